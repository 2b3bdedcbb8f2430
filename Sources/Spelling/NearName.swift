/// "Did you mean": the known name nearest to a mistyped one.
public enum NearName {
  /// The candidate that differs in capitals alone, else the one with the smallest edit distance, when that is small for the length of
  /// `name`; nil otherwise. Of the many names near one of three letters or fewer, only those with the same letters or one more count.
  public static func nearest(to name: String, among candidates: [String]) -> String? {
    let target = Array(name.utf8), folded = name.lowercased()
    if let same = candidates.first(where: { $0.utf8.count == target.count && $0 != name && $0.lowercased() == folded }) { return same }
    guard target.count >= 2, target.count <= 60 else { return nil }
    let limit = target.count <= 3 ? 1 : target.count <= 8 ? 2 : 3
    var best: (distance: Int, name: String)?
    for candidate in candidates where candidate != name {
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

  /// The question as an error's hint, or no hint.
  public static func hint(_ name: String, among candidates: [String]) -> [String] { nearest(to: name, among: candidates).map { ["did you mean `\($0)`?"] } ?? [] }
}
