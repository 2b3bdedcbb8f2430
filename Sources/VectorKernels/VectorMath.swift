import CVectors
import Glibc

/// Elementary functions of eight numbers at once, within two units in the last place of float32.
enum VectorMath {
  /// e^x = 2^n · e^r with |r| ≤ ln 2 / 2, and the Taylor polynomial of e^r fitted on that interval (Cephes, expf).
  /// Arguments beyond ±87 are taken as ±87; NaN stays NaN.
  @inline(__always)
  static func exp(_ x: Lanes) -> Lanes {
    let (r, power) = reduced(x), y = (r + 1).addingProduct(series(r), r * r)
    return y * power
  }

  /// e^x − 1 without losing digits near 0, for x as in `exp`.
  @inline(__always)
  static func exponentialLessOne(_ x: Lanes) -> Lanes {
    let (r, power) = reduced(x)
    return (power - 1).addingProduct(power, r.addingProduct(series(r), r * r))
  }

  /// r and 2^n of `exp`.
  @inline(__always)
  private static func reduced(_ x: Lanes) -> (r: Lanes, power: Lanes) {
    let low = Lanes(repeating: -87), high = Lanes(repeating: 87)
    let limited = cvectors_greater(x, high, high, cvectors_greater(low, x, low, x))
    // Adding 1.5 · 2²³ rounds to an integer, which then is in the lowest bits.
    let shifted = Lanes(repeating: 12_582_912).addingProduct(limited, 1.442_695_04), n = shifted - 12_582_912
    let r = limited.addingProduct(n, -0.693_359_375).addingProduct(n, 2.121_944_4e-4)
    return (r, cvectors_power(shifted))
  }

  /// (e^r − 1 − r) / r² for |r| ≤ ln 2 / 2 (Cephes, expf).
  @inline(__always)
  private static func series(_ r: Lanes) -> Lanes {
    var p = Lanes(repeating: 1.987_569_15e-4)
    p = Lanes(repeating: 1.398_199_95e-3).addingProduct(p, r)
    p = Lanes(repeating: 8.333_451_91e-3).addingProduct(p, r)
    p = Lanes(repeating: 4.166_579_59e-2).addingProduct(p, r)
    p = Lanes(repeating: 1.666_666_55e-1).addingProduct(p, r)
    return Lanes(repeating: 0.5).addingProduct(p, r)
  }

  /// log(1 + u) for u in 0 … 1 (Cephes, logf): above √2 − 1 that of half as much, and ln 2.
  @inline(__always)
  static func logarithmOfOnePlus(_ u: Lanes) -> Lanes {
    let limit = Lanes(repeating: 0.414_213_56), f = cvectors_greater(u, limit, (u - 1) * 0.5, u)
    var p = Lanes(repeating: 7.037_683_6e-2)
    p = Lanes(repeating: -0.115_146_1).addingProduct(p, f)
    p = Lanes(repeating: 0.116_769_99).addingProduct(p, f)
    p = Lanes(repeating: -0.124_201_41).addingProduct(p, f)
    p = Lanes(repeating: 0.142_493_23).addingProduct(p, f)
    p = Lanes(repeating: -0.166_680_57).addingProduct(p, f)
    p = Lanes(repeating: 0.200_007_15).addingProduct(p, f)
    p = Lanes(repeating: -0.249_999_94).addingProduct(p, f)
    p = Lanes(repeating: 0.333_333_31).addingProduct(p, f)
    let square = f * f, y = (f * square * p).addingProduct(square, -0.5) + f
    return cvectors_greater(u, limit, y + 0.693_147_18, y)
  }

  static func logarithm(_ x: Float) -> Float { logf(x) }

  @inline(__always)
  static func sigmoid(_ x: Lanes) -> Lanes { 1 / (1 + exp(-x)) }

  /// The error function: up to 1 an odd polynomial, beyond 1 − e^p(|x|), both fitted with the least largest error (9e-8 of the result).
  @inline(__always)
  static func erf(_ x: Lanes) -> Lanes {
    let one = Lanes(repeating: 1), four = Lanes(repeating: 4), s = x * x, size = cvectors_magnitude(x), t = cvectors_greater(size, four, four, size)
    var near = Lanes(repeating: 7.853_857_69e-5)
    near = Lanes(repeating: -8.010_192_52e-4).addingProduct(near, s)
    near = Lanes(repeating: 5.188_327_56e-3).addingProduct(near, s)
    near = Lanes(repeating: -2.685_381_19e-2).addingProduct(near, s)
    near = Lanes(repeating: 0.112_835_851).addingProduct(near, s)
    near = Lanes(repeating: -0.376_126_258).addingProduct(near, s)
    near = Lanes(repeating: 1.128_379_166).addingProduct(near, s)
    var power = Lanes(repeating: -2.169_763_94e-5)
    power = Lanes(repeating: 4.414_729_21e-4).addingProduct(power, t)
    power = Lanes(repeating: -4.205_285_92e-3).addingProduct(power, t)
    power = Lanes(repeating: 2.521_034_24e-2).addingProduct(power, t)
    power = Lanes(repeating: -0.108_422_103).addingProduct(power, t)
    power = Lanes(repeating: -0.633_216_395).addingProduct(power, t)
    power = Lanes(repeating: -1.129_580_312).addingProduct(power, t)
    power = Lanes(repeating: 1.884_678_05e-4).addingProduct(power, t)
    return cvectors_greater(size, one, cvectors_signed(1 - exp(power), x), x * near)
  }

  /// Near zero x + x³ q(x²) (Cephes, tanhf), elsewhere 1 − 2 / (e^2|x| + 1) with the sign of x.
  @inline(__always)
  static func tanh(_ x: Lanes) -> Lanes {
    let z = x * x
    var q = Lanes(repeating: -5.704_988_72e-3)
    q = Lanes(repeating: 2.063_908_88e-2).addingProduct(q, z)
    q = Lanes(repeating: -5.373_971_1e-2).addingProduct(q, z)
    q = Lanes(repeating: 1.333_144_23e-1).addingProduct(q, z)
    q = Lanes(repeating: -3.333_328_23e-1).addingProduct(q, z)
    let near = x.addingProduct(x * z, q)
    let size = cvectors_magnitude(x), far = 1 - 2 / (exp(size + size) + 1)
    return cvectors_greater(size, Lanes(repeating: 0.625), cvectors_signed(far, x), near)
  }
}

extension SIMD8 where Scalar == Float {
  @inline(__always)
  init(_ p: UnsafePointer<Float>) { self = UnsafeRawPointer(p).loadUnaligned(as: Self.self) }

  /// Up to eight elements, the rest zero.
  @inline(__always)
  init(_ p: UnsafePointer<Float>, _ count: Int) {
    self = count >= 8 ? UnsafeRawPointer(p).loadUnaligned(as: Self.self) : cvectors_some(p, Int32(truncatingIfNeeded: count))
  }

  /// Writes the first `count` elements, at most eight.
  @inline(__always)
  func store(_ p: UnsafeMutablePointer<Float>, _ count: Int) {
    if count >= 8 {
      UnsafeMutableRawPointer(p).storeBytes(of: self, as: Self.self)
    } else {
      cvectors_put(p, self, Int32(truncatingIfNeeded: count))
    }
  }
}
