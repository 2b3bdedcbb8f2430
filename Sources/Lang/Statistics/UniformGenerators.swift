/// A source of uniform numbers whose whole state is a list of 32-bit words, as `.Random.seed` shows it.
protocol UniformGenerator {
  /// The state after the leading code of `.Random.seed`.
  var words: [UInt32] { get set }
  /// Fills the state from words that a congruential generator scrambled out of one seed.
  init(scrambled words: [UInt32])
  static var wordCount: Int { get }
  mutating func next() -> Double
}

extension UniformGenerator {
  init(seed: UInt32) {
    var seed = seed
    for _ in 0..<50 { seed = 69069 &* seed &+ 1 }
    var words: [UInt32] = []
    for _ in 0..<Self.wordCount {
      seed = 69069 &* seed &+ 1
      words.append(seed)
    }
    self.init(scrambled: words)
  }
}

/// Keeps a uniform number strictly inside (0, 1).
@inline(__always) func insideUnitInterval(_ x: Double) -> Double {
  let smallest = 2.328306437080797e-10
  if x <= 0 { return 0.5 * smallest }
  if 1 - x <= 0 { return 1 - 0.5 * smallest }
  return x
}

/// Matsumoto and Nishimura (1998), MT19937. The first word is the position in the other 624.
struct MersenneTwister: UniformGenerator {
  static let wordCount = 625
  private var position: Int
  private var state: [UInt32]

  init(scrambled words: [UInt32]) {
    position = 624
    state = Array(words[1...])
  }

  var words: [UInt32] {
    get { [UInt32(position)] + state }
    set {
      position = min(624, Int(newValue[0]))
      state = Array(newValue[1...])
      if position <= 0 || state.allSatisfy({ $0 == 0 }) { position = 624 }
    }
  }

  mutating func next() -> Double {
    if position >= 624 { refill() }
    var y = state[position]
    position += 1
    y ^= y >> 11
    y ^= (y << 7) & 0x9d2c_5680
    y ^= (y << 15) & 0xefc6_0000
    y ^= y >> 18
    return insideUnitInterval(Double(y) * 2.3283064365386963e-10)
  }

  private mutating func refill() {
    state.withUnsafeMutableBufferPointer { s in
      for k in 0..<624 {
        let y = (s[k] & 0x8000_0000) | (s[k == 623 ? 0 : k + 1] & 0x7fff_ffff)
        s[k] = s[k < 227 ? k + 397 : k - 227] ^ (y >> 1) ^ (y & 1 == 0 ? 0 : 0x9908_b0df)
      }
    }
    position = 0
  }
}

/// Wichmann and Hill (1982), AS 183: three congruential generators.
struct WichmannHill: UniformGenerator {
  static let wordCount = 3
  var words: [UInt32] { didSet { repair() } }

  init(scrambled words: [UInt32]) {
    self.words = words
    repair()
  }

  private mutating func repair() {
    let moduli: [UInt32] = [30269, 30307, 30323]
    let repaired = zip(words, moduli).map { max(1, $0 % $1) }
    if repaired != words { words = repaired }
  }

  mutating func next() -> Double {
    let a = words[0] * 171 % 30269, b = words[1] * 172 % 30307, c = words[2] * 170 % 30323
    words = [a, b, c]
    let sum = Double(a) / 30269.0 + Double(b) / 30307.0 + Double(c) / 30323.0
    return insideUnitInterval(sum - Double(Int(sum)))
  }
}

/// Marsaglia's multiply-with-carry generator (1997).
struct MarsagliaMulticarry: UniformGenerator {
  static let wordCount = 2
  var words: [UInt32]

  init(scrambled words: [UInt32]) { self.words = words.map { max(1, $0) } }

  mutating func next() -> Double {
    let a = 36969 &* (words[0] & 0xffff) &+ (words[0] >> 16)
    let b = 18000 &* (words[1] & 0xffff) &+ (words[1] >> 16)
    words = [a, b]
    return insideUnitInterval(Double((a << 16) ^ (b & 0xffff)) * 2.328306437080797e-10)
  }
}

/// Marsaglia's Super-Duper (1970s): a congruential and a shift-register generator combined.
struct SuperDuper: UniformGenerator {
  static let wordCount = 2
  var words: [UInt32]

  init(scrambled words: [UInt32]) { self.words = [max(1, words[0]), words[1] | 1] }

  mutating func next() -> Double {
    var a = words[0]
    a ^= (a >> 15) & 0x1ffff
    a ^= a << 17
    let b = words[1] &* 69069
    words = [a, b]
    return insideUnitInterval(Double(a ^ b) * 2.328306437080797e-10)
  }
}

/// L'Ecuyer (1999), MRG32k3a: two recursions of order three.
struct LEcuyerCMRG: UniformGenerator {
  static let wordCount = 6
  var words: [UInt32]

  init(scrambled words: [UInt32]) {
    self.words = words
    var seed = words[5]
    // Words outside the moduli are drawn again.
    for j in 0..<6 {
      var word = words[j]
      while word >= 4_294_944_443 {
        seed = 69069 &* seed &+ 1
        word = seed
      }
      self.words[j] = word
    }
  }

  mutating func next() -> Double {
    let m1: Int64 = 4_294_967_087, m2: Int64 = 4_294_944_443
    func s(_ j: Int) -> Int64 { Int64(words[j]) }
    var p1 = (1_403_580 * s(1) - 810_728 * s(0)) % m1
    if p1 < 0 { p1 += m1 }
    var p2 = (527_612 * s(5) - 1_370_589 * s(3)) % m2
    if p2 < 0 { p2 += m2 }
    words = [words[1], words[2], UInt32(p1), words[4], words[5], UInt32(p2)]
    return insideUnitInterval(Double(p1 > p2 ? p1 - p2 : p1 - p2 + m1) * 2.328306549295727688e-10)
  }
}
