/// `dnorm`, `pnorm`, `qnorm` and the like, made from `DistributionTable`.
enum DistributionBuiltins {
  /// A distribution's name in full.
  private static func words(_ name: String) -> String {
    let full = [
      "norm": "normal", "unif": "uniform", "exp": "exponential", "gamma": "gamma", "chisq": "chi-squared", "beta": "beta", "t": "Student's t", "f": "F", "cauchy": "Cauchy",
      "logis": "logistic", "lnorm": "log-normal", "weibull": "Weibull", "binom": "binomial", "pois": "Poisson", "geom": "geometric", "nbinom": "negative binomial",
      "hyper": "hypergeometric", "wilcox": "Wilcoxon rank sum", "signrank": "Wilcoxon signed rank",
    ]
    return "the \(full[name] ?? name) distribution"
  }

  static let all: [Builtin] = DistributionTable.all.sorted { $0.key < $1.key }.flatMap { name, distribution -> [Builtin] in
    [
      Builtin("d" + name, "x, \(distribution.formals), log = FALSE", "Density of \(words(name)). Source: R ?Distributions.") { call in
        let isLog = try call.flag("log")
        let distribution = try variant(call, name, distribution)
        return try vectorised(call, name) { x, p in
          try DistributionTable.density(distribution, x, p, log: isLog) { try call.warn($0) }
        }
      },
      Builtin("p" + name, "q, \(distribution.formals), lower.tail = TRUE, log.p = FALSE", "Distribution function of \(words(name)). Source: R ?Distributions.") { call in
        let lower = try call.flag("lower.tail"), isLog = try call.flag("log.p")
        let distribution = try variant(call, name, distribution)
        return try vectorised(call, name) { DistributionTable.probability(distribution, $0, $1, lower: lower, log: isLog) }
      },
      Builtin("q" + name, "p, \(distribution.formals), lower.tail = TRUE, log.p = FALSE", "Quantiles of \(words(name)). Source: R ?Distributions.") { call in
        let lower = try call.flag("lower.tail"), isLog = try call.flag("log.p")
        let distribution = try variant(call, name, distribution)
        return try vectorised(call, name) { DistributionTable.quantile(distribution, $0, $1, lower: lower, log: isLog) }
      },
    ]
  } + [
    Builtin("ptukey", "q, nmeans, df, nranges = 1, lower.tail = TRUE, log.p = FALSE", "Distribution function of the studentised range. Source: R ?Tukey.") { call in
      let lower = try call.flag("lower.tail"), isLog = try call.flag("log.p")
      return try vectorised(call, "tukey") { DistributionTable.probability(DistributionTable.tukey, $0, $1, lower: lower, log: isLog) }
    },
    Builtin("qtukey", "p, nmeans, df, nranges = 1, lower.tail = TRUE, log.p = FALSE", "Quantiles of the studentised range. Source: R ?Tukey.") { call in
      let lower = try call.flag("lower.tail"), isLog = try call.flag("log.p")
      return try vectorised(call, "tukey") { p, parameters in
        let d = DistributionTable.tukey
        guard d.isValid(parameters), isLog ? p <= 0 : p >= 0 && p <= 1 else { return .nan }
        var low = 0.0, high = 1.0
        func reaches(_ x: Double) -> Bool {
          let value = DistributionTable.probability(d, x, parameters, lower: lower, log: isLog)
          return lower ? value >= p : value <= p
        }
        while !reaches(high), high < 1e5 { high *= 2 }
        if high >= 1e5 { return .infinity }
        while high - low > 1e-9 * high {
          let middle = (low + high) / 2
          if reaches(middle) { high = middle } else { low = middle }
        }
        return (low + high) / 2
      }
    },
  ]

  private static func isNoncentral(_ call: BuiltinCall) -> Bool { call.builtin.formalTexts.contains("ncp") && call.has("ncp") }

  private static func variant(_ call: BuiltinCall, _ name: String, _ central: Distribution) throws -> Distribution {
    isNoncentral(call) ? DistributionTable.noncentral[name] ?? central : central
  }

  /// The parameters of `call`, alternatives (`scale`, `mu`) turned into those the table uses.
  static func parameters(_ call: BuiltinCall, _ name: String) throws -> [[Double]] {
    func one(_ formal: String) throws -> [Double] {
      let value = try call[formal]
      guard value.isNumeric || value.type == .logical, !value.isFactor else { throw RError("Non-numeric argument to mathematical function") }
      return value.asDoubles()
    }
    switch name {
    case "gamma":
      if call.has("scale") {
        if call.isSupplied("rate") { throw RError("specify 'rate' or 'scale' but not both") }
        return [try one("shape"), try one("scale")]
      }
      return [try one("shape"), try one("rate").map { 1 / $0 }]
    case "nbinom":
      guard call.has("mu") else { return [try one("size"), try one("prob")] }
      if call.has("prob") { throw RError("'prob' and 'mu' both specified") }
      let size = try one("size"), mu = try one("mu")
      let n = size.isEmpty || mu.isEmpty ? 0 : max(size.count, mu.count)
      return [size, (0..<n).map { size[$0 % size.count] / (size[$0 % size.count] + mu[$0 % mu.count]) }]
    default:
      let names = call.builtin.formalTexts.dropFirst().prefix { !["log", "lower.tail", "log.p", "ncp"].contains($0) }
      if isNoncentral(call) { return try names.map { try one($0) } + [one("ncp")] }
      return try names.map { try one($0) }
    }
  }

  private static func vectorised(_ call: BuiltinCall, _ name: String, _ f: (Double, [Double]) throws -> Double) throws -> Value {
    let first = try call[0]
    guard first.isNumeric || first.type == .logical, !first.isFactor else { throw RError("Non-numeric argument to mathematical function") }
    let x = first.asDoubles(), parameters = try parameters(call, name)
    if x.isEmpty || parameters.contains(where: { $0.isEmpty }) { return .doubles(DoubleVector([])) }
    let n = parameters.reduce(x.count) { max($0, $1.count) }
    var result: [Double] = []
    result.reserveCapacity(n)
    var producedNaN = false
    var p = parameters.map { $0[0] }
    for i in 0..<n {
      for k in p.indices { p[k] = parameters[k][i % parameters[k].count] }
      let value = x[i % x.count]
      let y = try f(value, p)
      if y.isNaN {
        if value.isNA || p.contains(where: { $0.isNA }) {
          result.append(.na)
          continue
        }
        if !value.isNaN, !p.contains(where: { $0.isNaN }) { producedNaN = true }
      }
      result.append(y)
    }
    if producedNaN { try call.warn("NaNs produced") }
    var attributes = first.attributes
    if x.count != n { attributes = call.values.compactMap { $0 }.first { $0.count == n }?.attributes ?? Attributes() }
    return Coercion.make(result, attributes)
  }
}
