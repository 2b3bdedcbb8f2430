/// `name <- value`.
final class AssignNode: Node {
  let name: Name
  let value: Node
  let call: Call

  init(_ name: Name, _ value: Node, _ call: Call) {
    self.name = name
    self.value = value
    self.call = call
  }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    let result = try value.evaluate(environment, interpreter)
    // What Ctrl-C left unfinished is not kept.
    try interpreter.checkInterrupt()
    if environment.restrictions == nil {
      environment.set(name, result)
    } else {
      try interpreter.raisingAt(interpreter.innermostCall()) { try environment.assign(name, result) }
    }
    interpreter.isVisible = false
    return result
  }
}

/// `name <<- value`: assigns where the name is bound in an enclosing scope, or globally.
final class SuperAssignNode: Node {
  let name: Name
  let value: Node
  let call: Call

  init(_ name: Name, _ value: Node, _ call: Call) {
    self.name = name
    self.value = value
    self.call = call
  }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    let result = try value.evaluate(environment, interpreter)
    try interpreter.checkInterrupt()
    let target = environment.findBeyond(name) ?? interpreter.global
    do { try (target.isBase ? interpreter.global : target).assign(name, result) } catch let error as RError {
      throw try interpreter.signal(error, call: interpreter.innermostCall())
    }
    interpreter.isVisible = false
    return result
  }
}

final class InvalidAssignmentNode: Node {
  let call: Call
  init(_ call: Call) { self.call = call }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    let message: String
    switch call.arguments[0].value {
    case .constant(.null), .constant: message = "invalid (do_set) left-hand side to assignment"
    default: message = "invalid assignment target"
    }
    throw try interpreter.signal(RError(message), call: call)
  }
}

/// `f(g(x), i) <- value`: `x` is read, rebuilt from the inside out by the functions `f<-` and `g<-`, and assigned.
///
/// Vectors held only by the variable are changed in place: the value is taken out of its binding while it is being changed, and put
/// back whatever happens, so a loop of `x$a$b[[i]] <- v` costs one element each time.
final class ReplacementNode: Node {
  /// One accessor on the way from the variable to the assigned place, innermost (nearest the variable) first.
  struct Step {
    enum Kind { case subset, element, member, slot, function }
    let kind: Kind
    /// `f` of `f(x, …)`.
    let name: Name
    /// `f<-`.
    let setter: Name
    let call: Call
    /// The arguments after the first.
    let arguments: CallNode
    /// The name after `$` or `@`, when it is written out.
    let member: Name?
  }

  let variable: Name?
  let steps: [Step]
  let value: Node
  let isSuper: Bool
  let call: Call
  /// What is wrong with the target, where nothing can be assigned to it.
  let problem: String?

  /// A step written plainly, as in nearly every replacement in a loop: `x[i]`, `x[[i]]`, `x[i, j]`, `x$name`, `x@name`.
  private enum Place {
    case element(CallNode, isElement: Bool)
    case cell(CallNode)
    case member(Name)
    case slot(Name)
    /// `names(x)`; the name is that of the replacement function.
    case names(Name)
  }
  /// The last step, when the change may be possible in place.
  private let place: Place?
  /// The steps before it, which lead through plain lists: each is `$name` or `[[i]]`.
  private let path: [Place]

