/// A spatial part of (N, C, H, W) data: of extents h_w, or of those of a second input, from an offset or the centre.
///
/// Source: MXNet 1.9.1 src/operator/crop-inl.h.
struct Crop: GenericOperator {
  static let name = "Crop"
  static let summary = "Cuts a spatial part out of data."
  let count: Int
  let offset: [Int]
  let extents: [Int]
  let isCentred: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    count = try a.int("num_args", default: max(1, inputCount), in: 1...2, "1, or 2 with a second input whose extents are taken")
    offset = try a.shape("offset", default: [0, 0], "first row and column")
    extents = try a.shape("h_w", default: [0, 0], "extents of the part, with one input")
    isCentred = try a.bool("center_crop", default: false, "take the centre")
    guard offset.count == 2, extents.count == 2, offset.allSatisfy({ $0 >= 0 }) else { throw RuntimeError("offset and h_w must have 2 entries", at: Self.name) }
  }

  var inputNames: [String] { count == 1 ? ["data"] : ["data", "crop_like"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let data = try shapes.input(0, rank: 4...4, Self.name) else { return }
    var wanted = extents
    if count == 2 {
      guard let like = try shapes.input(1, rank: 4...4, Self.name) else { return }
      wanted = Array(like.extents[2...])
    }
    let out = Shape([data[0], data[1]] + wanted)
    _ = try tables(data, out)
    try shapes.setOutput(0, out)
  }

  private func tables(_ data: Shape, _ out: Shape) throws -> [[Int]] {
    let s = data.strides
    return [Rearrangement.whole(data[0], s[0]), Rearrangement.whole(data[1], s[1])] + (try (2..<4).map { d in
      let first = isCentred ? (data[d] - out[d]) / 2 : offset[d - 2]
      guard out[d] > 0, out[d] <= data[d], first <= data[d] - out[d] else { throw RuntimeError("Crop: \(out) at offset \(first) is not inside \(data)") }
      return (first..<(first + out[d])).map { $0 * s[d] }
    })
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    Rearrangement.copy(try tables(c.inputs[0].shape, c.outputs[0].shape), c.x(0, T.self).baseAddress!, c.y(0, T.self).baseAddress!, outside: 0)
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    Rearrangement.add(try tables(c.inputs[0].shape, c.outputs[0].shape), c.gy(0, T.self).baseAddress!, gx.baseAddress!)
  }
}
