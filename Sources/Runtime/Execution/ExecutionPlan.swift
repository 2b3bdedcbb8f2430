import Glibc
import VectorKernels

/// The steps of an inference run, or of the parts of a training run that no gradient goes through, made once when a symbol is bound: chains of nodes
/// that one kernel computes, and when each array is read last.
///
/// Only nodes whose output nobody else reads, and that are no output of the graph, are fused away.
struct ExecutionPlan {
  enum Fusion {
    case none
    /// A convolution, with batch normalization in its weights, then another array added and the result limited.
    case convolution(FoldedConvolution)
    /// Two or three convolutions, each with what goes into it, and the steps they are where they run one after the other.
    indirect case block(FoldedBlock, [Step])
    /// Convolutions and the pooling behind them, and the steps they are where all pictures go through one after the other.
    indirect case pooling(FoldedPooling, [Step])
    /// Batch normalization with relu after it.
    case normalization
  }

  final class Step {
    /// Positions in the graph, in order; the last one's outputs are the step's.
    let nodes: [Int]
    let fusion: Fusion
    /// Last nodes of steps, this one's among them, whose outputs are not read after it.
    var expiring: [Int] = []
    /// The node that joins this step's result with others, which nobody else reads, and the channels it has there: it may be written to its place.
    var place: (joint: Int, channels: Range<Int>)?
    let last: Int
    /// What it reads and writes, from the first run on.
    var operands: StepOperands?

    init(nodes: [Int], fusion: Fusion) { (self.nodes, self.fusion, last) = (nodes, fusion, nodes[nodes.count - 1]) }
  }

  private(set) var steps: [Step] = []
  /// `NNS_FUSION=0` runs every node by itself.
  static let isEnabled = getenv("NNS_FUSION").map { String(cString: $0) != "0" } ?? true

