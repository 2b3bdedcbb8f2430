import Glibc

/// Reads a mapped file; every read is checked against its end.
struct ArrayFileReader {
  let file: MappedFile
  let path: String
  var offset = 0

  init(file: MappedFile, path: String) {
    self.file = file
    self.path = path
  }

  private func need(_ bytes: Int, _ what: String) throws {
    guard bytes >= 0, bytes <= file.byteCount - offset else {
      throw RuntimeError("\(path) is truncated: \(what) at offset \(offset) needs \(bytes) bytes, \(file.byteCount - offset) are left")
    }
  }

  mutating func integer<T: FixedWidthInteger>(_ type: T.Type, _ what: String) throws -> T {
    try need(MemoryLayout<T>.size, what)
    defer { offset += MemoryLayout<T>.size }
    return T(littleEndian: (file.pointer + offset).loadUnaligned(as: T.self))
  }

  /// A count of items of at least `itemBytes` each that the rest of the file can hold.
  mutating func length(_ what: String, itemBytes: Int) throws -> Int {
    let value = try integer(UInt64.self, what)
    guard value <= UInt64((file.byteCount - offset) / itemBytes + 1) else {
      throw RuntimeError("\(path): \(what) \(value) at offset \(offset - 8) is more than the file can hold")
    }
    return Int(value)
  }

  mutating func string() throws -> String {
    let count = try length("name length", itemBytes: 1)
    try need(count, "name")
    defer { offset += count }
    return String(decoding: UnsafeRawBufferPointer(start: file.pointer + offset, count: count), as: UTF8.self)
  }

  mutating func dtype() throws -> DType {
    let code = try integer(Int32.self, "element type")
    guard let dtype = DType(rawValue: code) else { throw RuntimeError("\(path): unknown element type \(code) (offset \(offset - 4))") }
    return dtype
  }

  /// The elements, without a copy where the file is suitably aligned: the pages are copied when written to.
  mutating func elements(_ shape: Shape, _ dtype: DType) throws -> NDArray {
    guard let count = shape.checkedCount, case let (bytes, overflow) = count.multipliedReportingOverflow(by: dtype.byteCount), !overflow else {
      throw RuntimeError("\(path): shape \(shape) is impossible (offset \(offset))")
    }
    try need(bytes, "elements of shape \(shape)")
    defer { offset += bytes }
    let source = file.pointer + offset
    if bytes >= 4096, UInt(bitPattern: source) % UInt(dtype.byteCount) == 0 {
      return NDArray(storage: Storage(file, at: source, byteCount: bytes), offset: 0, shape: shape, dtype: dtype)
    }
    let array = NDArray(zeros: shape, dtype: dtype)
    memcpy(array.rawPointer, source, bytes)
    return array
  }
}
