import Glibc
import Notebooks
import Runtime

/// `nns render` and `nns purl`.
enum NotebookCommands {
  static func render(_ arguments: [String]) -> Int32 {
    guard let (source, target) = files(arguments) else { return Program.usageError("'nns render' needs FILE [-o FILE.html|.md|.ipynb]") }
    let interpreter = Program.makeInterpreter()
    Interrupts.install(interpreter)
    let status = Renderer.render(source, to: target ?? NotebookFile.stem(source) + ".html", interpreter)
    interpreter.runExitActions()
    return status
  }

  static func purl(_ arguments: [String]) -> Int32 {
    guard let (source, target) = files(arguments) else { return Program.usageError("'nns purl' needs FILE [-o FILE]") }
    do {
      let text = try Purl.text(try NotebookFile.read(source))
      if let target, target != "-" { try AtomicFile.write(Array(text.utf8), to: target) } else { print(text, terminator: "") }
      return 0
    } catch {
      fputs("nns: \(error)\n", stderr)
      return access(source, R_OK) == 0 ? 1 : 2
    }
  }

  /// FILE and what follows `-o`; nil when the arguments are not that.
  private static func files(_ arguments: [String]) -> (source: String, target: String?)? {
    var source: String?, target: String?
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      index += 1
      if argument == "-o" || argument == "--output" {
        guard index < arguments.count, target == nil else { return nil }
        target = arguments[index]
        index += 1
      } else if argument.hasPrefix("-") || source != nil { return nil } else { source = argument }
    }
    return source.map { ($0, target) }
  }
}
