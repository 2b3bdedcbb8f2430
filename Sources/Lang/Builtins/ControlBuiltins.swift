/// Functions about the call being evaluated: arguments, exits, switches.
enum ControlBuiltins {
  static let all: [Builtin] = [
    Builtin.special("withVisible", "x", "list(value, visible): whether evaluating `x` would print. Source: R ?withVisible.") { call in
      call.interpreter.isVisible = true
      let value = try call.evaluate(0)
      let isVisible = call.interpreter.isVisible
      call.interpreter.isVisible = true
      return .list([value, .bool(isVisible)], names: ["value", "visible"])
    },
    Builtin("invisible", "x = NULL", "Returns `x` without printing it at top level. Source: R ?invisible.") { call in
      call.invisible(try call[0])
    }.shortcut { x in
      Interpreter.current.isVisible = false
      return x
    },
    Builtin.special("missing", "x", """
      TRUE when the formal argument `x` of the enclosing function was not supplied. Source: R ?missing.
      """) { call in .bool(try isMissing(call)) },
    Builtin.special("on.exit", "expr = NULL, add = FALSE, after = TRUE", """
      Has `expr` evaluated when the enclosing function returns or fails. Source: R ?on.exit.
      """, onExit),
    Builtin.special("sys.on.exit", "", "What `on.exit` has left to be evaluated when the enclosing function ends; NULL for nothing. Source: R ?sys.on.exit.") { call in
      guard let frame = call.interpreter.frames.last(where: { $0.environment === call.environment }), let first = frame.onExit.first else { return .null }
      return Value(frame.onExit.count == 1 ? first : .call(Call(.symbol(.brace), frame.onExit.map { Argument($0) })))
    },
    Builtin.special("switch", "EXPR, ...", """
      The argument chosen by `EXPR`: by name when it is a string (falling through empty ones; an unnamed one is the default), by
      position when it is a number. Source: R ?switch.
      """, switchCase),
    Builtin.special("quote", "expr", "The expression itself, not evaluated. Source: R ?quote.") { call in
      guard call.call.arguments.count == 1 else { throw RError("\(call.call.arguments.count) arguments passed to 'quote' which requires 1") }
      return Value(call.call.arguments[0].value)
    },
    Builtin.special("alist", "...", "A list of its arguments, not evaluated; empty ones stay empty. Source: R ?list.") { call in
      let arguments = call.call.arguments
      let names = arguments.contains { $0.name != nil } ? arguments.map { $0.name?.text ?? "" } : nil
      return .list(arguments.map { Value($0.value) }, names: names)
    },
    Builtin.special("substitute", "expr, env", """
      `expr` with the variables of `env` (default: the current environment) replaced: promises by their expressions, values by
      themselves. Source: R ?substitute.
      """, substitute),
    Builtin.special("{", "...", "Evaluates its arguments in turn; the value of the last. Source: R ?Paren.") { call in
      var result = Value.null
      for index in call.call.arguments.indices { result = try call.evaluate(index) }
      return result
    },
    Builtin("(", "x", "Its argument, visible. Source: R ?Paren.") { call in try call[0] },
    Builtin.special("if", "cond, yes, no", "Conditional evaluation. Source: R ?Control.") { call in
      let flag = try call.interpreter.condition(try call.evaluate(0))
      if flag { return try call.evaluate(1) }
      return call.call.arguments.count > 2 ? try call.evaluate(2) : .null
    },
    Builtin.special("for", "var, seq, expr", "Loops over a vector. Source: R ?Control.", loop),
    Builtin.special("while", "cond, expr", "Loops while a condition holds. Source: R ?Control.", loop),
    Builtin.special("repeat", "expr", "Loops until `break`. Source: R ?Control.", loop),
    Builtin.special("break", "", "Leaves the loop. Source: R ?Control.") { call in throw ControlFlow.breakLoop(from: call.environment) },
    Builtin.special("next", "", "Starts the loop's next iteration. Source: R ?Control.") { call in throw ControlFlow.nextIteration(from: call.environment) },
    Builtin.special("return", "value", "Returns from the enclosing function. Source: R ?return.") { call in
      if call.call.arguments.count > 1 { throw RError("multi-argument returns are not permitted") }
      let value = call.call.arguments.isEmpty ? Value.null : try call.evaluate(0)
      throw ControlFlow.returning(from: call.environment, value: value)
    },
    Builtin.special("<-", "x, value", "Assigns. Source: R ?assignOps.", assign),
    Builtin.special("=", "x, value", "Assigns. Source: R ?assignOps.", assign),
    Builtin.special("<<-", "x, value", "Assigns in an enclosing scope. Source: R ?assignOps.", assign),
    Builtin.special("&&", "e1, e2", "Logical and of two single values, the second evaluated only when needed. Source: R ?Logic.", loop),
    Builtin.special("||", "e1, e2", "Logical or of two single values, the second evaluated only when needed. Source: R ?Logic.", loop),
    Builtin.special("~", "lhs, rhs", """
      A formula: the call itself with class "formula" and the environment it was written in. Source: R ?tilde.
      """) { call in
      var attributes = Attributes()
      attributes[.class] = .string("formula")
      attributes[".Environment"] = .environment(call.environment)
      return .language(LanguageObject(.call(call.call), attributes))
    },
    Builtin.special("function", "formals, body", "Makes a closure. Source: R ?function.") { _ in
      throw RError("invalid formal argument list for \"function\"")
    },
    Builtin.special("UseMethod", "generic, object", """
      Calls the method of `generic` for the class of `object` (default: the enclosing function's first argument); the enclosing
      function returns its value. Source: R ?UseMethod.
      """) { call in
      if call.call.arguments.isEmpty { throw RError("there must be a 'generic' argument") }
      guard case .strings(let v) = try call.evaluate(0), let generic = v.elements.first ?? nil else { throw RError("'generic' argument must be a character string") }
      let object = call.call.arguments.count > 1 ? try call.evaluate(1) : nil
      let value = try call.interpreter.useMethod(generic, object: object, in: call.environment)
      throw ControlFlow.returning(from: call.environment, value: value)
    },
    Builtin("NextMethod", "generic = NULL, object = NULL, ...", """
      Calls the method for the next class of the dispatch under way. Source: R ?NextMethod.
      """) { call in
      try call.interpreter.nextMethod(in: call.environment, extra: call.dots)
    },
    Builtin("Recall", "...", "Calls the enclosing function again. Source: R ?Recall.") { call in
      guard let frame = call.interpreter.frames.last(where: { $0.environment === call.environment }) else {
        throw RError("'Recall' called from outside a closure")
      }
      return try call.interpreter.callClosure(frame.closure, call.dots, call: frame.call, caller: call.environment)
    },
    Builtin("nargs", "", "Number of arguments supplied to the enclosing function. Source: R ?nargs.") { call in
      guard let frame = call.interpreter.frames.last(where: { $0.environment === call.environment }) else { return .integer(0) }
      var count = 0
      for argument in frame.call.arguments {
        if case .symbol(.dots) = argument.value {
          if case .dots(let dots)? = frame.caller.lookup(.dots) { count += dots.arguments.count }
        } else { count += 1 }
      }
      return .int(count)
    },
    Builtin("interactive", "", "TRUE at the prompt, FALSE in scripts. Source: R ?interactive.") { call in .bool(call.interpreter.isInteractive) },
    Builtin("quit", #"save = "default", status = 0, runLast = TRUE"#, "Ends the program with exit code `status`. Source: R ?quit.", quit),
    Builtin("reg.finalizer", "e, f, onexit = FALSE", """
      Registers a function of `e` to be called when `e` goes; here that is the end of the program, if `onexit` is TRUE. Source: R ?reg.finalizer.
      """) { call in
      let subject = try call["e"], function = try call.function("f"), interpreter = call.interpreter, scope = call.environment
      guard case .environment = subject else { throw RError("first argument must be environment or external pointer") }
      if try call.flag("onexit") { interpreter.atExit { _ = try? interpreter.apply(function, [(nil, subject)], environment: scope) } }
      return .null
    },
    Builtin("q", #"save = "default", status = 0, runLast = TRUE"#, "Ends the program with exit code `status`. Source: R ?quit.", quit),
    Builtin("forceAndCall", "n, FUN, ...", "Calls `FUN` with the other arguments, evaluated. Source: R ?forceAndCall.") { call in
      // Called as written, without the count: functions such as `rbind` name rows by the text of their arguments.
      return try call.interpreter.apply(try call.function("FUN"), call.dots, environment: call.environment, call: call.call?.forced)
    },
    Builtin("...length", "", "Number of elements of `...`. Source: R ?dots.") { call in
      guard case .dots(let dots)? = call.environment.lookup(.dots) else { throw RError("incorrect context: the current call has no '...' to look in") }
      return .int(dots.arguments.count)
    },
    Builtin("...elt", "n", "Element `n` of `...`. Source: R ?dots.") { call in
      try call.interpreter.dotsElement(try call.integer("n", atLeast: 1), call.environment)
    },
    Builtin("...names", "", "Names of the elements of `...`. Source: R ?dots.") { call in
      guard case .dots(let dots)? = call.environment.lookup(.dots) else { throw RError("incorrect context: the current call has no '...' to look in") }
      guard dots.arguments.contains(where: { $0.name != nil }) else { return .null }
      return .strings(dots.arguments.map { $0.name?.text ?? "" })
    },
  ]

  private static func quit(_ call: BuiltinCall) throws -> Value {
    let save = try call.string("save")
    guard ["default", "ask", "yes", "no"].contains(save) else { throw RError("unrecognized value of 'save'") }
    if save == "ask", !call.interpreter.isInteractive {
      try call.interpreter.warn("save=\"ask\" in non-interactive use: command-line default will be used", call: call.call)
    }
    let status = try exitStatus(call)
    if call.interpreter.isInteractive, save == "default" || save == "ask", let ask = call.interpreter.asksBeforeQuitting {
      call.interpreter.output.flush()
      guard ask() else { return call.invisible(.null) }
    } else if save == "yes" { _ = try call.interpreter.callFunction("sys.save.image", [.string(".RData")], environment: call.environment) }
    if try call.flag("runLast") { try call.interpreter.runLast() }
    throw QuitRequest(status: status)
  }

  /// What is no number counts as 0, after a warning.
  private static func exitStatus(_ call: BuiltinCall) throws -> Int32 {
    let given = try call["status"]
    let number = given.asIntegers().first
    if let number, number != .na { return number }
    if case .strings = given { try call.interpreter.warn("NAs introduced by coercion", call: call.call) }
    try call.interpreter.warn("invalid 'status', 0 assumed", call: call.call)
    return 0
  }

  /// Forms that normally have nodes: reached through `do.call` or `sapply(x, "for")`-like indirection.
  private static func loop(_ call: SpecialCall) throws -> Value {
    let direct = Call(.symbol(Name(call.builtin.name)), call.call.arguments, span: call.call.span)
    let node = Compiler.compile(.call(direct))
    if node is CallNode { throw RError("invalid \(call.builtin.name)() call") }
    return try node.evaluate(call.environment, call.interpreter)
  }

  private static func assign(_ call: SpecialCall) throws -> Value { try loop(call) }

  private static func isMissing(_ call: SpecialCall) throws -> Bool {
    guard let argument = call.call.arguments.first else { throw RError("invalid use of 'missing'") }
    var name: Name
    switch argument.value {
    case .symbol(let symbol): name = symbol
    case .constant(.strings(let v)) where v.count == 1: name = Name(v.elements[0] ?? "NA")
    default: throw RError("invalid use of 'missing'")
    }
    var scope = call.environment
    // A formal passed on from a caller that itself lacks it is missing too; one for which the caller has a default is not.
    var isPassedOn = false
    while true {
      guard let raw = scope.local(name) else { throw RError("'missing' can only be used for arguments") }
      switch raw {
      case .missingArgument: return true
      case .dots(let dots): return dots.arguments.isEmpty
      case .promise(let promise):
        if promise.isDefault, !isPassedOn { return true }
        isPassedOn = true
        guard case .symbol(let inner) = promise.expr, let outer = promise.environment, outer.has(inner) else { return false }
        guard case .promise? = outer.local(inner) else { return outer.local(inner)?.isMissingArgument ?? false }
        (name, scope) = (inner, outer)
      default: return false
      }
    }
  }

  private static func onExit(_ call: SpecialCall) throws -> Value {
    let matched = try call.matched()
    let interpreter = call.interpreter
    guard let depth = interpreter.frames.lastIndex(where: { $0.environment === call.environment }) else {
      interpreter.isVisible = false
      return .null
    }
    func flag(_ index: Int, _ fallback: Bool) throws -> Bool {
      guard let argument = matched[index] else { return fallback }
      return try interpreter.evaluate(argument.value, in: call.environment).asLogicals().first == .true
    }
    let add = try flag(1, false)
    let after = try flag(2, true)
    let expr = matched[0]?.value
    if !add { interpreter.frames[depth].onExit = [] }
    if let expr {
      if after { interpreter.frames[depth].onExit.append(expr) } else { interpreter.frames[depth].onExit.insert(expr, at: 0) }
    }
    interpreter.isVisible = false
    return .null
  }

  /// The alternative that `text` chooses by a name, when no special rule has a say: no `...`, one default at most, nothing empty.
  private static func plainAlternative(_ text: String, in arguments: [Argument]) -> Expr? {
    var chosen: Expr?, defaults = 0
    for argument in arguments.dropFirst() {
      if case .symbol(.dots) = argument.value { return nil }
      if let name = argument.name, chosen == nil, name.text == text {
        if case .missing = argument.value { return nil }
        chosen = argument.value
      } else if argument.name?.text.isEmpty ?? true { defaults += 1 }
    }
    return defaults > 1 || text.isEmpty ? nil : chosen
  }

  private static func switchCase(_ call: SpecialCall) throws -> Value {
    let interpreter = call.interpreter
    // The first argument selects, whatever its name.
    guard let first = call.call.arguments.first else { throw RError("'EXPR' is missing") }
    return try switchCase(call, try interpreter.evaluate(first.value, in: call.environment))
  }

  /// `switch` with its first argument evaluated.
  static func switchCase(_ call: SpecialCall, _ selector: Value) throws -> Value {
    let interpreter = call.interpreter
    if call.call.arguments.count == 1 { try interpreter.warn("'switch' with no alternatives", call: call.call) }
    if case .strings(let v) = selector, v.count == 1, let text = v.elements[0], let chosen = plainAlternative(text, in: call.call.arguments) {
      return try interpreter.evaluate(chosen, in: call.environment)
    }
    let arguments = call.call.arguments.dropFirst()
    // `...` among the alternatives is expanded.
    var alternatives: [(name: Name?, value: Value, expr: Expr?)] = []
    for argument in arguments {
      if case .symbol(.dots) = argument.value {
        if case .dots(let dots)? = call.environment.lookup(.dots) { alternatives += dots.arguments.map { ($0.name, $0.value, nil) } }
      } else { alternatives.append((argument.name, .missingArgument, argument.value)) }
    }
    func value(_ index: Int) throws -> Value {
      if let expr = alternatives[index].expr { return try interpreter.evaluate(expr, in: call.environment) }
      return try interpreter.resolve(alternatives[index].value)
    }
    func isEmpty(_ index: Int) -> Bool {
      if case .missing? = alternatives[index].expr { return true }
      return alternatives[index].expr == nil && alternatives[index].value.isMissingArgument
    }
    guard selector.isVector, selector.count == 1 else { throw RError("EXPR must be a length 1 vector") }
    if selector.isList { return try unmatched() }
    if case .strings(let v) = selector {
      guard let text = v.elements[0] else {
        if let index = alternatives.firstIndex(where: { $0.name?.text == "NA" }) { return try value(index) }
        if let index = alternatives.firstIndex(where: { $0.name == nil }), !isEmpty(index) { return try value(index) }
        return try unmatched()
      }
      let defaults = alternatives.indices.filter { alternatives[$0].name == nil || alternatives[$0].name!.text.isEmpty }
      if defaults.count > 1 {
        let shown = defaults.prefix(2).map { "'\(Interpreter.describe(nil, alternatives[$0].expr ?? .missing))'" }
        throw RError("duplicate 'switch' defaults: \(shown.joined(separator: " and "))", showsCall: false, call: interpreter.innermostCall().map { Value(.call($0)) })
      }
      if var index = alternatives.firstIndex(where: { $0.name?.text == text }) {
        while index < alternatives.count, isEmpty(index) { index += 1 }
        if index < alternatives.count { return try value(index) }
        return try unmatched()
      }
      if let index = defaults.first { return isEmpty(index) ? try unmatched() : try value(index) }
      return try unmatched()
    }
    if selector.isFactor { try interpreter.warn("EXPR is a \"factor\", treated as integer.\n Consider using 'switch(as.character( * ), ...)' instead.", call: call.call) }
    guard let number = selector.asDoubles().first, number.isFinite, number >= 1, Int(number) <= alternatives.count else { return try unmatched() }
    if isEmpty(Int(number) - 1) { throw RError("empty alternative in numeric switch") }
    return try value(Int(number) - 1)

    func unmatched() throws -> Value {
      interpreter.isVisible = false
      return .null
    }
  }

  private static func substitute(_ call: SpecialCall) throws -> Value {
    let matched = try call.matched()
    guard let expr = matched[0]?.value else { throw RError("argument \"expr\" is missing") }
    let interpreter = call.interpreter
    guard let given = matched[1] else {
      if call.environment === interpreter.global { return Value(expr) }
      return Value(Substitution.substitute(expr) { call.environment.local($0) })
    }
    switch try interpreter.evaluate(given.value, in: call.environment) {
    case .environment(let environment):
      if environment === interpreter.global { return Value(expr) }
      return Value(Substitution.substitute(expr) { environment.local($0) })
    case .list(let list):
      let names = list.attributes.names ?? []
      return Value(Substitution.substitute(expr) { name in
        let text = name.text
        return names.firstIndex { $0 == text }.map { list.elements[$0] }
      })
    default: throw RError("invalid environment specified")
    }
  }
}

/// Replacing variables inside expressions, for `substitute` and `bquote`.
enum Substitution {
  /// `expr` with each variable that `binding` knows replaced by it; `...` expands into arguments.
  static func substitute(_ expr: Expr, _ binding: (Name) -> Value?) -> Expr {
    switch expr {
    case .constant, .missing: return expr
    case .symbol(let name):
      guard name != .dots, let value = binding(name) else { return expr }
      return replacement(value) ?? expr
    case .function(let function):
      let formals = function.formals.map { Formal($0.name, default: $0.defaultValue.map { substitute($0, binding) }) }
      return .function(FunctionExpr(formals: formals, body: substitute(function.body, binding), span: function.span))
    case .call(let call):
      var arguments: [Argument] = []
      for argument in call.arguments {
        if case .symbol(.dots) = argument.value, case .dots(let dots)? = binding(.dots) {
          arguments += dots.arguments.map { Argument(name: $0.name, replacement($0.value) ?? .missing) }
        } else {
          arguments.append(Argument(name: argument.name, substitute(argument.value, binding), span: argument.span))
        }
      }
      return .call(Call(substitute(call.function, binding), arguments, span: call.span))
    }
  }

  private static func replacement(_ value: Value) -> Expr? {
    switch value {
    case .promise(let promise):
      // A promise over a promise shows the innermost expression written by the user only at its own level.
      return promise.expr
    case .missingArgument: return nil
    case .dots: return nil
    default: return value.asExpr
    }
  }
}
