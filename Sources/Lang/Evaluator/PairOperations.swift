/// An operation on one pair of elements, known when the loop over vectors is compiled: the loops of `+` and `<` become vector instructions.
protocol PairOperation {
  associatedtype Operand
  associatedtype Result
  static func apply(_ x: Operand, _ y: Operand) -> Result
}

enum Sum: PairOperation { @inline(__always) static func apply(_ x: Double, _ y: Double) -> Double { x + y } }
enum Difference: PairOperation { @inline(__always) static func apply(_ x: Double, _ y: Double) -> Double { x - y } }
enum Product: PairOperation { @inline(__always) static func apply(_ x: Double, _ y: Double) -> Double { x * y } }
enum Quotient: PairOperation { @inline(__always) static func apply(_ x: Double, _ y: Double) -> Double { x / y } }
/// `x ^ 2`.
enum Square: PairOperation { @inline(__always) static func apply(_ x: Double, _ y: Double) -> Double { x * x } }
enum Power: PairOperation { @inline(__always) static func apply(_ x: Double, _ y: Double) -> Double { ArithmeticOperator.power(x, y) } }
enum Modulo: PairOperation { @inline(__always) static func apply(_ x: Double, _ y: Double) -> Double { ArithmeticOperator.modulo(x, y) } }
enum IntegerQuotient: PairOperation {
  @inline(__always) static func apply(_ x: Double, _ y: Double) -> Double { ArithmeticOperator.integerDivide(x, y) }
}

// Of integers: NA where an operand is NA or the result is out of range.

enum IntegerSum: PairOperation {
  @inline(__always)
  static func apply(_ x: Int32, _ y: Int32) -> Int32 {
    let (sum, overflow) = x.addingReportingOverflow(y)
    return x == .na || y == .na || overflow ? .na : sum
  }
}

enum IntegerDifference: PairOperation {
  @inline(__always)
  static func apply(_ x: Int32, _ y: Int32) -> Int32 {
    let (difference, overflow) = x.subtractingReportingOverflow(y)
    return x == .na || y == .na || overflow ? .na : difference
  }
}

enum IntegerProduct: PairOperation {
  @inline(__always)
  static func apply(_ x: Int32, _ y: Int32) -> Int32 {
    let (product, overflow) = x.multipliedReportingOverflow(by: y)
    return x == .na || y == .na || overflow ? .na : product
  }
}

enum IntegerModulo: PairOperation {
  @inline(__always)
  static func apply(_ x: Int32, _ y: Int32) -> Int32 {
    if x == .na || y == .na || y == 0 { return .na }
    if y == -1 { return 0 }
    let remainder = x % y
    return remainder != 0 && (remainder < 0) != (y < 0) ? remainder + y : remainder
  }
}

/// `%/%`.
enum WholeQuotient: PairOperation {
  @inline(__always)
  static func apply(_ x: Int32, _ y: Int32) -> Int32 {
    if x == .na || y == .na || y == 0 { return .na }
    if y == -1 { return -x }
    let quotient = x / y
    return x % y != 0 && (x < 0) != (y < 0) ? quotient - 1 : quotient
  }
}

/// Elements that compare, with values that are missing.
protocol ElementOrder {
  associatedtype Element: Comparable
  static func isMissing(_ x: Element) -> Bool
}

enum DoubleOrder: ElementOrder { @inline(__always) static func isMissing(_ x: Double) -> Bool { x.isNaN } }
enum IntegerOrder: ElementOrder { @inline(__always) static func isMissing(_ x: Int32) -> Bool { x == .na } }

enum Equal<Order: ElementOrder>: PairOperation {
  @inline(__always)
  static func apply(_ x: Order.Element, _ y: Order.Element) -> Logical { Order.isMissing(x) || Order.isMissing(y) ? .na : Logical(x == y) }
}

enum NotEqual<Order: ElementOrder>: PairOperation {
  @inline(__always)
  static func apply(_ x: Order.Element, _ y: Order.Element) -> Logical { Order.isMissing(x) || Order.isMissing(y) ? .na : Logical(x != y) }
}

enum Less<Order: ElementOrder>: PairOperation {
  @inline(__always)
  static func apply(_ x: Order.Element, _ y: Order.Element) -> Logical { Order.isMissing(x) || Order.isMissing(y) ? .na : Logical(x < y) }
}

enum LessOrEqual<Order: ElementOrder>: PairOperation {
  @inline(__always)
  static func apply(_ x: Order.Element, _ y: Order.Element) -> Logical { Order.isMissing(x) || Order.isMissing(y) ? .na : Logical(x <= y) }
}

/// `&`: FALSE decides, NA or not.
enum Conjunction: PairOperation {
  @inline(__always)
  static func apply(_ x: Logical, _ y: Logical) -> Logical {
    if x == .false || y == .false { return .false }
    return x == .na || y == .na ? .na : .true
  }
}

/// `|`: TRUE decides, NA or not.
enum Disjunction: PairOperation {
  @inline(__always)
  static func apply(_ x: Logical, _ y: Logical) -> Logical {
    if x == .true || y == .true { return .true }
    return x == .na || y == .na ? .na : .false
  }
}
