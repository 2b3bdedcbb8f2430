/// A place in nested loops, and where it lies in two arrays. One step goes to the next place, the innermost loop first.
struct PairedPosition {
  /// Of a loop: how often it runs, and its steps in both arrays.
  typealias Loop = (extent: Int, first: Int, second: Int)

  /// Outermost first.
  private let loops: ArraySlice<Loop>
  private var index: [Int]
  private(set) var first: Int, second: Int

  /// - Parameter first, second: where the arrays begin.
  init(_ loops: ArraySlice<Loop>, first: Int = 0, second: Int = 0) {
    (self.loops, self.first, self.second) = (loops, first, second)
    index = [Int](repeating: 0, count: loops.count)
  }

  /// The place after so many steps.
  init(_ loops: ArraySlice<Loop>, after steps: Int) {
    self.init(loops)
    var rest = steps
    for d in index.indices.reversed() {
      let loop = loops[loops.startIndex + d]
      index[d] = rest % loop.extent
      rest /= loop.extent
      first += index[d] * loop.first
      second += index[d] * loop.second
    }
  }

  /// False after the last place, from which it goes back to the first.
  @inline(__always)
  mutating func advance() -> Bool {
    var d = index.count - 1
    while d >= 0 {
      let loop = loops[loops.startIndex + d]
      index[d] += 1
      first += loop.first
      second += loop.second
      if index[d] < loop.extent { return true }
      first -= loop.first * loop.extent
      second -= loop.second * loop.extent
      index[d] = 0
      d -= 1
    }
    return false
  }
}
