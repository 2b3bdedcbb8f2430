/// Runs without gradients: the steps of the plan.
extension Executor {
  /// Runs a step of the plan and gives up what nobody reads after it.
  func run(_ step: ExecutionPlan.Step) throws {
    if let place = step.place { try prepare(place, for: step.last) }
    let start = Profiler.begin()
    if try runFused(step) { Profiler.end(start, step.nodes.map { nodes[$0].opName }.joined(separator: "+"), node: nodes[step.last].name) } else { try runOneByOne(step) }
    joints[step.last] = nil
    for index in step.expiring { forget(index) }
  }

  /// Gives a result memory that is a part of what it will be joined to.
  private func prepare(_ place: (joint: Int, channels: Range<Int>), for index: Int) throws {
    let joint = values[place.joint][0], result = values[index][0]
    guard OneDNN.isReady, joint.dtype == .float32, result.dtype == .float32, result.isWholeStorage else { return }
    let whole = try joints[place.joint] ?? LayoutMemory(Layout(blocked: joint.shape.extents))
    joints[place.joint] = whole
    try result.become(whole.channels(place.channels, axis: 1))
  }

  private func runOneByOne(_ step: ExecutionPlan.Step) throws {
    switch step.fusion {
    case .block(_, let members), .pooling(_, let members):
      for (k, member) in members.enumerated() {
        try run(member)
        if k > 0 { forget(members[k - 1].last) }
      }
    default:
      for index in step.nodes { try run(index, isTraining: false) }
      for index in step.nodes.dropLast() { forget(index) }
    }
  }

  /// Runs the nodes of a step as one kernel; false when they have to run one by one.
  private func runFused(_ step: ExecutionPlan.Step) throws -> Bool {
    guard let first = step.nodes.first, let last = step.nodes.last, first != last else { return false }
    guard step.nodes.allSatisfy({ inputs[$0].allSatisfy { $0.dtype == .float32 } }) else { return false }
    try checkpoint?()
    let target = values[last][0]
    /// Gamma, beta, mean and variance.
    func statistics(_ folded: FoldedConvolution, _ nodes: [Int]) -> [NDArray] { folded.normalization == nil ? [] : Array(inputs[nodes[1]].dropFirst()) }
    /// What is added to the result, and whether nobody reads it after this.
    func addend(_ folded: FoldedConvolution) -> (NDArray?, Bool) {
      let source = folded.addend.map { positions[ObjectIdentifier($0.node)]! }, added = folded.addend.flatMap { addend in source.map { values[$0][addend.index] } }
      return (added, source.map { step.expiring.contains($0) && !inputs[first].contains { $0 === added } } ?? false)
    }
    switch step.fusion {
    case .none: return false
    case .block(let block, let members):
      let (added, isLastReader) = addend(block.convolutions[members.count - 1])
      return try block.run(
        members.map { inputs[$0.nodes[0]] }, zip(block.convolutions, members).map { statistics($0, $1.nodes) }, adding: added, consumesAddend: isLastReader, into: target)
    case .pooling(let chain, let members):
      let convolutions = members.dropLast()
      return try chain.run(convolutions.map { inputs[$0.nodes[0]] }, zip(chain.convolutions, convolutions).map { statistics($0, $1.nodes) }, into: target)
    case .convolution(let folded):
      let (added, isLastReader) = addend(folded)
      return try folded.run(inputs[first], statistics(folded, step.nodes), adding: added, consumesAddend: isLastReader, gathersStatistics: gathersStatistics(last), into: target)
    case .normalization:
      guard let normalization = nodes[first].op as? BatchNorm else { return false }
      return try normalization.rectified(ForwardContext(inputs: inputs[first], outputs: [target], isTraining: false, memory: memories[first], keepsForBackward: false))
    }
  }
}
