import GraphicsBindings
import Lang
import Runtime

/// What running a chunk showed, in order.
enum Piece {
  case source(String)
  case output(String)
  case warning(String)
  case message(String)
  case error(String)
  /// A plot, by its number in the chunk.
  case figure(Int)
  /// SVG or HTML.
  case display(type: String, text: String)
  /// Markdown that the code wrote itself.
  case asis(String)
}

/// A chunk that was run.
struct ChunkResult {
  var chunk: Notebook.Chunk
  var options: ChunkOptions
  var pieces: [Piece] = []
  var figures: [Int: [UInt8]] = [:]
  var isSVG = false
  /// `knit_exit()` was called: nothing after the chunk is rendered.
  var endsDocument = false

  /// Whether the figure at `place` and the next piece are figures that stand side by side: held ones, or those of one expression without place or caption.
  func isFollowedBeside(_ place: Int) -> Bool {
    guard place + 1 < pieces.count, case .figure(let next) = pieces[place + 1], figures[next] != nil else { return false }
    return options.text("fig.show") == "hold" || (options.text("fig.align") ?? "default") == "default" && options.text("fig.cap") == nil
  }
}

/// How a chunk that may not fail failed.
enum ChunkFailure: Error {
  case failed(Error)
  case quit(Int32)
}

/// Runs one chunk in the session.
final class ChunkRunner {
  private let interpreter: Interpreter
  private var result: ChunkResult
  private var number = 0

  private init(_ interpreter: Interpreter, _ result: ChunkResult) { (self.interpreter, self.result) = (interpreter, result) }

  static func run(_ chunk: Notebook.Chunk, path: String, in folder: WorkingFolder, _ cache: ChunkCache, _ interpreter: Interpreter) throws -> ChunkResult {
    let options: ChunkOptions
    do { options = try ChunkOptions(chunk, path: path, interpreter) } catch { throw ChunkFailure.failed(error) }
    func run() throws -> ChunkResult {
      let runner = ChunkRunner(interpreter, ChunkResult(chunk: chunk, options: options))
      try folder.run(path, interpreter) { try runner.run(path) }
      return runner.result
    }
    return options.flag("cache", default: false) ? try cache.run(chunk, options, run) : try run()
  }

  /// The values of one option that holds strings; empty where a chunk does not name it.
  static func texts(_ option: String, of chunk: Notebook.Chunk, path: String, _ interpreter: Interpreter) throws -> [String] {
    guard chunk.options.contains(option) else { return [] }
    do { return try ChunkOptions(chunk, path: path, interpreter).texts(option) } catch { throw ChunkFailure.failed(error) }
  }

