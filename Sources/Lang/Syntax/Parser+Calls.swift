/// Functions, calls and indexing.
extension Parser {
  /// What may follow a primary: calls, `[`, `[[`, `$`, `@`, `::`.
  mutating func postfix(_ primary: Expr, _ start: Int) throws -> Expr {
    var expr = primary
    while case .op(let text) = current.kind {
      switch text {
      case "(":
        if case .constant(.strings(let v)) = expr { expr = .symbol(Name(v.elements[0] ?? "NA")) }
        try open(UInt8(ascii: "("))
        let arguments = try self.arguments(closing: ")")
        try close(")")
        expr = .call(Call(expr, arguments, span: span(from: start)))
      case "[":
        let isElement = current.end < file.bytes.count && file.bytes[current.end] == UInt8(ascii: "[")
        try open(UInt8(ascii: "["))
        if isElement { try open(UInt8(ascii: "[")) }
        let arguments = try self.arguments(closing: "]")
        try close("]")
        if isElement { try close("]") }
        expr = .call(Call(.symbol(isElement ? .element : .subset), [Argument(expr)] + arguments, span: span(from: start)))
      case "$", "@":
        try advance()
        try skipNewlines()
        let member = try self.member()
        expr = .call(Call(Name(text), [expr, member], span: span(from: start)))
      default: return expr
      }
    }
    return expr
  }

  mutating func member(allowsCall: Bool = true) throws -> Expr {
    let token = current
    switch token.kind {
    case .symbol(let name):
      try advance()
      return .symbol(name)
    case .constant:
      guard case .strings = token.value else { throw unexpected() }
      try advance()
      return .constant(token.value)
    case .op("(") where allowsCall:
      try open(UInt8(ascii: "("))
      let inner = try expression(allowsAssignment: true)
      try close(")")
      return .call(Call(.symbol(.paren), [Argument(inner)], span: span(from: token.start)))
    default: throw unexpected()
    }
  }

  private mutating func arguments(closing: String) throws -> [Argument] {
    var arguments: [Argument] = []
    while true {
      if current.isOp(closing) {
        // `f()` has no argument, `x[]` an empty one.
        if !arguments.isEmpty || closing == "]" { arguments.append(Argument(.missing)) }
        break
      }
      if current.isOp(",") {
        arguments.append(Argument(.missing))
        try advance()
        continue
      }
      arguments.append(try argument(closing: closing))
      if current.isOp(closing) { break }
      guard current.isOp(",") else { throw unexpected() }
      try advance()
    }
    return arguments
  }

  private mutating func argument(closing: String) throws -> Argument {
    let start = current.start
    var name: Name?
    switch current.kind {
    case .symbol(let symbol): name = symbol
    case .constant:
      if case .strings(let v) = current.value { name = Name(v.elements[0] ?? "NA") } else if case .null = current.value { name = "NULL" }
    default: break
    }
    if let name {
      let saved = (lexer, current, previousEnd)
      try advance()
      if current.isOp("=") {
        try advance()
        if current.isOp(",") || current.isOp(closing) { return Argument(name: name, .missing, span: span(from: start)) }
        return Argument(name: name, try expression(allowsAssignment: false), span: span(from: start))
      }
      (lexer, current, previousEnd) = saved
    }
    let value = try expression(allowsAssignment: false)
    return Argument(value, span: span(from: start))
  }

  /// What follows `function` or `\`: formals and body.
  mutating func functionExpression(_ start: Int) throws -> Expr {
    guard current.isOp("(") else { throw unexpected() }
    try open(UInt8(ascii: "("))
    var formals: [Formal] = []
    while !current.isOp(")") {
      guard case .symbol(let name) = current.kind else { throw unexpected() }
      if formals.contains(where: { $0.name == name }) {
        throw lexer.error("repeated formal argument '\(name.text)'", current.start, current.end, line: .on)
      }
      try advance()
      if current.isOp("=") {
        try advance()
        formals.append(Formal(name, default: try expression(allowsAssignment: false)))
      } else {
        formals.append(Formal(name))
      }
      if current.isOp(")") { break }
      guard current.isOp(",") else { throw unexpected() }
      try advance()
      if current.isOp(")") { throw unexpected() }
    }
    try close(")")
    let body = try self.body()
    return .function(FunctionExpr(formals: formals, body: body, span: span(from: start)))
  }
}
