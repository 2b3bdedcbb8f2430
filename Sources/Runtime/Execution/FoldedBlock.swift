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
    let used = zip(convolutions, zip(inputs, statistics)).compactMap { $0.effective($1.0, $1.1) }
    guard used.count == convolutions.count else { return false }
    if case .open = choice { choice = try layer(used.map(\.inputs), output.shape, adds: added != nil).map { .together($0) } ?? .oneByOne }
    guard case .together(let layer) = choice else { return false }
    let parameters = used.map { DepthwiseBlockLayer.Parameters(filters: $0.inputs[1], bias: $0.inputs.count == 3 ? $0.inputs[2] : nil) }
    try output.become(layer.forward(used[0].inputs[0], parameters, addend: added, consumesAddend: consumesAddend))
    for (inputs, folded) in used {
      inputs[1].storage.dropPlain()
      folded?.dropWhatIsPrepared()
    }
    return true
  }

  private func layer(_ inputs: [[NDArray]], _ output: Shape, adds: Bool) throws -> DepthwiseBlockLayer? {
    let last = convolutions.count - 1
    let found = convolutions.indices.compactMap { k in
      convolutions[k].geometry(inputs[k], k == last ? output : inputs[k + 1][0].shape, adds: k == last && adds)
    }
    guard found.count == convolutions.count else { return nil }
    return try DepthwiseBlockLayer.chosen(.init(
      expansion: hasExpansion ? found[0] : nil, depthwise: found[hasExpansion ? 1 : 0], projection: last == (hasExpansion ? 1 : 0) ? nil : found[last]))
  }
}

extension FoldedConvolution {
  var isPointwise: Bool { convolution.windows.kernel == [1, 1] && convolution.windows.stride == [1, 1] && convolution.groupCount == 1 }
  var isDepthwise: Bool { convolution.windows.kernel == [3, 3] && convolution.groupCount == convolution.filterCount && convolution.groupCount > 1 }
}
