import CVectors

/// Softmax of lines of float32 numbers: y = exp((s x − max) / t) / Σ, or its logarithm, and the gradient. NaN stays NaN.
public struct VectorSoftmax {
  /// Multiplies the numbers, and divides them.
  let sign: Float, temperature: Float
  let isLog: Bool

  public init(sign: Float, temperature: Float, isLog: Bool) { (self.sign, self.temperature, self.isLog) = (sign, temperature, isLog) }

  /// e^x, 0 where that is below the least normal number.
  @inline(__always)
  private func exponential(_ x: Lanes) -> Lanes { cvectors_greater(Lanes(repeating: -87), x, .zero, VectorMath.exp(x)) }

  @inline(__always)
  private func scaled(_ x: Lanes, _ top: Lanes) -> Lanes { (x * sign - top) / temperature }

  @inline(__always)
  private func larger(_ top: Lanes, _ x: Lanes) -> Lanes { cvectors_greater(x, top, x, top) }

  /// The last vector of a line, filled up with a number.
  @inline(__always)
  private func last(_ x: UnsafePointer<Float>, _ count: Int, filler: Float) -> Lanes {
    var result = Lanes(repeating: filler)
    for lane in 0..<count { result[lane] = x[lane] }
    return result
  }

  /// A line whose numbers lie side by side.
  public func forward(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, count: Int) {
    let whole = count & ~7, rest = count - whole, filler = -sign * Float.infinity
    var tops = Lanes(repeating: -.infinity)
    for k in stride(from: 0, to: whole, by: 8) { tops = larger(tops, Lanes(x + k) * sign) }
    if rest > 0 { tops = larger(tops, last(x + whole, rest, filler: filler) * sign) }
    var top = -Float.infinity
    for lane in 0..<8 { top = tops[lane] > top ? tops[lane] : top }
    let line = Lanes(repeating: top)
    var sums = Lanes.zero
    for k in stride(from: 0, to: whole, by: 8) {
      let e = exponential(scaled(Lanes(x + k), line))
      sums += e
      if !isLog { e.store(y + k, 8) }
    }
    if rest > 0 {
      let e = exponential(scaled(last(x + whole, rest, filler: filler), line))
      for lane in 0..<rest { sums[lane] += e[lane] }
      if !isLog { e.store(y + whole, rest) }
    }
    let sum = sums.sum()
    if isLog {
      let logarithm = Lanes(repeating: VectorMath.logarithm(sum))
      for k in stride(from: 0, to: whole, by: 8) { (scaled(Lanes(x + k), line) - logarithm).store(y + k, 8) }
      if rest > 0 { (scaled(last(x + whole, rest, filler: filler), line) - logarithm).store(y + whole, rest) }
    } else {
      for k in stride(from: 0, to: whole, by: 8) { (Lanes(y + k) / sum).store(y + k, 8) }
      for k in whole..<count { y[k] /= sum }
    }
  }

  /// Eight lines side by side, whose numbers lie `step` apart.
  public func forward(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, count: Int, step: Int) {
    var top = Lanes(repeating: -.infinity), sum = Lanes.zero
    for k in 0..<count { top = larger(top, Lanes(x + k * step) * sign) }
    for k in 0..<count {
      let e = exponential(scaled(Lanes(x + k * step), top))
      sum += e
      if !isLog { e.store(y + k * step, 8) }
    }
    if isLog {
      var logarithm = Lanes.zero
      for lane in 0..<8 { logarithm[lane] = VectorMath.logarithm(sum[lane]) }
      for k in 0..<count { (scaled(Lanes(x + k * step), top) - logarithm).store(y + k * step, 8) }
    } else {
      for k in 0..<count { (Lanes(y + k * step) / sum).store(y + k * step, 8) }
    }
  }

  /// Adds y (gy − Σ gy y) · s / t, or for the logarithm gy − e^y Σ gy, of a line whose numbers lie side by side.
  public func backward(_ y: UnsafePointer<Float>, _ gy: UnsafePointer<Float>, _ gx: UnsafeMutablePointer<Float>, count: Int) {
    let whole = count & ~7, rest = count - whole, factor = sign / temperature
    var sums = Lanes.zero
    for k in stride(from: 0, to: whole, by: 8) { sums += isLog ? Lanes(gy + k) : Lanes(gy + k) * Lanes(y + k) }
    if rest > 0 { sums += isLog ? last(gy + whole, rest, filler: 0) : last(gy + whole, rest, filler: 0) * last(y + whole, rest, filler: 0) }
    let sum = Lanes(repeating: sums.sum())
    for k in stride(from: 0, to: whole, by: 8) { (Lanes(gx + k) + slope(Lanes(y + k), Lanes(gy + k), sum) * factor).store(gx + k, 8) }
    if rest > 0 {
      let slope = slope(last(y + whole, rest, filler: 0), last(gy + whole, rest, filler: 0), sum) * factor
      for lane in 0..<rest { gx[whole + lane] += slope[lane] }
    }
  }

  /// The same for eight lines side by side, whose numbers lie `step` apart.
  public func backward(_ y: UnsafePointer<Float>, _ gy: UnsafePointer<Float>, _ gx: UnsafeMutablePointer<Float>, count: Int, step: Int) {
    let factor = sign / temperature
    var sum = Lanes.zero
    for k in 0..<count { sum += isLog ? Lanes(gy + k * step) : Lanes(gy + k * step) * Lanes(y + k * step) }
    for k in 0..<count { (Lanes(gx + k * step) + slope(Lanes(y + k * step), Lanes(gy + k * step), sum) * factor).store(gx + k * step, 8) }
  }

  @inline(__always)
  private func slope(_ y: Lanes, _ gy: Lanes, _ sum: Lanes) -> Lanes { isLog ? gy - exponential(y) * sum : y * (gy - sum) }
}
