/// One of two graphs, as a third says.
struct Cond: ControlFlow {
  static let name = "_cond"
  static let summary = "One of two graphs, as a third one's result is 0 or not."
  let subgraphs: [Subgraph]
  let inputCount: Int
  /// For each graph and each of its inputs the node's input it is.
  let places: [[Int]]

  init(_ a: inout AttributeReader, _ subgraphs: [Subgraph], inputCount: Int) throws {
    guard subgraphs.count == 3 else { throw RuntimeError("needs a condition and two graphs to choose from, got \(subgraphs.count)", at: a.op) }
    (self.subgraphs, self.inputCount) = (subgraphs, inputCount)
    _ = try a.int("num_args", "inputs and graphs")
    let outputs = try a.int("num_outputs", "outputs of either graph")
    var places: [[Int]] = []
    for (graph, name) in zip(subgraphs, ["cond_input_locs", "then_input_locs", "else_input_locs"]) {
      places.append(try a.places(name, of: inputCount, expected: graph.inputNames.count, "the node's inputs that the graph gets"))
    }
    self.places = places
    guard subgraphs.map(\.outputCount) == [1, outputs, outputs], outputs > 0 else {
      throw RuntimeError("num_outputs is \(outputs), the graphs have \(subgraphs.map { String($0.outputCount) }.joined(separator: ", "))", at: a.op)
    }
  }

  var inputNames: [String] { PlainFunction.numbered(inputCount) }
  var outputNames: [String] { subgraphs[1].outputCount == 1 ? ["output"] : (0..<subgraphs[1].outputCount).map { "output\($0)" } }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    for (k, graph) in subgraphs.enumerated() {
      let (inputs, outputs) = try graph.shapes(places[k].map { shapes.inputs[$0] })
      for (place, shape) in zip(places[k], inputs) where !shape.extents.isEmpty { try shapes.setInput(place, shape, "\(place)") }
      if k > 0 { for (i, shape) in outputs.enumerated() where !shape.extents.isEmpty { try shapes.setOutput(i, shape) } }
    }
  }

  func inferTypes(_ types: inout TypeSet) throws {
    for k in 1...2 { for (i, type) in (try subgraphs[k].types(places[k].map { types.inputs[$0] }) ?? []).enumerated() { try types.setOutput(i, type) } }
  }

  private func run(_ k: Int, _ c: ForwardContext, keeps: Bool) throws -> [NDArray] {
    try SubgraphRuns.of(c.memory, subgraphs)[k].run(0, places[k].map { c.inputs[$0] }, isConstant: places[k].map { _ in true }, isTraining: c.isTraining, keeps: keeps)
  }

  func forward(_ c: ForwardContext) throws {
    let condition = try run(0, c, keeps: false)[0]
    guard condition.count == 1 else { throw RuntimeError("the condition has \(condition.count) elements instead of one") }
    let chosen = condition.doubles()[0] != 0 ? 1 : 2
    for (target, source) in zip(c.outputs, try run(chosen, c, keeps: c.keepsForBackward)) { try target.assign(from: source) }
    c.memory.indices = [Int32(chosen)]
  }

  func backward(_ c: BackwardContext) throws {
    guard let chosen = c.memory.indices.first.map({ Int($0) }) else { return }
    let gradients = try SubgraphRuns.of(c.memory, subgraphs)[chosen].backward(0, c.outputGradients.map { $0.copy() })
    for (place, g) in zip(places[chosen], gradients) { if let g { try c.inputGradients[place]?.accumulate(g) } }
  }
}
