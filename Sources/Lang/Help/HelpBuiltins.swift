import Glibc

/// Reading about functions: `?name`, `help`, `example`, and what the search functions of `HelpLibrary` ask.
enum HelpBuiltins {
  static let all: [Builtin] = [
    Builtin.special("?", "e1, e2", "Shows the help of a name; `??word` searches all help. Source: R ?help.") { call in
      guard let argument = call.call.arguments.last?.value else { throw RError("argument is missing") }
      if case .call(let inner) = argument, inner.functionName?.text == "?", let word = inner.arguments.last?.value {
        _ = try call.interpreter.callFunction("help.search", [.string(topic(word))], environment: call.environment)
        return call.interpreter.invisibly(.null)
      }
      return try show(topic(argument), call)
    },
    Builtin.special("help", "topic, package = NULL, lib.loc = NULL, verbose = FALSE, try.all.packages = FALSE, help_type = NULL", """
      Shows the usage, arguments, description and source of a function or data set. Without a topic, the list of topics. Source: R ?help.
      """) { call in
      let matched = try call.matched()
      guard let argument = matched[0]?.value else {
        _ = try call.interpreter.callFunction("help.start", [], environment: call.environment)
        return call.interpreter.invisibly(.null)
      }
      return try show(topic(argument), call)
    },
    Builtin(".help.examples", "topic", "Code of the examples of a topic; character(0) when it has none, NULL when there is no such topic.") { call in
      guard let page = HelpPage(try call.string("topic"), call.interpreter, in: call.environment) else { return .null }
      return .strings(page.examples.map { $0.split(separator: "\n").map(String.init) } ?? [])
    },
    Builtin(".help.summary", "topics", "First sentence of each topic's description, for searches.") { call in
      let topics = try call.strings("topics").map { $0 ?? "NA" }
      return .strings(topics.map { summary($0, call.interpreter) })
    },
    Builtin(".help.wrap", "text", "Breaks a text at spaces into indented lines.") { call in
      .strings(HelpPage.wrap("  " + (try call.string("text")), indent: 2).split(separator: "\n").map(String.init))
    },
    Builtin(".history", "", "What was entered at the prompt; NULL where there is none.") { call in
      call.interpreter.enteredLines.map { .strings($0.all()) } ?? .null
    },
    Builtin(".history.add", "lines", "Adds entries to what was entered at the prompt.") { call in
      call.interpreter.enteredLines?.add(try call.strings("lines").compactMap { $0 })
      return call.invisible(.null)
    },
    Builtin(".help.page", "text", "Shows lines of text, through a pager when they do not fit the terminal.") { call in
      Pager.show(try call.strings("text").map { ($0 ?? "NA") + "\n" }.joined(), call.interpreter)
      return call.invisible(.null)
    },
  ]

  /// The name a help request is about: a symbol, a string, `package::name` or a call of the function.
  private static func topic(_ expr: Expr) -> String {
    switch expr {
    case .symbol(let name): return name.text
    case .constant(let value): return value.asStrings().first.flatMap { $0 } ?? deparse(value).joined()
    case .call(let call):
      if let name = call.functionName?.text, name == "::" || name == ":::", let last = call.arguments.last { return topic(last.value) }
      return call.functionName?.text ?? deparse(expr).joined()
    case .function: return "function"
    case .missing: return ""
    }
  }

  private static func show(_ name: String, _ call: SpecialCall) throws -> Value {
    let interpreter = call.interpreter
    defer { interpreter.isVisible = false }
    var found = HelpPage(name, interpreter, in: call.environment)
    // `help(x)` where x holds the name of a topic.
    if let raw = call.environment.lookup(Name(name)), let value = try? interpreter.resolve(raw), value.isString, !interpreter.base.has(Name(name)),
      let inner = value.asStrings().first.flatMap({ $0 }), let page = HelpPage(inner, interpreter, in: call.environment) { found = page }
    guard let page = found else {
      interpreter.output.write("No documentation for ‘\(name)’ in specified packages and libraries:\nyou could try ‘??\(name)’\n")
      if let near = Suggestion.nearest(to: name, among: interpreter.visibleNames(call.environment)) {
        interpreter.output.write("or ‘?\(near)’\n")
      }
      return .null
    }
    Pager.show(page.rendered, interpreter)
    return .null
  }

  private static func summary(_ name: String, _ interpreter: Interpreter) -> String {
    guard let raw = interpreter.base.local(Name(name)) else { return "" }
    var text = ""
    switch raw {
    case .builtin(let builtin): text = builtin.help
    case .promise(let promise): text = HelpDescriptions.text(for: name, comment: (promise.node as? LibraryDefinitionNode)?.comment ?? "") ?? ""
    default: break
    }
    if text.isEmpty { text = HelpDescriptions.text(for: name) ?? "" }
    let line = text.split(separator: "\n").first ?? ""
    var end = line.startIndex
    while end < line.endIndex {
      let after = line.index(after: end)
      if line[end] == ".", after == line.endIndex || line[after] == " " { return String(line[..<after]) }
      end = after
    }
    return String(line)
  }
}

/// Long texts on a terminal go through a pager: option `pager`, `$PAGER`, or `less`.
enum Pager {
  static func show(_ text: String, _ interpreter: Interpreter) {
    var size = winsize()
    let onTerminal = interpreter.isInteractive && isatty(0) == 1 && isatty(1) == 1 && interpreter.output.captureDepth == 0
      && interpreter.output.redirect == nil && ioctl(1, UInt(TIOCGWINSZ), &size) == 0
    let lines = text.utf8.reduce(0) { $1 == 10 ? $0 + 1 : $0 }
    guard onTerminal, lines >= Int(size.ws_row), size.ws_row > 0 else { return interpreter.output.write(text) }
    interpreter.output.flush()
    let named = interpreter.options["pager"]?.asStrings().first.flatMap { $0 } ?? getenv("PAGER").map { String(cString: $0) } ?? "less -R"
    let command = "command -v \(named.split(separator: " ").first ?? "less") >/dev/null && \(named) || cat"
    guard let pipe = startingProgram({ popen(command, "w") }) else { return interpreter.output.write(text) }
    fputs(text, pipe)
    pclose(pipe)
    interpreter.interruptFlag.pointee = 0
  }
}
