/// Formal (S4) classes and methods: which methods apply to the classes of several arguments, and calling them.
///
/// Definitions of classes are made in the language (`FormalClassLibrary`); here are only what dispatch needs: for each class the ones
/// it extends with their distances, and for each generic its methods by signature.
final class FormalMethods {
  struct Method {
    let signature: [String]
    let function: Value
  }

  final class Generic {
    let name: String
    let formals: [Name]
    var fallback: Value?
    var methods: [Method] = [] { didSet { chosen = [:] } }
    /// The methods found for arguments of these classes, best first.
    fileprivate var chosen: [[[String]]: [Method]] = [:]
    /// Classes that were dispatched on, with the signature of the method they inherited: what `showMethods` tells of them.
    private(set) var inherited: [(classes: [String], signature: [String])] = []
    init(name: String, formals: [Name], fallback: Value?) { (self.name, self.formals, self.fallback) = (name, formals, fallback) }
    var width: Int { methods.map(\.signature.count).max() ?? 1 }

    func noteInherited(_ classes: [String], _ signature: [String]) {
      guard !classes.starts(with: signature), !inherited.contains(where: { $0.classes == classes }) else { return }
      inherited.append((classes, signature))
    }

    func forgetInherited() { inherited = [] }
  }

  var generics: [String: Generic] = [:]
  /// What a class extends, nearest first, with distances.
  var superclasses: [String: [(name: String, distance: Int)]] = [:] {
    didSet {
      for generic in generics.values { generic.chosen = [:] }
      validAssignments = []
    }
  }
  /// Assignments to slots whose values fit.
  var validAssignments: Set<SlotAssignment> = []

  /// The classes an argument counts as, nearest first, and how far away each is.
  func distances(_ classes: [String]) -> [(name: String, distance: Int)] {
    var result: [(name: String, distance: Int)] = []
    for (index, name) in classes.enumerated() {
      result.append((name, index))
      for (parent, distance) in superclasses[name] ?? [] { result.append((parent, index + distance)) }
    }
    result.sort { $0.distance < $1.distance }
    return result
  }

  static func classes(of value: Value) -> [String] {
    if case .missingArgument = value { return ["missing"] }
    if let explicit = value.explicitClass {
      if value.attribute(.class)?.attribute("package") != nil || value.type == .s4 { return explicit }
      if explicit.last == "factor" { return explicit + ["integer", "oldClass", "double", "numeric", "vector"] }
      return explicit + (explicit.last == "data.frame" ? ["list", "oldClass", "vector"] : ["oldClass"])
    }
    switch value {
    case .double, .doubles: return (value.dim.map { $0.count == 2 ? ["matrix", "array"] : ["array"] } ?? []) + ["numeric", "vector"]
    case .null: return ["NULL"]
    case .closure, .builtin: return ["function"]
    default:
      let classes = value.dispatchClasses
      return value.isVector ? classes + ["vector"] : classes
    }
  }

  /// The methods of `generic` for arguments of these classes, best first.
  func applicable(_ generic: Generic, _ arguments: [[String]]) -> [Method] {
    if let known = generic.chosen[arguments] { return known }
    let found = search(generic, arguments)
    if generic.chosen.count < 1000 { generic.chosen[arguments] = found }
    return found
  }

  private func search(_ generic: Generic, _ arguments: [[String]]) -> [Method] {
    let reach = arguments.map(distances)
    var found: [(method: Method, total: Int, order: Int)] = []
    search: for (order, method) in generic.methods.enumerated() {
      var total = 0
      for (index, wanted) in method.signature.enumerated() {
        if index >= reach.count {
          if wanted != "ANY" && wanted != "missing" { continue search }
          continue
        }
        if let hit = reach[index].first(where: { $0.name == wanted }) { total += hit.distance }
        else if wanted == "ANY" { total += 1000 } else { continue search }
      }
      found.append((method, total, order))
    }
    return found.sorted { ($0.total, $0.order) < ($1.total, $1.order) }.map(\.method)
  }
}

/// What makes an assignment to a slot valid or not: the object's class, the slot, and what kind of value it gets.
struct SlotAssignment: Hashable {
  private let className: Name
  private let slot: Name
  private let valueType: ValueType
  private let isArray: Bool

  /// Nil for values with classes of their own.
  init?(_ slot: Name, of object: Value, _ value: Value) {
    guard !value.isObject, slot.text != ".Data", case .strings(let classes)? = object.attribute(.class), let name = classes.elements.first ?? nil else { return nil }
    switch value {
    case .null, .foreign, .object, .symbol, .language: return nil
    default: break
    }
    (className, self.slot, valueType, isArray) = (Name(name), slot, value.type, value.attribute(.dim) != nil)
  }
}

