import Glibc

/// One step of an optimizer on one parameter. Inputs: weight, grad, then states, which are changed in place; output: the new weight.
///
/// Every step first makes g = clip(rescale_grad · grad, ±clip_gradient) (no clipping below 0); where weight decay joins differs by rule.
/// Source: MXNet 1.9.1 src/operator/optimizer_op-inl.h.
struct OptimizerUpdate: Operator {
  static let name = "sgd_update"
  static let summary = "A step of an optimizer."
  /// For a range of elements, in a loop of its own: one call for all instead of one for each. `out` may be `w`.
  typealias Sweep = (
    _ w: UnsafePointer<Float>, _ grad: UnsafePointer<Float>, _ states: [UnsafeMutablePointer<Float>], _ out: UnsafeMutablePointer<Float>, _ range: Range<Int>
  ) -> Void
  let inputNames: [String]
  private let sweep: Sweep
  /// The output is float32 whatever the weight is.
  let givesSingle: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws { throw RuntimeError("made from a table only", at: Self.name) }

  init(_ states: [String], givesSingle: Bool = false, sweep: @escaping Sweep) { (inputNames, self.sweep, self.givesSingle) = (["weight", "grad"] + states, sweep, givesSingle) }

  /// A step on each element, in a loop for each number of states. Called within a sweep with the step written there, the loop is compiled with it
  /// inside, as in `ElementLoops`.
  @inline(__always)
  static func each(
    _ w: UnsafePointer<Float>, _ g: UnsafePointer<Float>, _ states: [UnsafeMutablePointer<Float>], _ y: UnsafeMutablePointer<Float>, _ range: Range<Int>,
    _ step: (_ w: Float, _ grad: Float, _ s: inout StateValues) -> Float
  ) {
    switch states.count {
    case 0:
      for i in range {
        var s = StateValues()
        y[i] = step(w[i], g[i], &s)
      }
    case 1:
      let first = states[0]
      for i in range {
        var s = StateValues(first[i])
        y[i] = step(w[i], g[i], &s)
        first[i] = s[0]
      }
    case 2:
      let first = states[0], second = states[1]
      for i in range {
        var s = StateValues(first[i], second[i])
        y[i] = step(w[i], g[i], &s)
        (first[i], second[i]) = (s[0], s[1])
      }
    case 3:
      let first = states[0], second = states[1], third = states[2]
      for i in range {
        var s = StateValues(first[i], second[i], third[i])
        y[i] = step(w[i], g[i], &s)
        (first[i], second[i], third[i]) = (s[0], s[1], s[2])
      }
    default:
      precondition(states.count == 4, "steps have at most four states")
      let first = states[0], second = states[1], third = states[2], fourth = states[3]
      for i in range {
        var s = StateValues(first[i], second[i], third[i], fourth[i])
        y[i] = step(w[i], g[i], &s)
        (first[i], second[i], third[i], fourth[i]) = (s[0], s[1], s[2], s[3])
      }
    }
  }

  func inferShapes(_ shapes: inout ShapeSet) throws { try shapes.unifyAll() }

  /// With a master copy of the weight, states and copy are float32, whatever weight and gradient are.
  func inferTypes(_ types: inout TypeSet) throws {
    guard hasCopy else { return try types.unify() }
    if givesSingle {
      try types.unify(inputs: [0, 1], outputs: [])
      try types.setOutput(0, .float32)
    } else { try types.unify(inputs: [0, 1]) }
    for k in 2..<inputNames.count { try types.setInput(k, .float32) }
  }

  /// States beside a copy of the weight are float32; of narrower weights and gradients a few elements at a time are converted on the way.
  var handlesTypes: Bool { hasCopy }
  private var hasCopy: Bool { inputNames.last == "weight32" }

