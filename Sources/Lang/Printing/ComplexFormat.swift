import Glibc

/// How a vector of complex numbers is written: one format for the real parts, one for the imaginary parts.
public struct ComplexFormat {
  public let real: NumberFormat
  public let imaginary: NumberFormat
  let digits: Int
  /// Width of an element that is a number: both parts, sign and `i`.
  public let width: Int

  /// The parts are first rounded together, so that `digits` significant digits of the larger part remain.
  public init(_ x: [Complex], digits: Int, scipen: Int = 0, nsmall: Int = 0, naWidth: Int = 2) {
    self.digits = digits
    let present = x.filter { !($0.re.isNA || $0.im.isNA) }.map { ComplexFormat.rounded($0, digits: digits) }
    let realMeasure = NumberMeasure(present.map(\.re), digits: digits, nsmall: nsmall)
    let imaginaryMeasure = NumberMeasure(present.map { abs($0.im) }, digits: digits, nsmall: nsmall)
    // Both parts are written in the same notation.
    let isFixed = realMeasure.plainFixedWidth + imaginaryMeasure.plainFixedWidth
      <= realMeasure.scientific.width + imaginaryMeasure.scientific.width + scipen
    var (re, im) = isFixed ? (realMeasure.fixed, imaginaryMeasure.fixed) : (realMeasure.scientific, imaginaryMeasure.scientific)
    re.width = max(re.width, realMeasure.specialWidth)
    im.width = max(im.width, imaginaryMeasure.specialWidth)
    (real, imaginary) = (re, im)
    let total = present.isEmpty ? 0 : real.width + imaginary.width + 2
    width = present.count < x.count ? max(total, naWidth) : total
  }

  static func rounded(_ z: Complex, digits: Int) -> Complex {
    guard z.re.isFinite, z.im.isFinite else { return z }
    let larger = max(abs(z.re), abs(z.im))
    guard larger > 0, digits < 15 else { return z }
    let exponent = Int(floor(log10(larger)))
    let decimals = digits - 1 - exponent
    guard abs(decimals) <= 306 else { return z }
    return Complex(round(z.re, decimals), round(z.im, decimals))
  }

  private static func round(_ x: Double, _ decimals: Int) -> Double {
    if decimals >= 0 { return strtod(DecimalText.fixed(x, decimals: decimals), nil) }
    let unit = pow(10, Double(-decimals))
    return (x / unit).rounded(.toNearestOrEven) * unit
  }

  /// Imaginary parts have a common width.
  public func text(_ z: Complex, na: String = "NA") -> String {
    if z.re.isNA || z.im.isNA { return na }
    return real.text(z.re) + (z.im < 0 ? "-" : "+") + TextWidth.padLeft(imaginary.text(abs(z.im)), imaginary.width) + "i"
  }
}
