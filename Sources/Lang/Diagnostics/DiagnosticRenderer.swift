/// Words for errors: R's text first, then the place and what helps.
public enum DiagnosticRenderer {
  /// An error that reached the top level: R's text, the calls that led to it, the warnings before it, then the place.
  public static func render(_ error: UncaughtError, showsCalls: Bool = true, warnings: String = "") -> String {
    renderPlain(error, showsAttributes: false) + (showsCalls ? Interpreter.callsLine(error.callNames, call: error.call) : "") + warnings + place(error.span, hints: error.hints)
  }

  /// R's own text only: what `try` prints and `geterrmessage` returns.
  public static func renderPlain(_ error: UncaughtError, showsAttributes: Bool = true) -> String {
    guard !error.call.isNull else { return "Error: \(error.message)\n" }
    let call = deparse(error.call, showsAttributes: showsAttributes).first ?? ""
    return WarningText.fits(call, error.message, lead: 14) ? "Error in \(call) : \(error.message)\n" : "Error in \(call) : \n  \(error.message)\n"
  }

  /// `file:line:column | source` with a caret line, and hints.
  private static func place(_ span: SourceSpan?, hints: [String]) -> String {
    var text = ""
    if let span, span.file.name != "<prompt>" || !hints.isEmpty, !span.file.isInternal {
      let (line, column) = span.file.position(of: span.start)
      let (source, before) = excerpt(span.file.lineText(at: span.start), around: column)
      let lead = "  \(span.file.name):\(line):\(column) | "
      let width = max(1, min(span.end - span.start, source.count - before))
      text += lead + source + "\n"
      text += String(repeating: " ", count: lead.count - 2) + "| " + String(repeating: " ", count: before)
      text += String(repeating: "^", count: width) + (hints.first.map { "  " + $0 } ?? "") + "\n"
      for hint in hints.dropFirst() { text += "  \(hint)\n" }
    } else {
      for hint in hints { text += "  \(hint)\n" }
    }
    return text
  }

  /// A line worth showing beside a place in it, and how many characters of it stand before the place: of long lines only the surroundings.
  private static func excerpt(_ line: String, around column: Int) -> (text: String, before: Int) {
    let before = max(0, column - 1), longest = 200, kept = 60
    guard line.utf8.count > longest else { return (line, before) }
    let start = before > kept ? before - kept : 0
    let from = line.index(line.startIndex, offsetBy: start, limitedBy: line.endIndex) ?? line.endIndex
    let shown = line[from...].prefix(longest / 2 + kept), isCut = shown.endIndex < line.endIndex
    return ((start > 0 ? "…" : "") + shown + (isCut ? "…" : ""), before - start + (start > 0 ? 1 : 0))
  }

  /// A syntax error as `Rscript` words it: what was read of the expression, at most two lines; then the place.
  public static func render(_ error: SyntaxError) -> String {
    let file = error.file
    let (line, column) = file.position(of: error.start)
    let isUnnamed = file.name == "<prompt>" || file.name == "<stdin>"
    let place = isUnnamed ? "" : "  \(file.name):\(line):\(column) | \(excerpt(file.lineText(at: error.start), around: column).text)\n"
    if error.isIncomplete { return "Error: unexpected end of input\n" + (isUnnamed ? "" : "  \(file.name):\(line):\(column)\n") }
    if let call = error.call {
      return renderPlain(UncaughtError(condition: .null, message: error.message, call: call, hints: [], span: nil, traceback: [], callNames: [])) + place
    }
    let message = error.text(countedFrom: error.expressionStart)
    guard message.hasPrefix("unexpected") else { return "Error: \(message)\n" + place }
    let read = SourceSpan(file: file, start: error.expressionStart, end: max(error.end, error.start + 1))
    let lines = Array(file.text(in: read).split(separator: "\n", omittingEmptySubsequences: false).map(expandingTabs).suffix(2))
    return "Error: \(message) in" + (lines.count > 1 ? ":\n\"\(lines[0])\n\(lines[1])\"\n" : " \"\(lines[0])\"\n") + place
  }

  /// R keeps the text it read with tabs as blanks.
  private static func expandingTabs(_ line: Substring) -> String {
    var text = ""
    for character in line where character != "\r" {
      text += character == "\t" ? String(repeating: " ", count: 8 - text.count % 8) : String(character)
    }
    return text
  }
}

extension SourceFile {
  /// Library definitions and formals: their places mean nothing to the user.
  var isInternal: Bool { name.hasPrefix("<formals of") || isLibrary }
}
