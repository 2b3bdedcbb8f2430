import Glibc

/// A scope: names bound to values, and the scope around it.
///
/// Small scopes (a call's variables) are a linear array of slots in one buffer; from 24 names on, a table finds the slot.
/// `Shadowing` tells in one load whether a name was ever bound elsewhere, so that
/// looking up `c` or `length` from inside a function does not walk the scopes.
public final class Environment {
  public internal(set) var parent: Environment? {
    get { around?.takeUnretainedValue() }
    set {
      let former = around
      around = newValue.map { .passRetained($0) }
      former?.release()
    }
  }
  /// The scope around, held by this one: a walk outwards goes along these and counts no references.
  private var around: Unmanaged<Environment>?
  public var attributes = Attributes()
  /// What `environmentName` and printing show: "R_GlobalEnv", "base", a package's name, or nil.
  public var name: String?

  struct Slot {
    var id: Int32
    var value: Value
  }
  private var slots: UnsafeMutablePointer<Slot>
  private var capacity: Int
  private(set) var count = 0
  private var positions: SlotTable?
  /// Locks and active bindings; nil for nearly every environment.
  var restrictions: BindingRestrictions?
  let isBase: Bool
  /// True for scopes that scripts put directly into `baseenv()`: what is not there is nowhere.
  var endsAtBase = false
  /// Definitions of the base scope that wait until one of their names is looked up.
  var late: LateDefinitions?

  public init(parent: Environment?, capacity: Int = 8, name: String? = nil) {
    around = parent.map { .passRetained($0) }
    self.capacity = capacity <= 8 ? 8 : capacity
    self.name = name
    isBase = false
    slots = SlotPool.take(self.capacity)
  }

  /// The base scope of the current interpreter, which holds it.
  nonisolated(unsafe) static var base: Unmanaged<Environment>!

  /// The base scope; there is one for each interpreter.
  init(base: ()) {
    capacity = 8
    name = "base"
    isBase = true
    slots = SlotPool.take(8)
    positions = SlotTable(capacity: 8192)
  }

  deinit {
    positions?.deallocate()
    if hasDefaults { leaveDefaults() }
    slots.deinitialize(count: count)
    SlotPool.give(slots, capacity)
    around?.release()
  }

  /// Whether defaults of formals were bound here.
  private var hasDefaults = false

  @inline(__always)
  func bindDefault(_ name: Name, _ promise: Promise) {
    hasDefaults = true
    bindNew(name, .promise(promise))
  }

  private func leaveDefaults() {
    for index in 0..<count { if case .promise(let promise) = slots[index].value, promise.isDefault { promise.leaveScope() } }
  }

  /// The slot of `id` in this scope, or -1.
  @inline(__always)
  private func position(_ id: Int32) -> Int {
    if let positions {
      let found = positions[id]
      return found < 0 && late != nil ? lateSlot(id) : found
    }
    var index = 0
    while index < count {
      if slots[index].id == id { return index }
      index += 1
    }
    return -1
  }

  @inline(never)
  private func lateSlot(_ id: Int32) -> Int {
    guard let late, Name(id: id).text.hasPrefix(late.prefix) else { return -1 }
    makeLateDefinitions()
    return positions?[id] ?? -1
  }

  private func makeLateDefinitions() {
    guard let late else { return }
    self.late = nil
    for builtin in late.builtins() {
      let name = Name(builtin.name)
      if !has(name) { append(name.id, .builtin(builtin)) }
    }
  }

  /// The raw binding in this scope: may be a promise, `dots` or `missingArgument`.
  @inline(__always)
  public func local(_ name: Name) -> Value? {
    let index = position(name.id)
    if index < 0 { return nil }
    if restrictions != nil, let active = restrictions!.active[name.id] { return activeValue(active) }
    return slots[index].value
  }

  /// An active binding is seen as a promise not yet forced: reading it calls the function, whose errors go where a promise's go.
  private func activeValue(_ function: Value) -> Value {
    let node = ActiveBindingNode(function)
    return .promise(Promise(.call(node.call), node: node, environment: self))
  }

  public func has(_ name: Name) -> Bool { position(name.id) >= 0 }

  /// Binds without regard to locks.
  @inline(__always)
  public func set(_ name: Name, _ value: Value) {
    let index = position(name.id)
    if index >= 0 {
      slots[index].value = value
      return
    }
    append(name.id, value)
  }

  /// Binds as `assign` does: refuses locked bindings and environments, calls active bindings.
  public func assign(_ name: Name, _ value: Value) throws {
    if let restrictions {
      if let active = restrictions.active[name.id] {
        _ = try Interpreter.current.apply(active, [(nil, value)], environment: self)
        return
      }
      if restrictions.locked.contains(name.id) {
        throw RError("cannot change value of locked binding for '\(name.text)'")
      }
      if let type = restrictions.types[name.id] { try checkField(name, type, value) }
      if restrictions.isLocked, !has(name) {
        throw RError("cannot add bindings to a locked environment")
      }
    }
    set(name, value)
  }

