import Glibc

extension DistributionTable {
  private static let real: ([Double]) -> (low: Double, high: Double) = { _ in (-.infinity, .infinity) }
  private static let positive: ([Double]) -> (low: Double, high: Double) = { _ in (0, .infinity) }

  /// A given probability as the logs of lower and upper tail.
  static func tails(of p: Double, lower: Bool, log isLog: Bool) -> Tails {
    var tails = isLog ? Tails(logLower: p) : Tails(logLower: Glibc.log(p))
    if !isLog { tails.logUpper = log1p(-p) }
    return lower ? tails : tails.swapped
  }

  static func normalTails(_ z: Double) -> Tails {
    var tails = Tails.zero
    tails.logLower = NormalDistribution.probability(z, lower: true, log: true)
    tails.logUpper = NormalDistribution.probability(z, lower: false, log: true)
    return tails
  }

  private static func normalQuantile(_ p: Double, _ lower: Bool, _ isLog: Bool) -> Double {
    isLog ? NormalDistribution.quantile(log: p, lower: lower) : lower ? NormalDistribution.quantile(p) : -NormalDistribution.quantile(p)
  }

  /// The density of Student's t by saddle point.
  private static func studentDensity(_ x: Double, _ n: Double, _ isLog: Bool) -> Double {
    if x.isInfinite { return isLog ? -.infinity : 0 }
    if n.isInfinite { return isLog ? NormalDistribution.logDensity(x) : NormalDistribution.density(x) }
    let t = -SaddlePoint.deviance(n / 2, (n + 1) / 2) + SaddlePoint.stirlingError((n + 1) / 2) - SaddlePoint.stirlingError(n / 2)
    let x2n = x * x / n
    let l = x2n > 1 / Double.ulpOfOne ? log(abs(x)) - 0.5 * log(n) : 0.5 * log1p(x2n)
    let u = x2n > 0.2 ? n * l : -SaddlePoint.deviance(n / 2, (n + x * x) / 2) + x * x / 2
    if isLog { return t - u - (NormalDistribution.logSqrtTwoPi + l) }
    return exp(t - u) * NormalDistribution.inverseSqrtTwoPi * exp(-l)
  }

  private static func studentTails(_ x: Double, _ n: Double) -> Tails {
    if n.isInfinite || n > 1e15 { return normalTails(x) }
    let square = x * x
    // P(|T| > |x|) / 2
    let both = IncompleteIntegrals.beta(n / 2, 0.5, n / (n + square), square.isInfinite ? 1 : square / (n + square))
    let half = Tails(logLower: both.logLower - 0.693147180559945309417232)
    return x <= 0 ? half : half.swapped
  }

  private static func betaDensity(_ x: Double, _ a: Double, _ b: Double, _ isLog: Bool) -> Double {
    if x == 0 || x == 1 {
      let (own, other) = x == 0 ? (a, b) : (b, a)
      if own > 1 { return isLog ? -.infinity : 0 }
      if own < 1 { return .infinity }
      return isLog ? log(other) : other
    }
    let value: Double
    if a < 1 || b < 1 {
      value = (a - 1) * log(x) + (b - 1) * log1p(-x) - IncompleteIntegrals.logBeta(a, b)
    } else {
      value = log(a + b - 1) + SaddlePoint.binomial(a - 1, a + b - 2, x, 1 - x, log: true)
    }
    return SaddlePoint.result(value, isLog)
  }

  private static func gammaDensity(_ x: Double, _ shape: Double, _ scale: Double, _ isLog: Bool) -> Double {
    if shape == 0 { return x == 0 ? .infinity : isLog ? -.infinity : 0 }
    if x == 0 {
      if shape < 1 { return .infinity }
      if shape > 1 { return isLog ? -.infinity : 0 }
      return isLog ? -log(scale) : 1 / scale
    }
    if shape < 1 {
      let pr = SaddlePoint.poisson(shape, x / scale, log: isLog)
      return isLog ? pr + (x.isInfinite ? 0 : log(shape / x)) : pr * shape / x
    }
    let pr = SaddlePoint.poisson(shape - 1, x / scale, log: isLog)
    return isLog ? pr - log(scale) : pr / scale
  }

