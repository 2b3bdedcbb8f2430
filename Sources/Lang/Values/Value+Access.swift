/// Asking a value what it is and reading it as a vector of some type.
extension Value {
  @inline(__always) public var isNull: Bool { if case .null = self { return true } else { return false } }

  public var type: ValueType {
    switch self {
    case .null: return .null
    case .logical, .logicals: return .logical
    case .integer, .integers: return .integer
    case .double, .doubles: return .double
    case .complexes: return .complex
    case .strings: return .character
    case .raws: return .raw
    case .list: return .list
    case .expressions: return .expression
    case .symbol, .missingArgument: return .symbol
    case .language: return .language
    case .closure: return .closure
    case .builtin: return .builtin
    case .environment: return .environment
    case .object: return .s4
    case .foreign: return .externalPointer
    case .promise, .dots: return .promise
    }
  }

  /// Logical, integer, double, complex, character, raw, list or expression.
  public var isVector: Bool {
    switch self {
    case .logical, .integer, .double, .logicals, .integers, .doubles, .complexes, .strings, .raws, .list, .expressions: return true
    default: return false
    }
  }
  /// A vector other than a list; `is.atomic` without NULL.
  public var isAtomic: Bool {
    if case .list = self { return false }
    if case .expressions = self { return false }
    return isVector
  }
  public var isNumeric: Bool { type == .integer || type == .double }
  public var isFunction: Bool { type == .closure || type == .builtin }
  public var isString: Bool { type == .character }
  public var isList: Bool { type == .list }

  public var attributes: Attributes {
    switch self {
    case .logicals(let v): return v.attributes
    case .integers(let v): return v.attributes
    case .doubles(let v): return v.attributes
    case .complexes(let v): return v.attributes
    case .strings(let v): return v.attributes
    case .raws(let v): return v.attributes
    case .list(let v), .expressions(let v): return v.attributes
    case .language(let l): return l.attributes
    case .closure(let c): return c.attributes
    case .environment(let e): return e.attributes
    case .object(let o): return o.attributes
    case .foreign(let f): return f.attributes
    default: return Attributes()
    }
  }

  public func attribute(_ name: Name) -> Value? { attributes[name] }
  /// Names of the elements: those of a one-dimensional array are its only dimnames.
  public var names: [String?]? {
    let attributes = attributes
    if attributes.isEmpty { return nil }
    if let names = attributes.names { return names }
    guard let dim = attributes[.dim], dim.count == 1, case .list(let labels)? = attributes[.dimnames], let first = labels.elements.first, !first.isNull
    else { return nil }
    return first.asStrings()
  }
  public var dim: [Int]? { attributes.dim }

  /// The same value with other attributes. Vectors share their elements; environments and foreign objects are changed in place, as in R.
  public func withAttributes(_ attributes: Attributes) -> Value {
    switch self {
    case .logical(let x): return attributes.isEmpty ? self : .logicals(LogicalVector([x], attributes))
    case .integer(let x): return attributes.isEmpty ? self : .integers(IntegerVector([x], attributes))
    case .double(let x): return attributes.isEmpty ? self : .doubles(DoubleVector([x], attributes))
    case .logicals(let v): return .logicals(LogicalVector(v.elements, attributes))
    case .integers(let v): return .integers(v.deferred.map { IntegerVector($0, attributes) } ?? IntegerVector(v.elements, attributes))
    case .doubles(let v): return .doubles(v.deferred.map { DoubleVector($0, attributes) } ?? DoubleVector(v.elements, attributes))
    case .complexes(let v): return .complexes(ComplexVector(v.elements, attributes))
    case .strings(let v): return .strings(StringVector(v.elements, attributes))
    case .raws(let v): return .raws(RawVector(v.elements, attributes))
    case .list(let v): return .list(ListVector(v.elements, attributes))
    case .expressions(let v): return .expressions(ListVector(v.elements, attributes))
    case .language(let l): return .language(LanguageObject(l.expr, attributes))
    case .closure(let c): return .closure(Closure(c.function, environment: c.environment, attributes: attributes))
    case .environment(let e):
      e.attributes = attributes
      return self
    case .object: return .object(S4Object(attributes))
    case .foreign(let f):
      f.attributes = attributes
      return self
    default: return self
    }
  }

  /// The same value with one attribute set (or removed, when nil).
  public func with(_ name: Name, _ value: Value?) -> Value {
    var changed = attributes
    changed[name] = value
    return withAttributes(changed)
  }

  /// Number of elements: `length(x)` without dispatch.
  public var count: Int {
    switch self {
    case .null: return 0
    case .logicals(let v): return v.count
    case .integers(let v): return v.count
    case .doubles(let v): return v.count
    case .complexes(let v): return v.count
    case .strings(let v): return v.count
    case .raws(let v): return v.count
    case .list(let v), .expressions(let v): return v.count
    case .language(let l):
      switch l.expr {
      case .call(let call): return call.arguments.count + 1
      case .function: return 4
      default: return 1
      }
    case .environment(let e): return e.count
    case .foreign(let f): return f.length
    case .dots(let d): return d.arguments.count
    default: return 1
    }
  }

