/// An operator whose work a host does: closures by the name that the attribute `op_type` gives.
///
/// A host registers a `CustomOperator.Definition` before symbols are made. Source: MXNet 1.9.1 src/operator/custom/custom.cc.
public struct CustomOperator: Operator {
  /// `op_type` tells the operators of this name apart.
  public static let name = "Custom"
  /// Of all of them: a host's operators have no help of their own.
  public static let summary = "An operator a host has registered."

  /// What a host provides for one operator type, made anew from the attributes of each symbol.
  public struct Definition {
    /// Names of the inputs; those not given become variables.
    public let inputs: [String]
    /// Names of the outputs, which `forward` gives in this order.
    public let outputs: [String]
    /// Shapes of all inputs and of the outputs from those of the inputs, empty where unknown.
    public let inferShapes: ([Shape]) throws -> (inputs: [Shape], outputs: [Shape])
    /// Gives an array for each output, of as many elements as `inferShapes` declared; the inputs are not to be changed.
    public let forward: (_ inputs: [NDArray], _ isTraining: Bool) throws -> [NDArray]
    /// Gradients of the inputs; nil for an operator without.
    public let backward: ((_ gradients: [NDArray], _ inputs: [NDArray], _ outputs: [NDArray]) throws -> [NDArray])?
    /// The gradient starts here, as in losses.
    public let isLoss: Bool

    /// - Parameters:
    ///   - forward: results that do not fit the declared shapes are an error of the run.
    ///   - backward: gets gradients of the outputs, inputs, outputs; gives a gradient for each input.
    public init(
      inputs: [String] = ["data"], outputs: [String] = ["output"], isLoss: Bool = false, inferShapes: @escaping ([Shape]) throws -> (inputs: [Shape], outputs: [Shape]),
      forward: @escaping ([NDArray], Bool) throws -> [NDArray], backward: (([NDArray], [NDArray], [NDArray]) throws -> [NDArray])?
    ) {
      (self.inputs, self.outputs, self.isLoss, self.inferShapes, self.forward, self.backward) = (inputs, outputs, isLoss, inferShapes, forward, backward)
    }
  }

  private static let makers = Lock<[String: ([String: String]) throws -> Definition]>([:])

  /// Makes `op_type = name` known, or replaces what it stood for.
  public static func register(_ name: String, _ make: @escaping (_ attributes: [String: String]) throws -> Definition) { makers.with { $0[name] = make } }

  private let type: String
  private let definition: Definition

  /// Takes `op_type` and hands all other attributes to the host's maker. Throws for a type that is not registered, and what the maker throws.
  public init(_ a: inout AttributeReader, inputCount: Int) throws {
    type = try a.string("op_type", "name of the registered operator")
    let attributes = a.takeAll()
    if a.isDescribing {
      definition = Definition(inferShapes: { ($0, $0) }, forward: { inputs, _ in inputs }, backward: nil)
      return
    }
    let makers = CustomOperator.makers.with { $0 }
    guard let make = makers[type] else {
      throw RuntimeError("Cannot find custom operator type '\(type)'", at: Self.name, hints: [makers.isEmpty ? "no custom operator is registered" : "registered: " + makers.keys.sorted().joined(separator: ", ")])
    }
    definition = try make(attributes)
  }

  /// Those of the host's definition.
  public var inputNames: [String] { definition.inputs }
  /// Those of the host's definition.
  public var outputNames: [String] { definition.outputs }
  /// As the host's definition says.
  public var isLoss: Bool { definition.isLoss }

  /// Asks the host as soon as the shape of some input is known. Throws where its answer contradicts what is known.
  public func inferShapes(_ shapes: inout ShapeSet) throws {
    guard shapes.inputs.contains(where: { !$0.extents.isEmpty }) else { return }
    let (inputs, outputs) = try definition.inferShapes(shapes.inputs)
    for (k, shape) in inputs.enumerated() where k < definition.inputs.count { try shapes.setInput(k, shape, definition.inputs[k]) }
    for (k, shape) in outputs.enumerated() where k < definition.outputs.count { try shapes.setOutput(k, try shape.checked()) }
  }

  /// Runs the host's closure and copies its results. Throws for another number or size of results than declared.
  public func forward(_ c: ForwardContext) throws {
    let results = try definition.forward(c.inputs, c.isTraining)
    guard results.count == c.outputs.count else { throw RuntimeError("Custom '\(type)' gave \(results.count) outputs, \(c.outputs.count) are declared") }
    for (target, result) in zip(c.outputs, results) {
      guard target.count == result.count else { throw RuntimeError("Custom '\(type)' gave an output of shape \(result.shape), \(target.shape) is declared") }
      try target.assign(from: result)
    }
  }

  /// Adds the host's gradients, converted to float32. Throws where the host gave no closure, and for another number or size than the inputs'.
  public func backward(_ c: BackwardContext) throws {
    guard let backward = definition.backward else { throw RuntimeError("Custom '\(type)' has no gradient") }
    let results = try backward(c.outputGradients, c.inputs, c.outputs)
    guard results.count == c.inputs.count else { throw RuntimeError("Custom '\(type)' gave \(results.count) gradients, it has \(c.inputs.count) inputs") }
    for (k, result) in results.enumerated() {
      guard let gx = c.gx(k) else { continue }
      let g = result.cast(to: .float32)
      guard g.count == gx.count else { throw RuntimeError("Custom '\(type)' gave a gradient of shape \(result.shape) for an input of shape \(c.inputs[k].shape)") }
      for i in gx.indices { gx[i] += g.floatsForReading[i] }
    }
  }
}