  init(target: Call, value: Node, isSuper: Bool, call: Call) {
    self.value = value
    self.isSuper = isSuper
    self.call = call
    var steps: [Step] = []
    var current: Expr = .call(target)
    var variable: Name?
    var problem: String?
    while true {
      switch current {
      case .call(let accessor):
        guard let first = accessor.arguments.first else { problem = "invalid (NULL) left side of assignment"; break }
        var head = accessor.functionName
        if case .call(let qualified) = accessor.function, qualified.functionName == .doubleColon || qualified.functionName == .tripleColon,
          qualified.arguments.count == 2, case .symbol(let inner) = qualified.arguments[1].value
        {
          head = inner
        }
        if head == nil { problem = "invalid function in complex assignment" }
        let name = head ?? ""
        let rest = Call(accessor.function, Array(accessor.arguments.dropFirst()), span: accessor.span)
        var member: Name?
        if name == .dollar || name == .at, accessor.arguments.count == 2 {
          switch accessor.arguments[1].value {
          case .symbol(let n): member = n
          case .constant(.strings(let v)) where v.count == 1: member = Name(v.elements[0] ?? "NA")
          default: break
          }
        }
        let kind: Step.Kind =
          name == .subset ? .subset : name == .element ? .element : name == .dollar ? .member : name == .at ? .slot : .function
        steps.append(
          Step(kind: kind, name: name, setter: Name(name.text + "<-"), call: accessor, arguments: CallNode(rest), member: member))
        current = first.value
        continue
      case .symbol(let name): variable = name
      case .constant(.null): problem = "invalid (NULL) left side of assignment"
      default: problem = "target of assignment expands to non-language object"
      }
      break
    }
    self.variable = variable
    self.steps = steps.reversed()
    self.problem = problem
    path = self.steps.dropLast().compactMap(ReplacementNode.passage)
    place = problem == nil && path.count + 1 == steps.count ? ReplacementNode.place(steps[0]) : nil
  }

  /// A step that leads to an element of a list.
  private static func passage(_ step: Step) -> Place? {
    switch place(step) {
    case .member(let name): .member(name)
    case .element(let indices, isElement: true): .element(indices, isElement: true)
    default: nil
    }
  }

  private static func place(_ step: Step) -> Place? {
    if step.kind == .member { return step.member.map { .member($0) } }
    if step.kind == .slot { return step.member.map { .slot($0) } }
    let indices = step.arguments
    if step.kind == .function, step.name == .names, indices.nodes.isEmpty { return .names(step.setter) }
    guard indices.isPositional, step.kind == .subset || step.kind == .element else { return nil }
    switch indices.nodes.count {
    case 1: return .element(indices, isElement: step.kind == .element)
    case 2 where step.kind == .subset: return .cell(indices)
    default: return nil
    }
  }

  /// Makes the change at once where it needs no more than that; otherwise says what was evaluated on the way.
  @inline(__always)
  private func changed(
    _ variable: Name, in scope: Environment, _ place: Place, _ result: Value, _ environment: Environment, _ interpreter: Interpreter
  ) throws -> (isDone: Bool, arguments: [[Interpreter.Supplied]]) {
    var arguments: [[Interpreter.Supplied]] = []
    for step in path {
      if case .element(let indices, _) = step { arguments.append([(nil, try indices.operand(0, environment, interpreter))]) } else { arguments.append([]) }
    }
    switch place {
    case .element(let indices, let isElement):
      let i = try indices.operand(0, environment, interpreter)
      let isDone = change(variable, in: scope, (arguments, environment, interpreter)) { x in
        !x.isObject && (isElement && x.type == .list ? Subsetting.assignListElementInPlace(&x, i, result) : Subsetting.assignInPlace(&x, i, result))
      }
      return (isDone, isDone ? [] : arguments + [[(nil, i)]])
    case .cell(let indices):
      let i = try indices.operand(0, environment, interpreter), j = try indices.operand(1, environment, interpreter)
      let isDone = change(variable, in: scope, (arguments, environment, interpreter)) { x in !x.isObject && Subsetting.assignInPlace(&x, i, j, result) }
      return (isDone, isDone ? [] : arguments + [[(nil, i), (nil, j)]])
    case .member(let name):
      var target: Environment?
      let isDone = change(variable, in: scope, (arguments, environment, interpreter)) { x in
        if case .environment(let e) = x, e.restrictions == nil, e.attributes.isEmpty { target = e }
        return target != nil || !x.isObject && Subsetting.assignMemberInPlace(&x, name.text, result)
      }
      target?.set(name, result)
      return (isDone, isDone ? [] : arguments + [[]])
    case .slot(let name):
      let isDone = change(variable, in: scope, (arguments, environment, interpreter)) { x in interpreter.assignKnownSlot(name, of: &x, result) }
      return (isDone, isDone ? [] : arguments + [[]])
    case .names(let setter):
      guard !Shadowing.isShadowed(setter.id), interpreter.formalMethods == nil, case .strings(let names) = result, names.attributes.isEmpty else {
        return (false, arguments + [[]])
      }
      let isDone = change(variable, in: scope, (arguments, environment, interpreter)) { x in
        guard x.isVector, !x.isObject, x.count == names.count, x.attributes.dim == nil else { return false }
        x = x.with(.names, result)
        return true
      }
      return (isDone, isDone ? [] : arguments + [[]])
    }
  }

