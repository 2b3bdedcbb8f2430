import CTrapGuard
import Glibc

/// The last line of defence: a broken promise of our own, a failed allocation or an overflow of the native stack ends the top-level
/// expression by an error, not the session.
///
/// What was being evaluated is abandoned where it stood, so its objects are leaked. `NNS_TRAPS=1` lets the process end as it would
/// without the guard, which debuggers want.
enum TrapGuard {
  private static let isOff = getenv("NNS_TRAPS") != nil

  private final class Work {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
  }

  /// Runs `body`; nil when it came back, otherwise the words for what happened.
  static func run(_ body: @escaping () -> Void) -> String? {
    if isOff {
      body()
      return nil
    }
    // Held by hand: after a jump nothing else would release it, and nothing may.
    let work = Unmanaged.passRetained(Work(body))
    let signal = trap_guard_run({ context in Unmanaged<Work>.fromOpaque(context!).takeUnretainedValue().body() }, work.toOpaque())
    guard signal != 0 else {
      work.release()
      return nil
    }
    switch signal {
    case SIGABRT: return "cannot allocate memory"
    case SIGSEGV, SIGBUS: return "evaluation nested too deeply: infinite recursion / options(expressions=)?"
    default: return "internal error of nns: this should have been an error of the call; please report it"
    }
  }
}