  private static func fDensity(_ x: Double, _ m: Double, _ n: Double, _ isLog: Bool) -> Double {
    if x == 0 { return m > 2 ? (isLog ? -.infinity : 0) : m == 2 ? (isLog ? 0 : 1) : .infinity }
    if m.isInfinite && n.isInfinite { return x == 1 ? .infinity : isLog ? -.infinity : 0 }
    if n.isInfinite { return gammaDensity(x, m / 2, 2 / m, isLog) }
    let f = 1 / (n + x * m), q = n * f, p = x * m * f
    let factor: Double, value: Double
    if m >= 2 {
      factor = m * q / 2
      value = SaddlePoint.binomial((m - 2) / 2, (m + n - 2) / 2, p, q, log: isLog)
    } else {
      factor = m * m * q / (2 * p * (m + n))
      value = SaddlePoint.binomial(m / 2, (m + n) / 2, p, q, log: isLog)
    }
    return isLog ? log(factor) + value : factor * value
  }

  private static func gammaDistribution(_ formals: String, _ shapeScale: @escaping ([Double]) -> (shape: Double, scale: Double), valid: @escaping ([Double]) -> Bool) -> Distribution {
    Distribution(
      formals: formals, density: { gammaDensity($0, shapeScale($1).shape, shapeScale($1).scale, $2) },
      tails: { IncompleteIntegrals.gamma(shapeScale($1).shape, $0 / shapeScale($1).scale) }, support: positive, isValid: valid,
      moments: { let g = shapeScale($0); return (g.shape * g.scale, g.shape.squareRoot() * g.scale) })
  }

