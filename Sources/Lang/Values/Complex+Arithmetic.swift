import Glibc

/// Arithmetic of complex numbers.
extension Complex {
  static func + (a: Complex, b: Complex) -> Complex { Complex(a.re + b.re, a.im + b.im) }
  static func - (a: Complex, b: Complex) -> Complex { Complex(a.re - b.re, a.im - b.im) }
  static func * (a: Complex, b: Complex) -> Complex { Complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re) }

  /// Smith's algorithm: scales by the larger part of the divisor.
  static func / (a: Complex, b: Complex) -> Complex {
    if abs(b.re) >= abs(b.im) {
      let ratio = b.im / b.re, scale = b.re + b.im * ratio
      return Complex((a.re + a.im * ratio) / scale, (a.im - a.re * ratio) / scale)
    }
    let ratio = b.re / b.im, scale = b.im + b.re * ratio
    return Complex((a.re * ratio + a.im) / scale, (a.im * ratio - a.re) / scale)
  }

  var modulus: Double { hypot(re, im) }
  var argument: Double { atan2(im, re) }

  /// The principal power; whole exponents up to 65536 by repeated squaring.
  func raised(to power: Complex) -> Complex {
    // Powers of zero: a whole exponent below zero is infinite, one with an imaginary part has no value.
    if re == 0, im == 0, power.im != 0 || power.re.isNaN { return Complex(.nan, .nan) }
    if re == 0, im == 0, power.re < 0 { return Complex(.infinity, 0) }
    if power.im == 0, power.re == power.re.rounded(), abs(power.re) <= 65536 {
      var exponent = Int(abs(power.re))
      var base = self, result = Complex(1)
      while exponent > 0 {
        if exponent & 1 == 1 { result = result * base }
        base = base * base
        exponent >>= 1
      }
      return power.re < 0 ? Complex(1) / result : result
    }
    if re == 0, im == 0 { return Complex(0) }
    let logModulus = log(modulus), angle = argument
    let scale = exp(power.re * logModulus - power.im * angle)
    let turn = power.im * logModulus + power.re * angle
    return Complex(scale * cos(turn), scale * sin(turn))
  }
}
