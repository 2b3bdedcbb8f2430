/// The compact display of `str`. Source: R ?str.
struct Structure {
  struct Options {
    var maximumLevel: Int?
    /// Elements shown: this times a factor that depends on the type.
    var vectorLength = 4.0
    var isVectorLengthGiven = false
    var digits = 3
    var maximumCharacters = 128
    var showsAttributes = true
    var showsHead = true
    var showsLength = true
    var listLength = 99
    var componentMark = "$ "
    var omitsListHead = false
    var width = 80
    var indent = " "
    var level = 0
  }

  let call: BuiltinCall
  private var interpreter: Interpreter { call.interpreter }

  private func baseFunction(_ name: String) throws -> Value { try interpreter.findFunction(Name(name), in: interpreter.base) ?? .null }
  private func put(_ text: String) { call.write(text) }

  func show(_ x: Value, _ options: Options) throws {
    try interpreter.checkInterrupt()
    if x.attribute(.class)?.attribute("package") != nil, x.isVector || x.isFunction {
      let own: [Name] = [.names, .dim, .dimnames]
      return try formal(
        Attributes(x.attributes.entries.filter { !own.contains($0.name) }), data: x.withAttributes(x.attributes.keeping(.names, .dim, .dimnames)), options)
    }
    switch x {
    case .null: put(" NULL\n")
    case .closure(let c): try function(x, c.function.formals, options)
    case .builtin(let b): try function(x, b.shownFormals, options)
    case .symbol(let name): put(" symbol \(name.text)\n")
    case .missingArgument: put(" symbol \n")
    case .language: try language(x, options)
    case .expressions(let v):
      let parts = v.elements.enumerated().map { index, element -> String in
        let text = deparse(element).joined(separator: " ")
        guard let name = x.names?[index], !name.isEmpty else { return text }
        return "\(name) = \(text)"
      }
      put("  expression(\(parts.joined(separator: ", ")))\n")
    case .environment(let e): try environment(x, e, options)
    case .object(let o): try formal(o.attributes, options)
    case .foreign(let f):
      if let package = f.classPackage { put("Reference class '\(f.classNames.first ?? "")' [package \"\(package)\"]\n") } else {
        put("Class \(f.classNames.map { "'\($0)'" }.joined(separator: ", ")) <externalptr> \n")
      }
    case .list: try list(x, options)
    case .promise(let p): try show(try interpreter.force(p), options)
    case .dots: put(" <...>\n")
    default: try vector(x, options)
    }
  }

  /// A component of a list or an attribute: by the method of its class where the user has one.
  private func component(_ x: Value, _ options: Options) throws {
    if options.level > 1600 {
      throw RError("evaluation nested too deeply: infinite recursion / options(expressions=)?", showsCall: false, classes: ["stackOverflowError"])
    }
    if x.isObject, let classes = x.explicitClass {
      for name in classes where !["data.frame", "Date", "POSIXct", "POSIXt", "default"].contains(name) {
        if let method = try interpreter.findMethod("str", name, in: call.environment), case .closure = method {
          _ = try interpreter.apply(method, [(nil, x), (Name("indent.str"), .string(options.indent)), (Name("nest.lev"), .int(options.level))], environment: call.environment)
          return
        }
      }
    }
    try show(x, options)
  }

  private func nested(_ options: Options) -> Options {
    var inner = options
    inner.indent += " .."
    inner.level += 1
    inner.isVectorLengthGiven = true
    inner.omitsListHead = false
    inner.showsHead = true
    inner.componentMark = "$ "
    return inner
  }

  // MARK: Attributes

  private func attributes(_ x: Value, except hidden: Set<String>, _ options: Options, deeper: Bool = false) throws {
    guard options.showsAttributes else { return }
    // An environment may be its own attribute.
    if options.level > 1000 { throw RError("evaluation nested too deeply: infinite recursion / options(expressions=)?", showsCall: false, classes: ["stackOverflowError"]) }
    var own = options
    if deeper { own.indent += " .." }
    for (name, value) in x.attributes.entries where !hidden.contains(name.text) {
      put("\(own.indent)- attr(*, \"\(name.text)\")=")
      try component(value, nested(own))
    }
  }

