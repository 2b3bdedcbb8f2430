import Glibc
import Lang

/// Ctrl-C: sets the flag that loops and calls look at.
enum Interrupts {
  nonisolated(unsafe) private static var flag: UnsafeMutablePointer<Int32>?

  static func install(_ interpreter: Interpreter) {
    flag = interpreter.interruptFlag
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in Interrupts.flag?.pointee = 1 }
    sigemptyset(&action.sa_mask)
    action.sa_flags = 0
    sigaction(SIGINT, &action, nil)
    // A parent may have left the signals blocked. SIGTERM ends the program wherever it is, in a long kernel too.
    var set = sigset_t()
    sigemptyset(&set)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&set, number) }
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }
}
