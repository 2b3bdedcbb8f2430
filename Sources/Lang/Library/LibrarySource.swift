/// Functions written in the language itself: a text of top-level `name <- function(…) …` definitions.
///
/// Start-up only finds where each definition begins; a definition is parsed when its name is first looked up.
/// Every definition starts in column 1 as `name <- `, and no other line inside one does.
public struct LibrarySource {
  public let name: String
  public let text: String

  /// - Parameters:
  ///   - name: shown in messages about the definitions, for instance "Functional".
  ///   - text: the definitions.
  public init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }

  /// The names it defines, in order.
  var definedNames: [String] { text.split(separator: "\n", omittingEmptySubsequences: true).compactMap { LibrarySource.definedName(Array($0.utf8)[...]) } }

  /// Binds every defined name in `scope` to a promise that parses and evaluates its definition.
  func define(in scope: Environment) {
    let bytes = Array(text.utf8)
    var starts: [(name: Name, start: Int)] = []
    var position = 0
    while position < bytes.count {
      var end = position
      while end < bytes.count, bytes[end] != 10 { end += 1 }
      if let defined = LibrarySource.definedName(bytes[position..<end]) { starts.append((Name(defined), position)) }
      position = end + 1
    }
    for (index, entry) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].start : bytes.count
      let node = LibraryDefinitionNode(library: name, text: bytes, range: entry.start..<end)
      scope.set(entry.name, .promise(Promise(.symbol(entry.name), node: node, environment: scope)))
    }
  }

  /// The name that a line beginning `name <- ` or `` `name` <- `` defines.
  private static func definedName(_ line: ArraySlice<UInt8>) -> String? {
    guard let first = line.first, first != 32, first != 35, first != 125, first != 9 else { return nil }
    // On bytes, since every line of every library is looked at when a session starts.
    let arrow: [UInt8] = [32, 60, 45, 32]
    guard let space = line.firstIndex(of: 32), line[space...].starts(with: arrow) else { return nil }
    var name = line[..<space]
    if name.count > 2, name.first == 96, name.last == 96 { name = name.dropFirst().dropLast() }
    return name.contains(40) ? nil : String(decoding: name, as: UTF8.self)
  }
}

/// Parses and evaluates one definition when its name is first used.
final class LibraryDefinitionNode: Node {
  let library: String
  /// The whole library, shared by all its definitions, and the part that holds this one.
  private let text: [UInt8]
  private let range: Range<Int>

  init(library: String, text: [UInt8], range: Range<Int>) {
    self.library = library
    self.text = text
    self.range = range
  }

  /// The comment above the definition.
  var comment: String { HelpPage.comment(in: text, before: range.lowerBound) }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    let file = SourceFile(name: library, text: String(decoding: text[range], as: UTF8.self))
    file.isLibrary = true
    var parser = Parser(file)
    guard let parsed = try parser.nextExpression(), case .call(let assignment) = parsed.expr, assignment.arguments.count == 2 else {
      throw RError("the library \(library) holds something that is not a definition")
    }
    return try interpreter.evaluate(assignment.arguments[1].value, in: environment)
  }
}
