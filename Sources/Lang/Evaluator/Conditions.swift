/// Conditions: handlers, signalling, warnings.
struct Handler {
  let className: String
  let function: Value
  /// `withCallingHandlers` runs the handler where the condition is signalled; `tryCatch` leaves to its own frame first.
  let isCalling: Bool
  let token: Int

  /// The group of `globalCallingHandlers`, which stay for the session; other groups are numbered from 1.
  static let sessionToken = 0
}

extension Interpreter {
  /// A condition object: `structure(class = classes, list(message =, call =))`.
  static func makeCondition(_ message: String, call: Value, classes: [String]) -> Value {
    var attributes = Attributes(names: ["message", "call"])
    attributes.classNames = classes
    return .list(ListVector([.string(message), call], attributes))
  }

  /// Turns a raised error into the Swift error to throw: signals it to the handlers, which may leave by themselves.
  func signal(_ error: RError, call: Call?) throws -> Error {
    let call = reported(call)
    let shown: Value = error.call ?? (error.showsCall ? call.map { Value(.call($0)) } ?? .null : .null)
    let condition = Interpreter.makeCondition(error.message, call: shown, classes: (error.classes.isEmpty ? ["simpleError"] : error.classes) + ["error", "condition"])
    // A call that R would have made inside a function of ours is listed as the innermost one.
    var inner: [String] = []
    if case .language(let l)? = error.call, case .call(let made) = l.expr, let name = made.functionName?.text, name != call?.functionName?.text { inner = [name] }
    return try signalError(condition, hints: error.hints, span: error.span ?? call?.span, innerCalls: inner)
  }

  /// An error raised while evaluating in `environment`, outside any builtin: shown with the call of the enclosing function.
  func signal(_ error: RError, environment: Environment) throws -> Error {
    try signal(error, call: innermostCall())
  }

  /// Runs the handlers of an error condition; returns the error to throw when none of them left.
  func signalError(_ condition: Value, hints: [String] = [], span: SourceSpan? = nil, innerCalls: [String] = [], raisedBy: Call? = nil) throws -> Error {
    try signalCondition(condition, isError: true)
    let elements = condition.asElements()
    let message = elements.first?.asStrings().first.flatMap { $0 } ?? ""
    let call = elements.count > 1 ? elements[1] : .null
    return UncaughtError(
      condition: condition, message: message, call: call, hints: hints, span: span, traceback: activeCalls() + (raisedBy.map { [Value(.call($0))] } ?? []),
      callNames: callNames() + innerCalls)
  }

  /// Offers a condition to the handlers established so far, newest first.
  func signalCondition(_ condition: Value, isError: Bool = false) throws {
    let classes = condition.explicitClass ?? []
    let saved = handlers
    defer { handlers = saved }
    var index = handlers.count - 1
    while index >= 0 {
      let handler = saved[index]
      if classes.contains(handler.className) {
        if handler.isCalling {
          // While a handler runs, only the ones established before its own group are active.
          var below = index
          while below > 0, saved[below - 1].token == handler.token { below -= 1 }
          handlers = Array(saved[..<below])
          let shown = Call(.constant(handler.function), [Argument(.constant(condition))])
          _ = try apply(handler.function, [(nil, condition)], environment: global, call: shown)
          handlers = saved
        } else {
          throw ControlFlow.unwind(token: handler.token, condition: condition, handler: handler.function)
        }
      }
      index -= 1
    }
  }

  /// Raises a warning: to handlers, or kept until the top-level call ends, or at once, or as an error, as `options(warn=)` says.
  public func warn(_ message: String, call: Call? = nil) throws {
    try warn(Interpreter.makeCondition(
      message, call: reported(call).map { Value(.call($0)) } ?? .null, classes: ["simpleWarning", "warning", "condition"]))
  }

  /// - Parameter immediately: tell it now where it would be kept.
  func warn(_ condition: Value, immediately: Bool = false) throws {
    let elements = condition.asElements()
    let message = elements.first?.asStrings().first.flatMap { $0 } ?? ""
    let call = elements.count > 1 ? elements[1] : .null
    let token = newToken()
    do {
      restarts.append(Restart(name: "muffleWarning", token: token))
      defer { restarts.removeAll { $0.token == token } }
      try signalCondition(condition)
    } catch ControlFlow.restart(let target, _) where target == token {
      return
    }
    let level = options.integer("warn", default: 0)
    if level < 0 { return }
    if level >= 2 {
      throw try signalError(Interpreter.makeCondition(
        "(converted from warning) " + message, call: call, classes: ["simpleError", "error", "condition"]))
    }
    if level == 1 || immediately {
      output.writeError(WarningText.immediate(message, call: call))
    } else if pendingWarnings.count < options.integer("nwarnings", default: 50) {
      pendingWarnings.append((message, call))
    }
  }

