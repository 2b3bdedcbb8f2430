import Glibc

/// An array seen from one axis: everything before it, the axis itself, everything after it.
struct AxisLayout {
  let outer: Int
  let length: Int
  let inner: Int

  /// - Parameter axis: counted from the end when negative.
  init(_ shape: Shape, _ axis: Int) throws {
    let k = try AxisLayout.index(axis, rank: shape.rank)
    outer = shape.extents[..<k].reduce(1, *)
    length = shape[k]
    inner = shape.extents[(k + 1)...].reduce(1, *)
  }

  /// The three extents by themselves.
  init(_ extents: (outer: Int, length: Int, inner: Int)) { (outer, length, inner) = extents }

  /// All elements as one line.
  init(flat count: Int) { (outer, length, inner) = (1, count, 1) }

  /// Calls `body` with the position of the first element of each line along the axis; the next ones are `inner` apart.
  func forEachLine(_ body: (_ line: Int, _ start: Int) throws -> Void) rethrows {
    var line = 0
    for o in 0..<outer {
      for i in 0..<inner {
        try body(line, o * length * inner + i)
        line += 1
      }
    }
  }

  /// As `forEachLine`, on several threads, each with lines of its own.
  @inline(__always)
  func shareLines(_ body: (_ line: Int, _ start: Int) -> Void) {
    Threads.split(outer * inner, cost: 2 * length) { for line in $0 { body(line, line / inner * length * inner + line % inner) } }
  }

  /// The position of `axis` among `rank` dimensions.
  static func index(_ axis: Int, rank: Int) throws -> Int {
    guard axis >= -rank, axis < rank else { throw RuntimeError("axis \(axis) is out of bounds for array of dimension \(rank)") }
    return axis < 0 ? axis + rank : axis
  }
}

extension Shape {
  /// Elements between neighbours along each dimension.
  var strides: [Int] {
    var result = [Int](repeating: 1, count: rank)
    for d in stride(from: rank - 2, through: 0, by: -1) { result[d] = result[d + 1] * self[d + 1] }
    return result
  }

  /// The largest number of elements an operator's result may have: at first, what fills half of this machine's memory with float32, since a result
  /// seldom stands alone.
  @TaskLocal public static var largestCount = max(1 << 28, sysconf(Int32(_SC_PHYS_PAGES)) * (sysconf(Int32(_SC_PAGESIZE)) / 8))

  /// The shape, or an error when it holds more elements than memory could.
  public func checked() throws -> Shape {
    guard let count = checkedCount, count <= Shape.largestCount else { throw RuntimeError("shape \(self) has too many elements") }
    return self
  }
}

extension ShapeSet {
  /// Throws unless the input has `rank` dimensions; nil while its shape is not known.
  func input(_ index: Int, rank: ClosedRange<Int>, _ op: String) throws -> Shape? {
    guard index < inputs.count, !inputs[index].extents.isEmpty else { return nil }
    let shape = inputs[index]
    guard rank.contains(shape.rank) else {
      let wanted = rank.lowerBound == rank.upperBound ? "\(rank.lowerBound)" : "\(rank.lowerBound) to \(rank.upperBound)"
      throw RuntimeError("\(op) needs an input of \(wanted) dimensions, got shape \(shape)")
    }
    return shape.isKnown ? shape : nil
  }
}
