/// The rows of `data` where `index` is not 0; a row's gradient goes back to where it was. How many there are depends on the numbers, so a graph
/// with it gets its shapes anew in each forward run.
///
/// Inputs: data (n, …), index (n). Output: (rows kept, …). Errors: no row is kept.
/// Source: MXNet 1.9.1 src/operator/contrib/boolean_mask.cc.
struct BooleanMask: Operator, ValueShaped {
  static let name = "_contrib_boolean_mask"
  static let summary = "Keeps the rows whose index is not 0."

  init(_ a: inout AttributeReader, inputCount: Int) throws { _ = try a.int("axis", default: 0, in: 0...0, "the axis of the rows") }

  var inputNames: [String] { ["data", "index"] }

  private func check(_ data: Shape, _ index: Shape) throws {
    guard index.rank == 1, data.rank >= 1, data[0] == index[0] else { throw RuntimeError("boolean_mask needs one index for each of the \(data.rank > 0 ? data[0] : 0) rows of data \(data), got shape \(index)") }
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let (data, index) = (shapes.inputs[0], shapes.inputs[1])
    if data.rank > 0 {
      try shapes.setInput(1, [data[0]], "index")
      try shapes.setOutput(0, Shape([0] + data.extents.dropFirst()))
    } else if index.rank > 1 { try check(data, index) }
  }

  func inferShapes(_ shapes: inout ShapeSet, from inputs: [NDArray]) throws {
    try check(inputs[0].shape, inputs[1].shape)
    let count = inputs[1].doubles().filter { $0 != 0 }.count
    guard count > 0 else { throw RuntimeError("no row is kept, and arrays without elements are not supported") }
    try shapes.setOutput(0, Shape([count] + inputs[0].shape.extents.dropFirst()))
  }

  func inferTypes(_ types: inout TypeSet) throws { try types.unify(inputs: [0]) }

  func forward(_ c: ForwardContext) throws {
    let length = c.inputs[0].shape.rowCount, x = c.x(0), y = c.y(0)
    for (row, kept) in c.x(1).indices.filter({ c.x(1)[$0] != 0 }).enumerated() { for i in 0..<length { y[row * length + i] = x[kept * length + i] } }
  }

  var backwardReads: BackwardReads { .inputs }

  func backward(_ c: BackwardContext) throws {
    guard let gx = c.gx(0) else { return }
    let length = c.inputs[0].shape.rowCount, gy = c.gy(0)
    for (row, kept) in c.x(1).indices.filter({ c.x(1)[$0] != 0 }).enumerated() { for i in 0..<length { gx[kept * length + i] += gy[row * length + i] } }
  }
}

/// An operator whose output shapes depend on the numbers in its inputs.
protocol ValueShaped {
  func inferShapes(_ shapes: inout ShapeSet, from inputs: [NDArray]) throws
}
