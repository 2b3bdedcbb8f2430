/// Calling functions and evaluating expressions.
enum FunctionalBuiltins {
  static let all: [Builtin] = [
    Builtin("eval", "expr, envir, enclos", """
      Evaluates an expression in an environment, or in a list or data frame with `enclos` around it. Source: R ?eval.
      """) { call in
      try call.interpreter.evaluateReturning(
        try call[0], in: try evaluationScope(call, call.values[1], enclosing: call.values[2]))
    },
    Builtin.special("evalq", "expr, envir, enclos", "Evaluates the quoted `expr` in `envir`. Source: R ?eval.") { call in
      let matched = try call.spread.matched()
      guard let expr = matched[0]?.value else { return .null }
      var scope = call.environment
      if let given = matched[1], case .environment(let e) = try call.interpreter.evaluate(given.value, in: call.environment) { scope = e }
      else if let given = matched[1] { scope = try listScope(try call.interpreter.evaluate(given.value, in: call.environment), call.environment) }
      return try call.interpreter.evaluateReturning(Value(expr), in: scope)
    },
    Builtin("eval.parent", "expr, n = 1", "Evaluates in the caller's environment. Source: R ?eval.") { call in
      let caller = call.interpreter.frames.last { $0.environment === call.environment }?.caller ?? call.interpreter.global
      return try call.interpreter.evaluateReturning(try call[0], in: caller)
    },
    Builtin.special("local", "expr, envir", "Evaluates `expr` in a new environment. Source: R ?local.") { call in
      let matched = try call.matched()
      guard let expr = matched[0]?.value else { return .null }
      var scope = Environment(parent: call.environment)
      if let given = matched[1], case .environment(let e) = try call.interpreter.evaluate(given.value, in: call.environment) { scope = e }
      do { return try call.interpreter.evaluateReturning(Value(expr), in: scope) } catch var error as RError {
        // R's `local` is a call of `eval`, which is what stops.
        let place = matched[1].map(\.value) ?? .call(Call("new.env", []))
        if error.call == nil { error.call = Value(.call(Call("eval", [.call(Call("quote", [expr])), place]))) }
        throw error
      }
    },
    Builtin("do.call", "what, args = NULL, quote = FALSE, envir", """
      Calls the function `what` with the elements of the list `args` as arguments. Source: R ?do.call.
      """, doCall),
    Builtin("match.fun", "FUN, descend = TRUE", "The function given or named by `FUN`. Source: R ?match.fun.") { call in
      try call.interpreter.matchFunction(try call[0], environment: callerOf(call))
    },
    Builtin("rapply", #"object, f, classes = "ANY", deflt = NULL, how = "unlist", ..."#, "Applies `f` to the leaves of a nested list. Source: R ?rapply.") { call in
      let function = try call.function("f")
      let classes = try call.strings("classes").compactMap { $0 }
      let how = try call.string("how")
      func walk(_ value: Value) throws -> Value {
        // Only what is replaced stays of its class.
        if case .list(let v) = value { return .list(ListVector(try v.elements.map(walk), how == "replace" ? v.attributes : v.attributes.keeping(.names))) }
        if classes.contains("ANY") || value.dispatchClasses.contains(where: { classes.contains($0) }) {
          return try call.interpreter.apply(function, [(nil, value)] + call.dots, environment: call.environment)
        }
        return how == "replace" ? value : try call["deflt"]
      }
      let walked = try walk(try call[0])
      if how != "unlist" { return walked }
      return try call.interpreter.apply(.builtinNamed("unlist", call.interpreter), [(nil, walked)], environment: call.environment)
    },
    Builtin("identical", """
      x, y, num.eq = TRUE, single.NA = TRUE, attrib.as.set = TRUE, ignore.bytecode = TRUE, ignore.environment = FALSE, ignore.srcref = TRUE, extptr.as.ref = FALSE
      """, "TRUE when two values are exactly equal, attributes included. Source: R ?identical.") { call in
      var x = try call[0], y = try call[1]
      if try call.flag("ignore.environment"), case .closure(let f) = x, case .closure(let g) = y {
        (x, y) = (.closure(f), .closure(Closure(g.function, environment: f.environment, attributes: g.attributes)))
      }
      guard Identity.areIdentical(x, y) else { return .bool(false) }
      let distinguishesZeros = try !call.flag("num.eq"), distinguishesNaN = try !call.flag("single.NA")
      guard distinguishesZeros || distinguishesNaN, x.type == .double else { return .bool(true) }
      return .bool(zip(x.asDoubles(), y.asDoubles()).allSatisfy { $0.isNaN ? !distinguishesNaN || $0.bitPattern == $1.bitPattern : !distinguishesZeros || $0.sign == $1.sign })
    }.shortcut { x, y in
      switch (x, y) {
      case (.double(let a), .double(let b)) where !a.isNaN && !b.isNaN: return .bool(a == b)
      case (.integer(let a), .integer(let b)): return .bool(a == b)
      case (.logical(let a), .logical(let b)): return .bool(a == b)
      default: return nil
      }
    },
    Builtin("match.call", "definition, call, expand.dots = TRUE, envir", """
      The enclosing call with all arguments named. Source: R ?match.call.
      """, matchCall),
    Builtin("is.function", "x", "TRUE for functions. Source: R ?is.function.") { call in .bool(try call[0].isFunction) }.shortcut { .bool($0.isFunction) },
    Builtin("is.primitive", "x", "TRUE for functions built into the program. Source: R ?is.primitive.") { call in 
      if case .builtin(let b) = try call[0] { return .bool(Builtin.primitives.contains(b.name)) }
      return .logical(.false)
    },
    Builtin(".dispatchingName", "f", "The name of a builtin that is a generic function and no primitive in R, or an empty string.") { call in
      guard case .builtin(let b) = try call[0], b.dispatch == .generic, !Builtin.primitives.contains(b.name) else { return .string("") }
      return .string(b.name)
    },
    Builtin("Sys.sleep", "time", "Waits for `time` seconds. Source: R ?Sys.sleep.") { call in
      try Pause.sleep(seconds: try call.double("time"), call.interpreter)
      return call.invisible(.null)
    },
    Builtin("commandArgs", "trailingOnly = FALSE", "The program's arguments. Source: R ?commandArgs.") { call in
      let all = call.interpreter.commandArguments
      guard try call.flag("trailingOnly") else { return .strings(all) }
      guard let marker = all.firstIndex(of: "--args") else { return .strings([String]()) }
      return .strings(Array(all[(marker + 1)...]))
    },
    Builtin("options", "...", "Reads and sets options; returns the old values. Source: R ?options.") { call in
      var given: [(String?, Value)] = []
      for (name, value) in call.dots {
        if name == nil, case .list(let v) = value { given += zip(v.attributes.names ?? [], v.elements).map { ($0, $1) } }
        else { given.append((name?.text, value)) }
      }
      if given.isEmpty {
        let sorted = call.interpreter.options.entries.sorted { Collation.compare($0.name, $1.name) < 0 }
        return .list(sorted.map(\.value), names: sorted.map { Optional($0.name) })
      }
      var names: [String?] = [], old: [Value] = []
      var changed = false
      for (name, value) in given {
        if let name {
          names.append(name)
          old.append(call.interpreter.options[name] ?? .null)
          call.interpreter.options[name] = value
          if name == "expressions" { call.interpreter.maximumDepth = call.interpreter.options.integer("expressions", default: 5000) }
          changed = true
        } else {
          for key in value.asStrings() { names.append(key); old.append(call.interpreter.options[key ?? ""] ?? .null) }
        }
      }
      let result = Value.list(old, names: names)
      return changed ? call.invisible(result) : result
    },
    Builtin("getOption", "x, default = NULL", "The value of an option. Source: R ?options.") { call in
      guard try call[0].isString, try call[0].count == 1 else { throw RError("'x' must be a character string") }
      let name = try call.string("x")
      if name.isEmpty { throw RError("attempt to use zero-length variable name") }
      return try call.interpreter.options[name] ?? call["default"]
    },
  ]

