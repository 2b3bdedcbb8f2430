import Glibc

/// Non-central distributions as mixtures of central ones with Poisson weights of mean ncp/2, summed outward from the largest weight.
extension DistributionTable {
  /// Σ weight(j)·value(j) until the weights are negligible.
  private static func mixture(_ mean: Double, _ value: (Double) -> Double) -> Double {
    let mode = floor(mean)
    var sum = 0.0, j = mode
    var steps = 0
    while steps < 200_000 {
      let weight = SaddlePoint.poisson(j, mean, log: false)
      sum += weight * value(j)
      if weight < 1e-18 { break }
      j += 1
      steps += 1
    }
    j = mode - 1
    while j >= 0 {
      let weight = SaddlePoint.poisson(j, mean, log: false)
      sum += weight * value(j)
      if weight < 1e-18 { break }
      j -= 1
    }
    return sum
  }

  private static func tails(_ mean: Double, _ central: (Double) -> Tails) -> Tails {
    var result = Tails.zero
    result.logLower = log(min(1, mixture(mean) { exp(central($0).logLower) }))
    result.logUpper = log(min(1, mixture(mean) { exp(central($0).logUpper) }))
    return result
  }

  private static func density(_ mean: Double, _ isLog: Bool, _ central: (Double) -> Double) -> Double {
    let value = mixture(mean, central)
    return isLog ? log(value) : value
  }

  /// P(T ≤ t) for t ≥ 0 (Lenth 1989, AS 243).
  private static func studentProbability(_ t: Double, _ df: Double, _ delta: Double) -> Double {
    if t < 0 { return 1 - studentProbability(-t, df, -delta) }
    let half = delta * delta / 2, square = t * t, x = square / (square + df), y = df / (square + df)
    var sum = 0.0
    if x > 0 {
      for j in 0..<20_000 {
        let k = Double(j)
        let p = SaddlePoint.poisson(k, half, log: false)
        // δ·(δ²/2)^j e^{-δ²/2} / (√2 Γ(j + 3/2)), signed as δ.
        let q = delta == 0 ? 0 : (delta < 0 ? -1.0 : 1.0) * exp(0.5 * log(half) + k * log(half) - half - lgamma(k + 1.5))
        sum += p * exp(IncompleteIntegrals.beta(k + 0.5, df / 2, x, y).logLower) + q * exp(IncompleteIntegrals.beta(k + 1, df / 2, x, y).logLower)
        if k > half, p < 1e-18, abs(q) < 1e-18 { break }
      }
    }
    return min(1, max(0, 0.5 * sum + NormalDistribution.probability(-delta, lower: true, log: false)))
  }

  /// Non-central t with many degrees of freedom or far from the centre, where the series underflows: by the normal distribution, as R has it
  /// (Abramowitz and Stegun 26.7.10).
  private static func studentApproximation(_ t: Double, _ df: Double, _ delta: Double) -> Tails? {
    guard df > 4e5 || delta * delta > 2 * 0.693147180559945309417 * 1021 else { return nil }
    let (x, mean) = t < 0 ? (-t, -delta) : (t, delta)
    let s = 1 / (4 * df)
    let z = (x * (1 - s) - mean) / (1 + x * x * 2 * s).squareRoot()
    return normalTails(t < 0 ? -z : z)
  }

