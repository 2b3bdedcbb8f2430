/// What the functions that scripts use most do in particular, what they return, and examples that `example()` runs; shown after the sentence
/// of their declaration and parsed when help is first asked for.
///
/// An entry is a line of names and a colon, lines of words, and lines of code behind `> `:
/// ```
/// basename dirname:
///   Returns: a character vector.
///   > basename("data/a.csv")
/// ```
/// Functions that are explained together share an entry and its example.
enum HelpTopics {
  private struct Topic {
    var words = "", code: [String] = []
  }

  /// `text` with the details of `name` before its source.
  static func adding(to text: String, of name: String) -> String {
    guard let words = topics[name]?.words, !words.isEmpty else { return text }
    // What the declaration says of the result stands, or else ends where the topic's words begin.
    let added = text.firstRange(of: "Returns: ") == nil ? words : words.firstRange(of: "Returns: ").map { String(words[..<$0.lowerBound]) } ?? words
    guard let source = text.firstRange(of: "Source: ") else { return text.isEmpty ? added : text + " " + added }
    guard let result = text.firstRange(of: "Returns: "), result.lowerBound < source.lowerBound else {
      return text[..<source.lowerBound] + added + " " + text[source.lowerBound...]
    }
    return text[..<result.lowerBound] + added + text[result.lowerBound...]
  }

  /// The example of a name; nil where there is none.
  static func code(for name: String) -> String? {
    if let code = topics[name]?.code, !code.isEmpty { return code.joined(separator: "\n") }
    return name.hasPrefix("mx.nd.") ? unary(name) : nil
  }

  /// All names that have an entry, for tests.
  static var names: [String] { topics.keys.sorted() }

  /// Functions of single elements share one example.
  private static func unary(_ name: String) -> String? {
    let plain = ["abs", "sqrt", "exp", "log", "square", "relu", "sigmoid", "tanh", "sin", "cos", "round", "floor", "ceil", "sign", "negative"]
    guard plain.contains(String(name.dropFirst(6))) else { return nil }
    return "\(name)(mx.nd.array(c(1, 4, 9)))"
  }

  private static let topics: [String: Topic] = {
    var table: [String: Topic] = [:]
    for source in [vectors, matrices, text, functions, frames, statistics, graphics, networks] {
      var names: [Substring] = [], topic = Topic()
      func close() { for name in names { table[String(name)] = topic } }
      for line in source.split(separator: "\n") {
        if !line.hasPrefix("  ") {
          close()
          names = line.dropLast().split(separator: " ")
          topic = Topic()
        } else if line.hasPrefix("  > ") { topic.code.append(String(line.dropFirst(4))) } else {
          topic.words += (topic.words.isEmpty ? "" : " ") + line.dropFirst(2)
        }
      }
      close()
    }
    return table
  }()
}
