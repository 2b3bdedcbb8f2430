/// Stops running functions and steps through them: `browser`, `debug`, `debugonce`.
///
/// Code is stepped through by nodes of its own (`SteppedNode`): a function that mentions `browser` is compiled with them, any other when
/// it is first debugged. A session that never stops has no debugger, and its calls ask for nothing but that.
final class Debugger {
  /// What is known of a scope whose statements are stepped through, from the first stop in it.
  private struct Stop {
    let environment: Environment
    /// Statements wait for a command (after `n`), or run (after `c`).
    var isStepping: Bool
    /// How many loops around the statement that runs.
    var loops = 0
    /// The loop whose end makes statements wait again, after `f`.
    var resumesAfterLoop: Int?
    /// Where the statement that runs begins, as "#4" or "train.R#4".
    var place = ""
  }

  private unowned let interpreter: Interpreter
  private var stops: [Stop] = []
  private var flagged: [ObjectIdentifier: (closure: Closure, isOnce: Bool)] = [:]
  /// Texts and conditions of the calls of `browser` that wait, the innermost last.
  private(set) var contexts: [(text: Value, condition: Value)] = []
  /// After `s`: the next function of the user's is stepped through, too.
  private var stepsInto = false
  private var waiting = 0
  /// What an empty line repeats.
  private var lastCommand = "n"

  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  // MARK: Which functions

  func flag(_ closure: Closure, once: Bool) { flagged[ObjectIdentifier(closure)] = (closure, once) }
  func isFlagged(_ closure: Closure) -> Bool { flagged[ObjectIdentifier(closure)] != nil }
  /// False where it was not flagged.
  func unflag(_ closure: Closure) -> Bool { flagged.removeValue(forKey: ObjectIdentifier(closure)) != nil }

  func wants(_ closure: Closure) -> Bool {
    if stepsInto, closure.function.span?.file.isLibrary != true {
      stepsInto = false
      return true
    }
    return !flagged.isEmpty && isFlagged(closure)
  }

  // MARK: Running

  /// Runs the body of a debugged function.
  func run(_ compiled: CompiledFunction, _ closure: Closure, in scope: Environment, call: Call) throws -> Value {
    if flagged[ObjectIdentifier(closure)]?.isOnce == true { flagged[ObjectIdentifier(closure)] = nil }
    interpreter.output.write("debugging in: \(deparse(.call(call)).joined(separator: "\n"))\n")
    stops.append(Stop(environment: scope, isStepping: true, place: place(closure.function.body.span ?? closure.function.span) ?? ""))
    try announce(closure.function.body, at: stops.last!.place, in: scope)
    return try compiled.stepping(closure.function).evaluate(scope, interpreter)
  }

  /// A function's scope is left; `isDebugged` where its call was told.
  func leave(_ scope: Environment) { stops.removeAll { $0.environment === scope } }

  func tellExit(_ call: Call) { interpreter.output.write("exiting from: \(deparse(.call(call)).joined(separator: "\n"))\n") }

  /// A statement is about to run; `span` is nil where it is not one of a block's own.
  func step(_ expr: Expr, at span: SourceSpan?, prefix: String = "", in environment: Environment) throws {
    guard let index = stops.lastIndex(where: { $0.environment === environment }) else { return }
    if let span { stops[index].place = place(span) ?? "" }
    guard stops[index].isStepping else { return }
    stepsInto = false
    try announce(expr, at: stops[index].place, prefix: prefix, in: environment)
  }

  func loop(in environment: Environment, _ body: () throws -> Value) throws -> Value {
    func change(_ by: Int) -> Int? {
      guard let index = stops.lastIndex(where: { $0.environment === environment }) else { return nil }
      stops[index].loops += by
      return index
    }
    _ = change(1)
    defer {
      if let index = change(-1), let resume = stops[index].resumesAfterLoop, stops[index].loops < resume {
        stops[index].isStepping = true
        stops[index].resumesAfterLoop = nil
      }
    }
    return try body()
  }

  /// A top-level call has ended.
  func endTopLevel() {
    stops.removeAll()
    contexts.removeAll()
    (stepsInto, waiting) = (false, 0)
  }

  // MARK: Stopping

  /// A call of `browser`.
  func stop(in environment: Environment, text: Value, condition: Value) throws {
    let level = self.level
    let known = stops.lastIndex { $0.environment === environment }
    if known.map({ !stops[$0].isStepping }) ?? true {
      let call = interpreter.frames.last.map { deparse(.call($0.call)).joined(separator: "\n") }
      interpreter.output.write("Called from: \(call ?? "top level ")\n")
    }
    if let known { stops[known].isStepping = true } else { stops.append(Stop(environment: environment, isStepping: true)) }
    contexts.append((text, condition))
    defer { contexts.removeLast() }
    try wait(in: environment, level: level)
  }

  private func announce(_ expr: Expr, at place: String, prefix: String = "", in environment: Environment) throws {
    interpreter.output.write("debug\(place.isEmpty ? "" : " at " + place): \(prefix)")
    if case .constant(let value) = expr { try interpreter.printValue(value, in: environment) } else {
      interpreter.output.write(deparse(expr).joined(separator: "\n") + "\n")
    }
    try wait(in: environment, level: level)
  }

  /// What the prompt counts: stops that wait, and functions that are stepped through.
  private var level: Int { waiting + 1 + stops.filter { $0.isStepping && $0.environment !== interpreter.global }.count }

