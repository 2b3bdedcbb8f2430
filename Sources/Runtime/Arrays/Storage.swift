import Glibc
import VectorKernels

/// Memory shared by an array and its views. 64-byte aligned; taken when first touched, freed with the last reference.
///
/// The elements lie row-major in a block, which other storages may share until one of them is written, or in layouts of oneDNN's, or both.
public final class Storage {
  /// Of the row-major elements; layouts of oneDNN's may take more.
  public let byteCount: Int
  /// Raised whenever somebody takes the elements for writing, so that a plan knows when folded weights are stale.
  public var version = 0
  /// What kernels made of these elements for inference: filters with normalization multiplied in, and in Winograd's form. Both remember the
  /// version they were made from; they live here so that every executor bound to the array finds them.
  var folded: AnyObject?
  var transformed: AnyObject?
  /// Nil until the row-major elements are touched.
  private var block: MemoryBlock?
  /// The elements in layouts of oneDNN's.
  private(set) var copies: [LayoutMemory] = []
  /// True while only the first copy holds the elements.
  private(set) var isPlainStale = false
  /// True until something is written.
  private(set) var isZero = true
  /// True where the elements are zero but the block, if there is one, does not say so yet.
  private var isZeroPending = true
  /// Makes elements that were discarded, or were not made yet.
  private var remake: (run: () throws -> LayoutMemory, pending: PendingNormalization?)?
  /// Whether they are not there now, but can be made.
  var isDiscarded: Bool { remake != nil }
  /// What makes them, where that is the relu of a normalization: a kernel may read its data instead and do it on the way.
  var pending: PendingNormalization? { remake?.pending }
  /// What a kernel gathered of the elements of a version.
  private var gathered: (statistics: ChannelStatistics, version: Int)?
  /// Larger arrays ask for their memory at once, so that one for which there is none is an error where it is made.
  private static let isHugeFrom = 1 << 30
  /// Smaller blocks are not worth being given up between runs.
  private static let isLargeFrom = 1 << 16

  /// Zeroes.
  init(byteCount: Int) {
    self.byteCount = byteCount
    if byteCount >= Storage.isHugeFrom { _ = blockForWriting(keepsElements: false) }
  }

  /// A part of a mapped file.
  init(_ file: MappedFile, at pointer: UnsafeMutableRawPointer, byteCount: Int) {
    self.byteCount = byteCount
    block = MemoryBlock(file, at: pointer, byteCount: byteCount)
    (isZero, isZeroPending) = (false, false)
  }

  /// The elements, row-major, to be read while the block is held.
  var blockForReading: MemoryBlock {
    restore()
    if isPlainStale { makePlain() } else if isZeroPending { writeZeros() }
    return block!
  }

  /// The elements, row-major, to be read.
  var plainForReading: UnsafeMutableRawPointer { blockForReading.pointer }

  /// The elements, row-major, to be written: other layouts are forgotten.
  var plainForWriting: UnsafeMutableRawPointer {
    restore()
    if isPlainStale { makePlain() } else if isZeroPending { writeZeros() }
    if !copies.isEmpty { copies.removeAll() }
    isZero = false
    version += 1
    return blockForWriting(keepsElements: true).pointerForWriting
  }

  /// The elements, all of which the caller is going to write.
  var plainForOverwriting: UnsafeMutableRawPointer {
    remake = nil
    (isPlainStale, isZeroPending, isZero) = (false, false, false)
    if !copies.isEmpty { copies.removeAll() }
    version += 1
    return blockForWriting(keepsElements: false).pointerForWriting
  }

  /// What keeps a pointer to the elements valid.
  var holder: AnyObject { block ?? self }

  /// A block that no other storage has.
  private func blockForWriting(keepsElements: Bool) -> MemoryBlock {
    // Asked before the block is named here, which counts as a reference.
    if isKnownUniquelyReferenced(&block) { return block! }
    guard let fresh = MemoryBlock(byteCount: byteCount) else {
      // As the C++ and Swift libraries end where memory does: whoever guards against that knows the signal.
      fputs("cannot allocate \(byteCount) bytes\n", stderr)
      abort()
    }
    if keepsElements, let block { memcpy(fresh.pointerForWriting, block.pointer, byteCount) }
    block = fresh
    return fresh
  }

