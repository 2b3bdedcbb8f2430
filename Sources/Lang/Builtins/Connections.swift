import Glibc

/// Where text output goes: the session's output, a file, a connection.
enum Connections {
  /// Writes `text` to what the `file` argument of `cat`, `writeLines`, `write.table` names.
  static func write(_ text: String, to file: Value, append: Bool, _ call: BuiltinCall) throws {
    if file.isNull || file.asStrings().first == .some("") , file.type == .character || file.isNull {
      call.write(text)
      return
    }
    if case .strings(let v) = file, let path = v.elements.first ?? nil {
      try writeFile(FilePath.expanded(path), Array(text.utf8), append: append)
      return
    }
    if file.inherits("connection"), let number = file.asIntegers().first {
      if number == 1 { return call.write(text) }
      if number == 2 { return call.interpreter.output.writeError(text) }
      let entry = try ConnectionTable.of(call.interpreter).entry(file)
      if entry.isOpen { entry.written += text } else { try writeFile(entry.description, Array(text.utf8), append: append) }
      return
    }
    throw RError("invalid connection")
  }

  static func writeFile(_ path: String, _ bytes: [UInt8], append: Bool) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | (append ? O_APPEND : O_TRUNC), 0o666)
    guard descriptor >= 0 else { throw RError("cannot open the connection") }
    defer { close(descriptor) }
    Output.writeAll(descriptor, bytes)
  }
}

/// Paths as the user writes them.
public enum FilePath {
  /// `~` replaced by the home directory.
  public static func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst()
  }
}
