import VectorKernels

/// A convolution layer with a stride along rows computed by `StridedConvolution`, forward only. Inference keeps the transformed filters with the array they were
/// made of, training transforms them each time.
final class StridedLayer {
  typealias Geometry = OneDNNConvolution.Geometry

  private let geometry: Geometry
  private let kernel: StridedConvolution
  private let source: Layout, destination: Layout

  /// Nil where `StridedConvolution` is not for the shapes.
  init?(_ g: Geometry) throws {
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

  /// - Parameters:
  ///   - addend: elements added to the result before the limits.
  ///   - consumesAddend: nobody reads them after this, so the result may take their place.
  ///   - place: an array whose memory the result takes where it lies as the result does.
  ///   - statistics: get the result's.
  func forward(
    _ data: NDArray, _ filters: NDArray, bias: NDArray?, addend: NDArray? = nil, consumesAddend: Bool = false, keepsFilters: Bool, place: NDArray? = nil,
    gathering statistics: ChannelStatistics? = nil
  ) throws -> LayoutMemory {
    let x = try data.memory(in: source, extents: geometry.data), threads = WorkerThreads.count
    let memory = try ResultMemory(destination, extents: geometry.out, addend: addend, consumesAddend: consumesAddend, place: place)
    let u = try PreparedFilters.of(filters, count: kernel.filterCount, isKept: keepsFilters) {
      kernel.transformFilters(filters.floatsForReading.baseAddress!, into: $0, threads: threads)
    }
    let scratch = try ScratchMemory(reusing: kernel.scratchCount(threads: threads))
    kernel.convolve(
      x.start, u.floats, bias: bias?.floatsForReading.baseAddress, addend: memory.added.map { UnsafePointer($0.start) }, limits: geometry.range, into: memory.result.start,
      scratch: scratch.floats, gathering: statistics, threads: threads)
    try Interruption.check()
    return memory.result
  }
}
