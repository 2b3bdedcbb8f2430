/// A statement that may wait for a command of the user's before it runs.
final class SteppedNode: Node {
  private let expr: Expr
  private let node: Node
  private let span: SourceSpan?

  init(_ expr: Expr, _ node: Node, span: SourceSpan?) {
    (self.expr, self.node, self.span) = (expr, node, span)
  }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    try interpreter.debugger?.step(expr, at: span, in: environment)
    return try node.evaluate(environment, interpreter)
  }
}

/// A loop of code that is stepped through: `f` runs to its end.
final class SteppedLoopNode: Node {
  private let loop: Node
  init(_ loop: Node) { self.loop = loop }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    guard let debugger = interpreter.debugger else { return try loop.evaluate(environment, interpreter) }
    return try debugger.loop(in: environment) { try loop.evaluate(environment, interpreter) }
  }
}

/// Tells of the condition of `while` before it is looked at again.
final class SteppedConditionNode: Node {
  private let condition: Expr
  init(_ condition: Expr) { self.condition = condition }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    try interpreter.debugger?.step(condition, at: nil, prefix: "(while) ", in: environment)
    return .null
  }
}

extension Compiler {
  /// Whether the code that is compiled now is to be stepped through.
  nonisolated(unsafe) static var isStepping = false
  /// Whether a call of `browser` was compiled since this was set to false.
  nonisolated(unsafe) static var metBrowser = false

  /// Compiles by `make`, and once more with nodes that step where the code calls `browser`.
  static func steppingWhereWanted<Result>(_ make: () -> Result) -> Result {
    let outer = metBrowser
    metBrowser = false
    defer { metBrowser = outer }
    let made = make()
    return metBrowser && !isStepping ? stepping(make) : made
  }

  static func stepping<Result>(_ make: () -> Result) -> Result {
    let outer = isStepping
    isStepping = true
    defer { isStepping = outer }
    return make()
  }

  /// The statements of `{ … }`.
  static func statements(of block: Call, isTail: Bool) -> [Node] {
    let last = block.arguments.count - 1
    var end = block.span.map { $0.start + 1 } ?? 0
    return block.arguments.enumerated().map { index, argument in
      let node = compile(argument.value, isTail: isTail && index == last)
      guard isStepping else { return node }
      var span = argument.value.span
      if span == nil, let file = block.span?.file {
        // Names and constants do not know where they stand.
        let start = file.startOfStatement(after: end)
        span = SourceSpan(file: file, start: start, end: start + deparse(argument.value).joined(separator: "\n").utf8.count)
      }
      end = span?.end ?? end
      return SteppedNode(argument.value, node, span: span)
    }
  }

  /// A branch or the body of a loop, which is a statement where it is no block.
  static func branch(_ expr: Expr, isTail: Bool = false) -> Node {
    let node = compile(expr, isTail: isTail)
    guard isStepping else { return node }
    if case .call(let call) = expr, call.functionName == .brace { return node }
    return SteppedNode(expr, node, span: nil)
  }
}

extension Expr {
  /// Where the expression stands in its text; names and constants do not know.
  var span: SourceSpan? {
    switch self {
    case .call(let call): return call.span
    case .function(let function): return function.span
    default: return nil
    }
  }
}

extension SourceFile {
  /// The first byte from `offset` on that is neither blank nor comment.
  func startOfStatement(after offset: Int) -> Int {
    var at = offset
    while at < bytes.count {
      if bytes[at] == 35 { while at < bytes.count, bytes[at] != 10 { at += 1 } } else if ![9, 10, 13, 32, 59].contains(bytes[at]) { break } else { at += 1 }
    }
    return at
  }
}
