/// A graph run while another says so: outputs are its results as rows (0 after the last step), then the last values of what the loop changes.
struct WhileLoop: ControlFlow {
  static let name = "_while_loop"
  static let summary = "A graph run while another one's result is not 0."
  let subgraphs: [Subgraph]
  let inputCount: Int, rowCount: Int, limit: Int
  /// For each input of the condition and of the body the node's input it is.
  let ofCondition: [Int], ofBody: [Int]
  /// Inputs of the node that the body's other outputs replace.
  let changing: [Int]

  init(_ a: inout AttributeReader, _ subgraphs: [Subgraph], inputCount: Int) throws {
    guard subgraphs.count == 2 else { throw RuntimeError("needs a condition and a body, got \(subgraphs.count) graphs", at: a.op) }
    (self.subgraphs, self.inputCount) = (subgraphs, inputCount)
    let body = subgraphs[1]
    _ = try a.int("num_args", "inputs and graphs")
    let outputs = try a.int("num_outputs", "outputs of the body")
    rowCount = try a.int("num_out_data", in: 0...body.outputCount, "outputs that become rows")
    limit = try a.int("max_iterations", in: 1...Int(Int32.max), "most steps")
    ofCondition = try a.places("cond_input_locs", of: inputCount, expected: subgraphs[0].inputNames.count, "the node's inputs that the condition gets")
    let ofBody = try a.places("func_input_locs", of: inputCount, expected: body.inputNames.count, "the node's inputs that the body gets")
    self.ofBody = ofBody
    changing = try a.places("func_var_locs", of: ofBody.count, expected: body.outputCount - rowCount, "the body's inputs that change").map { ofBody[$0] }
    guard outputs == body.outputCount, subgraphs[0].outputCount == 1 else { throw RuntimeError("num_outputs is \(outputs), the body has \(body.outputCount), the condition \(subgraphs[0].outputCount)", at: a.op) }
    guard Set(changing).count == changing.count else { throw RuntimeError("func_var_locs names an input twice", at: a.op) }
  }

  var inputNames: [String] { PlainFunction.numbered(inputCount) }
  var outputNames: [String] { subgraphs[1].outputCount == 1 ? ["output"] : (0..<subgraphs[1].outputCount).map { "output\($0)" } }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    for (graph, places) in zip(subgraphs, [ofCondition, ofBody]) {
      let (inputs, _) = try graph.shapes(places.map { shapes.inputs[$0] })
      for (k, place) in places.enumerated() where !inputs[k].extents.isEmpty { try shapes.setInput(place, inputs[k], "\(place)") }
    }
    for (k, shape) in try subgraphs[1].shapes(ofBody.map { shapes.inputs[$0] }).outputs.enumerated() where !shape.extents.isEmpty {
      if k >= rowCount { try shapes.setInput(changing[k - rowCount], shape, "\(changing[k - rowCount])") }
      try shapes.setOutput(k, k < rowCount ? Shape([limit] + shape.extents) : shape)
    }
  }

  func inferTypes(_ types: inout TypeSet) throws {
    for (k, type) in (try subgraphs[1].types(ofBody.map { types.inputs[$0] }) ?? []).enumerated() { try types.setOutput(k, type) }
  }

  func forward(_ c: ForwardContext) throws {
    let runs = SubgraphRuns.of(c.memory, subgraphs)
    var values = c.inputs, step = 0
    let changes = Set(changing), constant = ofBody.map { !changes.contains($0) }, constantInCondition = ofCondition.map { !changes.contains($0) }
    while step < limit {
      let isTrue = try runs[0].run(0, ofCondition.map { values[$0] }, isConstant: constantInCondition, isTraining: c.isTraining, keeps: false)
      guard isTrue[0].count == 1 else { throw RuntimeError("the condition has \(isTrue[0].count) elements instead of one") }
      if isTrue[0].doubles()[0] == 0 { break }
      let outputs = try runs[1].run(c.keepsForBackward ? step : 0, ofBody.map { values[$0] }, isConstant: constant, isTraining: c.isTraining, keeps: c.keepsForBackward)
      for k in 0..<rowCount { try c.outputs[k].row(step).assign(from: outputs[k]) }
      for (k, place) in changing.enumerated() { values[place] = outputs[rowCount + k].copy() }
      step += 1
    }
    for k in 0..<rowCount where step < limit {
      let tail = try c.outputs[k].slice(step..<limit)
      try tail.assign(from: NDArray(zeros: tail.shape, dtype: tail.dtype))
    }
    for (k, place) in changing.enumerated() { try c.outputs[rowCount + k].assign(from: values[place]) }
    c.memory.indices = [Int32(step)]
  }

  func backward(_ c: BackwardContext) throws {
    let runs = SubgraphRuns.of(c.memory, subgraphs)
    var carried = c.outputGradients.dropFirst(rowCount).map { $0.copy() }
    for t in (0..<Int(c.memory.indices.first ?? 0)).reversed() {
      let gradients = try runs[1].backward(t, try (0..<rowCount).map { try c.outputGradients[$0].row(t).copy() } + carried)
      for (k, place) in ofBody.enumerated() {
        guard let g = gradients[k] else { continue }
        if let variable = changing.firstIndex(of: place) { carried[variable] = g } else { try c.inputGradients[place]?.accumulate(g) }
      }
    }
    for (k, place) in changing.enumerated() { try c.inputGradients[place]?.accumulate(carried[k]) }
  }
}
