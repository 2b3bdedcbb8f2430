/// `set.seed`, `RNGkind`, `sample` and the random deviates of each distribution.
enum RandomBuiltins {
  static let all: [Builtin] = [
    Builtin("set.seed", "seed, kind = NULL, normal.kind = NULL, sample.kind = NULL", "Starts the random numbers from a seed. Source: R ?set.seed.") { call in
      let stream = RandomStream.of(call.interpreter)
      _ = try setKinds(call, stream)
      let given = try call[0]
      if given.isNull { stream.seedFromClock() } else {
        if case .strings = given { _ = try Coercion.convert(given, to: .integer) { try call.warn($0) } }
        guard let seed = given.asIntegers().first, seed != .na else { throw RError("supplied seed is not a valid integer") }
        stream.seed(UInt32(bitPattern: seed))
      }
      stream.end(call.interpreter)
      return call.invisible(.null)
    },
    Builtin("RNGkind", "kind = NULL, normal.kind = NULL, sample.kind = NULL", "The kinds of random numbers in use. Source: R ?RNGkind.") { call in
      let stream = RandomStream.of(call.interpreter)
      try stream.begin(call.interpreter)
      let old: Value = .strings([RandomStream.kinds[stream.kind], RandomStream.normalKinds[stream.normalKind], RandomStream.sampleKinds[stream.sampleKind]])
      let changed = try setKinds(call, stream)
      stream.end(call.interpreter)
      return changed ? call.invisible(old) : old
    },
    Builtin("sample.int", "n, size = n, replace = FALSE, prob = NULL, useHash = FALSE", "Draws from 1…n. Source: R ?sample.") { call in
      guard try call["n"].count == 1 else { throw RError("length(n) == 1L is not TRUE") }
      let n = try call.double("n")
      guard !n.isNaN, n >= 0, n <= 4503599627370496 else { throw RError("invalid first argument") }
      let size = try call.has("size") ? call.double("size") : n
      if size.isNaN { throw RError("vector size cannot be NA/NaN") }
      let isUnit = call.optional("prob") == nil
      return try sampled(call, n, size, try call.flag("replace"), isUnit ? nil : call.doubles("prob"))
    },
    Builtin("rmultinom", "n, size, prob", "Multinomial counts, one draw a column. Source: R ?rmultinom.") { call in
      let stream = RandomStream.of(call.interpreter)
      let n = try call.integer("n", atLeast: 0), size = try call.integer("size", atLeast: 0)
      let prob = try normalised(call.doubles("prob"), needed: 1, replace: true)
      guard Double(n) * Double(prob.count) < 2e9, size < 2147483647 else { throw RError("invalid second argument") }
      try stream.begin(call.interpreter)
      var counts: [Int32] = []
      for _ in 0..<n { counts += stream.multinomial(size, prob) }
      stream.end(call.interpreter)
      var attributes = Attributes()
      attributes.dim = [prob.count, n]
      if let names = try call["prob"].names { attributes[.dimnames] = .list(ListVector([.strings(names), .null])) }
      return .integers(IntegerVector(counts, attributes))
    },
    Builtin(".exactTable", "x, workspace", "Fisher's exact probability of a table with more than two rows or columns.") { call in
      let x = try call[0], cells = x.asIntegers().map { Int($0) }, rows = x.dim?[0] ?? 0
      guard x.dim?.count == 2, !cells.isEmpty, cells.allSatisfy({ $0 >= 0 }) else { throw call.invalid("x") }
      try Allocation.check(Double(cells.reduce(0, +)))
      let table = (0..<rows).map { i in stride(from: i, to: cells.count, by: rows).map { cells[$0] } }
      do { return .double(try ExactTables.probability(table, limit: max(200_000, try call.integer("workspace")) * 10)) } catch is ExactTables.TooLarge {
        throw RError("FEXACT error 6 (f5xact).  LDKEY is too small for this problem.\nTry increasing the size of the workspace.",
          hints: ["`simulate.p.value = TRUE` needs no workspace"], call: Value(.call(Call("fisher.test", [.symbol("x")]))))
      }
    },
    Builtin(".randomTables", "n, r, c", "Random tables with margins `r` and `c`.") { call in
      let rows = try call.integers("r").map { Int($0) }, columns = try call.integers("c").map { Int($0) }, count = try call.integer("n")
      guard rows.count > 1, rows.allSatisfy({ $0 >= 0 }) else { throw call.invalid("r") }
      guard columns.count > 1, columns.allSatisfy({ $0 >= 0 }), columns.reduce(0, +) == rows.reduce(0, +) else { throw call.invalid("c") }
      guard count >= 0 else { throw call.invalid("n") }
      try Allocation.check(Double(rows.reduce(0, +)))
      let stream = RandomStream.of(call.interpreter)
      try stream.begin(call.interpreter)
      defer { stream.end(call.interpreter) }
      let draw = RandomTable(rows: rows, columns: columns)
      return .list(ListVector(try (0..<count).map { _ in
        try Interrupt.check()
        var attributes = Attributes()
        attributes.dim = [rows.count, columns.count]
        return .integers(IntegerVector(draw.next { stream.uniform() }, attributes))
      }))
    },
  ] + families.map { family in
    Builtin(family.name, "\(family.count), \(family.formals)", "Random deviates. Source: R ?Distributions.") { try draw($0, family) }
  }

