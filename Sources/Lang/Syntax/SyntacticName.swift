/// Names as source text: which need quotes, and string literals.
enum SyntacticName {
  /// Whether `text` is a name without backticks.
  static func isSyntactic(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if reserved.contains(text) { return false }
    if text == "..." { return true }
    guard first.properties.isAlphabetic || first == "." else { return false }
    if first == ".", let second = text.unicodeScalars.dropFirst().first, second.value >= 48 && second.value <= 57 { return false }
    return text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "." || $0 == "_" || $0.properties.numericType != nil }
  }

  /// The name, in backticks unless it is syntactic.
  static func quoted(_ text: String) -> String { isSyntactic(text) || text.isEmpty ? text : literal(text, quote: "`") }

  /// A string literal; letters are kept, what cannot be printed is escaped.
  static func literal(_ text: String, quote: Character = "\"") -> String { StringEscape.encode(text, quote: quote) }

  private static let reserved: Set<String> = [
    "if", "else", "for", "while", "repeat", "function", "break", "next", "in", "TRUE", "FALSE", "NULL", "NA", "Inf", "NaN", "NA_integer_",
    "NA_real_", "NA_character_", "NA_complex_",
  ]
}
