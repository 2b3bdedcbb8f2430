import Lang

/// What may be written as an argument of a call: names of formals, and strings a formal takes.
struct ArgumentCompletion {
  private let call: String
  private let arguments: [String]
  private let calls: [(function: String, arguments: [String])]
  private let interpreter: Interpreter
  /// The call's function; nil when there is none by that name.
  private let function: Value?

  /// Nil outside calls.
  init?(_ context: CompletionContext, _ interpreter: Interpreter) {
    guard let call = context.call, let innermost = context.calls.last else { return nil }
    (self.call, arguments, calls, self.interpreter) = (call, innermost.arguments, context.calls, interpreter)
    let isPath = call.contains { $0 == "$" || $0 == "@" || $0 == ":" }
    let value = isPath ? Completion.value(of: call, interpreter) : try? interpreter.findFunction(Name(call), in: interpreter.global)
    function = value?.isFunction == true ? value : nil
  }

  /// The name without a package.
  private var name: String { call.split(separator: ":").last.map(String.init) ?? call }

  /// `name = ` for each formal that begins with `word` and was not given before.
  func names(_ word: String) -> [String] {
    let given = Set(arguments.compactMap(ArgumentCompletion.givenName))
    var seen: Set<String> = ["..."]
    return candidates(everyMethod: !word.isEmpty).filter { $0.hasPrefix(word) && !given.contains($0) && seen.insert($0).inserted }.map { Completion.quoted($0) + " = " }
  }

  /// Columns of the data frame that an earlier argument of this call, or of one around it, is, where names among the arguments may
  /// mean them.
  func columns(_ word: String) -> [String] {
    for (function, arguments) in calls.reversed() {
      let named = arguments.first { ArgumentCompletion.givenName($0) == "data" }.map { String($0.drop { $0 != "=" }.dropFirst()) }
      guard let frame = named ?? (["with", "within", "subset", "transform"].contains(function) ? arguments.first : nil) else { continue }
      guard let value = Completion.value(of: frame.trimmed, interpreter), value.type == .list else { continue }
      return (value.names ?? []).compactMap { $0 }.filter { $0.hasPrefix(word) }.map(Completion.quoted)
    }
    return []
  }

  /// Formals of the function; of a generic also its methods': those for the first argument's class and the default one, and, to find
  /// a word, of every class; and of functions that `...` is passed on to.
  private func candidates(everyMethod: Bool) -> [String] {
    if let fields = fields(ofGenerator: call.hasSuffix("$new") ? String(call.dropLast(4)) : call) { return fields }
    if ["par", "options"].contains(name) { return (try? interpreter.callFunction(name, [], environment: interpreter.global).names)?.compactMap { $0 } ?? [] }
    guard let function else { return [] }
    var found = formals(of: function)
    if name == "new" { found = slots() + found }
    guard found.contains("...") else { return found }
    for method in methods() { found += formals(of: method) }
    if everyMethod {
      for name in interpreter.visibleNames(interpreter.global) where name.hasPrefix(self.name + ".") && !name.hasPrefix("mx.") {
        if let method = try? interpreter.findFunction(Name(name), in: interpreter.global) { found += formals(of: method) }
      }
      for method in interpreter.formalMethods(of: name) { found += formals(of: method) }
    }
    return found
  }

  /// Methods for the first argument, when that is a variable or a member of one, and the default method.
  private func methods() -> [Value] {
    var classes = ["default"]
    if let first = arguments.first(where: { ArgumentCompletion.givenName($0) == nil }), let value = Completion.value(of: first.trimmed, interpreter) {
      classes = value.dispatchClasses + classes
    }
    return classes.compactMap { try? interpreter.findFunction(Name("\(name).\($0)"), in: interpreter.global) }
  }

  /// Formals, and those of the functions that `...` is passed on to.
  private func formals(of function: Value, depth: Int = 0) -> [String] {
    switch function {
    case .builtin(let builtin): return builtin.readerFormals.map(\.name.text)
    case .closure(let closure):
      var names = closure.function.formals.map(\.name.text)
      guard names.contains("..."), depth < 2 else { return names }
      for passed in ArgumentCompletion.callsPassingDots(closure.function.body) {
        guard let name = passed.functionName,
          let callee = ArgumentCompletion.definition(of: name, in: closure.function.body, closure.environment) ?? (try? interpreter.findFunction(name, in: closure.environment))
        else { continue }
        // What the call gives itself is not open to the caller.
        let places = passed.arguments.filter { $0.name == nil }.count - 1
        let given = passed.arguments.compactMap(\.name?.text)
        names += formals(of: callee, depth: depth + 1).filter { !given.contains($0) }.dropFirst(places)
      }
      return names
    default: return []
    }
  }

