import Glibc

/// Bessel functions of real order ν ≥ 0 and argument x > 0, of the first and second kind and the modified ones: Temme's series for
/// small x, Steed's continued fractions elsewhere, recurrence to the order asked for; Hankel's expansion far from the origin.
enum BesselFunctions {
  /// J_ν(x) and Y_ν(x).
  static func ordinary(_ nu: Double, _ x: Double) -> (j: Double, y: Double) {
    if x > 25 && x > nu * nu / 2 { return hankel(nu, x) }
    let steps = x < 2 ? Int(nu + 0.5) : max(0, Int(nu - x + 1.5))
    let mu = nu - Double(steps)
    let inverse = 1 / x, twice = 2 / x, wronskian = twice / .pi
    // The logarithmic derivative of J at ν by the first continued fraction, and the sign of its denominator.
    var sign = 1.0, h = max(nu * inverse, 1e-300), b = twice * nu, d = 0.0, c = h
    for _ in 0..<100_000 {
      b += twice
      d = b - d
      if abs(d) < 1e-300 { d = 1e-300 }
      c = b - 1 / c
      if abs(c) < 1e-300 { c = 1e-300 }
      d = 1 / d
      let change = c * d
      h *= change
      if d < 0 { sign = -sign }
      if abs(change - 1) < 1e-16 { break }
    }
    // Down to order mu, where Y is known.
    let tiny = 1e-300
    var j = sign * tiny, slope = h * j
    let first = j
    var order = nu, scale = 1.0
    for _ in 0..<steps {
      let next = order * inverse * j + slope
      order -= 1
      slope = order * inverse * next - j
      j = next
      if abs(j) > 1e250 {
        j *= 1e-250
        slope *= 1e-250
        scale *= 1e-250
      }
    }
    if j == 0 { j = 1e-16 }
    let ratio = slope / j
    let jMu: Double
    var y: Double, yNext: Double
    if x < 2 {
      (y, yNext) = temme(mu, x)
      let ySlope = mu * inverse * y - yNext
      jMu = wronskian / (ySlope - ratio * y)
    } else {
      let (p, q) = phase(mu, x)
      let gamma = (p - ratio) / q
      var value = (wronskian / ((p - ratio) * gamma + q)).squareRoot()
      if j < 0 { value = -value }
      jMu = value
      y = value * gamma
      let ySlope = y * (p + q / gamma)
      yNext = mu * inverse * y - (gamma == 0 ? value * q : ySlope)
    }
    let result = first * scale * (jMu / j)
    for i in 0..<steps {
      let next = (mu + Double(i) + 1) * twice * yNext - y
      y = yNext
      yNext = next
    }
    return (result, y)
  }

  /// e^-x I_ν(x) and e^x K_ν(x).
  static func modified(_ nu: Double, _ x: Double) -> (i: Double, k: Double) {
    if x > 25 && x > nu * nu / 2 { return modifiedHankel(nu, x) }
    let steps = Int(nu + 0.5)
    let mu = nu - Double(steps)
    let inverse = 1 / x, twice = 2 / x
    var h = max(nu * inverse, 1e-300), b = twice * nu, d = 0.0, c = h
    for _ in 0..<10_000_000 {
      b += twice
      d = 1 / (b + d)
      c = b + 1 / c
      let change = c * d
      h *= change
      if abs(change - 1) < 1e-16 { break }
    }
    var i = 1e-300, slope = h * i
    let first = i
    var order = nu, scale = 1.0
    for _ in 0..<steps {
      let next = order * inverse * i + slope
      order -= 1
      slope = order * inverse * next + i
      i = next
      if i > 1e250 {
        i *= 1e-250
        slope *= 1e-250
        scale *= 1e-250
      }
    }
    let ratio = slope / i
    var k: Double, kNext: Double
    if x < 2 {
      (k, kNext) = modifiedTemme(mu, x)
      k *= exp(x)
      kNext *= exp(x)
    } else {
      (k, kNext) = modifiedSteed(mu, x)
    }
    let kSlope = mu * inverse * k - kNext
    // The Wronskian I K' − I' K = −1/x; the exponentials of both cancel.
    let iMu = inverse / (ratio * k - kSlope)
    let value = iMu * first / i * scale
    for n in 0..<steps {
      let next = (mu + Double(n) + 1) * twice * kNext + k
      k = kNext
      kNext = next
    }
    return (value, k)
  }

