import Glibc

/// Random deviates of continuous distributions. Each draws its uniforms in the order of the algorithm it follows, so that a
/// seed gives the same numbers as in R.
extension RandomStream {
  func normal(_ mean: Double, _ sd: Double) -> Double {
    if mean.isNaN || !sd.isFinite || sd < 0 { return .nan }
    if sd == 0 || !mean.isFinite { return mean }
    return mean + sd * normal()
  }

  func uniform(_ low: Double, _ high: Double) -> Double {
    if !low.isFinite || !high.isFinite || high < low { return .nan }
    if low == high { return low }
    return low + (high - low) * uniform()
  }

  func exponential(_ scale: Double) -> Double {
    if !scale.isFinite || scale <= 0 { return scale == 0 ? 0 : .nan }
    return scale * exponential()
  }

  func gamma(_ shape: Double, _ scale: Double) -> Double {
    if shape.isNaN || scale.isNaN { return .nan }
    if shape <= 0 || scale <= 0 { return scale == 0 || shape == 0 ? 0 : .nan }
    if !shape.isFinite || !scale.isFinite { return .infinity }
    return shape < 1 ? scale * smallGamma(shape) : largeGamma(shape, scale)
  }

  /// Ahrens and Dieter (1974), algorithm GS, for shape < 1.
  private func smallGamma(_ a: Double) -> Double {
    let e = 1 + 0.36787944117144233 * a
    while true {
      let p = e * uniform()
      if p >= 1 {
        let x = -log((e - p) / a)
        if exponential() >= (1 - a) * log(x) { return x }
      } else {
        let x = exp(log(p) / a)
        if exponential() >= x { return x }
      }
    }
  }

  private static let gammaQ: [Double] = [2.424e-4, 2.4511e-4, -7.388e-5, 0.00144121, 0.00801191, 0.02083148, 0.04166669]
  private static let gammaA: [Double] = [0.1233795, -0.1367177, 0.1423657, -0.1662921, 0.2000062, -0.250003, 0.3333333]

  private static func horner(_ x: Double, _ coefficients: [Double]) -> Double {
    var sum = coefficients[0]
    for k in 1..<coefficients.count { sum = sum * x + coefficients[k] }
    return sum
  }

  /// Ahrens and Dieter (1982), algorithm GD, for shape ≥ 1. Step numbers are the paper's.
  private func largeGamma(_ a: Double, _ scale: Double) -> Double {
    // 1
    let s2 = a - 0.5
    let s = s2.squareRoot()
    let d = 5.656854 - s * 12
    // 2, 3
    var t = normal()
    var x = s + 0.5 * t
    if t >= 0 { return scale * (x * x) }
    var u = uniform()
    if d * u <= t * t * t { return scale * (x * x) }
    // 4
    let r = 1 / a
    let q0 = RandomStream.horner(r, RandomStream.gammaQ) * r
    let b: Double, si: Double, c: Double
    if a <= 3.686 {
      b = 0.463 + s + 0.178 * s2
      si = 1.235
      c = 0.195 / s - 0.079 + 0.16 * s
    } else if a <= 13.022 {
      b = 1.654 + 0.0076 * s2
      si = 1.68 / s + 0.275
      c = 0.062 / s + 0.024
    } else {
      b = 1.77
      si = 0.75
      c = 0.1515 / s
    }
    func quotient(_ t: Double) -> Double {
      let v = t / (s + s)
      if abs(v) <= 0.25 { return q0 + 0.5 * t * t * (RandomStream.horner(v, RandomStream.gammaA) * v) }
      return q0 - s * t + 0.25 * t * t + (s2 + s2) * log(1 + v)
    }
    // 5 – 7
    if x > 0, log(1 - u) <= quotient(t) { return scale * (x * x) }
    // 8 – 12
    while true {
      let e = exponential()
      u = uniform()
      u = u + u - 1
      t = u < 0 ? b - si * e : b + si * e
      if t < -0.71874483771719 { continue }
      let q = quotient(t)
      if q > 0, c * abs(u) <= expm1(q) * exp(e - 0.5 * t * t) { break }
    }
    x = s + 0.5 * t
    return scale * x * x
  }

