import Glibc

/// Waiting that Ctrl-C ends.
enum Pause {
  static func sleep(seconds: Double, _ interpreter: Interpreter) throws {
    guard seconds.isFinite, seconds >= 0 else { throw RError("invalid 'time' value") }
    interpreter.output.flush()
    var remaining = seconds
    while remaining > 0 {
      try interpreter.checkInterrupt()
      let slice = min(remaining, 0.05)
      usleep(UInt32(slice * 1e6))
      remaining -= slice
    }
  }
}
