/// Changes parameters by their gradients, following a rule such as `.adam()`, and remembers what the rule needs of each.
///
/// Steps are counted for each parameter; the schedule sees the largest count. Biases and other parameters whose names end neither in `_weight` nor
/// in `_gamma` are not decayed unless `decayMultipliers` says otherwise. One optimizer is used from one thread.
/// Source: MXNet 1.9.1 python/mxnet/optimizer/optimizer.py.
public final class Optimizer {
  /// How the steps are made.
  public let rule: OptimizerRule
  /// The rate while there is no schedule; set it to change the rate between steps.
  public var learningRate: Double
  /// Gives the rate of each step; `learningRate` where nil.
  public var schedule: LearningRateSchedule?
  /// Share of a weight that joins its gradient.
  public var weightDecay: Double
  /// Multiplies every gradient, usually 1 / batch size: losses sum over a batch.
  public var gradientScale: Double
  /// Limit of a scaled gradient's elements; none when nil.
  public var gradientLimit: Double?
  /// Factors of the rate by parameter.
  public var rateMultipliers: [String: Double] = [:]
  /// Factors of the decay by parameter.
  public var decayMultipliers: [String: Double] = [:]
  /// How many steps the parameter that has had most has had.
  public private(set) var stepCount = 0
  private var counts: [String: Int] = [:]
  private var states: [String: [NDArray]] = [:]

  /// - Parameter learningRate: the rule's own default when nil.
  public init(
    _ rule: OptimizerRule, learningRate: Double? = nil, weightDecay: Double = 0, gradientScale: Double = 1, gradientLimit: Double? = nil, schedule: LearningRateSchedule? = nil
  ) {
    self.rule = rule
    self.learningRate = learningRate ?? rule.learningRate
    (self.weightDecay, self.gradientScale, self.gradientLimit, self.schedule) = (weightDecay, gradientScale, gradientLimit, schedule)
  }

  /// Changes `weight` in place. Throws where the shapes differ.
  public func update(_ name: String, weight: NDArray, gradient: NDArray) throws {
    guard weight.shape == gradient.shape else { throw RuntimeError("weight has shape \(weight.shape), its gradient \(gradient.shape)", at: name) }
    let count = (counts[name] ?? 0) + 1, earlier = stepCount
    counts[name] = count
    stepCount = max(stepCount, count)
    let isDecayed = name.hasSuffix("_weight") || rule.decaysGamma && name.hasSuffix("_gamma")
    let kept = states[name] ?? rule.makeStates(weight)
    states[name] = kept
    try rule.step(
      OptimizerStep(
        name: name, weight: weight, gradient: gradient, states: kept, rate: (schedule?.rate(at: rule.isRatedBeforeCounting ? earlier : stepCount) ?? learningRate) * (rateMultipliers[name] ?? 1),
        decay: weightDecay * (decayMultipliers[name] ?? (isDecayed ? 1 : 0)), scale: gradientScale, limit: gradientLimit, count: count))
  }

  /// A step on every argument of `executor` that has a gradient.
  public func update(_ executor: Executor) throws {
    for (name, (weight, gradient)) in zip(executor.argumentNames, zip(executor.arguments, executor.gradients)) {
      if let gradient { try update(name, weight: weight, gradient: gradient) }
    }
  }

  /// What the rule keeps of a parameter, such as its momentum; empty before the first step.
  public func state(of name: String) -> [NDArray] { states[name] ?? [] }
}

/// How an optimizer steps: the arrays it keeps for a parameter, and the step.
public struct OptimizerRule {
  /// MXNet's, such as `sgd`.
  public let name: String
  /// What an optimizer takes that is given none.
  public let learningRate: Double
  /// Whether a schedule is asked for the rate before the step is counted.
  let isRatedBeforeCounting: Bool
  /// Whether parameters named …_gamma are decayed as …_weight are.
  var decaysGamma = true
  let makeStates: (_ weight: NDArray) -> [NDArray]
  let step: (OptimizerStep) throws -> Void

  init(_ name: String, learningRate: Double = 0.01, states: Int, isRatedBeforeCounting: Bool = false, _ step: @escaping (OptimizerStep) throws -> Void) {
    self.init(
      name, learningRate: learningRate, isRatedBeforeCounting: isRatedBeforeCounting, makeStates: { w in (0..<states).map { _ in NDArray(zeros: w.shape, dtype: w.dtype) } }, step)
  }

  init(
    _ name: String, learningRate: Double = 0.01, isRatedBeforeCounting: Bool = false, makeStates: @escaping (NDArray) -> [NDArray], _ step: @escaping (OptimizerStep) throws -> Void
  ) {
    (self.name, self.learningRate, self.isRatedBeforeCounting, self.makeStates, self.step) = (name, learningRate, isRatedBeforeCounting, makeStates, step)
  }
}

/// One step on one parameter.
struct OptimizerStep {
  let name: String
  let weight: NDArray
  var gradient: NDArray
  var states: [NDArray]
  var rate: Double
  let decay: Double
  let scale: Double
  let limit: Double?
  /// Which step of this parameter this is, from 1.
  let count: Int

  /// Lets an operator make the step: it takes the weight, the gradient and the states, and gives the new weight.
  func apply(_ op: String, rate: Double? = nil, limitName: String = "clip_gradient", _ attributes: [String: Double] = [:]) throws {
    var all = ["lr": rate ?? self.rate, "wd": decay, "rescale_grad": scale]
    if let limit { all[limitName] = limit }
    all.merge(attributes) { $1 }
    try weight.assign(from: Imperative.invoke(op, positional: [weight, gradient] + states, attributes: all.map { ($0.key, "\($0.value)") })[0])
  }

  /// Calls `body` with each element's weight, scaled and limited gradient, and states, which it changes. With `includesDecay` weight decay joins the gradient before the limit.
  func sweep(includesDecay: Bool = false, _ body: (_ w: inout Float, _ g: Float, _ s: inout [Float]) -> Void) {
    let w = weight.floats, g = gradient.floatsForReading, kept = states.map(\.floats), scale = Float(self.scale), decay = includesDecay ? Float(self.decay) : 0
    let limit = Float(self.limit ?? .infinity)
    var s = [Float](repeating: 0, count: kept.count)
    for i in w.indices {
      for k in s.indices { s[k] = kept[k][i] }
      body(&w[i], (g[i] * scale + decay * w[i]).limited(to: limit), &s)
      for k in s.indices { kept[k][i] = s[k] }
    }
    weight.touch()
  }
}
