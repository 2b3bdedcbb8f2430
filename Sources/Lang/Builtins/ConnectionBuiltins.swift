import Glibc

/// Making, opening, reading and writing connections.
enum ConnectionBuiltins {
  static let all: [Builtin] = [
    Builtin("stdout", "", "Standard output. Source: R ?showConnections.") { _ in ConnectionTable.value(1, "terminal") },
    Builtin("stderr", "", "Standard error. Source: R ?showConnections.") { _ in ConnectionTable.value(2, "terminal") },
    Builtin("stdin", "", "Standard input. Source: R ?showConnections.") { _ in ConnectionTable.value(0, "terminal") },
    Builtin(
      "file", #"description = "", open = "", blocking = TRUE, encoding = "native.enc", method = "default", raw = FALSE"#,
      "A connection to a file; compressed files are expanded when read. Source: R ?connections.") { try make($0, .file, open: $0.string("open")) },
    Builtin("gzfile", #"description, open = "", encoding = "native.enc", compression = 6"#, "A connection to a file compressed by gzip. Source: R ?connections.") {
      try make($0, .gzfile, open: $0.string("open"))
    },
    Builtin("bzfile", #"description, open = "", encoding = "native.enc", compression = 9"#, "A connection to a file compressed by bzip2. Source: R ?connections.") {
      try make($0, .bzfile, open: $0.string("open"))
    },
    Builtin("xzfile", #"description, open = "", encoding = "native.enc", compression = 6"#, "A connection to a file compressed by xz. Source: R ?connections.") {
      try make($0, .xzfile, open: $0.string("open"))
    },
    Builtin("url", #"description, open = "", blocking = TRUE, encoding = "native.enc", method = "default", headers = NULL"#, """
      A connection to a file:// URL; others are an error when opened. Source: R ?connections.
      """) { try make($0, .url, open: $0.string("open")) },
    Builtin("pipe", #"description, open = "", encoding = "native.enc""#, "A connection to a command of the shell. Source: R ?connections.") {
      try make($0, .pipe, open: $0.string("open"))
    },
    Builtin("gzcon", "con, level = 6, allowNonCompressed = TRUE, text = FALSE", "The connection itself: reading expands by itself. Source: R ?gzcon.") { try $0[0] },
    Builtin("textConnection", #"object = NULL, open = "r", local = FALSE, name = NULL, encoding = """#, """
      A connection to strings; opened with "w" or "a" the lines written go to the variable named by `object`. Source: R ?textConnection.
      """, textConnection),
    Builtin("textConnectionValue", "con", "Lines written to a text connection so far. Source: R ?textConnection.") { call in
      let entry = try ConnectionTable.of(call.interpreter).entry(try call[0])
      guard entry.kind == .textConnection else { throw RError("'con' is not a textConnection") }
      return .strings(StringVector(entry.writtenLines))
    },
    Builtin("rawConnection", #"object, open = "r""#, "A connection to a raw vector. Source: R ?rawConnection.") { call in
      guard case .raws(let v) = try call[0] else { throw RError("invalid 'object' argument") }
      let mode = try call.string("open")
      let entry = Connection("object", .rawConnection, reading: v.elements, mode: mode)
      if mode.hasPrefix("w") || mode.hasPrefix("a") { entry.startWriting(after: v.elements) }
      return ConnectionTable.of(call.interpreter).add(entry)
    },
    Builtin("rawConnectionValue", "con", "The bytes of a raw connection. Source: R ?rawConnection.") { call in
      let entry = try ConnectionTable.of(call.interpreter).entry(try call[0])
      guard entry.kind == .rawConnection else { throw RError("'con' is not a rawConnection") }
      return .raws(RawVector(entry.bytes))
    },
    Builtin("open", #"con, open = "r", blocking = TRUE, ..."#, "Opens a connection. Source: R ?connections.", dispatch: .generic) { call in
      let entry = try ConnectionTable.of(call.interpreter).entry(try call[0])
      guard !entry.isOpen else { throw RError("connection is already open") }
      try ConnectionTable.open(entry, try call.string("open"), call.interpreter, call.call)
      return call.invisible(.null)
    },
    Builtin("close", "con, ...", "Closes a connection; a file written to is complete then. Source: R ?connections.", dispatch: .generic) { call in
      let con = try call[0]
      guard con.inherits("connection"), let number = con.asIntegers().first else { throw RError("invalid connection") }
      guard number > 2 else { throw RError("cannot close standard connections") }
      try ConnectionTable.of(call.interpreter).close(Int(number))
      return call.invisible(.null)
    },
    Builtin("isOpen", "con, rw = \"\"", "TRUE for open connections. Source: R ?connections.") { call in
      if let number = try call[0].asIntegers().first, number < 3, try call[0].inherits("connection") { return .bool(true) }
      let entry = try ConnectionTable.of(call.interpreter).entry(try call[0]), wanted = try call.string("rw")
      return .bool(entry.isOpen && (wanted.isEmpty || wanted.hasPrefix("r") && entry.canRead || wanted.hasPrefix("w") && entry.canWrite))
    },
    Builtin("isIncomplete", "con", "TRUE when the last line read or written has no end. Source: R ?connections.") { call in
      let entry = try ConnectionTable.of(call.interpreter).entry(try call[0])
      return .bool(!entry.partialLine.isEmpty)
    },
    Builtin("isSeekable", "con", "TRUE for connections whose position can be set. Source: R ?connections.") { call in
      .bool([.file, .gzfile, .rawConnection].contains(try ConnectionTable.of(call.interpreter).entry(try call[0]).kind))
    },
    Builtin("seek", #"con, where = NA, origin = "start", rw = "", ..."#, "The position of a connection, set to `where` after. Source: R ?seek.", dispatch: .generic) { call in
      let entry = try ConnectionTable.of(call.interpreter).entry(try call[0])
      guard entry.isOpen else { throw RError("connection is not open") }
      let mode = try call.string("rw"), writing = mode.hasPrefix("w") || mode.isEmpty && !entry.canRead
      let before = entry.tell(writing: writing)
      if let place = try call["where"].asDoubles().first, place.isFinite { entry.seek(Int(min(max(place, -9e15), 9e15)), from: try call.choice("origin", ["start", "current", "end"]), writing: writing) }
      return .double(Double(before))
    },
    Builtin("flush", "con", "Writes what standard output still holds back. Source: R ?connections.") { call in
      call.interpreter.output.flush()
      return call.invisible(.null)
    },
    Builtin("pushBack", #"data, connection, newLine = TRUE, encoding = """#, "Lines to be read next. Source: R ?pushBack.") { call in
      let entry = try ConnectionTable.of(call.interpreter).entry(try call[1])
      entry.pushedBack += try call.strings("data").reversed().map { $0 ?? "NA" }
      return call.invisible(.null)
    },
    Builtin("pushBackLength", "connection", "How many lines were pushed back. Source: R ?pushBack.") { .int(try ConnectionTable.of($0.interpreter).entry(try $0[0]).pushedBack.count) },
    Builtin("clearPushBack", "connection", "Forgets lines pushed back. Source: R ?pushBack.") { call in
      try ConnectionTable.of(call.interpreter).entry(try call[0]).pushedBack = []
      return call.invisible(.null)
    },
    Builtin("getConnection", "what", "The connection with a number. Source: R ?showConnections.") { call in
      let number = try call.integer("what")
      if number >= 0, number < 3 { return ConnectionTable.value(number, "terminal") }
      guard let entry = ConnectionTable.of(call.interpreter).entries[number] else { throw RError("there is no connection \(number)") }
      return ConnectionTable.value(number, entry.kind.rawValue)
    },
    Builtin("getAllConnections", "", "Numbers of all connections. Source: R ?showConnections.") { call in
      .vector(Set(ConnectionTable.of(call.interpreter).entries.keys).union([0, 1, 2]).sorted().map { Int32(clamping: $0) })
    },
    Builtin("closeAllConnections", "", "Ends all sinks and closes all connections. Source: R ?showConnections.") { call in
      Sinks.of(call.interpreter).endAll(call.interpreter)
      let table = ConnectionTable.of(call.interpreter)
      for number in table.entries.keys where number > 2 { try table.close(number) }
      return call.invisible(.null)
    },
    Builtin("summary.connection", "object, ...", "Description, class, mode and state of a connection. Source: R ?connections.", summary),
    Builtin("isatty", "con", "TRUE for standard streams on a terminal. Source: R ?connections.") { call in
      guard let number = try call[0].asIntegers().first, number >= 0, number < 3 else { return .bool(false) }
      return .bool(Glibc.isatty(number) == 1)
    },
    Builtin("writeLines", #"text, con = NULL, sep = "\n", useBytes = FALSE"#, "Writes strings, each followed by `sep`. Source: R ?writeLines.") { call in
      guard try call[0].isString else { throw RError("can only write character objects") }
      let separator = try call.string("sep")
      let text = try call.strings("text").map { ($0 ?? "NA") + separator }.joined()
      try Connections.write(text, to: call.values[1] ?? .null, append: false, call)
      return call.invisible(.null)
    },
    Builtin("readLines", #"con = NULL, n = -1L, ok = TRUE, warn = TRUE, encoding = "unknown", skipNul = FALSE"#, "Lines of a text file or connection. Source: R ?readLines.", readLines),
    Builtin("readline", #"prompt = """#, "A line from the user; \"\" in scripts. Source: R ?readline.") { call in
      if let ask = call.interpreter.ask {
        let answer = try ask(try call.string("prompt"))
        return .string(answer)
      }
      call.write(try call.string("prompt"))
      guard call.interpreter.isInteractive else { call.write("\n"); return .string("") }
      call.interpreter.output.flush()
      return .string(Swift.readLine() ?? "")
    },
  ]

  private static func make(_ call: BuiltinCall, _ kind: Connection.Kind, open mode: String) throws -> Value {
    let description = try call.string("description")
    let actual: Connection.Kind = kind == .file && (description.contains("://")) ? .url : kind
    let entry = Connection(description, actual)
    entry.encoding = try TextEncoding(call.string("encoding"))
    if kind == .file, description.isEmpty { try entry.open("w+") } else if !mode.isEmpty { try ConnectionTable.open(entry, mode, call.interpreter, call.call) }
    return ConnectionTable.of(call.interpreter).add(entry)
  }

  private static func textConnection(_ call: BuiltinCall) throws -> Value {
    let mode = try call.string("open")
    let shown = call.call?.arguments.first.map { deparse($0.value).joined() } ?? "object"
    if mode.hasPrefix("r") {
      guard try call[0].isString else { throw RError("invalid 'text' argument") }
      let text = try call[0].asStrings().map { ($0 ?? "NA") + "\n" }.joined()
      return ConnectionTable.of(call.interpreter).add(Connection(shown, .textConnection, reading: Array(text.utf8)))
    }
    guard mode.hasPrefix("w") || mode.hasPrefix("a") else { throw RError("unsupported mode") }
    let name = try call[0].asStrings().first ?? nil
    let entry = Connection(name ?? "NULL", .textConnection, mode: mode)
    if let name {
      let scope = try call.flag("local") ? call.environment : call.interpreter.global
      entry.target = (scope, Name(name))
      if mode.hasPrefix("a"), case .strings(let before)? = scope.local(Name(name)) { entry.writtenLines = before.elements }
    }
    entry.startText()
    return ConnectionTable.of(call.interpreter).add(entry)
  }

  private static func summary(_ call: BuiltinCall) throws -> Value {
    let names = ["description", "class", "mode", "text", "opened", "can read", "can write"]
    if let number = try call[0].asIntegers().first, number >= 0, number < 3 {
      let values = [["stdin", "stdout", "stderr"][Int(number)], "terminal", number == 0 ? "r" : "w", "text", "opened", number == 0 ? "yes" : "no", number == 0 ? "no" : "yes"]
      return .list(values.map { .string($0) }, names: names)
    }
    let entry = try ConnectionTable.of(call.interpreter).entry(try call[0])
    let values = [
      entry.description, entry.kind.rawValue, entry.mode.isEmpty ? "r" : entry.mode, entry.isBinary ? "binary" : "text",
      entry.isOpen ? "opened" : "closed", entry.canRead ? "yes" : "no", entry.canWrite ? "yes" : "no",
    ]
    return .list(values.map { .string($0) }, names: names)
  }

  private static func readLines(_ call: BuiltinCall) throws -> Value {
    let con = try call[0], n = try call.integer("n")
    if let ask = call.interpreter.ask, con.inherits("connection") || con.isNull, con.isNull || con.asIntegers().first == 0 {
      // A notebook's input ends with an empty line.
      var lines: [String] = []
      while n < 0 || lines.count < n {
        let line = try ask("")
        if n < 0, line.isEmpty { break }
        lines.append(line)
      }
      return .strings(lines)
    }
    let table = ConnectionTable.of(call.interpreter)
    let entry: Connection
    var opening = call.call
    if con.inherits("connection") { entry = try table.entry(con) } else if con.isNull { entry = table.entries[0]! } else {
      guard case .strings(let v) = con, let path = v.elements.first ?? nil else { throw RError("'con' is not a connection") }
      entry = Connection(path, path.contains("://") ? .url : .file)
      opening = Call("file", [.symbol("con"), .constant(.string("r"))])
    }
    return try table.use(entry, "rt", call.interpreter, opening) { entry in
      guard entry.canRead else { throw RError("cannot read from this connection") }
      // Who writes our input may wait for what we have said.
      if entry.kind == .terminal || entry.description == "stdin" { call.interpreter.output.flush() }
      entry.isIncomplete = false
      let lines = entry.nextLines(n < 0 ? Int.max : n)
      if entry.isIncomplete, entry.kind != .textConnection, try call.flag("warn") { try call.warn("incomplete final line found on '\(entry.description)'") }
      if n >= 0, lines.count < n, !(try call.flag("ok")) { throw RError("too few lines read in readLines") }
      // Declared latin1: the bytes are characters of it.
      let isLatin = TextEncoding(try call.string("encoding"))?.name == "ISO-8859-1"
      return .strings(isLatin ? lines.map(InvalidBytes.readingLatin1) : lines)
    }
  }
}
