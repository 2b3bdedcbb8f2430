import Glibc

/// `sprintf`: C's formats over recycled vectors.
enum SprintfBuiltins {
  static let all: [Builtin] = [
    Builtin("sprintf", "fmt, ...", """
      Texts made by the C format `fmt`, vectorised over it and the other arguments.
      Understands `%d %i %o %x %X %f %e %E %g %G %a %A %s %%`, flags, `*` and `n$`. Source: R ?sprintf.
      Examples: sprintf("%5.2f|%-5s|%03d", pi, "a", 7L)  # " 3.14|a    |007"
      """) { call in
      guard case .strings(let v) = try call["fmt"] else { throw RError("'fmt' is not a character vector") }
      return try .strings(sprintf(v.elements, call.dots.map(\.value), call))
    },
    Builtin("gettextf", "fmt, ..., domain = NULL, trim = TRUE", "`sprintf` for messages. Source: R ?gettextf.") { call in
      let formats = try call.strings("fmt")
      return try .strings(sprintf(formats, call.dots.map(\.value), call))
    },
  ]

  static func sprintf(_ formats: [String?], _ arguments: [Value], _ call: BuiltinCall) throws -> [String?] {
    if formats.isEmpty || arguments.contains(where: { $0.count == 0 }) { return [] }
    let length = max(formats.count, arguments.map(\.count).max() ?? 1)
    var converted: [Value] = []
    for argument in arguments {
      // A factor is its codes for `%d` and its labels for `%s`.
      if argument.isFactor { converted.append(argument) } else if argument.isObject, argument.isAtomic,
        argument.type == .double || argument.type == .integer, let convert = try call.interpreter.findFunction("as.character", in: call.environment)
      {
        let isDate = argument.inherits("Date") || argument.inherits("POSIXct") || argument.inherits("difftime")
        converted.append(isDate && !argument.inherits("difftime") ? try call.apply(convert, [argument]) : argument)
      } else { converted.append(argument) }
    }
    guard converted.allSatisfy(\.isAtomic) else {
      if let place = converted.firstIndex(where: { $0.type == .symbol || $0.type == .language }) {
        throw RError("invalid type of argument[\(place + 1)]: '\(converted[place].type.typeName)'")
      }
      if converted.contains(where: { $0.type == .list }) {
        converted = converted.map { value in
          guard value.type == .list, value.asElements().allSatisfy({ $0.isAtomic && $0.count == 1 }) else { return value }
          let types = value.asElements().map(\.type)
          return Coercion.convert(value, to: types.max() ?? .character) { _ in }
        }
      }
      // Lists of longer elements are shown as code, functions have no text.
      converted = try converted.map { value in
        if value.isList || value.isAtomic { return value.isList ? Coercion.convert(value, to: .character) { _ in } : value }
        let conversion = Call("as.character", [value.asExpr])
        return try call.interpreter.apply(.builtinNamed("as.character", call.interpreter), [(nil, value)], environment: call.environment, call: conversion)
      }
      return try sprintf(formats, converted, call)
    }
    if formats.contains(where: { $0.map { $0.utf8.count > 8192 } ?? false }) { throw RError("'fmt' length exceeds maximal format length 8192") }
    let parsed: [[FormatDirective.Piece]?] = try formats.map { text in try text.map { try FormatDirective.pieces(of: $0) } }
    let prepared = converted.map(FormatArgument.init)
    var results: [String?] = []
    results.reserveCapacity(length)
    for index in 0..<length {
      if index & 0x3FF == 0 { try Interrupt.check() }
      guard let pieces = parsed[index % parsed.count] else {
        results.append(nil)
        continue
      }
      results.append(try one(pieces, prepared, index))
    }
    try warnOfUnused(parsed, prepared.count, formats, call)
    return results
  }

  /// R tells of arguments that no format uses.
  private static func warnOfUnused(_ parsed: [[FormatDirective.Piece]?], _ count: Int, _ formats: [String?], _ call: BuiltinCall) throws {
    if count == 0 { return }
    var used = Set<Int>()
    for pieces in parsed {
      var next = 0
      func take(_ position: Int?) {
        used.insert(position.map { $0 - 1 } ?? next)
        if position == nil { next += 1 }
      }
      for case .directive(let directive) in pieces ?? [] {
        if directive.widthFromArgument { take(directive.widthPosition) }
        if directive.precisionFromArgument { take(nil) }
        take(directive.position)
      }
    }
    let unused = (0..<count).count { !used.contains($0) }
    if unused == 0 { return }
    let isOne = formats.count == 1, format = formats[0] ?? "NA"
    let number = unused == 1 ? "one argument" : "\(unused) arguments"
    try call.warn(isOne ? "\(number) not used by format '\(format)'" : "\(number) not used by \(formats.count) formats")
  }

