import Glibc

/// Outputs whose gradient is that of a regression loss against the label, divided by the number of outputs in a row.
///
/// Inputs: data, label (same count). Output: the prediction. Source: MXNet 1.9.1 src/operator/regression_output.cc.
struct RegressionOutput: GenericOperator {
  static let name = "regression"
  static let summary = ""
  enum Kind { case linear, logistic, absolute }
  let kind: Kind
  let scale: Float

  init(_ a: inout AttributeReader, inputCount: Int) throws { try self.init(&a, .linear) }
  init(_ a: inout AttributeReader, _ kind: Kind) throws {
    self.kind = kind
    scale = Float(try a.float("grad_scale", default: 1, "multiplies the gradient"))
  }

  var inputNames: [String] { ["data", "label"] }
  var isLoss: Bool { true }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard !data.extents.isEmpty else { return }
    if !shapes.inputs[1].isKnown {
      try shapes.setInput(1, data.rank == 2 && data[1] == 1 ? [data[0]] : data, "label")
    } else if data.isKnown, shapes.inputs[1].count != data.count {
      throw RuntimeError("Shape inconsistent, Provided = \(shapes.inputs[1].inBrackets), inferred shape=\(data.inBrackets)")
    }
    try shapes.setOutput(0, data)
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    guard kind == .logistic else { return try c.outputs[0].assign(from: c.inputs[0]) }
    let x = c.x(0, T.self), y = c.y(0, T.self)
    Threads.split(x.count, cost: 8) { for i in $0 { y[i] = 1 / (1 + T.exp(-x[i])) } }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    let label = c.x(1, T.self), y = c.y(0, T.self), factor = T(scale) / T(max(1, c.inputs[0].shape.rowCount))
    guard let gx = gx.baseAddress, let y = y.baseAddress, let label = label.baseAddress else { return }
    let isAbsolute = kind == .absolute
    Threads.split(c.inputs[0].count) { part in
      if isAbsolute { RegressionOutput.addSigns(y, label, factor, gx, part) } else { RegressionOutput.addDifferences(y, label, factor, gx, part) }
    }
  }

  private static func addDifferences<T: Real>(_ y: UnsafePointer<T>, _ label: UnsafePointer<T>, _ factor: T, _ gx: UnsafeMutablePointer<T>, _ part: Range<Int>) {
    for i in part { gx[i] += (y[i] - label[i]) * factor }
  }

  private static func addSigns<T: Real>(_ y: UnsafePointer<T>, _ label: UnsafePointer<T>, _ factor: T, _ gx: UnsafeMutablePointer<T>, _ part: Range<Int>) {
    for i in part {
      let d = y[i] - label[i]
      gx[i] += d > 0 ? factor : d < 0 ? -factor : 0
    }
  }
}

/// Makes any expression a loss: its gradient is `grad_scale` whatever comes from above. Every line along the last dimension counts as one of a batch.
///
/// Source: MXNet 1.9.1 src/operator/make_loss-inl.h.
struct MakeLoss: GenericOperator {
  static let name = "MakeLoss"
  static let summary = "Marks its input as a loss."
  let scale: Float
  let normalization: String
  let threshold: Float

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    scale = Float(try a.float("grad_scale", default: 1, "the gradient"))
    threshold = Float(try a.float("valid_thresh", default: 0, "elements above it are valid"))
    normalization = try a.choice("normalization", default: "null", ["batch", "null", "valid"], "divides the gradient")
  }

  var inputNames: [String] { ["data"] }
  var isLoss: Bool { true }
  func inferShapes(_ shapes: inout ShapeSet) throws { try shapes.unifyAll() }
  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws { try c.outputs[0].assign(from: c.inputs[0]) }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard c.inputGradients[0] != nil else { return }
    let threshold = T(threshold)
    var factor = T(scale)
    if normalization == "batch" { factor /= T(c.inputs[0].shape.extents.dropLast().reduce(1, *)) } else if normalization == "valid" { factor /= T(max(1, c.x(0, T.self).reduce(0) { $0 + ($1 > threshold ? 1 : 0) })) }
    LossOperators.add(factor, to: c)
  }
}

/// As `MakeLoss` without its attributes; the output is called `loss`.
///
/// Source: MXNet 1.9.1 src/operator/tensor/elemwise_unary_op_basic.cc.
struct PlainLoss: GenericOperator {
  static let name = "make_loss"
  static let summary = "Marks its input as a loss whose gradient is 1."

  init(_ a: inout AttributeReader, inputCount: Int) throws {}

  var inputNames: [String] { ["data"] }
  var outputNames: [String] { ["loss"] }
  var isLoss: Bool { true }
  func inferShapes(_ shapes: inout ShapeSet) throws { try shapes.unifyAll() }
  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws { try c.outputs[0].assign(from: c.inputs[0]) }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    LossOperators.add(1 as T, to: c)
  }
}

enum LossOperators {
  /// Adds a number to each element of the data's gradient.
  fileprivate static func add<T: Real>(_ number: T, to c: BackwardContext) {
    if let array = c.inputGradients[0], array.dtype == .float32, array.isWholeStorage, array.storage.isZero { return array.fill(Float(number)) }
    guard let gx = c.gx(0, T.self), let start = gx.baseAddress else { return }
    Threads.split(gx.count) { ElementLoops.map(UnsafePointer(start), start, $0) { $0 + number } }
  }

  static let entries: [OperatorEntry] = [
    OperatorEntry(SoftmaxOutput.self),
    OperatorEntry(MakeLoss.self),
    OperatorEntry(PlainLoss.self),
    OperatorEntry(SVMOutput.self),
    OperatorEntry(CTCLoss.self),
    OperatorEntry(SoftmaxCrossEntropy.self),
    OperatorEntry("LinearRegressionOutput", [], "The input; gradient of the squared error.") { r, _ in try RegressionOutput(&r, .linear) },
    OperatorEntry("LogisticRegressionOutput", [], "Sigmoid; gradient of the logistic loss.") { r, _ in try RegressionOutput(&r, .logistic) },
    OperatorEntry("MAERegressionOutput", [], "The input; gradient of the absolute error.") { r, _ in try RegressionOutput(&r, .absolute) },
  ]
}
