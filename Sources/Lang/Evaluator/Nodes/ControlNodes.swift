/// `{ … }`.
final class BlockNode: Node {
  /// The statements before the last.
  private let statements: [Node]
  private let last: Node?

  init(_ call: Call, isTail: Bool) {
    let all = Compiler.statements(of: call, isTail: isTail)
    statements = all.dropLast()
    last = all.last
  }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    interpreter.isVisible = true
    guard let last else { return .null }
    // Values of earlier statements are dropped at once: holding one would make its vector shared and force copies.
    for statement in statements { _ = try statement.evaluate(environment, interpreter) }
    return try last.evaluate(environment, interpreter)
  }
}

/// `(x)`: the value, visible.
final class ParenNode: Node {
  let inner: Node
  init(_ call: Call) { inner = Compiler.compile(call.arguments[0].value) }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    let value = try inner.evaluate(environment, interpreter)
    interpreter.isVisible = true
    return value
  }
}

/// `if (condition) a else b`.
final class IfNode: Node {
  let condition: Node
  let yes: Node
  let no: Node?
  let call: Call

  init(_ call: Call, isTail: Bool) {
    self.call = call
    condition = Compiler.compile(call.arguments[0].value)
    yes = Compiler.branch(call.arguments[1].value, isTail: isTail)
    no = call.arguments.count > 2 ? Compiler.branch(call.arguments[2].value, isTail: isTail) : nil
  }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    let flag: Bool
    let value = try condition.evaluate(environment, interpreter)
    if case .logical(let x) = value, x != .na {
      flag = x == .true
    } else {
      flag = try interpreter.raisingAt(call) { try interpreter.condition(value) }
    }
    if flag { return try yes.evaluate(environment, interpreter) }
    if let no { return try no.evaluate(environment, interpreter) }
    interpreter.isVisible = false
    return .null
  }
}

extension Interpreter {
  /// The truth of an `if` or `while` condition, with R's errors.
  func condition(_ value: Value) throws -> Bool {
    if value.count > 1 { throw RError("the condition has length > 1") }
    switch value {
    case .logical, .integer, .double, .logicals, .integers, .doubles, .complexes, .strings, .raws:
      guard let flag = value.asLogicals().first else { throw RError("argument is of length zero") }
      if flag != .na { return flag == .true }
      if case .strings(let v) = value, v.elements[0] != nil { throw RError("argument is not interpretable as logical") }
      throw RError("missing value where TRUE/FALSE needed")
    case .null: throw RError("argument is of length zero")
    default:
      if value.count == 0 { throw RError("argument is of length zero") }
      throw RError("argument is not interpretable as logical")
    }
  }
}

/// `for (name in sequence) body`.
final class ForNode: Node {
  let name: Name
  let sequence: Node
  private let range: RangeNode?
  let body: Node
  let call: Call

  init?(_ call: Call) {
    guard call.arguments.count == 3, case .symbol(let name) = call.arguments[0].value else { return nil }
    self.call = call
    self.name = name
    sequence = Compiler.compile(call.arguments[1].value)
    range = sequence as? RangeNode
    body = Compiler.branch(call.arguments[2].value)
  }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    let outer = interpreter.enterLoop(in: environment)
    defer { interpreter.leaveLoops(to: outer) }
    let values: Value
    if let range {
      switch try range.steps(environment, interpreter) {
      case .integers(let first, let last):
        var x = first
        while try step(.integer(x), environment, interpreter), x != last { x += first < last ? 1 : -1 }
        interpreter.isVisible = false
        return .null
      case .vector(let v): values = v
      }
    } else { values = try sequence.evaluate(environment, interpreter) }
    // The variable of a loop over nothing is NULL afterwards.
    if values.isVector || values.isNull, values.count == 0 { environment.set(name, .null) }
    switch values {
    case .integers(let v) where v.range != nil:
      let range = v.range!
      for i in 0..<range.count { if try !step(.integer(Int32(range[i])), environment, interpreter) { break } }
    case .doubles(let v) where v.range != nil:
      let range = v.range!
      for i in 0..<range.count { if try !step(.double(range[i]), environment, interpreter) { break } }
    case .integers(let v) where v.attributes.isEmpty || v.attributes[.class] == nil:
      for x in v.elements { if try !step(.integer(x), environment, interpreter) { break } }
    case .doubles(let v):
      for x in v.elements { if try !step(.double(x), environment, interpreter) { break } }
    case .closure, .builtin, .environment, .symbol:
      throw try interpreter.signal(RError("invalid for() loop sequence"), call: call)
    default:
      let elements = values.isFactor ? values.factorLabels().map { Value.string($0) } : values.asElements()
      for x in elements { if try !step(x, environment, interpreter) { break } }
    }
    interpreter.isVisible = false
    return .null
  }

  @inline(__always)
  private func step(_ value: Value, _ environment: Environment, _ interpreter: Interpreter) throws -> Bool {
    try interpreter.checkInterrupt()
    environment.set(name, value)
    return try runLoopBody(body, environment, interpreter)
  }
}

