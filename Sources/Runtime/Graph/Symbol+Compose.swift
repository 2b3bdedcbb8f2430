extension Symbol {
  /// A copy of the graph in which symbols stand for variables.
  ///
  /// - Parameter replacements: one-output symbols by the names of the variables they replace.
  /// - Throws: when a name is no argument of the symbol.
  public func composed(with replacements: [(String, Symbol)]) throws -> Symbol {
    var substitutes: [String: GraphNode.Output] = [:]
    let known = arguments
    for (name, symbol) in replacements {
      guard known.contains(name) else {
        throw RuntimeError("Keyword argument name \(name) not found", hints: ["arguments: \(known.joined(separator: ", "))"])
      }
      substitutes[name] = try Symbol.single(symbol, name)
    }
    var copies: [ObjectIdentifier: GraphNode] = [:]
    func output(_ old: GraphNode.Output) -> GraphNode.Output {
      if old.node.isVariable { return substitutes[old.node.name] ?? old }
      return GraphNode.Output(copies[ObjectIdentifier(old.node)]!, old.index)  // inputs come before their users
    }
    for node in nodes {
      guard let op = node.op else { continue }
      copies[ObjectIdentifier(node)] = GraphNode(node.opName, op, name: node.name, attributes: node.attributes, inputs: node.inputs.map(output))
    }
    return Symbol(outputs.map(output))
  }
}
