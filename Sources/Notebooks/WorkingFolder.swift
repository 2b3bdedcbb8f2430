import Glibc
import Lang

/// The folder in which a document's code runs: the document's own, or `opts_knit$get("root.dir")`. Every chunk begins there.
struct WorkingFolder {
  private let own: String

  init(of path: String) {
    let folder = NotebookFile.folder(path)
    // A text within a document has a name that stands in no folder.
    own = WorkingFolder.absolute(folder) ?? "."
  }

  func run<Result>(_ path: String, _ interpreter: Interpreter, _ body: () throws -> Result) throws -> Result {
    let root = try Rendered.value(of: "opts_knit$get(\"root.dir\")", path, interpreter).asStrings().first.flatMap { $0 }
    let before = WorkingFolder.absolute(".") ?? "/", folder = root ?? own
    guard chdir(folder) == 0 else { throw ChunkFailure.failed(NotebookError("cannot change to folder '\(folder)': \(String(cString: strerror(errno)))")) }
    let began = WorkingFolder.absolute(".")
    defer {
      let ended = WorkingFolder.absolute(".")
      if ended != began, let ended, let began {
        interpreter.output.writeError("\(path): the working directory was changed to \(ended); the next chunk begins in \(root.map { WorkingFolder.absolute($0) ?? $0 } ?? began)\n")
      }
      chdir(before)
    }
    return try body()
  }

  private static func absolute(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
