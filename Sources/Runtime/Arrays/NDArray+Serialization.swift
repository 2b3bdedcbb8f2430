import Glibc

/// MXNet's binary files of arrays: `.params`, `.nd`.
///
/// All integers little-endian. A file is: magic 0x112 (8 bytes), reserved (8), count (8), arrays, name count (8), names (length 8 + bytes).
/// An array begins with a generation magic (none before 0.11: the rank follows at once; V1 0xF993FAC8; V2 …C9 adds the storage kind;
/// V3 …CA marks numpy shapes), then rank, extents, context (8 bytes), element type (4), elements.
public enum ArrayFile {
  static let magic: UInt64 = 0x112
  private static let version1: UInt32 = 0xF993_FAC8, version2: UInt32 = 0xF993_FAC9, version3: UInt32 = 0xF993_FACA

  /// Arrays in file order; names are empty strings when the file has none.
  public static func load(_ path: String) throws -> [(name: String, array: NDArray)] {
    let file = try MappedFile(path)
    var reader = Reader(file: file, path: path)
    guard try reader.integer(UInt64.self, "magic number") == magic else {
      throw RuntimeError("\(path) is not an MXNet array file: it does not begin with the magic number 0x112 (offset 0)")
    }
    _ = try reader.integer(UInt64.self, "reserved field")
    let count = try reader.length("array count", itemBytes: 4)
    var arrays: [NDArray] = []
    for index in 0..<count { arrays.append(try readArray(&reader, index)) }
    let nameCount = try reader.length("name count", itemBytes: 8)
    guard nameCount == 0 || nameCount == count else {
      throw RuntimeError("\(path): \(nameCount) names for \(count) arrays (offset \(reader.offset - 8))")
    }
    var names: [String] = []
    for _ in 0..<nameCount { names.append(try reader.string()) }
    return arrays.enumerated().map { (names.isEmpty ? "" : names[$0], $1) }
  }

  private static func readArray(_ reader: inout Reader, _ index: Int) throws -> NDArray {
    let start = reader.offset
    let first = try reader.integer(UInt32.self, "header of array \(index)")
    switch first {
    case version2, version3:
      let kind = try reader.integer(Int32.self, "storage kind")
      switch kind {
      case 0, -1: break
      case 1, 2: return try readSparse(&reader, isCSR: kind == 2)
      default: throw RuntimeError("\(reader.path): unknown storage kind \(kind) (offset \(reader.offset - 4))")
      }
      return try readDense(&reader, rank: Int(try reader.integer(UInt32.self, "rank")), wide: true)
    case version1: return try readDense(&reader, rank: Int(try reader.integer(UInt32.self, "rank")), wide: true)
    default:
      guard first <= 32 else { throw RuntimeError("\(reader.path): array \(index) has no known header (offset \(start))") }
      return try readDense(&reader, rank: Int(first), wide: false)
    }
  }

  private static func shape(_ reader: inout Reader, rank: Int, wide: Bool) throws -> Shape {
    guard rank <= 32 else { throw RuntimeError("\(reader.path): rank \(rank) is impossible (offset \(reader.offset - 4))") }
    var extents: [Int] = []
    for _ in 0..<rank {
      let extent = wide ? Int(clamping: try reader.integer(Int64.self, "extent")) : Int(try reader.integer(UInt32.self, "extent"))
      guard extent >= 0 else { throw RuntimeError("\(reader.path): negative extent (offset \(reader.offset - 8))") }
      extents.append(extent)
    }
    return Shape(extents)
  }

  private static func readDense(_ reader: inout Reader, rank: Int, wide: Bool) throws -> NDArray {
    let shape = try shape(&reader, rank: rank, wide: wide)
    if rank == 0 { return NDArray(zeros: [0]) }
    _ = try reader.integer(Int64.self, "context")
    let dtype = try reader.dtype()
    return try reader.elements(shape, dtype)
  }