  /// Cheng (1978), algorithms BB and BC.
  func beta(_ shape1: Double, _ shape2: Double) -> Double {
    if shape1.isNaN || shape2.isNaN || shape1 < 0 || shape2 < 0 { return .nan }
    if !shape1.isFinite && !shape2.isFinite { return 0.5 }
    if shape1 == 0 && shape2 == 0 { return uniform() < 0.5 ? 0 : 1 }
    if !shape1.isFinite || shape2 == 0 { return 1 }
    if !shape2.isFinite || shape1 == 0 { return 0 }
    let low = min(shape1, shape2), high = max(shape1, shape2), alpha = low + high
    func weight(_ u: Double, _ beta: Double, _ scale: Double) -> (v: Double, w: Double) {
      let v = beta * log(u / (1 - u))
      if v > 709.782712893384 { return (v, .greatestFiniteMagnitude) }
      let w = scale * exp(v)
      return (v, w.isInfinite ? .greatestFiniteMagnitude : w)
    }
    if low <= 1 {
      let beta = 1 / low, delta = 1 + high - low
      let k1 = delta * (0.0138889 + 0.0416667 * low) / (high * beta - 0.777778)
      let k2 = 0.25 + (0.5 + 0.25 / delta) * low
      var w: Double
      while true {
        let u1 = uniform(), u2 = uniform()
        let z: Double
        if u1 < 0.5 {
          let y = u1 * u2
          z = u1 * y
          if 0.25 * u2 + z - y >= k1 { continue }
        } else {
          z = u1 * u1 * u2
          if z <= 0.25 {
            w = weight(u1, beta, high).w
            break
          }
          if z >= k2 { continue }
        }
        let (v, candidate) = weight(u1, beta, high)
        w = candidate
        if alpha * (log(alpha / (low + w)) + v) - 1.3862944 >= log(z) { break }
      }
      return shape1 == high ? w / (low + w) : low / (low + w)
    }
    let beta = ((alpha - 2) / (2 * low * high - alpha)).squareRoot(), gamma = low + 1 / beta
    while true {
      let u1 = uniform(), u2 = uniform()
      let (v, w) = weight(u1, beta, low)
      let z = u1 * u1 * u2
      let r = gamma * v - 1.3862944
      let s = low + r - w
      var isAccepted = s + 2.609438 >= 5 * z
      if !isAccepted {
        let t = log(z)
        isAccepted = s > t || r + alpha * log(alpha / (high + w)) >= t
      }
      if isAccepted { return shape1 != low ? high / (high + w) : w / (high + w) }
    }
  }

  func chiSquared(_ df: Double) -> Double { !df.isFinite || df < 0 ? .nan : gamma(df / 2, 2) }

  func chiSquared(_ df: Double, noncentrality lambda: Double) -> Double {
    if df.isNaN || !lambda.isFinite || df < 0 || lambda < 0 { return .nan }
    if lambda == 0 { return df == 0 ? 0 : gamma(df / 2, 2) }
    var r = poisson(lambda / 2)
    if r > 0 { r = chiSquared(2 * r) }
    if df > 0 { r += gamma(df / 2, 2) }
    return r
  }

  func studentT(_ df: Double) -> Double {
    if df.isNaN || df <= 0 { return .nan }
    if !df.isFinite { return normal() }
    let z = normal()
    return z / (chiSquared(df) / df).squareRoot()
  }

  func fRatio(_ df1: Double, _ df2: Double) -> Double {
    if df1.isNaN || df2.isNaN || df1 <= 0 || df2 <= 0 { return .nan }
    let top = df1.isFinite ? chiSquared(df1) / df1 : 1
    return top / (df2.isFinite ? chiSquared(df2) / df2 : 1)
  }

  func cauchy(_ location: Double, _ scale: Double) -> Double {
    if location.isNaN || !scale.isFinite || scale < 0 { return .nan }
    if scale == 0 || !location.isFinite { return location }
    return location + scale * tan(Double.pi * uniform())
  }

  func logistic(_ location: Double, _ scale: Double) -> Double {
    if location.isNaN || !scale.isFinite { return .nan }
    if scale == 0 || !location.isFinite { return location }
    let u = uniform()
    return location + scale * log(u / (1 - u))
  }

  func logNormal(_ meanLog: Double, _ sdLog: Double) -> Double {
    if meanLog.isNaN || !sdLog.isFinite || sdLog < 0 { return .nan }
    return exp(normal(meanLog, sdLog))
  }

  func weibull(_ shape: Double, _ scale: Double) -> Double {
    if !shape.isFinite || !scale.isFinite || shape <= 0 || scale <= 0 { return scale == 0 ? 0 : .nan }
    return scale * pow(-log(uniform()), 1 / shape)
  }
}
