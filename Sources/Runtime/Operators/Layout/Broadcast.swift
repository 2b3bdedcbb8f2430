/// Repetition of dimensions of extent 1, by axis (`broadcast_axis`) or to a whole shape (`broadcast_to`).
///
/// Source: MXNet 1.9.1 src/operator/tensor/broadcast_reduce_op.h.
struct BroadcastAxes: RearrangingOperator {
  static let name = "broadcast_axis"
  static let aliases = ["broadcast_axes"]
  static let summary = "Repeats dimensions of extent 1."
  private let target: (Shape) throws -> Shape

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    let axes = try a.shape("axis", default: [], "the axes that repeat"), sizes = try a.shape("size", default: [], "their new extents")
    guard axes.count == sizes.count, sizes.allSatisfy({ $0 > 0 }) else { throw RuntimeError("axis \(Shape(axes)) and size \(Shape(sizes)) must have the same number of entries", at: Self.name) }
    target = { data in
      var out = data
      for (axis, size) in zip(axes, sizes) {
        let k = try AxisLayout.index(axis, rank: data.rank)
        guard data[k] == 1 else { throw RuntimeError("Size of axis to broadcast must be 1, axis \(axis) of \(data) has \(data[k])") }
        out[k] = size
      }
      return out
    }
  }

  /// To a shape in which 0 keeps the input's extent.
  init(toShape a: inout AttributeReader) throws {
    let wanted = try a.shape("shape", default: [], "the new shape; 0 keeps an extent")
    target = { data in
      guard data.rank == wanted.count else { throw RuntimeError("Operand of shape \(data) cannot be broadcasted to \(Shape(wanted))") }
      return Shape(try zip(data.extents, wanted).map { have, want in
        guard want == 0 || want == have || (have == 1 && want > 0) else { throw RuntimeError("Array cannot be broadcasted from \(data) to \(Shape(wanted))") }
        return want == 0 ? have : want
      })
    }
  }

  func tables(_ data: Shape) throws -> [[Int]] { BroadcastAxes.tables(data, try target(data)) }

  static func tables(_ data: Shape, _ out: Shape) -> [[Int]] {
    let strides = data.strides
    return (0..<data.rank).map { d in data[d] == out[d] ? Rearrangement.whole(out[d], strides[d]) : [Int](repeating: 0, count: out[d]) }
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard shapes.inputs[0].isKnown else { return }
    try shapes.setOutput(0, try target(shapes.inputs[0]).checked())
  }
}

/// Repetition of dimensions of extent 1 to the extents of another array.
///
/// Inputs: lhs, rhs (its elements do not matter). Source: MXNet 1.9.1 src/operator/tensor/broadcast_reduce_op.h.
struct BroadcastLike: GenericOperator {
  static let name = "broadcast_like"
  static let summary = "Repeats dimensions of extent 1 to the extents of another array."
  let leftAxes: [Int]
  let rightAxes: [Int]

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    leftAxes = try a.shape("lhs_axes", default: [], "axes of lhs that repeat; all when empty")
    rightAxes = try a.shape("rhs_axes", default: [], "axes of rhs their extents come from")
    guard leftAxes.count == rightAxes.count else { throw RuntimeError("lhs_axes and rhs_axes must have the same number of entries", at: Self.name) }
  }

  var inputNames: [String] { ["lhs", "rhs"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let left = shapes.inputs[0], right = shapes.inputs[1]
    guard left.isKnown, right.isKnown else { return }
    var out = left
    if leftAxes.isEmpty {
      guard left.rank == right.rank else { throw RuntimeError("Operand of shape \(left) cannot be broadcasted to \(right)") }
      out = right
    }
    for (l, r) in zip(leftAxes, rightAxes) { out[try AxisLayout.index(l, rank: left.rank)] = right[try AxisLayout.index(r, rank: right.rank)] }
    for d in 0..<left.rank where left[d] != out[d] && left[d] != 1 { throw RuntimeError("Array cannot be broadcasted from \(left) to \(out)") }
    try shapes.setOutput(0, out)
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    Rearrangement.copy(BroadcastAxes.tables(c.inputs[0].shape, c.outputs[0].shape), c.x(0, T.self).baseAddress!, c.y(0, T.self).baseAddress!, outside: 0)
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    Rearrangement.add(BroadcastAxes.tables(c.inputs[0].shape, c.outputs[0].shape), c.gy(0, T.self).baseAddress!, gx.baseAddress!)
  }
}
