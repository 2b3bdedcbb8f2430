import Lang

/// The code of a notebook's chunks by label: an empty chunk of a label used before has that one's code, `<<label>>` stands for code.
struct LabelledCode {
  private var codes: [String: String] = [:]

  init(_ notebook: Notebook) {
    for chunk in notebook.chunks { if let label = chunk.label, !chunk.code.isEmpty, codes[label] == nil { codes[label] = chunk.code } }
  }

  /// Adds what `read_chunk` has read: a named list of code.
  mutating func add(_ codes: Value) {
    for (label, code) in zip(codes.names ?? [], codes.asElements()) { if let label, let text = code.asStrings().first ?? nil { self.codes[label] = text } }
  }

  /// The chunk with the code that it refers to; `references` are the labels of its option `ref.label`.
  func filledIn(_ chunk: Notebook.Chunk, _ references: [String]) -> Notebook.Chunk {
    var chunk = chunk
    if !references.isEmpty { chunk.code = references.compactMap { codes[$0] }.joined(separator: "\n") } else if chunk.code.isEmpty, let label = chunk.label { chunk.code = codes[label] ?? "" }
    if chunk.engine.lowercased() == "r" { chunk.code = expanded(chunk.code, depth: 0) }
    return chunk
  }

  private func expanded(_ code: String, depth: Int) -> String {
    guard depth < 20, code.contains("<<") else { return code }
    return code.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      guard let match = line.wholeMatch(of: #/(\s*)<<(.+)>>\s*/#), let named = codes[String(match.2)] else { return String(line) }
      return expanded(named, depth: depth + 1).split(separator: "\n", omittingEmptySubsequences: false).map { String(match.1) + $0 }.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
