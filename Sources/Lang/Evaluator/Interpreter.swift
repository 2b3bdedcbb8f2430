/// One session of the language: its global scope, its call stack, its handlers, its output.
///
/// A program has one interpreter, used by one thread. `Interpreter.current` is that one.
public final class Interpreter {
  nonisolated(unsafe) public static var current: Interpreter! = nil {
    didSet { Environment.base = current.map { .passUnretained($0.base) } }
  }

  public let base: Environment
  public let global: Environment
  /// Where `print` and `cat` write; `sink` and `capture.output` push others.
  public let output = Output()
  /// Whether the value of the expression just evaluated is auto-printed.
  public var isVisible = true
  /// While a script or the prompt runs: errors that nobody handles are told before exit actions.
  var tellsErrorsAtOnce = false
  /// Set by a signal handler; looked at by loops and calls.
  public let interruptFlag = UnsafeMutablePointer<Int32>.allocate(capacity: 1)

  /// Steps through functions; nil until something first stops.
  var debugger: Debugger?
  /// Reads a line after a prompt for `browser`, nil at the end; set where there is a prompt.
  public var readCommand: ((_ prompt: String) throws -> String?)?
  /// Active closure calls, innermost last.
  var frames: [CallFrame] = []
  /// The environments of the loops that run, innermost last: only those `break` and `next` can leave.
  var loops: [ObjectIdentifier] = []
  /// Active calls of builtins that are closures in R.
  var shownCalls: [ShownCall] = []
  var handlers: [Handler] = []
  var builtinGenerics: [String] = []
  var restarts: [Restart] = []
  var nextToken = 0
  /// The replacement of a part of an object that is being made, as its method is called.
  var replacementCall: Call?
  var pendingWarnings: [(message: String, call: Value)] = []
  var exitActions: [() -> Void] = []
  var lastTraceback: [Value] = []
  /// While `options(error =)` runs.
  var isHandlingError = false
  var lastWarnings: [(message: String, call: Value)] = []
  var evaluationDepth = 0
  var maximumDepth = 5000
  /// What `interactive()` returns.
  public var isInteractive = false
  /// Asked by `quit()` in interactive use; false keeps the session. Set by the prompt.
  public var asksBeforeQuitting: (() -> Bool)?
  /// What was entered at the prompt, oldest first, and how more is added to it; nil where there is no prompt.
  public var enteredLines: (all: () -> [String], add: ([String]) -> Void)?
  /// `options()`, in order of creation.
  public var options = Options()
  /// S3 methods registered by builtins and `registerS3method`: "generic.class".
  var registeredMethods: [Name: Value] = [:]
  /// State owned by builtin families (random numbers, connections, classes), created on first use.
  private var state: [ObjectIdentifier: AnyObject] = [:]
  /// Shows SVG or HTML in place of printed text; set by notebooks.
  public var display: ((_ type: String, _ text: String) -> Void)?
  /// Called by the prompt when a command has ended: shows what was drawn.
  public var afterCommand: (() -> Void)?
  /// Asks the user for a line; set by notebooks, where there is no standard input.
  public var ask: ((_ prompt: String) throws -> String)?
  /// What `commandArgs()` returns.
  public var commandArguments: [String] = ["nns"]
  /// Classes of packages in use whose operators come before those of other classes, as methods of formal classes do.
  var formalOperands: Set<String> = []
  /// Packages that bindings stand in for, with the version they follow.
  public var providedPackages: [String: String] = PackageLibrary.versions
  /// Those of them that have a scope of their own, and the scopes made so far.
  var packageSources: [String: PackageSource] = [:]
  var namespaces: [String: Environment] = [:]
  /// R's own packages as environments, made when asked for: `namespace:stats`, `package:stats`.
  var shownScopes: [String: Environment] = [:]
  /// Those of `attachedPackages` that are lists and data frames put there by `attach`.
  var attachedLists: Set<String> = []
  public internal(set) var attachedPackages = ["stats", "graphics", "grDevices", "utils", "datasets", "methods", "base"]
  /// The environment without variables at the end of every chain.
  public let emptyEnvironment = Environment(parent: nil, name: "R_EmptyEnv")
  /// The assignment whose value is being put into place.
  var replacement: Call?
  /// Formal classes and methods; nil while none was ever defined.
  var formalMethods: FormalMethods?
  /// Class names with their superclasses; set when classes are first defined.
  var superclassLookup: ((_ names: [String]) -> [String])?
  /// Calls deeper than the native stack allows are refused before they start.
  let stackLimit: UInt

