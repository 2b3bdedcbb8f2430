import Glibc

/// The C library's `strptime`, which its module shows only to sources with X/Open names.
@_silgen_name("strptime")
private func parseTime(_ text: UnsafePointer<CChar>, _ format: UnsafePointer<CChar>, _ parts: UnsafeMutablePointer<tm>) -> UnsafeMutablePointer<CChar>?

/// Clocks and calendar text; the classes on top are in the language (`TimeLibrary`).
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
    Builtin(".strftime", "x, format, utc = FALSE", "Text of seconds since 1970, by a format of the C library.") { call in
      let seconds = try call[0].asDoubles()
      let formats = try call[1].asStrings()
      let isUTC = try call[2].asLogicals().first == .true
      guard let first = formats.first else { return .strings(StringVector([])) }
      var texts: [String?] = []
      for (index, second) in seconds.enumerated() {
        guard second.isFinite, abs(second) < 1e15, let format = formats.count > 1 ? formats[index % formats.count] : first else {
          texts.append(nil)
          continue
        }
        var time = time_t(second.rounded(.down))
        var parts = tm()
        if isUTC { gmtime_r(&time, &parts) } else { localtime_r(&time, &parts) }
        var buffer = [CChar](repeating: 0, count: 256 + format.utf8.count * 16)
        let length = strftime(&buffer, buffer.count - 1, format, &parts)
        texts.append(String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self))
      }
      return .strings(StringVector(texts))
    },
    Builtin(".strptime", "x, format, utc = FALSE", "Seconds since 1970 of texts, by the first format that fits; NA where none does.") { call in
      let texts = try call[0].asStrings()
      let formats = try call[1].asStrings().compactMap { $0 }
      let isUTC = try call[2].asLogicals().first == .true
      var seconds: [Double] = []
      for text in texts {
        var answer = Double.na
        if let text {
          for format in formats {
            var parts = tm()
            parts.tm_mday = 1
            parts.tm_isdst = -1
            guard parseTime(text, format, &parts) != nil else { continue }
            answer = Double(isUTC ? timegm(&parts) : mktime(&parts))
            break
          }
        }
        seconds.append(answer)
      }
      return .doubles(DoubleVector(seconds))
    },
  ]
}
