import Glibc

/// RecordIO: records of bytes, each behind a magic number and its length, padded to 4 bytes; a record that contains the magic number
/// is written in parts. Source: dmlc-core recordio.h.
public enum RecordFile {
  static let magic: UInt32 = 0xCED7_230A

  /// All records of a file.
  public static func read(_ path: String) throws -> [[UInt8]] {
    let records = try MappedRecords(path)
    return (0..<records.count).map { records[$0] }
  }

  /// Writes a file of `records`; an old one stays until the new one is whole.
  public static func write(_ records: [[UInt8]], to path: String) throws {
    try AtomicFile.write(to: path) { append in for record in records { try encode([record]).withUnsafeBytes(append) } }
  }

  /// The bytes of a file with `records`.
  public static func encode(_ records: [[UInt8]]) throws -> [UInt8] {
    var result: [UInt8] = []
    func append(_ word: UInt32) { withUnsafeBytes(of: word.littleEndian) { result.append(contentsOf: $0) } }
    let mark = withUnsafeBytes(of: magic.littleEndian) { Array($0) }
    for record in records {
      guard record.count < 1 << 29 else { throw RuntimeError("a record of \(record.count) bytes is too long") }
      var parts: [ArraySlice<UInt8>] = []
      var start = 0, at = 0
      while at + 4 <= record.count {
        if record[at] == mark[0], Array(record[at..<(at + 4)]) == mark {
          parts.append(record[start..<at])
          start = at + 4
        }
        at += 4
      }
      parts.append(record[start...])
      for (index, part) in parts.enumerated() {
        let kind: UInt32 = parts.count == 1 ? 0 : index == 0 ? 1 : index == parts.count - 1 ? 3 : 2
        append(magic)
        append(kind << 29 | UInt32(part.count))
        result.append(contentsOf: part)
        result.append(contentsOf: [UInt8](repeating: 0, count: (4 - part.count % 4) % 4))
      }
    }
    return result
  }
}

/// The records of a file, found by walking through it once; their bytes are read when asked for.
final class MappedRecords {
  private let file: MappedFile
  /// Where the parts of each record lie.
  private var parts: [Range<Int>] = []
  /// The first part of each record, and one behind the last.
  private var starts: [Int] = []
  var count: Int { starts.count - 1 }
  var byteCount: Int { file.byteCount }

  /// Where a record's first part begins in the file.
  func offset(of index: Int) -> Int { parts[starts[index]].lowerBound - 8 }

  /// The first record that begins at an offset or behind it; `count` where there is none.
  func first(from offset: Int) -> Int {
    var low = 0, high = count
    while low < high {
      let middle = (low + high) / 2
      if self.offset(of: middle) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  init(_ path: String) throws {
    file = try MappedFile(path)
    let bytes = UnsafeRawBufferPointer(start: file.pointer, count: file.byteCount)
    func word(_ offset: Int) -> UInt32 { UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)) }
    var isInside = false
    var offset = 0
    while offset < bytes.count {
      guard offset + 8 <= bytes.count, word(offset) == RecordFile.magic else { throw RuntimeError("no record at offset \(offset)", at: path) }
      let kind = word(offset + 4) >> 29, length = Int(word(offset + 4) & 0x1FFF_FFFF)
      guard offset + 8 + length <= bytes.count else { throw RuntimeError("the record at offset \(offset) is truncated", at: path) }
      // 0 is a whole record, 1 the first of several parts, 2 one in the middle, 3 the last.
      guard kind <= 3, (kind >= 2) == isInside else { throw RuntimeError("the record at offset \(offset) \(isInside ? "does not continue the one before" : "continues none")", at: path) }
      if kind < 2 { starts.append(parts.count) }
      parts.append((offset + 8)..<(offset + 8 + length))
      isInside = kind == 1 || kind == 2
      offset += 8 + (length + 3) / 4 * 4
    }
    guard !isInside else { throw RuntimeError("the last record is not complete", at: path) }
    starts.append(parts.count)
  }

  subscript(_ index: Int) -> [UInt8] {
    var whole: [UInt8] = []
    for (k, part) in parts[starts[index]..<starts[index + 1]].enumerated() {
      // Parts are what lies between magic numbers.
      if k > 0 { withUnsafeBytes(of: RecordFile.magic.littleEndian) { whole.append(contentsOf: $0) } }
      whole.append(contentsOf: UnsafeRawBufferPointer(start: file.pointer + part.lowerBound, count: part.count))
    }
    return whole
  }

  /// The first part of a record, in place; nearly always the whole.
  func withFront<T>(_ index: Int, _ body: (UnsafeRawBufferPointer) throws -> T) rethrows -> T {
    let part = parts[starts[index]]
    return try body(UnsafeRawBufferPointer(start: file.pointer + part.lowerBound, count: part.count))
  }
}

/// One picture of a record file: label(s), number, encoded picture. Source: MXNet 1.x src/io/image_recordio.h.
public struct ImageRecord {
  /// One number, a class, or as many as the file's maker gave.
  public let labels: [Float]
  /// The picture's number in the list it was written from.
  public let id: UInt64
  /// Encoded, the bytes of a PNG, JPEG or BMP file.
  public let picture: [UInt8]

  /// A record to be written.
  public init(labels: [Float], id: UInt64, picture: [UInt8]) { (self.labels, self.id, self.picture) = (labels, id, picture) }

  /// Takes a record apart. Throws where it is shorter than its header or than the labels that claims.
  public init(_ bytes: [UInt8]) throws {
    guard bytes.count >= 24 else { throw RuntimeError("a picture's record has at least 24 bytes, this one has \(bytes.count)") }
    let (flag, label, number) = bytes.withUnsafeBytes {
      (UInt32(littleEndian: $0.loadUnaligned(as: UInt32.self)), $0.loadUnaligned(fromByteOffset: 4, as: Float.self), UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }
    let count = Int(flag)
    guard 24 + count * 4 <= bytes.count else { throw RuntimeError("a record claims \(count) labels in \(bytes.count) bytes") }
    id = number
    labels = count == 0 ? [label] : bytes.withUnsafeBytes { raw in (0..<count).map { raw.loadUnaligned(fromByteOffset: 24 + $0 * 4, as: Float.self) } }
    picture = Array(bytes[(24 + count * 4)...])
  }

  /// As record files hold it: 24 bytes of header, the labels where they are not one, the picture.
  public var bytes: [UInt8] {
    var result: [UInt8] = []
    func append<T>(_ value: T) { withUnsafeBytes(of: value) { result.append(contentsOf: $0) } }
    append(UInt32(labels.count == 1 ? 0 : labels.count).littleEndian)
    append(labels.count == 1 ? labels[0] : Float(0))
    append(id.littleEndian)
    append(UInt64(0))
    if labels.count != 1 { for label in labels { append(label) } }
    return result + picture
  }
}
