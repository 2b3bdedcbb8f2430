import VectorKernels

/// A convolution by the kernels that compute its shapes in the least time: one for the result, and, found where they are asked for, those of the gradients.
final class PlannedConvolution {
  let geometry: ConvolutionGeometry
  private let kernel: any ConvolutionKernel
  private var gradientKernels: [ConvolutionChoice.Pass: any ConvolutionGradientKernel] = [:]
  /// The library's sums, made for gradients where another kernel computes the result.
  private var library: OneDNNConvolution?

  init(_ geometry: ConvolutionGeometry, _ kernel: any ConvolutionKernel) { (self.geometry, self.kernel) = (geometry, kernel) }

  func forward(_ operands: ConvolutionOperands) throws -> LayoutMemory { try kernel.forward(operands) }

  /// What computes the gradient of the data or of the filters in the least time; nil where nothing can.
  func gradientKernel(_ pass: ConvolutionChoice.Pass) throws -> (any ConvolutionGradientKernel)? {
    if let known = gradientKernels[pass] { return known }
    let found: (any ConvolutionGradientKernel)?
    switch try PlannedConvolution.choice(pass, geometry) {
    case .winograd: found = try WinogradLayer(geometry)
    case .libraryWinograd: found = try OneDNNConvolution(geometry, .winograd, for: pass) ?? direct(pass)
    default: found = try direct(pass)
    }
    gradientKernels[pass] = found
    return found
  }

  private func direct(_ pass: ConvolutionChoice.Pass) throws -> OneDNNConvolution? {
    library = try kernel as? OneDNNConvolution ?? library ?? OneDNNConvolution(geometry, .direct)
    return try library?.canCompute(pass) == true ? library : nil
  }
}

// MARK: For the operator

extension PlannedConvolution {
  private static func kept(_ g: ConvolutionGeometry, _ memory: NodeMemory, isTraining: Bool) throws -> PlannedConvolution? {
    if let kept = memory.prepared as? PlannedConvolution, kept.geometry == g { return kept }
    let made = try chosen(g, isTraining: isTraining)
    memory.prepared = made
    return made
  }

  /// False when there is no kernel for the shapes.
  static func run(_ g: ConvolutionGeometry, _ c: ForwardContext) throws -> Bool {
    guard let planned = try kept(g, c.memory, isTraining: c.keepsForBackward) else { return false }
    let statistics = c.gathersStatistics ? ChannelStatistics() : nil
    try c.outputs[0].become(planned.forward(ConvolutionOperands(
      c.inputs[0], c.inputs[1], bias: g.hasBias ? c.inputs[2] : nil, keepsFilters: !c.keepsForBackward, place: c.outputs[0], statistics: statistics)))
    c.outputs[0].keep(statistics)
    if !c.keepsForBackward { c.inputs[1].storage.dropPlain() }
    return true
  }

  /// False when there is no kernel for the shapes.
  static func run(_ g: ConvolutionGeometry, _ c: BackwardContext) throws -> Bool {
    guard let planned = try kept(g, c.memory, isTraining: true) else { return false }
    if let target = c.inputGradients[1] {
      if let thin = ThinFilterGradient(g) {
        let gy = try c.outputGradients[0].memory(in: Layout.blocked(g.out), extents: g.out)
        thin.add(c.x(0).baseAddress!, UnsafePointer(gy.start), into: target.floats.baseAddress!)
      } else if let kernel = try planned.gradientKernel(.filters) {
        try kernel.backwardFilters(c.inputs[0], c.outputGradients[0], into: target)
      } else { return false }
    }
    if g.hasBias, let target = c.inputGradients[2] { try target.add(ChannelSums.of(c.outputGradients[0])) }
    if let target = c.inputGradients[0] {
      guard let kernel = try planned.gradientKernel(.data) else { return false }
      try target.add(kernel.backwardData(c.outputGradients[0], c.inputs[1], keepsFilters: c.inputGradients[1] == nil))
    }
    return true
  }
}

extension ThinFilterGradient {
  /// Nil where the shapes are not its.
  fileprivate init?(_ g: ConvolutionGeometry) {
    guard VectorSupport.isAvailable, g.weights.count == 4, g.data[1] <= 2, g.stride.count == 2, g.dilate == [1, 1], g.data.allSatisfy({ $0 > 0 }), g.out.allSatisfy({ $0 > 0 })
    else { return nil }
    self.init(
      batch: g.data[0], channels: g.data[1], height: g.data[2], width: g.data[3], filters: g.out[1], outHeight: g.out[2], outWidth: g.out[3],
      kernel: (g.weights[2], g.weights[3]), stride: (g.stride[0], g.stride[1]), pad: (g.pad[0], g.pad[1]))
  }
}
