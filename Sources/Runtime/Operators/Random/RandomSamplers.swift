import Glibc

/// A distribution by name: its parameters with defaults, and draws.
struct Distribution {
  let name: String
  let parameters: [(name: String, vector: String, fallback: Double, help: String)]
  /// Draws the elements in a range, in a loop with the draw inside: one call for all instead of one for each.
  let run: (inout MersenneTwister, _ p: [Float], _ y: UnsafeMutablePointer<Float>, _ range: Range<Int>) -> Void
  let aliases: [String]

  @inline(__always)
  private static func each(
    _ t: inout MersenneTwister, _ p: [Float], _ y: UnsafeMutablePointer<Float>, _ range: Range<Int>, _ draw: (inout MersenneTwister, _ first: Float, _ second: Float) -> Float
  ) {
    let first = p[0], second = p.count > 1 ? p[1] : 0
    for i in range { y[i] = draw(&t, first, second) }
  }

  /// Draws all elements of an array.
  fileprivate func fill(_ y: UnsafeMutableBufferPointer<Float>, _ p: [Float]) {
    RandomGenerator.shared.draw(y.count) { t, range in run(&t, p, y.baseAddress!, range) }
  }

  /// A draw of an array of another type, where it is not that of a float32 array converted: MXNet's generator draws doubles for float64, and for
  /// some distributions for float16.
  func wideDraw(for type: DType) -> ((inout MersenneTwister, _ p: [Float]) -> Double)? {
    guard type == .float64 || type == .float16 && name != "gamma" else { return nil }
    switch name {
    case "uniform": return { Double($1[0]) + (Double($1[1]) - Double($1[0])) * $0.wideUnit() }
    case "normal": return { $0.wideNormal() * Double($1[1]) + Double($1[0]) }
    case "exponential": return { -Glibc.log(1 - $0.wideUnit()) / Double($1[0]) }
    case "gamma": return { $0.wideGamma($1[0], $1[1]) }
    default: return nil
    }
  }

  static let all: [Distribution] = [
    Distribution(name: "uniform", parameters: [("low", "low", 0, "lower limit"), ("high", "high", 1, "upper limit")], run: { each(&$0, $1, $2, $3) { t, low, high in low + (high - low) * t.unit() } }, aliases: ["uniform"]),
    Distribution(name: "normal", parameters: [("loc", "mu", 0, "mean"), ("scale", "sigma", 1, "standard deviation")], run: { each(&$0, $1, $2, $3) { t, mean, deviation in t.normal() * deviation + mean } }, aliases: ["normal"]),
    Distribution(name: "exponential", parameters: [("lam", "lam", 1, "rate")], run: { each(&$0, $1, $2, $3) { t, rate, _ in t.exponential(rate: rate) } }, aliases: ["exponential"]),
    Distribution(name: "gamma", parameters: [("alpha", "alpha", 1, "shape"), ("beta", "beta", 1, "scale")], run: { each(&$0, $1, $2, $3) { t, a, b in t.gamma(a, b) } }, aliases: []),
    Distribution(name: "poisson", parameters: [("lam", "lam", 1, "mean")], run: { each(&$0, $1, $2, $3) { t, mean, _ in t.poisson(mean) } }, aliases: ["poisson"]),
    Distribution(name: "negative_binomial", parameters: [("k", "k", 1, "number of failures"), ("p", "p", 1, "probability of a failure")], run: { each(&$0, $1, $2, $3) { t, k, p in t.negativeBinomial(k, p) } }, aliases: ["negative_binomial"]),
    Distribution(
      name: "generalized_negative_binomial", parameters: [("mu", "mu", 1, "mean"), ("alpha", "alpha", 1, "dispersion")], 
      run: { each(&$0, $1, $2, $3) { t, mean, alpha in t.generalizedNegativeBinomial(mean, alpha) } },
      aliases: ["generalized_negative_binomial"]),
  ]

  /// Throws, in MXNet's words, where no draw makes sense. Of parameters from arrays (`ofElements`) MXNet checks none, and a deviation of 0 gives the mean.
  func check(_ p: [Float], ofElements: Bool = false) throws {
    let words: String?
    switch name {
    case "uniform": words = p[0] <= p[1] ? nil : "low must be less or equal to high in uniform distribution"
    case "normal": words = p[1] > 0 || ofElements && p[1] == 0 ? nil : "scale parameter in gaussian has to be positive"
    case "gamma": words = !(p[0] > 0) ? "alpha parameter in gamma distribution has to be positive" : !(p[1] > 0) ? "beta parameter in gamma distribution has to be positive" : nil
    case "exponential": words = p[0] > 0 ? nil : "lambda parameter in exponential distribution has to be positive"
    case "poisson": words = p[0] >= 0 ? nil : "lambda parameter in poisson distribution has to be non-negative"
    case "negative_binomial":
      words = !(p[0] >= 0) ? "k parameter in negative binomial distribution has to be non-negative"
        : !(p[1] > 0 && p[1] <= 1) ? "p parameter in negative binomial distribution has to be above 0 and at most 1" : nil
    default:
      words = !(p[0] >= 0) ? "mu parameter in generalized negative binomial distribution has to be non-negative"
        : !(p[1] >= 0) ? "alpha parameter in generalized negative binomial distribution has to be non-negative" : nil
    }
    if let words { throw RuntimeError(words, hints: [zip(parameters, p).map { "\($0.name) = \($1)" }.joined(separator: ", ")]) }
  }

