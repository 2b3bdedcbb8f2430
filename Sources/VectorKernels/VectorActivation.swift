import CVectors

/// Activations of the elements in a range.
public enum VectorActivation {
  /// 1 / (1 + exp(−x)); `y` may be `x`.
  public static func sigmoid(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ range: Range<Int>) {
    if ChannelGroup.isWide { return cvectors_wide_sigmoid_of(x + range.lowerBound, y + range.lowerBound, range.count) }
    each(x, y, range) { VectorMath.sigmoid($0) }
  }

  /// Of each element; `y` may be `x`.
  public static func tanh(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ range: Range<Int>) {
    if ChannelGroup.isWide { return cvectors_wide_tanh_of(x + range.lowerBound, y + range.lowerBound, range.count) }
    each(x, y, range) { VectorMath.tanh($0) }
  }

  /// x to the power −3/4; `y` may be `x`.
  public static func lessThreeQuarters(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ range: Range<Int>) {
    each(x, y, range) {
      let root = cvectors_root($0)
      return 1 / (root * cvectors_root(root))
    }
  }

  /// slope · (e^x − 1) left of zero, all times `scale`; `y` may be `x`.
  public static func elu(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ range: Range<Int>, slope: Float, scale: Float) {
    each(x, y, range) { cvectors_greater($0, .zero, $0, VectorMath.exponentialLessOne($0) * slope) * scale }
  }

  /// x, or slope · x left of zero.
  public static func leaky(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ range: Range<Int>, slope: Float) {
    let factor = Lanes(repeating: slope), one = Lanes(repeating: 1)
    each(x, y, range) { $0 * cvectors_greater($0, .zero, one, factor) }
  }

  /// gx += gy, times slope left of zero.
  public static func leakyGradient(_ x: UnsafePointer<Float>, _ gy: UnsafePointer<Float>, _ gx: UnsafeMutablePointer<Float>, _ range: Range<Int>, slope: Float) {
    let factor = Lanes(repeating: slope), one = Lanes(repeating: 1)
    each(x, gx, range) { x, i, k in Lanes(gx + i, k) + Lanes(gy + i, k) * cvectors_greater(x, .zero, one, factor) }
  }

  /// From the result y of `elu` with scale 1: gx += gy, times y + slope left of zero.
  public static func eluGradient(
    _ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>, _ gy: UnsafePointer<Float>, _ gx: UnsafeMutablePointer<Float>, _ range: Range<Int>, slope: Float
  ) {
    let one = Lanes(repeating: 1)
    each(x, gx, range) { x, i, k in Lanes(gx + i, k) + Lanes(gy + i, k) * cvectors_greater(x, .zero, one, Lanes(y + i, k) + slope) }
  }

  /// From the result y of `elu`, as MXNet has it: gx += gy · scale, times slope + y left of zero.
  public static func seluGradient(
    _ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>, _ gy: UnsafePointer<Float>, _ gx: UnsafeMutablePointer<Float>, _ range: Range<Int>, slope: Float, scale: Float
  ) {
    let one = Lanes(repeating: 1)
    each(x, gx, range) { x, i, k in Lanes(gx + i, k) + Lanes(gy + i, k) * scale * cvectors_greater(x, .zero, one, Lanes(y + i, k) + slope) }
  }

  /// x Φ(x), Φ being the distribution function of the normal distribution.
  public static func gelu(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ range: Range<Int>) {
    each(x, y, range) { x in x * 0.5 * (1 + VectorMath.erf(x * 0.707_106_8)) }
  }

  /// gx += gy · (Φ(x) + x φ(x)).
  public static func geluGradient(_ x: UnsafePointer<Float>, _ gy: UnsafePointer<Float>, _ gx: UnsafeMutablePointer<Float>, _ range: Range<Int>) {
    each(x, gx, range) { x, i, k in
      let slope = 0.5 * (1 + VectorMath.erf(x * 0.707_106_8)) + x * 0.398_942_3 * VectorMath.exp(x * x * -0.5)
      return Lanes(gx + i, k) + Lanes(gy + i, k) * slope
    }
  }

  /// log(1 + e^x).
  public static func softplus(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ range: Range<Int>) {
    each(x, y, range) { x in cvectors_greater(x, .zero, x, .zero) + VectorMath.logarithmOfOnePlus(VectorMath.exp(-cvectors_magnitude(x))) }
  }

  /// gx += gy · (1 − e^−y) from the result y of `softplus`.
  public static func softplusGradient(_ y: UnsafePointer<Float>, _ gy: UnsafePointer<Float>, _ gx: UnsafeMutablePointer<Float>, _ range: Range<Int>) {
    each(y, gx, range) { y, i, k in Lanes(gx + i, k) - Lanes(gy + i, k) * VectorMath.exponentialLessOne(-y) }
  }

  @inline(__always)
  private static func each(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ range: Range<Int>, _ f: (_ x: Lanes, _ i: Int, _ count: Int) -> Lanes) {
    var i = range.lowerBound
    while i + 8 <= range.upperBound {
      f(Lanes(x + i), i, 8).store(y + i, 8)
      i += 8
    }
    let rest = range.upperBound - i
    if rest > 0 { f(Lanes(x + i, rest), i, rest).store(y + i, rest) }
  }

  @inline(__always)
  private static func each(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ range: Range<Int>, _ f: (Lanes) -> Lanes) {
    var i = range.lowerBound
    while i + 8 <= range.upperBound {
      f(Lanes(x + i)).store(y + i, 8)
      i += 8
    }
    if i < range.upperBound { f(Lanes(x + i, range.upperBound - i)).store(y + i, range.upperBound - i) }
  }
}
