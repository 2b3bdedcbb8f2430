/// Indexing with dispatch: methods of `[`, `[[`, `$` and their setters first, then the rules of `Subsetting`.
extension Interpreter {
  public func subset(_ x: Value, _ indices: [(name: Name?, value: Value)], call: Call?, environment: Environment) throws -> Value {
    if x.isObject, let result = try dispatchInternally("[", x, [(nil, x)] + indices, call: call, environment: environment) { return result }
    return try subsetDirectly(x, indices)
  }

  /// `[` without dispatch.
  func subsetDirectly(_ x: Value, _ indices: [Supplied]) throws -> Value {
    var drop = true
    var positions: [Value] = []
    for (name, value) in indices {
      if name == .drop { drop = value.asLogicals().first != .false } else if name == .exact { continue } else { positions.append(value) }
    }
    if x.isFactor, x.dim == nil {
      // `f[, drop = TRUE]` keeps the elements, too.
      if positions.count == 2, case .missingArgument = positions[0] { positions.removeFirst() }
      let part = try Subsetting.subset(x, positions, drop: drop)
      let drops = indices.contains { $0.name == .drop && $0.value.asLogicals().first == .true }
      return drops ? try callFunction("droplevels", [part], environment: base) : part
    }
    return try Subsetting.subset(x, positions, drop: drop)
  }

  public func element(_ x: Value, _ indices: [(name: Name?, value: Value)], call: Call?, environment: Environment) throws -> Value {
    if x.isObject, let result = try dispatchInternally("[[", x, [(nil, x)] + indices, call: call, environment: environment) {
      return result
    }
    return try elementDirectly(x, indices)
  }

  func elementDirectly(_ x: Value, _ indices: [Supplied]) throws -> Value {
    var exact = true
    var positions: [Value] = []
    for (name, value) in indices {
      if name == .exact { exact = value.asLogicals().first == .true } else if name != .drop { positions.append(value) }
    }
    if case .environment(let e) = x {
      guard positions.count == 1, case .strings(let v) = positions[0], v.count == 1, let name = v.elements[0] else {
        throw RError("wrong arguments for subsetting an environment")
      }
      return try resolve(e.local(Name(name)) ?? .null).orNullWhenMissing
    }
    return try Subsetting.element(x, positions, exact: exact)
  }

  public func member(_ x: Value, _ name: String, call: Call?, environment: Environment) throws -> Value {
    if x.isObject {
      if case .environment(let e) = x, e.isReferenceObject, let value = e.local(Name(name)) { return try resolve(value).orNullWhenMissing }
      if let result = try dispatchInternally("$", x, [(nil, x), (nil, .string(name))], call: call, environment: environment) { return result }
    }
    return try memberDirectly(x, name)
  }

  /// `x$name` without dispatch.
  public func memberDirectly(_ x: Value, _ name: String) throws -> Value {
    switch x {
    case .list(let v), .expressions(let v): return Subsetting.member(v, name)
    case .environment(let e):
      if let value = e.local(Name(name)) { return try resolve(value).orNullWhenMissing }
      return .null
    case .foreign(let f):
      if let value = try f.member(name, self) { return value }
      let near = Suggestion.nearest(to: name, among: f.memberNames)
      throw RError("no field or method named \"\(name)\"", hints: near.map { ["did you mean `\($0)`?"] } ?? [])
    case .null: return .null
    case .language(let l) where x.names != nil || l.attributes.isEmpty:
      if case .call(let c) = l.expr, let argument = c.arguments.first(where: { $0.name?.text == name }) { return Value(argument.value) }
      return .null
    case .closure, .builtin: throw RError.notSubsettable(x)
    case .object: throw RError("$ operator not defined for this S4 class")
    case .symbol: throw RError.notSubsettable(x)
    default: throw RError("$ operator is invalid for atomic vectors")
    }
  }

  func assignSubset(_ x: inout Value, _ indices: [Supplied], _ value: Value, call: Call, environment: Environment) throws {
    if x.isObject,
      let result = try dispatchInternally(
        "[<-", x, [(nil, x)] + indices + [(.value, value)], call: call, environment: environment)
    {
      x = result
      return
    }
    try Subsetting.assignSubset(&x, indices.filter { $0.name != .exact && $0.name != .drop }.map(\.value), value)
  }

