/// Channels moved into space and back: (N, C·b², H, W) and (N, C, H·b, W·b).
///
/// Source: MXNet 1.9.1 src/operator/tensor/matrix_op-inl.h (DepthToSpace, SpaceToDepth).
struct DepthToSpace: RearrangingOperator {
  static let name = "depth_to_space"
  static let summary = "Moves blocks of channels into space."
  let block: Int

  init(_ a: inout AttributeReader, inputCount: Int) throws { block = try a.int("block_size", in: 1...65536, "side of a block") }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let data = try shapes.input(0, rank: 4...4, Self.name) else { return }
    guard data[1] % (block * block) == 0 else { throw RuntimeError("Cannot perform Depth To Space operation: \(data[1]) channels do not divide by the square of block_size \(block)") }
    try shapes.setOutput(0, try Shape([data[0], data[1] / (block * block), data[2] * block, data[3] * block]).checked())
  }

  func tables(_ data: Shape) throws -> [[Int]] {
    let s = data.strides, channels = data[1] / (block * block)
    return [
      Rearrangement.whole(data[0], s[0]), Rearrangement.whole(channels, s[1]),
      (0..<(data[2] * block)).map { $0 / block * s[2] + $0 % block * block * channels * s[1] },
      (0..<(data[3] * block)).map { $0 / block * s[3] + $0 % block * channels * s[1] },
    ]
  }
}

/// The inverse of `DepthToSpace`.
struct SpaceToDepth: RearrangingOperator {
  static let name = "space_to_depth"
  static let summary = "Moves blocks of space into channels."
  let block: Int

  init(_ a: inout AttributeReader, inputCount: Int) throws { block = try a.int("block_size", in: 1...65536, "side of a block") }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let data = try shapes.input(0, rank: 4...4, Self.name) else { return }
    guard data[2] % block == 0, data[3] % block == 0 else { throw RuntimeError("Cannot perform Space To Depth operation: height and width of \(data) do not divide by block_size \(block)") }
    try shapes.setOutput(0, try Shape([data[0], data[1] * block * block, data[2] / block, data[3] / block]).checked())
  }

  func tables(_ data: Shape) throws -> [[Int]] {
    let s = data.strides, channels = data[1]
    return [
      Rearrangement.whole(data[0], s[0]),
      (0..<(channels * block * block)).map { k in
        let within = k / channels
        return k % channels * s[1] + within / block * s[2] + within % block * s[3]
      },
      Rearrangement.whole(data[2] / block, s[2] * block), Rearrangement.whole(data[3] / block, s[3] * block),
    ]
  }
}

/// A diagonal of an array, or a matrix with a vector on a diagonal.
///
/// Source: MXNet 1.9.1 src/operator/tensor/diag_op-inl.h.
struct Diagonal: RearrangingOperator {
  static let name = "diag"
  static let summary = "A diagonal of an array, or the matrix of one."
  let offset: Int
  let axis1: Int
  let axis2: Int

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    offset = try a.int("k", default: 0, in: -(1 << 31)...(1 << 31), "diagonal: 0 the main one, above it positive")
    axis1 = try a.int("axis1", default: 0, "first of the two axes")
    axis2 = try a.int("axis2", default: 1, "second of the two axes")
  }

  /// The axes, and positions along the diagonal.
  private func diagonal(_ data: Shape) throws -> (Int, Int, Int) {
    let p = try AxisLayout.index(axis1, rank: data.rank), q = try AxisLayout.index(axis2, rank: data.rank)
    guard p != q else { throw RuntimeError("axis1 and axis2 of diag must differ") }
    let length = offset >= 0 ? min(data[p], data[q] - offset) : min(data[p] + offset, data[q])
    guard length > 0 else { throw RuntimeError("diag: there is no diagonal k=\(offset) in shape \(data)") }
    return (p, q, length)
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard data.isKnown else { return }
    if data.rank == 1 { return try shapes.setOutput(0, try Shape([data[0] + abs(offset), data[0] + abs(offset)]).checked()) }
    let (p, q, length) = try diagonal(data)
    try shapes.setOutput(0, Shape(data.extents.indices.filter { $0 != p && $0 != q }.map { data[$0] } + [length]))
  }

  func tables(_ data: Shape) throws -> [[Int]] {
    if data.rank == 1 {
      let side = data[0] + abs(offset)
      return [(0..<(side * side)).map { i in
        let row = i / side, column = i % side
        return column - row == offset ? min(row, column) : Rearrangement.outside
      }]
    }
    let (p, q, length) = try diagonal(data)
    let s = data.strides
    let start = offset >= 0 ? offset * s[q] : -offset * s[p]
    return data.extents.indices.filter { $0 != p && $0 != q }.map { Rearrangement.whole(data[$0], s[$0]) } + [(0..<length).map { start + $0 * (s[p] + s[q]) }]
  }
}
