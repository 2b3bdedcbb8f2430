import VectorKernels

/// The relu of a normalization whose statistics are known and which nobody has computed yet: convolutions that can do it as they read the data
/// (`RectifiedLines`), so that it is never written; for others it is made.
final class PendingNormalization {
  /// What is normalized.
  private(set) var data: LayoutMemory
  let lines: RectifiedLines
  private let layout: Layout
  private let kernel: TrainingNormalization
  private let gamma: [Float], beta: [Float], mean: [Float], variance: [Float]
  private let epsilon: Float

  /// - Parameter data: with groups of channels side by side, as `layout` says.
  init(_ data: LayoutMemory, _ layout: Layout, _ kernel: TrainingNormalization, gamma: [Float], beta: [Float], epsilon: Float, mean: [Float], variance: [Float]) {
    (self.data, self.layout, self.kernel, self.gamma, self.beta, self.epsilon, self.mean, self.variance) = (data, layout, kernel, gamma, beta, epsilon, mean, variance)
    lines = kernel.rectifiedLines(gamma: gamma, beta: beta, epsilon: epsilon, mean: mean, variance: variance)
  }

  /// The normalized elements; in the place of the data where nobody else has them.
  func make() throws -> LayoutMemory {
    let target = try isKnownUniquelyReferenced(&data) ? data : LayoutMemory(layout)
    kernel.normalize(
      data.start, gamma: gamma, beta: beta, epsilon: epsilon, rectifies: true, into: target.start, mean: mean, variance: variance, threads: WorkerThreads.count)
    return target
  }
}
