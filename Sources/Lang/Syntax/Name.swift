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
  public static let dots = Name("...")
  public static let names = Name("names")
  public static let dim = Name("dim")
  public static let dimnames = Name("dimnames")
  public static let `class` = Name("class")
  public static let levels = Name("levels")
  public static let rowNames = Name("row.names")
  public static let tsp = Name("tsp")
  public static let comment = Name("comment")
  public static let value = Name("value")
  public static let brace = Name("{")
  public static let paren = Name("(")
  public static let assign = Name("<-")
  public static let equalsAssign = Name("=")
  public static let superAssign = Name("<<-")
  public static let function = Name("function")
  public static let `if` = Name("if")
  public static let `for` = Name("for")
  public static let `while` = Name("while")
  public static let `repeat` = Name("repeat")
  public static let `break` = Name("break")
  public static let next = Name("next")
  public static let `return` = Name("return")
  public static let subset = Name("[")
  public static let element = Name("[[")
  public static let dollar = Name("$")
  public static let at = Name("@")
  public static let tilde = Name("~")
  public static let doubleColon = Name("::")
  public static let tripleColon = Name(":::")
  public static let drop = Name("drop")
  public static let exact = Name("exact")
  public static let temporary = Name("*tmp*")
  public static let selfName = Name(".self")
}
