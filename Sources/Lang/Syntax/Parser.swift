/// Parses a text one top-level expression at a time, so that what comes before a syntax error has run.
///
/// Operator precedence as R's ?Syntax, by precedence climbing. Line ends separate expressions at top level and in braces, and are
/// blanks inside parentheses and brackets and after an operator.
public struct Parser {
  let file: SourceFile
  var lexer: Lexer
  var current = Token(kind: .newline, value: .null, start: 0, end: 0)
  private var hasStarted = false
  private var hasParsed = false
  /// Open brackets, innermost last: `(`, `[` or `{`.
  private var contexts: [UInt8] = []
  private var depth = 0
  /// A `_` was read that may have found no pipe.
  private var hasPlaceholders = false
  /// False among arguments, where `=` gives a name.
  private var equalsAssigns = true
  private static let maximumDepth = 6000
  /// End of the last token consumed: where spans end.
  var previousEnd = 0

  /// Where the text of the expression being read begins: after the one before, or at its line.
  private var expressionStart = 0

  public init(_ file: SourceFile) {
    self.file = file
    lexer = Lexer(file)
  }

  /// Warnings about the text read so far, such as `1.5L`; each is told once.
  public mutating func takeWarnings() -> [String] {
    defer { lexer.warnings = [] }
    return lexer.warnings
  }

  /// The next expression and its place; nil at the end of the text.
  public mutating func nextExpression() throws -> (expr: Expr, span: SourceSpan)? {
    do { return try parseNext() } catch var error as SyntaxError {
      error.expressionStart = min(expressionStart, error.start)
      throw error
    }
  }

  /// Goes on with the line that begins at `offset`, unless more expressions stand on the line of the last one.
  mutating func resume(at offset: Int) {
    guard current.kind == .newline || current.kind == .end else { return }
    lexer.position = offset
    expressionStart = offset
    current = Token(kind: .newline, value: .null, start: offset, end: offset)
  }

  private mutating func parseNext() throws -> (expr: Expr, span: SourceSpan)? {
    if !hasStarted {
      hasStarted = true
      current = try lexer.next()
    }
    contexts = []
    depth = 0
    // One `;` ends an expression; more are not R.
    var hasExpression = hasParsed
    while current.kind == .newline || current.isOp(";") {
      expressionStart = current.isOp(";") && !hasExpression ? current.start : current.end
      if current.isOp(";"), !hasExpression { throw unexpected() }
      hasExpression = false
      try advance()
    }
    if current.kind == .end { return nil }
    hasParsed = true
    let start = current.start
    let expr = try expression(allowsAssignment: true)
    let span = SourceSpan(file: file, start: start, end: previousEnd)
    guard current.kind == .newline || current.kind == .end || current.isOp(";") else { throw unexpected() }
    if hasPlaceholders {
      hasPlaceholders = false
      if let call = Parser.unusedPlaceholder(expr) { throw lexer.error("invalid use of pipe placeholder", start, previousEnd, call: call) }
    }
    // The separator is left unread when it is a line end, so that a later error does not keep this expression from running.
    return (expr, span)
  }

  // MARK: Tokens

  mutating func advance() throws {
    previousEnd = current.end
    current = try lexer.next()
    if let context = contexts.last, context != UInt8(ascii: "{") {
      while current.kind == .newline { current = try lexer.next() }
    }
  }

  mutating func skipNewlines() throws { while current.kind == .newline { current = try lexer.next() } }

  /// Consumes an opening bracket; inside, line ends count as the bracket says.
  mutating func open(_ bracket: UInt8) throws {
    if contexts.count >= 2000 { throw lexer.error("contextstack overflow", current.start, current.end) }
    contexts.append(bracket)
    try advance()
  }

  /// Consumes a closing bracket. The token after it is read with the rules of the bracket around.
  mutating func close(_ text: String) throws {
    guard current.isOp(text) else { throw unexpected() }
    contexts.removeLast()
    try advance()
  }