/// Runs the body once; false after `break`.
@inline(__always)
private func runLoopBody(_ body: Node, _ environment: Environment, _ interpreter: Interpreter) throws -> Bool {
  do {
    _ = try body.evaluate(environment, interpreter)
    return true
  } catch ControlFlow.breakLoop(let from) where from === environment {
    return false
  } catch ControlFlow.nextIteration(let from) where from === environment {
    return true
  }
}

/// `while (condition) body`.
final class WhileNode: Node {
  let condition: Node
  let body: Node
  /// Tells of the condition when it is looked at again, in code that is stepped through.
  private let again: Node?
  let call: Call

  init(_ call: Call) {
    self.call = call
    condition = Compiler.compile(call.arguments[0].value)
    body = Compiler.branch(call.arguments[1].value)
    again = Compiler.isStepping ? SteppedConditionNode(call.arguments[0].value) : nil
  }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    let outer = interpreter.enterLoop(in: environment)
    defer { interpreter.leaveLoops(to: outer) }
    while true {
      try interpreter.checkInterrupt()
      let value = try condition.evaluate(environment, interpreter)
      let flag: Bool
      if case .logical(let x) = value, x != .na {
        flag = x == .true
      } else {
        flag = try interpreter.raisingAt(call) { try interpreter.condition(value) }
      }
      if !flag { break }
      if try !runLoopBody(body, environment, interpreter) { break }
      if let again { _ = try again.evaluate(environment, interpreter) }
    }
    interpreter.isVisible = false
    return .null
  }
}

/// `repeat body`.
final class RepeatNode: Node {
  let body: Node
  init(_ call: Call) { body = Compiler.branch(call.arguments[0].value) }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    let outer = interpreter.enterLoop(in: environment)
    defer { interpreter.leaveLoops(to: outer) }
    repeat { try interpreter.checkInterrupt() } while try runLoopBody(body, environment, interpreter)
    interpreter.isVisible = false
    return .null
  }
}

final class BreakNode: Node {
  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value { throw ControlFlow.breakLoop(from: environment) }
}

final class NextNode: Node {
  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value { throw ControlFlow.nextIteration(from: environment) }
}

/// `return(x)`: in tail position just `x`, elsewhere an exit to the function whose environment this is.
final class ReturnNode: Node {
  let value: Node?
  let isTail: Bool

  init(_ call: Call, isTail: Bool) {
    value = call.arguments.first.map { Compiler.compile($0.value, isTail: isTail) }
    self.isTail = isTail
  }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    interpreter.isVisible = true
    let result = try value?.evaluate(environment, interpreter) ?? .null
    if isTail { return result }
    throw ControlFlow.returning(from: environment, value: result)
  }
}

/// `a && b`, `a || b`.
final class ShortCircuitNode: Node {
  let isAnd: Bool
  let left: Node
  let right: Node
  let call: Call

  init(_ call: Call, isAnd: Bool) {
    self.isAnd = isAnd
    self.call = call
    left = Compiler.compile(call.arguments[0].value)
    right = Compiler.compile(call.arguments[1].value)
  }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    let x = try operand(left.evaluate(environment, interpreter), "x", interpreter)
    if isAnd ? x == .false : x == .true {
      interpreter.isVisible = true
      return .logical(x)
    }
    let y = try operand(right.evaluate(environment, interpreter), "y", interpreter)
    interpreter.isVisible = true
    if isAnd ? y == .false : y == .true { return .logical(y) }
    return .logical(x == .na || y == .na ? .na : (isAnd ? .true : .false))
  }

  @inline(__always)
  private func operand(_ value: Value, _ side: String, _ interpreter: Interpreter) throws -> Logical {
    if case .logical(let x) = value { return x }
    return try interpreter.raisingAt(call) {
      switch value {
      case .logicals, .integer, .integers, .double, .doubles, .complexes:
        try warnOfLength(value, interpreter)
        return value.asLogicals().first ?? .na
      case .strings(let v) where v.count >= 1:
        try warnOfLength(value, interpreter)
        let flag = Coercion.logical(of: v.elements[0])
        if flag == .na, v.elements[0] != nil { break }
        return flag
      default: break
      }
      throw RError("invalid '\(side)' type in 'x \(isAnd ? "&&" : "||") y'")
    }
  }

  private func warnOfLength(_ value: Value, _ interpreter: Interpreter) throws {
    if value.count > 1 { try interpreter.warn("'length(x) = \(value.count) > 1' in coercion to 'logical(1)'", call: call) }
  }
}

extension Interpreter {
  /// Notes that a loop runs, and gives how many others do.
  @inline(__always)
  func enterLoop(in environment: Environment) -> Int {
    loops.append(ObjectIdentifier(environment))
    return loops.count - 1
  }

  /// Where a document is rendered meanwhile, there may be fewer already.
  @inline(__always)
  func leaveLoops(to count: Int) {
    if loops.count > count { loops.removeSubrange(count...) }
  }
}