  func forward(_ c: ForwardContext) throws {
    guard c.inputs[0].count > 0 else { return }
    let states = (2..<inputNames.count).map { c.inputs[$0].floats.baseAddress! }, sweep = sweep
    if !hasCopy || [c.inputs[0], c.inputs[1], c.outputs[0]].allSatisfy({ $0.dtype == .float32 }) {
      let w = c.x(0).baseAddress!, g = c.x(1).baseAddress!, y = c.y(0).baseAddress!
      Threads.split(c.inputs[0].count, cost: 2) { sweep(w, g, states, y, $0) }
    } else {
      let gradient = FloatElements(reading: c.inputs[1]), output = FloatElements(writing: c.outputs[0]), length = 2048
      Threads.split(c.outputs[0].count, cost: 2) { part in
        withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * length) { room in
          let g = room.baseAddress!, y = g + length
          for start in stride(from: part.lowerBound, to: part.upperBound, by: length) {
            let count = min(length, part.upperBound - start), here = states.map { $0 + start }
            gradient.read(start..<start + count, into: g)
            // The weight that counts is the copy.
            sweep(here[here.count - 1], g, here, y, 0..<count)
            output.write(y, into: start..<start + count)
          }
        }
      }
    }
    for array in c.inputs.dropFirst(2) { array.touch() }
  }

  func backward(_ c: BackwardContext) throws {}
}

/// The numbers a step keeps of one element.
struct StateValues {
  private var first: Float, second: Float, third: Float, fourth: Float

  @inline(__always) init(_ first: Float = 0, _ second: Float = 0, _ third: Float = 0, _ fourth: Float = 0) { (self.first, self.second, self.third, self.fourth) = (first, second, third, fourth) }

  subscript(_ index: Int) -> Float {
    @inline(__always) get {
      switch index {
      case 0: first
      case 1: second
      case 2: third
      default: fourth
      }
    }
    @inline(__always) set {
      switch index {
      case 0: first = newValue
      case 1: second = newValue
      case 2: third = newValue
      default: fourth = newValue
      }
    }
  }
}

/// The attributes all steps have.
struct StepOptions {
  let lr: Float
  let wd: Float
  let rescale: Float
  let clip: Float

  init(_ a: inout AttributeReader, lr fallback: Double? = nil, clips name: String = "clip_gradient", isScaled: Bool = true) throws {
    lr = Float(try a.float("lr", default: fallback, "learning rate"))
    wd = Float(try a.float("wd", default: 0, "weight decay"))
    rescale = isScaled ? Float(try a.float("rescale_grad", default: 1, "multiplies the gradient")) : 1
    clip = Float(try a.float(name, default: -1, "limit of the gradient; none below 0"))
  }

  func limited(_ g: Float) -> Float { clip >= 0 ? g.limited(to: clip) : g }
  /// The gradient without and with weight decay inside the limit.
  func bare(_ g: Float) -> Float { limited(g * rescale) }
  func decayed(_ g: Float, _ w: Float) -> Float { limited(g * rescale + wd * w) }
}

enum OptimizerOperators {
  private static func sign(_ x: Float) -> Float { x > 0 ? 1 : x < 0 ? -1 : 0 }

  /// A step on a float32 copy of the weight, which is the last state (`mp_*`); the output is the copy.
  private static func master(_ states: [String], _ sweep: @escaping OptimizerUpdate.Sweep) -> OptimizerUpdate {
    OptimizerUpdate(states + ["weight32"], sweep: { _, g, s, y, range in
      let copy = s[s.count - 1]
      sweep(copy, g, Array(s.dropLast()), copy, range)
      (y + range.lowerBound).update(from: copy + range.lowerBound, count: range.count)
    })
  }

  private static func sgd(_ a: inout AttributeReader) throws -> OptimizerUpdate.Sweep {
    let o = try StepOptions(&a)
    _ = try a.bool("lazy_update", default: true, "not used")
    return { OptimizerUpdate.each($0, $1, $2, $3, $4) { w, g, _ in (1 - o.lr * o.wd) * w - o.lr * o.bare(g) } }
  }

  private static func momentum(_ a: inout AttributeReader) throws -> OptimizerUpdate.Sweep {
    let o = try StepOptions(&a), m = Float(try a.float("momentum", default: 0, "share of the last step"))
    _ = try a.bool("lazy_update", default: true, "not used")
    let step = MomentumStep(lr: o.lr, momentum: m, decay: o.lr * o.wd, rescale: o.rescale, limit: o.clip >= 0 ? o.clip : .infinity)
    return { w, g, s, y, range in step.run(w, g, s[0], y, range) }
  }

