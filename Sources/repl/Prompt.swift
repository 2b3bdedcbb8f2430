import Glibc
import Lang

/// The read-evaluate-print loop.
final class Prompt {
  private let interpreter: Interpreter
  private let isQuiet: Bool
  private let isVanilla: Bool
  /// False after `--no-save` and `--vanilla`.
  private let savesOnQuit: Bool
  private let editor: LineEditor
  /// How often the question whether to keep the objects met the end of input, one time after another.
  private var endedQuestions = 0

  init(_ interpreter: Interpreter, isQuiet: Bool, isVanilla: Bool, savesOnQuit: Bool = true) {
    self.interpreter = interpreter
    self.isQuiet = isQuiet
    self.isVanilla = isVanilla
    self.savesOnQuit = savesOnQuit
    editor = LineEditor(interpreter)
  }

  func run() -> Int32 {
    interpreter.isInteractive = true
    interpreter.options["keep.source"] = .logical(.true)
    if editor.isTerminal { interpreter.ask = { [unowned self] in try answer($0) } }
    interpreter.readCommand = { [unowned self] in try command($0) }
    interpreter.asksBeforeQuitting = { [unowned self] in editor.isTerminal ? askToSave() : true }
    if !isQuiet {
      print("nns \(Program.version): R's language, MXNet's functions. Type ?name for help, q() to quit.\n")
      fflush(stdout)
    }
    if !isVanilla, case .quit(let status)? = Profile.load(interpreter) { return status }
    editor.loadHistory()
    if editor.isTerminal { Endings.install { [editor] in editor.saveHistory() } }
    defer {
      editor.saveHistory()
      interpreter.runExitActions()
      interpreter.output.flush()
      if let signal = Endings.signal { Endings.end(by: signal) }
    }
    var pending = ""
    while true {
      interpreter.output.flush()
      Completion.pending = pending
      let prompt = pending.isEmpty ? interpreter.options["prompt"]?.asStrings().first ?? "> " : interpreter.options["continue"]?.asStrings().first ?? "+ "
      switch editor.readLine(prompt: (prompt ?? nil) ?? "> ") {
      case .interrupted:
        pending = ""
      case .end:
        if Endings.signal != nil { return 0 }
        if !pending.isEmpty { pending = ""; print(); continue }
        if editor.isTerminal {
          guard askToSave() else { continue }
        } else { print() }
        return 0
      case .line(let line):
        let cleaned = PastedText.clean(line, isContinuation: !pending.isEmpty)
        guard let cleaned else { continue }
        pending += pending.isEmpty ? cleaned : "\n" + cleaned
        if pending.utf8.allSatisfy({ $0 == 32 || $0 == 9 || $0 == 10 || $0 == 13 }) { pending = ""; continue }
        if PastedText.isUnfinished(pending) { continue }
        let file = SourceFile(name: "<prompt>", text: pending + "\n")
        editor.remember(pending)
        pending = ""
        if case .quit(let status) = interpreter.run(file) { return status }
        interpreter.afterCommand?()
        if interpreter.options["setWidthOnResize"]?.asLogicals().first == .true, let width = editor.width { interpreter.options["width"] = .integer(width) }
      }
    }
  }

  /// A line for a script that asks; "" at the end of input. Ctrl-C ends the script's call.
  private func answer(_ prompt: String) throws -> String {
    interpreter.output.flush()
    switch editor.readLine(prompt: prompt) {
    case .line(let text): return text
    case .end: return ""
    case .interrupted: throw Interrupted()
    }
  }

  /// A line for `browser`; nil at the end of input.
  private func command(_ prompt: String) throws -> String? {
    interpreter.output.flush()
    Completion.pending = ""
    switch editor.readLine(prompt: prompt) {
    case .line(let text):
      if !text.allSatisfy(\.isWhitespace) { editor.remember(text) }
      return text
    case .end:
      print()
      return nil
    case .interrupted: throw Interrupted()
    }
  }

  /// Asks at the end whether to keep the objects, as R does; false when the session goes on.
  private func askToSave() -> Bool {
    if !savesOnQuit { print(); return true }
    while true {
      switch editor.readLine(prompt: "Save workspace image? [y/n/c]: ") {
      case .interrupted:
        print()
        return false
      case .end:
        print()
        // A terminal that is gone answers with ends only.
        endedQuestions += 1
        return endedQuestions > 3 || Endings.signal != nil
      case .line(let answer):
        endedQuestions = 0
        switch answer.first { case "n", "N": return true
        case "c", "C": return false
        case "y", "Y": return save()
        default: continue
        }
      }
    }
  }

  private func save() -> Bool {
    if case .finished = interpreter.run(SourceFile(name: "<save>", text: "save(list = ls(globalenv(), all.names = TRUE), file = \".RData\", envir = globalenv())\n")) { return true }
    fputs("The objects were not saved; the session goes on.\n", stderr)
    return false
  }
}
