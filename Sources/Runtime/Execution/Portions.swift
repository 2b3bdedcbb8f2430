/// A prediction of a large batch in parts of equal size, one after the other, through an executor of its own with the same parameters: its results
/// take the memory of one part. Only where every operator computes each sample by itself.
final class Portions {
  /// Fewer samples would leave kernels too little to share.
  private static let fewest = 8, most = 16
  /// Batches whose largest result takes less are left whole.
  private static let worthwhileFrom = 1 << 24

  let executor: Executor
  private unowned let whole: Executor
  private let batch: Int, size: Int
  /// Arguments that hold samples.
  private let samples: [Int]

  /// Nil where the batch had better stay whole.
  init?(of whole: Executor) {
    guard let batch = whole.outputs.first?.shape.extents.first, batch > Portions.most,
      let size = (Portions.fewest...Portions.most).last(where: { batch % $0 == 0 }),
      (whole.arguments + whole.auxiliary + whole.outputs).allSatisfy({ $0.dtype == .float32 && $0.isWholeStorage }), whole.largestResult >= Portions.worthwhileFrom,
      let samples = Portions.samples(of: whole, batch)
    else { return nil }
    let shapes = samples.map { (whole.argumentNames[$0], Shape([size] + whole.arguments[$0].shape.extents.dropFirst())) }
    guard let part = try? whole.reshaped(Dictionary(shapes) { $1 }) else { return nil }
    (executor, self.whole, self.batch, self.size, self.samples) = (part, whole, batch, size, samples)
  }

  /// The arguments that hold samples; nil unless every result does, too, and every operator computes each by itself.
  private static func samples(of executor: Executor, _ batch: Int) -> [Int]? {
    var found: Set<ObjectIdentifier> = []
    var shared: Set<ObjectIdentifier> = []
    for (index, node) in executor.nodes.enumerated() {
      guard let op = node.op else { continue }
      guard let wanted = op.samplewiseInputs, executor.values[index][0].shape.rank > 1, executor.values[index][0].shape[0] == batch else { return nil }
      for (k, input) in node.inputs.enumerated() {
        guard input.index == 0 else { return nil }
        let array = executor.inputs[index][k]
        if wanted.contains(k) {
          guard array.shape.rank > 0, array.shape[0] == batch else { return nil }
          if input.node.isVariable { found.insert(ObjectIdentifier(input.node)) }
        } else {
          guard input.node.isVariable else { return nil }
          shared.insert(ObjectIdentifier(input.node))
        }
      }
    }
    guard found.isDisjoint(with: shared), executor.symbol.outputs.allSatisfy({ $0.index == 0 && !$0.node.isVariable }) else { return nil }
    let nodes = executor.symbol.argumentNodes
    let positions = nodes.indices.filter { found.contains(ObjectIdentifier(nodes[$0])) }
    // States hold no samples.
    return positions.count == found.count ? positions : nil
  }

  /// Computes the whole's outputs; false where its arrays lie in a way that has no parts.
  func run() throws -> Bool {
    let sources = try samples.map { try whole.arguments[$0].memory() }
    guard sources.allSatisfy({ $0.layout.pictures(size) != nil }) else { return false }
    executor.checkpoint = whole.checkpoint
    let targets = whole.outputs.map { $0.storage.plainForOverwriting.assumingMemoryBound(to: Float.self) }
    for first in stride(from: 0, to: batch, by: size) {
      for (position, source) in zip(samples, sources) {
        try executor.arguments[position].become(source.pictures(first..<first + size))
      }
      try executor.forward(isTraining: false)
      for (target, output) in zip(targets, executor.outputs) {
        let elements = output.floatsForReading
        (target + first / size * elements.count).update(from: elements.baseAddress!, count: elements.count)
      }
    }
    for position in samples { executor.arguments[position].storage.forget(isPlainToo: true) }
    return true
  }
}

extension Executor {
  /// Bytes of the largest array any node makes.
  fileprivate var largestResult: Int {
    nodes.indices.reduce(0) { most, index in nodes[index].isVariable ? most : max(most, values[index][0].count * values[index][0].dtype.byteCount) }
  }
}
