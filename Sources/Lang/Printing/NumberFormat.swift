/// `options(OutDec =)`: what stands in numbers for the point, kept here by `Options`; nil for the point itself.
enum DecimalMark {
  nonisolated(unsafe) static var current: String?

  /// A number's text with the mark in place of its point.
  @inline(__always)
  static func applied(to text: String) -> String {
    guard let current else { return text }
    return text.split(separator: ".", omittingEmptySubsequences: false).joined(separator: current)
  }

  /// Runs `body` with the point: for files, whose functions have an argument of their own.
  static func withPoint<T>(_ body: () throws -> T) rethrows -> T {
    let saved = current
    current = nil
    defer { current = saved }
    return try body()
  }
}

/// How a vector of doubles is written: common decimals, fixed or scientific, and the width all elements share.
///
/// The fixed form is chosen when it is no wider than the scientific one plus `scipen`; both forms carry as many digits as the
/// element that needs most, up to `digits` significant ones.
public struct NumberFormat {
  public var width = 0
  /// Digits after the point (fixed) or after the first mantissa digit (scientific).
  public var decimals = 0
  public var isScientific = false

  public init(width: Int = 0, decimals: Int = 0, isScientific: Bool = false) {
    (self.width, self.decimals, self.isScientific) = (width, decimals, isScientific)
  }

  /// The common format of `x`. `nsmall` is the least number of decimals in fixed notation.
  public init(_ x: some Sequence<Double>, digits: Int, scipen: Int = 0, nsmall: Int = 0, naWidth: Int = 2) {
    let measured = NumberMeasure(x, digits: digits, nsmall: nsmall)
    if measured.hasFinite {
      self = measured.plainFixedWidth <= measured.scientific.width + scipen ? measured.fixed : measured.scientific
    }
    if measured.hasNA { width = max(width, naWidth) }
    width = max(width, measured.specialWidth)
  }

  /// True when rounding to the wanted digits carried into a new power of ten that the fixed notation does not reach.
  fileprivate static func roundingWidens(_ x: Double, exponent: Int) -> Bool {
    guard exponent > 0, exponent <= 22 else { return false }
    var power = 1.0
    for _ in 0..<exponent { power *= 10 }
    return abs(x) < power
  }

  /// One element, not padded.
  public func text(_ x: Double, na: String = "NA") -> String {
    if !x.isFinite {
      if x.isNaN { return x.isNA ? na : "NaN" }
      return x < 0 ? "-Inf" : "Inf"
    }
    let clean = x == 0 ? 0 : x
    if isScientific { return DecimalMark.applied(to: DecimalText.scientific(clean, decimals: decimals)) }
    if decimals == 0, abs(clean) < 1e15 {
      let rounded = clean.rounded(.toNearestOrEven)
      return rounded == 0 && clean < 0 ? "-0" : String(Int(rounded))
    }
    return DecimalMark.applied(to: DecimalText.fixed(clean, decimals: decimals))
  }

  /// Room for a sign and for exponents of three digits is left even where no element has both.
  func widened(_ texts: [String]) -> [String] {
    guard isScientific, texts.allSatisfy({ $0.utf8.count < width }) else { return texts }
    return texts.map { TextWidth.padLeft($0, width) }
  }

  /// One element, padded on the left to the common width.
  public func padded(_ x: Double, na: String = "NA") -> String { TextWidth.padLeft(text(x, na: na), width) }
}

/// What a vector of doubles needs in either notation.
struct NumberMeasure {
  var fixed = NumberFormat()
  var scientific = NumberFormat(isScientific: true)
  /// Width in fixed notation before `nsmall` widens it: what is compared with the scientific width.
  var plainFixedWidth = 0
  var hasFinite = false
  var hasNA = false
  /// Width of the widest of NaN, Inf and -Inf present.
  var specialWidth = 0

  init(_ x: some Sequence<Double>, digits: Int, nsmall: Int) {
    var negative = 0
    var mostLeft = 1, mostRight = 0, mostSignificant = 1, largestExponent = Int.min, smallestExponent = Int.max
    var unseen = Interrupt.piece
    for value in x {
      unseen -= 1
      if unseen == 0 {
        if Interrupt.isPending { return }
        unseen = Interrupt.piece
      }
      if !value.isFinite {
        if value.isNA { hasNA = true } else { specialWidth = max(specialWidth, value == -.infinity ? 4 : 3) }
        continue
      }
      hasFinite = true
      let isNegative = value < 0
      if isNegative { negative = 1 }
      let parts = value == 0 ? (significant: 1, exponent: 0) : DecimalText.scientificParts(value, digits: digits)
      var left = parts.exponent + 1
      if NumberFormat.roundingWidens(value, exponent: parts.exponent) { left -= 1 }
      mostLeft = max(mostLeft, (isNegative ? 1 : 0) + max(left, 1))
      mostRight = max(mostRight, parts.significant - parts.exponent - 1)
      largestExponent = max(largestExponent, parts.exponent)
      smallestExponent = min(smallestExponent, parts.exponent)
      mostSignificant = max(mostSignificant, parts.significant)
    }
    guard hasFinite else { return }
    let right = min(mostRight, 350)
    plainFixedWidth = mostLeft + right + (right > 0 ? 1 : 0)
    fixed = NumberFormat(width: plainFixedWidth, decimals: right)
    if nsmall > right { fixed = NumberFormat(width: mostLeft + nsmall + 1, decimals: nsmall) }
    let exponentWidth = largestExponent >= 100 || smallestExponent <= -99 ? 2 : 1
    let decimals = mostSignificant - 1
    scientific = NumberFormat(
      width: negative + (decimals > 0 ? 1 : 0) + decimals + 4 + exponentWidth, decimals: decimals, isScientific: true)
  }
}
