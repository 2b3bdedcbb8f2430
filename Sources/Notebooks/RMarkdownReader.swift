/// Reads R Markdown: a YAML header, Markdown, and chunks fenced by ```` ```{r label, option = value} ````.
enum RMarkdownReader {
  static func read(_ text: String, path: String) throws -> Notebook {
    var notebook = Notebook(path: path)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.hasSuffix("\r") ? String($0.dropLast()) : String($0) }
    var index = 0
    if lines.first?.trimmed == "---", let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" || $0.trimmed == "..." }) {
      notebook.header = header(Array(lines[1..<end]))
      notebook.parameters = parameters(Array(lines[1..<end]))
      index = end + 1
    }
    var prose: [String] = []
    var proseLine = index + 1
    /// The fence of a code block that is shown and not run.
    var plainFence: String?
    func endProse() {
      if prose.contains(where: { !$0.trimmed.isEmpty }) { notebook.blocks.append(.text(prose.joined(separator: "\n"), line: proseLine)) }
      prose = []
    }
    while index < lines.count {
      let line = lines[index]
      // A chunk may stand in a list or a quotation.
      let content = line.drop { $0 == " " || $0 == "\t" || $0 == ">" }
      let fence = String(content.prefix { $0 == "`" || $0 == "~" })
      if let open = plainFence {
        if fence.hasPrefix(open), content.dropFirst(fence.count).allSatisfy({ $0 == " " }) { plainFence = nil }
      } else if fence.count >= 3, fence.hasPrefix("`"), let header = chunkHeader(content.dropFirst(fence.count)) {
        endProse()
        let indent = String(line.prefix(line.count - content.count))
        var code: [String] = []
        let start = index + 2, isVerbatim = ["verbatim", "asis", "embed", "comment", "cat"].contains { header.hasPrefix($0) }
        index += 1
        while index < lines.count {
          let inner = lines[index].drop { $0 == " " || $0 == "\t" || $0 == ">" && indent.contains(">") }
          if inner.hasPrefix(fence), inner.dropFirst(fence.count).allSatisfy({ $0 == " " }) { break }
          // A chunk that begins ends the one before.
          if inner.hasPrefix(fence), chunkHeader(inner.dropFirst(fence.count)) != nil, !isVerbatim {
            index -= 1
            break
          }
          code.append(!indent.isEmpty && lines[index].hasPrefix(indent) ? String(lines[index].dropFirst(indent.count)) : lines[index])
          index += 1
        }
        guard index < lines.count else { throw NotebookError("\(path):\(start - 1): this chunk has no end: a line \(fence) is missing") }
        notebook.blocks.append(.chunk(ChunkHeader.make(header, code: code, line: start, indent: indent)))
        index += 1
        proseLine = index + 1
        continue
      } else if fence.count >= 3 { plainFence = fence }
      prose.append(line)
      index += 1
    }
    endProse()
    return notebook
  }

  /// What stands between the braces after a fence, when that names an engine.
  private static func chunkHeader(_ rest: Substring) -> String? {
    let text = String(rest).trimmed
    guard text.hasPrefix("{"), text.hasSuffix("}") else { return nil }
    let inner = String(text.dropFirst().dropLast()).trimmed
    guard let first = inner.first, first.isLetter else { return nil }
    return inner
  }

  /// `key: value` lines; indented lines below a key belong to its value.
  static func header(_ lines: [String]) -> [(key: String, value: String)] {
    var members: [(key: String, value: String)] = []
    for line in lines {
      if line.hasPrefix(" ") || line.hasPrefix("-") || line.hasPrefix("\t"), !members.isEmpty {
        let item = line.trimmed
        let value = item.hasPrefix("- ") ? unquoted(String(item.dropFirst(2)).trimmed) : item
        let name = value.hasPrefix("name:") ? unquoted(String(value.dropFirst(5)).trimmed) : value
        let old = members[members.count - 1].value
        members[members.count - 1].value = old.isEmpty || old == "|" || old == ">" ? name : old + (item.hasPrefix("- ") ? ", " : " ") + name
        continue
      }
      guard let colon = line.firstIndex(of: ":"), !line.hasPrefix("#") else { continue }
      members.append((String(line[..<colon]).trimmed, unquoted(String(line[line.index(after: colon)...]).trimmed)))
    }
    return members
  }

  /// The members of `params:`, as R arguments; a member of its own lines gives its `value:`.
  static func parameters(_ lines: [String]) -> String {
    guard let start = lines.firstIndex(where: { $0.hasPrefix("params:") }) else { return "" }
    var members: [(name: String, value: String)] = []
    var indent: Int?
    for line in lines[(start + 1)...].prefix(while: { $0.hasPrefix(" ") || $0.trimmed.isEmpty }) where !line.trimmed.isEmpty {
      let depth = line.prefix { $0 == " " }.count
      guard let colon = line.firstIndex(of: ":") else { continue }
      let key = String(line[..<colon]).trimmed, value = String(line[line.index(after: colon)...]).trimmed
      if depth <= indent ?? depth {
        indent = depth
        members.append((key, value))
      } else if key == "value", !members.isEmpty { members[members.count - 1].value = value }
    }
    return members.map { "`\($0.name)` = \(ChunkHeader.asR($0.value))" }.joined(separator: ", ")
  }

  private static func unquoted(_ text: String) -> String {
    // `[A, B]` is a list, shown as its members.
    if text.hasPrefix("["), text.hasSuffix("]"), !text.contains("](") {
      return text.dropFirst().dropLast().split(separator: ",").map { unquoted(String($0).trimmed) }.joined(separator: ", ")
    }
    guard text.count >= 2, let first = text.first, first == text.last, first == "\"" || first == "'" else { return text }
    return String(text.dropFirst().dropLast())
  }
}