  private static func one(_ pieces: [FormatDirective.Piece], _ arguments: [FormatArgument], _ index: Int) throws -> String {
    var text = ""
    var next = 0
    func take(_ position: Int?) throws -> FormatArgument {
      let which: Int
      if let position { which = position - 1 } else {
        which = next
        next += 1
      }
      guard which >= 0, which < arguments.count else {
        throw RError(position == nil ? "too few arguments" : "reference to non-existent argument \(which + 1)")
      }
      return arguments[which]
    }
    for piece in pieces {
      switch piece {
      case .literal(let literal): text += literal
      case .directive(var directive):
        if directive.widthFromArgument {
          let star = try take(directive.widthPosition)
          let width = star.integer(index)
          guard width != .na else { throw RError("argument for '*' conversion specification must be a number of length 1") }
          if width < 0 { directive.flags.append("-") }
          directive.width = Int(width.magnitude)
        }
        if directive.precisionFromArgument {
          let star = try take(nil)
          directive.precision = max(0, Int(star.integer(index)))
        }
        try directive.checkLength()
        text += try directive.format(take(directive.position), index)
      }
    }
    return text
  }
}

/// One `%…` of a format.
struct FormatDirective {
  enum Piece {
    case literal(String)
    case directive(FormatDirective)
  }

  var position: Int?
  var flags: [Character] = []
  var width: Int?
  var widthFromArgument = false
  var widthPosition: Int?
  var precision: Int?
  var precisionFromArgument = false
  var conversion: Character = "s"
  var source = ""

  nonisolated(unsafe) private static var known: [String: [Piece]] = [:]

  /// The pieces of `format`, remembered: loops write by the same few formats.
  static func pieces(of format: String) throws -> [Piece] {
    if let pieces = known[format] { return pieces }
    let pieces = try parse(format)
    if known.count == 256 { known.removeAll() }
    known[format] = pieces
    return pieces
  }

  private static func parse(_ format: String) throws -> [Piece] {
    var pieces: [Piece] = []
    var literal = ""
    let characters = Array(format)
    var i = 0
    func number() -> Int? {
      var value = 0
      let start = i
      while i < characters.count, let digit = characters[i].wholeNumberValue, characters[i].isASCII, value < 100_000 {
        value = value * 10 + digit
        i += 1
      }
      return i > start ? value : nil
    }
    while i < characters.count {
      guard characters[i] == "%" else {
        literal.append(characters[i])
        i += 1
        continue
      }
      let start = i
      i += 1
      if i < characters.count, characters[i] == "%" {
        literal += "%"
        i += 1
        continue
      }
      var directive = FormatDirective()
      let mark = i
      if let n = number(), i < characters.count, characters[i] == "$" {
        directive.position = n
        i += 1
      } else { i = mark }
      while i < characters.count, "-+ #0".contains(characters[i]) {
        directive.flags.append(characters[i])
        i += 1
      }
      if i < characters.count, characters[i] == "*" {
        directive.widthFromArgument = true
        i += 1
        let mark = i
        if let n = number(), i < characters.count, characters[i] == "$" {
          directive.widthPosition = n
          i += 1
        } else { i = mark }
      } else { directive.width = number() }
      if i < characters.count, characters[i] == "." {
        i += 1
        if i < characters.count, characters[i] == "*" {
          directive.precisionFromArgument = true
          i += 1
        } else { directive.precision = number() ?? 0 }
      }
      guard i < characters.count, "diosfeEgGaAxX5".contains(characters[i]), characters[i] != "5" else {
        throw RError("unrecognised format specification '\(String(characters[start..<min(i + 1, characters.count)]))'")
      }
      directive.conversion = characters[i]
      i += 1
      directive.source = String(characters[start..<i])
      if !literal.isEmpty { pieces.append(.literal(literal)) }
      literal = ""
      pieces.append(.directive(directive))
    }
    if !literal.isEmpty { pieces.append(.literal(literal)) }
    return pieces
  }

  /// R formats into a buffer of 8192 bytes; only texts without a width may be longer.
  func checkLength() throws {
    let digits = conversion == "s" ? 0 : (precision ?? 0)
    let length = max(width ?? 0, digits > 8192 && "feEgGaA".contains(conversion) ? digits + 2 : digits)
    if length > 8192 { throw RError("required resulting string length \(length) is greater than maximal 8192") }
  }

  private func padded(_ text: String) -> String {
    // As in C the width counts bytes.
    let blanks = TextWidth.spaces((width ?? 0) - InvalidBytes.bytes(of: text).count)
    return flags.contains("-") ? text + blanks : blanks + text
  }

