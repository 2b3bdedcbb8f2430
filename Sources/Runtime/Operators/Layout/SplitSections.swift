/// Splits an array along an axis at given positions, or into equal sections.
///
/// Output k runs from indices[k] to indices[k + 1] (the last to the end). Source: MXNet 1.9.1 src/operator/tensor/matrix_op-inl.h (split_v2).
struct SplitSections: GenericOperator {
  static let name = "_split_v2"
  static let aliases = ["split_v2"]
  static let summary = "Splits an array along an axis at given positions."
  let starts: [Int]
  let axis: Int
  let squeezes: Bool
  let sections: Int

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    starts = try a.shape("indices", default: [0], "where parts begin")
    axis = try a.int("axis", default: 1, "the axis")
    squeezes = try a.bool("squeeze_axis", default: false, "drop the axis when its parts have extent 1")
    sections = try a.int("sections", default: 0, in: 0...100_000, "number of equal parts; positions count when 0")
    guard sections > 0 || !starts.isEmpty, starts.count < 100_000 else { throw RuntimeError("indices or sections are needed", at: Self.name) }
  }

  var inputNames: [String] { ["data"] }
  private var count: Int { sections > 0 ? sections : starts.count }
  var outputNames: [String] { count == 1 ? ["output"] : (0..<count).map { "output\($0)" } }

  /// The range of each part.
  private func parts(_ extent: Int) throws -> [Range<Int>] {
    if sections > 0 {
      guard extent % sections == 0 else { throw RuntimeError("You are trying to split an axis of extent \(extent) into \(sections) equal sections") }
      return (0..<sections).map { ($0 * extent / sections)..<(($0 + 1) * extent / sections) }
    }
    return try starts.indices.map { k in
      let end = k + 1 < starts.count ? starts[k + 1] : extent
      guard starts[k] >= 0, starts[k] < end, end <= extent else { throw RuntimeError("indices \(Shape(starts)) do not rise within an axis of extent \(extent)") }
      return starts[k]..<end
    }
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard data.isKnown else { return }
    let k = try AxisLayout.index(axis, rank: data.rank)
    for (i, part) in try parts(data[k]).enumerated() {
      var out = data.extents
      out[k] = part.count
      if squeezes {
        guard part.count == 1 else { throw RuntimeError("If squeeze axis is True, the size of the sliced axis must be one, it is \(part.count)") }
        out.remove(at: k)
      }
      try shapes.setOutput(i, Shape(out))
    }
  }

  private func visit(_ data: Shape, _ body: (_ part: Int, _ from: Int, _ to: Int, _ length: Int) -> Void) throws {
    let layout = try AxisLayout(data, axis), parts = try parts(layout.length)
    Threads.split(layout.outer, cost: layout.length * layout.inner) { outer in
      for o in outer {
        for (k, part) in parts.enumerated() { body(k, (o * layout.length + part.lowerBound) * layout.inner, o * part.count * layout.inner, part.count * layout.inner) }
      }
    }
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let x = c.x(0, T.self).baseAddress!, y = c.outputs.indices.map { c.y($0, T.self).baseAddress! }
    try visit(c.inputs[0].shape) { part, from, to, length in (y[part] + to).update(from: x + from, count: length) }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self)?.baseAddress else { return }
    let gy = c.outputGradients.indices.map { c.gy($0, T.self).baseAddress! }
    try visit(c.inputs[0].shape) { part, from, to, length in
      let target = gx + from, source = gy[part] + to
      for i in 0..<length { target[i] += source[i] }
    }
  }
}
