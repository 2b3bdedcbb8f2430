import Glibc

/// The cells that an opaque symbol of at most 64 cells inks, a word of bits for each row: bit 0 is the leftmost cell.
struct InkRows {
  private let rows: [UInt64]

  /// - Parameter opacity: of the cells of a square, row by row; half and more counts as ink.
  init?(_ opacity: [UInt8], side: Int) {
    guard side <= 64 else { return nil }
    rows = (0..<side).map { row in (0..<side).reduce(0) { $0 | (opacity[row * side + $1] >= 128 ? 1 << UInt64($1) : 0) } }
  }

  /// Puts the symbol, by its upper left cell, below what is there; tells whether it is seen.
  ///
  /// - Parameter covered: rows of `words` words, one of them more than the cells take.
  func cover(_ covered: UnsafeMutableBufferPointer<UInt64>, words: Int, column: Int, row: Int) -> Bool {
    let shift = UInt64(column & 63), first = row * words + column >> 6
    var isSeen = false
    for (k, mask) in rows.enumerated() where mask != 0 {
      let word = first + k * words, low = mask << shift, high = shift == 0 ? 0 : mask >> (64 - shift)
      if (low & ~covered[word]) | (high & ~covered[word + 1]) != 0 {
        isSeen = true
        covered[word] |= low
        covered[word + 1] |= high
      }
    }
    return isSeen
  }
}
