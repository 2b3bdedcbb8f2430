import Spelling

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
      let distance = EditDistance.between(target, other, limit: (best?.distance ?? limit + 1) - 1)
      if let distance, distance < best?.distance ?? Int.max { best = (distance, candidate) }
    }
    return best?.name
  }
}
