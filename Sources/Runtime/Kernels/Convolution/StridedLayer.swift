import VectorKernels

/// A convolution layer with a stride along rows computed by `StridedConvolution`, forward only. Inference keeps the transformed filters with the array they were
/// made of, training transforms them each time.
final class StridedLayer: ConvolutionKernel {
  private let geometry: ConvolutionGeometry
  private let kernel: StridedConvolution
  private let source: Layout, destination: Layout

  /// Nil where `StridedConvolution` is not for the shapes.
  init?(_ g: ConvolutionGeometry) throws {
    guard VectorSupport.isAvailable, ConvolutionChoice.allowsWinograd, g.data.count == 4, g.weights.count == 4, g.dilate == [1, 1], g.out[1] >= 8, (g.data + g.out).allSatisfy({ $0 > 0 }),
      let kernel = StridedConvolution(
        batch: g.data[0], channels: g.data[1], height: g.data[2], width: g.data[3], filters: g.out[1], outHeight: g.out[2], outWidth: g.out[3], kernelHeight: g.weights[2],
        kernelWidth: g.weights[3], strideY: g.stride[0], strideX: g.stride[1], padTop: g.pad[0], padLeft: g.pad[1])
    else { return nil }
    geometry = g
    self.kernel = kernel
    source = try kernel.isPlain ? Layout.plain(g.data) : Layout.blocked(g.data)
    destination = try Layout.blocked(g.out)
  }

  /// Whether this can be expected to be quicker: of few pictures transformed filters of many channels, three times the plain ones, take too long to come from main memory,
  /// and a small second cache has them come once for every two pictures.
  var isWorthwhile: Bool { kernel.isPlain || !geometry.hasFewPictures && (ChannelGroup.isWide || kernel.filterCount <= 1_500_000) }

  func forward(_ operands: ConvolutionOperands) throws -> LayoutMemory {
    let x = try operands.data.memory(in: source, extents: geometry.data), threads = WorkerThreads.count
    let memory = try ResultMemory(destination, extents: geometry.out, operands)
    let u = try PreparedFilters.of(operands.filters, count: kernel.filterCount, isKept: operands.keepsFilters) {
      kernel.transformFilters(operands.filters.floatsForReading.baseAddress!, into: $0, threads: threads)
    }
    let scratch = try ScratchMemory(reusing: kernel.scratchCount(threads: threads))
    kernel.convolve(
      x.start, u.floats, bias: operands.bias?.floatsForReading.baseAddress, addend: memory.added.map { UnsafePointer($0.start) }, limits: geometry.range, into: memory.result.start,
      scratch: scratch.floats, gathering: operands.statistics, threads: threads)
    try Interruption.check()
    return memory.result
  }
}
