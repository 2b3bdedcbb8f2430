/// Memory for floats that a kernel needs while it runs, or prepares for later runs.
final class ScratchMemory {
  /// Blocks kept for the next kernel: kernels run one after the other and use two at a time, so two blocks that grow serve all of them.
  private static let kept = Lock<[ScratchMemory.Block]>([])

  private struct Block {
    let pointer: UnsafeMutableRawPointer
    let byteCount: Int
  }

  private let block: Block
  private let isReused: Bool

  /// Memory of its own.
  init(_ count: Int) throws {
    block = try ScratchMemory.allocate(count * 4)
    isReused = false
  }

  /// Memory another kernel may have used before, and may use after.
  init(reusing count: Int) throws {
    let wanted = count * 4
    let found = ScratchMemory.kept.with { kept -> Block? in
      // The smallest that is large enough; where none is, the largest makes room for a larger one.
      let fitting = kept.indices.filter { kept[$0].byteCount >= wanted }.min { kept[$0].byteCount < kept[$1].byteCount }
      return (fitting ?? kept.indices.max { kept[$0].byteCount < kept[$1].byteCount }).map { kept.remove(at: $0) }
    }
    isReused = true
    if let found, found.byteCount >= wanted {
      block = found
    } else {
      if let found { PageMemory.free(found.pointer, found.byteCount) }
      block = try ScratchMemory.allocate(wanted)
    }
  }

  private static func allocate(_ byteCount: Int) throws -> Block {
    guard let pointer = PageMemory.allocate(byteCount) else { throw RuntimeError("cannot allocate \(byteCount) bytes") }
    return Block(pointer: pointer, byteCount: byteCount)
  }

  var floats: UnsafeMutablePointer<Float> { block.pointer.assumingMemoryBound(to: Float.self) }

  deinit {
    guard isReused else { return PageMemory.free(block.pointer, block.byteCount) }
    let spare = ScratchMemory.kept.with { kept -> Block? in
      kept.append(block)
      if kept.count <= 2 { return nil }
      return kept.indices.min { kept[$0].byteCount < kept[$1].byteCount }.map { kept.remove(at: $0) }
    }
    if let spare { PageMemory.free(spare.pointer, spare.byteCount) }
  }
}
