import CCompression
import Glibc

/// Samples from comma-separated files, one in a line, the elements in row-major order.
///
/// Errors: a line with another number of fields than `dataShape` has elements; a field that is not a number; files of unequal length.
/// Source: MXNet 1.x src/io/iter_csv.cc.
public final class CSVIterator: DataIterator {
  private let loader: BatchLoader

  /// Reads both files whole, gzipped ones too.
  ///
  /// - Parameters:
  ///   - dataShape, labelShape: of one sample.
  ///   - labelPath: nil for labels of 0.
  ///   - dtype: of data and labels: float32, or int32 or int64, which drop fractions.
  ///   - roundsBatch: fills the last batch up with the first samples, which the next pass skips; else with zeros.
  public init(dataPath: String, dataShape: Shape, labelPath: String?, labelShape: Shape = [1], dtype: DType = .float32, batchSize: Int, roundsBatch: Bool = true) throws {
    guard [.float32, .int32, .int64].contains(dtype) else { throw RuntimeError("\(dtype.name) is not supported for CSVIter", hints: ["dtype is float32, int32 or int64"]) }
    try checkBatch(dataShape, batchSize)
    try checkBatch(labelShape, batchSize)
    let width = dataShape.count, labelWidth = labelShape.count
    let rows = try CSVIterator.rows(dataPath, width: width, dtype), labels = try labelPath.map { try CSVIterator.rows($0, width: labelWidth, dtype) }
    let count = rows.shape[0]
    if let labels, labels.shape[0] != count {
      throw RuntimeError("Data and label shape in-consistent: \(count) rows of data, \(labels.shape[0]) of labels", at: labelPath)
    }
    loader = BatchLoader(sampleCount: count, data: dataShape, label: labelShape, dtype: dtype, batchSize: batchSize, roundsBatch: roundsBatch) { index, x, y in
      func copy(_ array: NDArray, _ target: UnsafeMutableRawPointer) {
        let size = array.shape.rowCount * dtype.byteCount
        memcpy(target, array.readPointer + index * size, size)
      }
      copy(rows, x)
      if let labels { copy(labels, y) }
    }
  }

  /// The next pass goes on behind the samples that filled up the last batch.
  public func reset() { loader.reset() }
  /// Data (batch, …), label (batch) or (batch, …) as the shapes say; nil when each sample was given.
  public func next() throws -> Batch? { try loader.next() }

  /// The numbers of a file as (rows, width).
  private static func rows(_ path: String, width: Int, _ dtype: DType) throws -> NDArray {
    guard dtype != .float32 else {
      let values = try numbers(path, width: width) { Float($0) }
      return NDArray(values, shape: [values.count / width, width])
    }
    let limits = dtype == .int32 ? Int64(Int32.min)...Int64(Int32.max) : .min ... .max
    let values = try numbers(path, width: width, "a number of type \(dtype.name)") { text in
      (Int64(text) ?? Double(text).flatMap { Int64(exactly: $0.rounded(.towardZero)) }).flatMap { limits.contains($0) ? $0 : nil }
    }
    let result = NDArray(zeros: [values.count / width, width], dtype: dtype)
    result.setIntegers(values)
    return result
  }

  private static func numbers<Number>(_ path: String, width: Int, _ what: String = "a number", _ number: (String) -> Number?) throws -> [Number] {
    let bytes = try InputFile.read(path)
    var values: [Number] = []
    var line = 1, fields = 0, start = 0
    func finishField(_ end: Int) throws {
      var text = bytes[start..<end]
      while let last = text.last, last == 32 || last == 13 || last == 9 { text.removeLast() }
      while let first = text.first, first == 32 || first == 9 { text.removeFirst() }
      guard let value = number(String(decoding: text, as: UTF8.self)) else {
        throw RuntimeError("field \(fields + 1) of line \(line) is not \(what): '\(String(decoding: text.prefix(40), as: UTF8.self))'", at: path)
      }
      values.append(value)
      fields += 1
    }
    func finishLine(_ end: Int) throws {
      let isBlank = bytes[start..<end].allSatisfy { $0 == 32 || $0 == 13 || $0 == 9 }
      if fields == 0, isBlank { return }
      try finishField(end)
      guard fields == width else { throw RuntimeError("line \(line) has \(fields) fields, \(width) are needed", at: path) }
      fields = 0
    }
    for index in bytes.indices {
      switch bytes[index] {
      case 44:
        try finishField(index)
        start = index + 1
      case 10:
        try finishLine(index)
        start = index + 1
        line += 1
      default: break
      }
    }
    if start < bytes.count { try finishLine(bytes.count) }
    guard !values.isEmpty else { throw RuntimeError("has no rows", at: path) }
    return values
  }
}

/// Files read whole, gzip unpacked.
enum InputFile {
  /// What a file may unpack to: corrupt ones must not fill the memory.
  private static let limit = 4 << 30

  static func read(_ path: String) throws -> [UInt8] {
    guard let file = gzopen(path, "rb") else { throw RuntimeError("cannot open file '\(path)': \(String(cString: strerror(errno)))") }
    defer { gzclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = gzread(file, &buffer, UInt32(buffer.count))
      guard count >= 0 else { throw RuntimeError("is damaged at offset \(bytes.count)", at: path) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[0..<Int(count)])
      guard bytes.count <= limit else { throw RuntimeError("is larger than 4 GB", at: path) }
    }
  }
}
