/// The MNIST digits from their idx files, plain or gzipped: data (batch, 1, 28, 28) or flat (batch, 784), in 0 … 1 by 1/256.
///
/// What does not fill a last batch is left out. Shuffling follows MXNet's (a Mersenne Twister seeded with `seed`, each element
/// swapped with an earlier one). Source: MXNet 1.x src/io/iter_mnist.cc; format: yann.lecun.com/exdb/mnist.
public final class MNISTIterator: DataIterator {
  private let images: [UInt8], labels: [UInt8]
  private let extents: [Int]
  private var order: [Int]
  private let batchSize: Int
  private var position = 0

  /// Throws for files that are no idx files, end early or do not belong together, and for batches larger than the data.
  ///
  /// - Parameters:
  ///   - shuffles: once, here: all passes have one order.
  ///   - isFlat: pictures as rows (batch, 784).
  ///   - part, partCount: only one of so many parts of the digits, which follow each other in the file.
  public init(imagePath: String, labelPath: String, batchSize: Int, shuffles: Bool = true, isFlat: Bool = false, seed: Int = 0, part: Int = 0, partCount: Int = 1) throws {
    func number(_ bytes: [UInt8], _ offset: Int) -> Int { (0..<4).reduce(0) { $0 << 8 | Int(bytes[offset + $1]) } }
    images = try InputFile.read(imagePath)
    labels = try InputFile.read(labelPath)
    guard images.count >= 16, number(images, 0) == 2051 else { throw RuntimeError("is not an idx file of images (magic number 2051)", at: imagePath) }
    guard labels.count >= 8, number(labels, 0) == 2049 else { throw RuntimeError("is not an idx file of labels (magic number 2049)", at: labelPath) }
    let count = number(images, 4), height = number(images, 8), width = number(images, 12)
    guard let size = Shape([count, height, width]).checkedCount, size > 0, images.count >= 16 + size else {
      throw RuntimeError("is truncated: it should hold \(count) images of \(width) x \(height)", at: imagePath)
    }
    guard number(labels, 4) == count, labels.count >= 8 + count else { throw RuntimeError("does not hold \(count) labels", at: labelPath) }
    try checkBatch([height, width], batchSize)
    guard batchSize <= count else { throw RuntimeError("batch_size \(batchSize) is larger than the number of images, \(count)") }
    extents = isFlat ? [height * width] : [1, height, width]
    self.batchSize = batchSize
    try FilePart.check(part, of: partCount)
    let share = Double(count) / Double(partCount)
    order = Array(Int(share * Double(part))..<Int(share * Double(part + 1)))
    guard shuffles else { return }
    var twister = MersenneTwister(seed: UInt32(truncatingIfNeeded: seed))
    twister.shuffle(&order)
  }

  /// Every pass has the same batches.
  public func reset() { position = 0 }

  /// Labels are (batch), 0 … 9; nil where the pictures left do not fill a batch.
  public func next() throws -> Batch? {
    guard position + batchSize <= order.count else { return nil }
    let data = NDArray(zeros: Shape([batchSize] + extents)), label = NDArray(zeros: [batchSize])
    let x = data.floats, y = label.floats
    let size = extents.reduce(1, *)
    for k in 0..<batchSize {
      let sample = order[position + k]
      for i in 0..<size { x[k * size + i] = Float(images[16 + sample * size + i]) * (1 / 256) }
      y[k] = Float(labels[8 + sample])
    }
    position += batchSize
    return Batch(data: data, label: label, padding: 0)
  }
}
