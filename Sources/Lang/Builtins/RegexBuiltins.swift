/// Regular expressions.
enum RegexBuiltins {
  private static let options = "ignore.case = FALSE, perl = FALSE"

  static let all: [Builtin] = [
    Builtin("grepl", "pattern, x, \(options), fixed = FALSE, useBytes = FALSE", "TRUE where the pattern matches. Source: R ?grep.") { call in
      if try isMissingPattern(call) { return .vector([Logical](repeating: .na, count: try texts(call, "x").count)) }
      let matcher = try matcher(call)
      return .vector(try texts(call, "x").stoppableMap { text in Logical(text.map { matcher.match(Array($0.utf8)) != nil } ?? false) })
    },
    Builtin("grep", "pattern, x, \(options), value = FALSE, fixed = FALSE, useBytes = FALSE, invert = FALSE", "Positions or values of the elements that match. Source: R ?grep.") { call in
      if try isMissingPattern(call) {
        let x = try texts(call, "x")
        return try call.flag("value") ? .strings(x.map { _ in nil }) : .vector(x.map { _ in Int32.na })
      }
      let matcher = try matcher(call), x = try texts(call, "x"), invert = try call.flag("invert")
      let matches = try x.stoppableMap { text in text.map { (matcher.match(Array($0.utf8)) != nil) != invert } ?? false }
      let found = x.indices.filter { matches[$0] }
      if try call.flag("value") {
        let names = try call["x"].names
        return .strings(StringVector(found.map { x[$0] }, names.map { n in Attributes(names: found.map { n[$0] }) } ?? Attributes()))
      }
      return .vector(found.map { Int32($0 + 1) })
    },
    Builtin("sub", "pattern, replacement, x, \(options), fixed = FALSE, useBytes = FALSE", "Replaces the first match. Source: R ?grep.") { try substitute($0, all: false) },
    Builtin("gsub", "pattern, replacement, x, \(options), fixed = FALSE, useBytes = FALSE", "Replaces all matches. Source: R ?grep.") { try substitute($0, all: true) },
    Builtin("regexpr", "pattern, text, \(options), fixed = FALSE, useBytes = FALSE", "Position and length of the first match. Source: R ?grep.") { call in
      let matcher = try matcher(call)
      var positions = MatchPositions(isBytewise: try usesBytes(call), groups: try groups(call, matcher))
      for text in try texts(call, "text") {
        try positions.takeTurn()
        guard let text else { positions.add(.na); continue }
        let bytes = Array(text.utf8)
        guard let match = matcher.match(bytes) else { positions.add(-1); continue }
        var counter = CharacterCounter(bytes)
        positions.add(match, &counter)
      }
      return positions.value
    },
    Builtin("gregexpr", "pattern, text, \(options), fixed = FALSE, useBytes = FALSE", "Positions and lengths of all matches. Source: R ?grep.") { call in
      let matcher = try matcher(call), bytewise = try usesBytes(call), groups = try groups(call, matcher)
      return .list(try texts(call, "text").stoppableMap { text -> Value in
        guard let text else { return MatchPositions.missing }
        var positions = MatchPositions(isBytewise: bytewise, groups: groups), counter = CharacterCounter(Array(text.utf8))
        try matcher.eachMatch(counter.bytes) { match, _ in positions.add(match, &counter) }
        if positions.isEmpty { positions.add(-1) }
        return positions.value
      })
    },
    Builtin("regexec", "pattern, text, \(options), fixed = FALSE, useBytes = FALSE", "Positions of the first match and its groups. Source: R ?grep.") { call in
      let matcher = try matcher(call), bytewise = try usesBytes(call)
      return .list(try texts(call, "text").stoppableMap { text -> Value in
        guard let text else { return MatchPositions.missing }
        var positions = MatchPositions(isBytewise: bytewise, groups: nil), counter = CharacterCounter(Array(text.utf8))
        if let match = matcher.match(counter.bytes) { for range in match { positions.add([range ?? 0..<0], &counter) } } else { positions.add(-1) }
        return positions.value
      })
    },
    Builtin("regmatches", "x, m, invert = FALSE", "The matched parts of strings. Source: R ?regmatches.", matched),
    Builtin("strsplit", "x, split, fixed = FALSE, perl = FALSE, useBytes = FALSE", "Splits strings at matches. Source: R ?strsplit.", split),
    Builtin("trimws", #"x, which = "both", whitespace = "[ \t\r\n]""#, "Strings without blanks at their ends. Source: R ?trimws.") { call in
      let which = try call.choice("which", ["both", "left", "right"]), blank = try call.string("whitespace")
      let left = try PatternMatcher.make("^\(blank)+", perl: true), right = try PatternMatcher.make("\(blank)+$", perl: true)
      let x = try call.textual("x")
      return .strings(StringVector(try (x.isFactor ? x.factorLabels() : x.asStrings()).stoppableMap { text -> String? in
        guard let text else { return nil }
        var bytes = Array(text.utf8)
        if which != "right", let whole = left.match(bytes)?[0] { bytes.removeSubrange(whole) }
        if which != "left", let whole = right.match(bytes)?[0] { bytes.removeSubrange(whole) }
        return String(decoding: bytes, as: UTF8.self)
      }, x.attributesOfTexts))
    },
    Builtin("glob2rx", "pattern, trim.head = FALSE, trim.tail = TRUE", "A regular expression from a wildcard pattern. Source: R ?glob2rx.") { call in
      .strings(try call.strings("pattern").map { pattern in
        var text = "^"
        for c in pattern ?? "" { text += c == "*" ? ".*" : c == "?" ? "." : c == "." ? "\\." : "()[]+{}|^$\\".contains(c) ? "\\\(c)" : String(c) }
        return text.hasSuffix(".*") ? String(text.dropLast(2)) : text + "$"
      })
    },
  ]