  /// What `name <- function(…) …` in the body of a closure defines.
  private static func definition(of name: Name, in body: Expr, _ scope: Environment) -> Value? {
    guard case .call(let call) = body else { return nil }
    if call.functionName?.text == "<-", case .symbol(name)? = call.arguments.first?.value {
      switch call.arguments.last?.value {
      case .function(let function)?: return .closure(Closure(function, environment: scope))
      case .constant(let value)? where value.isFunction: return value
      default: break
      }
    }
    for argument in call.arguments { if let found = definition(of: name, in: argument.value, scope) { return found } }
    return nil
  }

  private static func callsPassingDots(_ expr: Expr) -> [Call] {
    guard case .call(let call) = expr else { return [] }
    let passes = call.arguments.contains { if case .symbol(.dots) = $0.value { true } else { false } }
    return (passes ? [call] : []) + (call.arguments.map(\.value) + [call.function]).flatMap(callsPassingDots)
  }

  /// The fields of a reference class, or what the initializer of an encapsulated one takes.
  private func fields(ofGenerator path: String) -> [String]? {
    guard let generator = Completion.value(of: path, interpreter), generator.inherits("R6ClassGenerator") || generator.inherits("refObjectGenerator") else { return nil }
    let code = "tryCatch(if (inherits(\(path), 'R6ClassGenerator')) names(formals(\(path)$public$initialize)) else names(\(path)$fields()), error = function(e) NULL)"
    var parser = Parser(SourceFile(name: "<completion>", text: code))
    guard let expr = try? parser.nextExpression()?.expr, let fields = try? interpreter.evaluate(expr, in: interpreter.global) else { return nil }
    return fields.count == 0 ? nil : fields.asStrings().compactMap { $0 }
  }

  /// The slots of the class that `new` makes.
  private func slots() -> [String] {
    guard let first = arguments.first else { return [] }
    let name = first.trimmed.filter { $0 != "\"" && $0 != "'" }
    return (try? interpreter.callFunction("slotNames", [.string(name)], environment: interpreter.global).asStrings().compactMap { $0 }) ?? []
  }

  /// What a formal takes of a fixed choice of strings: those of its default, `c("a", "b")`, or of an operator's attribute.
  func choices(forArgumentBefore text: String) -> [String] {
    let written = text.reversed().drop { $0 == " " }
    guard written.first == "=", let function else { return [] }
    let formal = String(written.dropFirst().drop { $0 == " " }.prefix(while: CompletionContext.isWord).reversed())
    for method in [function] + methods() {
      switch method {
      case .closure(let closure):
        guard case .call(let choice)?? = closure.function.formals.first(where: { $0.name.text == formal })?.defaultValue, choice.functionName?.text == "c" else { continue }
        return choice.arguments.compactMap { if case .constant(let value) = $0.value, value.isString { value.asStrings().first ?? nil } else { nil } }
      case .builtin(let builtin):
        guard let line = builtin.help.split(separator: "\n").first(where: { $0.hasPrefix("  \(formal): {'") }) else { continue }
        return line.prefix { $0 != "}" }.split(separator: "'").enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
      default: continue
      }
    }
    return []
  }

  /// `n` of `n = 3`; nil for an argument without a name.
  private static func givenName(_ argument: String) -> String? {
    let text = argument.trimmed
    let name = text.prefix(while: CompletionContext.isWord)
    let rest = text.dropFirst(name.count).drop { $0 == " " }
    return !name.isEmpty && rest.first == "=" && rest.dropFirst().first != "=" ? String(name) : nil
  }
}

extension String {
  fileprivate var trimmed: String {
    let rest = drop(while: \.isWhitespace)
    return String(rest.reversed().drop(while: \.isWhitespace).reversed())
  }
}