  private func append(_ id: Int32, _ value: Value) {
    if count == capacity { grow() }
    (slots + count).initialize(to: Slot(id: id, value: value))
    positions?.insert(id, count)
    count += 1
    if !isBase { Shadowing.mark(id) }
    if count == 24, positions == nil {
      indexSlots()
    }
  }

  private func indexSlots() {
    positions?.deallocate()
    var table = SlotTable()
    for index in 0..<count { table.insert(slots[index].id, index) }
    positions = table
  }

  private func grow() {
    let larger = SlotPool.take(capacity * 2)
    larger.moveInitialize(from: slots, count: count)
    SlotPool.give(slots, capacity)
    slots = larger
    capacity *= 2
  }

  /// Takes the value out, leaving NULL, so that a vector held only here can be changed in place; put it back with `set`.
  @inline(__always)
  func take(_ name: Name) -> Value? {
    if let restrictions, restrictions.concern(name) { return local(name) }
    let index = position(name.id)
    if index < 0 { return nil }
    let value = slots[index].value
    slots[index].value = .null
    return value
  }

  /// Changes the value bound here to `name` where it is, when `change` can; false when it cannot, or the name is not a plain binding.
  @inline(__always)
  func change(_ name: Name, _ change: (inout Value) -> Bool) -> Bool {
    if let restrictions, restrictions.concern(name) { return false }
    let index = position(name.id)
    return index >= 0 && change(&slots[index].value)
  }

  /// Adds a binding known to be new; used when binding the formals of a fresh call.
  @inline(__always)
  func bindNew(_ name: Name, _ value: Value) { append(name.id, value) }

  /// Binds a name to what the base scope holds, in a scope that only shows a part of it: nothing is shadowed.
  func bindAlias(_ name: Name, _ value: Value) {
    let wasShadowed = Shadowing.isShadowed(name.id)
    set(name, value)
    if !wasShadowed { Shadowing.unmark(name.id) }
  }

  @discardableResult
  public func remove(_ name: Name) -> Bool {
    let index = position(name.id)
    if index < 0 { return false }
    count -= 1
    let removed = (slots + index).move()
    _ = removed
    if index < count {
      (slots + index).moveInitialize(from: slots + index + 1, count: count - index)
    }
    if positions != nil { indexSlots() }
    return true
  }

  /// Names bound here, in the order they were first bound.
  public var names: [Name] {
    makeLateDefinitions()
    return (0..<count).map { Name(id: slots[$0].id) }
  }

  /// The scope that binds `name`, starting here.
  public func find(_ name: Name) -> Environment? { walk { $0.has(name) ? $0 : nil } }

  /// The scope beyond this one that binds `name`.
  func findBeyond(_ name: Name) -> Environment? { around?._withUnsafeGuaranteedRef { $0.find(name) } }

  /// The first answer of this scope and those around it; `answer` runs no script, which could free the scope the walk is at.
  @inline(__always)
  func walk<T>(_ answer: (Environment) -> T?) -> T? {
    var scope = Unmanaged.passUnretained(self)
    while true {
      if let found = scope._withUnsafeGuaranteedRef({ answer($0) }) { return found }
      guard let next = scope._withUnsafeGuaranteedRef({ $0.around }) else { return nil }
      scope = next
    }
  }

  /// The raw binding of `name` here or in a scope around.
  @inline(__always)
  public func lookup(_ name: Name) -> Value? {
    if !Shadowing.isShadowed(name.id) { return Environment.base._withUnsafeGuaranteedRef { $0.local(name) } }
    return walk { $0.local(name) } ?? beyondBase?.lookup(name)
  }

  /// Where a lookup from here goes on that the base scope did not end: R's own functions see the user's workspace and what is attached to it,
  /// for R's base namespace lies in the global environment. Nil if the lookup has been there.
  var beyondBase: Environment? {
    let global = Interpreter.current.global
    var scope = self
    while scope !== global, let next = scope.parent {
      if next.isBase { return scope.endsAtBase || scope.name?.hasPrefix("package:") == true ? nil : global }
      scope = next
    }
    return nil
  }
}

// MARK: Scopes of calls that are over

extension Environment {
  /// Gives up what a call's scope holds of itself when nobody else holds it: functions made in the call and kept in its variables hold the scope, which
  /// holds them, so neither would ever be freed. Most scopes are held by their call only and end with it.
  @inline(__always)
  func callIsOver() { if holders() > Environment.holdersOfCall { dropOwnHolders() } }

