/// Regular sequences.
enum Sequences {
  /// `a:b`.
  static func range(_ a: Value, _ b: Value, _ interpreter: Interpreter) throws -> Value {
    if a.isFactor, b.isFactor { throw RError("interaction of factors by ':' is not available") }
    guard a.count > 0, b.count > 0 else { throw RError("argument of length 0") }
    if a.count > 1 { try interpreter.warn("numerical expression has \(a.count) elements: only the first used") }
    if b.count > 1 { try interpreter.warn("numerical expression has \(b.count) elements: only the first used") }
    let from = a.asDoubles()[0], to = b.asDoubles()[0]
    if from.isNaN || to.isNaN { throw RError("NA/NaN argument") }
    let count = (abs(to - from) + 1e-10).rounded(.down) + 1
    try Allocation.check(count, bytes: integerEnds(from, to) == nil ? 8 : 4)
    guard count < 4e9 else { throw RError("result would be too long a vector") }
    let n = Int(count)
    if let (start, _) = integerEnds(from, to) {
      let values: [Int32]
      let step: Int32 = from <= to ? 1 : -1
      values = try Array(unsafeUninitializedCapacity: n) { buffer, filled in
        // Long ranges take a while: Ctrl-C is looked for between pieces.
        while filled < n {
          let end = min(n, filled + 1 << 20)
          for i in filled..<end { buffer[i] = start &+ step &* Int32(truncatingIfNeeded: i) }
          filled = end
          try interpreter.checkInterrupt()
        }
      }
      return .vector(values)
    }
    return .vector((0..<n).map { from <= to ? from + Double($0) : from - Double($0) })
  }

  /// First and last element of `from:to` when those are integers.
  private static func integerEnds(_ from: Double, _ to: Double) -> (first: Int32, last: Int32)? {
    let steps = (abs(to - from) + 1e-10).rounded(.down), last = from < to ? from + steps : from - steps
    guard from == from.rounded(), abs(from) < 2147483648, abs(last) < 2147483648 else { return nil }
    return (Int32(from), Int32(last))
  }

  /// The same for two numbers as values; nil where `range` has more to say.
  static func integerEnds(_ a: Value, _ b: Value) -> (first: Int32, last: Int32)? {
    guard a.count == 1, b.count == 1, !a.isFactor, !b.isFactor else { return nil }
    let from = a.asDoubles()[0], to = b.asDoubles()[0]
    return from.isNaN || to.isNaN ? nil : integerEnds(from, to)
  }
}