  fileprivate func numbers(_ a: inout AttributeReader) throws -> [Float] {
    try parameters.map { Float(try a.float($0.name, default: $0.fallback, $0.help)) }
  }
}

/// Draws into an array of whatever type as it is.
private struct DirectSampler: Operator {
  static let name = "sampler"
  static let summary = ""
  let inputNames: [String]
  let shape: ([Shape]) throws -> Shape
  let type: DType
  let draw: (ForwardContext) throws -> Void

  init(_ a: inout AttributeReader, inputCount: Int) throws { throw RuntimeError("made from a table only", at: Self.name) }
  init(_ inputs: [String], type: DType, shape: @escaping ([Shape]) throws -> Shape, draw: @escaping (ForwardContext) throws -> Void) { (inputNames, self.type, self.shape, self.draw) = (inputs, type, shape, draw) }

  var namesTypes: Bool { true }
  var handlesTypes: Bool { true }
  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard shapes.inputs.allSatisfy(\.isKnown) else { return }
    try shapes.setOutput(0, try shape(shapes.inputs).checked())
  }
  func inferTypes(_ types: inout TypeSet) throws {
    try types.unify(outputs: [])
    try types.setOutput(0, type)
  }
  func forward(_ c: ForwardContext) throws { try draw(c) }
  func backward(_ c: BackwardContext) throws {}
}

/// Arrays of random numbers from the shared generator: of a given shape (`_random_*`), of an input's (`_random_*_like`), or with
/// parameters from arrays (`_sample_*`: for each of their elements `shape` numbers). No gradient.
///
/// Source: MXNet 1.9.1 src/operator/random/sample_op.h, multisample_op.h, sample_multinomial_op.h, shuffle_op.cc.
enum RandomSampler {
  private static func shape(_ a: inout AttributeReader, default fallback: [Int]) throws -> Shape {
    let extents = try a.shape("shape", default: fallback, "shape of the array")
    guard extents.allSatisfy({ $0 > 0 }) else { throw RuntimeError("shape \(Shape(extents)) must be positive", at: a.op) }
    return try Shape(extents.isEmpty ? fallback : extents).checked()
  }