  /// Makes an interpreter whose base scope holds `Registry`'s builtins, `families` added by other targets, and `late` ones once they are wanted.
  public init(families: [[Builtin]] = [], library: [LibrarySource] = [], late: LateDefinitions? = nil) {
    base = Environment(base: ())
    global = Environment(parent: base, capacity: 64, name: "R_GlobalEnv")
    interruptFlag.initialize(to: 0)
    stackLimit = NativeStack.lowerLimit()
    Interpreter.current = self
    for family in Registry.families + families {
      for builtin in family {
        base.set(Name(builtin.name), .builtin(builtin))
        if let method = builtin.undispatched() { base.set(Name(method.name), .builtin(method)) }
      }
    }
    for source in Registry.library + library { source.define(in: base) }
    base.late = late
  }

  /// The family's own state, made by `make` the first time.
  public func state<T: AnyObject>(_ type: T.Type, _ make: () -> T) -> T {
    if let existing = state[ObjectIdentifier(type)] { return unsafeDowncast(existing, to: T.self) }
    let made = make()
    state[ObjectIdentifier(type)] = made
    return made
  }

  // MARK: Evaluating

  /// Evaluates an expression. Calls keep their compiled form, so evaluating the same tree again is fast.
  public func evaluate(_ expr: Expr, in environment: Environment) throws -> Value {
    switch expr {
    case .constant(let value): return value
    case .symbol(let name): return try SymbolNode(name).evaluate(environment, self)
    case .call(let call): return try Compiler.node(for: call).evaluate(environment, self)
    case .function, .missing: return try Compiler.compile(expr).evaluate(environment, self)
    }
  }

  /// Evaluates a language value as `eval` does: symbols and calls are evaluated, anything else is itself.
  public func evaluate(_ value: Value, in environment: Environment) throws -> Value {
    switch value {
    case .symbol(let name): return try SymbolNode(name).evaluate(environment, self)
    case .language(let l):
      // A formula is its own value: it keeps the scope it was written in.
      if l.attributes[.class] != nil, case .call(let call) = l.expr, case .symbol(let name) = call.function, name.text == "~" { return value }
      return try evaluate(l.expr, in: environment)
    case .expressions(let v):
      var result = Value.null
      for element in v.elements { result = try evaluate(element, in: environment) }
      return result
    case .promise(let promise): return try force(promise)
    default: return value
    }
  }

  /// The value of a promise, evaluating it the first time.
  @inline(__always)
  public func force(_ promise: Promise) throws -> Value {
    if let value = promise.value { return value }
    return try forceSlowly(promise)
  }

  private func forceSlowly(_ promise: Promise) throws -> Value {
    if promise.isBeingForced {
      throw RError("promise already under evaluation: recursive default argument reference or earlier problems?")
    }
    promise.isBeingForced = true
    defer { promise.isBeingForced = false }
    try checkStack()
    let value = try promise.node.evaluate(promise.environment ?? global, self)
    promise.value = value
    promise.environment = nil
    return value
  }

  /// A binding as the value it stands for.
  @inline(__always)
  public func resolve(_ value: Value) throws -> Value {
    if case .promise(let promise) = value { return try force(promise) }
    return value
  }

  /// The value of a variable, or nil when there is none.
  public func variable(_ name: Name, in environment: Environment) throws -> Value? {
    guard let raw = environment.lookup(name) else { return nil }
    return try resolve(raw)
  }

  /// The function called `name`, skipping variables that are not functions.
  public func findFunction(_ name: Name, in environment: Environment) throws -> Value? {
    if !Shadowing.isShadowed(name.id) {
      guard let value = base.local(name) else { return nil }
      if case .promise(let promise) = value { return try force(promise) }
      return value.isFunction ? value : nil
    }
    let found = environment.walk { here -> (raw: Value, scope: Environment)? in
      guard let raw = here.local(name) else { return nil }
      switch raw {
      case .closure, .builtin, .promise, .missingArgument: return (raw, here)
      default: return nil
      }
    }
    switch found?.raw {
    case .promise(let promise)?:
      let value = try force(promise)
      if value.isFunction { return value }
      // What was evaluated may have changed which scopes there are: the search begins anew in the one around.
      if let next = found?.scope.parent { return try findFunction(name, in: next) }
    case .missingArgument?: throw RError("argument \"\(name.text)\" is missing, with no default")
    case let function?: return function
    case nil: break
    }
    if let beyond = environment.beyondBase { return try findFunction(name, in: beyond) }
    return nil
  }

