import Glibc

/// One distribution: density, both tails, quantile where it has a closed form, and its support.
struct Distribution {
  /// The parameters as R formals.
  let formals: String
  var isDiscrete = false
  let density: (_ x: Double, _ p: [Double], _ log: Bool) -> Double
  let tails: (_ x: Double, _ p: [Double]) -> Tails
  /// The quantile in closed form; nil: found by search.
  var closedQuantile: ((_ p: Double, _ parameters: [Double], _ lower: Bool, _ log: Bool) -> Double)? = nil
  let support: (_ p: [Double]) -> (low: Double, high: Double)
  let isValid: (_ p: [Double]) -> Bool
  /// A first guess for the search: mean and standard deviation.
  var moments: ((_ p: [Double]) -> (mean: Double, sd: Double))? = nil
}

enum DistributionTable {
  static let all: [String: Distribution] = continuous.merging(discrete) { a, _ in a }

  static func probability(_ d: Distribution, _ x: Double, _ p: [Double], lower: Bool, log: Bool) -> Double {
    if x.isNaN || p.contains(where: { $0.isNaN }) { return p.reduce(x, +) }
    guard d.isValid(p) else { return .nan }
    let (low, high) = d.support(p)
    let q = d.isDiscrete ? floor(x + 1e-7) : x
    if q < low || (!d.isDiscrete && q == low && low.isFinite) || q == -.infinity { return Tails.zero.value(lower: lower, log: log) }
    if q >= high { return Tails.one.value(lower: lower, log: log) }
    return d.tails(q, p).value(lower: lower, log: log)
  }

  static func density(_ d: Distribution, _ x: Double, _ p: [Double], log: Bool, warn: (String) throws -> Void = { _ in }) rethrows -> Double {
    if x.isNaN || p.contains(where: { $0.isNaN }) { return p.reduce(x, +) }
    guard d.isValid(p) else { return .nan }
    let zero = log ? -Double.infinity : 0
    if d.isDiscrete {
      if abs(x - x.rounded(.toNearestOrEven)) > 1e-7 * max(1, abs(x)) {
        try warn("non-integer x = \(DecimalText.fixed(x, decimals: 6))")
        return zero
      }
      let k = x.rounded(.toNearestOrEven)
      let (low, high) = d.support(p)
      return k < low || k > high || k.isInfinite ? zero : d.density(k, p, log)
    }
    let (low, high) = d.support(p)
    return x < low || x > high ? zero : d.density(x, p, log)
  }

  static func quantile(_ name: String, _ probability: Double, _ p: [Double]) -> Double {
    guard let d = all[name] else { return .nan }
    return quantile(d, probability, p, lower: true, log: false)
  }

  static func quantile(_ d: Distribution, _ probability: Double, _ p: [Double], lower: Bool, log isLog: Bool) -> Double {
    if probability.isNaN || p.contains(where: { $0.isNaN }) { return p.reduce(probability, +) }
    guard d.isValid(p), isLog ? probability <= 0 : probability >= 0 && probability <= 1 else { return .nan }
    let (low, high) = d.support(p)
    let none = isLog ? -Double.infinity : 0, all = isLog ? 0.0 : 1.0
    if probability == (lower ? none : all) { return low }
    if probability == (lower ? all : none) { return high }
    if let closed = d.closedQuantile { return closed(probability, p, lower, isLog) }
    return d.isDiscrete
      ? discreteQuantile(d, probability, p, lower, isLog, low, high) : continuousQuantile(d, probability, p, lower, isLog, low, high)
  }

