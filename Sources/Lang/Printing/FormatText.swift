/// Padding and grouping of texts already written.
enum FormatText {
  static func justified(_ text: String, _ width: Int, _ side: String) -> String {
    let missing = width - TextWidth.escapedColumns(text)
    guard missing > 0 else { return text }
    switch side {
    case "left": return text + TextWidth.spaces(missing)
    case "right": return TextWidth.spaces(missing) + text
    case "centre", "center":
      return TextWidth.spaces(missing / 2) + text + TextWidth.spaces(missing - missing / 2)
    default: return text
    }
  }

  /// Inserts `mark` between groups of `interval` digits before the decimal point.
  static func grouped(_ text: String, mark: String, interval: Int, decimalMark: String = ".") -> String {
    guard !mark.isEmpty, interval > 0 else { return text }
    let characters = Array(text)
    var start = 0
    while start < characters.count, !(characters[start].isASCII && characters[start].isNumber) { start += 1 }
    var end = start
    while end < characters.count, characters[end].isASCII, characters[end].isNumber { end += 1 }
    let digits = characters[start..<end]
    var result = String(characters[..<start])
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset) % interval == 0 { result += mark }
      result.append(digit)
    }
    return result + String(characters[end...])
  }

  /// Drops zeros at the end of the decimals: `1.500` is `1.5`, `2.0e+03` is `2e+03`.
  static func withoutTrailingZeros(_ text: String) -> String {
    guard text.contains(".") else { return text }
    var mantissa = text
    var tail = ""
    if let e = text.firstIndex(where: { $0 == "e" || $0 == "E" }) {
      mantissa = String(text[..<e])
      tail = String(text[e...])
    }
    while mantissa.hasSuffix("0") { mantissa.removeLast() }
    if mantissa.hasSuffix(".") { mantissa.removeLast() }
    return mantissa + tail
  }
}
