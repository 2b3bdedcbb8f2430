import Glibc

extension SpecialFunctions {
  /// log(0!) to log(n!), summed up.
  static func logFactorials(through n: Int) -> [Double] {
    var table = [0.0]
    for i in 0..<n { table.append(table[i] + log(Double(i + 1))) }
    return table
  }

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
