/// An R script with what GNU R printed beside it, as `scripts/record-transcripts` writes it.
///
/// Below an expression stand its lines of standard output (`#> `) and standard error (`#! `); `#>. ` is a last line without a line end.
public struct Transcript {
  /// The path below the folder of transcripts, without `.R`.
  public let name: String
  /// Code up to and including the expectations that follow it.
  public let pieces: [Piece]

  public struct Piece {
    public var firstLine: Int
    public var code: [String] = []
    public var output = ""
    public var errors = ""
    /// What comes from the lines of code alone.
    var hasExpectations: Bool { !output.isEmpty || !errors.isEmpty }
  }

  public init(name: String, text: String) {
    self.name = name
    var pieces: [Piece] = []
    var piece = Piece(firstLine: 1)
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).enumerated() {
      if let expected = Transcript.expected(line, "#>") {
        piece.output += expected
      } else if let expected = Transcript.expected(line, "#!") {
        piece.errors += expected
      } else {
        if piece.hasExpectations {
          pieces.append(piece)
          piece = Piece(firstLine: number + 1)
        }
        piece.code.append(line)
      }
    }
    pieces.append(piece)
    self.pieces = pieces
  }

  private static func expected(_ line: String, _ prefix: String) -> String? {
    guard line.hasPrefix(prefix) else { return nil }
    let rest = line.dropFirst(prefix.count)
    if rest.isEmpty { return "\n" }
    if rest.hasPrefix(" ") { return rest.dropFirst() + "\n" }
    if rest.hasPrefix(". ") { return String(rest.dropFirst(2)) }
    return nil
  }

  static func mark(_ number: Int) -> String { "\u{1}\(number)\u{1}\n" }

  /// The script that is run: the code, and after each piece a mark on both streams, so that output is compared piece by piece.
  public var script: String {
    var lines: [String] = []
    for (number, piece) in pieces.enumerated() {
      lines += piece.code
      guard piece.hasExpectations, number < pieces.count - 1 else { continue }
      let text = "\"\\001\(number)\\001\\n\""
      lines.append("cat(\(text)); cat(\(text), file = stderr())")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The run's text cut at the marks, one part for each piece; pieces that were never reached get none.
  func split(_ text: String) -> [String] {
    var rest = Substring(text)
    var parts: [String] = []
    for number in pieces.indices.dropLast() {
      let mark = Transcript.mark(number)
      guard let range = rest.firstRange(of: mark) else { break }
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    parts.append(String(rest))
    return parts
  }
}
