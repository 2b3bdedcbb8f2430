import CMarkdown
import Glibc

/// Markdown to HTML by cmark-gfm: tables, strikethrough, bare links and footnotes are on.
enum Markdown {
  static func html(_ text: String) throws -> String {
    cmark_gfm_core_extensions_ensure_registered()
    let options = CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
    guard let parser = cmark_parser_new(options) else { throw NotebookError("no memory for Markdown") }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
    }
    let bytes = Array(text.utf8)
    bytes.withUnsafeBytes { cmark_parser_feed(parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count) }
    guard let document = cmark_parser_finish(parser) else { throw NotebookError("Markdown cannot be parsed") }
    defer { cmark_node_free(document) }
    guard let page = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser)) else { throw NotebookError("no memory for a page") }
    defer { free(page) }
    return String(cString: page)
  }
}
