/// R source text for expressions and values, as `deparse` and `dput` write it.
public func deparse(_ expr: Expr, width: Int = 60) -> [String] {
  var writer = Deparser(width: width)
  writer.write(expr, 0)
  return writer.finish()
}

public func deparse(_ value: Value, width: Int = 60) -> [String] {
  var writer = Deparser(width: width)
  writer.write(value)
  return writer.finish()
}

/// Writes source text line by line. As in R a line is broken once it is longer than `width`, at the next argument.
struct Deparser {
  let width: Int
  /// `dput`-like output shows attributes; `deparse` of a call's constants too.
  var showsAttributes = true
  /// Names and calls in lists are written as `quote(…)`, so that evaluating the text gives them back.
  var quotesExpressions = false
  /// Integers keep their `L`.
  var marksIntegers = true
  /// Digits of numbers: 15, or 17 to give them back to the bit.
  var digits = 15
  private var lines: [String] = []
  private var line = ""
  private var lineLength = 0
  private var indent = 0
  private var startsLine = true
  /// Depth of braces around the text being written.
  private var braces = 0

  init(width: Int) { self.width = width }

  mutating func finish() -> [String] {
    if !line.isEmpty || lines.isEmpty { newline() }
    return lines
  }

  private mutating func put(_ text: String) {
    if startsLine {
      startsLine = false
      line += String(repeating: " ", count: min(indent, 4) * 4 + max(0, indent - 4) * 2)
    }
    line += text
    lineLength += text.utf8.count
  }

  private mutating func newline() {
    lines.append(line)
    line = ""
    lineLength = 0
    startsLine = true
  }

  // MARK: Expressions

  /// Binding strength of an operator; higher binds tighter.
  private static let strength: [String: Int] = [
    "<-": 3, "<<-": 3, "=": 2, "~": 5, "||": 6, "|": 6, "&&": 7, "&": 7, "!": 8, "==": 9, "!=": 9, "<": 9, ">": 9, "<=": 9,
    ">=": 9, "+": 10, "-": 10, "*": 11, "/": 11, ":": 13, "^": 15, "$": 17, "@": 17, "::": 18, ":::": 18,
  ]
  private static func strength(of op: String) -> Int? { op.hasPrefix("%") && op.hasSuffix("%") && op.count > 1 ? 12 : strength[op] }
  private static let spaced: Set<String> = ["<-", "<<-", "=", "~", "||", "|", "&&", "&", "==", "!=", "<", ">", "<=", ">=", "+", "-", "*"]
  private static let signStrength = 14

  mutating func write(_ expr: Expr, _ outer: Int) {
    switch expr {
    case .missing: break
    case .symbol(let name): put(Deparser.quotedName(name.text))
    case .constant(let value): write(value)
    case .function(let function): write(function)
    case .call(let call): write(call, outer)
    }
  }

  /// A name, in backticks unless it is syntactic.
  static func quotedName(_ text: String) -> String { isSyntactic(text) ? text : "`" + escaped(text, "`") + "`" }

