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