  @inline(never)
  private func dropOwnHolders() {
    let others = holders() - Environment.holdersOfCall
    var own = 0
    for index in 0..<count { own += ownHolders(in: &slots[index].value, depth: 0) }
    if own > 0, others == own { clear() }
  }

  @inline(__always)
  private func holders() -> Int { Holders.count(self) }

  /// How often a scope is held by its call alone. Code that is not optimized holds it more often while it asks.
  #if DEBUG
  private static let holdersOfCall: Int = {
    let scope = Environment(parent: nil)
    defer { withExtendedLifetime(scope) {} }
    return scope.holders()
  }()
  #else
  private static let holdersOfCall = 1
  #endif

  /// How often a value of this scope that nobody else holds holds the scope.
  private func ownHolders(in place: UnsafePointer<Value>, depth: Int) -> Int {
    // Asked for before anything of it is held here.
    let isAlone = Holders.isAlone(place)
    switch place.pointee {
    case .environment(let environment): return environment === self ? 1 : 0
    case .closure(let closure): return isAlone && closure.environment === self ? 1 : 0
    case .promise(let promise):
      guard isAlone else { return 0 }
      if promise.value != nil { return ownHolders(in: &promise.value!, depth: depth + 1) }
      return promise.holds(self) ? 1 : 0
    case .language(let language): return isAlone && Holders.attributesAreAlone(language) ? ownHolders(in: language.attributes) : 0
    case .list(let list):
      guard isAlone, depth <= 3, list.count <= 64, list.deferred == nil, Holders.elementsAreAlone(list) else { return 0 }
      return list.elements.withUnsafeBufferPointer { elements in elements.indices.reduce(0) { $0 + ownHolders(in: elements.baseAddress! + $1, depth: depth + 1) } }
    default: return 0
    }
  }

  /// Formulas keep their scope as an attribute.
  private func ownHolders(in attributes: Attributes) -> Int {
    attributes.entries.reduce(0) { sum, entry in
      if case .environment(let environment) = entry.value { return sum + (environment === self ? 1 : 0) }
      return sum
    }
  }

  private func clear() {
    if hasDefaults { leaveDefaults() }
    let bound = count
    count = 0
    positions?.deallocate()
    positions = nil
    slots.deinitialize(count: bound)
  }
}

/// Counts of references, as the runtime keeps them.
private enum Holders {
  @inline(__always)
  static func count(_ object: AnyObject) -> Int { referenceCount(Unmanaged.passUnretained(object).toOpaque()) }

  private enum Kind: Int { case other, closure, promise, language, list }

  /// Whether what a value points to is held by that value only. What reading it holds for a moment is told from a value of which that is known.
  static func isAlone(_ place: UnsafePointer<Value>) -> Bool {
    let (kind, count) = holders(place)
    return kind != .other && count == single[kind.rawValue]
  }

  @inline(never)
  private static func holders(_ place: UnsafePointer<Value>) -> (Kind, Int) {
    switch place.pointee {
    case .closure(let closure): return (.closure, count(closure))
    case .promise(let promise): return (.promise, count(promise))
    case .language(let language): return (.language, count(language))
    case .list(let list): return (.list, count(list))
    default: return (.other, 0)
    }
  }

  /// Whether no other list has the elements, which lists may share.
  static func elementsAreAlone(_ list: ListVector) -> Bool { !list.elements.isEmpty && elementHolders(list) == singleElements }
  @inline(never)
  private static func elementHolders(_ list: ListVector) -> Int { referenceCount(unsafeBitCast(list.elements, to: UnsafeMutableRawPointer.self)) }
  // Not a literal, which the compiler may lay out beforehand, where nothing is counted.
  private static let singleElements = elementHolders(ListVector(Array(repeating: .environment(Environment(parent: nil)), count: 2)))

  /// The same of a formula's attributes.
  static func attributesAreAlone(_ language: LanguageObject) -> Bool { !language.attributes.isEmpty && attributeHolders(language) == singleAttributes }
  @inline(never)
  private static func attributeHolders(_ language: LanguageObject) -> Int { referenceCount(unsafeBitCast(language.attributes.entries, to: UnsafeMutableRawPointer.self)) }
  private static let singleAttributes = attributeHolders(LanguageObject(Call(.symbol("f"), []), Attributes([(.names, .null)])))

