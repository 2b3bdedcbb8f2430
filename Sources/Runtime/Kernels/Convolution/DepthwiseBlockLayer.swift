import VectorKernels

/// Convolutions of 1x1 filters, of each channel by itself, and of 1x1 filters again, one reading the other's result, computed as one by
/// `DepthwiseBlock`; the first or the last may be missing. For runs without gradients.
final class DepthwiseBlockLayer {
  /// The convolutions' shapes, in order.
  struct Geometries {
    let expansion: ConvolutionGeometry?, depthwise: ConvolutionGeometry, projection: ConvolutionGeometry?
    /// Those there are.
    let all: [ConvolutionGeometry]

    init(expansion: ConvolutionGeometry?, depthwise: ConvolutionGeometry, projection: ConvolutionGeometry?) {
      (self.expansion, self.depthwise, self.projection) = (expansion, depthwise, projection)
      all = [expansion, depthwise, projection].compactMap { $0 }
    }

    func alone(batch: Int) -> Geometries {
      Geometries(expansion: expansion?.alone(batch: batch), depthwise: depthwise.alone(batch: batch), projection: projection?.alone(batch: batch))
    }
  }

  private let geometries: Geometries
  private let kernel: DepthwiseBlock
  private let expansion: PointwiseLayer?, depthwise: DepthwiseLayer, projection: PointwiseLayer?
  private let source: Layout, destination: Layout

  /// Nil where one of them is not of its kind, or one before the last adds an array.
  init?(_ g: Geometries) throws {
    guard let depthwise = try DepthwiseLayer(g.depthwise), g.expansion != nil || g.projection != nil, g.all.dropLast().allSatisfy({ !$0.adds }) else { return nil }
    expansion = try g.expansion.flatMap { try PointwiseLayer($0) }
    projection = try g.projection.flatMap { try PointwiseLayer($0) }
    guard (expansion == nil) == (g.expansion == nil), (projection == nil) == (g.projection == nil), g.expansion.map({ $0.out == g.depthwise.data }) != false,
      g.projection.map({ $0.data == g.depthwise.out }) != false
    else { return nil }
    (self.depthwise, geometries) = (depthwise, g)
    kernel = DepthwiseBlock(depthwise.kernel, expandingFrom: g.expansion?.data[1], projectingTo: g.projection?.out[1])
    source = try Layout.blocked(g.all[0].data)
    destination = try Layout.blocked(g.all[g.all.count - 1].out)
  }

  /// Nil where the convolutions one after the other are quicker, too.
  static func chosen(_ g: Geometries) throws -> DepthwiseBlockLayer? {
    guard let layer = try DepthwiseBlockLayer(g) else { return nil }
    // Pictures are as many in all of them, however many are measured.
    let rest = g.alone(batch: 1).all.dropFirst()
    let choice = try ConvolutionChoice.choose(.block(Array(rest)), g.all[0]) { first in
      let whole = g, g = g.alone(batch: first.data[0])
      let kernels = try zip(g.all, whole.all).compactMap { try PlannedConvolution.chosen($0, of: $1) }
      guard let block = try DepthwiseBlockLayer(g), kernels.count == g.all.count else { return [] }
      let x = ConvolutionChoice.sample(first.data), results = g.all.map { NDArray(zeros: Shape($0.out)) }
      let parameters = g.all.map { FoldedConvolution.Effective(filters: ConvolutionChoice.sample($0.weights), bias: nil, folded: nil) }
      return [
        .init(.depthwiseBlock) { _ = try block.forward(x, parameters) },
        .init(.direct) {
          var data = x
          for (k, kernel) in kernels.enumerated() {
            try results[k].become(kernel.forward(ConvolutionOperands(data, parameters[k].filters, keepsFilters: true)))
            data = results[k]
          }
        },
      ]
    }
    return choice == .depthwiseBlock ? layer : nil
  }

  /// - Parameters:
  ///   - parameters: of each convolution, in order.
  ///   - addend: elements added to the result before its limits.
  ///   - consumesAddend: nobody reads them after this, so the result may take their place.
  func forward(_ data: NDArray, _ parameters: [FoldedConvolution.Effective], addend: NDArray? = nil, consumesAddend: Bool = false) throws -> LayoutMemory {
    let g = geometries, x = try data.memory(in: source, extents: g.all[0].data)
    let memory = try ResultMemory(destination, extents: g.all[g.all.count - 1].out, addend: addend, consumesAddend: consumesAddend)
    let middle = expansion == nil ? 0 : 1
    /// Filters are held while they are read.
    func layer(_ k: Int, _ arranged: ScratchMemory) -> ConvolutionLayer {
      ConvolutionLayer(filters: arranged.floats, bias: parameters[k].bias?.floatsForReading.baseAddress, count: g.all[k].out[1], limits: g.all[k].range)
    }
    let expanding = try expansion?.arranged(parameters[0].filters, isKept: true), filtering = try depthwise.arranged(parameters[middle].filters, isKept: true)
    let projecting = try projection?.arranged(parameters[middle + 1].filters, isKept: true)
    let layers = DepthwiseBlock.Layers(expansion: expanding.map { layer(0, $0) }, depthwise: layer(middle, filtering), projection: projecting.map { layer(middle + 1, $0) })
    let threads = WorkerThreads.count, scratch = try ScratchMemory(reusing: kernel.scratchCount(threads: threads))
    withExtendedLifetime((expanding, filtering, projecting)) {
      kernel.compute(x.start, layers, addend: memory.added.map { UnsafePointer($0.start) }, into: memory.result.start, scratch: scratch.floats, threads: threads)
    }
    try Interruption.check()
    return memory.result
  }
}
