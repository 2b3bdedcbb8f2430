import Glibc

/// A probability as both tails on the log scale, the smaller one computed directly.
struct Tails {
  var logLower: Double
  var logUpper: Double
  /// The tails themselves where they are known to the last bit, which logarithms of them would lose.
  private var plain: (lower: Double, upper: Double)?

  /// From the log of one tail; the other is log(1 − exp(·)).
  init(logLower: Double) {
    self.logLower = min(0, logLower)
    logUpper = Tails.logComplement(min(0, logLower))
  }
  init(logUpper: Double) {
    self.logUpper = min(0, logUpper)
    logLower = Tails.logComplement(min(0, logUpper))
  }

  init(lower: Double, upper: Double) {
    (logLower, logUpper) = (log(lower), log(upper))
    plain = (lower, upper)
  }

  static let zero = Tails(logLower: -.infinity)
  static let one = Tails(logUpper: -.infinity)

  /// log(1 − e^x) for x ≤ 0.
  static func logComplement(_ x: Double) -> Double { x > -0.693147180559945 ? log(-expm1(x)) : log1p(-exp(x)) }

  func value(lower: Bool, log isLog: Bool) -> Double {
    let own = lower ? logLower : logUpper, other = lower ? logUpper : logLower
    if isLog { return own }
    if let plain { return lower ? plain.lower : plain.upper }
    // The larger tail loses nothing by subtraction.
    return own > -0.69 ? 0.5 - exp(other) + 0.5 : exp(own)
  }

  var swapped: Tails {
    var result = self
    result.logLower = logUpper
    result.logUpper = logLower
    result.plain = plain.map { ($0.upper, $0.lower) }
    return result
  }
}

/// The regularised incomplete gamma and beta functions.
enum IncompleteIntegrals {
  /// P(a, x) and Q(a, x): the series left of a + 1, Legendre's continued fraction (modified Lentz) right of it.
  static func gamma(_ a: Double, _ x: Double) -> Tails {
    if x <= 0 { return .zero }
    if a == 0 || x == .infinity { return .one }
    // x^a e^-x / Γ(a + 1)
    let front = SaddlePoint.poisson(a, x, log: true)
    if x < a + 1 {
      var sum = 1.0, term = 1.0, n = a
      for _ in 0..<2_000_000 {
        n += 1
        term *= x / n
        sum += term
        if term < sum * 1e-17 { break }
      }
      return Tails(logLower: front + log(sum))
    }
    let h = continuedFraction(first: x + 1 - a, limit: 2_000_000) { i in (-i * (i - a), x + 1 - a + 2 * i) }
    // x^a e^-x / Γ(a) = front · a
    return Tails(logUpper: front + log(a) + log(h))
  }

