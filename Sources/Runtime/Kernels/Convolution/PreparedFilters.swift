/// Filters in the form a kernel of our own reads them, kept with the array they were made from.
final class PreparedFilters {
  private let memory: ScratchMemory
  /// Of the storage they were made from.
  private let version: Int
  private let count: Int

  private init(_ memory: ScratchMemory, version: Int, count: Int) { (self.memory, self.version, self.count) = (memory, version, count) }

  /// The kept ones where they are current and of `count` elements, else new ones written by `make`.
  static func of(_ filters: NDArray, count: Int, isKept: Bool, _ make: (UnsafeMutablePointer<Float>) -> Void) throws -> ScratchMemory {
    let storage = filters.storage, isWhole = filters.isWholeStorage
    if isWhole, let kept = storage.transformed as? PreparedFilters, kept.version == storage.version, kept.count == count { return kept.memory }
    storage.transformed = nil
    let made = isKept && isWhole ? try ScratchMemory(count) : try ScratchMemory(reusing: count)
    make(made.floats)
    if isKept, isWhole { storage.transformed = PreparedFilters(made, version: storage.version, count: count) }
    return made
  }
}
