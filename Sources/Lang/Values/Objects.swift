/// A call (or formula) as a value; formulas carry class and environment as attributes.
public final class LanguageObject {
  public let expr: Expr
  public var attributes: Attributes

  /// `expr` is a `.call` or a `.function`; use `Value(expr)` to turn any expression into a value.
  public init(_ expr: Expr, _ attributes: Attributes = Attributes()) {
    self.expr = expr
    self.attributes = attributes
  }

  public convenience init(_ call: Call, _ attributes: Attributes = Attributes()) { self.init(.call(call), attributes) }
}

/// A function written in the language together with the environment it was made in.
public final class Closure {
  public let function: FunctionExpr
  public let environment: Environment
  public var attributes: Attributes

  public init(_ function: FunctionExpr, environment: Environment, attributes: Attributes = Attributes()) {
    self.function = function
    self.environment = environment
    self.attributes = attributes
  }
}

/// An argument not yet evaluated: an expression and the environment to evaluate it in; afterwards its value.
public final class Promise {
  public let expr: Expr
  let node: Node
  /// Where the expression is evaluated; nil once it was.
  var environment: Environment? {
    get { held ?? scope?.takeUnretainedValue() }
    set { (held, scope) = (newValue, nil) }
  }
  private var held: Environment?
  /// Of a formal's default, which lies in the very scope it is evaluated in: held, neither would ever be freed. A scope that ends takes leave of its defaults.
  private var scope: Unmanaged<Environment>?
  var value: Value?
  var isBeingForced = false
  /// Made from the default of a formal: `missing(x)` is TRUE for it.
  var isDefault = false

  init(_ expr: Expr, node: Node, environment: Environment) {
    self.expr = expr
    self.node = node
    held = environment
  }

  /// The default of a formal, in the scope that binds it.
  init(default expr: Expr, node: Node, of scope: Environment) {
    self.expr = expr
    self.node = node
    isDefault = true
    self.scope = .passUnretained(scope)
  }

  /// Whether the promise, not yet evaluated, keeps an environment alive.
  func holds(_ environment: Environment) -> Bool { held === environment }

  /// The scope of this default is no more.
  func leaveScope() { scope = nil }

  /// A promise that is already evaluated; `expr` is what `substitute` shows.
  init(_ expr: Expr, node: Node, value: Value) {
    self.expr = expr
    self.node = node
    self.value = value
  }
}

/// What `...` holds: arguments (promises or values) with their names.
public final class Dots {
  public let arguments: [(name: Name?, value: Value)]
  public init(_ arguments: [(name: Name?, value: Value)]) { self.arguments = arguments }
  static let none = Dots([])
}

/// An S4 instance. Slots are attributes; `class` holds the class name with its package attribute.
public final class S4Object {
  public var attributes: Attributes
  public init(_ attributes: Attributes) { self.attributes = attributes }
}

extension Value {
  /// The type as `typeof` and errors name it: objects of reference classes are S4, builtins that are closures in R say so.
  var storedTypeName: String {
    if case .builtin(let builtin) = self { return Builtin.specialPrimitives.contains(builtin.name) ? "special" : builtin.isPrimitive ? "builtin" : "closure" }
    if case .environment(let e) = self, e.isReferenceObject { return "S4" }
    return type.typeName
  }

  /// The elements as strings, where a function or an environment is R's error in `call`, `as.character(x)` unless said otherwise.
  public func asTexts(_ call: Value? = Value(.call(Call("as.character", [.symbol("x")])))) throws -> [String?] {
    try checkConvertible(to: .character, call: call)
    return isFactor ? factorLabels() : asStrings()
  }

  /// Throws R's error for what is no vector where one of type `type` is wanted: functions, environments, calls, lists of longer elements.
  func checkConvertible(to type: ValueType, call: Value? = nil) throws {
    if isFunction { throw RError("cannot coerce type '\(storedTypeName)' to vector of type '\(type.typeName)'", call: call) }
    if isEnvironment { throw RError("environments cannot be coerced to other types", call: call) }
    guard type != .character else { return }
    if case .language = self { throw RError("'\(storedTypeName)' object cannot be coerced to type '\(type.typeName)'", call: call) }
    if case .list(let v) = self, v.elements.contains(where: { $0.count != 1 || !$0.isAtomic && !$0.isList }) {
      throw RError("'list' object cannot be coerced to type '\(type.typeName)'", call: call)
    }
  }
}

/// A value owned by a binding. Subclass it; the language prints it, compares it by identity and looks for S3 methods by its class.
open class ForeignObject {
  public var attributes = Attributes()
  public init() {}
  /// The implicit class, most specific first, for instance `["MXNDArray"]`; a `class` attribute takes precedence.
  open var classNames: [String] { ["externalptr"] }
  /// The package an S4 class comes from: the `package` attribute of `class(x)`.
  open var classPackage: String? { nil }
  /// What auto-printing writes when no `print` method exists.
  open var printed: String { "<pointer>" }
  /// `x$name`; nil when there is no such member, which the language reports as R does.
  open func member(_ name: String, _ interpreter: Interpreter) throws -> Value? { nil }
  /// `x$name <- value`; returns false when members cannot be assigned.
  open func setMember(_ name: String, to value: Value, _ interpreter: Interpreter) throws -> Bool { false }
  /// Members for completion and `names(x)`.
  open var memberNames: [String] { [] }
  /// What `saveRDS` stores of the object, and the kind whose reader (`ForeignReaders`) makes it again; nil for objects that live in one session.
  open func serialized() throws -> (kind: String, payload: Value)? { nil }
  /// `length(x)`.
  open var length: Int { 1 }
}
