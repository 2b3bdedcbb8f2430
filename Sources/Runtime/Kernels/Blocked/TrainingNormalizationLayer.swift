import VectorKernels

/// Batch normalization in training by `TrainingNormalization`, in the layout the data lie in, relu of it, and maxima of that; kept from forward to backward.
final class TrainingNormalizationLayer {
  private let layout: Layout
  private let kernel: TrainingNormalization
  private let epsilon: Float
  private let mean: NDArray, variance: NDArray
  /// Gamma and beta as they were when relu was part of the run: what became zero must not depend on what happens to them after it.
  private let rectified: (gamma: [Float], beta: [Float])?
  /// What pooled the rectified elements, and the maxima.
  private let pooled: (kernel: BlockedPooling, maxima: NDArray)?

  private init(
    _ layout: Layout, _ kernel: TrainingNormalization, epsilon: Float, _ mean: NDArray, _ variance: NDArray, rectified: (gamma: [Float], beta: [Float])?,
    pooled: (kernel: BlockedPooling, maxima: NDArray)? = nil
  ) {
    (self.layout, self.kernel, self.epsilon, self.mean, self.variance, self.rectified, self.pooled) = (layout, kernel, epsilon, mean, variance, rectified, pooled)
  }

  /// False where the processor or the layout is another.
  static func run(_ c: ForwardContext, epsilon: Float, mean: NDArray, variance: NDArray, rectifies: Bool) throws -> Bool {
    let layout = try c.inputs[0].memory().layout, extents = c.inputs[0].shape.extents
    guard VectorSupport.isAvailable else { return false }
    let isBlocked = try extents.count == 4 && layout == Layout.blocked(extents)
    guard try isBlocked || layout == Layout.plain(extents) else { return false }
    let kernel = TrainingNormalization(pictures: extents[0], channels: extents[1], pixels: extents.dropFirst(2).reduce(1, *), isBlocked: isBlocked)
    let known = c.inputs[0].gatheredStatistics, taken = c.consumesData ? c.inputs[0].takeMemory(in: layout) : nil
    let x = try taken ?? c.inputs[0].memory()
    let layer = TrainingNormalizationLayer(layout, kernel, epsilon: epsilon, mean, variance, rectified: rectifies ? (Array(c.x(1)), Array(c.x(2))) : nil)
    c.memory.prepared = layer
    if rectifies, c.mayPostpone, c.outputs[0].isWholeStorage, isBlocked, RectifiedLines.isAvailable {
      kernel.statistics(x.start, mean: mean.floats.baseAddress!, variance: variance.floats.baseAddress!, known: known, threads: WorkerThreads.count)
      c.outputs[0].storage.postpone(PendingNormalization(x, layer))
      return true
    }
    let y = try taken ?? LayoutMemory(layout)
    kernel.forward(
      x.start, gamma: c.x(1).baseAddress!, beta: c.x(2).baseAddress!, epsilon: epsilon, rectifies: rectifies, into: y.start, mean: mean.floats.baseAddress!,
      variance: variance.floats.baseAddress!, known: known, threads: WorkerThreads.count)
    try c.outputs[0].become(y)
    return true
  }

  /// The maxima of the rectified normalization's windows, as the first output. False where the processor or the layout is another.
  static func run(_ c: ForwardContext, epsilon: Float, mean: NDArray, variance: NDArray, pooling: OneDNNPooling.Geometry) throws -> Bool {
    let extents = c.inputs[0].shape.extents
    guard extents.count == 4, try c.inputs[0].memory().layout == Layout.blocked(extents), let pool = BlockedPoolingLayer.kernel(pooling) else { return false }
    let kernel = TrainingNormalization(pictures: extents[0], channels: extents[1], pixels: extents[2] * extents[3], isBlocked: true)
    guard kernel.pools(pool) else { return false }
    let known = c.inputs[0].gatheredStatistics, x = try c.inputs[0].memory(), layout = try Layout.blocked(pooling.out), y = try c.outputs[0].takeMemory(in: layout) ?? LayoutMemory(layout)
    kernel.forward(
      x.start, gamma: c.x(1).baseAddress!, beta: c.x(2).baseAddress!, epsilon: epsilon, pooledBy: pool, into: y.start, mean: mean.floats.baseAddress!,
      variance: variance.floats.baseAddress!, known: known, threads: WorkerThreads.count)
    c.memory.prepared = TrainingNormalizationLayer(
      x.layout, kernel, epsilon: epsilon, mean, variance, rectified: (Array(c.x(1)), Array(c.x(2))), pooled: (pool, c.outputs[0]))
    try c.outputs[0].become(y)
    return true
  }

