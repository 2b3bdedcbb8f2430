import Glibc

/// Decimal digits of doubles, the base of `as.character`, `print`, `format`.
public enum DecimalText {
  /// `snprintf` with one double; 1200 bytes hold the longest fixed notation.
  public static func printf(_ format: String, _ x: Double) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1200) { buffer in
      _ = withVaList([x]) { vsnprintf(buffer.baseAddress, buffer.count, format, $0) }
      return String(cString: buffer.baseAddress!)
    }
  }

  /// `%.*f`.
  public static func fixed(_ x: Double, decimals: Int) -> String { printf("%.\(max(0, min(decimals, 1000)))f", x) }

  /// Mantissa digits and exponent when written with at most `digits` significant digits, trailing zeros dropped.
  ///
  /// 1234.5 with 7 digits: significant 5, exponent 3.
  public static func scientificParts(_ x: Double, digits: Int) -> (significant: Int, exponent: Int) {
    if x == 0 { return (1, 0) }
    let text = printf("%.\(max(0, digits - 1))e", abs(x)).utf8
    var mantissa: [UInt8] = []
    var exponent = 0
    var iterator = text.makeIterator()
    while let byte = iterator.next() {
      if byte == UInt8(ascii: "e") {
        var negative = false
        while let digit = iterator.next() {
          if digit == UInt8(ascii: "-") { negative = true } else if digit != UInt8(ascii: "+") { exponent = exponent * 10 + Int(digit) - 48 }
        }
        if negative { exponent = -exponent }
        break
      }
      if byte != UInt8(ascii: ".") { mantissa.append(byte) }
    }
    while mantissa.count > 1, mantissa.last == UInt8(ascii: "0") { mantissa.removeLast() }
    return (mantissa.count, exponent)
  }

  /// R's `1e+05` form with `decimals` digits after the point.
  public static func scientific(_ x: Double, decimals: Int) -> String { printf("%.\(max(0, decimals))e", x) }

  /// The shorter of fixed and scientific notation with up to `digits` significant digits; fixed when equally long.
  public static func shortest(_ x: Double, digits: Int) -> String {
    if x.isNaN { return x.isNA ? "NA" : "NaN" }
    if x.isInfinite { return x < 0 ? "-Inf" : "Inf" }
    if x == x.rounded(), abs(x) < 100000 { return x == 0 ? "0" : String(Int(x)) }
    let (significant, exponent) = scientificParts(x, digits: digits)
    let negative = x < 0 ? 1 : 0
    let decimals = max(0, significant - exponent - 1)
    let fixedWidth = negative + (exponent >= 0 ? exponent + 1 : 1) + (decimals > 0 ? decimals + 1 : 0)
    let exponentWidth = abs(exponent) >= 100 ? 5 : 4
    let scientificWidth = negative + (significant > 1 ? significant + 1 : 1) + exponentWidth
    return fixedWidth <= scientificWidth ? fixed(x, decimals: decimals) : scientific(x, decimals: significant - 1)
  }
}
