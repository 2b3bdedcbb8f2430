/// Memory for floats that a kernel needs while it runs, or prepares for later runs.
final class ScratchMemory {
  /// Pages kept for the next kernel, which finds them in the caches: kernels run one after the other and use two blocks at a time, so two that grow serve
  /// all of them. Larger ones would not be found in a cache: results may lie there until the next kernel.
  private static let mostKept = 8 << 20
  private static let kept = Lock<[PageMemory.Block]>([])

  private let pages: PageMemory.Block
  private let isReused: Bool

  /// Memory of its own.
  init(_ count: Int) throws {
    pages = try ScratchMemory.allocate(count * 4)
    isReused = false
  }

  /// Memory another kernel may have used before, and may use after.
  init(reusing count: Int) throws {
    let wanted = count * 4
    let found = ScratchMemory.kept.with { kept -> PageMemory.Block? in
      // The smallest that is large enough; where none is, the largest makes room for a larger one.
      let fitting = kept.indices.filter { kept[$0].byteCount >= wanted }.min { kept[$0].byteCount < kept[$1].byteCount }
      return (fitting ?? kept.indices.max { kept[$0].byteCount < kept[$1].byteCount }).map { kept.remove(at: $0) }
    }
    isReused = true
    if let found, found.byteCount >= wanted {
      pages = found
    } else {
      if let found { PageMemory.give(found) }
      pages = try ScratchMemory.allocate(wanted)
    }
  }

  private static func allocate(_ byteCount: Int) throws -> PageMemory.Block {
    guard let pages = PageMemory.take(byteCount) else { throw RuntimeError("cannot allocate \(byteCount) bytes") }
    return pages
  }

  var floats: UnsafeMutablePointer<Float> { pages.pointer.assumingMemoryBound(to: Float.self) }

  deinit {
    guard isReused, pages.byteCount <= Self.mostKept else { return PageMemory.give(pages) }
    let spare = ScratchMemory.kept.with { kept -> PageMemory.Block? in
      kept.append(pages)
      if kept.count <= 2 { return nil }
      return kept.indices.min { kept[$0].byteCount < kept[$1].byteCount }.map { kept.remove(at: $0) }
    }
    if let spare { PageMemory.give(spare) }
  }
}
