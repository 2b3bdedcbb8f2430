import Glibc
import Lang
import Runtime

/// A notebook whose code was run: text with its inline values, chunks with what they showed.
struct Rendered {
  enum Block {
    case text(String)
    case chunk(ChunkResult)
  }

  var header: [(key: String, value: String)] = []
  var blocks: [Block] = []
  /// What the Jupyter file that was read says of itself and of the cells of its blocks, by their number.
  var metadata: [(key: String, value: JSON)] = [], cells: [Int: Notebook.Cell] = [:]

  /// Runs every chunk in order in one session; `progress` hears of each before it runs.
  init(_ notebook: Notebook, _ interpreter: Interpreter, progress: (_ number: Int, _ total: Int, Notebook.Chunk) -> Void) throws {
    metadata = notebook.metadata
    let total = notebook.chunks.count, folder = WorkingFolder(of: notebook.path)
    var number = 0
    let cache = ChunkCache(path: notebook.path, interpreter)
    interpreter.options["width"] = .integer(80)
    interpreter.options["knitr.in.progress"] = .logical(.true)
    interpreter.options["keep.source"] = .logical(.true)
    try Rendered.run("knit_concord$set(infile = \(deparse(.string(notebook.path)).joined()))", notebook.path, interpreter)
    if !notebook.parameters.isEmpty { try Rendered.run("params <- list(\(notebook.parameters)); lockBinding('params', globalenv())", notebook.path, interpreter) }
    var unnamed = 0, hasEnded = false
    func add(_ notebook: Notebook, depth: Int) throws {
      var labels = LabelledCode(notebook)
      for (place, block) in notebook.blocks.enumerated() where !hasEnded {
        if place < notebook.cells.count { cells[blocks.count] = notebook.cells[place] }
        switch block {
        case .text(let text, let line): blocks.append(.text(try Rendered.withValues(text, line: line, notebook.path, in: folder, interpreter)))
        case .chunk(var written):
          if written.label == nil { unnamed += 1 }
          written.name = written.label ?? "unnamed-chunk-\(unnamed)"
          if depth == 0 {
            number += 1
            progress(number, total, written)
          }
          var chunk = labels.filledIn(written, try ChunkRunner.texts("ref.label", of: written, path: notebook.path, interpreter))
          let code = try ChunkRunner.texts("code", of: written, path: notebook.path, interpreter)
          if !code.isEmpty { chunk.code = code.joined(separator: "\n") }
          let children = try ChunkRunner.texts("child", of: chunk, path: notebook.path, interpreter)
          if children.isEmpty {
            let result = try ChunkRunner.run(chunk, path: notebook.path, in: folder, cache, interpreter)
            blocks.append(.chunk(result))
            hasEnded = result.endsDocument
            if chunk.code.contains("read_chunk") { labels.add(try Rendered.value(of: ".external.code$get()", notebook.path, interpreter)) }
          }
          for child in children {
            guard depth < 20 else { throw ChunkFailure.failed(NotebookError("child documents are nested too deeply: \(child)")) }
            let path = child.hasPrefix("/") ? child : NotebookFile.folder(notebook.path) + "/" + child
            do { try add(try NotebookFile.read(path), depth: depth + 1) } catch let error as NotebookError { throw ChunkFailure.failed(error) }
          }
        }
      }
    }
    try add(notebook, depth: 0)
    for (key, value) in notebook.header { header.append((key, try Rendered.withValues(value, line: 1, notebook.path, in: folder, interpreter))) }
  }

  static func value(of code: String, _ path: String, _ interpreter: Interpreter) throws -> Value {
    var parser = Parser(SourceFile(name: path, text: code)), value = Value.null
    do {
      guard let expr = try parser.nextExpression()?.expr else { return value }
      try interpreter.record(expr, show: { value = $0 }, observe: { interpreter.output.writeError($0.text) })
    } catch let quit as QuitRequest { throw ChunkFailure.quit(quit.status) } catch { throw ChunkFailure.failed(error) }
    return value
  }

  private static func run(_ code: String, _ path: String, _ interpreter: Interpreter) throws {
    var parser = Parser(SourceFile(name: path, text: code))
    do { while let expr = try parser.nextExpression()?.expr { try interpreter.record(expr, show: { _ in }, observe: { interpreter.output.writeError($0.text) }) } } catch { throw ChunkFailure.failed(error) }
  }

  /// Text with `` `r expr` `` replaced by the values, wherever knitr does it: the code may stand in a block of code or between other
  /// backquotes, but not after two backquotes that begin a line.
  private static func withValues(_ text: String, line: Int, _ path: String, in folder: WorkingFolder, _ interpreter: Interpreter) throws -> String {
    var result = "", rest = text[...], line = line
    while let start = [rest.range(of: "`r "), rest.range(of: "`r#")].compactMap({ $0 }).min(by: { $0.lowerBound < $1.lowerBound }) {
      let before = text[..<start.lowerBound]
      guard let end = rest[start.upperBound...].firstIndex(of: "`") else { break }
      let isLiteral = before.hasSuffix("``") && (before.dropLast(2).isEmpty || before.dropLast(2).hasSuffix("\n"))
      let code = rest[start.upperBound..<end]
      result += rest[..<start.lowerBound]
      line += rest[..<start.lowerBound].count { $0 == "\n" }
      if isLiteral || code.isEmpty {
        result += rest[start]
        rest = rest[start.upperBound...]
      } else {
        result += try folder.run(path, interpreter) { try value(String(code), line: line, path, interpreter) }
        line += code.count { $0 == "\n" }
        rest = rest[rest.index(after: end)...]
      }
    }
    return result + rest
  }

  private static func value(_ code: String, line: Int, _ path: String, _ interpreter: Interpreter) throws -> String {
    var text = ""
    do {
      var parser = Parser(SourceFile(name: path, text: ".inline.shown({\(code)})", firstLine: line))
      guard let expr = try parser.nextExpression()?.expr else { return "" }
      try interpreter.record(expr, show: { text = $0.asStrings().first.flatMap { $0 } ?? "" }, observe: { interpreter.output.writeError($0.text) })
    } catch let quit as QuitRequest { throw ChunkFailure.quit(quit.status) } catch { throw ChunkFailure.failed(error) }
    return text
  }
}

extension StringProtocol {
  /// Where `text` begins and ends; nil when absent.
  func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