  /// The environment of the function that called the builtin's caller.
  private static func callerOf(_ call: BuiltinCall) -> Environment {
    call.interpreter.frames.last { $0.environment === call.environment }?.caller ?? call.environment
  }

  private static func evaluationScope(_ call: BuiltinCall, _ given: Value?, enclosing: Value?) throws -> Environment {
    guard let given else { return call.environment }
    switch given {
    case .environment(let e): return e
    case .list, .null:
      var parent = call.environment
      if case .environment(let e)? = enclosing { parent = e }
      return try listScope(given, parent)
    case .double, .integer:
      let n = Int(Int32(double: given.asDoubles().first ?? .na))
      if n > 0, n <= call.interpreter.frames.count { return call.interpreter.frames[n - 1].environment }
      if n == -1 { return call.interpreter.frames.last { $0.environment === call.environment }?.caller ?? call.interpreter.global }
      return call.interpreter.global
    default: throw RError("invalid 'envir' argument of type '\(given.storedTypeName)'")
    }
  }

  private static func listScope(_ list: Value, _ parent: Environment) throws -> Environment {
    let scope = Environment(parent: parent)
    scope.endsAtBase = parent.isBase
    for (name, value) in zip(list.names ?? [], list.asElements()) { if let name, !name.isEmpty, !scope.has(Name(name)) { scope.set(Name(name), value) } }
    return scope
  }