  private func place(_ span: SourceSpan?) -> String? {
    guard let span, interpreter.options["keep.source"]?.asLogicals().first == .true, !span.file.isLibrary else { return nil }
    let name = span.file.name
    return (name.hasPrefix("<") ? "" : name) + "#\(span.file.position(of: span.start).line)"
  }

  // MARK: Commands

  private static let help = """
    n          next
    s          step into
    f          finish
    c or cont  continue
    Q          quit
    where      show stack
    help       show help
    <expr>     evaluate expression

    """

  /// Reads commands and expressions until one goes on.
  private func wait(in environment: Environment, level: Int) throws {
    waiting += 1
    let state = interpreter.isVisible
    defer {
      waiting -= 1
      interpreter.isVisible = state
    }
    var pending = ""
    while true {
      interpreter.output.flush()
      let read: String?
      do { read = try nextLine(pending.isEmpty ? "Browse[\(level)]> " : interpreter.options["continue"]?.asStrings().first.flatMap { $0 } ?? "+ ") } catch is Interrupted {
        pending = ""
        continue
      }
      guard let line = read else { return }
      pending += (pending.isEmpty ? "" : "\n") + line
      var parser = Parser(SourceFile(name: "<prompt>", text: pending + "\n"))
      do {
        var expressions: [Expr] = []
        while let parsed = try parser.nextExpression() { expressions.append(parsed.expr) }
        pending = ""
        if expressions.isEmpty {
          if interpreter.options["browserNLdisabled"]?.asLogicals().first == .true { continue }
          if line.allSatisfy(\.isWhitespace), try obey(lastCommand, in: environment) { return }
          continue
        }
        for expr in expressions {
          if case .symbol(let name) = expr, Debugger.commands.contains(name.text) {
            if try obey(name.text, in: environment) { return }
          } else { try evaluate(expr, in: environment) }
        }
      } catch let error as SyntaxError {
        if error.isIncomplete { continue }
        pending = ""
        guard interpreter.isInteractive else { throw error }
        interpreter.report(error)
      }
    }
  }

  private static let commands: Set<String> = ["n", "s", "f", "c", "cont", "Q", "where", "help"]

  /// True where running goes on.
  private func obey(_ command: String, in environment: Environment) throws -> Bool {
    let index = stops.lastIndex { $0.environment === environment }
    switch command {
    case "n", "s":
      lastCommand = command
      stepsInto = command == "s"
      if let index { stops[index].isStepping = true }
    case "f":
      if let index {
        stops[index].isStepping = false
        stops[index].resumesAfterLoop = stops[index].loops > 0 ? stops[index].loops : nil
      }
    case "c", "cont": if let index { stops[index].isStepping = false }
    case "Q": throw Interrupted(leavesBrowser: true)
    case "where":
      tellStack()
      return false
    default:
      interpreter.output.write(Debugger.help)
      return false
    }
    return true
  }

  private func tellStack() {
    for (index, value) in interpreter.activeCalls().reversed().enumerated() {
      guard case .language(let l) = value else { continue }
      var at = ""
      if case .call(let call) = l.expr, let frame = interpreter.frames.last(where: { $0.call === call }), frame.caller !== interpreter.global { at = place(call.span).map { " at " + $0 } ?? "" }
      interpreter.output.write("where \(index + 1)\(at): \(deparse(value).joined(separator: "\n"))\n")
    }
    interpreter.output.write("\n")
  }

  /// An expression of the user's: what it raises ends it alone, but where nobody is there to see it.
  private func evaluate(_ expr: Expr, in environment: Environment) throws {
    let (depth, shown, handlers, restarts) = (interpreter.frames.count, interpreter.shownCalls.count, interpreter.handlers, interpreter.restarts)
    let outer = stops.count, inner = contexts.count, waited = waiting
    interpreter.handlers.removeAll { $0.token != Handler.sessionToken }
    func restore() {
      if interpreter.frames.count > depth { interpreter.frames.removeSubrange(depth...) }
      if interpreter.shownCalls.count > shown { interpreter.shownCalls.removeSubrange(shown...) }
      (interpreter.handlers, interpreter.restarts) = (handlers, restarts)
      if stops.count > outer { stops.removeSubrange(outer...) }
      if contexts.count > inner { contexts.removeSubrange(inner...) }
      waiting = waited
    }
    interpreter.isVisible = true
    do {
      let value = try interpreter.raisingAt(nil) { try interpreter.evaluate(expr, in: environment) }
      if interpreter.isVisible { try interpreter.raisingAt(nil) { try interpreter.printValue(value, in: environment) } }
      restore()
      interpreter.reportWarnings()
    } catch {
      restore()
      guard interpreter.isInteractive, error is UncaughtError || error is RError else { throw error }
      interpreter.report(error)
      interpreter.reportWarnings(afterError: true)
    }
  }

  /// From the prompt, from the page of a notebook, or, in a script, from its next lines; nil at the end.
  private func nextLine(_ prompt: String) throws -> String? {
    if let readLine = interpreter.readCommand { return try readLine(prompt) }
    if let ask = interpreter.ask { return try ask(prompt) }
    guard let script = ConnectionTable.of(interpreter).entries[0]?.script else { return nil }
    return script.nextLine()
  }
}

extension Interpreter {
  /// The debugger, made when something first stops.
  var debugging: Debugger {
    if let debugger { return debugger }
    let made = Debugger(self)
    debugger = made
    return made
  }
}
