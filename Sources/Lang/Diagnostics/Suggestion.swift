import Spelling

/// "Did you mean": the known name nearest to a mistyped one.
public enum Suggestion {
  /// Words of the language that nobody meant as a name, and short ones for constants.
  private static let reserved: Set<String> = ["T", "F", "if", "for", "while", "repeat", "function", "break", "next", "{", "("]

  /// Constants of the language, which are no names and are meant all the same: `true`, `null`.
  static let constants = ["TRUE", "FALSE", "NULL", "NA", "NaN", "Inf"]

  /// The candidate that differs in capitals alone, else the one with the smallest edit distance, when that is small for the length of
  /// `name`; nil otherwise. Of the many names near one of three letters or fewer, only those with the same letters or one more count.
  public static func nearest(to name: String, among candidates: [String]) -> String? {
    let target = Array(name.utf8), folded = name.lowercased()
    if let same = candidates.first(where: { $0.utf8.count == target.count && $0 != name && !reserved.contains($0) && $0.lowercased() == folded }) { return same }
    guard target.count >= 2, target.count <= 60 else { return nil }
    let limit = target.count <= 3 ? 1 : target.count <= 8 ? 2 : 3
    var best: (distance: Int, name: String)?
    for candidate in candidates where candidate != name && !reserved.contains(candidate) {
      let other = Array(candidate.utf8)
      guard abs(other.count - target.count) <= limit else { continue }
      if target.count <= 3 {
        let isLonger = other.count == target.count + 1 && other.first == target.first
        guard isLonger || other.sorted() == target.sorted() else { continue }
      }
      let distance = EditDistance.between(target, other, limit: (best?.distance ?? limit + 1) - 1)
      if let distance, distance < best?.distance ?? Int.max { best = (distance, candidate) }
    }
    return best?.name
  }
}
