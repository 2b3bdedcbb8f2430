import Glibc

/// The MD5 digest of bytes (RFC 1321).
enum MessageDigest {
  private static let shifts: [[UInt32]] = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]]
  private static let sines = (1...64).map { UInt32(abs(sin(Double($0))) * 4_294_967_296) }

  /// The digest in hexadecimal digits.
  static func md5(_ bytes: [UInt8]) -> String {
    var padded = bytes + [0x80]
    while padded.count % 64 != 56 { padded.append(0) }
    let bits = UInt64(truncatingIfNeeded: bytes.count) &* 8
    for i in 0..<8 { padded.append(UInt8(truncatingIfNeeded: bits >> UInt64(8 * i))) }
    var state: [UInt32] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476]
    var words = [UInt32](repeating: 0, count: 16)
    for start in stride(from: 0, to: padded.count, by: 64) {
      for i in 0..<16 {
        let at = start + 4 * i
        words[i] = UInt32(padded[at]) | UInt32(padded[at + 1]) << 8 | UInt32(padded[at + 2]) << 16 | UInt32(padded[at + 3]) << 24
      }
      var (a, b, c, d) = (state[0], state[1], state[2], state[3])
      for i in 0..<64 {
        let mix: UInt32, word: Int
        switch i / 16 {
        case 0: (mix, word) = (b & c | ~b & d, i)
        case 1: (mix, word) = (d & b | ~d & c, (5 * i + 1) % 16)
        case 2: (mix, word) = (b ^ c ^ d, (3 * i + 5) % 16)
        default: (mix, word) = (c ^ (b | ~d), 7 * i % 16)
        }
        let sum = a &+ mix &+ sines[i] &+ words[word], turn = shifts[i / 16][i % 4]
        (a, d, c, b) = (d, c, b, b &+ (sum << turn | sum >> (32 - turn)))
      }
      for (k, value) in [a, b, c, d].enumerated() { state[k] &+= value }
    }
    let digits = Array("0123456789abcdef")
    return String(state.flatMap { word in (0..<4).flatMap { k -> [Character] in
      let byte = Int(word >> UInt32(8 * k) & 255)
      return [digits[byte >> 4], digits[byte & 15]]
    } })
  }
}
