import Glibc

/// Work of a library that cannot be stopped, such as a decomposition by LAPACK: Ctrl-C leaves it to itself.
///
/// Work of many operations runs on a thread of its own while the caller looks at the interrupt flag. What it reads and writes must be held
/// by the closure alone (its own variables and what it captured), for after Ctrl-C the thread goes on until it is done; what it
/// made is freed then.
public enum AbandonableWork {
  /// Jobs that Ctrl-C left to themselves and that are not done yet.
  nonisolated(unsafe) private static var leftBehind = 0
  nonisolated(unsafe) private static var counting = pthread_mutex_t()

  private static func count(_ change: Int) -> Int {
    pthread_mutex_lock(&counting)
    defer { pthread_mutex_unlock(&counting) }
    leftBehind += change
    return leftBehind
  }

  /// Ends the process. While a job is left behind nothing is torn down: OpenBLAS would wait for it, and for ever.
  public static func exitProcess(_ status: Int32) -> Never {
    if count(0) > 0 {
      fflush(nil)
      _exit(status)
    }
    exit(status)
  }

  /// Operations of about 0.03 s: less is not worth a thread.
  private static let leastOperations = 2e8

  private final class Job {
    let body: () -> Void
    var isDone = false
    var isLeft = false
    var mutex = pthread_mutex_t()
    var done = pthread_cond_t()

    init(_ body: @escaping () -> Void) {
      self.body = body
      pthread_mutex_init(&mutex, nil)
      pthread_cond_init(&done, nil)
    }

    deinit {
      pthread_cond_destroy(&done)
      pthread_mutex_destroy(&mutex)
    }
  }

  static func value<Result>(operations: Double, _ body: @escaping () throws -> Result) throws -> Result {
    if operations < leastOperations { return try body() }
    var made: Swift.Result<Result, any Error>?
    try run { made = Swift.Result(catching: body) }
    return try made!.get()
  }

  private static func run(_ body: @escaping () -> Void) throws {
    let job = Job(body)
    var thread = pthread_t()
    let shared = Unmanaged.passRetained(job)
    let status = pthread_create(&thread, nil, { context in
      let job = Unmanaged<Job>.fromOpaque(context!).takeRetainedValue()
      job.body()
      pthread_mutex_lock(&job.mutex)
      job.isDone = true
      if job.isLeft { _ = AbandonableWork.count(-1) }
      pthread_cond_signal(&job.done)
      pthread_mutex_unlock(&job.mutex)
      return nil
    }, shared.toOpaque())
    guard status == 0 else {
      shared.release()
      return body()
    }
    pthread_detach(thread)
    pthread_mutex_lock(&job.mutex)
    defer { pthread_mutex_unlock(&job.mutex) }
    while !job.isDone {
      var until = timespec()
      clock_gettime(CLOCK_REALTIME, &until)
      until.tv_nsec += 20_000_000
      if until.tv_nsec >= 1_000_000_000 { (until.tv_sec, until.tv_nsec) = (until.tv_sec + 1, until.tv_nsec - 1_000_000_000) }
      pthread_cond_timedwait(&job.done, &job.mutex, &until)
      if !job.isDone {
        do { try Interrupt.check() } catch {
          job.isLeft = true
          _ = AbandonableWork.count(1)
          throw error
        }
      }
    }
  }

  /// Operations of a decomposition of an n by p matrix, roughly.
  static func cubic(_ n: Int, _ p: Int, factor: Double = 1) -> Double { factor * Double(n) * Double(p) * Double(min(n, p)) }
}
