import Glibc

/// `setTimeLimit`: an alarm raises the interpreter's interrupt flag, which loops, calls and long-running builtins look at.
enum TimeLimit {
  /// What the flag holds when time is over; Ctrl-C leaves 1.
  static let flagValue: Int32 = 2
  /// The flag as the signal handler sees it.
  nonisolated(unsafe) private static var flag: UnsafeMutablePointer<Int32>?

  static let builtins: [Builtin] = [
    Builtin("setTimeLimit", "cpu = Inf, elapsed = Inf, transient = FALSE", """
      Ends what runs longer than `elapsed` (or `cpu`) seconds by an error; `Inf` lifts the limit. Source: R ?setTimeLimit.
      """) { call in
      let seconds = min(try call.double("cpu"), try call.double("elapsed"))
      set(seconds.isNaN ? .infinity : seconds, call.interpreter)
      return call.invisible(.null)
    }
  ]

  private static func set(_ seconds: Double, _ interpreter: Interpreter) {
    flag = interpreter.interruptFlag
    signal(SIGALRM) { _ in TimeLimit.flag?.pointee = TimeLimit.flagValue }
    var timer = itimerval()
    if seconds > 0, seconds < 1e8 {
      timer.it_value.tv_sec = Int(seconds)
      timer.it_value.tv_usec = Int((seconds - seconds.rounded(.down)) * 1e6)
    }
    setitimer(__itimer_which_t(ITIMER_REAL.rawValue), &timer, nil)
    if interpreter.interruptFlag.pointee == flagValue { interpreter.interruptFlag.pointee = 0 }
  }
}