  private static func doCall(_ call: BuiltinCall) throws -> Value {
    guard call.isSupplied("args") else { throw RError("argument \"args\" is missing, with no default") }
    let what = try call["what"]
    var scope = call.environment
    if case .environment(let e)? = call.values[3] { scope = e }
    if case .strings(let v) = what, v.count == 1, let name = v.elements[0], try call.interpreter.findFunction(Name(name), in: scope) == nil {
      let given = try call["args"]
      let shown = zip(given.names ?? [String?](repeating: nil, count: given.count), given.asElements()).map { name, value in
        Argument(name: name.flatMap { $0.isEmpty ? nil : Name($0) }, value.asExpr)
      }
      throw RError("could not find function \"\(name)\"", call: Value(.call(Call(.symbol(Name(name)), shown))))
    }
    guard what.isFunction || what.type == .character && what.count == 1 else { throw RError("'what' must be a function or character string") }
    let function = try call.interpreter.matchFunction(what, environment: scope)
    let list = try call["args"]
    guard list.isVector || list.isNull, list.isList || list.isNull else { throw RError("second argument must be a list") }
    let names = list.names
    let arguments: [Interpreter.Supplied] = list.asElements().enumerated().map { index, value in
      (names?[index].flatMap { $0.isEmpty ? nil : Name($0) }, value)
    }
    let head: Expr
    switch what {
    case .strings(let v): head = .symbol(Name(v.elements[0] ?? "NA"))
    default: head = .constant(what)
    }
    // Symbols and calls are arguments still to be evaluated: `substitute` sees them as they are, or quoted.
    if arguments.contains(where: { isUnevaluated($0.value) }) {
      let isQuoted = try call.flag("quote")
      let quote = Expr.call(Call(.symbol(.doubleColon), [Argument(.symbol("base")), Argument(.symbol("quote"))]))
      let written = arguments.map { name, value in
        guard isUnevaluated(value) else { return Argument(name: name, Interpreter.quoting(value)) }
        return Argument(name: name, isQuoted ? .call(Call(quote, [Argument(value.asExpr)])) : value.asExpr)
      }
      return try call.interpreter.evaluate(.call(Call(head, written)), in: scope)
    }
    let shown = Call(head, arguments.map { Argument(name: $0.name, Interpreter.quoting($0.value)) })
    if case .builtin(let builtin) = function, builtin.isSpecial {
      return try call.interpreter.evaluate(.call(Call(.constant(function), shown.arguments)), in: scope)
    }
    return try call.interpreter.apply(function, arguments, environment: scope, call: shown)
  }

