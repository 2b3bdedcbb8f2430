/// An attribute of an operator, written as a literal: `3`, `0.5`, `true`, `"relu"`, `[3, 3]`.
public struct AttributeValue: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  /// As symbol files write it.
  public let text: String

  /// `["num_hidden": 10]`.
  public init(integerLiteral value: Int) { text = String(value) }
  /// `["p": 0.5]`.
  public init(floatLiteral value: Double) { text = String(value) }
  /// `["no_bias": true]`, which symbol files write as `True`.
  public init(booleanLiteral value: Bool) { text = value ? "True" : "False" }
  /// `["act_type": "relu"]`.
  public init(stringLiteral value: String) { text = value }
  /// `["kernel": [3, 3]]`, in MXNet's order.
  public init(arrayLiteral elements: Int...) { text = Shape(elements).description }
  /// For a number that is computed rather than written.
  public init(_ value: Int) { text = String(value) }
  /// As `init(_: Int)`.
  public init(_ value: Double) { text = String(value) }
  /// As `init(_: Int)`.
  public init(_ value: Bool) { text = value ? "True" : "False" }
  /// As `init(_: Int)`: extents or axes.
  public init(_ values: [Int]) { text = Shape(values).description }
}

/// Building graphs in Swift: `data.then("FullyConnected", ["num_hidden": 10], name: "fc1").then("Activation", ["act_type": "relu"])`.
extension Symbol {
  /// This symbol as the first input of an operator; missing parameters become variables `<name>_weight` …
  ///
  /// - Throws: when the operator or an attribute is not known, or a value is out of range.
  public func then(_ op: String, _ attributes: KeyValuePairs<String, AttributeValue> = [:], with others: [Symbol] = [], name: String? = nil) throws -> Symbol {
    try Symbol.apply(op, positional: [self] + others, attributes: attributes.map { ($0.key, $0.value.text) }, name: name)
  }

  /// Of elements; that the shapes are equal is checked when the graph is bound. Throws for a group of symbols.
  public static func + (a: Symbol, b: Symbol) throws -> Symbol { try a.then("elemwise_add", with: [b]) }
  /// As `+`.
  public static func - (a: Symbol, b: Symbol) throws -> Symbol { try a.then("elemwise_sub", with: [b]) }
  /// As `+`; the product of elements, not of matrices.
  public static func * (a: Symbol, b: Symbol) throws -> Symbol { try a.then("elemwise_mul", with: [b]) }
  /// As `+`.
  public static func / (a: Symbol, b: Symbol) throws -> Symbol { try a.then("elemwise_div", with: [b]) }
}

extension Executor {
  /// Copies arrays into arguments and states by name, such as a batch into `data`. Throws for a name that is none, and where the shapes differ.
  public func assign(_ arrays: [String: NDArray]) throws {
    for (name, source) in arrays.sorted(by: { $0.key < $1.key }) {
      guard let target = self[argument: name] ?? self[state: name] else {
        throw RuntimeError("the executor has no argument or state '\(name)'", hints: ["it has \((argumentNames + auxiliaryNames).joined(separator: ", "))"])
      }
      guard target.shape == source.shape else { throw RuntimeError("'\(name)' has shape \(target.shape), the array \(source.shape)") }
      try target.assign(from: source)
    }
  }

  /// An argument's array by name; nil when there is none.
  public subscript(argument name: String) -> NDArray? { argumentNames.firstIndex(of: name).map { arguments[$0] } }
  /// An auxiliary state's array by name; nil when there is none.
  public subscript(state name: String) -> NDArray? { auxiliaryNames.firstIndex(of: name).map { auxiliary[$0] } }
  /// An output's array by name, `softmax_output`; nil when there is none.
  public subscript(output name: String) -> NDArray? { symbol.outputNames.firstIndex(of: name).map { outputs[$0] } }
  /// An argument's gradient by name; nil when none was asked for.
  public subscript(gradient name: String) -> NDArray? { argumentNames.firstIndex(of: name).flatMap { gradients[$0] } }
}
