import VectorKernels

/// Loops shared among the threads kernels run on (`WorkerThreads`).
public enum Threads {
  static var count: Int { WorkerThreads.count }

  /// Calls `body(range)` on pieces of 0..<count that together are all of it, one piece a thread; on the caller's thread alone when `count`, counted
  /// in operations on elements, is too little to share.
  public static func split(_ count: Int, cost: Int = 1, _ body: (Range<Int>) -> Void) {
    let parts = count * cost < 1 << 15 ? 1 : min(Threads.count, count)
    guard parts > 1 else { return body(0..<count) }
    WorkerThreads.run(parts) { body(WorkerThreads.share(count, $0, of: parts)) }
  }
}
