/// `x[…]` and `x[[…]]`.
final class IndexNode: Node {
  let isElement: Bool
  let object: Node
  /// The index when there is exactly one plain index.
  let single: Node?
  /// That index where it is `a:b` in `x[a:b]`.
  let range: RangeNode?
  /// Row and column when there are exactly two plain indices.
  let pair: (row: Node, column: Node)?
  /// The index of a whole row or column: `x[i, ]`, `x[, j]`.
  private let line: (index: Node, isRow: Bool)?
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
    single = arguments.isPositional && arguments.nodes.count == 1 ? arguments.nodes[0] : nil
    range = isElement ? nil : single as? RangeNode
    pair = arguments.isPositional && arguments.nodes.count == 2 ? (arguments.nodes[0], arguments.nodes[1]) : nil
    line = isElement ? nil : IndexNode.line(arguments)
  }

  private static func line(_ indices: CallNode) -> (index: Node, isRow: Bool)? {
    let given = indices.arguments
    guard given.count == 2, given[0].name == nil, given[1].name == nil else { return nil }
    switch (given[0].kind, given[1].kind) {
    case (.missing, .expression), (.missing, .constant): return (given[1].node, false)
    case (.expression, .missing), (.constant, .missing): return (given[0].node, true)
    default: return nil
    }
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
      let index: Value
      if let range {
        switch try range.steps(environment, interpreter) {
        case .integers(let first, let last):
          if let value = x.slice(first, last) {
            interpreter.isVisible = true
            return value
          }
          index = try Sequences.range(.integer(first), .integer(last), interpreter)
        case .vector(let made): index = made
        }
      } else { index = try single.evaluate(environment, interpreter) }
      interpreter.isVisible = true
      if let value = fastElement(x, index) { return value }
      return try interpreter.raisingAt(call) {
        isElement
          ? try interpreter.element(x, [(nil, index)], call: call, environment: environment)
          : try interpreter.subset(x, [(nil, index)], call: call, environment: environment)
      }
    }
    let indices: [Interpreter.Supplied]
    if let pair {
      let row = try pair.row.evaluate(environment, interpreter), column = try pair.column.evaluate(environment, interpreter)
      interpreter.isVisible = true
      if let value = fastCell(x, row, column) { return value }
      indices = [(nil, row), (nil, column)]
    } else if let line {
      let index = try line.index.evaluate(environment, interpreter)
      interpreter.isVisible = true
      if let position = index.plainPosition, let value = x.matrixLine(position, isRow: line.isRow) { return value }
      indices = line.isRow ? [(nil, index), (nil, .missingArgument)] : [(nil, .missingArgument), (nil, index)]
    } else {
      indices = try arguments.evaluatedArguments(environment, interpreter)
    }
    interpreter.isVisible = true
    return try interpreter.raisingAt(call) {
      isElement
        ? try interpreter.element(x, indices, call: call, environment: environment)
        : try interpreter.subset(x, indices, call: call, environment: environment)
    }
  }

  /// One element that is there, of a vector without attributes or of a plain list.
  @inline(__always)
  private func fastElement(_ x: Value, _ index: Value) -> Value? {
    switch x {
    case .list(let v):
      guard isElement, let position = x.listPosition(of: index) else { return nil }
      return v.elements[position]
    case .environment(let e):
      guard isElement, e.attributes.isEmpty, case .strings(let v) = index, v.count == 1, let name = v.elements[0], let value = e.local(Name(name)) else { return nil }
      switch value {
      case .promise, .missingArgument: return nil
      default: return value
      }
    default:
      guard let position = index.plainPosition else { return nil }
      return x.scalar(at: position, attributes: 0)
    }
  }

  /// One element of a matrix without other attributes than its dimensions: names may be kept.
  @inline(__always)
  private func fastCell(_ x: Value, _ row: Value, _ column: Value) -> Value? {
    guard let i = row.plainPosition, let j = column.plainPosition, let offset = x.matrixOffset(i, j) else { return nil }
    return x.scalar(at: offset, attributes: 1)
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

/// `x@name`.
final class SlotNode: Node {
  let object: Node
  let name: Name
  let call: Call

  init?(_ call: Call) {
    switch call.arguments[1].value {
    case .symbol(let name): self.name = name
    case .constant(.strings(let v)) where v.count == 1: name = Name(v.elements[0] ?? "NA")
    default: return nil
    }
    self.call = call
    object = Compiler.compile(call.arguments[0].value)
  }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    let x = try object.evaluate(environment, interpreter)
    interpreter.isVisible = true
    if case .object(let instance) = x, let value = instance.attributes[name] {
      // NULL is stored as a symbol.
      if case .symbol = value {} else { return value }
    }
    return try interpreter.raisingAt(call) { try interpreter.slot(name.text, of: x) }
  }
}
