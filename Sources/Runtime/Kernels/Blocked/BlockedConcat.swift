import VectorKernels

/// Joins pictures along their channels in the layout they lie in. What already lies in its place in memory for all of them is not copied.
enum BlockedConcat {
  /// False where the inputs do not all lie in one blocked layout, or oneDNN would have to move them first.
  static func run(_ c: ForwardContext, axis: Int) throws -> Bool {
    let inputs = c.inputs
    guard OneDNN.isReady, axis == 1, inputs.count > 1, inputs.allSatisfy({ $0.shape.rank == 4 && $0.shape[1] % ChannelGroup.channels == 0 && $0.count > 0 }) else { return false }
    let sources = try inputs.map { try $0.memory() }
    let isBlocked = try zip(sources, inputs).allSatisfy { try $0.layout == Layout.blocked($1.shape.extents) }
    guard isBlocked else { return false }
    let layout = try Layout.blocked(c.outputs[0].shape.extents)
    let target = try sources.lazy.compactMap { $0.owner as? LayoutMemory }.first { $0.layout == layout } ?? LayoutMemory(layout)
    // In groups of channels a picture's channels are one piece.
    let pictures = c.outputs[0].shape[0], size = c.outputs[0].shape.rowCount
    var offset = 0
    let areInPlace = zip(sources, inputs).allSatisfy { source, input in
      defer { offset += input.shape.rowCount }
      return source.start == target.start + offset
    }
    let threads = WorkerThreads.count
    if !areInPlace || pictures > 1 { WorkerThreads.run(threads) { part in
      for n in 0..<pictures {
        var place = target.start + n * size
        for (source, input) in zip(sources, inputs) {
          let length = input.shape.rowCount, share = WorkerThreads.share(length, part, of: threads)
          if source.start + n * length != place { (place + share.lowerBound).update(from: source.start + n * length + share.lowerBound, count: share.count) }
          place += length
        }
      }
    } }
    try c.outputs[0].become(target)
    return true
  }
}