  static func isSyntactic(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if reserved.contains(text) { return false }
    if text == "..." { return true }
    let startsWell = first.properties.isAlphabetic || first == "."
    guard startsWell else { return false }
    if first == ".", let second = text.unicodeScalars.dropFirst().first, second.value >= 48 && second.value <= 57 { return false }
    return text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "." || $0 == "_" || $0.properties.numericType != nil }
  }

  private static let reserved: Set<String> = [
    "if", "else", "for", "while", "repeat", "function", "break", "next", "in", "TRUE", "FALSE", "NULL", "NA", "Inf", "NaN", "NA_integer_",
    "NA_real_", "NA_character_", "NA_complex_",
  ]

  /// Text of an operand, in parentheses when it binds more loosely than its place demands.
  private mutating func operand(_ expr: Expr, _ minimum: Int, isLeft: Bool = false) {
    if needsParentheses(expr, minimum, isLeft) {
      put("(")
      write(expr, 0)
      put(")")
    } else { write(expr, minimum) }
  }

  private func needsParentheses(_ expr: Expr, _ minimum: Int, _ isLeft: Bool) -> Bool {
    switch expr {
    case .function: return isLeft
    case .constant(let value):
      if case .complexes = value { return minimum > 10 }
      return false
    case .call(let call):
      guard let name = call.functionName?.text else { return false }
      if ["if", "for", "while", "repeat", "function"].contains(name) { return isLeft && minimum > 0 }
      if call.arguments.count == 2, let strength = Deparser.strength(of: name) {
        return strength < minimum
      }
      if call.arguments.count == 1 {
        if name == "-" || name == "+" { return Deparser.signStrength < minimum && isLeft || Deparser.signStrength < minimum && minimum > 15 }
        if name == "!" { return 8 < minimum && isLeft }
        if name == "~" { return 5 < minimum }
      }
      return false
    default: return false
    }
  }

  private mutating func write(_ call: Call, _ outer: Int) {
    guard case .symbol(let symbol) = call.function else {
      if case .function = call.function {
        put("(")
        write(call.function, 0)
        put(")")
      } else if case .call(let inner) = call.function, let name = inner.functionName?.text, Deparser.strength(of: name).map({ $0 < 17 }) ?? false, inner.arguments.count == 2 {
        put("(")
        write(call.function, 0)
        put(")")
      } else if case .constant(.closure) = call.function {
        put("(")
        write(call.function, 0)
        put(")")
      } else { write(call.function, 17) }
      parenthesized(call.arguments)
      return
    }
    let name = symbol.text
    let arguments = call.arguments
    let values = arguments.map(\.value)
    switch name {
    case "{": return block(values)
    case "(" where values.count == 1:
      put("(")
      write(values[0], 0)
      put(")")
      return
    case "if" where values.count == 2 || values.count == 3: return conditional(values)
    case "for" where values.count == 3:
      put("for (")
      write(values[0], 0)
      put(" in ")
      write(values[1], 0)
      put(") ")
      return write(values[2], 0)
    case "while" where values.count == 2:
      put("while (")
      write(values[0], 0)
      put(") ")
      return write(values[1], 0)
    case "repeat" where values.count == 1:
      put("repeat ")
      return write(values[0], 0)
    case "break", "next": if values.isEmpty { return put(name) }
    case "[" where !values.isEmpty, "[[" where !values.isEmpty:
      operand(values[0], 17, isLeft: true)
      put(name)
      list(Array(arguments.dropFirst()))
      return put(name == "[" ? "]" : "]]")
    case "$" where values.count == 2, "@" where values.count == 2:
      operand(values[0], 17, isLeft: true)
      put(name)
      if case .constant(.strings(let v)) = values[1], v.count == 1, let text = v.elements[0] { return put(Deparser.quoted(text)) }
      return operand(values[1], 18)
    case "::" where values.count == 2, ":::" where values.count == 2:
      write(values[0], 18)
      put(name)
      return write(values[1], 18)
    default: break
    }
    if arguments.allSatisfy({ $0.name == nil }) {
      if values.count == 2, let strength = Deparser.strength(of: name) { return binary(name, strength, values) }
      if values.count == 1, ["-", "+", "!", "~"].contains(name) {
        put(name)
        let inner = name == "!" ? 8 : name == "~" ? 5 : Deparser.signStrength
        return operand(values[0], inner)
      }
    }
    put(Deparser.quotedName(name))
    parenthesized(arguments)
  }

  private mutating func binary(_ name: String, _ strength: Int, _ values: [Expr]) {
    let isRightAssociative = name == "^" || name == "<-" || name == "<<-" || name == "="
    operand(values[0], isRightAssociative ? strength + 1 : strength, isLeft: true)
    if Deparser.spaced.contains(name) || name.hasPrefix("%") && name != "%%" && name != "%/%" { put(" \(name) ") } else { put(name) }
    if name == "+" || name == "-" || name == "*" || name == "|" || name == "&" || name == "||" || name == "&&" {
      if lineLength > width {
        newline()
        indent += 1
        operand(values[1], strength + 1)
        indent -= 1
        return
      }
    }
    operand(values[1], isRightAssociative ? strength : strength + 1)
  }

  private mutating func parenthesized(_ arguments: [Argument]) {
    put("(")
    list(arguments)
    put(")")
  }

  private mutating func list(_ arguments: [Argument]) {
    var broke = false
    for (index, argument) in arguments.enumerated() {
      if index > 0 {
        put(", ")
        if lineLength > width {
          newline()
          if !broke { indent += 1; broke = true }
        }
      }
      if let name = argument.name {
        put(Deparser.quotedName(name.text))
        put(" = ")
      }
      // An assignment by `=` inside an argument needs parentheses to stay one.
      if case .call(let call) = argument.value, call.functionName == .equalsAssign {
        put("(")
        write(argument.value, 0)
        put(")")
      } else { write(argument.value, 0) }
    }
    if broke { indent -= 1 }
  }

  private mutating func block(_ statements: [Expr]) {
    put("{")
    indent += 1
    braces += 1
    for statement in statements {
      newline()
      write(statement, 0)
    }
    newline()
    indent -= 1
    braces -= 1
    put("}")
  }

  private mutating func conditional(_ values: [Expr]) {
    put("if (")
    write(values[0], 0)
    put(") ")
    let isBlock: Bool
    if case .call(let call) = values[1], call.functionName == .brace { isBlock = true } else { isBlock = false }
    // Inside braces a branch without its own stands on a line of its own.
    let breaks = braces > 0 && !isBlock
    if breaks {
      newline()
      indent += 1
    }
    write(values[1], 0)
    if breaks { indent -= 1 }
    guard values.count > 2 else { return }
    if breaks || (isBlock && braces > 0) {
      newline()
      put("else ")
    } else { put(" else ") }
    write(values[2], 0)
  }

  private mutating func write(_ function: FunctionExpr) {
    put("function(")
    formals(function.formals)
    put(") ")
    write(function.body, 0)
  }

  private mutating func formals(_ formals: [Formal]) {
    list(formals.map { formal in
      if let value = formal.defaultValue { return Argument(name: formal.name, value) }
      return Argument(.symbol(formal.name))
    })
  }

  // MARK: Values

  mutating func write(_ value: Value) {
    switch value {
    case .null: put("NULL")
    case .symbol(let name): put(Deparser.quotedName(name.text))
    case .missingArgument: break
    case .language(let l): write(l.expr, 0)
    case .closure(let closure):
      put("function (")
      formals(closure.function.formals)
      put(") ")
      newline()
      write(closure.function.body, 0)
    case .builtin(let builtin): put(".Primitive(\"\(builtin.name)\")")
    case .environment: put("<environment>")
    case .foreign: put("<pointer>")
    case .object: put("<S4 object of class \(Deparser.quoted(value.classNames.first ?? ""))>")
    case .promise(let promise): write(promise.expr, 0)
    case .dots: put("...")
    default: vector(value)
    }
  }

  private mutating func vector(_ value: Value) {
    var attributes = value.attributes
    let names = attributes.names
    attributes[.names] = nil
    let wrapped = showsAttributes && !attributes.isEmpty
    if wrapped { put("structure(") }
    elements(value, names: names)
    guard wrapped else { return }
    for (name, attribute) in attributes.entries {
      put(", ")
      switch name.text {
      case "dim", "dimnames", "class", "levels", "tsp": put(name.text + " = ")
      default: put(Deparser.quotedName(name.text) + " = ")
      }
      write(attribute)
    }
    put(")")
  }

  private mutating func elements(_ value: Value, names: [String?]?) {
    switch value {
    case .list(let v):
      put("list(")
      listElements(v.elements, names)
      put(")")
    case .expressions(let v):
      put("expression(")
      let quotes = quotesExpressions
      quotesExpressions = false
      listElements(v.elements, names)
      quotesExpressions = quotes
      put(")")
    default:
      if value.count == 0 {
        put(value.type == .double ? "numeric(0)" : "\(value.type.typeName)(0)")
        return
      }
      if names == nil, value.type == .integer, let range = Deparser.range(value.asIntegers()) { return put(range) }
      let texts = Deparser.atoms(value, marksIntegers: marksIntegers, digits: digits)
      if texts.count == 1, names == nil { return put(texts[0]) }
      put(value.type == .raw ? "as.raw(c(" : "c(")
      for (index, text) in texts.enumerated() {
        if index > 0 {
          put(", ")
          if lineLength > width { newline() }
        }
        if let name = names?[index], !name.isEmpty { put(Deparser.quotedName(name) + " = ") }
        put(text)
      }
      if lineLength > width { newline() }
      put(value.type == .raw ? "))" : ")")
    }
  }

  private mutating func listElements(_ elements: [Value], _ names: [String?]?) {
    var broke = false
    for (index, element) in elements.enumerated() {
      if index > 0 { put(", ") }
      if lineLength > width {
        newline()
        if !broke { indent += 1; broke = true }
      }
      if let name = names?[index], !name.isEmpty { put(Deparser.quotedName(name) + " = ") }
      if !quotesExpressions { write(element) } else if case .symbol = element { put("quote("); write(element); put(")") } else if case .language(let l) = element, l.attributes.isEmpty { put("quote("); write(element); put(")") } else { write(element) }
    }
    if broke { indent -= 1 }
  }

  /// `a:b` for consecutive integers.
  private static func range(_ x: [Int32]) -> String? {
    guard x.count > 1, x[0] != .na else { return nil }
    for index in 1..<x.count where x[index - 1] == .na || x[index] == .na || Int(x[index]) != Int(x[index - 1]) + 1 { return nil }
    return "\(x[0]):\(x[x.count - 1])"
  }

  /// Elements as literals.
  static func atoms(_ value: Value, marksIntegers: Bool = true, digits: Int = 15) -> [String] {
    switch value.type {
    case .character:
      let strings = value.asStrings()
      let allMissing = strings.allSatisfy { $0 == nil }
      return strings.map { $0.map(quoted) ?? (allMissing ? "NA_character_" : "NA") }
    case .integer:
      let integers = value.asIntegers()
      let allMissing = integers.allSatisfy { $0 == .na }
      return integers.map { $0 == .na ? (allMissing ? "NA_integer_" : "NA") : marksIntegers ? "\($0)L" : "\($0)" }
    case .double:
      let doubles = value.asDoubles()
      let allMissing = doubles.allSatisfy { $0.isNA }
      return doubles.map { $0.isNA ? (allMissing ? "NA_real_" : "NA") : DecimalText.shortest($0, digits: digits) }
    case .raw: return value.asRaws().map { "0x" + (Coercion.text(of: $0) ?? "00") }
    default: return value.asStrings().map { $0 ?? "NA" }
    }
  }

  /// A string literal in double quotes.
  static func quoted(_ text: String) -> String { "\"" + escaped(text, "\"") + "\"" }

  static func escaped(_ text: String, _ quote: Character) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\\": result += "\\\\"
      case "\u{7}": result += "\\a"
      case "\u{8}": result += "\\b"
      case "\u{c}": result += "\\f"
      case "\u{b}": result += "\\v"
      case "\u{0}": result += "\\0"
      default:
        if Character(scalar) == quote { result += "\\" + String(quote) } else if scalar.value < 32 || scalar.value == 127 {
          let digits = String(scalar.value, radix: 8)
          result += "\\" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
        } else { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
