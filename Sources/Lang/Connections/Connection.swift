import Glibc

/// One connection: where its bytes come from and go to, and how far it has been read.
///
/// What is read is held in memory from the moment of opening. What is written goes straight to plain files and commands; compressed files are
/// written whole when the connection closes. Source: R ?connections.
final class Connection {
  enum Kind: String { case file, gzfile, bzfile, xzfile, url, pipe, textConnection, rawConnection, terminal }

  let description: String
  let kind: Kind
  private(set) var mode: String
  private(set) var isOpen = false
  /// Bytes to read, or all bytes of connections that live in memory.
  private(set) var bytes: [UInt8] = []
  private(set) var position = 0
  private var writePosition = 0
  private var descriptor: Int32 = -1
  /// One call of `write` makes the whole file: an old one keeps its content where there is no room for the new.
  var isWrittenAtOnce = false
  private var command: UnsafeMutablePointer<FILE>?
  /// Lines pushed back, the next one last.
  var pushedBack: [String] = []
  /// Text after the last complete line written to a text connection.
  private(set) var partialLine = ""
  /// The variable that holds the lines of a text connection that is written.
  var target: (environment: Environment, name: Name)?
  var writtenLines: [String?] = []
  var isIncomplete = false
  /// The text of the script that runs: standard input of code in it is what follows the running expression.
  var script: ScriptText?
  /// What the file or command holds, when that is not UTF-8.
  var encoding: TextEncoding?

  init(_ description: String, _ kind: Kind, mode: String = "") { (self.description, self.kind, self.mode) = (description, kind, mode) }

  /// A connection that is read from memory.
  convenience init(_ description: String, _ kind: Kind, reading bytes: [UInt8], mode: String = "r") {
    self.init(description, kind, mode: mode)
    (self.bytes, isOpen) = (bytes, true)
  }

  var canRead: Bool { mode.hasPrefix("r") || mode.isEmpty || mode.contains("+") }
  var canWrite: Bool { mode.hasPrefix("w") || mode.hasPrefix("a") || mode.contains("+") || mode.isEmpty }
  var isBinary: Bool { mode.contains("b") }
  /// Reading and writing at once happens in memory.
  private var isInMemory: Bool { kind == .rawConnection || mode.contains("+") || description.isEmpty }
  private var compression: Compression {
    switch kind {
    case .gzfile: return .gzip
    case .bzfile: return .bzip2
    case .xzfile: return .xz
    default: return .none
    }
  }

  // MARK: Opening and closing

  /// - Throws: `OpeningError` with the words of the warning R gives.
  func open(_ requested: String) throws {
    mode = requested.isEmpty ? "r" : requested
    position = 0
    switch kind {
    case .pipe: try openCommand()
    case .file, .gzfile, .bzfile, .xzfile, .url:
      if description == "stdin" { break }
      if mode.hasPrefix("r") || mode.contains("+") && mode.hasPrefix("a") { try readFile() } else { try openFile() }
    default: break
    }
    if let encoding, mode.hasPrefix("r"), !isBinary {
      guard let decoded = encoding.decoded(bytes, substitute: { [$0] }) else {
        throw OpeningError(warning: "unsupported conversion from encoding '\(encoding.name)'")
      }
      bytes = decoded ?? bytes
    }
    isOpen = true
  }

  struct OpeningError: Error {
    let warning: String
    /// What could not be opened, where the error names it too.
    var place: String?
  }

  private var path: String { FilePath.expanded(description.hasPrefix("file://") ? String(description.dropFirst(7)) : description) }

  private func failure(_ reason: String) -> OpeningError {
    kind == .file || kind == .url
      ? OpeningError(warning: "cannot open file '\(description)': \(reason)")
      : OpeningError(warning: "cannot open compressed file '\(description)', probable reason '\(reason)'")
  }

  private func readFile() throws {
    if kind == .url, !description.hasPrefix("file://") {
      throw OpeningError(warning: "URL '\(description)': connections to the network are not made; fetch the file with download.file() first", place: description)
    }
    if description.isEmpty { return }
    guard access(path, R_OK) == 0 else { throw failure(String(cString: strerror(errno))) }
    let content: [UInt8]
    do { content = try FileBytes.read(path) } catch { throw failure("it is a directory") }
    bytes = kind == .file && isBinary ? content : try Compression.expand(content)
    if mode.hasPrefix("a") { writePosition = bytes.count }
  }

