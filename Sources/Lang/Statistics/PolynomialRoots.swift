import Foundation

/// Zeros of a complex polynomial by the three-stage method of Jenkins and Traub (Numerische Mathematik 14, 1970; algorithm 419 of the
/// ACM): shifts far out separate the smallest zero, fixed shifts bring it near, variable shifts converge; then it is divided out.
struct PolynomialRoots {
  typealias Complex = (re: Double, im: Double)

  /// Coefficients of what is left of the polynomial, highest power first, its value's partial sums, and the shifted polynomial H.
  private var p: [Complex]
  private var partial: [Complex]
  private var h: [Complex]
  private var shiftedPartial: [Complex]
  private var shift: Complex = (0, 0)
  private var value: Complex = (0, 0)
  private var step: Complex = (0, 0)
  /// Number of coefficients left.
  private var count: Int

  private static let eta = Double.ulpOfOne
  private static let multiplicationError = 2 * 2.0.squareRoot() * Double.ulpOfOne

  /// The zeros of the polynomial with these coefficients, highest power first, in the order they are found; nil where the iteration fails.
  static func zeros(of coefficients: [Complex]) -> [Complex]? {
    var solver = PolynomialRoots(coefficients)
    return solver.solve()
  }

  private init(_ coefficients: [Complex]) {
    p = coefficients
    count = coefficients.count
    partial = [Complex](repeating: (0, 0), count: count)
    h = partial
    shiftedPartial = partial
  }

  private mutating func solve() -> [Complex]? {
    var zeros: [Complex] = []
    // Shifts turn by 94 degrees from one try to the next, beginning at 45.
    var x = 0.5.squareRoot(), y = -x
    let cosine = -0.06975647374412529990, sine = 0.99756405025982424767
    while count > 1, p[count - 1] == (0, 0) {
      zeros.append((0, 0))
      count -= 1
    }
    scale()
    while count > 2 {
      let bound = lowerBound()
      var found: Complex?
      search: for _ in 0..<2 {
        derive()
        for attempt in 1...9 {
          (x, y) = (cosine * x - sine * y, sine * x + cosine * y)
          shift = (bound * x, bound * y)
          if let z = fixedShift(limit: 10 * attempt) {
            found = z
            break search
          }
        }
      }
      guard let z = found else { return nil }
      zeros.append(z)
      count -= 1
      for i in 0..<count { p[i] = partial[i] }
    }
    if count == 2 { zeros.append(Self.quotient((-p[1].re, -p[1].im), p[0])) }
    return zeros
  }

  // MARK: Stages

  /// Scales by a power of the base so that products neither overflow nor vanish.
  private mutating func scale() {
    let sizes = p[0..<count].map { hypot($0.re, $0.im) }
    let high = Double.greatestFiniteMagnitude.squareRoot(), low = Double.leastNormalMagnitude / Self.eta
    var largest = 0.0, smallest = Double.greatestFiniteMagnitude
    for size in sizes {
      largest = max(largest, size)
      if size != 0 { smallest = min(smallest, size) }
    }
    if smallest >= low, largest <= high { return }
    let ratio = low / smallest
    var factor: Double
    if ratio <= 1 { factor = 1 / (largest.squareRoot() * smallest.squareRoot()) } else {
      factor = ratio
      if Double.greatestFiniteMagnitude / ratio > largest { factor = 1 }
    }
    let exponent = Int(log(factor) / log(2) + 0.5)
    factor = pow(2, Double(exponent))
    if factor != 1 { for i in 0..<count { p[i] = (p[i].re * factor, p[i].im * factor) } }
  }

  /// A lower bound of the sizes of all zeros (Cauchy).
  private func lowerBound() -> Double {
    var q = p[0..<count].map { hypot($0.re, $0.im) }
    let n = count - 1
    q[n] = -q[n]
    var x = exp((log(-q[n]) - log(q[0])) / Double(n))
    // Newton's step at the origin, where it is the better one.
    if q[n - 1] != 0 { x = min(x, -q[n] / q[n - 1]) }
    while true {
      let smaller = x * 0.1
      if q.dropFirst().reduce(q[0], { $0 * smaller + $1 }) <= 0 { break }
      x = smaller
    }
    var dx = x
    while abs(dx / x) > 0.005 {
      var values = q
      for i in 1...n { values[i] = values[i - 1] * x + q[i] }
      var slope = values[0]
      for i in 1..<n { slope = slope * x + values[i] }
      dx = values[n] / slope
      x -= dx
    }
    return x
  }

  /// H begins as the derivative; five steps without a shift follow.
  private mutating func derive() {
    let n = count - 1
    for i in 0..<n {
      let power = Double(n - i)
      h[i] = (power * p[i].re / Double(n), power * p[i].im / Double(n))
    }
    for _ in 0..<5 {
      if hypot(h[n - 1].re, h[n - 1].im) > Self.eta * 10 * hypot(p[n - 1].re, p[n - 1].im) {
        let t = Self.quotient((-p[n].re, -p[n].im), h[n - 1])
        for j in stride(from: n - 1, to: 0, by: -1) {
          let before = h[j - 1]
          h[j] = (t.re * before.re - t.im * before.im + p[j].re, t.re * before.im + t.im * before.re + p[j].im)
        }
        h[0] = p[0]
      } else {
        for j in stride(from: n - 1, to: 0, by: -1) { h[j] = h[j - 1] }
        h[0] = (0, 0)
      }
    }
  }

