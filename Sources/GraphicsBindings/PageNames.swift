import Glibc

/// Names of files with a place for the number of a page, such as `Rplot%03d.png`; `%%` is a percent sign.
enum PageNames {
  /// Whether a name has at most one such place and nothing else that begins with a percent sign.
  static func isValid(_ pattern: String) -> Bool { placeholders(pattern).map { $0.count <= 1 } ?? false }

  /// The name of the file for a page.
  ///
  /// - Precondition: `isValid(pattern)`; other patterns come back as they are.
  static func name(_ pattern: String, page: Int) -> String {
    guard pattern.contains("%"), let places = placeholders(pattern) else { return pattern }
    var result = pattern
    if let place = places.first {
      var digits = [CChar](repeating: 0, count: 400)
      // The conversion takes an `int`, and its width is limited below.
      _ = withVaList([Int32(clamping: page)]) { vsnprintf(&digits, digits.count, String(pattern[place]), $0) }
      result.replaceSubrange(place, with: String(cString: digits))
    }
    return unescaped(result)
  }

  /// `%%` as `%`.
  private static func unescaped(_ text: String) -> String {
    var result = "", isEscape = false
    for character in text {
      if character == "%", isEscape { isEscape = false; continue }
      isEscape = character == "%"
      result.append(character)
    }
    return result
  }

  /// Where numbers stand; nil if something else begins with a percent sign.
  private static func placeholders(_ pattern: String) -> [Range<String.Index>]? {
    var found: [Range<String.Index>] = [], at = pattern.startIndex
    while let percent = pattern[at...].firstIndex(of: "%") {
      var end = pattern.index(after: percent)
      if end < pattern.endIndex, pattern[end] == "%" {
        at = pattern.index(after: end)
        continue
      }
      while end < pattern.endIndex, "#0 ,+-".contains(pattern[end]) { end = pattern.index(after: end) }
      var width = ""
      while end < pattern.endIndex, "0123456789.".contains(pattern[end]) {
        width.append(pattern[end])
        end = pattern.index(after: end)
      }
      guard end < pattern.endIndex, "diouxX".contains(pattern[end]), width.split(separator: ".").allSatisfy({ (Int($0) ?? 999) < 200 }) else { return nil }
      at = pattern.index(after: end)
      found.append(percent..<at)
    }
    return found
  }
}
