/// An interned identifier: equal names share one small integer, so environments compare integers.
///
/// The table only grows. Names are made by the parser, by `names<-`-like builtins and by `as.name`; one thread uses it.
public struct Name: Hashable, Sendable {
  public let id: Int32

  @inline(__always) init(id: Int32) { self.id = id }

  /// The name spelled `text`.
  public init(_ text: String) { self = NameTable.shared.intern(text) }

  /// The spelling.
  public var text: String { NameTable.shared.spellings[Int(id)] }

  /// True for `..1`, `..2`, …; the position is the number after the dots.
  public var dotsPosition: Int? {
    let spelling = text
    guard spelling.hasPrefix(".."), spelling.utf8.count > 2 else { return nil }
    return Int(spelling.dropFirst(2))
  }
}

extension Name: ExpressibleByStringLiteral, CustomStringConvertible {
  public init(stringLiteral value: String) { self.init(value) }
  public var description: String { text }
}

/// The spelling of every name ever made.
final class NameTable {
  nonisolated(unsafe) static let shared = NameTable()
  fileprivate(set) var spellings: [String] = []
  private var ids: [String: Int32] = [:]

  fileprivate func intern(_ text: String) -> Name {
    if let id = ids[text] { return Name(id: id) }
    let id = Int32(spellings.count)
    spellings.append(text)
    ids[text] = id
    return Name(id: id)
  }
}

/// Names the evaluator itself looks for.
extension Name {
  static let dots = Name("...")
  static let names = Name("names")
  static let dim = Name("dim")
  static let dimnames = Name("dimnames")
  static let `class` = Name("class")
  static let levels = Name("levels")
  static let rowNames = Name("row.names")
  static let tsp = Name("tsp")
  static let comment = Name("comment")
  static let value = Name("value")
  static let brace = Name("{")
  static let paren = Name("(")
  static let assign = Name("<-")
  static let equalsAssign = Name("=")
  static let superAssign = Name("<<-")
  static let function = Name("function")
  static let `if` = Name("if")
  static let `for` = Name("for")
  static let `while` = Name("while")
  static let `repeat` = Name("repeat")
  static let `break` = Name("break")
  static let next = Name("next")
  static let `return` = Name("return")
  static let subset = Name("[")
  static let element = Name("[[")
  static let dollar = Name("$")
  static let at = Name("@")
  static let tilde = Name("~")
  static let doubleColon = Name("::")
  static let tripleColon = Name(":::")
  static let temporary = Name("*tmp*")
  static let selfName = Name(".self")
}