  /// What going along `path` needs.
  private typealias Walk = (indices: [[Interpreter.Supplied]], environment: Environment, interpreter: Interpreter)

  /// Makes a change at the end of `path`; false when it is not possible in place, and nothing has changed then.
  @inline(__always)
  private func change(_ variable: Name, in scope: Environment, _ walk: Walk, _ body: (inout Value) -> Bool) -> Bool {
    if path.isEmpty { return scope.change(variable, body) }
    if scope.change(variable, { change(&$0, 0, walk, body) }) { return true }
    return changeBeyond(variable, scope, walk, body)
  }

  /// The same where the variable is an environment bound in an enclosing scope, such as `self`: it gets a binding in this one, too.
  private func changeBeyond(_ variable: Name, _ scope: Environment, _ walk: Walk, _ body: (inout Value) -> Bool) -> Bool {
    guard !isSuper, scope.restrictions == nil, !scope.has(variable), case .environment(let found)? = scope.lookup(variable),
      change(found, 0, walk, body)
    else { return false }
    scope.set(variable, .environment(found))
    return true
  }

  private func change(_ x: inout Value, _ level: Int, _ walk: Walk, _ body: (inout Value) -> Bool) -> Bool {
    if level == path.count { return body(&x) }
    if case .environment(let scope) = x { return change(scope, level, walk, body) }
    let found: Int?
    switch path[level] {
    case .member(let name): found = x.listPosition(named: name.text)
    default: found = x.listPosition(of: walk.indices[level][0].value)
    }
    guard let found, case .list(var list) = x else { return false }
    x = .null
    ListVector.unshare(&list)
    // The part is moved out of the list while it changes: a second reference would force a copy.
    var part = Value.null
    swap(&part, &list.elements[found])
    let isDone = change(&part, level + 1, walk, body)
    swap(&part, &list.elements[found])
    x = .list(list)
    return isDone
  }

