import VectorKernels

/// Arrays whose elements lie, or also lie, in a layout of oneDNN's.
extension NDArray {
  /// True for a float32 array that is the whole of its storage: only those take part.
  private var ownsStorage: Bool { dtype == .float32 && isWholeStorage }
  /// True where no other elements share the storage.
  var isWholeStorage: Bool { offset == 0 && storage.byteCount == count * dtype.byteCount }

  /// Nothing has to be copied to read the elements row-major.
  var liesRowMajor: Bool {
    storage.restore()
    return !storage.isPlainStale
  }

  /// The elements in `layout`, whose extents are `extents` (the shape, or the shape with the channels split into groups).
  ///
  /// - Parameter isKept: the copy stays until the array is written.
  func memory(in layout: Layout, extents: [Int], isKept: Bool = true) throws -> LayoutMemory {
    storage.restore()
    if ownsStorage, let found = storage.copies.first(where: { $0.layout == layout }) { return found }
    // What oneDNN transforms for its Winograd, it makes of plain filters only.
    let source = try layout.isReversible ? memory(extents: extents) : plainMemory(extents)
    if source.layout == layout { return source }
    let copy = try source.reordered(to: layout)
    if ownsStorage, isKept { storage.keep(copy) }
    return copy
  }

  /// The elements in the layout they are in now.
  func memory(extents: [Int]? = nil) throws -> LayoutMemory {
    let extents = extents ?? shape.extents
    storage.restore()
    if ownsStorage, storage.isPlainStale, let current = storage.copies.first, current.layout.hasExtents(extents) { return current }
    return try plainMemory(extents)
  }

  private func plainMemory(_ extents: [Int]) throws -> LayoutMemory {
    let block = storage.blockForReading
    return try LayoutMemory(Layout.plain(extents), reading: block.pointer + offset, of: block)
  }

  /// The elements, row-major, to be written.
  func memoryForWriting(extents: [Int]? = nil) throws -> LayoutMemory {
    let start = rawPointer
    return try LayoutMemory(Layout.plain(extents ?? shape.extents), borrowing: start, of: storage.holder)
  }

  /// Where a gradient that is still zero can be written row-major, all of it; nil where it has to be added.
  func memoryForOverwriting(extents: [Int]? = nil) throws -> LayoutMemory? {
    guard ownsStorage, storage.isZero else { return nil }
    let start = storage.plainForOverwriting
    return try LayoutMemory(Layout.plain(extents ?? shape.extents), borrowing: start, of: storage.holder)
  }

  /// Takes the elements of `memory`.
  func become(_ memory: LayoutMemory) throws {
    guard ownsStorage else {
      return try memory.copy(to: memoryForWriting())
    }
    storage.become(memory)
  }

  /// Takes the elements of an array of the same shape, in the layout they lie in.
  func take(_ source: NDArray) throws {
    source.storage.restore()
    if source.ownsStorage, ownsStorage, source.storage.isPlainStale, source.shape == shape { try become(source.memory()) } else { try assign(from: source) }
  }

  /// The elements' own memory, which the caller may write, where they lie in `layout` and nobody else has it. The array's elements are lost.
  func takeMemory(in layout: Layout) -> LayoutMemory? { ownsStorage ? storage.takeOnlyCopy(in: layout) : nil }

  /// What a kernel gathered of the elements.
  var gatheredStatistics: ChannelStatistics? { ownsStorage ? storage.statistics : nil }

  /// Keeps what a kernel gathered of the elements, where it did.
  func keep(_ statistics: ChannelStatistics?) { if let statistics, statistics.isKnown, ownsStorage { storage.keep(statistics) } }

  /// What the elements are to be made of, in `layout`, where they are not made yet.
  func pendingNormalization(of layout: Layout) -> PendingNormalization? { storage.pending.flatMap { $0.data.layout == layout ? $0 : nil } }

  /// Adds the elements of `memory`.
  func add(_ memory: LayoutMemory) throws {
    if storage.isZero, ownsStorage { return storage.become(memory) }
    let current = try self.memory(extents: nil)
    try become(OneDNNSum.add(current, memory))
  }
}