  /// At most `limit` steps with a fixed shift; a zero when the third stage converges.
  private mutating func fixedShift(limit: Int) -> Complex? {
    evaluatePolynomial()
    var isTested = true, passed = false
    computeStep()
    var zero: Complex = (shift.re + step.re, shift.im + step.im)
    for j in 1...limit {
      let old = step
      nextH(isZero: stepIsZero)
      computeStep()
      zero = (shift.re + step.re, shift.im + step.im)
      guard isTested, !stepIsZero, j != limit else { continue }
      if hypot(step.re - old.re, step.im - old.im) >= 0.5 * hypot(zero.re, zero.im) {
        passed = false
      } else if !passed {
        passed = true
      } else {
        // Two steps were small: try the third stage, and come back here if it does not converge.
        let kept = h, keptShift = shift
        if let z = variableShift(from: zero) { return z }
        isTested = false
        h = kept
        shift = keptShift
        evaluatePolynomial()
        computeStep()
      }
    }
    return variableShift(from: zero)
  }

  private var stepIsZero = false

  /// Steps whose shift is the latest approximation.
  private mutating func variableShift(from start: Complex) -> Complex? {
    var wasRestarted = false
    var oldSize = 0.0, relativeStep = 0.0
    shift = start
    for i in 1...10 {
      evaluatePolynomial()
      let size = hypot(value.re, value.im), distance = hypot(shift.re, shift.im)
      if size <= 20 * errorBound(distance, size) { return shift }
      if i == 1 { oldSize = size } else {
        if !wasRestarted, size >= oldSize, relativeStep < 0.05 {
          // A cluster of zeros: five steps with a shift close by bring the dominating one forward.
          var move = relativeStep
          wasRestarted = true
          if relativeStep < Self.eta { move = Self.eta }
          let r = move.squareRoot()
          shift = (shift.re * (1 + r) - shift.im * r, shift.re * r + shift.im * (1 + r))
          evaluatePolynomial()
          for _ in 0..<5 {
            computeStep()
            nextH(isZero: stepIsZero)
          }
          oldSize = .infinity
        } else {
          if size * 0.1 > oldSize { return nil }
          oldSize = size
        }
      }
      computeStep()
      nextH(isZero: stepIsZero)
      computeStep()
      if !stepIsZero {
        relativeStep = hypot(step.re, step.im) / hypot(shift.re, shift.im)
        shift = (shift.re + step.re, shift.im + step.im)
      }
    }
    return nil
  }

  // MARK: Parts of a step

  /// Horner's rule at the shift.
  private mutating func evaluatePolynomial() {
    value = Self.horner(p[0..<count], at: shift, into: &partial)
  }

  private static func horner(_ q: ArraySlice<Complex>, at s: Complex, into sums: inout [Complex]) -> Complex {
    var v = q[0]
    sums[0] = v
    for i in 1..<q.count {
      v = (v.re * s.re - v.im * s.im + q[i].re, v.re * s.im + v.im * s.re + q[i].im)
      sums[i] = v
    }
    return v
  }

  /// The step -p(s) / H(s).
  private mutating func computeStep() {
    let n = count - 1
    let hs = Self.horner(h[0..<n], at: shift, into: &shiftedPartial)
    stepIsZero = hypot(hs.re, hs.im) <= Self.eta * 10 * hypot(h[n - 1].re, h[n - 1].im)
    step = stepIsZero ? (0, 0) : Self.quotient((-value.re, -value.im), hs)
  }

  private mutating func nextH(isZero: Bool) {
    let n = count - 1
    if isZero {
      for j in 1..<max(n, 1) { h[j] = shiftedPartial[j - 1] }
      h[0] = (0, 0)
    } else {
      for j in 1..<max(n, 1) {
        let q = shiftedPartial[j - 1]
        h[j] = (step.re * q.re - step.im * q.im + partial[j].re, step.re * q.im + step.im * q.re + partial[j].im)
      }
      h[0] = partial[0]
    }
  }

  /// How much of the polynomial's value is rounding.
  private func errorBound(_ distance: Double, _ size: Double) -> Double {
    var e = hypot(partial[0].re, partial[0].im) * Self.multiplicationError / (Self.eta + Self.multiplicationError)
    for i in 0..<count { e = e * distance + hypot(partial[i].re, partial[i].im) }
    return e * (Self.eta + Self.multiplicationError) - size * Self.multiplicationError
  }

  private static func quotient(_ a: Complex, _ b: Complex) -> Complex {
    if b == (0, 0) { return (.infinity, .infinity) }
    if abs(b.re) >= abs(b.im) {
      let r = b.im / b.re, t = 1 / (b.re + r * b.im)
      return ((a.re + a.im * r) * t, (a.im - a.re * r) * t)
    }
    let r = b.re / b.im, t = 1 / (b.im + r * b.re)
    return ((a.re * r + a.im) * t, (a.im * r - a.re) * t)
  }
}