  /// Makes the result of a forward run with relu once more, from the same data.
  func remake(_ data: NDArray) throws -> LayoutMemory { try rectified(data.memory(in: layout, extents: data.shape.extents)) }

  /// The result of a forward run with relu, from its data, in memory of its own where none is given.
  func rectified(_ x: LayoutMemory, into memory: LayoutMemory? = nil) throws -> LayoutMemory {
    guard let rectified else { throw RuntimeError("only rectified results are made again") }
    let y = try memory ?? LayoutMemory(layout)
    kernel.normalize(
      x.start, gamma: rectified.gamma, beta: rectified.beta, epsilon: epsilon, rectifies: true, into: y.start, mean: mean.floatsForReading.baseAddress!,
      variance: variance.floatsForReading.baseAddress!, threads: WorkerThreads.count)
    return y
  }

  /// What a forward run with relu does to the elements of each channel.
  func rectifiedLines() -> RectifiedLines {
    let (gamma, beta) = rectified ?? ([], [])
    return kernel.rectifiedLines(
      gamma: gamma, beta: beta, epsilon: epsilon, mean: mean.floatsForReading.baseAddress!, variance: variance.floatsForReading.baseAddress!)
  }

  /// Adds the gradients. False when the forward run was another kernel's.
  static func run(_ c: BackwardContext, fixesGamma: Bool) throws -> Bool {
    guard let layer = c.memory.prepared as? TrainingNormalizationLayer else { return false }
    let extents = c.inputs[0].shape.extents, x = try c.inputs[0].memory(in: layer.layout, extents: extents)
    // Where another reader of the data has left a gradient, this one is added in its place.
    let target = c.inputGradients[0], sum = target.flatMap { $0.takeMemory(in: layer.layout) }, gx = try target.map { _ in try sum ?? LayoutMemory(layer.layout) }
    let gamma = c.x(1).baseAddress!, mean = layer.mean.floatsForReading.baseAddress!, variance = layer.variance.floatsForReading.baseAddress!
    let gGamma = fixesGamma ? nil : c.gx(1)?.baseAddress, gBeta = c.gx(2)?.baseAddress, threads = WorkerThreads.count
    func run(_ rectified: (UnsafePointer<Float>, UnsafePointer<Float>)?) throws {
      if let pooled = layer.pooled, let rectified {
        let extents = pooled.maxima.shape.extents, layout = try Layout.blocked(extents)
        let y = try pooled.maxima.memory(in: layout, extents: extents), gy = try c.outputGradients[0].memory(in: layout, extents: extents)
        return layer.kernel.backward(
          x.start, pooled: y.start, by: pooled.kernel, gy.start, gamma: gamma, rectified: rectified, epsilon: layer.epsilon, mean: mean, variance: variance, gGamma: gGamma,
          gBeta: gBeta, into: gx?.start, adding: sum != nil, threads: threads)
      }
      let gy = try c.outputGradients[0].memory(in: layer.layout, extents: extents)
      layer.kernel.backward(
        x.start, gy.start, gamma: gamma, rectified: rectified, epsilon: layer.epsilon, mean: mean, variance: variance, gGamma: gGamma, gBeta: gBeta, into: gx?.start,
        adding: sum != nil, threads: threads)
    }
    if let rectified = layer.rectified {
      try rectified.gamma.withUnsafeBufferPointer { g in try rectified.beta.withUnsafeBufferPointer { try run((g.baseAddress!, $0.baseAddress!)) } }
    } else { try run(nil) }
    if let target, let gx { try sum == nil ? target.add(gx) : target.become(gx) }
    return true
  }
}
