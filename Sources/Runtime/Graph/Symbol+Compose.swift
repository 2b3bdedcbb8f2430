extension Symbol {
  /// A copy of the graph in which symbols stand for variables.
  ///
  /// - Parameters:
  ///   - replacements: one-output symbols by the names of the variables they replace.
  ///   - name: a new name for the node whose output this is.
  /// - Throws: when a name is no argument of the symbol.
  public func composed(with replacements: [(String, Symbol)], name: String? = nil) throws -> Symbol {
    var substitutes: [String: GraphNode.Output] = [:]
    let known = arguments
    for (name, symbol) in replacements {
      guard known.contains(name) else {
        throw RuntimeError("Keyword argument name \(name) not found", hints: ["arguments: \(known.joined(separator: ", "))"])
      }
      substitutes[name] = try Symbol.single(symbol, name)
    }
    let result = replacing { _, _, old in old.node.isVariable ? substitutes[old.node.name] : nil }
    if let name, let node = result.outputs.first?.node, !node.isVariable { node.name = name }
    return result
  }

  /// The graph for prediction: what is computed of labels before a loss gets them is left out, and each loss has a label variable instead. Only the
  /// gradients of such losses look at labels.
  public var withPlainLabels: Symbol {
    replacing { node, slot, old in
      guard let op = node?.op, op.isLoss, op.inputNames == ["data", "label"], slot == 1, !old.node.isVariable else { return nil }
      return GraphNode.Output(GraphNode(variable: node!.name + "_label"))
    }
  }

  /// A copy of the graph in which inputs, or outputs (of no node), for which `substitute` has something are replaced.
  private func replacing(_ substitute: (_ user: GraphNode?, _ slot: Int, GraphNode.Output) -> GraphNode.Output?) -> Symbol {
    var copies: [ObjectIdentifier: GraphNode] = [:]
    func output(_ user: GraphNode?, _ slot: Int, _ old: GraphNode.Output) -> GraphNode.Output {
      if let new = substitute(user, slot, old) { return new }
      return copies[ObjectIdentifier(old.node)].map { GraphNode.Output($0, old.index) } ?? old  // inputs come before their users
    }
    for node in nodes {
      guard let op = node.op else { continue }
      copies[ObjectIdentifier(node)] = GraphNode(
        node.opName, op, name: node.name, attributes: node.attributes, inputs: node.inputs.enumerated().map { output(node, $0.offset, $0.element) })
    }
    return Symbol(outputs.enumerated().map { output(nil, $0.offset, $0.element) })
  }
}
