/// Sorting positions of vectors.
enum Ordering {
  /// A stable order by one or several keys; NA last unless `naLast` is false, dropped when it is nil.
  static func order(_ keys: [Value], decreasing: [Bool], naLast: Bool?, byBytes: Bool = false) throws -> [Int] {
    guard let first = keys.first else { return [] }
    var positions: [Int]
    if naLast == nil {
      let missing = keys.map { CoercionBuiltins.missing($0) }
      positions = (0..<first.count).filter { p in !missing.contains { $0[p] == .true } }
    } else { positions = (0..<first.count).map { $0 } }
    // Least important key first: each sort keeps the order of what it finds equal.
    for (index, key) in keys.enumerated().reversed() {
      let isDecreasing = decreasing.isEmpty ? false : decreasing[min(index, decreasing.count - 1)]
      try RadixSort.sort(&positions, by: try words(key, decreasing: isDecreasing, naLast: naLast ?? true, byBytes: byBytes))
    }
    return positions
  }

  /// For each element a word that sorts as the element does.
  private static func words(_ key: Value, decreasing: Bool, naLast: Bool, byBytes: Bool) throws -> [UInt64] {
    let missing: UInt64 = naLast ? .max : 0
    if case .strings(let v) = key {
      // Strings are compared while the distinct ones are put in order; what is sorted are their ranks.
      let distinct = try DistinctElements(key)
      var ranked = distinct.positions.filter { v.elements[$0] != nil }
      try ranked.sort { a, b in
        try Interrupt.check()
        let x = v.elements[a]!, y = v.elements[b]!
        return byBytes ? x.utf8.lexicographicallyPrecedes(y.utf8) : Collation.compare(x, y) < 0
      }
      var ranks = [UInt64](repeating: missing, count: distinct.positions.count)
      var rank: UInt64 = 0
      for (place, position) in ranked.enumerated() {
        // Strings that collate alike are ties.
        if byBytes || place == 0 || Collation.compare(v.elements[ranked[place - 1]]!, v.elements[position]!) != 0 { rank += 1 }
        ranks[Int(distinct.codes[position])] = decreasing ? UInt64(UInt32.max) - rank : rank
      }
      return distinct.codes.map { ranks[Int($0)] }
    }
    switch key {
    case .integer, .integers, .logical, .logicals:
      return key.asIntegers().map { x in
        if x == .na { return missing }
        let word = UInt64(Int64(x) + 1 << 31)
        return decreasing ? 1 << 33 - word : word
      }
    default:
      return key.asDoubles().map { x in
        if x.isNaN { return missing }
        let word = RadixSort.word(x)
        return decreasing ? ~word : word
      }
    }
  }
}

/// Sorting by whole numbers, sixteen bits at a time from the lowest: linear in the number of elements, and stable.
enum RadixSort {
  /// A word that sorts as `x` does. Neither 0 nor the largest word stands for a number.
  @inline(__always)
  static func word(_ x: Double) -> UInt64 {
    let bits = (x == 0 ? 0 : x).bitPattern
    return bits >> 63 == 1 ? ~bits : bits | 1 << 63
  }

  /// The number a word stands for.
  @inline(__always)
  static func number(_ word: UInt64) -> Double { Double(bitPattern: word >> 63 == 1 ? word & ~(1 << 63) : ~word) }

  /// Reorders `positions` so that `words` at them ascend.
  static func sort(_ positions: inout [Int], by words: [UInt64]) throws {
    let count = positions.count
    if count < 512 {
      positions = positions.enumerated().sorted { words[$0.element] == words[$1.element] ? $0.offset < $1.offset : words[$0.element] < words[$1.element] }.map(\.element)
      return
    }
    var keys = positions.map { words[$0] }
    try sort(&keys, with: &positions)
  }

  /// Sorts `words`.
  static func sort(_ words: inout [UInt64]) throws {
    if words.count < 512 { return words.sort() }
    var none: [Int] = []
    try sort(&words, with: &none)
  }

  /// Sorts `words`, and `companions` alike when there are any.
  private static func sort(_ words: inout [UInt64], with companions: inout [Int]) throws {
    let count = words.count, isAccompanied = !companions.isEmpty
    if zip(words, words.dropFirst()).allSatisfy(<=) { return }
    // Bits in which all words agree need no pass.
    var differing: UInt64 = 0
    for word in words { differing |= word ^ words[0] }
    try Interrupt.check()
    let digits = count < 1 << 14 ? 8 : 16
    try Interrupt.check()
    var otherWords = [UInt64](stoppablyRepeating: 0, count: count)
    var otherCompanions = [Int](stoppablyRepeating: 0, count: isAccompanied ? count : 0)
    let mask: UInt64 = 1 << UInt64(digits) - 1
    for shift in Swift.stride(from: UInt64(0), to: 64, by: digits) where differing >> shift & mask != 0 {
      try Interrupt.check()
      var places = [Int](repeating: 0, count: 1 << digits)
      for word in words { places[Int(word >> shift & mask)] += 1 }
      try Interrupt.check()
      var total = 0
      for digit in places.indices { (places[digit], total) = (total, total + places[digit]) }
      words.withUnsafeBufferPointer { from in
        otherWords.withUnsafeMutableBufferPointer { to in
          companions.withUnsafeBufferPointer { fromCompanions in
            otherCompanions.withUnsafeMutableBufferPointer { toCompanions in
              places.withUnsafeMutableBufferPointer { places in
                var start = 0
                while start < count, !Interrupt.isPending {
                  let end = min(count, start + Interrupt.stride)
                  for i in start..<end {
                    let digit = Int(from[i] >> shift & mask)
                    let place = places[digit]
                    places[digit] = place + 1
                    to[place] = from[i]
                    if isAccompanied { toCompanions[place] = fromCompanions[i] }
                  }
                  start = end
                }
              }
            }
          }
        }
      }
      swap(&words, &otherWords)
      swap(&companions, &otherCompanions)
    }
  }
}
