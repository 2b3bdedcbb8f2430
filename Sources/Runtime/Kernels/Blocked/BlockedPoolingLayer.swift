import VectorKernels

/// Maximum and average pooling of pictures that lie with groups of channels side by side.
enum BlockedPoolingLayer {
  private static func kernel(_ g: OneDNNPooling.Geometry, _ data: NDArray) throws -> BlockedPooling? {
    guard WinogradLayer.isAvailable, g.data.count == 4, try data.memory().layout == Layout.blocked(g.data) else { return nil }
    return kernel(g)
  }

  /// For pictures in that layout.
  static func kernel(_ g: OneDNNPooling.Geometry) -> BlockedPooling? {
    guard WinogradLayer.isAvailable, g.data.count == 4 else { return nil }
    return BlockedPooling(
      planes: g.data[0] * ChannelGroup.blocks(g.data[1]), height: g.data[2], width: g.data[3], outHeight: g.out[2], outWidth: g.out[3],
      kernel: (g.kernel[0], g.kernel[1]), stride: (g.stride[0], g.stride[1]), pad: (g.pad[0], g.pad[1]),
      kind: g.isMaximum ? .maximum : .average(countsPadding: g.countsPadding))
  }

  /// False where the data lie otherwise.
  static func run(_ g: OneDNNPooling.Geometry, _ c: ForwardContext) throws -> Bool {
    guard let kernel = try kernel(g, c.inputs[0]) else { return false }
    let layout = try Layout.blocked(g.out)
    let x = try c.inputs[0].memory(), y = try c.outputs[0].takeMemory(in: layout) ?? LayoutMemory(layout)
    kernel.forward(x.start, into: y.start, threads: WorkerThreads.count)
    c.memory.prepared = nil
    try c.outputs[0].become(y)
    return true
  }

  /// The gradient of maximum pooling; false for averages, or where the data lie otherwise.
  static func run(_ g: OneDNNPooling.Geometry, _ c: BackwardContext) throws -> Bool {
    guard g.isMaximum, let target = c.inputGradients[0], let kernel = try kernel(g, c.inputs[0]) else { return false }
    let layout = try Layout.blocked(g.out)
    let y = try c.outputs[0].memory(in: layout, extents: g.out), gy = try c.outputGradients[0].memory(in: layout, extents: g.out)
    let gx = try LayoutMemory(Layout.blocked(g.data))
    kernel.backwardMaximum(try c.inputs[0].memory().start, y.start, gy.start, into: gx.start, threads: WorkerThreads.count)
    try target.add(gx)
    return true
  }
}
