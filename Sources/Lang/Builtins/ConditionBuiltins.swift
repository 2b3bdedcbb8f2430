/// Errors, warnings, messages and their handlers.
enum ConditionBuiltins {
  static let all: [Builtin] = [
    Builtin("stop", "..., call. = TRUE, domain = NULL", """
      Raises an error whose message is its arguments pasted together, or the condition object given. Source: R ?stop.
      """, stop),
    Builtin("warning", "..., call. = TRUE, immediate. = FALSE, noBreaks. = FALSE, domain = NULL", """
      Raises a warning; returns its message invisibly. Source: R ?warning.
      """, warning),
    Builtin("message", "..., domain = NULL, appendLF = TRUE", """
      Writes its arguments, pasted together, to standard error as a message condition. Source: R ?message.
      """, message),
    Builtin("packageStartupMessage", "..., domain = NULL, appendLF = TRUE", """
      A message of class packageStartupMessage. Source: R ?message.
      """, message),
    Builtin("signalCondition", "cond, message, call", "Offers `cond` to the handlers; NULL when none takes it. Source: R ?conditions.") { call in
      var condition = try call[0]
      if !condition.inherits("condition"), case .strings(let v) = condition {
        condition = Interpreter.makeCondition(v.elements.map { $0 ?? "NA" }.joined(), call: call.optional("call") ?? .null, classes: ["simpleCondition", "condition"])
      }
      try call.interpreter.signalCondition(condition)
      call.interpreter.isVisible = true
      return .null
    },
    Builtin.special("tryCatch", "expr, ..., finally", """
      Evaluates `expr`; a condition of a class named in `...` ends it and that handler's value is returned. `finally` is evaluated
      last in any case. Source: R ?conditions.
      """, tryCatch),
    Builtin.special("withCallingHandlers", "expr, ...", """
      Evaluates `expr`; handlers named in `...` run where a condition of their class is signalled. Source: R ?conditions.
      """) { call in
      let (expr, handlers, _) = try parts(call)
      guard let expr else { return .null }
      return try call.interpreter.withCallingHandlers(handlers) { try call.interpreter.evaluate(expr, in: call.environment) }
    },
    Builtin("globalCallingHandlers", "...", """
      Handlers that stay for the session, below all others; `NULL` takes them off. Without arguments the list of them. Source: R ?globalCallingHandlers.
      """) { call in
      let interpreter = call.interpreter
      let count = interpreter.handlers.prefix { $0.token == Handler.sessionToken }.count
      var current = Array(interpreter.handlers.prefix(count))
      func list(_ handlers: [Handler]) -> Value { .list(handlers.reversed().map(\.function), names: handlers.reversed().map(\.className)) }
      guard let first = call.dots.first else { return list(current) }
      guard interpreter.handlers.count == count else { throw RError("should not be called with calling handlers on the stack") }
      if call.dots.count == 1, first.name == nil, first.value.isNull {
        interpreter.handlers = []
        return call.invisible(list(current))
      }
      for (name, function) in call.dots {
        guard let name, function.isFunction else { throw RError("condition handlers must be specified with a condition class") }
        current.append(Handler(className: "\(name)", function: function, isCalling: true, token: Handler.sessionToken))
      }
      interpreter.handlers = current
      return call.invisible(.null)
    },
    Builtin.special("try", "expr, silent = FALSE, outFile", """
      Evaluates `expr`; an error is printed (unless `silent`) and returned as a string of class "try-error". Source: R ?try.
      """, tryExpression),
    Builtin.special("withRestarts", "expr, ...", """
      Evaluates `expr` with restarts named in `...` available to `invokeRestart`. Source: R ?conditions.
      """, withRestarts),
    Builtin("invokeRestart", "r, ...", "Leaves to the restart named or given by `r`, passing `...`. Source: R ?conditions.") { call in
      let target = try call[0]
      let name: String
      if case .list(let v) = target { name = v.elements.first?.asStrings().first.flatMap { $0 } ?? "" } else { name = try call.string("r") }
      guard let restart = call.interpreter.restarts.last(where: { $0.name == name }) else { throw RError("no 'restart' '\(name)' found") }
      throw ControlFlow.restart(token: restart.token, arguments: call.dots)
    },
    Builtin("computeRestarts", "cond = NULL", "The restarts available, newest first. Source: R ?conditions.") { call in
      .list(ListVector(call.interpreter.restarts.reversed().map { restartObject($0.name) } + [restartObject("abort")]))
    },
    Builtin("findRestart", "name, cond = NULL", "The newest restart called `name`, or NULL. Source: R ?conditions.") { call in
      let name = try call.string("name")
      return name == "abort" || call.interpreter.restarts.contains { $0.name == name } ? restartObject(name) : .null
    },
    Builtin("geterrmessage", "", "The last error message. Source: R ?geterrmessage.") { call in
      call.interpreter.base.local(".errorMessage") ?? .string("")
    },
    Builtin.special("suppressWarnings", "expr, classes", "Evaluates `expr`, dropping its warnings. Source: R ?warning.") { call in
      try muffling(call, "warning", restart: "muffleWarning")
    },
    Builtin.special("suppressMessages", "expr, classes", "Evaluates `expr`, dropping its messages. Source: R ?message.") { call in
      try muffling(call, "message", restart: "muffleMessage")
    },
    Builtin.special("suppressPackageStartupMessages", "expr", "Evaluates `expr`, dropping start-up messages. Source: R ?message.") { call in
      try muffling(call, "packageStartupMessage", restart: "muffleMessage")
    },
    Builtin("warnings", "...", """
      The warnings of the last top-level call that had any: a list of class "warnings" of their calls, named by their messages.
      Source: R ?warnings.
      """) { call in
      let warnings = call.interpreter.lastWarnings
      if warnings.isEmpty { return call.invisible(.null) }
      var attributes = Attributes(names: warnings.map(\.message))
      attributes.classNames = ["warnings"]
      return .list(ListVector(warnings.map(\.call), attributes))
    },
    Builtin("print.warnings", "x, ...", "Prints warnings as they are told after a top-level call. Source: R ?warnings.") { call in
      let warnings = try call[0]
      let texts = warnings.names?.map { $0 ?? "" } ?? []
      if !texts.isEmpty { call.write(WarningText.deferred(Array(zip(texts, warnings.asElements())).map { (message: $0, call: $1) })) }
      return call.invisible(warnings)
    },
    Builtin("traceback", "x = NULL, ...", """
      Prints the calls that led to the last error, innermost first; of a number `x`, the calls active now without the innermost `x`, which an
      error handler's own are. Source: R ?traceback.
      """) { call in
      let skipped = call.optional("x").flatMap { $0.isNull ? nil : $0.asIntegers().first }
      var calls = call.interpreter.lastTraceback
      if let skipped {
        // The calls that an error left are still R's while its handler runs.
        calls = (call.interpreter.isHandlingError ? calls : []) + call.interpreter.activeCalls()
        calls.removeLast(min(calls.count, max(0, Int(skipped) - 1)))
      }
      if calls.isEmpty { call.write("No traceback available \n") }
      for (index, entry) in calls.enumerated().reversed() {
        call.write("\(index + 1): " + deparse(entry).joined(separator: "\n   ") + (call.interpreter.isInteractive ? place(entry, isOutermost: index == 0) : "") + "\n")
      }
      return call.invisible(.null)
    },
  ]

