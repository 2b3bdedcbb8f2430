import VectorKernels

/// A convolution whose weights and bias have batch normalization by moving statistics multiplied in, with a sum and limits after it.
final class FoldedConvolution {
  let convolution: Convolution
  let normalization: BatchNorm?
  /// Added before the limits.
  let addend: GraphNode.Output?
  let limits: Limits?
  /// Of the last run: shapes stay what they were when the executor was bound.
  private var geometry: ConvolutionGeometry?
  private var kernel: PlannedConvolution?

  init(_ convolution: Convolution, normalization: BatchNorm?, addend: GraphNode.Output?, limits: Limits?) {
    (self.convolution, self.normalization, self.addend, self.limits) = (convolution, normalization, addend, limits)
  }

  /// False when the nodes have to run one by one.
  ///
  /// - Parameters:
  ///   - inputs: of the convolution.
  ///   - statistics: gamma, beta, mean and variance, when there is a normalization.
  ///   - added: the elements of `addend`.
  ///   - consumesAddend: nobody reads them after this.
  ///   - gathersStatistics: a normalization by the batch's statistics reads the output.
  func run(
    _ inputs: [NDArray], _ statistics: [NDArray], adding added: NDArray?, consumesAddend: Bool, gathersStatistics: Bool = false, into output: NDArray
  ) throws -> Bool {
    // A sum may also repeat one side over the other.
    if let added, added.shape != output.shape { return false }
    guard let used = effective(inputs, statistics), let kernel = try kernel(used, inputs[0], output.shape, adds: added != nil) else { return false }
    let gathered = gathersStatistics ? ChannelStatistics() : nil
    try output.become(
      kernel.forward(ConvolutionOperands(
        inputs[0], used.filters, bias: used.bias, addend: added, consumesAddend: consumesAddend, keepsFilters: true, place: output, statistics: gathered)))
    output.keep(gathered)
    used.release()
    return true
  }

  /// What a convolution is computed from.
  struct Effective {
    let filters: NDArray
    let bias: NDArray?
    /// Where a normalization is multiplied in.
    let folded: FoldedFilters?

    /// Leaves the filters to the form in which the kernel that has just read them keeps them.
    func release() {
      filters.storage.dropPlain()
      folded?.dropWhatIsPrepared()
    }
  }

  /// With the normalization multiplied in where there is one; nil where that cannot be.
  func effective(_ inputs: [NDArray], _ statistics: [NDArray]) -> Effective? {
    guard let normalization else { return Effective(filters: inputs[1], bias: inputs.count == 3 ? inputs[2] : nil, folded: nil) }
    guard statistics.count == 4 else { return nil }
    let storage = inputs[1].storage
    var kept = storage.folded as? FoldedFilters
    if kept?.isCurrent(inputs, statistics, normalization.epsilon) != true {
      kept = fold(normalization, Array(inputs.dropFirst()) + statistics)
      storage.folded = kept
      storage.dropPlain()
    }
    return kept.map { Effective(filters: $0.weights, bias: $0.bias, folded: $0) }
  }

  private func kernel(_ used: Effective, _ data: NDArray, _ output: Shape, adds: Bool) throws -> PlannedConvolution? {
    if kernel?.geometry.data != data.shape.extents { kernel = try geometry(used, data.shape, output, adds: adds).flatMap { try PlannedConvolution.chosen($0) } }
    return kernel
  }

  func geometry(_ used: Effective, _ data: Shape, _ output: Shape, adds: Bool) -> ConvolutionGeometry? {
    if geometry?.data != data.extents {
      geometry = convolution.prepared(data, used.filters.shape, output)
      geometry?.hasBias = used.bias != nil
      geometry?.limits = limits
      geometry?.adds = adds
    }
    return geometry
  }

