/// Where in an expression the text before the cursor ends: inside a string, inside which call, after which arguments.
struct CompletionContext {
  /// The word the cursor is at the end of; inside quotes, all since the quote.
  let word: String
  /// The text before the word, and before its quote.
  let before: String
  let isInsideQuotes: Bool
  /// The function whose arguments are being written, as `name`, `package::name` or `object$name`; nil outside calls.
  let call: String?
  /// All calls around the cursor, outermost first, with the arguments before the one being written.
  let calls: [(function: String, arguments: [String])]
  /// What the brackets around the cursor take elements of, `x` of `x[i, `, `x[["` and `x[c(`; nil outside brackets.
  let indexed: String?

  private struct Opened {
    let bracket: Character
    /// The name or member right before the bracket.
    let object: String
    /// Where each argument begins.
    var starts: [Int]
  }

  init(_ text: String) {
    let characters = Array(text)
    var opened: [Opened] = []
    var index = 0
    var quoteStart: Int?
    var nameStart = 0, nameEnd = 0
    while index < characters.count {
      let character = characters[index]
      switch character {
      case "#":
        while index < characters.count, characters[index] != "\n" { index += 1 }
        continue
      case "\"", "'", "`":
        quoteStart = index
        index += 1
        while index < characters.count, characters[index] != character {
          if characters[index] == "\\", character != "`" { index += 1 }
          index += 1
        }
        if index < characters.count { quoteStart = nil }
      case "(", "[", "{":
        // A name that ends right here, or before blanks, is what is called.
        var end = index
        while end > nameEnd, characters[end - 1] == " " { end -= 1 }
        var object = character != "{" && end == nameEnd && nameEnd > nameStart ? CompletionContext.path(characters[nameStart..<nameEnd]) : ""
        if character == "[", index > 0, characters[index - 1] == "[", let outer = opened.last { object = outer.object }
        opened.append(Opened(bracket: character, object: object, starts: [index + 1]))
      case ")", "]", "}": if !opened.isEmpty { opened.removeLast() }
      case ",": if !opened.isEmpty { opened[opened.count - 1].starts.append(index + 1) }
      default:
        if CompletionContext.isWord(character) {
          let start = index
          while index < characters.count, CompletionContext.continuesPath(characters[index]) { index += 1 }
          (nameStart, nameEnd) = (start, index)
          continue
        }
      }
      index += 1
    }
    var start = characters.count
    if let quoteStart { start = quoteStart + 1 } else { while start > 0, CompletionContext.isWord(characters[start - 1]) { start -= 1 } }
    word = String(characters[start...])
    before = String(characters[..<(quoteStart ?? start)])
    isInsideQuotes = quoteStart != nil
    let innermost = opened.last
    call = innermost.flatMap { $0.bracket == "(" && !$0.object.isEmpty ? $0.object : nil }
    let outer = opened.last { $0.object != "c" }
    indexed = outer.flatMap { $0.bracket == "[" && !$0.object.isEmpty ? $0.object : nil }
    calls = opened.filter { $0.bracket == "(" && !$0.object.isEmpty }.map { call in
      (call.object, zip(call.starts, call.starts.dropFirst()).map { String(characters[$0..<($1 - 1)]) })
    }
  }

  static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber || character == "." || character == "_" }

  /// The path without the beginning of a range: `nrow` of `1:nrow`, all of `stats::sd`.
  private static func path(_ characters: ArraySlice<Character>) -> String {
    let colon = characters.indices.last { characters[$0] == ":" && characters[max($0 - 1, characters.startIndex)] != ":" && ($0 + 1 == characters.endIndex || characters[$0 + 1] != ":") }
    return String(colon.map { characters[($0 + 1)...] } ?? characters)
  }

  /// Names, members (`a$b@c`) and functions of packages.
  static func continuesPath(_ character: Character) -> Bool { isWord(character) || character == ":" || character == "$" || character == "@" }
}
