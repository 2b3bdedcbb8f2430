/// Takes formulas out of Markdown before it is parsed, so that `_` and `*` in them stay, and puts them back into the page.
struct MathGuard {
  private(set) var formulas: [String] = []

  /// The text with every formula replaced by a mark of private-use characters.
  mutating func protect(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    var isFenced = false
    var atLineStart = true
    while let first = rest.first {
      if atLineStart, rest.drop(while: { $0 == " " }).hasPrefix("```") || rest.drop(while: { $0 == " " }).hasPrefix("~~~") { isFenced.toggle() }
      atLineStart = first == "\n"
      if isFenced || !"\\$`".contains(first) {
        result.append(first)
        rest.removeFirst()
      } else if first == "`" {
        let ticks = String(rest.prefix { $0 == "`" })
        let after = rest.dropFirst(ticks.count)
        let end = after.range(of: ticks)?.upperBound ?? after.startIndex
        result += rest[..<end]
        rest = rest[end...]
      } else if let formula = MathGuard.formula(rest) {
        result += "\u{E000}\(formulas.count)\u{E001}"
        formulas.append(String(formula))
        rest = rest[formula.endIndex...]
      } else {
        result.append(first)
        rest.removeFirst()
        if first == "\\", let escaped = rest.first, escaped != "\n" {
          result.append(escaped)
          rest.removeFirst()
        }
      }
    }
    return result
  }

  /// The formula that `text` starts with: `$…$` (no blank inside its ends, no digit after), `$$…$$`, `\(…\)`, `\[…\]`.
  private static func formula(_ text: Substring) -> Substring? {
    for (open, close) in [("$$", "$$"), ("\\(", "\\)"), ("\\[", "\\]")] where text.hasPrefix(open) {
      let inner = text.dropFirst(2)
      guard let end = inner.range(of: close), end.lowerBound > inner.startIndex, inner[..<end.lowerBound].range(of: "\n\n") == nil else { return nil }
      return text[..<end.upperBound]
    }
    guard text.hasPrefix("$"), let first = text.dropFirst().first, !first.isWhitespace else { return nil }
    var previous: Character = "$"
    var index = text.index(after: text.startIndex)
    while index < text.endIndex {
      let here = text[index]
      if here == "\n", previous == "\n" { return nil }
      if here == "$", previous != "\\" {
        let next = text.index(after: index)
        if previous.isWhitespace || (next < text.endIndex && text[next].isNumber) { return nil }
        return text[..<next]
      }
      previous = here
      index = text.index(after: index)
    }
    return nil
  }

  /// The page with its formulas, each in an element of class `math`.
  func restore(_ html: String) -> String {
    var result = ""
    var rest = html[...]
    while let start = rest.firstIndex(of: "\u{E000}") {
      result += rest[..<start]
      let digits = rest[rest.index(after: start)...].prefix { $0.isNumber }
      guard let number = Int(digits), formulas.indices.contains(number) else {
        rest = rest[rest.index(after: start)...]
        continue
      }
      let formula = formulas[number], isDisplay = formula.hasPrefix("$$") || formula.hasPrefix("\\[")
      result += "<span class=\"math\(isDisplay ? " display" : "")\">\(HTML.escaped(formula))</span>"
      rest = rest[digits.endIndex...].dropFirst()
    }
    return result + rest
  }
}