  /// Nil when a weight would not be finite.
  private func fold(_ normalization: BatchNorm, _ parameters: [NDArray]) -> FoldedFilters? {
    let statistics = parameters.suffix(4).map { $0 }
    let filters = parameters[0].shape[0]
    let b = parameters.count == 6 ? parameters[1].floatsForReading : nil
    let gamma = normalization.fixesGamma ? [Float](repeating: 1, count: statistics[0].count) : Array(statistics[0].floatsForReading), beta = statistics[1].floatsForReading
    let mean = statistics[2].floatsForReading, variance = statistics[3].floatsForReading
    guard gamma.count == filters else { return nil }
    let bias = NDArray(zeros: [filters]), shift = bias.floats
    let scale = (0..<filters).map { f in Double(gamma[f]) / (Double(variance[f]) + Double(normalization.epsilon)).squareRoot() }
    for f in 0..<filters {
      shift[f] = Float((Double(b?[f] ?? 0) - Double(mean[f])) * scale[f] + Double(beta[f]))
      guard shift[f].isFinite else { return nil }
    }
    let weights = NDArray(zeros: parameters[0].shape)
    guard FoldedFilters.multiply(parameters[0].floatsForReading, scale, into: weights.floats) else { return nil }
    return FoldedFilters(weights, bias, scale: scale, from: parameters, normalization.epsilon)
  }
}

/// Filters and bias with a normalization multiplied in, and what they were made from.
final class FoldedFilters {
  let weights: NDArray, bias: NDArray
  private let epsilon: Float
  private let scale: [Double]
  /// Storages are compared, not held: that of the filters holds this.
  private weak var source: Storage?
  private let offset: Int
  private let sources: [(storage: ObjectIdentifier, version: Int)]

  init(_ weights: NDArray, _ bias: NDArray, scale: [Double], from parameters: [NDArray], _ epsilon: Float) {
    (self.weights, self.bias, self.scale, self.epsilon, source, offset) = (weights, bias, scale, epsilon, parameters[0].storage, parameters[0].offset)
    // Read after folding, which may set gamma to 1.
    sources = parameters.map { (ObjectIdentifier($0.storage), $0.storage.version) }
  }

  /// Whether they are what these would give: the inputs of the convolution, of which the data do not count, and the normalization's statistics.
  func isCurrent(_ inputs: [NDArray], _ statistics: [NDArray], _ epsilon: Float) -> Bool {
    guard self.epsilon == epsilon, sources.count == inputs.count - 1 + statistics.count else { return false }
    func isSame(_ index: Int, _ array: NDArray) -> Bool { sources[index].storage == ObjectIdentifier(array.storage) && sources[index].version == array.storage.version }
    for k in 1..<inputs.count where !isSame(k - 1, inputs[k]) { return false }
    for k in statistics.indices where !isSame(inputs.count - 1 + k, statistics[k]) { return false }
    return true
  }

  /// False when a weight would not be finite.
  static func multiply(_ filters: UnsafeBufferPointer<Float>, _ scale: [Double], into target: UnsafeMutableBufferPointer<Float>) -> Bool {
    let size = filters.count / max(1, scale.count)
    var isFinite = true
    for (f, factor) in scale.enumerated() {
      for i in f * size..<(f + 1) * size {
        target[i] = Float(Double(filters[i]) * factor)
        isFinite = isFinite && target[i].isFinite
      }
    }
    return isFinite
  }

  /// Gives up the row-major filters where the convolution has them in Winograd's form.
  func dropWhatIsPrepared() {
    guard weights.storage.transformed != nil, !weights.storage.isDiscarded else { return }
    weights.storage.discard { [weak source, offset, scale, shape = weights.shape] in
      let memory = try LayoutMemory(.plain(shape.extents))
      guard let source else { throw RuntimeError("the filters are gone") }
      let filters = UnsafeBufferPointer(start: UnsafePointer((source.plainForReading + offset).assumingMemoryBound(to: Float.self)), count: shape.count)
      _ = FoldedFilters.multiply(filters, scale, into: UnsafeMutableBufferPointer(start: memory.start, count: shape.count))
      return memory
    }
  }
}
