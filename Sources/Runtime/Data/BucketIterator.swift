/// Samples in buckets of one shape each, such as sentences padded to one of a few lengths: every batch is of one bucket, whose key it has.
///
/// A network for each key shares its parameters by `Executor.reshaped`. Source: MXNet 1.x R-package/R/mx.io.bucket.iter.R.
public final class BucketIterator: DataIterator {
  private let buckets: [(key: Int, data: NDArray, label: NDArray)]
  private let batchSize: Int
  private let shuffles: Bool
  private var twister: MersenneTwister
  private var orders: [[Int]] = []
  /// Bucket and first sample of each batch.
  private var batches: [(bucket: Int, start: Int)] = []
  private var position = 0

  /// - Parameters:
  ///   - buckets: by key, usually the length; data (samples, …) and label (samples, …).
  ///   - shuffles: samples within buckets, and the order of all batches, anew at every reset.
  /// - Throws: for a bucket without samples or with another number of labels.
  public init(_ buckets: [Int: (data: NDArray, label: NDArray)], batchSize: Int, shuffles: Bool = false, seed: Int = 0) throws {
    guard batchSize > 0, !buckets.isEmpty else { throw RuntimeError("a bucket iterator needs buckets and a positive batch_size, got \(buckets.count) and \(batchSize)") }
    for (key, bucket) in buckets {
      guard bucket.data.shape.rank > 0, bucket.label.shape.rank > 0, bucket.data.count > 0, bucket.data.shape[0] == bucket.label.shape[0] else {
        throw RuntimeError("bucket \(key) has data of shape \(bucket.data.shape) and a label of shape \(bucket.label.shape)")
      }
    }
    self.buckets = buckets.sorted { $0.key < $1.key }.map { ($0.key, $0.value.data, $0.value.label) }
    (self.batchSize, self.shuffles) = (batchSize, shuffles)
    twister = MersenneTwister(seed: UInt32(truncatingIfNeeded: seed))
    reset()
  }

  /// Goes before the first batch, and shuffles.
  public func reset() {
    orders = buckets.map { Array(0..<$0.data.shape[0]) }
    batches = orders.enumerated().flatMap { bucket, order in stride(from: 0, to: order.count, by: batchSize).map { (bucket, $0) } }
    position = 0
    guard shuffles else { return }
    for k in orders.indices { twister.shuffle(&orders[k]) }
    twister.shuffle(&batches)
  }

  /// The next batch; the last of each bucket is filled up with the bucket's first samples. Nil at the end of the pass.
  public func next() throws -> Batch? {
    guard position < batches.count else { return nil }
    let (k, start) = batches[position], bucket = buckets[k], order = orders[k]
    position += 1
    let rows = (0..<batchSize).map { order[(start + $0) % order.count] }
    return Batch(data: bucket.data.rows(rows), label: bucket.label.rows(rows), padding: max(0, start + batchSize - order.count), key: bucket.key)
  }
}
