import Glibc

/// Memory that holds elements, row-major. Storages may share one until one of them writes.
final class MemoryBlock {
  let pointer: UnsafeMutableRawPointer
  let byteCount: Int
  /// True where the elements were zero when the block was made.
  let wasZero: Bool
  private let pages: PageMemory.Block?
  /// The file whose pages these are.
  private let file: MappedFile?
  private var isModified = false

  /// Nil when there is not enough memory.
  init?(byteCount: Int) {
    guard let pages = PageMemory.take(byteCount) else { return nil }
    self.pages = pages
    self.byteCount = byteCount
    (pointer, wasZero, file) = (pages.pointer, pages.isZero, nil)
  }

  /// A part of a mapped file.
  init(_ file: MappedFile, at pointer: UnsafeMutableRawPointer, byteCount: Int) {
    self.file = file
    self.pointer = pointer
    self.byteCount = byteCount
    (pages, wasZero) = (nil, false)
  }

  /// Where the elements are to be written.
  var pointerForWriting: UnsafeMutableRawPointer {
    isModified = true
    return pointer
  }

  /// Takes pages of a file out of memory, to be read again when somebody looks: of elements that are prepared in another form.
  func dropFilePages() {
    guard file != nil, !isModified else { return }
    let start = (UInt(bitPattern: pointer) + 4095) & ~4095, end = (UInt(bitPattern: pointer) + UInt(byteCount)) & ~4095
    if start < end { madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), MADV_DONTNEED) }
  }

  deinit { if let pages { PageMemory.give(pages) } }
}
