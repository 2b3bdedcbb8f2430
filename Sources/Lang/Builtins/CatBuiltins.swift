/// Text output without quotes or indices, and joining of strings.
enum CatBuiltins {
  static let all: [Builtin] = [
    Builtin("cat", #"..., file = "", sep = " ", fill = FALSE, labels = NULL, append = FALSE"#, """
      Writes the elements of its arguments one after the other, separated by `sep`, numbers with up to 7 digits.
      Source: R ?cat.
      """) { call in try cat(call) },
    Builtin("paste", #"..., sep = " ", collapse = NULL, recycle0 = FALSE"#, """
      Joins its arguments element by element, recycled, and then the results by `collapse` if given. Source: R ?paste.
      """) { call in
      guard case .strings(let v) = try call["sep"], let separator = v.elements.first ?? nil else { throw RError("invalid separator") }
      return try paste(call, separator: separator)
    },
    Builtin("paste0", "..., collapse = NULL, recycle0 = FALSE", "`paste` without separator. Source: R ?paste.") { call in
      try paste(call, separator: "")
    },
    Builtin("toString", "x, width = NULL, ...", "Elements joined by commas, cut to `width`. Source: R ?toString.", dispatch: .generic) { call in
      let text = try stringsForPaste(call[0], call).map { $0 ?? "NA" }.joined(separator: ", ")
      guard let width = call.optional("width")?.asDoubles().first, width != 0 else { return .string(text) }
      if width < 0 { throw RError("'width' must be positive") }
      guard Double(TextWidth.columns(text)) > width else { return .string(text) }
      var kept = "", columns = 0.0
      for scalar in text.unicodeScalars {
        columns += Double(TextWidth.columns(String(scalar)))
        if columns > max(6, width) - 4 { break }
        kept.unicodeScalars.append(scalar)
      }
      return .string(kept + "....")
    },
    Builtin("encodeString", #"x, width = 0L, quote = "", na.encode = TRUE, justify = "left""#, """
      Strings with escapes, quoted and padded. Source: R ?encodeString.
      """) { call in
      let x = try call[0]
      let quote = try call.string("quote").first
      let encodesNA = try call.flag("na.encode")
      let justify = try call.choice("justify", ["left", "right", "centre", "none"])
      var texts = x.asStrings().map { text -> String? in
        text.map { StringEscape.encode($0, quote: quote) } ?? (encodesNA ? (quote == nil ? "<NA>" : "NA") : nil)
      }
      var width = 0
      if let given = call.optional("width")?.asDoubles().first {
        width = given.isNaN ? texts.reduce(0) { max($0, $1.map(TextWidth.columns) ?? 0) } : Int(min(max(given, 0), 1e6))
      } else { width = 0 }
      texts = texts.map { $0.map { FormatText.justified($0, width, justify) } }
      return .strings(StringVector(texts, x.attributes.keeping(.names, .dim, .dimnames)))
    },
  ]

  // MARK: cat

  private static func cat(_ call: BuiltinCall) throws -> Value {
    guard case .strings(let given) = try call["sep"] else { throw RError("invalid 'sep' specification") }
    let separators = given.elements.map { $0 ?? "NA" }
    let fillValue = try call["fill"]
    var fill = 0
    switch fillValue {
    case .logical(let flag): fill = flag == .true ? call.interpreter.options.integer("width", default: 80) : 0
    default:
      guard fillValue.count == 1, fillValue.isNumeric, !fillValue.isFactor else { throw call.invalid("fill") }
      let width = fillValue.asDoubles()[0]
      fill = width >= 1 ? Int(min(width, 1e6)) : 0
      if fill == 0 { try call.warn("non-positive 'fill' argument will be ignored") }
    }
    let labels = call.optional("labels")?.asStrings().map { $0 ?? "NA" } ?? []
    var pieces: [String] = []
    for (index, argument) in call.dots.enumerated() {
      let added: [String]
      do { added = try texts(argument.value, position: index + 1, call.interpreter) } catch {
        // What stands before has been written by then.
        if !pieces.isEmpty, let separator = separators.first {
          try Connections.write(pieces.joined(separator: separator) + separator, to: call["file"], append: call.flag("append"), call)
        }
        throw error
      }
      // An empty vector still gets its separator, NULL only when it comes first.
      pieces += added.isEmpty && (index == 0 || !argument.value.isNull) ? [""] : added
    }
    var text = ""
    if fill > 0 {
      let separator = separators.first ?? " "
      var line = ""
      var lineNumber = 0
      func label() -> String { labels.isEmpty ? "" : labels[lineNumber % labels.count] + " " }
      line = label()
      var width = TextWidth.columns(line)
      var isEmpty = true
      for piece in pieces {
        let pieceWidth = TextWidth.columns(piece)
        if !isEmpty, width + pieceWidth + separator.count > fill {
          text += line + "\n"
          lineNumber += 1
          line = label()
          width = TextWidth.columns(line)
        }
        line += piece + separator
        width += pieceWidth + separator.count
        isEmpty = false
        if separator.hasSuffix("\n") { text += line; line = ""; width = 0; isEmpty = true }
      }
      if !isEmpty {
        if line.hasSuffix(separator) { line.removeLast(separator.count) }
        text += line + "\n"
      }
    } else {
      for (index, piece) in pieces.enumerated() {
        text += piece
        if index + 1 < pieces.count, !separators.isEmpty { text += separators[index % separators.count] }
      }
      // A separator holding a newline also ends the output.
      if separators.contains(where: { $0.contains("\n") }) { text += "\n" }
    }
    try Connections.write(text, to: call["file"], append: call.flag("append"), call)
    return call.invisible(.null)
  }

  static func texts(_ value: Value, position: Int, _ interpreter: Interpreter) throws -> [String] {
    switch value {
    case .null: return []
    case .symbol(let name): return [name.text]
    case .strings(let v): return v.elements.map { $0 ?? "NA" }
    case .list(let v) where v.elements.isEmpty: return []
    case .double, .doubles:
      let digits = min(max(interpreter.options.integer("digits", default: 7), 1), 22)
      let scipen = interpreter.options.integer("scipen", default: 0)
      return value.asDoubles().map { NumberFormat(CollectionOfOne($0), digits: digits, scipen: scipen).text($0) }
    case .complexes(let v):
      let digits = min(max(interpreter.options.integer("digits", default: 7), 1), 22)
      return v.elements.map { ComplexFormat([$0], digits: digits).text($0) }
    default:
      guard value.isAtomic else { throw unsupported(value, position) }
      return value.asStrings().map { $0 ?? "NA" }
    }
  }

  private static func unsupported(_ value: Value, _ position: Int) -> RError {
    RError("argument \(position) (type '\(value.storedTypeName)') cannot be handled by 'cat'")
  }

  // MARK: paste

  /// `as.character` of an argument of `paste`: by its method when it has a class.
  static func stringsForPaste(_ value: Value, _ call: BuiltinCall) throws -> [String?] {
    if value.isFactor { return value.factorLabels() }
    if value.isObject, let convert = try call.interpreter.findFunction("as.character", in: call.environment) {
      return try call.apply(convert, [value]).asStrings()
    }
    return try value.asTexts(nil)
  }

  private static func paste(_ call: BuiltinCall, separator: String) throws -> Value {
    var columns: [PasteColumn] = []
    for argument in call.dots { columns.append(try PasteColumn(argument.value, call)) }
    let recycles0 = try call.flag("recycle0")
    var length = columns.map(\.count).max() ?? 0
    if recycles0, columns.contains(where: { $0.count == 0 }) { length = 0 }
    if length > 0 { columns = columns.map { $0.count == 0 ? .texts([""]) : $0 } }
    var results: [String?] = []
    results.reserveCapacity(length)
    for index in 0..<length {
      if index & 0xFFF == 0 { try Interrupt.check() }
      var text = ""
      for (position, column) in columns.enumerated() {
        if position > 0 { text += separator }
        text += column[index % column.count]
      }
      results.append(text)
    }
    guard let collapse = call.optional("collapse") else { return .strings(results) }
    guard case .strings(let v) = collapse, let glue = v.elements.first ?? nil else { throw call.invalid("collapse") }
    var joined = ""
    for (index, text) in results.enumerated() {
      if index & 0xFFF == 0 { try Interrupt.check() }
      if index > 0 { joined += glue }
      joined += text ?? "NA"
    }
    return .string(joined)
  }

  /// An argument of `paste`. Integers become texts one by one: as many texts at once would fill memory for nothing.
  private enum PasteColumn {
    case texts([String?])
    case integers([Int32])

    init(_ value: Value, _ call: BuiltinCall) throws {
      if case .integers(let v) = value, !value.isObject { self = .integers(v.elements) } else { self = .texts(try stringsForPaste(value, call)) }
    }

    var count: Int {
      switch self {
      case .texts(let texts): texts.count
      case .integers(let numbers): numbers.count
      }
    }

    subscript(index: Int) -> String {
      switch self {
      case .texts(let texts): texts[index] ?? "NA"
      case .integers(let numbers): numbers[index] == .na ? "NA" : String(numbers[index])
      }
    }
  }
}