  /// The smallest x with P(X ≤ x) ≥ p, allowing 64 ulp for rounding in either.
  private static func discreteQuantile(_ d: Distribution, _ given: Double, _ p: [Double], _ lower: Bool, _ isLog: Bool, _ low: Double, _ high: Double) -> Double {
    let fuzz = 64 * Double.ulpOfOne
    func reaches(_ x: Double) -> Bool {
      if x >= high { return true }
      let tails = d.tails(x, p)
      if lower {
        let value = tails.value(lower: true, log: isLog)
        return isLog ? value >= given * (1 + fuzz) : value >= given * (1 - fuzz)
      }
      let value = tails.value(lower: false, log: isLog)
      return isLog ? value <= given * (1 - fuzz) : value <= given * (1 + fuzz)
    }
    let (mean, sd) = d.moments?(p) ?? (low, 1)
    let z = isLog ? NormalDistribution.quantile(log: given, lower: lower) : NormalDistribution.quantile(given) * (lower ? 1 : -1)
    var guess = mean + sd * (z.isFinite ? z : 0)
    if !guess.isFinite { guess = low }
    var upper = min(high, max(low, floor(guess)))
    var step = max(1, floor(sd * 0.01))
    var under: Double
    if reaches(upper) {
      under = upper
      repeat {
        upper = under
        if under <= low { return low }
        under = max(low, under - step)
        step *= 2
      } while reaches(under)
    } else {
      under = upper
      repeat {
        under = upper
        if upper > 1e300 { return .infinity }
        upper = min(high, upper + step)
        step *= 2
      } while !reaches(upper)
    }
    while upper - under > 1 {
      let middle = floor((upper + under) / 2)
      if middle <= under || middle >= upper { break }
      if reaches(middle) { upper = middle } else { under = middle }
    }
    return upper
  }

  /// Bisection on a bracket, with Newton steps on the log of the smaller tail while they stay inside it.
  private static func continuousQuantile(_ d: Distribution, _ given: Double, _ p: [Double], _ lower: Bool, _ isLog: Bool, _ low: Double, _ high: Double) -> Double {
    let logGiven = isLog ? given : log(given)
    // Work in the tail that is smaller.
    let usesGiven = logGiven < -0.693147180559945
    let target = usesGiven ? logGiven : (isLog ? Tails.logComplement(given) : log1p(-given))
    let tailIsLower = usesGiven == lower
    func excess(_ x: Double) -> Double {
      let tails = d.tails(x, p)
      return tailIsLower ? tails.logLower - target : target - tails.logUpper
    }
    var left = low, right = high
    let (mean, sd) = d.moments?(p) ?? (0, 1)
    var x = mean.isFinite && mean > low && mean < high ? mean : low.isFinite && high.isFinite ? (low + high) / 2 : low.isFinite ? low + 1 : 0
    let scale = sd.isFinite && sd > 0 ? sd : max(1, abs(x))
    // A finite bracket.
    if !right.isFinite {
      var step = scale
      right = max(x, left.isFinite ? left : x)
      while excess(right) < 0, right < 1e300 {
        left = right
        right += step
        step *= 2
      }
    }
    if !left.isFinite {
      var step = scale
      left = min(x, right)
      while excess(left) > 0, left > -1e300 {
        right = left
        left -= step
        step *= 2
      }
    }
    if !(x > left && x < right) { x = left + (right - left) / 2 }
    for iteration in 0..<400 {
      let error = excess(x)
      if error == 0 || error.isNaN { return x }
      if error > 0 { right = x } else { left = x }
      let tails = d.tails(x, p)
      let logTail = tailIsLower ? tails.logLower : tails.logUpper
      let slope = exp(d.density(x, p, true) - logTail)
      var next = x - error / slope
      if !(next > left && next < right) || iteration > 60 {
        // Geometric halving when the bracket spans magnitudes.
        if left > 0, right / left > 4 { next = (left * right).squareRoot() } else if left == 0, right > 1e-300, iteration < 360 { next = right * (iteration < 20 ? 0.1 : 1e-4) } else { next = left + (right - left) / 2 }
      }
      if next == x || abs(next - x) <= abs(x) * 1e-16 { return next }
      if abs(next - x) <= abs(x) * 4e-16, iteration > 8 { return next }
      if right - left <= abs(right) * 2e-16 { return next }
      x = next
    }
    return x
  }
}
