import CReadline
import Glibc

/// SIGTERM and SIGHUP at the prompt: the history is kept, the terminal put in order, and the program ends by that signal.
///
/// The handler only wakes a thread, which leaves the saving to the prompt when it waits for a line and does it itself when an
/// evaluation goes on. Programs that are started do not inherit any of it.
enum Endings {
  nonisolated(unsafe) private static let wake = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
  nonisolated(unsafe) private static var save: () -> Void = {}
  private static let signals = [SIGTERM, SIGHUP]

  /// The signal that came, if any.
  static var signal: Int32? { creadline_ending().pointee == 0 ? nil : creadline_ending().pointee }

  static func install(_ saving: @escaping () -> Void) {
    save = saving
    sem_init(wake, 0, 0)
    var thread = pthread_t()
    guard pthread_create(&thread, nil, { _ in
      while sem_wait(Endings.wake) != 0 {}
      // A prompt that waits for a line looks every 0.1 s.
      usleep(250_000)
      Endings.save()
      Endings.end(by: Endings.signal ?? SIGTERM)
      return nil
    }, nil) == 0 else { return }
    pthread_detach(thread)
    for number in signals {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { number in
        creadline_ending().pointee = number
        sem_post(Endings.wake)
      }
      sigemptyset(&action.sa_mask)
      sigaction(number, &action, nil)
    }
  }

  /// Ends the process as the signal would have.
  static func end(by number: Int32) {
    Glibc.signal(number, SIG_DFL)
    kill(getpid(), number)
  }
}
