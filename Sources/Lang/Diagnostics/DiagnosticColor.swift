import Glibc

/// Colour of errors and warnings on terminals; none where `NO_COLOR` is set. Source: no-color.org.
enum DiagnosticColor {
  private static let isOn: Bool = {
    func text(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
    return isatty(2) == 1 && text("NO_COLOR").isEmpty && text("TERM") != "dumb"
  }()

  /// The text with its first word and its carets in red, its heading of warnings in yellow; as it is when it goes elsewhere than to a terminal.
  static func paint(_ text: String, for output: Output) -> String {
    guard isOn, !output.divertsErrors else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { number, line -> String in
      if number == 0, line.hasPrefix("Error") { return "\u{1b}[1;31mError\u{1b}[0m" + line.dropFirst(5) }
      let heading = line.hasPrefix("In addition: ") ? line.dropFirst(13) : line
      if heading.hasPrefix("Warning message") { return "\u{1b}[33m\(line)\u{1b}[0m" }
      let mark = line.drop { $0 == " " }
      guard mark.hasPrefix("| "), let start = line.firstIndex(of: "^"), mark.dropFirst().drop(while: { $0 == " " }).first == "^" else { return String(line) }
      let carets = line[start...].prefix { $0 == "^" }
      return "\(line[..<start])\u{1b}[31m\(carets)\u{1b}[0m\(line[carets.endIndex...])"
    }
    return lines.joined(separator: "\n")
  }
}
