/// `print` and its methods for the basic classes.
enum PrintBuiltins {
  static let all: [Builtin] = [
    Builtin("print", printFormals, """
      Prints `x` by the method of its class, or by the rules of its type, and returns it invisibly. Source: R ?print.default.
      """, dispatch: .generic) { call in try printDefault(call) },
    Builtin("print.default", printFormals, """
      Prints `x` without looking for methods of its class (its elements still use theirs). Source: R ?print.default.
      """) { call in try printDefault(call) },
    Builtin("print.function", "x, useSource, ...", "Prints a function as source text. Source: R ?print.default.") { call in
      try ValuePrinter(call.interpreter, PrintOptions(call.interpreter.options), call.environment).print(call[0])
      return call.invisible(try call[0])
    },
    Builtin("noquote", "obj, right = FALSE", "Marks strings to be printed without quotes. Source: R ?noquote.") { call in
      let x = try call[0]
      if x.isNull { throw RError("attempt to set an attribute on NULL") }
      var classes = x.explicitClass ?? []
      if classes.contains("noquote") { return x }
      classes.append("noquote")
      var marked = x.with(.class, .strings(classes))
      if try call.flag("right") {
        marked = x.with(.class, .strings(StringVector(classes.map { $0 }, Attributes(names: classes.dropLast().map { _ in "" } + ["right"]))))
      }
      return marked
    },
    Builtin("print.noquote", "x, quote = FALSE, right = FALSE, ...", "Prints without quotes. Source: R ?noquote.") { call in
      let x = try call[0]
      let classValue = x.attribute(.class)
      let right = classValue?.names?.first == "right"
      let rest = (x.explicitClass ?? []).filter { $0 != "noquote" }
      let plain = x.with(.class, rest.isEmpty ? nil : .strings(rest))
      var options = PrintOptions(call.interpreter.options)
      options.quote = false
      options.right = try right || call.flag("right")
      if plain.isObject {
        try call.interpreter.printObject(plain, in: call.environment, extra: [("quote", .logical(.false))])
      } else {
        try ValuePrinter(call.interpreter, options, call.environment, extra: [("quote", .logical(.false))]).print(plain)
      }
      return call.invisible(x)
    },
    Builtin("print.factor", "x, quote = FALSE, max.levels = NULL, width = NULL, max = NULL, ...", """
      Prints the labels of a factor and its levels. Source: R ?print.factor.
      """) { call in
      try printFactor(call)
      return call.invisible(try call[0])
    },
    Builtin("print.table", "x, digits = NULL, quote = FALSE, na.print = \"\", print.gap = NULL, right = NULL, max = NULL, zero.print = \"0\", ...", """
      Prints counts as a matrix with the names of its dimensions. Source: R ?print.default.
      """) { call in
      try printTable(call)
      return call.invisible(try call[0])
    },
    Builtin("print.data.frame", "x, ..., digits = NULL, quote = FALSE, right = TRUE, row.names = TRUE, max = NULL", """
      Prints a data frame: columns formatted one by one, flush right unless `right = FALSE`. Source: R ?print.data.frame.
      """) { call in
      try DataFramePrinter.print(call)
      return call.invisible(try call[0])
    },
  ]

  private static let printFormals =
    "x, digits = NULL, quote = TRUE, na.print = NULL, print.gap = NULL, right = FALSE, max = NULL, width = NULL, useSource = TRUE, ..."

  /// The options of a call with `digits`, `quote`, `na.print`, `print.gap`, `right`, `max`.
  static func options(_ call: BuiltinCall) throws -> PrintOptions {
    var options = PrintOptions(call.interpreter.options)
    func given(_ name: String) -> Value? { call.builtin.formalTexts.contains(name) ? call.optional(name) : nil }
    if given("digits") != nil {
      let digits = try call.integers("digits").first ?? .na
      guard digits >= 0, digits <= 22 else { throw RError("invalid printing digits \(digits == .na ? Int32.min : digits)") }
      options.digits = Int(digits)
    }
    if let quote = given("quote") {
      guard let flag = quote.asLogicals().first, flag != .na else { throw call.invalid("quote") }
      options.quote = flag == .true
    }
    if let na = given("na.print")?.asStrings().first { options.naPrint = na }
    if let gap = given("print.gap")?.asDoubles().first {
      guard gap >= 0, gap < 1000 else { throw RError("'gap' must be non-negative integer") }
      options.gap = Int(gap)
    }
    if let right = given("right")?.asLogicals().first { options.right = right == .true }
    if let maximum = given("max")?.asDoubles().first, maximum >= 0, maximum < 1e9 { options.maximum = Int(maximum) }
    if let width = given("width")?.asDoubles().first, width >= 10, width <= 10000 { options.width = Int(width) }
    return options
  }

  private static func printDefault(_ call: BuiltinCall) throws -> Value {
    let x = try call[0]
    var extra: [(name: Name?, value: Value)] = []
    for name in ["digits", "quote", "na.print", "print.gap", "right", "max"] where call.isSupplied(name) {
      extra.append((Name(name), try call[name]))
    }
    // Told how to print, R shows a formal object's slots as attributes.
    if !extra.isEmpty, x.storedTypeName == "S4" {
      try ValuePrinter(call.interpreter, options(call), call.environment, extra: extra).printSlots(x)
      return call.invisible(x)
    }
    if call.interpreter.formalMethods != nil, x.attribute(.class)?.attribute("package") != nil || x.type == .s4, let show = try call.interpreter.findFunction("show", in: call.environment) {
      _ = try call.interpreter.apply(show, [(nil, x)], environment: call.environment, call: Call("show", [.symbol("x")]))
      return call.invisible(x)
    }
    try ValuePrinter(call.interpreter, options(call), call.environment, extra: extra).print(x)
    return call.invisible(x)
  }

