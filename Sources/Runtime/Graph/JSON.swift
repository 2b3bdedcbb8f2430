/// JSON values, as far as symbol files need them.
enum JSON {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([(key: String, value: JSON)])

  subscript(key: String) -> JSON? {
    if case .object(let members) = self { return members.first { $0.key == key }?.value }
    return nil
  }
  var array: [JSON]? { if case .array(let items) = self { return items } else { return nil } }
  var string: String? { if case .string(let text) = self { return text } else { return nil } }
  var int: Int? { if case .number(let x) = self, let whole = Int(exactly: x) { return whole } else { return nil } }
  var members: [(key: String, value: JSON)]? { if case .object(let members) = self { return members } else { return nil } }

  static func parse(_ text: String) throws -> JSON {
    var parser = JSONParser(bytes: Array(text.utf8))
    return try parser.document()
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
        text.append(contentsOf: String(Character(Unicode.Scalar(code) ?? "\u{FFFD}")).utf8)
      default: text.append(escape)
      }
    }
    throw error("unterminated string")
  }
}
