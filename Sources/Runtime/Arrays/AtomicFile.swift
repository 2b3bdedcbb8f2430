import Glibc

/// Files written beside their target and renamed, so that a crash or a full disk leaves the old one.
public enum AtomicFile {
  /// Writes a file beside `path` and renames it, so that the old file stays until the new one is on the disk. Throws when the disk is full, among others.
  public static func write(_ bytes: [UInt8], to path: String) throws {
    try write(to: path) { append in try bytes.withUnsafeBytes(append) }
  }

  /// The same of bytes that `body` hands over piece by piece. The old file stays also where `body` throws.
  public static func write<Result>(to path: String, _ body: (_ append: (UnsafeRawBufferPointer) throws -> Void) throws -> Result) throws -> Result {
    let (file, result) = try Prepared.write(to: path, body)
    try file.take()
    return result
  }

  /// A file that lies whole on the disk, beside the place it is meant for. It takes that place by `take`, or goes away with the object.
  ///
  /// Files that belong together are all prepared before the first one takes its place.
  final class Prepared {
    private let path: String, temporary: String
    /// The name the caller knows: links are followed for `path`.
    private let given: String
    private var isDirect: Bool { temporary == path }

    private init(_ path: String, _ temporary: String, given: String) { (self.path, self.temporary, self.given) = (path, temporary, given) }

    /// True for terminals, pipes and devices such as `/dev/null`, which are written to and never replaced.
    private static func isDevice(_ path: String) -> Bool {
      var status = stat()
      return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
    }

    static func write<Result>(
      to path: String, _ body: (_ append: (UnsafeRawBufferPointer) throws -> Void) throws -> Result
    ) throws -> (Prepared, Result) {
      // The file that a link names is replaced, not the link.
      let given = path, path = realpath(given, nil).map { resolved in
        defer { free(resolved) }
        return String(cString: resolved)
      } ?? given
      let temporary = isDevice(path) ? path : "\(path).\(getpid()).tmp"
      var status = stat()
      let isOld = stat(path, &status) == 0
      if isOld, status.st_mode & S_IFMT == S_IFDIR { throw error(given, "open", EISDIR) }
      if isOld, access(path, W_OK) != 0 { throw error(given, "open") }
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
      guard descriptor >= 0 else { throw error(given, "open") }
      if isOld, temporary != path { fchmod(descriptor, status.st_mode & 0o7777) }
      let file = Prepared(path, temporary, given: given)
      var isOpen = true
      defer { if isOpen { close(descriptor) } }
      let result = try body { bytes in
        var offset = 0
        while offset < bytes.count {
          let count = Glibc.write(descriptor, bytes.baseAddress! + offset, bytes.count - offset)
          if count < 0, errno == EINTR { continue }
          guard count >= 0 else { throw error(given, "write") }
          offset += count
        }
      }
      guard fsync(descriptor) == 0 || errno == EINVAL else { throw error(given, "sync") }
      isOpen = false
      guard close(descriptor) == 0 else { throw error(given, "close") }
      return (file, result)
    }

    /// Renames the file to its own name.
    func take() throws {
      guard isDirect || rename(temporary, path) == 0 else { throw Prepared.error(given, "rename") }
    }

    deinit { if !isDirect { unlink(temporary) } }

    fileprivate static func error(_ path: String, _ step: String, _ code: Int32 = errno) -> RuntimeError {
      RuntimeError("cannot write '\(path)' (\(step)): \(String(cString: strerror(code)))")
    }
  }
}
