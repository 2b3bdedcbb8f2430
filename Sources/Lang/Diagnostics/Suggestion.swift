/// "Did you mean": the known name nearest to a mistyped one.
public enum Suggestion {
  /// Words of the language that nobody meant as a name.
  private static let reserved: Set<String> = ["if", "for", "while", "repeat", "function", "break", "next", "{", "("]

  /// The candidate with the smallest edit distance, when that is small for the length of `name`; nil otherwise.
  public static func nearest(to name: String, among candidates: [String]) -> String? {
    let target = Array(name.utf8)
    guard target.count >= 2, target.count <= 60 else { return nil }
    let limit = target.count <= 3 ? 1 : target.count <= 8 ? 2 : 3
    var best: (distance: Int, name: String)?
    for candidate in candidates where candidate != name && !reserved.contains(candidate) {
      let other = Array(candidate.utf8)
      guard abs(other.count - target.count) <= limit else { continue }
      let distance = editDistance(target, other, limit: (best?.distance ?? limit + 1) - 1)
      if let distance, distance < best?.distance ?? Int.max { best = (distance, candidate) }
    }
    return best?.name
  }

  /// Number of insertions, deletions, substitutions and swaps of neighbours; nil when more than `limit`.
  static func editDistance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
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
