import Glibc

/// Connections: numbers with class "connection" that stand for open files, texts and the standard streams.
final class ConnectionTable {
  final class Entry {
    let description: String
    let kind: String
    var mode: String
    /// Lines not read yet.
    var lines: [String]?
    /// Text written so far, for files written when closed.
    var written = ""
    var isOpen: Bool
    init(_ description: String, _ kind: String, mode: String, lines: [String]? = nil, isOpen: Bool) {
      (self.description, self.kind, self.mode, self.lines, self.isOpen) = (description, kind, mode, lines, isOpen)
    }
  }
  var entries: [Int: Entry] = [:]
  private var next = 3

  static func of(_ interpreter: Interpreter) -> ConnectionTable { interpreter.state(ConnectionTable.self) { ConnectionTable() } }

  func add(_ entry: Entry) -> Value {
    entries[next] = entry
    next += 1
    return ConnectionTable.value(next - 1, entry.kind)
  }

  static func value(_ number: Int, _ kind: String) -> Value {
    var attributes = Attributes()
    attributes[.class] = .strings([kind, "connection"])
    return .integers(IntegerVector([Int32(number)], attributes))
  }

  /// The entry of a connection value; an error for closed ones.
  func entry(_ value: Value) throws -> Entry {
    guard value.inherits("connection"), let number = value.asIntegers().first, let entry = entries[Int(number)] else { throw RError("invalid connection") }
    return entry
  }

  /// Lines of the connection, read from its file the first time.
  func lines(_ entry: Entry) throws -> [String] {
    if let lines = entry.lines { return lines }
    return FileBytes.lines(try FileBytes.read(entry.description)).lines
  }

  func close(_ number: Int) throws {
    guard let entry = entries.removeValue(forKey: number) else { throw RError("invalid connection") }
    guard entry.isOpen, entry.kind == "file", entry.mode.hasPrefix("w") || entry.mode.hasPrefix("a") else { return }
    try Connections.writeFile(entry.description, Array(entry.written.utf8), append: entry.mode.hasPrefix("a"))
  }
}

enum ConnectionBuiltins {
  static let all: [Builtin] = [
    Builtin("stdout", "", "Standard output. Source: R ?showConnections.") { _ in ConnectionTable.value(1, "terminal") },
    Builtin("stderr", "", "Standard error. Source: R ?showConnections.") { _ in ConnectionTable.value(2, "terminal") },
    Builtin("stdin", "", "Standard input. Source: R ?showConnections.") { _ in ConnectionTable.value(0, "terminal") },
    Builtin("file", #"description = "", open = "", blocking = TRUE, encoding = "unknown", ..."#, "A connection to a file. Source: R ?connections.") { call in
      let path = try call.string("description"), mode = try call.string("open")
      let table = ConnectionTable.of(call.interpreter)
      if path == "stdin" { return ConnectionTable.value(0, "terminal") }
      let entry = ConnectionTable.Entry(FilePath.expanded(path), "file", mode: mode, isOpen: !mode.isEmpty)
      if mode.hasPrefix("r") { entry.lines = try table.lines(entry) }
      return table.add(entry)
    },
    Builtin("textConnection", #"object = NULL, open = "r", local = FALSE, ..."#, "A connection to strings. Source: R ?textConnection.") { call in
      let lines = try call[0].asStrings().flatMap { ($0 ?? "NA").split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
      return ConnectionTable.of(call.interpreter).add(ConnectionTable.Entry("object", "textConnection", mode: "r", lines: lines, isOpen: true))
    },
    Builtin("open", #"con, open = "r", ..."#, "Opens a connection. Source: R ?connections.", dispatch: .generic) { call in
      let table = ConnectionTable.of(call.interpreter), entry = try table.entry(try call[0])
      entry.mode = try call.string("open")
      entry.isOpen = true
      if entry.mode.hasPrefix("r"), entry.lines == nil { entry.lines = try table.lines(entry) }
      return call.invisible(.null)
    },
    Builtin("close", "con, ...", "Closes a connection; a file written to is complete then. Source: R ?connections.", dispatch: .generic) { call in
      let con = try call[0]
      if con.inherits("connection"), let number = con.asIntegers().first, number > 2 { try ConnectionTable.of(call.interpreter).close(Int(number)) }
      return call.invisible(.null)
    },
    Builtin("isOpen", "con, rw = \"\"", "TRUE for open connections. Source: R ?connections.") { .bool(try ConnectionTable.of($0.interpreter).entry(try $0[0]).isOpen) },
    Builtin("flush", "con", "Does nothing: output is written at once. Source: R ?connections.") { call in call.invisible(.null) },
    Builtin("writeLines", #"text, con = NULL, sep = "\n", useBytes = FALSE"#, "Writes strings, each followed by `sep`. Source: R ?writeLines.") { call in
      guard try call[0].isString else { throw RError("can only write character objects") }
      let separator = try call.string("sep")
      let text = try call.strings("text").map { ($0 ?? "NA") + separator }.joined()
      try Connections.write(text, to: call.values[1] ?? .null, append: false, call)
      return call.invisible(.null)
    },
    Builtin("readLines", #"con = NULL, n = -1L, ok = TRUE, warn = TRUE, encoding = "unknown", skipNul = FALSE"#, "Lines of a text file or connection. Source: R ?readLines.", readLines),
    Builtin("readline", #"prompt = """#, "A line from the user; \"\" in scripts. Source: R ?readline.") { call in
      call.write(try call.string("prompt"))
      guard call.interpreter.isInteractive else { call.write("\n"); return .string("") }
      call.interpreter.output.flush()
      return .string(Swift.readLine() ?? "")
    },
  ]

  private static func readLines(_ call: BuiltinCall) throws -> Value {
    let con = try call[0], n = try call.integer("n")
    if con.inherits("connection") {
      if con.asIntegers().first == 0 {
        var lines: [String] = []
        while n < 0 || lines.count < n, let line = Swift.readLine() { lines.append(line) }
        return .strings(lines)
      }
      let table = ConnectionTable.of(call.interpreter), entry = try table.entry(con)
      let lines = try table.lines(entry)
      let taken = n < 0 ? lines : Array(lines.prefix(n))
      if entry.isOpen { entry.lines = Array(lines.dropFirst(taken.count)) }
      return .strings(taken)
    }
    guard case .strings(let v) = con, let path = v.elements.first ?? nil else { throw RError("'con' is not a connection") }
    let expanded = FilePath.expanded(path)
    guard access(expanded, R_OK) == 0 else {
      try call.warn("cannot open file '\(path)': \(String(cString: strerror(errno)))")
      throw RError("cannot open the connection", call: Value(.call(Call("file", [.symbol("con"), .constant(.string("r"))]))))
    }
    let (lines, isComplete) = FileBytes.lines(try FileBytes.read(expanded))
    if !isComplete, try call.flag("warn") { try call.warn("incomplete final line found on '\(path)'") }
    return .strings(n < 0 ? lines : Array(lines.prefix(n)))
  }
}
