/// Where in an expression the text before the cursor ends: inside a string, inside which call.
struct CompletionContext {
  /// The word the cursor is at the end of; inside quotes, all since the quote.
  let word: String
  /// The text before the word, and before its quote.
  let before: String
  let isInsideQuotes: Bool
  /// The function whose arguments are being written, as `name` or `package::name`; nil outside calls.
  let call: String?

  private struct Opened {
    let bracket: Character
    let function: String
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
        let isCall = character == "(" && end == nameEnd && nameEnd > nameStart
        opened.append(Opened(bracket: character, function: isCall ? String(characters[nameStart..<nameEnd]) : ""))
      case ")", "]", "}": if !opened.isEmpty { opened.removeLast() }
      default:
        if CompletionContext.isWord(character) {
          let start = index
          while index < characters.count, CompletionContext.isWord(characters[index]) || characters[index] == ":" { index += 1 }
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
    call = opened.last.flatMap { $0.bracket == "(" && !$0.function.isEmpty ? $0.function : nil }
  }

  static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber || character == "." || character == "_" }
}
