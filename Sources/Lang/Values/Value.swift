/// An R value: 16 bytes, scalars without attributes inline, everything else behind one pointer.
///
/// `.logical`, `.integer`, `.double` are vectors of length one without attributes; the same vector may also come as a
/// `LogicalVector` and so on, so code that does not care asks for `doubles()`, `asVector()` and the like (`Value+Access.swift`).
public enum Value {
  case null
  case logical(Logical)
  case integer(Int32)
  case double(Double)
  case logicals(LogicalVector)
  case integers(IntegerVector)
  case doubles(DoubleVector)
  case complexes(ComplexVector)
  case strings(StringVector)
  case raws(RawVector)
  case list(ListVector)
  /// `expression(…)`: a list of language objects with a type of its own.
  case expressions(ListVector)
  case symbol(Name)
  case language(LanguageObject)
  case closure(Closure)
  case builtin(Builtin)
  case environment(Environment)
  /// An S4 instance: slots are its attributes.
  case object(S4Object)
  /// Something a binding owns: an array, a symbol, an executor, a connection.
  case foreign(ForeignObject)
  /// Internal: an argument not yet evaluated. Only found in environments and in `dots`.
  case promise(Promise)
  /// Internal: what `...` is bound to.
  case dots(Dots)
  /// Internal: a formal without argument and default; also R's empty symbol (`quote(expr = )`).
  case missingArgument
}

/// TRUE, FALSE or NA.
public enum Logical: UInt8 {
  case `false` = 0
  case `true` = 1
  case na = 2

  @inline(__always) public init(_ flag: Bool) { self = flag ? .true : .false }
  public static prefix func ! (x: Logical) -> Logical { x == .na ? .na : (x == .true ? .false : .true) }
  public var isTrue: Bool { self == .true }
}

/// A complex number. NA is a number whose parts are both NA.
public struct Complex: Hashable {
  public var re: Double
  public var im: Double
  public init(_ re: Double, _ im: Double = 0) { (self.re, self.im) = (re, im) }
  public static let na = Complex(.na, .na)
  public var isNA: Bool { re.isNaN || im.isNaN }
}

extension Int32 {
  /// R's NA_integer_.
  public static let na = Int32.min
}

extension Double {
  /// R's NA_real_: a NaN whose low word is 1954.
  public static let na = Double(bitPattern: 0x7FF0_0000_0000_07A2)
  /// True for NA but not for NaN.
  @inline(__always) public var isNA: Bool { isNaN && UInt32(truncatingIfNeeded: bitPattern) == 1954 }
}

/// R's `typeof`, in coercion order for the vector types.
public enum ValueType: Int, Comparable {
  case null, raw, logical, integer, double, complex, character, list, expression
  case symbol, language, closure, builtin, environment, s4, externalPointer, promise

  public static func < (a: ValueType, b: ValueType) -> Bool { a.rawValue < b.rawValue }

  /// The text `typeof()` returns.
  public var typeName: String {
    switch self {
    case .null: return "NULL"
    case .raw: return "raw"
    case .logical: return "logical"
    case .integer: return "integer"
    case .double: return "double"
    case .complex: return "complex"
    case .character: return "character"
    case .list: return "list"
    case .expression: return "expression"
    case .symbol: return "symbol"
    case .language: return "language"
    case .closure: return "closure"
    case .builtin: return "builtin"
    case .environment: return "environment"
    case .s4: return "S4"
    case .externalPointer: return "externalptr"
    case .promise: return "promise"
    }
  }
}
