/// A page of the documentation, cut into prose and fenced blocks.
///
/// The words after a fence say what a block is: `r` code of the page's one session, with what it prints beside it (`#> `, `#! ` for
/// standard error); `console`, a session at the prompt; `sh`, commands after `$ ` with what they print, `sh build` commands that are
/// not run because the tests' own run has done them; any language and a file's name, a file that later commands use; `swift`, a
/// quotation of the sources; `text`, a drawing.
public struct Document {
  public struct Block {
    public let language: String
    /// The words after the language.
    public let note: String
    /// Index of the line after the opening fence.
    public let start: Int
    public var lines: [String]
  }

  public let path: String
  public let lines: [String]
  public let blocks: [Block]

  public init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var blocks: [Block] = []
    var fence: String?
    for (index, line) in lines.enumerated() {
      if let open = fence {
        if line == open { fence = nil } else { blocks[blocks.count - 1].lines.append(line) }
      } else if line.hasPrefix("```") {
        let marks = String(line.prefix { $0 == "`" })
        let words = line.dropFirst(marks.count).split(separator: " ", maxSplits: 1).map(String.init)
        blocks.append(Block(language: words.first ?? "", note: words.count > 1 ? words[1] : "", start: index + 1, lines: []))
        fence = marks
      }
    }
    self.blocks = blocks
  }

  /// The text with the lines of some blocks, by their number, replaced.
  public func replacing(_ changed: [Int: [String]]) -> String {
    var lines = self.lines
    for (number, new) in changed.sorted(by: { $0.key > $1.key }) {
      let block = blocks[number]
      lines.replaceSubrange(block.start..<(block.start + block.lines.count), with: new)
    }
    return lines.joined(separator: "\n")
  }
}
