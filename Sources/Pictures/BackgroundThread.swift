import Glibc

/// A thread beside the one that runs the script: Ctrl-C and other signals are left to that one.
public enum BackgroundThread {
  private final class Body {
    let run: () -> Void
    init(_ run: @escaping () -> Void) { self.run = run }
  }

  /// Begins to run `body`; nil, with nothing run, where the system has no thread left. Join or detach what is returned.
  public static func start(_ body: @escaping () -> Void) -> pthread_t? {
    var all = sigset_t(), before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var thread = pthread_t()
    let context = Unmanaged.passRetained(Body(body))
    let status = pthread_create(&thread, nil, { context in
      Unmanaged<Body>.fromOpaque(context!).takeRetainedValue().run()
      return nil
    }, context.toOpaque())
    if status == 0 { return thread }
    context.release()
    return nil
  }
}