/// What `callNextMethod` needs in a method's frame.
final class FormalContext {
  let generic: FormalMethods.Generic
  let operation: String
  let remaining: [FormalMethods.Method]
  init(_ generic: FormalMethods.Generic, _ operation: String, _ remaining: [FormalMethods.Method]) {
    (self.generic, self.operation, self.remaining) = (generic, operation, remaining)
  }
}

extension Interpreter {
  /// The method table; made when the first class or generic is defined.
  func makeFormalMethods() -> FormalMethods {
    if let formalMethods { return formalMethods }
    let made = FormalMethods()
    formalMethods = made
    superclassLookup = { [unowned made] names in made.distances(names).map(\.name) }
    return made
  }

  /// The functions that are formal methods of a generic.
  public func formalMethods(of generic: String) -> [Value] { formalMethods?.generics[generic]?.methods.map(\.function) ?? [] }

  /// Dispatches an internal generic, `operation`, in the table of `table` (itself or its group); nil when no method applies.
  func dispatchFormally(
    _ table: String, as operation: String, _ arguments: [Supplied], call: Call?, environment: Environment
  ) throws -> Value? {
    guard let generic = formalMethods?.generics[table], !generic.methods.isEmpty else { return nil }
    let methods = formalMethods!.applicable(generic, arguments.map { FormalMethods.classes(of: $0.value) })
    guard let method = methods.first, case .closure(let closure) = method.function else { return nil }
    let shown = call ?? Call(.symbol(Name(operation)), arguments.map { Argument(name: $0.name, $0.value.asExpr) })
    let context = FormalContext(generic, operation, Array(methods.dropFirst()))
    var given = arguments
    if operation.hasSuffix("<-"), let last = given.indices.last { given[last].name = .value }
    if operation == "[" || operation == "[[" { given = given.enumerated().map { $0.offset < 3 && $0.element.name == nil ? (nil, $0.element.value) : $0.element } }
    return try runFormally(closure, given, call: shown, caller: environment, context)
  }

  func runFormally(
    _ closure: Closure, _ arguments: [Supplied], call: Call, caller: Environment, _ context: FormalContext
  ) throws -> Value {
    return try callClosure(
      closure, arguments, call: call, caller: caller,
      bindings: [(".Generic", .string(context.operation)), (".formal", .foreign(FormalMark(context)))])
  }

  /// `standardGeneric(name)` called in the frame of a generic: the method sees the same arguments.
  func standardGeneric(_ name: String, in environment: Environment) throws -> Value {
    guard let generic = formalMethods?.generics[name], let frame = frames.last(where: { $0.environment === environment }) else {
      throw RError("call to standardGeneric(\"\(name)\") apparently not from the body of that generic function")
    }
    var classes: [[String]] = []
    for formal in generic.formals.prefix(max(1, generic.width)) {
      classes.append(FormalMethods.classes(of: try argument(formal, in: environment)))
    }
    let methods = formalMethods!.applicable(generic, classes)
    guard let method = methods.first else {
      if let fallback = generic.fallback { return try callFallback(fallback, generic, frame) }
      let shown = classes.map { "\"\($0[0])\"" }.joined(separator: ", ")
      let place = Interpreter.formalCall("(function (classes, fdef, mtable) NULL)(NULL)")
      if case .language(let l) = place, case .call(let made) = l.expr, case .builtin(let builtin)? = base.local("standardGeneric") {
        shownCalls.append(ShownCall(depth: frames.count, call: made, builtin: builtin))
      }
      throw RError("unable to find an inherited method for function ‘\(name)’ for signature ‘\(shown)’", call: place)
    }
    generic.noteInherited(classes.map { $0[0] }, method.signature)
    let context = FormalContext(generic, name, Array(methods.dropFirst()))
    return try runSharing(method.function, frame, context)
  }

  /// A call whose text begins as that of the anonymous functions R reports such errors from.
  static func formalCall(_ source: String) -> Value {
    var parser = Parser(SourceFile(name: "<formals of methods>", text: source))
    guard let parsed = try? parser.nextExpression(), case .call(let outer) = parsed.expr,
      case .call(let inner) = outer.function, case .function(let function)? = inner.arguments.first?.value else { return .null }
    return Value(.call(Call(.constant(.closure(Closure(function, environment: Interpreter.current.base))), [])))
  }

  /// An argument of the running function, evaluated; `.missingArgument` when it was not given.
  private func argument(_ formal: Name, in environment: Environment) throws -> Value {
    guard let raw = environment.local(formal) else { return .missingArgument }
    switch raw {
    case .promise(let promise):
      if promise.isDefault { return .missingArgument }
      if case .symbol(let inner) = promise.expr, let outer = promise.environment, case .missingArgument? = outer.local(inner) { return .missingArgument }
      return try force(promise)
    case .dots(let dots): return try dots.arguments.first.map { try resolve($0.value) } ?? .missingArgument
    default: return raw
    }
  }

