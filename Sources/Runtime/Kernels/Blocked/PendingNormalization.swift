import VectorKernels

/// The relu of a normalization whose statistics are known and which nobody has computed yet: convolutions that can do it as they read the data
/// (`RectifiedLines`), so that it is never written; for others it is made.
final class PendingNormalization {
  /// What is normalized.
  private(set) var data: LayoutMemory
  private let layer: TrainingNormalizationLayer

  /// - Parameter layer: one that rectifies; the data lie as it reads them.
  init(_ data: LayoutMemory, _ layer: TrainingNormalizationLayer) { (self.data, self.layer) = (data, layer) }

  func lines() -> RectifiedLines { layer.rectifiedLines() }

  /// The normalized elements; in the place of the data where nobody else has them.
  func make() throws -> LayoutMemory {
    let isOnly = isKnownUniquelyReferenced(&data)
    return try layer.rectified(data, into: isOnly ? data : nil)
  }
}
