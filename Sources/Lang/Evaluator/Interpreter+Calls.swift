/// Running closures and builtins.
extension Interpreter {
  /// Matches `supplied` to the closure's formals and runs its body.
  func callClosure(
    _ closure: Closure, _ supplied: [Supplied], call: Call, caller: Environment, dispatch: MethodDispatch? = nil,
    bindings: [(Name, Value)] = []
  ) throws -> Value {
    let compiled = CompiledFunction.of(closure.function)
    let scope = Environment(parent: closure.environment, capacity: compiled.formals.count)
    defer { scope.callIsOver() }
    if compiled.dotsIndex < 0, supplied.count <= compiled.formals.count, supplied.allSatisfy({ $0.name == nil }) {
      for (index, argument) in supplied.enumerated() { bind(argument.value, compiled, closure.function, index, scope) }
      bindDefaults(compiled, closure.function, from: supplied.count, scope)
    } else {
      do { try bindMatched(supplied, compiled, closure.function, scope) } catch let error as RError { throw try signal(error, call: call) }
    }
    for (name, value) in bindings { scope.set(name, value) }
    let kept = compiled.keepsArguments || dispatch != nil ? supplied : nil
    return try run(compiled, closure, in: scope, call: call, caller: caller, arguments: kept, dispatch: dispatch)
  }

  /// Binds the formals to the arguments that R's rules of matching give them.
  private func bindMatched(_ supplied: [Supplied], _ compiled: CompiledFunction, _ function: FunctionExpr, _ scope: Environment) throws {
    let formals = compiled.formals
    let (positions, dots) = try Interpreter.match(
      names: supplied.map(\.name), to: formals, dotsIndex: compiled.dotsIndex,
      unused: { rest in
        throw Interpreter.unusedArguments(
          rest, { Interpreter.describe(supplied[$0].name, supplied[$0].value.asExpr) }, formals: formals, names: supplied.map(\.name))
      })
    for index in formals.indices {
      if index == compiled.dotsIndex {
        scope.bindNew(.dots, .dots(Dots(dots.map { supplied[$0] })))
      } else {
        bind(positions[index] < 0 ? .missingArgument : supplied[positions[index]].value, compiled, function, index, scope)
      }
    }
  }

  /// Binds a formal to its argument, or to its default where that is missing.
  @inline(__always)
  private func bind(_ argument: Value, _ compiled: CompiledFunction, _ function: FunctionExpr, _ index: Int, _ scope: Environment) {
    if argument.isMissingArgument { bindDefault(compiled, function, index, scope) } else { scope.bindNew(compiled.formals[index], argument) }
  }

  /// Calls a closure with one argument, its first formal, and `...` empty.
  func callClosure(_ closure: Closure, _ compiled: CompiledFunction, first: Value, call: Call, caller: Environment) throws -> Value {
    let scope = Environment(parent: closure.environment)
    defer { scope.callIsOver() }
    scope.bindNew(compiled.formals[0], first)
    for index in 1..<max(1, compiled.formals.count) {
      if index == compiled.dotsIndex { scope.bindNew(.dots, .dots(.none)) } else { bindDefault(compiled, closure.function, index, scope) }
    }
    return try run(compiled, closure, in: scope, call: call, caller: caller, arguments: nil, dispatch: nil)
  }

  @inline(__always)
  func bindDefaults(_ compiled: CompiledFunction, _ function: FunctionExpr, from start: Int, _ scope: Environment) {
    var index = start
    while index < compiled.formals.count {
      bindDefault(compiled, function, index, scope)
      index += 1
    }
  }

  @inline(__always)
  private func bindDefault(_ compiled: CompiledFunction, _ function: FunctionExpr, _ index: Int, _ scope: Environment) {
    guard let node = compiled.defaults[index] else {
      scope.bindNew(compiled.formals[index], .missingArgument)
      return
    }
    scope.bindDefault(compiled.formals[index], Promise(default: function.formals[index].defaultValue!, node: node, of: scope))
  }

  /// Runs the body in `scope`, catching `return`, running `on.exit`, keeping the call stack.
  func run(
    _ compiled: CompiledFunction, _ closure: Closure, in scope: Environment, call: Call, caller: Environment,
    arguments: [Supplied]?, dispatch: MethodDispatch?
  ) throws -> Value {
    try checkInterrupt()
    if frames.count >= maximumDepth || NativeStack.position() < stackLimit {
      throw try signal(
        RError("evaluation nested too deeply: infinite recursion / options(expressions=)?", showsCall: false,
          classes: ["stackOverflowError"]), call: call)
    }
    let depth = frames.count
    frames.append(
      CallFrame(call: call, closure: closure, environment: scope, caller: caller, arguments: arguments, dispatch: dispatch))
    if let debugger { return try run(compiled, closure, in: scope, call: call, depth: depth, debugger) }
    do {
      let value = try compiled.body.evaluate(scope, self)
      if frames[depth].onExit.isEmpty {
        frames.removeLast()
        return value
      }
      let wasVisible = isVisible
      try runOnExit(depth, scope)
      isVisible = wasVisible
      return value
    } catch {
      return try leave(error, depth: depth, scope: scope, call: call)
    }
  }