  /// A name or a call, as against a value; formulas are values.
  private static func isUnevaluated(_ value: Value) -> Bool {
    switch value {
    case .symbol: return true
    case .language(let l): return l.attributes.isEmpty
    default: return false
    }
  }

  private static func matchCall(_ call: BuiltinCall) throws -> Value {
    let interpreter = call.interpreter
    var closure: Closure?
    var target: Call?
    var scope: Environment?
    if let depth = interpreter.frames.lastIndex(where: { $0.environment === call.environment }) {
      let frame = interpreter.frames[depth]
      closure = frame.closure
      target = frame.call
      scope = frame.caller
    }
    if case .closure(let given)? = call.optional("definition") { closure = given }
    if case .language(let l)? = call.optional("call"), case .call(let given) = l.expr { target = given }
    guard let closure, let target else { throw RError("match.call() was called from outside a function") }
    var arguments: [Argument] = []
    for argument in target.arguments {
      if case .symbol(.dots) = argument.value {
        if case .dots(let dots)? = scope?.lookup(.dots) {
          // What is no constant is told by its place among the caller's dots.
          for (place, (name, value)) in dots.arguments.enumerated() {
            let expr = value.asExpr
            if case .constant = expr { arguments.append(Argument(name: name, expr)) } else if case .missing = expr { arguments.append(Argument(name: name, expr)) } else {
              arguments.append(Argument(name: name, .symbol(Name("..\(place + 1)"))))
            }
          }
        }
      } else { arguments.append(argument) }
    }
    let formals = closure.function.formals.map(\.name)
    let (positions, dots) = try Interpreter.match(
      names: arguments.map(\.name), to: formals, dotsIndex: formals.firstIndex(of: .dots) ?? -1,
      unused: { rest in throw Interpreter.unusedArguments(rest, { Interpreter.describe(arguments[$0].name, arguments[$0].value) }, formals: formals, names: arguments.map(\.name)) })
    var result: [Argument] = []
    for (index, formal) in formals.enumerated() {
      if formal == .dots {
        if try call.flag("expand.dots") { result += dots.map { arguments[$0] } }
        else if !dots.isEmpty {
          // The arguments themselves, to be taken apart by `$...`.
          let given = dots.map { arguments[$0] }
          let names = given.contains { $0.name != nil } ? given.map { Optional($0.name?.text ?? "") } : nil
          result.append(Argument(name: .dots, .constant(.list(given.map { Value($0.value) }, names: names))))
        }
      } else if positions[index] >= 0 { 
        if case .missing = arguments[positions[index]].value { continue }
        result.append(Argument(name: formal, arguments[positions[index]].value)) }
    }
    return .language(LanguageObject(Call(target.function, result)))
  }
}

extension Interpreter {
  /// Evaluates in `scope`; `return()` in the expression returns from this evaluation, as R's `eval` does.
  public func evaluateReturning(_ value: Value, in scope: Environment) throws -> Value {
    do {
      try checkStack()
      return try evaluate(value, in: scope)
    } catch let exit as ControlFlow where scope !== global && !frames.contains(where: { $0.environment === scope }) {
      if case .returning(let from, let result) = exit, from === scope { return result }
      throw Interpreter.strayExit(exit, of: scope) ?? exit
    } catch ControlFlow.returning(let from, let result) where from === scope && scope === global {
      return result
    } catch let exit as ControlFlow where !loops.contains(ObjectIdentifier(scope)) {
      throw Interpreter.strayExit(exit, of: scope) ?? exit
    }
  }
}
