import Lang

/// Line types.
enum LineTypes {
  private static let names = ["blank", "solid", "dashed", "dotted", "dotdash", "longdash", "twodash"]

  /// Dash lengths in line widths; nil for no line at all.
  static func pattern(_ value: Value, _ index: Int) throws -> [Double]? {
    guard value.count > 0 else { return [] }
    let text: String
    if case .strings(let v) = value {
      guard let element = v.elements[index % v.count] else { return nil }
      text = element
    } else {
      guard value.isNumeric || value.type == .logical else { throw RError("invalid line type") }
      let number = value.asDoubles()[index % value.count]
      if number.isNaN { return nil }
      guard number >= 0, number < 1e9 else { throw RError("invalid line type") }
      text = number < 1 ? "blank" : names[(Int(number) - 1) % 6 + 1]
    }
    switch text {
    case "blank", "0": return nil
    case "solid", "1": return []
    case "dashed", "2": return [4, 4]
    case "dotted", "3": return [1, 3]
    case "dotdash", "4": return [1, 3, 4, 3]
    case "longdash", "5": return [7, 3]
    case "twodash", "6": return [2, 2, 6, 2]
    default:
      guard [2, 4, 6, 8].contains(text.count) else { throw RError("invalid line type: must be length 2, 4, 6 or 8") }
      return try text.map { digit in
        guard let length = digit.hexDigitValue else { throw RError("invalid hex digit in 'color' or 'lty'") }
        guard length > 0 else { throw RError("invalid line type: zeroes are not allowed") }
        return Double(length)
      }
    }
  }
}
