/// Running files: `source` and `sys.source`.
enum SourceBuiltins {
  static let all: [Builtin] = [
    Builtin("source", """
      file, local = FALSE, echo = verbose, print.eval = echo, encoding = "unknown", verbose = FALSE, prompt.echo = NULL,
      continue.echo = NULL, max.deparse.length = 150, chdir = FALSE, keep.source = NULL, exprs, spaced = missing(exprs), skip.echo = 0,
      width.cutoff = 60L, ...
      """, """
      Runs the expressions of a file, a connection or `exprs`. With `echo` each is printed before it runs: as written when `keep.source` (by
      default option "keep.source") is TRUE, otherwise deparsed, after an empty line when `spaced`. The first `skip.echo` lines are not shown.
      `chdir` runs it in the file's folder. `encoding` tells that of a text that is not UTF-8.
      Returns: list of `value` and `visible`, invisibly. Source: R ?source.
      """, source),
    Builtin("sys.source", "file, envir, chdir = FALSE, ...", "Runs a file in an environment; `chdir` runs it in the file's folder. Source: R ?sys.source.") { call in
      guard case .environment(let scope) = try call["envir"] else { throw RError("'envir' must be an environment") }
      var run = SourceRun(call, scope)
      run.changesFolder = try call.flag("chdir")
      run.callsAround = ["eval"]
      return call.invisible(try run.run(try call["file"]).value)
    },
  ]

  private static func source(_ call: BuiltinCall) throws -> Value {
    var scope = call.interpreter.global
    switch try call["local"] {
    case .environment(let e): scope = e
    case let flag where flag.asLogicals().first == .true: scope = call.environment
    default: break
    }
    var run = SourceRun(call, scope)
    func flag(_ name: String) -> Bool? { call.optional(name)?.asLogicals().first.map { $0 == .true } }
    let verbose = flag("verbose") ?? false
    run.isVerbose = verbose
    run.echoes = flag("echo") ?? verbose
    run.prints = flag("print.eval") ?? run.echoes
    run.keepsSource = flag("keep.source") ?? (call.interpreter.options["keep.source"]?.asLogicals().first == .true)
    run.changesFolder = flag("chdir") ?? false
    if let prompt = call.optional("prompt.echo")?.asStrings().first ?? nil { run.prompt = prompt }
    if let prompt = call.optional("continue.echo")?.asStrings().first ?? nil { run.continuation = prompt }
    run.isSpaced = call.isSupplied("spaced") ? flag("spaced") ?? false : !call.isSupplied("exprs")
    run.skippedLines = try call.integer("skip.echo")
    run.cutoff = try call.integer("width.cutoff")
    run.encoding = call.optional("encoding")?.asStrings().first ?? nil
    if let limit = call.optional("max.deparse.length")?.asDoubles().first, !limit.isNaN { run.echoLimit = Int(min(max(limit, 0), 1e9)) }
    if let exprs = call.optional("exprs") {
      for expr in exprs.asElements() { try run.evaluate(expr.asExpr, shown: run.echoes ? run.deparsed(expr.asExpr) : []) }
    } else { _ = try run.run(try call["file"]) }
    return call.invisible(.list([run.last, .bool(run.isVisible)], names: ["value", "visible"]))
  }
}

/// One run of a file: what it prints and the value of its last expression.
private struct SourceRun {
  let call: BuiltinCall
  let scope: Environment
  var echoes = false
  var prints = false
  var keepsSource = false
  var changesFolder = false
  var prompt: String
  var continuation: String
  /// Characters of an expression that are echoed.
  var echoLimit = 150
  var isSpaced = true
  var skippedLines = 0
  var cutoff = 60
  var encoding: String?
  var last = Value.null
  var isVisible = false
  /// What `verbose = TRUE` tells, about each expression too.
  var isVerbose = false
  /// The calls R's own definition makes around each expression.
  var callsAround = ["withVisible", "eval"]
  private var number = 0

