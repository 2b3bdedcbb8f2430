import Glibc

/// Signals that come from outside the program (Ctrl-C, an end, an alarm, another size of the window) are handled by the main thread, which only
/// waits for the others.
///
/// No other thread may be interrupted by them: the products that oneDNN compiles for AVX-512 keep data below the stack pointer, or use it for data,
/// and a handler's frame there destroys the heap. Threads inherit what their starter blocks, so blocking them for the interpreter's thread blocks
/// them for all that it starts.
enum OutsideSignals {
  /// All but those that a thread's own fault raises.
  private static let all: sigset_t = {
    var set = sigset_t()
    sigfillset(&set)
    for fault in [SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT, SIGSYS] { sigdelset(&set, fault) }
    return set
  }()

  /// Runs `start`, which starts the thread that works; the calling thread, the main one, takes the signals from then on.
  static func takenHere<Result>(whileStarting start: () -> Result) -> Result {
    var set = all, before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &set, &before)
    let result = start()
    // Whoever started the program may have left some blocked.
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGALRM, SIGWINCH] { sigdelset(&before, signal) }
    pthread_sigmask(SIG_SETMASK, &before, nil)
    return result
  }
}

/// Runs `start`, which starts another program: that program is to get the signals that this thread leaves to the main one.
public func startingProgram<Result>(_ start: () throws -> Result) rethrows -> Result {
  var none = sigset_t(), before = sigset_t()
  sigemptyset(&none)
  pthread_sigmask(SIG_SETMASK, &none, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  return try start()
}