  /// CSR and row-sparse arrays become dense.
  private static func readSparse(_ reader: inout Reader, isCSR: Bool) throws -> NDArray {
    let storageRank = Int(try reader.integer(UInt32.self, "rank"))
    let storageShape = try shape(&reader, rank: storageRank, wide: true)
    let rank = Int(try reader.integer(UInt32.self, "rank"))
    let full = try shape(&reader, rank: rank, wide: true)
    _ = try reader.integer(Int64.self, "context")
    let dtype = try reader.dtype()
    var auxiliary: [(DType, Shape)] = []
    for _ in 0..<(isCSR ? 2 : 1) {
      let type = try reader.dtype()
      let auxRank = Int(try reader.integer(UInt32.self, "rank"))
      auxiliary.append((type, try shape(&reader, rank: auxRank, wide: true)))
    }
    let data = try reader.elements(storageShape, dtype).doubles()
    let indices = try auxiliary.map { try reader.elements($0.1, $0.0).doubles() }
    guard let count = full.checkedCount, count <= 1 << 31 else { throw RuntimeError("\(reader.path): sparse shape \(full) is too large") }
    var dense = [Double](repeating: 0, count: count)
    if isCSR {
      guard full.rank == 2, indices[0].count == full[0] + 1 else { throw RuntimeError("\(reader.path): malformed CSR array (offset \(reader.offset))") }
      for row in 0..<full[0] {
        let low = Int(indices[0][row]), high = Int(indices[0][row + 1])
        guard low >= 0, low <= high, high <= data.count, high <= indices[1].count else { throw RuntimeError("\(reader.path): CSR row pointers out of range") }
        for k in low..<high {
          let column = Int(indices[1][k])
          guard column >= 0, column < full[1] else { throw RuntimeError("\(reader.path): CSR column out of range") }
          dense[row * full[1] + column] = data[k]
        }
      }
    } else {
      let width = full.rowCount
      guard data.count == indices[0].count * width else { throw RuntimeError("\(reader.path): malformed row-sparse array (offset \(reader.offset))") }
      for (k, row) in indices[0].enumerated() {
        guard row >= 0, Int(row) < full[0] else { throw RuntimeError("\(reader.path): row-sparse index out of range") }
        for j in 0..<width { dense[Int(row) * width + j] = data[k * width + j] }
      }
    }
    let result = NDArray(zeros: full, dtype: dtype)
    result.setDoubles(dense)
    return result
  }

  /// Writes a V2 file, the bytes MXNet 1.x writes. The old file stays until the new one is complete.
  public static func save(_ arrays: [(name: String, array: NDArray)], to path: String) throws {
    var bytes: [UInt8] = []
    func put<T: FixedWidthInteger>(_ value: T) { withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) } }
    bytes.reserveCapacity(arrays.reduce(64) { $0 + $1.array.count * $1.array.dtype.byteCount + 64 + $1.name.utf8.count })
    put(magic)
    put(UInt64(0))
    put(UInt64(arrays.count))
    for (_, array) in arrays {
      put(version2)
      put(Int32(0))
      put(UInt32(array.shape.rank))
      for extent in array.shape.extents { put(Int64(extent)) }
      put(Int32(1))
      put(Int32(0))
      put(array.dtype.rawValue)
      bytes.append(contentsOf: UnsafeRawBufferPointer(start: array.rawPointer, count: array.count * array.dtype.byteCount))
    }
    let named = arrays.contains { !$0.name.isEmpty }
    put(UInt64(named ? arrays.count : 0))
    if named {
      for (name, _) in arrays {
        put(UInt64(name.utf8.count))
        bytes.append(contentsOf: name.utf8)
      }
    }
    try AtomicFile.write(bytes, to: path)
  }
}

/// Reads a mapped file; every read is checked against its end.
private struct Reader {
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
      let file = self.file
      return NDArray(storage: Storage(pointer: source, byteCount: bytes) { _ = file }, offset: 0, shape: shape, dtype: dtype)
    }
    let array = NDArray(zeros: shape, dtype: dtype)
    memcpy(array.rawPointer, source, bytes)
    return array
  }
}

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
  public static func write(_ bytes: [UInt8], to path: String) throws {
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    func fail(_ step: String) -> RuntimeError {
      let reason = String(cString: strerror(errno))
      unlink(temporary)
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
    guard fsync(descriptor) == 0 || errno == EINVAL, close(descriptor) == 0 else { throw fail("sync") }
    guard rename(temporary, path) == 0 else { throw fail("rename") }
  }
}
