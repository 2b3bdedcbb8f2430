/// Values as texts of a common width.
enum FormatBuiltins {
  static let all: [Builtin] = [
    Builtin("format", formals, """
      The elements of `x` as texts of a common width with common decimals. Source: R ?format.
      """, dispatch: .generic) { call in try format(call) },
    Builtin("format.default", formals, "`format` without looking for methods. Source: R ?format.") { call in try format(call) },
    Builtin("prettyNum", #"x, big.mark = "", big.interval = 3L, small.mark = "", decimal.mark = getOption("OutDec"), drop0trailing = FALSE, ..."#, """
      Numbers as texts, one by one, with marks between groups of digits. Source: R ?prettyNum.
      """) { call in
      let x = try call[0]
      // What is no text is formatted element by element, objects by their methods.
      if case .symbol(let name) = x { return .string(name.text) }
      if x.isObject || !x.isAtomic && !x.isNull { return try formattedElements(x, call) }
      let mark = try call.string("big.mark")
      let interval = try call.integer("big.interval")
      let drops = try call.flag("drop0trailing")
      let texts: [String?]
      let isText = x.type == .character
      if isText { texts = x.asStrings() } else {
        var options = PrintOptions(call.interpreter.options)
        options.quote = false
        texts = x.asElements().map { ElementText.texts($0, options).first }
      }
      let marked = texts.map { text -> String? in
        text.map { FormatText.grouped(drops ? FormatText.withoutTrailingZeros($0) : $0, mark: mark, interval: interval) }
      }
      // Texts keep a common width where marks were put in; numbers are written one by one.
      if isText, marked != texts {
        let width = marked.reduce(0) { max($0, $1?.count ?? 0) }
        return .strings(StringVector(marked.map { $0.map { TextWidth.padLeft($0, width) } }, x.attributes))
      }
      return .strings(StringVector(marked, isText ? x.attributes : x.attributes.keeping(.names)))
    },
    Builtin("format.factor", "x, ...", "`format` of the labels. Source: R ?format.") { call in
      let x = try call[0]
      let labels: Value = .strings(StringVector(x.factorLabels(), x.attributes.keeping(.names, .dim, .dimnames)))
      return try call.interpreter.apply(.builtin(FormatBuiltins.all[1]), [(nil, labels)] + call.dots, environment: call.environment)
    },
    Builtin("format.data.frame", "x, ..., justify = \"none\"", "A data frame of the formatted columns. Source: R ?format.") { call in
      let x = try call[0]
      guard case .list(let v) = x, let format = try call.interpreter.findFunction("format", in: call.environment) else { return x }
      let justify: Interpreter.Supplied = ("justify", try call["justify"])
      let columns = try v.elements.map { column in
        // Only texts know how to be justified.
        let extra = column.isFactor || column.isString && !column.isObject ? [justify] : []
        return try call.interpreter.apply(format, [(nil, column)] + call.dots + extra, environment: call.environment)
      }
      return .list(ListVector(columns, v.attributes))
    },
  ]

  /// `vapply(x, format, "")` with what `prettyNum` was given.
  private static func formattedElements(_ x: Value, _ call: BuiltinCall) throws -> Value {
    let format = Value.builtinNamed("format", call.interpreter)
    guard let vapply = try call.interpreter.findFunction("vapply", in: call.interpreter.base) else { return .null }
    var given: [Interpreter.Supplied] = [(nil, x), (nil, format), (nil, .string(""))]
    for name in ["big.mark", "big.interval", "small.mark", "decimal.mark", "drop0trailing"] where call.isSupplied(name) { given.append((Name(name), try call[name])) }
    let shown = (["x", "format"].map { Argument(.symbol(Name($0))) }) + [Argument(.constant(.string("")))]
      + ["big.mark", "big.interval", "small.mark", "decimal.mark", "drop0trailing"].map { Argument(name: Name($0), .symbol(Name($0))) }
    let texts = try call.interpreter.apply(vapply, given, environment: call.environment, call: Call(.symbol("vapply"), shown))
    // Dates know of no marks.
    guard x.isAtomic, x.type != .character, case .strings(let v) = texts else { return texts }
    let mark = try call.string("big.mark"), interval = try call.integer("big.interval")
    return .strings(StringVector(v.elements.map { $0.map { $0.contains(mark) ? $0 : FormatText.grouped($0, mark: mark, interval: interval) } }, v.attributes))
  }

  private static let formals = #"""
    x, trim = FALSE, digits = NULL, nsmall = 0L, justify = c("left", "right", "centre", "none"), width = NULL, na.encode = TRUE, scientific = NA, big.mark = "", big.interval = 3L, small.mark = "", small.interval = 5L, decimal.mark = getOption("OutDec"), zero.print = NULL, drop0trailing = FALSE, ...
    """#

  static func format(_ call: BuiltinCall) throws -> Value {
    let x = try call[0]
    if x.isFactor {
      return try call.interpreter.apply(
        .builtin(FormatBuiltins.all[1]), [(nil, .strings(StringVector(x.factorLabels(), x.attributes.keeping(.names, .dim, .dimnames))))],
        environment: call.environment)
    }
    let kept = x.attributes.keeping(.names, .dim, .dimnames)
    switch x {
    case .null: return .string("NULL")
    case .raws(let v): return .strings(v.elements.map { Coercion.text(of: $0) })
    case .list(let v): return .strings(StringVector(try v.elements.map { try listElement($0, call) }, kept))
    case .closure, .builtin, .language, .expressions: return .strings(deparse(x))
    case .symbol(let name): return .string(name.text)
    case .object(let object): return .string(formalObject(x, slots: object.attributes.entries.count - 1))
    case .environment(let scope) where scope.isReferenceObject: return .string(formalObject(x, slots: 1))
    case .environment(let scope): return .string(scope.name == nil ? "<environment>" : ValuePrinter.text(of: scope))
    default: break
    }
    guard x.isAtomic else { throw RError("Found no format() method for class \"\(x.classNames.first ?? "")\"") }
    return .strings(StringVector(try texts(x, call), kept))
  }

  private static func formalObject(_ x: Value, slots: Int) -> String {
    let package = (x.attribute(.class)?.attribute("package")?.asStrings().first ?? nil).map { " [package “\($0)”]" } ?? ""
    return "<S4 class ‘\(x.classNames.first ?? "")’\(package) with \(slots) slot\(slots == 1 ? "" : "s")>"
  }

  private static func listElement(_ value: Value, _ call: BuiltinCall) throws -> String? {
    if value.isNull || value.isList && value.count == 0 { return "NULL" }
    if value.isObject, !value.isFactor, let format = try call.interpreter.findFunction("format", in: call.environment), value.isAtomic {
      return try call.apply(format, [value]).asStrings().map { $0 ?? "NA" }.joined(separator: ", ")
    }
    var leaves: [String] = []
    func walk(_ value: Value) {
      switch value {
      case .list(let v): v.elements.forEach(walk)
      case .null: break
      default:
        if value.isFactor { leaves += value.asIntegers().map { String($0) } } else if value.isAtomic {
          var options = PrintOptions(call.interpreter.options)
          options.quote = false
          options.naPrint = "NA"
          if let digits = call.optional("digits")?.asDoubles().first, digits > 0, digits <= 22 { options.digits = Int(digits) }
          leaves += value.type == .character ? value.asStrings().map { $0 ?? "NA" } : ElementText.texts(value.withAttributes(Attributes()), options)
        } else {
          leaves.append(deparse(value).joined(separator: " "))
        }
      }
    }
    walk(value)
    return leaves.joined(separator: ", ")
  }

  /// The texts of an atomic vector as the arguments ask.
  static func texts(_ x: Value, _ call: BuiltinCall) throws -> [String?] {
    var trims = try call["trim"].asLogicals().first == .true
    var width = 0
    if let given = call.optional("width")?.asDoubles().first, given > 0, given < 100000 { width = Int(given) }
    if case .strings(let v) = x { return try strings(v.elements, width, call) }
    var digits = call.interpreter.options.integer("digits", default: 7)
    if let given = call.optional("digits")?.asDoubles().first {
      guard given >= 0, given <= 22 else { throw RError("invalid value \(DecimalText.shortest(given, digits: 7)) for 'digits' argument") }
      digits = Int(given)
    }
    let nsmall = try call.integer("nsmall", default: 0)
    guard nsmall >= 0, nsmall <= 20 else { throw call.invalid("nsmall") }
    var scipen = call.interpreter.options.integer("scipen", default: 0)
    if let scientific = call.optional("scientific") {
      if case .logical(let flag) = scientific {
        if flag != .na { scipen = flag == .true ? -100 : 100 }
      } else if let number = scientific.asDoubles().first, number.isFinite { scipen = Int(max(min(number, 1000), -1000)) }
    }
    var result: [String]
    switch x {
    case .double, .doubles:
      let values = x.asDoubles()
      let format = NumberFormat(values, digits: digits, scipen: scipen, nsmall: nsmall)
      result = DecimalMark.withPoint { values.map { format.text($0) } }
      if !trims { result = format.widened(result) }
    case .complexes(let v):
      let format = ComplexFormat(v.elements, digits: digits, scipen: scipen, nsmall: nsmall)
      result = DecimalMark.withPoint { v.elements.map { format.text($0) } }
    default:
      var options = PrintOptions(call.interpreter.options)
      options.quote = false
      result = ElementText.texts(x, options)
    }
    if try call.flag("drop0trailing") {
      // The zeros go after the numbers were made equally wide, which they are not made again.
      if !trims {
        let common = result.reduce(width) { max($0, TextWidth.columns($1)) }
        result = result.map { TextWidth.padLeft($0, common) }
      }
      result = result.map(FormatText.withoutTrailingZeros)
      trims = true
    }
    if let zero = call.optional("zero.print"), x.isNumeric {
      let shown = zero.asLogicals().first == .false && zero.type == .logical ? " " : zero.asStrings().first.flatMap { $0 } ?? "0"
      result = zip(x.asDoubles(), result).map { $0 == 0 ? shown : $1 }
    }
    let decimalMark = try call.string("decimal.mark", default: DecimalMark.current ?? ".")
    if decimalMark != "." { result = result.map { $0.split(separator: ".", omittingEmptySubsequences: false).joined(separator: decimalMark) } }
    if let mark = call.optional("big.mark")?.asStrings().first ?? nil, !mark.isEmpty {
      let interval = try call.integer("big.interval", default: 3)
      result = result.map { FormatText.grouped($0, mark: mark, interval: interval) }
    }
    if trims { return result }
    let common = result.reduce(width) { max($0, TextWidth.columns($1)) }
    return result.map { TextWidth.padLeft($0, common) }
  }

  private static func strings(_ x: [String?], _ width: Int, _ call: BuiltinCall) throws -> [String?] {
    let encodesNA = try call.flag("na.encode")
    let justify = try call.choice("justify", ["left", "right", "centre", "none"])
    let shown = x.map { $0 ?? (encodesNA ? "NA" : nil) }
    if justify == "none" { return shown }
    let common = shown.reduce(width) { max($0, $1.map(TextWidth.escapedColumns) ?? 0) }
    return shown.map { text in text.map { FormatText.justified($0, common, justify) } }
  }
}
