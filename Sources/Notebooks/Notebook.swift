import Runtime

/// A document of text and code.
public struct Notebook {
  public enum Block {
    /// Markdown, with the number of its first line.
    case text(String, line: Int)
    case chunk(Chunk)
  }

  public struct Chunk {
    /// `r`, or another language, which is shown and not run.
    public var engine: String
    public var label: String?
    /// Options as R arguments: `echo = FALSE, fig.cap = "a"`.
    public var options: String
    public var code: String
    /// Line of the first line of code.
    public var line: Int
    /// Blanks before the fence, as inside a list.
    public var indent: String
    /// The label, or what knitr calls the chunks without one: `unnamed-chunk-1`, `unnamed-chunk-2` …
    public var name = ""
  }

  /// Members of the YAML header, in order.
  public var header: [(key: String, value: String)] = []
  /// The header's `params`, as R arguments: `n = 3, name = "a"`.
  public var parameters = ""
  public var blocks: [Block] = []

  /// What a Jupyter file says of a cell and is written again with it.
  struct Cell {
    var metadata: [(key: String, value: JSON)]
    /// The text of a raw cell, which is shown as code elsewhere.
    var raw: String?
  }

  /// One for each block of a Jupyter file; of other documents none.
  var cells: [Cell] = []
  /// What a Jupyter file says of itself.
  var metadata: [(key: String, value: JSON)] = []
  public let path: String

  public init(path: String) { self.path = path }

  public subscript(key: String) -> String? { header.first { $0.key == key }?.value }
  public var chunks: [Chunk] { blocks.compactMap { if case .chunk(let chunk) = $0 { return chunk } else { return nil } } }
}

/// What cannot be read, evaluated or written.
public struct NotebookError: Error, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }
}
