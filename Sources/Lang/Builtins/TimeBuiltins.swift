import Glibc

/// Clocks and the calendar; the classes on top are in the language (`DateLibrary`, `DateTimeLibrary`).
enum TimeBuiltins {
  static let all: [Builtin] = [
    Builtin(".clock", "", "Seconds since 1970 by the wall clock.") { _ in
      var now = timespec()
      clock_gettime(CLOCK_REALTIME, &now)
      return .double(Double(now.tv_sec) + Double(now.tv_nsec) / 1e9)
    },
    Builtin(".process.clock", "", "User, system and elapsed seconds, then those of children.") { _ in
      var own = rusage(), children = rusage(), now = timespec()
      getrusage(0, &own)  // RUSAGE_SELF
      getrusage(-1, &children)  // RUSAGE_CHILDREN
      clock_gettime(CLOCK_MONOTONIC, &now)
      func seconds(_ time: timeval) -> Double { (Double(time.tv_sec) + Double(time.tv_usec) / 1e6) }
      let values: [Double] = [
        seconds(own.ru_utime), seconds(own.ru_stime), Double(now.tv_sec) + Double(now.tv_nsec) / 1e9, seconds(children.ru_utime),
        seconds(children.ru_stime),
      ]
      return .doubles(DoubleVector(values))
    },
    Builtin(".time.split", #"x, tz = "", keepNames = TRUE"#, "Fields (POSIXlt) of seconds since 1970 in a time zone.") { call in
      let zone = try zone(call)
      let seconds = try call[0].asDoubles()
      let names = try call.flag("keepNames") ? try call[0].names : nil
      return zone.scoped { fields(seconds.map(zone.split), zone, names) }
    },
    Builtin(".time.join", #"x, tz = """#, "Seconds since 1970 of fields (POSIXlt) in a time zone.") { call in
      let zone = try zone(call)
      let times = try times(call[0])
      return zone.scoped { .doubles(DoubleVector(times.map(zone.join))) }
    },
    Builtin(".date.split", "x", "Fields (POSIXlt) of days since 1970.") { call in
      let days = try call[0].asDoubles().map { $0.isFinite && abs($0) < 1e9 ? CalendarTime.day(Int($0.rounded(.down))) : .missing }
      return fields(days, TimeZone("UTC"), try call[0].names)
    },
    Builtin(".date.join", "x", "Days since 1970 of the day, month and year among fields (POSIXlt).") { call in
      .doubles(DoubleVector(try times(call[0]).map { $0.dayNumber ?? .na }))
    },
    Builtin(".date.format", #"x, format = "%Y-%m-%d""#, "Text of days since 1970.") { call in
      let days = try call[0].asDoubles().map { $0.isFinite && abs($0) < 1e9 ? CalendarTime.day(Int($0.rounded(.down))) : .missing }
      return text(days, try call[1].asStrings(), zone: "UTC", try call[0].attributes.keeping(.names))
    },
    Builtin(".time.format", #"x, format, zone = "UTC""#, "Text of fields (POSIXlt), by a format of the C library.") { call in
      text(try times(call[0]), try call[1].asStrings(), zone: try call.string("zone"), Attributes())
    },
    Builtin(".time.parse", #"x, format, tz = "", keepNames = TRUE"#, "Fields (POSIXlt) of text read by a format; missing where it does not fit.") { call in
      let zone = try zone(call)
      let texts = try call[0].asStrings(), formats = try call[1].asStrings()
      guard !formats.isEmpty || texts.isEmpty else { throw RError("invalid 'format' argument") }
      let names = try call.flag("keepNames") ? try call[0].names : nil
      return zone.scoped {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let parser = TimeParser(today: zone.split(Double(now.tv_sec)))
        let count = texts.isEmpty || formats.isEmpty ? 0 : max(texts.count, formats.count)
        let parsed = (0..<count).map { i -> CalendarTime in
          guard let text = texts[i % texts.count], let format = formats[i % formats.count] else { return .missing }
          var time = parser.parse(text, format)
          if time.isMissing { return time }
          if time.offset != .na { return zone.split(time.universalSeconds - Double(time.offset)) }
          if zone.isUniversal { time.isSummerTime = 0 } else {
            let known = zone.split(zone.join(time))
            (time.isSummerTime, time.zone) = (known.isSummerTime, known.zone)
          }
          return time
        }
        return fields(parsed, zone, names)
      }
    },
  ]

