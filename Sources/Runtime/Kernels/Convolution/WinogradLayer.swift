import VectorKernels

/// A convolution layer computed by `WinogradConvolution`, on arrays in the layout of channels side by side (`ChannelGroup`) that oneDNN uses too.
///
/// Transformed filters take four times the filters' memory, for tiles of 2x2 not quite twice. Inference keeps them with the array they were made of
/// (`Storage.transformed`). Where transforming is quick beside the products it is done each time, and so does training, which changes the filters every step.
///
/// Each pass (forward, gradient of the data, gradient of the filters) takes this way only where it was measured to be faster than oneDNN's direct
/// convolution of the same shapes.
final class WinogradLayer: ConvolutionKernel, ConvolutionGradientKernel {
  private let geometry: ConvolutionGeometry
  private let shape: WinogradConvolution
  private let source: Layout, destination: Layout
  static let isAvailable = VectorSupport.isAvailable

  /// Nil where the shapes are not Winograd's: 3x3 filters, stride 1, no dilation, one group, padding up to 2, and enough channels to fill vectors.
  ///
  /// - Parameter isSmall: by tiles of 2x2; nil where those are of no use, too.
  init?(_ g: ConvolutionGeometry, isSmall: Bool = false) throws {
    guard WinogradLayer.isAvailable, g.stride == [1, 1], g.dilate == [1, 1], g.weights.count == 4, g.weights[2] == 3, g.weights[3] == 3 else { return nil }
    let channels = g.data[1], filters = g.out[1]
    guard channels >= 8, filters >= 8, g.pad.allSatisfy({ $0 <= 2 }) else { return nil }
    geometry = g
    let whole = WinogradConvolution(
      batch: g.data[0], channels: channels, height: g.data[2], width: g.data[3], filters: filters, outHeight: g.out[2], outWidth: g.out[3],
      padTop: g.pad[0], padLeft: g.pad[1])
    guard let shape = isSmall ? whole.inSmallTiles : whole else { return nil }
    self.shape = shape
    source = try Layout.blocked(g.data)
    destination = try Layout.blocked(g.out)
  }

  /// Tiles of 2x2 serve filters that are kept.
  var isSmall: Bool { shape.tile == .twoByTwo }

  /// Whether the transformed filters, which come from main memory, take less time to read than a direct convolution takes to compute.
  var isForwardWorthwhile: Bool {
    if shape.transformsQuickly(isTraining: false) { return true }
    // 25 bytes and 180 multiply-adds' two operations a nanosecond, on two cores of 2022.
    let reading = Double(shape.filterCount * 4) / 25
    let computing = geometry.operations / 180
    return reading < computing
  }

  func forward(_ operands: ConvolutionOperands) throws -> LayoutMemory {
    let pending = operands.data.pendingNormalization(of: source), x = try pending?.data ?? operands.data.memory(in: source, extents: geometry.data)
    let memory = try ResultMemory(destination, extents: geometry.out, operands)
    let bias = operands.bias?.floatsForReading.baseAddress
    func run(_ filters: WinogradConvolution.Filters) throws {
      try self.run(
        shape, x, filters, bias: bias, addend: memory.added, limits: geometry.range, into: memory.result, rectifying: pending?.lines(), gathering: operands.statistics)
    }
    if shape.transformsQuickly(isTraining: !operands.keepsFilters) {
      try run(.plain(operands.filters.floatsForReading.baseAddress!, isGradient: false))
    } else {
      let u = try transformed(operands.filters, keepsFilters: operands.keepsFilters)
      try run(.transformed(u.floats))
    }
    return memory.result
  }

  /// The gradient of the data.
  func backwardData(_ outputGradient: NDArray, _ filters: NDArray, keepsFilters: Bool) throws -> LayoutMemory {
    let gy = try outputGradient.memory(in: destination, extents: geometry.out), gx = try LayoutMemory(source)
    let shape = self.shape.ofGradient
    let w = filters.floatsForReading.baseAddress!
    if shape.transformsQuickly(isTraining: true) {
      try run(shape, gy, .plain(w, isGradient: true), bias: nil, addend: nil, limits: nil, into: gx)
    } else {
      let turned = try ScratchMemory(reusing: shape.filterCount)
      shape.transformFilters(w, isGradient: true, into: turned.floats, threads: WorkerThreads.count)
      try run(shape, gy, .transformed(turned.floats), bias: nil, addend: nil, limits: nil, into: gx)
    }
    return gx
  }

  /// Adds the gradient of the filters.
  func backwardFilters(_ data: NDArray, _ outputGradient: NDArray, into target: NDArray) throws {
    let x = try data.memory(in: source, extents: geometry.data), gy = try outputGradient.memory(in: destination, extents: geometry.out)
    let inPlace = try target.memoryForOverwriting(), gw = try inPlace ?? LayoutMemory(Layout.plain(geometry.weights))
    let threads = WorkerThreads.count
    let scratch = try ScratchMemory(reusing: shape.gradientScratchCount(threads: threads))
    shape.filterGradient(x.start, gy.start, into: gw.start, scratch: scratch.floats, threads: threads)
    try Interruption.check()
    if inPlace == nil { try target.add(gw) }
  }

  private func run(
    _ shape: WinogradConvolution, _ x: LayoutMemory, _ filters: WinogradConvolution.Filters, bias: UnsafePointer<Float>?, addend: LayoutMemory?, limits: ClosedRange<Float>?, into y: LayoutMemory,
    rectifying lines: RectifiedLines? = nil, gathering statistics: ChannelStatistics? = nil
  ) throws {
    let threads = WorkerThreads.count
    let scratch = try ScratchMemory(reusing: shape.scratchCount(for: filters, threads: threads))
    shape.convolve(
      x.start, filters, bias: bias, addend: addend.map { UnsafePointer($0.start) }, limits: limits, into: y.start, scratch: scratch.floats, rectifying: lines,
      gathering: statistics, threads: threads)
    try Interruption.check()
  }

  private func transformed(_ filters: NDArray, keepsFilters: Bool) throws -> ScratchMemory {
    try PreparedFilters.of(filters, count: shape.filterCount, isKept: keepsFilters) {
      shape.transformFilters(filters.floatsForReading.baseAddress!, into: $0, threads: WorkerThreads.count)
    }
  }
}
