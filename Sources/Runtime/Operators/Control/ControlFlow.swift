/// An operator that runs graphs of its own: `_foreach`, `_while_loop`, `_cond`. Symbol files have them, with their graphs under `subgraphs`.
///
/// Source: MXNet 1.9.1 src/operator/control_flow.cc.
protocol ControlFlow: Operator {
  var subgraphs: [Subgraph] { get }
  /// As the attributes say which input of the node is which input of a graph.
  init(_ a: inout AttributeReader, _ subgraphs: [Subgraph], inputCount: Int) throws
}

extension ControlFlow {
  init(_ a: inout AttributeReader, inputCount: Int) throws { try self.init(&a, [], inputCount: inputCount) }
  var handlesTypes: Bool { true }
  var namesTypes: Bool { true }
}

enum ControlFlows {
  private static let kinds: [any ControlFlow.Type] = [Foreach.self, WhileLoop.self, Cond.self]

  /// Throws for other operators, and where attributes and graphs do not fit.
  static func make(_ name: String, _ attributes: [String: String], _ graphs: [Symbol], inputCount: Int) throws -> any ControlFlow {
    guard let kind = kinds.first(where: { $0.name == name }) else { throw RuntimeError("operator '\(name)' has no graphs of its own", hints: ["those that have: " + kinds.map { $0.name }.joined(separator: ", ")]) }
    var reader = AttributeReader(name, attributes)
    let made = try kind.init(&reader, try graphs.map { try Subgraph($0) }, inputCount: inputCount)
    try reader.finish()
    return made
  }
}

extension AttributeReader {
  /// Places in a list of `count`. Throws for others, and unless there are `expected`.
  mutating func places(_ name: String, of count: Int, expected: Int? = nil, _ help: String) throws -> [Int] {
    let places = try shape(name, help)
    guard places.allSatisfy({ (0..<count).contains($0) }) else { throw RuntimeError("\(name) names a place outside 0 … \(count - 1)", at: op, hints: ["got \(Shape(places))"]) }
    if let expected, places.count != expected { throw RuntimeError("\(name) needs \(expected) places, got \(places.count)", at: op) }
    return places
  }
}
