import Lang

/// The code of a notebook as a script.
public enum Purl {
  /// Whether an option names another language.
  private static func isForeign(_ chunk: Notebook.Chunk) -> Bool {
    texts("engine", chunk).first.map { $0.lowercased() != "r" } ?? false
  }

  /// Chunks of other languages are there as comments; those with `purl = FALSE` are left out. Code of other chunks that a chunk refers to
  /// stands in it, and child documents follow the chunk that names them.
  public static func text(_ notebook: Notebook) throws -> String {
    (notebook.parameters.isEmpty ? "" : "params <-\nlist(\(notebook.parameters))\n\n") + (try code(of: notebook, depth: 0))
  }

  private static func code(of notebook: Notebook, depth: Int) throws -> String {
    let labels = LabelledCode(notebook)
    var text = ""
    for written in notebook.chunks {
      let switches = written.options.filter { $0 != " " }.split(separator: ",")
      func isOff(_ option: String) -> Bool { switches.contains("\(option)=F") || switches.contains("\(option)=FALSE") }
      if isOff("purl") { continue }
      var chunk = labels.filledIn(written, texts("ref.label", written))
      let given = texts("code", chunk)
      if !given.isEmpty { chunk.code = given.joined(separator: "\n") }
      let isR = chunk.engine.lowercased() == "r" && !isForeign(chunk)
      if isR {
        let head = "## ----" + [chunk.label, chunk.options.isEmpty ? nil : chunk.options].compactMap { $0 }.joined(separator: ", ")
        text += head + String(repeating: "-", count: max(4, 80 - head.count)) + "\n"
      }
      let lines = chunk.code.split(separator: "\n", omittingEmptySubsequences: false)
      for line in lines { text += (isR && !isOff("eval") ? "" : "## ") + line + "\n" }
      text += "\n"
      guard !isOff("eval") else { continue }
      for child in texts("child", chunk) {
        guard depth < 20 else { throw NotebookError("child documents are nested too deeply: \(child)") }
        text += try code(of: try NotebookFile.read(child.hasPrefix("/") ? child : NotebookFile.folder(notebook.path) + "/" + child), depth: depth + 1)
      }
    }
    return text
  }

  /// The strings that an option is written with: `"a"` or `c("a", "b")`. Nothing is evaluated.
  private static func texts(_ option: String, _ chunk: Notebook.Chunk) -> [String] {
    guard chunk.options.contains(option) else { return [] }
    var parser = Parser(SourceFile(name: "", text: "list(\(chunk.options))"))
    guard case .call(let list)?? = try? parser.nextExpression()?.expr, let value = list.arguments.first(where: { $0.name?.text == option })?.value else { return [] }
    func string(_ expr: Expr) -> String? { if case .constant(let value) = expr, value.isString { value.asStrings().first ?? nil } else { nil } }
    if case .call(let call) = value, call.functionName?.text == "c" { return call.arguments.compactMap { string($0.value) } }
    return string(value).map { [$0] } ?? []
  }
}
