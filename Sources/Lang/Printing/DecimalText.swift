import Glibc

/// Decimal digits of doubles, the base of `as.character`, `print`, `format`.
public enum DecimalText {
  /// `snprintf` with one double.
  public static func printf(_ format: String, _ x: Double) -> String {
    written({ buffer in withVaList([x]) { vsnprintf(buffer.baseAddress, buffer.count, format, $0) } }, String.init(cString:))
  }

  /// Has `write` fill a buffer that holds the longest fixed notation and `read` look at it.
  @inline(__always)
  private static func written<Result>(
    _ write: (UnsafeMutableBufferPointer<CChar>) -> Int32, _ read: (UnsafePointer<CChar>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1200) { buffer in
      _ = write(buffer)
      return read(UnsafePointer(buffer.baseAddress!))
    }
  }

  @inline(__always)
  private static func printf<Result>(_ format: StaticString, _ decimals: Int, _ x: Double, _ read: (UnsafePointer<CChar>) -> Result) -> Result {
    written({ buffer in
      format.withUTF8Buffer { text in
        text.baseAddress!.withMemoryRebound(to: CChar.self, capacity: text.count + 1) { format in
          withVaList([CInt(decimals), x]) { vsnprintf(buffer.baseAddress, buffer.count, format, $0) }
        }
      }
    }, read)
  }

  /// `%.*f`.
  public static func fixed(_ x: Double, decimals: Int) -> String { printf("%.*f", max(0, min(decimals, 1000)), x, String.init(cString:)) }

  /// Mantissa digits and exponent when written with at most `digits` significant digits, trailing zeros dropped.
  ///
  /// 1234.5 with 7 digits: significant 5, exponent 3.
  public static func scientificParts(_ x: Double, digits: Int) -> (significant: Int, exponent: Int) {
    if x == 0 || !x.isFinite { return (1, 0) }
    return printf("%.*e", max(0, digits - 1), abs(x)) { text in
      var significant = 0, seen = 0, position = 0
      while text[position] != CChar(UInt8(ascii: "e")) {
        if text[position] != CChar(UInt8(ascii: ".")) {
          seen += 1
          if text[position] != CChar(UInt8(ascii: "0")) { significant = seen }
        }
        position += 1
      }
      return (max(1, significant), Int(strtol(text + position + 1, nil, 10)))
    }
  }

  /// R's `1e+05` form with `decimals` digits after the point.
  public static func scientific(_ x: Double, decimals: Int) -> String { printf("%.*e", max(0, min(decimals, 1000)), x, String.init(cString:)) }

  /// The shorter of fixed and scientific notation with up to `digits` significant digits; fixed when equally long.
  ///
  /// - Parameter scipen: columns by which the fixed form may be wider (`options(scipen =)`).
  public static func shortest(_ x: Double, digits: Int, scipen: Int = 0) -> String {
    if x.isNaN { return x.isNA ? "NA" : "NaN" }
    if x.isInfinite { return x < 0 ? "-Inf" : "Inf" }
    if scipen >= 0, x == x.rounded(), abs(x) < 100000 { return x == 0 ? "0" : String(Int(x)) }
    let (significant, exponent) = scientificParts(x, digits: digits)
    let negative = x < 0 ? 1 : 0
    let decimals = max(0, significant - exponent - 1)
    let fixedWidth = negative + (exponent >= 0 ? exponent + 1 : 1) + (decimals > 0 ? decimals + 1 : 0)
    let exponentWidth = abs(exponent) >= 100 ? 5 : 4
    let scientificWidth = negative + (significant > 1 ? significant + 1 : 1) + exponentWidth
    return fixedWidth <= scientificWidth + scipen ? fixed(x, decimals: decimals) : scientific(x, decimals: significant - 1)
  }
}