  /// Whether the pattern is NA, of which nobody can tell where it matches.
  private static func isMissingPattern(_ call: BuiltinCall) throws -> Bool {
    guard let pattern = call.values[0], pattern.isAtomic, pattern.count == 1, call.has("x") else { return false }
    return pattern.asStrings()[0] == nil
  }

  private static func matcher(_ call: BuiltinCall) throws -> PatternMatcher {
    // R looks at the texts first.
    if let subject = ["x", "text"].first(where: { call.builtin.formalTexts.contains($0) && !call.has($0) }), call.builtin.name != "grep" || call.values[0] != nil {
      throw RError("argument \"\(subject)\" is missing, with no default", call: Value(.call(Call("is.factor", [.symbol(Name(subject))]))))
    }
    let patterns = try call.strings("pattern")
    guard let first = patterns.first else { throw call.invalid("pattern") }
    if patterns.count > 1 { try call.warn("argument 'pattern' has length > 1 and only the first element will be used") }
    guard let pattern = first else { throw RError("regular expression is invalid") }
    return try PatternMatcher.make(pattern, perl: try call.flag("perl"), fixed: try call.flag("fixed"), ignoresCase: try call.flag("ignore.case"))
  }

  private static func texts(_ call: BuiltinCall, _ name: String) throws -> [String?] {
    let x = try call.textual(name)
    return x.isFactor ? x.factorLabels() : x.asStrings()
  }

  /// The names of the groups whose positions Perl's patterns give, too.
  private static func groups(_ call: BuiltinCall, _ matcher: PatternMatcher) throws -> [String]? {
    try call.flag("perl") && !call.flag("fixed") && matcher.groupCount > 0 ? matcher.groupNames : nil
  }

  /// R compares bytes when pattern and texts are ASCII, and says so.
  private static func usesBytes(_ call: BuiltinCall) throws -> Bool {
    if try call.flag("useBytes") { return true }
    for strings in [try call.strings("pattern"), try texts(call, "text")] {
      for (index, text) in strings.enumerated() {
        if index & 0xFFFF == 0xFFFF { try Interrupt.check() }
        if let text, !text.utf8.allSatisfy({ $0 < 128 }) { return false }
      }
    }
    return true
  }

  private static func substitute(_ call: BuiltinCall, all: Bool) throws -> Value {
    let matcher = try matcher(call), replacements = try call.strings("replacement")
    guard let first = replacements.first else { throw call.invalid("replacement") }
    let replacement = first ?? "NA"
    if replacements.count > 1 { try call.warn("argument 'replacement' has length > 1 and only the first element will be used") }
    let isFixed = try call.flag("fixed"), isPerl = try call.flag("perl")
    let pieces = isFixed ? [Replacement.Piece.text(Array(replacement.utf8))] : Replacement.pieces(replacement, isPerl: isPerl)
    let x = try call.textual("x")
    let source = x.isFactor ? x.factorLabels() : x.asStrings()
    let result = try source.stoppableMap { text -> String? in
      guard let text else { return nil }
      let bytes = Array(text.utf8)
      var output: [UInt8] = []
      var position = 0, wasEmpty = true, isChanged = false
      func replace(_ match: [Range<Int>?], _ whole: Range<Int>) {
        isChanged = true
        // An empty match right behind the last one is part of it.
        if whole.isEmpty, whole.lowerBound == position, position > 0, !wasEmpty { return }
        wasEmpty = whole.isEmpty
        output += bytes[position..<whole.lowerBound]
        Replacement.append(pieces, match, bytes, &output)
        position = whole.upperBound
      }
      if all { try matcher.eachMatch(bytes, replace) } else if let match = matcher.match(bytes), let whole = match[0] { replace(match, whole) }
      if !isChanged { return text }
      output += bytes[position...]
      return String(decoding: output, as: UTF8.self)
    }
    return .strings(StringVector(result, x.attributesOfTexts))
  }

