import Glibc
import Lang
import Runtime

/// Renders a notebook to the format that the target's ending names.
public enum Renderer {
  /// Returns the exit code; what went wrong is on standard error. The target is written whole or not at all.
  public static func render(_ source: String, to target: String, _ interpreter: Interpreter) -> Int32 {
    guard ["html", "htm", "md", "ipynb"].contains(NotebookFile.ending(target)) else {
      say("nns: cannot render to '\(target)': the file's ending must be .html, .md or .ipynb")
      return 64
    }
    let notebook: Notebook
    do { notebook = try NotebookFile.read(source) } catch {
      say("nns: \(error)")
      return access(source, R_OK) == 0 ? 1 : 2
    }
    var running: Notebook.Chunk?
    do {
      let rendered = try Rendered(notebook, interpreter) { number, total, chunk in
        running = chunk
        say("\(number)/\(total) [\(chunk.name)]")
      }
      try write(rendered, target, folder: NotebookFile.folder(source))
      say("wrote \(target)")
      return 0
    } catch ChunkFailure.failed(let error) {
      if error is Interrupted { say("interrupted") } else { interpreter.report(error) }
      say("\(place(of: error) ?? "\(source):\(running?.line ?? 1)"): rendering stopped\(running?.label.map { " in chunk '\($0)'" } ?? "")")
      return 1
    } catch ChunkFailure.quit(let status) {
      say("\(source):\(running?.line ?? 1): quit() ended rendering; nothing was written")
      return status == 0 ? 1 : status
    } catch {
      say("nns: \(error)")
      return 1
    }
  }

  private static func place(of error: Error) -> String? {
    switch error {
    case let error as UncaughtError: return error.span.map { "\($0.file.name):\($0.file.position(of: $0.start).line)" }
    case let error as SyntaxError: return "\(error.file.name):\(error.file.position(of: error.start).line)"
    default: return nil
    }
  }

  static func write(_ rendered: Rendered, _ target: String, folder: String) throws {
    switch NotebookFile.ending(target) {
    case "ipynb": try AtomicFile.write(Array(JupyterFile.write(rendered).utf8), to: target)
    case "md":
      let (text, files) = MarkdownPage.write(rendered, stem: NotebookFile.stem(target))
      if !files.isEmpty, mkdir(NotebookFile.stem(target) + "_files", 0o755) != 0, errno != EEXIST {
        throw NotebookError("cannot make folder '\(NotebookFile.stem(target))_files': \(String(cString: strerror(errno)))")
      }
      for file in files { try AtomicFile.write(file.bytes, to: NotebookFile.folder(target) + "/" + file.path) }
      try AtomicFile.write(Array(text.utf8), to: target)
    default: try AtomicFile.write(Array(try HTMLPage.write(rendered, folder: folder).utf8), to: target)
    }
  }

  private static func say(_ text: String) { fputs(text + "\n", stderr) }
}
