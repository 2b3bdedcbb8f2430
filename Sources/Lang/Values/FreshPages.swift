import Glibc

/// The pages of a large new vector, asked of the system ahead of what is written, by two threads: as they are written one by one, getting them takes
/// most of the time of a simple operation, in a virtual machine 2 µs each.
struct FreshPages {
  /// What is asked for at once, so that Ctrl-C leaves the rest alone; `Allocation.limit()` has smaller vectors come from memory at hand.
  private static let portion = 32 << 20
  /// Linux 5.14 knows it; before, pages come as they are written.
  private static let populateWrite: Int32 = 23

  private var next: UInt
  private let end: UInt

  /// Nil for vectors that are not large.
  init?(_ start: UnsafeMutableRawPointer, byteCount: Int) {
    guard byteCount >= Self.portion else { return nil }
    let page = UInt(sysconf(Int32(_SC_PAGESIZE))), first = UInt(bitPattern: start)
    next = (first + page - 1) / page * page
    end = (first + UInt(byteCount)) / page * page
  }

  /// Asks for the pages up to `place` and some more.
  mutating func take(upTo place: UnsafeMutableRawPointer) {
    while next < end, next < UInt(bitPattern: place) {
      let rest = end - next, taken = min(rest, UInt(Self.portion)), half = taken / 2 & ~0xFFFF
      var other = (start: next, byteCount: Int(half)), thread = pthread_t()
      let isStarted = half > 0 && pthread_create(&thread, nil, { context in
        let range = context!.assumingMemoryBound(to: (start: UInt, byteCount: Int).self).pointee
        FreshPages.populate(range.start, range.byteCount)
        return nil
      }, &other) == 0
      FreshPages.populate(isStarted ? next + half : next, Int(isStarted ? taken - half : taken))
      if isStarted { pthread_join(thread, nil) }
      next += taken
    }
  }

  private static func populate(_ start: UInt, _ byteCount: Int) { madvise(UnsafeMutableRawPointer(bitPattern: start), byteCount, populateWrite) }
}
