import Glibc

/// Zeroed memory for elements, aligned to 64 bytes. Large blocks come from the system and go back to it at once: in the heap they would leave holes
/// that no other size fits (a ResNet-18 training step held 627 MB so, 510 MB now).
enum PageMemory {
  private static let isLargeFrom = 1 << 20

  /// Nil when there is not enough memory.
  static func allocate(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    if byteCount >= isLargeFrom {
      let pages = mmap(nil, byteCount, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
      return pages == MAP_FAILED ? nil : pages
    }
    let rounded = (max(byteCount, 1) + 63) & ~63
    guard let block = aligned_alloc(64, rounded) else { return nil }
    memset(block, 0, rounded)
    return block
  }

  /// `byteCount` as it was allocated.
  static func free(_ pointer: UnsafeMutableRawPointer, _ byteCount: Int) {
    if byteCount >= isLargeFrom { munmap(pointer, byteCount) } else { Glibc.free(pointer) }
  }
}
