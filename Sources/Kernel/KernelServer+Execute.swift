import GraphicsBindings
import Lang
import Notebooks
import Runtime

extension KernelServer {
  private enum Ending {
    case finished
    case failed(name: String, text: String, traceback: [String])
    case quit
  }

  /// Runs a cell: what it writes is streamed, what it draws is displayed, its last visible value is the result.
  func execute(_ message: Message) {
    func flag(_ key: String, _ fallback: Bool) -> Bool { if case .bool(let flag)? = message.content[key] { return flag } else { return fallback } }
    let code = message.content["code"]?.string ?? ""
    let isSilent = flag("silent", false), isStored = flag("store_history", !isSilent) && !isSilent
    broadcast.begin(message.header)
    if isStored { count += 1 }
    let number: (key: String, value: JSON) = ("execution_count", .number(Double(count)))
    if !isSilent { broadcast.send("execute_input", [("code", .string(code)), number]) }
    interpreter.interruptFlag.pointee = 0
    interpreter.isInteractive = true
    interpreter.options["keep.source"] = .logical(.true)
    interpreter.ask = { [unowned self] in try self.ask($0, for: message) }
    var result = ""
    if let page = helpPage(code) {
      if isStored { cells.append((count, code, "")) }
      let data = JSON.object([("text/plain", .string(page))])
      let payload = JSON.object([("source", .string("page")), ("data", data), ("start", .number(0))])
      return reply(message, [("status", .string("ok")), number, ("user_expressions", .object([])), ("payload", .array([payload]))], on: shell)
    }
    let ending = run(code, isSilent: isSilent) { text, html in
      result = text
      var data: [(key: String, value: JSON)] = [("text/plain", .string(text))]
      if let html { data.append(("text/html", .string(html))) }
      if !isSilent { self.broadcast.send("execute_result", [number, ("data", .object(data)), ("metadata", .object([]))]) }
    }
    interpreter.ask = nil
    broadcast.flush()
    var waiting: [Message] = []
    if case .failed = ending, flag("stop_on_error", true) { waiting = takeWaiting() }
    defer { for message in waiting { abort(message) } }
    if isStored { cells.append((count, code, result)) }
    switch ending {
    case .finished, .quit:
      var content: [(key: String, value: JSON)] = [("status", .string("ok")), number, ("user_expressions", userExpressions(message.content))]
      var payload: [JSON] = []
      if case .quit = ending { payload = [.object([("source", .string("ask_exit")), ("keepkernel", .bool(false))])] }
      content.append(("payload", .array(payload)))
      reply(message, content, on: shell)
    case .failed(let name, let text, let traceback):
      let facts: [(key: String, value: JSON)] = [("ename", .string(name)), ("evalue", .string(text)), ("traceback", .array(traceback.map { .string($0) }))]
      if !isSilent { broadcast.send("error", facts) }
      reply(message, [("status", .string("error")), number] + facts + [("user_expressions", .object([])), ("payload", .array([]))], on: shell)
    }
  }

  /// Requests that came while a cell ran that failed.
  private func takeWaiting() -> [Message] {
    var waiting: [Message] = []
    while let parts = shell.receive(milliseconds: 0) { if let message = wire.read(parts) { waiting.append(message) } }
    return waiting
  }

  /// Cells sent before it was known that one failed are not run; other requests are answered.
  private func abort(_ message: Message) {
    broadcast.status("busy", parent: message.header)
    if message.kind == "execute_request" { reply(message, [("status", .string("aborted"))], on: shell) } else { answer(message, on: shell) }
    broadcast.status("idle", parent: message.header)
  }

  private func display(_ type: String, _ text: String) {
    if type == "clear_output" { return broadcast.send(type, [("wait", .bool(text == "wait"))]) }
    broadcast.send("display_data", [("data", .object([(type, .string(text))])), ("metadata", .object([])), ("transient", .object([]))])
  }

