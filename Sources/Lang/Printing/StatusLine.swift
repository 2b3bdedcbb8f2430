import Glibc

/// A line of progress on the terminal that standard error is, redrawn in place and erased before anything else is written.
public final class StatusLine {
  /// False where standard error is no terminal, or one that cannot erase a line.
  public let isAvailable = isatty(2) == 1 && getenv("TERM").map { String(cString: $0) != "dumb" } ?? false
  /// Raised by each top-level expression, so that what is shown can begin anew.
  public private(set) var runNumber = 0
  private var isShown = false
  /// What was written last did not end its line: a status would overwrite it.
  private var isMidLine = false

  /// Shows one line, cut to the terminal's width.
  public func show(_ text: String) {
    guard isAvailable, !isMidLine else { return }
    var size = winsize()
    let width = ioctl(2, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 1 ? Int(size.ws_col) - 1 : 79
    _ = Output.writeAll(2, Array("\r\(text.prefix(width))\u{1b}[K\r".utf8))
    isShown = true
  }

  /// Erases the line at the end of a top-level expression.
  func endRun() {
    clear()
    runNumber += 1
  }

  /// Erases the line.
  public func clear() {
    guard isShown else { return }
    _ = Output.writeAll(2, Array("\r\u{1b}[K".utf8))
    isShown = false
  }

  func giveWay(before bytes: [UInt8]) {
    guard isAvailable else { return }
    clear()
    isMidLine = bytes.last.map { $0 != 10 } ?? isMidLine
  }
}
