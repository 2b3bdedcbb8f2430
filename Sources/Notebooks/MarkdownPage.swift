/// A rendered notebook as Markdown; its figures are files beside it.
enum MarkdownPage {
  /// A picture as knitr writes it: Markdown's own form, or HTML's where its width or place is told.
  private static func picture(_ path: String, _ result: ChunkResult, _ index: Int) -> String {
    let options = result.options, caption = options.text("fig.cap", figure: index)
    let words = options.text("fig.alt", figure: index) ?? caption ?? "plot of chunk \(result.chunk.name)"
    let width = options.text("out.width", figure: index), side = options.text("fig.align").flatMap { $0 == "default" ? nil : $0 }
    if width == nil, side == nil { return "![\(words)](\(path))" }
    let image = "<img src=\"\(path)\" alt=\"\(HTML.escaped(words))\"" + (width.map { " width=\"\(HTML.escaped($0))\"" } ?? "") + " />"
    guard let side else { return image }
    return "<div class=\"figure\" style=\"text-align: \(side)\">\n\(image)\n" + (caption.map { "<p class=\"caption\">\(HTML.escaped($0))</p>\n" } ?? "") + "</div>"
  }

  /// The text, and the figures to write as (path relative to the page, bytes).
  static func write(_ rendered: Rendered, stem: String) -> (text: String, files: [(path: String, bytes: [UInt8])]) {
    var files: [(path: String, bytes: [UInt8])] = []
    var text = ""
    let name = stem.split(separator: "/").last.map(String.init) ?? "notebook"
    func member(_ key: String) -> String? { rendered.header.first { $0.key == key }?.value }
    if let title = member("title") { text += "# \(title)\n\n" }
    for key in ["author", "date"] { if let words = member(key) { text += "\(words)\n\n" } }
    func fenced(_ language: String, _ body: String, _ indent: String) {
      var fence = "```"
      while body.contains(fence) { fence += "`" }
      let lines = [fence + language] + body.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [fence]
      text += lines.map { $0.isEmpty ? $0 : indent + $0 }.joined(separator: "\n") + "\n\n"
    }
    func file(_ ending: String, _ bytes: [UInt8]) -> String {
      let path = "\(name)_files/figure-\(files.count + 1).\(ending)"
      files.append((path, bytes))
      return path
    }
    var number = 0
    for block in rendered.blocks {
      switch block {
      case .text(let prose): text += prose.trimmedLines + "\n\n"
      case .chunk(let result):
        number += 1
        let options = result.options, indent = result.chunk.indent
        let collapses = options.flag("collapse", default: false)
        var joined = "", figures = 0
        func close() {
          if !joined.isEmpty { fenced("r", String(joined.dropLast()), indent) }
          joined = ""
        }
        for piece in result.pieces {
          switch piece {
          case .source(let source): if collapses { joined += source.trimmedLines + "\n" } else { fenced(result.chunk.engine, source.trimmedLines, indent) }
          case .output(let words), .warning(let words), .message(let words), .error(let words):
            let lines = CommentedLines.text(words, options.comment)
            if collapses { joined += lines + "\n" } else { fenced("", lines, indent) }
          case .asis(let words):
            close()
            text += words + "\n\n"
          case .display(let type, let words):
            close()
            text += type == "image/svg+xml" ? "\(indent)![](\(file("svg", Array(words.utf8))))\n\n" : words + "\n\n"
          case .figure(let figure):
            close()
            guard let bytes = result.figures[figure] else { continue }
            figures += 1
            let path = file(result.isSVG ? "svg" : "png", bytes)
            text += indent + picture(path, result, figures - 1) + "\n\n"
          }
        }
        close()
      }
    }
    return (text.trimmedLines + "\n", files)
  }
}