  /// True when the value has a class attribute (R's "object" bit): it may have methods.
  @inline(__always) public var isObject: Bool {
    switch self {
    case .null, .logical, .integer, .double: return false
    case .foreign, .object: return true
    default:
      let attributes = self.attributes
      return !attributes.isEmpty && attributes[.class] != nil
    }
  }

  /// The class attribute, or nil.
  public var explicitClass: [String]? { attributes.classNames }

  /// What `class(x)` returns.
  public var classNames: [String] {
    if let explicit = explicitClass { return explicit }
    if case .foreign(let f) = self { return f.classNames }
    if let dim { return dim.count == 2 ? ["matrix", "array"] : ["array"] }
    return [baseClassName]
  }

  private var baseClassName: String {
    switch self {
    case .double, .doubles: return "numeric"
    case .closure, .builtin: return "function"
    case .symbol, .missingArgument: return "name"
    case .language(let l):
      guard case .call(let call) = l.expr, let function = call.functionName else { return "call" }
      let text = function.text
      return ["if", "for", "while", "(", "{", "<-", "="].contains(text) ? text : "call"
    case .object: return "S4"
    default: return type.typeName
    }
  }

  /// The classes S3 dispatch tries, before "default": the explicit class, or matrix/array, integer/double, numeric, function.
  public var dispatchClasses: [String] {
    if let explicit = explicitClass { return explicit }
    if case .foreign(let f) = self { return f.classNames }
    var classes: [String] = []
    if let dim { classes = dim.count == 2 ? ["matrix", "array"] : ["array"] }
    switch type {
    case .integer: classes += ["integer", "numeric"]
    case .double: classes += ["double", "numeric"]
    case .closure, .builtin: classes.append("function")
    case .symbol: classes.append("name")
    case .language: classes.append(baseClassName == "call" ? "call" : baseClassName)
    default: classes.append(type.typeName)
    }
    return classes
  }

  public func inherits(_ className: String) -> Bool {
    if let explicit = explicitClass { return explicit.contains(className) }
    if case .foreign(let f) = self { return f.classNames.contains(className) }
    return false
  }

  public var isFactor: Bool { inherits("factor") }
  public var isDataFrame: Bool { inherits("data.frame") }

  // MARK: Reading as a type (no warnings; see Coercion for the ones R gives)

  /// The elements as doubles; strings that are not numbers become NA, lists element by element.
  public func asDoubles() -> [Double] {
    switch self {
    case .double(let x): return [x]
    case .integer(let x): return [Double(integer: x)]
    case .logical(let x): return [Double(logical: x)]
    case .doubles(let v): return v.elements
    case .integers(let v): return v.elements.mapInPieces(blank: .na) { Double(integer: $0) }
    case .logicals(let v): return v.elements.mapInPieces(blank: .na) { Double(logical: $0) }
    case .complexes(let v): return v.elements.map(\.re)
    case .raws(let v): return v.elements.map { Double($0) }
    case .strings(let v):
      return v.elements.mapInPieces(blank: .na) { Coercion.double(of: $0) ?? .na }
    case .list(let v), .expressions(let v): return v.elements.map { $0.asDoubles().first ?? .na }
    default: return []
    }
  }

  public func asIntegers() -> [Int32] {
    switch self {
    case .integer(let x): return [x]
    case .integers(let v): return v.elements
    case .logical(let x): return [x == .na ? .na : Int32(x.rawValue)]
    case .logicals(let v): return v.elements.mapInPieces(blank: .na) { $0 == .na ? .na : Int32($0.rawValue) }
    case .raws(let v): return v.elements.map { Int32($0) }
    default: return asDoubles().mapInPieces(blank: .na) { Int32(double: $0) }
    }
  }

  public func asLogicals() -> [Logical] {
    switch self {
    case .logical(let x): return [x]
    case .logicals(let v): return v.elements
    case .strings(let v): return v.elements.map { Coercion.logical(of: $0) }
    case .complexes(let v): return v.elements.map { $0.isNA ? .na : Logical($0.re != 0 || $0.im != 0) }
    case .integers(let v): return v.elements.mapInPieces(blank: .na) { $0 == .na ? .na : Logical($0 != 0) }
    case .list(let v), .expressions(let v): return v.elements.map { $0.asLogicals().first ?? .na }
    default: return asDoubles().mapInPieces(blank: .na) { $0.isNaN ? .na : Logical($0 != 0) }
    }
  }

