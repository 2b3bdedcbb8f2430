/// Gradient descent for batches larger than memory has room for.
extension OptimizerRule {
  /// How the rate of `lbsgd` grows to `batchScale` times itself over the warm-up, by the share t of it that has passed.
  public enum RateGrowth {
    /// By t.
    case linear
    /// By t².
    case squared
    /// By √t.
    case squareRoot
    /// Not: the rate of each layer is multiplied by √(‖w‖² / (‖g‖² + decay · ‖w‖²)), between 0.01 and 100, instead.
    case layerwise
  }

  /// Gradients of `batchScale` calls are averaged into one step of gradient descent, with momentum where it is not 0; the calls between
  /// change nothing. A schedule is asked before a call is counted.
  public static func lbsgd(
    momentum: Double = 0, batchScale: Int = 1, growth: RateGrowth = .linear, warmupEpochs: Int = 5, updatesPerEpoch: Int = 32, firstEpoch: Int = 0
  ) -> OptimizerRule {
    let batchScale = max(1, batchScale), warmup = Double(warmupEpochs * updatesPerEpoch)
    func factor(_ count: Int) -> Double {
      if Double(count) >= warmup { return Double(batchScale) }
      if warmup <= 1 { return 1 }
      let t = Double(count) / warmup
      let share = switch growth { case .linear: t case .squared: t * t case .squareRoot: t.squareRoot() case .layerwise: 0.0 }
      return 1 + Double(batchScale - 1) * share
    }
    func layerFactor(_ step: OptimizerStep) -> Double {
      func square(_ a: NDArray) -> Double { a.doubles().reduce(0) { $0 + $1 * $1 } }
      let w = square(step.weight)
      return min(100, max(0.01, (w / (square(step.gradient) + step.decay * w + 1e-18)).squareRoot()))
    }
    return OptimizerRule("lbsgd", states: momentum == 0 ? 1 : 2, isRatedBeforeCounting: true) { step in
      let sum = step.states.last!, count = firstEpoch * updatesPerEpoch + step.count
      try sum.accumulate(step.gradient)
      guard count % batchScale == 0 else { return }
      var whole = step
      whole.gradient = try sum / Double(batchScale)
      whole.states.removeLast()
      whole.rate *= growth == .layerwise ? layerFactor(whole) : factor(count)
      try whole.apply(momentum == 0 ? "sgd_update" : "sgd_mom_update", momentum == 0 ? [:] : ["momentum": momentum])
      sum.fill(0)
    }
  }
}
