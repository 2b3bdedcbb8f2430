/// The code of a notebook as a script.
public enum Purl {
  /// Whether an option names another language.
  private static func isForeign(_ chunk: Notebook.Chunk) -> Bool {
    guard let match = chunk.options.firstMatch(of: #/\bengine\s*=\s*["']([^"']*)/#) else { return false }
    return match.1.lowercased() != "r"
  }

  /// Chunks of other languages are there as comments; those with `purl = FALSE` are left out.
  public static func text(_ notebook: Notebook) -> String {
    var text = ""
    for chunk in notebook.chunks {
      let switches = chunk.options.filter { $0 != " " }.split(separator: ",")
      func isOff(_ option: String) -> Bool { switches.contains("\(option)=F") || switches.contains("\(option)=FALSE") }
      if isOff("purl") { continue }
      let isR = chunk.engine.lowercased() == "r" && !isForeign(chunk)
      if isR {
        let head = "## ----" + [chunk.label, chunk.options.isEmpty ? nil : chunk.options].compactMap { $0 }.joined(separator: ", ")
        text += head + String(repeating: "-", count: max(4, 80 - head.count)) + "\n"
      }
      let lines = chunk.code.split(separator: "\n", omittingEmptySubsequences: false)
      for line in lines { text += (isR && !isOff("eval") ? "" : "## ") + line + "\n" }
      text += "\n"
    }
    return text
  }
}
