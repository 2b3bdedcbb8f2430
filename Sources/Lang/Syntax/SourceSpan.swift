/// A text that was parsed: a script, an entry at the prompt, or the argument of `parse(text=)`.
public final class SourceFile {
  /// What messages call it: a path, or `<prompt>`, `<text>`, `<stdin>`.
  public let name: String
  /// The text as UTF-8, without byte-order mark.
  public let bytes: [UInt8]
  /// Line number of the first line (1 except for entries at the prompt).
  public let firstLine: Int
  /// Part of the program itself.
  public var isLibrary = false
  /// The name that the text begins by defining, `name <- …`: a library's definitions are parsed one by one.
  lazy var definedName: String? = {
    let line = bytes.prefix { $0 != 10 }
    guard let space = line.firstIndex(of: 32), line[space...].starts(with: Array(" <- ".utf8)) else { return nil }
    return String(decoding: line[..<space].filter { $0 != 96 }, as: UTF8.self)
  }()
  private lazy var lineStarts: [Int] = {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == 10 { starts.append(offset + 1) }
    return starts
  }()

  public convenience init(name: String, text: String, firstLine: Int = 1) {
    self.init(name: name, bytes: Array(text.utf8), firstLine: firstLine)
  }

  /// A text as a file holds it, not necessarily valid UTF-8. NUL bytes are skipped, as R does.
  public init(name: String, bytes: [UInt8], firstLine: Int = 1) {
    self.name = name
    self.firstLine = firstLine
    var bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if bytes.contains(0) { bytes.removeAll { $0 == 0 } }
    self.bytes = bytes
  }

  /// One-based line (counted from `firstLine`) and column (in characters) of a byte offset.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    let index = lineIndex(of: offset)
    let start = lineStarts[index]
    let prefix = String(decoding: bytes[start..<max(start, min(offset, bytes.count))], as: UTF8.self)
    return (firstLine + index, prefix.count + 1)
  }

  /// The text of the line that holds `offset`, without its line end.
  public func lineText(at offset: Int) -> String {
    let index = lineIndex(of: offset)
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    if end > start, bytes[end - 1] == 13 { end -= 1 }
    return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }

  /// The source text of a span.
  public func text(in span: SourceSpan) -> String {
    let lower = min(max(0, span.start), bytes.count)
    return String(decoding: bytes[lower..<min(max(lower, span.end), bytes.count)], as: UTF8.self)
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

/// Half-open byte range `start..<end` of a source file.
public struct SourceSpan {
  public var file: SourceFile
  public var start: Int
  public var end: Int

  public init(file: SourceFile, start: Int, end: Int) {
    self.file = file
    self.start = start
    self.end = end
  }
}
