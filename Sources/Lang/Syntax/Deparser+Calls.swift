/// Expressions as source text.
extension Deparser {
  /// `isArgument`: the expression stands among arguments, where an assignment by `=` needs parentheses to stay one.
  mutating func write(_ expr: Expr, isArgument: Bool = false) {
    switch expr {
    case .missing: put("")
    case .symbol(let name): putName(name.text)
    case .constant(let value): write(value)
    case .function(let function):
      put("function(")
      formals(function.formals)
      put(") ")
      nested { $0.write(function.body) }
    case .call(let call): nested { $0.write(call, isArgument: isArgument) }
    }
  }

  mutating func formals(_ formals: [Formal]) {
    arguments(formals.map { formal in
      if let value = formal.defaultValue { return Argument(name: formal.name, value) }
      return Argument(.symbol(formal.name))
    })
  }

  private mutating func write(_ call: Call, isArgument: Bool) {
    guard let name = call.functionName else {
      operand(call.function, inParentheses: Deparser.isParenthesizedFunction(call.function))
      return parenthesized(call.arguments)
    }
    let operands = call.arguments.map(\.value)
    guard let form = OperatorForm.of(name), write(name.text, form, call, operands, isArgument: isArgument) else {
      putName(name.text)
      let isList = Builtin.writtenAsLists.contains(name.text)
      if isList { lists += 1 }
      defer { if isList { lists -= 1 } }
      return parenthesized(call.arguments)
    }
  }

  /// Writes a form of the grammar; false when the call has other operands than the form wants, and is written as a call.
  private mutating func write(_ name: String, _ form: OperatorForm, _ call: Call, _ operands: [Expr], isArgument: Bool) -> Bool {
    switch form.kind {
    case .spaced, .tight:
      if operands.count == 1, form.kind == .spaced, !OperatorForm.isUserOperator(Name(name)) {
        let sign = OperatorForm(kind: .prefix, precedence: form.precedence == .sum ? .sign : form.precedence)
        put(name)
        operand(operands[0], of: sign, isLeft: false)
        return true
      }
      guard operands.count == 2 else { return false }
      operand(operands[0], of: form, isLeft: true)
      var hasBroken = false
      if form.kind == .spaced {
        put(" \(name) ")
        breakLine(&hasBroken)
      } else { put(name) }
      operand(operands[1], of: form, isLeft: false)
      if hasBroken { indent -= 1 }
    case .prefix:
      guard let first = operands.first else { return false }
      put(name)
      operand(first, of: form, isLeft: false)
    case .assignment:
      guard !operands.isEmpty else { return false }
      let wraps = isArgument && name == "="
      if wraps { put("(") }
      operand(operands[0], of: form, isLeft: true)
      put(" \(name) ")
      operand(operands.count > 1 ? operands[1] : .constant(.null), of: form, isLeft: false)
      if wraps { put(")") }
    case .subset:
      guard let first = operands.first else { return false }
      operand(first, of: form, isLeft: true)
      put(name)
      arguments(Array(call.arguments.dropFirst()))
      put(name == "[" ? "]" : "]]")
    case .member:
      guard operands.count == 2, let member = Deparser.member(operands[1]) else { return false }
      operand(operands[0], of: form, isLeft: true)
      put(name)
      put(member)
    case .loop:
      guard operands.count >= (name == "repeat" ? 1 : name == "while" ? 1 : 2) else { return false }
      loop(name, operands)
    case .conditional:
      guard !operands.isEmpty else { return false }
      conditional(operands)
    case .closed: return closed(name, call, operands)
    }
    return true
  }

  private static func member(_ expr: Expr) -> String? {
    switch expr {
    case .symbol(let name): return SyntacticName.quoted(name.text)
    case .constant(.strings(let v)) where v.count == 1:
      guard let text = v.elements[0] else { return nil }
      return SyntacticName.isSyntactic(text) ? text : SyntacticName.literal(text)
    default: return nil
    }
  }

  private mutating func loop(_ name: String, _ operands: [Expr]) {
    put(name + " ")
    if name != "repeat" {
      put("(")
      write(operands[0])
      if name == "for" {
        put(" in ")
        write(operands[1])
      }
      put(") ")
    }
    let body = name == "for" ? 2 : name == "while" ? 1 : 0
    write(operands.count > body ? operands[body] : .constant(.null))
  }

