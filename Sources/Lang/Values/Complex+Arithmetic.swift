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

/// Elementary functions. Those of angles are those of the hyperbola a quarter turn on: sin z = −i sinh(iz), asinh z = −i asin(iz).
extension Complex {
  /// iz.
  var turned: Complex { Complex(-im, re) }
  /// −iz.
  var turnedBack: Complex { Complex(im, -re) }
  func divided(by number: Double) -> Complex { Complex(re / number, im / number) }

  var logarithm: Complex { Complex(log(modulus), argument) }
  var hyperbolicSine: Complex { Complex(sinh(re) * cos(im), cosh(re) * sin(im)) }
  var hyperbolicCosine: Complex { Complex(cosh(re) * cos(im), sinh(re) * sin(im)) }
  /// (sinh 2x + i sin 2y) / (cosh 2x + cos 2y); ±1 where the quotient would overflow.
  var hyperbolicTangent: Complex {
    if abs(re) > 300 { return Complex(re < 0 ? -1 : 1, 0) }
    let scale = cosh(2 * re) + cos(2 * im)
    return Complex(sinh(2 * re) / scale, sin(2 * im) / scale)
  }

  /// By the distances from 1 and −1, half whose sum and difference are the hyperbola's and the ellipse's coordinate. On the cut the imaginary part
  /// has the sign that continues the quadrant below to the right of 1, and above to the left of −1.
  var inverseSine: Complex {
    if im == 0, abs(re) <= 1 { return Complex(asin(re), 0) }
    let far = hypot(re + 1, im), near = hypot(re - 1, im)
    let half = (far + near) / 2, angle = asin(max(-1, min(1, (far - near) / 2)))
    let height = log(half + (half * half - 1).squareRoot())
    return Complex(angle, im < 0 || (im == 0 && re > 1) ? -height : height)
  }
  var inverseCosine: Complex {
    let angle = inverseSine
    return Complex(.pi / 2 - angle.re, -angle.im)
  }
  var inverseTangent: Complex {
    if im == 0 { return Complex(atan(re), 0) }
    let above = re * re + (im + 1) * (im + 1), below = re * re + (im - 1) * (im - 1)
    var angle = atan2(2 * re, (1 - re) * (1 + re) - im * im) / 2
    if re == 0, abs(im) > 1 { angle = im > 0 ? .pi / 2 : -.pi / 2 }
    return Complex(angle, log(above / below) / 4)
  }
}
