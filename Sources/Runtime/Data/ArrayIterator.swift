import Glibc

/// Rows of arrays in memory, such as a whole data set.
///
/// Data (samples, …) and label (samples, …) give batches (batch size, …) of their element types. Source: MXNet 1.9.1 python/mxnet/io/io.py (NDArrayIter).
public final class ArrayIterator: DataIterator {
  /// What becomes of samples that do not fill a last batch.
  public enum LastBatch {
    /// They are filled up with the first ones of the pass; `Batch.padding` counts those.
    case pad
    /// They are left out.
    case discard
    /// They begin the next pass, where this one was gone through to its end.
    case rollOver
  }

  private let data: NDArray, label: NDArray
  private let batchSize: Int
  private let shuffles: Bool
  private let lastBatch: LastBatch
  private var twister: MersenneTwister
  private var order: [Int] = []
  private var position = 0
  private var isAtEnd = false

  /// - Parameters:
  ///   - label: as many rows as `data`; zeros (samples) when nil.
  ///   - shuffles: puts all samples in a new order at every reset; `seed` tells which orders.
  /// - Throws: where the numbers of rows differ, and for batches larger than the data.
  public init(_ data: NDArray, label: NDArray? = nil, batchSize: Int, shuffles: Bool = false, seed: Int = 0, lastBatch: LastBatch = .pad) throws {
    guard data.shape.rank > 0, data.count > 0 else { throw RuntimeError("data of shape \(data.shape) has no samples") }
    let count = data.shape[0], label = label ?? NDArray(zeros: [count])
    guard label.shape.rank > 0, label.shape[0] == count else { throw RuntimeError("\(count) samples have a label of shape \(label.shape)") }
    guard batchSize > 0, batchSize <= count else { throw RuntimeError("batch_size should be 1 to the number of samples, \(count), got \(batchSize)") }
    (self.data, self.label, self.batchSize, self.shuffles, self.lastBatch) = (data, label, batchSize, shuffles, lastBatch)
    twister = MersenneTwister(seed: UInt32(truncatingIfNeeded: seed))
    reset()
  }

  /// Goes before the first batch, shuffles, and puts what is rolled over before it.
  public func reset() {
    let left = isAtEnd && lastBatch == .rollOver ? Array(order.dropFirst(position)) : []
    var all = Array(0..<data.shape[0])
    if shuffles { twister.shuffle(&all) }
    order = left + all
    position = 0
    isAtEnd = false
  }

  /// The next batch; nil at the end of the pass.
  public func next() throws -> Batch? {
    let rest = order.count - position
    isAtEnd = !(rest >= batchSize || rest > 0 && lastBatch == .pad)
    if isAtEnd { return nil }
    let rows = (0..<batchSize).map { order[(position + $0) % order.count] }
    position += min(rest, batchSize)
    return Batch(data: data.rows(rows), label: label.rows(rows), padding: max(0, batchSize - rest))
  }
}

extension NDArray {
  /// A new array of rows along the first dimension, which must be there.
  func rows(_ numbers: [Int]) -> NDArray {
    let result = NDArray(zeros: Shape([numbers.count] + shape.extents.dropFirst()), dtype: dtype)
    let size = shape.rowCount * dtype.byteCount, target = result.rawPointer, source = readPointer
    for (k, row) in numbers.enumerated() { memcpy(target + k * size, source + row * size, size) }
    return result
  }
}
