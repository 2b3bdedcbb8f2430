import Glibc

/// What an iterator gives at a time: the last `padding` samples only fill the batch up.
public struct Batch {
  /// Samples first: (batch size, …).
  public let data: NDArray
  /// One row for each sample.
  public let label: NDArray
  /// How many of the last samples only fill the batch.
  public let padding: Int
  /// The key of the bucket the samples are of, where there are buckets.
  public var key: Int?

  /// For an iterator of your own.
  public init(data: NDArray, label: NDArray, padding: Int = 0, key: Int? = nil) { (self.data, self.label, self.padding, self.key) = (data, label, padding, key) }
}

/// Samples in batches, epoch after epoch.
public protocol DataIterator: AnyObject {
  /// Goes before the first batch.
  func reset() throws
  /// The next batch; nil at the end of the epoch.
  func next() throws -> Batch?
}

/// Makes batches of samples read one by one.
///
/// With `roundsBatch` the last batch is filled up with the first samples and the next epoch goes on behind those; without, what does
/// not fill a batch is padded with what the batch before had there, or with zeros. Source: MXNet 1.x src/io/iter_batchloader.h.
final class BatchLoader {
  private let sampleCount: Int
  private let dataShape: Shape, labelShape: Shape
  private let dtype: DType
  private let batchSize: Int
  private let roundsBatch: Bool
  private let read: (_ index: Int, _ data: UnsafeMutableRawPointer, _ label: UnsafeMutableRawPointer) throws -> Void
  private var position = 0
  private var overflow = 0
  /// The batch before, whose elements pad the last one.
  private var previous: (data: NDArray, label: NDArray)?

  init(
    sampleCount: Int, data: Shape, label: Shape, dtype: DType = .float32, batchSize: Int, roundsBatch: Bool,
    read: @escaping (Int, UnsafeMutableRawPointer, UnsafeMutableRawPointer) throws -> Void
  ) {
    (self.sampleCount, dataShape, labelShape, self.dtype) = (sampleCount, data, label, dtype)
    (self.batchSize, self.roundsBatch, self.read) = (batchSize, roundsBatch, read)
  }

  func reset() {
    position = roundsBatch ? overflow : 0
    overflow = 0
  }

  func next() throws -> Batch? {
    guard position < sampleCount, overflow == 0 else { return nil }
    let data = NDArray(zeros: Shape([batchSize] + dataShape.extents), dtype: dtype), label = NDArray(zeros: Shape([batchSize] + labelShape.extents), dtype: dtype)
    let x = data.rawPointer, y = label.rawPointer
    let stride = dataShape.count * dtype.byteCount, labelStride = labelShape.count * dtype.byteCount
    var filled = 0
    while filled < batchSize, position < sampleCount {
      try read(position, x + filled * stride, y + filled * labelStride)
      position += 1
      filled += 1
    }
    let padding = batchSize - filled
    if padding > 0, roundsBatch {
      for extra in 0..<padding { try read(extra % sampleCount, x + (filled + extra) * stride, y + (filled + extra) * labelStride) }
      overflow = padding % sampleCount
      if overflow == 0 { position = sampleCount }
    } else if padding > 0, let previous {
      memcpy(x + filled * stride, previous.data.readPointer + filled * stride, padding * stride)
      memcpy(y + filled * labelStride, previous.label.readPointer + filled * labelStride, padding * labelStride)
    }
    if !roundsBatch { previous = (data, label) }
    return Batch(data: data, label: labelShape.extents == [1] ? try label.reshaped([batchSize]) : label, padding: padding)
  }
}

/// One of several parts of a file's samples, for programs that share the work.
enum FilePart {
  /// Throws unless there is such a part.
  static func check(_ part: Int, of count: Int) throws {
    guard count > 0, (0..<count).contains(part) else { throw RuntimeError("part_index \(part) is not among the \(count) parts", hints: ["part_index is from 0 to num_parts - 1"]) }
  }
}

/// Checks that samples of `shape` in batches are an amount of memory to be had.
func checkBatch(_ shape: Shape, _ batchSize: Int) throws {
  guard batchSize > 0 else { throw RuntimeError("batch_size must be positive, got \(batchSize)") }
  guard shape.isKnown, let count = Shape([batchSize] + shape.extents).checkedCount, count < 1 << 33 else {
    throw RuntimeError("a batch of \(batchSize) samples of shape \(shape) is not possible")
  }
}