  static let continuous: [String: Distribution] = [
    "norm": Distribution(
      formals: "mean = 0, sd = 1",
      density: { x, p, isLog in
        if p[1] == 0 { return x == p[0] ? .infinity : isLog ? -.infinity : 0 }
        let z = (x - p[0]) / p[1]
        return isLog ? NormalDistribution.logDensity(z) - log(p[1]) : NormalDistribution.density(z) / p[1]
      },
      tails: { x, p in p[1] == 0 ? (x < p[0] ? .zero : .one) : normalTails((x - p[0]) / p[1]) },
      closedQuantile: { q, p, lower, isLog in p[0] + p[1] * normalQuantile(q, lower, isLog) }, support: real, isValid: { $0[1] >= 0 }),
    "unif": Distribution(
      formals: "min = 0, max = 1", density: { _, p, isLog in isLog ? -log(p[1] - p[0]) : 1 / (p[1] - p[0]) },
      tails: { x, p in
        var tails = Tails(logLower: log((x - p[0]) / (p[1] - p[0])))
        tails.logUpper = log((p[1] - x) / (p[1] - p[0]))
        return tails
      },
      closedQuantile: { q, p, lower, isLog in
        let u = isLog ? exp(q) : q
        return lower ? p[0] + u * (p[1] - p[0]) : p[1] - u * (p[1] - p[0])
      }, support: { ($0[0], $0[1]) }, isValid: { $0[1] >= $0[0] && $0[0].isFinite && $0[1].isFinite }),
    "exp": Distribution(
      formals: "rate = 1", density: { x, p, isLog in isLog ? -x * p[0] + log(p[0]) : exp(-x * p[0]) * p[0] },
      tails: { x, p in Tails(logUpper: -x * p[0]) },
      closedQuantile: { q, p, lower, isLog in -tails(of: q, lower: lower, log: isLog).logUpper / p[0] }, support: positive,
      isValid: { $0[0] > 0 }),
    "gamma": gammaDistribution("shape, rate = 1, scale", { ($0[0], $0[1]) }, valid: { $0[0] >= 0 && $0[1] > 0 }),
    "chisq": gammaDistribution("df, ncp", { ($0[0] / 2, 2) }, valid: { $0[0] >= 0 && $0[0].isFinite }),
    "beta": Distribution(
      formals: "shape1, shape2, ncp", density: { betaDensity($0, $1[0], $1[1], $2) },
      tails: { IncompleteIntegrals.beta($1[0], $1[1], $0, 1 - $0) }, support: { _ in (0, 1) }, isValid: { $0[0] > 0 && $0[1] > 0 },
      moments: { p in (p[0] / (p[0] + p[1]), 0.1) }),
    "t": Distribution(
      formals: "df, ncp", density: { studentDensity($0, $1[0], $2) }, tails: { studentTails($0, $1[0]) }, support: real,
      isValid: { $0[0] > 0 }, moments: { _ in (0, 1) }),
    "f": Distribution(
      formals: "df1, df2, ncp", density: { fDensity($0, $1[0], $1[1], $2) },
      tails: { x, p in
        if p[1].isInfinite { return IncompleteIntegrals.gamma(p[0] / 2, x * p[0] / 2) }
        if p[0].isInfinite { return IncompleteIntegrals.gamma(p[1] / 2, p[1] / x / 2).swapped }
        let d = p[1] + x * p[0]
        return IncompleteIntegrals.beta(p[0] / 2, p[1] / 2, x * p[0] / d, p[1] / d)
      }, support: positive, isValid: { $0[0] > 0 && $0[1] > 0 }, moments: { _ in (1, 1) }),
    "cauchy": Distribution(
      formals: "location = 0, scale = 1",
      density: { x, p, isLog in
        let y = (x - p[0]) / p[1]
        return isLog ? -log(Double.pi * p[1] * (1 + y * y)) : 1 / (Double.pi * p[1] * (1 + y * y))
      },
      tails: { x, p in
        let z = (x - p[0]) / p[1]
        let small = abs(z) > 1 ? atan(1 / abs(z)) / .pi : 0.5 - atan(abs(z)) / .pi
        let tails = Tails(logLower: log(small))
        return z <= 0 ? tails : tails.swapped
      },
      closedQuantile: { q, p, lower, isLog in
        let t = tails(of: q, lower: lower, log: isLog)
        if t.logLower == t.logUpper { return p[0] }
        return t.logLower < t.logUpper ? p[0] - p[1] / tan(.pi * exp(t.logLower)) : p[0] + p[1] / tan(.pi * exp(t.logUpper))
      }, support: real, isValid: { $0[1] > 0 }),
    "logis": Distribution(
      formals: "location = 0, scale = 1",
      density: { x, p, isLog in
        let z = abs((x - p[0]) / p[1]), e = exp(-z), f = 1 + e
        return isLog ? -(z + log(p[1] * f * f)) : e / (p[1] * f * f)
      },
      tails: { x, p in
        let z = (x - p[0]) / p[1]
        var tails = Tails.zero
        tails.logLower = z < 0 ? z - log1p(exp(z)) : -log1p(exp(-z))
        tails.logUpper = z < 0 ? -log1p(exp(z)) : -z - log1p(exp(-z))
        return tails
      },
      closedQuantile: { q, p, lower, isLog in
        if !isLog { return p[0] + p[1] * (lower ? log(q / (1 - q)) : log((1 - q) / q)) }
        let t = tails(of: q, lower: lower, log: isLog)
        return p[0] + p[1] * (t.logLower - t.logUpper)
      }, support: real, isValid: { $0[1] > 0 }),
    "lnorm": Distribution(
      formals: "meanlog = 0, sdlog = 1",
      density: { x, p, isLog in
        if x == 0 { return isLog ? -.infinity : 0 }
        let y = (log(x) - p[0]) / p[1]
        let value = -(NormalDistribution.logSqrtTwoPi + 0.5 * y * y + log(x * p[1]))
        return isLog ? value : NormalDistribution.inverseSqrtTwoPi * exp(-0.5 * y * y) / (x * p[1])
      },
      tails: { x, p in normalTails((log(x) - p[0]) / p[1]) },
      closedQuantile: { q, p, lower, isLog in exp(p[0] + p[1] * normalQuantile(q, lower, isLog)) }, support: positive,
      isValid: { $0[1] >= 0 }),
    "weibull": Distribution(
      formals: "shape, scale = 1",
      density: { x, p, isLog in
        if x == 0, p[0] < 1 { return .infinity }
        let a = pow(x / p[1], p[0] - 1), b = a * (x / p[1])
        return isLog ? -b + log(p[0] * a / p[1]) : p[0] * a * exp(-b) / p[1]
      },
      tails: { x, p in Tails(logUpper: -pow(x / p[1], p[0])) },
      closedQuantile: { q, p, lower, isLog in p[1] * pow(-tails(of: q, lower: lower, log: isLog).logUpper, 1 / p[0]) }, support: positive,
      isValid: { $0[0] > 0 && $0[1] > 0 }),
  ]
}