  // MARK: Factors

  private static func printFactor(_ call: BuiltinCall) throws {
    let x = try call[0]
    var options = PrintOptions(call.interpreter.options)
    options.quote = try call.flag("quote")
    if let width = call.optional("width")?.asDoubles().first, width >= 10, width < 10000 { options.width = Int(width) }
    if let maximum = call.optional("max")?.asDoubles().first, maximum >= 0, maximum < 1e9 { options.maximum = Int(maximum) }
    let isOrdered = x.inherits("ordered")
    if x.count == 0 {
      call.write(isOrdered ? "ordered(0)\n" : "factor(0)\n")
    } else {
      var attributes = x.attributes.dropping(.levels, .class)
      attributes[Name("contrasts")] = nil
      let labels: Value = .strings(StringVector(x.factorLabels(), attributes))
      let quote: [(name: Name?, value: Value)] = options.quote ? [] : [("quote", .logical(.false))]
      try ValuePrinter(call.interpreter, options, call.environment, extra: quote).print(labels)
    }
    if let limit = call.optional("max.levels")?.asDoubles().first, limit == 0 { return }
    let levels = (x.attribute(.levels)?.asStrings() ?? []).map { $0.map { StringEscape.encode($0, quote: options.quote ? "\"" : nil) } ?? "<NA>" }
    call.write(levelsLine(levels, separator: isOrdered ? " < " : " ", width: options.width) + "\n")
  }

  /// `Levels: a b c`, shortened with `...` when it does not fit.
  static func levelsLine(_ levels: [String], separator: String, width: Int) -> String {
    let title = "Levels: "
    let available = width - (title.count + 3 + 1 + 3)
    var used = 0
    var fitting = 0
    for level in levels {
      used += TextWidth.columns(level) + separator.count
      if used > available { break }
      fitting += 1
    }
    if levels.count <= 1 || fitting == levels.count { return title + levels.joined(separator: separator) }
    let maximum = max(1, fitting)
    var shown = Array(levels.prefix(max(1, maximum - 1)))
    shown.append("...")
    if maximum > 1 { shown.append(levels[levels.count - 1]) }
    return "\(levels.count) " + title + shown.joined(separator: separator)
  }

  // MARK: Tables

  private static func printTable(_ call: BuiltinCall) throws {
    let x = try call[0]
    var options = try options(call)
    // A missing count is blank, as wide as the "NA" it stands for.
    if !call.isSupplied("na.print") { options.naPrint = x.isString ? "" : "  " }
    if let zero = call.optional("zero.print")?.asStrings().first ?? nil, zero != "0" { options.zeroPrint = zero }
    options.right = call.optional("right")?.asLogicals().first.map { $0 == .true } ?? (x.isNumeric || x.type == .complex)
    let plain = x.with(.class, nil)
    if let dim = x.dim, dim.count == 1 {
      if dim[0] == 0 {
        let title = x.attribute(.dimnames)?.names?.first.flatMap { $0 } ?? ""
        call.write(title.isEmpty ? "< table of extent 0 >\n" : "< table of extent 0 >\n")
        return
      }
      try printOneDimension(plain, call, options)
      return
    }
    if let dim = x.dim, dim.contains(0) {
      call.write("< table of extent \(dim.map(String.init).joined(separator: " x ")) >\n")
      return
    }
    options.sharesFormat = (x.dim?.count ?? 0) >= 2 && (x.isNumeric || x.type == .logical)
    try ValuePrinter(call.interpreter, options, call.environment).print(plain)
  }

  /// A one-dimensional table: the name of the dimension on a line of its own, then names and counts.
  private static func printOneDimension(_ x: Value, _ call: BuiltinCall, _ options: PrintOptions) throws {
    let dimnames = x.attribute(.dimnames)
    guard let names = dimnames?.asElements().first, !names.isNull else {
      return try ValuePrinter(call.interpreter, options, call.environment).print(x)
    }
    let plain = x.withAttributes(Attributes())
    var texts = plain
    if let zero = options.zeroPrint {
      let values = plain.asDoubles()
      let shown = ElementText.texts(plain, options)
      texts = .strings(zip(values, shown).map { $0 == 0 ? zero : $1 })
    }
    var unquoted = options
    if texts.type == .character { unquoted.quote = false }
    // Names and values share one width per line block, as in a matrix with one row per block.
    let labels = names.asStrings().map { $0.map { StringEscape.encode($0) } ?? "<NA>" }
    let cells = ElementText.texts(texts, unquoted)
    let title = dimnames?.names?.first.flatMap { $0 } ?? ""
    let widths = zip(labels, cells).map { max(TextWidth.columns($0), TextWidth.columns($1)) }
    let common = widths.max() ?? 0
    let perLine = max(1, options.width / (common + options.gap))
    var start = 0
    while start < cells.count {
      let end = min(start + perLine, cells.count)
      if start == 0, dimnames?.names != nil { call.write(title + "\n") }
      let gap = TextWidth.spaces(options.gap)
      call.write(labels[start..<end].map { TextWidth.padLeft($0, common) + gap }.joined() + "\n")
      call.write(cells[start..<end].map { TextWidth.padLeft($0, common) + gap }.joined() + "\n")
      start = end
    }
  }
}