  private func run(_ code: String, isSilent: Bool, result: (_ text: String, _ html: String?) -> Void) -> Ending {
    let devices = Devices.of(interpreter)
    devices.collect(width: 7, height: 5, resolution: 96, asSVG: false) { [unowned self] in if !isSilent { self.display("image/png", Base64.encode($0)) } }
    interpreter.display = { [unowned self] in if !isSilent { self.display($0, $1) } }
    interpreter.output.redirect = { [unowned self] in if !isSilent { self.broadcast.write($0, to: "stdout") } }
    interpreter.output.redirectError = { [unowned self] in if !isSilent { self.broadcast.write($0, to: "stderr") } }
    defer {
      try? devices.endCollecting()
      interpreter.display = nil
      interpreter.output.redirect = nil
      interpreter.output.redirectError = nil
    }
    var last: (text: String, html: String?)?
    var parser = Parser(SourceFile(name: "<cell \(count)>", text: code + "\n"))
    do {
      while let (expr, _) = try parser.nextExpression() {
        if let earlier = last { broadcast.write(earlier.text + "\n", to: "stdout") }
        last = nil
        try interpreter.record(expr, show: { last = try self.shown($0) }) { [unowned self] observed in
          if !isSilent { self.broadcast.write(observed.text, to: "stderr") }
        }
      }
    } catch is QuitRequest { return .quit } catch is Interrupted {
      return .failed(name: "Interrupted", text: "the cell was interrupted", traceback: ["Interrupted"])
    } catch let error as UncaughtError {
      let name = error.condition.explicitClass?.first ?? "Error"
      let calls = error.callNames.isEmpty ? [] : ["Calls: " + error.callNames.joined(separator: " -> ")]
      return .failed(name: name, text: error.message, traceback: [trimmed(DiagnosticRenderer.render(error, showsCalls: false))] + calls)
    } catch let error as SyntaxError {
      return .failed(name: "SyntaxError", text: error.message, traceback: [trimmed(DiagnosticRenderer.render(error))])
    } catch { return .failed(name: "Error", text: "\(error)", traceback: ["Error: \(error)"]) }
    if let last { result(last.text, last.html) }
    return .finished
  }

  /// What printing a value writes, and a table for a data frame; nil when printing only draws.
  private func shown(_ value: Value) throws -> (text: String, html: String?)? {
    let depth = interpreter.output.captureDepth
    interpreter.output.beginCapture()
    defer { while interpreter.output.captureDepth > depth { interpreter.output.endCapture() } }
    try interpreter.printValue(value, in: interpreter.global)
    while interpreter.output.captureDepth > depth + 1 { interpreter.output.endCapture() }
    let text = trimmed(interpreter.output.endCapture())
    if text.isEmpty { return nil }
    var html: String?
    if value.inherits("data.frame"), let kable = try interpreter.findFunction("kable", in: interpreter.base) {
      html = try interpreter.apply(kable, [(nil, value), (Name("format"), .string("html"))], environment: interpreter.global).asStrings().first ?? nil
    }
    return (text, html)
  }

  private func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }

  private func userExpressions(_ content: JSON) -> JSON {
    var answers: [(key: String, value: JSON)] = []
    for (name, code) in content["user_expressions"]?.members ?? [] {
      var parser = Parser(SourceFile(name: "<\(name)>", text: (code.string ?? "") + "\n"))
      var text = ""
      do {
        if let expr = try parser.nextExpression()?.expr { try interpreter.record(expr, show: { text = try self.shown($0)?.text ?? "" }, observe: { _ in }) }
        answers.append((name, .object([("status", .string("ok")), ("data", .object([("text/plain", .string(text))])), ("metadata", .object([]))])))
      } catch {
        let words = (error as? UncaughtError)?.message ?? (error as? SyntaxError)?.message ?? "\(error)"
        answers.append((name, .object([("status", .string("error")), ("ename", .string("Error")), ("evalue", .string(words)), ("traceback", .array([]))])))
      }
    }
    return .object(answers)
  }
}