  /// I_x(a, b) and its complement, y = 1 − x: DiDonato and Morris' continued fraction (1992, eq. 9) on the side of the mean
  /// where it converges fast.
  static func beta(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Tails {
    if x <= 0 { return .zero }
    if y <= 0 { return .one }
    if x > a / (a + b) { return beta(b, a, y, x).swapped }
    if b <= 1, a > 15, x > 0.7 { return Tails(logLower: largeShape(a, b, y)) }
    // x^a y^b / B(a, b)
    let front: Double
    if a >= 1, b >= 1 {
      // = a b/(a+b) · binomial(a; a+b, x)
      front = SaddlePoint.binomial(a, a + b, x, y, log: true) + log(a) + log(b) - log(a + b)
    } else {
      front = a * log(x) + b * (x < 0.5 ? log1p(-x) : log(y)) - logBeta(a, b)
    }
    if b * x <= 0.7 || x < 0.01 && b < 50 {
      // The power series: Σ (1−b)_n x^n / (n! (a+n)), times x^a / B(a, b).
      var sum = 1.0, term = 1.0
      for n in 1..<100_000 {
        let k = Double(n)
        term *= (k - b) * x / k
        let part = a * term / (a + k)
        sum += part
        if abs(part) < abs(sum) * 1e-17 { break }
      }
      if sum > 0 { return Tails(logLower: front - b * log1p(-x) + log(sum) - log(a)) }
    }
    let lambda = a - (a + b) * x
    // Modified Lentz on β₀ + α₁/(β₁ + α₂/(β₂ + …)).
    func coefficientA(_ n: Double) -> Double {
      let s = a + 2 * n - 1
      return (a + n - 1) * (a + b + n - 1) * n * (b - n) * x * x / (s * s)
    }
    func coefficientB(_ n: Double) -> Double {
      // For a = 1 the second term would be 0 / 0 at n = 0.
      (n == 0 ? 0 : n + n * (b - n) * x / (a + 2 * n - 1)) + (a + n) * (lambda + 1 + n * (1 + y)) / (a + 2 * n + 1)
    }
    let h = continuedFraction(first: coefficientB(0), limit: 1_000_000) { n in (coefficientA(n), coefficientB(n)) }
    return Tails(logLower: front + log(h))
  }

  /// 1 / (first + a₁/(b₁ + a₂/(b₂ + …))) by Lentz's method as Thompson and Barnett modified it (1986); `terms(i)` gives aᵢ and bᵢ.
  private static func continuedFraction(first: Double, limit: Int, _ terms: (Double) -> (a: Double, b: Double)) -> Double {
    var c = 1e300, d = 1 / first, h = d
    for i in 1..<limit {
      let (a, b) = terms(Double(i))
      d = a * d + b
      if abs(d) < 1e-300 { d = 1e-300 }
      c = b + a / c
      if abs(c) < 1e-300 { c = 1e-300 }
      d = 1 / d
      let delta = d * c
      h *= delta
      if abs(delta - 1) < 2e-16 { break }
    }
    return h
  }

  /// The log of the beta integral up to 1 - y for large `a` and `b` at most 1, near 1: an expansion in incomplete gamma integrals (DiDonato and
  /// Morris, ACM Transactions on Mathematical Software 18, 1992, equation 9). Power series and fraction need terms without number there.
  private static func largeShape(_ a: Double, _ b: Double, _ y: Double) -> Double {
    let logX = log1p(-y), t = a + (b - 1) / 2, u = -t * logX
    let logPrefix = b * log(-logX) - u - logBeta(a, b)
    // J_n and p_n of the paper, the powers of (log x / 2)² and the factorials (2n + 1)!.
    var j = exp(gamma(b, u).logUpper - (b * log(u) - u - lgamma(b)))
    var p = [1.0], factorials = [1.0], sum = j, power = 1.0
    for n in 1...30 {
      let k = b + 2 * Double(n - 1)
      factorials.append(factorials[n - 1] * Double(2 * n) * Double(2 * n + 1))
      var next = 0.0
      for m in 1..<max(n, 1) { next += (Double(m) * b - Double(n)) * p[n - m] / factorials[m] }
      p.append(next / Double(n) + (b - 1) / factorials[n])
      j = (k * (k + 1) * j + (u + k + 1) * power) / (4 * t * t)
      power *= logX * logX / 4
      let part = p[n] * j
      sum += part
      if abs(part) <= abs(sum) * 1e-17 { break }
    }
    return logPrefix + log(sum)
  }

  /// log B(a, b) without cancellation when one argument is large.
  static func logBeta(_ a: Double, _ b: Double) -> Double {
    let p = min(a, b), q = max(a, b)
    if p.isNaN || q.isNaN { return p + q }
    if p < 0 { return .nan }
    if p == 0 { return .infinity }
    if q.isInfinite { return -.infinity }
    func correction(_ x: Double) -> Double { SaddlePoint.stirlingError(x) }
    if p >= 10 {
      let c = correction(p) + correction(q) - correction(p + q)
      return -0.5 * log(q) + 0.918938533204672741780329736406 + c + (p - 0.5) * log(p / (p + q)) + q * log1p(-p / (p + q))
    }
    if q >= 10 {
      let c = correction(q) - correction(p + q)
      return lgamma(p) + c + p - p * log(p + q) + (q - 0.5) * log1p(-p / (p + q))
    }
    return log(tgamma(p) * (tgamma(q) / tgamma(p + q)))
  }
}
