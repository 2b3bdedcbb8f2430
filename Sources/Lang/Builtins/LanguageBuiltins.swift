/// Expressions as values: parsing, deparsing, taking apart.
enum LanguageBuiltins {
  static let all: [Builtin] = [
    Builtin("deparse", #"expr, width.cutoff = 60L, backtick = TRUE, control = NULL, nlines = -1L"#, "Source text of a value, a string for each line. Source: R ?deparse.") { call in
      var writer = Deparser(width: max(20, min(500, try call.integer("width.cutoff"))))
      let control = Set(call.optional("control")?.asStrings().compactMap { $0 } ?? ["keepInteger", "showAttributes"])
      let isAll = control.contains("all") || control.contains("exact")
      writer.quotesExpressions = isAll || control.contains("quoteExpressions")
      writer.showsAttributes = isAll || control.contains("showAttributes")
      writer.marksIntegers = isAll || control.contains("keepInteger")
      if control.contains("digits17") || control.contains("exact") || control.contains("hexNumeric") { writer.digits = 17 }
      writer.usesBackticks = try call.flag("backtick")
      let limit = try call.integer("nlines")
      if limit > 0 { writer.maximumLines = limit }
      let expr = try call[0]
      if !call.isSupplied("backtick") {
        switch expr {
        case .language, .expressions: break
        default: writer.usesBackticks = expr.isFunction
        }
      }
      writer.write(expr)
      return .strings(writer.finish())
    },
    Builtin("deparse1", #"expr, collapse = " ", width.cutoff = 500L, ..."#, "Source text of a value as one string. Source: R ?deparse.") { call in
      .string(deparse(try call[0], width: 500).joined(separator: try call.string("collapse")))
    },
    Builtin("parse", #"file = "", n = NULL, text = NULL, prompt = "?", keep.source = FALSE, srcfile = NULL, encoding = "unknown""#, "Expressions of a text or file. Source: R ?parse.") { call in
      let source: SourceFile
      if let text = call.optional("text") { source = SourceFile(name: "<text>", text: text.asStrings().map { $0 ?? "NA" }.joined(separator: "\n")) }
      else if try call["file"].inherits("connection") {
        let table = ConnectionTable.of(call.interpreter)
        source = SourceFile(name: "<connection>", text: try table.lines(table.entry(try call["file"])).joined(separator: "\n") + "\n")
      } else {
        let path = FilePath.expanded(try call.string("file"))
        do { source = SourceFile(name: path, bytes: try FileBytes.read(path)) } catch let error as RError where error.message.hasPrefix("cannot open file") {
          let opening = Call("file", [.symbol("filename"), .constant(.string("r"))])
          try call.interpreter.warn(error.message, call: opening)
          throw RError("cannot open the connection", call: Value(.call(opening)))
        }
      }
      var parser = Parser(source)
      var expressions: [Value] = []
      do {
        while let (expr, _) = try parser.nextExpression() {
          expressions.append(Value(expr))
          if expressions.count & 0xFF == 0 { try Interrupt.check() }
        }
      } catch let error as SyntaxError {
        throw DiagnosticRenderer.parseError(error)
      }
      for warning in parser.takeWarnings() { try call.warn(warning) }
      return .expressions(ListVector(expressions))
    },
    Builtin("str2lang", "s", "One expression from a string. Source: R ?str2lang.") { call in
      guard try call[0].type == .character, try call[0].count == 1 else { throw RError("argument must be a character string", call: Value(.call(Call("str2lang", [.symbol("s")])))) }
      var parser = Parser(SourceFile(name: "<text>", text: try call[0].asStrings()[0] ?? "NA"))
      var parsed: [Value] = []
      do { while let next = try parser.nextExpression() { parsed.append(Value(next.expr)) } } catch let error as SyntaxError {
        throw DiagnosticRenderer.parseError(error)
      }
      guard parsed.count == 1 else {
        throw RError("parsing result not of length one, but \(parsed.count)", call: Value(.call(Call("str2lang", [.symbol("s")]))))
      }
      return parsed[0]
    },
    Builtin.special("bquote", "expr, where, splice = FALSE", "Quotes `expr` except for parts in .( ). Source: R ?bquote.") { call in
      let matched = try call.matched()
      guard let expr = matched[0]?.value else { return .null }
      var scope = call.environment
      if let given = matched[1], case .environment(let e) = try call.interpreter.evaluate(given.value, in: call.environment) { scope = e }
      return Value(try unquoted(expr, scope, call.interpreter))
    },
    Builtin.special("call", "name, ...", "A call of the function `name` with evaluated arguments. Source: R ?call.") { call in
      guard case .strings(let given) = try call.evaluate(0), given.count == 1, let name = given.elements[0] else { throw RError("first argument must be a character string") }
      let values = try CallNode(Call(.symbol(.dots), Array(call.call.arguments.dropFirst()))).evaluatedArguments(call.environment, call.interpreter)
      return Value(LanguageParts.expression(Call(.symbol(Name(name)), values.map { Argument(name: $0.name, $0.value.asExpr) })))
    },
    Builtin("body", "fun", "The body of a function. Source: R ?body.") { call in
      var function = try call[0]
      if function.isString, let name = function.asStrings().first ?? nil {
        function = try found(Name(name), call)
      }
      guard case .closure(let c) = function else {
        if case .builtin = function { return .null }
        try call.warn("argument is not a function")
        return .null
      }
      return Value(c.function.body)
    },
    Builtin("body<-", "fun, envir, value", "Replaces the body. Source: R ?body.") { call in
      guard case .closure(let c) = try call[0] else { throw RError("not a function") }
      return .closure(Closure(FunctionExpr(formals: c.function.formals, body: try call["value"].asExpr), environment: c.environment))
    },
    Builtin("formals", "fun, envir", "The formal arguments, as a list. Source: R ?formals.") { call in
      let fun = try call[0].isString ? found(Name(call.string("fun")), call) : call[0]
      let formals: [Formal]
      switch fun {
      case .closure(let c): formals = c.function.formals
      case .builtin(let b):
        guard !b.isPrimitive else { return .null }
        formals = b.shownFormals
      default:
        try call.interpreter.warn("argument is not a function", call: Call(.symbol("formals"), [Argument(.symbol("fun"))]))
        return .null
      }
      return FunctionExpr(formals: formals, body: .missing).formalList
    },
    Builtin("formals<-", "fun, envir, value", "Replaces the formal arguments. Source: R ?formals.") { call in
      guard case .closure(let c) = try call[0] else { throw RError("not a function") }
      let value = try call["value"]
      let formals = zip(value.names ?? [], value.asElements()).map { Formal(Name($0 ?? ""), default: $1.isMissingArgument ? nil : $1.asExpr) }
      return .closure(Closure(FunctionExpr(formals: formals, body: c.function.body), environment: c.environment))
    },
    Builtin("formalArgs", "def", "Names of the formal arguments. Source: R ?formalArgs.") { call in
      switch try call[0] {
      case .closure(let c): return .strings(c.function.formals.map { $0.name.text })
      case .builtin(let b): return .strings(b.shownFormals.map { $0.name.text })
      default: return .null
      }
    },
    Builtin("args", "name", "The function with its arguments and no body. Source: R ?args.") { call in
      var fun = try call[0]
      if fun.isString {
        let name = try call.string("name")
        guard let function = try call.interpreter.findFunction(Name(name), in: call.environment) else { throw RError("could not find function \"\(name)\"") }
        fun = function
      }
      switch fun {
      case .closure(let c): return .closure(Closure(FunctionExpr(formals: c.function.formals, body: .constant(.null)), environment: call.interpreter.global))
      case .builtin(let b): return .closure(Closure(FunctionExpr(formals: b.shownFormals, body: .constant(.null)), environment: call.interpreter.global))
      default: return .null
      }
    },
    Builtin("all.names", "expr, functions = TRUE, max.names = -1L, unique = FALSE", "Names in an expression. Source: R ?all.names.") { call in
      var names = collect(try call[0], functions: try call.flag("functions"))
      if try call.flag("unique") { names = try SetBuiltins.firstPositions(.strings(names)).map { names[$0] } }
      return .strings(names)
    },
    Builtin("all.vars", "expr, functions = FALSE, max.names = -1L, unique = TRUE", "Variables in an expression. Source: R ?all.names.") { call in
      let names = collect(try call[0], functions: try call.flag("functions"))
      return .strings(try call.flag("unique") ? SetBuiltins.firstPositions(.strings(names)).map { names[$0] } : names)
    },
    Builtin("as.expression.default", "x, ...", "An expression vector.") { .expressions(ListVector([try $0[0]])) },
  ]

