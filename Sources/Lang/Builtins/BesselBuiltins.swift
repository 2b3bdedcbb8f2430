import Glibc

/// `besselJ` and its kin: the functions at 0, at tiny and negative arguments and of negative order.
enum BesselBuiltins {
  static let all: [Builtin] = [
    Builtin("besselJ", "x, nu", "Bessel function of the first kind. Source: R ?Bessel.") { try values($0, "bessel_j") { nu, x, _ in first(nu, x) } },
    Builtin("besselY", "x, nu", "Bessel function of the second kind. Source: R ?Bessel.") { try values($0, "bessel_y") { nu, x, _ in second(nu, x) } },
    Builtin("besselI", "x, nu, expon.scaled = FALSE", "Modified Bessel function of the first kind. Source: R ?Bessel.") { try values($0, "bessel_i", modifiedFirst) },
    Builtin("besselK", "x, nu, expon.scaled = FALSE", "Modified Bessel function of the third kind. Source: R ?Bessel.") { try values($0, "bessel_k", modifiedThird) },
  ]

  private static func values(_ call: BuiltinCall, _ name: String, _ f: @escaping (Double, Double, Bool) -> Double) throws -> Value {
    guard try call[0].isNumeric || call[0].type == .logical, try call[1].isNumeric || call[1].type == .logical else { throw RError("non-numeric argument to mathematical function") }
    let isScaled = call.values.count > 2 ? try call.flag("expon.scaled") : false
    var isOutside = false, isNew = false
    let result = try MathBuiltins.pairs(call) { x, nu in
      if x.isNaN || nu.isNaN { return x + nu }
      if x < 0 { isOutside = true }
      let value = x < 0 || abs(nu) > 1e7 ? .nan : f(nu, x, isScaled)
      if value.isNaN { isNew = true }
      return value
    }
    if isOutside { try call.warn("value out of range in '\(name)'") }
    if isNew { try call.warn("NaNs produced") }
    return result
  }

  private static func cosPi(_ x: Double) -> Double {
    let y = abs(x).truncatingRemainder(dividingBy: 2)
    return y == 0.5 || y == 1.5 ? 0 : cos(.pi * y)
  }
  private static func sinPi(_ x: Double) -> Double {
    let y = x.truncatingRemainder(dividingBy: 2)
    return y == y.rounded() ? 0 : sin(.pi * y)
  }
  /// A product in which 0 wins over infinity.
  private static func times(_ factor: Double, _ value: @autoclosure () -> Double) -> Double { factor == 0 ? 0 : factor * value() }

  private static func first(_ nu: Double, _ x: Double) -> Double {
    if nu < 0 { return times(cosPi(nu), first(-nu, x)) - times(sinPi(-nu), second(-nu, x)) }
    if x == 0 { return nu == 0 ? 1 : 0 }
    if x == .infinity { return 0 }
    if x < 1e-8 { return exp(nu * log(x / 2) - lgamma(nu + 1)) }
    return BesselFunctions.ordinary(nu, x).j
  }

  private static func second(_ nu: Double, _ x: Double) -> Double {
    if nu < 0 { return times(cosPi(nu), second(-nu, x)) + times(sinPi(-nu), first(-nu, x)) }
    if x == 0 { return -.infinity }
    if x == .infinity { return 0 }
    if x < 1e-8, nu >= 0.5 { return -exp(lgamma(nu) - nu * log(x / 2)) / .pi }
    let value = BesselFunctions.ordinary(nu, x).y
    return value.isNaN ? -.infinity : value
  }

  private static func modifiedFirst(_ nu: Double, _ x: Double, _ isScaled: Bool) -> Double {
    if nu < 0 { return modifiedFirst(-nu, x, isScaled) + times(2 / .pi * sinPi(-nu), modifiedThird(-nu, x, true) * exp(isScaled ? -2 * x : -x)) }
    if x == 0 { return nu == 0 ? 1 : 0 }
    if x == .infinity { return isScaled ? 0 : .infinity }
    if x < 1e-8 { return exp(nu * log(x / 2) - lgamma(nu + 1)) }
    let value = BesselFunctions.modified(nu, x).i
    return isScaled ? value : value * exp(x)
  }

  private static func modifiedThird(_ nu: Double, _ x: Double, _ isScaled: Bool) -> Double {
    let nu = abs(nu)
    if x == 0 { return .infinity }
    if x == .infinity { return 0 }
    if x < 1e-8, nu >= 0.5 { return exp(lgamma(nu) - nu * log(x / 2)) / 2 }
    let value = BesselFunctions.modified(nu, x).k
    return value.isNaN ? .infinity : isScaled ? value : value * exp(-x)
  }
}
