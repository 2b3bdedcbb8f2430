import COneDNN
import VectorKernels

/// Batch normalization of the second dimension in any layout.
final class OneDNNNormalization {
  private let layout: Layout
  private let usesGlobal: Bool
  private let epsilon: Float
  private let rectifies: Bool
  private let forward: Primitive
  private var backward: Primitive?
  /// Of the last forward run.
  private var mean: LayoutMemory?
  private var variance: LayoutMemory?

  private static let flags = UInt32(dnnl_use_scale.rawValue) | UInt32(dnnl_use_shift.rawValue)

  private init?(_ layout: Layout, epsilon: Float, usesGlobal: Bool, rectifies: Bool) throws {
    self.layout = layout
    self.usesGlobal = usesGlobal
    self.epsilon = epsilon
    self.rectifies = rectifies
    var operation = dnnl_batch_normalization_desc_t()
    var data = layout.descriptor
    let flags = OneDNNNormalization.flags | (usesGlobal ? UInt32(dnnl_use_global_stats.rawValue) : 0) | (rectifies ? UInt32(dnnl_fuse_norm_relu.rawValue) : 0)
    let kind = rectifies ? dnnl_forward_inference : dnnl_forward_training
    try OneDNN.check(
      dnnl_batch_normalization_forward_desc_init(&operation, kind, &data, epsilon, flags), "dnnl_batch_normalization_forward_desc_init")
    guard let made = try Primitive.make(&operation) else { return nil }
    forward = made
  }

  /// Computes y and, from the batch, the statistics into `mean` and `variance` (biased). False when oneDNN cannot.
  /// `rectifies` takes relu of the result, in runs without gradients.
  static func run(_ c: ForwardContext, epsilon: Float, usesBatch: Bool, mean: NDArray, variance: NDArray, rectifies: Bool = false) throws -> Bool {
    let x = try c.inputs[0].memory()
    if !usesBatch, !c.keepsForBackward, try runPlainly(c, x, epsilon: epsilon, mean: mean, variance: variance, rectifies: rectifies) { return true }
    let kept = (c.memory.prepared as? OneDNNNormalization).flatMap { $0.layout == x.layout && $0.usesGlobal == !usesBatch && $0.epsilon == epsilon && $0.rectifies == rectifies ? $0 : nil }
    guard let kernel = try kept ?? OneDNNNormalization(x.layout, epsilon: epsilon, usesGlobal: !usesBatch, rectifies: rectifies) else { return false }
    c.memory.prepared = kernel
    let y = try LayoutMemory(kernel.layout)
    // Written from a batch, read otherwise.
    func statistics(_ array: NDArray) throws -> LayoutMemory {
      usesBatch ? try array.memoryForWriting() : try array.memory()
    }
    let means = try statistics(mean), variances = try statistics(variance)
    try kernel.forward.run([
      (Int32(DNNL_ARG_SRC_0), x), (Int32(DNNL_ARG_DST_0), y), (Int32(DNNL_ARG_SCALE), try c.inputs[1].memory()),
      (Int32(DNNL_ARG_SHIFT), try c.inputs[2].memory()), (Int32(DNNL_ARG_MEAN), means), (Int32(DNNL_ARG_VARIANCE), variances),
    ])
    kernel.mean = means
    kernel.variance = variances
    try c.outputs[0].become(y)
    return true
  }

  /// The normalization of elements that lie row-major, where oneDNN has only a slow kernel: a network's input. False where they lie otherwise.
  private static func runPlainly(_ c: ForwardContext, _ x: LayoutMemory, epsilon: Float, mean: NDArray, variance: NDArray, rectifies: Bool) throws -> Bool {
    let extents = c.inputs[0].shape.extents
    guard VectorSupport.isAvailable, try x.layout == Layout.plain(extents) else { return false }
    let scales = zip(c.inputs[1].floatsForReading, variance.floatsForReading).map { $0 / ($1 + epsilon).squareRoot() }
    let kernel = PlainNormalization(
      rows: extents[0] * extents[1], length: extents[2...].reduce(1, *), means: Array(mean.floatsForReading), scales: scales, shifts: Array(c.inputs[2].floatsForReading))
    let y = try LayoutMemory(x.layout)
    kernel.apply(x.start, limits: rectifies ? 0...Float.infinity : nil, into: y.start, threads: WorkerThreads.count)
    c.memory.prepared = nil
    try c.outputs[0].become(y)
    return true
  }

  /// Adds the gradients, given the statistics `run` left. False when the forward run was not oneDNN's.
  static func run(_ c: BackwardContext, fixesGamma: Bool) throws -> Bool {
    guard let kernel = c.memory.prepared as? OneDNNNormalization, let mean = kernel.mean, let variance = kernel.variance else { return false }
    let extents = c.inputs[0].shape.extents
    if kernel.backward == nil {
      var operation = dnnl_batch_normalization_desc_t()
      var data = kernel.layout.descriptor, difference = kernel.layout.descriptor
      let flags = OneDNNNormalization.flags | (kernel.usesGlobal ? UInt32(dnnl_use_global_stats.rawValue) : 0)
      try OneDNN.check(
        dnnl_batch_normalization_backward_desc_init(&operation, dnnl_backward, &difference, &data, kernel.epsilon, flags),
        "dnnl_batch_normalization_backward_desc_init")
      kernel.backward = try Primitive.make(&operation, hint: kernel.forward)
    }
    guard let primitive = kernel.backward else { return false }
    let gx = try LayoutMemory(kernel.layout)
    let channels = try Layout.plain([extents[1]])
    let gGamma = try LayoutMemory(channels), gBeta = try LayoutMemory(channels)
    try primitive.run([
      (Int32(DNNL_ARG_SRC_0), try c.inputs[0].memory(in: kernel.layout, extents: extents)), (Int32(DNNL_ARG_MEAN), mean),
      (Int32(DNNL_ARG_VARIANCE), variance), (Int32(DNNL_ARG_DIFF_DST_0), try c.outputGradients[0].memory(in: kernel.layout, extents: extents)),
      (Int32(DNNL_ARG_SCALE), try c.inputs[1].memory()), (Int32(DNNL_ARG_SHIFT), try c.inputs[2].memory()), (Int32(DNNL_ARG_DIFF_SRC_0), gx), (Int32(DNNL_ARG_DIFF_SCALE), gGamma),
      (Int32(DNNL_ARG_DIFF_SHIFT), gBeta),
    ])
    if let target = c.inputGradients[0] { try target.add(gx) }
    if let target = c.inputGradients[1], !fixesGamma { try target.add(gGamma) }
    if let target = c.inputGradients[2] { try target.add(gBeta) }
    return true
  }
}
