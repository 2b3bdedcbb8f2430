import Glibc

extension Picture {
  /// The results of `body` for 0 ..< count, made on all cores; nil when `isCancelled` became true before they were all begun.
  public static func concurrently<T>(_ count: Int, isCancelled: @escaping () -> Bool, _ body: @escaping (Int) -> T) -> [T]? {
    let work = SharedWork(count, isCancelled, body)
    let threads = min(count, sysconf(Int32(_SC_NPROCESSORS_ONLN))) - 1
    let running = (0..<max(0, threads)).compactMap { _ in BackgroundThread.start(work.run) }
    work.run()
    for thread in running { pthread_join(thread, nil) }
    let results = work.results.compactMap { $0 }
    return results.count == count ? results : nil
  }
}

/// Threads take the next index under a lock, and put their result in its place under the same lock.
private final class SharedWork<T> {
  private let body: (Int) -> T
  private let isCancelled: () -> Bool
  private var next = 0
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private(set) var results: [T?]

  init(_ count: Int, _ isCancelled: @escaping () -> Bool, _ body: @escaping (Int) -> T) {
    self.body = body
    self.isCancelled = isCancelled
    results = [T?](repeating: nil, count: count)
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  func run() {
    while !isCancelled() {
      pthread_mutex_lock(mutex)
      let index = next
      next += 1
      pthread_mutex_unlock(mutex)
      if index >= results.count { return }
      let result = body(index)
      pthread_mutex_lock(mutex)
      results[index] = result
      pthread_mutex_unlock(mutex)
    }
  }
}
