/// The order strings sort in: as ICU does for English, letters before case (a A b B), punctuation and digits before letters.
public enum Collation {
  /// Negative, zero or positive as `a` sorts before, with or after `b`.
  public static func compare(_ a: String, _ b: String) -> Int {
    let x = Array(a.unicodeScalars), y = Array(b.unicodeScalars)
    var tie = 0
    for index in 0..<min(x.count, y.count) {
      let p = primary(x[index]), q = primary(y[index])
      if p != q { return p < q ? -1 : 1 }
      if tie == 0 {
        let s = secondary(x[index]), t = secondary(y[index])
        if s != t { tie = s < t ? -1 : 1 }
      }
    }
    if x.count != y.count { return x.count < y.count ? -1 : 1 }
    return tie
  }

  public static func sorted(_ texts: [String]) -> [String] { texts.sorted { compare($0, $1) < 0 } }

  /// Punctuation and symbols by code, then digits, then letters by their lower case.
  private static func primary(_ scalar: Unicode.Scalar) -> UInt32 {
    let value = scalar.value
    if value < 128 {
      switch value {
      case 48...57: return 0x1000 + value
      case 65...90: return 0x2000 + (value + 32) * 4
      case 97...122: return 0x2000 + value * 4
      default: return order(of: value)
      }
    }
    if let base = baseLetter(value) { return 0x2000 + base * 4 }
    return 0x10000 + value
  }

  /// ICU's order of ASCII punctuation.
  private static func order(of value: UInt32) -> UInt32 {
    let order: [UInt8] = Array("_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$ ".utf8)
    if value == 32 { return 0 }
    if value < 32 { return 1 }
    return UInt32((order.firstIndex(of: UInt8(value)) ?? 0) + 2)
  }

  private static func secondary(_ scalar: Unicode.Scalar) -> UInt32 {
    let value = scalar.value
    if value < 128 { return (65...90).contains(value) ? 1 : 0 }
    return value
  }

  /// The ASCII letter that a Latin letter with accent sorts beside.
  private static func baseLetter(_ value: UInt32) -> UInt32? {
    guard (0xC0...0x17F).contains(value), let scalar = Unicode.Scalar(value) else { return nil }
    let table = Array("aaaaaaaceeeeiiiidnooooo*ouuuuy*saaaaaaaceeeeiiiidnooooo*ouuuuy*y".utf8)
    let index = Int(value) - 0xC0
    if index < table.count { return table[index] == 42 ? nil : UInt32(table[index]) }
    _ = scalar
    return nil
  }
}