  /// `run` from the frame on, where functions may stop.
  private func run(
    _ compiled: CompiledFunction, _ closure: Closure, in scope: Environment, call: Call, depth: Int, _ debugger: Debugger
  ) throws -> Value {
    defer { debugger.leave(scope) }
    let isDebugged = debugger.wants(closure)
    var value: Value
    do {
      value = try isDebugged ? debugger.run(compiled, closure, in: scope, call: call) : compiled.body.evaluate(scope, self)
      let wasVisible = isVisible
      try runOnExit(depth, scope)
      isVisible = wasVisible
    } catch {
      value = try leave(error, depth: depth, scope: scope, call: call)
    }
    if isDebugged { debugger.tellExit(call) }
    return value
  }

  private func leave(_ error: Error, depth: Int, scope: Environment, call: Call) throws -> Value {
    var outcome = Interpreter.strayExit(error, of: scope) ?? error
    if let raised = outcome as? RError {
      if frames.count > depth + 1 { frames.removeSubrange((depth + 1)...) }
      do { outcome = try signal(raised, call: call) } catch { outcome = error }
    }
    if outcome is QuitRequest {
      // As in R, `quit` does not come back for on.exit.
      if frames.count > depth { frames.removeSubrange(depth...) }
      throw outcome
    }
    if frames.count > depth + 1 { frames.removeSubrange((depth + 1)...) }
    if case ControlFlow.returning(let from, let value) = outcome, from === scope {
      if frames.count > depth {
        let wasVisible = isVisible
        try runOnExit(depth, scope)
        isVisible = wasVisible
      }
      return value
    }
    if frames.count > depth {
      if !frames[depth].onExit.isEmpty { outcome = telling(outcome) }
      // `return` in on.exit replaces the error.
      do { try runOnExit(depth, scope) } catch ControlFlow.returning(let from, let value) where from === scope { return value }
    }
    throw outcome
  }

  /// The error that `break` or `next` is when it leaves `scope` without having met a loop there.
  static func strayExit(_ error: Error, of scope: Environment) -> RError? {
    switch error {
    case ControlFlow.breakLoop(let from) where from === scope, ControlFlow.nextIteration(let from) where from === scope:
      return RError("no loop for break/next, jumping to top level")
    default: return nil
    }
  }

  private func runOnExit(_ depth: Int, _ scope: Environment) throws {
    defer { if frames.count > depth { frames.removeSubrange(depth...) } }
    while frames.count > depth, !frames[depth].onExit.isEmpty {
      let expr = frames[depth].onExit.removeFirst()
      do {
        _ = try raisingAt(frames[depth].call) { try evaluate(expr, in: scope) }
      } catch ControlFlow.returning(let from, let value) where from === scope {
        throw ControlFlow.returning(from: from, value: value)
      }
    }
  }

  // MARK: Builtins

  /// Runs an eager builtin whose arguments are all positional.
  @inline(__always)
  func callBuiltin(_ builtin: Builtin, positional given: consuming [Value?], call: Call?, environment: Environment) throws -> Value {
    var values = given
    if values.isEmpty, let arity = builtin.exactArity {
      throw try signal(RError("0 arguments passed to '\(builtin.name)' which requires \(arity)"), call: call)
    }
    let dotsIndex = builtin.dotsIndex, formalCount = builtin.formalCount
    if dotsIndex < 0 && values.count > formalCount || builtin.dispatch != .none && values.contains(where: { $0!.isObject }) {
      return try callBuiltin(builtin, values.map { (nil, $0!) }, call: call, environment: environment)
    }
    var dots: [Supplied] = []
    if dotsIndex >= 0, values.count > dotsIndex {
      dots.reserveCapacity(values.count - dotsIndex)
      for index in dotsIndex..<values.count { dots.append((nil, values[index]!)) }
      values.removeLast(values.count - dotsIndex)
    }
    let supplied: UInt64 = (1 << UInt64(values.count)) &- 1
    while values.count < formalCount { values.append(builtin.constantDefaults[values.count]) }
    return try runEager(
      builtin,
      BuiltinCall(
        interpreter: self, builtin: builtin, call: call, environment: environment, values: values, dots: dots, supplied: supplied))
  }