  private static let fieldNames = ["sec", "min", "hour", "mday", "mon", "year", "wday", "yday", "isdst"]

  private static func zone(_ call: BuiltinCall) throws -> TimeZone {
    guard case .strings(let v) = try call["tz"], let name = v.elements.first ?? nil else { throw RError("invalid 'tz' value") }
    return TimeZone(name)
  }

  /// POSIXlt: nine lists of fields, and names of zone and offset unless the zone is UTC.
  private static func fields(_ times: [CalendarTime], _ zone: TimeZone, _ names: [String?]?) -> Value {
    func integers(_ field: (CalendarTime) -> Int32, _ a: Attributes = Attributes()) -> Value { .integers(IntegerVector(times.map(field), a)) }
    var columns: [Value] = [
      .doubles(DoubleVector(times.map(\.second))), integers(\.minute), integers(\.hour), integers(\.day), integers(\.month),
      integers(\.year, names.map { Attributes(names: $0) } ?? Attributes()), integers(\.weekday), integers(\.yearDay), integers(\.isSummerTime),
    ]
    var labels = fieldNames
    var zones = [zone.label]
    if !zone.isUniversal, !zone.name.isEmpty {
      columns += [.strings(times.map { $0.zone }), integers(\.offset)]
      labels += ["zone", "gmtoff"]
      zones += TimeZone.abbreviations
    }
    var attributes = Attributes(names: labels)
    attributes[.class] = .strings(["POSIXlt", "POSIXt"])
    attributes[Name("tzone")] = .strings(zones)
    return .list(ListVector(columns, attributes))
  }

  /// The times of a POSIXlt, its shorter fields recycled.
  private static func times(_ x: Value) throws -> [CalendarTime] {
    guard case .list(let list) = x, list.count >= 9, let labels = list.attributes.names else { throw RError("invalid 'x' argument") }
    func column(_ name: String) -> Value? { labels.firstIndex(of: name).map { list.elements[$0] } }
    let seconds = column("sec")?.asDoubles() ?? []
    let whole = try ["min", "hour", "mday", "mon", "year", "wday", "yday", "isdst"].map { name -> [Int32] in
      guard let values = column(name)?.asIntegers() else { throw RError("invalid 'x' argument") }
      return values
    }
    let zones = column("zone")?.asStrings() ?? [], offsets = column("gmtoff")?.asIntegers() ?? []
    let count = ([seconds.count] + whole.map(\.count)).max() ?? 0
    guard !seconds.isEmpty, whole.allSatisfy({ !$0.isEmpty }) else { return [] }
    return (0..<count).map { i in
      func field(_ k: Int) -> Int32 { whole[k][i % whole[k].count] }
      return CalendarTime(
        second: seconds[i % seconds.count], minute: field(0), hour: field(1), day: field(2), month: field(3), year: field(4), weekday: field(5),
        yearDay: field(6), isSummerTime: field(7), zone: zones.isEmpty ? "" : zones[i % zones.count] ?? "", offset: offsets.isEmpty ? .na : offsets[i % offsets.count])
    }
  }

  private static func text(_ times: [CalendarTime], _ formats: [String?], zone: String, _ attributes: Attributes) -> Value {
    let formatter = TimeFormatter(zone: zone)
    guard !formats.isEmpty else { return .strings(StringVector([])) }
    let count = times.isEmpty ? 0 : max(times.count, formats.count)
    let texts = (0..<count).map { i in formats[i % formats.count].flatMap { formatter.text(times[i % times.count], $0) } }
    return .strings(StringVector(texts, count == times.count ? attributes : Attributes()))
  }
}