  private static func matched(_ call: BuiltinCall) throws -> Value {
    let x = try call.strings("x"), data = try call["m"], invert = try call.flag("invert")
    guard data.count == x.count else { throw RError("‘x’ and ‘m’ must have the same length") }
    func part(_ text: String, _ start: Int32, _ length: Int32) -> String {
      let utf8 = text.utf8
      if utf8.allSatisfy({ $0 < 128 }), start >= 1, length >= 0, Int(start - 1 + length) <= utf8.count {
        let from = utf8.index(utf8.startIndex, offsetBy: Int(start) - 1)
        return String(text[from..<utf8.index(from, offsetBy: Int(length))])
      }
      return String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(Int(start) - 1).prefix(Int(length))))
    }
    if data.isList {
      return .list(try Array(zip(x, data.asElements())).stoppableMap { text, match -> Value in
        let starts = match.asIntegers(), lengths = match.attribute("match.length")?.asIntegers() ?? []
        guard let text else { return .string(nil) }
        if invert {
          var parts: [String] = [], position: Int32 = 1
          for (start, length) in zip(starts, lengths) where start > 0 {
            parts.append(part(text, position, start - position))
            position = start + length
          }
          parts.append(part(text, position, Int32(text.unicodeScalars.count) - position + 1))
          return .strings(parts)
        }
        guard starts.first ?? -1 > 0 else { return .strings([String?]()) }
        return .strings(zip(starts, lengths).map { part(text, $0, $1) })
      }, names: try call["x"].names)
    }
    guard data.isNumeric || data.type == .logical else {
      let sum = Call("+", [.symbol("so"), .call(Call("[", [.call(Call("attr", [.symbol("m"), .constant(.string("match.length"))])), .symbol("ind")]))])
      throw RError("non-numeric argument to binary operator", call: Value(.call(sum)))
    }
    let starts = data.asIntegers(), lengths = data.attribute("match.length")?.asIntegers() ?? []
    return .strings(x.indices.compactMap { i -> String?? in
      guard let text = x[i], starts[i] > 0, i < lengths.count else { return nil }
      return part(text, starts[i], lengths[i])
    }.map { $0 })
  }

  private static func split(_ call: BuiltinCall) throws -> Value {
    let x = try call[0]
    guard x.isString else { throw RError("non-character argument") }
    let separators = try call.strings("split")
    let isFixed = try call.flag("fixed"), isPerl = try call.flag("perl")
    let pieces = try Array(x.asStrings().enumerated()).stoppableMap { index, text -> Value in
      guard let text else { return .string(nil) }
      let separator = separators.isEmpty ? "" : separators[index % separators.count] ?? ""
      if separator.isEmpty { return .strings(try text.unicodeScalars.stoppableMap { String(Character($0)) }) }
      let matcher = try PatternMatcher.make(separator, perl: isPerl, fixed: isFixed)
      let bytes = Array(text.utf8)
      var parts: [String] = []
      var position = 0
      // As R does: cut at the first match, go on with the rest as a text of its own; a match that ends where the rest begins takes one character.
      while position < bytes.count {
        guard let whole = matcher.match(rest: bytes, after: position) else { break }
        if parts.count & 1023 == 1023 { try Interrupt.check() }
        var end = whole.upperBound
        let isEmpty = end == position
        if isEmpty {
          end = position + 1
          while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        }
        parts.append(String(decoding: bytes[position..<(isEmpty ? end : whole.lowerBound)], as: UTF8.self))
        position = end
      }
      if position < bytes.count { parts.append(String(decoding: bytes[position...], as: UTF8.self)) }
      return .strings(parts)
    }
    return .list(pieces, names: x.names)
  }
}

/// The replacement of `sub`: text, `\1` … `\9` and, for Perl's syntax, `\U` `\L` `\E`.
enum Replacement {
  enum Piece {
    case text([UInt8])
    case group(Int)
    case upper, lower, end
  }

  static func pieces(_ replacement: String, isPerl: Bool) -> [Piece] {
    var pieces: [Piece] = []
    var text: [UInt8] = []
    var iterator = Array(replacement.utf8)[...]
    while let byte = iterator.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = iterator.popFirst() else { text.append(byte); continue }
      var special: Piece?
      switch next {
      case UInt8(ascii: "1")...UInt8(ascii: "9"): special = .group(Int(next) - 48)
      case UInt8(ascii: "U") where isPerl: special = .upper
      case UInt8(ascii: "L") where isPerl: special = .lower
      case UInt8(ascii: "E") where isPerl: special = .end
      default: text.append(next)
      }
      if let special {
        if !text.isEmpty { pieces.append(.text(text)); text = [] }
        pieces.append(special)
      }
    }
    if !text.isEmpty { pieces.append(.text(text)) }
    return pieces
  }

  static func append(_ pieces: [Piece], _ match: [Range<Int>?], _ bytes: [UInt8], _ output: inout [UInt8]) {
    var mode = Piece.end
    func put(_ part: [UInt8]) {
      switch mode {
      case .upper: output += Array(String(decoding: part, as: UTF8.self).uppercased().utf8)
      case .lower: output += Array(String(decoding: part, as: UTF8.self).lowercased().utf8)
      default: output += part
      }
    }
    for piece in pieces {
      switch piece {
      case .text(let text): put(text)
      case .group(let number): if number < match.count, let range = match[number] { put(Array(bytes[range])) }
      case .upper, .lower, .end: mode = piece
      }
    }
  }
}
