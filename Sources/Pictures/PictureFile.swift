import Glibc

/// Whole files in memory.
public enum PictureFile {
  public static func read(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw PictureError(path, errno == ENOENT ? "File not found" : String(cString: strerror(errno)), errno == ENOENT ? .missing : .unreadable) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw PictureError(path, "not a file", .missing) }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress! + offset, $0.count - offset) }
      if count <= 0 { throw PictureError(path, "cannot be read: \(String(cString: strerror(errno)))", .unreadable) }
      offset += count
    }
    return bytes
  }

  /// Writes beside the target and renames.
  public static func write(_ bytes: [UInt8], _ path: String) throws {
    let temporary = "\(path).\(getpid()).tmp"
    guard let file = fopen(temporary, "wb") else { throw PictureError(path, "cannot be written: \(String(cString: strerror(errno)))", .unwritable) }
    let written = fwrite(bytes, 1, bytes.count, file)
    let closed = fclose(file)
    guard written == bytes.count, closed == 0, rename(temporary, path) == 0 else {
      let reason = String(cString: strerror(errno))
      unlink(temporary)
      throw PictureError(path, "cannot be written: \(reason)", .unwritable)
    }
  }
}
