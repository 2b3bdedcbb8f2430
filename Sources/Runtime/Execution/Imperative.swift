import Spelling

/// Operators applied at once to arrays.
public enum Imperative {
  /// The visible outputs of operator `op`. Inputs by name go to their place, the others in order.
  public static func invoke(
    _ op: String, positional: [NDArray], named: [(String, NDArray)] = [], attributes: [(name: String, value: String)] = [], isTraining: Bool = false
  ) throws -> [NDArray] {
    let entry = try OperatorRegistry.find(op)
    let made = try entry.make(Dictionary(attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }), positional.count + named.count)
    let wanted = made.inputNames + made.auxiliaryNames
    var slots = [NDArray?](repeating: nil, count: wanted.count)
    for (key, array) in named {
      guard let slot = wanted.firstIndex(of: key) else { throw RuntimeError("Cannot find argument '\(key)'", at: op, hints: NearName.hint(key, among: wanted) + ["inputs: \(wanted.joined(separator: ", "))"]) }
      slots[slot] = array
    }
    var next = 0
    for array in positional {
      while next < slots.count, slots[next] != nil { next += 1 }
      guard next < slots.count else { throw RuntimeError("takes \(wanted.count) inputs, more were given", at: op) }
      slots[next] = array
    }
    let inputs = try slots.enumerated().map { index, slot -> NDArray in
      guard let slot else { throw RuntimeError("input '\(wanted[index])' is missing", at: op) }
      guard slot.count > 0 else { throw RuntimeError("input '\(wanted[index])' of shape \(slot.shape) has no elements", at: op) }
      return slot
    }
    var shapes = ShapeSet(inputs: inputs.map(\.shape), outputs: [Shape](repeating: [], count: made.outputNames.count))
    do { if let made = made as? ValueShaped { try made.inferShapes(&shapes, from: inputs) } else { try made.inferShapes(&shapes) } } catch var error as RuntimeError {
      error.place = error.place ?? "Error in operator \(op)"
      throw error
    }
    for (k, shape) in shapes.inputs.enumerated() where shape.count != inputs[k].count {
      throw RuntimeError("input '\(wanted[k])' has shape \(inputs[k].shape), \(shape) is needed", at: op)
    }
    guard shapes.outputs.allSatisfy({ $0.count > 0 }) else { throw RuntimeError("the result would have no elements", at: op) }
    var types = TypeSet(inputs: inputs.map(\.dtype), outputs: [DType?](repeating: nil, count: shapes.outputs.count))
    do { try made.inferTypes(&types) } catch var error as RuntimeError {
      error.place = error.place ?? "Error in operator \(op)"
      throw error
    }
    let outputs = zip(shapes.outputs, types.outputs).map { NDArray(zeros: $0, dtype: $1 ?? .float32) }
    let start = Profiler.begin()
    try TypedExecution.forward(made, ForwardContext(inputs: inputs, outputs: outputs, isTraining: isTraining, memory: NodeMemory()))
    Profiler.end(start, op)
    return Array(outputs.prefix(made.visibleOutputCount))
  }
}
