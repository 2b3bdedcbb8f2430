import Lang
import Runtime

/// What an editor asks about code: completion, help, completeness, history.
extension KernelServer {
  /// The code and the cursor's place in it; the protocol counts Unicode characters.
  private func cursor(_ content: JSON) -> (scalars: [Unicode.Scalar], position: Int) {
    let scalars = Array((content["code"]?.string ?? "").unicodeScalars)
    return (scalars, min(max(0, content["cursor_pos"]?.int ?? scalars.count), scalars.count))
  }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "." || scalar == "_" }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  func completions(_ content: JSON) -> [(key: String, value: JSON)] {
    let (scalars, position) = cursor(content)
    let before = text(scalars[..<position])
    let (found, replaced) = complete(before)
    let start = position - before.suffix(replaced).unicodeScalars.count
    return [
      ("matches", .array(found.map { .string($0) })), ("cursor_start", .number(Double(start))), ("cursor_end", .number(Double(position))),
      ("metadata", .object([])),
    ]
  }

  func inspection(_ content: JSON) -> [(key: String, value: JSON)] {
    let (scalars, position) = cursor(content)
    var start = position, end = position
    while start > 0, isWord(scalars[start - 1]) { start -= 1 }
    while end < scalars.count, isWord(scalars[end]) { end += 1 }
    if start == end, start > 0, scalars[start - 1] == "(" {
      end = start - 1
      start = end
      while start > 0, isWord(scalars[start - 1]) { start -= 1 }
    }
    let name = text(scalars[start..<end])
    guard let words = description(of: name) else {
      return [("found", .bool(false)), ("data", .object([])), ("metadata", .object([]))]
    }
    return [("found", .bool(true)), ("data", .object([("text/plain", .string(words))])), ("metadata", .object([]))]
  }

  /// What a cell that is only `?name` shows; nil for other cells and unknown names.
  func helpPage(_ code: String) -> String? {
    let word = code.split(whereSeparator: \.isWhitespace)
    guard word.count == 1, word[0].hasPrefix("?") else { return nil }
    return description(of: String(word[0].dropFirst()))
  }

  /// A function's page of help; what a variable of the session holds.
  private func description(of name: String) -> String? {
    let name = name.filter { !"`'\"".contains($0) }
    guard !name.isEmpty else { return nil }
    if let value = try? interpreter.variable(Name(name), in: interpreter.global), !value.isFunction, interpreter.global.names.contains(Name(name)) {
      return "\(name): \(value.classNames.joined(separator: ", ")), length \(value.count)"
    }
    return HelpPage(name, interpreter, in: interpreter.global)?.rendered
  }

  func completeness(_ code: String) -> [(key: String, value: JSON)] {
    var parser = Parser(SourceFile(name: "<cell>", text: code + "\n"))
    do {
      while try parser.nextExpression() != nil {}
      return [("status", .string("complete"))]
    } catch let error as SyntaxError where error.isIncomplete {
      return [("status", .string("incomplete")), ("indent", .string("  "))]
    } catch { return [("status", .string("invalid"))] }
  }

  func history(_ content: JSON) -> JSON {
    var chosen = cells
    switch content["hist_access_type"]?.string {
    case "range":
      let start = content["start"]?.int ?? 0, stop = content["stop"]?.int ?? Int.max
      chosen = cells.filter { $0.number >= start && $0.number < stop }
    case "search":
      let pattern = content["pattern"]?.string ?? "*"
      chosen = cells.filter { KernelServer.matches(Array($0.code.unicodeScalars)[...], Array(pattern.unicodeScalars)[...]) }
      if case .bool(true)? = content["unique"] { chosen = chosen.enumerated().filter { item in !chosen[..<item.offset].contains { $0.code == item.element.code } }.map(\.element) }
      chosen = Array(chosen.suffix(max(0, content["n"]?.int ?? Int.max)))
    default: chosen = Array(cells.suffix(max(0, content["n"]?.int ?? Int.max)))
    }
    var wantsOutput = false
    if case .bool(true)? = content["output"] { wantsOutput = true }
    return .array(chosen.map { cell in
      let entry: JSON = wantsOutput ? .array([.string(cell.code), .string(cell.output)]) : .string(cell.code)
      return .array([.number(0), .number(Double(cell.number)), entry])
    })
  }

  /// Shell patterns: `*` and `?`.
  private static func matches(_ text: ArraySlice<Unicode.Scalar>, _ pattern: ArraySlice<Unicode.Scalar>) -> Bool {
    var text = text, pattern = pattern
    var star: (text: ArraySlice<Unicode.Scalar>, pattern: ArraySlice<Unicode.Scalar>)?
    while !text.isEmpty {
      if pattern.first == "*" {
        pattern = pattern.dropFirst()
        star = (text, pattern)
      } else if let next = pattern.first, next == "?" || next == text.first {
        text = text.dropFirst()
        pattern = pattern.dropFirst()
      } else if let saved = star {
        text = saved.text.dropFirst()
        pattern = saved.pattern
        star = (text, pattern)
      } else { return false }
    }
    return pattern.allSatisfy { $0 == "*" }
  }
}
