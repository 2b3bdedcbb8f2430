import Spelling

/// "Did you mean": the known name nearest to a mistyped one.
public enum Suggestion {
  /// Words of the language that nobody meant as a name, and short ones for constants.
  private static let reserved: Set<String> = ["T", "F", "if", "for", "while", "repeat", "function", "break", "next", "{", "("]

  /// Constants of the language, which are no names and are meant all the same: `true`, `null`.
  static let constants = ["TRUE", "FALSE", "NULL", "NA", "NaN", "Inf"]

  /// The name nearest to `name` that somebody can have meant, as `NearName` finds it; nil where none is near.
  public static func nearest(to name: String, among candidates: [String]) -> String? {
    NearName.nearest(to: name, among: candidates.filter { !reserved.contains($0) })
  }
}
