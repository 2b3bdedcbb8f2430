/// Batch normalization and a rectifier behind it: y = max(0, BatchNorm(x)).
///
/// Inputs, states, attributes and further outputs are those of `BatchNorm`; the gradient passes where the result is above 0.
/// Source: MXNet 1.9.1 src/operator/contrib/batch_norm_relu.cc.
struct RectifiedBatchNorm: GenericOperator {
  static let name = "_contrib_BatchNormWithReLU"
  static let summary = "Batch normalization and a rectifier behind it. Shapes are those of BatchNorm."
  private let normalization: BatchNorm

  init(_ a: inout AttributeReader, inputCount: Int) throws { normalization = try BatchNorm(&a, inputCount: inputCount) }

  var backwardReads: BackwardReads { [.inputs, .outputs] }
  var inputNames: [String] { normalization.inputNames }
  var auxiliaryNames: [String] { normalization.auxiliaryNames }
  var outputNames: [String] { normalization.outputNames }
  var visibleOutputCount: Int { normalization.visibleOutputCount }
  func initialization(of input: String) -> String? { normalization.initialization(of: input) }
  func inferShapes(_ shapes: inout ShapeSet) throws { try normalization.inferShapes(&shapes) }
  func inferTypes(_ types: inout TypeSet) throws { try normalization.inferTypes(&types) }

  func forward<T: Real>(_ c: ForwardContext, in type: T.Type) throws {
    try normalization.forward(c, in: type)
    let y = c.y(0, type)
    for i in y.indices where y[i] < 0 { y[i] = 0 }
  }

  func backward<T: Real>(_ c: BackwardContext, in type: T.Type) throws {
    let passed = c.outputGradients[0].copy(), g = passed.elements(type), y = c.y(0, type)
    for i in g.indices where !(y[i] > 0) { g[i] = 0 }
    try normalization.backward(
      BackwardContext(
        inputs: c.inputs, outputs: c.outputs, outputGradients: [passed] + c.outputGradients.dropFirst(), inputGradients: c.inputGradients, isTraining: c.isTraining, memory: c.memory), in: type)
  }
}
