import Graphics
import Lang

/// Colours as R writes them: names, `#RRGGBB[AA]`, numbers of the palette.
enum Colors {
  static let palette = ["black", "#DF536B", "#61D04F", "#2297E6", "#28E2E5", "#CD0BBC", "#F5C710", "gray62"]

  /// The commonest of R's names; `gray0` … `gray100` are computed.
  private static let names: [String: UInt32] = [
    "white": 0xFFFFFF, "black": 0x000000, "red": 0xFF0000, "green": 0x00FF00, "blue": 0x0000FF, "cyan": 0x00FFFF, "magenta": 0xFF00FF,
    "yellow": 0xFFFF00, "gray": 0xBEBEBE, "grey": 0xBEBEBE, "orange": 0xFFA500, "purple": 0xA020F0, "brown": 0xA52A2A, "pink": 0xFFC0CB,
    "darkgreen": 0x006400, "darkred": 0x8B0000, "darkblue": 0x00008B, "lightblue": 0xADD8E6, "lightgreen": 0x90EE90, "lightgray": 0xD3D3D3,
    "lightgrey": 0xD3D3D3, "darkgray": 0xA9A9A9, "darkgrey": 0xA9A9A9, "navy": 0x000080, "gold": 0xFFD700, "tomato": 0xFF6347,
    "steelblue": 0x4682B4, "skyblue": 0x87CEEB, "salmon": 0xFA8072, "violet": 0xEE82EE, "maroon": 0xB03060, "turquoise": 0x40E0D0,
    "tan": 0xD2B48C, "coral": 0xFF7F50, "firebrick": 0xB22222, "forestgreen": 0x228B22, "royalblue": 0x4169E1, "dodgerblue": 0x1E90FF,
    "deepskyblue": 0x00BFFF, "darkorange": 0xFF8C00, "orchid": 0xDA70D6, "khaki": 0xF0E68C, "beige": 0xF5F5DC, "ivory": 0xFFFFF0,
    "indianred": 0xCD5C5C, "chocolate": 0xD2691E, "crimson": 0xDC143C, "cornflowerblue": 0x6495ED, "slateblue": 0x6A5ACD, "springgreen": 0x00FF7F,
    "seagreen": 0x2E8B57, "olivedrab": 0x6B8E23, "limegreen": 0x32CD32, "hotpink": 0xFF69B4, "deeppink": 0xFF1493, "lavender": 0xE6E6FA,
    "red2": 0xEE0000, "red3": 0xCD0000, "red4": 0x8B0000, "green2": 0x00EE00, "green3": 0x00CD00, "green4": 0x008B00, "blue2": 0x0000EE,
    "blue3": 0x0000CD, "blue4": 0x00008B, "darkviolet": 0x9400D3, "darkcyan": 0x008B8B, "lightyellow": 0xFFFFE0, "wheat": 0xF5DEB3,
    "gray62": 0x9E9E9E, "aquamarine": 0x7FFFD4, "plum": 0xDDA0DD, "sienna": 0xA0522D, "peachpuff": 0xFFDAB9, "mistyrose": 0xFFE4E1,
  ]

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