  // MARK: Kinds of values

  private func function(_ x: Value, _ formals: [Formal], _ options: Options) throws {
    let text = formals.map { formal -> String in
      guard let value = formal.defaultValue else { return SyntacticName.quoted(formal.name.text) }
      return "\(SyntacticName.quoted(formal.name.text)) = \(deparse(value).joined(separator: " "))"
    }
    put("function (\(text.joined(separator: ", ")))  \n")
    try attributes(x, except: ["srcref"], options)
  }

  private func language(_ x: Value, _ options: Options) throws {
    guard case .language(let l) = x else { return }
    var text: String
    if case .call(let call) = l.expr, call.functionName == .brace {
      text = "{  " + call.arguments.map { deparse($0.value).joined(separator: " ") }.joined(separator: "; ") + " }"
    } else {
      let lines = deparse(LanguageObject(l.expr).asValue, width: 60)
      text = lines.count > 2 ? lines.prefix(2).joined(separator: " ") + " ..." : lines.joined(separator: " ")
    }
    if text.count > 500 { text = String(text.prefix(500)) + "..." }
    let classes = x.explicitClass ?? []
    if classes.isEmpty { put(" language \(text)\n") } else {
      put("Class\(classes.count > 1 ? "es" : "") \(classes.map { "'\($0)'" }.joined(separator: ", "))  language \(text)\n")
    }
    try attributes(x, except: ["class", "srcref", "srcfile", "wholeSrcref"], options, deeper: !classes.isEmpty)
  }

  private func environment(_ x: Value, _ e: Environment, _ options: Options) throws {
    let classes = x.explicitClass ?? []
    if e.isReferenceObject {
      let definition = try interpreter.apply(baseFunction(".refStructure"), [(nil, x)], environment: call.environment)
      let parts = definition.asElements()
      let fields = parts.first?.asStrings().compactMap { $0 } ?? []
      let methods = parts.count > 1 ? parts[1].asStrings().compactMap { $0 } : []
      let package = parts.count > 2 ? parts[2].asStrings().first.flatMap { $0 } ?? ".GlobalEnv" : ".GlobalEnv"
      let total = parts.count > 3 ? Int(parts[3].asIntegers().first ?? 0) : 0
      put("Reference class '\(classes[0])' [package \"\(package)\"] with \(fields.count) field\(fields.count == 1 ? "" : "s")\n")
      let width = fields.map { TextWidth.columns($0) }.max() ?? 0
      for field in fields {
        put("\(options.indent)$ \(TextWidth.padRight(field, width)):")
        try component(e.local(Name(field)) ?? .null, nested(options))
      }
      put("\(options.indent)and \(total) methods\(methods.isEmpty ? "." : ", ")")
      if methods.isEmpty { put("\n") } else {
        put("of which \(methods.count) \(methods.count == 1 ? "is" : "are")  possibly relevant")
        put(":\n")
        for line in Structure.wrapped(methods, 75) { put("\(options.indent)  \(line)\n") }
      }
      return
    }
    if !classes.isEmpty { put("Class\(classes.count > 1 ? "es" : "") \(classes.map { "'\($0)'" }.joined(separator: ", ")) ") }
    put("\(ValuePrinter.text(of: e)) \n")
    try attributes(x, except: ["class", "name"], options)
  }