  private func run(_ path: String) throws {
    var chunk = result.chunk
    if let engine = result.options.text("engine") { (chunk.engine, result.chunk.engine) = (engine, engine) }
    let options = result.options
    guard chunk.engine.lowercased() == "r" else {
      if try runText(chunk) { return }
      result.pieces.append(.source(chunk.code))
      defer { arrange() }
      guard options.flag("eval") else { return }
      guard let command = ForeignEngine.command(chunk.engine, options) else {
        interpreter.output.writeError("\(path):\(chunk.line): a chunk of language '\(chunk.engine)' is shown and not run\n")
        return
      }
      interpreter.output.flush()
      let (output, status) = ForeignEngine.run(command, chunk.code)
      if !output.isEmpty { result.pieces.append(.output(output)) }
      guard status != 0 else { return }
      let words = "'\(command.joined(separator: " "))' ended with status \(status)"
      guard options.flag("error", default: false) else { throw ChunkFailure.failed(NotebookError("\(path):\(chunk.line): \(words)")) }
      result.pieces.append(.error("Error: \(words)\n"))
      return
    }
    let devices = Devices.of(interpreter)
    // A chunk may render another document.
    let outer = (devices.collection, interpreter.output.redirect, interpreter.display)
    result.isSVG = ["svg", "svglite", "CairoSVG"].contains(options.text("dev"))
    let width = options.number("fig.width") ?? 7, height = options.number("fig.height") ?? options.number("fig.asp").map { $0 * width } ?? 5
    guard width > 0, height > 0, width <= 100, height <= 100 else { throw ChunkFailure.failed(NotebookError("fig.width and fig.height must be inches from 0 to 100")) }
    devices.collect(width: width, height: height, resolution: min(600, max(24, options.number("dpi") ?? 96)) * 2, asSVG: result.isSVG) { [unowned self] bytes in
      if !self.holdsFigure { self.result.pieces.append(.figure(self.number)) }
      self.result.figures[self.number] = bytes
      self.number += 1
    }
    interpreter.output.redirect = { [unowned self] in self.append($0) }
    interpreter.display = { [unowned self] in
      if $0 == "knit_exit" { self.result.endsDocument = true } else if $0 != "clear_output" { self.result.pieces.append(.display(type: $0, text: $1)) }
    }
    var isOpen = true
    func end() {
      guard isOpen else { return }
      isOpen = false
      try? devices.endCollecting()
      (devices.collection, interpreter.output.redirect, interpreter.display) = outer
      arrange()
    }
    defer { end() }
    let before = try around(true, path)
    try runExpressions(SourceFile(name: path, text: chunk.code + "\n", firstLine: chunk.line), devices)
    let after = try around(false, path)
    end()
    do { try result.options.addLate(chunk, path: path, interpreter) } catch { throw ChunkFailure.failed(error) }
    try runHooks(path)
    if !before.isEmpty { result.pieces.insert(.asis(before), at: 0) }
    if !after.isEmpty { result.pieces.append(.asis(after)) }
  }

  /// Chunks whose language is no language: text that goes in as it is, is shown, is written to a file, styles the page or is dropped.
  private func runText(_ chunk: Notebook.Chunk) throws -> Bool {
    let options = result.options, isIncluded = options.flag("include"), isShown = isIncluded && options.flag("echo")
    switch chunk.engine.lowercased() {
    case "asis": if isShown { result.pieces.append(.asis(chunk.code)) }
    case "verbatim", "embed": if isShown { result.pieces.append(.source(chunk.code)) }
    case "comment": break
    case "css":
      if isShown { result.pieces.append(.source(chunk.code)) }
      if options.flag("eval") { result.pieces.append(.display(type: "text/html", text: "<style>\n\(chunk.code)\n</style>")) }
    case "cat":
      if isShown { result.pieces.append(.source(chunk.code)) }
      guard options.flag("eval") else { break }
      guard let file = options.engineOption("file") else {
        if isIncluded { result.pieces.append(.output(chunk.code + "\n")) }
        break
      }
      do { try AtomicFile.write(Array((chunk.code + "\n").utf8), to: file) } catch { throw ChunkFailure.failed(NotebookError("\(error)")) }
    default: return false
    }
    return true
  }

  /// Runs the hooks that the chunk's own options name; the text they give.
  private func around(_ isBefore: Bool, _ path: String) throws -> String {
    try Rendered.value(of: ".chunk.around(\(isBefore ? "TRUE" : "FALSE"))", path, interpreter).asStrings().first.flatMap { $0 } ?? ""
  }

  /// Replaces what the notebook has hooks of its own for.
  private func runHooks(_ path: String) throws {
    guard try Rendered.value(of: "any(vapply(knit_hooks$get(names(.chunk.hooks())), function(h) !is.null(h) && !inherits(h, 'knitr_default'), NA))", path, interpreter).asLogicals().first == .true else { return }
    for (index, piece) in result.pieces.enumerated() {
      let kind: String, text: String
      switch piece {
      case .source(let code): (kind, text) = ("source", code.trimmedLines)
      case .output(let words): (kind, text) = ("output", CommentedLines.text(words, result.options.comment) + "\n")
      case .warning(let words): (kind, text) = ("warning", CommentedLines.text(words, result.options.comment) + "\n")
      case .message(let words): (kind, text) = ("message", CommentedLines.text(words, result.options.comment) + "\n")
      case .error(let words): (kind, text) = ("error", CommentedLines.text(words, result.options.comment) + "\n")
      case .figure, .display, .asis: continue
      }
      let made = try Rendered.value(of: ".chunk.hooked(\"\(kind)\", \(deparse(.string(text)).joined()))", path, interpreter)
      if let words = made.asStrings().first ?? nil { result.pieces[index] = .asis(words) }
    }
  }

