/// Shapes of every node output, from what is known about some of them.
public struct ShapeInference {
  /// Of each node by identity, one shape for each output; 0 and empty shapes where nothing tells.
  public private(set) var shapes: [ObjectIdentifier: [Shape]] = [:]
  private let nodes: [GraphNode]

  /// - Parameter known: shapes of variables by name; 0 for unknown extents.
  public init(_ symbol: Symbol, known: [String: Shape]) throws {
    nodes = symbol.nodes
    for node in nodes {
      if node.isVariable {
        var shape = known[node.name] ?? []
        if shape.extents.isEmpty, let text = node.attribute("__shape__"), let parsed = AttributeReader.parseTuple(text) { shape = Shape(parsed.map { Int($0) }) }
        shapes[ObjectIdentifier(node)] = [shape]
      } else {
        shapes[ObjectIdentifier(node)] = [Shape](repeating: [], count: node.op!.outputNames.count)
      }
    }
    var changed = true
    var pass = 0
    while changed, pass < 20 {
      changed = false
      pass += 1
      // Forward first; later passes also walk backwards so that outputs inform inputs.
      for node in pass % 2 == 1 ? nodes : nodes.reversed() where try infer(node) { changed = true }
      if pass == 1 { changed = true }
    }
  }

  private mutating func infer(_ node: GraphNode) throws -> Bool {
    guard let op = node.op else { return false }
    let before = node.inputs.map { shapes[ObjectIdentifier($0.node)]![$0.index] }
    var set = ShapeSet(inputs: before, outputs: shapes[ObjectIdentifier(node)]!)
    do {
      try op.inferShapes(&set)
      if !(op is CustomOperator) { set.completeByTrial(op) }
    } catch var error as RuntimeError {
      let general = "Incompatible attr in node at", place = error.place ?? "Error in operator \(node.name)"
      if error.message.hasPrefix(general) {
        error = RuntimeError("Incompatible attr in node \(node.name) at" + error.message.dropFirst(general.count), hints: error.hints)
      }
      error.place = place
      let names = op.inputNames + op.auxiliaryNames
      for (index, shape) in before.enumerated() where !shape.extents.isEmpty && index < names.count {
        error.hints.append("\(names[index]) (\(node.inputs[index].node.name)) has shape \(shape), in R's order \(shape.inROrder)")
      }
      throw error
    }
    var changed = false
    for (input, shape) in zip(node.inputs, set.inputs) where shapes[ObjectIdentifier(input.node)]![input.index] != shape {
      shapes[ObjectIdentifier(input.node)]![input.index] = shape
      changed = true
    }
    if shapes[ObjectIdentifier(node)]! != set.outputs {
      shapes[ObjectIdentifier(node)] = set.outputs
      changed = true
    }
    return changed
  }

  /// The shape of an output, with zeros where nothing tells.
  public func shape(of output: GraphNode.Output) -> Shape { shapes[ObjectIdentifier(output.node)]![output.index] }
  /// The shape of a node's first output.
  public func shape(of node: GraphNode) -> Shape { shapes[ObjectIdentifier(node)]![0] }
  /// True when every extent of every output is known.
  public var isComplete: Bool { nodes.allSatisfy { shapes[ObjectIdentifier($0)]!.allSatisfy(\.isKnown) } }
  /// True when arrays can be made for all variables, and what else is unknown will be told by numbers.
  public var sufficesToBind: Bool { isComplete || unknown.isEmpty && nodes.contains { $0.op is ValueShaped } }
  /// Variables whose shape could not be found.
  public var unknown: [String] { nodes.filter { $0.isVariable && !shape(of: $0).isKnown }.map(\.name) }
  /// What an error names: these, or where there are none the operators whose results stay unknown.
  var missing: [String] { unknown.isEmpty ? nodes.filter { !shape(of: $0).isKnown }.map(\.name) : unknown }
}

extension ShapeSet {
  /// Fills in what follows from partly known inputs whatever their unknown extents are.
  ///
  /// Operators say what whole shapes tell. Extents tried in place of the unknown ones show what depends on them: what comes out alike in all trials is
  /// known. Trials the operator refuses tell nothing. The extents tried divide by many numbers, as parts and groups want; a small one shows what is cut.
  mutating func completeByTrial(_ op: any Operator) {
    guard inputs.contains(where: { !$0.extents.isEmpty && !$0.isKnown }), !(inputs + outputs).allSatisfy(\.isKnown) else { return }
    let given = self
    func trial(_ extent: (Int) -> Int) -> ShapeSet? {
      var tried = given, unknown = 0
      for k in tried.inputs.indices {
        for d in tried.inputs[k].extents.indices where tried.inputs[k][d] == 0 {
          tried.inputs[k][d] = extent(unknown)
          unknown += 1
        }
      }
      // What was concluded from partial shapes is concluded again.
      tried.outputs = given.outputs.map { _ in [] }
      return (try? op.inferShapes(&tried)) == nil ? nil : tried
    }
    var trials = [trial { 720 * ($0 + 2) }, trial { 840 * ($0 + 3) }].compactMap { $0 }
    // Extents that have to be equal.
    if trials.count < 2 { trials = [trial { _ in 720 }, trial { _ in 840 }].compactMap { $0 } }
    guard trials.count == 2 else { return }
    if let small = trial({ _ in 1 }) { trials.append(small) }
    func common(_ now: Shape, _ shapes: [Shape]) -> Shape {
      guard let first = shapes.first, shapes.allSatisfy({ $0.rank == first.rank }) else { return now }
      return now.merged(with: Shape(first.extents.indices.map { d in shapes.allSatisfy { $0[d] == first[d] } ? first[d] : 0 })) ?? now
    }
    for k in inputs.indices { inputs[k] = common(inputs[k], trials.map { $0.inputs[k] }) }
    for k in outputs.indices { outputs[k] = common(outputs[k], trials.map { k < $0.outputs.count ? $0.outputs[k] : [] }) }
  }
}
