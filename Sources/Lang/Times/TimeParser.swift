/// Reads calendar times by a `strptime` format, as R does: numbers may be shorter than their width, white space in the format
/// matches any amount, names of months and days ignore case, text may go on after what the format wants.
///
/// The result is what was written, completed: without a date it is today; without a year, this year; without month and day they
/// stay missing, and with them the whole time.
struct TimeParser {
  /// What the clock says, for dates that are not written.
  let today: CalendarTime

  private static let months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]
  private static let weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]

  /// What was read; nil fields were not written.
  private struct Fields {
    var second: Double?, minute: Int?, hour: Int?, day: Int?, month: Int?, year: Int?, yearDay: Int?, weekday: Int?
    var isAfternoon: Bool?, century: Int?, offset: Int?, stamp: Double?
    var weekOfYear: (number: Int, beginsOnMonday: Bool)?
  }

  func parse(_ text: String, _ format: String) -> CalendarTime {
    var fields = Fields()
    var input = Array(text.utf8)[...]
    guard read(&input, Array(format.utf8)[...], &fields) else { return .missing }
    return complete(fields)
  }

  private func skipSpace(_ input: inout ArraySlice<UInt8>) {
    while let c = input.first, c == 32 || (9...13).contains(c) { input.removeFirst() }
  }

  private func number(_ input: inout ArraySlice<UInt8>, _ width: Int, _ range: ClosedRange<Int>) -> Int? {
    skipSpace(&input)
    var value = 0, count = 0
    while count < width, let c = input.first, (48...57).contains(c) {
      value = value * 10 + Int(c - 48)
      count += 1
      input.removeFirst()
    }
    return count > 0 && range.contains(value) ? value : nil
  }

  /// The index of the name, whole or its first three letters, that the input begins with.
  private func name(_ input: inout ArraySlice<UInt8>, _ names: [String]) -> Int? {
    let lower = input.prefix(10).map { (65...90).contains($0) ? $0 + 32 : $0 }
    for (index, name) in names.enumerated() {
      for candidate in [Array(name.utf8), Array(name.utf8.prefix(3))] where lower.starts(with: candidate) {
        input.removeFirst(candidate.count)
        return index
      }
    }
    return nil
  }

  private func read(_ input: inout ArraySlice<UInt8>, _ format: ArraySlice<UInt8>, _ f: inout Fields) -> Bool {
    var format = format
    while let c = format.popFirst() {
      if c == 32 || (9...13).contains(c) {
        skipSpace(&input)
        continue
      }
      guard c == 37, let code = format.popFirst() else {
        guard input.first == c else { return false }
        input.removeFirst()
        continue
      }
      switch UnicodeScalar(code) {
      case "Y":
        guard let value = number(&input, 4, 0...9999) else { return false }
        f.year = value
      case "y":
        guard let value = number(&input, 2, 0...99) else { return false }
        f.year = value < 69 ? 2000 + value : 1900 + value
      case "C":
        guard let value = number(&input, 2, 0...99) else { return false }
        f.century = value
      case "m":
        guard let value = number(&input, 2, 1...12) else { return false }
        f.month = value - 1
      case "d", "e":
        guard let value = number(&input, 2, 1...31) else { return false }
        f.day = value
      case "j":
        guard let value = number(&input, 3, 1...366) else { return false }
        f.yearDay = value - 1
      case "H", "k":
        guard let value = number(&input, 2, 0...24) else { return false }
        f.hour = value
      case "I", "l":
        guard let value = number(&input, 2, 1...12) else { return false }
        f.hour = value % 12
      case "M":
        guard let value = number(&input, 2, 0...59) else { return false }
        f.minute = value
      case "S":
        guard let value = number(&input, 2, 0...61) else { return false }
        f.second = Double(value)
      case "O":
        guard format.first == 83 else { return false }
        format.removeFirst()
        if let digit = format.first, (48...57).contains(digit) { format.removeFirst() }
        guard let whole = number(&input, 2, 0...61) else { return false }
        f.second = Double(whole)
        guard input.first == 46 || input.first == 44 else { continue }
        var scale = 0.1
        input.removeFirst()
        while let d = input.first, (48...57).contains(d) {
          f.second! += Double(d - 48) * scale
          scale /= 10
          input.removeFirst()
        }
      case "b", "B", "h":
        guard let value = name(&input, TimeParser.months) else { return false }
        f.month = value
      case "a", "A":
        guard let value = name(&input, TimeParser.weekdays) else { return false }
        f.weekday = value
      case "u":
        guard let value = number(&input, 1, 1...7) else { return false }
        f.weekday = value % 7
      case "w":
        guard let value = number(&input, 1, 0...6) else { return false }
        f.weekday = value
      case "U", "W":
        guard let value = number(&input, 2, 0...53) else { return false }
        f.weekOfYear = (value, code == 87)
      case "p":
        let half = input.prefix(2).map { (97...122).contains($0) ? $0 - 32 : $0 }
        guard half == [65, 77] || half == [80, 77] else { return false }
        f.isAfternoon = half[0] == 80
        input.removeFirst(2)
      case "z":
        skipSpace(&input)
        guard let sign = input.popFirst() else { return false }
        if sign == 90 {
          f.offset = 0
          continue
        }
        guard sign == 43 || sign == 45, let hours = number(&input, 2, 0...14) else { return false }
        if input.first == 58 { input.removeFirst() }
        guard let minutes = number(&input, 2, 0...59) else { return false }
        f.offset = (sign == 45 ? -1 : 1) * (hours * 3600 + minutes * 60)
      case "Z":
        while let c = input.first, (65...90).contains(c) || (97...122).contains(c) { input.removeFirst() }
      case "s":
        var digits: [UInt8] = []
        while let c = input.first, (48...57).contains(c) || (digits.isEmpty && c == 45) { digits.append(input.removeFirst()) }
        guard let value = Double(String(decoding: digits, as: UTF8.self)) else { return false }
        f.stamp = value
      case "n", "t": skipSpace(&input)
      case "%":
        guard input.first == 37 else { return false }
        input.removeFirst()
      case "D": guard read(&input, Array("%m/%d/%y".utf8)[...], &f) else { return false }
      case "F": guard read(&input, Array("%Y-%m-%d".utf8)[...], &f) else { return false }
      case "T", "X": guard read(&input, Array("%H:%M:%S".utf8)[...], &f) else { return false }
      case "R": guard read(&input, Array("%H:%M".utf8)[...], &f) else { return false }
      case "r": guard read(&input, Array("%I:%M:%S %p".utf8)[...], &f) else { return false }
      case "x": guard read(&input, Array("%y/%m/%d".utf8)[...], &f) else { return false }
      case "c": guard read(&input, Array("%a %b %e %H:%M:%S %Y".utf8)[...], &f) else { return false }
      default: return false
      }
    }
    return true
  }

  private func complete(_ f: Fields) -> CalendarTime {
    if let stamp = f.stamp { return .universal(stamp) }
    var hour = f.hour ?? 0
    if f.isAfternoon == true, hour < 12 { hour += 12 }
    var year = f.year, month = f.month, day = f.day
    if let century = f.century { year = century * 100 + (year ?? 0) % 100 }
    if year == nil, month == nil, day == nil, f.yearDay == nil { (year, month, day) = (Int(today.year) + 1900, Int(today.month), Int(today.day)) }
    if year == nil, f.yearDay != nil || (month != nil && day != nil) { year = Int(today.year) + 1900 }
    if month == nil || day == nil, let year {
      var days: Int?
      let first = CalendarTime.days(year: year, month: 0, day: 1)
      if let yearDay = f.yearDay { days = first + yearDay } else if let week = f.weekOfYear, let weekday = f.weekday {
        let firstWeekday = Int(CalendarTime.day(first).weekday)
        let start = week.beginsOnMonday ? 1 : 0
        days = first + (7 - (firstWeekday - start)) % 7 + (week.number - 1) * 7 + (weekday - start + 7) % 7
      }
      if let days {
        let date = CalendarTime.day(days)
        guard Int(date.year) + 1900 == year else { return .missing }
        (month, day) = (Int(date.month), Int(date.day))
      }
    }
    guard let year, let month, let day else { return .missing }
    let date = CalendarTime.day(CalendarTime.days(year: year, month: month, day: day))
    guard Int(date.day) == day, hour < 24 || (f.minute ?? 0 == 0 && f.second ?? 0 == 0) else { return .missing }
    var time = date
    (time.hour, time.minute, time.second, time.isSummerTime) = (Int32(hour), Int32(f.minute ?? 0), f.second ?? 0, -1)
    time.offset = f.offset.map { Int32($0) } ?? .na
    return time
  }
}
