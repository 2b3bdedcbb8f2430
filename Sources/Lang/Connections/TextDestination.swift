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
      if path.hasPrefix("|") {
        let pipe = Connection(String(path.dropFirst()), .pipe)
        return try ConnectionTable.of(call.interpreter).use(pipe, "w", call.interpreter, call.call) { try $0.write(InvalidBytes.bytes(of: text)) }
      }
      let formal = call.builtin.formalTexts.contains("con") ? "con" : "file"
      let opening = Call("file", [.symbol(Name(formal)), .constant(.string(append ? "a" : "w"))])
      let entry = Connection(path, .file)
      entry.isWrittenAtOnce = true
      return try ConnectionTable.of(call.interpreter).use(entry, append ? "a" : "w", call.interpreter, opening) { try $0.write(InvalidBytes.bytes(of: text)) }
    }
    guard file.inherits("connection"), let number = file.asIntegers().first else { throw RError("invalid connection") }
    if number == 1 { return call.write(text) }
    if number == 2 { return call.interpreter.output.writeError(text) }
    let table = ConnectionTable.of(call.interpreter)
    try table.use(try table.entry(file), append ? "at" : "wt", call.interpreter, call.call) { try $0.write(InvalidBytes.bytes(of: text)) }
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
