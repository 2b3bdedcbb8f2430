import Glibc

/// Text of calendar times by a `strftime` format; R's `%OS3` gives seconds with decimals.
struct TimeFormatter {
  /// What `%Z` gives where a time does not name its zone.
  let zone: String

  func text(_ original: CalendarTime, _ format: String) -> String? {
    guard !original.isMissing else { return nil }
    let time = original.normalized
    // Formats of dates alone are by far the most frequent.
    if format == "%Y-%m-%d" { return date(time) }
    if format == "%Y-%m-%d %H:%M:%S" { return date(time) + " " + clock(time) }
    var plain = ""
    var bytes = Array(format)[...]
    while let c = bytes.popFirst() {
      guard c == "%", let code = bytes.first else {
        plain.append(c)
        continue
      }
      bytes.removeFirst()
      switch code {
      case "O" where bytes.first == "S":
        bytes.removeFirst()
        guard let digit = bytes.first?.wholeNumberValue, digit <= 6 else {
          plain += pad(Int(time.second), 2)
          continue
        }
        bytes.removeFirst()
        plain += seconds(time.second, digits: digit)
      case "Z": plain += (time.zone.isEmpty ? zone : time.zone).replacing("%", with: "%%")
      case "z":
        let minutes = time.offset == .na ? 0 : Int(time.offset) / 60
        plain += (minutes < 0 ? "-" : "+") + pad(abs(minutes) / 60, 2) + pad(abs(minutes) % 60, 2)
      case "s": plain += String(Int(time.universalSeconds - Double(time.offset == .na ? 0 : time.offset)))
      case "Y": plain += String(Int(time.year) + 1900)
      case "F": plain += date(time)
      default: plain += "%" + String(code)
      }
    }
    if !plain.contains("%") { return plain }
    var parts = tm()
    (parts.tm_sec, parts.tm_min, parts.tm_hour) = (Int32(time.second), time.minute, time.hour)
    (parts.tm_mday, parts.tm_mon, parts.tm_year) = (time.day, time.month, time.year)
    (parts.tm_wday, parts.tm_yday, parts.tm_isdst) = (time.weekday, time.yearDay, time.isSummerTime)
    var buffer = [CChar](repeating: 0, count: 256 + plain.utf8.count * 16)
    let length = strftime(&buffer, buffer.count - 1, plain, &parts)
    return String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return digits.utf8.count < width ? String(repeating: "0", count: width - digits.utf8.count) + digits : digits
  }

  private func date(_ t: CalendarTime) -> String { "\(Int(t.year) + 1900)-\(pad(Int(t.month) + 1, 2))-\(pad(Int(t.day), 2))" }
  private func clock(_ t: CalendarTime) -> String { "\(pad(Int(t.hour), 2)):\(pad(Int(t.minute), 2)):\(pad(Int(t.second), 2))" }

  /// Seconds truncated, not rounded, to `digits` decimals, so that they never reach 60.
  private func seconds(_ value: Double, digits: Int) -> String {
    let scale = pow(10, Double(digits))
    let units = Int((value * scale + 1e-6).rounded(.down))
    let whole = units / Int(scale), rest = units % Int(scale)
    return digits == 0 ? pad(whole, 2) : pad(whole, 2) + "." + pad(rest, digits)
  }
}
