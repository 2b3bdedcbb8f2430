/// Indices as rows that are on_value at the index and off_value elsewhere. No gradient.
///
/// Source: MXNet 1.9.1 src/operator/tensor/indexing_op.h (one_hot).
struct OneHot: GenericOperator {
  static let name = "one_hot"
  static let summary = "Rows with on_value at an index and off_value elsewhere."
  let depth: Int
  let on: Float
  let off: Float
  let type: DType

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    depth = try a.int("depth", in: 1...1_000_000_000, "length of a row")
    on = Float(try a.float("on_value", default: 1, "value at the index"))
    off = Float(try a.float("off_value", default: 0, "value elsewhere"))
    type = try a.type(default: .float32) ?? .float32
  }

  var inputNames: [String] { ["indices"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let indices = shapes.inputs[0]
    if !indices.extents.isEmpty { try shapes.setOutput(0, try Shape(indices.extents + [depth]).checked()) }
  }

  func inferTypes(_ types: inout TypeSet) throws { try types.setOutput(0, type) }
  var namesTypes: Bool { type != .float32 }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let y = c.y(0, T.self)
    for i in y.indices { y[i] = T(off) }
    for (i, value) in c.x(0, T.self).enumerated() where value.isFinite && value > -1 && value < T(depth) { y[i * depth + Int(value)] = T(on) }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {}
}

/// Elements of x where the condition is not 0, of y elsewhere.
///
/// Inputs: condition (the shape of x, or one element for each row), x, y. Gradients for x and y.
/// Source: MXNet 1.9.1 src/operator/tensor/control_flow_op.h (where).
struct Where: GenericOperator {
  static let name = "where"
  static let summary = "Elements of x where the condition holds, of y elsewhere."
  init(_ a: inout AttributeReader, inputCount: Int) throws {}
  var inputNames: [String] { ["condition", "x", "y"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let data = (shapes.outputs.first ?? []).merged(with: shapes.inputs[1])?.merged(with: shapes.inputs[2]) else {
      throw RuntimeError("Shape inconsistent: x has shape \(shapes.inputs[1]), y \(shapes.inputs[2])")
    }
    guard !data.extents.isEmpty else { return }
    try shapes.setInput(1, data, "x")
    try shapes.setInput(2, data, "y")
    let condition = shapes.inputs[0]
    if condition.isKnown, data.isKnown {
      guard condition == data || condition == [data[0]] else { throw RuntimeError("Shape inconsistent: the condition has shape \(condition), x \(data)") }
    } else if condition.rank != 1 || data.rank == 1 { try shapes.setInput(0, data, "condition") }
    try shapes.setOutput(0, data)
  }

  func inferTypes(_ types: inout TypeSet) throws { try types.unify(inputs: [1, 2]) }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let condition = c.x(0, T.self), a = c.x(1, T.self), b = c.x(2, T.self), y = c.y(0, T.self), width = y.count / max(1, condition.count)
    if width == 1 { return Threads.split(y.count) { for i in $0 { y[i] = condition[i] != 0 ? a[i] : b[i] } } }
    Threads.split(condition.count, cost: width) { part in
      for row in part { (y.baseAddress! + row * width).update(from: (condition[row] != 0 ? a : b).baseAddress! + row * width, count: width) }
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    let condition = c.x(0, T.self), gy = c.gy(0, T.self), width = gy.count / max(1, condition.count)
    let targets = [c.gx(2, T.self), c.gx(1, T.self)]
    for (isChosen, gx) in zip([false, true], targets) {
      guard let gx else { continue }
      if width == 1 { Threads.split(gy.count) { for i in $0 where (condition[i] != 0) == isChosen { gx[i] += gy[i] } } } else {
        Threads.split(condition.count, cost: width) { part in
          for row in part where (condition[row] != 0) == isChosen { for i in (row * width)..<((row + 1) * width) { gx[i] += gy[i] } }
        }
      }
    }
  }
}