  private static func noSuchFunction(_ name: String) -> RError {
    let lookup = Call(.symbol("get"), [
      Argument(.call(Call("as.character", [.symbol("FUN")]))), Argument(name: "mode", .constant(.string("function"))),
      Argument(name: "envir", .symbol("envir")),
    ])
    return RError("object '\(name)' of mode 'function' was not found", call: Value(.call(lookup)))
  }

  /// A function value from a function, a name or a string, as `match.fun` does.
  public func matchFunction(_ value: Value, environment: Environment) throws -> Value {
    switch value {
    case .closure, .builtin: return value
    case .strings(let v) where v.count == 1:
      let text = v.elements[0] ?? "NA"
      guard let function = try findFunction(Name(text), in: environment) else {
        throw Interpreter.noSuchFunction(text)
      }
      return function
    case .symbol(let name):
      guard let function = try findFunction(name, in: environment) else {
        throw Interpreter.noSuchFunction(name.text)
      }
      return function
    default:
      let text = deparse(value).joined(separator: " ")
      throw RError("'\(text)' is not a function, character or symbol")
    }
  }

  /// Calls a function value with evaluated arguments. `call` is what `sys.call` and error messages show.
  public func apply(
    _ function: Value, _ arguments: [(name: Name?, value: Value)], environment: Environment, call: Call? = nil
  ) throws -> Value {
    switch function {
    case .closure(let closure):
      let shown = call ?? Call(.symbol("FUN"), arguments.map { Argument(name: $0.name, $0.value.asExpr) })
      return try callClosure(closure, arguments, call: shown, caller: environment)
    case .builtin(let builtin):
      if let result = plainResult(of: builtin, arguments) { return result }
      switch builtin.body {
      case .eager:
        return try callBuiltin(builtin, try arguments.map { ($0.name, try resolve($0.value)) }, call: call, environment: environment)
      case .special(let body):
        let quoted = arguments.map { Argument(name: $0.name, Interpreter.quoting($0.value)) }
        let made = Call(.symbol(Name(builtin.name)), quoted)
        return try raisingAt(made) { try body(SpecialCall(interpreter: self, builtin: builtin, call: made, environment: environment)) }
      }
    default: throw RError("attempt to apply non-function")
    }
  }

  /// What an operator or `[[` handed on as a function (to `Reduce`, `lapply` …) gives for two plain values; nil where there is more to it.
  private func plainResult(of builtin: Builtin, _ arguments: [Supplied]) -> Value? {
    guard arguments.count == 2, arguments[0].name == nil, arguments[1].name == nil else { return nil }
    if let op = builtin.arithmetic { return op.ofScalars(arguments[0].value, arguments[1].value) }
    guard builtin.selectsElement, arguments[0].value.isVector, !arguments[0].value.isObject, arguments[1].value.isAtomic else { return nil }
    return try? elementDirectly(arguments[0].value, [arguments[1]])
  }

  /// An expression that evaluates to `value` even when it is a symbol or call.
  static func quoting(_ value: Value) -> Expr {
    switch value {
    case .symbol, .language: return .call(Call("quote", [value.asExpr]))
    case .promise(let p): if let v = p.value { return quoting(v) } else { return p.expr }
    default: return .constant(value)
    }
  }

  /// Throws when Ctrl-C was pressed.
  @inline(__always)
  public func checkInterrupt() throws {
    if interruptFlag.pointee != 0 { try takeInterrupt() }
  }

  private func takeInterrupt() throws {
    let isTimeLimit = interruptFlag.pointee == TimeLimit.flagValue
    interruptFlag.pointee = 0
    if isTimeLimit { throw try signal(RError("reached elapsed time limit", showsCall: false), call: nil) }
    if !handlers.isEmpty { try signalCondition(Interpreter.interruptCondition) }
    throw Interrupted()
  }

