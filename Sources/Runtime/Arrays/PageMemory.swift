import Glibc

/// Memory for elements, aligned to 64 bytes. Small blocks come from the heap; large ones are pages, and freed pages wait for the next large block:
/// a training step asks for the same sizes again and again, and fresh memory costs a page fault for every 4 KB. Safe to use from several threads.
///
/// Freed pages that lie side by side become one range, and a block takes the front of the smallest range that is large enough, so that what a
/// network holds at its peak stays near what is alive then, whatever the sizes. (Ranges that served only blocks of their own size held half as much again.)
/// Where no range is large enough and more is held than is ever used at once, pages of several are moved together under new addresses (`mremap`), which
/// costs no page fault: without it a training step of ResNet-18 held 50 MB more.
enum PageMemory {
  struct Block {
    let pointer: UnsafeMutableRawPointer
    /// As asked for.
    let byteCount: Int
    /// True where the elements are zero.
    let isZero: Bool

    fileprivate var isLarge: Bool { byteCount >= PageMemory.isLargeFrom }
    fileprivate var range: PageRange { PageRange(start: UInt(bitPattern: pointer), byteCount: PageMemory.pages(byteCount)) }
  }

  private static let isLargeFrom = 1 << 14
  /// Ranges that may be taken, by address.
  private static let free = Lock(FreePages())
  private static let mostKept = 1 << 30

  private static func pages(_ byteCount: Int) -> Int { (byteCount + 4095) & ~4095 }

  /// Nil when there is not enough memory.
  static func take(_ byteCount: Int) -> Block? {
    guard byteCount >= isLargeFrom else {
      return aligned_alloc(64, (max(byteCount, 1) + 63) & ~63).map { Block(pointer: $0, byteCount: byteCount, isZero: false) }
    }
    guard byteCount < .max - 4096 else { return nil }
    let wanted = pages(byteCount)
    let found = free.with { $0.take(wanted) }
    if let found, let pointer = UnsafeMutableRawPointer(bitPattern: found) { return Block(pointer: pointer, byteCount: byteCount, isZero: false) }
    guard let pointer = mmap(nil, wanted, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), pointer != MAP_FAILED else { return nil }
    free.with { $0.addSeams(of: PageRange(start: UInt(bitPattern: pointer), byteCount: wanted)) }
    return Block(pointer: pointer, byteCount: byteCount, isZero: true)
  }

  static func give(_ block: Block) {
    guard block.isLarge else { return Glibc.free(block.pointer) }
    let range = block.range
    if free.with({ $0.give(range, most: mostKept) }) == false { range.unmap() }
  }

  /// Gives freed pages back to the system, where they are more than so many bytes.
  static func giveBack(above limit: Int = 0) {
    let ranges = free.with { $0.takeAll(above: limit) }
    for range in ranges { range.unmap() }
  }
}
