import Glibc

/// Steps of LAMB, and of Adam with decoupled weight decay, on many parameters at once.
///
/// Inputs: weight, grad, mean, var for each parameter in turn, in `mp` ones also a float32 copy of the weight; AdamW takes rescale_grad as a last array.
/// Source: MXNet 1.9.1 src/operator/contrib/multi_lamb-inl.h, contrib/adamw-inl.h; You et al. 2019, Loshchilov and Hutter 2017.
enum MultiAdaptiveUpdates {
  static let entries: [OperatorEntry] = [false, true].flatMap { hasMaster in
    let lamb = hasMaster ? "_multi_mp_lamb_update" : "_multi_lamb_update", adamW = hasMaster ? "_multi_mp_adamw_update" : "_multi_adamw_update"
    return [
      OperatorEntry(lamb, [], "A step of LAMB on many parameters.") { a, _ in try lambStep(&a, lamb, hasMaster) },
      OperatorEntry(adamW, [], "A step of Adam with decoupled weight decay on many parameters.") { a, _ in try adamWStep(&a, adamW, hasMaster) },
    ]
  }

  /// One number for each of `count` parameters.
  private static func each(_ a: inout AttributeReader, _ name: String, _ count: Int, _ help: String) throws -> [Float] {
    let values = try a.floats(name, default: [], help)
    guard a.isDescribing || values.count == count else { throw RuntimeError("\(name) must have \(count) numbers, got \(values.count)", at: a.op) }
    return values.map { Float($0) }
  }

  private static func lambStep(_ a: inout AttributeReader, _ name: String, _ hasMaster: Bool) throws -> PlainFunction {
    let count = try a.int("num_tensors", default: 1, in: 1...10_000, "number of parameters"), rates = try each(&a, "learning_rates", count, "learning rates"), decays = try each(&a, "wds", count, "weight decays")
    let steps = try each(&a, "step_count", count, "number of each parameter's step"), corrects = try a.bool("bias_correction", default: true, "divide by 1 − beta^t")
    let rule = try Moments(&a, epsilon: 1e-6), rescale = Float(try a.float("rescale_grad", default: 1, "multiplies the gradients"))
    let low = Float(try a.float("lower_bound", default: -1, "smallest norm of a weight; none below 0")), high = Float(try a.float("upper_bound", default: -1, "largest norm of a weight; none below 0"))
    return function(name, count, hasMaster) { c, k, w, g, mean, variance, y in
      // The norm is that of the weight itself, not of its float32 copy.
      let given = c.x(k * (hasMaster ? 5 : 4))
      var direction = [Float](repeating: 0, count: w.count), squares = (w: Float(0), d: Float(0))
      let meanFactor = corrects ? 1 - powf(rule.beta1, steps[k]) : 1, varianceFactor = corrects ? 1 - powf(rule.beta2, steps[k]) : 1
      for i in w.indices {
        rule.follow(g[i] * rescale, &mean[i], &variance[i])
        let m = mean[i] / meanFactor, v = variance[i] / varianceFactor
        direction[i] = m / (v.squareRoot() + rule.epsilon) + decays[k] * w[i]
        squares.w += given[i] * given[i]
        squares.d += direction[i] * direction[i]
      }
      var norm = squares.w.squareRoot()
      if low >= 0 { norm = max(norm, low) }
      if high >= 0 { norm = min(norm, high) }
      let rate = norm == 0 || squares.d == 0 ? rates[k] : rates[k] * norm / squares.d.squareRoot()
      for i in w.indices { y[i] = w[i] - rate * direction[i] }
    }
  }

  private static func adamWStep(_ a: inout AttributeReader, _ name: String, _ hasMaster: Bool) throws -> PlainFunction {
    let count = try a.int("num_weights", default: 1, in: 1...10_000, "number of parameters"), rates = try each(&a, "lrs", count, "learning rates"), decays = try each(&a, "wds", count, "weight decays")
    let etas = try each(&a, "etas", count, "multiply the whole steps"), rule = try Moments(&a, epsilon: 1e-8)
    return function(name, count, hasMaster, isScaled: true) { c, k, w, g, mean, variance, y in
      let scale = c.x(c.inputs.count - 1)[0]
      // A scale that is not finite says that the gradients overflowed: no step.
      guard scale.isFinite, scale != 0 else {
        for i in w.indices { y[i] = w[i] }
        return
      }
      let rate = rates[k], decay = decays[k], eta = etas[k]
      Threads.split(w.count, cost: 4) { part in
        for i in part {
          rule.follow(g[i] * scale, &mean[i], &variance[i])
          y[i] = w[i] - eta * (rate * mean[i] / (variance[i].squareRoot() + rule.epsilon) + decay * w[i])
        }
      }
    }
  }

  /// Running means of a gradient and its square.
  private struct Moments {
    let beta1: Float
    let beta2: Float
    let epsilon: Float
    let clip: Float

    init(_ a: inout AttributeReader, epsilon fallback: Double) throws {
      beta1 = Float(try a.float("beta1", default: 0.9, "decay of the mean"))
      beta2 = Float(try a.float("beta2", default: 0.999, "decay of the variance"))
      epsilon = Float(try a.float("epsilon", default: fallback, "added to the root"))
      clip = Float(try a.float("clip_gradient", default: -1, "limit of the gradients; none below 0"))
    }

    func follow(_ gradient: Float, _ mean: inout Float, _ variance: inout Float) {
      let d = clip >= 0 ? gradient.limited(to: clip) : gradient
      mean = beta1 * mean + (1 - beta1) * d
      variance = beta2 * variance + (1 - beta2) * d * d
    }
  }

  private typealias Step = (
    _ c: ForwardContext, _ k: Int, _ w: UnsafeBufferPointer<Float>, _ g: UnsafeBufferPointer<Float>, _ mean: UnsafeMutableBufferPointer<Float>, _ variance: UnsafeMutableBufferPointer<Float>,
    _ y: UnsafeMutableBufferPointer<Float>
  ) -> Void

  private static func function(_ name: String, _ count: Int, _ hasMaster: Bool, isScaled: Bool = false, _ step: @escaping Step) -> PlainFunction {
    let each = hasMaster ? 5 : 4
    return PlainFunction(PlainFunction.numbered(count * each) + (isScaled ? ["rescale_grad"] : []), outputs: (0..<count).map { "output\($0)" }, shape: { s in
      if isScaled, s[count * each].count != 1 { throw RuntimeError("\(name): rescale_grad must be one number, got shape \(s[count * each])") }
      return try (0..<count).map { try PlainFunction.common(Array(s[($0 * each)..<(($0 + 1) * each)]), name) }
    }, { c in
      for k in 0..<count {
        let first = k * each
        step(c, k, c.x(hasMaster ? first + 4 : first), c.x(first + 1), c.inputs[first + 2].floats, c.inputs[first + 3].floats, c.y(k))
        c.inputs[first + 2].touch()
        c.inputs[first + 3].touch()
        if hasMaster { try c.inputs[first + 4].assign(from: c.outputs[k]) }
      }
    }, types: { set in
      for k in 0..<count {
        try set.unify(inputs: hasMaster ? [k * each, k * each + 1] : Array((k * each)..<((k + 1) * each)), outputs: [k])
        for state in 2..<each where hasMaster { try set.setInput(k * each + state, .float32) }
      }
      if isScaled { try set.setInput(count * each, .float32) }
    })
  }
}
