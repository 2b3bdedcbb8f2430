/// The order in which a record file is read: chunks of neighbouring records, of this reader's part of the file.
///
/// Records lie in parts by their place in bytes, with an index file by their number. A pass reads the parts' chunks one after the other and shuffles
/// each by itself; with an index it shuffles all records instead. Where a chunk size is given the file is cut into pieces of about that size, which
/// come in random order. Source: dmlc-core src/io/input_split_base.cc, indexed_recordio_split.cc, include/dmlc/input_split_shuffle.h as of MXNet 1.9.1.
struct RecordOrder {
  /// What is read at a time; a record longer than this is a chunk of its own.
  private static let chunkBytes = 8 << 20

  private let records: MappedRecords
  private let part: Int, partCount: Int
  private let shuffles: Bool
  /// Records of this part by number, with an index file.
  private var indexed: [Int]?
  /// The pieces of this part, in the order of the next pass.
  private var pieces: [Int]
  private var indexTwister: MersenneTwister, pieceTwister: MersenneTwister

  /// - Throws: where this part of the file has no records, and for an index file that does not go with the records.
  init(_ records: MappedRecords, _ options: ImageRecordIterator.Options, path: String) throws {
    (self.records, part, partCount, shuffles) = (records, options.part, options.partCount, options.shuffles)
    let total = records.byteCount
    var pieceCount = 1
    if options.indexPath == nil, options.shuffleChunkSize > 0 {
      // A tenth more pieces than needed, so that few are longer than wanted.
      pieceCount = max(1, Int((Double(total) * 1.1 / (Double(partCount) * Double(options.shuffleChunkSize) * 1_048_576)).rounded(.up)))
    }
    pieces = Array(0..<pieceCount)
    indexTwister = MersenneTwister(seed: UInt32(truncatingIfNeeded: 111 + options.seed))
    pieceTwister = MersenneTwister(seed: UInt32(truncatingIfNeeded: 666 + part + partCount + pieceCount + options.shuffleChunkSeed))
    if let indexPath = options.indexPath {
      let all = try RecordOrder.index(indexPath, of: records), step = (all.count + partCount - 1) / partCount
      indexed = Array(all[min(all.count, step * part)..<min(all.count, step * (part + 1))])
    }
    guard !(indexed ?? range(part, of: partCount)).isEmpty else { throw RuntimeError("has \(records.count) records, too few for \(partCount) parts", at: path) }
  }

  /// The records an index file (`number<TAB>offset` in each line) names, in the order of their places.
  private static func index(_ path: String, of records: MappedRecords) throws -> [Int] {
    let words = String(decoding: try InputFile.read(path), as: UTF8.self).split(whereSeparator: \.isWhitespace)
    let byOffset = Dictionary(uniqueKeysWithValues: (0..<records.count).map { (records.offset(of: $0), $0) })
    var result: [Int] = []
    for k in stride(from: 1, to: words.count, by: 2) {
      guard let offset = Int(words[k]), let record = byOffset[offset] else { throw RuntimeError("entry \(k / 2 + 1) says that a record begins at \(words[k].prefix(40)), but none does", at: path) }
      result.append(record)
    }
    guard !result.isEmpty else { throw RuntimeError("names no records", at: path) }
    return result.sorted()
  }

  /// The records that begin in one of `count` equal parts of the file's bytes.
  private func range(_ index: Int, of count: Int) -> [Int] {
    let step = ((records.byteCount + count - 1) / count + 3) / 4 * 4
    let (begin, overflow) = step.multipliedReportingOverflow(by: index)
    return overflow ? [] : Array(records.first(from: begin)..<records.first(from: begin + step))
  }

  /// Neighbouring records in chunks.
  private func chunks(_ range: [Int]) -> [[Int]] {
    guard let last = range.last else { return [] }
    let end = last + 1 < records.count ? records.offset(of: last + 1) : records.byteCount
    var result: [[Int]] = [], start = range[0]
    while start <= last {
      let begin = records.offset(of: start)
      var limit = RecordOrder.chunkBytes, next = last + 1
      // What is left is one chunk unless it fills the memory: then the last record that begins in it is the next one's first.
      while end - begin >= limit {
        next = min(last + 1, records.first(from: begin + limit - 7) - 1)
        if next > start { break }
        (limit, next) = (2 * limit + 4, last + 1)
      }
      result.append(Array(start..<next))
      start = next
    }
    return result
  }

  /// The chunks of the next pass, in order. Pieces and indexed records are in a new order each time.
  mutating func nextPass() -> [[Int]] {
    if var indexed {
      if shuffles { indexTwister.shuffle(&indexed) }
      return [indexed]
    }
    guard pieces.count > 1 else { return chunks(range(part, of: partCount)) }
    pieceTwister.shuffle(&pieces)
    return pieces.flatMap { chunks(range($0 + part * pieces.count, of: partCount * pieces.count)) }
  }

  /// Whether chunks are to be shuffled by whoever reads them.
  var shufflesChunks: Bool { shuffles && indexed == nil }
}
