/// `browser`, `debug` and what belongs to them.
enum DebuggingBuiltins {
  static let all: [Builtin] = [
    Builtin("browser", #"text = "", condition = NULL, expr = TRUE, skipCalls = 0L"#, """
      Stops the function that calls it, unless `expr` is FALSE, and reads commands: n the next statement, s into the function it calls, f to
      the end of the loop or function, c goes on, Q ends the whole, where tells the calls; other entries are evaluated where it stopped. A
      script's commands are its next lines. Source: R ?browser.
      """) { call in
      guard let flag = try call["expr"].asLogicals().first, flag != .na else { throw RError("invalid 'expr' argument") }
      if flag == .true { try call.interpreter.debugging.stop(in: call.environment, text: call["text"], condition: call["condition"]) }
      return call.invisible(.null)
    },
    Builtin("browserText", "n = 1", "The text that the call of `browser` gave which waits, or the nth outside of it. Source: R ?browserText.") { call in
      try context(call).text
    },
    Builtin("browserCondition", "n = 1", "The condition that the call of `browser` gave which waits, or the nth outside of it. Source: R ?browserText.") { call in
      try context(call).condition
    },
    Builtin("debug", #"fun, text = "", condition = NULL, signature = NULL"#, """
      Has every call of `fun` stop at each statement, as after `browser`. Source: R ?debug.
      """) { call in
      if let closure = try closure(call) { call.interpreter.debugging.flag(closure, once: false) }
      return call.invisible(.null)
    },
    Builtin("debugonce", #"fun, text = "", condition = NULL, signature = NULL"#, "Has the next call of `fun` stop at each statement. Source: R ?debug.") { call in
      if let closure = try closure(call) { call.interpreter.debugging.flag(closure, once: true) }
      return call.invisible(.null)
    },
    Builtin("undebug", "fun, signature = NULL", "Has calls of `fun` run through again. Source: R ?debug.") { call in
      let closure = try closure(call)
      if !(closure.map { call.interpreter.debugger?.unflag($0) ?? false } ?? false) { try call.interpreter.warn("argument is not being debugged", call: call.call) }
      return call.invisible(.null)
    },
    Builtin("isdebugged", "fun, signature = NULL", "Whether calls of `fun` stop at each statement. Source: R ?debug.") { call in
      .bool(try closure(call).map { call.interpreter.debugger?.isFlagged($0) ?? false } ?? false)
    },
  ]

  /// The function that `fun` is or names; nil for a builtin, which has no statements.
  private static func closure(_ call: BuiltinCall) throws -> Closure? {
    var value = try call["fun"]
    if case .strings(let v) = value, v.count == 1, let name = v.elements[0] {
      guard let found = try call.interpreter.findFunction(Name(name), in: call.environment) else { throw call.interpreter.unknownFunction(Name(name), call.environment) }
      value = found
    }
    switch value {
    case .closure(let closure): return closure
    case .builtin: return nil
    default: throw RError("argument must be a function")
    }
  }

  private static func context(_ call: BuiltinCall) throws -> (text: Value, condition: Value) {
    let number = try call.integer("n")
    guard number >= 1 else { throw RError("number of contexts must be positive") }
    let contexts = call.interpreter.debugger?.contexts ?? []
    guard !contexts.isEmpty else { throw RError("no browser context to query") }
    guard number <= contexts.count else { throw RError("not that many calls to browser are active") }
    return contexts[contexts.count - number]
  }
}
