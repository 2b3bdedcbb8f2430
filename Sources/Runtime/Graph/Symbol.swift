import Spelling

/// A node of a graph: a variable (no operator) or an operator applied to outputs of other nodes.
public final class GraphNode {
  /// Nil for variables.
  public let op: (any Operator)?
  /// The operator's own name, which files have, whichever of its names it was called by; "null" for variables.
  public let opName: String
  /// Not checked for being unique; the names of variables are those of the arrays bound to them.
  public var name: String
  /// Attributes as text, in the order given.
  public var attributes: [(name: String, value: String)]
  /// Outputs of other nodes in the order of the operator's input names, auxiliary states last; empty for variables.
  public var inputs: [Output]

  /// One of the results of a node.
  public struct Output {
    /// The node whose result it is.
    public let node: GraphNode
    /// Counted from 0, hidden outputs after those a user sees.
    public let index: Int
    /// - Parameter index: of the output, the first by default.
    public init(_ node: GraphNode, _ index: Int = 0) {
      self.node = node
      self.index = index
    }
  }

  /// A variable.
  public init(variable name: String, attributes: [(name: String, value: String)] = []) {
    op = nil
    opName = "null"
    self.name = name
    self.attributes = attributes
    inputs = []
  }

  /// - Parameters:
  ///   - opName: any of the operator's names.
  ///   - inputs: one for each input name of `op`, then one for each auxiliary state; nothing is checked here.
  public init(_ opName: String, _ op: any Operator, name: String, attributes: [(name: String, value: String)], inputs: [Output]) {
    self.opName = OperatorRegistry.primaryName(of: opName)
    self.op = op
    self.name = name
    self.attributes = attributes
    self.inputs = inputs
  }

  /// True for data, labels, parameters and auxiliary states.
  public var isVariable: Bool { op == nil }
  /// An attribute's text as given; nil where it was not, also when the operator has a default.
  public func attribute(_ key: String) -> String? { attributes.first { $0.name == key }?.value }
}

/// Automatic names: one counter for each operator, `fullyconnected0`, `fullyconnected1` …
public final class NameCounter: Sendable {
  /// Of all symbols made without a name.
  public static let shared = NameCounter()
  private let counts = Lock<[String: Int]>([:])
  /// All counters at 0.
  public init() {}

  /// `hint` in lower case with the number of earlier calls that had it.
  public func next(_ hint: String) -> String {
    let hint = hint.lowercased()
    return hint + String(counts.with { counts in
      defer { counts[hint, default: 0] += 1 }
      return counts[hint, default: 0]
    })
  }
}

/// One or several outputs of a graph.
public struct Symbol {
  /// One for a layer; several for a group or an operator of several results.
  public let outputs: [GraphNode.Output]

  /// The outputs in the order given, which is that of `Executor.outputs`.
  public init(_ outputs: [GraphNode.Output]) { self.outputs = outputs }

  /// A variable called `name`.
  public static func variable(_ name: String, attributes: [(name: String, value: String)] = []) -> Symbol {
    Symbol([GraphNode.Output(GraphNode(variable: name, attributes: attributes))])
  }

  /// All outputs of several symbols.
  public static func group(_ symbols: [Symbol]) -> Symbol { Symbol(symbols.flatMap(\.outputs)) }

