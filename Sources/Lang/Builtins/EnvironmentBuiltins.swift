/// Environments, variables and the call stack.
enum EnvironmentBuiltins {
  static let all: [Builtin] = [
    Builtin.special("delayedAssign", "x, value, eval.env = parent.frame(1), assign.env = parent.frame(1)", """
      Binds `x` to a promise: `value` is evaluated in `eval.env` when `x` is first used. Source: R ?delayedAssign.
      """) { call in
      let matched = try call.matched()
      func scope(_ index: Int, _ name: String) throws -> Environment {
        guard let given = matched[index] else { return call.environment }
        guard case .environment(let e) = try call.interpreter.evaluate(given.value, in: call.environment) else { throw RError("invalid '\(name)' argument") }
        return e
      }
      guard let name = try matched[0].map({ try call.interpreter.evaluate($0.value, in: call.environment) }), case .strings(let v) = name,
        let text = v.elements.first ?? nil, !text.isEmpty
      else { throw RError("invalid first argument") }
      guard let value = matched[1]?.value else { throw RError("argument \"value\" is missing, with no default") }
      let promise = Promise(value, node: Compiler.compile(value), environment: try scope(2, "eval.env"))
      try scope(3, "assign.env").assign(Name(text), .promise(promise))
      call.interpreter.isVisible = false
      return .null
    },
    Builtin("environment", "fun = NULL", "The environment of a closure, or the current one for NULL. Source: R ?environment.") { call in
      switch try call[0] {
      case .null: return .environment(call.environment)
      case .closure(let closure): return .environment(call.interpreter.shownEnvironment(of: closure))
      case .builtin(let builtin): return builtin.isPrimitive ? .null : .environment(call.interpreter.shownNamespace(DefaultPackages.package(exporting: builtin.name) ?? builtin.package))
      default: return try call[0].attribute(".Environment") ?? .null
      }
    },
    Builtin("environment<-", "fun, value", "Sets the environment of a closure or formula. Source: R ?environment.") { call in
      guard case .environment(let environment) = try call["value"] else { throw RError("replacement object is not an environment") }
      if case .closure(let closure) = try call[0] {
        return .closure(Closure(closure.function, environment: environment, attributes: closure.attributes))
      }
      return try call[0].with(".Environment", .environment(environment))
    },
    Builtin("new.env", "hash = TRUE, parent, size = 29L", "A new empty environment. Source: R ?environment.") { call in
      guard case .environment(let enclosing) = call.values[1] ?? .environment(call.environment) else { throw RError("'enclos' must be an environment") }
      let scope = Environment(parent: enclosing)
      scope.endsAtBase = enclosing.isBase
      return .environment(scope)
    },
    Builtin("globalenv", "", "The user's workspace. Source: R ?environment.") { call in .environment(call.interpreter.global) },
    Builtin("emptyenv", "", "The environment without variables or parent. Source: R ?environment.") { call in
      .environment(call.interpreter.emptyEnvironment)
    },
    Builtin("baseenv", "", "The environment of the base functions. Source: R ?environment.") { call in .environment(call.interpreter.base) },
    Builtin("topenv", "envir, matchThisEnv", "The top-level environment around the current one. Source: R ?topenv.") { call in
      var scope = call.environment
      if case .environment(let given)? = call.optional("envir") { scope = given }
      while scope !== call.interpreter.base, scope !== call.interpreter.global, scope.name?.hasPrefix("namespace:") != true, let parent = scope.parent { scope = parent }
      return .environment(scope === call.interpreter.base && !call.isSupplied("envir") ? call.interpreter.global : scope)
    },
    Builtin("parent.env", "env", "The enclosing environment. Source: R ?environment.") { call in
      guard case .environment(let e) = try call[0] else { throw RError("argument is not an environment") }
      return .environment(call.interpreter.shownParent(of: e))
    },
    Builtin("parent.env<-", "env, value", "Sets the enclosing environment. Source: R ?environment.") { call in
      guard case .environment(let e) = try call[0], case .environment(let parent) = try call[1] else {
        throw RError("argument is not an environment")
      }
      var scope: Environment? = parent
      while let here = scope {
        if here === e { throw RError("cycles in parent chains are not allowed") }
        scope = here.parent
      }
      e.parent = parent
      return .environment(e)
    },
    Builtin("environmentName", "env", "The name of an environment, or \"\". Source: R ?environment.") { call in
      guard case .environment(let e) = try call[0] else { return .string("") }
      let name = e.name ?? ""
      return .string(name.hasPrefix("namespace:") ? String(name.dropFirst(10)) : name)
    },
    Builtin("is.environment", "x", "TRUE for environments. Source: R ?environment.") { call in .bool(try call[0].isEnvironment) },
    Builtin("sys.call", "which = 0L", "The call of a frame. Source: R ?sys.parent.") { call in
      if try call.integer("which") == -1, let here = current(call), let shown = call.interpreter.shownCall(before: here) { return Value(.call(shown)) }
      guard let frame = try frame(call) else { return .null }
      return Value(.call(call.interpreter.frames[frame].call))
    },
    Builtin("sys.function", "which = 0L", "The function of a frame. Source: R ?sys.parent.") { call in
      guard let frame = try frame(call) else { return .null }
      return .closure(call.interpreter.frames[frame].closure)
    },
    Builtin("sys.frame", "which = 0", "The environment of a frame. Source: R ?sys.parent.") { call in
      if try call.integer("which") == 0 { return .environment(call.interpreter.global) }
      guard let frame = try frame(call) else { return .environment(call.interpreter.global) }
      return .environment(call.interpreter.frames[frame].environment)
    },
    Builtin("sys.nframe", "", "Number of the current frame. Source: R ?sys.parent.") { call in .int((current(call) ?? -1) + 1) },
    Builtin("sys.parent", "n = 1", "Number of the frame that called the current function. Source: R ?sys.parent.") { call in
      var number = (current(call) ?? -1) + 1
      for _ in 0..<max(0, try call.integer("n")) where number > 0 { number = parentNumber(number, call.interpreter) }
      return .int(number)
    },
    Builtin("sys.calls", "", "The calls of all frames. Source: R ?sys.parent.") { call in
      call.interpreter.frames.isEmpty ? .null : .list(ListVector(call.interpreter.frames.map { Value(.call($0.call)) }))
    },
    Builtin("sys.frames", "", "The environments of all frames. Source: R ?sys.parent.") { call in
      call.interpreter.frames.isEmpty ? .null : .list(ListVector(call.interpreter.frames.map { .environment($0.environment) }))
    },
    Builtin("parent.frame", "n = 1", "The environment the current function was called from. Source: R ?sys.parent.") { call in
      var environment = call.environment
      for _ in 0..<max(1, try call.integer("n")) {
        guard let frame = call.interpreter.frames.last(where: { $0.environment === environment }) else { break }
        environment = frame.caller
      }
      return .environment(environment)
    },
    Builtin("assign", "x, value, pos = -1, envir, inherits = FALSE, immediate = TRUE", """
      Binds the name `x` to `value`. Source: R ?assign.
      """) { call in
      guard case .strings(let v) = try call[0], let name = v.elements.first ?? nil else { throw RError("invalid first argument") }
      if v.count > 1 { try call.warn("only the first element is used as variable name") }
      if name.isEmpty { throw RError("attempt to use zero-length variable name") }
      let value = try call["value"]
      var scope = try environment(call, "envir", "pos")
      if try call.flag("inherits") { scope = scope.find(Name(name)) ?? call.interpreter.global }
      try scope.assign(Name(name), value)
      return call.invisible(value)
    },
    Builtin("get", #"x, pos = -1, envir, mode = "any", inherits = TRUE"#, "The value of the variable named `x`. Source: R ?get.") { call in
      let name = try firstString(call)
      guard let value = try find(name, call) else {
        let mode = try call.string("mode")
        if mode == "any" { throw call.interpreter.unknownObject(Name(name), call.environment) }
        throw RError("object '\(name)' of mode '\(mode)' was not found")
      }
      return value
    },
    Builtin("get0", #"x, envir, mode = "any", inherits = TRUE, ifnotfound = NULL"#, """
      The value of the variable named `x`, or `ifnotfound`. Source: R ?get.
      """) { call in try find(try firstString(call), call) ?? (try call["ifnotfound"]) },
    Builtin("mget", #"x, envir, mode = "any", ifnotfound, inherits = FALSE"#, "The values of several variables. Source: R ?get.") { call in
      let names = try call.strings("x")
      var values: [Value] = []
      for name in names {
        guard let value = try find(name ?? "NA", call, inherits: try call.flag("inherits")) else {
          if let fallback = call.values[3]?.asElements(), !fallback.isEmpty {
            values.append(fallback.count == names.count ? fallback[values.count] : fallback[0])
            continue
          }
          throw RError("value for ‘\(name ?? "NA")’ not found")
        }
        values.append(value)
      }
      return .list(values, names: names)
    },
    Builtin("exists", #"x, where = -1, envir, frame, mode = "any", inherits = TRUE"#, "TRUE when the variable exists. Source: R ?exists.") { call in
      .bool(try find(try firstString(call), call) != nil)
    },
    Builtin.special("rm", "..., list = character(), envir, inherits = FALSE, pos", "Removes variables. Source: R ?rm.", removeNamed),
    Builtin("ls", "name, pos = -1L, envir = as.environment(pos), all.names = FALSE, pattern, sorted = TRUE", "Names of the variables. Source: R ?ls.", list),
    Builtin("objects", "name, pos = -1L, envir = as.environment(pos), all.names = FALSE, pattern, sorted = TRUE", "Names of the variables. Source: R ?ls.", list),
    Builtin("lockBinding", "sym, env", "Forbids changing a variable. Source: R ?bindenv.") { call in
      guard case .environment(let e) = try call[1] else { throw RError("not an environment") }
      let name = Name(try symbolText(call))
      guard e.has(name) else { throw RError("no binding for \"\(name.text)\"") }
      restrictions(e).locked.insert(name.id)
      return call.invisible(.null)
    },
    Builtin("unlockBinding", "sym, env", "Allows changing a variable again. Source: R ?bindenv.") { call in
      guard case .environment(let e) = try call[1] else { throw RError("not an environment") }
      let name = Name(try symbolText(call))
      guard e.has(name) else { throw RError("no binding for \"\(name.text)\"") }
      restrictions(e).locked.remove(name.id)
      return call.invisible(.null)
    },
    Builtin("lockEnvironment", "env, bindings = FALSE", "Forbids adding variables. Source: R ?bindenv.") { call in
      guard case .environment(let e) = try call[0] else { throw RError("not an environment") }
      restrictions(e).isLocked = true
      if try call.flag("bindings") { for name in e.names { restrictions(e).locked.insert(name.id) } }
      return call.invisible(.null)
    },
    Builtin("environmentIsLocked", "env", "TRUE when locked. Source: R ?bindenv.") { call in
      guard case .environment(let e) = try call[0] else { throw RError("not an environment") }
      return .bool(e.restrictions?.isLocked ?? false)
    },
    Builtin("bindingIsLocked", "sym, env", "TRUE when the variable is locked. Source: R ?bindenv.") { call in
      guard case .environment(let e) = try call[1] else { throw RError("not an environment") }
      return .bool(e.restrictions?.locked.contains(Name(try symbolText(call)).id) ?? false)
    },
    Builtin(".typeField", "env, name, type", "Makes a variable take values of one class only.") { call in
      guard case .environment(let e) = try call[0] else { throw RError("not an environment") }
      restrictions(e).types[Name(try call.string("name")).id] = try call.string("type")
      return call.invisible(.null)
    },
    Builtin("makeActiveBinding", "sym, fun, env", "A variable computed by `fun` at each use. Source: R ?bindenv.") { call in
      guard case .environment(let e) = try call[2] else { throw RError("not an environment") }
      let name = Name(try symbolText(call))
      e.set(name, .null)
      restrictions(e).active[name.id] = try call.function("fun")
      return call.invisible(.null)
    },
    Builtin("as.environment", "x", "An environment from a list, a search position or an object. Source: R ?as.environment.", dispatch: .generic) { call in
      switch try call[0] {
      case .environment(let e): return .environment(e)
      case .list(let v):
        guard v.attributes.names != nil || v.elements.isEmpty else {
          throw RError("names(x) must be a character vector of the same length as x")
        }
        let scope = Environment(parent: call.interpreter.emptyEnvironment)
        for (name, value) in zip(v.attributes.names ?? [], v.elements) { scope.set(Name(name ?? "NA"), value) }
        return .environment(scope)
      case .strings, .double, .doubles, .integer, .integers: return .environment(try searched(try call[0], call.interpreter))
      default:
        if case .environment? = try call[0].attribute(".xData") { return try call[0].attribute(".xData")! }
        throw RError("invalid object for 'as.environment'")
      }
    },
    Builtin("list2env", "x, envir = NULL, parent", "Binds the elements of a list in an environment. Source: R ?list2env.") { call in
      let scope: Environment
      if case .environment(let e)? = call.optional("envir") { scope = e } else {
        if case .environment(let p)? = call.values[2] { scope = Environment(parent: p) } else { scope = Environment(parent: call.environment) }
      }
      let x = try call[0]
      guard x.isList else { throw RError("first argument must be a named list") }
      if x.count > 0, x.names == nil { throw RError("names(x) must be a character vector of the same length as x") }
      for (name, value) in zip(x.names ?? [], x.asElements()) { try scope.assign(Name(name ?? "NA"), value) }
      return .environment(scope)
    },
    Builtin("search", "", "Names of the attached packages. Source: R ?search.") { call in
      .strings(searchPath(call.interpreter))
    },
  ]

  private static func searchPath(_ interpreter: Interpreter) -> [String] {
    let attached = interpreter.attachedPackages.map { interpreter.attachedLists.contains($0) ? $0 : "package:" + $0 }
    return [".GlobalEnv"] + attached.dropLast() + ["Autoloads"] + attached.suffix(1)
  }

  /// The scope of a name or position of the search path: what was attached has its own, R's packages share the base scope.
  static func searched(_ place: Value, _ interpreter: Interpreter) throws -> Environment {
    let path = searchPath(interpreter)
    var name = place.asStrings().first.flatMap { $0 } ?? ""
    if !place.isString {
      guard let position = place.asIntegers().first, position >= 1, Int(position) <= path.count else { throw RError("invalid 'pos' argument") }
      name = path[Int(position) - 1]
    }
    if name == ".GlobalEnv" { return interpreter.global }
    if let shown = interpreter.shownAttached(name) { return shown }
    guard path.contains(name) else { throw RError("no item called \"\(name)\" on the search list") }
    let bare = name.hasPrefix("package:") ? String(name.dropFirst(8)) : name
    var scope: Environment? = interpreter.global.parent
    while let each = scope, each !== interpreter.base {
      if each.name == bare || each.name == name { return each }
      scope = each.parent
    }
    return interpreter.base
  }

  static func restrictions(_ environment: Environment) -> BindingRestrictions {
    if let existing = environment.restrictions { return existing }
    let made = BindingRestrictions()
    environment.restrictions = made
    return made
  }

  private static func symbolText(_ call: BuiltinCall) throws -> String {
    guard let text = try call[0].asStrings().first ?? nil else { throw RError("not a symbol") }
    return text
  }

  private static func firstString(_ call: BuiltinCall) throws -> String {
    guard case .strings(let v) = try call[0], let name = v.elements.first ?? nil else { throw RError("invalid first argument") }
    return name
  }

  /// Names are taken as written; `list` and `envir` are evaluated.
  private static func removeNamed(_ call: SpecialCall) throws -> Value {
    var names: [String] = []
    var scope = call.environment
    for (index, argument) in call.call.arguments.enumerated() {
      switch argument.name?.text {
      case "list": names += try call.evaluate(index).asStrings().map { $0 ?? "NA" }
      case "envir", "pos":
        let value = try call.evaluate(index)
        if case .environment(let e) = value { scope = e } else if value.asDoubles().first == 1 { scope = call.interpreter.global } else { throw RError("invalid 'envir' argument") }
      case "inherits": break
      default:
        if case .symbol(let name) = argument.value { names.append(name.text) } else if case .constant(.strings(let v)) = argument.value, v.count == 1 {
          names.append(v.elements[0] ?? "NA")
        } else { throw RError("... must contain names or character strings") }
      }
    }
    if scope.restrictions?.isLocked ?? false, !names.isEmpty { throw RError("cannot remove bindings from a locked environment") }
    for name in names where !scope.remove(Name(name)) { try call.interpreter.warn("object '\(name)' not found", call: call.call) }
    call.interpreter.isVisible = false
    return .null
  }

  /// The environment an `envir`/`pos` argument names; by default the caller's.
  private static func environment(_ call: BuiltinCall, _ name: String, _ position: String?) throws -> Environment {
    let formals = call.builtin.formalTexts
    for candidate in [name, position].compactMap({ $0 }) where formals.contains(candidate) && call.isSupplied(candidate) {
      switch try call[candidate] {
      case .environment(let e): return e
      case .double(let x) where x < 0: return call.environment
      case .integer(let x) where x < 0: return call.environment
      case .double, .integer, .strings: return try searched(try call[candidate], call.interpreter)
      case .list(let v):
        let scope = Environment(parent: call.environment)
        for (name, value) in zip(v.attributes.names ?? [], v.elements) { scope.set(Name(name ?? "NA"), value) }
        return scope
      default: throw RError("invalid '\(candidate)' argument")
      }
    }
    return call.environment
  }

  private static func find(_ name: String, _ call: BuiltinCall, inherits forced: Bool? = nil) throws -> Value? {
    let mode = try call.string("mode")
    let inherits = try forced ?? call.flag("inherits")
    let position = call.builtin.formalTexts.contains("where") ? "where" : call.builtin.formalTexts.contains("pos") ? "pos" : nil
    let symbol = Name(name)
    var scope: Environment? = try environment(call, "envir", position)
    while let here = scope {
      if let raw = here.local(symbol), !raw.isMissingArgument {
        let value = try call.interpreter.resolve(raw)
        switch mode {
        case "any": return value
        case "function": if value.isFunction { return value }
        case "numeric": if value.isNumeric { return value }
        default: if value.type.typeName == mode { return value }
        }
      }
      scope = inherits ? here.parent : nil
    }
    return nil
  }

  private static func list(_ call: BuiltinCall) throws -> Value {
    let scope: Environment
    if call.isSupplied("envir"), case .environment(let e) = try call["envir"] { scope = e }
    else if call.isSupplied("name") || call.isSupplied("pos") {
      switch try call[call.isSupplied("name") ? "name" : "pos"] {
      case .environment(let e): scope = e
      case .list(let v): return .strings(Collation.sorted((v.attributes.names ?? []).compactMap { $0 }))
      case let place:
        do { scope = try searched(place, call.interpreter) } catch var error as RError {
          error.call = Value(.call(Call("as.environment", [.symbol("pos")])))
          throw error
        }
      }
    } else { scope = call.environment }
    var names = scope.names.map(\.text).filter { $0 != "..." }
    if !(try call.flag("all.names")) { names = names.filter { !$0.hasPrefix(".") } }
    if let pattern = call.optional("pattern") {
      let matches = try call.interpreter.apply(
        .builtinNamed("grepl", call.interpreter), [(nil, pattern), (nil, .strings(names))], environment: call.environment).asLogicals()
      names = zip(names, matches).filter { $1 == .true }.map(\.0)
    }
    return .strings(try call.flag("sorted") ? Collation.sorted(names) : names)
  }

  /// Index into `frames` of the function whose environment the builtin was called from.
  private static func current(_ call: BuiltinCall) -> Int? { call.interpreter.frames.lastIndex { $0.environment === call.environment } }

  private static func parentNumber(_ number: Int, _ interpreter: Interpreter) -> Int {
    let caller = interpreter.frames[number - 1].caller
    return (interpreter.frames[..<(number - 1)].lastIndex { $0.environment === caller } ?? -1) + 1
  }

  private static func frame(_ call: BuiltinCall) throws -> Int? {
    let which = try call.integer("which")
    let here = (current(call) ?? -1) + 1
    let number = which > 0 ? which : here + which
    if number == 0 { return nil }
    guard number > 0, number <= call.interpreter.frames.count else { throw RError("not that many frames on the stack") }
    return number - 1
  }
}

extension Value {
  /// A base builtin as a value.
  static func builtinNamed(_ name: String, _ interpreter: Interpreter) -> Value { interpreter.base.local(Name(name)) ?? .null }
}