  /// The error of a format that does not fit an argument of type `type`.
  private func mismatch(_ type: ValueType) -> RError {
    // Without the position of the argument.
    let source = position == nil ? source : "%" + source.drop { $0 != "$" }.dropFirst()
    switch type {
    case .character: return RError("invalid format '\(source)'; use format %s for character objects")
    case .double: return RError("invalid format '\(source)'; use format %f, %e, %g or %a for numeric objects")
    case .integer: return RError("invalid format '\(source)'; use format %d, %i, %o, %x or %X for integer objects")
    default: return RError("invalid format '\(source)'; use format %d or %i for logical objects")
    }
  }

  /// Element `index` of `argument` written by this directive.
  func format(_ argument: FormatArgument, _ index: Int) throws -> String {
    switch conversion {
    case "s":
      try argument.settle(.character, index) { self.mismatch($0) }
      var text = argument.text(index) ?? "NA"
      // As in C the precision counts bytes, like the width.
      if let precision, precision < text.utf8.count { text = InvalidBytes.string(Array(InvalidBytes.bytes(of: text).prefix(precision))) }
      return padded(text)
    case "d", "i", "o", "x", "X":
      guard argument.type >= .raw, argument.type <= .double else { throw mismatch(.character) }
      guard argument.isWhole else { throw mismatch(.double) }
      if argument.type == .double { try argument.settle(.integer, index) { self.mismatch($0) } }
      let number = argument.number(index)
      if number.isNaN { return padded("NA") }
      return FormatDirective.integer(Int(number), flags: flags, width: width, precision: precision, conversion: conversion)
    default:
      switch argument.type {
      case .double: break
      case .integer: try argument.settle(.double, index) { self.mismatch($0) }
      case .logical:
        guard argument.isMissing else { throw RError("invalid format '\(source)'; use format %d, %i, %o, %x or %X for logical objects") }
      default: throw mismatch(.character)
      }
      let number = argument.number(index)
      guard number.isFinite else {
        var text = number.isNaN ? (number.isNA ? "NA" : "NaN") : (number < 0 ? "-Inf" : flags.contains("+") ? "+Inf" : "Inf")
        if flags.contains(" "), number == .infinity { text = " Inf" }
        return padded(text)
      }
      return FormatDirective.number(number, flags: flags, width: width, precision: precision, conversion: conversion)
    }
  }

  static func integer(_ number: Int, flags: [Character], width: Int?, precision: Int?, conversion: Character) -> String {
    var specification = "%" + String(flags)
    if let width { specification += String(width) }
    if let precision { specification += "." + String(precision) }
    specification += "l" + String(conversion)
    let shown = conversion == "d" || conversion == "i" || number >= 0 ? number : Int(UInt32(truncatingIfNeeded: number))
    let length = max(width ?? 0, precision ?? 0) + 40
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: length) { buffer in
      _ = withVaList([shown]) { vsnprintf(buffer.baseAddress, length, specification, $0) }
      return String(cString: buffer.baseAddress!)
    }
  }

  static func number(_ number: Double, flags: [Character], width: Int?, precision: Int?, conversion: Character) -> String {
    var specification = "%" + String(flags)
    if let width { specification += String(width) }
    if let precision { specification += "." + String(precision) }
    specification.append(conversion)
    let length = (width ?? 0) + (precision ?? 0) + 400
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: length) { buffer in
      _ = withVaList([number]) { vsnprintf(buffer.baseAddress, length, specification, $0) }
      return String(cString: buffer.baseAddress!)
    }
  }
}

/// An argument of `sprintf`, converted once for all the texts made of it. Indices recycle.
final class FormatArgument {
  private let value: Value
  private lazy var numbers = value.asDoubles()
  private lazy var labels: [String?] = value.isFactor ? value.factorLabels() : value.asStrings()
  /// Whether `%d` can write every element.
  private(set) lazy var isWhole = value.type != .double || numbers.allSatisfy { $0.isNaN || $0 == $0.rounded() && abs($0) < 2147483648 }
  private(set) lazy var isMissing = value.asLogicals().allSatisfy { $0 == .na }
  /// What the first text made of the argument turned it into: whole doubles are integers for `%d`, anything is text for `%s`.
  private(set) var type: ValueType

  init(_ value: Value) {
    self.value = value
    type = value.type
  }

  /// The first text decides which type the argument is; the later ones have to keep to it.
  func settle(_ wanted: ValueType, _ index: Int, error: (ValueType) -> RError) throws {
    if type == wanted { return }
    if index > 0 { throw error(type) }
    type = wanted
  }

  func number(_ index: Int) -> Double { numbers[index % value.count] }
  func text(_ index: Int) -> String? { labels[index % value.count] }

  /// A width or precision given by `*`; NA where it is none.
  func integer(_ index: Int) -> Int32 {
    let number = number(index)
    return number.isNaN || abs(number) >= 2147483648 ? .na : Int32(number)
  }
}
