import Glibc

/// The session's random numbers: uniform generator, kinds, and the deviates every distribution is built on.
///
/// The state is visible to scripts as `.Random.seed`. That variable holds a promise that copies the state only when it is
/// read; a script that assigns or removes the variable is noticed before the next draw (`begin`).
final class RandomStream {
  enum NormalKind: Int { case kindermanRamage = 1, ahrensDieter, boxMuller, inversion }
  static let kinds = ["Wichmann-Hill", "Marsaglia-Multicarry", "Super-Duper", "Mersenne-Twister", "Knuth-TAOCP", "user-supplied", "Knuth-TAOCP-2002", "L'Ecuyer-CMRG"]
  static let normalKinds = ["Buggy Kinderman-Ramage", "Ahrens-Dieter", "Box-Muller", "user-supplied", "Inversion", "Kinderman-Ramage"]
  static let sampleKinds = ["Rounding", "Rejection"]

  /// Positions in the lists above, as `.Random.seed[1]` encodes them.
  private(set) var kind = 3
  var normalKind = 4
  var sampleKind = 1
  private var twister = MersenneTwister(seed: 1)
  private var other: (any UniformGenerator)?
  private var isSeeded = false
  private var savedNormal = 0.0
  private var shown: Promise?

  static func of(_ interpreter: Interpreter) -> RandomStream { interpreter.state(RandomStream.self) { RandomStream() } }

  // MARK: State

  func seed(_ seed: UInt32) {
    savedNormal = 0
    isSeeded = true
    switch kind {
    case 0: other = WichmannHill(seed: seed)
    case 1: other = MarsagliaMulticarry(seed: seed)
    case 2: other = SuperDuper(seed: seed)
    case 7: other = LEcuyerCMRG(seed: seed)
    default:
      other = nil
      twister = MersenneTwister(seed: seed)
    }
  }

  /// Changes the uniform generator; the new one is seeded from the old one.
  func change(kind newKind: Int) throws {
    guard [0, 1, 2, 3, 7].contains(newKind) else {
      throw RError("'\(RandomStream.kinds[newKind])' random numbers are not available",
        hints: ["use \"Mersenne-Twister\", \"Wichmann-Hill\", \"Marsaglia-Multicarry\", \"Super-Duper\" or \"L'Ecuyer-CMRG\""])
    }
    let u = uniform()
    kind = newKind
    seed(UInt32(min(4294967295, u * 4294967295)))
  }

  func seedFromClock() {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    seed(UInt32(truncatingIfNeeded: time.tv_nsec) ^ UInt32(truncatingIfNeeded: time.tv_sec) ^ (UInt32(truncatingIfNeeded: getpid()) << 16))
  }

  private var code: Int32 { Int32(kind + 100 * normalKind + 10000 * sampleKind) }

  /// `.Random.seed` as it is now.
  var seedValue: Value {
    let words = other?.words ?? twister.words
    return .integers(IntegerVector([code] + words.map { Int32(bitPattern: $0) }))
  }

  private static let seedName = Name(".Random.seed")

  /// Takes over a `.Random.seed` that a script assigned or removed. Call before drawing.
  func begin(_ interpreter: Interpreter) throws {
    switch interpreter.global.local(RandomStream.seedName) {
    case .promise(let promise)? where promise === shown: return
    case nil:
      if !isSeeded || shown != nil { seedFromClock() }
    case let value?: try load(try interpreter.resolve(value))
    }
  }

  /// Publishes the state. Call after drawing.
  func end(_ interpreter: Interpreter) {
    if let shown, shown.value == nil { if case .promise(let promise)? = interpreter.global.local(RandomStream.seedName), promise === shown { return } }
    let promise = Promise(.symbol(RandomStream.seedName), node: SeedNode(self), environment: interpreter.global)
    shown = promise
    interpreter.global.set(RandomStream.seedName, .promise(promise))
  }

