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
  /// Values come with their positions.
  var storedOutputCount: Int { result == .both || result == .values ? 2 : 1 }

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

  /// Calls `body`, on several threads, for each line: places of its kept elements in the lower halves, and where it begins in the input and output.
  private func visit<T: Real>(_ data: NDArray, _: T.Type, _ body: (_ places: UnsafePointer<UInt64>, _ input: Int, _ output: Int) -> Void) throws {
    let (layout, kept, _) = try layout(data.shape), lines = layout.outer * layout.inner
    guard let x = data.elementsForReading(T.self).baseAddress, lines > 0 else { return }
    Threads.split(lines, cost: layout.length * 8) { part in
      let order = LineOrder(length: layout.length, kept: kept, isAscending: isAscending)
      for line in part where !Interruption.isPending {
        let outer = line / layout.inner, within = line % layout.inner, start = outer * layout.length * layout.inner + within
        body(order.places(x + start, step: layout.inner), start, outer * kept * layout.inner + within)
      }
    }
    try Interruption.check()
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
    let (layout, kept, _) = try layout(c.inputs[0].shape), step = layout.inner, positions = result == .both ? c.y(1, T.self) : y
    if result == .mask { y.update(repeating: 0) }
    try visit(c.inputs[0], T.self) { places, input, output in
      func place(_ j: Int) -> Int { Int(UInt32(truncatingIfNeeded: places[j])) }
      if result == .mask { for j in 0..<kept { y[input + place(j) * step] = 1 } }
      if result == .values || result == .both { for j in 0..<kept { y[output + j * step] = x[input + place(j) * step] } }
      if result == .indices || result == .both { for j in 0..<kept { positions[output + j * step] = T(place(j)) } }
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self), result == .values || result == .both else { return }
    let gy = c.gy(0, T.self), (layout, kept, _) = try layout(c.inputs[0].shape), step = layout.inner
    try visit(c.inputs[0], T.self) { places, input, output in
      for j in 0..<kept { gx[input + Int(UInt32(truncatingIfNeeded: places[j])) * step] += gy[output + j * step] }
    }
  }
}
