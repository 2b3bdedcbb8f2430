import Lang

/// Lesson text pasted with its prompts and output.
enum PastedText {
  /// What was entered (a bracketed paste may be many lines) without leading `> ` and `+ ` and without output; nil when nothing is left.
  ///
  /// In a paste that begins with a prompt only lines with one were entered, and those that go on with an expression whose `+ ` are
  /// missing. Other pastes lose their `## ` lines and, where they show prompts, lines such as `[1] 2 3`. `+ ` is a prompt only on a line
  /// that continues one: it may also begin an expression.
  static func clean(_ text: String, isContinuation: Bool) -> String? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let showsPrompts = lines.count > 1 && lines.contains { $0.hasPrefix("> ") || $0 == ">" }
    var kept: [Substring] = []
    let isTranscript = showsPrompts && (lines[0].hasPrefix("> ") || lines[0] == ">")
    /// Lines since the last prompt of a transcript.
    var entry: [Substring]?
    var continues = isContinuation
    for line in lines {
      if line.hasPrefix("> ") || line == ">" && showsPrompts {
        kept.append(line.dropFirst(2))
        if isTranscript { entry = [line.dropFirst(2)] }
        continues = true
      } else if continues, line.hasPrefix("+ ") || line == "+" && showsPrompts {
        kept.append(line.dropFirst(2))
        entry?.append(line.dropFirst(2))
      } else if let lines = entry {
        guard isUnfinished(lines.joined(separator: "\n")) else { continue }
        kept.append(line)
        entry?.append(line)
      } else {
        if line.hasPrefix("## "), !isContinuation { continue }
        continues = isContinuation
        if showsPrompts, isPrinted(line) { continue }
        kept.append(line)
      }
    }
    return kept.isEmpty ? nil : kept.joined(separator: "\n")
  }

  /// Whether the text ends inside an expression.
  static func isUnfinished(_ text: String) -> Bool {
    var parser = Parser(SourceFile(name: "<prompt>", text: text + "\n"))
    do {
      while try parser.nextExpression() != nil {}
      return false
    } catch { return (error as? SyntaxError)?.isIncomplete == true }
  }

  /// A line that starts with an index in brackets, as printed vectors do and no expression can.
  private static func isPrinted(_ line: Substring) -> Bool {
    let text = line.drop { $0 == " " }
    guard text.first == "[" else { return false }
    let digits = text.dropFirst().prefix { $0.isNumber }
    return !digits.isEmpty && text.dropFirst(1 + digits.count).first == "]"
  }
}
