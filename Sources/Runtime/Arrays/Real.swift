import Glibc

/// Element types arithmetic is written for once: `Float`, and `Double` for everything else (integers and half precision are
/// converted, which is exact for all but 64-bit integers).
///
/// Functions are the C library's of that precision, with its names, special values and rounding; none throws.
public protocol Real: BinaryFloatingPoint {
  /// NaN and infinities as IEEE 754 has them; too large is infinite, too small 0.
  static func exp(_ x: Self) -> Self
  /// exp(x) − 1, accurate near 0.
  static func expm1(_ x: Self) -> Self
  /// −∞ at 0 and NaN below, as the other logarithms.
  static func log(_ x: Self) -> Self
  /// To base 2.
  static func log2(_ x: Self) -> Self
  /// To base 10.
  static func log10(_ x: Self) -> Self
  /// log(1 + x), accurate near 0; −∞ at −1.
  static func log1p(_ x: Self) -> Self
  /// x to the power y: 1 where y is 0, whatever x is; NaN for a negative x and a y that is not whole.
  static func pow(_ x: Self, _ y: Self) -> Self
  /// The real cube root, negative below 0.
  static func cbrt(_ x: Self) -> Self
  /// √(x² + y²) without overflow on the way.
  static func hypot(_ x: Self, _ y: Self) -> Self
  /// C's `fmod`: the sign is that of x; NaN for y = 0.
  static func remainder(_ x: Self, dividingTowardZeroBy y: Self) -> Self
  /// Of radians, as all angles here; NaN for infinities.
  static func sin(_ x: Self) -> Self
  /// NaN for infinities.
  static func cos(_ x: Self) -> Self
  /// NaN for infinities.
  static func tan(_ x: Self) -> Self
  /// In −π/2 … π/2; NaN beyond −1 … 1.
  static func asin(_ x: Self) -> Self
  /// In 0 … π; NaN beyond −1 … 1.
  static func acos(_ x: Self) -> Self
  /// In −π/2 … π/2.
  static func atan(_ x: Self) -> Self
  /// Infinite where it overflows.
  static func sinh(_ x: Self) -> Self
  /// Infinite where it overflows.
  static func cosh(_ x: Self) -> Self
  /// In −1 … 1.
  static func tanh(_ x: Self) -> Self
  /// Defined everywhere.
  static func asinh(_ x: Self) -> Self
  /// NaN below 1.
  static func acosh(_ x: Self) -> Self
  /// Infinite at −1 and 1, NaN beyond.
  static func atanh(_ x: Self) -> Self
  /// 2/√π times the integral of exp(−t²) from 0 to x.
  static func erf(_ x: Self) -> Self
  /// Γ(x), (x − 1)! for whole numbers; NaN for negative whole numbers, infinite at 0.
  static func tgamma(_ x: Self) -> Self
  /// log |Γ(x)|; infinite at 0 and negative whole numbers.
  static func lgamma(_ x: Self) -> Self
  /// The part before the point, between -9e15 and 9e15; 0 for what is no number. (`Int(x)` of a generic number takes a hundred times as long.)
  var wholePart: Int { get }
  /// c = alpha · op(a) · op(b) + beta · c, row-major, where op transposes when asked; op(a) is m × k, op(b) is k × n.
  static func multiply(
    _ a: UnsafePointer<Self>, transposed ta: Bool, _ b: UnsafePointer<Self>, rightTransposed tb: Bool, into c: UnsafeMutablePointer<Self>, m: Int, n: Int, k: Int, alpha: Self, beta: Self)
}

