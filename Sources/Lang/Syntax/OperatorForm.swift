/// How a call of a name that the grammar knows is written: the place of its operands and how tightly it binds.
///
/// Precedences are those of R's ?Syntax. Only names that R itself writes as operators are listed: `?` and `:=` parse as operators but
/// are written as calls.
struct OperatorForm {
  enum Kind {
    /// With blanks around; a long line may break after it.
    case spaced
    /// Without blanks.
    case tight
    /// Before its operand.
    case prefix
    case assignment, subset, member, loop, conditional
    /// `(`, `{`, calls of builtins: they never need parentheses.
    case closed
  }

  enum Precedence: Int, Comparable {
    case function, equals, assign, tilde, or, and, not, compare, sum, product, special, range, sign, power, member, namespace
    static func < (a: Precedence, b: Precedence) -> Bool { a.rawValue < b.rawValue }
  }

  var kind: Kind
  var precedence: Precedence
  var isRightAssociative = false

  static func of(_ name: Name) -> OperatorForm? { forms[name] ?? (isUserOperator(name) ? user : nil) }

  /// `%any%` other than R's own `%%`, `%/%` and `%*%`.
  static func isUserOperator(_ name: Name) -> Bool {
    let text = name.text.utf8
    return text.count >= 2 && text.first == UInt8(ascii: "%") && text.last == UInt8(ascii: "%") && forms[name] == nil
  }

  private static let user = OperatorForm(kind: .spaced, precedence: .special)

  private static let forms: [Name: OperatorForm] = {
    var forms: [Name: OperatorForm] = [:]
    func add(_ kind: Kind, _ precedence: Precedence, right: Bool = false, _ names: String...) {
      for name in names { forms[Name(name)] = OperatorForm(kind: kind, precedence: precedence, isRightAssociative: right) }
    }
    add(.assignment, .assign, right: true, "<-", "<<-")
    add(.assignment, .equals, right: true, "=")
    add(.spaced, .tilde, "~")
    add(.spaced, .or, "|", "||")
    add(.spaced, .and, "&", "&&")
    add(.prefix, .not, "!")
    add(.spaced, .compare, "==", "!=", "<", ">", "<=", ">=")
    add(.spaced, .sum, "+", "-")
    add(.spaced, .product, "*")
    add(.tight, .product, "/")
    add(.spaced, .special, "%*%")
    add(.tight, .special, "%%", "%/%")
    add(.tight, .range, ":")
    add(.tight, .power, right: true, "^")
    add(.member, .member, "$", "@")
    add(.tight, .namespace, "::", ":::")
    add(.subset, .member, "[", "[[")
    add(.loop, .function, "for", "while", "repeat")
    add(.conditional, .function, right: true, "if")
    add(.closed, .function, "(", "{", "break", "next", "return", "function")
    return forms
  }()
}
