import Glibc

/// Whole files as bytes.
public enum FileBytes {
  /// - Throws: an R error naming the file and the reason.
  public static func read(_ path: String) throws -> [UInt8] {
    // A pipe with a name and no writer would be waited for where Ctrl-C is not seen.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK)
    guard descriptor >= 0 else { throw RError("cannot open file '\(path)': \(String(cString: strerror(errno)))") }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { throw RError("cannot open file '\(path)': it is a directory") }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(max(0, status.st_size)))
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      if status.st_mode & S_IFMT == S_IFIFO { try wait(for: descriptor) }
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        throw RError("cannot read file '\(path)': \(String(cString: strerror(errno)))")
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  /// Waits until there is something to read or the last writer has gone.
  private static func wait(for descriptor: Int32) throws {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&entry, 1, 50) <= 0 { try Interrupt.check() }
  }

  /// True for terminals, pipes and devices such as `/dev/null`, which are written to and never replaced.
  private static func isDevice(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }

  /// Writes beside the target and renames, so that the old file stays until the new one is complete.
  public static func write(_ bytes: [UInt8], _ path: String) throws {
    let isDirect = isDevice(path), temporary = isDirect ? path : "\(path).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    guard descriptor >= 0 else { throw RError("cannot open file '\(path)': \(String(cString: strerror(errno)))") }
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + offset, $0.count - offset) }
      if count < 0, errno == EINTR { continue }
      if count < 0 {
        let reason = String(cString: strerror(errno))
        close(descriptor)
        if !isDirect { unlink(temporary) }
        throw RError("cannot write file '\(path)': \(reason)")
      }
      offset += count
    }
    close(descriptor)
    if isDirect { return }
    guard rename(temporary, path) == 0 else {
      let reason = String(cString: strerror(errno))
      unlink(temporary)
      throw RError("cannot write file '\(path)': \(reason)")
    }
  }

  /// The lines of a text, without line ends; a last line without one counts.
  static func lines(_ bytes: [UInt8]) -> (lines: [String], isComplete: Bool) {
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    var lines: [String] = []
    var start = bytes.startIndex
    for index in bytes.indices where bytes[index] == 10 {
      let end = index > start && bytes[index - 1] == 13 ? index - 1 : index
      lines.append(InvalidBytes.string(bytes[start..<end]))
      start = index + 1
    }
    if start < bytes.endIndex { lines.append(InvalidBytes.string(bytes[start...])) }
    return (lines, start == bytes.endIndex)
  }
}