  /// Where a call stands, as `at file#line`: at the prompt only, since R keeps no places of a script's code. Calls entered at the prompt have no place, calls in functions entered there no file.
  private static func place(_ call: Value, isOutermost: Bool) -> String {
    guard case .language(let object) = call, case .call(let call) = object.expr, let span = call.span, !span.file.isInternal else { return "" }
    let isEntered = span.file.name == "<prompt>"
    if isEntered, isOutermost { return "" }
    return " at \(isEntered ? "" : span.file.name.split(separator: "/").last.map(String.init) ?? "")#\(span.file.position(of: span.start).line)"
  }

  private static func pasted(_ call: BuiltinCall) throws -> String {
    var text = ""
    for (_, value) in call.dots {
      let strings = value.isFactor ? value.factorLabels() : value.asStrings()
      text += strings.map { $0 ?? "NA" }.joined()
    }
    return text
  }

  /// The condition object when it is the only argument.
  private static func condition(_ call: BuiltinCall) -> Value? {
    guard call.dots.count == 1, call.dots[0].value.inherits("condition") else { return nil }
    return call.dots[0].value
  }

  /// The call of the function that called `stop` or `warning`.
  private static func callerCall(_ call: BuiltinCall) -> Value {
    call.interpreter.innermostCall().map { Value(.call($0)) } ?? .null
  }

