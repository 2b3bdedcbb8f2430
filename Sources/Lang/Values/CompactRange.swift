/// The elements of `from:to` by their ends: a vector holds only these until somebody wants or changes its elements.
final class CompactRange: DeferredElements {
  let first: Double
  /// 1 or -1.
  let step: Double

  init(first: Double, step: Double, count: Int) {
    self.first = first
    self.step = step
    super.init(count: count)
  }

  override var asRange: CompactRange? { self }

  /// Shorter ranges are written out at once: that is quicker than asking.
  static let shortest = 1024

  var last: Double { self[count - 1] }
  subscript(position: Int) -> Double { first + step * Double(position) }

  /// The elements at `positions`, NA for those outside.
  func gather(_ positions: [Int]) -> [Double] { positions.mapInPieces(blank: .na) { $0 >= 0 && $0 < count ? self[$0] : .na } }
  func gatherIntegers(_ positions: [Int]) -> [Int32] { positions.mapInPieces(blank: .na) { $0 >= 0 && $0 < count ? Int32(self[$0]) : .na } }

  /// All elements.
  ///
  /// Precondition: they fit into memory. `Value.checkSpace()` refuses those that do not before a builtin or an operator reads them.
  override func elements<Element>(_ type: Element.Type) -> [Element] {
    if type == Int32.self {
      let start = Int32(first), step = Int32(step)
      return unsafeBitCast(
        [Int32](inPieces: count, blank: 0) { out, piece in
          for i in piece { (out + i).initialize(to: start &+ step &* Int32(truncatingIfNeeded: i)) }
        }, to: [Element].self)
    }
    precondition(type == Double.self, "only integers and doubles have ranges")
    return unsafeBitCast(
      [Double](inPieces: count, blank: 0) { out, piece in
        for i in piece { (out + i).initialize(to: first + step * Double(i)) }
      }, to: [Element].self)
  }
}

extension Value {
  /// The ends of a range that nobody has written out yet.
  var compactRange: CompactRange? {
    switch self {
    case .integers(let v): return v.range
    case .doubles(let v): return v.range
    default: return nil
    }
  }

  /// - Throws: R's error when this is a range whose elements memory does not hold, or so many texts that as many more do not fit beside them.
  @inline(__always)
  func checkSpace() throws {
    guard CompactRange.isAnyLong else { return }
    guard let range = compactRange else {
      // A result of as many.
      if count > 100_000_000 { try Allocation.check(Double(count), bytes: Allocation.bytes(of: self)) }
      return try Allocation.checkTexts(self)
    }
    // Its elements, and a result of as many.
    let bytes = type == .integer ? 4 : 8
    try Allocation.check(Double(range.count), bytes: bytes, held: 2 * bytes)
    try Interrupt.check()
  }
}

extension CompactRange {
  /// Whether a range that takes a gigabyte or more, or a vector of more than 1e8 elements, was made: only then is space asked for before each call.
  nonisolated(unsafe) static var isAnyLong = false

  /// Builtins that read a range without its elements.
  static let readers: Set<String> = [
    "length", "[", "[[", "sum", "mean", "min", "max", "range", "class", "oldClass", "typeof", "mode", "storage.mode", "inherits", "is.numeric",
    "is.integer", "is.double", "is.vector", "is.atomic", "is.function", "is.null", "is.list", "is.character", "is.factor", "is.logical",
    "is.object", "is.data.frame", "is.matrix", "is.array", "attributes", "attr", "names", "dim", "dimnames", "levels", "print", "print.default",
    "invisible", "identity", "identical", "anyNA", "is.unsorted", "seq_along", "missing", "list", "assign", "head", "str", "NROW", "NCOL", "nrow", "ncol", "object.size",
    "as.integer", "as.vector", "as.numeric", "as.double",
  ]
}
