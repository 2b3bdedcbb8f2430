/// S3 dispatch: `UseMethod`, `NextMethod`, internal generics and the operator group.
extension Interpreter {
  /// The S3 method `generic.class`, looked for where the generic was called, then where it was defined, then among registered methods.
  public func findMethod(_ generic: String, _ className: String, in environment: Environment, definition: Environment? = nil) throws -> Value? {
    let name = Name(generic + "." + className)
    if let found = try findFunction(name, in: environment) { return found }
    if let definition, let found = try findFunction(name, in: definition) { return found }
    return try registeredMethods[name].map { try resolve($0) }
  }

  /// Dispatches an internal generic (`[`, `length`, `print` …) on the class of `object`; nil when no method exists.
  func dispatchInternally(
    _ generic: String, _ object: Value, _ arguments: [Supplied], call: Call?, environment: Environment
  ) throws -> Value? {
    if formalMethods != nil, let result = try dispatchFormally(generic, as: generic, arguments, call: call, environment: environment) { return result }
    guard let classes = referenceClasses(object) ?? object.explicitClass ?? foreignClasses(object) else { return nil }
    // `as.numeric` and `as.double` are one function.
    let twin = generic == "as.numeric" ? "as.double" : generic == "as.double" ? "as.numeric" : nil
    for (index, className) in classes.enumerated() {
      guard let method = try findMethod(generic, className, in: environment) ?? twin.flatMap({ try findMethod($0, className, in: environment) }) else { continue }
      if case .builtin(let builtin) = method, builtin.name == generic { continue }
      let dispatch = MethodDispatch(
        generic: generic, remaining: Array(classes[(index + 1)...]), object: object, callEnvironment: environment,
        definitionEnvironment: base)
      // Reports of errors tell primitives that look for methods, too: `Calls: [ -> [.data.frame`.
      let count = shownCalls.count
      defer { shownCalls.removeSubrange(min(count, shownCalls.count)...) }
      if let call, Builtin.primitives.contains(generic), case .builtin(let primitive)? = base.local(Name(generic)) {
        let named = call.functionName?.text == generic ? call : Call(.symbol(Name(generic)), call.arguments, span: call.span)
        shownCalls.append(ShownCall(depth: frames.count, call: named, builtin: primitive))
        if case .builtin(let builtin) = method {
          let shown = Call(.symbol(Name(generic + "." + className)), call.arguments, span: call.span)
          shownCalls.append(ShownCall(depth: frames.count, call: shown, builtin: builtin))
        }
      }
      return try callMethod(method, named: generic + "." + className, arguments, call: call, environment: environment, dispatch: dispatch)
    }
    return nil
  }

  /// True when an S3 method of `generic` for `object` is a function of the language: its arguments stay promises.
  func hasScriptedMethod(_ generic: String, _ object: Value, _ environment: Environment) throws -> Bool {
    guard formalMethods == nil, let classes = object.explicitClass else { return false }
    for className in classes {
      if let method = try findMethod(generic, className, in: environment) {
        if case .closure = method { return true }
        return false
      }
    }
    return false
  }

  /// Whether a method of one of `generics` may be found for `object`.
  func hasMethods(_ generics: [String], _ object: Value, _ environment: Environment) -> Bool {
    guard let classes = object.explicitClass else { return false }
    if formalMethods != nil { return true }
    do {
      return try classes.contains { className in try generics.contains { try findMethod($0, className, in: environment) != nil } }
    } catch { return true }
  }

  /// The class of a reference object with all it extends.
  func referenceClasses(_ object: Value) -> [String]? {
    guard case .environment(let e) = object, e.isReferenceObject, let own = object.explicitClass else { return nil }
    return superclasses(of: own)
  }

  private func foreignClasses(_ object: Value) -> [String]? {
    if case .foreign(let f) = object { return f.classNames }
    return nil
  }

  /// Dispatch of an eager builtin declared as generic.
  func dispatchBuiltin(_ builtin: Builtin, _ supplied: [Supplied], call: Call?, environment: Environment) throws -> Value? {
    let result = try dispatched(builtin, supplied, call: call, environment: environment)
    // What a primitive returns is shown, whatever its method did.
    if result != nil, !builtin.isShown { isVisible = true }
    return result
  }

