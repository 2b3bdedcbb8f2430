import Glibc

extension DistributionTable {
  private static func isWhole(_ x: Double) -> Bool { x.isFinite && abs(x - x.rounded()) <= 1e-7 * max(1, abs(x)) }
  private static let counts: ([Double]) -> (low: Double, high: Double) = { _ in (0, .infinity) }

  private static func hypergeometricDensity(_ x: Double, _ p: [Double], _ isLog: Bool) -> Double {
    let r = p[0], b = p[1], n = p[2]
    if n == 0 { return x == 0 ? (isLog ? 0 : 1) : (isLog ? -.infinity : 0) }
    let share = n / (r + b), rest = (r + b - n) / (r + b)
    let p1 = SaddlePoint.binomial(x, r, share, rest, log: true), p2 = SaddlePoint.binomial(n - x, b, share, rest, log: true)
    let p3 = SaddlePoint.binomial(n, r + b, share, rest, log: true)
    return SaddlePoint.result(p1 + p2 - p3, isLog)
  }

  /// Sums the shorter side from the largest term down.
  private static func hypergeometricTails(_ x: Double, _ p: [Double]) -> Tails {
    let r = p[0], b = p[1], n = p[2]
    let low = max(0, n - b), high = min(n, r)
    if x < low { return .zero }
    if x >= high { return .one }
    if x * (r + b) <= n * r {
      var sum = 1.0, term = 1.0, k = x
      while k > low, term > sum * 1e-18 {
        term *= k * (b - n + k) / (n - k + 1) / (r - k + 1)
        sum += term
        k -= 1
      }
      return Tails(logLower: hypergeometricDensity(x, p, true) + log(sum))
    }
    var sum = 1.0, term = 1.0, k = x + 1
    let front = hypergeometricDensity(k, p, true)
    while k < high, term > sum * 1e-18 {
      term *= (r - k) * (n - k) / (k + 1) / (b - n + k + 1)
      sum += term
      k += 1
    }
    return Tails(logUpper: front + log(sum))
  }

  /// Probabilities 0, 1, 2 … of the rank sum (sizes m, n) or of the signed-rank sum (n), by counting; nil when too large.
  private final class Counts { var tables: [String: [Double]] = [:] }
  nonisolated(unsafe) private static let cache = Counts()

  private static func rankSum(_ m: Int, _ n: Int) -> [Double] {
    let key = "w\(m),\(n)"
    if let known = cache.tables[key] { return known }
    guard m * n <= 250_000 else { return [] }
    // The Gaussian binomial coefficient Π (1 − q^(n+i)) / (1 − q^i), i = 1…m, scaled to sum 1 at the end.
    let size = m * n + 1
    var c = [Double](repeating: 0, count: size)
    c[0] = 1
    for i in 1...max(1, m) where m > 0 {
      let s = n + i
      if s < size { for k in stride(from: size - 1, through: s, by: -1) { c[k] -= c[k - s] } }
      if i < size { for k in i..<size { c[k] += c[k - i] } }
    }
    let total = c.reduce(0, +)
    let result = c.map { $0 / total }
    cache.tables[key] = result
    return result
  }

  private static func signedRank(_ n: Int) -> [Double] {
    let key = "s\(n)"
    if let known = cache.tables[key] { return known }
    guard n <= 1000 else { return [] }
    var c = [Double](repeating: 0, count: n * (n + 1) / 2 + 1)
    c[0] = 1
    var top = 0
    if n > 0 {
      for i in 1...n {
        top += i
        for k in stride(from: top, through: i, by: -1) { c[k] = (c[k] + c[k - i]) / 2 }
        for k in 0..<min(i, c.count) { c[k] /= 2 }
      }
    }
    cache.tables[key] = c
    return c
  }

  private static func counted(_ table: [Double], _ x: Double) -> Tails {
    guard !table.isEmpty, x >= 0 else { return x < 0 ? .zero : Tails(logLower: .nan) }
    let k = min(Int(min(x, 1e9)), table.count - 1)
    if k * 2 < table.count { return Tails(logLower: log(table[0...k].reduce(0, +))) }
    return Tails(logUpper: log(table[(k + 1)...].reduce(0, +)))
  }

  /// Of few trials the tails are sums.
  private static func binomialSums(_ x: Double, _ p: [Double]) -> Tails {
    func sum(_ range: ClosedRange<Int>) -> Double { range.reduce(0) { $0 + SaddlePoint.binomial(Double($1), p[0], p[1], 1 - p[1], log: false) } }
    let k = Int(x), n = Int(p[0])
    if k < 0 { return .zero }
    if k >= n { return .one }
    return Tails(lower: sum(0...k), upper: sum((k + 1)...n))
  }

