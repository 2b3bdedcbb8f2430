/// A warning or a message as it is raised.
public struct Observation {
  public let isWarning: Bool
  /// With the place of a warning before it, and the line's end.
  public let text: String
  /// The call it comes from; empty without one.
  public let origin: String
}

/// Evaluating for a reader that shows conditions in their place: notebooks.
extension Interpreter {
  /// Evaluates one top-level expression and hands its value, when visible, to `show`. Warnings and messages that no handler of the
  /// code takes go to `observe` when they are raised, and are not kept or written.
  ///
  /// Throws `UncaughtError`, `QuitRequest` or `Interrupted`.
  public func record(_ expr: Expr, show: (Value) throws -> Void, observe: @escaping (Observation) -> Void) throws {
    forgetCalls()
    handlers.removeAll { $0.token != Handler.sessionToken }
    restarts.removeAll()
    isVisible = true
    func observer(_ isWarning: Bool, muffle: String) -> Value {
      .builtin(Builtin(isWarning ? ".observe.warning" : ".observe.message", "condition", "Shows a condition in a notebook.") { call in
        let elements = try call[0].asElements()
        let message = elements.first?.asStrings().first.flatMap { $0 } ?? ""
        let origin = elements.count > 1 ? elements[1] : .null
        if isWarning, call.interpreter.options.integer("warn", default: 0) >= 2 { return .null }
        let lead = origin.isNull ? "Warning: " : "Warning in \(deparse(origin).first ?? ""): "
        observe(Observation(isWarning: isWarning, text: isWarning ? lead + message + "\n" : message, origin: origin.isNull ? "" : deparse(origin).joined(separator: "\n")))
        guard let restart = call.interpreter.restarts.last(where: { $0.name == muffle }) else { return .null }
        throw ControlFlow.restart(token: restart.token, arguments: [])
      })
    }
    let added = [("warning", observer(true, muffle: "muffleWarning")), ("message", observer(false, muffle: "muffleMessage"))]
    _ = try withCallingHandlers(added.map { (className: $0.0, function: $0.1) }) {
      let value = try evaluate(expr, in: global)
      base.set(".Last.value", value)
      if isVisible { try show(value) }
      return .null
    }
  }

  /// Runs `body`, which records expressions, while an expression runs: that one's calls, handlers and restarts are there again afterwards.
  public func apart<Result>(_ body: () throws -> Result) rethrows -> Result {
    let outer = (frames, shownCalls, handlers, restarts)
    defer { (frames, shownCalls, handlers, restarts) = outer }
    return try body()
  }

  /// An uncaught error as a notebook shows it.
  public static func noteText(_ error: UncaughtError) -> String {
    error.call.isNull ? "Error: \(error.message)\n" : "Error in \(deparse(error.call).first ?? ""): \(error.message)\n"
  }
}
