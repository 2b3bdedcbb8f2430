import COpenMP
import CVectors

/// The threads kernels share with oneDNN.
public enum WorkerThreads {
  /// As many as OpenMP would start, which `OMP_NUM_THREADS` limits.
  public static var count: Int { Int(omp_get_max_threads()) }

  /// Calls `body(part)` for each part in 0..<parts, part k on thread k.
  public static func run(_ parts: Int, _ body: (Int) -> Void) {
    guard parts > 1 else { return body(0) }
    withoutActuallyEscaping(body) { escapable in
      var job = Job(body: escapable, parts: parts)
      withUnsafeMutablePointer(to: &job) { pointer in
        GOMP_parallel({ raw in
          let job = raw!.assumingMemoryBound(to: Job.self)
          // Fewer threads than asked for may come.
          let thread = Int(omp_get_thread_num()), team = Int(omp_get_num_threads())
          var part = thread
          while part < job.pointee.parts {
            job.pointee.body(part)
            part += team
          }
        }, pointer, UInt32(parts), 0)
      }
    }
  }

  /// Calls `body(part, piece, thread)` for each of the pieces of each part. Thread k takes those of part k in their order, and when it has none left, others'
  /// from their end: two cores are seldom equally quick, since other programs, or other machines, share them.
  static func balance(_ parts: Int, pieces: (_ part: Int) -> Int, _ body: (_ part: Int, _ piece: Int, _ thread: Int) -> Void) {
    guard parts > 1 else { return (0..<pieces(0)).forEach { body(0, $0, 0) } }
    withUnsafeTemporaryAllocation(byteCount: parts * 64, alignment: 64) { memory in
      let shares = memory.bindMemory(to: nns_share.self).baseAddress!
      for part in 0..<parts { shares[part].left = UInt(pieces(part)) << 32 }
      run(parts) { own in
        for step in 0..<parts {
          let part = (own + step) % parts
          while case let piece = cvectors_take(shares + part, step == 0 ? 1 : 0), piece >= 0 { body(part, piece, own) }
        }
      }
    }
  }

  /// The same of ranges of work, each in up to eight pieces.
  static func balance(_ parts: Int, of work: (_ part: Int) -> Range<Int>, _ body: (_ part: Int, _ piece: Range<Int>) -> Void) {
    balance(parts, pieces: { min(8, work($0).count) }) { part, piece, _ in
      let whole = work(part), piece = share(whole.count, piece, of: min(8, whole.count))
      body(part, whole.lowerBound + piece.lowerBound..<whole.lowerBound + piece.upperBound)
    }
  }

  /// The same of 0..<count, of which each part has a nearly equal share.
  static func balance(_ parts: Int, over count: Int, _ body: (_ piece: Range<Int>) -> Void) { balance(parts, of: { share(count, $0, of: parts) }) { body($1) } }

  /// The same of single items, for work that needs to know which thread does it.
  static func balance(_ parts: Int, items count: Int, _ body: (_ item: Int, _ thread: Int) -> Void) {
    balance(parts, pieces: { share(count, $0, of: parts).count }) { part, piece, thread in body(share(count, part, of: parts).lowerBound + piece, thread) }
  }

  /// The `part`-th of `parts` nearly equal pieces of 0..<count.
  public static func share(_ count: Int, _ part: Int, of parts: Int) -> Range<Int> { count * part / parts..<count * (part + 1) / parts }

  /// Into how many bands of rows each of `count` equal planes is cut, so that the thread with most has least to do.
  ///
  /// - Parameter overlap: rows computed twice at every cut.
  static func bands(of count: Int, rows: Int, overlap: Int, threads: Int) -> Int {
    func rowsOfOne(_ bands: Int) -> Int { longest(count, bands: bands, rows: rows, overlap: overlap, threads: threads) }
    return (1...max(1, min(8, rows / 4))).min { rowsOfOne($0) < rowsOfOne($1) } ?? 1
  }

  /// Rows of the thread that has most of them.
  static func longest(_ count: Int, bands: Int, rows: Int, overlap: Int, threads: Int) -> Int {
    (count * bands + threads - 1) / threads * ((rows + bands - 1) / bands + (bands > 1 ? overlap : 0))
  }

  private struct Job {
    let body: (Int) -> Void
    let parts: Int
  }
}