  private static func stop(_ call: BuiltinCall) throws -> Value {
    let interpreter = call.interpreter
    if let condition = condition(call) { throw try interpreter.signalError(condition, raisedBy: call.call) }
    let frame = interpreter.frames.last { $0.environment === call.environment }
    let shown = try call.flag("call.") ? callerCall(call) : .null
    let object = Interpreter.makeCondition(try pasted(call), call: shown, classes: ["simpleError", "error", "condition"])
    throw try interpreter.signalError(object, span: frame?.call.span ?? call.call?.span, raisedBy: call.call)
  }

  private static func warning(_ call: BuiltinCall) throws -> Value {
    let interpreter = call.interpreter
    if let condition = condition(call) {
      try interpreter.warn(condition)
      return call.invisible(condition.asElements().first ?? .null)
    }
    let text = try pasted(call)
    let shown = try call.flag("call.") ? callerCall(call) : .null
    try interpreter.warn(Interpreter.makeCondition(text, call: shown, classes: ["simpleWarning", "warning", "condition"]), immediately: try call.flag("immediate."))
    return call.invisible(.string(text))
  }

  private static func message(_ call: BuiltinCall) throws -> Value {
    let interpreter = call.interpreter
    let object: Value
    if let given = condition(call) { object = given } else {
      let text = try pasted(call) + (try call.flag("appendLF") ? "\n" : "")
      let special = call.builtin.name == "packageStartupMessage" ? ["packageStartupMessage"] : []
      object = Interpreter.makeCondition(text, call: callerCall(call), classes: special + ["simpleMessage", "message", "condition"])
    }
    let outcome = try interpreter.withRestart("muffleMessage") {
      try interpreter.signalCondition(object)
      return .null
    }
    if outcome.invoked == nil {
      interpreter.output.writeError(object.asElements().first?.asStrings().first.flatMap { $0 } ?? "")
    }
    return call.invisible(.null)
  }

  /// The expression, the named handlers and the `finally` expression of a handler-establishing call.
  private static func parts(_ call: SpecialCall) throws -> (expr: Expr?, handlers: [(className: String, function: Value)], finally: Expr?) {
    var expr: Expr?
    var finally: Expr?
    var handlers: [(className: String, function: Value)] = []
    for argument in call.call.arguments {
      if let name = argument.name?.text, !name.isEmpty {
        switch name {
        case "expr": expr = argument.value
        case "finally": finally = argument.value
        default: handlers.append((name, try call.interpreter.evaluate(argument.value, in: call.environment)))
        }
      } else if case .symbol(.dots) = argument.value, case .dots(let dots)? = call.environment.lookup(.dots) {
        for (name, value) in dots.arguments {
          if let name { handlers.append((name.text, try call.interpreter.resolve(value))) } else if expr == nil {
            if case .promise(let p) = value { expr = .constant(.promise(p)) } else { expr = .constant(value) }
          }
        }
      } else if expr == nil {
        expr = argument.value
      } else {
        throw RError(call.builtin.name == "withRestarts" ? "not a valid restart specification" : "condition handlers must be specified with a condition class")
      }
    }
    return (expr, handlers, finally)
  }

  private static func evaluateBody(_ expr: Expr?, _ call: SpecialCall) throws -> Value {
    guard let expr else { return .null }
    if case .constant(.promise(let promise)) = expr { return try call.interpreter.force(promise) }
    return try call.interpreter.evaluate(expr, in: call.environment)
  }

