import Glibc

/// Splits UTF-8 text into tokens, on demand.
struct Lexer {
  let file: SourceFile
  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
  }

  private func peek(_ ahead: Int = 0) -> UInt8 {
    let index = position + ahead
    return index < bytes.count ? bytes[index] : 0
  }

  func error(_ message: String, _ start: Int, _ end: Int, incomplete: Bool = false) -> SyntaxError {
    SyntaxError(message: message, file: file, start: start, end: max(start, end), isIncomplete: incomplete)
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
      case 32, 9, 12, 13: position += 1
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
        let (scalar, length) = decodeScalar(position)
        guard let scalar, scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar.properties.generalCategory == .nonspacingMark else { break }
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
    var isHexadecimal = false
    var hasFraction = false
    if peek() == 48, peek(1) | 32 == UInt8(ascii: "x") {
      isHexadecimal = true
      position += 2
      while hexValue(peek()) != nil || peek() == UInt8(ascii: ".") {
        if peek() == UInt8(ascii: ".") { hasFraction = true }
        position += 1
      }
      if peek() | 32 == UInt8(ascii: "p") {
        hasFraction = true
        position += 1
        if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { position += 1 }
        while isDigit(peek()) { position += 1 }
      }
    } else {
      while isDigit(peek()) { position += 1 }
      if peek() == UInt8(ascii: ".") {
        hasFraction = true
        position += 1
        while isDigit(peek()) { position += 1 }
      }
      if peek() | 32 == UInt8(ascii: "e") {
        let signed = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-")
        if isDigit(peek(signed ? 2 : 1)) {
          position += signed ? 2 : 1
          while isDigit(peek()) { position += 1 }
        }
      }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let number = isHexadecimal && !hasFraction ? Lexer.hexadecimal(text) : strtod(text, nil)
    if peek() == UInt8(ascii: "L") {
      position += 1
      if number == number.rounded(), abs(number) < 2147483648 { return token(.constant, start, .integer(Int32(number))) }
      return token(.constant, start, .double(number))
    }
    if peek() == UInt8(ascii: "i") {
      position += 1
      return token(.constant, start, .complexes(ComplexVector([Complex(0, number)])))
    }
    return token(.constant, start, .double(number))
  }

  private static func hexadecimal(_ text: String) -> Double {
    text.utf8.dropFirst(2).reduce(0) { $0 * 16 + Double($1 <= 57 ? $1 - 48 : ($1 | 32) - 87) }
  }

  // MARK: Strings

  private mutating func string(quote: UInt8) throws -> Token {
    let start = position
    return token(.constant, start, .string(try quoted(quote)))
  }

  /// The text between quotes, escapes resolved.
  private mutating func quoted(_ quote: UInt8) throws -> String {
    let start = position
    position += 1
    var text: [UInt8] = []
    while true {
      guard position < bytes.count else {
        throw error("unexpected INCOMPLETE_STRING", start, bytes.count, incomplete: true)
      }
      let byte = bytes[position]
      position += 1
      if byte == quote { break }
      if byte != UInt8(ascii: "\\") {
        text.append(byte)
        continue
      }
      try escape(into: &text, start)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape(into text: inout [UInt8], _ start: Int) throws {
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
      if value == 0 { throw error("nul character not allowed", start, position) }
      append(value, to: &text)
    case UInt8(ascii: "a"): text.append(7)
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "f"): text.append(12)
    case UInt8(ascii: "v"): text.append(11)
    case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), 32, 10: text.append(byte)
    case UInt8(ascii: "x"): append(try hexadecimalEscape(2, start, "\\x"), to: &text)
    case UInt8(ascii: "u"): append(try hexadecimalEscape(4, start, "\\u"), to: &text)
    case UInt8(ascii: "U"): append(try hexadecimalEscape(8, start, "\\U"), to: &text)
    default:
      let (scalar, _) = decodeScalar(position - 1)
      let shown = scalar.map { String(Character($0)) } ?? "?"
      throw error("'\\\(shown)' is an unrecognized escape in character string", start, position)
    }
  }

  private mutating func hexadecimalEscape(_ maximum: Int, _ start: Int, _ name: String) throws -> UInt32 {
    let braced = maximum > 2 && peek() == UInt8(ascii: "{")
    if braced { position += 1 }
    var value: UInt32 = 0
    var count = 0
    while count < maximum, let digit = hexValue(peek()) {
      value = value &* 16 &+ digit
      position += 1
      count += 1
    }
    if count == 0 { throw error("'\(name)' used without hex digits in character string", start, position) }
    if braced {
      guard peek() == UInt8(ascii: "}") else { throw error("invalid \(name){xxxx} sequence", start, position) }
      position += 1
    }
    return value
  }

  private func append(_ value: UInt32, to text: inout [UInt8]) {
    text.append(contentsOf: Array(String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8))
  }

  private func isRawStringStart() -> Bool {
    guard peek(1) == UInt8(ascii: "\"") || peek(1) == UInt8(ascii: "'") else { return false }
    var ahead = 2
    while peek(ahead) == UInt8(ascii: "-") { ahead += 1 }
    return [UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{")].contains(peek(ahead))
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
    let close = closers[peek()] ?? 41
    position += 1
    let ending = [close] + [UInt8](repeating: UInt8(ascii: "-"), count: dashes) + [quote]
    let contentStart = position
    while position + ending.count <= bytes.count {
      if bytes[position] == close, bytes[position..<(position + ending.count)].elementsEqual(ending) {
        let text = String(decoding: bytes[contentStart..<position], as: UTF8.self)
        position += ending.count
        return token(.constant, start, .string(text))
      }
      position += 1
    }
    throw error("malformed raw string literal", start, bytes.count, incomplete: true)
  }

  // MARK: Operators

  private static let operators = [
    "<<-", "->>", ":::", "|>", "<-", "->", "<=", ">=", "==", "!=", "&&", "||", "::", "**", ":=", "+", "-", "*", "/", "^", "<", ">", "=", "!",
    "&", "|", "~", "?", ":", "$", "@", "(", ")", "{", "}", "[", "]", ",", ";", "\\",
  ].map { Array($0.utf8) }

  private mutating func op() throws -> Token {
    let start = position
    if bytes[position] == UInt8(ascii: "%") {
      position += 1
      while position < bytes.count, bytes[position] != UInt8(ascii: "%"), bytes[position] != 10 { position += 1 }
      guard peek() == UInt8(ascii: "%") else { throw error("unexpected input", start, start + 1) }
      position += 1
      return token(.op(String(decoding: bytes[start..<position], as: UTF8.self)), start)
    }
    for candidate in Lexer.operators where bytes[position...].starts(with: candidate) {
      position += candidate.count
      return token(.op(String(decoding: candidate, as: UTF8.self)), start)
    }
    if bytes[position] == UInt8(ascii: "_") { position += 1; return token(.op("_"), start) }
    position += 1
    throw error("unexpected input", start, position)
  }
}
