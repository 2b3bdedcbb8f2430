/// What a PNG file says beside its pixels: bits, colour type, resolution, texts. Source: W3C PNG specification, 2nd edition.
public struct PNGChunks {
  /// Of a sample: 1, 2, 4, 8 or 16.
  public private(set) var bitDepth = 8
  /// PNG's number: 0 grey, 2 colours, 3 a palette, 4 grey with opacity, 6 colours with opacity.
  public private(set) var colorType = 0
  /// The exponent the file was written with, such as 1/2.2; nil where it does not say.
  public private(set) var gamma: Double?
  /// Pixels of a metre, or of an unknown unit.
  public private(set) var density: (x: Int, y: Int, isMetric: Bool)?
  /// Of `tEXt` chunks, in the order of the file.
  public private(set) var texts: [(key: String, value: String)] = []

  /// Reads what there is: a file that ends early or is none gives the defaults.
  public init(_ bytes: [UInt8]) {
    func number(_ at: Int) -> Int { (0..<4).reduce(0) { $0 << 8 | Int(bytes[at + $1]) } }
    var at = 8
    while at + 12 <= bytes.count {
      let length = number(at), start = at + 8
      guard start + length + 4 <= bytes.count else { return }
      switch String(decoding: bytes[(at + 4)..<(at + 8)], as: UTF8.self) {
      case "IHDR" where length >= 13: (bitDepth, colorType) = (Int(bytes[start + 8]), Int(bytes[start + 9]))
      case "gAMA" where length >= 4: gamma = Double(number(start)) / 100000
      case "pHYs" where length >= 9: density = (number(start), number(start + 4), bytes[start + 8] == 1)
      case "tEXt":
        let content = bytes[start..<(start + length)]
        if let zero = content.firstIndex(of: 0) { texts.append((latin(content[..<zero]), latin(content[(zero + 1)...]))) }
      default: break
      }
      at = start + length + 4
    }
  }

  private func latin(_ bytes: ArraySlice<UInt8>) -> String {
    // Written here in UTF-8, by others in Latin-1.
    let text = String(decoding: bytes, as: UTF8.self)
    return text.contains("\u{FFFD}") ? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) })) : text
  }

  /// The file with chunks put behind its header.
  public static func inserting(_ chunks: [(type: String, data: [UInt8])], in file: [UInt8]) -> [UInt8] {
    guard file.count > 33 else { return file }
    var result = Array(file[..<33])
    for chunk in chunks {
      let body = Array(chunk.type.utf8) + chunk.data
      result += big(UInt32(chunk.data.count)) + body + big(checksum(body))
    }
    return result + file[33...]
  }

  /// Four bytes, the highest first, as PNG writes numbers.
  public static func big(_ value: UInt32) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }

  private static let table: [UInt32] = (0..<256).map { n in (0..<8).reduce(UInt32(n)) { c, _ in c & 1 == 1 ? 0xEDB8_8320 ^ (c >> 1) : c >> 1 } }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 { ~bytes.reduce(~0) { table[Int(($0 ^ UInt32($1)) & 255)] ^ ($0 >> 8) } }
}
