import Glibc

/// Whole files in memory.
public enum PictureFile {
  /// Which file a name stood for, and its age: equal when it was neither replaced nor written in between.
  struct Identity: Equatable {
    private let device, inode: UInt
    private let byteCount, seconds, nanoseconds: Int

    init(_ status: stat) {
      (device, inode) = (UInt(status.st_dev), UInt(status.st_ino))
      (byteCount, seconds, nanoseconds) = (Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    }

    init?(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      self.init(status)
    }
  }

  /// All bytes of a file. Throws `PictureError` where it is missing, cannot be read, or is a directory, pipe or device.
  public static func read(_ path: String) throws -> [UInt8] { try readIdentified(path, byteLimit: .max).bytes }

  static func readIdentified(_ path: String, byteLimit: Int) throws -> (bytes: [UInt8], identity: Identity) {
    // A pipe without a writer must not be waited for.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw PictureError(path, errno == ENOENT ? "File not found" : String(cString: strerror(errno)), errno == ENOENT ? .missing : .unreadable) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw PictureError(path, "not a file", .missing) }
    guard status.st_size <= byteLimit else { throw PictureError(path, "too large", .unreadable) }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress! + offset, $0.count - offset) }
      if count <= 0 { throw PictureError(path, "cannot be read: \(String(cString: strerror(errno)))", .unreadable) }
      offset += count
    }
    return (bytes, Identity(status))
  }

  /// True for terminals, pipes and devices such as `/dev/null`, which are written to and never replaced.
  public static func isDevice(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }

  /// Writes beside the target and renames.
  public static func write(_ bytes: [UInt8], _ path: String) throws {
    let isDirect = isDevice(path), temporary = isDirect ? path : "\(path).\(getpid()).tmp"
    guard let file = fopen(temporary, "wb") else { throw PictureError(path, "cannot be written: \(String(cString: strerror(errno)))", .unwritable) }
    let written = fwrite(bytes, 1, bytes.count, file)
    let closed = fclose(file)
    guard written == bytes.count, closed == 0, isDirect || rename(temporary, path) == 0 else {
      let reason = String(cString: strerror(errno))
      if !isDirect { unlink(temporary) }
      throw PictureError(path, "cannot be written: \(reason)", .unwritable)
    }
  }
}
