/// Padding of the spatial dimensions of (N, C, H, W) or (N, C, D, H, W) data.
///
/// mode "constant" adds constant_value, "edge" repeats the border, "reflect" mirrors around it (the border itself once).
/// Source: MXNet 1.9.1 src/operator/pad.cc.
struct Pad: RearrangingOperator {
  static let name = "Pad"
  static let aliases = ["pad"]
  static let summary = "Pads the spatial dimensions of data."
  let mode: String
  let widths: [Int]
  let filler: Float

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    mode = try a.choice("mode", ["constant", "edge", "reflect"], "what the new elements are")
    widths = try a.shape("pad_width", "elements before and after each dimension; 0 for the first two")
    filler = Float(try a.float("constant_value", default: 0, "the new elements of mode constant"))
    guard a.isDescribing || widths.count == 8 || widths.count == 10 else { throw RuntimeError("pad_width must have 8 or 10 entries, two for each dimension, got \(Shape(widths))", at: Self.name) }
    guard widths.allSatisfy({ $0 >= 0 && $0 < 1 << 31 }), widths.prefix(4).allSatisfy({ $0 == 0 }) else {
      throw RuntimeError("pad_width must not be negative and must begin with 4 zeros, got \(Shape(widths))", at: Self.name)
    }
  }

  private func check(_ data: Shape) throws {
    guard data.rank * 2 == widths.count else { throw RuntimeError("pad_width \(Shape(widths)) does not fit data of shape \(data)") }
    if mode == "reflect" {
      for d in 0..<data.rank where max(widths[2 * d], widths[2 * d + 1]) >= data[d] {
        throw RuntimeError("reflection needs a pad_width below the extent, dimension \(d) of \(data) is padded by \(widths[2 * d]) and \(widths[2 * d + 1])")
      }
    }
  }

  func tables(_ data: Shape) throws -> [[Int]] {
    try check(data)
    let strides = data.strides
    return (0..<data.rank).map { d in
      let extent = data[d]
      return (-widths[2 * d]..<(extent + widths[2 * d + 1])).map { i in
        if i >= 0, i < extent { return i * strides[d] }
        switch mode {
        case "edge": return (i < 0 ? 0 : extent - 1) * strides[d]
        case "reflect": return (i < 0 ? -i : 2 * (extent - 1) - i) * strides[d]
        default: return Rearrangement.outside
        }
      }
    }
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard data.isKnown else { return }
    try check(data)
    try shapes.setOutput(0, try Shape((0..<data.rank).map { data[$0] + widths[2 * $0] + widths[2 * $0 + 1] }).checked())
  }
}