  static let noncentral: [String: Distribution] = {
    guard let chisq = continuous["chisq"], let beta = continuous["beta"], let t = continuous["t"] else { return [:] }
    func chisqTails(_ x: Double, _ p: [Double]) -> Tails { tails(p[1] / 2) { chisq.tails(x, [p[0] + 2 * $0]) } }
    func betaTails(_ x: Double, _ p: [Double]) -> Tails { tails(p[2] / 2) { beta.tails(x, [p[0] + $0, p[1]]) } }
    func betaDensity(_ x: Double, _ p: [Double], _ isLog: Bool) -> Double { density(p[2] / 2, isLog) { beta.density(x, [p[0] + $0, p[1]], false) } }
    let positive: ([Double]) -> (low: Double, high: Double) = { _ in (0, .infinity) }
    return [
      "chisq": Distribution(
        formals: "", density: { x, p, isLog in density(p[1] / 2, isLog) { chisq.density(x, [p[0] + 2 * $0], false) } }, tails: chisqTails,
        support: positive, isValid: { $0[0] >= 0 && $0[1] >= 0 && $0[0].isFinite && $0[1] < 1e9 },
        moments: { ($0[0] + $0[1], (2 * $0[0] + 4 * $0[1]).squareRoot()) }),
      "beta": Distribution(
        formals: "", density: betaDensity, tails: betaTails, support: { _ in (0, 1) }, isValid: { $0[0] > 0 && $0[1] > 0 && $0[2] >= 0 && $0[2] < 1e9 },
        moments: { _ in (0.5, 0.2) }),
      "f": Distribution(
        formals: "",
        density: { x, p, isLog in
          let ratio = p[0] / p[1], y = ratio * x
          let value = betaDensity(y / (1 + y), [p[0] / 2, p[1] / 2, p[2]], true) + log(ratio) - 2 * log1p(y)
          return isLog ? value : exp(value)
        },
        tails: { x, p in
          let y = p[0] / p[1] * x
          return betaTails(y / (1 + y), [p[0] / 2, p[1] / 2, p[2]])
        }, support: positive, isValid: { $0[0] > 0 && $0[1] > 0 && $0[0].isFinite && $0[1].isFinite && $0[2] >= 0 && $0[2] < 1e9 }, moments: { _ in (1, 1) }),
      "t": Distribution(
        formals: "",
        density: { x, p, isLog in
          let (df, delta) = (p[0], p[1])
          if delta == 0 { return t.density(x, [df], isLog) }
          if df > 1e8 {
            let value = -0.5 * (x - delta) * (x - delta) - 0.918938533204672741780329736406
            return isLog ? value : exp(value)
          }
          func below(_ x: Double, _ df: Double) -> Double { studentApproximation(x, df, delta).map { exp($0.logLower) } ?? studentProbability(x, df, delta) }
          let value: Double
          if abs(x) > 1e-10 {
            let change = below(x * ((df + 2) / df).squareRoot(), df + 2) - below(x, df)
            value = log(df) - log(abs(x)) + log(abs(change))
          } else {
            value = lgamma((df + 1) / 2) - lgamma(df / 2) - (0.572364942924700087071713675677 + 0.5 * (log(df) + delta * delta))
          }
          return isLog ? value : exp(value)
        },
        tails: { x, p in
          if x.isFinite, let tails = studentApproximation(x, p[0], p[1]) { return tails }
          let lower = studentProbability(x, p[0], p[1])
          return lower < 0.5 ? Tails(logLower: log(lower)) : Tails(logUpper: log(studentProbability(-x, p[0], -p[1])))
        }, support: { _ in (-.infinity, .infinity) }, isValid: { $0[0] > 0 && $0[1].isFinite },
        moments: { ($0[1], 1 + abs($0[1])) }),
    ]
  }()

  // MARK: Studentised range

  /// Simpson's rule on 2n intervals.
  private static func simpson(_ low: Double, _ high: Double, _ n: Int, _ f: (Double) -> Double) -> Double {
    let h = (high - low) / Double(2 * n)
    var sum = f(low) + f(high)
    for i in 1..<(2 * n) { sum += f(low + Double(i) * h) * (i % 2 == 1 ? 4 : 2) }
    return sum * h / 3
  }

  /// P(range of `means` standard normals ≤ w).
  private static func rangeProbability(_ w: Double, _ means: Double) -> Double {
    if w <= 0 { return 0 }
    let value = simpson(-8, 8, 64) { z in
      let inside = 0.5 * (erfc(-z * 0.7071067811865476) - erfc(-(z - w) * 0.7071067811865476))
      return NormalDistribution.density(z) * pow(max(0, inside), means - 1)
    }
    return min(1, means * value)
  }

  /// Tukey's studentised range: the range of normals over an independent estimate of their deviation on `df` degrees of freedom.
  static let tukey = Distribution(
    formals: "nmeans, df, nranges = 1", density: { _, _, _ in .nan },
    tails: { q, p in
      let (means, df, ranges) = (p[0], p[1], p[2])
      var lower: Double
      if df > 25000 { lower = pow(rangeProbability(q, means), ranges) } else {
        // s² = χ²/df; integrate over t = √s, finer near 0, where the density of s matters.
        let spread = 9 / (2 * df).squareRoot()
        let low = max(0, 1 - spread), high = 1 + spread + (df < 10 ? 10 / df : 0)
        let front = log(2.0) + df / 2 * log(df / 2) - lgamma(df / 2)
        lower = simpson(low.squareRoot(), high.squareRoot(), df < 10 ? 400 : 96) { t in
          let s = t * t
          return s <= 0 ? 0 : 2 * t * exp(front + (df - 1) * log(s) - df * s * s / 2) * pow(rangeProbability(q * s, means), ranges)
        }
      }
      lower = min(1, lower)
      var result = Tails(logLower: log(lower))
      result.logUpper = log(max(0, 1 - lower))
      return result
    },
    support: { _ in (0, .infinity) }, isValid: { $0[0] >= 2 && $0[1] >= 2 && $0[2] >= 1 && $0[0] < 1e6 })
}
