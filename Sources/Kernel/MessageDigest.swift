/// SHA-256 (FIPS 180-4) and the keyed digest HMAC (RFC 2104) that signs Jupyter's messages.
public enum MessageDigest {
  private static let constants: [UInt32] = {
    // Fractional parts of the cube roots of the first 64 primes, by exact integer arithmetic.
    var primes: [UInt64] = []
    var candidate: UInt64 = 2
    while primes.count < 64 {
      if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
      candidate += 1
    }
    return primes.map { UInt32(truncatingIfNeeded: root($0, power: 3)) }
  }()

  private static let start: [UInt32] = [2, 3, 5, 7, 11, 13, 17, 19].map { UInt32(truncatingIfNeeded: root($0, power: 2)) }

  /// Whole part of the `power`-th root of `n` times 2^32, by bisection.
  private static func root(_ n: UInt64, power: Int) -> UInt64 {
    var low: UInt64 = 0, high: UInt64 = 1 << 40
    while high - low > 1 {
      let middle = (low + high) / 2
      // middle^power <= n * 2^(32 * power), compared in pieces of 128 bits.
      if isAtMost(middle, power, n) { low = middle } else { high = middle }
    }
    return low
  }

  private static func isAtMost(_ x: UInt64, _ power: Int, _ n: UInt64) -> Bool {
    var digits: [UInt64] = [1]
    for _ in 0..<power {
      var carry: UInt64 = 0
      var product = [UInt64](repeating: 0, count: digits.count + 2)
      for (index, digit) in digits.enumerated() {
        // 32-bit digits times a number below 2^41 need 73 bits: split it.
        let lowPart = digit * (x & 0xFFFF_FFFF)
        let highPart = digit * (x >> 32)
        product[index] += lowPart & 0xFFFF_FFFF
        product[index + 1] += lowPart >> 32 + highPart & 0xFFFF_FFFF
        product[index + 2] += highPart >> 32
      }
      for index in product.indices {
        let sum = product[index] + carry
        product[index] = sum & 0xFFFF_FFFF
        carry = sum >> 32
      }
      digits = product
    }
    var bound = [UInt64](repeating: 0, count: digits.count)
    if power < bound.count { bound[power] = n }
    for index in digits.indices.reversed() where digits[index] != bound[index] { return digits[index] < bound[index] }
    return true
  }

  public static func sha256(_ message: [UInt8]) -> [UInt8] {
    var state = start
    var padded = message + [0x80]
    while padded.count % 64 != 56 { padded.append(0) }
    let bits = UInt64(message.count) &* 8
    for shift in stride(from: 56, through: 0, by: -8) { padded.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
    func turn(_ x: UInt32, _ n: UInt32) -> UInt32 { x >> n | x << (32 - n) }
    var w = [UInt32](repeating: 0, count: 64)
    for block in stride(from: 0, to: padded.count, by: 64) {
      for t in 0..<16 {
        let i = block + t * 4
        w[t] = UInt32(padded[i]) << 24 | UInt32(padded[i + 1]) << 16 | UInt32(padded[i + 2]) << 8 | UInt32(padded[i + 3])
      }
      for t in 16..<64 {
        let s0 = turn(w[t - 15], 7) ^ turn(w[t - 15], 18) ^ w[t - 15] >> 3
        let s1 = turn(w[t - 2], 17) ^ turn(w[t - 2], 19) ^ w[t - 2] >> 10
        w[t] = w[t - 16] &+ s0 &+ w[t - 7] &+ s1
      }
      var v = state
      for t in 0..<64 {
        let s1 = turn(v[4], 6) ^ turn(v[4], 11) ^ turn(v[4], 25)
        let choice = v[4] & v[5] ^ ~v[4] & v[6]
        let one = v[7] &+ s1 &+ choice &+ constants[t] &+ w[t]
        let s0 = turn(v[0], 2) ^ turn(v[0], 13) ^ turn(v[0], 22)
        let majority = v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2]
        v = [one &+ s0 &+ majority, v[0], v[1], v[2], v[3] &+ one, v[4], v[5], v[6]]
      }
      for i in 0..<8 { state[i] = state[i] &+ v[i] }
    }
    return state.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) } }
  }

  /// The signature in lower-case hexadecimal digits.
  public static func hmac(key: [UInt8], _ parts: [[UInt8]]) -> String {
    var block = key.count > 64 ? sha256(key) : key
    block += [UInt8](repeating: 0, count: 64 - block.count)
    let inner = sha256(block.map { $0 ^ 0x36 } + parts.joined())
    let outer = sha256(block.map { $0 ^ 0x5C } + inner)
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: outer.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
