enum HTML {
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}

/// A rendered notebook as one page that needs no other file and no script.
enum HTMLPage {
  static func write(_ rendered: Rendered, folder: String) throws -> String {
    var guarded = MathGuard()
    var inserted: [String] = []
    var drawings = 0
    var markdown = ""
    for block in rendered.blocks {
      switch block {
      case .text(let text): markdown += guarded.protect(text) + "\n\n"
      case .chunk(let result):
        for group in groups(result, &drawings) {
          switch group {
          case .markdown(let text): markdown += guarded.protect(text) + "\n\n"
          case .html(let html):
            markdown += "\(result.chunk.indent)<!--nns:\(inserted.count)-->\n\n"
            inserted.append(html)
          }
        }
      }
    }
    var body = guarded.restore(try Markdown.html(markdown))
    for (number, html) in inserted.enumerated().reversed() { body = body.replacing("<!--nns:\(number)-->", with: html, maxReplacements: 1) }
    body = captioned(body)
    body = InlinePictures.embed(body, folder: folder)
    func member(_ key: String) -> String? { rendered.header.first { $0.key == key }.map { HTML.escaped($0.value) } }
    var head = ""
    if let title = member("title") { head += "<h1 class=\"title\">\(title)</h1>\n" }
    if let subtitle = member("subtitle") { head += "<p class=\"subtitle\">\(subtitle)</p>\n" }
    for key in ["author", "date"] { if let text = member(key) { head += "<p class=\"\(key)\">\(text)</p>\n" } }
    let language = member("lang") ?? "en"
    return """
      <!DOCTYPE html>
      <html lang="\(language)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(member("title") ?? "Notebook")</title>
      <style>
      \(style)</style>
      </head>
      <body>
      \(head.isEmpty ? "" : "<header>\n\(head)</header>\n")<main>
      \(body)</main>
      </body>
      </html>

      """
  }

  /// `Table: words` before a table becomes its caption.
  private static func captioned(_ body: String) -> String {
    var result = ""
    var rest = body[...]
    while let start = rest.range(of: "<p>Table: "), let end = rest[start.upperBound...].range(of: "</p>\n") {
      result += rest[..<start.lowerBound]
      if rest[end.upperBound...].hasPrefix("<table>") {
        result += "<table>\n<caption>\(rest[start.upperBound..<end.lowerBound])</caption>"
        rest = rest[end.upperBound...].dropFirst("<table>".count)
      } else {
        result += rest[start.lowerBound..<end.upperBound]
        rest = rest[end.upperBound...]
      }
    }
    return result + rest
  }

  private enum Group { case markdown(String), html(String) }

  private static func groups(_ result: ChunkResult, _ drawings: inout Int) -> [Group] {
    let options = result.options
    let collapses = options.flag("collapse", default: false)
    var groups: [Group] = []
    var open = "", figures = 0
    func close() {
      if !open.isEmpty { groups.append(.html("<pre class=\"source\"><code>\(open)</code></pre>")) }
      open = ""
    }
    func block(_ kind: String, _ text: String) {
      let html = HTML.escaped(CommentedLines.text(text, options.comment))
      if collapses { open += (open.isEmpty || open.hasSuffix("\n") ? "" : "\n") + html + "\n" } else {
        groups.append(.html("<pre class=\"\(kind)\(options.classes("class.output"))\"><code>\(html)\n</code></pre>"))
      }
    }
    var together = ""
    for (place, piece) in result.pieces.enumerated() {
      switch piece {
      case .source(let text):
        let html = SourceHighlight.html(text.trimmedLines)
        if collapses { open += (open.isEmpty || open.hasSuffix("\n") ? "" : "\n") + html + "\n" } else { groups.append(.html("<pre class=\"source\(options.classes("class.source"))\"><code>\(html)\n</code></pre>")) }
      case .output(let text): block("output", text)
      case .warning(let text): block("output warning", text)
      case .message(let text): block("output message", text)
      case .error(let text): block("output error", text)
      case .asis(let text):
        close()
        groups.append(.markdown(text))
      case .display(let type, let text):
        close()
        groups.append(.html(type == "image/svg+xml" ? figure(svg(text, &drawings), options) : text))
      case .figure(let number):
        close()
        guard let bytes = result.figures[number] else { continue }
        let index = figures
        figures += 1
        if result.isSVG { together += svg(String(decoding: bytes, as: UTF8.self), &drawings) } else {
          let width = Int((options.number("fig.width") ?? 7) * min(600, max(24, options.number("dpi") ?? 96)))
          var size = " width=\"\(width)\""
          if let wanted = options.text("out.width", figure: index) { size = " style=\"width: \(HTML.escaped(Double(wanted) == nil ? wanted : wanted + "px"))\"" }
          let words = HTML.escaped(options.text("fig.alt", figure: index) ?? options.text("fig.cap", figure: index) ?? "plot of chunk \(result.chunk.name)")
          together += "<img src=\"data:image/png;base64,\(Base64.encode(bytes))\" alt=\"\(words)\"\(size)>"
        }
        if result.isFollowedBeside(place) { continue }
        groups.append(.html(figure(together, options, index)))
        together = ""
      }
    }
    close()
    return groups
  }

