/// Words for errors: R's text first, then the place and what helps.
public enum DiagnosticRenderer {
  /// An error that reached the top level: R's text, the calls that led to it, the warnings before it, then the place.
  public static func render(_ error: UncaughtError, showsCalls: Bool = true, warnings: String = "") -> String {
    renderPlain(error) + (showsCalls ? Interpreter.callsLine(error.callNames, call: error.call) : "") + warnings + place(error.span, hints: error.hints)
  }

  /// R's own text only: what `try` prints and `geterrmessage` returns.
  ///
  /// `width` is the longest first line that keeps the message beside the call: GNU R's `try` breaks four columns earlier.
  public static func renderPlain(_ error: UncaughtError, width: Int = 77) -> String {
    guard !error.call.isNull else { return "Error: \(error.message)\n" }
    let call = deparse(error.call).first ?? ""
    return WarningText.fits(call, error.message, lead: 12, width: width) ? "Error in \(call) : \(error.message)\n" : "Error in \(call) : \n  \(error.message)\n"
  }

  /// `file:line:column | source` with a caret line, and hints.
  private static func place(_ span: SourceSpan?, hints: [String]) -> String {
    var text = ""
    if let span, span.file.name != "<prompt>" || !hints.isEmpty, !span.file.isInternal {
      let (line, column) = span.file.position(of: span.start)
      let source = span.file.lineText(at: span.start)
      let lead = "  \(span.file.name):\(line):\(column) | "
      let width = max(1, min(span.end - span.start, source.count - column + 1))
      text += lead + source + "\n"
      text += String(repeating: " ", count: lead.count - 2) + "| " + String(repeating: " ", count: max(0, column - 1))
      text += String(repeating: "^", count: width) + (hints.first.map { "  " + $0 } ?? "") + "\n"
      for hint in hints.dropFirst() { text += "  \(hint)\n" }
    } else {
      for hint in hints { text += "  \(hint)\n" }
    }
    return text
  }

  /// A syntax error as `Rscript` words it: what was read of the expression, at most two lines; then the place.
  public static func render(_ error: SyntaxError) -> String {
    let file = error.file
    let (line, column) = file.position(of: error.start)
    let isUnnamed = file.name == "<prompt>" || file.name == "<stdin>"
    let place = isUnnamed ? "" : "  \(file.name):\(line):\(column) | \(file.lineText(at: error.start))\n"
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
