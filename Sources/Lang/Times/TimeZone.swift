import Glibc

/// A time zone of the system, by its name in the zone data base; the empty name is the session's own zone.
///
/// The C library knows one zone at a time, so `scoped` sets `TZ` for as long as its body runs. Zones are only used on the interpreter's thread.
struct TimeZone {
  let name: String

  init(_ name: String) {
    guard name.isEmpty else {
      self.name = name
      return
    }
    self.name = getenv("TZ").map { String(cString: $0) } ?? ""
  }

  var isUniversal: Bool { ["UTC", "GMT", "Etc/UTC", "Etc/GMT", "GMT0", "GMT-0", "GMT+0", "Etc/UCT", "UCT", "Zulu", "Universal"].contains(name) }

  /// What the zone is called in print: `UTC` for the session's zone when that is universal and has no other name.
  var label: String { name.isEmpty ? "UTC" : name }

  func scoped<Result>(_ body: () throws -> Result) rethrows -> Result {
    if isUniversal { return try body() }
    let former = getenv("TZ").map { String(cString: $0) }
    if former != name {
      if name.isEmpty { unsetenv("TZ") } else { setenv("TZ", name, 1) }
    }
    tzset()
    defer {
      if former != name {
        if let former { setenv("TZ", former, 1) } else { unsetenv("TZ") }
        tzset()
      }
    }
    return try body()
  }

  /// The names of standard and summer time, valid inside `scoped`.
  static var abbreviations: [String] {
    withUnsafePointer(to: tzname) { pointer in
      pointer.withMemoryRebound(to: Optional<UnsafeMutablePointer<CChar>>.self, capacity: 2) { names in
        (0..<2).map { names[$0].map { String(cString: $0) } ?? "" }
      }
    }
  }

  /// The fields of a time in this zone. Call it inside `scoped`.
  func split(_ seconds: Double) -> CalendarTime {
    if isUniversal { return .universal(seconds) }
    guard seconds.isFinite, abs(seconds) < 1e14 else { return .missing }
    var whole = time_t(seconds.rounded(.down))
    var parts = tm()
    guard localtime_r(&whole, &parts) != nil else { return .missing }
    return CalendarTime(
      second: Double(parts.tm_sec) + (seconds - seconds.rounded(.down)), minute: parts.tm_min, hour: parts.tm_hour, day: parts.tm_mday, month: parts.tm_mon,
      year: parts.tm_year, weekday: parts.tm_wday, yearDay: parts.tm_yday, isSummerTime: parts.tm_isdst, zone: parts.tm_zone.map { String(cString: $0) } ?? "",
      offset: Int32(parts.tm_gmtoff))
  }

  /// Seconds since 1970 of fields in this zone; NA where there is no such time. Call it inside `scoped`.
  func join(_ time: CalendarTime) -> Double {
    if isUniversal { return time.universalSeconds }
    guard !time.isMissing else { return .na }
    let whole = time.second.rounded(.down)
    var parts = tm()
    (parts.tm_sec, parts.tm_min, parts.tm_hour) = (Int32(clamping: Int(whole)), time.minute, time.hour)
    (parts.tm_mday, parts.tm_mon, parts.tm_year, parts.tm_isdst) = (time.day, time.month, time.year, time.isSummerTime)
    parts.tm_wday = -1  // mktime sets it when it succeeds; -1 as result may be a time
    let seconds = mktime(&parts)
    return parts.tm_wday < 0 ? .na : Double(seconds) + (time.second - whole)
  }
}
