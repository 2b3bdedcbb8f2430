import Graphics
import Lang

/// Colours as R writes them: names, `#RRGGBB[AA]`, `#RGB[A]`, numbers of the palette.
enum Colors {
  static let standardPalette = ["black", "#DF536B", "#61D04F", "#2297E6", "#28E2E5", "#CD0BBC", "#F5C710", "gray62"]
  /// What `palette()` has set.
  static var palette = standardPalette.compactMap { try? color($0) }

  private static var names: [String: UInt32] { ColorNames.byName }
  private static var cache: [String: Color] = [:]

  static func color(_ text: String) throws -> Color {
    if let known = cache[text] { return known }
    let found = try parse(text)
    if cache.count > 10_000 { cache = [:] }
    // Numbers depend on the palette.
    if Int(text) == nil { cache[text] = found }
    return found
  }

  private static func parse(_ text: String) throws -> Color {
    if text == "transparent" || text == "NA" { return .transparent }
    if text.hasPrefix("#") {
      let digits = text.dropFirst()
      guard [3, 4, 6, 8].contains(digits.count) else { throw RError("invalid RGB specification") }
      guard digits.allSatisfy(\.isHexDigit), let value = UInt64(digits, radix: 16) else { throw RError("invalid hex digit in 'color' or 'lty'") }
      func part(_ shift: Int, _ wide: Bool) -> Double { wide ? Double(value >> UInt64(shift) & 255) / 255 : Double(value >> UInt64(shift) & 15) / 15 }
      switch digits.count {
      case 6: return Color(part(16, true), part(8, true), part(0, true))
      case 8: return Color(part(24, true), part(16, true), part(8, true), part(0, true))
      case 3: return Color(part(8, false), part(4, false), part(0, false))
      default: return Color(part(12, false), part(8, false), part(4, false), part(0, false))
      }
    }
    let key = text.lowercased().filter { $0 != " " }
    if let value = names[key] { return rgb(value) }
    if let first = text.unicodeScalars.first, ("0"..."9").contains(first) {
      guard let number = Double(text), number.isFinite, abs(number) < 1e9 else { throw RError("invalid color specification \"\(text)\"") }
      return color(ofNumber: Int(number))
    }
    throw RError("invalid color name '\(text)'", hints: Suggestion.nearest(to: key, among: Array(names.keys)).map { ["did you mean \"\($0)\"?"] } ?? [])
  }

  static func color(ofNumber number: Int) -> Color { number <= 0 ? .transparent : palette[(number - 1) % palette.count] }

  private static func rgb(_ value: UInt32) -> Color { Color(Double(value >> 16 & 255) / 255, Double(value >> 8 & 255) / 255, Double(value & 255) / 255) }

  /// The colours of an argument; `fallback` when it is NULL or absent. Number 0 is `par("bg")`.
  static func colors(_ value: Value?, default fallback: Color = .black, background: Parameters? = nil) throws -> [Color] {
    guard let value, value.count > 0 else { return [fallback] }
    if value.isFactor { return value.asIntegers().map { $0 == .na ? .transparent : color(ofNumber: Int($0)) } }
    switch value {
    case .strings(let v):
      return try v.elements.map { text in
        // As the number.
        if text == "0", let background { return try colors(.integer(0), background: background)[0] }
        return try text.map(color) ?? .transparent
      }
    case .logical, .logicals:
      return try value.asLogicals().map { if $0 == .na { return .transparent } else { throw RError("invalid color specification") } }
    case .list(let v): return try v.elements.flatMap { try colors($0, default: fallback, background: background) }
    default: break
    }
    guard value.isNumeric else { throw RError("invalid color specification") }
    return try value.asDoubles().map { number in
      if number.isNaN { return .transparent }
      guard number >= 0, number < 1e15 else { throw RError("numerical color values must be >= 0, found \(DecimalText.shortest(number, digits: 7))") }
      if number < 1, let background { return try background["bg"].flatMap { try $0.asStrings().first.flatMap { try $0.map(color) } } ?? .transparent }
      return color(ofNumber: Int(number.truncatingRemainder(dividingBy: 1e9)))
    }
  }

  static func text(_ color: Color, alwaysOpacity: Bool = false) -> String {
    func hex(_ x: Double) -> String {
      let digits = String(Int((x * 255 + 0.5).rounded(.down)), radix: 16, uppercase: true)
      return digits.count == 1 ? "0" + digits : digits
    }
    return "#" + hex(color.red) + hex(color.green) + hex(color.blue) + (color.alpha < 1 || alwaysOpacity ? hex(color.alpha) : "")
  }

  /// A colour by its name where it has one: what `palette()` and `par()` answer.
  static func name(_ color: Color) -> String {
    if color.alpha == 0 { return "transparent" }
    let hex = text(color)
    guard color.alpha == 1, let value = UInt32(hex.dropFirst(), radix: 16) else { return hex }
    return ColorNames.all.first { $0.value == value }?.name ?? hex
  }
}
