import CReadline
import Glibc
import Lang

/// GNU readline: line editing, history and completion.
final class LineEditor {
  enum Input {
    case line(String)
    case interrupted
    case end
  }

  private let interpreter: Interpreter
  let isTerminal = isatty(0) == 1
  private var historyPath: String?

  init(_ interpreter: Interpreter) {
    self.interpreter = interpreter
    guard isTerminal else { return }
    creadline_setup("nns")
    Completion.install(interpreter)
  }

  func readLine(prompt: String) -> Input {
    if !isTerminal {
      print(prompt, terminator: "")
      fflush(stdout)
      guard let line = Swift.readLine(strippingNewline: true) else { return .end }
      print(line)
      fflush(stdout)
      return .line(line)
    }
    interpreter.interruptFlag.pointee = 0
    var wasInterrupted: Int32 = 0
    guard let text = creadline_read(prompt, interpreter.interruptFlag, &wasInterrupted) else {
      interpreter.interruptFlag.pointee = 0
      return wasInterrupted != 0 ? .interrupted : .end
    }
    defer { free(text) }
    return .line(String(cString: text))
  }

  /// Adds a whole entry, several lines as one, unless it repeats the last.
  func remember(_ entry: String) {
    guard isTerminal else { return }
    if let last = creadline_last_history(), String(cString: last) == entry { return }
    add_history(entry)
  }

  func loadHistory() {
    guard isTerminal, let folder = Profile.stateFolder else { return }
    guard Profile.makeFolder(folder) else {
      fputs("nns: cannot create \(folder): \(String(cString: strerror(errno))); history will not be kept\n", stderr)
      return
    }
    historyPath = folder + "/history"
    creadline_history_timestamps()
    read_history(historyPath!)
    stifle_history(10_000)
  }

  /// Writes beside the old file and renames, so that a full disk leaves the old history.
  func saveHistory() {
    guard let historyPath else { return }
    let temporary = historyPath + ".new"
    let previousMask = umask(0o077)
    defer { umask(previousMask) }
    guard write_history(temporary) == 0, chmod(temporary, 0o600) == 0, rename(temporary, historyPath) == 0 else {
      fputs("nns: history not saved: \(String(cString: strerror(errno)))\n", stderr)
      unlink(temporary)
      return
    }
  }
}