  func span(from start: Int) -> SourceSpan { SourceSpan(file: file, start: start, end: previousEnd) }

  /// R's words for a token where none like it may stand.
  func unexpected() -> SyntaxError {
    let words: String
    switch current.kind {
    case .end: return lexer.error("unexpected end of input", current.start, current.end, incomplete: true)
    case .newline: words = "end of line"
    case .symbol: words = "symbol"
    case .keyword(let text): words = "'\(text)'"
    case .constant:
      if case .strings = current.value { words = "string constant" } else if case .null = current.value { words = "'NULL'" } else { words = "numeric constant" }
    case .op(let text):
      if ["<-", "<<-", ":="].contains(text) { words = "assignment" } else if text == "->>" { words = "'->'" } else if text == "\\" { words = "'\\\\'" } else if text.hasPrefix("%") { words = "SPECIAL" } else {
        words = text == "_" ? "input" : "'\(text)'"
      }
    }
    return lexer.error("unexpected \(words)", current.start, current.end)
  }

  // MARK: Expressions

  private enum Power {
    static let help = 1, equals = 3, assign = 5, rightAssign = 7, tilde = 9, or = 11, and = 13, not = 15, compare = 17
    static let sum = 19, product = 21, special = 23, range = 25, sign = 27, power = 29
  }

  private static let binary: [String: (power: Int, isRight: Bool)] = [
    "?": (Power.help, false), "=": (Power.equals, true), "<-": (Power.assign, true), "<<-": (Power.assign, true),
    ":=": (Power.assign, true), "->": (Power.rightAssign, false), "->>": (Power.rightAssign, false), "~": (Power.tilde, false),
    "||": (Power.or, false), "|": (Power.or, false), "&&": (Power.and, false), "&": (Power.and, false),
    "==": (Power.compare, false), "!=": (Power.compare, false), "<": (Power.compare, false), ">": (Power.compare, false),
    "<=": (Power.compare, false), ">=": (Power.compare, false), "+": (Power.sum, false), "-": (Power.sum, false),
    "*": (Power.product, false), "/": (Power.product, false), "|>": (Power.special, false), ":": (Power.range, false),
    "^": (Power.power, true), "**": (Power.power, true),
  ]

  /// An expression; `=` assigns only where `allowsAssignment`.
  mutating func expression(allowsAssignment: Bool) throws -> Expr {
    let outer = equalsAssigns
    equalsAssigns = allowsAssignment
    defer { equalsAssigns = outer }
    return try climb(Power.help)
  }

  private mutating func climb(_ minimum: Int) throws -> Expr {
    depth += 1
    defer { depth -= 1 }
    if depth > Parser.maximumDepth { throw lexer.error("evaluation nested too deeply: infinite recursion / options(expressions=)?", current.start, current.end) }
    let start = current.start
    var left = try prefix()
    while case .op(let text) = current.kind {
      guard let (power, isRight) = text.hasPrefix("%") ? (Power.special, false) : Parser.binary[text], power >= minimum, equalsAssigns || text != "=" else { break }
      try advance()
      try skipNewlines()
      let right = try climb(isRight ? power : power + 1)
      left = try combine(text, left, right, start)
      if power == Power.compare, case .op(let next) = current.kind, Parser.binary[next]?.power == Power.compare { throw unexpected() }
    }
    return left
  }

  private func combine(_ text: String, _ left: Expr, _ right: Expr, _ start: Int) throws -> Expr {
    let place = span(from: start)
    switch text {
    case "->": return .call(Call("<-", [right, left], span: place))
    case "->>": return .call(Call("<<-", [right, left], span: place))
    case "**": return .call(Call("^", [left, right], span: place))
    case "|>": return try pipe(left, into: right, place)
    default: return .call(Call(Name(text), [left, right], span: place))
    }
  }

