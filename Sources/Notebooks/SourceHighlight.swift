/// R source as HTML with words, strings, numbers and comments marked.
enum SourceHighlight {
  private static let words: Set<String> = [
    "if", "else", "for", "while", "repeat", "function", "break", "next", "in", "TRUE", "FALSE", "NULL", "NA", "Inf", "NaN", "return", "library",
  ]

  static func html(_ source: String) -> String {
    var html = ""
    var rest = source[...]
    func mark(_ kind: String, _ text: Substring) { html += "<span class=\"\(kind)\">\(HTML.escaped(String(text)))</span>" }
    while let first = rest.first {
      var piece: Substring
      if first == "#" {
        piece = rest.prefix { $0 != "\n" }
        mark("co", piece)
      } else if first == "\"" || first == "'" || first == "`" {
        var end = rest.index(after: rest.startIndex)
        while end < rest.endIndex, rest[end] != first {
          if rest[end] == "\\", first != "`" { end = rest.index(after: end) }
          if end < rest.endIndex { end = rest.index(after: end) }
        }
        piece = end < rest.endIndex ? rest[...end] : rest[..<rest.endIndex]
        if first == "`" { html += HTML.escaped(String(piece)) } else { mark("st", piece) }
      } else if first.isLetter || first == "." || first == "_" {
        piece = rest.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }
        if words.contains(String(piece)) { mark("kw", piece) } else { html += HTML.escaped(String(piece)) }
      } else if first.isNumber {
        piece = rest.prefix { $0.isNumber || $0.isLetter || $0 == "." }
        mark("nu", piece)
      } else {
        piece = rest.prefix(1)
        html += HTML.escaped(String(piece))
      }
      rest = rest[piece.endIndex...]
    }
    return html
  }
}
