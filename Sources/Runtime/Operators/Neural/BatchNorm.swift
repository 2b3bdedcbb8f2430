/// Batch normalization: y = gamma · (x − mean) / √(var + eps) + beta for each channel.
///
/// Inputs: data (N, C, …), gamma, beta (C); states: moving_mean, moving_var (C). Training uses the batch's statistics; the moving
/// ones change in backward, with the biased variance: new = momentum · old + (1 − momentum) · batch. `fix_gamma` sets gamma to 1.
/// Source: MXNet 1.9.1 src/operator/nn/batch_norm.cc; Ioffe and Szegedy 2015.
struct BatchNorm: GenericOperator {
  static let name = "BatchNorm"
  static let aliases = ["BatchNorm_v1", "CuDNNBatchNorm"]
  static let summary = "Normalizes each channel by its mean and variance, then scales and shifts. In R's order: data and output (w, h, channels, batch); gamma, beta and the states moving_mean and moving_var (channels). Training takes the batch's statistics, prediction the moving ones."
  let epsilon: Float
  let momentum: Float
  let fixesGamma: Bool
  let usesGlobalStatistics: Bool
  let showsStatistics: Bool
  let axis: Int

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    epsilon = Float(try a.float("eps", default: 1e-3, "added to the variance"))
    momentum = Float(try a.float("momentum", default: 0.9, "share of the old moving statistics"))
    fixesGamma = try a.bool("fix_gamma", default: true, "keep gamma at 1")
    usesGlobalStatistics = try a.bool("use_global_stats", default: false, "use the moving statistics in training too")
    showsStatistics = try a.bool("output_mean_var", default: false, "give mean and inverse standard deviation as outputs too")
    axis = try a.int("axis", default: 1, "the channel dimension")
    try a.engine("cudnn_off", "min_calib_range", "max_calib_range")
  }

  /// The statistics are outputs too, but small and never given back.
  var backwardReads: BackwardReads { .inputs }
  var samplewiseInputs: [Int]? { axis == 1 ? [0] : nil }
  var channelSumsSuffice: Bool { fixesGamma && axis == 1 && !showsStatistics }
  var inputNames: [String] { ["data", "gamma", "beta"] }
  var auxiliaryNames: [String] { ["moving_mean", "moving_var"] }
  var outputNames: [String] { ["output", "mean", "var"] }
  var visibleOutputCount: Int { showsStatistics ? 3 : 1 }

  func initialization(of input: String) -> String? {
    switch input {
    case "moving_mean": return "[\"zero\", {}]"
    case "moving_var": return "[\"one\", {}]"
    default: return nil
    }
  }

  private func channelAxis(_ rank: Int) -> Int { axis < 0 ? axis + rank : axis }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard !data.extents.isEmpty else { return }
    let channel = channelAxis(data.rank)
    guard channel >= 0, channel < data.rank else { throw RuntimeError("Channel axis \(axis) must be less than the input's rank \(data.rank)") }
    if data[channel] > 0 { for i in 1...4 { try shapes.setInput(i, [data[channel]], (inputNames + auxiliaryNames)[i]) } }
    try shapes.setOutput(0, data)
    try shapes.setOutput(1, [data[channel]])
    try shapes.setOutput(2, [data[channel]])
  }

  /// Data of half precision has parameters and statistics in float32.
  func inferTypes(_ types: inout TypeSet) throws {
    guard let data = types.inputs[0] ?? types.outputs[0] else { return }
    try types.unify(inputs: [0], outputs: [0])
    let other = data == .float16 ? .float32 : data
    for k in 1...4 { try types.setInput(k, other) }
    for k in 1...2 { try types.setOutput(k, other) }
  }

  /// Elements of channel c are at (outer · C + c) · inner + i.
  private func layout(_ shape: Shape) -> (outer: Int, channels: Int, inner: Int) {
    let channel = channelAxis(shape.rank)
    return (shape.extents[..<channel].reduce(1, *), shape[channel], shape.extents[(channel + 1)...].reduce(1, *))
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let (outer, channels, inner) = layout(c.inputs[0].shape)
    let c = fixingGamma(c)
    defer { withExtendedLifetime(c) {} }
    let usesBatch = c.isTraining && !usesGlobalStatistics
    if T.self == Float.self, usesOneDNN(c.inputs[0].shape) {
      if usesBatch, try normalizeBatch(c, rectifies: false) { return }
      let variance = usesBatch ? NDArray(zeros: [channels]) : c.inputs[4]
      if try OneDNNNormalization.run(c, epsilon: epsilon, usesBatch: usesBatch, mean: usesBatch ? c.outputs[1] : c.inputs[3], variance: variance) {
        if !usesBatch { try c.outputs[1].assign(from: c.inputs[3]) }
        showInverse(of: variance, c, isBatch: usesBatch)
        return
      }
    }
    let x = c.x(0, T.self).baseAddress!, y = c.y(0, T.self).baseAddress!
    let gamma = c.x(1, T.self), beta = c.x(2, T.self), movingMean = c.x(3, T.self), movingVariance = c.x(4, T.self)
    let count = T(outer * inner)
    for k in 0..<channels {
      var mean = movingMean[k], variance = movingVariance[k]
      if usesBatch {
        var sum: Double = 0
        for o in 0..<outer {
          let row = x + (o * channels + k) * inner
          for i in 0..<inner { sum += Double(row[i]) }
        }
        mean = T(sum / Double(count))
        var squares: Double = 0
        for o in 0..<outer {
          let row = x + (o * channels + k) * inner
          for i in 0..<inner {
            let d = row[i] - mean
            squares += Double(d * d)
          }
        }
        variance = T(squares / Double(count))
      }
      let inverse = 1 / (variance + T(epsilon)).squareRoot()
      c.y(1, T.self)[k] = mean
      c.y(2, T.self)[k] = inverse
      // The mean is taken off first: a shift folded into one constant loses digits where the mean is large.
      let scale = gamma[k] * inverse, shift = beta[k]
      for o in 0..<outer {
        let row = (o * channels + k) * inner
        for i in 0..<inner { y[row + i] = (x[row + i] - mean) * scale + shift }
      }
    }
  }

  /// The normalization by the batch's statistics. False where `TrainingNormalization` cannot.
  private func normalizeBatch(_ c: ForwardContext, rectifies: Bool, pooling: OneDNNPooling.Geometry? = nil) throws -> Bool {
    let mean = c.outputs[1], variance = NDArray(zeros: c.inputs[1].shape)
    let isDone = try pooling.map { try TrainingNormalizationLayer.run(c, epsilon: epsilon, mean: mean, variance: variance, pooling: $0) }
      ?? TrainingNormalizationLayer.run(c, epsilon: epsilon, mean: mean, variance: variance, rectifies: rectifies)
    guard isDone else { return false }
    showInverse(of: variance, c, isBatch: true)
    return true
  }

  /// The backward pass needs the variance; the third output is the inverse deviation.
  private func showInverse(of variance: NDArray, _ c: ForwardContext, isBatch: Bool) {
    let inverse = c.y(2), source = variance.floatsForReading
    c.memory.arrays = isBatch ? [Array(source)] : []
    for k in source.indices { inverse[k] = 1 / (source[k] + epsilon).squareRoot() }
  }

  /// The normalization by the batch's statistics, and relu of it, or maxima of that, as the first output. False where it has to be done one by one.
  func forwardRectified(_ c: ForwardContext, pooling: OneDNNPooling.Geometry? = nil) throws -> Bool {
    guard c.isTraining, !usesGlobalStatistics, usesOneDNN(c.inputs[0].shape) else { return false }
    let c = fixingGamma(c)
    defer { withExtendedLifetime(c) {} }
    return try normalizeBatch(c, rectifies: true, pooling: pooling)
  }

  /// Where the attributes ask for it, gamma is 1: the array itself is set in a run that gradients follow, others leave it as it is.
  private func fixingGamma(_ c: ForwardContext) -> ForwardContext {
    let gamma = c.inputs[1], isOther = fixesGamma && (gamma.dtype == .float32 ? gamma.floatsForReading.contains { $0 != 1 } : gamma.doubles().contains { $0 != 1 })
    guard isOther else { return c }
    guard c.keepsForBackward else { return c.replacing(input: 1, with: gamma.ones()) }
    gamma.fill(1)
    return c
  }

  /// The normalization by moving statistics, and relu of it, without the other outputs. False when oneDNN cannot.
  func rectified(_ c: ForwardContext) throws -> Bool {
    guard usesOneDNN(c.inputs[0].shape) else { return false }
    let c = fixingGamma(c)
    defer { withExtendedLifetime(c) {} }
    return try OneDNNNormalization.run(c, epsilon: epsilon, usesBatch: false, mean: c.inputs[3], variance: c.inputs[4], rectifies: true)
  }

  private func usesOneDNN(_ data: Shape) -> Bool { OneDNN.isReady && channelAxis(data.rank) == 1 && (3...5).contains(data.rank) && data.count > 0 }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    let (outer, channels, inner) = layout(c.inputs[0].shape)
    let usesBatch = c.isTraining && !usesGlobalStatistics
    if let sums = c.channelSums {
      if let gBeta = c.gx(2, T.self) { for k in 0..<channels { gBeta[k] += T(sums[k]) } }
      if usesBatch { updateStatistics(c, Array(c.y(1, T.self)), c.y(2, T.self).map { 1 / ($0 * $0) - T(epsilon) }) }
      return
    }
    if T.self == Float.self, usesOneDNN(c.inputs[0].shape), try TrainingNormalizationLayer.run(c, fixesGamma: fixesGamma) || OneDNNNormalization.run(c, fixesGamma: fixesGamma) {
      if usesBatch, let variance = c.memory.arrays.first { updateStatistics(c, Array(c.y(1)), variance) }
      return
    }
    let x = c.x(0, T.self).baseAddress!, gy = c.gy(0, T.self).baseAddress!
    let gamma = c.x(1, T.self)
    var variances = [T](repeating: 0, count: channels)
    let count = T(outer * inner)
    for k in 0..<channels {
      let mean = c.y(1, T.self)[k], inverse = c.y(2, T.self)[k]
      var sum: Double = 0, product: Double = 0
      for o in 0..<outer {
        let row = (o * channels + k) * inner
        for i in 0..<inner {
          sum += Double(gy[row + i])
          product += Double(gy[row + i] * (x[row + i] - mean))
        }
      }
      if let gx = c.gx(0, T.self) {
        let scale = gamma[k] * inverse
        let meanGradient = usesBatch ? T(sum) / count : 0
        let slope = usesBatch ? T(product) * inverse * inverse / count : 0
        for o in 0..<outer {
          let row = (o * channels + k) * inner
          for i in 0..<inner { gx[row + i] += scale * (gy[row + i] - meanGradient - (x[row + i] - mean) * slope) }
        }
      }
      if let gGamma = c.gx(1, T.self), !fixesGamma { gGamma[k] += T(product) * inverse }
      if let gBeta = c.gx(2, T.self) { gBeta[k] += T(sum) }
      variances[k] = 1 / (inverse * inverse) - T(epsilon)
    }
    if usesBatch { updateStatistics(c, Array(c.y(1, T.self)), variances) }
  }

  private func updateStatistics<T: Real>(_ c: BackwardContext, _ means: [T], _ variances: [T]) {
    let movingMean = c.inputs[3].elements(T.self), movingVariance = c.inputs[4].elements(T.self), old = T(momentum), new = T(1 - momentum)
    for k in means.indices {
      movingMean[k] = movingMean[k] * old + means[k] * new
      movingVariance[k] = movingVariance[k] * old + variances[k] * new
    }
    c.inputs[3].touch()
    c.inputs[4].touch()
  }
}