  private static func wrapped(_ words: [String], _ width: Int) -> [String] {
    var lines: [String] = [], line = ""
    for (index, word) in words.enumerated() {
      let shown = index + 1 < words.count ? word + "," : word
      if !line.isEmpty, line.count + 1 + shown.count > width { lines.append(line); line = "" }
      line += line.isEmpty ? shown : " " + shown
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// An object of a formal class; one that is made of a basic type has that part in its slot `.Data`.
  private func formal(_ attributes: Attributes, data: Value? = nil, _ options: Options) throws {
    let name = attributes.classNames?.first ?? "S4"
    let package = attributes[.class]?.attribute(Name("package"))?.asStrings().first.flatMap { $0 }
    let slots = (data.map { [(name: Name(".Data"), value: $0)] } ?? []) + attributes.entries.filter { $0.name != .class }.map { (name: $0.name, value: $0.value) }
    put("Formal class '\(name)'\(package.map { " [package \"\($0)\"]" } ?? "") with \(slots.count) slot\(slots.count == 1 ? "" : "s")\n")
    let width = slots.map { TextWidth.columns($0.name.text) }.max() ?? 0
    var inner = nested(options)
    let indent = inner.indent
    inner.indent += " .."
    for (slot, value) in slots {
      put("\(indent)@ \(TextWidth.padRight(slot.text, width)):")
      try component(value, inner)
    }
  }

  private func list(_ x: Value, _ options: Options) throws {
    let elements = x.asElements(), classes = x.explicitClass ?? []
    if classes.first == "POSIXlt" { return try dates(x, options) }
    var inner = nested(options), hidden: Set<String> = ["names"]
    if x.isDataFrame {
      let others = classes.filter { $0 != "data.frame" }
      let rows = x.dataFrameRowCount
      let lead = others.isEmpty ? "" : "Classes \(others.map { "‘\($0)’" }.joined(separator: ", ")) and "
      put("\(lead)'data.frame':\t\(rows) obs. of  \(elements.count) variable\(elements.count == 1 ? "" : "s")\(elements.isEmpty ? "" : ":")\n")
      hidden.formUnion(["class", "row.names"])
      // A frame within another object is told what that one is told.
      inner.showsLength = (options.level > 0 || call.isSupplied("give.length")) && options.showsLength
    } else if try classes.contains("numeric_version") || isMeasuredOtherwise(x, classes) {
      put("Class\(classes.count > 1 ? "es" : "") \(classes.map { "'\($0)'" }.joined(separator: ", "))  hidden list of \(elements.count)\n")
      hidden.insert("class")
    } else if elements.isEmpty { put(" \(x.names == nil ? "" : "Named ")list()\n") } else if !options.omitsListHead {
      put("List of \(elements.count)\n")
    }
    if let limit = options.maximumLevel, options.level >= limit {
      return try attributes(x, except: hidden, options)
    }
    let names = x.names ?? []
    let width = names.map { TextWidth.columns($0 ?? "NA") }.max() ?? 0
    for (index, element) in elements.enumerated() {
      if index == options.listLength { put("\(options.indent) [list output truncated]\n"); break }
      let name = index < names.count ? names[index] ?? "NA" : ""
      put("\(options.indent)\(options.componentMark)\(TextWidth.padRight(name, width)):")
      try component(element, inner)
    }
    try attributes(x, except: hidden, options)
  }

  /// True where a method of the object's class gives another length than that of its parts.
  private func isMeasuredOtherwise(_ x: Value, _ classes: [String]) throws -> Bool {
    for name in classes {
      guard let method = try interpreter.findMethod("length", name, in: call.environment) else { continue }
      let length = try interpreter.apply(method, [(nil, x)], environment: call.environment)
      return length.asIntegers().first.map { Int($0) != x.count } ?? false
    }
    return false
  }

  // MARK: Vectors

  private func dates(_ x: Value, _ options: Options) throws {
    let name = x.explicitClass?.first ?? "Date"
    let texts = try interpreter.apply(baseFunction("format"), [(nil, x)], environment: call.environment).asStrings()
    if texts.isEmpty { return put(" '\(name)' num(0) \n") }
    let quoted = texts.map { $0.map { "\"\($0)\"" } ?? "NA" }
    // Inside a list fewer fit: R counts 19 columns for each after 31 for what stands before.
    let inside = max(1, min(Int(options.vectorLength), (interpreter.options.integer("width", default: 80) - options.indent.count - 31) / 19))
    let shown = options.level > 0 ? inside : options.isVectorLengthGiven ? max(1, Int(options.vectorLength)) : Structure.fitting(quoted, 72)
    put(" \(name)\(options.showsLength ? "[1:\(texts.count)]" : ""), format: \(quoted.prefix(shown).joined(separator: " "))\(shown < quoted.count ? " ..." : "")\n")
  }

  /// How many quoted strings stay on the line.
  private static func fitting(_ quoted: [String], _ room: Int) -> Int {
    var used = 0, count = 0
    for text in quoted {
      used += TextWidth.columns(text) + 1
      if used >= room { break }
      count += 1
    }
    return max(1, count)
  }

  private static let shortNames: [ValueType: String] = [
    .logical: "logi", .integer: "int", .double: "num", .complex: "cplx", .character: "chr", .raw: "raw",
  ]

  private func vector(_ x: Value, _ options: Options) throws {
    let classes = x.explicitClass ?? []
    if x.isFactor { return try factor(x, options) }
    if classes.first == "Date" || classes.first == "POSIXct" { return try dates(x, options) }
    let count = x.count, type = Structure.shortNames[x.type] ?? x.type.typeName
    var hidden: Set<String> = ["class", "dim", "dimnames"], lead = ""
    let isSeries = x.attribute(Name("tsp")) != nil && classes.contains("ts")
    if isSeries { hidden.insert("tsp") }
    let isNamed = x.names != nil && x.dim == nil
    if x.names != nil, !options.showsAttributes || x.dim != nil { hidden.insert("names") }
    if !classes.isEmpty, !isSeries {
      lead = " '\(classes[0])'"
    }
    if isNamed { lead += " Named" }
    var size = ""
    if let dim = x.dim {
      size = "[" + dim.map { $0 == 0 ? "0 " : $0 == 1 ? "1" : "1:\($0)" }.joined(separator: ", ") + (dim.count == 1 ? "(1d)]" : "]")
      if count > 0 { size = " " + size }
    } else if count == 0 { size = "(0)" } else if count > 1, options.showsLength { size = " [1:\(count)]" }
    if count == 0, x.dim == nil { size = options.showsLength || options.level == 0 ? "(0)" : "" }
    var head = "\(lead) \(type)\(size)"
    if isSeries, let tsp = x.attribute(Name("tsp"))?.asDoubles(), tsp.count == 3 {
      head = " Time-Series \(x.dim == nil ? "[1:\(count)]" : size.drop { $0 == " " }) from \(DecimalText.shortest(tsp[0], digits: 3)) to \(DecimalText.shortest(tsp[1], digits: 3)):"
    }
    let (texts, total) = try items(x, head, options)
    var line = options.showsHead ? head + " " : ""
    if !options.showsLength, x.dim == nil, count > 1, options.level > 0, options.showsHead { line += " " }
    line += texts.joined(separator: " ")
    if texts.count < total { line += " ..." }
    put(line + "\n")
    if x.dim != nil, x.attribute(.dimnames) != nil { hidden.remove("dimnames") }
    try attributes(x, except: hidden, options)
  }

  /// The elements shown, of how many.
  private func items(_ x: Value, _ head: String, _ options: Options) throws -> (texts: [String], total: Int) {
    let count = x.count, length = options.vectorLength
    func first(_ limit: Double) -> Value { ElementText.slice(x.withAttributes(Attributes()), 0..<min(count, max(0, Int(limit.rounded(.toNearestOrEven))))) }
    let classes = x.explicitClass ?? []
    switch x.type {
    case .logical: return (first(1.5 * length).asStrings().map { $0 ?? "NA" }, count)
    case .raw: return (first(length).asStrings().map { $0 ?? "NA" }, count)
    case .complex:
      let shown = first(0.75 * length)
      let numbers = shown.asComplexes(), format = ComplexFormat(numbers, digits: 3)
      return (numbers.map { z -> String in
        if z.re.isNA || z.im.isNA { return "NA" }
        return Structure.trimmed(format.real.text(z.re)) + (z.im < 0 ? "-" : "+") + Structure.trimmed(format.imaginary.text(abs(z.im))) + "i"
      }, count)
    case .integer:
      let shown = first(2.5 * length)
      if classes.first == "hexmode" || classes.first == "octmode" {
        let texts = try interpreter.apply(baseFunction("format"), [(nil, shown.with(.class, x.attribute(.class)))], environment: call.environment)
        return (texts.asStrings().map { $0 ?? "NA" }, count)
      }
      return (shown.asStrings().map { $0 ?? "NA" }, count)
    case .double:
      let candidates = first(2.5 * length).asDoubles()
      let short = candidates.allSatisfy { value in
        value.isNaN || value == 0 || value.isInfinite || (abs(value) > 1e-10 && abs(value) < 1e10 && abs(value - Double(DecimalText.printf("%.\(options.digits - 1)e", value))!) <= abs(value) * 1e-15)
      }
      let shown = first((short ? 2.5 : 1.25) * length)
      let digits = classes.first == "difftime" ? 15 : options.digits
      var printing = PrintOptions()
      printing.digits = digits
      let texts = classes.first == "difftime" ? shown.asElements().flatMap { ElementText.texts($0, printing) } : ElementText.texts(shown, printing)
      return (texts.map { Structure.trimmed($0) }, count)
    default:
      let encoded = (options.isVectorLengthGiven ? first(length) : x.withAttributes(Attributes())).asStrings().prefix(200).map { text -> String in
        guard let text else { return "NA" }
        guard TextWidth.columns(text) > options.maximumCharacters else { return StringEscape.encode(text, quote: "\"") }
        let kept = String(text.prefix(max(0, options.maximumCharacters - 17)))
        return StringEscape.encode(kept, quote: "\"") + "| __truncated__"
      }
      if options.isVectorLengthGiven { return (encoded, count) }
      let room = options.width - (4 + 5 * options.level + TextWidth.columns(head))
      let limit = Structure.fitting(encoded, room)
      return (Array(encoded.prefix(limit)), count)
    }
  }

  /// Without blanks and without zeros that say nothing.
  private static func trimmed(_ text: String) -> String {
    var text = String(text.drop { $0 == " " })
    guard text.contains(".") else { return text }
    if text.hasSuffix("e+00") { return String(text.dropLast(4)) }
    if text.contains("e") { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  private func factor(_ x: Value, _ options: Options) throws {
    let levels = (x.attribute(.levels)?.asStrings() ?? []).map { $0.map { StringEscape.encode($0, quote: "\"") } ?? "NA" }
    let isOrdered = x.inherits("ordered"), separator = isOrdered ? "<" : ","
    var shown = 1, used = 0
    for level in levels {
      used += TextWidth.columns(level) + 1
      if used > 13 { break }
      shown += 1
    }
    var text = levels.prefix(shown).joined(separator: separator)
    if shown < levels.count { text += "\(separator).." }
    let name = isOrdered ? "Ord.factor" : "Factor"
    let codes = x.asIntegers(), limit = Int((2.5 * options.vectorLength).rounded(.toNearestOrEven))
    let values = codes.prefix(limit).map { $0 == .na ? "NA" : String($0) }.joined(separator: " ")
    put(" \(name) w/ \(levels.count) level\(levels.count == 1 ? "" : "s")\(levels.isEmpty ? "" : " " + text): \(values)\(codes.count > limit ? " ..." : "")\n")
    try attributes(x, except: ["class", "levels", "names", "contrasts"], options)
  }
}

extension LanguageObject {
  fileprivate var asValue: Value { .language(self) }
}
