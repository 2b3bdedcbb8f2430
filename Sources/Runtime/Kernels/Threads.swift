import COpenMP

/// Work shared among the threads oneDNN runs on.
enum Threads {
  static var count: Int { Int(omp_get_max_threads()) }

  /// Calls `body(range)` on pieces of 0..<count that together are all of it, one piece a thread; on the caller's thread alone when `count`, counted
  /// in operations on elements, is too little to share.
  static func split(_ count: Int, cost: Int = 1, _ body: (Range<Int>) -> Void) {
    let parts = count * cost < 1 << 15 ? 1 : min(Threads.count, count)
    guard parts > 1 else { return body(0..<count) }
    withoutActuallyEscaping(body) { escapable in
      var job = Job(count: count, parts: parts, body: escapable)
      withUnsafeMutablePointer(to: &job) { pointer in
        GOMP_parallel({ raw in
          let job = raw!.assumingMemoryBound(to: Job.self), team = Int(omp_get_num_threads())
          var part = Int(omp_get_thread_num())
          while part < job.pointee.parts {
            let low = job.pointee.count * part / job.pointee.parts, high = job.pointee.count * (part + 1) / job.pointee.parts
            job.pointee.body(low..<high)
            part += team
          }
        }, pointer, UInt32(parts), 0)
      }
    }
  }

  private struct Job {
    let count: Int
    let parts: Int
    let body: (Range<Int>) -> Void
  }
}
