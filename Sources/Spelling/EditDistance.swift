/// How far two words are from each other, for "did you mean".
public enum EditDistance {
  /// Number of insertions, deletions, substitutions and swaps of neighbours; nil when more than `limit`.
  public static func between(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
    if limit < 0 { return nil }
    var beforePrevious = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    for i in 1...max(1, a.count) where i <= a.count {
      var row = [Int](repeating: i, count: b.count + 1)
      for j in stride(from: 1, through: b.count, by: 1) {
        let same = a[i - 1] == b[j - 1]
        row[j] = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (same ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], beforePrevious[j - 2] + 1) }
      }
      if row.min()! > limit { return nil }
      (beforePrevious, previous) = (previous, row)
    }
    return previous[b.count] <= limit ? previous[b.count] : nil
  }
}