  private func dispatched(_ builtin: Builtin, _ supplied: [Supplied], call: Call?, environment: Environment) throws -> Value? {
    guard let first = supplied.first?.value else { return nil }
    switch builtin.dispatch {
    case .none: return nil
    case .generic: return first.isObject ? try dispatchInternally(builtin.name, first, supplied, call: call, environment: environment) : nil
    case .ops:
      guard supplied.contains(where: { $0.value.isObject }) else { return nil }
      return try dispatchOperator(builtin.name, supplied.map(\.value), call: call, environment: environment)
    case .math, .summary:
      guard first.isObject else { return nil }
      // Methods of group Summary always get `na.rm`.
      let isSummary = builtin.dispatch == .summary
      let arguments = isSummary && !supplied.contains { $0.name == "na.rm" } ? supplied + [("na.rm", .logical(.false))] : supplied
      if let result = try dispatchInternally(builtin.name, first, arguments, call: call, environment: environment) { return result }
      // Methods of that group are called with values: their errors show them.
      let shown = isSummary ? call.map { Call($0.function, arguments.map { Argument(name: $0.name, $0.value.asExpr) }, span: $0.span) } : call
      return try dispatchGroup(isSummary ? "Summary" : "Math", builtin.name, first, arguments, call: shown, environment: environment)
    }
  }

  private func dispatchGroup(
    _ group: String, _ generic: String, _ object: Value, _ arguments: [Supplied], call: Call?, environment: Environment
  ) throws -> Value? {
    if formalMethods != nil, let result = try dispatchFormally(group, as: generic, arguments, call: call, environment: environment) { return result }
    guard let classes = object.explicitClass ?? foreignClasses(object) else { return nil }
    for (index, className) in classes.enumerated() {
      guard let method = try findMethod(group, className, in: environment) else { continue }
      let dispatch = MethodDispatch(
        generic: generic, remaining: Array(classes[(index + 1)...]), object: object, group: group, callEnvironment: environment,
        definitionEnvironment: base)
      return try callMethod(method, named: group + "." + className, arguments, call: call, environment: environment, dispatch: dispatch)
    }
    return nil
  }

  /// Group Ops: the method of either operand; when both have different ones R warns and uses none.
  func dispatchOperator(_ op: String, _ operands: [Value], call: Call?, environment: Environment) throws -> Value? {
    let arguments: [Supplied] = operands.map { (nil, $0) }
    if formalMethods != nil {
      for table in [op] + Interpreter.s4Groups(of: op) {
        if let result = try dispatchFormally(table, as: op, arguments, call: call, environment: environment) { return result }
      }
    }
    var chosen: (method: Value, name: String, classes: [String], index: Int, group: Bool)?
    for operand in operands where operand.isObject {
      guard let classes = operand.explicitClass ?? foreignClasses(operand) else { continue }
      search: for (index, className) in classes.enumerated() {
        for (prefix, group) in [(op, false), ("Ops", true)] {
          if let method = try findMethod(prefix, className, in: environment) {
            if let first = chosen, !first.method.isSameFunction(as: method), first.name != prefix + "." + className {
              if formalOperands.contains(first.classes[first.index]) { break search }
              if formalOperands.contains(className) {
                chosen = (method, prefix + "." + className, classes, index, group)
                break search
              }
              // Times and dates have methods of their own for sums with differences of time, whichever comes first.
              let isSum = op == "+" || op == "-"
              func named(_ name: String, of kind: String) -> String { isSum && (kind == "POSIXt" || kind == "Date") ? op + "." + kind : name }
              let names = (named(first.name, of: first.classes[first.index]), named(prefix + "." + className, of: className))
              if names.0 == "Ops.difftime", names.1 == "+." + className {
                chosen = (method, prefix + "." + className, classes, index, group)
                break search
              }
              if names.1 == "Ops.difftime", names.0 != first.name { break search }
              try warn("Incompatible methods (\"\(names.0)\", \"\(names.1)\") for \"\(op)\"", call: innermostCall())
              return nil
            }
            if chosen == nil { chosen = (method, prefix + "." + className, classes, index, group) }
            break search
          }
        }
      }
    }
    guard let chosen else { return try factorOperation(op, operands, call) }
    let object = operands.first { ($0.explicitClass ?? foreignClasses($0)) == chosen.classes } ?? operands[0]
    let dispatch = MethodDispatch(
      generic: op, remaining: Array(chosen.classes[(chosen.index + 1)...]), object: object, group: chosen.group ? "Ops" : nil,
      callEnvironment: environment, definitionEnvironment: base)
    var supplied = arguments
    // A method may ask how its operands were written.
    if case .closure = chosen.method, let call, call.arguments.count == operands.count {
      supplied = zip(call.arguments, operands).map { (nil, .promise(Promise($0.value, node: Compiler.compile(.constant($1)), value: $1))) }
    }
    return try callMethod(chosen.method, named: chosen.name, supplied, call: call, environment: environment, dispatch: dispatch)
  }

