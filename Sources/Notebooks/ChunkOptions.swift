import Lang

/// The options of one chunk: knitr's defaults, then `opts_chunk$set`, then its own.
struct ChunkOptions {
  private var values: [String: Value] = [:]

  /// Evaluates the options as R in the session.
  init(_ chunk: Notebook.Chunk, path: String, _ interpreter: Interpreter) throws {
    try add(SourceFile(name: path, text: "opts_chunk$get()"), interpreter)
    if !chunk.options.isEmpty { try add(SourceFile(name: path, text: "list(\(chunk.options))", firstLine: max(1, chunk.line - 1)), interpreter) }
    let label = deparse(.string(chunk.label ?? "")).joined()
    try add(SourceFile(name: path, text: "{ opts_current$restore(c(opts_chunk$get(), list(label = \(label)), list(\(chunk.options)))); NULL }"), interpreter)
  }

  private mutating func add(_ file: SourceFile, _ interpreter: Interpreter) throws {
    var parser = Parser(file)
    guard let expr = try parser.nextExpression()?.expr else { return }
    var list = Value.null
    try interpreter.record(expr, show: { list = $0 }, observe: { _, text in interpreter.output.writeError(text) })
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