  init(_ call: BuiltinCall, _ scope: Environment) {
    (self.call, self.scope) = (call, scope)
    prompt = (call.interpreter.options["prompt"]?.asStrings().first ?? nil) ?? "> "
    continuation = (call.interpreter.options["continue"]?.asStrings().first ?? nil) ?? "+ "
  }

  mutating func run(_ input: Value) throws -> (value: Value, isVisible: Bool) {
    let file = try sourceFile(input)
    let before = changesFolder ? FileBuiltins.workingFolder() : nil
    defer { if let before { _ = FileBuiltins.changeFolder(before) } }
    if changesFolder, let slash = file.name.lastIndex(of: "/") { _ = FileBuiltins.changeFolder(String(file.name[...slash])) }
    // Parsed as a whole first, as R does: nothing runs when the file has a syntax error.
    var parser = Parser(file)
    var parsed: [(expr: Expr, span: SourceSpan)] = []
    do { while let next = try parser.nextExpression() { parsed.append(next) } } catch let error as SyntaxError {
      throw DiagnosticRenderer.parseError(error)
    }
    if isVerbose { try tellChoices(file, count: parsed.count) }
    var end = echoes && keepsSource ? offset(ofLine: skippedLines, in: file, before: parsed.first?.span.start) : 0
    for (expr, span) in parsed {
      var shown: [String] = []
      if echoes, keepsSource { shown = written(file, from: end, to: span) } else if echoes { shown = deparsed(expr) }
      end = max(end, span.end)
      try evaluate(expr, shown: shown)
    }
    // Comments after the last expression.
    if echoes, keepsSource {
      let rest = SourceSpan(file: file, start: file.bytes.count, end: file.bytes.count)
      let lines = written(file, from: end, to: rest)
      echo(lines.last == "" ? lines.dropLast() : lines, comments: lines.count)
    }
    return (last, isVisible)
  }

  /// An expression's lines, broken as those of the `expression(…)` it is in: R cuts that off afterwards.
  func deparsed(_ expr: Expr) -> [String] {
    var lines = deparse(.call(Call("expression", [expr])), width: cutoff)
    lines[0] = String(lines[0].dropFirst("expression(".count))
    lines[lines.count - 1] = String(lines[lines.count - 1].dropLast())
    return lines
  }

  /// Where the text after some lines begins, but not past the line of the first expression.
  private func offset(ofLine line: Int, in file: SourceFile, before limit: Int?) -> Int {
    var offset = 0
    for k in 0..<max(0, line) {
      guard let end = file.bytes[(offset + (k > 0 ? 1 : 0))...].firstIndex(of: 10), end < limit ?? file.bytes.count else { break }
      offset = end
    }
    return offset
  }

  private func sourceFile(_ input: Value) throws -> SourceFile {
    if input.inherits("connection") {
      let table = ConnectionTable.of(call.interpreter)
      return SourceFile(name: "<connection>", text: try table.lines(table.entry(input)).joined(separator: "\n") + "\n")
    }
    guard case .strings(let v) = input, let path = v.elements.first ?? nil else { throw RError("invalid 'file' argument") }
    let expanded = FilePath.expanded(path)
    do {
      let bytes = try FileBytes.read(expanded)
      return SourceFile(name: expanded, bytes: encoding.flatMap(TextEncoding.init).flatMap { $0.decoded(bytes) { [$0] } ?? nil } ?? bytes)
    } catch {
      let opening = Call("file", [.symbol("filename"), .constant(.string("r"))])
      let shown = Call(.symbol("file"), opening.arguments + [Argument(name: "encoding", .symbol("encoding"))])
      try call.interpreter.warn("cannot open file '\(path)': No such file or directory", call: shown)
      throw RError("cannot open the connection", call: Value(.call(shown)))
    }
  }