  private struct Family {
    let name: String
    let formals: String
    var isCount = false
    var count = "n"
    let draw: (RandomStream, [Double]) -> Double
  }

  private static let families: [Family] = [
    Family(name: "rnorm", formals: "mean = 0, sd = 1") { $0.normal($1[0], $1[1]) },
    Family(name: "runif", formals: "min = 0, max = 1") { $0.uniform($1[0], $1[1]) },
    Family(name: "rexp", formals: "rate = 1") { $0.exponential(1 / $1[0]) },
    Family(name: "rgamma", formals: "shape, rate = 1, scale") { $0.gamma($1[0], $1[1]) },
    Family(name: "rbeta", formals: "shape1, shape2, ncp") { $0.beta($1[0], $1[1]) },
    Family(name: "rchisq", formals: "df, ncp") { $1.count > 1 ? $0.chiSquared($1[0], noncentrality: $1[1]) : $0.chiSquared($1[0]) },
    Family(name: "rt", formals: "df, ncp") { $0.studentT($1[0]) },
    Family(name: "rf", formals: "df1, df2, ncp") { $0.fRatio($1[0], $1[1]) },
    Family(name: "rcauchy", formals: "location = 0, scale = 1") { $0.cauchy($1[0], $1[1]) },
    Family(name: "rlogis", formals: "location = 0, scale = 1") { $0.logistic($1[0], $1[1]) },
    Family(name: "rlnorm", formals: "meanlog = 0, sdlog = 1") { $0.logNormal($1[0], $1[1]) },
    Family(name: "rweibull", formals: "shape, scale = 1") { $0.weibull($1[0], $1[1]) },
    Family(name: "rbinom", formals: "size, prob", isCount: true) { $0.binomial($1[0], $1[1]) },
    Family(name: "rpois", formals: "lambda", isCount: true) { $0.poisson($1[0]) },
    Family(name: "rgeom", formals: "prob", isCount: true) { $0.geometric($1[0]) },
    Family(name: "rnbinom", formals: "size, prob, mu", isCount: true) { $1.count > 2 ? $0.negativeBinomial($1[0], mu: $1[2]) : $0.negativeBinomial($1[0], $1[1]) },
    Family(name: "rhyper", formals: "m, n, k", isCount: true, count: "nn") { $0.hypergeometric($1[0], $1[1], $1[2]) },
    Family(name: "rwilcox", formals: "m, n", isCount: true, count: "nn") { $0.wilcoxon($1[0], $1[1]) },
    Family(name: "rsignrank", formals: "n", isCount: true, count: "nn") { $0.signedRank($1[0]) },
  ]