  /// The same where the path leads through an environment; methods of its class would have to be asked.
  private func change(_ scope: Environment, _ level: Int, _ walk: Walk, _ body: (inout Value) -> Bool) -> Bool {
    let name: Name
    switch path[level] {
    case .member(let member):
      guard !walk.interpreter.hasMethods(["$", "$<-"], .environment(scope), walk.environment) else { return false }
      name = member
    default:
      guard case .strings(let v) = walk.indices[level][0].value, v.count == 1, let text = v.elements[0],
        !walk.interpreter.hasMethods(["[[", "[[<-"], .environment(scope), walk.environment)
      else { return false }
      name = Name(text)
    }
    return scope.change(name) { change(&$0, level + 1, walk, body) }
  }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    guard let variable, problem == nil else { throw try interpreter.signal(RError(problem ?? "invalid assignment target"), call: call) }
    let result = try value.evaluate(environment, interpreter)
    if environment.lookup(variable) == nil { throw try interpreter.signal(interpreter.unknownObject(variable, environment), call: call) }
    let scope: Environment
    if isSuper {
      let found = environment.parent?.find(variable) ?? interpreter.global
      scope = found.isBase ? interpreter.global : found
    } else {
      scope = environment
    }
    var arguments: [[Interpreter.Supplied]] = []
    if let place {
      let change = try changed(variable, in: scope, place, result, environment, interpreter)
      if change.isDone {
        interpreter.isVisible = false
        return result
      }
      arguments = change.arguments
    } else {
      arguments.reserveCapacity(steps.count)
      for step in steps {
        arguments.append(step.member != nil ? [] : try step.arguments.evaluatedArguments(environment, interpreter))
      }
    }
    var current = try startingValue(variable, scope, environment, interpreter)
    if scope.restrictions == nil {
      let takesOut = steps.allSatisfy { $0.kind != .function || ReplacementNode.pureSetters.contains($0.name) } && !current.isEnvironment
      if takesOut, scope.has(variable) { scope.set(variable, .null) }
      defer { scope.set(variable, current) }
      try update(0, &current, result, arguments, environment, interpreter)
    } else {
      try update(0, &current, result, arguments, environment, interpreter)
      try interpreter.raisingAt(call) { try scope.assign(variable, current) }
    }
    interpreter.isVisible = false
    return result
  }

  /// Attribute setters that never look at the variable itself.
  private static let pureSetters: Set<Name> = ["names", "dim", "dimnames", "levels", "attr", "colnames", "rownames", "class", "diag", "body"]

  private func startingValue(
    _ variable: Name, _ scope: Environment, _ environment: Environment, _ interpreter: Interpreter
  ) throws -> Value {
    if let local = scope.local(variable) {
      if case .promise(let promise) = local { return try interpreter.force(promise) }
      if !local.isMissingArgument { return local }
    }
    let found = isSuper ? scope.lookup(variable) : environment.lookup(variable)
    guard let found, !found.isMissingArgument else {
      throw try interpreter.signal(interpreter.unknownObject(variable, environment), call: call)
    }
    return try interpreter.resolve(found)
  }

  /// Replaces, inside `current`, the place that `steps[level...]` name by `newValue`.
  private func update(
    _ level: Int, _ current: inout Value, _ newValue: Value, _ arguments: [[Interpreter.Supplied]], _ environment: Environment,
    _ interpreter: Interpreter
  ) throws {
    let step = steps[level]
    if level == steps.count - 1 {
      let outer = interpreter.replacement
      interpreter.replacement = call
      defer { interpreter.replacement = outer }
      try interpreter.raisingReplacement(of: step, newValue, at: call) {
        try interpreter.replace(step, in: &current, arguments[level], newValue, call: call, environment: environment)
      }
      return
    }
    if level == steps.count - 2, step.rename(&current, steps[level + 1], arguments[level + 1], newValue) { return }
    var part: Value
    if let taken = step.takePart(of: &current, arguments[level]) {
      part = taken
      do {
        try update(level + 1, &part, newValue, arguments, environment, interpreter)
      } catch {
        step.putBack(part, in: &current, arguments[level])
        throw error
      }
      if step.isReplaceableInPlace(part) {
        step.putBack(part, in: &current, arguments[level])
        return
      }
      step.putBack(.null, in: &current, arguments[level])
    } else {
      if step.kind == .function, try interpreter.findFunction(step.name, in: environment) == nil {
        throw try interpreter.signal(interpreter.unknownFunction(step.name, environment), call: call)
      }
      // R reads the parts of the value being changed from a variable of this name.
      part = try interpreter.raisingAt(Call(step.call.function, [Argument(.symbol(.temporary))] + step.call.arguments.dropFirst(), span: step.call.span)) {
        try interpreter.access(step, of: current, arguments[level], environment: environment)
      }
      try update(level + 1, &part, newValue, arguments, environment, interpreter)
    }
    try interpreter.raisingAt(call) {
      try interpreter.replace(step, in: &current, arguments[level], part, call: call, environment: environment)
    }
  }
}