  private func openFile() throws {
    bytes = []
    writePosition = 0
    if isInMemory && description.isEmpty { return }
    if compression != .none || isInMemory {
      // Found out now rather than when it is closed.
      let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
      guard access(folder.isEmpty ? "/" : folder, W_OK) == 0 else { throw failure(String(cString: strerror(errno))) }
      return
    }
    descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_CLOEXEC | (mode.hasPrefix("a") ? O_APPEND : isWrittenAtOnce ? 0 : O_TRUNC), 0o666)
    guard descriptor >= 0 else { throw failure(String(cString: strerror(errno))) }
  }

  private func openCommand() throws {
    guard let stream = startingProgram({ popen(description, mode.hasPrefix("w") ? "w" : "r") }) else {
      throw OpeningError(warning: "cannot open pipe() cmd '\(description)': \(String(cString: strerror(errno)))")
    }
    if mode.hasPrefix("w") { command = stream; return }
    bytes = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = fread(&buffer, 1, buffer.count, stream)
      if count == 0 { break }
      bytes.append(contentsOf: buffer[..<count])
    }
    pclose(stream)
  }

  func close() throws {
    guard isOpen else { return }
    isOpen = false
    if kind == .textConnection, !partialLine.isEmpty { addLine(partialLine); partialLine = "" }
    if let command { pclose(command); self.command = nil }
    if descriptor >= 0 { Glibc.close(descriptor); descriptor = -1 }
    guard kind != .rawConnection, kind != .textConnection, kind != .pipe, canWrite, !mode.isEmpty, !mode.hasPrefix("r") || mode.contains("+"), !description.isEmpty, description != "stdin" else { return }
    guard compression != .none || isInMemory else { return }
    var packed = try compression.compress(bytes)
    if mode.hasPrefix("a"), compression != .none, let before = try? FileBytes.read(path) { packed = before + packed }
    try FileBytes.write(packed, path)
  }

  // MARK: Reading

  /// The next line without its end; nil at the end.
  func nextLine() -> String? {
    if let line = pushedBack.popLast() { return line }
    if let script { return script.nextLine() }
    if kind == .terminal || description == "stdin" {
      guard let line = Swift.readLine(strippingNewline: false) else { return nil }
      isIncomplete = kind != .terminal && !line.utf8.reversed().starts(with: [10])
      return InvalidBytes.string(Array(line.utf8.reversed().drop { $0 == 10 || $0 == 13 }.reversed()))
    }
    guard position < bytes.count else { return nil }
    let start = position
    var end = start
    while end < bytes.count, bytes[end] != 10 { end += 1 }
    isIncomplete = end == bytes.count
    position = min(end + 1, bytes.count)
    if end > start, bytes[end - 1] == 13 { end -= 1 }
    var line = bytes[start..<end]
    if start == 0, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    return InvalidBytes.string(line)
  }

  func nextLines(_ limit: Int = Int.max) -> [String] {
    var lines: [String] = []
    while lines.count < limit, let line = nextLine() { lines.append(line) }
    return lines
  }

  func nextBytes(_ count: Int) -> ArraySlice<UInt8> {
    if kind == .terminal || description == "stdin", position == bytes.count {
      while bytes.count - position < count {
        var buffer = [UInt8](repeating: 0, count: min(count, 1 << 16))
        let got = Glibc.read(0, &buffer, buffer.count)
        if got <= 0 { break }
        bytes.append(contentsOf: buffer[..<got])
      }
    }
    let end = position + max(0, min(count, bytes.count - position))
    defer { position = end }
    return bytes[position..<end]
  }

  var remaining: ArraySlice<UInt8> { bytes[min(position, bytes.count)...] }

  func seek(_ where_: Int, from origin: String, writing: Bool) {
    let here = writing ? writePosition : position
    let base = origin == "current" ? here : origin == "end" ? bytes.count : 0
    let target = min(max(0, base + where_), bytes.count)
    if writing { writePosition = target } else { position = target }
  }
  func tell(writing: Bool) -> Int { writing ? writePosition : position }

  // MARK: Writing

  func write(_ content: [UInt8]) throws {
    guard canWrite else { throw RError("cannot write to this connection") }
    let content = encoding.flatMap { $0.encoded(content, substitute: TextEncoding.marked) ?? nil } ?? content
    if kind == .textConnection { return writeText(String(decoding: content, as: UTF8.self)) }
    if let command { fwrite(content, 1, content.count, command); return }
    if descriptor >= 0 {
      let isWhole = isWrittenAtOnce && mode.hasPrefix("w")
      if isWhole { try reserve(content.count) }
      defer { if isWhole { ftruncate(descriptor, off_t(content.count)) } }
      var offset = 0
      while offset < content.count {
        let count = content.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + offset, content.count - offset) }
        if count < 0, errno == EINTR { continue }
        if count <= 0 { throw RError("cannot write to '\(description)': \(String(cString: strerror(errno)))") }
        offset += count
      }
      return
    }
    let overlap = min(content.count, bytes.count - writePosition)
    if overlap > 0 { bytes.replaceSubrange(writePosition..<(writePosition + overlap), with: content[..<overlap]) }
    bytes.append(contentsOf: content[max(0, overlap)...])
    writePosition += content.count
  }

  /// Has the disk give the room for new content while the old still stands; only some file systems can.
  private func reserve(_ count: Int) throws {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, count > 0 else { return }
    let oldSize = status.st_size
    let reason = posix_fallocate(descriptor, 0, off_t(count))
    guard [ENOSPC, EFBIG, EDQUOT].contains(reason) else { return }
    if fstat(descriptor, &status) == 0, status.st_size > oldSize { ftruncate(descriptor, oldSize) }
    throw RError("cannot write to '\(description)': \(String(cString: strerror(reason)))")
  }

  /// A raw connection opened for writing starts with the bytes it was given.
  func startWriting(after given: [UInt8]) {
    bytes = given
    writePosition = mode.hasPrefix("a") ? given.count : 0
    if mode.hasPrefix("w") { bytes = [] }
    isOpen = true
  }

  func startText() { isOpen = true; publish() }

  private func writeText(_ text: String) {
    var parts = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    parts[0] = partialLine + parts[0]
    partialLine = parts.removeLast()
    if parts.isEmpty { return }
    writtenLines += parts.map { Optional($0) }
    publish()
  }

  private func addLine(_ line: String) {
    writtenLines.append(line)
    publish()
  }

  private func publish() {
    if let target { target.environment.set(target.name, .strings(StringVector(writtenLines))) }
  }
}
