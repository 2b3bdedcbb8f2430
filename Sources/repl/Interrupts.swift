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
  }
}
