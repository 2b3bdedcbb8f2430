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
    var reader = ArrayFileReader(file: file, path: path)
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

  private static func readArray(_ reader: inout ArrayFileReader, _ index: Int) throws -> NDArray {
    let start = reader.offset
    let first = try reader.integer(UInt32.self, "header of array \(index)")
    switch first {
    case version2, version3:
      let isNumpy = first == version3
      let kind = try reader.integer(Int32.self, "storage kind")
      switch kind {
      case 0, -1: break
      case 1, 2: return try SparseArray.read(&reader, isCSR: kind == 2)
      default: throw RuntimeError("\(reader.path): unknown storage kind \(kind) (offset \(reader.offset - 4))")
      }
      return try readDense(&reader, rank: Int(try reader.integer(Int32.self, "rank")), wide: true, isNumpy: isNumpy)
    case version1: return try readDense(&reader, rank: Int(try reader.integer(Int32.self, "rank")), wide: true)
    default:
      guard first <= 32 else { throw RuntimeError("\(reader.path): array \(index) has no known header (offset \(start))") }
      return try readDense(&reader, rank: Int(first), wide: false)
    }
  }

  static func shape(_ reader: inout ArrayFileReader, rank: Int, wide: Bool) throws -> Shape {
    guard (0...32).contains(rank) else { throw RuntimeError("\(reader.path): rank \(rank) is impossible (offset \(reader.offset - 4))") }
    var extents: [Int] = []
    for _ in 0..<rank {
      let extent = wide ? Int(clamping: try reader.integer(Int64.self, "extent")) : Int(try reader.integer(UInt32.self, "extent"))
      guard extent >= 0 else { throw RuntimeError("\(reader.path): negative extent (offset \(reader.offset - 8))") }
      extents.append(extent)
    }
    return Shape(extents)
  }

  /// An array nobody ever filled has rank 0 and no elements, or rank −1 under numpy's rules, where rank 0 is a single number.
  private static func readDense(_ reader: inout ArrayFileReader, rank: Int, wide: Bool, isNumpy: Bool = false) throws -> NDArray {
    if isNumpy ? rank == -1 : rank == 0 { return NDArray(zeros: [0]) }
    let shape = rank == 0 ? [1] : try shape(&reader, rank: rank, wide: wide)
    _ = try reader.integer(Int64.self, "context")
    let dtype = try reader.dtype()
    return try reader.elements(shape, dtype)
  }

  /// Writes a V2 file, the bytes MXNet 1.x writes. The old file stays until the new one is complete.
  public static func save(_ arrays: [(name: String, array: NDArray)], to path: String) throws {
    try AtomicFile.write(to: path) { try encode(arrays, $0) }
  }

  /// The same file, whole on the disk but not yet in its place.
  static func prepare(_ arrays: [(name: String, array: NDArray)], for path: String) throws -> AtomicFile.Prepared {
    try AtomicFile.Prepared.write(to: path) { try encode(arrays, $0) }.0
  }

  /// Elements are handed over where they lie.
  private static func encode(_ arrays: [(name: String, array: NDArray)], _ append: (UnsafeRawBufferPointer) throws -> Void) throws {
    var bytes: [UInt8] = []
    func put<T: FixedWidthInteger>(_ value: T) { withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) } }
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
      try bytes.withUnsafeBytes(append)
      bytes.removeAll(keepingCapacity: true)
      try append(UnsafeRawBufferPointer(start: array.readPointer, count: array.count * array.dtype.byteCount))
    }
    let named = arrays.contains { !$0.name.isEmpty }
    put(UInt64(named ? arrays.count : 0))
    if named {
      for (name, _) in arrays {
        put(UInt64(name.utf8.count))
        bytes.append(contentsOf: name.utf8)
      }
    }
    try bytes.withUnsafeBytes(append)
  }
}
