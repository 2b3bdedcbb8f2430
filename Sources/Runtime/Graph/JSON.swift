/// JSON values: symbol files and notebooks.
public enum JSON {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([(key: String, value: JSON)])

  /// The first member of that name; nil where there is none, and for values that are not objects.
  public subscript(key: String) -> JSON? {
    if case .object(let members) = self { return members.first { $0.key == key }?.value }
    return nil
  }
  /// The items of an array; nil for other values.
  public var array: [JSON]? { if case .array(let items) = self { return items } else { return nil } }
  /// The text of a string, without escapes; nil for other values.
  public var string: String? { if case .string(let text) = self { return text } else { return nil } }
  /// A whole number that fits in 64 bits; nil for other numbers and other values.
  public var int: Int? { if case .number(let x) = self, let whole = Int(exactly: x) { return whole } else { return nil } }
  /// The members of an object in the order of the text; nil for other values.
  public var members: [(key: String, value: JSON)]? { if case .object(let members) = self { return members } else { return nil } }

  /// The value that `text` consists of. Throws `RuntimeError` for anything else, also for text after the value and nesting deeper than 500.
  public static func parse(_ text: String) throws -> JSON {
    var parser = JSONParser(bytes: Array(text.utf8))
    return try parser.document()
  }

  /// One line of JSON; numbers that are whole are written without a point, those JSON has no words for as null.
  public var text: String {
    switch self {
    case .null: return "null"
    case .bool(let flag): return flag ? "true" : "false"
    case .number(let x): return x.isFinite ? (Int(exactly: x).map { String($0) } ?? String(x)) : "null"
    case .string(let text): return JSON.quoted(text)
    case .array(let items): return "[" + items.map(\.text).joined(separator: ", ") + "]"
    case .object(let members): return "{" + members.map { JSON.quoted($0.key) + ": " + $0.value.text }.joined(separator: ", ") + "}"
    }
  }

  static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [34]
    let digits = Array("0123456789abcdef".utf8)
    for byte in text.utf8 {
      switch byte {
      case 34, 92: bytes += [92, byte]
      case 10: bytes += [92, 110]
      case 9: bytes += [92, 116]
      case 13: bytes += [92, 114]
      case 0..<32: bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(34)
    return String(decoding: bytes, as: UTF8.self)
  }
}

private struct JSONParser {
  let bytes: [UInt8]
  var position = 0
  var depth = 0

  func error(_ what: String) -> RuntimeError { RuntimeError("malformed JSON: \(what) at offset \(position)") }

  mutating func document() throws -> JSON {
    let value = try self.value()
    skip()
    guard position == bytes.count else { throw error("text after the end") }
    return value
  }

  private mutating func skip() {
    while position < bytes.count, [32, 9, 10, 13].contains(bytes[position]) { position += 1 }
  }

  private mutating func value() throws -> JSON {
    skip()
    guard position < bytes.count else { throw error("unexpected end") }
    depth += 1
    defer { depth -= 1 }
    if depth > 500 { throw error("nested too deeply") }
    switch bytes[position] {
    case UInt8(ascii: "{"):
      position += 1
      var members: [(key: String, value: JSON)] = []
      skip()
      if peek("}") { return .object([]) }
      while true {
        skip()
        let key = try string()
        skip()
        guard peek(":") else { throw error("expected ':'") }
        members.append((key, try value()))
        skip()
        if peek(",") { continue }
        guard peek("}") else { throw error("expected '}'") }
        return .object(members)
      }
    case UInt8(ascii: "["):
      position += 1
      var items: [JSON] = []
      skip()
      if peek("]") { return .array([]) }
      while true {
        items.append(try value())
        skip()
        if peek(",") { continue }
        guard peek("]") else { throw error("expected ']'") }
        return .array(items)
      }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default:
      let start = position
      while position < bytes.count, "+-.0123456789eE".utf8.contains(bytes[position]) { position += 1 }
      guard let number = Double(String(decoding: bytes[start..<position], as: UTF8.self)) else { throw error("unexpected character") }
      return .number(number)
    }
  }

  private mutating func peek(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func word(_ text: String, _ value: JSON) throws -> JSON {
    guard bytes[position...].starts(with: text.utf8) else { throw error("unexpected character") }
    position += text.utf8.count
    return value
  }

  /// The character of a `\u` escape; two that form a surrogate pair are one.
  private mutating func scalar(_ code: UInt32) -> Unicode.Scalar {
    if (0xD800..<0xDC00).contains(code), position + 6 <= bytes.count, bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u"),
      let low = UInt32(String(decoding: bytes[(position + 2)..<(position + 6)], as: UTF8.self), radix: 16), (0xDC00..<0xE000).contains(low) {
      position += 6
      return Unicode.Scalar(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)) ?? "\u{FFFD}"
    }
    return Unicode.Scalar(code) ?? "\u{FFFD}"
  }

  private mutating func string() throws -> String {
    guard peek("\"") else { throw error("expected a string") }
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      guard byte == UInt8(ascii: "\\") else { text.append(byte); continue }
      guard position < bytes.count else { break }
      let escape = bytes[position]
      position += 1
      switch escape {
      case UInt8(ascii: "n"): text.append(10)
      case UInt8(ascii: "t"): text.append(9)
      case UInt8(ascii: "r"): text.append(13)
      case UInt8(ascii: "b"): text.append(8)
      case UInt8(ascii: "f"): text.append(12)
      case UInt8(ascii: "u"):
        guard position + 4 <= bytes.count, let code = UInt32(String(decoding: bytes[position..<(position + 4)], as: UTF8.self), radix: 16) else { throw error("bad escape") }
        position += 4
        text.append(contentsOf: String(Character(scalar(code))).utf8)
      default: text.append(escape)
      }
    }
    throw error("unterminated string")
  }
}
