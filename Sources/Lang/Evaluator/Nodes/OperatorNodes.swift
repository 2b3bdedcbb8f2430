/// `a + b` and the other arithmetic operators: scalars at once, everything else by `Arithmetic`.
final class ArithmeticNode: Node {
  let op: ArithmeticOperator
  let left: Node
  let right: Node
  let call: Call
  let name: Name

  init(_ call: Call, _ op: ArithmeticOperator) {
    self.op = op
    self.call = call
    name = Name(op.rawValue)
    left = Compiler.compile(call.arguments[0].value)
    right = Compiler.compile(call.arguments[1].value)
  }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    if Shadowing.isShadowed(name.id) { return try CallNode(call).evaluate(environment, interpreter) }
    let a = try left.evaluate(environment, interpreter)
    let b = try right.evaluate(environment, interpreter)
    interpreter.isVisible = true
    if let result = op.ofScalars(a, b) { return result }
    return try interpreter.raisingAt(call) { try interpreter.arithmetic(op, a, b, call: call, environment: environment) }
  }
}

/// `a < b` and the other comparisons.
final class ComparisonNode: Node {
  let op: ComparisonOperator
  let left: Node
  let right: Node
  let call: Call
  let name: Name

  init(_ call: Call, _ op: ComparisonOperator) {
    self.op = op
    self.call = call
    name = Name(op.rawValue)
    left = Compiler.compile(call.arguments[0].value)
    right = Compiler.compile(call.arguments[1].value)
  }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    if Shadowing.isShadowed(name.id) { return try CallNode(call).evaluate(environment, interpreter) }
    let a = try left.evaluate(environment, interpreter)
    let b = try right.evaluate(environment, interpreter)
    interpreter.isVisible = true
    switch (a, b) {
    case (.double(let x), .double(let y)) where !x.isNaN && !y.isNaN: return .logical(Logical(op.compare(x, y)))
    case (.integer(let x), .integer(let y)) where x != .na && y != .na: return .logical(Logical(op.compare(x, y)))
    case (.integer(let x), .double(let y)) where x != .na && !y.isNaN: return .logical(Logical(op.compare(Double(x), y)))
    case (.double(let x), .integer(let y)) where !x.isNaN && y != .na: return .logical(Logical(op.compare(x, Double(y))))
    case (.strings(let x), .strings(let y)) where op == .equal || op == .notEqual:
      if x.count == 1, y.count == 1, x.attributes.isEmpty, y.attributes.isEmpty, let p = x.elements[0], let q = y.elements[0] {
        return .logical(Logical((p == q) == (op == .equal)))
      }
      return try interpreter.raisingAt(call) { try interpreter.compare(op, a, b, call: call, environment: environment) }
    default: return try interpreter.raisingAt(call) { try interpreter.compare(op, a, b, call: call, environment: environment) }
    }
  }
}

/// `a & b`, `a | b`.
final class LogicNode: Node {
  let op: LogicOperator
  let left: Node
  let right: Node
  let call: Call
  let name: Name

  init(_ call: Call, _ op: LogicOperator) {
    self.op = op
    self.call = call
    name = Name(op.rawValue)
    left = Compiler.compile(call.arguments[0].value)
    right = Compiler.compile(call.arguments[1].value)
  }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    if Shadowing.isShadowed(name.id) { return try CallNode(call).evaluate(environment, interpreter) }
    let a = try left.evaluate(environment, interpreter)
    let b = try right.evaluate(environment, interpreter)
    interpreter.isVisible = true
    return try interpreter.raisingAt(call) { try interpreter.logic(op, a, b, call: call, environment: environment) }
  }
}

enum UnaryOperator: String { case minus = "-", plus = "+", not = "!" }

/// `-x`, `+x`, `!x`.
final class UnaryNode: Node {
  let op: UnaryOperator
  let operand: Node
  let call: Call
  let name: Name

  init(_ call: Call, _ op: UnaryOperator) {
    self.op = op
    self.call = call
    name = Name(op.rawValue)
    operand = Compiler.compile(call.arguments[0].value)
  }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    if Shadowing.isShadowed(name.id) { return try CallNode(call).evaluate(environment, interpreter) }
    let x = try operand.evaluate(environment, interpreter)
    interpreter.isVisible = true
    switch (op, x) {
    case (.minus, .double(let value)): return .double(-value)
    case (.minus, .integer(let value)): return .integer(value == .na ? .na : -value)
    case (.not, .logical(let value)): return .logical(!value)
    default: return try interpreter.raisingAt(call) { try interpreter.unary(op, x, call: call, environment: environment) }
    }
  }
}

/// `a:b`.
final class RangeNode: Node {
  let left: Node
  let right: Node
  let call: Call

  init(_ call: Call) {
    self.call = call
    left = Compiler.compile(call.arguments[0].value)
    right = Compiler.compile(call.arguments[1].value)
  }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    let a = try left.evaluate(environment, interpreter), b = try right.evaluate(environment, interpreter)
    return try vector(a, b, interpreter)
  }

  private func vector(_ a: Value, _ b: Value, _ interpreter: Interpreter) throws -> Value {
    interpreter.isVisible = true
    return try interpreter.raisingAt(call) { try Sequences.range(a, b, interpreter) }
  }

  /// What a loop runs over: the ends of a range of integers, whose elements it need not hold at once, or a vector.
  enum Steps {
    case integers(first: Int32, last: Int32)
    case vector(Value)
  }

  func steps(_ environment: Environment, _ interpreter: Interpreter) throws -> Steps {
    let a = try left.evaluate(environment, interpreter), b = try right.evaluate(environment, interpreter)
    if let (first, last) = Sequences.integerEnds(a, b) { return .integers(first: first, last: last) }
    return .vector(try vector(a, b, interpreter))
  }
}

extension Interpreter {
  /// Arithmetic on any two values: methods of group Ops first, then vectors.
  func arithmetic(_ op: ArithmeticOperator, _ a: Value, _ b: Value, call: Call?, environment: Environment) throws -> Value {
    if a.isObject || b.isObject, let result = try dispatchOperator(op.rawValue, [a, b], call: call, environment: environment) {
      return result
    }
    return try finished(Arithmetic.binary(op, a, b, self, call))
  }

  func compare(_ op: ComparisonOperator, _ a: Value, _ b: Value, call: Call?, environment: Environment) throws -> Value {
    if a.isObject || b.isObject, let result = try dispatchOperator(op.rawValue, [a, b], call: call, environment: environment) {
      return result
    }
    return try finished(Arithmetic.compare(op, a, b, self, call))
  }

  func logic(_ op: LogicOperator, _ a: Value, _ b: Value, call: Call?, environment: Environment) throws -> Value {
    if a.isObject || b.isObject, let result = try dispatchOperator(op.rawValue, [a, b], call: call, environment: environment) {
      return result
    }
    return try finished(Arithmetic.logic(op, a, b, self, call))
  }

  /// A result whose loops were not left early by Ctrl-C.
  @inline(__always)
  private func finished(_ value: Value) throws -> Value {
    try checkInterrupt()
    return value
  }

  func unary(_ op: UnaryOperator, _ x: Value, call: Call?, environment: Environment) throws -> Value {
    if x.isObject, let result = try dispatchOperator(op.rawValue, [x], call: call, environment: environment) { return result }
    switch op {
    case .minus: return try Arithmetic.negate(x)
    case .plus: return try Arithmetic.plus(x)
    case .not: return try Arithmetic.not(x)
    }
  }
}
