/// What arguments mean, for help pages whose own text does not say; parsed when help is first asked for.
///
/// A name means the same in most functions (`na.rm`, `ylab`, `tz`); where it does not, the function has a line of its own.
enum ArgumentDescriptions {
  /// The meaning of an argument of a function: what is said for the function, for the generic it is a method of, or of the name in general.
  static func text(for argument: String, of function: String) -> String? {
    var name = function[...]
    if name.hasSuffix("<-") { name = name.dropLast(2) }
    while true {
      if let words = byFunction[String(name)]?[argument] { return words }
      guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { break }
      name = name[..<dot]
    }
    return byName[argument]
  }

  private static let byName: [String: String] = {
    var table: [String: String] = [:]
    for (names, words) in entries(of: namesSource) {
      for name in names.split(separator: " ") { table[String(name)] = words }
    }
    return table
  }()

  private static let byFunction: [String: [String: String]] = {
    var table: [String: [String: String]] = [:]
    for (functions, words) in entries(of: functionsSource) {
      var arguments: [String: String] = [:]
      var names: [String] = []
      for part in words.split(separator: ";") {
        if let equals = part.firstRange(of: " = ") {
          names = part[..<equals.lowerBound].split(separator: " ").map(String.init)
          for name in names { arguments[name] = String(part[equals.upperBound...]) }
        } else {
          for name in names { arguments[name, default: ""] += ";" + part }
        }
      }
      for function in functions.split(separator: " ") { table[String(function), default: [:]].merge(arguments) { _, new in new } }
    }
    return table
  }()

  /// Lines `names: words` of a table.
  private static func entries(of source: String) -> [(names: Substring, words: String)] {
    source.split(separator: "\n").compactMap { line in
      line.firstRange(of: ": ").map { (line[..<$0.lowerBound], String(line[$0.upperBound...])) }
    }
  }
}
