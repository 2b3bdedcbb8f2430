import Glibc

/// Puts pictures that a page names by path into the page.
enum InlinePictures {
  static func embed(_ html: String, folder: String) -> String {
    var result = ""
    var rest = html[...]
    let mark = "<img src=\""
    while let start = rest.range(of: mark), let end = rest[start.upperBound...].firstIndex(of: "\"") {
      let source = String(rest[start.upperBound..<end])
      result += rest[..<start.upperBound]
      result += dataAddress(source, folder) ?? source
      rest = rest[end...]
    }
    return result + rest
  }

  private static let types = ["png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "svg": "image/svg+xml", "webp": "image/webp"]

  /// An address that holds the picture; its kind is told by the path's ending.
  static func address(_ bytes: [UInt8], path: String) -> String {
    "data:\(types[NotebookFile.ending(path)] ?? "application/octet-stream");base64,\(Base64.encode(bytes))"
  }

  private static func dataAddress(_ source: String, _ folder: String) -> String? {
    guard !source.contains(":"), types[NotebookFile.ending(source)] != nil else { return nil }
    let path = source.hasPrefix("/") ? source : folder + "/" + source
    guard let bytes = NotebookFile.bytes(path) else { return nil }
    return address(bytes, path: source)
  }
}