  func newToken() -> Int {
    nextToken += 1
    return nextToken
  }

  /// Runs `body` with exiting handlers; a condition one of them takes ends `body` and becomes the handler's value.
  func withExitingHandlers(_ added: [(className: String, function: Value)], _ body: () throws -> Value) throws -> Value {
    let token = newToken()
    let saved = handlers
    let savedRestarts = restarts
    let depth = frames.count
    for entry in added.reversed() {
      handlers.append(Handler(className: entry.className, function: entry.function, isCalling: false, token: token))
    }
    defer { handlers = saved }
    do {
      return try raisingAt(innermostCall()) { try body() }
    } catch ControlFlow.unwind(let target, let condition, let handler) where target == token {
      handlers = saved
      restarts = savedRestarts
      if frames.count > depth { frames.removeSubrange(depth...) }
      return try apply(
        handler, [(nil, condition)], environment: global,
        call: Interpreter.exitingHandlerCall)
    } catch let interrupted as Interrupted where !interrupted.leavesBrowser && added.contains(where: { $0.className == "interrupt" }) {
      handlers = saved
      restarts = savedRestarts
      if frames.count > depth { frames.removeSubrange(depth...) }
      let handler = added.first { $0.className == "interrupt" }!.function
      return try apply(handler, [(nil, Interpreter.interruptCondition)], environment: global)
    }
  }

  /// What handlers of Ctrl-C are given.
  static var interruptCondition: Value {
    var attributes = Attributes()
    attributes.classNames = ["interrupt", "condition"]
    return .list(ListVector([], attributes))
  }

  /// Runs `body` with calling handlers.
  func withCallingHandlers(_ added: [(className: String, function: Value)], _ body: () throws -> Value) throws -> Value {
    let token = newToken()
    let saved = handlers
    for entry in added.reversed() {
      handlers.append(Handler(className: entry.className, function: entry.function, isCalling: true, token: token))
    }
    defer { handlers = saved }
    return try raisingAt(innermostCall()) { try body() }
  }

  /// Runs `body` with a restart available; returns the arguments it was invoked with, or nil with `body`'s value.
  func withRestart(
    _ name: String, _ body: () throws -> Value
  ) throws -> (value: Value, invoked: [(name: Name?, value: Value)]?) {
    let token = newToken()
    let depth = frames.count
    let savedHandlers = handlers
    restarts.append(Restart(name: name, token: token))
    defer { restarts.removeAll { $0.token == token } }
    do {
      return (try body(), nil)
    } catch ControlFlow.restart(let target, let arguments) where target == token {
      handlers = savedHandlers
      if frames.count > depth { frames.removeSubrange(depth...) }
      return (.null, arguments)
    }
  }
}

struct Restart {
  let name: String
  let token: Int
}

/// How warnings read on standard error.
enum WarningText {
  static func immediate(_ message: String, call: Value) -> String {
    guard !call.isNull else { return "Warning: \(message)\n" }
    let shown = deparse(call, showsAttributes: false).first ?? ""
    return fits(shown, message, lead: 18) ? "Warning in \(shown) : \(message)\n" : "Warning in \(shown) :\n  \(message)\n"
  }

  /// Whether the first line of `message` stays beside `call`, with `lead` columns of words between them.
  static func fits(_ call: String, _ message: String, lead: Int) -> Bool {
    let first = message.split(separator: "\n", omittingEmptySubsequences: false).first.map(String.init) ?? ""
    return TextWidth.columns(call) + TextWidth.columns(first) + lead <= 75
  }

  /// What is printed after a top-level call that left warnings.
  static func deferred(_ warnings: [(message: String, call: Value)]) -> String {
    if warnings.count == 1 {
      let (message, call) = warnings[0]
      guard !call.isNull else { return "Warning message:\n\(message) \n" }
      let shown = deparse(call, showsAttributes: false).first ?? ""
      return "Warning message:\n" + (fits(shown, message, lead: 6) ? "In \(shown) : \(message)\n" : "In \(shown) :\n  \(message)\n")
    }
    if warnings.count <= 10 {
      var text = "Warning messages:\n"
      for (index, (message, call)) in warnings.enumerated() {
        if call.isNull {
          text += "\(index + 1): \(message) \n"
        } else {
          let shown = deparse(call, showsAttributes: false).first ?? ""
          let lead = "\(index + 1): In \(shown) :"
          text += fits(shown, message, lead: 10) ? "\(lead) \(message)\n" : "\(lead)\n  \(message)\n"
        }
      }
      return text
    }
    if warnings.count < 50 { return "There were \(warnings.count) warnings (use warnings() to see them)\n" }
    return "There were 50 or more warnings (use warnings() to see the first 50)\n"
  }
}
