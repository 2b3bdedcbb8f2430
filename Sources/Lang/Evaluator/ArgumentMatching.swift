/// R's argument matching: exact names, then unique partial names (before `...`), then positions.
extension Interpreter {
  typealias Supplied = (name: Name?, value: Value)

  /// For each formal the index of the supplied argument that fills it (-1 when none), and the arguments `...` takes.
  static func match(
    names supplied: [Name?], to formals: [Name], dotsIndex: Int, unused: ([Int]) throws -> Void
  ) throws -> (positions: [Int], dots: [Int]) {
    var positions = [Int](repeating: -1, count: formals.count)
    var used = [Bool](repeating: false, count: supplied.count)
    let hasNames = supplied.contains { $0 != nil }
    if hasNames {
      for (f, formal) in formals.enumerated() where f != dotsIndex {
        for (s, name) in supplied.enumerated() where !used[s] && name == formal {
          if positions[f] >= 0 { throw RError("formal argument \"\(formal.text)\" matched by multiple actual arguments") }
          positions[f] = s
          used[s] = true
        }
      }
      for (f, formal) in formals.enumerated() where positions[f] < 0 && f != dotsIndex && (dotsIndex < 0 || f < dotsIndex) {
        let text = formal.text
        for (s, name) in supplied.enumerated() {
          guard let name, case let given = name.text, !given.isEmpty, text.hasPrefix(given), !used[s] || !formals.contains(name) else { continue }
          if positions[f] >= 0 { throw RError("formal argument \"\(text)\" matched by multiple actual arguments") }
          positions[f] = s
        }
        if positions[f] >= 0 {
          let s = positions[f]
          if used[s] { throw RError("argument \(s + 1) matches multiple formal arguments") }
          used[s] = true
        }
      }
    }
    var next = 0
    for f in formals.indices {
      if f == dotsIndex { break }
      if positions[f] >= 0 { continue }
      while next < supplied.count, used[next] || (supplied[next] != nil && supplied[next]!.text != "") { next += 1 }
      if next == supplied.count { break }
      positions[f] = next
      used[next] = true
      next += 1
    }
    let rest = supplied.indices.filter { !used[$0] }
    if dotsIndex >= 0 { return (positions, rest) }
    if !rest.isEmpty { try unused(rest) }
    return (positions, [])
  }

  /// R's "unused argument" error.
  static func unusedArguments(_ indices: [Int], _ describe: (Int) -> String, formals: [Name], names: [Name?]) -> RError {
    let texts = indices.map(describe)
    let message = texts.count == 1 ? "unused argument (\(texts[0]))" : "unused arguments (\(texts.joined(separator: ", ")))"
    var hints: [String] = []
    for index in indices {
      if let name = names[index], let near = Suggestion.nearest(to: name.text, among: formals.map(\.text)) {
        hints.append("did you mean `\(near)`?")
      }
    }
    return RError(message, hints: hints)
  }

  /// Matches unevaluated arguments, for specials.
  func matchUnevaluated(_ arguments: [Argument], to formals: [Formal]) throws -> [Argument?] {
    let names = formals.map(\.name)
    let (positions, _) = try Interpreter.match(
      names: arguments.map(\.name), to: names, dotsIndex: names.firstIndex(of: .dots) ?? -1,
      unused: { rest in
        throw Interpreter.unusedArguments(
          rest, { Interpreter.describe(arguments[$0].name, arguments[$0].value) }, formals: names, names: arguments.map(\.name))
      })
    return positions.map { $0 < 0 ? nil : arguments[$0] }
  }

  static func describe(_ name: Name?, _ expr: Expr) -> String {
    let text = deparse(expr).joined(separator: " ")
    return name.map { "\($0.text) = \(text)" } ?? text
  }
}
