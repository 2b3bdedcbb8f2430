/// Sorted elements along an axis, their positions, or the k first of them.
///
/// `sort`, `argsort` and `topk` share one walk: each line along the axis is ordered stably (NaN last), then cut to k elements.
/// Gradients pass to the chosen elements; positions have none. Source: MXNet 1.9.1 src/operator/tensor/ordering_op-inl.h.
struct Sorting: GenericOperator {
  static let name = "topk"
  static let summary = "The k largest or smallest elements along an axis."
  enum Result { case indices, values, both, mask }
  let axis: Int?
  let isAscending: Bool
  let result: Result
  /// Elements kept; 0 for all.
  let k: Int
  let indexType: DType

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    axis = try Sorting.axis(&a)
    k = try a.int("k", default: 1, "number of elements; all when below 1")
    result = ["indices": .indices, "value": .values, "both": .both, "mask": .mask][
      try a.choice("ret_typ", default: "indices", ["both", "indices", "mask", "value"], "what is returned")]!
    isAscending = try a.bool("is_ascend", default: false, "smallest first")
    indexType = try a.type(default: .float32, "type of indices") ?? .float32
  }

  /// `sort` and `argsort`.
  init(_ a: inout AttributeReader, result: Result) throws {
    axis = try Sorting.axis(&a)
    isAscending = try a.bool("is_ascend", default: true, "smallest first")
    indexType = result == .indices ? try a.type(default: .float32, "type of indices") ?? .float32 : .float32
    self.result = result
    k = 0
  }

  private static func axis(_ a: inout AttributeReader) throws -> Int? {
    let text = try a.string("axis", default: "-1", "the axis; the flattened array when None")
    if text == "None" { return nil }
    guard let value = Int(text) else { throw RuntimeError("Invalid Parameter format for axis expect int or None but value='\(text)'", at: a.op) }
    return value
  }

  var inputNames: [String] { ["data"] }
  var outputNames: [String] { result == .both ? ["output0", "output1"] : ["output"] }

  private func layout(_ data: Shape) throws -> (layout: AxisLayout, kept: Int, out: Shape) {
    let layout = try axis.map { try AxisLayout(data, $0) } ?? AxisLayout(flat: data.count)
    let kept = k < 1 ? layout.length : k
    guard kept <= layout.length else { throw RuntimeError("k must be smaller than \(layout.length), get k = \(k)") }
    guard let axis else { return (layout, kept, result == .mask ? data : [kept]) }
    var out = data
    if result != .mask { out[try AxisLayout.index(axis, rank: data.rank)] = kept }
    return (layout, kept, out)
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard shapes.inputs[0].isKnown else { return }
    let out = try layout(shapes.inputs[0]).out
    for i in outputNames.indices { try shapes.setOutput(i, out) }
  }

  /// Calls `body` for each kept element: its position in the input, along the axis, and in the output.
  private func visit<T: Real>(_ data: NDArray, _: T.Type, _ body: (_ input: Int, _ index: Int, _ output: Int) -> Void) throws {
    let (layout, kept, _) = try layout(data.shape), x = data.elementsForReading(T.self)
    var order = [Int](repeating: 0, count: layout.length)
    var compared = 0
    try layout.forEachLine { _, start in
      for i in order.indices { order[i] = i }
      func value(_ i: Int) -> T { x[start + i * layout.inner] }
      try order.sort { a, b in
        compared &+= 1
        if compared & 0xFFFF == 0 { try Interruption.check() }
        let u = value(a), v = value(b)
        if u.isNaN || v.isNaN { return u.isNaN == v.isNaN ? a < b : v.isNaN }
        return u == v ? a < b : isAscending ? u < v : u > v
      }
      let line = layout.inner == 0 ? 0 : start / (layout.length * layout.inner), within = start % layout.inner
      for j in 0..<kept { body(start + order[j] * layout.inner, order[j], (line * kept + j) * layout.inner + within) }
    }
  }

  func inferTypes(_ types: inout TypeSet) throws {
    switch result {
    case .indices: try types.setOutput(0, indexType)
    case .values, .mask: try types.unify()
    case .both:
      try types.unify(outputs: [0])
      try types.setOutput(1, indexType)
    }
  }
  var namesTypes: Bool { indexType != .float32 }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let x = c.x(0, T.self), y = c.y(0, T.self)
    if result == .mask { for i in y.indices { y[i] = 0 } }
    try visit(c.inputs[0], T.self) { input, index, output in
      switch result {
      case .indices: y[output] = T(index)
      case .values: y[output] = x[input]
      case .mask: y[input] = 1
      case .both:
        y[output] = x[input]
        c.y(1, T.self)[output] = T(index)
      }
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self), result == .values || result == .both else { return }
    let gy = c.gy(0, T.self)
    try visit(c.inputs[0], T.self) { input, _, output in gx[input] += gy[output] }
  }
}