  /// `lhs |> f(…)`: `lhs` becomes the first argument, or the one written `name = _`.
  private func pipe(_ left: Expr, into right: Expr, _ place: SourceSpan) throws -> Expr {
    func failure(_ message: String, call: Call? = nil) -> SyntaxError {
      lexer.error(message, place.start, place.end, call: call.map { Value(.call(Call($0.function, $0.arguments.map(Parser.shown)))) })
    }
    if case .function = right { throw failure("function 'function' not supported in RHS call of a pipe") }
    guard case .call(let call) = right else { throw failure("The pipe operator requires a function call as RHS") }
    var arguments = call.arguments
    let positions = arguments.indices.filter { if case .symbol("_") = arguments[$0].value { return true } else { return false } }
    if let position = positions.first, arguments[position].name == nil { throw failure("pipe placeholder can only be used as a named argument") }
    if let name = call.functionName?.text, Parser.unsupportedInPipe.contains(name) {
      throw failure("function '\(name)' not supported in RHS call of a pipe")
    }
    if let position = positions.first {
      if positions.count > 1 { throw failure("pipe placeholder may only appear once", call: call) }
      arguments[position].value = left
    } else {
      arguments.insert(Argument(left), at: 0)
    }
    let piped = Call(call.function, arguments, span: place)
    if call.arguments.contains(where: { Parser.hasPlaceholder($0.value) }), positions.isEmpty {
      throw failure("invalid use of pipe placeholder", call: piped)
    }
    return .call(piped)
  }

  private static let unsupportedInPipe: Set<String> = [
    "if", "while", "for", "repeat", "break", "next", "return", "function", "(", "{", "<-", "<<-", "=", "+", "-", "*", "/", "^", "%%", "%/%", "%*%", ":",
    "::", ":::", "?", "|>", "~", "@", "==", "!=", "<", ">", "<=", ">=", "&", "|", "&&", "||", "!", "[", "[[", "$",
  ]

  /// The placeholder as R's messages show it.
  private static func shown(_ argument: Argument) -> Argument {
    if case .symbol("_") = argument.value { return Argument(name: argument.name, .constant(.string("_"))) }
    if case .call(let inner) = argument.value {
      return Argument(name: argument.name, .call(Call(inner.function, inner.arguments.map(shown))))
    }
    return argument
  }

  /// The innermost call with a placeholder no pipe filled.
  private static func unusedPlaceholder(_ expr: Expr) -> Value? {
    switch expr {
    case .symbol("_"): return .string("_")
    case .function(let function): return unusedPlaceholder(function.body)
    case .call(let call):
      for argument in call.arguments {
        if case .symbol("_") = argument.value { return Value(.call(Call(call.function, call.arguments.map(shown)))) }
        if let found = unusedPlaceholder(argument.value) { return found }
      }
      return nil
    default: return nil
    }
  }

  private static func hasPlaceholder(_ expr: Expr) -> Bool {
    switch expr {
    case .symbol("_"): return true
    case .call(let call): return call.arguments.contains { hasPlaceholder($0.value) }
    default: return false
    }
  }

  private mutating func prefix() throws -> Expr {
    let start = current.start
    switch current.kind {
    case .op(let text):
      let power: Int
      switch text {
      case "-", "+": power = Power.sign
      case "!": power = Power.not
      case "~": power = Power.tilde + 1
      case "?": power = Power.help + 1
      default: return try postfix(primary(), start)
      }
      try advance()
      try skipNewlines()
      let operand = try climb(power)
      return .call(Call(Name(text), [operand], span: span(from: start)))
    case .keyword(let word): return try keyword(word, start)
    default: return try postfix(primary(), start)
    }
  }