  /// The function called `name`, as `get` finds it for `body` and `formals`.
  private static func found(_ name: Name, _ call: BuiltinCall) throws -> Value {
    if let function = try call.interpreter.findFunction(name, in: call.environment) { return function }
    let envir: Expr = call.builtin.name == "body" ? .call(Call("parent.frame", [])) : .symbol("envir")
    let lookup = Call(.symbol("get"), [
      Argument(.symbol("fun")), Argument(name: "mode", .constant(.string("function"))), Argument(name: "envir", envir),
    ])
    throw RError("object '\(name.text)' of mode 'function' was not found", call: Value(.call(lookup)))
  }

  private static func unquoted(_ expr: Expr, _ scope: Environment, _ interpreter: Interpreter) throws -> Expr {
    switch expr {
    case .call(let call):
      if call.functionName?.text == ".", call.arguments.count == 1 { return try interpreter.evaluate(call.arguments[0].value, in: scope).asExpr }
      var arguments: [Argument] = []
      for argument in call.arguments {
        if case .call(let inner) = argument.value, inner.functionName?.text == "..", inner.arguments.count == 1 {
          let value = try interpreter.evaluate(inner.arguments[0].value, in: scope)
          arguments += value.asElements().enumerated().map { Argument(name: value.names?[$0].flatMap { $0.isEmpty ? nil : Name($0) }, $1.asExpr) }
        } else { arguments.append(Argument(name: argument.name, try unquoted(argument.value, scope, interpreter))) }
      }
      return .call(Call(try unquoted(call.function, scope, interpreter), arguments))
    case .function(let function):
      let formals = try function.formals.map { formal in
        try formal.defaultValue.map { Formal(formal.name, default: try unquoted($0, scope, interpreter)) } ?? formal
      }
      return .function(FunctionExpr(formals: formals, body: try unquoted(function.body, scope, interpreter)))
    default: return expr
    }
  }

