/// A graph inside a node. Its inputs are its variables in the graph's order.
struct Subgraph {
  let symbol: Symbol
  let inputNames: [String]
  let outputCount: Int

  /// Throws for graphs with states: what a loop does to them has no one place to be kept.
  init(_ symbol: Symbol) throws {
    self.symbol = symbol
    inputNames = symbol.arguments
    outputCount = symbol.outputs.count
    guard symbol.auxiliaryStates.isEmpty else { throw RuntimeError("a graph inside a loop or condition cannot have auxiliary states", hints: symbol.auxiliaryStates) }
    guard Set(inputNames).count == inputNames.count else { throw RuntimeError("a graph inside a loop or condition has two variables of one name") }
  }

  /// Shapes of inputs and outputs from those known, empty where unknown.
  func shapes(_ known: [Shape]) throws -> (inputs: [Shape], outputs: [Shape]) {
    let inference = try ShapeInference(symbol, known: Dictionary(zip(inputNames, known), uniquingKeysWith: { $1 }))
    return (symbol.argumentNodes.map { inference.shape(of: $0) }, symbol.outputs.map { inference.shape(of: $0) })
  }

  /// Types of the outputs; nil before those of all inputs are known.
  func types(_ known: [DType?]) throws -> [DType]? {
    let pairs = zip(inputNames, known).compactMap { name, type in type.map { (name, $0) } }
    guard pairs.count == inputNames.count else { return nil }
    let inference = try TypeInference(symbol, known: Dictionary(pairs, uniquingKeysWith: { $1 }))
    return symbol.outputs.map { inference.type(of: $0) }
  }
}

/// Runs of a graph: one executor for all steps, or one for each where a backward pass will come.
final class SubgraphRuns {
  private let graph: Subgraph
  private var steps: [Executor] = []

  init(_ graph: Subgraph) { self.graph = graph }

  /// Those a node keeps for its graphs.
  static func of(_ memory: NodeMemory, _ graphs: [Subgraph]) -> [SubgraphRuns] {
    if let kept = memory.prepared as? Kept { return kept.runs }
    let kept = Kept(graphs.map { SubgraphRuns($0) })
    memory.prepared = kept
    return kept.runs
  }

  private final class Kept {
    let runs: [SubgraphRuns]
    init(_ runs: [SubgraphRuns]) { self.runs = runs }
  }

  /// Gives the outputs, which the next run of that step overwrites.
  /// - Parameters:
  ///   - step: 0 in runs that nothing follows.
  ///   - isConstant: inputs that are the same arrays at each step, and are not copied.
  func run(_ step: Int, _ inputs: [NDArray], isConstant: [Bool], isTraining: Bool, keeps: Bool) throws -> [NDArray] {
    try Interruption.check()
    let fits = step < steps.count && zip(zip(steps[step].arguments, inputs), isConstant).allSatisfy { pair, constant in constant ? pair.0 === pair.1 : pair.0.shape == pair.1.shape && pair.0.dtype == pair.1.dtype }
    if !fits {
      steps.removeSubrange(min(step, steps.count)...)
      let wanted = inputs.map { keeps && !$0.dtype.isInteger }
      steps.append(try Executor(
        graph.symbol, arguments: zip(inputs, isConstant).map { $1 ? $0 : $0.copy() }, gradients: zip(inputs, wanted).map { $1 ? NDArray(zeros: $0.shape, dtype: $0.dtype) : nil },
        requests: wanted.map { $0 ? .write : .null }, auxiliary: []))
    } else {
      for (k, input) in inputs.enumerated() where !isConstant[k] { try steps[step].arguments[k].assign(from: input) }
    }
    try steps[step].forward(isTraining: isTraining)
    return steps[step].outputs
  }

  /// Gradients of the inputs of a step that ran; nil of whole numbers.
  func backward(_ step: Int, _ gradients: [NDArray]) throws -> [NDArray?] {
    guard step < steps.count else { throw RuntimeError("a backward pass needs a forward pass before it") }
    try steps[step].backward(headGradients: gradients)
    return steps[step].gradients
  }
}

extension NDArray {
  /// One row along the first dimension, sharing memory, without that dimension.
  func row(_ index: Int) throws -> NDArray {
    let part = try slice(index..<(index + 1))
    return shape.rank == 1 ? part : try part.reshaped(Shape(Array(shape.extents.dropFirst())))
  }
}