  /// Runs a method with the variables of the generic's frame as its arguments.
  private func runSharing(_ function: Value, _ frame: CallFrame, _ context: FormalContext) throws -> Value {
    guard case .closure(let closure) = function else { return try callFallback(function, context.generic, frame) }
    return try runFormally(closure, supplied(from: frame.environment, frame.closure), call: frame.call, caller: frame.caller, context)
  }

  /// The arguments of a running function, named where that is needed, with `...` expanded.
  private func supplied(from environment: Environment, _ closure: Closure) -> [Supplied] {
    var result: [Supplied] = []
    var dotsSeen = false
    for formal in closure.function.formals {
      if formal.name == .dots {
        dotsSeen = true
        if case .dots(let dots)? = environment.local(.dots) { result += dots.arguments.map { ($0.name, $0.value) } }
        continue
      }
      guard let raw = environment.local(formal.name) else { continue }
      if case .promise(let promise) = raw, promise.isDefault { result.append((dotsSeen ? formal.name : nil, .missingArgument)); continue }
      if dotsSeen, raw.isMissingArgument { continue }
      result.append((dotsSeen ? formal.name : nil, raw))
    }
    while let last = result.last, last.name == nil, last.value.isMissingArgument { result.removeLast() }
    return result.filter { !($0.name != nil && $0.value.isMissingArgument) }
  }

  private func callFallback(_ function: Value, _ generic: FormalMethods.Generic, _ frame: CallFrame) throws -> Value {
    let arguments = supplied(from: frame.environment, frame.closure)
    if case .builtin(let builtin) = function, !builtin.isSpecial {
      let values: [Supplied] = try arguments.map { ($0.name, try resolve($0.value)) }
      return try callBuiltin(builtin, values, call: frame.call, environment: frame.caller)
    }
    return try apply(function, arguments, environment: frame.caller, call: frame.call)
  }

  /// `callNextMethod(...)` called in `environment`; without arguments the next method sees the current values of the formals.
  func callNextFormalMethod(_ given: [Supplied]?, in environment: Environment) throws -> Value {
    var scope: Environment? = environment
    while let here = scope, !here.has(".formal") { scope = here.parent }
    var method = scope
    if method == nil, let local = frames.last(where: { $0.environment === environment }) {
      // A method with arguments of its own runs as `.local` inside the method proper.
      method = local.caller.has(".formal") ? local.caller : nil
    }
    guard let method, case .foreign(let mark)? = method.local(".formal"), let context = (mark as? FormalMark)?.context,
      let frame = frames.last(where: { $0.environment === method })
    else { throw RError("callNextMethod() called from outside a method dispatch") }
    let source = frames.last { $0.environment === environment } ?? frame
    let arguments = given ?? supplied(from: source.environment, source.closure)
    guard let next = context.remaining.first else {
      if let fallback = context.generic.fallback ?? base.local(Name(context.operation)) {
        let function = try resolve(fallback)
        if case .builtin(let builtin) = function, !builtin.isSpecial {
          let values: [Supplied] = try arguments.map { ($0.name, try resolve($0.value)) }
          return try internalDefault(context.operation, values) ?? callBuiltinDirectly(builtin, values, call: frame.call, environment: frame.caller)
        }
        let values: [Supplied] = try arguments.map { ($0.name, try resolve($0.value)) }
        if let value = try internalDefault(context.operation, values) { return value }
        return try apply(function, arguments, environment: frame.caller, call: frame.call)
      }
      throw RError("no next method available")
    }
    guard case .closure(let closure) = next.function else { return try apply(next.function, arguments, environment: frame.caller, call: frame.call) }
    return try runFormally(
      closure, arguments, call: frame.call, caller: frame.caller,
      FormalContext(context.generic, context.operation, Array(context.remaining.dropFirst())))
  }

  private func internalDefault(_ operation: String, _ values: [Supplied]) throws -> Value? {
    guard let first = values.first?.value else { return nil }
    switch operation {
    case "[": return try subsetDirectly(first, Array(values.dropFirst()))
    case "[[": return try elementDirectly(first, Array(values.dropFirst()))
    case "$": return try memberDirectly(first, values.last?.value.asStrings().first.flatMap { $0 } ?? "")
    case "[<-", "[[<-", "$<-":
      var x = first
      let indices = values.dropFirst().dropLast().map(\.value)
      guard let value = values.last?.value else { return nil }
      if operation == "[<-" { try Subsetting.assignSubset(&x, indices, value) }
      else if operation == "[[<-" { try Subsetting.assignElement(&x, indices, value) }
      else { try assignMemberDirectly(&x, indices.first?.asStrings().first.flatMap { $0 } ?? "", value) }
      return x
    default: return nil
    }
  }
}

/// Carries the dispatch in the variables of a method's frame.
final class FormalMark: ForeignObject {
  let context: FormalContext
  init(_ context: FormalContext) { self.context = context }
}
