/// The syntax tree, which is also R's language objects: what `quote` returns and `deparse` prints.
///
/// As in R every compound form is a call: `if (a) b` is the call `` `if`(a, b) ``, `x[1]` is `` `[`(x, 1) ``, `(x)` is `` `(`(x) ``,
/// `{…}` is `` `{`(…) ``, `x <- 1` is `` `<-`(x, 1) ``. Only `function` keeps its formals in a node of its own.
public indirect enum Expr {
  /// A literal, or any value placed in the tree by `bquote`, `substitute`, `call`.
  case constant(Value)
  case symbol(Name)
  case call(Call)
  case function(FunctionExpr)
  /// An empty argument, as in `x[, 1]`.
  case missing
}

/// One argument of a call: `value`, `name = value`, or empty.
public struct Argument {
  public var name: Name?
  public var value: Expr
  public var span: SourceSpan?

  public init(name: Name? = nil, _ value: Expr, span: SourceSpan? = nil) {
    self.name = name
    self.value = value
    self.span = span
  }
}

/// A call. Immutable, so that nodes compiled from it stay true; editing a language object makes a new call.
public final class Call {
  public let function: Expr
  public let span: SourceSpan?
  private enum Arguments { case written([Argument]), later(() -> [Argument]) }
  private var storage: Arguments
  /// The node compiled from this call, kept so that `eval` of the same object compiles once.
  var compiled: Node?
  /// What `forceAndCall(n, FUN, …)` calls, `FUN(…)`; made once, since such calls stand in loops.
  lazy var forced = Call(arguments.count > 1 ? arguments[1].value : .symbol("FUN"), Array(arguments.dropFirst(2)), span: span)

  public init(_ function: Expr, _ arguments: [Argument], span: SourceSpan? = nil) {
    self.function = function
    storage = .written(arguments)
    self.span = span
  }

  /// A call that is shown only where something goes wrong or asks for it: its arguments are made then.
  init(_ function: Expr, later: @escaping () -> [Argument]) {
    self.function = function
    storage = .later(later)
    span = nil
  }

  public var arguments: [Argument] {
    switch storage {
    case .written(let arguments): return arguments
    case .later(let make):
      let arguments = make()
      storage = .written(arguments)
      return arguments
    }
  }

  public convenience init(_ function: Name, _ arguments: [Expr], span: SourceSpan? = nil) {
    self.init(.symbol(function), arguments.map { Argument($0) }, span: span)
  }

  /// The function's name when the call names it: `f` of `f(x)`, `f` of `"f"(x)`.
  public var functionName: Name? {
    if case .symbol(let name) = function { return name }
    return nil
  }
}

/// One formal argument of a closure: `x`, `x = 1`, or `...`.
public struct Formal {
  public let name: Name
  public let defaultValue: Expr?

  public init(_ name: Name, default defaultValue: Expr? = nil) {
    self.name = name
    self.defaultValue = defaultValue
  }
}

/// `function(formals) body`: what a closure is made from; `\(x)` makes the same tree.
public final class FunctionExpr {
  public let formals: [Formal]
  public let body: Expr
  public let span: SourceSpan?
  /// Body and defaults compiled to nodes, once for all closures made from this expression.
  var compiled: CompiledFunction?

  public init(formals: [Formal], body: Expr, span: SourceSpan? = nil) {
    self.formals = formals
    self.body = body
    self.span = span
  }
}