  private static func figure(_ picture: String, _ options: ChunkOptions, _ index: Int = 0) -> String {
    let wanted = options.text("fig.align") ?? "default"
    let side = ["left", "center", "right"].contains(wanted) ? " style=\"text-align: \(wanted)\"" : ""
    let caption = options.text("fig.cap", figure: index).map { "\n<figcaption>\(HTML.escaped($0))</figcaption>" } ?? ""
    return "<figure\(side)>\(picture)\(caption)</figure>"
  }

  /// An SVG file's element, without what stands before it. Its names get a number, since a page may hold several drawings.
  private static func svg(_ text: String, _ drawings: inout Int) -> String {
    guard let start = text.range(of: "<svg") else { return HTML.escaped(text) }
    drawings += 1
    let name = "drawing\(drawings)-"
    let element = String(text[start.lowerBound...]).trimmedLines
    return element.replacing(" id=\"", with: " id=\"" + name).replacing("href=\"#", with: "href=\"#" + name).replacing("url(#", with: "url(#" + name)
  }

  private static let style = """
    body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1f2328; font: 1rem/1.6 system-ui, "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
    h1, h2, h3 { line-height: 1.25; margin-top: 1.8em; }
    header { border-bottom: 1px solid #d0d7de; margin-bottom: 1.5rem; }
    h1.title { margin: 0; }
    .author, .date, .subtitle { margin: .2rem 0; color: #59636e; }
    pre { overflow-x: auto; padding: .7rem .9rem; border-radius: 6px; font: .875rem/1.45 ui-monospace, "DejaVu Sans Mono", monospace; }
    pre code { font: inherit; padding: 0; background: none; }
    pre, code { background: #f6f8fa; }
    code { font: .875em ui-monospace, "DejaVu Sans Mono", monospace; padding: .1em .3em; border-radius: 4px; }
    pre.output { background: #fff; border: 1px solid #d0d7de; }
    pre.warning { background: #fff8e5; } pre.message { background: #f3f8ff; } pre.error { background: #ffefee; }
    .kw { color: #cf222e; } .st { color: #0a3069; } .nu { color: #0550ae; } .co { color: #6e7781; font-style: italic; }
    figure { margin: 1rem 0; } figure img, figure svg { max-width: 100%; height: auto; }
    figcaption { color: #59636e; font-size: .9rem; }
    table { border-collapse: collapse; margin: 1rem 0; display: block; overflow-x: auto; }
    th, td { border: 1px solid #d0d7de; padding: .3rem .7rem; } th { background: #f6f8fa; }
    blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 4px solid #d0d7de; color: #59636e; }
    .math { font-family: "STIX Two Math", "Latin Modern Math", "Cambria Math", serif; } .math.display { display: block; text-align: center; white-space: pre-wrap; }
    img { max-width: 100%; }

    """
}

/// Output lines with knitr's `##` before each.
enum CommentedLines {
  static func text(_ text: String, _ comment: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    if comment.isEmpty { return lines.joined(separator: "\n") }
    return lines.map { comment + " " + $0 }.joined(separator: "\n")
  }
}
