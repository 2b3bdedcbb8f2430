import Glibc

/// Splits UTF-8 text into tokens, on demand.
struct Lexer {
  let file: SourceFile
  private let bytes: [UInt8]
  var position = 0
  /// What R warns of while reading numbers; taken by whoever runs the text.
  var warnings: [String] = []

  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
  }

  private func peek(_ ahead: Int = 0) -> UInt8 {
    let index = position + ahead
    return index < bytes.count ? bytes[index] : 0
  }

  func error(
    _ message: String, _ start: Int, _ end: Int, incomplete: Bool = false, line: SyntaxError.LinePhrase? = nil, ending: String = "", call: Value? = nil
  ) -> SyntaxError {
    SyntaxError(message: message, file: file, start: start, end: max(start, end), isIncomplete: incomplete, linePhrase: line, ending: ending, call: call)
  }

  /// The next token; blanks and comments are skipped, line ends are tokens.
  mutating func next() throws -> Token {
    skipBlanks()
    let start = position
    guard position < bytes.count else { return Token(kind: .end, value: .null, start: start, end: start) }
    let byte = bytes[position]
    switch byte {
    case 10:
      position += 1
      return token(.newline, start)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case UInt8(ascii: "."):
      if isDigit(peek(1)) { return try number() }
      return try symbol()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try string(quote: byte)
    case UInt8(ascii: "`"):
      let text = try quoted(UInt8(ascii: "`"))
      if text.isEmpty { throw error("attempt to use zero-length variable name", start, position) }
      return token(.symbol(Name(text)), start)
    case UInt8(ascii: "r") where isRawStringStart(), UInt8(ascii: "R") where isRawStringStart(): return try rawString()
    default:
      if isNameStart(byte) { return try symbol() }
      return try op()
    }
  }

  private func token(_ kind: Token.Kind, _ start: Int, _ value: Value = .null) -> Token {
    Token(kind: kind, value: value, start: start, end: position)
  }

  private mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case 32, 9, 12: position += 1
      case 13 where peek(1) == 10 || position + 1 == bytes.count: position += 1
      case 0xC2 where peek(1) == 0xA0: position += 2
      case 0xE3 where peek(1) == 0x80 && peek(2) == 0x80: position += 3
      case UInt8(ascii: "#"):
        while position < bytes.count, bytes[position] != 10 { position += 1 }
      default: return
      }
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
  private func isLetter(_ byte: UInt8) -> Bool { (byte | 32) >= 97 && (byte | 32) <= 122 }
  private func isNameStart(_ byte: UInt8) -> Bool { isLetter(byte) || byte == UInt8(ascii: ".") || byte >= 0x80 }
  private func isNamePart(_ byte: UInt8) -> Bool { isNameStart(byte) || isDigit(byte) || byte == UInt8(ascii: "_") }
  private func hexValue(_ byte: UInt8) -> UInt32? {
    if isDigit(byte) { return UInt32(byte) - 48 }
    let lower = byte | 32
    return lower >= 97 && lower <= 102 ? UInt32(lower) - 87 : nil
  }

  // MARK: Names

  private mutating func symbol() throws -> Token {
    let start = position
    while position < bytes.count, isNamePart(bytes[position]) {
      // Letters outside ASCII only; symbols such as × or “ are not part of names.
      if bytes[position] >= 0x80 {
        let (decoded, length) = decodeScalar(position)
        guard let scalar = decoded else { throw error("invalid multibyte character in parser", position, position + 1, line: .at) }
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar.properties.generalCategory == .nonspacingMark else { break }
        position += length
      } else { position += 1 }
    }
    if position == start {
      let (_, length) = decodeScalar(position)
      position += max(1, length)
      throw error("unexpected input", start, position)
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if let keyword = Lexer.keywords[text] { return token(.keyword(keyword), start) }
    if let constant = Lexer.constants[text] { return token(.constant, start, constant) }
    return token(.symbol(Name(text)), start)
  }

  private func decodeScalar(_ offset: Int) -> (Unicode.Scalar?, Int) {
    var decoder = UTF8()
    var iterator = bytes[offset..<min(bytes.count, offset + 4)].makeIterator()
    switch decoder.decode(&iterator) {
    case .scalarValue(let scalar): return (scalar, UTF8.width(scalar))
    default: return (nil, 1)
    }
  }

  private static let keywords: [String: String] = Dictionary(
    uniqueKeysWithValues: ["if", "else", "for", "while", "repeat", "function", "break", "next", "in"].map { ($0, $0) })

  private static let constants: [String: Value] = [
    "TRUE": .logical(.true), "FALSE": .logical(.false), "NA": .logical(.na), "NULL": .null, "Inf": .double(.infinity),
    "NaN": .double(.nan), "NA_integer_": .integer(.na), "NA_real_": .double(.na), "NA_character_": .string(nil),
    "NA_complex_": .complexes(ComplexVector([.na])),
  ]

  // MARK: Numbers

  private mutating func number() throws -> Token {
    let start = position
    let isHexadecimal = peek() == 48 && peek(1) | 32 == UInt8(ascii: "x")
    let (hasPoint, hasExponent) = try isHexadecimal ? hexadecimalDigits(start) : decimalDigits(start)
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let number = isHexadecimal && !hasExponent ? Lexer.hexadecimal(text) : strtod(text, nil)
    if peek() == UInt8(ascii: "L") {
      position += 1
      return token(.constant, start, integer(number, text + "L", hasPoint: hasPoint && !hasExponent))
    }
    if peek() == UInt8(ascii: "i") {
      position += 1
      return token(.constant, start, .complexes(ComplexVector([Complex(0, number)])))
    }
    return token(.constant, start, .double(number))
  }

  private mutating func digits() -> Bool {
    let start = position
    while isDigit(peek()) { position += 1 }
    return position > start
  }

  private mutating func decimalDigits(_ start: Int) throws -> (hasPoint: Bool, hasExponent: Bool) {
    _ = digits()
    let hasPoint = peek() == UInt8(ascii: ".")
    if hasPoint {
      position += 1
      _ = digits()
    }
    guard peek() | 32 == UInt8(ascii: "e") else { return (hasPoint, false) }
    try exponent(start)
    return (hasPoint, true)
  }

  /// `0x1F`, `0x1.8p3`: a point needs an exponent.
  private mutating func hexadecimalDigits(_ start: Int) throws -> (hasPoint: Bool, hasExponent: Bool) {
    position += 2
    let first = position
    while hexValue(peek()) != nil { position += 1 }
    if position == first { throw error("unexpected input", start, peek() == 10 ? position : min(position + 1, bytes.count)) }
    let hasPoint = peek() == UInt8(ascii: ".")
    if hasPoint {
      position += 1
      while hexValue(peek()) != nil { position += 1 }
      if peek() | 32 != UInt8(ascii: "p") { throw error("unexpected input", start, position) }
    }
    guard peek() | 32 == UInt8(ascii: "p") else { return (false, false) }
    try exponent(start)
    return (hasPoint, true)
  }

  private mutating func exponent(_ start: Int) throws {
    position += 1
    if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { position += 1 }
    if !digits() { throw error("unexpected input", start, position) }
  }

  private mutating func integer(_ number: Double, _ text: String, hasPoint: Bool) -> Value {
    guard number == number.rounded(), abs(number) < 2147483648 else {
      warnings.append(
        hasPoint ? "integer literal \(text) contains decimal; using numeric value" : "non-integer value \(text) qualified with L; using numeric value")
      return .double(number)
    }
    if hasPoint { warnings.append("integer literal \(text) contains unnecessary decimal point") }
    return .integer(Int32(number))
  }

  private static func hexadecimal(_ text: String) -> Double {
    text.utf8.dropFirst(2).reduce(0) { $0 * 16 + Double($1 <= 57 ? $1 - 48 : ($1 | 32) - 87) }
  }

  // MARK: Strings

  private mutating func string(quote: UInt8) throws -> Token {
    let start = position
    let text = try quoted(quote)
    return token(.constant, start, .string(text))
  }

  /// What a string's escapes were, which may not mix: characters by number, bytes by number.
  private struct Escapes { var hasCharacters = false, hasBytes = false }

  /// The text between quotes, escapes resolved.
  private mutating func quoted(_ quote: UInt8) throws -> String {
    let start = position
    position += 1
    var text: [UInt8] = []
    var escapes = Escapes()
    while true {
      guard position < bytes.count else {
        throw error("unexpected INCOMPLETE_STRING", start, bytes.count, incomplete: true)
      }
      let byte = bytes[position]
      if byte >= 0x80 {
        let (scalar, length) = decodeScalar(position)
        guard let scalar else { throw error("invalid multibyte character in parser", position, position + 1, line: .at) }
        try refuseDirection(scalar, position)
        text.append(contentsOf: bytes[position..<(position + length)])
        position += length
        continue
      }
      position += 1
      if byte == quote { break }
      if byte == 13, peek() == 10 { continue }
      if byte != UInt8(ascii: "\\") {
        text.append(byte)
        continue
      }
      try escape(into: &text, start, &escapes)
    }
    if escapes.hasCharacters, escapes.hasBytes {
      throw error("mixing Unicode and octal/hex escapes in a string is not allowed", start, position)
    }
    return InvalidBytes.string(text)
  }

  /// Characters that turn the direction of writing would make code look other than it is.
  private func refuseDirection(_ scalar: Unicode.Scalar, _ place: Int) throws {
    guard (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value) else { return }
    throw error("bidi formatting not allowed", place, place + 3, line: .within, ending: ", use escapes instead (\\u\(String(scalar.value, radix: 16)))")
  }

  /// An error of an escape, with the string up to it.
  private func escapeError(_ message: String, _ start: Int) -> SyntaxError {
    let read = String(decoding: bytes[start..<min(position, bytes.count)], as: UTF8.self)
    return error("\(message) in character string starting \"\(read)\"", start, position)
  }

  private mutating func escape(into text: inout [UInt8], _ start: Int, _ escapes: inout Escapes) throws {
    let byte = peek()
    position += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(10)
    case UInt8(ascii: "t"): text.append(9)
    case UInt8(ascii: "r"): text.append(13)
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      var value = UInt32(byte) - 48
      for _ in 0..<2 where peek() >= 48 && peek() <= 55 {
        value = value * 8 + UInt32(peek()) - 48
        position += 1
      }
      try append(byte: value, to: &text, start, &escapes)
    case UInt8(ascii: "a"): text.append(7)
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "f"): text.append(12)
    case UInt8(ascii: "v"): text.append(11)
    case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), 32, 10: text.append(byte)
    case UInt8(ascii: "x"): try append(byte: try hexadecimalEscape(2, start, "\\x"), to: &text, start, &escapes)
    case UInt8(ascii: "u"): try append(character: try hexadecimalEscape(4, start, "\\u"), "\\u", to: &text, start, &escapes)
    case UInt8(ascii: "U"): try append(character: try hexadecimalEscape(8, start, "\\U"), "\\U", to: &text, start, &escapes)
    case 0 where position > bytes.count: throw error("unexpected INCOMPLETE_STRING", start, bytes.count, incomplete: true)
    default:
      let (scalar, length) = decodeScalar(position - 1)
      position += length - 1
      throw escapeError("'\\\(scalar.map { String(Character($0)) } ?? "?")' is an unrecognized escape", start)
    }
  }

  private mutating func hexadecimalEscape(_ maximum: Int, _ start: Int, _ name: String) throws -> UInt32 {
    let isBraced = maximum > 2 && peek() == UInt8(ascii: "{")
    if isBraced { position += 1 }
    var value: UInt32 = 0
    var count = 0
    while count < maximum, let digit = hexValue(peek()) {
      value = value &* 16 &+ digit
      position += 1
      count += 1
    }
    if count == 0 { throw escapeError("'\(name)' used without hex digits", start) }
    if isBraced {
      guard peek() == UInt8(ascii: "}") else { throw error("invalid \(name){\(maximum == 4 ? "xxxx" : "xxxxxxxx")} sequence", start, position, line: .within) }
      position += 1
    }
    return value
  }

  private func append(byte value: UInt32, to text: inout [UInt8], _ start: Int, _ escapes: inout Escapes) throws {
    if value == 0 { throw error("nul character not allowed", start, position, line: .within) }
    escapes.hasBytes = true
    text.append(UInt8(truncatingIfNeeded: value))
  }

  private func append(character value: UInt32, _ name: String, to text: inout [UInt8], _ start: Int, _ escapes: inout Escapes) throws {
    if value == 0 { throw error("nul character not allowed", start, position, line: .within) }
    if value > 0x10FFFF {
      throw error("invalid \(name){xxxxxxxx} value \(String(value, radix: 16))", start, position, line: .within)
    }
    escapes.hasCharacters = true
    if let scalar = Unicode.Scalar(value) {
      text.append(contentsOf: String(Character(scalar)).utf8)
    } else {
      // Half of a surrogate pair: three bytes that are no character.
      text += [0xE0 | UInt8(value >> 12), 0x80 | UInt8(value >> 6 & 63), 0x80 | UInt8(value & 63)]
    }
  }

  private func isRawStringStart() -> Bool {
    peek(1) == UInt8(ascii: "\"") || peek(1) == UInt8(ascii: "'")
  }

  private mutating func rawString() throws -> Token {
    let start = position
    let quote = peek(1)
    position += 2
    var dashes = 0
    while peek() == UInt8(ascii: "-") {
      dashes += 1
      position += 1
    }
    let closers: [UInt8: UInt8] = [40: 41, 91: 93, 123: 125]
    guard let close = closers[peek()] else { throw error("malformed raw string literal", start, position, line: .at) }
    position += 1
    let ending = [close] + [UInt8](repeating: UInt8(ascii: "-"), count: dashes) + [quote]
    let contentStart = position
    while position + ending.count <= bytes.count {
      if bytes[position] == close, bytes[position..<(position + ending.count)].elementsEqual(ending) {
        let text = InvalidBytes.string(bytes[contentStart..<position])
        for scalar in text.unicodeScalars where scalar.value >= 0x202A { try refuseDirection(scalar, contentStart) }
        position += ending.count
        return token(.constant, start, .string(text))
      }
      position += 1
    }
    throw error("unexpected INCOMPLETE_STRING", start, bytes.count, incomplete: true)
  }

  // MARK: Operators

  private static let operators = [
    "<<-", "->>", ":::", "|>", "<-", "->", "<=", ">=", "==", "!=", "&&", "||", "::", "**", ":=", "+", "-", "*", "/", "^", "<", ">", "=", "!",
    "&", "|", "~", "?", ":", "$", "@", "(", ")", "{", "}", "[", "]", ",", ";", "\\",
  ].map { (Array($0.utf8), $0) }

  private mutating func op() throws -> Token {
    let start = position
    if bytes[position] == UInt8(ascii: "%") {
      position += 1
      while position < bytes.count, bytes[position] != UInt8(ascii: "%"), bytes[position] != 10 { position += 1 }
      guard peek() == UInt8(ascii: "%") else { throw error("unexpected input", start, position) }
      position += 1
      return token(.op(String(decoding: bytes[start..<position], as: UTF8.self)), start)
    }
    for (candidate, text) in Lexer.operators where bytes[position...].starts(with: candidate) {
      position += candidate.count
      return token(.op(text), start)
    }
    if bytes[position] == UInt8(ascii: "_") { position += 1; return token(.op("_"), start) }
    position += 1
    throw error("unexpected input", start, position)
  }
}
