import Glibc

/// Notebooks as files, told apart by their ending.
public enum NotebookFile {
  /// Reads `.ipynb`, `.Rmd`, `.md`, or a script with `#'` text.
  public static func read(_ path: String) throws -> Notebook {
    guard let bytes = bytes(path) else { throw NotebookError("cannot open file '\(path)': \(String(cString: strerror(errno)))") }
    var text = String(decoding: bytes, as: UTF8.self)
    if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
    return try parse(text, path: path)
  }

  /// The notebook in a text that is as the file's name says.
  static func parse(_ text: String, path: String) throws -> Notebook {
    switch ending(path) {
    case "ipynb": return try JupyterFile.read(text, path: path)
    case "rmd", "md", "qmd", "markdown": return try RMarkdownReader.read(text, path: path)
    default: return try SpinReader.read(text, path: path)
    }
  }

  /// The lower-case letters after the last dot of a file's name; empty without one.
  public static func ending(_ path: String) -> String {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return "" }
    return path[path.index(after: dot)...].lowercased()
  }

  /// The path without its ending.
  public static func stem(_ path: String) -> String {
    let count = ending(path).count
    return count == 0 ? path : String(path.dropLast(count + 1))
  }

  public static func folder(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func bytes(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes.append(contentsOf: buffer[..<count]) }
    return ferror(file) == 0 ? bytes : nil
  }
}
