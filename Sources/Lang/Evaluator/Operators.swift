import Glibc

/// `+ - * / ^ %% %/%`: their rules for one pair of numbers. `Arithmetic` applies them to vectors.
public enum ArithmeticOperator: String, CaseIterable {
  case add = "+", subtract = "-", multiply = "*", divide = "/", power = "^", modulo = "%%", integerDivide = "%/%"

  @inline(__always)
  func apply(_ x: Double, _ y: Double) -> Double {
    switch self {
    case .add: return x + y
    case .subtract: return x - y
    case .multiply: return x * y
    case .divide: return x / y
    case .power: return ArithmeticOperator.power(x, y)
    case .modulo: return ArithmeticOperator.modulo(x, y)
    case .integerDivide: return ArithmeticOperator.integerDivide(x, y)
    }
  }

  /// `x ^ y`: 1 ^ NA and NA ^ 0 are 1.
  @inline(__always)
  static func power(_ x: Double, _ y: Double) -> Double {
    if y == 2 { return x * x }
    if x == 1 || y == 0 { return 1 }
    if x.isNaN || y.isNaN { return x + y }
    return pow(x, y)
  }

  /// `x %% y`: has the sign of `y`.
  static func modulo(_ x: Double, _ y: Double) -> Double {
    if y == 0 { return .nan }
    if x.isNaN || y.isNaN { return x + y }
    if x.isInfinite { return .nan }
    if y.isInfinite { return x == 0 || (x > 0) == (y > 0) ? x : y }
    let remainder = fmod(x, y)
    return remainder != 0 && (remainder < 0) != (y < 0) ? remainder + y : remainder
  }

  /// Whether `x / y` has no digits left for a remainder, of which R warns.
  static func losesRemainder(_ x: Double, _ y: Double) -> Bool {
    let quotient = abs(x / y)
    return quotient > 4503599627370496 && quotient.isFinite
  }

  static func integerDivide(_ x: Double, _ y: Double) -> Double {
    if y == 0 || x.isNaN || y.isNaN || x.isInfinite { return floor(x / y) }
    if y.isInfinite { return x == 0 || (x > 0) == (y > 0) ? 0 : -1 }
    let quotient = x / y
    let floored = floor(quotient)
    return abs(quotient) < 4503599627370496 ? floor((x - modulo(x, y)) / y + 0.5) : floored
  }

  /// The result for two numbers; nil for anything else, and where integers overflow or are missing.
  @inline(__always)
  func ofScalars(_ a: Value, _ b: Value) -> Value? {
    switch (a, b) {
    case (.double(let x), .double(let y)): return self == .modulo && Self.losesRemainder(x, y) ? nil : .double(apply(x, y))
    case (.double(let x), .integer(let y)) where y != .na: return self == .modulo && Self.losesRemainder(x, Double(y)) ? nil : .double(apply(x, Double(y)))
    case (.integer(let x), .double(let y)) where x != .na: return .double(apply(Double(x), y))
    case (.integer(let x), .integer(let y)) where x != .na && y != .na: return applyInteger(x, y)
    default: return nil
    }
  }

  /// The integer result, or nil when it is not an integer operation (`/`, `^`) or overflows.
  @inline(__always)
  func applyInteger(_ x: Int32, _ y: Int32) -> Value? {
    switch self {
    case .add: return inRange(IntegerSum.apply(x, y))
    case .subtract: return inRange(IntegerDifference.apply(x, y))
    case .multiply: return inRange(IntegerProduct.apply(x, y))
    case .divide: return .double(Double(x) / Double(y))
    case .power: return .double(ArithmeticOperator.power(Double(x), Double(y)))
    case .modulo: return .integer(IntegerModulo.apply(x, y))
    case .integerDivide: return .integer(WholeQuotient.apply(x, y))
    }
  }

  @inline(__always)
  private func inRange(_ result: Int32) -> Value? { result == .na ? nil : .integer(result) }
}

/// `== != < > <= >=`.
public enum ComparisonOperator: String, CaseIterable {
  case equal = "==", notEqual = "!=", less = "<", greater = ">", lessOrEqual = "<=", greaterOrEqual = ">="

  @inline(__always)
  func compare<T: Comparable>(_ x: T, _ y: T) -> Bool {
    switch self {
    case .equal: return x == y
    case .notEqual: return x != y
    case .less: return x < y
    case .greater: return x > y
    case .lessOrEqual: return x <= y
    case .greaterOrEqual: return x >= y
    }
  }
}

/// `& |`.
public enum LogicOperator: String, CaseIterable {
  case and = "&", or = "|"
}