  func assignElement(_ x: inout Value, _ indices: [Supplied], _ value: Value, call: Call, environment: Environment) throws {
    if x.isObject,
      let result = try dispatchInternally(
        "[[<-", x, [(nil, x)] + indices + [(.value, value)], call: call, environment: environment)
    {
      x = result
      return
    }
    if case .environment(let e) = x {
      guard indices.count == 1, case .strings(let v) = indices[0].value, v.count == 1, let name = v.elements[0] else {
        throw RError("wrong args for environment subassignment")
      }
      try e.assign(Name(name), value)
      return
    }
    try Subsetting.assignElement(&x, indices.filter { $0.name != .exact }.map(\.value), value)
  }

  func assignMember(_ x: inout Value, _ name: String, _ value: Value, call: Call, environment: Environment) throws {
    if case .environment(let e) = x, let fields = e.restrictions, fields.types[Name(name).id] != nil, !fields.locked.contains(Name(name).id) {
      return try e.assign(Name(name), value)
    }
    if x.isObject,
      let result = try dispatchInternally(
        "$<-", x, [(nil, x), (nil, .string(name)), (.value, value)], call: call, environment: environment)
    {
      x = result
      return
    }
    try assignMemberDirectly(&x, name, value)
  }

  public func assignMemberDirectly(_ x: inout Value, _ name: String, _ value: Value) throws {
    switch x {
    case .environment(let e): try e.assign(Name(name), value)
    case .foreign(let f):
      guard try f.setMember(name, to: value, self) else { throw RError("cannot assign to member \"\(name)\" of this object") }
    default: try Subsetting.assignMember(&x, name, value)
    }
  }

  // MARK: Slots

  /// `x@name`.
  public func slot(_ name: String, of x: Value) throws -> Value {
    if name == ".Data" { return x.withAttributes(Attributes()) }
    if name == ".xData", case .environment = x { return x }
    if let value = x.attribute(Name(name)) {
      if case .symbol(let marker) = value, marker.text == "\u{1}NULL\u{1}" { return .null }
      return value
    }
    let className = x.classNames.first ?? "NULL"
    if x.type == .s4 || x.attribute(.class)?.attribute("package") != nil {
      throw RError("no slot of name \"\(name)\" for this object of class \"\(className)\"", showsCall: false, call: innermostCall().map { Value(.call($0)) })
    }
    throw RError("trying to get slot \"\(name)\" from an object of a basic class (\"\(className)\") with no slots", showsCall: false, call: innermostCall().map { Value(.call($0)) })
  }

  /// `x@name <- value`. NULL is kept as a marker, since an attribute cannot be NULL.
  public func assignSlot(_ name: String, of x: inout Value, _ value: Value) throws {
    if let formalMethods, let className = x.attribute(.class), let check = try findFunction(".checkSlot", in: base) {
      let shown = Interpreter.formalCall("(function (cl, name, valueClass) NULL)(NULL)")
      let problem = try apply(check, [(nil, className), (nil, .string(name)), (nil, value)], environment: base)
      if case .strings(let v) = problem, let text = v.elements.first ?? nil { throw RError(text, call: shown) }
      if let assignment = SlotAssignment(Name(name), of: x, value) { formalMethods.validAssignments.insert(assignment) }
    }
    try storeSlot(name, of: &x, value)
  }

  /// `x@name <- value` where the like of it was found valid before; false when it has to be looked at, and nothing has changed.
  func assignKnownSlot(_ name: Name, of x: inout Value, _ value: Value) -> Bool {
    guard case .object(var instance) = x, let assignment = SlotAssignment(name, of: x, value), formalMethods?.validAssignments.contains(assignment) == true
    else { return false }
    x = .null
    if !isKnownUniquelyReferenced(&instance) { instance = S4Object(instance.attributes) }
    instance.attributes[name] = value
    x = .object(instance)
    return true
  }

  /// Sets a slot without checks.
  func storeSlot(_ name: String, of x: inout Value, _ value: Value) throws {
    if name == ".Data" {
      x = value.withAttributes(x.attributes)
      return
    }
    x = x.with(Name(name), value.isNull ? .symbol(Name("\u{1}NULL\u{1}")) : value)
  }
}

extension Value {
  var orNullWhenMissing: Value { isMissingArgument ? .null : self }
}