  /// (1/Γ(1−μ) − 1/Γ(1+μ)) / 2μ, their mean, and 1/Γ(1±μ), for |μ| ≤ 1/2.
  private static func gammas(_ mu: Double) -> (g1: Double, g2: Double, plus: Double, minus: Double) {
    let plus = 1 / tgamma(1 + mu), minus = 1 / tgamma(1 - mu)
    // The difference loses its digits near 0, where the series of 1/Γ(1 + z) says it: its odd coefficients.
    let odd = [0.5772156649015329, -0.0420026350340952, -0.0421977345555443, 0.0072189432466630, -0.0002152416741149, -0.0000201348547807, 0.0000011330272320, 0.0000000061160950]
    var g1 = 0.0
    for c in odd.reversed() { g1 = g1 * mu * mu + c }
    return (-g1, (minus + plus) / 2, plus, minus)
  }

  private static func temme(_ mu: Double, _ x: Double) -> (Double, Double) {
    let half = x / 2, angle = Double.pi * mu
    let factor = abs(angle) < 1e-16 ? 1 : angle / sin(angle)
    let logarithm = -log(half), e = mu * logarithm
    let hyperbolic = abs(e) < 1e-16 ? 1 : sinh(e) / e
    let g = gammas(mu)
    var f = 2 / .pi * factor * (g.g1 * cosh(e) + g.g2 * hyperbolic * logarithm)
    let power = exp(e)
    var p = power / (g.plus * .pi), q = 1 / (power * .pi * g.minus)
    let halfAngle = angle / 2
    let sine = abs(halfAngle) < 1e-16 ? 1 : sin(halfAngle) / halfAngle
    let r = .pi * halfAngle * sine * sine
    var c = 1.0, sum = f + r * q, sum1 = p
    let d = -half * half
    for n in 1..<1000 {
      let i = Double(n)
      f = (i * f + p + q) / (i * i - mu * mu)
      c *= d / i
      p /= i - mu
      q /= i + mu
      let term = c * (f + r * q)
      sum += term
      sum1 += c * p - i * term
      if abs(term) < (1 + abs(sum)) * 1e-17 { break }
    }
    return (-sum, -sum1 * 2 / x)
  }

  /// p + iq of Steed's second continued fraction.
  private static func phase(_ mu: Double, _ x: Double) -> (Double, Double) {
    let a0 = 0.25 - mu * mu
    var a = a0
    var p = -0.5 / x, q = 1.0
    let br = 2 * x
    var bi = 2.0
    var factor = a / x / (p * p + q * q)
    var cr = br + q * factor, ci = bi + p * factor
    var den = br * br + bi * bi
    var dr = br / den, di = -bi / den
    var dlr = cr * dr - ci * di, dli = cr * di + ci * dr
    (p, q) = (p * dlr - q * dli, p * dli + q * dlr)
    for n in 2..<100_000 {
      a += Double(2 * (n - 1))
      bi += 2
      dr = a * dr + br
      di = a * di + bi
      if abs(dr) + abs(di) < 1e-300 { dr = 1e-300 }
      factor = a / (cr * cr + ci * ci)
      cr = br + cr * factor
      ci = bi - ci * factor
      if abs(cr) + abs(ci) < 1e-300 { cr = 1e-300 }
      den = dr * dr + di * di
      dr /= den
      di /= -den
      dlr = cr * dr - ci * di
      dli = cr * di + ci * dr
      (p, q) = (p * dlr - q * dli, p * dli + q * dlr)
      if abs(dlr - 1) + abs(dli) < 1e-16 { break }
    }
    return (p, q)
  }

