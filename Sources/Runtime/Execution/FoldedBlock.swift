/// A convolution of each channel by itself, with those of 1x1 filters that alone read its result or that it alone reads, each with what
/// `FoldedConvolution` takes in. All but the last are read by the next one only.
final class FoldedBlock {
  let convolutions: [FoldedConvolution]
  private let hasExpansion: Bool
  private var choice: Choice = .open

  private enum Choice {
    case open, oneByOne
    case together(DepthwiseBlockLayer)
  }

  /// Nil where there is neither an expansion nor a projection. Only the last convolution may add an array.
  init?(_ expansion: FoldedConvolution?, _ depthwise: FoldedConvolution, _ projection: FoldedConvolution?) {
    guard expansion != nil || projection != nil else { return nil }
    convolutions = [expansion, depthwise, projection].compactMap { $0 }
    hasExpansion = expansion != nil
  }

  /// False when they have to run one after the other.
  ///
  /// - Parameters:
  ///   - inputs: of each convolution; the data of all but the first are not looked at.
  ///   - statistics: of the normalization behind each, where there is one.
  func run(_ inputs: [[NDArray]], _ statistics: [[NDArray]], adding added: NDArray?, consumesAddend: Bool, into output: NDArray) throws -> Bool {
    if case .oneByOne = choice { return false }
    if let added, added.shape != output.shape { return false }
    var used: [FoldedConvolution.Effective] = []
    for (k, convolution) in convolutions.enumerated() {
      guard let effective = convolution.effective(inputs[k], statistics[k]) else { return false }
      used.append(effective)
    }
    if case .open = choice {
      let shapes = inputs.map { $0[0].shape } + [output.shape]
      choice = try layer(used, shapes, adds: added != nil).map { .together($0) } ?? .oneByOne
    }
    guard case .together(let layer) = choice else { return false }
    try output.become(layer.forward(inputs[0][0], used, addend: added, consumesAddend: consumesAddend))
    for effective in used { effective.release() }
    return true
  }

  /// - Parameter shapes: of each convolution's data, and of the last one's result.
  private func layer(_ used: [FoldedConvolution.Effective], _ shapes: [Shape], adds: Bool) throws -> DepthwiseBlockLayer? {
    let last = convolutions.count - 1
    let found = convolutions.indices.compactMap { k in convolutions[k].geometry(used[k], shapes[k], shapes[k + 1], adds: k == last && adds) }
    guard found.count == convolutions.count else { return nil }
    return try DepthwiseBlockLayer.chosen(.init(
      expansion: hasExpansion ? found[0] : nil, depthwise: found[hasExpansion ? 1 : 0], projection: last == (hasExpansion ? 1 : 0) ? nil : found[last]))
  }
}

extension FoldedConvolution {
  var isPointwise: Bool { convolution.windows.kernel == [1, 1] && convolution.windows.stride == [1, 1] && convolution.groupCount == 1 }
  var isDepthwise: Bool { convolution.windows.kernel == [3, 3] && convolution.groupCount == convolution.filterCount && convolution.groupCount > 1 }
}
