import Glibc

/// Random deviates of discrete distributions, in R's order of draws.
extension RandomStream {
  private static let inverseSqrtTwoPi = 0.398942280401432677939946059934

  // MARK: Poisson

  private static let poissonA: [Double] = [0.1250060, -0.1384794, 0.1421878, -0.1661269, 0.2000118, -0.2500068, 0.3333333, -0.5]
  private static let factorials: [Double] = [1, 1, 2, 6, 24, 120, 720, 5040, 40320, 362880]

  func poisson(_ mu: Double) -> Double {
    if !mu.isFinite || mu < 0 { return .nan }
    if mu == 0 { return 0 }
    return mu < 10 ? poissonByTable(mu) : poissonByNormal(mu)
  }

  /// Inversion, for mu < 10.
  private func poissonByTable(_ mu: Double) -> Double {
    let p0 = exp(-mu)
    var cumulated: [Double] = []
    var p = p0, q = p0
    for k in 1...35 {
      p *= mu / Double(k)
      q += p
      cumulated.append(q)
    }
    while true {
      let u = uniform()
      if u <= p0 { return 0 }
      if let k = cumulated.firstIndex(where: { u <= $0 }) { return Double(k + 1) }
    }
  }

  /// Ahrens and Dieter (1982), algorithm PD, for mu ≥ 10.
  private func poissonByNormal(_ mu: Double) -> Double {
    let s = mu.squareRoot(), d = 6 * mu * mu
    let certain = floor(mu - 1.1484)
    let g = mu + s * normal()
    var pois = -1.0, u = 0.0
    if g >= 0 {
      pois = floor(g)
      if pois >= certain { return pois }
      let difference = mu - pois
      u = uniform()
      if d * u >= difference * difference * difference { return pois }
    }
    let omega = RandomStream.inverseSqrtTwoPi / s
    let b1 = 1 / (24 * mu), b2 = 0.3 * b1 * b1
    let c3 = 1.0 / 7 * b1 * b2, c2 = b2 - 15 * c3, c1 = b1 - 6 * b2 + 45 * c3, c0 = 1 - b1 + 3 * b2 - 15 * c3
    let c = 0.1069 / mu
    // px, py: the Poisson probability as py·exp(px); fx, fy: the discrete normal likewise.
    func terms(_ pois: Double) -> (px: Double, py: Double, fx: Double, fy: Double) {
      let px: Double, py: Double
      let difference = mu - pois
      if pois < 10 {
        px = -mu
        py = pow(mu, pois) / RandomStream.factorials[Int(pois)]
      } else {
        var del = 0.083333333333333333333 / pois
        del = del * (1 - 4.8 * del * del)
        let v = difference / pois
        if abs(v) <= 0.25 {
          var sum = RandomStream.poissonA[0]
          for k in 1..<8 { sum = sum * v + RandomStream.poissonA[k] }
          px = pois * v * v * sum - del
        } else {
          px = pois * log(1 + v) - difference - del
        }
        py = RandomStream.inverseSqrtTwoPi / pois.squareRoot()
      }
      var x = (0.5 - difference) / s
      x *= x
      return (px, py, -0.5 * x, omega * (((c3 * x + c2) * x + c1) * x + c0))
    }
    if g >= 0 {
      let f = terms(pois)
      if f.fy - u * f.fy <= f.py * exp(f.px - f.fx) { return pois }
    }
    while true {
      let e = exponential()
      u = 2 * uniform() - 1
      let t = 1.8 + (u >= 0 ? e : -e)
      if t <= -0.6744 { continue }
      pois = floor(mu + s * t)
      let f = terms(max(0, pois))
      if c * abs(u) <= f.py * exp(f.px + e) - f.fy * exp(f.fx + e) { return pois }
    }
  }

  func geometric(_ p: Double) -> Double {
    if !p.isFinite || p <= 0 || p > 1 { return .nan }
    return poisson(exponential() * ((1 - p) / p))
  }

  func negativeBinomial(_ size: Double, _ prob: Double) -> Double {
    if !prob.isFinite || size.isNaN || size <= 0 || prob <= 0 || prob > 1 { return .nan }
    let size = size.isFinite ? size : .greatestFiniteMagnitude / 2
    return prob == 1 ? 0 : poisson(gamma(size, (1 - prob) / prob))
  }

  func negativeBinomial(_ size: Double, mu: Double) -> Double {
    if !mu.isFinite || size.isNaN || size <= 0 || mu < 0 { return .nan }
    let size = size.isFinite ? size : .greatestFiniteMagnitude / 2
    return mu == 0 ? 0 : poisson(gamma(size, mu / size))
  }

  // MARK: Binomial

  func binomial(_ size: Double, _ prob: Double) -> Double {
    if !size.isFinite || size != size.rounded() || !prob.isFinite || size < 0 || prob < 0 || prob > 1 { return .nan }
    if size == 0 || prob == 0 { return 0 }
    if prob == 1 { return size }
    if size >= 2147483647 {
      let u = uniform()
      return DistributionTable.quantile("binom", u, [size, prob])
    }
    let p = min(prob, 1 - prob)
    let count = size * p < 30 ? binomialByInversion(size, p) : binomialByRejection(size, p)
    return prob > 0.5 ? size - count : count
  }

