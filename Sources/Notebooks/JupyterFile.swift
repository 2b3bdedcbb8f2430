import Runtime

/// Jupyter's notebooks, format 4.
enum JupyterFile {
  static func read(_ text: String, path: String) throws -> Notebook {
    let document: JSON
    do { document = try JSON.parse(text) } catch { throw NotebookError("\(path): not a notebook: \(error)") }
    guard let cells = document["cells"]?.array else { throw NotebookError("\(path): not a notebook: it has no 'cells' (format 4 is read)") }
    var notebook = Notebook(path: path)
    notebook.metadata = members(document["metadata"])
    if let title = document["metadata"]?["title"]?.string { notebook.header.append(("title", title)) }
    var line = 1
    for (index, cell) in cells.enumerated() {
      let source = cell["source"]?.string ?? (cell["source"]?.array ?? []).compactMap(\.string).joined()
      let kind = cell["cell_type"]?.string
      if !source.isEmpty { notebook.cells.append(Notebook.Cell(metadata: members(cell["metadata"]), raw: kind == "raw" ? source : nil)) }
      if kind == "code" {
        if source.isEmpty { continue }
        var head = cell["metadata"]?["chunk"]?.string ?? "cell-\(index + 1)"
        let mayFail = cell["metadata"]?["tags"]?.array?.contains { $0.string == "raises-exception" } ?? false
        if mayFail, !head.contains("error") { head += ", error = TRUE" }
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        notebook.blocks.append(.chunk(ChunkHeader.make("r " + head, code: lines, line: 1)))
      } else if !source.isEmpty { notebook.blocks.append(.text(kind == "raw" ? "```\n\(source)\n```" : source, line: line)) }
      line += 1
    }
    // A heading that says the title again is the title.
    if let title = notebook.header.first?.value, case .text(let text, let line)? = notebook.blocks.first {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      if lines.first.map({ $0.trimmed == "# " + title }) == true {
        notebook.blocks[0] = .text(lines.dropFirst().joined(separator: "\n").trimmedLines, line: line)
      }
    }
    return notebook
  }

  private static func members(_ object: JSON?) -> [(key: String, value: JSON)] {
    if case .object(let members)? = object { return members }
    return []
  }

  static func write(_ rendered: Rendered) -> String {
    var cells: [JSON] = []
    func add(_ kind: String, _ source: String, _ metadata: JSON, _ rest: [(key: String, value: JSON)] = []) {
      let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let kept = lines.enumerated().map { JSON.string($0.offset + 1 < lines.count ? $0.element + "\n" : $0.element) }
      let own: [(key: String, value: JSON)] = [
        ("cell_type", .string(kind)), ("id", .string("cell-\(cells.count + 1)")), ("metadata", metadata), ("source", .array(kept)),
      ]
      cells.append(.object(own + rest))
    }
    let titles = rendered.header.filter { ["title", "author", "date"].contains($0.key) }
    if !titles.isEmpty { add("markdown", titles.map { ($0.key == "title" ? "# " : "") + $0.value }.joined(separator: "\n\n"), .object([])) }
    var count = 0
    for (place, block) in rendered.blocks.enumerated() {
      let read = rendered.cells[place]
      switch block {
      case .text(let text): add(read?.raw == nil ? "markdown" : "raw", read?.raw ?? text.trimmedLines, .object(read?.metadata ?? []))
      case .chunk(let result):
        count += 1
        let head = [result.chunk.label, result.chunk.options.isEmpty ? nil : result.chunk.options].compactMap { $0 }.joined(separator: ", ")
        var members: [(key: String, value: JSON)] = read?.metadata ?? (head.isEmpty ? [] : [("chunk", .string(head))])
        // Jupyter goes on after such a cell too.
        if result.options.flag("error", default: false) {
          let tags = members.first { $0.key == "tags" }?.value.array ?? []
          members.removeAll { $0.key == "tags" }
          members.append(("tags", .array(tags.filter { $0.string != "raises-exception" } + [.string("raises-exception")])))
        }
        let metadata = JSON.object(members)
        add("code", result.chunk.code, metadata, [("execution_count", .number(Double(count))), ("outputs", .array(result.pieces.compactMap { output($0, result) }))])
      }
    }
    let kernel: [(key: String, value: JSON)] = [("display_name", .string("nns")), ("language", .string("R")), ("name", .string("nns"))]
    let language: [(key: String, value: JSON)] = [("file_extension", .string(".nns")), ("mimetype", .string("text/x-r-source")), ("name", .string("R"))]
    var metadata: [(key: String, value: JSON)] = [("kernelspec", .object(kernel)), ("language_info", .object(language))]
    metadata += rendered.metadata.filter { !["kernelspec", "language_info", "title"].contains($0.key) }
    if let title = rendered.header.first(where: { $0.key == "title" }) { metadata.append(("title", .string(title.value))) }
    let members: [(key: String, value: JSON)] = [("cells", .array(cells)), ("metadata", .object(metadata)), ("nbformat", .number(4)), ("nbformat_minor", .number(5))]
    return JSON.object(members).text + "\n"
  }

  private static func output(_ piece: Piece, _ result: ChunkResult) -> JSON? {
    func stream(_ name: String, _ text: String) -> JSON { .object([("output_type", .string("stream")), ("name", .string(name)), ("text", .string(text))]) }
    func display(_ type: String, _ text: String) -> JSON {
      .object([("output_type", .string("display_data")), ("data", .object([(type, .string(text))])), ("metadata", .object([]))])
    }
    switch piece {
    case .source: return nil
    case .output(let text): return stream("stdout", text)
    case .warning(let text), .message(let text): return stream("stderr", text)
    case .error(let text):
      let line = text.hasSuffix("\n") ? String(text.dropLast()) : text
      return .object([("output_type", .string("error")), ("ename", .string("Error")), ("evalue", .string(line)), ("traceback", .array([.string(line)]))])
    case .figure(let number):
      guard let bytes = result.figures[number] else { return nil }
      return result.isSVG ? display("image/svg+xml", String(decoding: bytes, as: UTF8.self)) : display("image/png", Base64.encode(bytes))
    case .display(let type, let text): return display(type, text)
    case .asis(let text): return display("text/markdown", text)
    }
  }
}

extension String {
  /// Without empty lines at both ends.
  var trimmedLines: String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false)
    while lines.first?.trimmed.isEmpty == true { lines.removeFirst() }
    while lines.last?.trimmed.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}

/// RFC 4648, with padding.
public enum Base64 {
  public static func encode(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 3 * 4 + 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let b0 = bytes[start]
      let b1: UInt8 = start + 1 < bytes.count ? bytes[start + 1] : 0
      let b2: UInt8 = start + 2 < bytes.count ? bytes[start + 2] : 0
      text.append(digits[Int(b0 >> 2)])
      text.append(digits[Int((b0 & 3) << 4 | b1 >> 4)])
      text.append(start + 1 < bytes.count ? digits[Int((b1 & 15) << 2 | b2 >> 6)] : UInt8(ascii: "="))
      text.append(start + 2 < bytes.count ? digits[Int(b2 & 63)] : UInt8(ascii: "="))
    }
    return String(decoding: text, as: UTF8.self)
  }
}