  @inline(__always)
  func checkStack() throws {
    if NativeStack.position() < stackLimit {
      throw RError("evaluation nested too deeply: infinite recursion / options(expressions=)?", showsCall: false,
        classes: ["stackOverflowError"])
    }
  }
}

/// One active call of a closure.
///
/// A frame lives on `Interpreter.frames` while `run` has its call, closure and scopes as arguments, which keeps them alive: it counts no references to them.
struct CallFrame {
  private let heldCall: Unmanaged<Call>
  private let heldClosure: Unmanaged<Closure>
  private let heldEnvironment: Unmanaged<Environment>
  private let heldCaller: Unmanaged<Environment>
  /// Arguments as supplied, kept when the body may dispatch further.
  var arguments: [(name: Name?, value: Value)]?
  var dispatch: MethodDispatch?
  var onExit: [Expr] = []

  init(call: Call, closure: Closure, environment: Environment, caller: Environment, arguments: [(name: Name?, value: Value)]?, dispatch: MethodDispatch?) {
    heldCall = .passUnretained(call)
    heldClosure = .passUnretained(closure)
    heldEnvironment = .passUnretained(environment)
    heldCaller = .passUnretained(caller)
    self.arguments = arguments
    self.dispatch = dispatch
  }

  var call: Call { heldCall.takeUnretainedValue() }
  var closure: Closure { heldClosure.takeUnretainedValue() }
  var environment: Environment { heldEnvironment.takeUnretainedValue() }
  /// The environment the call was made from: `parent.frame()`.
  var caller: Environment { heldCaller.takeUnretainedValue() }
}

/// What a method call knows about the dispatch that chose it.
final class MethodDispatch {
  let generic: String
  /// Classes after the one whose method is running.
  let remaining: [String]
  let object: Value
  let group: String?
  /// The environment the generic was called from, where methods are looked for first.
  let callEnvironment: Environment
  let definitionEnvironment: Environment

  init(
    generic: String, remaining: [String], object: Value, group: String? = nil, callEnvironment: Environment,
    definitionEnvironment: Environment
  ) {
    self.generic = generic
    self.remaining = remaining
    self.object = object
    self.group = group
    self.callEnvironment = callEnvironment
    self.definitionEnvironment = definitionEnvironment
  }
}

/// `options()`: names and values.
public struct Options {
  public private(set) var entries: [(name: String, value: Value)] = [
    ("digits", .integer(7)), ("width", .integer(80)), ("scipen", .integer(0)), ("warn", .integer(0)), ("OutDec", .string(".")),
    ("stringsAsFactors", .logical(.false)), ("expressions", .integer(5000)), ("max.print", .integer(99999)),
    ("warning.length", .integer(1000)), ("keep.source", .logical(.false)), ("encoding", .string("native.enc")),
    ("prompt", .string("> ")), ("continue", .string("+ ")), ("echo", .logical(.false)), ("digits.secs", .null),
    ("contrasts", .strings(StringVector(["contr.treatment", "contr.poly"], Attributes(names: ["unordered", "ordered"])))),
    ("na.action", .string("na.omit")), ("ts.eps", .double(1e-5)), ("str", .null), ("browserNLdisabled", .logical(.false)),
    ("CBoundsCheck", .logical(.false)), ("nwarnings", .integer(50)), ("useFancyQuotes", .logical(.true)),
    ("verbose", .logical(.false)), ("device", .string("pdf")),
  ].filter { !$0.1.isNull }

  public subscript(name: String) -> Value? {
    get { entries.first { $0.name == name }?.value }
    set {
      if name == "scipen" { Coercion.scipen = Int(max(-9999, min(9999, newValue?.asDoubles().first { !$0.isNaN } ?? 0))) }
      if name == "OutDec" { DecimalMark.current = newValue?.asStrings().first.flatMap { $0 }.flatMap { $0 == "." || $0.isEmpty ? nil : $0 } }
      let position = entries.firstIndex { $0.name == name }
      if let newValue, !newValue.isNull {
        if let position { entries[position].value = newValue } else { entries.append((name, newValue)) }
      } else if let position { entries.remove(at: position) }
    }
  }

  public func integer(_ name: String, default fallback: Int) -> Int {
    guard let x = self[name]?.asDoubles().first, x.isFinite, abs(x) < 1e9 else { return fallback }
    return Int(x)
  }
}