  /// - Parameter rereads: decay the momentum kept by the new weight, as MXNet's step with a master copy does.
  private static func nesterov(_ a: inout AttributeReader, rereads: Bool = false) throws -> OptimizerUpdate.Sweep {
    let o = try StepOptions(&a), m = Float(try a.float("momentum", default: 0, "share of the last step"))
    return { OptimizerUpdate.each($0, $1, $2, $3, $4) { w, g, s in
      let d = o.bare(g) + o.wd * w, old = s[0]
      s[0] = m * old - o.lr * d
      let new = w + m * s[0] - o.lr * d
      if rereads { s[0] = m * old - o.lr * (o.bare(g) + o.wd * new) }
      return new
    } }
  }

  static let entries: [OperatorEntry] = [
    OperatorEntry("sgd_update", [], "A step of gradient descent.") { a, _ in OptimizerUpdate([], sweep: try sgd(&a)) },
    OperatorEntry("mp_sgd_update", [], "A step of gradient descent with a float32 copy of the weight.") { a, _ in master([], try sgd(&a)) },
    OperatorEntry("sgd_mom_update", [], "A step of gradient descent with momentum.") { a, _ in OptimizerUpdate(["mom"], sweep: try momentum(&a)) },
    OperatorEntry("mp_sgd_mom_update", [], "A step with momentum and a float32 copy of the weight.") { a, _ in master(["mom"], try momentum(&a)) },
    OperatorEntry("nag_mom_update", [], "A step of Nesterov's accelerated gradient.") { a, _ in OptimizerUpdate(["mom"], sweep: try nesterov(&a)) },
    OperatorEntry("mp_nag_mom_update", [], "A step of Nesterov's gradient with a float32 copy of the weight.") { a, _ in master(["mom"], try nesterov(&a, rereads: true)) },
    OperatorEntry("adam_update", [], "A step of Adam; the caller corrects lr for bias.") { a, _ in
      let o = try StepOptions(&a), b1 = Float(try a.float("beta1", default: 0.9, "decay of the mean")), b2 = Float(try a.float("beta2", default: 0.999, "decay of the square"))
      let eps = Float(try a.float("epsilon", default: 1e-8, "added to the root"))
      _ = try a.bool("lazy_update", default: true, "not used")
      return OptimizerUpdate(["mean", "var"], sweep: { OptimizerUpdate.each($0, $1, $2, $3, $4) { w, g, s in
        let d = o.decayed(g, w)
        s[0] = b1 * s[0] + (1 - b1) * d
        s[1] = b2 * s[1] + (1 - b2) * d * d
        return w - o.lr * s[0] / (s[1].squareRoot() + eps)
      } })
    },
    OperatorEntry("rmsprop_update", [], "A step of RMSProp.") { a, _ in
      let o = try StepOptions(&a), rho = Float(try a.float("gamma1", default: 0.95, "decay of the square")), eps = Float(try a.float("epsilon", default: 1e-8, "inside the root"))
      let limit = Float(try a.float("clip_weights", default: -1, "limit of the weights; none below 0"))
      return OptimizerUpdate(["n"], sweep: { OptimizerUpdate.each($0, $1, $2, $3, $4) { w, g, s in
        let d = o.decayed(g, w)
        s[0] = (1 - rho) * d * d + rho * s[0]
        let next = w - o.lr * d / (s[0] + eps).squareRoot()
        return limit >= 0 ? next.limited(to: limit) : next
      } })
    },
    OperatorEntry("rmspropalex_update", [], "A step of RMSProp as Graves (2013) has it.") { a, _ in
      let o = try StepOptions(&a), rho = Float(try a.float("gamma1", default: 0.95, "decay of the averages")), m = Float(try a.float("gamma2", default: 0.9, "share of the last step"))
      let eps = Float(try a.float("epsilon", default: 1e-8, "inside the root")), limit = Float(try a.float("clip_weights", default: -1, "limit of the weights"))
      return OptimizerUpdate(["n", "g", "delta"], sweep: { OptimizerUpdate.each($0, $1, $2, $3, $4) { w, g, s in
        let d = o.decayed(g, w)
        s[0] = (1 - rho) * d * d + rho * s[0]
        s[1] = (1 - rho) * d + rho * s[1]
        s[2] = m * s[2] - o.lr * d / (s[0] - s[1] * s[1] + eps).squareRoot()
        return limit >= 0 ? (w + s[2]).limited(to: limit) : w + s[2]
      } })
    },
    OperatorEntry("ftrl_update", [], "A step of FTRL.") { a, _ in
      let o = try StepOptions(&a), l1 = Float(try a.float("lamda1", default: 0.01, "L1 regularization")), beta = Float(try a.float("beta", default: 1, "smooths the rate"))
      return OptimizerUpdate(["z", "n"], sweep: { OptimizerUpdate.each($0, $1, $2, $3, $4) { w, g, s in
        let d = o.bare(g), before = s[1].squareRoot()
        s[1] += d * d
        s[0] += d - (s[1].squareRoot() - before) * w / o.lr
        // Below the limit 0, but for what is not a number, as of rate 0.
        let next = (sign(s[0]) * l1 - s[0]) / ((beta + s[1].squareRoot()) / o.lr + o.wd)
        return abs(s[0]) > l1 ? next : next * 0
      } })
    },
    OperatorEntry("ftml_update", [], "A step of FTML.") { a, _ in
      let o = try StepOptions(&a, clips: "clip_grad"), b1 = Float(try a.float("beta1", default: 0.6, "decay of z")), b2 = Float(try a.float("beta2", default: 0.999, "decay of v"))
      let eps = Float(try a.float("epsilon", default: 1e-8, "added to the root")), t = Float(try a.int("t", in: 1...Int(Int32.max), "number of the step"))
      let first = 1 - powf(b1, t), second = 1 - powf(b2, t)
      return OptimizerUpdate(["d", "v", "z"], sweep: { OptimizerUpdate.each($0, $1, $2, $3, $4) { w, g, s in
        let d = o.decayed(g, w)
        s[1] = b2 * s[1] + (1 - b2) * d * d
        let now = first / o.lr * ((s[1] / second).squareRoot() + eps)
        s[2] = b1 * s[2] + (1 - b1) * d - (now - b1 * s[0]) * w
        s[0] = now
        return -s[2] / now
      } })
    },
    OperatorEntry("signsgd_update", [], "A step by the gradient's sign.") { a, _ in
      let o = try StepOptions(&a)
      return OptimizerUpdate([], sweep: { OptimizerUpdate.each($0, $1, $2, $3, $4) { w, g, _ in (1 - o.lr * o.wd) * w - o.lr * sign(g) } })
    },
    OperatorEntry("signum_update", [], "A step by the momentum's sign.") { a, _ in
      let o = try StepOptions(&a), m = Float(try a.float("momentum", default: 0, "share of the last step")), wdlh = Float(try a.float("wd_lh", default: 0, "decoupled weight decay"))
      return OptimizerUpdate(["mom"], sweep: { OptimizerUpdate.each($0, $1, $2, $3, $4) { w, g, s in
        s[0] = m * s[0] - (1 - m) * o.wd * w - (1 - m) * o.bare(g)
        return (1 - o.lr * wdlh) * w + o.lr * sign(s[0])
      } })
    },
    OperatorEntry("_sparse_adagrad_update", ["adagrad_update"], "A step of AdaGrad.") { a, _ in
      let o = try StepOptions(&a), eps = Float(try a.float("epsilon", default: 1e-7, "inside the root"))
      return OptimizerUpdate(["history"], sweep: { OptimizerUpdate.each($0, $1, $2, $3, $4) { w, g, s in
        let d = o.bare(g) + o.wd * w
        s[0] += d * d
        return w - o.lr * d / (s[0] + eps).squareRoot()
      } })
    },
  ] + LAMBUpdates.entries + MultiUpdates.entries + MultiAdaptiveUpdates.entries
}