  private static func tryCatch(_ call: SpecialCall) throws -> Value {
    let interpreter = call.interpreter
    let (expr, handlers, finally) = try parts(call)
    let result: Value
    do {
      result = handlers.isEmpty
        ? try interpreter.raisingAt(interpreter.innermostCall()) { try evaluateBody(expr, call) }
        : try interpreter.withExitingHandlers(handlers) { try evaluateBody(expr, call) }
    } catch {
      let wasVisible = interpreter.isVisible
      guard let finally, !(error is QuitRequest) else { throw error }
      let outcome = interpreter.telling(error)
      _ = try interpreter.evaluate(finally, in: call.environment)
      interpreter.isVisible = wasVisible
      throw outcome
    }
    if let finally {
      let wasVisible = interpreter.isVisible
      _ = try interpreter.evaluate(finally, in: call.environment)
      interpreter.isVisible = wasVisible
    }
    return result
  }

  private static func tryExpression(_ call: SpecialCall) throws -> Value {
    let interpreter = call.interpreter
    let matched = try call.spread.matched()
    let silent = try matched[1].map { try interpreter.evaluate($0.value, in: call.environment).asLogicals().first == .true } ?? false
    let depth = interpreter.frames.count
    let saved = interpreter.handlers
    var caught: UncaughtError?
    do {
      let token = interpreter.newToken()
      interpreter.handlers.append(Handler(className: "error", function: .null, isCalling: false, token: token))
      defer { interpreter.handlers = saved }
      do {
        return try interpreter.raisingAt(Interpreter.doTryCatch) { try evaluateBody(matched[0]?.value, call) }
      } catch ControlFlow.unwind(let target, let condition, _) where target == token {
        let elements = condition.asElements()
        caught = UncaughtError(
          condition: condition, message: elements.first?.asStrings().first.flatMap { $0 } ?? "",
          call: elements.count > 1 ? elements[1] : .null, hints: [], span: nil, traceback: [])
      } catch let error as UncaughtError { caught = error }
    }
    if interpreter.frames.count > depth { interpreter.frames.removeSubrange(depth...) }
    guard var caught else { return .null }
    // The innermost function R was in is not worth showing where it is a part of `try` itself.
    if case .language(let object) = caught.call, case .call(let inner) = object.expr, inner.functionName == "doTryCatch" {
      caught.call = Value(.call(call.call))
    }
    let text = caught.call.isNull ? "Error : \(caught.message)\n" : DiagnosticRenderer.renderPlain(caught)
    interpreter.base.set(".errorMessage", .string(text))
    if !silent {
      var text = text
      if !interpreter.pendingWarnings.isEmpty {
        text += "In addition: " + WarningText.deferred(interpreter.pendingWarnings)
        interpreter.lastWarnings = interpreter.pendingWarnings
        interpreter.pendingWarnings = []
      }
      interpreter.output.writeError(text)
    }
    var attributes = Attributes()
    attributes[.class] = .string("try-error")
    attributes["condition"] = caught.condition
    interpreter.isVisible = false
    return .strings(StringVector([text], attributes))
  }

  private static func muffling(_ call: SpecialCall, _ className: String, restart: String) throws -> Value {
    let interpreter = call.interpreter
    let muffle = Builtin("muffle", "cond", "Invokes the muffling restart.") { inner in
      guard let found = interpreter.restarts.last(where: { $0.name == restart }) else { return .null }
      throw ControlFlow.restart(token: found.token, arguments: [])
    }
    guard let expr = call.spread.call.arguments.first(where: { $0.name == nil || $0.name == "expr" })?.value else { return .null }
    return try interpreter.withCallingHandlers([(className, .builtin(muffle))]) { try interpreter.evaluate(expr, in: call.environment) }
  }

  private static func withRestarts(_ call: SpecialCall) throws -> Value {
    let (expr, restarts, _) = try parts(call)
    func establish(_ index: Int) throws -> Value {
      if index == restarts.count { return try evaluateBody(expr, call) }
      let outcome = try call.interpreter.withRestart(restarts[index].className) { try establish(index + 1) }
      guard let arguments = outcome.invoked else { return outcome.value }
      return try call.interpreter.apply(restarts[index].function, arguments, environment: call.environment)
    }
    return try establish(0)
  }

  private static func restartObject(_ name: String) -> Value {
    var attributes = Attributes(names: ["name", "exit"])
    attributes[.class] = .string("restart")
    return .list(ListVector([.string(name), .null], attributes))
  }
}