  private static func draw(_ call: BuiltinCall, _ family: Family) throws -> Value {
    let given = try call[0]
    var n = given.count
    guard given.isVector else { throw RError("invalid arguments") }
    if n == 1 {
      guard let number = try call.doubles(family.count).first, number >= 0, number <= 4503599627370496 else { throw RError("invalid arguments") }
      guard number < 2e9 else { throw RError("cannot allocate vector of size \(DecimalText.fixed(number.rounded(.down) * 8 / 1073741824, decimals: 1)) Gb") }
      n = Int(number)
    }
    if ["rt", "rf", "rbeta"].contains(family.name), call.has("ncp") {
      throw RError("non-central deviates are not available in '\(family.name)'", hints: ["`rchisq` takes `ncp`"])
    }
    var parameters: [[Double]]
    if family.name == "rchisq", call.has("ncp") { parameters = [try call.doubles("df"), try call.doubles("ncp")] } else if family.name == "rnbinom", call.has("mu") {
      if call.has("prob") { throw RError("'prob' and 'mu' both specified") }
      parameters = [try call.doubles("size"), [0], try call.doubles("mu")]
    } else {
      do { parameters = try DistributionBuiltins.parameters(call, String(family.name.dropFirst())) } catch let error as RError where error.message.hasPrefix("Non-numeric") {
        throw RError("invalid arguments")
      }
    }
    if n == 0 { return family.isCount ? .integers(IntegerVector([])) : .doubles(DoubleVector([])) }
    var result = [Double](stoppablyRepeating: .na, count: n)
    try Interrupt.check()
    var producedNA = true
    if !parameters.contains(where: { $0.isEmpty }) {
      producedNA = false
      let stream = RandomStream.of(call.interpreter)
      try stream.begin(call.interpreter)
      defer { stream.end(call.interpreter) }
      var p = parameters.map { $0[0] }
      let varies = parameters.contains { $0.count > 1 }
      for i in 0..<n {
        if i & 0xFFFF == 0 { try Interrupt.check() }
        if varies { for k in p.indices { p[k] = parameters[k][i % parameters[k].count] } }
        let x = family.draw(stream, p)
        if x.isNaN { producedNA = true }
        result[i] = x.isNaN && family.isCount ? .na : x
      }
    }
    if producedNA { try call.warn("NAs produced") }
    if family.isCount, result.allSatisfy({ $0.isNaN || abs($0) <= 2147483647 }) { return .vector(result.map { Int32(double: $0) }) }
    return .vector(result)
  }

  // MARK: Kinds

  /// Applies the kind arguments of `set.seed` and `RNGkind`; true when one was given.
  private static func setKinds(_ call: BuiltinCall, _ stream: RandomStream) throws -> Bool {
    func position(_ formal: String, _ list: [String], defaultAt: Int) throws -> Int? {
      guard let value = call.optional(formal) else { return nil }
      if case .strings(let v) = value {
        guard v.count == 1, let text = v.elements[0] else { throw RError("'\(formal)' must be a character string of length 1 (RNG to be used).") }
        if text == "default" { return defaultAt }
        let found = list.indices.filter { list[$0].hasPrefix(text) }
        guard let first = list.firstIndex(of: text) ?? (found.count == 1 ? found[0] : nil) else {
          throw RError(formal == "kind" ? "'\(text)' is not a valid abbreviation of an RNG" : formal == "normal.kind" ? "'\(text)' is not a valid choice" : "'\(text)' is not a valid choice")
        }
        return first
      }
      guard let number = value.asIntegers().first, number != .na, list.indices.contains(Int(number)) else { throw RError("'\(formal)' is out of range") }
      return Int(number)
    }
    let kind = try position("kind", RandomStream.kinds, defaultAt: 3)
    let normal = try position("normal.kind", RandomStream.normalKinds, defaultAt: 4)
    let sample = try position("sample.kind", RandomStream.sampleKinds, defaultAt: 1)
    if let kind {
      if kind == 1 { try call.warn("RNGkind: Marsaglia-Multicarry has poor statistical properties") }
      try stream.change(kind: kind)
    }
    if let normal {
      guard normal == 4 || normal == 2 else {
        throw RError("'\(RandomStream.normalKinds[normal])' normal deviates are not available", hints: ["use \"Inversion\" or \"Box-Muller\""])
      }
      stream.normalKind = normal
    }
    if let sample {
      if sample == 0 { try call.warn("non-uniform 'Rounding' sampler used") }
      stream.sampleKind = sample
    }
    return kind != nil || normal != nil || sample != nil
  }