  /// Applies an operator. Inputs given by name go to their place, the others in order; missing ones become variables.
  ///
  /// - Parameters:
  ///   - positional: inputs without names.
  ///   - named: inputs by the operator's input names.
  ///   - name: nil for an automatic one.
  public static func apply(
    _ opName: String, positional: [Symbol] = [], named: [(String, Symbol)] = [], attributes: [(name: String, value: String)] = [],
    name: String? = nil
  ) throws -> Symbol {
    let entry = try OperatorRegistry.find(opName)
    var attributes = attributes
    if OperatorRegistry.countsInputs(entry), !attributes.contains(where: { $0.name == "num_args" }) {
      attributes.append(("num_args", String(positional.count + named.count)))
    }
    let values = Dictionary(attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    let op = try entry.make(values, positional.count + named.count)
    let nodeName = name ?? NameCounter.shared.next(opName)
    let wanted = op.inputNames + op.auxiliaryNames
    var slots = [GraphNode.Output?](repeating: nil, count: wanted.count)
    for (key, symbol) in named {
      guard let slot = wanted.firstIndex(of: key) else {
        throw RuntimeError(
          "Symbol.ComposeKeyword argument name \(key) not found.\nCandidate arguments:\n" + wanted.enumerated().map { "\t[\($0)]\($1)\n" }.joined(),
          at: nodeName, hints: NearName.hint(key, among: wanted))
      }
      slots[slot] = try single(symbol, nodeName)
    }
    var next = 0
    for symbol in positional {
      while next < slots.count, slots[next] != nil { next += 1 }
      guard next < slots.count else { throw RuntimeError("\(entry.name) takes \(wanted.count) inputs, more were given", at: nodeName) }
      slots[next] = try single(symbol, nodeName)
    }
    let inputs = slots.enumerated().map { index, slot in
      // A variable made for a missing input carries the operator's attributes; files show them.
      let hidden = op.initialization(of: wanted[index]).map { [(name: "__init__", value: $0)] } ?? []
      return slot ?? GraphNode.Output(GraphNode(variable: nodeName + "_" + wanted[index], attributes: hidden + attributes))
    }
    let node = GraphNode(opName, op, name: nodeName, attributes: attributes, inputs: inputs)
    return Symbol((0..<op.visibleOutputCount).map { GraphNode.Output(node, $0) })
  }

  static func single(_ symbol: Symbol, _ place: String) throws -> GraphNode.Output {
    guard symbol.outputs.count == 1 || symbol.outputs.first.map({ first in symbol.outputs.allSatisfy { $0.node === first.node } }) == true, let output = symbol.outputs.first else {
      throw RuntimeError("an input must have one output, a group was given", at: place)
    }
    return output
  }

  /// All nodes, inputs before users, in depth-first order.
  public var nodes: [GraphNode] {
    var seen: Set<ObjectIdentifier> = []
    var order: [GraphNode] = []
    // An explicit stack: chains of thousands of layers must not recurse.
    var stack: [(node: GraphNode, next: Int)] = []
    for output in outputs where !seen.contains(ObjectIdentifier(output.node)) {
      seen.insert(ObjectIdentifier(output.node))
      stack.append((output.node, 0))
      while let (node, next) = stack.last {
        if next < node.inputs.count {
          stack[stack.count - 1].next += 1
          let child = node.inputs[next].node
          if seen.insert(ObjectIdentifier(child)).inserted { stack.append((child, 0)) }
        } else {
          order.append(node)
          stack.removeLast()
        }
      }
    }
    return order
  }

  /// Variables that are arguments, and those that are auxiliary states of some operator.
  private var variables: (arguments: [GraphNode], auxiliary: [GraphNode]) {
    let nodes = self.nodes
    var states: Set<ObjectIdentifier> = []
    for node in nodes {
      guard let op = node.op else { continue }
      for input in node.inputs.suffix(op.auxiliaryNames.count) where input.node.isVariable { states.insert(ObjectIdentifier(input.node)) }
    }
    let variables = nodes.filter(\.isVariable)
    return (variables.filter { !states.contains(ObjectIdentifier($0)) }, variables.filter { states.contains(ObjectIdentifier($0)) })
  }

  /// Inputs, labels and parameters, in the order nodes need them; arrays are bound in this order.
  public var argumentNodes: [GraphNode] { variables.arguments }
  /// Variables that some operator has as a state, in the order nodes need them.
  public var auxiliaryNodes: [GraphNode] { variables.auxiliary }
  /// Names of `argumentNodes`.
  public var arguments: [String] { argumentNodes.map(\.name) }
  /// Names of `auxiliaryNodes`.
  public var auxiliaryStates: [String] { auxiliaryNodes.map(\.name) }

  /// `conv0_output`; variables keep their name.
  public static func outputName(_ output: GraphNode.Output) -> String {
    guard let op = output.node.op else { return output.node.name }
    let names = op.outputNames
    return output.node.name + "_" + (output.index < names.count ? names[output.index] : "output\(output.index)")
  }

  /// The names `outputName` gives, one for each output.
  public var outputNames: [String] { outputs.map(Symbol.outputName) }

  /// Every output inside the graph.
  public var internals: Symbol {
    Symbol(nodes.flatMap { node in (0..<(node.op?.visibleOutputCount ?? 1)).map { GraphNode.Output(node, $0) } })
  }

  /// One output, from zero.
  public func output(_ index: Int) throws -> Symbol {
    guard index >= 0, index < outputs.count else { throw RuntimeError("Index out of bound: \(index) of \(outputs.count) outputs") }
    return Symbol([outputs[index]])
  }

  /// The output called `name`.
  public func output(named name: String) throws -> Symbol {
    guard let found = outputs.first(where: { Symbol.outputName($0) == name }) else { throw RuntimeError("Cannot find output that matches name \(name)", hints: NearName.hint(name, among: outputNames)) }
    return Symbol([found])
  }

  /// The inputs of the output's node; nil for variables.
  public var children: Symbol? {
    guard let node = outputs.first?.node, !node.inputs.isEmpty else { return nil }
    return Symbol(node.inputs)
  }

  /// The name when all outputs belong to one node.
  public var name: String? {
    guard let first = outputs.first, outputs.allSatisfy({ $0.node === first.node }) else { return nil }
    return first.node.name
  }
}
