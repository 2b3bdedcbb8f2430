/// Sorting positions of vectors.
enum Ordering {
  /// A stable order by one or several keys; NA last unless `naFirst`, dropped when `naFirst` is nil.
  static func order(_ keys: [Value], decreasing: [Bool], naLast: Bool?, byBytes: Bool = false) -> [Int] {
    guard let first = keys.first else { return [] }
    var positions = Array(0..<first.count)
    let comparators = keys.enumerated().map { index, key in
      comparator(key, decreasing: decreasing.isEmpty ? false : decreasing[min(index, decreasing.count - 1)], naLast: naLast ?? true, byBytes: byBytes)
    }
    if naLast == nil {
      let missing = keys.map { CoercionBuiltins.missing($0) }
      positions = positions.filter { p in !missing.contains { $0[p] == .true } }
    }
    if comparators.count == 1 {
      let compare = comparators[0]
      positions.sort { a, b in
        let c = compare(a, b)
        return c == 0 ? a < b : c < 0
      }
      return positions
    }
    positions.sort { a, b in
      for compare in comparators {
        let c = compare(a, b)
        if c != 0 { return c < 0 }
      }
      return a < b
    }
    return positions
  }

  private static func comparator(_ key: Value, decreasing: Bool, naLast: Bool, byBytes: Bool) -> (Int, Int) -> Int {
    let sign = decreasing ? -1 : 1
    let missingSign = naLast ? 1 : -1
    if case .strings(let v) = key {
      let texts = v.elements
      // Sort keys are compared many times: equal strings are found first.
      return { a, b in
        guard let x = texts[a] else { return texts[b] == nil ? 0 : missingSign }
        guard let y = texts[b] else { return -missingSign }
        if x == y { return 0 }
        return sign * (byBytes ? (x < y ? -1 : 1) : Collation.compare(x, y))
      }
    }
    let numbers = key.asDoubles()
    return { a, b in
      let x = numbers[a], y = numbers[b]
      if x.isNaN { return y.isNaN ? 0 : missingSign }
      if y.isNaN { return -missingSign }
      return x < y ? -sign : x > y ? sign : 0
    }
  }
}
