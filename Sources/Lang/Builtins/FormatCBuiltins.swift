/// `formatC`: C-style formatting of whole vectors, element by element.
enum FormatCBuiltins {
  static let all: [Builtin] = [
    Builtin("formatC", #"""
      x, digits = NULL, width = NULL, format = NULL, flag = "", mode = NULL, big.mark = "", big.interval = 3L, small.mark = "", small.interval = 5L, decimal.mark = getOption("OutDec"), preserve.width = "individual", zero.print = NULL, replace.zero = TRUE, drop0trailing = FALSE
      """#, """
      Elements of `x` written by the C format letter `format` ("d", "f", "e", "g", "fg", "s") with `width`, `digits` and `flag`.
      Source: R ?formatC.
      """) { call in
      let x = try call[0]
      if x.isObject, !x.isAtomic { try call.warn("class of 'x' was discarded") }
      if !x.isAtomic, !x.isNull, x.count > 0 {
        throw RError("default method not implemented for type '\(x.storedTypeName)'", call: Value(.call(Call("is.finite", [.symbol("x")]))))
      }
      if x.count == 0 { return .strings([String]()) }
      let kept = x.type == .character ? x.attributes.keeping(.names, .dim, .dimnames) : x.attributes.dropping(.class)
      return .strings(StringVector(try texts(x, call), kept))
    },
  ]

  private static func texts(_ given: Value, _ call: BuiltinCall) throws -> [String?] {
    var x = given.withAttributes(Attributes())
    let flag = try call.string("flag")
    guard flag.allSatisfy({ "0+- #'I".contains($0) }) else {
      throw RError("'flag' should contain only characters from [0+- #'I]")
    }
    var flags = Array(flag).filter { $0 != "'" && $0 != "I" }
    var width = 0
    if let w = call.optional("width")?.asDoubles().first, abs(w) < 100000 {
      width = Int(abs(w))
      if w < 0, !flags.contains("-") { flags.append("-") }
    }
    var digits: Int?
    if let d = call.optional("digits")?.asDoubles().first, d.isFinite, abs(d) < 1000 { digits = Int(d) }
    if let d = digits, d >= 0, call.optional("width") == nil { width = d + 1 }
    if let d = digits, d < 0 { digits = 6 }
    var mode = x.type == .character ? "character" : x.type == .double ? "double" : x.type == .integer ? "integer" : x.type == .logical ? "logical" : "other"
    if let wanted = call.optional("mode")?.asStrings().first ?? nil {
      switch wanted {
      case "double", "real": (x, mode) = (.doubles(DoubleVector(x.asDoubles())), "double")
      case "integer": (x, mode) = (.integers(IntegerVector(x.asIntegers())), "integer")
      case "character": (x, mode) = (.strings(x.asStrings()), "character")
      case "logical": mode = "logical"
      default: throw RError("'mode' must be \"double\" (\"real\"), \"integer\" or \"character\"")
      }
    }
    var format = call.optional("format")?.asStrings().first.flatMap { $0 }
    if mode == "character" || format == "s" {
      if mode != "character" { try call.warn("coercing argument to \"character\" for format=\"s\"") }
      let shown = x.asStrings().map { $0 ?? "NA" }
      let width = call.optional("width") == nil ? 0 : width
      let common = shown.reduce(width) { max($0, TextWidth.escapedColumns($1)) }
      return shown.map { FormatText.justified($0, common, flags.contains("-") ? "left" : "right") }
    }
    guard mode != "other", mode != "logical" else { throw RError("unsupported type ") }
    if format == nil { format = mode == "integer" ? "d" : "g" }
    guard let format, ["d", "f", "e", "E", "g", "G", "fg"].contains(format) else {
      throw RError("'format' must be one of {\"f\",\"e\",\"E\",\"g\",\"G\", \"fg\", \"s\"}")
    }
    let values = x.asDoubles()
    let mark = try call.string("big.mark")
    let interval = try call.integer("big.interval")
    let decimalMark = try call.string("decimal.mark", default: DecimalMark.current ?? ".")
    let drops = try call.flag("drop0trailing")
    let specials = values.filter { !$0.isFinite }.map { $0.isNaN ? ($0.isNA ? "NA" : "NaN") : ($0 < 0 ? "-Inf" : "Inf") }
    let specialWidth = specials.reduce(width) { max($0, $1.utf8.count) }
    return values.map { value in
      guard value.isFinite else {
        let text = value.isNaN ? (value.isNA ? "NA" : "NaN") : (value < 0 ? "-Inf" : "Inf")
        return flags.contains("-") ? TextWidth.padRight(text, specialWidth) : TextWidth.padLeft(text, specialWidth)
      }
      var text = one(value, format, digits, width: mark.isEmpty ? width : 0, flags)
      if !mark.isEmpty { text = FormatText.grouped(text, mark: mark, interval: interval) }
      if drops { text = FormatText.withoutTrailingZeros(call.optional("width") == nil ? String(text.drop { $0 == " " }) : text) }
      if decimalMark != "." { text = text.split(separator: ".", omittingEmptySubsequences: false).joined(separator: decimalMark) }
      let width = drops && call.optional("width") == nil ? 0 : width
      return flags.contains("-") ? TextWidth.padRight(text, width) : TextWidth.padLeft(text, width)
    }
  }

  private static func one(_ x: Double, _ format: String, _ digits: Int?, width: Int, _ flags: [Character]) -> String {
    switch format {
    case "d":
      let whole = x.rounded(.towardZero)
      return FormatDirective.number(whole == 0 ? 0 : whole, flags: flags, width: width, precision: 0, conversion: "f")
    case "fg":
      let significant = max(1, digits ?? 4)
      let keepsZeros = flags.contains("#")
      let exponent = DecimalText.scientificParts(x, digits: significant).exponent
      let decimals = max(0, significant - exponent - 1)
      var text: String
      if exponent >= significant {
        text = DecimalText.fixed(x, decimals: 0)
      } else {
        text = DecimalText.fixed(x, decimals: x == 0 ? 0 : decimals)
        if !keepsZeros { text = FormatText.withoutTrailingZeros(text) }
      }
      if flags.contains("+"), x >= 0 { text = "+" + text }
      let pad = flags.contains("0") && !flags.contains("-")
      guard pad, text.count < width else { return text }
      let sign = text.first == "-" || text.first == "+" ? String(text.removeFirst()) : ""
      return sign + String(repeating: "0", count: width - text.count - sign.count) + text
    default:
      return FormatDirective.number(x, flags: flags, width: width, precision: digits ?? 4, conversion: Character(format))
    }
  }
}