  /// Factors compare by their labels, ordered ones by the order of their levels; all else on factors has no meaning: a warning, and NA
  /// for each element. Nil where no operand is a factor.
  private func factorOperation(_ op: String, _ operands: [Value], _ call: Call?) throws -> Value? {
    guard operands.contains(where: { $0.isFactor }) else { return nil }
    let isOrdered = operands.contains { $0.inherits("ordered") }
    if operands.count == 2, let comparison = ComparisonOperator(rawValue: op), isOrdered || comparison == .equal || comparison == .notEqual {
      return try raisingAt(call.map { Call(.symbol(Name(isOrdered ? "Ops.ordered" : "Ops.factor")), $0.arguments, span: $0.span) }) {
        try FactorComparison.compare(comparison, operands[0], operands[1])
      }
    }
    let name = isOrdered ? "Ops.ordered" : "Ops.factor"
    let shown = call.map { Call(.symbol(Name(name)), $0.arguments, span: $0.span) }
    try warn(isOrdered ? "'\(op)' is not meaningful for ordered factors" : "‘\(op)’ not meaningful for factors", call: shown)
    return .vector([Logical](repeating: .na, count: operands.map(\.count).max() ?? 0))
  }

  static func s4Groups(of op: String) -> [String] {
    switch op {
    case "+", "-", "*", "/", "^", "%%", "%/%": return ["Arith", "Ops"]
    case "==", "!=", "<", ">", "<=", ">=": return ["Compare", "Ops"]
    case "&", "|": return ["Logic", "Ops"]
    default: return []
    }
  }

  /// Calls a method with what `NextMethod` and `.Generic` need, and `locals` beside its formals.
  func callMethod(
    _ method: Value, named name: String, _ arguments: [Supplied], call: Call?, environment: Environment, dispatch: MethodDispatch,
    locals: [(Name, Value)] = []
  ) throws -> Value {
    switch method {
    case .closure(let closure):
      let shown: Call
      if let call { shown = Call(.symbol(Name(name)), call.arguments, span: call.span) } else {
        shown = Call(.symbol(Name(name)), arguments.map { Argument(name: $0.name, $0.value.asExpr) })
      }
      return try callClosure(
        closure, arguments, call: shown, caller: environment, dispatch: dispatch,
        bindings: locals.filter { local in !closure.function.formals.contains { $0.name == local.0 } }
          + (CompiledFunction.of(closure.function).readsDispatch ? dispatch.variables(ofMethod: name) : []))
    case .builtin(let builtin):
      guard !builtin.isSpecial else { return try apply(method, arguments, environment: environment, call: call) }
      let values: [Supplied] = try arguments.map { ($0.name, try resolve($0.value)) }
      builtinGenerics.append(dispatch.generic)
      defer { builtinGenerics.removeLast() }
      let shown = call.map { Call(.symbol(Name(name)), $0.arguments, span: $0.span) }
      return try callBuiltinDirectly(builtin, values, call: shown, environment: environment)
    default: throw RError("attempt to apply non-function")
    }
  }

