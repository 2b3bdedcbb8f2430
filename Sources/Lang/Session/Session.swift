/// Running whole texts: scripts, entries at the prompt, `-e` expressions.
extension Interpreter {
  /// How a top-level run ended.
  public enum Outcome {
    case finished
    /// An error was reported; a script stops here.
    case failed
    case quit(Int32)
    case interrupted
  }

  /// Parses and evaluates every expression of `file` in turn; values are printed, errors and warnings reported on standard error.
  ///
  /// Parsing is incremental: expressions before a syntax error have run.
  ///
  /// - Parameter isStandardInput: `stdin()` reads the lines after the running expression, which are then not run.
  public func run(_ file: SourceFile, isStandardInput: Bool = false) -> Outcome {
    var parser = Parser(file)
    let script = isStandardInput ? ScriptText(file) : nil
    if let script { ConnectionTable.of(self).entries[0]?.script = script }
    defer { if script != nil { ConnectionTable.of(self).entries[0]?.script = nil } }
    while true {
      do {
        if let script, script.hasBeenRead { parser.resume(at: script.position) }
        guard let parsed = try parser.nextExpression() else { return .finished }
        for warning in parser.takeWarnings() { try warn(warning) }
        script?.advance(to: parsed.span.end)
        if let outcome = runTopLevel(parsed.expr) { return outcome }
      } catch {
        report(error)
        return .failed
      }
    }
  }

  /// Evaluates one top-level expression and prints its value when visible; nil when all went well.
  public func runTopLevel(_ expr: Expr) -> Outcome? {
    var outcome: Outcome?
    guard let failure = TrapGuard.run({ outcome = self.runUnguarded(expr) }) else { return outcome }
    while output.captureDepth > 0 { output.endCapture() }
    report(RError(failure))
    output.flush()
    return .failed
  }

  /// Nothing runs now: an error that ended the program's own calls, too, has left what was active noted.
  func forgetCalls() {
    frames.removeAll()
    shownCalls.removeAll()
    loops.removeAll()
  }

  private func runUnguarded(_ expr: Expr) -> Outcome? {
    forgetCalls()
    handlers.removeAll { $0.token != Handler.sessionToken }
    restarts.removeAll()
    isVisible = true
    tellsErrorsAtOnce = true
    defer {
      debugger?.endTopLevel()
      tellsErrorsAtOnce = false
      output.flush()
      output.status.endRun()
    }
    do {
      let value = try raisingAt(nil) { try evaluate(expr, in: global) }
      base.set(".Last.value", value)
      if isVisible {
        // R prints objects by a call of its own.
        if value.explicitClass != nil, case .builtin(let print)? = base.lookup(Name("print")) {
          shownCalls.append(ShownCall(depth: 0, call: Call(.call(Call("function", [])), [Argument(.symbol("x"))]), builtin: print))
        }
        try raisingAt(nil) { try printValue(value, in: global) }
      }
      reportWarnings()
      return nil
    } catch let quit as QuitRequest {
      reportWarnings()
      return .quit(quit.status)
    } catch let interrupted as Interrupted {
      if interrupted.leavesBrowser { return .interrupted }
      output.writeError("\n")
      if let handler = options["error"], !handler.isNull { return runErrorOption(handler) }
      return .interrupted
    } catch {
      report(error)
      reportWarnings(afterError: true)
      if let handler = options["error"], !handler.isNull { return runErrorOption(handler) }
      return .failed
    }
  }

  /// Evaluates `options(error=)` after an error or an interrupt. A script goes on after it, as in R.
  private func runErrorOption(_ handler: Value) -> Outcome? {
    forgetCalls()
    isHandlingError = true
    defer { isHandlingError = false }
    do {
      _ = try raisingAt(nil) { handler.isFunction ? try apply(handler, [], environment: global) : try callFunction("eval", [handler], environment: global) }
    } catch let quit as QuitRequest { return .quit(quit.status) } catch is Interrupted { return .interrupted } catch { report(error) }
    return nil
  }

  /// Calls the user's `.Last`, which runs before the program ends.
  func runLast() throws {
    guard let last = global.local(Name(".Last")), last.isFunction else { return }
    _ = try apply(last, [], environment: global)
  }

  /// Prints the warnings kept since the last top-level call.
  public func reportWarnings(afterError: Bool = false) {
    guard !pendingWarnings.isEmpty else { return }
    let warnings = pendingWarnings
    pendingWarnings = []
    lastWarnings = warnings
    let text = WarningText.deferred(warnings)
    output.writeError(DiagnosticColor.paint(afterError ? "In addition: " + text : text, for: output))
  }

  /// The error to throw on: R tells of one that nobody handles before exit actions and `finally` run.
  func telling(_ error: Error) -> Error {
    guard tellsErrorsAtOnce, var uncaught = error as? UncaughtError, !uncaught.isTold else { return error }
    report(uncaught)
    uncaught.isTold = true
    return uncaught
  }

  /// Reports an error that reached the top level.
  public func report(_ error: Error) {
    output.flush()
    func tell(_ text: String) { output.writeError(DiagnosticColor.paint(text, for: output)) }
    switch error {
    case let error as UncaughtError:
      lastTraceback = error.traceback
      base.set(".Traceback", .list(ListVector(error.traceback)))
      var warnings = ""
      if !pendingWarnings.isEmpty {
        warnings = (error.isTold ? "" : "In addition: ") + WarningText.deferred(pendingWarnings)
        lastWarnings = pendingWarnings
        pendingWarnings = []
      }
      if !error.isTold { tell(DiagnosticRenderer.render(error, showsCalls: !isInteractive, warnings: warnings)) } else if !warnings.isEmpty { tell(warnings) }
    case let error as RError: tell("Error: \(error.message)\n")
    case ControlFlow.breakLoop, ControlFlow.nextIteration:
      tell("Error: no loop for break/next, jumping to top level\n")
    case ControlFlow.returning: tell("Error: no function to return from, jumping to top level\n")
    case ControlFlow.restart, ControlFlow.unwind: break
    case let error as SyntaxError: tell(DiagnosticRenderer.render(error))
    default: tell("Error: \(error)\n")
    }
  }
}

extension Interpreter {
  /// Has `action` run when the program ends: devices are closed, files flushed.
  public func atExit(_ action: @escaping () -> Void) { exitActions.append(action) }

  public func runExitActions() {
    let actions = exitActions
    exitActions = []
    for action in actions.reversed() { action() }
  }
}