  private static func power(_ x: Double, _ n: Int) -> Double {
    var result = 1.0, base = x, n = n
    while true {
      if n & 1 == 1 { result *= base }
      n >>= 1
      if n == 0 { return result }
      base *= base
    }
  }

  private func binomialByInversion(_ n: Double, _ p: Double) -> Double {
    let q = 1 - p, ratio = p / q, g = ratio * (n + 1)
    let none = RandomStream.power(q, Int(n))
    while true {
      var x = 0.0, f = none
      var u = uniform()
      while true {
        if u < f { return x }
        if x > 110 { break }
        u -= f
        x += 1
        f *= g / x - ratio
      }
    }
  }

  /// Kachitvichyanukul and Schmeiser (1988), algorithm BTPE.
  private func binomialByRejection(_ n: Double, _ p: Double) -> Double {
    let q = 1 - p, np = n * p, r = p / q, g = r * (n + 1)
    let fm = np + p, m = Int(fm)
    let npq = np * q
    let p1 = Double(Int(2.195 * npq.squareRoot() - 4.6 * q)) + 0.5
    let xm = Double(m) + 0.5, xl = xm - p1, xr = xm + p1
    let c = 0.134 + 20.5 / (15.3 + Double(m))
    var al = (fm - xl) / (fm - xl * p)
    let xll = al * (1 + 0.5 * al)
    al = (xr - fm) / (xr * q)
    let xlr = al * (1 + 0.5 * al)
    let p2 = p1 * (1 + c + c), p3 = p2 + c / xll, p4 = p3 + c / xlr
    func stirling(_ x: Double) -> Double {
      let s = x * x
      return (13860 - (462 - (132 - (99 - 140 / s) / s) / s) / s) / x / 166320
    }
    while true {
      let u = uniform() * p4
      var v = uniform()
      if u <= p1 { return Double(Int(xm - p1 * v + u)) }
      let ix: Int
      if u <= p2 {
        let x = xl + (u - p1) / c
        v = v * c + 1 - abs(xm - x) / p1
        if v > 1 || v <= 0 { continue }
        ix = Int(x)
      } else if u > p3 {
        ix = whole(xr - log(v) / xlr)
        if Double(ix) > n { continue }
        v = v * (u - p3) * xlr
      } else {
        ix = whole(xl + log(v) / xll)
        if ix < 0 { continue }
        v = v * (u - p2) * xll
      }
      let k = abs(ix - m)
      if k <= 20 || Double(k) >= npq / 2 - 1 {
        var f = 1.0
        if m < ix { for i in (m + 1)...ix { f *= g / Double(i) - r } } else if m > ix { for i in (ix + 1)...m { f /= g / Double(i) - r } }
        if v <= f { return Double(ix) }
        continue
      }
      let kd = Double(k)
      let margin = (kd / npq) * ((kd * (kd / 3 + 0.625) + 0.1666666666666) / npq + 0.5)
      let normal = -(kd * kd / (2 * npq))
      let alv = log(v)
      if alv < normal - margin { return Double(ix) }
      if alv > normal + margin { continue }
      let x1 = Double(ix) + 1, f1 = fm + 1, z = n + 1 - fm, w = n - Double(ix) + 1
      let bound = xm * log(f1 / x1) + (n - Double(m) + 0.5) * log(z / w) + Double(ix - m) * log(w * p / (x1 * q))
      if alv <= bound + stirling(f1) + stirling(z) + stirling(x1) + stirling(w) { return Double(ix) }
    }
  }

  /// Counts of `size` objects in classes of probabilities `prob` (summing to 1).
  func multinomial(_ size: Int, _ prob: [Double]) -> [Int32] {
    var counts = [Int32](repeating: 0, count: prob.count)
    var left = size, total = 1.0
    if left == 0 { return counts }
    for k in 0..<max(0, prob.count - 1) {
      if prob[k] > 0 {
        let p = prob[k] / total
        let drawn = p < 1 ? binomial(Double(left), p) : Double(left)
        counts[k] = Int32(clamping: Int(drawn.isFinite ? drawn : 0))
        left -= Int(counts[k])
      }
      if left <= 0 { return counts }
      total -= prob[k]
    }
    if !counts.isEmpty { counts[prob.count - 1] = Int32(clamping: left) }
    return counts
  }

  // MARK: Rank statistics

  func wilcoxon(_ m: Double, _ n: Double) -> Double {
    if m.isNaN || n.isNaN { return m + n }
    let m = m.rounded(.toNearestOrEven), n = n.rounded(.toNearestOrEven)
    if m < 0 || n < 0 || m + n > 1e8 { return .nan }
    if m == 0 || n == 0 { return 0 }
    var k = Int(m + n), sum = 0.0
    var x = Array(0..<k)
    for _ in 0..<Int(n) {
      let j = Int(index(below: Double(k)))
      sum += Double(x[j])
      k -= 1
      x[j] = x[k]
    }
    return sum - n * (n - 1) / 2
  }

  func signedRank(_ n: Double) -> Double {
    let n = n.rounded(.toNearestOrEven)
    if n.isNaN || n < 0 || n > 1e8 { return .nan }
    var sum = 0.0, i = 0.0
    while i < n {
      i += 1
      sum += i * floor(uniform() + 0.5)
    }
    return sum
  }
}

/// Toward zero, within ±4e18 whatever comes in.
func whole(_ x: Double) -> Int { x.isNaN ? -1 : Int(max(-4e18, min(4e18, x))) }
