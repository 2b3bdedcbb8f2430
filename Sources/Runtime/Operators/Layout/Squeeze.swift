/// Removes dimensions of extent 1: those given, or all.
///
/// Source: MXNet 1.9.1 src/operator/tensor/matrix_op-inl.h (SqueezeShape).
struct Squeeze: Operator {
  static let name = "squeeze"
  static let summary = "Removes dimensions of extent 1."
  let axes: [Int]

  init(_ a: inout AttributeReader, inputCount: Int) throws { axes = try a.shape("axis", default: [], "the dimensions; all of extent 1 when empty") }
  var inputNames: [String] { ["data"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard data.isKnown else { return }
    var removed = Set<Int>()
    for axis in axes {
      let k = try AxisLayout.index(axis, rank: data.rank)
      guard data[k] == 1 else { throw RuntimeError("cannot select an axis to squeeze out which has size=\(data[k]) not equal to one") }
      removed.insert(k)
    }
    let out = data.extents.enumerated().filter { axes.isEmpty ? $1 != 1 : !removed.contains($0) }.map(\.1)
    try shapes.setOutput(0, Shape(out.isEmpty ? [1] : out))
  }

  var handlesTypes: Bool { true }
  func forward(_ c: ForwardContext) throws { try c.outputs[0].assign(from: c.inputs[0]) }
  func backward(_ c: BackwardContext) throws { try c.addOutputGradient() }
}

/// The elements of lhs in the shape of rhs, or of parts of it.
///
/// Inputs: lhs, rhs. Source: MXNet 1.9.1 src/operator/tensor/elemwise_unary_op_basic.cc (reshape_like).
struct ReshapeLike: Operator {
  static let name = "reshape_like"
  static let summary = "The elements of lhs in the shape of rhs."
  let leftBegin: Int?
  let leftEnd: Int?
  let rightBegin: Int?
  let rightEnd: Int?

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    leftBegin = try a.optionalInt("lhs_begin", "first dimension of lhs replaced")
    leftEnd = try a.optionalInt("lhs_end", "dimension after the last replaced")
    rightBegin = try a.optionalInt("rhs_begin", "first dimension taken of rhs")
    rightEnd = try a.optionalInt("rhs_end", "dimension after the last taken")
  }

  var inputNames: [String] { ["lhs", "rhs"] }

  private func range(_ begin: Int?, _ end: Int?, _ rank: Int) throws -> Range<Int> {
    let first = begin.map { $0 < 0 ? $0 + rank : $0 } ?? 0, last = end.map { $0 < 0 ? $0 + rank : $0 } ?? rank
    guard first >= 0, first <= last, last <= rank else { throw RuntimeError("reshape_like: dimensions \(first) to \(last) are not among \(rank)") }
    return first..<last
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let left = shapes.inputs[0], right = shapes.inputs[1]
    guard left.isKnown, right.isKnown else { return }
    let replaced = try range(leftBegin, leftEnd, left.rank), taken = try range(rightBegin, rightEnd, right.rank)
    let out = Shape(Array(left.extents[..<replaced.lowerBound]) + Array(right.extents[taken]) + Array(left.extents[replaced.upperBound...]))
    guard out.checkedCount == left.count else { throw RuntimeError("Cannot reshape lhs with shape \(left) to new shape \(out)") }
    try shapes.setOutput(0, out)
  }

  var handlesTypes: Bool { true }
  func inferTypes(_ types: inout TypeSet) throws { try types.unify(inputs: [0]) }

  func forward(_ c: ForwardContext) throws { try c.outputs[0].assign(from: c.inputs[0]) }
  func backward(_ c: BackwardContext) throws { try c.addOutputGradient() }
}

/// Joins arrays of one shape along a new dimension.
///
/// Source: MXNet 1.9.1 src/operator/tensor/matrix_op-inl.h (StackOp).
struct Stack: GenericOperator {
  static let name = "stack"
  static let summary = "Joins arrays of one shape along a new dimension."
  let axis: Int
  let count: Int

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    axis = try a.int("axis", default: 0, "the new dimension")
    count = try a.int("num_args", default: inputCount, in: 1...100_000, "number of inputs")
  }

  var inputNames: [String] { (0..<count).map { "arg\($0)" } }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    var common: Shape = []
    for shape in shapes.inputs {
      guard let merged = common.merged(with: shape) else { throw RuntimeError("stack: shapes \(common) and \(shape) differ") }
      common = merged
    }
    guard !common.extents.isEmpty else { return }
    for i in shapes.inputs.indices { try shapes.setInput(i, common, "arg\(i)") }
    let k = try AxisLayout.index(axis, rank: common.rank + 1)
    var out = common.extents
    out.insert(count, at: k)
    try shapes.setOutput(0, Shape(out))
  }

  /// Threads share the places before the new dimension.
  private func visit(_ out: Shape, _ body: (_ input: Int, _ from: Int, _ to: Int, _ length: Int) -> Void) throws {
    let layout = try AxisLayout(out, axis)
    Threads.split(layout.outer, cost: layout.length * layout.inner) {
      for o in $0 { for k in 0..<layout.length { body(k, o * layout.inner, (o * layout.length + k) * layout.inner, layout.inner) } }
    }
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    guard let y = c.y(0, T.self).baseAddress else { return }
    let x = c.inputs.indices.map { c.x($0, T.self).baseAddress! }
    try visit(c.outputs[0].shape) { k, from, to, length in (y + to).update(from: x[k] + from, count: length) }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gy = c.gy(0, T.self).baseAddress else { return }
    let gx = c.inputs.indices.map { c.gx($0, T.self)?.baseAddress }
    try visit(c.outputs[0].shape) { k, from, to, length in if let gx = gx[k] { ElementLoops.addScaled(gy + to, by: 1, to: gx + from, length) } }
  }
}
