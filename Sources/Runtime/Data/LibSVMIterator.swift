/// Samples from a file of lines `label index:value index:value …`, indices from zero; what is not named is 0. Arrays are dense.
///
/// Errors: an index beyond `dataShape`; a field that is neither a number nor `index:value`. Source: MXNet 1.x src/io/iter_libsvm.cc.
public final class LibSVMIterator: DataIterator {
  private let loader: BatchLoader

  /// - Parameters:
  ///   - labelPath: a file of the same form whose entries are the labels, of `labelShape`; nil for the number that begins each line.
  ///   - part, partCount: only one of so many parts of the files, about equal in bytes.
  public init(dataPath: String, dataShape: Shape, labelPath: String?, labelShape: Shape = [1], batchSize: Int, roundsBatch: Bool = true, part: Int = 0, partCount: Int = 1) throws {
    try checkBatch(dataShape, batchSize)
    try checkBatch(labelShape, batchSize)
    try FilePart.check(part, of: partCount)
    let rows = try LibSVMIterator.rows(dataPath, width: dataShape.count, part, partCount)
    let labels = try labelPath.map { try LibSVMIterator.rows($0, width: labelShape.count, part, partCount) }
    if let labels, labels.count != rows.count {
      throw RuntimeError("Data and label shape in-consistent: \(rows.count) rows of data, \(labels.count) of labels", at: labelPath)
    }
    loader = BatchLoader(sampleCount: rows.count, data: dataShape, label: labels == nil ? [1] : labelShape, batchSize: batchSize, roundsBatch: roundsBatch) { index, x, y in
      let x = x.assumingMemoryBound(to: Float.self), y = y.assumingMemoryBound(to: Float.self)
      for (place, value) in rows[index].entries { x[place] = value }
      if let labels { for (place, value) in labels[index].entries { y[place] = value } } else { y[0] = rows[index].label }
    }
  }

  /// The next pass goes on behind the samples that filled up the last batch.
  public func reset() { loader.reset() }
  /// Data (batch, …), label (batch) or (batch, …) as the shapes say; nil when each sample was given.
  public func next() throws -> Batch? { try loader.next() }

  /// The lines that begin behind a part's first byte and not behind its end; the first line belongs to the first part.
  private static func rows(_ path: String, width: Int, _ part: Int, _ partCount: Int) throws -> [(label: Float, entries: [(Int, Float)])] {
    let bytes = try InputFile.read(path), size = (bytes.count + partCount - 1) / partCount, span = size * part < bytes.count ? size * part..<min(bytes.count, size * (part + 1)) : 0..<0
    var start = 0
    var result: [(label: Float, entries: [(Int, Float)])] = []
    for (number, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      defer { start += line.count + 1 }
      guard start == 0 ? part == 0 : start > span.lowerBound && start <= span.upperBound else { continue }
      let fields = String(decoding: line, as: UTF8.self).split { $0 == " " || $0 == "\t" || $0 == "\r" || $0 == "\r\n" }
      var label: Float = 0
      var entries: [(Int, Float)] = []
      for (position, field) in fields.enumerated() {
        let parts = field.split(separator: ":", omittingEmptySubsequences: false)
        if position == 0, parts.count == 1, let value = Float(field) { label = value } else {
          guard parts.count == 2, let index = Int(parts[0]), let value = Float(parts[1]) else {
            throw RuntimeError("line \(number + 1): '\(field.prefix(40))' is not index:value", at: path)
          }
          guard index >= 0, index < width else { throw RuntimeError("line \(number + 1): index \(index) is not among the \(width) elements of data_shape", at: path) }
          entries.append((index, value))
        }
      }
      if !fields.isEmpty { result.append((label, entries)) }
    }
    guard !result.isEmpty || partCount > 1 else { throw RuntimeError("has no rows", at: path) }
    return result
  }
}
