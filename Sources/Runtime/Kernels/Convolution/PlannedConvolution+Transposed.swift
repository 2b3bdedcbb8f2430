/// Transposed convolutions: each pass is another pass of the convolution that goes the other way, from the result to the data.
extension PlannedConvolution {
  /// - Parameter g: the shapes of that convolution: its data is the result here, its result the data.
  /// - Returns: false when there is no kernel for the shapes.
  static func runTransposed(_ g: ConvolutionGeometry, _ c: ForwardContext) throws -> Bool {
    guard let kernel = try transposed(g, c.memory)?.gradientKernel(.data) else { return false }
    try c.outputs[0].become(kernel.backwardData(c.inputs[0], c.inputs[1], keepsFilters: !c.keepsForBackward))
    if c.inputs.count > 2 { addBias(c.x(2), to: c.y(0), planes: g.data[0] * g.data[1]) }
    return true
  }

  static func runTransposed(_ g: ConvolutionGeometry, _ c: BackwardContext) throws -> Bool {
    guard let planned = try transposed(g, c.memory), let kernel = try planned.gradientKernel(.filters) else { return false }
    if let target = c.inputGradients[1] { try kernel.backwardFilters(c.outputGradients[0], c.inputs[0], into: target) }
    if let target = c.inputGradients[0] {
      try target.add(planned.forward(ConvolutionOperands(c.outputGradients[0], c.inputs[1], keepsFilters: c.inputGradients[1] == nil)))
    }
    if c.inputs.count > 2, let target = c.inputGradients[2] { try target.add(ChannelSums.of(c.outputGradients[0])) }
    return true
  }

  private static func transposed(_ g: ConvolutionGeometry, _ memory: NodeMemory) throws -> PlannedConvolution? {
    if let kept = memory.prepared as? PlannedConvolution, kept.geometry == g { return kept }
    let made = try OneDNNConvolution(g, .automatic).map { PlannedConvolution(g, $0) }
    memory.prepared = made
    return made
  }

  private static func addBias(_ bias: UnsafeBufferPointer<Float>, to y: UnsafeMutableBufferPointer<Float>, planes: Int) {
    guard let start = y.baseAddress else { return }
    let size = y.count / planes
    Threads.split(planes, cost: size) { part in
      for plane in part {
        let b = bias[plane % bias.count], line = start + plane * size
        ElementLoops.map(UnsafePointer(line), line, 0..<size) { $0 + b }
      }
    }
  }
}
