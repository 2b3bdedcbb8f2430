import Lang

/// `--check`: parses a script and lists the functions it calls that nothing defines.
enum ScriptCheck {
  /// What stands like a call and is none: parts put in by `bquote`, and what methods of reference classes call.
  private static let notFunctions: Set<String> = [".", "..", "initFields", "callSuper", "copy", "field", "methods", "show"]

  static func run(_ file: SourceFile, _ interpreter: Interpreter) -> Int32 {
    var parser = Parser(file)
    var called: [(name: Name, span: SourceSpan?)] = []
    var defined: Set<Name> = []
    var qualified: [(package: String, name: String, span: SourceSpan?)] = []
    do {
      while let (expr, _) = try parser.nextExpression() { collect(expr, &called, &defined, &qualified) }
    } catch {
      interpreter.report(error)
      return 1
    }
    var reported: Set<Name> = []
    for package in attached(file).flatMap(interpreter.packagesAttached) { defined.formUnion((interpreter.names(of: package) ?? []).map { Name($0) }) }
    for (name, span) in called where !defined.contains(name) && !reported.contains(name) && !notFunctions.contains(name.text) {
      if interpreter.base.has(name) { continue }
      reported.insert(name)
      let near = Suggestion.nearest(to: name.text, among: interpreter.base.names.map(\.text) + defined.map(\.text))
      let owner = interpreter.providedPackages.keys.sorted().first { interpreter.names(of: $0)?.contains(name.text) == true }
      print("\(place(span))could not find function \"\(name.text)\"\(owner.map { "; library(\($0)) has it" } ?? near.map { "; did you mean `\($0)`?" } ?? "")")
    }
    var isComplete = reported.isEmpty
    for (package, name, span) in qualified {
      guard let exported = interpreter.names(of: package) else { continue }
      guard !exported.contains(name), !interpreter.base.has(Name(name)) else { continue }
      isComplete = false
      let near = Suggestion.nearest(to: name, among: exported)
      print("\(place(span))'\(name)' is not an exported object from 'namespace:\(package)'\(near.map { "; did you mean `\($0)`?" } ?? "")")
    }
    return isComplete ? 0 : 1
  }

  private static func place(_ span: SourceSpan?) -> String {
    guard let span else { return "" }
    let position = span.file.position(of: span.start)
    return "\(span.file.name):\(position.line):\(position.column): "
  }

  /// The packages that the text attaches, wherever it does.
  private static func attached(_ file: SourceFile) -> Set<String> {
    var packages: Set<String> = []
    let text = file.text(in: SourceSpan(file: file, start: 0, end: file.bytes.count))
    for match in text.matches(of: #/\b(?:library|require|requireNamespace|p_load)\s*\(\s*["']?([A-Za-z][A-Za-z0-9.]*)/#) { packages.insert(String(match.1)) }
    return packages
  }

  private static func collect(_ expr: Expr, _ called: inout [(name: Name, span: SourceSpan?)], _ defined: inout Set<Name>, _ qualified: inout [(package: String, name: String, span: SourceSpan?)]) {
    switch expr {
    case .constant, .symbol, .missing: break
    case .function(let function):
      for formal in function.formals {
        defined.insert(formal.name)
        if let value = formal.defaultValue { collect(value, &called, &defined, &qualified) }
      }
      collect(function.body, &called, &defined, &qualified)
    case .call(let call):
      if let name = call.functionName {
        if ["<-", "=", "<<-"].contains(name.text), let target = call.arguments.first?.value {
          if case .symbol(let target) = target { defined.insert(target) }
          // `second(x) <- 2` calls `second<-`, not `second`.
          if case .call(let place) = target, let getter = place.functionName, !["$", "@", "(", "::", ":::"].contains(getter.text) {
            called.append((Name(getter.text + "<-"), call.span))
            for argument in place.arguments + call.arguments.dropFirst() { collect(argument.value, &called, &defined, &qualified) }
            return
          }
        }
        if ["<-", "=", "<<-", "assign", "delayedAssign", "makeActiveBinding"].contains(name.text), case .constant(let text)? = call.arguments.first?.value {
          if let made = text.asStrings().first ?? nil { defined.insert(Name(made)) }
        }
        if name.text == "for", case .symbol(let target)? = call.arguments.first?.value { defined.insert(target) }
        if name.text == "::", case .symbol(let package)? = call.arguments.first?.value, case .symbol(let function)? = call.arguments.last?.value {
          qualified.append((package.text, function.text, call.span))
          return
        }
        if ["$", "@", ":::"].contains(name.text) {
          if let first = call.arguments.first { collect(first.value, &called, &defined, &qualified) }
          return
        }
        called.append((name, call.span))
      } else { collect(call.function, &called, &defined, &qualified) }
      for argument in call.arguments { collect(argument.value, &called, &defined, &qualified) }
    }
  }
}
