/// The code of a notebook as a script.
public enum Purl {
  /// Whether an option names another language.
  private static func isForeign(_ chunk: Notebook.Chunk) -> Bool {
    guard let match = chunk.options.firstMatch(of: #/\bengine\s*=\s*["']([^"']*)/#) else { return false }
    return match.1.lowercased() != "r"
  }

  public static func text(_ notebook: Notebook) -> String {
    var text = ""
    for chunk in notebook.chunks where chunk.engine.lowercased() == "r" && !isForeign(chunk) {
      let label = [chunk.label, chunk.options.isEmpty ? nil : chunk.options].compactMap { $0 }.joined(separator: ", ")
      let head = "## ----" + label
      text += head + String(repeating: "-", count: max(4, 75 - head.count)) + "\n"
      let isOff = ["eval=F", "eval=FALSE", "purl=F", "purl=FALSE"].contains { off in
        chunk.options.filter { $0 != " " }.split(separator: ",").contains { $0 == off }
      }
      let lines = chunk.code.split(separator: "\n", omittingEmptySubsequences: false)
      for line in lines { text += (isOff ? "## " : "") + line + "\n" }
      text += "\n"
    }
    return text
  }
}
