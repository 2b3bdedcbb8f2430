import Glibc
import VectorKernels

/// The 32-bit Mersenne Twister (Matsumoto and Nishimura 1998).
struct MersenneTwister {
  private var state = [UInt32](repeating: 0, count: 624)
  private var index = 624

  init(seed: UInt32) {
    state[0] = seed
    for i in 1..<624 { state[i] = 1_812_433_253 &* (state[i - 1] ^ (state[i - 1] >> 30)) &+ UInt32(i) }
  }

  /// A number below `bound`, as the C++ library's uniform distribution of integers draws it.
  mutating func below(_ bound: UInt32) -> UInt32 {
    let scaling = UInt32.max / bound
    while true {
      let number = next() / scaling
      if number < bound { return number }
    }
  }

  mutating func next() -> UInt32 {
    if index == 624 {
      state.withUnsafeMutableBufferPointer { s in
        @inline(__always) func mix(_ i: Int, _ next: Int, _ far: Int) {
          let y = (s[i] & 0x8000_0000) | (s[next] & 0x7FFF_FFFF)
          s[i] = s[far] ^ (y >> 1) ^ (y & 1 == 0 ? 0 : 0x9908_B0DF)
        }
        for i in 0..<227 { mix(i, i + 1, i + 397) }
        for i in 227..<623 { mix(i, i + 1, i - 227) }
        mix(623, 0, 396)
      }
      index = 0
    }
    var y = state[index]
    index += 1
    y ^= y >> 11
    y ^= (y << 7) & 0x9D2C_5680
    y ^= (y << 15) & 0xEFC6_0000
    return y ^ (y >> 18)
  }
}

/// MXNet's CPU generator: 1024 Mersenne Twisters, the i-th seeded with 127 · seed + i; `n` elements are split into ranges of
/// ceil(n / min(ceil(n / 64), 1024)), one for each twister. One thread at a time may draw from a generator.
public final class RandomGenerator: @unchecked Sendable {
  /// What operators draw from: the process's generator, unless `scoped` names another.
  public static var shared: RandomGenerator { scoped ?? process }
  private static let process = RandomGenerator(seed: 0)
  /// The current task's own generator, so that tasks side by side draw repeatable numbers.
  @TaskLocal public static var scoped: RandomGenerator?
  private var seed: UInt32
  private var twisters: [MersenneTwister?]
  private var sequence: MersenneTwister?

  /// A generator of its own; operators draw from `shared`.
  public init(seed: UInt32) {
    self.seed = 127 &* seed
    twisters = [MersenneTwister?](repeating: nil, count: 1024)
  }

  /// `mx.set.seed`.
  public func reseed(_ seed: Int) {
    self.seed = 127 &* UInt32(truncatingIfNeeded: seed)
    for i in twisters.indices { twisters[i] = nil }
    sequence = nil
  }

  /// Calls `body` with each range of `count` elements and its twister; several threads draw at once.
  func draw(_ count: Int, _ body: (_ twister: inout MersenneTwister, _ range: Range<Int>) -> Void) {
    guard count > 0 else { return }
    let step = (count + min((count + 63) / 64, 1024) - 1) / min((count + 63) / 64, 1024), seed = seed
    // Asked for here: a flag of one call is not known on other threads.
    let stop = StopFlag.current
    twisters.withUnsafeMutableBufferPointer { twisters in
      Threads.split((count + step - 1) / step, cost: 8 * step) { parts in
        for part in parts where !(stop?.isSet ?? false) {
          var twister = twisters[part] ?? MersenneTwister(seed: seed &+ UInt32(part))
          // The only reference, so that drawing does not copy the state.
          twisters[part] = nil
          body(&twister, (part * step)..<min(count, (part + 1) * step))
          twisters[part] = twister
        }
      }
    }
  }

  /// Draws `count` numbers, each by `draw` on the twister of its range.
  @inline(__always)
  func fill<T: Numeric>(_ count: Int, _ draw: (_ twister: inout MersenneTwister, _ index: Int) -> T) -> [T] {
    [T](unsafeUninitializedCapacity: count) { result, filled in
      let start = result.baseAddress
      self.draw(count) { twister, range in
        guard let start else { return }
        for i in range { (start + i).initialize(to: draw(&twister, i)) }
      }
      filled = count
    }
  }

  /// The one generator of operators that draw in order: choices by probability, shuffles.
  func withSequence<T>(_ body: (inout MersenneTwister) -> T) -> T {
    var twister = sequence ?? MersenneTwister(seed: seed)
    defer { sequence = twister }
    return body(&twister)
  }

  /// `count` numbers in [low, high).
  public func uniforms(_ count: Int, _ low: Float, _ high: Float) -> [Float] {
    fill(count) { twister, _ in low + (high - low) * twister.unit() }
  }

  /// `count` normal numbers.
  public func normals(_ count: Int, _ mean: Float, _ deviation: Float) -> [Float] {
    fill(count) { twister, _ in twister.normal() * deviation + mean }
  }
}
