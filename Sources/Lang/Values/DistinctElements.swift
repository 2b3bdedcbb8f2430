/// Which elements of a vector are equal, as `unique`, `match` and `table` see it.
struct DistinctElements {
  /// For each element the number of its kind, in order of first appearance.
  let codes: [Int32]
  /// Where each kind appears first.
  let positions: [Int]

  init(_ value: Value) throws { try self.init(value, as: value.isFactor ? .character : value.type) }

  /// Elements compared as `type`, which is that of the vector or a higher one.
  init(_ value: Value, as type: ValueType) throws { try self.init([value], as: type) }

  /// The elements of several vectors, one after the other.
  init(_ values: [Value], as type: ValueType) throws {
    switch type {
    case .character:
      let texts = values.map { $0.isFactor ? $0.factorLabels() : $0.asStrings() }
      (codes, positions) = try Self.numbered(texts.count == 1 ? texts[0] : texts.flatMap { $0 })
    case .logical, .integer, .raw, .double:
      // Equal numbers have equal bits once zero has lost its sign; missing ones are their own kinds.
      let numbers = values.count == 1 ? values[0].asDoubles() : values.flatMap { $0.asDoubles() }
      (codes, positions) = try Self.numbered(bits: numbers.map { $0.isNaN ? ($0.isNA ? Double.na : .nan).bitPattern : ($0 == 0 ? 0 : $0).bitPattern })
    case .null: (codes, positions) = ([], [])
    default: (codes, positions) = try Self.numbered(values.flatMap { ElementKey.keys(of: $0, as: type) })
    }
  }

  private static func numbered<Key: Hashable>(_ keys: [Key]) throws -> ([Int32], [Int]) {
    var numbers: [Key: Int32] = [:], positions: [Int] = []
    numbers.reserveCapacity(Swift.min(keys.count, 1 << 12))
    var position = -1
    let codes = try keys.stoppableMap { key -> Int32 in
      position += 1
      if let code = numbers[key] { return code }
      let code = Int32(positions.count)
      numbers[key] = code
      positions.append(position)
      return code
    }
    return (codes, positions)
  }

  /// The same for words, in a table that is probed in a line: about ten times as quick as a dictionary.
  private static func numbered(bits: [UInt64]) throws -> ([Int32], [Int]) {
    var size = 16
    while size < bits.count * 2 { size *= 2 }
    var table = [Int32](stoppablyRepeating: -1, count: size), positions: [Int] = [], codes: [Int32] = []
    codes.reserveCapacity(bits.count)
    let shift = UInt64(64 - size.trailingZeroBitCount)
    for (position, word) in bits.enumerated() {
      if position & 0xFFFF == 0 { try Interrupt.check() }
      // Fibonacci hashing: the top bits of the product with 2^64 / golden ratio.
      var slot = Int(((word ^ word >> 32) &* 0x9E37_79B9_7F4A_7C15) >> shift)
      while true {
        let code = table[slot]
        if code < 0 {
          table[slot] = Int32(positions.count)
          codes.append(Int32(positions.count))
          positions.append(position)
          break
        }
        if bits[positions[Int(code)]] == word {
          codes.append(code)
          break
        }
        slot = (slot + 1) & (size - 1)
      }
    }
    return (codes, positions)
  }
}
