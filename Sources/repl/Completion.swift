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
    let isMember = before.last == "$" || before.last == "@"
    if context.isInsideQuotes, !isMember { return strings(context, interpreter) }
    if isMember {
      let names = members(of: path(before.dropLast()), interpreter).filter { $0.hasPrefix(word) && isListed($0, word) }
      return context.isInsideQuotes ? names : names.map(quoted)
    }
    if before.hasSuffix("::") {
      let package = String(before.reversed().drop { $0 == ":" }.prefix { CompletionContext.isWord($0) }.reversed())
      let names = interpreter.names(of: package) ?? interpreter.base.names.map(\.text).sorted()
      return names.filter { $0.hasPrefix(word) && isListed($0, word) }
    }
    if let call = context.call, loadsPackages(call), before.hasSuffix("(") { return packages(interpreter).filter { $0.hasPrefix(word) } }
    let completion = ArgumentCompletion(context, interpreter)
    let arguments = (completion?.names(word) ?? []) + (completion?.columns(word) ?? [])
    // Where nothing is written yet, what the session made; all else would be thousands.
    if word.isEmpty, context.call != nil { return arguments + interpreter.global.names.map(\.text).filter { isListed($0, word) }.sorted().map(quoted) }
    let keywords = ["function", "if", "else", "for", "while", "repeat", "break", "next", "TRUE", "FALSE", "NULL", "NA", "Inf", "NaN"]
    return arguments + names(word, interpreter).union(keywords.filter { $0.hasPrefix(word) }).sorted().map(quoted)
  }

  /// Inside quotes: elements of what is indexed, strings an argument takes, packages, topics; nil where a file may be meant.
  private static func strings(_ context: CompletionContext, _ interpreter: Interpreter) -> [String]? {
    if let indexed = context.indexed {
      let names = elements(of: indexed, interpreter)
      if !names.isEmpty { return names.filter { $0.hasPrefix(context.word) } }
    }
    guard let call = context.call else { return nil }
    if loadsPackages(call) { return packages(interpreter).filter { $0.hasPrefix(context.word) } }
    if ["help", "?", "example", "args", "exists", "get", "get0", "match.fun", "do.call", "getAnywhere", "methods"].contains(call), !context.word.isEmpty {
      return names(context.word, interpreter).sorted()
    }
    let choices = ArgumentCompletion(context, interpreter)?.choices(forArgumentBefore: context.before).filter { $0.hasPrefix(context.word) } ?? []
    return choices.isEmpty ? nil : choices
  }

  /// Variables and functions in sight; those of the library that need backquotes are left out.
  private static func names(_ word: String, _ interpreter: Interpreter) -> Set<String> {
    let found = interpreter.visibleNames(interpreter.global).filter { $0.hasPrefix(word) && isListed($0, word) && isPlain($0) }
    return Set(found + interpreter.global.names.map(\.text).filter { $0.hasPrefix(word) && isListed($0, word) })
  }

  /// Hidden names are offered when their dot is typed.
  private static func isListed(_ name: String, _ word: String) -> Bool { !name.hasPrefix(".") || word.hasPrefix(".") }

  /// A name as it is written in code.
  static func quoted(_ name: String) -> String {
    isPlain(name) || name.isEmpty ? name : "`\(name)`"
  }

  private static func isPlain(_ name: String) -> Bool {
    name.first.map { $0.isLetter || $0 == "." } == true && name.allSatisfy(CompletionContext.isWord)
  }

  private static func loadsPackages(_ call: String) -> Bool { ["library", "require", "requireNamespace", "loadNamespace"].contains(call) }

  private static func packages(_ interpreter: Interpreter) -> [String] { Set(interpreter.providedPackages.keys + interpreter.attachedPackages).sorted() }

  /// The names and member accesses at the end of a text.
  private static func path(_ text: Substring) -> String {
    String(text.reversed().prefix { CompletionContext.isWord($0) || $0 == "$" || $0 == "@" || $0 == "`" }.reversed())
  }

  /// The value of a path: nothing is evaluated but names and member accesses, no calls.
  static func value(of path: String, _ interpreter: Interpreter) -> Value? {
    guard !path.isEmpty, path.allSatisfy({ CompletionContext.continuesPath($0) || $0 == "`" }) else { return nil }
    var parser = Parser(SourceFile(name: "<completion>", text: path))
    guard let expr = try? parser.nextExpression()?.expr, isPath(expr) else { return nil }
    return try? interpreter.evaluate(expr, in: interpreter.global)
  }

  private static func isPath(_ expr: Expr) -> Bool {
    switch expr {
    case .symbol, .constant: true
    case .call(let call): ["$", "@", "::", ":::"].contains(call.functionName?.text) && call.arguments.allSatisfy { isPath($0.value) }
    case .function, .missing: false
    }
  }

  /// Members of the object that a path names.
  private static func members(of path: String, _ interpreter: Interpreter) -> [String] {
    let object = value(of: path, interpreter)
    switch object?.attribute(Name("generator")) ?? object {
    case .environment(let e)?: return e.names.map(\.text).sorted()
    case .foreign(let f)?: return f.memberNames
    case .object(let o)?: return o.attributes.entries.map { $0.name.text }.filter { $0 != "class" }
    case let value?: return (value.names ?? []).compactMap { $0 }
    case nil: return []
    }
  }

  /// What brackets may name: elements or columns, and the names along each dimension.
  private static func elements(of path: String, _ interpreter: Interpreter) -> [String] {
    let names = members(of: path, interpreter)
    guard names.isEmpty, case .list(let dimensions)? = value(of: path, interpreter)?.attribute(.dimnames) else { return names }
    return dimensions.elements.reversed().flatMap { $0.asStrings() }.compactMap { $0 }
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
