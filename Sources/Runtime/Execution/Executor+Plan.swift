/// Runs without gradients: the steps of the plan.
extension Executor {
  /// Runs a step of the plan and gives up what nobody reads after it.
  func run(_ step: ExecutionPlan.Step) throws {
    if let place = step.place { try prepare(place, for: step.last) }
    let start = Profiler.begin()
    if try runFused(step) { Profiler.end(start, step.nodes.map { nodes[$0].opName }.joined(separator: "+"), node: nodes[step.last].name) } else { try runOneByOne(step) }
    if !joints.isEmpty { joints[step.last] = nil }
    for index in step.expiring { forget(index) }
  }

  /// Gives a result memory that is a part of what it will be joined to.
  private func prepare(_ place: (joint: Int, channels: Range<Int>), for index: Int) throws {
    let joint = values[place.joint][0], result = values[index][0]
    guard OneDNN.isReady, joint.dtype == .float32, result.dtype == .float32, result.isWholeStorage else { return }
    let whole = try joints[place.joint] ?? LayoutMemory(Layout.blocked(joint.shape.extents))
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
    guard step.nodes.count > 1 else { return false }
    let operands = operands(of: step)
    guard operands.areSingles else { return false }
    try checkpoint?()
    switch step.fusion {
    case .none: return false
    case .block(let block, _):
      return try block.run(operands.inputs, operands.statistics, adding: operands.addend, consumesAddend: operands.consumesAddend, into: operands.target)
    case .pooling(let chain, _): return try chain.run(operands.inputs, operands.statistics, into: operands.target)
    case .convolution(let folded):
      return try folded.run(
        operands.inputs[0], operands.statistics[0], adding: operands.addend, consumesAddend: operands.consumesAddend, gathersStatistics: gathersStatistics(step.last),
        into: operands.target)
    case .normalization:
      let first = step.nodes[0]
      guard let normalization = nodes[first].op as? BatchNorm else { return false }
      return try normalization.rectified(
        ForwardContext(inputs: inputs[first], outputs: [operands.target], isTraining: false, memory: memories[first], keepsForBackward: false))
    }
  }

  private func operands(of step: ExecutionPlan.Step) -> StepOperands {
    if let known = step.operands { return known }
    // A step of convolutions, each with the nodes that go into it.
    let convolutions: [(folded: FoldedConvolution, nodes: [Int])]
    switch step.fusion {
    case .none, .normalization: convolutions = []
    case .convolution(let folded): convolutions = [(folded, step.nodes)]
    case .block(let block, let members): convolutions = zip(block.convolutions, members).map { ($0, $1.nodes) }
    case .pooling(let chain, let members): convolutions = zip(chain.convolutions, members).map { ($0, $1.nodes) }
    }
    let source = convolutions.last?.folded.addend, position = source.map { positions[ObjectIdentifier($0.node)]! }
    let addend = source.flatMap { source in position.map { values[$0][source.index] } }
    let made = StepOperands(
      inputs: convolutions.map { inputs[$0.nodes[0]] }, statistics: convolutions.map { $0.folded.normalization == nil ? [] : Array(inputs[$0.nodes[1]].dropFirst()) },
      target: values[step.last][0], addend: addend,
      consumesAddend: position.map { step.expiring.contains($0) } == true && !inputs[step.nodes[0]].contains { $0 === addend },
      areSingles: step.nodes.allSatisfy { inputs[$0].allSatisfy { $0.dtype == .float32 } })
    step.operands = made
    return made
  }
}

/// The arrays a step of the plan works on: those that the executor was bound to and that it made then.
final class StepOperands {
  /// Of each convolution.
  let inputs: [[NDArray]]
  /// Gamma, beta, mean and variance of the normalization behind each convolution, where there is one.
  let statistics: [[NDArray]]
  let target: NDArray
  /// What is added to the last convolution's result, and whether nobody reads it after this.
  let addend: NDArray?, consumesAddend: Bool
  /// Whether all are of float32.
  let areSingles: Bool

  init(inputs: [[NDArray]], statistics: [[NDArray]], target: NDArray, addend: NDArray?, consumesAddend: Bool, areSingles: Bool) {
    (self.inputs, self.statistics, self.target) = (inputs, statistics, target)
    (self.addend, self.consumesAddend, self.areSingles) = (addend, consumesAddend, areSingles)
  }
}
