/// A rendered notebook as Markdown; its figures are files beside it.
enum MarkdownPage {
  /// Pictures side by side as knitr writes them: Markdown's own form, or HTML's where their width or place is told. `last` is the last one's number.
  private static func pictures(_ paths: [String], _ result: ChunkResult, last: Int) -> String {
    let images = paths.enumerated().map { image($1, result, last + 1 - paths.count + $0) }.joined()
    let options = result.options, caption = options.text("fig.cap", figure: last)
    guard let side = side(options) else { return images }
    return "<div class=\"figure\" style=\"text-align: \(side)\">\n\(images)\n" + (caption.map { "<p class=\"caption\">\(HTML.escaped($0))</p>\n" } ?? "") + "</div>"
  }

  private static func side(_ options: ChunkOptions) -> String? { options.text("fig.align").flatMap { $0 == "default" ? nil : $0 } }

  private static func image(_ path: String, _ result: ChunkResult, _ index: Int) -> String {
    let options = result.options, caption = options.text("fig.cap", figure: index)
    let words = options.text("fig.alt", figure: index) ?? caption ?? "plot of chunk \(result.chunk.name)"
    let width = options.text("out.width", figure: index)
    if width == nil, side(options) == nil { return "![\(words)](\(path))" }
    return "<img src=\"\(path)\" alt=\"\(HTML.escaped(words))\"" + (width.map { " width=\"\(HTML.escaped($0))\"" } ?? "") + " />"
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
      // A quotation goes on through its empty lines.
      let empty = indent.contains(">") ? String(indent.trimmed) : ""
      text += lines.map { $0.isEmpty ? empty : indent + $0 }.joined(separator: "\n") + "\n\(empty)\n"
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
        var joined = "", figures = 0, paths: [String] = []
        /// The word behind a fence, as Pandoc reads it where options add classes or attributes.
        func fence(_ language: String, _ kind: String) -> String {
          let language = kind == "source" && !options.flag("highlight") ? "text" : language
          let added = options.texts("class.\(kind)").map { $0.hasPrefix(".") ? $0 : "." + $0 } + options.texts("attr.\(kind)")
          return added.isEmpty ? language : "{" + ((language.isEmpty ? [] : ["." + language]) + added).joined(separator: " ") + "}"
        }
        func close() {
          if !joined.isEmpty { fenced("r", String(joined.dropLast()), indent) }
          joined = ""
        }
        for (place, piece) in result.pieces.enumerated() {
          switch piece {
          case .source(let source): if collapses { joined += source.trimmedLines + "\n" } else { fenced(fence(result.chunk.engine, "source"), source.trimmedLines, indent) }
          case .output(let words), .warning(let words), .message(let words), .error(let words):
            let lines = CommentedLines.text(words, options.comment)
            var kind = "output"
            if case .warning = piece { kind = "warning" } else if case .message = piece { kind = "message" } else if case .error = piece { kind = "error" }
            if collapses { joined += lines + "\n" } else { fenced(fence("", kind), lines, indent) }
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
            paths.append(file(result.isSVG ? "svg" : "png", bytes))
            if result.isFollowedBeside(place) { continue }
            text += indent + pictures(paths, result, last: figures - 1) + "\n\n"
            paths = []
          }
        }
        close()
      }
    }
    return (text.trimmedLines + "\n", files)
  }
}