  static let discrete: [String: Distribution] = [
    "binom": Distribution(
      formals: "size, prob", isDiscrete: true, density: { SaddlePoint.binomial($0, $1[0], $1[1], 1 - $1[1], log: $2) },
      tails: { x, p in p[0] <= 64 ? binomialSums(x, p) : IncompleteIntegrals.beta(x + 1, p[0] - x, p[1], 1 - p[1]).swapped }, support: { (0, $0[0]) },
      isValid: { isWhole($0[0]) && $0[0] >= 0 && $0[1] >= 0 && $0[1] <= 1 },
      moments: { p in (p[0] * p[1], (p[0] * p[1] * (1 - p[1])).squareRoot()) }),
    "pois": Distribution(
      formals: "lambda", isDiscrete: true, density: { SaddlePoint.poisson($0, $1[0], log: $2) },
      tails: { x, p in IncompleteIntegrals.gamma(x + 1, p[0]).swapped }, support: counts, isValid: { $0[0] >= 0 },
      moments: { ($0[0], $0[0].squareRoot()) }),
    "geom": Distribution(
      formals: "prob", isDiscrete: true,
      density: { x, p, isLog in
        let value = SaddlePoint.binomial(0, x, p[0], 1 - p[0], log: isLog)
        return isLog ? log(p[0]) + value : p[0] * value
      },
      tails: { x, p in Tails(logUpper: (x + 1) * log1p(-p[0])) },
      closedQuantile: { q, p, lower, isLog in max(0, ceil(tails(of: q, lower: lower, log: isLog).logUpper / log1p(-p[0]) - 1 - 1e-12)) },
      support: { ($0[0] == 1 ? (0, 0) : (0, .infinity)) }, isValid: { $0[0] > 0 && $0[0] <= 1 }),
    "nbinom": Distribution(
      formals: "size, prob, mu", isDiscrete: true,
      density: { x, p, isLog in
        if x == 0, p[0] == 0 { return isLog ? 0 : 1 }
        let value = SaddlePoint.binomial(p[0], x + p[0], p[1], 1 - p[1], log: isLog), share = p[0] / (p[0] + x)
        return isLog ? log(share) + value : share * value
      },
      tails: { x, p in p[0] == 0 ? .one : IncompleteIntegrals.beta(p[0], x + 1, p[1], 1 - p[1]) }, support: counts,
      isValid: { $0[0] >= 0 && $0[0].isFinite && $0[1] > 0 && $0[1] <= 1 },
      moments: { p in (p[0] * (1 - p[1]) / p[1], (p[0] * (1 - p[1])).squareRoot() / p[1]) }),
    "hyper": Distribution(
      formals: "m, n, k", isDiscrete: true, density: hypergeometricDensity, tails: hypergeometricTails,
      support: { (max(0, $0[2] - $0[1]), min($0[2], $0[0])) },
      isValid: { isWhole($0[0]) && isWhole($0[1]) && isWhole($0[2]) && $0[0] >= 0 && $0[1] >= 0 && $0[2] >= 0 && $0[2] <= $0[0] + $0[1] },
      moments: { p in (p[2] * p[0] / max(1, p[0] + p[1]), 1 + (p[2] * p[0] * p[1]).squareRoot() / max(1, p[0] + p[1])) }),
    "wilcox": Distribution(
      formals: "m, n", isDiscrete: true,
      density: { x, p, isLog in
        let table = rankSum(Int(p[0].rounded()), Int(p[1].rounded()))
        let value = x >= 0 && Int(x) < table.count ? table[Int(x)] : 0
        return isLog ? log(value) : value
      },
      tails: { x, p in counted(rankSum(Int(p[0].rounded()), Int(p[1].rounded())), x) }, support: { (0, $0[0].rounded() * $0[1].rounded()) },
      isValid: { $0[0] > 0 && $0[1] > 0 && $0[0] < 1e5 && $0[1] < 1e5 },
      moments: { p in (p[0] * p[1] / 2, (p[0] * p[1] * (p[0] + p[1] + 1) / 12).squareRoot()) }),
    "signrank": Distribution(
      formals: "n", isDiscrete: true,
      density: { x, p, isLog in
        let table = signedRank(Int(p[0].rounded()))
        let value = x >= 0 && Int(x) < table.count ? table[Int(x)] : 0
        return isLog ? log(value) : value
      },
      tails: { x, p in counted(signedRank(Int(p[0].rounded())), x) }, support: { (0, $0[0].rounded() * ($0[0].rounded() + 1) / 2) },
      isValid: { $0[0] > 0 && $0[0] < 1e5 }, moments: { p in (p[0] * (p[0] + 1) / 4, (p[0] * (p[0] + 1) * (2 * p[0] + 1) / 24).squareRoot()) }),
  ]
}
