import Glibc

/// Loader's (2000) saddle-point forms of the binomial and Poisson probabilities, which keep full precision for large arguments.
enum SaddlePoint {
  static let logTwoPi = 1.837877066409345483560659472811

  /// log(n!) minus Stirling's formula: δ(n) ≈ 1/(12n) − 1/(360n³) + …; small n by the recurrence δ(n) = δ(n+1) + (n+½)·log(1+1/n) − 1.
  static func stirlingError(_ n: Double) -> Double {
    if n <= 0 { return n == 0 ? .infinity : .nan }
    if n < 15 {
      if n < 0.5 { return lgamma(n + 1) - (n + 0.5) * log(n) + n - 0.5 * logTwoPi }
      var x = n, sum = 0.0
      while x < 15 {
        // (x + ½)·log(1 + 1/x) − 1 = Σ z^2k / (2k+1) with z = 1/(2x + 1).
        let z = 1 / (2 * x + 1), z2 = z * z
        var term = z2, k = 3.0, part = 0.0
        while true {
          let next = part + term / k
          if next == part { break }
          part = next
          term *= z2
          k += 2
        }
        sum += part
        x += 1
      }
      return sum + stirlingError(x)
    }
    let s = 1 / (n * n)
    return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - (1.0 / 1188 - 691.0 / 360360 * s) * s) * s) * s) * s) / n
  }

  /// x·log(x/m) + m − x without cancellation near x = m.
  static func deviance(_ x: Double, _ m: Double) -> Double {
    if !x.isFinite || !m.isFinite || m == 0 { return .nan }
    if abs(x - m) < 0.1 * (x + m) {
      let v = (x - m) / (x + m)
      var s = (x - m) * v
      if abs(s) < .leastNormalMagnitude { return s }
      var e = 2 * x * v
      let v2 = v * v
      for j in 1..<1000 {
        e *= v2
        let next = s + e / Double(2 * j + 1)
        if next == s { return next }
        s = next
      }
    }
    return x * log(x / m) + m - x
  }

  static func result(_ logValue: Double, _ isLog: Bool) -> Double { isLog ? logValue : exp(logValue) }

  /// λ^x e^−λ / Γ(x + 1), for real x ≥ 0.
  static func poisson(_ x: Double, _ lambda: Double, log isLog: Bool) -> Double {
    let zero = isLog ? -Double.infinity : 0
    if lambda == 0 { return x == 0 ? (isLog ? 0 : 1) : zero }
    if !lambda.isFinite || x < 0 { return zero }
    if x <= lambda * .leastNormalMagnitude { return result(-lambda, isLog) }
    if lambda < x * .leastNormalMagnitude {
      if !x.isFinite { return zero }
      return result(-lambda + x * Glibc.log(lambda) - lgamma(x + 1), isLog)
    }
    let exponent = -stirlingError(x) - deviance(x, lambda)
    if isLog { return -0.5 * (logTwoPi + Glibc.log(x)) + exponent }
    return exp(exponent) / (2 * Double.pi * x).squareRoot()
  }

  /// C(n, x) p^x q^(n−x), for real 0 ≤ x ≤ n and q = 1 − p.
  static func binomial(_ x: Double, _ n: Double, _ p: Double, _ q: Double, log isLog: Bool) -> Double {
    let zero = isLog ? -Double.infinity : 0, one = isLog ? 0.0 : 1.0
    if p == 0 { return x == 0 ? one : zero }
    if q == 0 { return x == n ? one : zero }
    if x == 0 {
      if n == 0 { return one }
      return result(p < 0.1 ? -deviance(n, n * q) - n * p : n * Glibc.log(q), isLog)
    }
    if x == n { return result(q < 0.1 ? -deviance(n, n * p) - n * q : n * Glibc.log(p), isLog) }
    if x < 0 || x > n { return zero }
    let lc = stirlingError(n) - stirlingError(x) - stirlingError(n - x) - deviance(x, n * p) - deviance(n - x, n * q)
    let lf = logTwoPi + Glibc.log(x) + log1p(-x / n)
    return result(lc - 0.5 * lf, isLog)
  }
}
