/// Element types of a node while they are being inferred; nil where not known.
public struct TypeSet {
  /// In the order of the node's inputs, auxiliary states last.
  public var inputs: [DType?]
  /// One for each output, hidden ones too.
  public var outputs: [DType?]

  /// Notes an input's type; an index beyond the inputs is ignored. Throws where another type is known.
  public mutating func setInput(_ index: Int, _ type: DType) throws {
    guard index < inputs.count else { return }
    if let known = inputs[index], known != type { throw TypeSet.mismatch("\(index)-th input", type, known) }
    inputs[index] = type
  }

  /// Notes an output's type; an index beyond the outputs is ignored. Throws where another type is known.
  public mutating func setOutput(_ index: Int, _ type: DType) throws {
    guard index < outputs.count else { return }
    if let known = outputs[index], known != type { throw TypeSet.mismatch("\(index)-th output", type, known) }
    outputs[index] = type
  }

  /// These inputs and outputs (all by default) have one type.
  public mutating func unify(inputs chosen: [Int]? = nil, outputs made: [Int]? = nil) throws {
    let chosen = (chosen ?? Array(inputs.indices)).filter { $0 < inputs.count }, made = (made ?? Array(outputs.indices)).filter { $0 < outputs.count }
    guard let common = chosen.compactMap({ inputs[$0] }).first ?? made.compactMap({ outputs[$0] }).first else { return }
    for k in chosen { try setInput(k, common) }
    for k in made { try setOutput(k, common) }
  }

  private static func mismatch(_ place: String, _ expected: DType, _ got: DType) -> RuntimeError {
    RuntimeError("Incompatible attr in node at \(place): expected \(expected.name), got \(got.name)")
  }
}

/// Element types of every node output, from what is known about some of them; float32 where nothing tells.
public struct TypeInference {
  /// Of each node by identity, one type for each output.
  public private(set) var types: [ObjectIdentifier: [DType?]] = [:]

  /// - Parameter known: types of variables by name.
  public init(_ symbol: Symbol, known: [String: DType]) throws {
    let nodes = symbol.nodes
    for node in nodes {
      let given = node.isVariable ? known[node.name] ?? node.attribute("__dtype__").flatMap { Int32($0) }.flatMap { DType(rawValue: $0) } : nil
      types[ObjectIdentifier(node)] = node.isVariable ? [given] : [DType?](repeating: nil, count: node.op!.outputNames.count)
    }
    // Nothing but float32 is the common case, and needs no walk.
    if !types.values.joined().contains(where: { $0 != nil && $0 != .float32 }), !nodes.contains(where: { $0.op?.namesTypes ?? false }) {
      for node in nodes { types[ObjectIdentifier(node)] = types[ObjectIdentifier(node)]!.map { _ in .float32 } }
      return
    }
    for pass in 0..<20 {
      var changed = false
      for node in pass % 2 == 0 ? nodes : nodes.reversed() where try infer(node) { changed = true }
      if !changed, pass > 0 { break }
    }
    // What is still open is float32, one variable at a time, since each may decide others.
    for node in nodes where types[ObjectIdentifier(node)]!.contains(where: { $0 == nil }) {
      types[ObjectIdentifier(node)] = types[ObjectIdentifier(node)]!.map { $0 ?? .float32 }
      for other in nodes { _ = try infer(other) }
    }
  }

  private mutating func infer(_ node: GraphNode) throws -> Bool {
    guard let op = node.op else { return false }
    var set = TypeSet(inputs: node.inputs.map { types[ObjectIdentifier($0.node)]![$0.index] }, outputs: types[ObjectIdentifier(node)]!)
    let before = set
    do { try op.inferTypes(&set) } catch var error as RuntimeError {
      let general = "Incompatible attr in node at"
      if error.message.hasPrefix(general) { error = RuntimeError("Incompatible attr in node \(node.name) at" + error.message.dropFirst(general.count), hints: error.hints) }
      error.place = error.place ?? "Error in operator \(node.name)"
      throw error
    }
    for (input, type) in zip(node.inputs, set.inputs) { types[ObjectIdentifier(input.node)]![input.index] = type }
    types[ObjectIdentifier(node)] = set.outputs
    return before.inputs != set.inputs || before.outputs != set.outputs
  }

  /// The type of one output; traps for a node of another graph.
  public func type(of output: GraphNode.Output) -> DType { types[ObjectIdentifier(output.node)]![output.index] ?? .float32 }
  /// The type of a node's first output; traps for a node of another graph.
  public func type(of node: GraphNode) -> DType { types[ObjectIdentifier(node)]![0] ?? .float32 }
}
