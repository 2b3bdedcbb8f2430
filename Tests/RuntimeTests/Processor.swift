import Glibc

@_silgen_name("omp_set_num_threads") private func setThreads(_ count: Int32)
@_silgen_name("omp_get_max_threads") private func threadCount() -> Int32

/// What tests ask of the processor.
enum Processor {
  /// Seconds it has worked for this thread.
  static var secondsOfThread: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// Runs `body` with as many threads for the kernels.
  static func withThreads(_ count: Int32, _ body: () throws -> Void) rethrows {
    let usual = threadCount()
    setThreads(count)
    defer { setThreads(usual) }
    try body()
  }
}
