/// Runs operators on arrays that are not all float32.
///
/// Generic operators compute in `Double`, others in float32, on converted copies; results are rounded to their own type, and states an
/// operator wrote are converted back.
enum TypedExecution {
  /// - Throws: `Interruption.Stopped`, too: kernels that take long leave early at Ctrl-C, and what they made is of no use.
  static func forward(_ op: any Operator, _ c: ForwardContext) throws {
    try compute(op, c)
    try Interruption.check()
  }

  private static func compute(_ op: any Operator, _ c: ForwardContext) throws {
    if c.inputs.allSatisfy({ $0.dtype == .float32 }), c.outputs.allSatisfy({ $0.dtype == .float32 }) { return try op.forward(c) }
    if op.handlesTypes { return try op.forward(c) }
    guard let generic = op as? any GenericOperator else {
      let inputs = converted(c.inputs, to: .float32), outputs = c.outputs.map { NDArray(zeros: $0.shape) }, versions = inputs.map(\.storage.version)
      try op.forward(ForwardContext(inputs: inputs, outputs: outputs, isTraining: c.isTraining, memory: c.memory, keepsForBackward: c.keepsForBackward, givenTypes: c.inputs.map(\.dtype)))
      return try finish(c, inputs, versions, outputs)
    }
    if generic.forwardExactly(c) { return }
    guard let prepared = generic.prepared(for: c.inputs.map(\.dtype)) as? any GenericOperator else { return }
    if c.outputs.allSatisfy({ $0.dtype == .float32 }), let inputs = singles(c.inputs) {
      let versions = inputs.map(\.storage.version)
      try prepared.forward(ForwardContext(inputs: inputs, outputs: c.outputs, isTraining: c.isTraining, memory: c.memory, keepsForBackward: c.keepsForBackward))
      return try finish(c, inputs, versions, c.outputs)
    }
    let inputs = converted(c.inputs, to: .float64), outputs = c.outputs.map { $0.dtype == .float64 ? $0 : NDArray(zeros: $0.shape, dtype: .float64) }, versions = inputs.map(\.storage.version)
    try prepared.forwardInDoubles(ForwardContext(inputs: inputs, outputs: outputs, isTraining: c.isTraining, memory: c.memory, keepsForBackward: c.keepsForBackward))
    try finish(c, inputs, versions, outputs)
  }

  private static func converted(_ arrays: [NDArray], to type: DType) -> [NDArray] { arrays.map { $0.cast(to: type) } }

  /// Numbers with whole ones beside them, such as indices, as float32: nil unless that is exact.
  private static func singles(_ arrays: [NDArray]) -> [NDArray]? {
    guard arrays.contains(where: { $0.dtype == .float32 }) else { return nil }
    var singles: [NDArray] = []
    for array in arrays {
      guard let single = array.exactSingle() else { return nil }
      singles.append(single)
    }
    return singles
  }

  /// Gives results and changed states back in their own types.
  private static func finish(_ c: ForwardContext, _ inputs: [NDArray], _ versions: [Int], _ outputs: [NDArray]) throws {
    for (target, source) in zip(c.outputs, outputs) where target !== source { try target.assign(from: source) }
    try giveBack(c.inputs, inputs, versions)
  }

  /// States an operator wrote, in their own types.
  private static func giveBack(_ own: [NDArray], _ converted: [NDArray], _ versions: [Int]) throws {
    for (k, input) in converted.enumerated() where input !== own[k] && input.storage.version != versions[k] { try own[k].assign(from: input) }
  }

  /// - Throws: `Interruption.Stopped`, as `forward`.
  static func backward(_ op: any Operator, _ c: BackwardContext) throws {
    try computeGradients(op, c)
    try Interruption.check()
  }

  private static func computeGradients(_ op: any Operator, _ c: BackwardContext) throws {
    let all = c.inputs + c.outputs + c.outputGradients + c.inputGradients.compactMap { $0 }
    if op.handlesTypes || all.allSatisfy({ $0.dtype == .float32 }) { return try op.backward(c) }
    // Whole numbers have no gradients.
    let targets = c.inputGradients.map { $0.flatMap { $0.dtype.isInteger ? nil : $0 } }
    let generic = (op as? any GenericOperator)?.prepared(for: c.inputs.map(\.dtype)) as? any GenericOperator
    if let generic, (c.outputs + c.outputGradients + targets.compactMap { $0 }).allSatisfy({ $0.dtype == .float32 }), let inputs = singles(c.inputs) {
      let versions = inputs.map(\.storage.version)
      try generic.backward(
        BackwardContext(inputs: inputs, outputs: c.outputs, outputGradients: c.outputGradients, inputGradients: targets, isTraining: c.isTraining, memory: c.memory))
      return try giveBack(c.inputs, inputs, versions)
    }
    let type: DType = generic == nil ? .float32 : .float64
    let inputs = converted(c.inputs, to: type), versions = inputs.map(\.storage.version)
    let gradients = targets.map { target in target.map { $0.dtype == type ? $0 : NDArray(zeros: $0.shape, dtype: type) } }
    let context = BackwardContext(
      inputs: inputs, outputs: converted(c.outputs, to: type), outputGradients: converted(c.outputGradients, to: type), inputGradients: gradients, isTraining: c.isTraining, memory: c.memory)
    if let generic { try generic.backwardInDoubles(context) } else { try op.backward(context) }
    for (target, computed) in zip(targets, gradients) {
      guard let target, let computed, target !== computed else { continue }
      target.setDoubles(zip(target.doubles(), computed.doubles()).map { $0 + $1 })
    }
    try giveBack(c.inputs, inputs, versions)
  }
}