  /// - Parameters:
  ///   - isTraining: whether normalizations without `use_global_stats` need the batch's statistics.
  ///   - mayFuse: whether nobody asks for a node's outputs but the nodes that read them.
  ///   - shape: of an output.
  init(_ nodes: [GraphNode], outputs: [GraphNode.Output], isTraining: Bool = false, mayFuse: (Int) -> Bool = { _ in true }, shape: (GraphNode.Output) -> Shape) {
    var positions: [ObjectIdentifier: Int] = [:]
    for (index, node) in nodes.enumerated() { positions[ObjectIdentifier(node)] = index }
    let isOutput = Set(outputs.map { positions[ObjectIdentifier($0.node)]! })
    var readers = [[Int]](repeating: [], count: nodes.count)
    for (index, node) in nodes.enumerated() { for input in node.inputs { readers[positions[ObjectIdentifier(input.node)]!].append(index) } }
    // A fused kernel gives first outputs only.
    var givesMore: Set<Int> = []
    for output in outputs + nodes.flatMap({ $0.inputs }) where output.index != 0 { givesMore.insert(positions[ObjectIdentifier(output.node)]!) }
    /// The only reader of a node's first output.
    func follower(_ index: Int) -> Int? {
      guard mayFuse(index), !isOutput.contains(index), readers[index].count == 1, mayFuse(readers[index][0]), nodes[readers[index][0]].inputs.contains(where: { positions[ObjectIdentifier($0.node)] == index && $0.index == 0 })
      else { return nil }
      return readers[index][0]
    }
    func usesMovingStatistics(_ normalization: BatchNorm) -> Bool { !isTraining || normalization.usesGlobalStatistics }
    // A step runs where its last node stood: everything it reads is ready there.
    var made: [Int: Step] = [:]
    var absorbed: Set<Int> = []
    for (index, node) in nodes.enumerated() where node.op != nil && !absorbed.contains(index) {
      var chain = [index]
      var fusion = Fusion.none
      /// Takes the next node into the chain if its operator is wanted.
      func absorb<T>(_ wanted: (GraphNode) -> T?) -> T? {
        guard let next = follower(chain[chain.count - 1]), !absorbed.contains(next), let found = wanted(nodes[next]), !givesMore.contains(next) else { return nil }
        chain.append(next)
        return found
      }
      if let convolution = node.op as? Convolution {
        let normalization = absorb { node in (node.op as? BatchNorm).flatMap { $0.axis == 1 && !$0.showsStatistics && usesMovingStatistics($0) ? $0 : nil } }
        let before = chain[chain.count - 1]
        // The other side of a sum of two arrays.
        let addend = absorb { node -> GraphNode.Output? in
          guard (node.op as? BinaryFunction)?.isSum == true, node.inputs.count == 2 else { return nil }
          return node.inputs.first { positions[ObjectIdentifier($0.node)] != before }
        }
        let limits = absorb { $0.op?.limits }
        if chain.count > 1 { fusion = .convolution(FoldedConvolution(convolution, normalization: normalization, addend: addend, limits: limits)) }
      } else if let normalization = node.op as? BatchNorm, usesMovingStatistics(normalization), !givesMore.contains(index), absorb({ node in (node.op as? Activation).flatMap { $0.kind == "relu" ? true : nil } }) != nil {
        fusion = .normalization
      }
      absorbed.formUnion(chain)
      made[chain[chain.count - 1]] = Step(nodes: chain, fusion: fusion)
    }
    /// A step that is a convolution, by itself or with others.
    func folded(_ step: Step) -> FoldedConvolution? {
      guard mayFuse(step.last) else { return nil }
      return switch step.fusion {
      case .convolution(let folded): folded
      case .none: (nodes[step.nodes[0]].op as? Convolution).map { FoldedConvolution($0, normalization: nil, addend: nil, limits: nil) }
      default: nil
      }
    }
    /// A convolution with 1x1 filters.
    func pointwise(_ step: Step?) -> (step: Step, folded: FoldedConvolution)? {
      guard let step, let convolution = folded(step), convolution.isPointwise else { return nil }
      return (step, convolution)
    }
    func source(of step: Step) -> Int { positions[ObjectIdentifier(nodes[step.nodes[0]].inputs[0].node)]! }
    // Last nodes of steps, by their first.
    let ends = Dictionary(uniqueKeysWithValues: made.map { ($1.nodes[0], $0) })
    for index in nodes.indices {
      guard let step = made[index], let depthwise = folded(step), depthwise.isDepthwise, depthwise.addend == nil else { continue }
      let data = source(of: step), isOnlyReader = follower(data) == step.nodes[0] && !givesMore.contains(data)
      let before = isOnlyReader ? pointwise(made[data]).flatMap { $0.folded.addend == nil ? $0 : nil } : nil
      let reader = givesMore.contains(index) ? nil : follower(index).flatMap { ends[$0] }.flatMap { made[$0] }
      let after = pointwise(reader).flatMap { source(of: $0.step) == index ? $0 : nil }
      guard let block = FoldedBlock(before?.folded, depthwise, after?.folded) else { continue }
      let members = [before?.step, step, after?.step].compactMap { $0 }
      for member in members { made[member.last] = nil }
      made[members[members.count - 1].last] = Step(nodes: members.flatMap(\.nodes), fusion: .block(block, members))
    }
    for index in nodes.indices {
      guard let pooling = nodes[index].op as? Pooling, let step = made[index], !givesMore.contains(index) else { continue }
      var members: [Step] = [], convolutions: [FoldedConvolution] = []
      var reader = step
      while case let data = source(of: reader), follower(data) == reader.nodes[0], !givesMore.contains(data), let before = made[data], let convolution = folded(before),
        convolution.addend == nil
      {
        members.insert(before, at: 0)
        convolutions.insert(convolution, at: 0)
        reader = before
      }
      guard let chain = FoldedPooling(convolutions, members.map { shape(.init(nodes[$0.last], 0)) }, pooling) else { continue }
      for member in members { made[member.last] = nil }
      made[index] = Step(nodes: members.flatMap(\.nodes) + [index], fusion: .pooling(chain, members + [step]))
    }
    func mayBePlaced(_ step: Step) -> Bool {
      switch step.fusion {
      case .convolution: true
      case .none: nodes[step.last].op is Convolution || nodes[step.last].op is Pooling
      default: false
      }
    }
    // One picture's channels are one piece of memory each.
    for (index, node) in nodes.enumerated() where (node.op as? Concat)?.axis == 1 && made[index] != nil && shape(.init(node, 0)).extents.first == 1 && shape(.init(node, 0)).rank == 4 {
      let channels = node.inputs.map { shape($0)[1] }
      guard channels.allSatisfy({ $0 % ChannelGroup.channels == 0 }) else { continue }
      var first = 0
      for (input, count) in zip(node.inputs, channels) {
        let source = positions[ObjectIdentifier(input.node)]!
        if follower(source) == index, !givesMore.contains(source), let step = made[source], mayBePlaced(step) { made[source]?.place = (index, first..<first + count) }
        first += count
      }
    }
    for index in nodes.indices { if let step = made[index] { steps.append(step) } }
    var lastRead: [Int: Int] = [:]
    for (position, step) in steps.enumerated() {
      for index in step.nodes {
        lastRead[index] = position
        for input in nodes[index].inputs { lastRead[positions[ObjectIdentifier(input.node)]!] = position }
      }
    }
    for (index, position) in lastRead where made[index] != nil && !isOutput.contains(index) { steps[position].expiring.append(index) }
  }
}

/// The least and the largest value an array's elements may have: what relu and clip do.
struct Limits: Hashable {
  let low: Float, high: Float
}

extension Operator {
  /// The limits of an operator that does nothing but keep elements within them.
  fileprivate var limits: Limits? {
    if let activation = self as? Activation, activation.kind == "relu" { return Limits(low: 0, high: .infinity) }
    if let clip = self as? Clip, clip.low <= 0, clip.high >= 0 { return Limits(low: Float(clip.low), high: Float(clip.high)) }
    return nil
  }
}
