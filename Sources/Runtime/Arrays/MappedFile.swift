import Glibc

/// A file mapped privately into memory; changes to it stay in this process.
final class MappedFile {
  let pointer: UnsafeMutableRawPointer
  let byteCount: Int

  init(_ path: String) throws {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw RuntimeError("cannot open file '\(path)': \(String(cString: strerror(errno)))") }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw RuntimeError("cannot read '\(path)': it is not a file") }
    byteCount = Int(status.st_size)
    guard byteCount > 0 else { throw RuntimeError("\(path) is empty") }
    guard let mapped = mmap(nil, byteCount, PROT_READ | PROT_WRITE, MAP_PRIVATE, descriptor, 0), mapped != MAP_FAILED else {
      throw RuntimeError("cannot map '\(path)': \(String(cString: strerror(errno)))")
    }
    pointer = mapped
  }

  deinit { munmap(pointer, byteCount) }
}

/// Files written beside their target and renamed, so that a crash or a full disk leaves the old one.
public enum AtomicFile {
  /// True for terminals, pipes and devices such as `/dev/null`, which are written to and never replaced.
  private static func isDevice(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }

  /// Writes a file beside `path` and renames it, so that the old file stays until the new one is on the disk. Throws when the disk is full, among others.
  public static func write(_ bytes: [UInt8], to path: String) throws {
    let isDirect = isDevice(path), temporary = isDirect ? path : "\(path).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    func fail(_ step: String) -> RuntimeError {
      let reason = String(cString: strerror(errno))
      if !isDirect { unlink(temporary) }
      return RuntimeError("cannot write '\(path)' (\(step)): \(reason)")
    }
    guard descriptor >= 0 else { throw fail("open") }
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + offset, $0.count - offset) }
      if count < 0 {
        if errno == EINTR { continue }
        close(descriptor)
        throw fail("write")
      }
      offset += count
    }
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      let error = fail("sync")
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw fail("close") }
    if isDirect { return }
    guard rename(temporary, path) == 0 else { throw fail("rename") }
  }
}
