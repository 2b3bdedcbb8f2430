/// IEEE half precision, converted by hand: no hardware type is assumed. Selections instead of branches, so that loops become vector code.
enum HalfFloat {
  /// Exponent and fraction in the places of a float32's are the number divided by 2^112, numbers below the normal ones included.
  @inline(__always) static func float(from bits: UInt16) -> Float {
    let sign = UInt32(bits & 0x8000) << 16, magnitude = UInt32(bits & 0x7FFF) << 13
    let scaled = (Float(bitPattern: magnitude) * Float(bitPattern: 0x7780_0000)).bitPattern
    // Infinity and what is not a number have all bits of the exponent.
    let special: UInt32 = magnitude >= 0x0F80_0000 ? 0x7F80_0000 : 0
    return Float(bitPattern: sign | scaled | special)
  }

  /// Rounds to nearest, ties to even.
  @inline(__always) static func bits(from x: Float) -> UInt16 {
    let sign = UInt16(truncatingIfNeeded: x.bitPattern >> 16) & 0x8000, magnitude = x.bitPattern & 0x7FFF_FFFF
    let normal = (magnitude &+ 0xC800_0FFF &+ (magnitude >> 13 & 1)) >> 13
    // Below the normal numbers halves are 2^-24 apart, as float32 is at 0.5: the sum rounds.
    let small = (Float(bitPattern: magnitude) + 0.5).bitPattern &- 0x3F00_0000
    let large: UInt32 = magnitude > 0x7F80_0000 ? 0x7E00 : 0x7C00
    let finite = magnitude < 0x3880_0000 ? small : normal
    return sign | UInt16(truncatingIfNeeded: magnitude >= 0x4780_0000 ? large : finite)
  }
}
