import Glibc

/// Where the time of an inference run goes.
extension Executor {
  /// A step of the plan, timed.
  public struct StepTime {
    /// Of the nodes run as one kernel, in order.
    public let nodes: [String], operators: [String]
    /// Of the result, in MXNet's order.
    public let shape: Shape
    /// The median of all runs.
    public let seconds: Double
    /// Products that are summed, as the definition of the operator counts them: 0 for all but convolutions and fully connected layers.
    public let multiplications: Int
  }

  /// Runs the plan several times, each step by itself, after one run that is not counted.
  ///
  /// - Parameter runs: how many are timed.
  /// - Throws: for a graph whose shapes depend on numbers: it has no plan.
  /// - Returns: the steps in order. Binding for gradients or watching outputs runs node by node; the plan is timed nevertheless.
  public func timeSteps(runs: Int = 15) throws -> [StepTime] {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_MONOTONIC, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
    guard !isShapedByValues else { throw RuntimeError("shapes depend on numbers, so steps cannot be timed by themselves") }
    var times = [[Double]](repeating: [], count: plan.steps.count)
    for turn in 0...max(1, runs) {
      for (index, step) in plan.steps.enumerated() {
        let start = now()
        try run(step)
        if turn > 0 { times[index].append(now() - start) }
      }
    }
    return plan.steps.indices.compactMap { index in
      let step = plan.steps[index]
      guard let last = step.nodes.last, let result = values[last].first else { return nil }
      return StepTime(
        nodes: step.nodes.map { nodes[$0].name }, operators: step.nodes.map { nodes[$0].opName }, shape: result.shape, seconds: times[index].sorted()[times[index].count / 2],
        multiplications: step.nodes.reduce(0) { $0 + multiplications(of: $1) })
    }
  }

  private func multiplications(of index: Int) -> Int {
    guard let op = nodes[index].op, nodes[index].inputs.count > 1, let result = values[index].first else { return 0 }
    let source = nodes[index].inputs[1]
    guard let filters = nodes.firstIndex(where: { $0 === source.node }).map({ values[$0][source.index].shape }), filters.rank > 1 else { return 0 }
    return op is Convolution || op is FullyConnected ? result.count * (filters.count / filters[0]) : 0
  }
}
