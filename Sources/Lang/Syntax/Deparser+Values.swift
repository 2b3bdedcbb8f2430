/// Values as source text.
extension Deparser {
  mutating func write(_ value: Value) {
    switch value {
    case .null: put("NULL")
    case .symbol(let name): quoting(true) { $0.putName(name.text) }
    case .missingArgument: put("")
    case .language(let l): quoting(!Deparser.isFormula(l)) { $0.write(l.expr) }
    case .closure(let closure):
      put("function (")
      formals(closure.function.formals)
      put(") ")
      newline()
      nested { $0.write(closure.function.body) }
    case .builtin(let builtin): put(".Primitive(\"\(builtin.name)\")")
    case .environment: put("<environment>")
    case .foreign: put("<pointer: 0x0>")
    case .object(let object): nested { $0.formalObject(value.classNames.first ?? "", object.attributes) }
    case .promise(let promise): write(promise.expr)
    case .dots: put("...")
    default: nested { $0.vector(value) }
    }
  }

  private static func isFormula(_ language: LanguageObject) -> Bool {
    if case .call(let call) = language.expr { return call.functionName?.text == "~" }
    return false
  }

  /// Wraps names and calls in `quote( )` when asked to; inside nothing is quoted again.
  private mutating func quoting(_ applies: Bool, _ body: (inout Deparser) -> Void) {
    guard quotesExpressions, applies else { return body(&self) }
    quotesExpressions = false
    put("quote(")
    body(&self)
    put(")")
    quotesExpressions = true
  }

  /// Whether names can be written inside `c( )`: some are not empty and none is missing.
  private static func areWritable(_ names: [String?]) -> Bool {
    names.allSatisfy { $0 != nil } && names.contains { $0 != "" }
  }

  /// The call of `new` that makes an S4 object with these slots.
  private mutating func formalObject(_ className: String, _ slots: Attributes) {
    var hasBroken = false
    put("new(" + SyntacticName.literal(className))
    for (name, slot) in slots.entries where name != .class {
      put(", ")
      breakLine(&hasBroken)
      putLabel(name.text)
      put(" = ")
      write(slot)
    }
    if hasBroken { indent -= 1 }
    put(")")
  }

  private mutating func vector(_ value: Value) {
    var attributes = value.attributes
    let names = attributes.names
    let writesNames = showsNames && names.map(Deparser.areWritable) ?? false
    if writesNames || !showsAttributes { attributes[.names] = nil }
    let wrapped = showsAttributes && !attributes.isEmpty
    if wrapped { put("structure(") }
    elements(value, names: writesNames ? names : nil)
    guard wrapped else { return }
    for (name, attribute) in attributes.entries {
      put(", ")
      put(SyntacticName.isSyntactic(name.text) ? name.text : SyntacticName.literal(name.text))
      put(" = ")
      write(attribute)
    }
    put(")")
  }

  private mutating func elements(_ value: Value, names: [String?]?) {
    switch value {
    case .list(let v):
      put("list(")
      list(v.elements, names)
      put(")")
    case .expressions(let v):
      put("expression(")
      let quotes = quotesExpressions
      quotesExpressions = false
      list(v.elements, names)
      quotesExpressions = quotes
      put(")")
    default: atoms(value, names)
    }
  }

  private mutating func list(_ elements: [Value], _ names: [String?]?) {
    var hasBroken = false
    for (index, element) in elements.enumerated() {
      if isFull || index & 0xFFF == 0xFFF && Interrupt.isPending { break }
      if index > 0 { put(", ") }
      breakLine(&hasBroken)
      if let name = names?[index], !name.isEmpty {
        putLabel(name)
        put(" = ")
      }
      write(element)
    }
    if hasBroken { indent -= 1 }
  }

  private mutating func atoms(_ value: Value, _ names: [String?]?) {
    if value.count == 0 { return put(value.type == .double ? "numeric(0)" : "\(value.type.typeName)(0)") }
    if names == nil, let range = range(value) { return put(range) }
    let texts = Deparser.literals(value, marksIntegers: marksIntegers, digits: digits)
    let isRaw = value.type == .raw
    if texts.count == 1, names == nil { return put(isRaw ? "as.raw(\(texts[0]))" : texts[0]) }
    put(isRaw ? "as.raw(c(" : "c(")
    for (index, text) in texts.enumerated() {
      if isFull { break }
      if index > 0 {
        put(", ")
        if isLineFull { newline() }
      }
      if let name = names?[index], !name.isEmpty {
        putLabel(name)
        put(" = ")
      }
      put(text)
    }
    if isLineFull { newline() }
    put(isRaw ? "))" : ")")
  }

  /// `a:b` for consecutive integers, up or down.
  private func range(_ value: Value) -> String? {
    guard value.type == .integer, value.count > 1 else { return nil }
    let x = value.asIntegers()
    guard x[0] != .na else { return nil }
    let step = Int(x[1]) - Int(x[0])
    guard abs(step) == 1 else { return nil }
    for index in 1..<x.count where x[index] == .na || Int(x[index]) != Int(x[index - 1]) + step { return nil }
    return "\(x[0]):\(x[x.count - 1])"
  }

  /// Elements as literals. Missing values are typed where nothing else tells the type.
  static func literals(_ value: Value, marksIntegers: Bool = true, digits: Int = 15) -> [String] {
    switch value.type {
    case .character:
      let strings = value.asStrings()
      let allMissing = strings.allSatisfy { $0 == nil }
      return strings.map { $0.map { SyntacticName.literal($0) } ?? (allMissing ? "NA_character_" : "NA") }
    case .integer:
      let integers = value.asIntegers()
      let allMissing = integers.allSatisfy { $0 == .na }
      return integers.map { $0 == .na ? (allMissing ? "NA_integer_" : "NA") : marksIntegers ? "\($0)L" : "\($0)" }
    case .double:
      let doubles = value.asDoubles()
      let allMissing = doubles.allSatisfy { $0.isNA }
      return doubles.map { $0.isNA ? (allMissing ? "NA_real_" : "NA") : DecimalText.shortest($0, digits: digits, scipen: Coercion.scipen) }
    case .complex:
      let numbers = value.asComplexes()
      let allMissing = numbers.allSatisfy { $0.isNA }
      return numbers.map { allMissing ? "NA_complex_" : complex($0, digits) }
    case .raw: return value.asRaws().map { "0x" + (Coercion.text(of: $0) ?? "00") }
    default: return value.asStrings().map { $0 ?? "NA" }
    }
  }

  private static func complex(_ z: Complex, _ digits: Int) -> String {
    if z.re.isNA, z.im.isNA || z.im == 0 { return "NA" }
    if z.re.isNaN || z.im.isNaN || z.re.isInfinite || z.im.isInfinite {
      return "complex(real=\(DecimalText.shortest(z.re, digits: digits, scipen: Coercion.scipen)), imaginary=\(DecimalText.shortest(z.im, digits: digits, scipen: Coercion.scipen)))"
    }
    return Coercion.text(of: z) ?? "NA"
  }
}
