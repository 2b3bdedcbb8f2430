import Glibc

/// Rules that follow the gradient, or a running sum of gradients.
extension OptimizerRule {
  /// w ← w − rate · g; with momentum m the steps add up: s ← m·s − rate · g.
  public static func sgd(momentum: Double = 0) -> OptimizerRule {
    OptimizerRule("sgd", states: momentum == 0 ? 0 : 1) { try $0.apply(momentum == 0 ? "sgd_update" : "sgd_mom_update", momentum == 0 ? [:] : ["momentum": momentum]) }
  }

  /// Nesterov's accelerated gradient.
  public static func nag(momentum: Double = 0) -> OptimizerRule {
    OptimizerRule("nag", states: momentum == 0 ? 0 : 1) { step in
      guard momentum != 0 else { return try step.apply("sgd_update") }
      let rate = Float(step.rate), decay = Float(step.decay), m = Float(momentum)
      step.sweep { w, g, s in
        let fresh = rate * (g + decay * w), old = m * s[0]
        w += m * (old - fresh) - fresh
        // What is kept is decayed by the new weight, as in MXNet, where the step happens in place.
        s[0] = old - rate * (g + decay * w)
      }
    }
  }

  /// Steps of size rate by the sign of the momentum. `decoupledDecay` shrinks the weight apart from the gradient.
  public static func signum(momentum: Double = 0.9, decoupledDecay: Double = 0) -> OptimizerRule {
    OptimizerRule("signum", states: momentum == 0 ? 0 : 1) {
      try $0.apply(momentum == 0 ? "signsgd_update" : "signum_update", momentum == 0 ? [:] : ["momentum": momentum, "wd_lh": decoupledDecay])
    }
  }

  /// Langevin dynamics: half a step, and normal noise of variance rate drawn from the shared generator. Source: Welling and Teh 2011.
  public static func sgld() -> OptimizerRule {
    OptimizerRule("sgld", states: 0) { step in
      let rate = Float(step.rate), decay = Float(step.decay)
      step.sweep { w, g, _ in w -= rate / 2 * (g + decay * w) }
      let noise = RandomGenerator.shared.normals(step.weight.count, 0, rate.squareRoot())
      try step.weight.accumulate(NDArray(noise, shape: step.weight.shape))
    }
  }

  /// Gradient descent that allows for gradients of an older weight, to the first order with factor `lambda`. Source: Zheng et al. 2016.
  public static func dcasgd(momentum: Double = 0, lambda: Double = 0.04) -> OptimizerRule {
    OptimizerRule("dcasgd", makeStates: { w in [NDArray(zeros: w.shape, dtype: w.dtype), w.copy()] }) { step in
      let rate = Float(step.rate), decay = Float(step.decay), m = Float(momentum), lambda = Float(lambda)
      step.sweep { w, g, s in
        s[0] = m * s[0] - rate * (g + decay * w + lambda * g * g * (w - s[1]))
        s[1] = w
        w += s[0]
      }
    }
  }

  /// Momentum with a rate for each layer: trust · ‖w‖ / (‖g‖ + decay · ‖w‖). Parameters named …gamma, …beta and …bias keep the plain rate, and only …_weight decays.
  /// When a schedule changes the rate, the momentum is scaled with it. Source: You et al. 2017.
  public static func lars(momentum: Double = 0, trust: Double = 0.001, epsilon: Double = 0) -> OptimizerRule {
    var last: Double?
    var rule = OptimizerRule("lars", states: momentum == 0 ? 0 : 1) { step in
      func norm(_ a: NDArray) -> Double { a.floatsForReading.reduce(0) { $0 + Double($1) * Double($1) }.squareRoot() }
      // Between two steps of any parameters, as in MXNet: the first one after a change is corrected.
      let correction = last.map { $0 == 0 ? 1 : step.rate / $0 } ?? 1
      last = step.rate
      var rate = step.rate
      if !["gamma", "beta", "bias"].contains(where: step.name.hasSuffix) {
        let w = norm(step.weight), g = norm(step.gradient) * step.scale
        if w > 0, g > 0 { rate *= trust * w / (g + step.decay * w + epsilon) }
      }
      try step.apply(momentum == 0 ? "sgd_update" : "sgd_mom_update", rate: rate, momentum == 0 ? [:] : ["momentum": momentum * correction])
    }
    rule.decaysGamma = false
    return rule
  }
}