  private mutating func conditional(_ operands: [Expr]) {
    let yes = operands.count > 1 ? operands[1] : .constant(.null)
    put("if (")
    write(operands[0])
    put(") ")
    // Inside braces a branch without its own stands on a line of its own.
    let breaks = breaksBranches && !Deparser.isBlock(yes)
    if breaks {
      newline()
      indent += 1
    }
    write(yes)
    if operands.count > 2 {
      if breaksBranches { newline() } else { put(" ") }
      if breaks { indent -= 1 }
      put("else ")
      write(operands[2])
    } else if breaks { indent -= 1 }
  }

  private static func isBlock(_ expr: Expr) -> Bool {
    if case .call(let call) = expr { return call.functionName == .brace }
    return false
  }

  private mutating func closed(_ name: String, _ call: Call, _ operands: [Expr]) -> Bool {
    switch name {
    case "(":
      guard let first = operands.first else { return false }
      operand(first, inParentheses: true)
    case "{":
      put("{")
      indent += 1
      braces += 1
      newline()
      for statement in operands where !isFull {
        enclosed { $0.write(statement) }
        newline()
      }
      indent -= 1
      braces -= 1
      put("}")
    case "break", "next": put(name)
    default: return false
    }
    return true
  }

  // MARK: Operands and arguments

  private mutating func operand(_ expr: Expr, of form: OperatorForm, isLeft: Bool) {
    let outer = follower
    if isLeft { follower = form.precedence }
    operand(expr, inParentheses: needsParentheses(expr, in: form, isLeft: isLeft))
    follower = outer
  }

  private mutating func operand(_ expr: Expr, inParentheses: Bool) {
    guard inParentheses else { return write(expr) }
    put("(")
    enclosed { $0.write(expr) }
    put(")")
  }

  /// Writes between brackets: what comes after them is no concern of what is inside.
  private mutating func enclosed(_ body: (inout Deparser) -> Void) {
    let outer = follower
    follower = nil
    body(&self)
    follower = outer
  }

  /// Whether an operand binds more loosely than its place demands, by R's rules.
  private func needsParentheses(_ expr: Expr, in outer: OperatorForm, isLeft: Bool) -> Bool {
    func bindsLess(than precedence: OperatorForm.Precedence) -> Bool {
      outer.precedence > precedence || (outer.precedence == precedence && isLeft == outer.isRightAssociative)
    }
    /// Whether a prefix operator on the right would take what comes after it, too.
    func takesMore(_ form: OperatorForm) -> Bool { follower.map { $0 > form.precedence } ?? false && outer.precedence > form.precedence }
    switch expr {
    case .constant(.complexes(let v)): return v.count == 1 && bindsLess(than: .sum)
    case .call(let call):
      guard let name = call.functionName, let form = OperatorForm.of(name) else { return false }
      let count = call.arguments.count
      switch form.kind {
      case .spaced, .tight:
        if OperatorForm.isUserOperator(name) { return bindsLess(than: .special) }
        if count == 1 {
          if !isLeft { return form.precedence != .sum && takesMore(form) }
          return bindsLess(than: form.precedence == .sum ? .sign : form.precedence)
        }
        guard count == 2 else { return false }
        if outer.precedence == .compare, form.precedence == .compare { return true }
        return bindsLess(than: form.precedence)
      case .prefix:
        return isLeft ? bindsLess(than: form.precedence) : takesMore(form)
      case .subset:
        return outer.kind == .member ? false : bindsLess(than: form.precedence)
      case .assignment, .member: return bindsLess(than: form.precedence)
      case .loop, .conditional: return isLeft || follower != nil
      case .closed: return false
      }
    default: return false
    }
  }

  /// Whether the function of a call stands in parentheses: not for `x$f(z)`, `x[n](z)`, `f(x)(z)`.
  private static func isParenthesizedFunction(_ function: Expr) -> Bool {
    switch function {
    case .function, .constant(.closure): return true
    case .call(let call):
      guard let name = call.functionName else { return true }
      guard let form = OperatorForm.of(name) else { return false }
      return form.kind == .closed ? name != .brace && name != .paren : form.precedence < .member
    default: return false
    }
  }

  private mutating func parenthesized(_ list: [Argument]) {
    put("(")
    arguments(list)
    put(")")
  }

  private mutating func arguments(_ list: [Argument]) {
    var hasBroken = false
    let outer = follower
    follower = nil
    defer { follower = outer }
    for (index, argument) in list.enumerated() where !isFull {
      if index > 0 {
        put(", ")
        breakLine(&hasBroken)
      }
      if let name = argument.name {
        putLabel(name.text)
        put(" = ")
        // What `match.call(expand.dots = FALSE)` keeps together.
        if name == .dots, case .constant(.list(let list)) = argument.value, list.attributes[.class] == nil { put("pair") }
      }
      write(argument.value, isArgument: true)
    }
    if hasBroken { indent -= 1 }
  }
}
