import CReadline
import Glibc
import Lang
import Runtime

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
  /// What this session entered, with the time.
  private var added: [(text: String, time: Int)] = []
  /// A signal may have another thread save.
  private let saving: UnsafeMutablePointer<pthread_mutex_t> = {
    let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
    return mutex
  }()
  private static let keptEntries: Int32 = 10_000

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
    added.append((entry, time(nil)))
  }

  /// Columns of the terminal.
  var width: Int32? {
    var size = winsize()
    return isTerminal && ioctl(0, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int32(size.ws_col) : nil
  }

  /// All entries kept, of this session and before.
  private var entries: [(text: String, time: String)] {
    var entries: [(text: String, time: String)] = []
    var stamp: UnsafePointer<CChar>?
    while let line = creadline_history_entry(Int32(entries.count), &stamp) {
      entries.append((String(cString: line), stamp.map { String(cString: $0) } ?? "#0"))
    }
    return entries
  }

  func loadHistory() {
    if isTerminal { interpreter.enteredLines = ({ [unowned self] in entries.map(\.text) }, { [unowned self] in $0.forEach(remember) }) }
    guard isTerminal, let folder = Profile.stateFolder else { return }
    guard Profile.makeFolder(folder) else {
      fputs("nns: cannot create \(folder): \(String(cString: strerror(errno))); history will not be kept\n", stderr)
      return
    }
    historyPath = folder + "/history"
    creadline_read_history(historyPath)
    stifle_history(LineEditor.keptEntries)
  }

  /// Writes what the file holds by now (another session may have added to it) and this session's entries, whole or not at all.
  func saveHistory() {
    pthread_mutex_lock(saving)
    defer { pthread_mutex_unlock(saving) }
    guard let historyPath, !added.isEmpty else { return }
    defer { added = [] }
    clear_history()
    creadline_read_history(historyPath)
    let entries = self.entries + added.map { ($0.text, "#\($0.time)") }
    let text = entries.suffix(Int(LineEditor.keptEntries)).map { "\($0.time)\n\($0.text)\n" }.joined()
    let previousMask = umask(0o077)
    defer { umask(previousMask) }
    do {
      try AtomicFile.write(Array(text.utf8), to: historyPath)
      chmod(historyPath, 0o600)
    } catch { fputs("nns: history not saved: \(error)\n", stderr) }
  }
}
