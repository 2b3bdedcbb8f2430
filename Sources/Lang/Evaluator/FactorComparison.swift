/// Comparing factors with factors or with labels.
///
/// Both sides become positions among the levels, so that text is looked up once for each level and not once for each element.
enum FactorComparison {
  static func compare(_ op: ComparisonOperator, _ a: Value, _ b: Value) throws -> Value {
    let first = a.isFactor ? a : b
    let levels = first.attribute(.levels)?.asStrings() ?? []
    if a.isFactor, b.isFactor {
      let others = b.attribute(.levels)?.asStrings() ?? []
      let isSame = a.inherits("ordered") && b.inherits("ordered") ? levels == others : Set(levels) == Set(others)
      guard isSame else { throw RError("level sets of factors are different") }
    }
    var ranks: [String: Int32] = [:]
    for (index, level) in levels.enumerated() { if let level, ranks[level] == nil { ranks[level] = Int32(index + 1) } }
    let isEquality = op == .equal || op == .notEqual

    func positions(_ x: Value) -> [Int32] {
      if x.isFactor, let own = x.attribute(.levels)?.asStrings() {
        let codes = x.asIntegers()
        if own == levels { return codes }
        let moved = own.map { $0.flatMap { ranks[$0] } ?? .na }
        return codes.map { $0 == .na ? .na : moved[Int($0) - 1] }
      }
      // A label that is no level differs from all of them, but has no place in their order.
      return x.asStrings().map { text in text.map { ranks[$0] ?? (isEquality ? 0 : .na) } ?? .na }
    }
    let x = positions(a), y = positions(b)
    let count = Arithmetic.resultCount(x.count, y.count)
    return .vector((0..<count).map { i -> Logical in
      let p = x[i % x.count], q = y[i % y.count]
      return p == .na || q == .na ? .na : Logical(op.compare(p, q))
    })
  }
}
