import Glibc

/// Binary input and output of connections and raw vectors. Source: R ?readBin, ?readChar.
enum BinaryBuiltins {
  static let all: [Builtin] = [
    Builtin("readBin", #"con, what, n = 1L, size = NA_integer_, signed = TRUE, endian = "little""#, """
      Numbers, strings or bytes from a connection, a file or a raw vector. `what`: "integer", "numeric", "logical", "complex", "character", "raw";
      `size` in bytes: 1, 2, 4, 8. Source: R ?readBin.
      """, readBin),
    Builtin("writeBin", #"object, con, size = NA_integer_, endian = "little", useBytes = FALSE"#, """
      Writes a vector as bytes; `con` a raw vector returns them. Source: R ?writeBin.
      """, writeBin),
    Builtin("readChar", "con, nchars, useBytes = FALSE", "Strings of given lengths. Source: R ?readChar.", readChar),
    Builtin("writeChar", #"object, con, nchars = NULL, eos = "", useBytes = FALSE"#, "Writes strings without line ends, each followed by `eos` and a zero byte unless NULL. Source: R ?writeChar.", writeChar),
    Builtin(".runCommand", "command, intern", "Runs a command of the shell: its status, and its lines when `intern`.", runCommand),
    Builtin("memCompress", #"from, type = c("gzip", "bzip2", "xz", "none")"#, "Compressed bytes of a raw vector. Source: R ?memCompress.") { call in
      let bytes = try bytes(of: call[0])
      switch try call.choice("type", ["gzip", "bzip2", "xz", "none"]) {
      case "gzip": return .raws(RawVector(try Compression.deflate(bytes, windowBits: 15, level: 6)))
      case "bzip2": return .raws(RawVector(try Compression.bzip2.compress(bytes)))
      case "xz": return .raws(RawVector(try Compression.xz.compress(bytes)))
      default: return .raws(RawVector(bytes))
      }
    },
    Builtin("memDecompress", #"from, type = c("unknown", "gzip", "bzip2", "xz", "none"), asChar = FALSE"#, "Bytes that `memCompress` packed. Source: R ?memCompress.") { call in
      let packed = try bytes(of: call[0])
      let type = try call.choice("type", ["unknown", "gzip", "bzip2", "xz", "none"])
      let bytes = type == "none" ? packed : Compression.detect(packed) == .none && type != "bzip2" && type != "xz" ? try Compression.inflate(packed, windowBits: 15 + 32) : try Compression.expand(packed)
      return try call.flag("asChar") ? .string(String(decoding: bytes, as: UTF8.self)) : .raws(RawVector(bytes))
    },
  ]

  private static func runCommand(_ call: BuiltinCall) throws -> Value {
    let command = try call.string("command")
    call.interpreter.output.flush()
    func code(_ status: Int32) -> Int32 { status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F) }
    guard try call.flag("intern") else { return .integer(code(startingProgram { system(command) })) }
    guard let stream = startingProgram({ popen(command, "r") }) else { throw RError("cannot popen '\(command)', probable reason '\(String(cString: strerror(errno)))'") }
    var bytes: [UInt8] = [], buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = fread(&buffer, 1, buffer.count, stream)
      if count == 0 { break }
      bytes.append(contentsOf: buffer[..<count])
    }
    let status = pclose(stream)
    return .list([.integer(code(status)), .strings(FileBytes.lines(bytes).lines)], names: ["status", "lines"])
  }

  private static func bytes(of value: Value) throws -> [UInt8] {
    if case .raws(let v) = value { return v.elements }
    guard case .strings(let v) = value else { throw RError("'from' must be raw or character") }
    return Array(v.elements.map { $0 ?? "NA" }.joined(separator: "\n").utf8)
  }

  /// The connection an argument names, with one made for raw vectors and file names.
  private static func source(_ call: BuiltinCall, _ mode: String) throws -> (connection: Connection, opening: Call?) {
    let con = try call["con"]
    if case .raws(let v) = con { return (Connection("raw", .rawConnection, reading: v.elements, mode: "rb"), nil) }
    if case .strings(let v) = con, let path = v.elements.first ?? nil {
      // A whole file is read through the expanding kind, as R does for readChar of saved sessions.
      let file = Connection(path, .file)
      file.isWrittenAtOnce = true
      return (file, Call("file", [.symbol("con"), .constant(.string(mode))]))
    }
    return (try ConnectionTable.of(call.interpreter).entry(con), call.call)
  }

  private static func isSwapped(_ call: BuiltinCall) throws -> Bool {
    let order = try call.string("endian")
    guard ["big", "little", "swap"].contains(order) else { throw RError("invalid 'endian' argument") }
    return order != "little"
  }

  private static func readBin(_ call: BuiltinCall) throws -> Value {
    var what = try call["what"].isString && call["what"].count == 1 ? try call.string("what") : try call["what"].type.typeName
    if what == "double" { what = "numeric" }
    if what == "int" { what = "integer" }
    let n = try call.integer("n", atLeast: 0)
    let given = try call["size"].asIntegers().first ?? .na
    let swapped = try isSwapped(call), signed = try call.flag("signed")
    let (connection, opening) = try source(call, "rb")
    return try ConnectionTable.of(call.interpreter).use(connection, "rb", call.interpreter, opening) { con in
      func words(_ natural: Int, _ allowed: [Int]) throws -> (size: Int, items: [[UInt8]]) {
        let size = given == .na ? natural : Int(given)
        guard allowed.contains(size) else { throw RError("size \(size) is unknown on this machine") }
        let (total, overflow) = n.multipliedReportingOverflow(by: size)
        let data = Array(con.nextBytes(overflow ? Int.max : total))
        return (size, stride(from: 0, to: data.count - data.count % size, by: size).map { start in
          let item = Array(data[start..<(start + size)])
          return swapped ? item.reversed() : item
        })
      }
      func unsigned(_ item: [UInt8]) -> UInt64 { item.reversed().reduce(0) { $0 << 8 | UInt64($1) } }
      switch what {
      case "raw": return .raws(RawVector(Array(con.nextBytes(n))))
      case "integer", "logical":
        let (size, items) = try words(4, [1, 2, 4, 8])
        let numbers = items.map { item -> Int32 in
          let bits = unsigned(item)
          switch size {
          case 1: return signed ? Int32(Int8(truncatingIfNeeded: bits)) : Int32(UInt8(truncatingIfNeeded: bits))
          case 2: return signed ? Int32(Int16(truncatingIfNeeded: bits)) : Int32(UInt16(truncatingIfNeeded: bits))
          default: return Int32(truncatingIfNeeded: bits)
          }
        }
        return what == "integer" ? .integers(IntegerVector(numbers)) : .logicals(LogicalVector(numbers.map { $0 == .na ? .na : Logical($0 != 0) }))
      case "numeric":
        let (size, items) = try words(8, [4, 8])
        return .doubles(DoubleVector(items.map { size == 4 ? Double(Float(bitPattern: UInt32(unsigned($0)))) : Double(bitPattern: unsigned($0)) }))
      case "complex":
        let data = Array(con.nextBytes(min(n, Int.max / 16) * 16))
        func part(_ start: Int) -> Double {
          let item = Array(data[start..<(start + 8)])
          return Double(bitPattern: unsigned(swapped ? item.reversed() : item))
        }
        return .complexes(ComplexVector(stride(from: 0, to: data.count - data.count % 16, by: 16).map { Complex(part($0), part($0 + 8)) }))
      case "character":
        var texts: [String?] = []
        while texts.count < n {
          let rest = con.remaining
          guard !rest.isEmpty else { break }
          let end = rest.firstIndex(of: 0)
          if end == nil { try call.warn("incomplete string at end of file has been discarded"); _ = con.nextBytes(rest.count); break }
          let bytes = con.nextBytes(end! - rest.startIndex + 1).dropLast()
          texts.append(String(decoding: bytes, as: UTF8.self))
        }
        return .strings(StringVector(texts))
      default: throw RError("invalid 'what' argument")
      }
    }
  }

  private static func writeBin(_ call: BuiltinCall) throws -> Value {
    let object = try call[0]
    guard object.isAtomic else { throw RError("can only write vector objects") }
    let given = try call["size"].asIntegers().first ?? .na, swapped = try isSwapped(call)
    func size(_ natural: Int, _ allowed: [Int]) throws -> Int {
      let size = given == .na ? natural : Int(given)
      guard allowed.contains(size) else { throw RError("size \(size) is unknown on this machine") }
      return size
    }
    var bytes: [UInt8] = []
    func put(_ bits: UInt64, _ size: Int) {
      let item = (0..<size).map { UInt8(truncatingIfNeeded: bits >> UInt64(8 * $0)) }
      bytes += swapped ? item.reversed() : item
    }
    switch object.type {
    case .raw: bytes = object.asRaws()
    case .logical, .integer:
      let width = try size(4, [1, 2, 4, 8])
      for x in object.asIntegers() { put(UInt64(bitPattern: Int64(x)), width) }
    case .double:
      let width = try size(8, [4, 8])
      for x in object.asDoubles() { put(width == 8 ? x.bitPattern : UInt64(Float(x).bitPattern), width) }
    case .complex: for z in object.asComplexes() { put(z.re.bitPattern, 8); put(z.im.bitPattern, 8) }
    default: for text in object.asStrings() { bytes += Array((text ?? "NA").utf8) + [0] }
    }
    if case .raws = try call["con"] { return .raws(RawVector(bytes)) }
    let (connection, opening) = try source(call, "wb")
    try ConnectionTable.of(call.interpreter).use(connection, "wb", call.interpreter, opening) { try $0.write(bytes) }
    return call.invisible(.null)
  }

  private static func readChar(_ call: BuiltinCall) throws -> Value {
    let lengths = try call.integers("nchars"), byBytes = try call.flag("useBytes")
    let (connection, opening) = try source(call, "rb")
    return try ConnectionTable.of(call.interpreter).use(connection, "rb", call.interpreter, opening) { con in
      var texts: [String?] = []
      for length in lengths {
        guard length != .na, length >= 0 else { throw RError("invalid '\("nchars")' argument") }
        let rest = con.remaining
        if rest.isEmpty { break }
        var end = rest.startIndex, count = 0
        while end < rest.endIndex, count < Int(length) {
          end += 1
          // The bytes that continue a character of UTF-8 belong to it.
          if !byBytes { while end < rest.endIndex, rest[end] & 0xC0 == 0x80 { end += 1 } }
          count += 1
        }
        let taken = con.nextBytes(end - rest.startIndex)
        texts.append(String(decoding: taken.prefix { $0 != 0 }, as: UTF8.self))
      }
      return .strings(StringVector(texts))
    }
  }

  private static func writeChar(_ call: BuiltinCall) throws -> Value {
    guard try call[0].isString else { throw RError("can only write character objects") }
    let texts = try call[0].asStrings()
    let lengths = call.optional("nchars")?.asIntegers()
    let ending = call.optional("eos")?.asStrings().first ?? nil
    var bytes: [UInt8] = []
    for (index, text) in texts.enumerated() {
      let text = text ?? "NA"
      let kept = lengths.map { String(text.prefix(Int(max(0, index < $0.count ? $0[index] : 0)))) } ?? text
      bytes += Array(kept.utf8)
      if let ending { bytes += Array(ending.utf8) + [0] }
    }
    if case .raws = try call["con"] { return .raws(RawVector(bytes)) }
    let (connection, opening) = try source(call, "wb")
    try ConnectionTable.of(call.interpreter).use(connection, "wb", call.interpreter, opening) { try $0.write(bytes) }
    return call.invisible(.null)
  }
}
