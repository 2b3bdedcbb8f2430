/// A matrix product some rows or columns of the result at a time, with a look at Ctrl-C between: only where all of it takes longer than a user waits.
enum ProductParts {
  /// Calls `body` with pieces of m rows and n columns that together are the whole result; after Ctrl-C not with all, and the result is of no use.
  ///
  /// - Parameter weight: how much longer an operation takes than one of float32.
  static func forEach(m: Int, n: Int, k: Int, weight: Double = 1, _ body: (_ rows: Range<Int>, _ columns: Range<Int>) -> Void) {
    let operations = 2 * weight * Double(m) * Double(n) * Double(k), wanted = operations / Interruption.operationsAtOnce
    guard wanted > 2 else { return body(0..<m, 0..<n) }
    // Narrower pieces would read the other matrix too often.
    let extent = max(m, n), width = max(min(32, extent), Int(Double(extent) / wanted) / 16 * 16)
    for start in stride(from: 0, to: extent, by: width) where !Interruption.isPending {
      let piece = start..<min(extent, start + width)
      if m >= n { body(piece, 0..<n) } else { body(0..<m, piece) }
    }
  }
}
