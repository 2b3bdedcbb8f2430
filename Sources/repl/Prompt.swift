import Glibc
import Lang

/// The read-evaluate-print loop.
final class Prompt {
  private let interpreter: Interpreter
  private let isQuiet: Bool
  private let isVanilla: Bool
  private let editor: LineEditor

  init(_ interpreter: Interpreter, isQuiet: Bool, isVanilla: Bool) {
    self.interpreter = interpreter
    self.isQuiet = isQuiet
    self.isVanilla = isVanilla
    editor = LineEditor(interpreter)
  }

  func run() -> Int32 {
    interpreter.isInteractive = true
    if !isQuiet {
      print("nns \(Program.version): R's language, MXNet's functions. Type ?name for help, q() to quit.\n")
      fflush(stdout)
    }
    if !isVanilla { Profile.load(interpreter) }
    editor.loadHistory()
    defer {
      editor.saveHistory()
      interpreter.runExitActions()
      interpreter.output.flush()
    }
    var pending = ""
    while true {
      interpreter.output.flush()
      let prompt = pending.isEmpty ? interpreter.options["prompt"]?.asStrings().first ?? "> " : interpreter.options["continue"]?.asStrings().first ?? "+ "
      switch editor.readLine(prompt: (prompt ?? nil) ?? "> ") {
      case .interrupted:
        pending = ""
      case .end:
        if !pending.isEmpty { pending = ""; print(); continue }
        print()
        return 0
      case .line(let line):
        let cleaned = PastedText.clean(line, isContinuation: !pending.isEmpty)
        guard let cleaned else { continue }
        pending += pending.isEmpty ? cleaned : "\n" + cleaned
        if pending.utf8.allSatisfy({ $0 == 32 || $0 == 9 || $0 == 10 || $0 == 13 }) { pending = ""; continue }
        let file = SourceFile(name: "<prompt>", text: pending + "\n")
        if !isComplete(file) { continue }
        editor.remember(pending)
        pending = ""
        if case .quit(let status) = interpreter.run(file) { return status }
      }
    }
  }

  /// False when the text ends inside an expression: another line is asked for.
  private func isComplete(_ file: SourceFile) -> Bool {
    var parser = Parser(file)
    do {
      while try parser.nextExpression() != nil {}
      return true
    } catch let error as SyntaxError { return !error.isIncomplete } catch { return true }
  }
}

/// Lesson text pasted with its prompts and output.
enum PastedText {
  /// The line without a leading `> ` or `+ `; nil for `## ` output lines, which are skipped.
  static func clean(_ line: String, isContinuation: Bool) -> String? {
    if line.hasPrefix("## "), !isContinuation { return nil }
    if line.hasPrefix("> ") { return String(line.dropFirst(2)) }
    if isContinuation, line.hasPrefix("+ ") { return String(line.dropFirst(2)) }
    return line
  }
}