  private static func collect(_ value: Value, functions: Bool) -> [String] {
    var names: [String] = []
    func walk(_ expr: Expr) {
      switch expr {
      case .symbol(let name): names.append(name.text)
      case .call(let call):
        if case .symbol(let name) = call.function { if functions { names.append(name.text) } } else { walk(call.function) }
        call.arguments.forEach { walk($0.value) }
      case .function(let f): walk(f.body)
      case .constant(let value):
        if case .language(let l) = value { walk(l.expr) } else if case .expressions(let v) = value { v.elements.forEach { walk($0.asExpr) } }
      case .missing: break
      }
    }
    switch value {
    case .language(let l): walk(l.expr)
    case .symbol(let name): names.append(name.text)
    case .expressions(let v), .list(let v): v.elements.forEach { walk($0.asExpr) }
    default: break
    }
    return names
  }
}

extension DiagnosticRenderer {
  /// The error `parse` raises: errors of escapes name no call.
  static func parseError(_ error: SyntaxError) -> RError {
    RError(parseText(error), showsCall: !error.message.contains("in character string starting"), call: error.call)
  }

  /// A syntax error as `parse(text =)` words it: `<text>:1:3: unexpected symbol` and the lines up to the token.
  static func parseText(_ error: SyntaxError) -> String {
    guard error.message.hasPrefix("unexpected") else { return error.text(countedFrom: 0) }
    var (line, column) = error.file.position(of: error.start)
    let isString = error.message.hasSuffix("INCOMPLETE_STRING")
    // Shown is the line where the token ends, which a string may have begun further up.
    let place = error.isIncomplete ? (isString ? error.start : max(0, error.file.bytes.count - 1)) : max(error.start, error.end - 1)
    let shownLine = error.file.position(of: place).line
    if error.isIncomplete, !isString { (line, column) = (shownLine + 1, 0) }
    let last = error.isIncomplete ? Int.max : max(shownLine == line ? column : 1, error.file.position(of: place).column)
    var text = "\(error.file.name):\(line):\(column): \(error.message)\n"
    let start = place - (error.file.position(of: place).column - 1)
    let shown = String(error.file.lineText(at: place).prefix(last))
    if shownLine > 1 {
      // R remembers 256 bytes of what it read.
      let before = error.file.lineText(at: max(0, start - 1)), room = max(0, 254 - shown.utf8.count)
      text += "\(shownLine - 1): \(String(decoding: before.utf8.suffix(room), as: UTF8.self))\n"
    }
    let lead = "\(shownLine): "
    text += lead + shown + "\n" + String(repeating: " ", count: lead.count + (shownLine == 1 ? column : column - 1)) + "^"
    return text
  }
}