  /// The counts of things that one value holds, by kind.
  private static let single: [Int] = {
    let scope = Environment(parent: nil)
    func holders(_ value: @autoclosure () -> Value) -> Int {
      let place = UnsafeMutablePointer<Value>.allocate(capacity: 1)
      defer { place.deallocate() }
      place.initialize(to: value())
      defer { place.deinitialize(count: 1) }
      return Self.holders(place).1
    }
    return [
      0, holders(.closure(Closure(FunctionExpr(formals: [], body: .symbol("f")), environment: scope))),
      holders(.promise(Promise(.symbol("f"), node: Compiler.compile(.symbol("f")), environment: scope))), holders(.language(LanguageObject(Call(.symbol("f"), [])))),
      holders(.list(ListVector(Array(repeating: .environment(scope), count: 2)))),
    ]
  }()
}

@_silgen_name("swift_retainCount")
private func referenceCount(_ object: UnsafeMutableRawPointer) -> Int

/// Builtins that are made when a name with `prefix` is looked up in vain, or all names are asked for: thousands that most runs never call.
/// They do not replace a definition that is there.
public struct LateDefinitions {
  let prefix: String
  let builtins: () -> [Builtin]

  public init(prefix: String, builtins: @escaping () -> [Builtin]) { (self.prefix, self.builtins) = (prefix, builtins) }
}

/// Locked and active bindings of an environment.
extension Environment {
  /// True for instances of reference classes: their class names a package.
  var isReferenceObject: Bool { !attributes.isEmpty && attributes[.class]?.attribute("package") != nil }

  /// A field of a reference object takes values of its class only.
  fileprivate func checkField(_ name: Name, _ type: String, _ value: Value) throws {
    let fits: Bool
    switch type {
    case "ANY": fits = true
    case "numeric": fits = value.isNumeric && !value.isObject
    case "character": fits = value.isString && !value.isObject
    case "logical": fits = value.type == .logical
    case "integer": fits = value.type == .integer && !value.isObject
    case "list": fits = value.isList
    case "function": fits = value.isFunction
    case "data.frame": fits = value.isDataFrame
    case "matrix": fits = value.dim?.count == 2
    case "environment": if case .environment = value { fits = true } else { fits = false }
    default: fits = value.explicitClass?.contains(type) ?? false
    }
    if fits || value.inherits("uninitializedField") { return }
    let interpreter: Interpreter = Interpreter.current
    if interpreter.superclasses(of: value.explicitClass ?? value.dispatchClasses).contains(type) { return }
    if let check = try interpreter.findFunction(".fits", in: interpreter.base),
      try interpreter.apply(check, [(nil, value), (nil, .string(type))], environment: interpreter.base).asLogicals().first == .true { return }
    throw RError(
      "invalid assignment for reference class field ‘\(name.text)’, should be from class “\(type)” or a subclass (was class “\(value.classNames[0])”)",
      showsCall: false)
  }
}

final class BindingRestrictions {
  /// Classes that values of fields must have.
  var types: [Int32: String] = [:]
  var isLocked = false
  var locked: Set<Int32> = []
  var active: [Int32: Value] = [:]

  /// Whether assigning to the existing binding of `name` is more than a store.
  func concern(_ name: Name) -> Bool { active[name.id] != nil || locked.contains(name.id) || types[name.id] != nil }
}

/// Which names were ever bound outside the base scope.
enum Shadowing {
  /// `calloc` hands out untouched zero pages: the table costs memory only for names in use.
  nonisolated(unsafe) private static let flags = calloc(1 << 22, 1).assumingMemoryBound(to: Bool.self)

  @inline(__always)
  static func isShadowed(_ id: Int32) -> Bool { Int(id) >= 1 << 22 || flags[Int(id)] }
  @inline(__always)
  static func mark(_ id: Int32) { if Int(id) < 1 << 22 { flags[Int(id)] = true } }
  /// Takes back a mark that only a binding to the base scope's own value made.
  static func unmark(_ id: Int32) { if Int(id) < 1 << 22 { flags[Int(id)] = false } }
}

/// Recycles slot buffers of small scopes: calls make and drop one each.
private enum SlotPool {
  /// Free buffers for eight slots, each of which begins with where the next one is.
  nonisolated(unsafe) private static var first: UnsafeMutableRawPointer? = nil
  nonisolated(unsafe) private static var count = 0

  @inline(__always)
  static func take(_ capacity: Int) -> UnsafeMutablePointer<Environment.Slot> {
    guard capacity == 8, let buffer = first else { return .allocate(capacity: capacity) }
    first = buffer.load(as: UnsafeMutableRawPointer?.self)
    count -= 1
    return buffer.bindMemory(to: Environment.Slot.self, capacity: 8)
  }

  @inline(__always)
  static func give(_ buffer: UnsafeMutablePointer<Environment.Slot>, _ capacity: Int) {
    guard capacity == 8, count < 256 else { return buffer.deallocate() }
    UnsafeMutableRawPointer(buffer).storeBytes(of: first, as: UnsafeMutableRawPointer?.self)
    first = UnsafeMutableRawPointer(buffer)
    count += 1
  }
}
