import Glibc

/// Text in other encodings than UTF-8, by the C library's iconv.
struct TextEncoding {
  let name: String

  /// Nil for UTF-8 and names that stand for it here, among them the native encoding.
  init?(_ name: String) {
    let plain = name.lowercased().filter { $0 != "-" && $0 != "_" }
    if ["", "utf8", "native.enc", "unknown", "bytes", "utf8bom"].contains(plain) { return nil }
    // R's names for what iconv spells otherwise.
    self.name = ["latin1": "ISO-8859-1", "latin2": "ISO-8859-2", "latin9": "ISO-8859-15", "ucs2le": "UCS-2LE"][plain] ?? name
  }

  /// Nil when there is no such conversion.
  func decoded(_ bytes: [UInt8], substitute: (UInt8) -> [UInt8]?) -> [UInt8]?? { TextEncoding.convert(bytes, from: name, to: "UTF-8", substitute) }

  func encoded(_ text: [UInt8], substitute: (UInt8) -> [UInt8]?) -> [UInt8]?? { TextEncoding.convert(text, from: "UTF-8", to: name, substitute) }

  /// `<e9>`.
  static func marked(_ byte: UInt8) -> [UInt8] { Array("<\(byte < 16 ? "0" : "")\(String(byte, radix: 16))>".utf8) }

  /// The bytes in another encoding. What cannot be converted is replaced, byte by byte; where there is no substitute the inner result is
  /// nil. The outer one is nil when the C library knows no such conversion.
  static func convert(_ bytes: [UInt8], from: String, to: String, _ substitute: (UInt8) -> [UInt8]?) -> [UInt8]?? {
    guard let converter = iconv_open(to, from), Int(bitPattern: converter) != -1 else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }, result: [UInt8] = []
    var buffer = [CChar](repeating: 0, count: 4096)
    var offset = 0, isFlushed = false
    while !isFlushed {
      isFlushed = offset == input.count
      let status: Int = input.withUnsafeMutableBufferPointer { source in
        buffer.withUnsafeMutableBufferPointer { target in
          var from: UnsafeMutablePointer<CChar>? = source.baseAddress.map { $0 + offset }, to = target.baseAddress
          var fromLeft = source.count - offset, toLeft = target.count
          // Without input the converter writes what it still holds.
          let status = isFlushed ? iconv(converter, nil, nil, &to, &toLeft) : iconv(converter, &from, &fromLeft, &to, &toLeft)
          let reason = errno
          offset = source.count - fromLeft
          result.append(contentsOf: target[..<(target.count - toLeft)].map { UInt8(bitPattern: $0) })
          return status == -1 ? Int(reason) : 0
        }
      }
      guard status == Int(EILSEQ) || status == Int(EINVAL), offset < input.count else { continue }
      guard let instead = substitute(bytes[offset]) else { return .some(nil) }
      result += instead
      offset += 1
    }
    return result
  }
}
