/// Graphs with an operator whose output shapes depend on numbers: the results of such a graph are made in each forward run.
extension Executor {
  /// Gives a node outputs of the shapes that its inputs now tell; those that fit already stay.
  func shapeByValues(_ index: Int) throws {
    let node = nodes[index]
    guard let op = node.op else { return }
    inputs[index] = node.inputs.map { values[positions[ObjectIdentifier($0.node)]!][$0.index] }
    var shapes = ShapeSet(inputs: inputs[index].map(\.shape), outputs: [Shape](repeating: [], count: op.outputNames.count))
    do {
      if let op = op as? ValueShaped { try op.inferShapes(&shapes, from: inputs[index]) } else { try op.inferShapes(&shapes) }
      for (given, needed) in zip(inputs[index], shapes.inputs) where given.shape != needed {
        throw RuntimeError("an input has shape \(given.shape), \(needed) is needed")
      }
      guard shapes.outputs.allSatisfy(\.isKnown) else { throw RuntimeError("its inputs do not tell the shape of its output", hints: ["a graph whose shapes depend on numbers is shaped from its inputs on only"]) }
    } catch var error as RuntimeError {
      error.place = error.place ?? "operator \(node.name)"
      throw error
    }
    for (k, shape) in shapes.outputs.enumerated() where values[index][k].shape != shape {
      values[index][k] = NDArray(zeros: try shape.checked(), dtype: values[index][k].dtype)
      memories[index] = NodeMemory()
    }
  }

  /// A forward run of such a graph, node by node; everything is kept.
  func forwardByValues(isTraining: Bool) throws {
    for index in nodes.indices {
      try shapeByValues(index)
      try run(index, isTraining: isTraining)
    }
    outputs = symbol.outputs.map { values[positions[ObjectIdentifier($0.node)]!][$0.index] }
  }
}
