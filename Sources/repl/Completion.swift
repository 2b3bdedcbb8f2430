import CReadline
import Glibc
import Lang

/// What Tab offers: names, arguments inside a call, members after `$` and `@`, functions after `::`; files inside quotes are
/// readline's own.
enum Completion {
  nonisolated(unsafe) private static var interpreter: Interpreter?
  nonisolated(unsafe) private static var candidates: [String] = []
  nonisolated(unsafe) private static var next = 0

  /// Completes names of this session.
  static func attach(_ interpreter: Interpreter) { self.interpreter = interpreter }

  static func install(_ interpreter: Interpreter) {
    self.interpreter = interpreter
    creadline_set_completer { text, start, end in
      guard let text else { return nil }
      let line = String(cString: creadline_buffer())
      let before = Array(line.utf8.prefix(Int(start)))
      if Completion.isInsideQuotes(before) { return nil }
      creadline_no_default_completion()
      creadline_no_append()
      Completion.candidates = Completion.complete(String(cString: text), before: String(decoding: before, as: UTF8.self))
      Completion.next = 0
      return creadline_matches(text) { _, _ in
        guard Completion.next < Completion.candidates.count else { return nil }
        defer { Completion.next += 1 }
        return strdup(Completion.candidates[Completion.next])
      }
    }
  }

  static func isInsideQuotes(_ bytes: [UInt8]) -> Bool {
    var open: UInt8?
    for byte in bytes {
      if let quote = open { if byte == quote { open = nil } } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { open = byte }
    }
    return open != nil
  }

  /// Completions of `word`, which follows `before` on the line.
  static func complete(_ word: String, before: String) -> [String] {
    guard let interpreter else { return [] }
    if let last = before.last, last == "$" || last == "@" {
      return members(of: String(before.dropLast()), interpreter).filter { $0.hasPrefix(word) }
    }
    if before.hasSuffix("::") {
      return interpreter.base.names.map(\.text).filter { $0.hasPrefix(word) }.sorted()
    }
    var found = arguments(before, interpreter).filter { $0.hasPrefix(word) }
    let keywords = ["function", "if", "else", "for", "while", "repeat", "break", "next", "TRUE", "FALSE", "NULL", "NA", "Inf", "NaN"]
    var names = Set(interpreter.visibleNames(interpreter.global)).filter { $0.hasPrefix(word) }
    for keyword in keywords where keyword.hasPrefix(word) { names.insert(keyword) }
    found += names.sorted()
    return found
  }

  /// Members of the object that the text before `$` names. Only names and member accesses are evaluated: no calls.
  private static func members(of text: String, _ interpreter: Interpreter) -> [String] {
    let allowed = text.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" || $0 == "$" || $0 == "@" }
    let path = String(allowed.reversed())
    var parser = Parser(SourceFile(name: "<completion>", text: path))
    guard let expr = try? parser.nextExpression()?.expr, let value = try? interpreter.evaluate(expr, in: interpreter.global) else { return [] }
    switch value {
    case .environment(let e): return e.names.map(\.text).filter { !$0.hasPrefix(".") }.sorted()
    case .foreign(let f): return f.memberNames
    case .object(let o): return o.attributes.entries.map { $0.name.text }.filter { $0 != "class" }
    default: return (value.names ?? []).compactMap { $0 }
    }
  }

  /// `name = ` for the formals of the innermost call still open.
  private static func arguments(_ before: String, _ interpreter: Interpreter) -> [String] {
    var depth = 0
    var characters = Array(before)
    while let last = characters.last {
      if last == ")" { depth += 1 } else if last == "(" {
        if depth == 0 { break }
        depth -= 1
      }
      characters.removeLast()
    }
    guard characters.last == "(" else { return [] }
    characters.removeLast()
    let name = String(characters.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }.reversed())
    guard !name.isEmpty, let function = try? interpreter.findFunction(Name(name), in: interpreter.global) else { return [] }
    switch function {
    case .closure(let closure): return closure.function.formals.map { $0.name.text }.filter { $0 != "..." }.map { $0 + " = " }
    case .builtin(let builtin): return builtin.readerFormals.map { $0.name.text }.filter { $0 != "..." }.map { $0 + " = " }
    default: return []
    }
  }
}
