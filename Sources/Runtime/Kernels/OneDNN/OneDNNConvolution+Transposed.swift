import COneDNN

/// Transposed convolutions: each pass is another pass of the convolution that goes the other way, from the result to the data.
extension OneDNNConvolution {
  /// - Parameter g: the shapes of that convolution: its data is the result here, its result the data.
  /// - Returns: false when there is no kernel for the shapes.
  static func runTransposed(_ g: Geometry, _ c: ForwardContext) throws -> Bool {
    guard let kernel = try transposed(g, c.memory), let chosen = try kernel.backwardKernel(.data) else { return false }
    let y: LayoutMemory
    switch chosen {
    case .own(let layer): y = try layer.backwardData(c.inputs[0], c.inputs[1])
    case .library(let kernel): y = try kernel.backwardDataDirectly(c.inputs[0], c.inputs[1], keepsFilters: !c.keepsForBackward)
    }
    try c.outputs[0].become(y)
    if c.inputs.count > 2 { addBias(c.x(2), to: c.y(0), planes: g.data[0] * g.data[1]) }
    return true
  }

  static func runTransposed(_ g: Geometry, _ c: BackwardContext) throws -> Bool {
    guard let kernel = try transposed(g, c.memory), let chosen = try kernel.backwardKernel(.filters) else { return false }
    if let target = c.inputGradients[1] {
      switch chosen {
      case .own(let layer): try layer.backwardFilters(c.outputGradients[0], c.inputs[0], into: target)
      case .library(let kernel): try add(kernel.backwardFiltersDirectly(c.outputGradients[0], c.inputs[0]), g, to: target)
      }
    }
    if let target = c.inputGradients[0] { try target.add(kernel.forwardDirectly(c.outputGradients[0], c.inputs[1], bias: nil, keepsFilters: c.inputGradients[1] == nil)) }
    if c.inputs.count > 2, let target = c.inputGradients[2] { try target.add(ChannelSums.of(c.outputGradients[0])) }
    return true
  }

  private static func transposed(_ g: Geometry, _ memory: NodeMemory) throws -> OneDNNConvolution? {
    if let kept = memory.prepared as? OneDNNConvolution, kept.geometry == g { return kept }
    let made = try OneDNNConvolution(g, dnnl_convolution_auto)
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