  /// The lines as written from the end of the expression before: with comments, without blank lines at the start.
  private func written(_ file: SourceFile, from: Int, to span: SourceSpan) -> [String] {
    // A second expression on a line that was shown.
    if from > 0, !file.bytes[min(from, span.start)..<span.start].contains(10) { return [] }
    var end = span.end
    while end < file.bytes.count, file.bytes[end] != 10 { end += 1 }
    var start = from
    while start > 0, start < span.start, file.bytes[start] != 10 { start += 1 }
    let text = file.text(in: SourceSpan(file: file, start: min(start, span.start), end: end))
    return Array(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).drop { $0.allSatisfy { $0 == " " || $0 == "\t" } })
  }

  /// - Parameter comments: the lines before the expression's own, which have the prompt, too.
  private func echo(_ shown: [String], comments: Int) {
    guard !shown.isEmpty else { return }
    var text = shown.enumerated().map { ($0 <= comments ? prompt : continuation) + $1 }.joined(separator: "\n")
    if text.count > echoLimit {
      text = String(text.prefix(echoLimit))
      let isInString = text.filter { $0 == "\"" }.count % 2 == 1
      text += (isInString ? " ...\" ..." : " ....") + " [TRUNCATED] "
    }
    call.write((isSpaced ? "\n" : "") + text + "\n")
  }

  private func tellStructure(_ value: Value) throws { _ = try call.interpreter.callFunction("str", [value], environment: scope) }

  /// What `verbose = TRUE` tells before the first expression.
  private func tellChoices(_ file: SourceFile, count: Int) throws {
    call.write("'envir' chosen:")
    try call.interpreter.printValue(.environment(scope), in: scope)
    call.write("encoding = \"\(encoding.flatMap { $0 == "unknown" ? nil : $0 } ?? "native.enc")\" chosen\n --> from_file='\(keepsSource ? "FALSE" : "TRUE")'\n lines:")
    let lines = file.text(in: SourceSpan(file: file, start: 0, end: file.bytes.count)).split(separator: "\n", omittingEmptySubsequences: false).map { Optional(String($0)) }
    // Without its text R shows what else is called `lines`.
    if keepsSource { try tellStructure(.strings(lines.last == "" ? lines.dropLast() : lines)) } else if let other = call.interpreter.base.lookup("lines") { try tellStructure(other) }
    call.write("--> parsed \(count) expressions; now eval(.)ing them:\n")
  }

  /// How R evaluates each expression of a file.
  private static let evalCall = Call("eval", [.symbol("ei"), .symbol("envir")])

  mutating func evaluate(_ expr: Expr, shown: [String]) throws {
    number += 1
    if isVerbose { call.write("\n>>>> eval(expression_nr. \(number) )\n\t\t =================\n") }
    if echoes { echo(shown, comments: shown.prefix { $0.drop { $0 == " " }.first == "#" || keepsSource && $0.allSatisfy { $0 == " " } }.count) }
    let interpreter = call.interpreter, mark = interpreter.shownCalls.count
    for name in callsAround {
      guard case .builtin(let builtin)? = interpreter.base.lookup(Name(name)) else { continue }
      let shown = name == "eval" ? SourceRun.evalCall : Call(.symbol(Name(name)), [Argument(.call(SourceRun.evalCall))])
      interpreter.shownCalls.append(ShownCall(depth: interpreter.frames.count, call: shown, builtin: builtin))
    }
    defer { if interpreter.shownCalls.count > mark { interpreter.shownCalls.removeSubrange(mark...) } }
    interpreter.isVisible = true
    last = try interpreter.evaluate(expr, in: scope)
    isVisible = interpreter.isVisible
    if isVerbose {
      switch expr {
      case .symbol: break
      case .call(let made):
        call.write("curr.fun:")
        try tellStructure(Value(made.function))
      default:
        call.write("curr.fun:")
        try tellStructure(last)
      }
    }
    if prints, isVisible { try call.interpreter.printValue(last, in: scope) }
    if isVerbose { call.write(" .. after ‘\(deparse(.call(Call("expression", [expr]))).joined(separator: "\n"))’\n") }
  }
}
