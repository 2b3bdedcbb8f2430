import VectorKernels

/// A convolution layer of each channel by itself with 3x3 filters computed by `DepthwiseConvolution`, forward only.
final class DepthwiseLayer: ConvolutionKernel {
  let kernel: DepthwiseConvolution
  private let geometry: ConvolutionGeometry
  private let source: Layout, destination: Layout

  /// Nil where channels are not by themselves, or the filters, steps and padding are others.
  init?(_ g: ConvolutionGeometry) throws {
    guard VectorSupport.isAvailable, g.weights.count == 5, g.weights == [g.data[1], 1, 1, 3, 3], g.out[1] == g.data[1], g.data[1] >= 8, !g.adds, g.stride.count == 2,
      g.stride[0] == g.stride[1], g.stride[0] <= 2, g.dilate == [1, 1], g.pad.allSatisfy({ $0 <= 1 }), (g.data + g.out).allSatisfy({ $0 > 0 })
    else { return nil }
    geometry = g
    kernel = DepthwiseConvolution(
      pictures: g.data[0], channels: g.data[1], height: g.data[2], width: g.data[3], outHeight: g.out[2], outWidth: g.out[3], stride: g.stride[0],
      pad: (top: g.pad[0], left: g.pad[1]))
    source = try Layout.blocked(g.data)
    destination = try Layout.blocked(g.out)
  }

  func forward(_ operands: ConvolutionOperands) throws -> LayoutMemory {
    let x = try operands.data.memory(in: source, extents: geometry.data), y = try LayoutMemory(destination)
    let u = try arranged(operands.filters, isKept: operands.keepsFilters)
    kernel.convolve(x.start, u.floats, bias: operands.bias?.floatsForReading.baseAddress, limits: geometry.range, into: y.start, threads: WorkerThreads.count)
    try Interruption.check()
    return y
  }

  func arranged(_ filters: NDArray, isKept: Bool) throws -> ScratchMemory {
    try PreparedFilters.of(filters, count: kernel.filterCount, isKept: isKept) { kernel.arrangeFilters(filters.floatsForReading.baseAddress!, into: $0) }
  }
}
