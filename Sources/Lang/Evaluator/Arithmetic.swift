/// Operators on vectors: recycling, attributes, NA.
enum Arithmetic {
  static func binary(_ op: ArithmeticOperator, _ a: Value, _ b: Value, _ r: Interpreter, _ call: Call?) throws -> Value {
    let x = a.asDoubles(), y = b.asDoubles()
    if x.isEmpty || y.isEmpty { return .vector([Double]()) }
    return .vector((0..<max(x.count, y.count)).map { op.apply(x[$0 % x.count], y[$0 % y.count]) })
  }
  static func compare(_ op: ComparisonOperator, _ a: Value, _ b: Value, _ r: Interpreter, _ call: Call?) throws -> Value {
    let x = a.asDoubles(), y = b.asDoubles()
    if x.isEmpty || y.isEmpty { return .vector([Logical]()) }
    return .vector((0..<max(x.count, y.count)).map { Logical(op.compare(x[$0 % x.count], y[$0 % y.count])) })
  }
  static func logic(_ op: LogicOperator, _ a: Value, _ b: Value, _ r: Interpreter, _ call: Call?) throws -> Value { throw RError("not yet") }
  static func negate(_ x: Value) throws -> Value { .vector(x.asDoubles().map { -$0 }) }
  static func plus(_ x: Value) throws -> Value { x }
  static func not(_ x: Value) throws -> Value { .vector(x.asLogicals().map { !$0 }) }
}
