/// Words of help by name.
enum HelpWords {
  /// - Parameter source: lines of names with a space between, a colon, and the words for all of them.
  static func table(_ source: String) -> [String: String] {
    var table: [String: String] = [:]
    for line in source.split(separator: "\n") {
      guard let colon = line.firstRange(of: ": ") else { continue }
      for name in line[..<colon.lowerBound].split(separator: " ") { table[String(name)] = String(line[colon.upperBound...]) }
    }
    return table
  }
}