extension Interpreter {
  /// Warns that a replacement went another way than meant; the call is that of the assignment.
  func warnReplacing(_ message: String) throws { try warn(message, call: replacement) }

  /// Errors of `body` come from the assignment; what lies outside a matrix or array is told by the replacement function's own call, as R does.
  @inline(__always)
  fileprivate func raisingReplacement(of step: ReplacementNode.Step, _ value: Value, at call: Call, _ body: () throws -> Void) throws {
    do { try body() } catch let error as RError {
      guard error.classes.contains("subscriptOutOfBoundsError"), step.call.arguments.count > 2 else { throw try signal(error, call: call) }
      let function = Expr.symbol(Name((step.call.functionName?.text ?? "[") + "<-"))
      let arguments = [Argument(.symbol(.temporary))] + step.call.arguments.dropFirst() + [Argument(name: Name("value"), Interpreter.quoting(value))]
      throw try signal(error, call: Call(function, arguments, span: call.span))
    }
  }
}

extension ReplacementNode.Step {
  /// Position of the part in a plain list, when this step is `$name`, `[["name"]]` or `[[i]]` and the list has it.
  private func partPosition(_ list: ListVector, _ arguments: [Interpreter.Supplied]) -> Int? {
    if kind == .member, let member {
      let text = member.text
      return list.attributes.names?.firstIndex { $0 == text }
    }
    guard kind == .element, arguments.count == 1, arguments[0].name == nil else { return nil }
    switch arguments[0].value {
    case .strings(let v) where v.count == 1: return list.attributes.names?.firstIndex { $0 == v.elements[0] }
    case .double(let x) where x >= 1 && x <= Double(list.count): return Int(x) - 1
    case .integer(let i) where i >= 1 && Int(i) <= list.count: return Int(i) - 1
    default: return nil
    }
  }

  /// `names(x)[i] <- "a"` and `names(x)[[i]] <- "a"` for one name that `x` has, in place: naming elements in a loop takes time for each element only.
  /// False, with nothing changed, for everything else.
  func rename(_ value: inout Value, _ next: ReplacementNode.Step, _ index: [Interpreter.Supplied], _ newValue: Value) -> Bool {
    guard kind == .function, name == .names, !Shadowing.isShadowed(name.id), !Shadowing.isShadowed(setter.id), arguments.arguments.isEmpty,
      next.kind == .subset || next.kind == .element, index.count == 1, index[0].name == nil,
      case .strings(let v) = newValue, v.count == 1, v.attributes.isEmpty
    else { return false }
    let position: Int
    switch index[0].value {
    case .double(let x) where x >= 1 && x < 4e9: position = Int(x) - 1
    case .integer(let i) where i >= 1: position = Int(i) - 1
    default: return false
    }
    // Taken out of its place meanwhile: a second reference would force a copy.
    func change<Element>(_ vector: inout Vector<Element>, in place: inout Value, _ wrapped: (Vector<Element>) -> Value) -> Bool {
      guard vector.attributes[.class] == nil, vector.attributes[.dim] == nil, vector.attributes[.names] != nil else { return false }
      place = .null
      defer { place = wrapped(vector) }
      Vector.unshare(&vector)
      return vector.attributes.rename(position, to: v.elements[0])
    }
    // No `switch`: it would hold a reference of its own.
    if case .list(var vector) = value { return change(&vector, in: &value, Value.list) }
    if case .doubles(var vector) = value { return change(&vector, in: &value, Value.doubles) }
    if case .integers(var vector) = value { return change(&vector, in: &value, Value.integers) }
    if case .strings(var vector) = value { return change(&vector, in: &value, Value.strings) }
    if case .logicals(var vector) = value { return change(&vector, in: &value, Value.logicals) }
    return false
  }

