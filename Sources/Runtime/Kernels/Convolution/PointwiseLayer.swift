import VectorKernels

/// A convolution layer with 1x1 filters computed by `PointwiseConvolution`, forward only. Inference keeps the arranged filters with the array they were
/// made of, training arranges them each time.
final class PointwiseLayer: ConvolutionKernel {
  private let geometry: ConvolutionGeometry
  private let kernel: PointwiseConvolution
  private let source: Layout, destination: Layout

  /// Nil where the filters are larger, or stride, padding or groups are there.
  init?(_ g: ConvolutionGeometry) throws {
    guard VectorSupport.isAvailable, g.weights.count == 4, g.weights[2] == 1, g.weights[3] == 1, g.stride == [1, 1], g.pad == [0, 0], g.data.count == 4,
      Array(g.data[2...]) == Array(g.out[2...]), g.data[1] >= 8, g.out[1] >= 8, g.data.allSatisfy({ $0 > 0 })
    else { return nil }
    geometry = g
    kernel = PointwiseConvolution(pictures: g.data[0], channels: g.data[1], filters: g.out[1], pixels: g.data[2] * g.data[3])
    source = try Layout.blocked(g.data)
    destination = try Layout.blocked(g.out)
  }

  func forward(_ operands: ConvolutionOperands) throws -> LayoutMemory {
    let x = try operands.data.memory(in: source, extents: geometry.data)
    let memory = try ResultMemory(destination, extents: geometry.out, operands)
    let u = try arranged(operands.filters, isKept: operands.keepsFilters)
    kernel.convolve(
      x.start, u.floats, bias: operands.bias?.floatsForReading.baseAddress, addend: memory.added.map { UnsafePointer($0.start) }, limits: geometry.range, into: memory.result.start,
      threads: WorkerThreads.count)
    try Interruption.check()
    return memory.result
  }

  func arranged(_ filters: NDArray, isKept: Bool) throws -> ScratchMemory {
    try PreparedFilters.of(filters, count: kernel.filterCount, isKept: isKept) { kernel.arrangeFilters(filters.floatsForReading.baseAddress!, into: $0) }
  }
}
