import Glibc

/// Strings: length, parts, case, splitting into characters.
enum TextBuiltins {
  static let all: [Builtin] = [
    Builtin("nchar", #"x, type = "chars", allowNA = FALSE, keepNA = NA"#, """
      Number of characters, bytes or columns of each string. A missing string gives 2 (NA with `keepNA`); numbers count as printed.
      Source: R ?nchar.
      """, nchar).shortcut { x in
      guard case .strings(let v) = x, v.count == 1, v.attributes.isEmpty, let text = v.elements[0], text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
      return .integer(Int32(text.utf8.count))
    },
    Builtin("nzchar", "x, keepNA = FALSE", "TRUE for strings that are not empty. Source: R ?nchar.") { call in
      if try call[0].isFactor { throw call.inContext("'nzchar()' requires a character vector") }
      return .vector(try call.strings("x").map { Logical($0 != "") })
    },
    Builtin("substr", "x, start, stop", "Characters `start` to `stop`. Source: R ?substr.") { try part($0, "start", "stop") },
    Builtin("substring", "text, first, last = 1000000L", "Characters `first` to `last`, recycled. Source: R ?substr.") { try part($0, "first", "last") },
    Builtin("substr<-", "x, start, stop, value", "Replaces characters. Source: R ?substr.") { try replacePart($0) },
    Builtin("substring<-", "text, first, last = 1000000L, value", "Replaces characters. Source: R ?substr.") { try replacePart($0) },
    Builtin("toupper", "x", "Upper case. Source: R ?toupper.") { try map($0) { upper($0) } },
    Builtin("tolower", "x", "Lower case. Source: R ?tolower.") { try map($0) { lower($0) } },
    Builtin("casefold", "x, upper = FALSE", "Lower or upper case. Source: R ?casefold.") { call in
      let upper = try call.flag("upper")
      return try map(call) { upper ? TextBuiltins.upper($0) : lower($0) }
    },
    Builtin("chartr", "old, new, x", "Replaces characters by others. Source: R ?chartr.") { call in
      _ = try call["x"]
      let old = Array(try call.string("old")), new = Array(try call.string("new"))
      guard old.count <= new.count else { throw RError("'old' is longer than 'new'") }
      var table: [Character: Character] = [:]
      for (from, to) in zip(old, new) { table[from] = to }
      let x = try call.textual("x")
      return .strings(StringVector(x.asStrings().map { $0.map { String($0.map { table[$0] ?? $0 }) } }, x.attributesOfTexts))
    },
    Builtin("startsWith", "x, prefix", "TRUE where `x` begins with `prefix`. Source: R ?startsWith.") { try affix($0) { $0.hasPrefix($1) } },
    Builtin("endsWith", "x, suffix", "TRUE where `x` ends with `suffix`. Source: R ?startsWith.") { try affix($0) { $0.hasSuffix($1) } },
    Builtin("strtoi", "x, base = 0L", "Integers from text in a base; 0 chooses 8, 10 or 16 by the prefix. Source: R ?strtoi.") { call in
      let base = try call.integer("base")
      guard base == 0 || 2...36 ~= base else { throw RError("invalid 'base' argument") }
      return .vector(try call.strings("x").map { text -> Int32 in
        guard let text, !text.isEmpty else { return .na }
        var end: UnsafeMutablePointer<CChar>?
        let value = text.withCString { pointer -> Int? in
          let parsed = strtol(pointer, &end, Int32(base))
          return end?.pointee == 0 ? parsed : nil
        }
        return value.flatMap { Int32(exactly: $0) } ?? .na
      })
    },
    Builtin("utf8ToInt", "x", "Code points of a string. Source: R ?utf8Conversion.") { call in
      guard case .strings(let v) = try call["x"], v.count == 1 else { throw RError("argument must be a character vector of length 1") }
      guard let text = v.elements[0] else { return .integer(.na) }
      return .vector(text.unicodeScalars.map { Int32($0.value) })
    },
    Builtin("intToUtf8", "x, multiple = FALSE", "A string from code points. Source: R ?utf8Conversion.") { call in
      let scalars = try call.integers("x").map { $0 == .na ? nil : Unicode.Scalar(UInt32(bitPattern: $0)).map { String(Character($0)) } }
      if try call.flag("multiple") { return .strings(scalars) }
      return .string(scalars.contains(nil) ? nil : scalars.compactMap { $0 }.joined())
    },
    Builtin("strrep", "x, times", "Repeats strings. Source: R ?strrep.") { call in
      let x = try call.strings("x"), times = try call.integers("times")
      let n = Arithmetic.resultCount(x.count, times.count)
      for i in 0..<n where times[i % times.count] != .na {
        if times[i % times.count] < 0 { throw RError("invalid 'times' value") }
        if Int(times[i % times.count]) * (x[i % x.count]?.utf8.count ?? 0) > Int(Int32.max) {
          throw RError("R character strings are limited to 2^31-1 bytes")
        }
      }
      return .strings((0..<n).map { i -> String? in
        guard let text = x[i % x.count], case let k = times[i % times.count], k != .na else { return nil }
        guard k >= 0 else { return nil }
        return repeated(text, Int(k))
      })
    },
    Builtin("rawToChar", "x, multiple = FALSE", "A string from bytes. Source: R ?rawConversion.") { call in
      guard case .raws = try call[0] else { throw RError("argument 'x' must be a raw vector") }
      let bytes = try call[0].asRaws()
      if try call.flag("multiple") { return .strings(bytes.map { $0 == 0 ? "" : InvalidBytes.string([$0]) }) }
      let text = bytes.reversed().drop { $0 == 0 }.reversed()
      if text.contains(0) { throw RError("embedded nul in string: '\(StringEscape.encode(InvalidBytes.string(Array(text))))'") }
      return .string(InvalidBytes.string(Array(text)))
    },
    Builtin("charToRaw", "x", "The bytes of a string. Source: R ?rawConversion.") { call in
      guard case .strings(let v) = try call[0], !v.elements.isEmpty else { throw RError("argument must be a character vector of length 1") }
      if v.count > 1 { try call.warn("argument should be a character vector of length 1\nall but the first element will be ignored") }
      return .raws(RawVector(InvalidBytes.bytes(of: v.elements[0] ?? "NA")))
    },
    Builtin("enc2utf8", "x", "`x`: strings are always UTF-8. Source: R ?enc2utf8.") { try texts($0[0], or: "argument is not a character vector") },
    Builtin("enc2native", "x", "`x`: strings are always UTF-8. Source: R ?enc2native.") { try texts($0[0], or: "argument is not a character vector") },
    Builtin("Encoding", "x", "The declared encoding. Source: R ?Encoding.") { call in
      .strings(try texts(call[0], or: "a character vector argument expected").asStrings().map { ($0 ?? "").utf8.allSatisfy { $0 < 128 } ? "unknown" : "UTF-8" })
    },
    Builtin("Encoding<-", "x, value", "`x`; bytes that are not UTF-8 become characters when declared as latin1. Source: R ?Encoding.") { call in
      fromLatin1(try call[0], try call.strings("value").first ?? nil)
    },
    Builtin("iconv", #"x, from = "", to = "", sub = NA, mark = TRUE, toRaw = FALSE"#, """
      `x` in another encoding, by the names iconv knows ("latin1", "GBK", "UTF-16LE"; "" is UTF-8). What has no place in `to` makes the string NA, or
      is replaced by `sub` for each byte: a text, "byte", "Unicode" or "c99"; "ASCII//TRANSLIT" drops accents. `toRaw` gives a list of the
      bytes. Source: R ?iconv.
      """, iconv),
    Builtin("validUTF8", "x", "TRUE for strings without bytes that are not UTF-8. Source: R ?validUTF8.") { call in
      .vector(try texts(call[0], or: "invalid 'x' argument").asStrings().map { Logical(!($0.map(InvalidBytes.isPresent) ?? false)) })
    },
    Builtin("make.names", "names, unique = FALSE, allow_ = TRUE", "Syntactic names. Source: R ?make.names.") { call in
      let given = try written(call[0], call).map { $0 ?? "NA." }, keepsUnderscore = try call.flag("allow_")
      var names = given.map { keepsUnderscore ? syntactic($0) : syntactic($0).replacing("_", with: ".") }
      if try call.flag("unique") {
        // Names that were already syntactic keep theirs.
        let order = names.indices.filter { names[$0] == given[$0] } + names.indices.filter { names[$0] != given[$0] }
        for (index, name) in zip(order, unique(order.map { names[$0] }, ".")) { names[index] = name }
      }
      return .strings(names)
    },
    Builtin("make.unique", #"names, sep = ".""#, "Distinct names by adding numbers. Source: R ?make.unique.") { call in
      let names = try texts(call[0], or: "'names' must be a character vector").asStrings()
      let made = unique(names.map { $0 ?? "NA" }, try call.string("sep"))
      return .strings(zip(names, made).map { $0 == nil && $1 == "NA" ? nil : $1 })
    },
    Builtin("basename", "path", "The last part of a path. Source: R ?basename.") { call in
      guard try call["path"].isString else { throw RError("a character vector argument expected") }
      return .strings(try call.strings("path").map { path -> String? in
        guard let path else { return nil }
        let trimmed = path.reversed().drop { $0 == "/" }
        return String(trimmed.prefix { $0 != "/" }.reversed())
      })
    },
    Builtin("dirname", "path", "All but the last part of a path. Source: R ?basename.") { call in
      guard try call["path"].isString else { throw RError("a character vector argument expected") }
      return .strings(try call.strings("path").map { path -> String? in
        guard var text = path, !text.isEmpty else { return path }
        while text.count > 1, text.hasSuffix("/") { text.removeLast() }
        guard let slash = text.lastIndex(of: "/") else { return "." }
        return slash == text.startIndex ? "/" : String(text[..<slash])
      })
    },
    Builtin("shQuote", #"string, type = "sh""#, "Quotes for the shell: double ones where a string has a single one. Source: R ?shQuote.") { call in
      let texts = try call.strings("string").map { $0 ?? "NA" }
      guard texts.contains(where: { $0.contains("'") }) else { return .strings(texts.map { "'\($0)'" }) }
      return .strings(texts.map { text in "\"" + text.map { "\"$`\\".contains($0) ? "\\\($0)" : String($0) }.joined() + "\"" })
    },
    Builtin("sQuote", #"x, q = getOption("useFancyQuotes")"#, "Single quotes around strings. Source: R ?sQuote.") { try quoted($0, "‘", "’", "'") },
    Builtin("dQuote", #"x, q = getOption("useFancyQuotes")"#, "Double quotes around strings. Source: R ?sQuote.") { try quoted($0, "“", "”", "\"") },
  ]

  /// What the C library writes for a character that ASCII has not: `e` for `é`, `ss` for `ß`, `?` where it knows nothing.
  private static func withoutAccents(_ character: String) -> String {
    let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil), old = uselocale(locale)
    defer {
      uselocale(old)
      if let locale { freelocale(locale) }
    }
    guard let converter = iconv_open("ASCII//TRANSLIT", "UTF-8"), Int(bitPattern: converter) != -1 else { return "?" }
    defer { iconv_close(converter) }
    var input = Array(character.utf8).map { CChar(bitPattern: $0) }, output = [CChar](repeating: 0, count: 32)
    let left: Int = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress, to = target.baseAddress, fromLeft = source.count, toLeft = 31
        return Glibc.iconv(converter, &from, &fromLeft, &to, &toLeft) == -1 ? -1 : toLeft
      }
    }
    return left < 0 ? "?" : String(cString: output)
  }

  /// A string in ASCII; nil where a character is not and there is no substitute.
  private static func inASCII(_ text: String, _ substitute: String?) -> String? {
    guard text.utf8.contains(where: { $0 > 127 }) else { return text }
    guard let substitute else { return nil }
    func hex(_ n: UInt32, _ width: Int) -> String {
      let digits = String(n, radix: 16)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return text.unicodeScalars.map { scalar -> String in
      if scalar.isASCII { return String(scalar) }
      switch substitute {
      case "\u{1}": return withoutAccents(String(scalar))
      case "byte": return String(scalar).utf8.map { "<" + hex(UInt32($0), 2) + ">" }.joined()
      case "Unicode": return "<U+" + hex(scalar.value, 4).uppercased() + ">"
      case "c99": return scalar.value > 0xFFFF ? "\\U" + hex(scalar.value, 8) : "\\u" + hex(scalar.value, 4)
      default: return String(repeating: substitute, count: String(scalar).utf8.count)
      }
    }.joined()
  }

  private static func fromLatin1(_ x: Value, _ encoding: String?) -> Value {
    guard case .strings(let v) = x, encoding.flatMap(TextEncoding.init)?.name == "ISO-8859-1" else { return x }
    return .strings(StringVector(v.elements.map { $0.map(InvalidBytes.readingLatin1) }, v.attributes))
  }

  private static func iconv(_ call: BuiltinCall) throws -> Value {
    let x = try call[0], from = (try call.strings("from").first ?? nil) ?? "", to = (try call.strings("to").first ?? nil) ?? ""
    let substitute = try call.strings("sub").first ?? nil, wantsBytes = try call.flag("toRaw")
    if ["ASCII", "US-ASCII", "C", "ASCII//TRANSLIT", "US-ASCII//TRANSLIT"].contains(to.uppercased()), !wantsBytes, case .strings(let v) = fromLatin1(x, from) {
      let filler = to.uppercased().hasSuffix("//TRANSLIT") ? "\u{1}" : substitute
      return .strings(StringVector(v.elements.map { $0.flatMap { inASCII($0, filler) } }, v.attributes))
    }
    var given: [[UInt8]?] = []
    if x.type == .list { given = x.asElements().map { $0.isNull ? nil : $0.asRaws() } } else { given = x.asStrings().map { $0.map(InvalidBytes.bytes) } }
    let source = TextEncoding(from)?.name ?? "UTF-8", target = TextEncoding(to)?.name ?? "UTF-8"
    let converted = try given.map { bytes -> [UInt8]? in
      guard let bytes else { return nil }
      let result = TextEncoding.convert(bytes, from: source, to: target) { byte in substitute.map { $0 == "byte" ? TextEncoding.marked(byte) : Array($0.utf8) } }
      guard let result else { throw RError("unsupported conversion from '\(from)' to '\(to)'") }
      return result
    }
    if wantsBytes { return .list(converted.map { $0.map { Value.raws(RawVector($0)) } ?? .null }) }
    return .strings(StringVector(converted.map { $0.map { InvalidBytes.string($0) } }, x.type == .list ? Attributes() : x.attributes))
  }

  private static func nchar(_ call: BuiltinCall) throws -> Value {
    let x = try call[0]
    if x.isFactor { throw RError("'nchar()' requires a character vector") }
    let type = try call.string("type")
    guard !type.isEmpty, ["bytes", "chars", "width"].contains(where: { $0.hasPrefix(type) }) else { throw RError("invalid 'type' argument") }
    let keep = try call.logicals("keepNA").first ?? .na
    let texts = try x.asTexts(nil), allowsInvalid = try call.flag("allowNA")
    var index = -1
    let counts = try texts.stoppableMap { text -> Int32 in
      index += 1
      guard let text else {
        return keep == .false || (keep == .na && type.hasPrefix("w")) ? 2 : .na
      }
      if InvalidBytes.isPresent(in: text) {
        if type.hasPrefix("b") { return Int32(InvalidBytes.bytes(of: text).count) }
        if allowsInvalid { return .na }
        throw RError("invalid multibyte string, element \(index + 1)")
      }
      if type.hasPrefix("b") { return Int32(text.utf8.count) }
      if type.hasPrefix("w") { return Int32(TextWidth.columns(text)) }
      return Int32(text.unicodeScalars.count)
    }
    return Coercion.make(counts, x.attributes.keeping(.names, .dim, .dimnames))
  }

  private static func part(_ call: BuiltinCall, _ startName: String, _ stopName: String) throws -> Value {
    let source = try call.textual(call.builtin.formalTexts[0])
    let x = source.isFactor ? source.factorLabels() : source.asStrings()
    let starts = try call.integers(startName), stops = try call.integers(stopName)
    if x.isEmpty { return .strings([String?]()) }
    guard !starts.isEmpty, !stops.isEmpty else { throw RError("invalid substring arguments") }
    let isRecycled = call.builtin.name == "substring"
    let n = isRecycled ? max(x.count, starts.count, stops.count) : x.count
    let result = (0..<n).map { i -> String? in
      guard let text = x[i % x.count], case let from = starts[i % starts.count], case let to = stops[i % stops.count], from != .na, to != .na else { return nil }
      let low = max(1, Int(from)), high = Int(to)
      if high < low { return "" }
      // ASCII needs no walk over characters.
      let utf8 = text.utf8
      if utf8.count <= 1 << 20, utf8.allSatisfy({ $0 < 128 }) {
        if low > utf8.count { return "" }
        return String(decoding: Array(utf8)[(low - 1)..<min(high, utf8.count)], as: UTF8.self)
      }
      return String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(low - 1).prefix(high - low + 1)))
    }
    return .strings(StringVector(result, n == x.count ? (isRecycled ? source.attributes.keeping(.names, .dim, .dimnames) : source.attributesOfTexts) : Attributes()))
  }

  private static func replacePart(_ call: BuiltinCall) throws -> Value {
    let source = try call[0]
    guard source.isString else { throw RError("replacing substrings in a non-character object") }
    guard case .strings = try call["value"] else { throw RError("invalid value") }
    let x = source.asStrings(), values = try call["value"].asStrings()
    let starts = try call.integers(call.builtin.formalTexts[1]), stops = try call.integers(call.builtin.formalTexts[2])
    guard !values.isEmpty else { throw RError("invalid value") }
    guard x.isEmpty || !starts.isEmpty && !stops.isEmpty else { throw RError("invalid substring arguments") }
    let result = x.indices.map { i -> String? in
      guard let text = x[i], let value = values[i % values.count] else { return nil }
      var scalars = Array(text.unicodeScalars)
      let low = max(1, Int(starts[i % starts.count])), high = min(Int(stops[i % stops.count]), scalars.count)
      for (offset, scalar) in value.unicodeScalars.enumerated() where low - 1 + offset < high { scalars[low - 1 + offset] = scalar }
      return String(String.UnicodeScalarView(scalars))
    }
    return .strings(StringVector(result, source.attributes))
  }

  /// `x`, which is nothing but a character vector.
  private static func texts(_ x: Value, or complaint: String) throws -> Value {
    guard x.isString else { throw RError(complaint) }
    return x
  }

  private static func map(_ call: BuiltinCall, _ f: (String) -> String) throws -> Value {
    let x = try call.textual("x")
    if case .symbol(let name) = x { return .string(f(name.text)) }
    guard x.isString || x.isAtomic || x.isFactor || x.isNull || x.isList else {
      let conversion = Call("as.character", [.symbol("x")])
      throw RError("cannot coerce type '\(x.storedTypeName)' to vector of type 'character'", call: Value(.call(conversion)))
    }
    let texts = x.isFactor ? x.factorLabels() : x.asStrings()
    return .strings(StringVector(try texts.stoppableMap { $0.map(f) }, x.attributesOfTexts))
  }

  /// Case is changed character by character: those whose other case has several characters stay.
  static func upper(_ text: String) -> String {
    recasedASCII(text, UInt8(ascii: "a")...UInt8(ascii: "z")) ?? recased(text) { $0.properties.uppercaseMapping }
  }
  static func lower(_ text: String) -> String {
    recasedASCII(text, UInt8(ascii: "A")...UInt8(ascii: "Z")) ?? recased(text) { $0.properties.lowercaseMapping }
  }

  /// The text with the other case of the letters in `letters`; nil when it is not all ASCII.
  private static func recasedASCII(_ text: String, _ letters: ClosedRange<UInt8>) -> String? {
    var text = text
    return text.withUTF8 { bytes -> String? in
      // A text may be as long as memory: Ctrl-C leaves it unfinished.
      var start = 0
      while start < bytes.count {
        let end = min(bytes.count, start + 1 << 20)
        if bytes[start..<end].contains(where: { $0 >= 128 }) { return nil }
        if Interrupt.isPending { return "" }
        start = end
      }
      return String(unsafeUninitializedCapacity: bytes.count) { buffer in
        var done = 0
        while done < bytes.count, !Interrupt.isPending {
          let end = min(bytes.count, done + 1 << 20)
          for position in done..<end { buffer[position] = letters.contains(bytes[position]) ? bytes[position] ^ 32 : bytes[position] }
          done = end
        }
        return done
      }
    }
  }

  private static func recased(_ text: String, _ mapping: (Unicode.Scalar) -> String) -> String {
    var scalars = String.UnicodeScalarView()
    var left = Interrupt.stride
    for scalar in text.unicodeScalars {
      left -= 1
      if left == 0 {
        if Interrupt.isPending { break }
        left = Interrupt.stride
      }
      let mapped = mapping(scalar).unicodeScalars
      scalars.append(mapped.count == 1 ? mapped.first! : scalar)
    }
    return String(scalars)
  }

  private static func affix(_ call: BuiltinCall, _ test: (String, String) -> Bool) throws -> Value {
    guard try call[0].isString, try call[1].isString else { throw RError("non-character object(s)") }
    let x = try call[0].asStrings(), y = try call[1].asStrings()
    let n = Arithmetic.resultCount(x.count, y.count)
    return .vector((0..<n).map { i -> Logical in
      guard let a = x[i % x.count], let b = y[i % y.count] else { return .na }
      return Logical(b.isEmpty || test(a, b))
    })
  }

  private static func quoted(_ call: BuiltinCall, _ open: String, _ close: String, _ plain: String) throws -> Value {
    let style = call.isSupplied("q") ? try call["q"] : call.interpreter.options["useFancyQuotes"] ?? .logical(.true)
    let isPlain = style.isString ? false : !(style.type == .logical && style.count == 1 && style.asLogicals()[0] == .true)
    let texts = try written(call[0], call)
    if style.isString, style.asStrings().first == "TeX" {
      let (open, close) = plain == "'" ? ("`", "'") : ("``", "''")
      return .strings(texts.map { open + ($0 ?? "NA") + close })
    }
    return .strings(texts.map { text in (isPlain ? plain : open) + (text ?? "NA") + (isPlain ? plain : close) })
  }

  /// The elements as `as.character` writes them, which objects have their methods for.
  static func written(_ x: Value, _ call: BuiltinCall) throws -> [String?] {
    if x.isFactor { return x.factorLabels() }
    let texts = x.isObject ? try call.interpreter.callFunction("as.character", [x], environment: call.environment) : x
    return try CoercionBuiltins.converted(texts, to: .character, call).asStrings()
  }

  static func syntactic(_ text: String) -> String {
    var result = String(text.map { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" ? $0 : "." })
    if result.isEmpty { return "X" }
    // What stands first in the text itself counts: a quote or a percent sign gets an X before its point.
    let first = text.first!
    let second = result.dropFirst().first
    if !(first.isLetter || first == ".") || (first == "." && (second?.isNumber ?? false)) { result = "X" + result }
    return SyntacticName.isSyntactic(result) ? result : result + "."
  }

  static func unique(_ names: [String], _ separator: String) -> [String] {
    var seen = Set(names), used: Set<String> = [], counts: [String: Int] = [:]
    return names.map { name in
      if used.insert(name).inserted { return name }
      var number = counts[name, default: 0]
      var candidate: String
      repeat {
        number += 1
        candidate = name + separator + String(number)
      } while seen.contains(candidate)
      counts[name] = number
      seen.insert(candidate)
      used.insert(candidate)
      return candidate
    }
  }

  /// `text` written `count` times, by copies that double.
  private static func repeated(_ text: String, _ count: Int) -> String {
    let unit = Array(text.utf8), total = unit.count * count
    guard total > 4096 else { return String(repeating: text, count: count) }
    return String(unsafeUninitializedCapacity: total) { buffer in
      var filled = buffer.update(fromContentsOf: unit)
      while filled < total {
        let piece = min(filled, total - filled)
        memcpy(buffer.baseAddress! + filled, buffer.baseAddress!, piece)
        filled += piece
      }
      return total
    }
  }
}

extension BuiltinCall {
  /// An argument of which texts are wanted: objects other than texts and factors are what `as.character` makes of them.
  func textual(_ name: String) throws -> Value {
    let x = try self[name]
    guard x.isObject, !x.isString, !x.isFactor, let convert = try interpreter.findFunction("as.character", in: environment) else { return x }
    return try apply(convert, [x])
  }
}

extension Value {
  /// What texts made of a value's elements keep: all attributes of texts, the shape of others.
  var attributesOfTexts: Attributes { isString ? attributes : Attributes() }
}
