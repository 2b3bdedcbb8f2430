import Lang
import Runtime

/// Documents rendered by code, within a chunk of another one or in a script: `knit_child`, `knit`, `purl`.
public enum NestedDocuments {
  public static let builtins: [Builtin] = [
    Builtin(".knit.markdown", "text, path", "Runs the chunks of a document's text; the Markdown, with its figures in it.") { call in
      let path = try call.string("path")
      let rendered = try call.interpreter.apart { try run(path) { try Rendered(try NotebookFile.parse(try call.string("text"), path: path), call.interpreter) { _, _, _ in } } }
      var (text, files) = MarkdownPage.write(rendered, stem: NotebookFile.stem(path))
      for file in files { text = text.replacing("(\(file.path))", with: "(\(InlinePictures.address(file.bytes, path: file.path)))") }
      return .string(text)
    },
    Builtin(".knit.file", "input, output", "Renders a document to a file.") { call in
      let path = try call.string("input")
      let rendered = try call.interpreter.apart { try run(path) { try Rendered(try NotebookFile.read(path), call.interpreter) { _, _, _ in } } }
      try run(path) { try Renderer.write(rendered, try call.string("output"), folder: NotebookFile.folder(path)) }
      return call.invisible(.null)
    },
    Builtin(".knit.code", "text, path", "The code of a document's text.") { call in
      let path = try call.string("path")
      return .string(try run(path) { try Purl.text(try NotebookFile.parse(try call.string("text"), path: path)) })
    },
    Builtin(".knit.picture", "path", "A picture's file as an address that holds it.") { call in
      let path = try call.string("path")
      guard let bytes = NotebookFile.bytes(path) else { throw RError("cannot open file '\(path)'") }
      return .string(InlinePictures.address(bytes, path: path))
    },
  ]

  /// What failed within the document fails the call.
  private static func run<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
    do { return try body() } catch ChunkFailure.failed(let error) {
      switch error {
      case let error as UncaughtError: throw RError(error.message, hints: ["in \(path)"])
      case let error as SyntaxError: throw RError(error.message, hints: ["in \(path)"])
      case let error as NotebookError: throw RError(error.description)
      default: throw error
      }
    } catch ChunkFailure.quit(let status) { throw RError("quit() ended rendering '\(path)'", hints: ["its status was \(status)"]) } catch let error as NotebookError { throw RError(error.description) }
  }
}
