import Glibc

/// Softmax or its logarithm along an axis: exp(x/t) / Σ exp(x/t).
///
/// Input: data (any shape). Output: same shape. dx = y (gy − Σ gy y) / t, or gy − softmax Σ gy for the logarithm.
/// Source: MXNet 1.9.1 src/operator/nn/softmax.cc.
struct Softmax: GenericOperator {
  static let name = "softmax"
  static let summary = "Probabilities proportional to exp(x) along an axis. The axis counts as MXNet's: -1 is the first dimension of R's arrays. The output has the shape of the data."
  let axis: Int
  let temperature: Float
  let isLog: Bool
  /// −1 for softmin.
  let sign: Float
  let type: DType?
  /// A second input tells how many elements of each line count; the others get probability 0.
  let usesLength: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws { try self.init(&a, isLog: false) }

  init(_ a: inout AttributeReader, isLog: Bool, isMin: Bool = false) throws {
    sign = isMin ? -1 : 1
    axis = try a.int("axis", default: -1, "the axis the probabilities are along")
    temperature = Float(try a.string("temperature", default: "None", "divides the input").filter { $0 != " " }) ?? 1
    type = try a.type(default: nil, "type of the output")
    usesLength = try a.bool("use_length", default: false, "take the number of elements that count as an input")
    self.isLog = isLog
  }

  var inputNames: [String] { usesLength ? ["data", "length"] : ["data"] }
  /// Samples have a dimension more than their number.
  var samplewiseInputs: [Int]? { usesLength || axis == 0 || axis < -1 ? nil : [0] }
  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let common = shapes.inputs[0].merged(with: shapes.outputs[0]) else { throw RuntimeError("softmax: data has shape \(shapes.inputs[0]), the output \(shapes.outputs[0])") }
    try shapes.setInput(0, common, "data")
    try shapes.setOutput(0, common)
    let rank = common.rank
    if rank > 0, axis >= rank || axis < -rank { throw RuntimeError("axis \(axis) is out of bounds for array of dimension \(rank)") }
    guard usesLength, rank > 0 else { return }
    var lines = common.extents
    lines.remove(at: axis < 0 ? axis + rank : axis)
    if common.isKnown { try shapes.setInput(1, Shape(lines.isEmpty ? [1] : lines), "length") }
  }

  /// How many elements of a line count.
  private func counted<T: Real>(_ lengths: UnsafeBufferPointer<T>?, _ line: Int, _ length: Int) -> Int { lengths.map { min(max($0[line].wholePart, 0), length) } ?? length }

  func inferTypes(_ types: inout TypeSet) throws {
    guard let type else { return try types.unify(inputs: [0]) }
    try types.setOutput(0, type)
  }
  var namesTypes: Bool { type != nil && type != .float32 }

  private func layout(_ shape: Shape) -> (outer: Int, length: Int, inner: Int) {
    let k = axis < 0 ? axis + shape.rank : axis
    return (shape.extents[..<k].reduce(1, *), shape[k], shape.extents[(k + 1)...].reduce(1, *))
  }

  private func lines(_ shape: Shape) -> SoftmaxLines {
    let (outer, length, inner) = layout(shape)
    return SoftmaxLines(outer: outer, length: length, inner: inner, sign: sign, temperature: temperature, isLog: isLog)
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let lines = lines(c.inputs[0].shape), lengths = usesLength ? c.x(1, T.self) : nil
    guard lines.outer * lines.length * lines.inner > 0 else { return }
    lines.forward(c.x(0, T.self).baseAddress!, c.y(0, T.self).baseAddress!, counted: lengths.map { lengths in { counted(lengths, $0, lines.length) } })
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    let lines = lines(c.inputs[0].shape), lengths = usesLength ? c.x(1, T.self) : nil
    guard lines.outer * lines.length * lines.inner > 0, let gx = c.gx(0, T.self) else { return }
    lines.backward(c.y(0, T.self).baseAddress!, c.gy(0, T.self).baseAddress!, gx.baseAddress!, counted: lengths.map { lengths in { counted(lengths, $0, lines.length) } })
  }
}
