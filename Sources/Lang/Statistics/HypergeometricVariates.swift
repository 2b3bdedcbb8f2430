import Glibc

extension RandomStream {
  /// log(i!), from a table for small i, else Stirling's series.
  private static func logFactorial(_ i: Int) -> Double {
    let table: [Double] = [
      0, 0, 0.693147180559945309417232121458, 1.791759469228055000812477358381, 3.178053830347945619646941601297,
      4.787491742782045994247700934523, 6.579251212010100995060178292904, 8.525161361065414300165531036347,
    ]
    if i < 0 { return -1 }
    if i <= 7 { return table[i] }
    let x = Double(i)
    return (x + 0.5) * log(x) - x + 0.0833333333333333 / x - 0.00277777777777778 / x / x / x + 0.9189385332
  }

  /// Kachitvichyanukul and Schmeiser (1985): inversion (HIN) or rejection (H2PE).
  func hypergeometric(_ white: Double, _ black: Double, _ drawn: Double) -> Double {
    if !white.isFinite || !black.isFinite || !drawn.isFinite { return .nan }
    let r = white.rounded(.toNearestOrEven), b = black.rounded(.toNearestOrEven), kk = drawn.rounded(.toNearestOrEven)
    if r < 0 || b < 0 || kk < 0 || kk > r + b { return .nan }
    if r >= 2147483647 || b >= 2147483647 || kk >= 2147483647 {
      if kk == 1 { return binomial(kk, r / (r + b)) }
      return DistributionTable.quantile("hyper", uniform(), [r, b, kk])
    }
    let n1 = min(r, b), n2 = max(r, b), total = n1 + n2
    let k = kk + kk >= total ? total - kk : kk
    let mode = Int((k + 1) * (n1 + 1) / (total + 2))
    let low = max(0, Int(k - n2)), high = Int(min(n1, k))
    let x: Int
    if low == high { x = high } else if mode - low < 10 {
      x = hypergeometricByInversion(Int(n1), Int(n2), Int(k), low, high)
    } else {
      x = hypergeometricByRejection(Int(n1), Int(n2), Int(k), mode, low, high)
    }
    let count = Double(x)
    if kk + kk >= total { return r > b ? kk - b + count : r - count }
    return r > b ? kk - count : count
  }

  private func hypergeometricByInversion(_ n1: Int, _ n2: Int, _ k: Int, _ low: Int, _ high: Int) -> Int {
    let f = RandomStream.logFactorial
    let logStart = k < n2 ? f(n2) + f(n1 + n2 - k) - f(n2 - k) - f(n1 + n2) : f(n1) + f(k) - f(k - n2) - f(n1 + n2)
    let start = exp(57.5646 + logStart)
    while true {
      var x = low, u = uniform() * 1e25, p = start
      while u > p {
        u -= p
        p *= Double(n1 - x) * Double(k - x)
        x += 1
        p = p / Double(x) / Double(n2 - k + x)
        if x > high { break }
      }
      if x <= high { return x }
    }
  }

  private func hypergeometricByRejection(_ n1: Int, _ n2: Int, _ k: Int, _ m: Int, _ low: Int, _ high: Int) -> Int {
    let f = RandomStream.logFactorial
    let n1d = Double(n1), n2d = Double(n2), kd = Double(k), total = n1d + n2d, md = Double(m)
    let s = ((total - kd) * kd * n1d * n2d / (total - 1) / total / total).squareRoot()
    let d = Double(Int(1.5 * s)) + 0.5
    let xl = md - d + 0.5, xr = md + d + 0.5
    let a = f(m) + f(n1 - m) + f(k - m) + f(n2 - k + m)
    let kl = exp(a - f(Int(xl)) - f(Int(n1d - xl)) - f(Int(kd - xl)) - f(Int(n2d - kd + xl)))
    let kr = exp(a - f(Int(xr - 1)) - f(Int(n1d - xr + 1)) - f(Int(kd - xr + 1)) - f(Int(n2d - kd + xr - 1)))
    let lambdaL = -log(xl * (n2d - kd + xl) / (n1d - xl + 1) / (kd - xl + 1))
    let lambdaR = -log((n1d - xr + 1) * (kd - xr + 1) / xr / (n2d - kd + xr))
    let p1 = d + d, p2 = p1 + kl / lambdaL, p3 = p2 + kr / lambdaR
    for _ in 0..<10000 {
      let u = uniform() * p3
      var v = uniform()
      let x: Int
      if u < p1 { x = Int(xl + u) } else if u <= p2 {
        x = whole(xl + log(v) / lambdaL)
        if x < low { continue }
        v = v * (u - p1) * lambdaL
      } else {
        x = whole(xr - log(v) / lambdaR)
        if x > high { continue }
        v = v * (u - p2) * lambdaR
      }
      if m < 100 || x <= 50 {
        var ratio = 1.0
        if m < x { for i in (m + 1)...x { ratio = ratio * Double(n1 - i + 1) * Double(k - i + 1) / Double(n2 - k + i) / Double(i) } }
        if m > x { for i in (x + 1)...m { ratio = ratio * Double(i) * Double(n2 - k + i) / Double(n1 - i + 1) / Double(k - i + 1) } }
        if v <= ratio { return x }
        continue
      }
      let logV = log(v)
      switch squeeze(x: Double(x), m: md, n1: n1d, n2: n2d, k: kd, logV: logV) {
      case true?: return x
      case false?: continue
      case nil: if logV <= a - f(x) - f(n1 - x) - f(k - x) - f(n2 - k + x) { return x }
      }
    }
    return m
  }

  /// Accepts or rejects from bounds of the log ratio; nil when these do not decide.
  private func squeeze(x y: Double, m: Double, n1: Double, n2: Double, k: Double, logV: Double) -> Bool? {
    let y1 = y + 1, ym = y - m, yn = n1 - y + 1, yk = k - y + 1, nk = n2 - k + y1
    let r = -ym / y1, s = ym / yn, t = ym / yk, e = -ym / nk
    let g = yn * yk / (y1 * nk) - 1
    let dg = g < 0 ? 1 + g : 1
    let gu = g * (1 + g * (-0.5 + g / 3)), gl = gu - 0.25 * (g * g * g * g) / dg
    let xm = m + 0.5, xn = n1 - m + 0.5, xk = k - m + 0.5, nm = n2 - k + xm
    func third(_ z: Double) -> Double { z * (1 + z * (-0.5 + z / 3)) }
    func fourth(_ scale: Double, _ z: Double) -> Double {
      let d = scale * (z * z * z * z)
      return z < 0 ? d / (1 + z) : d
    }
    let upper = xm * third(r) + xn * third(s) + xk * third(t) + nm * third(e) + y * gu - m * gl + 0.0034
    if logV > upper { return false }
    let spread = fourth(xm, r) + fourth(xn, s) + fourth(xk, t) + fourth(nm, e)
    return logV < upper - 0.25 * spread + (y + m) * (gl - gu) - 0.0078 ? true : nil
  }
}
