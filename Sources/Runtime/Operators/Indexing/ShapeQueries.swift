/// The extents of an array as an array, or their product. No gradient.
///
/// Source: MXNet 1.9.1 src/operator/tensor/elemwise_unary_op_basic.cc.
struct ShapeQuery: GenericOperator {
  static let name = "shape_array"
  static let summary = "The extents of an array."
  let isSize: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws { isSize = false }
  init(isSize: Bool) { self.isSize = isSize }
  var inputNames: [String] { ["data"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    if !shapes.inputs[0].extents.isEmpty { try shapes.setOutput(0, [isSize ? 1 : shapes.inputs[0].rank]) }
  }

  func inferTypes(_ types: inout TypeSet) throws { try types.setOutput(0, .int64) }
  var namesTypes: Bool { true }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let shape = c.inputs[0].shape, y = c.y(0, T.self)
    if isSize { y[0] = T(shape.count) } else { for d in 0..<shape.rank { y[d] = T(shape[d]) } }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {}
}

/// Running sums along an axis, or of the flattened array.
///
/// Source: MXNet 1.9.1 src/operator/numpy/np_cumsum-inl.h.
struct CumulativeSum: GenericOperator {
  static let name = "_np_cumsum"
  static let aliases = ["cumsum"]
  static let summary = "Running sums along an axis."
  let axis: Int?
  let type: DType?

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    axis = try a.optionalInt("axis", "the axis; the flattened array when None")
    type = try a.type("dtype", default: nil, "type of the output; the input's when None")
  }

  var inputNames: [String] { ["a"] }
  var namesTypes: Bool { type != nil }
  func inferTypes(_ types: inout TypeSet) throws { if let type { try types.setOutput(0, type) } else { try types.unify() } }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard data.isKnown else { return }
    if let axis { _ = try AxisLayout.index(axis, rank: data.rank) }
    try shapes.setOutput(0, axis == nil ? [data.count] : data)
  }

  private func layout(_ data: Shape) throws -> AxisLayout { try axis.map { try AxisLayout(data, $0) } ?? AxisLayout(flat: data.count) }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let x = c.x(0, T.self), y = c.y(0, T.self), layout = try layout(c.inputs[0].shape), isWhole = type?.isInteger == true
    layout.shareLines { _, start in
      var sum: T = 0
      for k in 0..<layout.length {
        let term = x[start + k * layout.inner]
        sum += isWhole ? term.rounded(.towardZero) : term
        y[start + k * layout.inner] = sum
      }
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    let gy = c.gy(0, T.self), layout = try layout(c.inputs[0].shape)
    layout.shareLines { _, start in
      var sum: T = 0
      for k in (0..<layout.length).reversed() {
        sum += gy[start + k * layout.inner]
        gx[start + k * layout.inner] += sum
      }
    }
  }
}

enum IndexingOperators {
  static let entries: [OperatorEntry] = [
    OperatorEntry(Take.self),
    OperatorEntry(Pick.self),
    OperatorEntry("batch_take", [], "The element of each row of a matrix chosen by index.") { _, _ in Pick(batch: ()) },
    OperatorEntry(FillElement.self),
    OperatorEntry(OneHot.self),
    OperatorEntry(Where.self),
    OperatorEntry(GatherND.self),
    OperatorEntry(ScatterND.self),
    OperatorEntry("_backward_gather_nd", [], "Adds slices at given coordinates into zeros.") { r, _ in try ScatterND(&r, accumulates: true) },
    OperatorEntry(Ravel.self),
    OperatorEntry("_unravel_index", ["unravel_index"], "Positions in a flattened array as coordinates.") { r, _ in try Ravel(&r, unravels: true) },
    OperatorEntry(Sorting.self),
    OperatorEntry("sort", [], "Sorted elements along an axis.") { r, _ in try Sorting(&r, result: .values) },
    OperatorEntry("argsort", [], "Positions that sort the elements along an axis.") { r, _ in try Sorting(&r, result: .indices) },
    OperatorEntry(ShapeQuery.self),
    OperatorEntry("size_array", [], "The number of elements.") { _, _ in ShapeQuery(isSize: true) },
    OperatorEntry(CumulativeSum.self),
  ] + SliceAssignment.entries
}
