import Glibc

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
  var definedNames: [String] { definitions.map(\.name) }

  /// Binds every defined name in `scope` to a promise that parses and evaluates its definition.
  func define(in scope: Environment) {
    let starts = definitions
    assert(Set(starts.map(\.name)).count == starts.count, "library \(name) defines a name twice")
    for (index, entry) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].start : text.utf8.count, name = Name(entry.name)
      let node = LibraryDefinitionNode(library: self.name, text: text, range: entry.start..<end)
      scope.set(name, .promise(Promise(.symbol(name), node: node, environment: scope)))
    }
  }

  /// Names and offsets of the definitions, found without a copy of the text: every line of every library passes here when a session starts.
  private var definitions: [(name: String, start: Int)] {
    var text = text
    return text.withUTF8 { bytes in
      var found: [(name: String, start: Int)] = []
      var position = 0
      while position < bytes.count {
        let line = bytes.baseAddress! + position, left = bytes.count - position
        let length = memchr(line, 10, left).map { UnsafeRawPointer($0) - UnsafeRawPointer(line) } ?? left
        if let defined = LibrarySource.definedName(UnsafeBufferPointer(start: line, count: length)) { found.append((defined, position)) }
        position += length + 1
      }
      return found
    }
  }

  /// The name that a line beginning `name <- ` or `` `name` <- `` defines.
  private static func definedName(_ line: UnsafeBufferPointer<UInt8>) -> String? {
    guard let first = line.first, first != 32, first != 35, first != 125, first != 9 else { return nil }
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
  private let text: String
  private let range: Range<Int>

  init(library: String, text: String, range: Range<Int>) {
    self.library = library
    self.text = text
    self.range = range
  }

  /// The comment above the definition.
  var comment: String { HelpPage.comment(in: Array(text.utf8), before: range.lowerBound) }

  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let file = SourceFile(name: library, text: String(text[start..<text.utf8.index(start, offsetBy: range.count)]))
    file.isLibrary = true
    var parser = Parser(file)
    guard let parsed = try parser.nextExpression(), case .call(let assignment) = parsed.expr, assignment.arguments.count == 2 else {
      throw RError("the library \(library) holds something that is not a definition")
    }
    return try interpreter.evaluate(assignment.arguments[1].value, in: environment)
  }
}
