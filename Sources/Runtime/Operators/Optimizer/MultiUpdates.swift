/// Steps of gradient descent on many parameters at once, and what goes with them: sums of squares, checks for finite numbers.
///
/// Inputs of a step: weight, grad, then states (in `mp` ones a copy of the weight, as precise as the weight here), for each parameter in turn; `preloaded_*` take rates and weight decays as two last inputs.
/// Source: MXNet 1.9.1 src/operator/optimizer_op-inl.h, contrib/multi_sum_sq-inl.h, contrib/all_finite-inl.h, contrib/multi_lars-inl.h.
enum MultiUpdates {
  static let entries: [OperatorEntry] = [false, true].flatMap { isPreloaded in
    [(false, false), (true, false), (false, true), (true, true)].map { hasMomentum, hasMaster in
      let name = (isPreloaded ? "preloaded_" : "") + "multi_" + (hasMaster ? "mp_" : "") + (hasMomentum ? "sgd_mom_update" : "sgd_update")
      return OperatorEntry(name, [], "A step of gradient descent on many parameters.") { a, _ in try step(&a, name, hasMomentum, hasMaster, isPreloaded) }
    }
  } + [
    OperatorEntry("multi_sum_sq", [], "Sum of squares of each input.") { a, count in
      let n = try number(&a, "num_arrays", count)
      return PlainFunction(PlainFunction.numbered(n), shape: { _ in [[n]] }, { c in
        for k in 0..<n { c.y(0)[k] = c.x(k).reduce(0) { $0 + $1 * $1 } }
      }, types: { try $0.setOutput(0, .float32) })
    },
    OperatorEntry("multi_lars", [], "Learning rates adapted to the norms of weights and gradients.") { a, _ in
      let eta = Float(try a.float("eta", "trust in the norms")), eps = Float(try a.float("eps", "added to the denominator")), rescale = Float(try a.float("rescale_grad", default: 1, "multiplies the gradients"))
      return PlainFunction(["lrs", "weights_sum_sq", "grads_sum_sq", "wds"], shape: { [try PlainFunction.common($0, "multi_lars")] }, { c in
        let rates = c.x(0), weights = c.x(1), gradients = c.x(2), decays = c.x(3), y = c.y(0)
        for i in y.indices {
          let w = weights[i].squareRoot(), g = gradients[i].squareRoot() * rescale
          y[i] = w > 0 && g > 0 ? rates[i] * eta * w / (g + decays[i] * w + eps) : rates[i]
        }
      })
    },
    OperatorEntry("all_finite", [], "1 when all elements are finite.") { a, _ in
      _ = try a.bool("init_output", default: true, "not used")
      return finite(1)
    },
    OperatorEntry("multi_all_finite", [], "1 when all elements of all inputs are finite.") { a, count in
      _ = try a.bool("init_output", default: true, "not used")
      return finite(try number(&a, "num_arrays", count))
    },
    OperatorEntry("reset_arrays", [], "Sets all inputs to zero.") { a, count in
      PlainFunction(PlainFunction.numbered(try number(&a, "num_arrays", count)), shape: { _ in [[1]] }, { c in for array in c.inputs { array.fill(0) } })
    },
  ]

  private static func number(_ a: inout AttributeReader, _ name: String, _ inputs: Int) throws -> Int { try a.int(name, default: max(1, inputs), in: 1...10_000, "number of arrays") }

  private static func finite(_ count: Int) -> PlainFunction {
    PlainFunction(count == 1 ? ["data"] : PlainFunction.numbered(count), shape: { _ in [[1]] }, { c in
      c.y(0)[0] = (0..<count).allSatisfy { c.x($0).allSatisfy(\.isFinite) } ? 1 : 0
    }, types: { try $0.setOutput(0, .float32) })
  }

  private static func step(_ a: inout AttributeReader, _ name: String, _ hasMomentum: Bool, _ hasMaster: Bool, _ isPreloaded: Bool) throws -> PlainFunction {
    let rates = isPreloaded ? [] : try a.floats("lrs", default: [], "learning rates"), decays = isPreloaded ? [] : try a.floats("wds", default: [], "weight decays")
    let rescale = Float(try a.float("rescale_grad", default: 1, "multiplies the gradients")), clip = Float(try a.float("clip_gradient", default: -1, "limit of the gradients; none below 0"))
    let m = hasMomentum ? Float(try a.float("momentum", default: 0, "share of the last step")) : 0, count = try a.int("num_weights", default: 1, in: 1...10_000, "number of parameters")
    let each = 2 + (hasMomentum ? 1 : 0) + (hasMaster ? 1 : 0)
    guard a.isDescribing || isPreloaded || rates.count == count && decays.count == count else { throw RuntimeError("lrs and wds must have \(count) numbers, got \(rates.count) and \(decays.count)", at: name) }
    return PlainFunction(PlainFunction.numbered(count * each) + (isPreloaded ? ["lrs", "wds"] : []), outputs: (0..<count).map { "output\($0)" }, shape: { s in
      if isPreloaded { for k in 0..<2 where s[count * each + k].count != count { throw RuntimeError("\(name): lrs and wds must have \(count) numbers, got shape \(s[count * each + k])") } }
      return try (0..<count).map { try PlainFunction.common(Array(s[($0 * each)..<(($0 + 1) * each)]), name) }
    }, { c in
      for k in 0..<count {
        let lr = isPreloaded ? c.x(count * each)[k] : Float(rates[k]), wd = isPreloaded ? c.x(count * each + 1)[k] : Float(decays[k])
        let first = k * each, w = c.x(hasMaster && c.type(of: first) != .float32 ? first + each - 1 : first), g = c.x(first + 1), y = c.y(k)
        let momentum = hasMomentum ? c.inputs[first + 2].floats : nil
        let limit = clip >= 0 ? clip : .infinity
        // What is not a number stays that.
        func limited(_ d: Float) -> Float {
          let low = d > limit ? limit : d
          return low < -limit ? -limit : low
        }
        Threads.split(y.count) { part in
          if let momentum {
            for i in part {
              momentum[i] = m * momentum[i] - lr * (limited(g[i] * rescale) + wd * w[i])
              y[i] = w[i] + momentum[i]
            }
          } else { for i in part { y[i] = w[i] - lr * (limited(g[i] * rescale) + wd * w[i]) } }
        }
        if hasMomentum { c.inputs[first + 2].touch() }
        if hasMaster { try c.inputs[first + each - 1].assign(from: c.outputs[k]) }
      }
    }, types: { set in
      for k in 0..<count {
        try set.unify(inputs: hasMaster ? [k * each, k * each + 1] : Array((k * each)..<((k + 1) * each)), outputs: [k])
        for state in 2..<max(2, each) where hasMaster { try set.setInput(k * each + state, .float32) }
      }
    })
  }
}
