/// What the program knows of one name, as a page of text.
package struct HelpPage {
  let name: String
  /// How it is called, one line for each formal set.
  var usage: String?
  /// Formals and their defaults.
  var arguments: [(name: String, fallback: String?)] = []
  /// Description, result, source and examples as they are declared.
  var text = ""
  /// Where it is defined.
  var origin = ""

  /// The page of a variable; nil when there is none by this name.
  package init?(_ name: String, _ interpreter: Interpreter, in environment: Environment) {
    self.name = name
    let key = Name(name)
    guard let raw = environment.lookup(key), let value = try? interpreter.resolve(raw) else {
      guard let words = HelpPage.keywords[name] else { return nil }
      text = HelpTopics.adding(to: words, of: name)
      origin = "the language"
      return
    }
    switch value {
    case .builtin(let builtin):
      describe(builtin.readerFormals)
      addMethods(in: environment, interpreter)
      text = HelpTopics.adding(to: HelpPage.keywords[name] ?? builtin.help, of: name)
      origin = name.hasPrefix("mx.") ? "package mxnet, built in" : "built in"
    case .closure(let closure):
      describe(closure.function.formals)
      addMethods(in: environment, interpreter)
      if case .promise(let promise) = raw, let node = promise.node as? LibraryDefinitionNode {
        text = HelpTopics.adding(to: HelpDescriptions.text(for: name, comment: node.comment) ?? "", of: name)
        origin = "library \(node.library), written in the language; type \(name) to read it"
      } else if let span = closure.function.span {
        let place = span.file.position(of: span.start)
        text = HelpPage.comment(in: span.file.bytes, before: span.start)
        origin = "\(span.file.name):\(place.line)"
      } else { origin = "this session" }
    default:
      text = "A variable of type \(value.type.typeName)" + (value.names == nil ? "." : " with names.")
      if case .promise(let promise) = raw, let node = promise.node as? LibraryDefinitionNode {
        text = HelpTopics.adding(to: node.comment.isEmpty ? HelpDescriptions.text(for: name) ?? text : "A data set or constant. " + node.comment, of: name)
        origin = "library \(node.library)"
      } else { origin = "this session" }
    }
  }

  private mutating func describe(_ formals: [Formal]) {
    arguments = HelpPage.documented(formals)
    usage = HelpPage.call(of: name, arguments)
  }

  private static func documented(_ formals: [Formal]) -> [(name: String, fallback: String?)] {
    formals.map { formal in (formal.name.text, formal.defaultValue.map { deparse($0).joined(separator: " ") }) }
  }

  private static func call(of name: String, _ arguments: [(name: String, fallback: String?)]) -> String {
    let shown = arguments.map { argument in argument.fallback.map { "\(argument.name) = \($0)" } ?? argument.name }
    return wrap("\(quoted(name))(" + shown.joined(separator: ", ") + ")", indent: 4)
  }

  /// A generic's arguments are mostly those of its methods: the default one's, data frames' and formulas' are shown, too.
  private mutating func addMethods(in environment: Environment, _ interpreter: Interpreter) {
    guard arguments.contains(where: { $0.name == "..." }) else { return }
    for (className, title) in [("default", "Default S3 method:"), ("data.frame", "S3 method for class 'data.frame'"), ("formula", "S3 method for class 'formula'")] {
      guard let raw = environment.lookup(Name("\(name).\(className)")), case .closure(let closure)? = try? interpreter.resolve(raw) else { continue }
      let further = HelpPage.documented(closure.function.formals)
      usage = (usage ?? "") + "\n## \(title)\n" + HelpPage.call(of: name, further)
      let known = Set(arguments.map(\.name))
      let new = further.filter { !known.contains($0.name) }
      arguments.insert(contentsOf: new, at: arguments.firstIndex { $0.name == "..." } ?? arguments.count)
    }
  }

  private static func quoted(_ name: String) -> String {
    let plain = name.utf8.allSatisfy { $0 == 46 || $0 == 95 || $0 > 127 || (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) }
    return plain ? name : "`\(name)`"
  }

  /// The lines of a comment that ends right above `offset`, without their marks.
  static func comment(in bytes: [UInt8], before offset: Int) -> String {
    var end = min(offset, bytes.count)
    while end > 0, bytes[end - 1] != 10 { end -= 1 }
    var lines: [String] = []
    while end > 0 {
      var start = end - 1
      while start > 0, bytes[start - 1] != 10 { start -= 1 }
      let line = bytes[start..<(end - 1)].drop { $0 == 32 || $0 == 9 }
      guard line.first == 35 else { break }
      lines.append(String(decoding: line.drop { $0 == 35 || $0 == 39 }.drop { $0 == 32 }, as: UTF8.self))
      end = start
    }
    return lines.reversed().joined(separator: "\n")
  }

  /// The parts of the text by the words that begin them.
  private var parts: [(title: String, text: String)] {
    var result: [(String, String)] = [("Description", "")]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if arguments.contains(where: { line.hasPrefix("  \($0.name): ") }) { continue }
      var rest = Substring(line)
      while true {
        let titles: [(String, Range<Substring.Index>)] = ["Inputs", "Order", "Returns", "Source", "Examples"].compactMap { title in
          HelpPage.find(title + ": ", in: rest).map { (title, $0) }
        }
        guard let first = titles.min(by: { $0.1.lowerBound < $1.1.lowerBound }) else { break }
        result[result.count - 1].1 += rest[..<first.1.lowerBound]
        result.append((first.0, ""))
        rest = rest[first.1.upperBound...]
      }
      result[result.count - 1].1 += rest + "\n"
    }
    return result.map { title, text in
      var body = Substring(text)
      while let last = body.last, last == " " || last == "\n" { body.removeLast() }
      return (title, String(body))
    }.filter { !$0.1.isEmpty }
  }

  /// The line of an argument: what the text says of it, `  name: words`, or else what it means in this function and its default.
  private func documented(_ argument: String, fallback: String?) -> String {
    let lines = text.split(separator: "\n")
    if let line = lines.first(where: { $0.hasPrefix("  \(argument): ") }) { return String(line.dropFirst(argument.count + 4)) }
    var words = ArgumentDescriptions.text(for: argument, of: name)
    let isInput = lines.contains { $0.hasPrefix("Inputs: ") && $0.dropFirst(8).prefix { $0 != "." }.split(separator: ",").contains { $0.drop { $0 == " " } == argument } }
    if isInput { words = "an input" } else if argument == "name", name.hasPrefix("mx.symbol.") { words = "name of the layer, and how names of its parameters begin" }
    return [words, fallback.map { words == nil ? "default \($0)" : "(default \($0))" }].compactMap { $0 }.joined(separator: " ")
  }

  /// Where `word` begins a sentence in `text`.
  private static func find(_ word: String, in text: Substring) -> Range<Substring.Index>? {
    var position = text.startIndex
    while position < text.endIndex {
      let rest = text[position...]
      if rest.hasPrefix(word), position == text.startIndex || text[text.index(before: position)] == " " {
        return position..<text.index(position, offsetBy: word.count)
      }
      position = text.index(after: position)
    }
    return nil
  }

  var examples: String? {
    parts.first { $0.title == "Examples" }?.text ?? HelpTopics.code(for: name)
  }

  /// The page as it is shown.
  package var rendered: String {
    var page = name + "\n"
    if let usage { page += "\nUsage:\n" + HelpPage.indented(usage) }
    let described = parts
    for part in described where part.title == "Description" { page += "\nDescription:\n" + HelpPage.indented(HelpPage.wrapLines(part.text)) }
    if !arguments.isEmpty {
      page += "\nArguments:\n"
      let width = min(24, arguments.map { $0.name.count }.max() ?? 0)
      for argument in arguments {
        let words = documented(argument.name, fallback: argument.fallback)
        let space = String(repeating: " ", count: words.isEmpty ? 0 : max(0, width - argument.name.count) + 2)
        page += HelpPage.indented(HelpPage.wrap(argument.name + space + words, indent: width + 4))
      }
    }
    for part in described where part.title != "Description" && part.title != "Examples" {
      page += "\n\(part.title):\n" + HelpPage.indented(HelpPage.wrapLines(part.text))
    }
    page += "\nDefined in:\n  \(origin)\n"
    if let examples { page += "\nExamples:\n" + HelpPage.indented(examples) }
    return page
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
  }

  private static func wrapLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { wrap(String($0), indent: 4) }.joined(separator: "\n")
  }

  /// Breaks at spaces so that lines keep to 78 columns; the lines after the first are indented.
  static func wrap(_ text: String, indent: Int) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !line.isEmpty, line.count + word.count + 1 > 76 {
        lines.append(line)
        line = String(repeating: " ", count: indent) + word
      } else { line += (line.isEmpty ? "" : " ") + word }
    }
    lines.append(line)
    return lines.joined(separator: "\n")
  }

  /// Words of the language that are no functions of the library, or are better explained together.
  static let keywords: [String: String] = [
    "if": "if (condition) expression else other: one of two expressions. Source: R ?Control.",
    "else": "The second branch of `if`. Source: R ?Control.",
    "for": "for (name in vector) expression: runs the expression for each element. Source: R ?Control.",
    "while": "while (condition) expression: runs the expression while the condition is TRUE. Source: R ?Control.",
    "repeat": "repeat expression: runs the expression until `break`. Source: R ?Control.",
    "break": "Leaves the innermost loop. Source: R ?Control.",
    "next": "Goes on with the next turn of the innermost loop. Source: R ?Control.",
    "function": "function(formals) body: makes a function; \\(x) body is the same. Source: R ?function.",
    "TRUE": "Logical constant. Source: R ?logical.", "FALSE": "Logical constant. Source: R ?logical.",
    "NULL": "The empty object. Source: R ?NULL.", "NA": "A missing value. Source: R ?NA.",
    "Inf": "Infinity. Source: R ?is.finite.", "NaN": "Not a number. Source: R ?is.finite.",
    "in": "Part of `for`. Source: R ?Control.",
  ]
}