/// The head of a chunk: `r label, echo = FALSE`, and `#| echo: false` lines at the top of its code.
enum ChunkHeader {
  static func make(_ header: String, code lines: [String], line: Int, indent: String = "") -> Notebook.Chunk {
    let engine = String(header.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    var rest = String(header.dropFirst(engine.count)).trimmed
    if rest.hasPrefix(",") { rest = String(rest.dropFirst()).trimmed }
    var label: String?
    let first = String(rest.prefix { $0 != "," }).trimmed
    if !first.isEmpty, !first.contains("=") {
      label = first
      rest = String(rest.dropFirst(rest.prefix { $0 != "," }.count)).trimmed
      if rest.hasPrefix(",") { rest = String(rest.dropFirst()).trimmed }
    }
    var code = lines, firstLine = line
    while let top = code.first, top.hasPrefix("#|") {
      let option = String(top.dropFirst(2)).trimmed
      code.removeFirst()
      firstLine += 1
      if let colon = option.firstIndex(of: ":"), !option.prefix(upTo: colon).contains("=") {
        let key = String(option[..<colon]).trimmed.map { $0 == "-" ? "." : String($0) }.joined()
        let value = String(option[option.index(after: colon)...]).trimmed
        if key == "label" { label = value; continue }
        rest += (rest.isEmpty ? "" : ", ") + key + " = " + asR(value)
      } else { rest += (rest.isEmpty ? "" : ", ") + option }
    }
    return Notebook.Chunk(engine: engine, label: label, options: rest, code: code.joined(separator: "\n"), line: firstLine, indent: indent)
  }

  /// A YAML scalar as R.
  static func asR(_ value: String) -> String {
    if ["true", "yes", "TRUE"].contains(value) { return "TRUE" }
    if ["false", "no", "FALSE"].contains(value) { return "FALSE" }
    if ["", "null", "~", "NULL"].contains(value) { return "NULL" }
    for tag in ["!expr ", "!r "] where value.hasPrefix(tag) { return String(value.dropFirst(tag.count)) }
    if value.hasPrefix("["), value.hasSuffix("]") {
      return "c(" + value.dropFirst().dropLast().split(separator: ",").map { asR(String($0).trimmed) }.joined(separator: ", ") + ")"
    }
    if Double(value) != nil || value.hasPrefix("\"") || value.hasPrefix("'") { return value }
    return "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

extension StringProtocol {
  /// Without blanks and line ends at the end.
  var trimmedEnd: String {
    var text = self[...]
    while let last = text.last, last == " " || last == "\n" || last == "\t" { text.removeLast() }
    return String(text)
  }
  /// Without blanks at both ends.
  var trimmed: String {
    var text = self[...]
    while let first = text.first, first == " " || first == "\t" || first == "\r" { text.removeFirst() }
    while let last = text.last, last == " " || last == "\t" || last == "\r" { text.removeLast() }
    return String(text)
  }
}
