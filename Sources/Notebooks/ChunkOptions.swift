import Lang

/// The options of one chunk: knitr's defaults, then `opts_chunk$set`, then its own.
struct ChunkOptions {
  private var values: [String: Value] = [:]

  /// Captions that could not be evaluated before the chunk's code, as `list(…)`'s arguments.
  private var late: String?

  /// Evaluates the options as R in the session.
  init(_ chunk: Notebook.Chunk, path: String, _ interpreter: Interpreter) throws {
    let line = max(1, chunk.line - 1)
    try add(SourceFile(name: path, text: ".chunk.given(opts_chunk)"), interpreter)
    var own = "list(\(chunk.options))"
    if !chunk.options.isEmpty {
      do { try add(SourceFile(name: path, text: own, firstLine: line), interpreter) } catch where ["fig.cap", "fig.alt", "fig.scap"].contains(where: chunk.options.contains) {
        own = ".chunk.values(alist(\(chunk.options)), FALSE)"
        try add(SourceFile(name: path, text: own, firstLine: line), interpreter)
        late = ".chunk.values(alist(\(chunk.options)), TRUE)"
      }
    }
    let labels = texts("opts.label").map { deparse(.string($0)).joined() }
    for label in labels {
      try add(SourceFile(name: path, text: "opts_template$get(\(label))"), interpreter)
      try add(SourceFile(name: path, text: own, firstLine: line), interpreter)
    }
    let templates = labels.map { "opts_template$get(\($0)), " }.joined()
    let engine = deparse(.string(text("engine") ?? chunk.engine)).joined(), name = deparse(.string(chunk.name)).joined(), written = deparse(.string(chunk.options)).joined()
    let fixed = "list(label = \(name), engine = \(engine), params.src = \(written))"
    try add(SourceFile(name: path, text: "{ .chunk.enter(list(.chunk.given(opts_chunk), \(fixed), \(templates)\(own))); NULL }"), interpreter)
  }

  /// Evaluates the captions that tell of what the chunk has computed.
  mutating func addLate(_ chunk: Notebook.Chunk, path: String, _ interpreter: Interpreter) throws {
    guard let late else { return }
    try add(SourceFile(name: path, text: late, firstLine: max(1, chunk.line - 1)), interpreter)
  }

  private mutating func add(_ file: SourceFile, _ interpreter: Interpreter) throws {
    var parser = Parser(file)
    guard let expr = try parser.nextExpression()?.expr else { return }
    var list = Value.null
    try interpreter.record(expr, show: { list = $0 }, observe: { interpreter.output.writeError($0.text) })
    let names = list.names ?? []
    for (index, value) in list.asElements().enumerated() where index < names.count {
      if let name = names[index], !name.isEmpty { values[name] = value }
    }
  }

  /// All options, as code in the order of their names.
  var description: String { values.sorted { $0.key < $1.key }.map { "\($0.key)=\(deparse($0.value).joined())" }.joined(separator: ",") }

  func flag(_ name: String, default fallback: Bool = true) -> Bool {
    guard let value = values[name], !value.isNull else { return fallback }
    return value.asLogicals().first.map { $0 != .false } ?? fallback
  }

  func number(_ name: String) -> Double? { values[name]?.asDoubles().first.flatMap { $0.isFinite ? $0 : nil } }
  func text(_ name: String) -> String? {
    guard let value = values[name], value.type == .character || value.isNumeric else { return nil }
    return value.asStrings().first ?? nil
  }

  func texts(_ name: String) -> [String] { values[name].map { $0.isString ? $0.asStrings().compactMap { $0 } : [] } ?? [] }
  /// A member of `engine.opts`.
  func engineOption(_ name: String) -> String? {
    guard let list = values["engine.opts"], let index = list.names?.firstIndex(of: name) else { return nil }
    return list.asElements()[index].asStrings().first ?? nil
  }

  /// The classes that `class.source` or `class.output` add, after a blank.
  func classes(_ name: String) -> String { texts(name).map { " " + HTML.escaped($0) }.joined() }

  /// The option's text for the figure `index` of a chunk: its values are used in turn.
  func text(_ name: String, figure index: Int) -> String? {
    guard let value = values[name], value.type == .character || value.isNumeric, value.count > 0 else { return nil }
    return value.asStrings()[index % value.count]
  }

  /// Which of `count` expressions `eval` or `echo` choose: TRUE, FALSE, numbers, or negative numbers for all but those.
  func chosen(_ name: String, count: Int) -> Set<Int> {
    guard let value = values[name], value.isNumeric else { return flag(name) ? Set(0..<count) : [] }
    let numbers = value.asDoubles().filter { $0.isFinite && abs($0) <= 1e9 }.map { Int($0) }
    if numbers.contains(where: { $0 < 0 }) { return Set(0..<count).subtracting(numbers.map { -$0 - 1 }) }
    return Set(numbers.map { $0 - 1 })
  }

  /// `markup`, `asis`, `hide` or `hold`.
  var results: String {
    if let value = values["results"], case .logical(.false)? = value.asLogicals().first.map({ Value.logical($0) }), !value.isString { return "hide" }
    return text("results") ?? "markup"
  }

  /// What output lines begin with; empty for none.
  var comment: String {
    guard let value = values["comment"] else { return "##" }
    return value.isNull ? "" : (value.isString ? value.asStrings().first ?? nil : nil) ?? ""
  }
}