/// Single precision: `expf`, `logf` …
extension Float: Real {
  @inlinable public var wholePart: Int { isFinite ? Int(Swift.max(-9e15, Swift.min(9e15, self))) : 0 }
  public static func exp(_ x: Float) -> Float { Glibc.expf(x) }
  public static func expm1(_ x: Float) -> Float { Glibc.expm1f(x) }
  public static func log(_ x: Float) -> Float { Glibc.logf(x) }
  public static func log2(_ x: Float) -> Float { Glibc.log2f(x) }
  public static func log10(_ x: Float) -> Float { Glibc.log10f(x) }
  public static func log1p(_ x: Float) -> Float { Glibc.log1pf(x) }
  public static func cbrt(_ x: Float) -> Float { Glibc.cbrtf(x) }
  public static func sin(_ x: Float) -> Float { Glibc.sinf(x) }
  public static func cos(_ x: Float) -> Float { Glibc.cosf(x) }
  public static func tan(_ x: Float) -> Float { Glibc.tanf(x) }
  public static func asin(_ x: Float) -> Float { Glibc.asinf(x) }
  public static func acos(_ x: Float) -> Float { Glibc.acosf(x) }
  public static func atan(_ x: Float) -> Float { Glibc.atanf(x) }
  public static func sinh(_ x: Float) -> Float { Glibc.sinhf(x) }
  public static func cosh(_ x: Float) -> Float { Glibc.coshf(x) }
  public static func tanh(_ x: Float) -> Float { Glibc.tanhf(x) }
  public static func asinh(_ x: Float) -> Float { Glibc.asinhf(x) }
  public static func acosh(_ x: Float) -> Float { Glibc.acoshf(x) }
  public static func atanh(_ x: Float) -> Float { Glibc.atanhf(x) }
  public static func erf(_ x: Float) -> Float { Glibc.erff(x) }
  public static func tgamma(_ x: Float) -> Float { Glibc.tgammaf(x) }
  public static func lgamma(_ x: Float) -> Float { Glibc.lgammaf(x) }
  public static func pow(_ x: Float, _ y: Float) -> Float { Glibc.powf(x, y) }
  public static func hypot(_ x: Float, _ y: Float) -> Float { Glibc.hypotf(x, y) }
  public static func remainder(_ x: Float, dividingTowardZeroBy y: Float) -> Float { Glibc.fmodf(x, y) }
}

/// Double precision: `exp`, `log` …
extension Double: Real {
  @inlinable public var wholePart: Int { isFinite ? Int(Swift.max(-9e15, Swift.min(9e15, self))) : 0 }
  public static func exp(_ x: Double) -> Double { Glibc.exp(x) }
  public static func expm1(_ x: Double) -> Double { Glibc.expm1(x) }
  public static func log(_ x: Double) -> Double { Glibc.log(x) }
  public static func log2(_ x: Double) -> Double { Glibc.log2(x) }
  public static func log10(_ x: Double) -> Double { Glibc.log10(x) }
  public static func log1p(_ x: Double) -> Double { Glibc.log1p(x) }
  public static func cbrt(_ x: Double) -> Double { Glibc.cbrt(x) }
  public static func sin(_ x: Double) -> Double { Glibc.sin(x) }
  public static func cos(_ x: Double) -> Double { Glibc.cos(x) }
  public static func tan(_ x: Double) -> Double { Glibc.tan(x) }
  public static func asin(_ x: Double) -> Double { Glibc.asin(x) }
  public static func acos(_ x: Double) -> Double { Glibc.acos(x) }
  public static func atan(_ x: Double) -> Double { Glibc.atan(x) }
  public static func sinh(_ x: Double) -> Double { Glibc.sinh(x) }
  public static func cosh(_ x: Double) -> Double { Glibc.cosh(x) }
  public static func tanh(_ x: Double) -> Double { Glibc.tanh(x) }
  public static func asinh(_ x: Double) -> Double { Glibc.asinh(x) }
  public static func acosh(_ x: Double) -> Double { Glibc.acosh(x) }
  public static func atanh(_ x: Double) -> Double { Glibc.atanh(x) }
  public static func erf(_ x: Double) -> Double { Glibc.erf(x) }
  public static func tgamma(_ x: Double) -> Double { Glibc.tgamma(x) }
  public static func lgamma(_ x: Double) -> Double { Glibc.lgamma(x) }
  public static func pow(_ x: Double, _ y: Double) -> Double { Glibc.pow(x, y) }
  public static func hypot(_ x: Double, _ y: Double) -> Double { Glibc.hypot(x, y) }
  public static func remainder(_ x: Double, dividingTowardZeroBy y: Double) -> Double { Glibc.fmod(x, y) }
}

extension Real {
  /// Within ±limit, as gradients are clipped. What is no number stays so: `min` and `max` would make a limit of it.
  @inlinable public func limited(to limit: Self) -> Self { self > limit ? limit : self < -limit ? -limit : self }
}