  /// Takes the part out of a plain list, leaving NULL in its place; nil when the part must be fetched by evaluation.
  func takePart(of value: inout Value, _ arguments: [Interpreter.Supplied]) -> Value? {
    guard case .list(var list) = value, list.attributes[.class] == nil, let position = partPosition(list, arguments) else { return nil }
    value = .null
    ListVector.unshare(&list)
    let part = list.elements[position]
    list.elements[position] = .null
    value = .list(list)
    return part
  }

  func putBack(_ part: Value, in value: inout Value, _ arguments: [Interpreter.Supplied]) {
    guard case .list(let list) = value, let position = partPosition(list, arguments) else { return }
    list.elements[position] = part
  }

  /// NULL deletes an element, so it goes through the ordinary setter.
  func isReplaceableInPlace(_ part: Value) -> Bool { !part.isNull }
}

extension Value {
  var isEnvironment: Bool { if case .environment = self { return true } else { return false } }
}

extension Interpreter {
  /// The value of one accessor: `current[…]`, `current[[…]]`, `current$name`, `current@name`, `f(current, …)`.
  func access(
    _ step: ReplacementNode.Step, of current: Value, _ arguments: [Supplied], environment: Environment
  ) throws -> Value {
    switch step.kind {
    case .subset: return try subset(current, arguments, call: step.call, environment: environment)
    case .element: return try element(current, arguments, call: step.call, environment: environment)
    case .member:
      guard let name = step.member?.text ?? (arguments.first?.value.asStrings().first ?? nil) else { throw RError("invalid subscript type") }
      return try member(current, name, call: step.call, environment: environment)
    case .slot: return try slot(step.member?.text ?? "", of: current)
    case .function:
      guard let function = try findFunction(step.name, in: environment) else { throw unknownFunction(step.name, environment) }
      return try apply(function, [(nil, current)] + arguments, environment: environment, call: step.call)
    }
  }

  /// Changes `current` as the setter of `step` does.
  func replace(
    _ step: ReplacementNode.Step, in current: inout Value, _ arguments: [Supplied], _ newValue: Value, call: Call,
    environment: Environment
  ) throws {
    /// What a method for the object in `current` is called by.
    func shown() -> Call {
      let rest = step.kind == .member ? step.call.arguments.dropFirst().map { $0 } : step.arguments.call.arguments
      return Call(
        .symbol(step.setter), [Argument(.symbol(.temporary))] + rest + [Argument(name: .value, Interpreter.quoting(newValue))], span: call.span)
    }
    let call = current.isObject && step.kind != .function ? shown() : call
    if current.isFactor { replacementCall = call }
    switch step.kind {
    case .subset: try assignSubset(&current, arguments, newValue, call: call, environment: environment)
    case .element: try assignElement(&current, arguments, newValue, call: call, environment: environment)
    case .member:
      guard let name = step.member?.text ?? (arguments.first?.value.asStrings().first ?? nil) else { throw RError("invalid subscript type") }
      try assignMember(&current, name, newValue, call: call, environment: environment)
    case .slot: try assignSlot(step.member?.text ?? "", of: &current, newValue)
    case .function:
      guard let function = try findFunction(step.setter, in: environment) else {
        throw RError("could not find function \"\(step.setter.text)\"")
      }
      let owned = current
      // Errors of R's primitive setters show the whole assignment.
      if case .builtin(let builtin) = function, Builtin.primitives.contains(builtin.name) || builtin.name == "attr<-" {
        let given = [(nil, owned)] + arguments + [(.value, newValue)]
        if owned.isObject, let result = try dispatchInternally(step.setter.text, owned, given, call: shown(), environment: environment) {
          current = result
          return
        }
        current = try apply(function, given, environment: environment, call: call)
        return
      }
      current = try apply(function, [(nil, owned)] + arguments + [(.value, newValue)], environment: environment, call: shown())
    }
  }
}
