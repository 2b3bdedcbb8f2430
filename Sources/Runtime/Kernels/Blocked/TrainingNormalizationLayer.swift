import VectorKernels

/// Batch normalization in training by `TrainingNormalization`, in the layout the data lie in; kept from forward to backward.
final class TrainingNormalizationLayer {
  private let layout: Layout
  private let kernel: TrainingNormalization
  private let epsilon: Float
  private let mean: NDArray, variance: NDArray

  private init(_ layout: Layout, _ kernel: TrainingNormalization, epsilon: Float, _ mean: NDArray, _ variance: NDArray) {
    (self.layout, self.kernel, self.epsilon, self.mean, self.variance) = (layout, kernel, epsilon, mean, variance)
  }

  /// False where the processor or the layout is another.
  static func run(_ c: ForwardContext, epsilon: Float, mean: NDArray, variance: NDArray) throws -> Bool {
    let x = try c.inputs[0].memory(), extents = c.inputs[0].shape.extents
    guard VectorSupport.isAvailable else { return false }
    let isBlocked = try extents.count == 4 && x.layout == Layout(blocked: extents)
    guard try isBlocked || x.layout == Layout(plain: extents) else { return false }
    let kernel = TrainingNormalization(pictures: extents[0], channels: extents[1], pixels: extents.dropFirst(2).reduce(1, *), isBlocked: isBlocked)
    let y = try LayoutMemory(x.layout)
    kernel.forward(
      x.start, gamma: c.x(1).baseAddress!, beta: c.x(2).baseAddress!, epsilon: epsilon, into: y.start, mean: mean.floats.baseAddress!, variance: variance.floats.baseAddress!,
      threads: WorkerThreads.count)
    c.memory.prepared = TrainingNormalizationLayer(x.layout, kernel, epsilon: epsilon, mean, variance)
    try c.outputs[0].become(y)
    return true
  }

  /// Adds the gradients. False when the forward run was another kernel's.
  static func run(_ c: BackwardContext, fixesGamma: Bool) throws -> Bool {
    guard let layer = c.memory.prepared as? TrainingNormalizationLayer else { return false }
    let extents = c.inputs[0].shape.extents
    let x = try c.inputs[0].memory(in: layer.layout, extents: extents), gy = try c.outputGradients[0].memory(in: layer.layout, extents: extents)
    let target = c.inputGradients[0], gx = try target.map { _ in try LayoutMemory(layer.layout) }
    layer.kernel.backward(
      x.start, gy.start, gamma: c.x(1).baseAddress!, epsilon: layer.epsilon, mean: layer.mean.floatsForReading.baseAddress!, variance: layer.variance.floatsForReading.baseAddress!,
      gGamma: fixesGamma ? nil : c.gx(1)?.baseAddress, gBeta: c.gx(2)?.baseAddress, into: gx?.start, threads: WorkerThreads.count)
    if let target, let gx { try target.add(gx) }
    return true
  }
}
