import VectorKernels

/// A convolution layer computed by `GatheredConvolution`, in inference, which keeps the arranged filters with the array they were made of.
final class GatheredLayer: ConvolutionKernel {
  private let geometry: ConvolutionGeometry
  private let kernel: GatheredConvolution
  private let source: Layout, destination: Layout

  /// Nil where there are groups, or too few channels to lie side by side, or filters of one tap only, with which the library is as quick.
  init?(_ g: ConvolutionGeometry) throws {
    guard VectorSupport.isAvailable, g.data.count == 4, g.weights.count == 4, g.data[1] >= 8, g.out[1] >= 8, g.weights[2] * g.weights[3] > 1, (g.data + g.out).allSatisfy({ $0 > 0 }) else { return nil }
    geometry = g
    kernel = GatheredConvolution(
      batch: g.data[0], channels: g.data[1], height: g.data[2], width: g.data[3], filters: g.out[1], outHeight: g.out[2], outWidth: g.out[3], kernelHeight: g.weights[2],
      kernelWidth: g.weights[3], strideY: g.stride[0], strideX: g.stride[1], dilateY: g.dilate[0], dilateX: g.dilate[1], padTop: g.pad[0], padLeft: g.pad[1])
    source = try Layout.blocked(g.data)
    destination = try Layout.blocked(g.out)
  }

  func forward(_ operands: ConvolutionOperands) throws -> LayoutMemory {
    let x = try operands.data.memory(in: source, extents: geometry.data), threads = WorkerThreads.count
    let memory = try ResultMemory(destination, extents: geometry.out, operands)
    let u = try PreparedFilters.of(operands.filters, count: kernel.filterCount, isKept: operands.keepsFilters) {
      kernel.arrangeFilters(operands.filters.floatsForReading.baseAddress!, into: $0, threads: threads)
    }
    let scratch = try ScratchMemory(reusing: kernel.scratchCount)
    kernel.convolve(
      x.start, u.floats, bias: operands.bias?.floatsForReading.baseAddress, addend: memory.added.map { UnsafePointer($0.start) }, limits: geometry.range, into: memory.result.start,
      scratch: scratch.floats, threads: threads)
    try Interruption.check()
    return memory.result
  }
}
