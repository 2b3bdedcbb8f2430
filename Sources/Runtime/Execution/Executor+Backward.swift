extension Executor {
  /// Computes the gradients of the arguments that want them. Losses start from themselves; other outputs need `headGradients`.
  public func backward(headGradients: [NDArray] = []) throws {
    if isSpent { try forward(isTraining: wasTraining) }
    var gradients: [[NDArray?]] = nodes.indices.map { index in [NDArray?](repeating: nil, count: values[index].count) }
    // Gradients to be written are made in their own arrays.
    var isMadeInPlace = [Bool](repeating: false, count: self.gradients.count)
    for (k, node) in symbol.argumentNodes.enumerated() {
      guard requests[k] == .write, let target = self.gradients[k], target.dtype == .float32, target.isWholeStorage, !sharesArguments[k] else { continue }
      target.storage.clear()
      gradients[positions[ObjectIdentifier(node)]!][0] = target
      isMadeInPlace[k] = true
    }
    for (k, output) in symbol.outputs.enumerated() {
      let position = positions[ObjectIdentifier(output.node)]!
      guard needsGradient[position] else { continue }
      let array = values[position][output.index]
      if gradients[position][output.index] == nil { gradients[position][output.index] = NDArray(zeros: array.shape, dtype: array.dtype) }
      let target = gradients[position][output.index]!
      if k < headGradients.count {
        guard headGradients[k].count == target.count else { throw RuntimeError("head gradient \(k) has shape \(headGradients[k].shape), the output \(array.shape)") }
        try target.accumulate(headGradients[k])
      } else if !(output.node.op?.isLoss ?? false) {
        try target.accumulate(target.ones())
      }
    }
    var channelSums: [Int: [Double]] = [:]
    for index in nodes.indices.reversed() where needsGradient[index] {
      let node = nodes[index]
      guard let op = node.op else { continue }
      guard gradients[index].contains(where: { $0 != nil }) || channelSums[index] != nil || op.isLoss else { continue }
      // What was computed with a normalization is carried back with it, too; from maxima, which it reads for that.
      if let normalization = rectified[index] ?? pooled[index] {
        gradients[normalization][0] = gradients[index][0]
        gradients[index][0] = nil
        if !isOutput[index], pooled[index] == nil { forget(index) }
        isSpent = true
        continue
      }
      try checkpoint?()
      let inputs = self.inputs[index]
      let outputGradients = zip(gradients[index], values[index]).map { $0 ?? NDArray(zeros: $1.shape, dtype: $1.dtype) }
      func context(_ targets: [NDArray?]) -> BackwardContext {
        BackwardContext(
          inputs: inputs, outputs: values[index], outputGradients: outputGradients, inputGradients: targets, isTraining: wasTraining, memory: memories[index],
          channelSums: channelSums[index])
      }
      if let source = summed[index], let sums = try op.channelSumsOfGradient(context([])) { channelSums[source] = sums }
      var targets: [NDArray?] = []
      for (input, array) in zip(node.inputs, inputs) {
        let source = positions[ObjectIdentifier(input.node)]!
        guard needsGradient[source], channelSums[source] == nil else { targets.append(nil); continue }
        if gradients[source][input.index] == nil { gradients[source][input.index] = NDArray(zeros: array.shape, dtype: array.dtype) }
        targets.append(gradients[source][input.index])
      }
      let start = Profiler.begin()
      do { try TypedExecution.backward(op, context(targets)) } catch var error as RuntimeError {
        error.place = error.place ?? "gradient of \(node.name)"
        throw error
      }
      Profiler.end(start, "_backward_" + node.opName, node: node.name)
      // Gradients of this node's outputs are not needed any more, nor the outputs: all who read them are done.
      for k in gradients[index].indices { gradients[index][k] = nil }
      if !isOutput[index] { forget(index) }
      for (pooling, normalization) in pooled where normalization == index && !isOutput[pooling] { forget(pooling) }
      isSpent = true
    }
    for (k, node) in symbol.argumentNodes.enumerated() {
      guard let target = self.gradients[k], requests[k] != .null, !isMadeInPlace[k] else { continue }
      let computed = gradients[positions[ObjectIdentifier(node)]!][0]
      if requests[k] == .write {
        if let computed { try target.assign(from: computed) } else { target.fill(0) }
      } else if let computed {
        try target.accumulate(computed)
      }
    }
  }
}
