/// Values in files of R's own formats: `saveRDS`, `save`, `serialize` and what reads them.
enum SerializationBuiltins {
  static let all: [Builtin] = [
    Builtin("serialize", "object, connection, ascii = FALSE, xdr = TRUE, version = NULL, refhook = NULL", """
      A value as bytes: a raw vector when `connection` is NULL. Source: R ?serialize.
      """) { call in
      let bytes = try Serializer.bytes(of: call[0], version: version(call), asText: call["ascii"].asLogicals().first == .true, call.interpreter)
      guard let connection = call.optional("connection") else { return .raws(RawVector(bytes)) }
      let table = ConnectionTable.of(call.interpreter)
      try table.use(try table.entry(connection), "wb", call.interpreter, call.call) { try $0.write(bytes) }
      return call.invisible(.null)
    },
    Builtin("unserialize", "connection, refhook = NULL", "The value that `serialize` wrote. Source: R ?serialize.") { call in
      if case .raws(let v) = try call[0] {
        var reader = try Unserializer(v.elements, call.interpreter)
        return try reader.read()
      }
      let table = ConnectionTable.of(call.interpreter)
      return try table.use(try table.entry(try call[0]), "rb", call.interpreter, call.call) { try value(from: $0, call) }
    },
    Builtin("saveRDS", #"object, file = "", ascii = FALSE, version = NULL, compress = TRUE, refhook = NULL"#, """
      Writes one value to a file, complete or not at all. `compress`: TRUE, FALSE, "gzip", "bzip2" or "xz". Source: R ?saveRDS.
      """) { call in
      let bytes = try Serializer.bytes(of: call[0], version: version(call), asText: call["ascii"].asLogicals().first == .true, call.interpreter)
      try store(bytes, call["file"], call, compression(call), opening: "gzfile")
      return call.invisible(.null)
    },
    Builtin("readRDS", "file, refhook = NULL", "The value in a file that `saveRDS` wrote. Source: R ?readRDS.") { call in
      let file = try call[0], table = ConnectionTable.of(call.interpreter)
      if file.inherits("connection") { return try table.use(try table.entry(file), "rb", call.interpreter, call.call) { try value(from: $0, call) } }
      guard case .strings(let v) = file, let path = v.elements.first ?? nil else { throw RError("bad 'file' argument") }
      let opening = Call("gzfile", [.symbol("file"), .constant(.string("rb"))])
      return try table.use(Connection(path, .gzfile), "rb", call.interpreter, opening) { try value(from: $0, call) }
    },
    Builtin(".saveVariables", "list, file, envir, ascii, version, compress", "Writes variables of an environment to a file. Source: R ?save.") { call in
      guard case .environment(let scope) = try call["envir"] else { throw RError("invalid 'envir' argument") }
      let variables = try call.strings("list").compactMap { name -> (name: String, value: Value)? in
        guard let name, let value = scope.lookup(Name(name)) else { return nil }
        return (name, value)
      }
      let isText = try call["ascii"].asLogicals().first == .true, version = try version(call)
      let header = "RD\(isText ? "A" : "X")\(version)\n"
      let bytes = try Array(header.utf8) + Serializer.bytes(ofVariables: variables, version: version, asText: isText, call.interpreter)
      try store(bytes, call["file"], call, compression(call), opening: "gzfile")
      return call.invisible(.null)
    },
    Builtin("load", "file, envir = NULL, verbose = FALSE", """
      Reads variables that `save` wrote into an environment, by default the caller's.
      Returns: their names, invisibly. Source: R ?load.
      """, load),
  ]

  private static func version(_ call: BuiltinCall) throws -> Int {
    let version = try call.integer("version", default: 3)
    guard version == 2 || version == 3 else { throw RError("version \(version) not supported") }
    return version
  }

  private static func compression(_ call: BuiltinCall) throws -> Compression {
    let value = try call["compress"]
    if case .strings(let v) = value {
      switch v.elements.first ?? nil {
      case "gzip": return .gzip
      case "bzip2": return .bzip2
      case "xz": return .xz
      default: throw RError("invalid 'compress' argument: \(v.elements.first.flatMap { $0 } ?? "NA")")
      }
    }
    return value.asLogicals().first == .true ? .gzip : .none
  }

  private static func store(_ bytes: [UInt8], _ file: Value, _ call: BuiltinCall, _ compression: Compression, opening function: Name) throws {
    if file.inherits("connection") {
      let table = ConnectionTable.of(call.interpreter)
      return try table.use(try table.entry(file), "wb", call.interpreter, call.call) { try $0.write(bytes) }
    }
    guard case .strings(let v) = file, let path = v.elements.first ?? nil, !path.isEmpty else { throw RError("'file' must be non-empty string") }
    do { try FileBytes.write(try compression.compress(bytes), FilePath.expanded(path)) } catch let error as RError {
      let shown = Call(function, [.symbol("file"), .symbol("mode")])
      let reason = error.message.components(after: ": ") ?? error.message
      try call.interpreter.warn("cannot open compressed file '\(path)', probable reason '\(reason)'", call: shown)
      throw RError("cannot open the connection", call: Value(.call(shown)))
    }
  }

  private static func value(from connection: Connection, _ call: BuiltinCall) throws -> Value {
    var rest = Array(connection.remaining)
    let isPacked = Compression.detect(rest) != .none
    if isPacked { rest = try Compression.expand(rest) }
    var reader = try Unserializer(rest, call.interpreter)
    let value = try reader.read()
    _ = connection.nextBytes(isPacked ? connection.remaining.count : reader.position)
    return value
  }

  private static func load(_ call: BuiltinCall) throws -> Value {
    let file = try call[0], table = ConnectionTable.of(call.interpreter)
    var scope = call.environment
    if let given = call.optional("envir") {
      guard case .environment(let e) = given else { throw RError("invalid 'envir' argument") }
      scope = e
    }
    let connection: Connection
    var opening = call.call, name = "connection"
    if file.inherits("connection") { connection = try table.entry(file) } else {
      guard case .strings(let v) = file, let path = v.elements.first ?? nil else { throw RError("bad 'file' argument") }
      connection = Connection(path, .gzfile)
      name = path.split(separator: "/").last.map(String.init) ?? path
      opening = Call(.symbol("readChar"), [Argument(.symbol("con")), Argument(.constant(.integer(5))), Argument(name: Name("useBytes"), .constant(.bool(true)))])
    }
    let content = try table.use(connection, "rb", call.interpreter, opening) { Array($0.nextBytes($0.remaining.count)) }
    let bytes = try Compression.expand(content)
    let magic = String(decoding: bytes.prefix(5), as: UTF8.self)
    guard ["RDX2\n", "RDX3\n", "RDA2\n", "RDA3\n", "RDB2\n", "RDB3\n"].contains(magic) else {
      let shown = magic.replacing("\n", with: "\\n")
      try call.warn("file ‘\(name)’ has magic number '\(shown)'\n  Use of save versions prior to 2 is deprecated")
      throw RError("bad restore file magic number (file may be corrupted) -- no data loaded")
    }
    var reader = try Unserializer(bytes, from: 5, call.interpreter)
    let values = try reader.read()
    if try call.flag("verbose") { call.write("Loading objects:\n") }
    for (name, value) in zip(values.names ?? [], values.asElements()) {
      if try call.flag("verbose") { call.write("  \(name ?? "")\n") }
      try scope.assign(Name(name ?? ""), value)
    }
    return call.invisible(.strings(StringVector(values.names ?? [])))
  }
}

extension String {
  /// What follows the last occurrence of `separator`.
  func components(after separator: String) -> String? {
    guard let found = self.ranges(of: separator).last else { return nil }
    return String(self[found.upperBound...])
  }
}
