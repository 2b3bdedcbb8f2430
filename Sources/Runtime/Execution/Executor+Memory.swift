/// What an executor's arrays take, and what its plan looks like.
extension Executor {
  /// Bytes of elements, whatever layouts they lie in.
  public struct Memory {
    /// Of all arguments, inputs and labels among them.
    public let arguments: Int
    /// Of the gradients that were requested.
    public let gradients: Int
    /// Of the auxiliary states.
    public let auxiliary: Int
    /// The largest sum of results alive at once in an inference run, and the node that was running then.
    public let peak: Int
    /// Empty for a graph that only hands on its variables.
    public let peakNode: String
    /// All results of all nodes: what a training run keeps.
    public let results: Int
  }

  /// Results live from the step that makes them to their last reader; outputs to the end.
  public var memory: Memory {
    guard let portions else { return wholeMemory }
    let whole = wholeMemory, part = portions.executor.memory
    let kept = outputs.reduce(0) { $0 + $1.count * $1.dtype.byteCount }
    return Memory(
      arguments: whole.arguments, gradients: whole.gradients, auxiliary: whole.auxiliary, peak: part.peak + kept, peakNode: part.peakNode, results: whole.results)
  }

  /// With all samples at once.
  private var wholeMemory: Memory {
    func bytes(_ arrays: [NDArray?]) -> Int { arrays.reduce(0) { $0 + ($1.map { $0.count * $0.dtype.byteCount } ?? 0) } }
    var alive = 0, peak = 0, place = ""
    for step in plan.steps {
      guard let last = step.nodes.last else { continue }
      alive += bytes(values[last])
      if alive > peak { (peak, place) = (alive, nodes[last].name) }
      for index in step.expiring { alive -= bytes(values[index]) }
    }
    let results = nodes.indices.filter { !nodes[$0].isVariable }.reduce(0) { $0 + bytes(values[$1]) }
    return Memory(arguments: bytes(arguments), gradients: bytes(gradients), auxiliary: bytes(auxiliary), peak: peak, peakNode: place, results: results)
  }

  /// The steps of an inference run, one a line: the nodes run as one kernel, their operators, shape, type and bytes of the result; then sums.
  public var planDescription: String {
    var lines: [String] = []
    for step in plan.steps {
      guard let last = step.nodes.last, let result = values[last].first else { continue }
      let names = step.nodes.map { nodes[$0].name }.joined(separator: " + "), operators = step.nodes.map { nodes[$0].opName }.joined(separator: " + ")
      lines.append("\(names): \(operators) \(result.shape.inROrder) \(result.dtype.name), \(result.count * result.dtype.byteCount) bytes")
    }
    let memory = memory
    lines.append("arguments \(memory.arguments) bytes, gradients \(memory.gradients), auxiliary states \(memory.auxiliary), results \(memory.results); at most \(memory.peak) alive at once, at \(memory.peakNode)")
    return lines.joined(separator: "\n")
  }
}