  private static func modifiedTemme(_ mu: Double, _ x: Double) -> (Double, Double) {
    let half = x / 2, angle = Double.pi * mu
    let factor = abs(angle) < 1e-16 ? 1 : angle / sin(angle)
    let logarithm = -log(half), e = mu * logarithm
    let hyperbolic = abs(e) < 1e-16 ? 1 : sinh(e) / e
    let g = gammas(mu)
    var f = factor * (g.g1 * cosh(e) + g.g2 * hyperbolic * logarithm)
    var sum = f
    let power = exp(e)
    var p = 0.5 * power / g.plus, q = 0.5 / (power * g.minus)
    var c = 1.0, sum1 = p
    let d = half * half
    for n in 1..<1000 {
      let i = Double(n)
      f = (i * f + p + q) / (i * i - mu * mu)
      c *= d / i
      p /= i - mu
      q /= i + mu
      let term = c * f
      sum += term
      sum1 += c * (p - i * f)
      if abs(term) < abs(sum) * 1e-17 { break }
    }
    return (sum, sum1 * 2 / x)
  }

  private static func modifiedSteed(_ mu: Double, _ x: Double) -> (Double, Double) {
    var b = 2 * (1 + x)
    var d = 1 / b, h = d, change = d
    var q1 = 0.0, q2 = 1.0
    let a1 = 0.25 - mu * mu
    var q = a1, c = a1, a = -a1
    var s = 1 + q * change
    for n in 2..<100_000 {
      a -= Double(2 * (n - 1))
      c = -a * c / Double(n)
      let next = (q1 - b * q2) / a
      q1 = q2
      q2 = next
      q += c * next
      b += 2
      d = 1 / (b + a * d)
      change = (b * d - 1) * change
      h += change
      let term = q * change
      s += term
      if abs(term / s) < 1e-17 { break }
    }
    h *= a1
    let k = (.pi / (2 * x)).squareRoot() / s
    return (k, k * (mu + x + 0.5 - h) / x)
  }

  private static func modifiedHankel(_ nu: Double, _ x: Double) -> (Double, Double) {
    let m = 4 * nu * nu
    var i = 1.0, k = 1.0, term = 1.0
    for n in 1..<200 {
      let odd = Double(2 * n - 1)
      let next = term * (m - odd * odd) / (Double(n) * 8 * x)
      if abs(next) > abs(term) && n > 2 { break }
      term = next
      k += term
      i += n % 2 == 0 ? term : -term
      if abs(term) < 1e-17 { break }
    }
    return (i / (2 * .pi * x).squareRoot(), k * (.pi / (2 * x)).squareRoot())
  }

  private static func hankel(_ nu: Double, _ x: Double) -> (Double, Double) {
    let m = 4 * nu * nu
    var p = 1.0, q = 0.0, term = 1.0
    for n in 1..<200 {
      let k = Double(2 * n - 1)
      let next = term * (m - k * k) / (Double(n) * 8 * x)
      if abs(next) > abs(term) && n > 2 { break }
      term = next
      switch n % 4 {
      case 1: q += term
      case 2: p -= term
      case 3: q -= term
      default: p += term
      }
      if abs(term) < 1e-17 { break }
    }
    // cos and sin of x − (ν/2 + 1/4)π
    let shift = (nu / 2 + 0.25).truncatingRemainder(dividingBy: 2) * .pi
    let cosine = cos(x) * cos(shift) + sin(x) * sin(shift), sine = sin(x) * cos(shift) - cos(x) * sin(shift)
    let front = (2 / (.pi * x)).squareRoot()
    return (front * (p * cosine - q * sine), front * (p * sine + q * cosine))
  }
}
