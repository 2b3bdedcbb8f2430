/// Convolutions one after the other and the pooling behind them, each the only reader of the one before, computed some pictures at a time: what lies
/// between them is far larger than what remains, and need not be there for all pictures at once.
final class FoldedPooling {
  /// What the arrays in between may take. One picture's are made whatever they take.
  static let bytesAtOnce = 1 << 23
  /// Less than this is not worth the trouble.
  static let worthwhileFrom = 3 << 23

  let convolutions: [FoldedConvolution]
  private let pooling: Pooling
  private let poolingMemory = NodeMemory()
  /// The results of the convolutions for all pictures.
  private let shapes: [Shape]
  /// A divisor of the batch.
  let pictures: Int

  /// - Parameter shapes: of the convolutions' results.
  /// - Returns: nil where all pictures at once are as good.
  init?(_ convolutions: [FoldedConvolution], _ shapes: [Shape], _ pooling: Pooling) {
    guard let batch = shapes.first?.extents.first, batch > 1, shapes.allSatisfy({ $0.rank == 4 && $0[0] == batch }) else { return nil }
    let largest = shapes.map { $0.count * 4 }.max() ?? 0
    guard largest >= FoldedPooling.worthwhileFrom else { return nil }
    let wanted = min(batch - 1, max(1, FoldedPooling.bytesAtOnce / (largest / batch)))
    pictures = (1...wanted).last { batch % $0 == 0 } ?? 1
    (self.convolutions, self.shapes, self.pooling) = (convolutions, shapes, pooling)
  }

  /// False when they have to run one after the other.
  ///
  /// - Parameters:
  ///   - inputs: of each convolution; the data of all but the first are not looked at.
  ///   - statistics: of the normalization behind each, where there is one.
  func run(_ inputs: [[NDArray]], _ statistics: [[NDArray]], into output: NDArray) throws -> Bool {
    let data = inputs[0][0], batch = output.shape[0]
    guard data.shape[0] == batch else { return false }
    let source = try data.memory(), target = try LayoutMemory(Layout.blocked(output.shape.extents))
    guard source.layout.pictures(pictures) != nil, target.layout.pictures(pictures) != nil else { return false }
    for first in stride(from: 0, to: batch, by: pictures) {
      try Interruption.check()
      let range = first..<first + pictures
      var current = NDArray(zeros: few(data.shape))
      try current.become(source.pictures(range))
      for (k, convolution) in convolutions.enumerated() {
        let result = NDArray(zeros: few(shapes[k]))
        guard try convolution.run([current] + inputs[k].dropFirst(), statistics[k], adding: nil, consumesAddend: false, into: result) else { return false }
        current = result
      }
      let pooled = NDArray(zeros: few(output.shape)), places = NDArray(zeros: few(output.shape))
      try pooled.become(target.pictures(range))
      try pooling.forward(
        ForwardContext(inputs: [current], outputs: [pooled, places], isTraining: false, memory: poolingMemory, keepsForBackward: false), in: Float.self)
      // A kernel for the layout has written its result where it belongs.
      let made = try pooled.memory(), place = try target.pictures(range)
      if made.start != place.start { try made.copy(to: place) }
    }
    try output.become(target)
    return true
  }

  private func few(_ shape: Shape) -> Shape { Shape([pictures] + shape.extents.dropFirst()) }
}
