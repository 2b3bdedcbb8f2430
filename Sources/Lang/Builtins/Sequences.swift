/// Regular sequences.
enum Sequences {
  /// The factor of all pairs of levels, those of `b` varying fastest.
  private static func interaction(_ a: Value, _ b: Value) throws -> Value {
    guard a.count == b.count else { throw RError("unequal factor lengths") }
    let second = b.attribute(.levels)?.asStrings() ?? []
    let levels = (a.attribute(.levels)?.asStrings() ?? []).flatMap { x in second.map { "\(x ?? "NA"):\($0 ?? "NA")" } }
    let codes = zip(a.asIntegers(), b.asIntegers()).map { $0 == .na || $1 == .na ? Int32.na : ($0 - 1) * Int32(second.count) + $1 }
    var attributes = Attributes()
    attributes[.levels] = .strings(levels)
    attributes[.class] = .string("factor")
    return .integers(IntegerVector(codes, attributes))
  }

  /// `a:b`.
  static func range(_ a: Value, _ b: Value, _ interpreter: Interpreter) throws -> Value {
    if a.isFactor, b.isFactor { return try interaction(a, b) }
    guard a.count > 0, b.count > 0 else { throw RError("argument of length 0") }
    if a.count > 1 { try interpreter.warn("numerical expression has \(a.count) elements: only the first used", call: written(a, b)) }
    if b.count > 1 { try interpreter.warn("numerical expression has \(b.count) elements: only the first used", call: written(a, b)) }
    let from = end(a), to = end(b)
    if a.isEnvironment || b.isEnvironment { throw RError("argument of length 0") }
    if from.isNaN || to.isNaN {
      for value in [a, b] {
        guard case .strings(let texts) = value, let text = texts.elements.first ?? nil, text != "NA", end(value).isNaN, text.lowercased() != "nan" else { continue }
        try interpreter.warn("NAs introduced by coercion", call: interpreter.innermostCall())
      }
      throw RError("NA/NaN argument")
    }
    let count = (abs(to - from) + 1e-10).rounded(.down) + 1
    guard count <= 4503599627370496 else { throw RError("result would be too long a vector") }
    let n = Int(count)
    let range = CompactRange(first: from, step: from <= to ? 1 : -1, count: n)
    if n > 1 << 27 { CompactRange.isAnyLong = true }
    if integerEnds(from, to) != nil {
      return n < CompactRange.shortest ? .vector(range.elements(Int32.self)) : .integers(IntegerVector(range))
    }
    return n < CompactRange.shortest ? .vector(range.elements(Double.self)) : .doubles(DoubleVector(range))
  }

  /// `a:b` as a call.
  private static func written(_ a: Value, _ b: Value) -> Call { Call(":", [a.asExpr, b.asExpr]) }

  /// The number that one end of a range means; NaN for functions, names, lists and the like.
  private static func end(_ value: Value) -> Double { value.isAtomic ? value.asDoubles().first ?? .nan : .nan }

  /// First and last element of `from:to` when those are integers.
  private static func integerEnds(_ from: Double, _ to: Double) -> (first: Int32, last: Int32)? {
    let steps = (abs(to - from) + 1e-10).rounded(.down), last = from < to ? from + steps : from - steps
    guard from == from.rounded(), abs(from) < 2147483648, abs(last) < 2147483648 else { return nil }
    return (Int32(from), Int32(last))
  }

  /// The same for two numbers as values; nil where `range` has more to say.
  static func integerEnds(_ a: Value, _ b: Value) -> (first: Int32, last: Int32)? {
    guard a.count == 1, b.count == 1, !a.isFactor, !b.isFactor else { return nil }
    let from = end(a), to = end(b)
    return from.isNaN || to.isNaN ? nil : integerEnds(from, to)
  }
}
