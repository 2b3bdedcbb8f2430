/// Memory for floats that a kernel needs while it runs, or prepares for later runs.
final class ScratchMemory {
  private let pages: PageMemory.Block

  init(_ count: Int) throws {
    guard let pages = PageMemory.take(count * 4) else { throw RuntimeError("cannot allocate \(count * 4) bytes") }
    self.pages = pages
  }

  var floats: UnsafeMutablePointer<Float> { pages.pointer.assumingMemoryBound(to: Float.self) }

  deinit { PageMemory.give(pages) }
}
