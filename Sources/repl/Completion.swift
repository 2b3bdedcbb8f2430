import CReadline
import Glibc
import Lang

/// What Tab offers: names, arguments inside a call, members after `$`, `@` and `[["`, functions after `::`, packages inside
/// `library()`; other quotes hold files.
enum Completion {
  nonisolated(unsafe) private static var interpreter: Interpreter?
  nonisolated(unsafe) private static var candidates: [String] = []
  nonisolated(unsafe) private static var next = 0
  /// The lines of an unfinished expression above the one being edited.
  nonisolated(unsafe) static var pending = ""

  /// Completes names of this session.
  static func attach(_ interpreter: Interpreter) { self.interpreter = interpreter }

  static func install(_ interpreter: Interpreter) {
    self.interpreter = interpreter
    creadline_set_completer { text, start, end in
      guard let text else { return nil }
      let line = String(decoding: Array(String(cString: creadline_buffer()).utf8.prefix(Int(end))), as: UTF8.self)
      let context = CompletionContext((Completion.pending.isEmpty ? "" : Completion.pending + "\n") + line)
      let found = Completion.matches(context)
      creadline_keep_order(found == nil ? 0 : 1)
      guard let found else { return nil }
      creadline_no_default_completion()
      creadline_no_append()
      // readline's word may be shorter than ours, never longer.
      let dropped = max(0, context.word.count - String(cString: text).count)
      Completion.candidates = found.map { String($0.dropFirst(dropped)) }
      Completion.next = 0
      return creadline_matches(text) { _, _ in
        guard Completion.next < Completion.candidates.count else { return nil }
        defer { Completion.next += 1 }
        return strdup(Completion.candidates[Completion.next])
      }
    }
  }

  /// What the end of `text` may become, and how many characters of it are replaced.
  static func complete(_ text: String) -> (matches: [String], replaced: Int) {
    let context = CompletionContext(text)
    return (matches(context) ?? files(context.word), context.word.count)
  }

  /// Completions of the word at the cursor; nil where a file's name is written.
  private static func matches(_ context: CompletionContext) -> [String]? {
    guard let interpreter else { return [] }
    let word = context.word, before = context.before
    if context.isInsideQuotes {
      if before.hasSuffix("[[") || before.hasSuffix("[") {
        let members = members(of: String(before.reversed().drop { $0 == "[" }.reversed()), interpreter)
        if !members.isEmpty { return members.filter { $0.hasPrefix(word) } }
      }
      return context.call.map(loadsPackages) == true ? packages(interpreter).filter { $0.hasPrefix(word) } : nil
    }
    if let last = before.last, last == "$" || last == "@" {
      return members(of: String(before.dropLast()), interpreter).filter { $0.hasPrefix(word) && (!$0.hasPrefix(".") || word.hasPrefix(".")) }.map(quoted)
    }
    if before.hasSuffix("::") {
      let package = String(before.reversed().drop { $0 == ":" }.prefix { CompletionContext.isWord($0) }.reversed())
      let names = interpreter.names(of: package) ?? interpreter.base.names.map(\.text).sorted()
      return names.filter { $0.hasPrefix(word) && isListed($0, word) }
    }
    if let call = context.call, loadsPackages(call), before.hasSuffix("(") { return packages(interpreter).filter { $0.hasPrefix(word) } }
    let arguments = context.call.map { formals(of: $0, interpreter) } ?? []
    if word.isEmpty, !arguments.isEmpty { return arguments + interpreter.global.names.map(\.text).filter { isListed($0, word) }.sorted() }
    let keywords = ["function", "if", "else", "for", "while", "repeat", "break", "next", "TRUE", "FALSE", "NULL", "NA", "Inf", "NaN"]
    var names = Set(interpreter.visibleNames(interpreter.global)).filter { $0.hasPrefix(word) && isListed($0, word) }
    for keyword in keywords where keyword.hasPrefix(word) { names.insert(keyword) }
    return arguments.filter { $0.hasPrefix(word) } + names.sorted().map(quoted)
  }

  /// Hidden names are offered when their dot is typed.
  private static func isListed(_ name: String, _ word: String) -> Bool { !name.hasPrefix(".") || word.hasPrefix(".") }

  /// A name as it is written in code.
  private static func quoted(_ name: String) -> String {
    let isPlain = name.first.map { $0.isLetter || $0 == "." } == true && name.allSatisfy(CompletionContext.isWord)
    return isPlain || name.isEmpty ? name : "`\(name)`"
  }

  private static func loadsPackages(_ call: String) -> Bool { ["library", "require", "requireNamespace", "loadNamespace"].contains(call) }

  private static func packages(_ interpreter: Interpreter) -> [String] { (interpreter.providedPackages.keys + interpreter.attachedPackages).sorted() }

  /// Members of the object that the text before `$` names. Only names and member accesses are evaluated: no calls.
  private static func members(of text: String, _ interpreter: Interpreter) -> [String] {
    let allowed = text.reversed().prefix { CompletionContext.isWord($0) || $0 == "$" || $0 == "@" || $0 == "`" }
    let path = String(allowed.reversed())
    var parser = Parser(SourceFile(name: "<completion>", text: path))
    guard !path.isEmpty, let expr = try? parser.nextExpression()?.expr, let value = try? interpreter.evaluate(expr, in: interpreter.global) else { return [] }
    switch value {
    case .environment(let e): return e.names.map(\.text).sorted()
    case .foreign(let f): return f.memberNames
    case .object(let o): return o.attributes.entries.map { $0.name.text }.filter { $0 != "class" }
    default: return (value.names ?? []).compactMap { $0 }
    }
  }

  /// `name = ` for the formals of a function.
  private static func formals(of call: String, _ interpreter: Interpreter) -> [String] {
    let name = call.split(separator: ":").last.map(String.init) ?? call
    var names = formalNames(of: name, interpreter)
    // What a generic passes on, its default method names.
    if names.contains("...") { names += formalNames(of: name + ".default", interpreter).filter { !names.contains($0) } }
    return names.filter { $0 != "..." }.map { $0 + " = " }
  }

  private static func formalNames(of name: String, _ interpreter: Interpreter) -> [String] {
    guard let function = try? interpreter.findFunction(Name(name), in: interpreter.global) else { return [] }
    switch function {
    case .closure(let closure): return closure.function.formals.map { $0.name.text }
    case .builtin(let builtin): return builtin.readerFormals.map { $0.name.text }
    default: return []
    }
  }

  /// Files whose path begins with `word`; folders end with a slash.
  private static func files(_ word: String) -> [String] {
    let slash = word.lastIndex(of: "/")
    let folder = slash.map { String(word[...$0]) } ?? "", stem = slash.map { String(word[word.index(after: $0)...]) } ?? word
    guard let directory = opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) } }
      guard name.hasPrefix(stem), name != ".", name != "..", !name.hasPrefix(".") || stem.hasPrefix(".") else { continue }
      found.append(folder + name + (entry.pointee.d_type == UInt8(DT_DIR) ? "/" : ""))
    }
    return found.sorted()
  }
}
