/// A function of the base library written in Swift: one declaration with its R formals, help and body.
public final class Builtin {
  public let name: String
  /// The formals as R source, for instance `x, type = "chars"`; parsed on first use.
  public let formalsText: String
  /// What it does, with arguments, result and source; made when first asked for.
  public lazy var help: String = makeHelp()
  private let makeHelp: () -> String
  /// The package `name` belongs to: "base", "stats", "mxnet" …
  public internal(set) var package = "base"
  let body: Body
  let dispatch: Dispatch
  public lazy var formals: [Formal] = Builtin.parseFormals(formalsText, of: name)
  /// What a function whose formals are only `...` really takes, as R source; for `args`, help and completion.
  public var describedFormals: (() -> String)?
  /// The formals to show a reader.
  public lazy var shownFormals: [Formal] = describedFormals.map { Builtin.parseFormals($0(), of: name) } ?? formals
  /// What `...` of a function that shows only `...` really takes, as R source; for help and completion, not for `args`.
  public var acceptedFormals: (() -> String)?
  /// The formals for help and completion.
  public lazy var readerFormals: [Formal] = acceptedFormals.map { Builtin.parseFormals($0(), of: name) } ?? shownFormals
  lazy var formalCount: Int = formals.count
  lazy var formalNames: [Name] = formals.map(\.name)
  lazy var formalTexts: [String] = formals.map { $0.name.text }
  /// Position of `...`, or -1.
  lazy var dotsIndex: Int = formalNames.firstIndex(of: .dots) ?? -1

  /// The constant defaults of the formals; nil where there is none.
  lazy var constantDefaults: [Value?] = formals.map(Builtin.constantDefault)
  /// Answers for plain arguments, asked before anything is prepared for `body`.
  private(set) var shortcut: Shortcut?

  /// What a function does with the commonest arguments; nil is "ask the body". It must answer exactly as the body would.
  enum Shortcut {
    case one((Value) -> Value?)
    case two((Value, Value) -> Value?)
    case many(([Value]) -> Value?)
  }

  /// `...` is the only formal.
  lazy var takesDotsOnly = formals.count == 1 && dotsIndex == 0

  /// The operator this is the function of.
  lazy var arithmetic: ArithmeticOperator? = ArithmeticOperator(rawValue: name)
  lazy var selectsElement: Bool = name == "[["
  /// R's generics whose default method is what runs here: errors of plain values name that method.
  private static let defaults: Set<String> = ["mean", "print", "format", "rev", "unique", "duplicated", "anyDuplicated", "sort", "t", "toString", "as.list"]
  /// Other generics whose default method R exports.
  private static let exportedDefaults: Set<String> = defaults.subtracting(["print", "format"]).union(["as.character", "levels", "row.names"])
  lazy var namesDefault: Bool = dispatch == .generic && Builtin.defaults.contains(name)

  /// The call that errors and warnings of the body show.
  func reported(_ call: Call?) -> Call? {
    guard namesDefault, let call, call.functionName?.text == name else { return call }
    return Call(.symbol(Name(name + ".default")), call.arguments, span: call.span)
  }

  /// How many arguments R's primitive of this name takes, where it takes just so many.
  lazy var exactArity: Int? = !formals.isEmpty && dotsIndex < 0 && Builtin.primitives.contains(name) && formals.allSatisfy { $0.defaultValue == nil }
    && name.first.map { $0.isLetter || $0 == "." } == true && (dispatch != .math || formals.count == 1) && name != "attr" ? formals.count : nil

  enum Body {
    case eager((BuiltinCall) throws -> Value)
    case special((SpecialCall) throws -> Value)
  }

  /// A closure in R: reports of errors name it. Names that begin with a dot are inner parts of our own library.
  lazy var isShown: Bool = !isPrimitive && !Builtin.unreported.contains(name)
  /// Reported while its arguments are evaluated, not while it runs.
  lazy var isShownBefore: Bool = name == "stop" || name == "warning"
  /// Not a closure in R either. Names that begin with a dot are inner parts of our own library.
  lazy var isPrimitive: Bool = Builtin.primitives.contains(name) || name.hasPrefix(".")