  private func load(_ value: Value) throws {
    guard value.type == .integer, value.count > 0 else {
      throw RError("'.Random.seed' is not an integer vector but of type '\(value.type.typeName)', so ignored", showsCall: false)
    }
    let numbers = value.asIntegers()
    let code = Int(numbers[0])
    let words = numbers.dropFirst().map { UInt32(bitPattern: $0) }
    guard code >= 0, code % 100 < 8, code / 100 % 100 < 6, code / 10000 < 2 else { throw RError("'.Random.seed[1]' is not a valid integer, so ignored") }
    var made: any UniformGenerator
    switch code % 100 {
    case 0: made = WichmannHill(seed: 1)
    case 1: made = MarsagliaMulticarry(seed: 1)
    case 2: made = SuperDuper(seed: 1)
    case 7: made = LEcuyerCMRG(seed: 1)
    case 3: made = MersenneTwister(seed: 1)
    default: throw RError("'.Random.seed[1]' is not a valid integer, so ignored")
    }
    guard words.count >= type(of: made).wordCount else { throw RError("'.Random.seed' has wrong length") }
    made.words = Array(words.prefix(type(of: made).wordCount))
    (kind, normalKind, sampleKind) = (code % 100, code / 100 % 100, code / 10000)
    isSeeded = true
    if let mersenne = made as? MersenneTwister { (twister, other) = (mersenne, nil) } else { other = made }
  }

  // MARK: Deviates

  @inline(__always) func uniform() -> Double {
    if other == nil { return twister.next() }
    return other!.next()
  }

  /// A whole number in 0..<bound, by rejection of random bits.
  func index(below bound: Double) -> Double {
    if bound <= 0 { return 0 }
    if sampleKind == 0 {
      if bound <= 2147483647 { return (bound * uniform()).rounded(.down) }
      let high = (uniform() * 33554432).rounded(.down)
      return (bound * ((high + uniform()) / 33554432)).rounded(.down)
    }
    let bits = Int(ceil(log2(bound)))
    while true {
      var value: UInt64 = 0
      var n = 0
      while n <= bits {
        value = 65536 &* value &+ UInt64((uniform() * 65536).rounded(.down))
        n += 16
      }
      if bits < 64 { value &= (1 << UInt64(bits)) - 1 }
      if Double(value) < bound { return Double(value) }
    }
  }

  func normal() -> Double {
    if normalKind == 2 {
      if savedNormal != 0 {
        defer { savedNormal = 0 }
        return savedNormal
      }
      let angle = 2 * Double.pi * uniform()
      let radius = (-2 * log(uniform())).squareRoot() + 10 * Double.leastNormalMagnitude
      savedNormal = radius * sin(angle)
      return radius * cos(angle)
    }
    let big = 134217728.0
    let u = Double(Int(big * uniform())) + uniform()
    return NormalDistribution.quantile(u / big)
  }

  /// Partial sums of (ln 2)^k / k!.
  private static let logTwoSums: [Double] = {
    var sums: [Double] = [], term = 1.0, sum = 0.0
    for k in 1...16 {
      term *= 0.6931471805599453094 / Double(k)
      sum += term
      sums.append(sum)
    }
    return sums
  }()

  /// Ahrens and Dieter (1972), algorithm SA.
  func exponential() -> Double {
    let q = RandomStream.logTwoSums
    var a = 0.0
    var u = uniform()
    while true {
      u += u
      if u > 1 { break }
      a += q[0]
    }
    u -= 1
    if u <= q[0] { return a + u }
    var i = 0
    var smallest = uniform()
    repeat {
      smallest = min(smallest, uniform())
      i += 1
    } while i < 15 && u > q[i]
    return a + smallest * q[0]
  }
}

/// Copies the state of the stream when `.Random.seed` is read.
private final class SeedNode: Node {
  unowned let stream: RandomStream
  init(_ stream: RandomStream) { self.stream = stream }
  override func evaluate(_ environment: Environment, _ interpreter: Interpreter) throws -> Value { stream.seedValue }
}
