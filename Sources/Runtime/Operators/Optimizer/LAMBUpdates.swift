import Glibc

/// Steps of LAMB in two phases, of Adam with decoupled weight decay, and of AdaGrad with one history for each row.
///
/// Source: MXNet 1.9.1 src/operator/optimizer_op-inl.h, contrib/adamw-inl.h, contrib/optimizer_op-inl.h; You et al. 2019.
enum LAMBUpdates {
  static let entries: [OperatorEntry] = [
    OperatorEntry("lamb_update_phase1", [], "The direction of a step of LAMB.") { a, _ in OptimizerUpdate(["mean", "var"], sweep: try direction(&a)) },
    OperatorEntry("mp_lamb_update_phase1", [], "The direction of a step of LAMB with a float32 copy of the weight.") { a, _ in
      let sweep = try direction(&a)
      return OptimizerUpdate(["mean", "var", "weight32"], givesSingle: true, sweep: { _, g, s, y, range in sweep(s[2], g, Array(s[..<2]), y, range) })
    },
    OperatorEntry("lamb_update_phase2", [], "A step of LAMB in a direction.") { a, _ in try phase2(&a, hasMaster: false) },
    OperatorEntry("mp_lamb_update_phase2", [], "A step of LAMB in a direction with a float32 copy of the weight.") { a, _ in try phase2(&a, hasMaster: true) },
    OperatorEntry("_adamw_update", ["_contrib_adamw_update"], "A step of Adam with decoupled weight decay.") { a, _ in try adamW(&a, hasMaster: false) },
    OperatorEntry("_mp_adamw_update", ["_contrib_mp_adamw_update"], "A step of Adam with decoupled weight decay and a float32 copy of the weight.") { a, _ in try adamW(&a, hasMaster: true) },
    OperatorEntry("_contrib_group_adagrad_update", [], "A step of AdaGrad with one history for each row.") { a, _ in
      let o = try StepOptions(&a), eps = Float(try a.float("epsilon", default: 1e-5, "inside the root"))
      return PlainFunction(["weight", "grad", "history"], shape: { s in
        let weight = try PlainFunction.common(Array(s[..<2]), "_contrib_group_adagrad_update")
        guard s[2].count == weight[0] else { throw RuntimeError("history has shape \(s[2]), one number for each row of \(weight) is needed") }
        return [weight]
      }, { c in
        let length = c.inputs[0].shape.rowCount, history = c.inputs[2].floats
        for row in history.indices {
          let rows = (row * length)..<((row + 1) * length)
          history[row] += rows.reduce(Float(0)) { $0 + o.bare(c.x(1)[$1]) * o.bare(c.x(1)[$1]) } / Float(max(1, length))
          for i in rows { c.y(0)[i] = c.x(0)[i] - o.lr * o.bare(c.x(1)[i]) / (history[row] + eps).squareRoot() }
        }
        c.inputs[2].touch()
      })
    },
  ]

  private static func direction(_ a: inout AttributeReader) throws -> OptimizerUpdate.Sweep {
    let o = try StepOptions(&a, lr: 0), b1 = Float(try a.float("beta1", default: 0.9, "decay of the mean")), b2 = Float(try a.float("beta2", default: 0.999, "decay of the variance"))
    let eps = Float(try a.float("epsilon", default: 1e-6, "added to the root")), t = Float(try a.int("t", in: 1...Int(Int32.max), "number of the step"))
    let corrects = try a.bool("bias_correction", default: true, "divide by 1 − beta^t")
    let meanFactor = corrects ? 1 - powf(b1, t) : 1, varianceFactor = corrects ? 1 - powf(b2, t) : 1
    return { OptimizerUpdate.each($0, $1, $2, $3, $4) { w, g, s in
      let d = o.bare(g)
      s[0] = b1 * s[0] + (1 - b1) * d
      s[1] = b2 * s[1] + (1 - b2) * d * d
      return s[0] / meanFactor / ((s[1] / varianceFactor).squareRoot() + eps) + o.wd * w
    } }
  }

  private static func phase2(_ a: inout AttributeReader, hasMaster: Bool) throws -> PlainFunction {
    let lr = Float(try a.float("lr", "learning rate")), low = Float(try a.float("lower_bound", default: -1, "smallest norm of the weight; none below 0"))
    let high = Float(try a.float("upper_bound", default: -1, "largest norm of the weight; none below 0"))
    return PlainFunction(["weight", "g", "r1", "r2"] + (hasMaster ? ["weight32"] : []), shape: { s in
      guard s[2].count == 1, s[3].count == 1 else { throw RuntimeError("r1 and r2 must be one number each, got shapes \(s[2]) and \(s[3])") }
      return [try PlainFunction.common([s[0], s[1]] + s[4...], "lamb_update_phase2")]
    }, { c in
      var norm = c.x(2)[0]
      if low >= 0 { norm = max(norm, low) }
      if high >= 0 { norm = min(norm, high) }
      let rate = norm == 0 || c.x(3)[0] == 0 ? lr : lr * norm / c.x(3)[0]
      let w = c.x(hasMaster ? 4 : 0), g = c.x(1), y = c.y(0)
      Threads.split(y.count) { for i in $0 { y[i] = w[i] - rate * g[i] } }
      if hasMaster { try c.inputs[4].assign(from: c.outputs[0]) }
    }, types: { set in
      guard hasMaster else { return try set.unify() }
      try set.unify(inputs: [0])
      for k in 1..<5 { try set.setInput(k, .float32) }
    })
  }

  private static func adamW(_ a: inout AttributeReader, hasMaster: Bool) throws -> PlainFunction {
    let o = try StepOptions(&a, isScaled: false), b1 = Float(try a.float("beta1", default: 0.9, "decay of the mean")), b2 = Float(try a.float("beta2", default: 0.999, "decay of the variance"))
    let eps = Float(try a.float("epsilon", default: 1e-8, "added to the root")), eta = Float(try a.float("eta", "multiplies the whole step"))
    return PlainFunction(["weight", "grad", "mean", "var"] + (hasMaster ? ["weight32"] : []) + ["rescale_grad"], shape: { s in
      guard s[s.count - 1].count == 1 else { throw RuntimeError("rescale_grad must be one number, got shape \(s[s.count - 1])") }
      return [try PlainFunction.common(Array(s.dropLast()), "_adamw_update")]
    }, { c in
      let scale = c.x(c.inputs.count - 1)[0], old = c.x(hasMaster ? 4 : 0), mean = c.inputs[2].floats, variance = c.inputs[3].floats, y = c.y(0)
      // A scale that is not finite says that the gradients overflowed: no step.
      guard scale.isFinite, scale != 0 else {
        for i in y.indices { y[i] = c.x(0)[i] }
        return
      }
      let gradient = c.x(1)
      Threads.split(y.count, cost: 4) { part in
        for i in part {
          let d = o.limited(gradient[i] * scale)
          mean[i] = b1 * mean[i] + (1 - b1) * d
          variance[i] = b2 * variance[i] + (1 - b2) * d * d
          y[i] = old[i] - eta * (o.lr * mean[i] / (variance[i].squareRoot() + eps) + o.wd * old[i])
        }
      }
      if hasMaster { try c.inputs[4].assign(from: c.outputs[0]) }
      c.inputs[2].touch()
      c.inputs[3].touch()
    }, types: { set in
      guard hasMaster else { return try set.unify() }
      try set.unify(inputs: [0, 1])
      for k in 2..<6 { try set.setInput(k, .float32) }
    })
  }
}
