/// magrittr's pipes.
enum PipeBuiltins {
  static let all: [Builtin] = [
    Builtin.special("%>%", "lhs, rhs", """
      Passes `lhs` to `rhs`: as first argument, or where `rhs` has `.` as an argument. Source: magrittr ?`%>%`.
      """) { call in try pipe(call, keepsLeft: false) },
    Builtin.special("%T>%", "lhs, rhs", "Like `%>%`, but the value is `lhs`. Source: magrittr ?`%T>%`.") { call in try pipe(call, keepsLeft: true) },
    Builtin.special("%!>%", "lhs, rhs", "Like `%>%`, but `lhs` is evaluated first. Source: magrittr ?`%!>%`.") { call in try pipe(call, keepsLeft: false) },
    Builtin.special("%$%", "lhs, rhs", "Evaluates `rhs` with the columns of `lhs` as variables. Source: magrittr ?`%$%`.") { call in
      guard call.call.arguments.count == 2 else { throw RError("a pipe needs two sides") }
      let left = try call.evaluate(0)
      let scope = Environment(parent: call.environment)
      for (name, value) in zip(left.names ?? [], left.asElements()) { if let name, !name.isEmpty { scope.set(Name(name), value) } }
      return try call.interpreter.evaluateReturning(Value(call.call.arguments[1].value), in: scope)
    },
    Builtin.special("%<>%", "lhs, rhs", "Pipes and assigns the result back. Source: magrittr ?`%<>%`.") { call in
      guard call.call.arguments.count == 2 else { throw RError("invalid use of %<>%") }
      // The innermost left side of a chain is what is assigned.
      let target = call.call.arguments[0].value
      let piped = Expr.call(Call("%>%", [target, call.call.arguments[1].value]))
      return try call.interpreter.evaluate(.call(Call("<-", [target, piped])), in: call.environment)
    },
  ]

  private static let placeholder = Name(".")

  private static func pipe(_ call: SpecialCall, keepsLeft: Bool) throws -> Value {
    guard call.call.arguments.count == 2 else { throw RError("a pipe needs two sides") }
    if !keepsLeft, let steps = functionSteps(.call(call.call)) {
      let functions = steps.map { Value.closure(Closure(FunctionExpr(formals: [Formal(placeholder, default: nil)], body: $0), environment: call.environment)) }
      return try call.interpreter.callFunction(".functionSequence", [.list(ListVector(functions))], environment: call.environment)
    }
    let left = try call.evaluate(0)
    let scope = Environment(parent: call.environment)
    scope.set(placeholder, left)
    // `return()` ends the step, not the function around the pipe.
    let value = try call.interpreter.evaluateReturning(Value(step(call.call.arguments[1].value)), in: scope)
    if keepsLeft {
      call.interpreter.isVisible = true
      return left
    }
    return value
  }

  /// The steps of a chain that begins with `.`: such a chain is a function.
  private static func functionSteps(_ chain: Expr) -> [Expr]? {
    guard case .call(let inner) = chain, inner.functionName?.text == "%>%", inner.arguments.count == 2 else { return nil }
    let left = inner.arguments[0].value, last = step(inner.arguments[1].value)
    if case .symbol(placeholder) = left { return [last] }
    return functionSteps(left).map { $0 + [last] }
  }

  /// The right side as an expression of `.`.
  private static func step(_ right: Expr) -> Expr {
    let dot = Expr.symbol(placeholder)
    guard case .call(let inner) = right else { return .call(Call(right, [Argument(dot)])) }
    let usesDot = inner.arguments.contains { if case .symbol(placeholder) = $0.value { return true } else { return false } }
    switch inner.functionName {
    case .brace?: return right
    case .dollar? where usesDot: return right
    // `(function(x) …)` and `pkg::f` and `obj$method` name functions.
    case .paren?, .doubleColon?, .tripleColon?, .dollar?: return .call(Call(right, [Argument(dot)]))
    default: break
    }
    if usesDot { return right }
    return .call(Call(inner.function, [Argument(dot)] + inner.arguments, span: inner.span))
  }
}
