/// R source text for expressions and values, as `deparse` and `dput` write it.
public func deparse(_ expr: Expr, width: Int = 60) -> [String] {
  var writer = Deparser(width: width)
  writer.write(expr)
  return writer.finish()
}

public func deparse(_ value: Value, width: Int = 60, showsAttributes: Bool = true) -> [String] {
  var writer = Deparser(width: width)
  writer.showsAttributes = showsAttributes
  writer.write(value)
  return writer.finish()
}

/// Writes source text line by line.
///
/// As in R a line is broken once it is longer than `width` bytes, indentation included, at the next argument or operand: lines may be
/// longer than `width`.
struct Deparser {
  let width: Int
  /// `dput`-like output shows attributes; `deparse` of a call's constants too.
  var showsAttributes = true
  /// Names and calls in lists are written as `quote(…)`, so that evaluating the text gives them back.
  var quotesExpressions = false
  /// Integers keep their `L`.
  var marksIntegers = true
  /// Names are written inside `c( )` and `list( )`.
  var showsNames = true
  /// Names that are not syntactic get backticks.
  var usesBackticks = true
  /// Digits of numbers: 15, or 17 to give them back to the bit.
  var digits = 15
  /// No more lines than this are made.
  var maximumLines = Int.max

  private var lines: [String] = []
  private var line = ""
  private var lineLength = 0
  private var startsLine = true
  var indent = 0
  /// Depth of braces, and of calls of R's primitives, around the text being written.
  var braces = 0, lists = 0
  /// Whether a branch without braces stands on a line of its own.
  var breaksBranches: Bool { braces > 0 && lists == 0 }

  /// How tightly the operator binds that follows what is being written: `if`, loops and loose prefix operators, which reach as far right as they can, need parentheses.
  var follower: OperatorForm.Precedence?

  init(width: Int) { self.width = width }

  /// Nothing more is written: the lines asked for are complete, or Ctrl-C was pressed.
  var isFull: Bool { lines.count >= maximumLines || isStopped }
  private var isStopped = false

  mutating func finish() -> [String] {
    if !isFull { newline() }
    return lines
  }

  mutating func put(_ text: String) {
    if startsLine {
      startsLine = false
      let indentation = min(indent, 4) * 4 + max(0, indent - 4) * 2
      line += String(repeating: " ", count: indentation)
      lineLength += indentation
    }
    line += text
    lineLength += text.utf8.count
  }

  mutating func newline() {
    lines.append(line)
    if lines.count & 0xFF == 0, Interrupt.isPending { isStopped = true }
    line = ""
    lineLength = 0
    startsLine = true
  }

  var isLineFull: Bool { lineLength > width }

  /// Starts a new line when this one is full; the first time the lines after it are indented further.
  mutating func breakLine(_ hasBroken: inout Bool) {
    guard isLineFull else { return }
    newline()
    if !hasBroken {
      hasBroken = true
      indent += 1
    }
  }

  mutating func putName(_ text: String) { put(usesBackticks ? SyntacticName.quoted(text) : text) }

  /// The name of an element or argument.
  mutating func putLabel(_ text: String) {
    put(usesBackticks || SyntacticName.isSyntactic(text) ? SyntacticName.quoted(text) : SyntacticName.literal(text))
  }

  /// The text `as.character` gives for an element of a list or call: on one line, without attributes.
  static func element(_ value: Value) -> String {
    var writer = Deparser(width: Int.max)
    writer.showsAttributes = false
    writer.marksIntegers = false
    writer.write(value)
    return writer.finish().joined(separator: "\n")
  }

  /// Runs `body` one level deeper. Trees and lists nested beyond what the stack holds, or holding themselves, end in an ellipsis.
  mutating func nested(_ body: (inout Deparser) -> Void) {
    guard !isFull else { return }
    guard !NativeStack.isExhausted else { return put("...") }
    body(&self)
  }
}
