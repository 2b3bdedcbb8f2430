import Glibc

extension SpecialFunctions {
  /// The gamma function; of whole numbers up to 50 the product itself, which the C library's is not: `factorial(12)` is a whole number.
  static func gamma(_ x: Double) -> Double {
    guard x == x.rounded() else { return tgamma(x) }
    if x <= 0 { return .nan }
    guard x <= 50 else { return tgamma(x) }
    var product = 1.0
    for k in stride(from: 2.0, to: x, by: 1) { product *= k }
    return product
  }
}
