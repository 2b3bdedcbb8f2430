/// Slices along an axis chosen by an array of indices.
///
/// Inputs: a, indices (any shape). Output: a's shape with `axis` replaced by the shape of indices.
/// mode "clip" limits indices, "wrap" takes them modulo the extent, "raise" throws. Gradient for a only.
/// Source: MXNet 1.9.1 src/operator/tensor/indexing_op.h.
struct Take: GenericOperator {
  static let name = "take"
  static let summary = "Slices along an axis chosen by indices."
  let axis: Int
  let mode: String

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    axis = try a.int("axis", default: 0, "the axis indices choose from")
    mode = try a.choice("mode", default: "clip", ["clip", "raise", "wrap"], "what is done about indices out of range")
  }

  var inputNames: [String] { ["a", "indices"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0], indices = shapes.inputs[1]
    guard !data.extents.isEmpty, !indices.extents.isEmpty else { return }
    let k = try AxisLayout.index(axis, rank: data.rank)
    try shapes.setOutput(0, try Shape(Array(data.extents[..<k]) + indices.extents + Array(data.extents[(k + 1)...])).checked())
  }

  private func resolve<T: Real>(_ indices: UnsafeBufferPointer<T>, _ extent: Int) throws -> [Int] {
    try indices.map { value in
      let index = value.wholePart
      switch mode {
      case "clip": return min(max(index, 0), extent - 1)
      case "wrap": return ((index % extent) + extent) % extent
      default:
        guard index >= 0, index < extent else { throw RuntimeError("take: index \(index) is out of bounds for an axis of extent \(extent)") }
        return index
      }
    }
  }

  func inferTypes(_ types: inout TypeSet) throws { try types.unify(inputs: [0]) }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let layout = try AxisLayout(c.inputs[0].shape, axis), chosen = try resolve(c.x(1, T.self), layout.length)
    let x = c.x(0, T.self).baseAddress!, y = c.y(0, T.self).baseAddress!
    for o in 0..<layout.outer {
      for (j, index) in chosen.enumerated() {
        let from = (o * layout.length + index) * layout.inner, to = (o * chosen.count + j) * layout.inner
        (y + to).update(from: x + from, count: layout.inner)
      }
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    let layout = try AxisLayout(c.inputs[0].shape, axis), chosen = try resolve(c.x(1, T.self), layout.length), gy = c.gy(0, T.self)
    for o in 0..<layout.outer {
      for (j, index) in chosen.enumerated() {
        let from = (o * chosen.count + j) * layout.inner, to = (o * layout.length + index) * layout.inner
        for i in 0..<layout.inner { gx[to + i] += gy[from + i] }
      }
    }
  }
}