  private func makePlain() {
    isPlainStale = false
    guard let source = copies.first else { return }
    let extents = withUnsafeBytes(of: source.layout.descriptor.dims) { Array($0.bindMemory(to: Int64.self).prefix(Int(source.layout.descriptor.ndims))) }
    let target = blockForWriting(keepsElements: false)
    // A reorder to plain exists for every layout oneDNN gives out.
    do { try source.copy(to: LayoutMemory(Layout.plain(extents.map { Int($0) }), borrowing: target.pointerForWriting, of: target)) } catch {
      preconditionFailure("a blocked layout can be made plain: \(error)")
    }
  }

  private func writeZeros() {
    let isFresh = block == nil, target = blockForWriting(keepsElements: false)
    if !isFresh || !target.wasZero { memset(target.pointerForWriting, 0, byteCount) }
    isZeroPending = false
  }

  /// Makes all elements zero; the memory is cleared when somebody looks.
  func clear() {
    remake = nil
    copies.removeAll()
    (isPlainStale, isZeroPending, isZero) = (false, true, true)
    version += 1
  }

  /// Takes the elements of `source`, of the same size: their memory is shared until one of the two is written.
  func share(_ source: Storage) {
    if source === self { return }
    if source.isZero { return clear() }
    source.restore()
    remake = nil
    block = source.isPlainStale ? nil : source.blockForReading
    (copies, isPlainStale, isZeroPending, isZero) = (source.copies, source.isPlainStale, false, false)
    version += 1
  }

  func become(_ memory: LayoutMemory) {
    remake = nil
    copies = [memory]
    isPlainStale = true
    isZero = false
    isZeroPending = false
    version += 1
  }

  /// Gives up elements of which nobody will read any.
  ///
  /// - Parameter isPlainToo: also where they lie row-major.
  func forget(isPlainToo: Bool) {
    guard isPlainStale || remake != nil || isPlainToo && byteCount >= Storage.isLargeFrom else { return }
    copies.removeAll()
    block = nil
    (remake, isPlainStale, isZeroPending) = (nil, false, true)
  }

  /// Gives up elements that can be made again, with `remake`, should somebody ask for them.
  func discard(remaking remake: @escaping () throws -> LayoutMemory) { discard(remaking: remake, pending: nil) }

  private func discard(remaking remake: @escaping () throws -> LayoutMemory, pending: PendingNormalization?) {
    copies.removeAll()
    block = nil
    (isPlainStale, isZeroPending, isZero) = (false, true, false)
    self.remake = (remake, pending)
  }

  /// Becomes elements that are made when somebody asks for them.
  func postpone(_ work: PendingNormalization) {
    discard(remaking: work.make, pending: work)
    version += 1
  }

  /// Keeps what was gathered of the present elements.
  func keep(_ statistics: ChannelStatistics) { gathered = (statistics, version) }

  /// What was gathered of the present elements.
  var statistics: ChannelStatistics? { gathered.flatMap { $0.version == version ? $0.statistics : nil } }

  /// Makes discarded elements again.
  func restore() {
    guard let make = remake?.run else { return }
    remake = nil
    // What was made once fails to be made again only for lack of memory.
    do { copies = [try make()] } catch { fatalError("\(error)") }
    (isPlainStale, isZeroPending) = (true, false)
  }

  /// The memory of elements that lie in `layout` only, where no other array has it; they are given up.
  func takeOnlyCopy(in layout: Layout) -> LayoutMemory? {
    guard isPlainStale, copies.count == 1, isKnownUniquelyReferenced(&copies[0]), copies[0].layout == layout else { return nil }
    let memory = copies[0]
    forget(isPlainToo: true)
    return memory
  }

  /// Keeps another layout of the same elements, at most two beside the first.
  func keep(_ copy: LayoutMemory) {
    if copies.count > 2 { copies.remove(at: 1) }
    copies.append(copy)
  }

  /// Leaves the elements to the form in which kernels have them, where there is one, until somebody wants them row-major.
  func dropPlain() {
    guard let block, !isPlainStale, !copies.isEmpty || folded != nil || transformed != nil else { return }
    block.dropFilePages()
    // What oneDNN has transformed for its Winograd does not turn back.
    guard let kept = copies.firstIndex(where: { $0.layout.isReversible }) else { return }
    copies.swapAt(0, kept)
    isPlainStale = true
    self.block = nil
  }
}