  /// The first of the sums above a number: by halves where they rise, as those of probabilities do.
  private static func firstAbove(_ number: Float, _ sums: UnsafeMutableBufferPointer<Float>, rises: Bool) -> Int? {
    guard rises else { return sums.firstIndex { $0 > number } }
    var low = 0, high = sums.count
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > number { high = middle } else { low = middle + 1 }
    }
    return low < sums.count ? low : nil
  }

  private static func plain(_ d: Distribution) -> [OperatorEntry] {
    [
      OperatorEntry("_random_" + d.name, ["random_" + d.name] + d.aliases, "Random numbers: \(d.name).") { a, _ in
        let p = try d.numbers(&a), shape = try shape(&a, default: [1])
        try a.engine("ctx")
        let type = try a.type(default: .float32) ?? .float32
        try d.check(p)
        if let draw = d.wideDraw(for: type) {
          return DirectSampler([], type: type, shape: { _ in shape }) { c in c.outputs[0].setDoubles(RandomGenerator.shared.fill(shape.count) { t, _ in draw(&t, p) }) }
        }
        return PlainFunction([], shape: { _ in [shape] }, { c in d.fill(c.outputs[0].elementsForOverwriting(Float.self), p) }, types: { try $0.setOutput(0, type) })
      },
      OperatorEntry("_random_\(d.name)_like", [], "Random numbers in the shape of the input: \(d.name).") { a, _ in
        let p = try d.numbers(&a)
        try d.check(p)
        return PlainFunction(["data"], shape: { $0 }, { c in d.fill(c.outputs[0].elementsForOverwriting(Float.self), p) })
      },
      OperatorEntry("_sample_" + d.name, ["sample_" + d.name], "Random numbers for each element of parameter arrays: \(d.name).") { a, _ in
        let each = try shape(&a, default: [])
        let type = try a.type(default: .float32) ?? .float32
        func result(_ given: [Shape]) throws -> Shape { Shape(try PlainFunction.common(given, "_sample_" + d.name).extents + each.extents) }
        if let draw = d.wideDraw(for: type) {
          return DirectSampler(d.parameters.map(\.vector), type: type, shape: result) { c in
            let parameters = c.inputs.map { $0.doubles().map { Float($0) } }, length = max(1, each.count)
            for i in 0..<(parameters.first?.count ?? 0) { try d.check(parameters.map { $0[i] }, ofElements: true) }
            c.outputs[0].setDoubles(RandomGenerator.shared.fill(c.outputs[0].count) { t, i in draw(&t, parameters.map { $0[i / length] }) })
          }
        }
        return PlainFunction(d.parameters.map(\.vector), shape: { [try result($0)] }, { c in
          let parameters = d.parameters.indices.map { c.x($0) }, y = c.y(0), length = max(1, each.count)
          let rows = (0..<(parameters.first?.count ?? 0)).map { i in parameters.map { $0[i] } }
          for row in rows { try d.check(row, ofElements: true) }
          RandomGenerator.shared.draw(y.count) { t, range in
            // The parameters change with the row.
            var start = range.lowerBound
            while start < range.upperBound {
              let row = start / length, end = min(range.upperBound, (row + 1) * length)
              d.run(&t, rows[row], y.baseAddress!, start..<end)
              start = end
            }
          }
        }, types: { set in
          try set.unify(outputs: [])
          try set.setOutput(0, type)
        })
      },
    ]
  }

  static let entries: [OperatorEntry] = Distribution.all.flatMap(plain) + [
    OperatorEntry("_random_randint", ["random_randint", "randint"], "Random whole numbers from low to below high.") { a, _ in
      let low = try a.int("low", in: -(1 << 53)...(1 << 53), "lower limit"), high = try a.int("high", in: -(1 << 53)...(1 << 53), "upper limit, not reached")
      let shape = try shape(&a, default: [1])
      try a.engine("ctx")
      let type = try a.type(default: .int32) ?? .int32
      guard a.isDescribing || low < high else { throw RuntimeError("low \(low) must be below high \(high)", at: a.op) }
      return DirectSampler([], type: type, shape: { _ in shape }) { c in
        // Two draws make 63 bits.
        let span = Int64(max(1, high - low))
        c.outputs[0].setIntegers(RandomGenerator.shared.fill(shape.count) { t, _ in
          let first = UInt64(t.next()) << 31, bits = Int64(truncatingIfNeeded: first &+ UInt64(t.next()))
          return Int64(low) + bits % span
        })
      }
    },
    OperatorEntry("_sample_multinomial", ["sample_multinomial"], "Classes drawn with the probabilities in the last dimension.") { a, _ in
      let each = try shape(&a, default: []), givesLog = try a.bool("get_prob", default: false, "give the logarithms of the probabilities too")
      let type = try a.type(default: .int32) ?? .int32
      return PlainFunction(["data"], outputs: givesLog ? ["output0", "output1"] : ["output"], shape: { shapes in
        let out = Shape(Array(shapes[0].extents.dropLast()) + each.extents)
        return [Shape](repeating: out.rank == 0 ? [1] : out, count: givesLog ? 2 : 1)
      }, { c in
        let classes = c.inputs[0].shape.extents.last ?? 1, x = c.x(0), length = max(1, each.count), y = c.y(0), count = y.count, logs = givesLog ? c.y(1) : y
        // The draws lie where their classes go.
        RandomGenerator.shared.withSequence { t in
          for start in stride(from: 0, to: count, by: 1 << 16) where !Interruption.isPending { for i in start..<min(count, start + 1 << 16) { y[i] = t.unit() } }
        }
        Threads.split(count / length, cost: length * 8 + classes) { rows in
          withUnsafeTemporaryAllocation(of: Float.self, capacity: classes) { sums in
            for r in rows where !Interruption.isPending {
              let row = r * classes
              var sum: Float = 0, rises = true
              for k in 0..<classes {
                let next = sum + x[row + k]
                rises = rises && next >= sum
                (sums[k], sum) = (next, next)
              }
              for i in r * length..<(r + 1) * length {
                let chosen = firstAbove(y[i], sums, rises: rises) ?? classes - 1
                y[i] = Float(chosen)
                if givesLog { logs[i] = logf(x[row + chosen]) }
              }
            }
          }
        }
      }, gradient: { c in
        guard givesLog, let gx = c.gx(0) else { return }
        let classes = c.inputs[0].shape.extents.last ?? 1, length = max(1, each.count)
        for (i, g) in c.gy(1).enumerated() {
          let p = i / length * classes + c.y(0)[i].wholePart
          gx[p] += g / c.x(0)[p]
        }
      }, types: { set in
        try set.setOutput(0, type)
        try set.unify(outputs: [1])
      })
    },
    OperatorEntry("_shuffle", ["shuffle"], "Rows in random order.") { _, _ in
      PlainFunction(["data"], shape: { $0 }, { c in
        let rows = c.inputs[0].shape.extents.first ?? 1, length = c.inputs[0].shape.rowCount
        var order = Array(0..<rows)
        RandomGenerator.shared.withSequence { t in
          // Single numbers are shuffled from the front, rows from the back.
          for k in 1..<max(1, rows) {
            let i = c.inputs[0].shape.rank == 1 ? k : rows - k
            order.swapAt(i, Int(t.below(UInt32(clamping: i + 1))))
          }
        }
        guard rows * length > 0, let x = c.x(0).baseAddress, let y = c.y(0).baseAddress else { return }
        for (i, row) in order.enumerated() { (y + i * length).update(from: x + row * length, count: length) }
      })
    },
  ]
}
