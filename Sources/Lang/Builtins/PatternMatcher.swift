import CPCRE2

/// A compiled pattern: extended (translated to PCRE where the two differ), Perl's, or fixed text.
final class PatternMatcher {
  /// Deep patterns on long texts need more than the 32 kB that matches get by themselves.
  nonisolated(unsafe) private static let context: OpaquePointer? = {
    let context = pcre2_match_context_create_8(nil)
    if let stack = pcre2_jit_stack_create_8(32 << 10, 64 << 20, nil) { pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack)) }
    return context
  }()
  private let code: OpaquePointer
  private let data: OpaquePointer
  let groupCount: Int

  private struct Key: Hashable { let pattern: String, perl: Bool, fixed: Bool, ignoresCase: Bool }
  nonisolated(unsafe) private static var cache: [Key: PatternMatcher] = [:]

  /// The matcher of a pattern; compiled once while it stays among the last few hundred.
  static func make(_ pattern: String, perl: Bool = false, fixed: Bool = false, ignoresCase: Bool = false) throws -> PatternMatcher {
    let key = Key(pattern: pattern, perl: perl, fixed: fixed, ignoresCase: ignoresCase)
    if let found = cache[key] { return found }
    if cache.count > 400 { cache.removeAll() }
    let made = try PatternMatcher(pattern, perl: perl, fixed: fixed, ignoresCase: ignoresCase)
    cache[key] = made
    return made
  }

  private init(_ pattern: String, perl: Bool, fixed: Bool, ignoresCase: Bool) throws {
    var options: UInt32 = UInt32(PCRE2_UTF) | UInt32(PCRE2_UCP)
    if fixed { options = UInt32(PCRE2_UTF) | 0x0200_0000 }  // PCRE2_LITERAL, which excludes PCRE2_UCP
    if ignoresCase { options |= 0x0000_0008 }  // PCRE2_CASELESS
    let source = Array((perl || fixed ? pattern : PatternMatcher.translated(pattern)).utf8)
    var code: Int32 = 0, offset = 0
    guard let compiled = pcre2_compile_8(source, source.count, options, &code, &offset, nil) else {
      throw try PatternMatcher.problem(with: pattern, code: code, offset: offset, isPerl: perl || fixed)
    }
    pcre2_jit_compile_8(compiled, 1)
    self.code = compiled
    data = pcre2_match_data_create_from_pattern_8(compiled, nil)
    var groups: UInt32 = 0
    pcre2_pattern_info_8(compiled, UInt32(PCRE2_INFO_CAPTURECOUNT), &groups)
    groupCount = Int(groups)
  }

  deinit {
    pcre2_match_data_free_8(data)
    pcre2_code_free_8(code)
  }

  /// Names of the groups, empty for those without.
  var groupNames: [String] {
    var names = [String](repeating: "", count: groupCount), count: UInt32 = 0, size: UInt32 = 0
    var table: UnsafePointer<UInt8>?
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMECOUNT), &count)
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &size)
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
    guard let table else { return names }
    // An entry: the group's number in two bytes, the name, a zero.
    for entry in 0..<Int(count) {
      let start = table + entry * Int(size), number = Int(start[0]) << 8 | Int(start[1])
      if 1...groupCount ~= number { names[number - 1] = String(cString: start + 2) }
    }
    return names
  }

  /// R's two messages about a pattern: a warning of the compiler of patterns, then the error.
  private static func problem(with pattern: String, code: Int32, offset: Int, isPerl: Bool) throws -> RError {
    let reason = reason(code, pattern), call = Interpreter.current.innermostCall()
    guard isPerl else {
      try Interpreter.current.warn("TRE pattern compilation error '\(reason)'", call: call)
      return RError("invalid regular expression '\(pattern)', reason '\(reason)'")
    }
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = pcre2_get_error_message_8(code, &buffer, buffer.count)
    let words = count > 0 ? String(decoding: buffer[..<Int(count)], as: UTF8.self) : reason
    let rest = String(decoding: Array(pattern.utf8).dropFirst(offset), as: UTF8.self)
    try Interpreter.current.warn("PCRE pattern compilation error\n\t'\(words)'\n\tat '\(rest)'", call: call)
    return RError("invalid regular expression '\(pattern)'")
  }

  private static func reason(_ code: Int32, _ pattern: String) -> String {
    switch code {
    case 106: return "Missing ']'"
    case 114, 122: return "Missing ')'"
    case 104: return "Invalid contents of {}"
    case 109: return "Invalid use of repetition operators"
    case 101: return "Trailing backslash"
    default:
      var buffer = [UInt8](repeating: 0, count: 256)
      let count = pcre2_get_error_message_8(code, &buffer, buffer.count)
      return count > 0 ? String(decoding: buffer[..<Int(count)], as: UTF8.self) : "invalid pattern"
    }
  }

  /// POSIX extended syntax as Perl's: in brackets a backslash is an ordinary character, and `\<` `\>` are word boundaries.
  private static func translated(_ pattern: String) -> String {
    var result = ""
    let characters = Array(pattern)
    var index = 0
    while index < characters.count {
      let c = characters[index]
      if c == "\\", index + 1 < characters.count {
        let next = characters[index + 1]
        if next == "<" { result += "\\b(?=\\w)" } else if next == ">" { result += "\\b(?<=\\w)" } else { result += "\\" + String(next) }
        index += 2
        continue
      }
      if c == "[" {
        result.append("[")
        index += 1
        if index < characters.count, characters[index] == "^" { result.append("^"); index += 1 }
        if index < characters.count, characters[index] == "]" { result += "\\]"; index += 1 }
        while index < characters.count, characters[index] != "]" {
          if characters[index] == "[", index + 1 < characters.count, ":.=".contains(characters[index + 1]) {
            let kind = characters[index + 1]
            var end = index + 2
            while end + 1 < characters.count, !(characters[end] == kind && characters[end + 1] == "]") { end += 1 }
            result += String(characters[index..<min(end + 2, characters.count)])
            index = end + 2
            continue
          }
          if characters[index] == "\\" {
            // R's TRE accepts escapes such as \\w and \\. inside brackets too.
            if index + 1 < characters.count, "wdsWDSnt\\].[-^".contains(characters[index + 1]) {
              result += "\\" + String(characters[index + 1])
              index += 2
              continue
            }
            result += "\\\\"
          } else if characters[index] == "[" { result += "\\[" } else { result.append(characters[index]) }
          index += 1
        }
        if index < characters.count { result.append("]"); index += 1 }
        continue
      }
      result.append(c)
      index += 1
    }
    return result
  }

  /// Byte ranges of the whole match and the groups (nil for groups that took no part), from `start` on.
  func match(_ text: [UInt8], from start: Int = 0) -> [Range<Int>?]? {
    let count = pcre2_match_8(code, text, text.count, start, start > 0 ? 0x4000_0000 : 0, data, PatternMatcher.context)
    guard count > 0, let offsets = pcre2_get_ovector_pointer_8(data) else { return nil }
    return (0...groupCount).map { group in
      guard group < Int(count) else { return nil }
      let low = offsets[2 * group], high = offsets[2 * group + 1]
      return 0 <= low && low <= high && high <= text.count ? low..<high : nil
    }
  }

  /// The whole match in the text that begins at `start`, as if nothing stood before it.
  func match(rest text: [UInt8], after start: Int) -> Range<Int>? {
    text.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return nil }
      let count = pcre2_match_8(code, base + start, text.count - start, 0, start > 0 ? 0x4000_0000 : 0, data, PatternMatcher.context)
      guard count > 0, let offsets = pcre2_get_ovector_pointer_8(data), offsets[0] <= offsets[1] else { return nil }
      return (start + offsets[0])..<(start + offsets[1])
    }
  }

  /// All matches, not overlapping; after an empty one the search goes on a character further.
  func eachMatch(_ text: [UInt8], _ body: (_ groups: [Range<Int>?], _ whole: Range<Int>) throws -> Void) throws {
    var position = 0, count = 0
    while position <= text.count, let match = match(text, from: position), let whole = match[0] {
      count += 1
      if count & 1023 == 0 { try Interrupt.check() }
      try body(match, whole)
      position = whole.upperBound
      if whole.isEmpty {
        position += 1
        while position < text.count, text[position] & 0xC0 == 0x80 { position += 1 }
      }
    }
  }
}