  /// `UseMethod(generic, object)` called in `environment`; the result is the value of the enclosing function.
  func useMethod(_ generic: String, object given: Value?, in environment: Environment) throws -> Value {
    guard let depth = frames.lastIndex(where: { $0.environment === environment }) else {
      throw RError("'UseMethod' used in an inappropriate fashion")
    }
    let frame = frames[depth]
    let supplied = frame.arguments ?? []
    let object: Value
    // What goes wrong in making the argument is told of the generic, not of `UseMethod`.
    if let given { object = given } else { object = try raisingAt(frame.call) { try dispatchObject(frame) } }
    let classes = referenceClasses(object) ?? object.dispatchClasses
    // Variables that the generic made before are seen by the method.
    let formals = frame.closure.function.formals.map(\.name)
    let locals = environment.count > formals.count ? environment.names.filter { !formals.contains($0) }.compactMap { name in environment.local(name).map { (name, $0) } } : []
    for (index, className) in (classes + ["default"]).enumerated() {
      guard let method = try findMethod(generic, className, in: frame.caller, definition: frame.closure.environment) else { continue }
      let dispatch = MethodDispatch(
        generic: generic, remaining: index < classes.count ? Array(classes[(index + 1)...]) : [], object: object,
        callEnvironment: frame.caller, definitionEnvironment: frame.closure.environment)
      return try callMethod(
        method, named: generic + "." + className, supplied, call: frame.call, environment: frame.caller, dispatch: dispatch, locals: locals)
    }
    // A builtin of the same name is the internal default.
    if case .builtin(let builtin)? = base.local(Name(generic)), !builtin.isSpecial {
      return try callBuiltinDirectly(
        builtin, supplied.map { ($0.name, try resolve($0.value)) }, call: frame.call, environment: frame.caller)
    }
    let shown = classes.count == 1 ? "\"\(classes[0])\"" : "c('" + classes.joined(separator: "', '") + "')"
    throw RError("no applicable method for '\(generic)' applied to an object of class \(shown.hasPrefix("c(") ? "\"\(shown)\"" : shown)")
  }

  /// The first argument of the generic: what dispatch looks at.
  private func dispatchObject(_ frame: CallFrame) throws -> Value {
    guard let first = frame.closure.function.formals.first else { return .null }
    if first.name == .dots {
      guard case .dots(let dots)? = frame.environment.local(.dots), let value = dots.arguments.first?.value else { return .null }
      return try resolve(value)
    }
    guard let raw = frame.environment.local(first.name), !raw.isMissingArgument else {
      // No argument goes to the first formal, as in predict(model = m, X = x): R takes the first one given.
      return try frame.arguments?.first.map { try resolve($0.value) } ?? .null
    }
    return try resolve(raw)
  }

  /// `NextMethod()` called in `environment`, with `extra` arguments added or replacing same-named ones.
  func nextMethod(in environment: Environment, extra: [Supplied]) throws -> Value {
    guard let depth = frames.lastIndex(where: { $0.environment === environment }) else {
      throw RError("NextMethod called from outside a method dispatch")
    }
    let frame = frames[depth]
    let dispatch = try frame.dispatch ?? impliedDispatch(frame)
    var arguments = try currentArguments(frame)
    for (name, value) in extra {
      if let name, let position = arguments.firstIndex(where: { $0.name == name }) {
        arguments[position].value = value
      } else {
        arguments.append((name, value))
      }
    }
    let prefixes = dispatch.group.map { [dispatch.generic, $0] } ?? [dispatch.generic]
    for (index, className) in dispatch.remaining.enumerated() {
      for prefix in prefixes {
        guard let method = try findMethod(prefix, className, in: dispatch.callEnvironment, definition: dispatch.definitionEnvironment)
        else { continue }
        let next = MethodDispatch(
          generic: dispatch.generic, remaining: Array(dispatch.remaining[(index + 1)...]), object: dispatch.object,
          group: prefix == dispatch.generic ? dispatch.group : prefix, callEnvironment: dispatch.callEnvironment,
          definitionEnvironment: dispatch.definitionEnvironment)
        return try callMethod(
          method, named: prefix + "." + className, arguments, call: frame.call, environment: frame.caller, dispatch: next)
      }
    }
    let values: [Supplied] = try arguments.map { ($0.name, try resolve($0.value)) }
    if let implicit = try implicitMethod(dispatch, values, frame) { return implicit }
    return try callDefault(dispatch.generic, values, call: frame.call, environment: frame.caller)
  }

  /// The arguments of a frame as supplied, but with the values their formals have now.
  private func currentArguments(_ frame: CallFrame) throws -> [Supplied] {
    guard var arguments = frame.arguments, !arguments.isEmpty else { return [] }
    let formals = frame.closure.function.formals.map(\.name)
    let (positions, _) = try Interpreter.match(
      names: arguments.map(\.name), to: formals, dotsIndex: formals.firstIndex(of: .dots) ?? -1, unused: { _ in })
    for (formal, position) in zip(formals, positions) where position >= 0 && formal != .dots {
      if let value = frame.environment.local(formal) { arguments[position].value = value }
    }
    return arguments
  }

  private func implicitMethod(_ dispatch: MethodDispatch, _ values: [Supplied], _ frame: CallFrame) throws -> Value? {
    let name = Name(dispatch.generic + ".default")
    guard let method = try findFunction(name, in: dispatch.callEnvironment) ?? registeredMethods[name].map({ try resolve($0) }) else { return nil }
    if case .closure(let closure) = method, closure === frame.closure { return nil }
    let next = MethodDispatch(
      generic: dispatch.generic, remaining: [], object: dispatch.object, callEnvironment: dispatch.callEnvironment,
      definitionEnvironment: dispatch.definitionEnvironment)
    return try callMethod(method, named: name.text, values, call: frame.call, environment: frame.caller, dispatch: next)
  }

  /// The internal default of a generic: the builtin of that name without dispatch.
  private func callDefault(_ generic: String, _ values: [Supplied], call: Call, environment: Environment) throws -> Value {
    if values.isEmpty, ["[", "[[", "$"].contains(generic) { throw RError("object not specified") }
    switch generic {
    case "[": return try subsetDirectly(values[0].value, Array(values.dropFirst()))
    case "[[": return try elementDirectly(values[0].value, Array(values.dropFirst()))
    case "$": return try memberDirectly(values[0].value, values.count > 1 ? values[1].value.asStrings().first.flatMap { $0 } ?? "" : "")
    case "[<-", "[[<-", "$<-":
      guard values.count >= 2 else { throw RError("invalid number of arguments to \(generic)") }
      var x = values[0].value
      let newValue = values.last!.value
      let indices = values[1..<(values.count - 1)].filter { $0.name != "exact" && $0.name != "drop" }.map(\.value)
      if generic == "[<-" { try Subsetting.assignSubset(&x, indices, newValue) }
      else if generic == "[[<-" {
        if case .environment(let e) = x, let name = indices.first?.asStrings().first ?? nil { try e.assign(Name(name), newValue) }
        else { try Subsetting.assignElement(&x, indices, newValue) }
      }
      else { try assignMemberDirectly(&x, indices.first?.asStrings().first.flatMap { $0 } ?? "", newValue) }
      return x
    default: break
    }
    guard let function = try findFunction(Name(generic), in: base) else { throw RError("no more methods for '\(generic)'") }
    if case .builtin(let builtin) = function, !builtin.isSpecial {
      return try callBuiltinDirectly(builtin, values, call: call, environment: environment)
    }
    return try apply(function, values, environment: environment, call: call)
  }

  /// A method called directly, not by dispatch: its name tells generic and class.
  private func impliedDispatch(_ frame: CallFrame) throws -> MethodDispatch {
    guard let name = frame.call.functionName?.text else { throw RError("generic function not specified") }
    let object = try dispatchObject(frame)
    let classes = referenceClasses(object) ?? object.dispatchClasses
    for (index, className) in classes.enumerated() where name.hasSuffix("." + className) {
      return MethodDispatch(
        generic: String(name.dropLast(className.count + 1)), remaining: Array(classes[(index + 1)...]), object: object,
        callEnvironment: frame.caller, definitionEnvironment: frame.closure.environment)
    }
    let generic = name.firstIndex(of: ".").map { String(name[..<$0]) } ?? name
    return MethodDispatch(
      generic: generic, remaining: classes, object: object, callEnvironment: frame.caller,
      definitionEnvironment: frame.closure.environment)
  }
}

extension Value {
  func isSameFunction(as other: Value) -> Bool {
    switch (self, other) {
    case (.closure(let a), .closure(let b)): return a === b || a.function === b.function
    case (.builtin(let a), .builtin(let b)): return a === b
    default: return false
    }
  }
}

extension Interpreter {
  /// The generic a builtin method was called for: `+` inside `Ops.<class>`.
  public var currentGeneric: String? { builtinGenerics.last }
}

extension MethodDispatch {
  /// `.Generic` and `.Class`, the classes from that of the method on, as the method's variables.
  func variables(ofMethod name: String) -> [(Name, Value)] {
    let own = name.dropFirst((group ?? generic).count + 1)
    return [(".Generic", .string(generic)), (".Class", .strings((own == "default" ? [] : [String(own)]) + remaining))]
  }
}
