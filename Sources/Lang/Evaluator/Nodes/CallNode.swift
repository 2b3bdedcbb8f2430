/// An ordinary call: finds the function, prepares the arguments as it wants them, runs it.
final class CallNode: Node {
  struct ArgumentNode {
    let name: Name?
    let expr: Expr
    let node: Node
    let kind: Kind
    enum Kind { case constant, expression, dots, missing }
  }

  let call: Call
  let functionName: Name?
  let functionNode: Node?
  let arguments: [ArgumentNode]
  /// The nodes of `arguments`.
  let nodes: [Node]
  /// No names, no `...`, no empty arguments.
  let isPositional: Bool

  init(_ call: Call) {
    self.call = call
    if case .constant(.strings(let v)) = call.function, v.count == 1, let text = v.elements[0] {
      functionName = Name(text)
      functionNode = nil
    } else if let name = call.functionName {
      functionName = name
      functionNode = nil
    } else {
      functionName = nil
      functionNode = Compiler.compile(call.function)
    }
    arguments = call.arguments.map { argument in
      let kind: ArgumentNode.Kind
      switch argument.value {
      case .constant: kind = .constant
      case .symbol(.dots): kind = .dots
      case .missing: kind = .missing
      default: kind = .expression
      }
      return ArgumentNode(name: argument.name, expr: argument.value, node: Compiler.compile(argument.value), kind: kind)
    }
    nodes = arguments.map(\.node)
    isPositional = arguments.allSatisfy { $0.name == nil && ($0.kind == .constant || $0.kind == .expression) }
  }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    let function: Value
    if let functionName {
      guard let found = try interpreter.findFunction(functionName, in: environment) else {
        throw try interpreter.signal(interpreter.unknownFunction(functionName, environment), call: call)
      }
      function = found
    } else {
      function = try functionNode!.evaluate(environment, interpreter)
    }
    switch function {
    case .closure(let closure): return try callClosure(closure, environment, interpreter)
    case .builtin(let builtin):
      let mark = interpreter.shownCalls.count
      if builtin.isShown || builtin.isShownBefore { interpreter.shownCalls.append(ShownCall(depth: interpreter.frames.count, call: call, builtin: builtin)) }
      defer { if interpreter.shownCalls.count > mark { interpreter.shownCalls.removeSubrange(mark...) } }
      switch builtin.body {
      case .special(let body):
        interpreter.isVisible = true
        do {
          return try body(SpecialCall(interpreter: interpreter, builtin: builtin, call: call, environment: environment))
        } catch let error as RError {
          throw try interpreter.signal(error, call: call)
        }
      case .eager:
        if isPositional {
          if let shortcut = builtin.shortcut, let value = try take(shortcut, builtin, environment, interpreter) { return value }
          let values = try positionalValues(builtin.formalCount, environment, interpreter)
          if builtin.isShownBefore { interpreter.shownCalls.removeSubrange(mark...) }
          return try interpreter.callBuiltin(builtin, positional: values, call: call, environment: environment)
        }
        let supplied = try evaluatedArguments(environment, interpreter)
        if builtin.isShownBefore { interpreter.shownCalls.removeSubrange(mark...) }
        return try interpreter.callBuiltin(builtin, supplied, call: call, environment: environment)
      }
    default:
      var error = RError("attempt to apply non-function")
      error.span = call.span
      throw try interpreter.signal(error, call: interpreter.innermostCall())
    }
  }

  /// The call by its builtin's shortcut; nil, with nothing evaluated, when it has none for this number of arguments.
  @inline(__always)
  private func take(
    _ shortcut: Builtin.Shortcut, _ builtin: Builtin, _ environment: Environment, _ interpreter: Interpreter
  ) throws -> Value? {
    switch shortcut {
    case .one(let answer):
      guard nodes.count == 1 else { return nil }
      let x = try operand(0, environment, interpreter)
      interpreter.isVisible = true
      return try answer(x) ?? interpreter.callBuiltin(builtin, positional: [x], call: call, environment: environment)
    case .two(let answer):
      guard nodes.count == 2 else { return nil }
      let x = try operand(0, environment, interpreter), y = try operand(1, environment, interpreter)
      interpreter.isVisible = true
      return try answer(x, y) ?? interpreter.callBuiltin(builtin, positional: [x, y], call: call, environment: environment)
    case .many(let answer):
      var values: [Value] = []
      values.reserveCapacity(nodes.count)
      for index in nodes.indices { values.append(try operand(index, environment, interpreter)) }
      interpreter.isVisible = true
      return try answer(values) ?? interpreter.callBuiltin(builtin, positional: values, call: call, environment: environment)
    }
  }

  /// The value of a plain argument.
  @inline(__always)
  func operand(_ index: Int, _ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    do { return try nodes[index].evaluate(environment, interpreter) } catch let error as RError {
      throw try interpreter.signal(error, call: evaluator(of: index, interpreter))
    }
  }

  /// The call R evaluates argument `index` in: `match.fun` for functions handed on, else the enclosing one.
  private func evaluator(of index: Int, _ interpreter: Interpreter) -> Call? {
    let enclosing = interpreter.innermostCall()
    guard let shown = interpreter.shownCalls.last, shown.call === call, shown.builtin.name != "match.fun" else { return enclosing }
    let formals = shown.builtin.formalTexts
    var formal = arguments[index].name?.text
    if formal == nil {
      let free = formals.filter { text in !arguments.contains { $0.name?.text == text } }
      let position = arguments[..<index].count { $0.name == nil }
      formal = position < free.count ? free[position] : nil
    }
    return formal == "FUN" ? Call("match.fun", [.symbol("FUN")]) : enclosing
  }

  private func positionalValues(_ capacity: Int, _ environment: Environment, _ interpreter: Interpreter) throws -> [Value?] {
    var values: [Value?] = []
    values.reserveCapacity(max(capacity, nodes.count))
    for index in nodes.indices { values.append(try operand(index, environment, interpreter)) }
    return values
  }

  /// Values of the arguments with `...` expanded; empty arguments come as `.missingArgument`.
  func evaluatedArguments(_ environment: Environment, _ interpreter: Interpreter) throws -> [Interpreter.Supplied] {
    do {
      var supplied: [Interpreter.Supplied] = []
      supplied.reserveCapacity(arguments.count)
      for (index, argument) in arguments.enumerated() {
        switch argument.kind {
        case .constant, .expression: supplied.append((argument.name, try operand(index, environment, interpreter)))
        case .missing: supplied.append((argument.name, .missingArgument))
        case .dots:
          guard case .dots(let dots)? = environment.lookup(.dots) else { break }
          for (name, value) in dots.arguments {
            if value.isMissingArgument, functionName == "list" || functionName == "c" { throw RError("argument is missing, with no default") }
            supplied.append((name, try interpreter.resolve(value)))
          }
        }
      }
      return supplied
    } catch let error as RError {
      throw try interpreter.signal(error, environment: environment)
    }
  }

  /// The arguments as promises.
  func promisedArguments(_ environment: Environment, _ interpreter: Interpreter) -> [Interpreter.Supplied] {
    var supplied: [Interpreter.Supplied] = []
    supplied.reserveCapacity(arguments.count)
    for argument in arguments {
      switch argument.kind {
      case .constant: supplied.append((argument.name, constantValue(argument)))
      case .expression:
        supplied.append((argument.name, .promise(Promise(argument.expr, node: argument.node, environment: environment))))
      case .missing: supplied.append((argument.name, .missingArgument))
      case .dots:
        if case .dots(let dots)? = environment.lookup(.dots) { supplied.append(contentsOf: dots.arguments.map { ($0.name, $0.value) }) }
      }
    }
    return supplied
  }

  /// Constants are bound as they are; language objects among them need a promise, so that `substitute` and forcing differ.
  @inline(__always)
  private func constantValue(_ argument: ArgumentNode) -> Value {
    guard case .constant(let value) = argument.expr else { return .null }
    return value
  }

  private func callClosure(_ closure: Closure, _ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    let compiled = CompiledFunction.of(closure.function)
    if isPositional, compiled.dotsIndex < 0, !compiled.keepsArguments, arguments.count <= compiled.formals.count {
      let scope = Environment(parent: closure.environment)
      defer { scope.callIsOver() }
      // By pointers: a copied element would be counted again, part by part.
      arguments.withUnsafeBufferPointer { arguments in
        compiled.formals.withUnsafeBufferPointer { formals in
          for index in arguments.indices {
            let argument = arguments.baseAddress! + index
            if argument.pointee.kind == .constant, case .constant(let constant) = argument.pointee.expr {
              scope.bindNew(formals[index], constant)
            } else {
              scope.bindNew(formals[index], .promise(Promise(argument.pointee.expr, node: argument.pointee.node, environment: environment)))
            }
          }
        }
      }
      interpreter.bindDefaults(compiled, closure.function, from: arguments.count, scope)
      return try interpreter.run(compiled, closure, in: scope, call: call, caller: environment, arguments: nil, dispatch: nil)
    }
    return try interpreter.callClosure(
      closure, promisedArguments(environment, interpreter), call: call, caller: environment)
  }
}

/// `forceAndCall(n, FUN, …)`: calls `FUN` as written without the count, its arguments evaluated.
final class ForceAndCallNode: Node {
  let function: Node
  let arguments: CallNode
  /// `FUN(…)`.
  let written: Call

  init?(_ call: Call) {
    guard call.arguments.count >= 2, call.arguments[0].name == nil, call.arguments[1].name == nil, case .symbol = call.arguments[1].value else { return nil }
    function = Compiler.compile(call.arguments[1].value)
    written = call.forced
    arguments = CallNode(written)
  }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    let function = try interpreter.matchFunction(function.evaluate(environment, interpreter), environment: environment)
    if case .closure(let closure) = function, CompiledFunction.of(closure.function).seesArguments {
      let promised = arguments.promisedArguments(environment, interpreter)
      for (_, value) in promised { _ = try interpreter.resolve(value) }
      return try interpreter.callClosure(closure, promised, call: written, caller: environment)
    }
    let supplied = try arguments.evaluatedArguments(environment, interpreter)
    return try interpreter.apply(function, supplied, environment: environment, call: written)
  }
}