  private var holdsFigure: Bool { result.pieces.contains { if case .figure(number) = $0 { return true } else { return false } } }

  private func append(_ text: String) {
    if case .output(let before)? = result.pieces.last { result.pieces[result.pieces.count - 1] = .output(before + text) } else { result.pieces.append(.output(text)) }
  }

  /// The condition that was added last, and how many pieces there were then.
  private var last = (origin: "", text: "", count: 0)

  /// A condition that is the same as the one before stands with it, and so does what follows a message without line end; each other one
  /// stands alone.
  private func append(_ observed: Observation) {
    let text = observed.isWarning ? wrapped(observed.text) : observed.text
    let isSame = last.origin == observed.origin && last.text == text
    let isContinued = last.count == result.pieces.count && (isSame || !observed.isWarning && !last.text.hasSuffix("\n"))
    switch result.pieces.last {
    case .warning(let before)? where isContinued && observed.isWarning: result.pieces[result.pieces.count - 1] = .warning(before + text)
    case .message(let before)? where isContinued && !observed.isWarning: result.pieces[result.pieces.count - 1] = .message(before + text)
    default: result.pieces.append(observed.isWarning ? .warning(text) : .message(text))
    }
    last = (observed.origin, text, result.pieces.count)
  }

  /// A warning of one line, broken at blanks to the width of the page as by `strwrap`.
  private func wrapped(_ text: String) -> String {
    let line = text.hasSuffix("\n") ? String(text.dropLast()) : text
    guard !line.contains("\n") else { return text }
    let room = interpreter.options.integer("width", default: 80) - 2
    var lines: [String] = []
    for word in line.split(separator: " ") {
      if let last = lines.last, TextWidth.columns(last) + 1 + TextWidth.columns(String(word)) <= room { lines[lines.count - 1] = last + " " + word } else { lines.append(String(word)) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func runExpressions(_ file: SourceFile, _ devices: Devices) throws {
    let evaluated = result.options.chosen("eval", count: 100_000), mayFail = result.options.flag("error", default: false)
    var parser = Parser(file)
    var shown = 0, index = 0
    /// The source from where it was shown last to the end of the line that holds `offset`.
    func showSource(through offset: Int) {
      guard offset > shown else { return }
      var end = offset
      while end < file.bytes.count, file.bytes[end] != 10 { end += 1 }
      let text = file.text(in: SourceSpan(file: file, start: shown, end: end))
      shown = min(end + 1, file.bytes.count)
      if text.contains(where: { $0 != "\n" && $0 != " " }) { result.pieces.append(.source(text)) }
    }
    if evaluated.isEmpty { return showSource(through: file.bytes.count) }
    while true {
      do {
        guard let (expr, span) = try parser.nextExpression() else { break }
        showSource(through: span.end)
        index += 1
        if !evaluated.contains(index - 1) {
          commentOut()
          continue
        }
        let before = devices.drawingCount
        defer {
          if devices.drawingCount != before {
            result.pieces.removeAll { if case .figure(number) = $0 { return true } else { return false } }
            result.pieces.append(.figure(number))
          }
        }
        try interpreter.record(expr, show: show) { [unowned self] in self.append($0) }
      } catch let quit as QuitRequest {
        throw ChunkFailure.quit(quit.status)
      } catch let error as UncaughtError where mayFail {
        result.pieces.append(.error(Interpreter.noteText(error)))
      } catch let error as SyntaxError where mayFail {
        showSource(through: file.bytes.count)
        result.pieces.append(.error("Error: \(error.message)\n"))
        return
      } catch { throw ChunkFailure.failed(error) }
    }
    showSource(through: file.bytes.count)
  }

  /// Source that is not run is shown as comments.
  private func commentOut() {
    guard case .source(let text)? = result.pieces.last else { return }
    result.pieces[result.pieces.count - 1] = .source(text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.trimmed.isEmpty ? String($0) : "## " + $0 }.joined(separator: "\n"))
  }

  /// Source lines with the prompts that `prompt = TRUE` asks for.
  private func prompted(_ text: String) -> String {
    let file = SourceFile(name: "", text: text + "\n")
    var parser = Parser(file)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var starts: Set<Int> = []
    while let parsed = try? parser.nextExpression() { starts.insert(file.position(of: parsed.1.start).line - 1) }
    var isInside = false
    for (index, line) in lines.enumerated() {
      if starts.contains(index) { isInside = true }
      let isNew = starts.contains(index) || !isInside || line.hasPrefix("#")
      lines[index] = (isNew ? "> " : "+ ") + line
    }
    return lines.joined(separator: "\n")
  }

  /// Prints a visible value; tables and Markdown go in as they are.
  private func show(_ value: Value) throws {
    if value.inherits("knitr_kable") || value.inherits("knit_asis") {
      result.pieces.append(.asis(value.asStrings().map { $0 ?? "NA" }.joined(separator: "\n")))
    } else { try interpreter.printValue(value, in: interpreter.global) }
  }

  /// The figures that `fig.keep` chooses.
  private func keptFigures() -> Set<Int> {
    let all = result.pieces.compactMap { if case .figure(let number) = $0, result.figures[number] != nil { return number } else { return nil } }
    switch result.options.text("fig.keep") ?? "high" {
    case "none", "FALSE": return []
    case "first": return Set(all.prefix(1))
    case "last": return Set(all.suffix(1))
    case let text where Int(text) != nil: return Set(result.options.chosen("fig.keep", count: all.count).compactMap { all.indices.contains($0) ? all[$0] : nil })
    default: return Set(all)
    }
  }

  /// Drops what the options hide and joins neighbours.
  private func arrange() {
    let options = result.options
    let sources = result.pieces.filter { if case .source = $0 { return true } else { return false } }.count
    let echoed = options.chosen("echo", count: sources)
    var kept: [Piece] = [], held: [Piece] = [], source = -1
    let shown = keptFigures()
    func add(_ piece: Piece) {
      switch (kept.last, piece) {
      case (.source(let a)?, .source(let b)): kept[kept.count - 1] = .source(a + "\n" + b)
      case (.output(let a)?, .output(let b)): kept[kept.count - 1] = .output(a + b)
      default: kept.append(piece)
      }
    }
    for piece in result.pieces {
      switch piece {
      case .source:
        source += 1
        if echoed.contains(source), case .source(let text) = piece { add(.source(options.flag("prompt", default: false) ? prompted(text) : text)) }
      case .output(let text):
        switch options.results {
        case "hide": break
        case "asis": add(.asis(text))
        case "hold": held.append(piece)
        default: add(piece)
        }
      case .warning: if options.flag("warning") { add(piece) }
      case .message: if options.flag("message") { add(piece) }
      case .error: add(piece)
      case .figure(let number):
        guard result.figures[number] != nil, shown.contains(number), options.text("fig.show") != "hide" else { break }
        if options.text("fig.show") == "hold" { held.append(piece) } else { add(piece) }
      case .asis, .display: if options.results == "hold" { held.append(piece) } else if options.results != "hide" { add(piece) }
      }
    }
    for piece in held { add(piece) }
    // Blanks at the end of an output are not shown.
    for (index, piece) in kept.enumerated() { if case .output(let text) = piece { kept[index] = .output(String(text.trimmedEnd) + "\n") } }
    result.pieces = options.flag("include") ? kept : []
  }
}
