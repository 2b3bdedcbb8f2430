/// Reads a script whose `#'` lines are text: what lies between is code; `#+ label, echo=FALSE` gives a chunk its options.
enum SpinReader {
  static func read(_ text: String, path: String) throws -> Notebook {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.hasSuffix("\r") ? String($0.dropLast()) : String($0) }
    var notebook = Notebook(path: path)
    var prose: [String] = [], code: [String] = []
    var proseLine = 1, codeLine = 1, options = ""
    func endProse() {
      if prose.first?.trimmed == "---", notebook.blocks.isEmpty, let end = prose.dropFirst().firstIndex(where: { $0.trimmed == "---" }) {
        notebook.header = RMarkdownReader.header(Array(prose[1..<end]))
        prose = Array(prose[(end + 1)...])
      }
      if prose.contains(where: { !$0.trimmed.isEmpty }) { notebook.blocks.append(.text(prose.joined(separator: "\n"), line: proseLine)) }
      prose = []
    }
    func endCode() {
      while code.last?.trimmed.isEmpty == true { code.removeLast() }
      while code.first?.trimmed.isEmpty == true { code.removeFirst(); codeLine += 1 }
      if !code.isEmpty { notebook.blocks.append(.chunk(ChunkHeader.make("r " + options, code: code, line: codeLine))) }
      code = []
      options = ""
    }
    var isDropped = false
    for (index, line) in lines.enumerated() {
      if index == 0, line.hasPrefix("#!") { continue }
      // Between `# /*` and `# */` is neither text nor code.
      if !isDropped, line.wholeMatch(of: #/#+\s*\/\*.*/#) != nil { isDropped = true }
      if isDropped {
        if line.wholeMatch(of: #/.*\*\/\s*/#) != nil { isDropped = false }
        continue
      }
      // A line of its own in double braces is a value within text.
      if let match = line.wholeMatch(of: #/\s*\{\{(.+)\}\}\s*/#) {
        endCode()
        if prose.isEmpty { proseLine = index + 1 }
        prose.append("`r \(match.1)`")
        continue
      }
      if line.hasPrefix("#'") {
        endCode()
        if prose.isEmpty { proseLine = index + 1 }
        let rest = line.dropFirst(2)
        prose.append(String(rest.hasPrefix(" ") ? rest.dropFirst() : rest))
        continue
      }
      endProse()
      if let match = line.wholeMatch(of: #/(?:#\+|#-|# %%|# ----+|#\|-)(.*)/#) {
        endCode()
        options = String(match.1).trimmed
        while options.hasSuffix("-") { options = String(options.dropLast()).trimmed }
        continue
      }
      if code.isEmpty { codeLine = index + 1 }
      code.append(line)
    }
    endProse()
    endCode()
    return notebook
  }
}