  public func asStrings() -> [String?] {
    switch self {
    case .strings(let v): return v.elements
    case .logical(let x): return [Coercion.text(of: x)]
    case .integer(let x): return [Coercion.text(of: x)]
    case .double(let x): return [Coercion.text(of: x)]
    case .logicals(let v): return v.elements.map { Coercion.text(of: $0) }
    case .integers(let v): return v.elements.mapInPieces(blank: nil) { Coercion.text(of: $0) }
    case .doubles(let v): return v.elements.mapInPieces(blank: nil) { Coercion.text(of: $0) }
    case .complexes(let v): return v.elements.map { Coercion.text(of: $0) }
    case .raws(let v): return v.elements.map { Coercion.text(of: $0) }
    case .symbol(let name): return [name.text]
    case .list(let v), .expressions(let v): return v.elements.map { Coercion.text(ofListElement: $0) }
    case .language(let l):
      let parts: [Expr]
      switch l.expr {
      case .call(let call): parts = [call.function] + call.arguments.map(\.value)
      case .function: parts = asElements().map(\.asExpr)
      default: return [deparse(self).joined(separator: "\n")]
      }
      return parts.map { part in
        switch part {
        case .constant(let value): return value.asStrings().first ?? ""
        case .symbol(let name): return Coercion.text(ofCallPart: name)
        default: return Deparser.element(Value(part))
        }
      }
    default: return []
    }
  }

  public func asComplexes() -> [Complex] {
    switch self {
    case .complexes(let v): return v.elements
    case .strings(let v): return v.elements.map { Coercion.complex(of: $0) ?? .na }
    default: return asDoubles().map { $0.isNA ? .na : Complex($0) }
    }
  }

  public func asRaws() -> [UInt8] {
    if case .raws(let v) = self { return v.elements }
    return asDoubles().map { $0 >= 0 && $0 < 256 ? UInt8($0) : 0 }
  }

  /// The elements as values, one each: what `lapply` walks over.
  public func asElements() -> [Value] {
    switch self {
    case .null: return []
    case .list(let v), .expressions(let v): return v.elements
    case .logicals(let v): return v.elements.map { .logical($0) }
    case .integers(let v): return v.elements.map { .integer($0) }
    case .doubles(let v): return v.elements.map { .double($0) }
    case .complexes(let v): return v.elements.map { .complexes(ComplexVector([$0])) }
    case .strings(let v): return v.elements.map { .strings(StringVector([$0])) }
    case .raws(let v): return v.elements.map { .raws(RawVector([$0])) }
    case .language(let l):
      switch l.expr {
      case .call(let call): return [Value(call.function)] + call.arguments.map { Value($0.value) }
      case .function(let function): return [.symbol("function"), function.formalList, Value(function.body), .null]
      default: return [self]
      }
    case .dots(let d): return d.arguments.map(\.value)
    default: return [self]
    }
  }

  // MARK: Making values

  public static func string(_ text: String?) -> Value { .strings(StringVector([text])) }
  public static func strings(_ texts: [String?]) -> Value { .strings(StringVector(texts)) }
  public static func strings(_ texts: [String]) -> Value { .strings(StringVector(texts.map { Optional($0) })) }
  public static func bool(_ flag: Bool) -> Value { .logical(Logical(flag)) }
  /// An integer, or a double when it does not fit.
  public static func int(_ number: Int) -> Value {
    if let small = Int32(exactly: number), small != .na { return .integer(small) }
    return .double(Double(number))
  }
  public static func list(_ elements: [Value], names: [String?]? = nil) -> Value {
    .list(ListVector(elements, names.map { Attributes(names: $0) } ?? Attributes()))
  }
  /// A vector of length one is stored inline.
  public static func vector(_ x: [Double]) -> Value { x.count == 1 ? .double(x[0]) : .doubles(DoubleVector(x)) }
  public static func vector(_ x: [Int32]) -> Value { x.count == 1 ? .integer(x[0]) : .integers(IntegerVector(x)) }
  public static func vector(_ x: [Logical]) -> Value { x.count == 1 ? .logical(x[0]) : .logicals(LogicalVector(x)) }

  /// An expression as a value: constants become themselves, symbols names, calls language objects.
  public init(_ expr: Expr) {
    switch expr {
    case .constant(let value): self = value
    case .symbol(let name): self = .symbol(name)
    case .call, .function: self = .language(LanguageObject(expr))
    case .missing: self = .missingArgument
    }
  }

  /// A value as an expression: the inverse of `init(_:)`.
  public var asExpr: Expr {
    switch self {
    case .symbol(let name): return .symbol(name)
    case .language(let l): return l.attributes.isEmpty ? l.expr : .constant(self)
    case .missingArgument: return .missing
    case .promise(let p): return p.expr
    default: return .constant(self)
    }
  }
}

extension Double {
  @inline(__always) init(integer x: Int32) { self = x == .na ? .na : Double(x) }
  @inline(__always) init(logical x: Logical) { self = x == .na ? .na : Double(x.rawValue) }
}

extension Int32 {
  /// Truncates toward zero; NA when out of range.
  @inline(__always) init(double x: Double) {
    self = x > -2147483649.0 && x < 2147483648.0 ? Int32(clamping: Int(x)) : .na
  }
}
