/// Strings as `print` shows them: control characters and backslashes escaped, optionally between quotes.
public enum StringEscape {
  /// The text with escapes, between `quote` characters when given. Unprintable characters become `\u....`.
  public static func encode(_ text: String, quote: Character? = nil) -> String {
    if !needsEscape(text, quote) {
      guard let quote else { return text }
      return "\(quote)\(text)\(quote)"
    }
    var result = ""
    if let quote { result.append(quote) }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\u{07}": result += "\\a"
      case "\u{08}": result += "\\b"
      case "\u{0C}": result += "\\f"
      case "\u{0B}": result += "\\v"
      case "\0": result += "\\0"
      case "\\": result += "\\\\"
      default:
        if let quote, quote.unicodeScalars.first == scalar {
          result += "\\"
          result.append(quote)
        } else if let byte = InvalidBytes.byte(of: scalar) {
          result += "\\x" + hexadecimal(UInt32(byte), 2)
        } else if isPrintable(scalar) {
          result.unicodeScalars.append(scalar)
        } else if scalar.value < 0x80 {
          result += "\\" + octal(scalar.value)
        } else if scalar.value > 0xFFFF {
          result += "\\U" + hexadecimal(scalar.value, 8)
        } else {
          result += "\\u" + hexadecimal(scalar.value, 4)
        }
      }
    }
    if let quote { result.append(quote) }
    return result
  }

  private static func needsEscape(_ text: String, _ quote: Character?) -> Bool {
    let quoteByte = quote?.asciiValue ?? 0
    for byte in text.utf8 where byte < 32 || byte >= 127 || byte == UInt8(ascii: "\\") || byte == quoteByte { return true }
    return false
  }

  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    let code = scalar.value
    if code < 0x7F { return code >= 32 }
    if code < 0xA0 { return false }
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: return false
    default: return true
    }
  }

  private static func octal(_ code: UInt32) -> String {
    let text = String(code, radix: 8)
    return String(repeating: "0", count: max(0, 3 - text.utf8.count)) + text
  }

  private static func hexadecimal(_ code: UInt32, _ width: Int) -> String {
    let text = String(code, radix: 16)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