  // MARK: Sampling

  private static func normalised(_ prob: [Double], needed: Int, replace: Bool) throws -> [Double] {
    var sum = 0.0, positive = 0
    for p in prob {
      if !p.isFinite { throw RError("NA in probability vector") }
      if p < 0 { throw RError("negative probability") }
      if p > 0 {
        positive += 1
        sum += p
      }
    }
    if positive == 0 || (!replace && needed > positive) { throw RError("too few positive probabilities") }
    return prob.map { $0 / sum }
  }

  private static func sampled(_ call: BuiltinCall, _ n: Double, _ size: Double, _ replace: Bool, _ prob: [Double]?) throws -> Value {
    guard !size.isNaN, size >= 0, size < 4e15 else { throw RError("invalid 'size' argument") }
    let n = n.rounded(.down), size = size.rounded(.down)
    if size > 0, n == 0 { throw RError("invalid first argument") }
    if !replace, prob == nil, size > n { throw RError("cannot take a sample larger than the population when 'replace = FALSE'") }
    guard size < 2e9 else { throw RError("cannot allocate vector of size \(DecimalText.fixed(size * 4 / 1073741824, decimals: 1)) Gb") }
    let count = Int(size)
    let stream = RandomStream.of(call.interpreter)
    if let prob {
      guard prob.count == Int(min(n, 9e15)) else { throw RError("incorrect number of probabilities") }
      let p = try normalised(prob, needed: count, replace: replace)
      if !replace, size > n { throw RError("cannot take a sample larger than the population when 'replace = FALSE'") }
      try stream.begin(call.interpreter)
      defer { stream.end(call.interpreter) }
      if replace {
        return .vector(p.count < 1 ? [] : p.reduce(into: 0) { if n * $1 > 0.1 { $0 += 1 } } > 200 ? WeightedSampling.byAlias(stream, p, count) : WeightedSampling.replacing(stream, p, count))
      }
      return .vector(WeightedSampling.withoutReplacing(stream, p, count))
    }
    try stream.begin(call.interpreter)
    defer { stream.end(call.interpreter) }
    let isSmall = n <= 2147483647
    func value(_ numbers: [Double]) -> Value { isSmall ? .vector(numbers.map { Int32($0) }) : .vector(numbers) }
    if replace || count < 2 { return value(try (0..<count).stoppableMap { _ in stream.index(below: n) + 1 }) }
    if n > 1e7, size <= n / 2 {
      var seen = Set<Double>()
      return value(try (0..<count).stoppableMap { _ in
        while true {
          let x = stream.index(below: n) + 1
          if seen.insert(x).inserted { return x }
        }
      })
    }
    guard n < 2e9 else { throw RError("cannot allocate vector of size \(DecimalText.fixed(n * 8 / 1073741824, decimals: 1)) Gb") }
    var pool = (0..<Int32(n)).map { $0 }
    var left = Int(n)
    return .vector(try (0..<count).stoppableMap { _ -> Int32 in
      let j = Int(stream.index(below: Double(left)))
      let x = pool[j] + 1
      left -= 1
      pool[j] = pool[left]
      return x
    })
  }
}
