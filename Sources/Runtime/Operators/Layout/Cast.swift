/// Elements of another type: rounded to half precision, or without their fractions.
///
/// Source: MXNet 1.9.1 src/operator/tensor/elemwise_unary_op.h (Cast).
struct Cast: Operator {
  static let name = "Cast"
  static let aliases = ["cast"]
  static let summary = "Elements of another type."
  let type: DType

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    let text = try a.choice("dtype", ["bool", "float16", "float32", "float64", "int32", "int64", "int8", "uint8"], "the type")
    type = DType(name: text) ?? .float32
  }

  var inputNames: [String] { ["data"] }
  func inferShapes(_ shapes: inout ShapeSet) throws { try shapes.unifyAll() }
  func inferTypes(_ types: inout TypeSet) throws { try types.setOutput(0, type) }
  var namesTypes: Bool { type != .float32 }
  var handlesTypes: Bool { true }
  func forward(_ c: ForwardContext) throws { try c.outputs[0].assign(from: c.inputs[0]) }
  func backward(_ c: BackwardContext) throws { try c.addOutputGradient() }
}

/// Arrays of single and half precision in another type, the other of the two mostly; arrays of other types stay as they are.
///
/// Source: MXNet 1.9.1 src/operator/tensor/amp_cast.h.
struct PrecisionCast: Operator {
  static let name = "amp_cast"
  static let summary = "Elements of float32 or float16 in another type; arrays of other types stay as they are."
  private let type: DType

  init(_ a: inout AttributeReader, inputCount: Int) throws { type = try Cast(&a, inputCount: inputCount).type }

  var inputNames: [String] { ["data"] }
  func inferShapes(_ shapes: inout ShapeSet) throws { try shapes.unifyAll() }
  func inferTypes(_ types: inout TypeSet) throws {
    if let given = types.inputs[0] { try types.setOutput(0, [.float16, .float32].contains(given) ? type : given) }
  }
  var namesTypes: Bool { type != .float32 }
  var handlesTypes: Bool { true }
  func forward(_ c: ForwardContext) throws { try c.outputs[0].assign(from: c.inputs[0]) }
  func backward(_ c: BackwardContext) throws { try c.addOutputGradient() }
}