  /// Runs an eager builtin with evaluated arguments, dispatching on classes first where the builtin is generic.
  func callBuiltin(_ builtin: Builtin, _ supplied: [Supplied], call: Call?, environment: Environment) throws -> Value {
    if builtin.dispatch != .none,
      let result = try raisingAt(call, { try dispatchBuiltin(builtin, supplied, call: call, environment: environment) })
    {
      return result
    }
    return try callBuiltinDirectly(builtin, supplied, call: call, environment: environment)
  }

  /// Runs the builtin's own body, without looking for methods.
  func callBuiltinDirectly(_ builtin: Builtin, _ supplied: [Supplied], call: Call?, environment: Environment) throws -> Value {
    if builtin.takesDotsOnly {
      return try runEager(
        builtin, BuiltinCall(interpreter: self, builtin: builtin, call: call, environment: environment, values: [nil], dots: supplied, supplied: 0))
    }
    return try raisingAt(call) {
      let names = builtin.formalNames
      if let arity = builtin.exactArity, supplied.count != arity {
        throw RError("\(supplied.count) argument\(supplied.count == 1 ? "" : "s") passed to '\(builtin.name)' which requires \(arity)")
      }
      if builtin.exactArity == 1, let name = supplied[0].name?.text, !name.isEmpty, !builtin.formalTexts[0].hasPrefix(name) {
        throw RError("supplied argument name '\(name)' does not match '\(builtin.formalTexts[0])'")
      }
      let (positions, dots) = try Interpreter.match(
        names: supplied.map(\.name), to: names, dotsIndex: builtin.dotsIndex,
        unused: { rest in
          // As written in the call, unless the arguments came from elsewhere.
          let written = call.map(\.arguments) ?? []
          let isWritten = written.count == supplied.count && !written.contains { if case .symbol(.dots) = $0.value { true } else { false } }
          throw Interpreter.unusedArguments(
            rest, { Interpreter.describe(supplied[$0].name, isWritten ? written[$0].value : supplied[$0].value.asExpr) }, formals: names, names: supplied.map(\.name))
        })
      var values: [Value?] = []
      values.reserveCapacity(positions.count)
      var given: UInt64 = 0
      for (index, position) in positions.enumerated() {
        if position >= 0, !supplied[position].value.isMissingArgument {
          values.append(supplied[position].value)
          if index < 64 { given |= 1 << UInt64(index) }
        } else {
          values.append(builtin.constantDefaults[index])
        }
      }
      return try runEager(
        builtin,
        BuiltinCall(
          interpreter: self, builtin: builtin, call: call, environment: environment, values: values,
          dots: dots.map { supplied[$0] }, supplied: given))
    }
  }

  @inline(__always)
  private func runEager(_ builtin: Builtin, _ arguments: BuiltinCall) throws -> Value {
    guard case .eager(let body) = builtin.body else { throw RError("\(builtin.name) cannot be called this way") }
    isVisible = true
    do {
      if CompactRange.isAnyLong, !CompactRange.readers.contains(builtin.name) {
        for value in arguments.values { try value?.checkSpace() }
        for (_, value) in arguments.dots { try value.checkSpace() }
      }
      let value = try body(arguments)
      // Long loops leave early when Ctrl-C is pressed: what they made is not to be used.
      try checkInterrupt()
      return value
    } catch let error as RError {
      try checkInterrupt()
      throw try signal(error, call: builtin.reported(arguments.call))
    }
  }

  /// Runs `body`; an `RError` from it is signalled as coming from `call`.
  @inline(__always)
  func raisingAt<T>(_ call: Call?, _ body: () throws -> T) throws -> T {
    do { return try body() } catch let error as RError { throw try signal(error, call: call) }
  }
}

extension Value {
  @inline(__always) public var isMissingArgument: Bool { if case .missingArgument = self { return true } else { return false } }
}

extension Builtin {
  /// The default of a formal when it is a constant (or `-1`, `c("a", "b")`-like calls of constants are left to the body: nil).
  static func constantDefault(_ formal: Formal) -> Value? {
    guard let expr = formal.defaultValue else { return nil }
    switch expr {
    case .constant(let value): return value
    case .symbol(let name): return name.text == "T" ? .logical(.true) : name.text == "F" ? .logical(.false) : nil
    case .call(let call) where call.functionName?.text == "-" && call.arguments.count == 1:
      switch call.arguments[0].value {
      case .constant(.double(let x)): return .double(-x)
      case .constant(.integer(let x)): return .integer(-x)
      default: return nil
      }
    default: return nil
    }
  }
}
