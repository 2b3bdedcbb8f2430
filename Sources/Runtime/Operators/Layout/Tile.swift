/// An array repeated as a whole along its dimensions.
///
/// Source: MXNet 1.9.1 src/operator/tensor/matrix_op-inl.h (Tile).
struct Tile: RearrangingOperator {
  static let name = "tile"
  static let summary = "Repeats the whole array along each dimension."
  let counts: [Int]

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    counts = try a.shape("reps", "how often along each dimension")
    guard counts.allSatisfy({ $0 > 0 && $0 < 1 << 31 }) else { throw RuntimeError("invalid reps=\(Shape(counts)): every entry must be positive", at: Self.name) }
  }

  func tables(_ data: Shape) throws -> [[Int]] {
    let rank = max(data.rank, counts.count)
    let extents = [Int](repeating: 1, count: rank - data.rank) + data.extents
    let reps = [Int](repeating: 1, count: rank - counts.count) + counts
    let strides = Shape(extents).strides
    return (0..<rank).map { d in (0..<(extents[d] * reps[d])).map { $0 % extents[d] * strides[d] } }
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard data.isKnown else { return }
    let rank = max(data.rank, counts.count)
    let extents = [Int](repeating: 1, count: rank - data.rank) + data.extents
    let reps = [Int](repeating: 1, count: rank - counts.count) + counts
    guard zip(extents, reps).allSatisfy({ $0.multipliedReportingOverflow(by: $1).overflow == false }) else { throw RuntimeError("tile: reps \(Shape(counts)) of \(data) are too many") }
    try shapes.setOutput(0, try Shape(zip(extents, reps).map { $0 * $1 }).checked())
  }
}

/// Each element repeated along an axis, or each element of the flattened array.
///
/// Source: MXNet 1.9.1 src/operator/tensor/matrix_op-inl.h (Repeat).
struct RepeatElements: RearrangingOperator {
  static let name = "repeat"
  static let summary = "Repeats each element along an axis."
  let count: Int
  let axis: Int?

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    count = try a.int("repeats", in: 1...1_000_000_000, "how often each element appears")
    axis = try a.optionalInt("axis", "the axis; the flattened array when None")
  }

  func tables(_ data: Shape) throws -> [[Int]] {
    guard data.rank > 0 else { return [[Int](repeating: 0, count: data.count * count)] }
    // Of the flattened array the elements repeat as they do along the last axis.
    let k = try AxisLayout.index(axis ?? -1, rank: data.rank), strides = data.strides
    return (0..<data.rank).map { d in d == k ? (0..<(data[d] * count)).map { $0 / count * strides[d] } : Rearrangement.whole(data[d], strides[d]) }
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard data.isKnown else { return }
    var out = Shape([data.count])
    var k = 0
    if let axis {
      out = data
      k = try AxisLayout.index(axis, rank: data.rank)
    }
    out[k] *= count
    try shapes.setOutput(0, try out.checked())
  }
}

/// Elements in opposite order along some axes.
///
/// Source: MXNet 1.9.1 src/operator/tensor/matrix_op-inl.h (Reverse).
struct Reverse: RearrangingOperator {
  static let name = "reverse"
  static let aliases = ["flip"]
  static let summary = "Elements in opposite order along some axes."
  let axes: [Int]

  init(_ a: inout AttributeReader, inputCount: Int) throws { axes = try a.shape("axis", "the axes to reverse") }

  func tables(_ data: Shape) throws -> [[Int]] {
    let reversed = Set(try axes.map { try AxisLayout.index($0, rank: data.rank) })
    return zip(data.extents, data.strides).enumerated().map { d, pair in
      let whole = Rearrangement.whole(pair.0, pair.1)
      return reversed.contains(d) ? whole.reversed() : whole
    }
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    if !shapes.inputs[0].extents.isEmpty { _ = try axes.map { try AxisLayout.index($0, rank: shapes.inputs[0].rank) } }
    try shapes.unifyAll()
  }
}
