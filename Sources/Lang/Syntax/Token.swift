/// One token with its place in the text.
struct Token {
  enum Kind: Equatable {
    /// A literal: number, string, TRUE, NULL, NA …
    case constant
    case symbol(Name)
    /// An operator or bracket, spelled as in the text (`<-`, `[[`, `%in%`).
    case op(String)
    /// `if`, `else`, `for`, `while`, `repeat`, `function`, `break`, `next`, `in`.
    case keyword(String)
    case newline
    case end
  }

  let kind: Kind
  /// The value of a `constant`.
  let value: Value
  let start: Int
  let end: Int

  func isOp(_ text: String) -> Bool { if case .op(let spelled) = kind { return spelled == text } else { return false } }
  func isKeyword(_ text: String) -> Bool { if case .keyword(let spelled) = kind { return spelled == text } else { return false } }
}

/// A text that is not R. `message` is R's, for instance `unexpected symbol`.
public struct SyntaxError: Error {
  /// How R tells the line in messages that show no text.
  enum LinePhrase: String { case on = " on line ", at = " at line ", within = " (line " }

  public let message: String
  public let file: SourceFile
  /// Byte range of the offending token.
  public let start: Int
  public let end: Int
  /// The text ended where more was needed: the prompt asks for another line.
  public let isIncomplete: Bool
  var linePhrase: LinePhrase?
  /// What follows the line.
  var ending = ""
  /// Where the top-level expression that holds the token begins.
  var expressionStart = 0
  /// An error of the call it names, as the parser's own checks of pipes are.
  var call: Value?

  /// `message` with the line, counted from the line where `origin` is.
  func text(countedFrom origin: Int) -> String {
    guard let linePhrase else { return message }
    let line = file.position(of: start).line - file.position(of: origin).line + 1
    return "\(message)\(linePhrase.rawValue)\(line)" + (linePhrase == .within ? ")" : "") + ending
  }
}
