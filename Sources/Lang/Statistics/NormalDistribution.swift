import Glibc

/// The standard normal distribution.
enum NormalDistribution {
  static let logSqrtTwoPi = 0.918938533204672741780329736406
  static let inverseSqrtTwoPi = 0.398942280401432677939946059934

  static func logDensity(_ x: Double) -> Double { -(logSqrtTwoPi + 0.5 * x * x) }

  static func density(_ x: Double) -> Double {
    let x = abs(x)
    if x >= 38.6 { return 0 }
    if x < 5 { return inverseSqrtTwoPi * exp(-0.5 * x * x) }
    // x split in two so that x² loses no bits.
    let high = (x * 65536).rounded() / 65536, low = x - high
    return inverseSqrtTwoPi * (exp(-0.5 * high * high) * exp((-0.5 * low - high) * low))
  }

  /// P(X ≤ x) or P(X > x); far tails on the log scale by a continued fraction.
  static func probability(_ x: Double, lower: Bool, log isLog: Bool) -> Double {
    let z = lower ? x : -x
    if !isLog { return 0.5 * erfc(-z * 0.707106781186547524400844362105) }
    if z > -10 {
      if z > 1 { return log1p(-0.5 * erfc(z * 0.707106781186547524400844362105)) }
      return Glibc.log(0.5 * erfc(-z * 0.707106781186547524400844362105))
    }
    if z == -.infinity { return -.infinity }
    // Mills' ratio, Abramowitz and Stegun 26.2.14.
    let t = -z
    var fraction = t
    for k in stride(from: 60, through: 1, by: -1) { fraction = t + Double(k) / fraction }
    return logDensity(t) - Glibc.log(fraction)
  }

  /// factor · top(r) / bottom(r), multiplied first as the published program does.
  private static func ratio(_ r: Double, _ top: [Double], _ bottom: [Double], times factor: Double = 1) -> Double {
    var p = top[0], q = bottom[0]
    for k in 1..<8 {
      p = p * r + top[k]
      q = q * r + bottom[k]
    }
    return factor * p / q
  }

  private static let a: [Double] = [
    2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125,
    1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
  ]
  private static let b: [Double] = [
    5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077,
    687.1870074920579083, 42.313330701600911252, 1,
  ]
  private static let c: [Double] = [
    7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258, 3.64784832476320460504,
    5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
  ]
  private static let d: [Double] = [
    1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459, 0.68976733498510000455,
    1.6763848301838038494, 2.05319162663775882187, 1,
  ]
  private static let e: [Double] = [
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093, 0.29656057182850489123,
    1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
  ]
  private static let f: [Double] = [
    2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4, 0.0148753612908506148525,
    0.13692988092273580531, 0.59983220655588793769, 1,
  ]

  /// Wichura (1988), AS 241, PPND16.
  static func quantile(_ p: Double) -> Double {
    if p.isNaN || p < 0 || p > 1 { return .nan }
    if p == 0 { return -.infinity }
    if p == 1 { return .infinity }
    let q = p - 0.5
    if abs(q) <= 0.425 { return ratio(0.180625 - q * q, a, b, times: q) }
    let tail = q < 0 ? p : 0.5 - p + 0.5
    let value = tailQuantile((-Glibc.log(tail)).squareRoot())
    return q < 0 ? -value : value
  }

  /// The distance from 0 of the quantile whose tail probability is exp(-r²).
  private static func tailQuantile(_ r: Double) -> Double {
    r <= 5 ? ratio(r - 1.6, c, d) : ratio(r - 5, e, f)
  }

  /// The quantile of exp(logP), for either tail.
  static func quantile(log logP: Double, lower: Bool) -> Double {
    if logP.isNaN || logP > 0 { return .nan }
    if logP == -.infinity { return lower ? -.infinity : .infinity }
    if logP == 0 { return lower ? .infinity : -.infinity }
    let x: Double
    if logP > -1 {
      let complement = -expm1(logP)
      x = complement < 0.5 ? -quantile(complement) : quantile(Glibc.exp(logP))
    } else {
      x = -tailQuantile((-logP).squareRoot())
    }
    return lower ? x : -x
  }
}
