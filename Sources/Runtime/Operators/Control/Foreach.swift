/// A graph run for each row of the data, handing states on: outputs are its results as rows, then the last states.
struct Foreach: ControlFlow {
  static let name = "_foreach"
  static let summary = "A graph run for each row of the data."
  let subgraphs: [Subgraph]
  let inputCount: Int
  /// Results that become rows; the graph's other outputs are the next states.
  let rowCount: Int
  /// Inputs of the graph that are rows of the first inputs, states, and the rest, in the order of the node's inputs.
  let data: [Int], states: [Int], rest: [Int]

  init(_ a: inout AttributeReader, _ subgraphs: [Subgraph], inputCount: Int) throws {
    guard subgraphs.count == 1, let graph = subgraphs.first else { throw RuntimeError("needs one graph, got \(subgraphs.count)", at: a.op) }
    (self.subgraphs, self.inputCount) = (subgraphs, inputCount)
    _ = try a.int("num_args", "inputs and graphs")
    let outputs = try a.int("num_outputs", "outputs of the graph")
    rowCount = try a.int("num_out_data", in: 0...graph.outputCount, "outputs that become rows")
    data = try a.places("in_data_locs", of: graph.inputNames.count, "places of the rows among the graph's inputs")
    states = try a.places("in_state_locs", of: graph.inputNames.count, expected: graph.outputCount - rowCount, "places of the states")
    rest = try a.places("remain_locs", of: graph.inputNames.count, "places of the other inputs")
    guard outputs == graph.outputCount else { throw RuntimeError("num_outputs is \(outputs), the graph has \(graph.outputCount)", at: a.op) }
    guard !data.isEmpty else { throw RuntimeError("needs data to go through", at: a.op) }
    let all = data + states + rest
    guard Set(all).count == all.count, all.count == graph.inputNames.count, all.count == inputCount else {
      throw RuntimeError("\(all.count) places for the \(graph.inputNames.count) inputs of the graph and the \(inputCount) of the node", at: a.op)
    }
  }

  var inputNames: [String] { PlainFunction.numbered(inputCount) }
  var outputNames: [String] { subgraphs[0].outputCount == 1 ? ["output"] : (0..<subgraphs[0].outputCount).map { "output\($0)" } }
  /// For each input of the node its place in the graph.
  private var places: [Int] { data + states + rest }
  private var isConstant: [Bool] {
    var constant = [Bool](repeating: false, count: inputCount)
    for place in rest { constant[place] = true }
    return constant
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    var known = [Shape](repeating: [], count: inputCount), length = 0
    for (k, place) in places.enumerated() where !shapes.inputs[k].extents.isEmpty {
      let shape = shapes.inputs[k]
      if k >= data.count { known[place] = shape; continue }
      if shape[0] > 0 {
        guard length == 0 || length == shape[0] else { throw RuntimeError("the data have \(length) and \(shape[0]) rows") }
        length = shape[0]
      }
      known[place] = shape.rank == 1 ? [1] : Shape(Array(shape.extents.dropFirst()))
    }
    let (inputs, outputs) = try subgraphs[0].shapes(known)
    for (k, place) in places.enumerated() where k >= data.count && !inputs[place].extents.isEmpty { try shapes.setInput(k, inputs[place], "\(k)") }
    for (k, shape) in outputs.enumerated() where !shape.extents.isEmpty { try shapes.setOutput(k, k < rowCount ? Shape([length] + shape.extents) : shape) }
  }

  func inferTypes(_ types: inout TypeSet) throws {
    var known = [DType?](repeating: nil, count: inputCount)
    for (k, place) in places.enumerated() { known[place] = types.inputs[k] }
    for (k, type) in (try subgraphs[0].types(known) ?? []).enumerated() { try types.setOutput(k, type) }
  }

  func forward(_ c: ForwardContext) throws {
    let runs = SubgraphRuns.of(c.memory, subgraphs)[0], constant = isConstant
    var inputs = c.inputs
    for (k, place) in places.enumerated() { inputs[place] = c.inputs[k] }
    for t in 0..<c.inputs[0].shape[0] {
      for (k, place) in data.enumerated() { inputs[place] = try c.inputs[k].row(t) }
      let outputs = try runs.run(c.keepsForBackward ? t : 0, inputs, isConstant: constant, isTraining: c.isTraining, keeps: c.keepsForBackward)
      for k in 0..<rowCount { try c.outputs[k].row(t).assign(from: outputs[k]) }
      for (k, place) in states.enumerated() { inputs[place] = outputs[rowCount + k].copy() }
    }
    for (k, place) in states.enumerated() { try c.outputs[rowCount + k].assign(from: inputs[place]) }
  }

  func backward(_ c: BackwardContext) throws {
    let runs = SubgraphRuns.of(c.memory, subgraphs)[0]
    var carried = c.outputGradients.dropFirst(rowCount).map { $0.copy() }
    for t in (0..<c.inputs[0].shape[0]).reversed() {
      let gradients = try runs.backward(t, try (0..<rowCount).map { try c.outputGradients[$0].row(t).copy() } + carried)
      for (k, place) in data.enumerated() { if let g = gradients[place] { try c.inputGradients[k]?.row(t).accumulate(g) } }
      for (k, place) in rest.enumerated() { if let g = gradients[place] { try c.inputGradients[data.count + states.count + k]?.accumulate(g) } }
      for (k, place) in states.enumerated() { if let g = gradients[place] { carried[k] = g } }
    }
    for (k, g) in carried.enumerated() { try c.inputGradients[data.count + k]?.accumulate(g) }
  }
}