  private mutating func primary() throws -> Expr {
    let token = current
    switch token.kind {
    case .constant:
      try advance()
      if case .strings(let v) = token.value {
        if current.isOp("::") || current.isOp(":::") { return try qualified(.constant(token.value), token.start) }
        if current.isOp("(") { return .symbol(Name(v.elements[0] ?? "NA")) }
      }
      return .constant(token.value)
    case .symbol(let name):
      try advance()
      if current.isOp("::") || current.isOp(":::") { return try qualified(.symbol(name), token.start) }
      return .symbol(name)
    case .op("_"):
      try advance()
      hasPlaceholders = true
      return .symbol("_")
    case .op("("):
      try open(UInt8(ascii: "("))
      try skipNewlines()
      let inner = try expression(allowsAssignment: true)
      try close(")")
      return .call(Call(.symbol(.paren), [Argument(inner)], span: span(from: token.start)))
    case .op("{"): return try block(token.start)
    case .op("\\"):
      try advance()
      return try functionExpression(token.start)
    case .keyword(let word): return try keyword(word, token.start)
    default: throw unexpected()
    }
  }

  /// `package::name`.
  private mutating func qualified(_ package: Expr, _ start: Int) throws -> Expr {
    guard case .op(let text) = current.kind else { throw unexpected() }
    try advance()
    let member = try self.member(allowsCall: false)
    return .call(Call(Name(text), [package, member], span: span(from: start)))
  }

  private mutating func block(_ start: Int) throws -> Expr {
    try open(UInt8(ascii: "{"))
    var statements: [Argument] = []
    while true {
      while current.kind == .newline || current.isOp(";") { try advance() }
      if current.isOp("}") { break }
      let from = current.start
      statements.append(Argument(try expression(allowsAssignment: true), span: SourceSpan(file: file, start: from, end: previousEnd)))
      guard current.kind == .newline || current.isOp(";") || current.isOp("}") else { throw unexpected() }
    }
    try close("}")
    return .call(Call(.symbol(.brace), statements, span: span(from: start)))
  }

  // MARK: Keywords

  private mutating func keyword(_ word: String, _ start: Int) throws -> Expr {
    switch word {
    case "function":
      try advance()
      try skipNewlines()
      return try functionExpression(start)
    case "if": return try conditional(start)
    case "for":
      try advance()
      try skipNewlines()
      guard current.isOp("(") else { throw unexpected() }
      try open(UInt8(ascii: "("))
      guard case .symbol(let name) = current.kind else { throw unexpected() }
      try advance()
      guard current.isKeyword("in") else { throw unexpected() }
      try advance()
      let sequence = try expression(allowsAssignment: false)
      try close(")")
      let body = try self.body()
      return .call(Call("for", [.symbol(name), sequence, body], span: span(from: start)))
    case "while":
      try advance()
      try skipNewlines()
      let condition = try self.condition()
      let body = try self.body()
      return .call(Call("while", [condition, body], span: span(from: start)))
    case "repeat":
      try advance()
      let body = try self.body()
      return .call(Call("repeat", [body], span: span(from: start)))
    case "break", "next":
      try advance()
      // R's grammar lets calls and indices follow, which nothing ever reaches.
      return try postfix(.call(Call(Name(word), [], span: span(from: start))), start)
    default: throw unexpected()
    }
  }

  private mutating func condition() throws -> Expr {
    guard current.isOp("(") else { throw unexpected() }
    try open(UInt8(ascii: "("))
    let condition = try expression(allowsAssignment: false)
    try close(")")
    return condition
  }

  /// The body of `if`, a loop or a function: reaches as far right as it can, and `=` assigns in it even among arguments.
  mutating func body() throws -> Expr {
    try skipNewlines()
    let outer = equalsAssigns
    equalsAssigns = true
    defer { equalsAssigns = outer }
    return try climb(Power.equals)
  }

  private mutating func conditional(_ start: Int) throws -> Expr {
    try advance()
    try skipNewlines()
    let condition = try self.condition()
    let yes = try body()
    // Inside braces `else` may stand on a later line; at top level the line end has ended the `if`.
    if current.kind == .newline, !contexts.isEmpty {
      let saved = (lexer, current, previousEnd)
      try skipNewlines()
      if !current.isKeyword("else") { (lexer, current, previousEnd) = saved }
    }
    guard current.isKeyword("else") else { return .call(Call("if", [condition, yes], span: span(from: start))) }
    try advance()
    let no = try body()
    return .call(Call("if", [condition, yes, no], span: span(from: start)))
  }
}