  /// How a call looks for S3 or S4 methods before running the body.
  public enum Dispatch {
    case none
    /// On the class of the first argument, as R's internal generics (`length`, `print`, `format` …) do.
    case generic
    /// On either operand, as member of group Ops.
    case ops
    case math
    case summary
  }

  /// A builtin whose arguments are evaluated and matched to `formals` before `body` runs.
  public init(
    _ name: String, _ formals: String, _ help: @autoclosure @escaping () -> String, dispatch: Dispatch = .none,
    _ body: @escaping (BuiltinCall) throws -> Value
  ) {
    self.name = name
    formalsText = formals
    makeHelp = help
    self.dispatch = dispatch
    self.body = .eager(body)
  }

  private init(special name: String, _ formals: String, _ help: @escaping () -> String, _ body: @escaping (SpecialCall) throws -> Value) {
    self.name = name
    formalsText = formals
    makeHelp = help
    dispatch = .none
    self.body = .special(body)
  }

  /// A builtin that sees its arguments unevaluated.
  public static func special(
    _ name: String, _ formals: String, _ help: @autoclosure @escaping () -> String, _ body: @escaping (SpecialCall) throws -> Value
  ) -> Builtin { Builtin(special: name, formals, help, body) }

  /// What runs where no class has a method, as a function that scripts call by R's name for it (`mean.default`).
  func undispatched() -> Builtin? {
    guard dispatch == .generic, Builtin.exportedDefaults.contains(name), case .eager(let run) = body else { return nil }
    let method = Builtin(name + ".default", formalsText, self.help, run)
    method.describedFormals = describedFormals
    method.acceptedFormals = acceptedFormals
    return method
  }

  /// The same builtin with a shortcut for calls with one argument.
  func shortcut(_ answer: @escaping (Value) -> Value?) -> Builtin {
    shortcut = .one(answer)
    return self
  }

  /// The same builtin with a shortcut for calls with any number of arguments.
  func shortcut(ofMany answer: @escaping ([Value]) -> Value?) -> Builtin {
    shortcut = .many(answer)
    return self
  }

  /// The same builtin with a shortcut for calls with two arguments.
  func shortcut(_ answer: @escaping (Value, Value) -> Value?) -> Builtin {
    shortcut = .two(answer)
    return self
  }

  /// The same builtin with what its `...` really takes told to readers.
  func accepting(_ formals: String) -> Builtin {
    acceptedFormals = { formals }
    return self
  }

  var isSpecial: Bool { if case .special = body { return true } else { return false } }

  private static func parseFormals(_ text: String, of name: String) -> [Formal] {
    if text.isEmpty { return [] }
    let file = SourceFile(name: "<formals of \(name)>", text: "function(\(text)) NULL")
    var parser = Parser(file)
    guard case .function(let function)? = try? parser.nextExpression()?.expr else {
      preconditionFailure("the formals of builtin \(name) are not R: \(text)")
    }
    return function.formals
  }
}

/// A call whose arguments are not evaluated.
public struct SpecialCall {
  public let interpreter: Interpreter
  public let builtin: Builtin
  public let call: Call
  public let environment: Environment

  /// Evaluates argument `index` in the caller's environment.
  public func evaluate(_ index: Int) throws -> Value {
    guard index < call.arguments.count else { throw RError("argument \(index + 1) is missing") }
    return try interpreter.evaluate(call.arguments[index].value, in: environment)
  }

  /// The call with `...` replaced by `..1`, `..2` and so on: for builtins that are closures in R, where dots are arguments like others.
  public var spread: SpecialCall {
    guard let place = call.arguments.firstIndex(where: { if case .symbol(.dots) = $0.value { true } else { false } }), case .dots(let dots)? = environment.lookup(.dots) else { return self }
    var arguments = call.arguments
    arguments.replaceSubrange(place...place, with: dots.arguments.enumerated().map { Argument(name: $1.name, .symbol(Name("..\($0 + 1)"))) })
    return SpecialCall(interpreter: interpreter, builtin: builtin, call: Call(call.function, arguments, span: call.span), environment: environment)
  }

  /// The arguments matched to the formals by R's rules, still unevaluated; nil for those not given. `...` is not expanded.
  public func matched() throws -> [Argument?] {
    try interpreter.matchUnevaluated(call.arguments, to: builtin.formals)
  }
}
