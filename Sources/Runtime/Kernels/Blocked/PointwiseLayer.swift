import VectorKernels

/// A convolution layer with 1x1 filters computed by `PointwiseConvolution`, forward only. Inference keeps the arranged filters with the array they were
/// made of, training arranges them each time.
final class PointwiseLayer {
  typealias Geometry = OneDNNConvolution.Geometry

  private let geometry: Geometry
  private let kernel: PointwiseConvolution
  private let source: Layout, destination: Layout

  /// Nil where the filters are larger, or stride, padding or groups are there.
  init?(_ g: Geometry) throws {
    guard VectorSupport.isAvailable, g.weights.count == 4, g.weights[2] == 1, g.weights[3] == 1, g.stride == [1, 1], g.pad == [0, 0], g.data.count == 4,
      Array(g.data[2...]) == Array(g.out[2...]), g.data[1] >= 8, g.out[1] >= 8, g.data.allSatisfy({ $0 > 0 })
    else { return nil }
    geometry = g
    kernel = PointwiseConvolution(pictures: g.data[0], channels: g.data[1], filters: g.out[1], pixels: g.data[2] * g.data[3])
    source = try Layout.blocked(g.data)
    destination = try Layout.blocked(g.out)
  }

  /// - Parameters:
  ///   - addend: elements added to the result before the limits.
  ///   - consumesAddend: nobody reads them after this, so the result may take their place.
  ///   - place: an array whose memory the result takes where it lies as the result does.
  func forward(_ data: NDArray, _ filters: NDArray, bias: NDArray?, addend: NDArray? = nil, consumesAddend: Bool = false, keepsFilters: Bool, place: NDArray? = nil) throws -> LayoutMemory {
    let x = try data.memory(in: source, extents: geometry.data)
    let memory = try ResultMemory(destination, extents: geometry.out, addend: addend, consumesAddend: consumesAddend, place: place)
    let u = try arranged(filters, isKept: keepsFilters)
    kernel.convolve(
      x.start, u.floats, bias: bias?.floatsForReading.baseAddress, addend: memory.added.map { UnsafePointer($0.start) }, limits: geometry.range, into: memory.result.start,
      threads: WorkerThreads.count)
    try Interruption.check()
    return memory.result
  }

  func arranged(_ filters: NDArray, isKept: Bool) throws -> ScratchMemory {
    try PreparedFilters.of(filters, count: kernel.filterCount, isKept: isKept) { kernel.arrangeFilters(filters.floatsForReading.baseAddress!, into: $0) }
  }
}
