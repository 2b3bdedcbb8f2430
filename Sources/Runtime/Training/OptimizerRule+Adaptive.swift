import Glibc

/// Rules with a rate for each element, from running means of gradients and their squares.
extension OptimizerRule {
  /// Source: Kingma and Ba 2014; the bias of both means is corrected in the rate.
  public static func adam(beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8) -> OptimizerRule {
    OptimizerRule("adam", learningRate: 0.001, states: 2) { step in
      let t = Double(step.count), rate = step.rate * (1 - pow(beta2, t)).squareRoot() / (1 - pow(beta1, t))
      try step.apply("adam_update", rate: rate, ["beta1": beta1, "beta2": beta2, "epsilon": epsilon])
    }
  }

  /// Adam with the largest gradient instead of the mean square. Source: Kingma and Ba 2014, section 7.1.
  public static func adamax(beta1: Double = 0.9, beta2: Double = 0.999) -> OptimizerRule {
    OptimizerRule("adamax", learningRate: 0.002, states: 2) { step in
      let rate = Float(step.rate / (1 - pow(beta1, Double(step.count)))), b1 = Float(beta1), b2 = Float(beta2), rest = Float(1 - beta1)
      step.sweep(includesDecay: true) { w, g, s in
        s[0] = b1 * s[0] + rest * g
        s[1] = max(b2 * s[1], abs(g))
        w -= rate * s[0] / s[1]
      }
    }
  }

  /// Adam with Nesterov's momentum. One schedule of momentum is shared by all parameters, as in MXNet. Source: Dozat 2016.
  public static func nadam(beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8, scheduleDecay: Double = 0.004) -> OptimizerRule {
    var product = 1.0
    return OptimizerRule("nadam", learningRate: 0.001, states: 2) { step in
      let t = Double(step.count)
      func momentum(_ t: Double) -> Double { beta1 * (1 - 0.5 * pow(0.96, t * scheduleDecay)) }
      let now = momentum(t), next = momentum(t + 1)
      product *= now
      let ahead = product * next, bias = Float(1 - pow(beta2, t)), b1 = Float(beta1), b2 = Float(beta2), rate = Float(step.rate), eps = Float(epsilon)
      let share = Float((1 - now) / (1 - product)), lead = Float(next / (1 - ahead)), rest1 = Float(1 - beta1), rest2 = Float(1 - beta2)
      step.sweep(includesDecay: true) { w, g, s in
        s[0] = b1 * s[0] + rest1 * g
        s[1] = b2 * s[1] + rest2 * g * g
        w -= rate * (share * g + lead * s[0]) / ((s[1] / bias).squareRoot() + eps)
      }
    }
  }

  /// Source: Duchi et al. 2011.
  public static func adagrad(epsilon: Double = 1e-7) -> OptimizerRule {
    OptimizerRule("adagrad", states: 1) { step in
      let rate = Float(step.rate), decay = Float(step.decay), eps = Float(epsilon)
      step.sweep { w, g, s in
        s[0] += g * g
        w -= rate * (g / (s[0] + eps).squareRoot() + w * decay)
      }
    }
  }

  /// Needs no learning rate. Source: Zeiler 2012.
  public static func adadelta(rho: Double = 0.9, epsilon: Double = 1e-5) -> OptimizerRule {
    OptimizerRule("adadelta", states: 2) { step in
      let rho = Float(rho), rest = 1 - rho, eps = Float(epsilon), decay = Float(step.decay)
      step.sweep { w, g, s in
        s[0] = rho * s[0] + rest * g * g
        let delta = (s[1] + eps).squareRoot() / (s[0] + eps).squareRoot() * g
        s[1] = rho * s[1] + rest * delta * delta
        w -= delta + decay * w
      }
    }
  }

  /// Tieleman and Hinton 2012; centered as Graves 2013, with momentum `gamma2`.
  public static func rmsprop(gamma1: Double = 0.9, gamma2: Double = 0.9, epsilon: Double = 1e-8, isCentered: Bool = false, weightLimit: Double? = nil) -> OptimizerRule {
    OptimizerRule("rmsprop", learningRate: 0.001, states: isCentered ? 3 : 1) { step in
      var attributes = ["gamma1": gamma1, "epsilon": epsilon]
      if isCentered { attributes["gamma2"] = gamma2 }
      if let weightLimit { attributes["clip_weights"] = weightLimit }
      try step.apply(isCentered ? "rmspropalex_update" : "rmsprop_update", attributes)
    }
  }

  /// Follow the regularized leader: weights below `lambda1` become 0. Source: McMahan et al. 2013.
  public static func ftrl(lambda1: Double = 0.01, beta: Double = 1) -> OptimizerRule {
    OptimizerRule("ftrl", learningRate: 0.1, states: 2) { try $0.apply("ftrl_update", ["lamda1": lambda1, "beta": beta]) }
  }

  /// Follow the moving leader. Source: Zheng and Kwok 2017.
  public static func ftml(beta1: Double = 0.6, beta2: Double = 0.999, epsilon: Double = 1e-8) -> OptimizerRule {
    OptimizerRule("ftml", learningRate: 0.0025, states: 3) { step in
      try step.apply("ftml_update", limitName: "clip_grad", ["beta1": beta1, "beta2": beta2, "epsilon": epsilon, "t": Double(step.count)])
    }
  }

  /// Adam whose steps are scaled by the norm of each parameter, kept between the bounds. Source: You et al. 2019.
  public static func lamb(beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-6, lowerBound: Double? = nil, upperBound: Double? = nil, correctsBias: Bool = true) -> OptimizerRule {
    OptimizerRule("lamb", learningRate: 0.001, states: 2) { step in
      var first: [(name: String, value: String)] = [
        ("beta1", "\(beta1)"), ("beta2", "\(beta2)"), ("epsilon", "\(epsilon)"), ("t", "\(step.count)"), ("wd", "\(step.decay)"), ("rescale_grad", "\(step.scale)"),
        ("bias_correction", correctsBias ? "1" : "0"),
      ]
      if let limit = step.limit { first.append(("clip_gradient", "\(limit)")) }
      let direction = try Imperative.invoke("lamb_update_phase1", positional: [step.weight, step.gradient] + step.states, attributes: first)[0]
      func norm(_ a: NDArray) -> NDArray { NDArray([Float(a.floatsForReading.reduce(0) { $0 + Double($1) * Double($1) }.squareRoot())], shape: [1]) }
      var second: [(name: String, value: String)] = [("lr", "\(step.rate)")]
      if let lowerBound { second.append(("lower_bound", "\(lowerBound)")) }
      if let upperBound { second.append(("upper_bound", "\(upperBound)")) }
      try step.weight.assign(from: Imperative.invoke("lamb_update_phase2", positional: [step.weight, direction, norm(step.weight), norm(direction)], attributes: second)[0])
    }
  }
}
