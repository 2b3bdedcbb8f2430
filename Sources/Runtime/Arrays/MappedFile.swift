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
    try write(to: path) { append in try bytes.withUnsafeBytes(append) }
  }

  /// The same of bytes that `body` hands over piece by piece. The old file stays also where `body` throws.
  public static func write<Result>(to path: String, _ body: (_ append: (UnsafeRawBufferPointer) throws -> Void) throws -> Result) throws -> Result {
    let isDirect = isDevice(path), temporary = isDirect ? path : "\(path).\(getpid()).tmp"
    func error(_ step: String) -> RuntimeError { RuntimeError("cannot write '\(path)' (\(step)): \(String(cString: strerror(errno)))") }
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw error("open") }
    var isOpen = true, isWhole = false
    defer {
      if isOpen { close(descriptor) }
      if !isWhole, !isDirect { unlink(temporary) }
    }
    let result = try body { bytes in
      var offset = 0
      while offset < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress! + offset, bytes.count - offset)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw error("write") }
        offset += count
      }
    }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw error("sync") }
    isOpen = false
    guard close(descriptor) == 0 else { throw error("close") }
    guard isDirect || rename(temporary, path) == 0 else { throw error("rename") }
    isWhole = true
    return result
  }
}
