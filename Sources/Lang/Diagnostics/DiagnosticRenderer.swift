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

  /// A syntax error as `Rscript` words it: the tokens read so far on the line, then the lines with a caret.
  public static func render(_ error: SyntaxError) -> String {
    let file = error.file
    let (line, column) = file.position(of: error.start)
    let name = file.name == "<prompt>" || file.name == "<stdin>" ? "" : "\(file.name):"
    let endColumn = max(column, file.position(of: max(error.start, error.end - 1)).column)
    var text = "Error: \(error.message)"
    guard error.message.hasPrefix("unexpected") else { return "\(text) (\(name)\(line):\(column))\n" }
    let source = file.lineText(at: error.start)
    let read = String(source.prefix(endColumn))
    if error.isIncomplete { return "\(text)\n" + (name.isEmpty ? "" : "  \(name)\(line):\(column)\n") }
    text += " in \"\(read)\"\n"
    if !name.isEmpty { text += "  \(name)\(line):\(column) | \(source)\n" }
    return text
  }
}

extension SourceFile {
  /// Library definitions and formals: their places mean nothing to the user.
  var isInternal: Bool { name.hasPrefix("<formals of") || isLibrary }
}
