/// A matrix product some rows or columns of the result at a time, with a look at Ctrl-C between: only where all of it takes longer than a user waits.
enum ProductParts {
  /// How a factor lies in memory: the distance of its rows, and whether it is read transposed.
  typealias Factor = (stride: Int, isTransposed: Bool)

  /// Extents of a piece of the result, and where it and what it is made of begin.
  struct Piece {
    let rows: Int, columns: Int
    let left: Int, right: Int, result: Int
    let firstColumn: Int
  }

  /// Calls `body` with pieces of m rows and n columns that together are the whole result; after Ctrl-C not with all, and the result is of no use.
  ///
  /// - Parameters:
  ///   - resultStride: the distance of the result's rows.
  ///   - weight: how much longer an operation takes than one of float32.
  static func forEach(m: Int, n: Int, k: Int, _ left: Factor, _ right: Factor, resultStride: Int, weight: Double = 1, _ body: (Piece) -> Void) {
    func piece(_ rows: Range<Int>, _ columns: Range<Int>) -> Piece {
      Piece(
        rows: rows.count, columns: columns.count, left: rows.lowerBound * (left.isTransposed ? 1 : left.stride),
        right: columns.lowerBound * (right.isTransposed ? right.stride : 1), result: rows.lowerBound * resultStride + columns.lowerBound,
        firstColumn: columns.lowerBound)
    }
    let operations = 2 * weight * Double(m) * Double(n) * Double(k), wanted = operations / Interruption.operationsAtOnce
    guard wanted > 2 else { return body(piece(0..<m, 0..<n)) }
    // Narrower pieces would read the other matrix too often.
    let extent = max(m, n), width = max(min(32, extent), Int(Double(extent) / wanted) / 16 * 16)
    for start in stride(from: 0, to: extent, by: width) where !Interruption.isPending {
      let part = start..<min(extent, start + width)
      body(m >= n ? piece(part, 0..<n) : piece(0..<m, part))
    }
  }
}
