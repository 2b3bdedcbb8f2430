/// Bytes that are not UTF-8 inside strings.
///
/// R's strings are bytes; ours are Unicode. A byte 0x80…0xFF that is no part of a valid character is kept as the private scalar
/// U+10FE00 + byte, printed as R prints it (`\\xe7`) and written out as the byte it was.
enum InvalidBytes {
  private static let offset: UInt32 = 0x10FE00

  /// The byte a scalar stands for; nil for real characters.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    scalar.value >= offset + 0x80 && scalar.value <= offset + 0xFF ? UInt8(scalar.value - offset) : nil
  }

  /// The text of bytes that should be UTF-8.
  static func string<Bytes: Collection>(_ bytes: Bytes) -> String where Bytes.Element == UInt8 {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = String.UnicodeScalarView()
    var rest = bytes[...]
    while let first = rest.first {
      var decoder = UTF8()
      var iterator = rest.makeIterator()
      if case .scalarValue(let scalar) = decoder.decode(&iterator) {
        text.append(scalar)
        rest = rest.dropFirst(UTF8.width(scalar))
      } else {
        text.append(Unicode.Scalar(offset + UInt32(first)) ?? "?")
        rest = rest.dropFirst()
      }
    }
    return String(text)
  }

  /// The first byte of every such scalar in UTF-8; few other characters have it.
  private static let leadByte: UInt8 = 0xF4

  static func isPresent(in text: String) -> Bool {
    text.utf8.contains(leadByte) && text.unicodeScalars.contains { byte(of: $0) != nil }
  }

  /// The text with every kept byte read as the latin1 character it is.
  static func readingLatin1(_ text: String) -> String {
    guard isPresent(in: text) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(byte(of: scalar).map { Unicode.Scalar($0) } ?? scalar) }
    return String(result)
  }

  /// UTF-8 with the kept bytes given back.
  static func bytes(of text: String) -> [UInt8] {
    guard isPresent(in: text) else { return Array(text.utf8) }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let byte = byte(of: scalar) { bytes.append(byte) } else { bytes.append(contentsOf: String(Character(scalar)).utf8) }
    }
    return bytes
  }
}
