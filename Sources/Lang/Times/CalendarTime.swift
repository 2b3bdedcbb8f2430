/// A point of time taken apart: the fields of R's POSIXlt, a year counted from 1900 and a month from 0.
///
/// A field that is `Int32.na` makes the whole time missing.
struct CalendarTime {
  var second: Double
  var minute: Int32
  var hour: Int32
  var day: Int32
  var month: Int32
  var year: Int32
  var weekday: Int32
  var yearDay: Int32
  /// 1 in summer time, 0 outside, -1 unknown.
  var isSummerTime: Int32
  var zone = ""
  /// Seconds east of Greenwich; `Int32.na` when unknown.
  var offset = Int32.na

  static let missing = CalendarTime(second: .na, minute: .na, hour: .na, day: .na, month: .na, year: .na, weekday: .na, yearDay: .na, isSummerTime: -1)

  var isMissing: Bool { !second.isFinite || minute == .na || hour == .na || day == .na || month == .na || year == .na }

  /// Days since 1970-01-01 of a day in the proleptic Gregorian calendar; month and day may lie outside their ranges.
  static func days(year: Int, month: Int, day: Int) -> Int {
    let carried = month >= 0 ? month / 12 : -((11 - month) / 12)
    // Years begin in March here, so that the leap day is the last of its year.
    var y = year + carried
    let m = (month - carried * 12 + 10) % 12
    if m >= 10 { y -= 1 }
    let era = (y >= 0 ? y : y - 399) / 400
    let ofEra = y - era * 400
    let ofYear = (153 * m + 2) / 5
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear + day - 719_469
  }

  /// The day `days` after 1970-01-01, at midnight in UTC.
  static func day(_ days: Int) -> CalendarTime {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 2 : shiftedMonth - 10
    let year = yearOfEra + era * 400 + (month < 2 ? 1 : 0)
    let yearDay = days - CalendarTime.days(year: year, month: 0, day: 1)
    let weekday = ((days + 4) % 7 + 7) % 7
    return CalendarTime(
      second: 0, minute: 0, hour: 0, day: Int32(day), month: Int32(month), year: Int32(clamping: year - 1900), weekday: Int32(weekday),
      yearDay: Int32(yearDay), isSummerTime: 0)
  }

  /// The time `seconds` after 1970 began, in UTC.
  static func universal(_ seconds: Double) -> CalendarTime {
    guard seconds.isFinite, abs(seconds) < 1e14 else { return missing }
    let days = (seconds / 86400).rounded(.down)
    let rest = seconds - days * 86400
    var time = day(Int(days))
    let whole = Int(rest)
    time.hour = Int32(whole / 3600)
    time.minute = Int32(whole / 60 % 60)
    time.second = rest - Double(whole / 60 * 60)
    return time
  }

  /// Days since 1970, by year, month and day alone; nil when one is missing.
  var dayNumber: Double? {
    guard year != .na, month != .na, day != .na else { return nil }
    return Double(CalendarTime.days(year: Int(year) + 1900, month: Int(month), day: Int(day)))
  }

  /// Seconds since 1970 when the fields are read as UTC; fields may lie outside their ranges.
  var universalSeconds: Double {
    guard !isMissing, let days = dayNumber else { return .na }
    return days * 86400 + Double(hour) * 3600 + Double(minute) * 60 + second
  }

  /// The same time with every field in its range, weekday and day of the year following from the date.
  var normalized: CalendarTime {
    guard !isMissing else { return self }
    var time = CalendarTime.universal(universalSeconds)
    (time.zone, time.offset, time.isSummerTime) = (zone, offset, isSummerTime)
    return time
  }
}
