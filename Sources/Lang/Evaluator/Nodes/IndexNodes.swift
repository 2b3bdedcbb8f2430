/// `x[…]` and `x[[…]]`.
final class IndexNode: Node {
  let isElement: Bool
  let object: Node
  /// The index when there is exactly one plain index.
  let single: Node?
  let arguments: CallNode
  let call: Call

  init?(_ call: Call, isElement: Bool) {
    guard let first = call.arguments.first, first.name == nil || first.name == "x" else { return nil }
    if case .symbol(.dots) = first.value { return nil }
    if case .missing = first.value { return nil }
    self.call = call
    self.isElement = isElement
    object = Compiler.compile(first.value)
    arguments = CallNode(Call(call.function, Array(call.arguments.dropFirst()), span: call.span))
    single = arguments.isPositional && arguments.arguments.count == 1 ? arguments.arguments[0].node : nil
  }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    let x = try object.evaluate(environment, interpreter)
    if x.isObject, case let generic = isElement ? "[[" : "[", try interpreter.hasScriptedMethod(generic, x, environment) {
      interpreter.isVisible = true
      let promised = [(nil, x)] + arguments.promisedArguments(environment, interpreter)
      if let result = try interpreter.raisingAt(call, { try interpreter.dispatchInternally(generic, x, promised, call: call, environment: environment) }) {
        return result
      }
    }
    if let single {
      let index = try single.evaluate(environment, interpreter)
      interpreter.isVisible = true
      if let value = fastElement(x, index) { return value }
      return try interpreter.raisingAt(call) {
        isElement
          ? try interpreter.element(x, [(nil, index)], call: call, environment: environment)
          : try interpreter.subset(x, [(nil, index)], call: call, environment: environment)
      }
    }
    let indices = try arguments.evaluatedArguments(environment, interpreter)
    interpreter.isVisible = true
    return try interpreter.raisingAt(call) {
      isElement
        ? try interpreter.element(x, indices, call: call, environment: environment)
        : try interpreter.subset(x, indices, call: call, environment: environment)
    }
  }

  /// One element of a vector without attributes by a positive number in range.
  @inline(__always)
  private func fastElement(_ x: Value, _ index: Value) -> Value? {
    let position: Int
    switch index {
    case .integer(let i): position = Int(i) - 1
    case .double(let d) where d >= 1 && d < 4e15: position = Int(d) - 1
    default: return nil
    }
    guard position >= 0 else { return nil }
    switch x {
    case .doubles(let v) where v.attributes.isEmpty && position < v.count: return .double(v.elements[position])
    case .integers(let v) where v.attributes.isEmpty && position < v.count: return .integer(v.elements[position])
    case .logicals(let v) where v.attributes.isEmpty && position < v.count: return .logical(v.elements[position])
    case .list(let v) where isElement && position < v.count && (v.attributes.isEmpty || v.attributes[.class] == nil): return v.elements[position]
    default: return nil
    }
  }
}

/// `x$name`.
final class MemberNode: Node {
  let object: Node
  let name: String?
  let nameNode: Node?
  let call: Call

  init?(_ call: Call) {
    self.call = call
    object = Compiler.compile(call.arguments[0].value)
    switch call.arguments[1].value {
    case .symbol(let name): (self.name, nameNode) = (name.text, nil)
    case .constant(.strings(let v)) where v.count == 1: (name, nameNode) = (v.elements[0] ?? "NA", nil)
    default: (name, nameNode) = (nil, Compiler.compile(call.arguments[1].value))
    }
  }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    let x = try object.evaluate(environment, interpreter)
    interpreter.isVisible = true
    let member: String
    if let name {
      member = name
    } else {
      guard case .strings(let v) = try nameNode!.evaluate(environment, interpreter), let text = v.elements.first ?? nil else {
        throw try interpreter.signal(RError("invalid subscript type 'language'"), call: call)
      }
      member = text
    }
    return try interpreter.raisingAt(call) { try interpreter.member(x, member, call: call, environment: environment) }
  }
}
