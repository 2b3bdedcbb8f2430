import Glibc

/// Standard output with a buffer, and the stack of sinks above it.
public final class Output {
  private var buffer: [UInt8] = []
  private var captures: [Capture] = []
  /// On a terminal text appears when it is written; elsewhere whole lines do, so that a log can be followed and a killed script has shown them.
  private let isTerminal = isatty(1) == 1
  /// Called instead of writing to the process's standard output; set by notebooks and tests.
  public var redirect: ((String) -> Void)?
  /// Called with what would go to standard error; nil writes to the process's standard error.
  public var redirectError: ((String) -> Void)?

  /// Progress on a terminal; gives way to whatever is written.
  public let status = StatusLine()
  /// Why standard output could not be written; nil while it could.
  public private(set) var failure: String?

  /// Where `sink(type = "message")` sends what would go to standard error.
  var divertedErrors: ((String) -> Void)?

  /// Whether standard error's text goes elsewhere than to the process's own.
  var divertsErrors: Bool { divertedErrors != nil || redirectError != nil }

  final class Capture {
    var text = ""
    let sink: ((String) -> Void)?
    /// Whether the text goes on to what lies below as well.
    let splits: Bool
    init(_ sink: ((String) -> Void)?, splits: Bool) { (self.sink, self.splits) = (sink, splits) }
  }

  public func write(_ text: String) {
    var depth = captures.count
    while depth > 0 {
      depth -= 1
      let capture = captures[depth]
      if let sink = capture.sink { sink(text) } else { capture.text += text }
      if !capture.splits { return }
    }
    if let redirect { return redirect(text) }
    if InvalidBytes.isPresent(in: text) { buffer += InvalidBytes.bytes(of: text) } else { buffer.append(contentsOf: text.utf8) }
    if isTerminal || buffer.last == 10 || buffer.count > 1 << 14 { flush() }
  }

  /// Writes to standard error, after what standard output already has.
  public func writeError(_ text: String) {
    if let divertedErrors { return divertedErrors(text) }
    flush()
    if let redirectError { return redirectError(text) }
    let bytes = InvalidBytes.bytes(of: text)
    status.giveWay(before: bytes)
    _ = Output.writeAll(2, bytes)
  }

  public func flush() {
    if buffer.isEmpty { return }
    if isTerminal { status.giveWay(before: buffer) }
    if let reason = Output.writeAll(1, buffer), failure == nil {
      failure = reason
      writeError("nns: standard output cannot be written: \(reason)\n")
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Starts collecting output (or handing it to `sink`); end with `endCapture`.
  public func beginCapture(split: Bool = false, _ sink: ((String) -> Void)? = nil) { captures.append(Capture(sink, splits: split)) }
  @discardableResult
  public func endCapture() -> String { captures.popLast()?.text ?? "" }
  public var captureDepth: Int { captures.count }

  /// Why the bytes could not be written, or nil. A closed pipe ends the program quietly, as it does for other filters; where nobody hears
  /// its messages any more, as a failure.
  static func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) -> String? {
    var offset = 0
    while offset < bytes.count {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + offset, bytes.count - offset) }
      if written < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { exit(descriptor == 2 ? 1 : 0) }
        return String(cString: strerror(errno))
      }
      offset += written
    }
    return nil
  }
}
