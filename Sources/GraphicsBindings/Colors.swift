import Graphics
import Lang

/// Colours as R writes them: names, `#RRGGBB[AA]`, numbers of the palette.
enum Colors {
  static let palette = ["black", "#DF536B", "#61D04F", "#2297E6", "#28E2E5", "#CD0BBC", "#F5C710", "gray62"]

  private static var names: [String: UInt32] { ColorNames.byName }

  static func color(_ text: String) throws -> Color {
    if text == "transparent" || text == "NA" { return .transparent }
    if text.hasPrefix("#"), let value = UInt64(text.dropFirst(), radix: 16) {
      switch text.count {
      case 7: return rgb(UInt32(value))
      case 9: return rgb(UInt32(value >> 8), alpha: Double(value & 255) / 255)
      default: break
      }
    }
    let key = text.lowercased().filter { $0 != " " }
    if let value = names[key] { return rgb(value) }
    if key.hasPrefix("gray") || key.hasPrefix("grey"), let level = Int(key.dropFirst(4)), (0...100).contains(level) {
      let value = (Double(level) / 100 * 255).rounded() / 255
      return Color(value, value, value)
    }
    if let number = Int(text) { return try color(ofNumber: number) }
    throw RError("invalid color name '\(text)'", hints: Suggestion.nearest(to: key, among: Array(names.keys)).map { ["did you mean \"\($0)\"?"] } ?? [])
  }

  static func color(ofNumber number: Int) throws -> Color { number <= 0 ? .transparent : try color(palette[(number - 1) % palette.count]) }

  private static func rgb(_ value: UInt32, alpha: Double = 1) -> Color {
    Color(Double(value >> 16 & 255) / 255, Double(value >> 8 & 255) / 255, Double(value & 255) / 255, alpha)
  }

  /// The colours of an argument; `fallback` when it is NULL or absent.
  static func colors(_ value: Value?, default fallback: Color = .black) throws -> [Color] {
    guard let value, value.count > 0 else { return [fallback] }
    if case .strings(let v) = value { return try v.elements.map { try $0.map(color) ?? .transparent } }
    if value.isFactor || value.isNumeric { return try value.asDoubles().map { $0.isNaN ? .transparent : try color(ofNumber: Int($0)) } }
    return [fallback]
  }

  static func text(_ color: Color) -> String {
    func hex(_ x: Double) -> String {
      let digits = String(Int((x * 255).rounded()), radix: 16, uppercase: true)
      return digits.count == 1 ? "0" + digits : digits
    }
    return "#" + hex(color.red) + hex(color.green) + hex(color.blue) + (color.alpha < 1 ? hex(color.alpha) : "")
  }
}
