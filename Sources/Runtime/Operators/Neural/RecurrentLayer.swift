import Glibc
import VectorKernels

/// What a recurrent operator keeps from forward to backward and from one batch to the next: buffers, made once for a number of steps and a batch.
final class RecurrentMemory {
  private let steps: Int, batch: Int, width: Int, directions: Int, layerCount: Int
  /// Distances between rows of gates and of states: sixteen more than there are, so that no rows compete for one place in the cache.
  let gateStride: Int, stateStride: Int
  var inputs: [UnsafePointer<Float>?]
  var masks: [[Float]]
  private var buffers: [Key: UnsafeMutableBufferPointer<Float>] = [:]

  private enum Item { case gates, hidden, states, cells, cellTanh, bias, weights, output, dropped, gradient, gateGradient, hiddenGradient, stateGradient, cellGradient }
  private struct Key: Hashable { let item: Item, layer: Int, direction: Int }

  private init(_ op: RNN, steps: Int, batch: Int) {
    (self.steps, self.batch, width, directions, layerCount) = (steps, batch, op.width, op.directions, op.layerCount)
    (gateStride, stateStride) = (op.gates * op.width + 16, op.width + 16)
    inputs = [UnsafePointer<Float>?](repeating: nil, count: op.layerCount)
    masks = [[Float]](repeating: [], count: op.layerCount)
  }

  deinit { for buffer in buffers.values { free(buffer.baseAddress) } }

  static func of(_ memory: NodeMemory, _ op: RNN, steps: Int, batch: Int) -> RecurrentMemory {
    if let kept = memory.prepared as? RecurrentMemory, kept.fits(steps, batch) { return kept }
    let made = RecurrentMemory(op, steps: steps, batch: batch)
    memory.prepared = made
    return made
  }

  var extents: (steps: Int, batch: Int) { (steps, batch) }
  func fits(_ steps: Int, _ batch: Int) -> Bool { self.steps == steps && self.batch == batch }

  /// Zeroed when made.
  private func buffer(_ item: Item, _ count: Int, _ layer: Int = 0, _ direction: Int = 0) -> UnsafeMutablePointer<Float> {
    let key = Key(item: item, layer: layer, direction: direction)
    if let kept = buffers[key] { return kept.baseAddress! }
    // Vector kernels read up to seven elements more.
    let bytes = ((count + 8) * 4 + 63) & ~63
    let made = aligned_alloc(64, bytes)!
    memset(made, 0, bytes)
    buffers[key] = UnsafeMutableBufferPointer(start: made.assumingMemoryBound(to: Float.self), count: bytes / 4)
    return buffers[key]!.baseAddress!
  }

  func gates(_ layer: Int, _ direction: Int) -> UnsafeMutablePointer<Float> { buffer(.gates, steps * batch * gateStride, layer, direction) }
  func states(_ layer: Int, _ direction: Int) -> UnsafeMutablePointer<Float> { buffer(.states, (steps + 1) * batch * stateStride, layer, direction) }
  func cells(_ layer: Int, _ direction: Int) -> UnsafeMutablePointer<Float> { buffer(.cells, (steps + 1) * batch * width, layer, direction) }
  func cellTanh(_ layer: Int, _ direction: Int) -> UnsafeMutablePointer<Float> { buffer(.cellTanh, steps * batch * width, layer, direction) }
  func output(_ layer: Int) -> UnsafeMutablePointer<Float> { buffer(.output, steps * batch * width * directions, layer) }
  func dropped(_ layer: Int, _ count: Int) -> UnsafeMutablePointer<Float> { buffer(.dropped, count, layer) }
  /// Two buffers are enough: a layer reads the one above and writes the one below.
  func gradient(_ layer: Int, _ count: Int) -> UnsafeMutablePointer<Float> { buffer(.gradient, count, layer % 2) }
  /// Of the sums, and gru's of the state's part of the last gate behind them.
  var bias: UnsafeMutablePointer<Float> { buffer(.bias, gateStride + width) }
  var weights: UnsafeMutablePointer<Float> { buffer(.weights, gateStride * stateStride) }
  /// gru's products of one step with the state's weights.
  var hidden: UnsafeMutablePointer<Float> { buffer(.hidden, batch * gateStride) }
  var gateGradient: UnsafeMutablePointer<Float> { buffer(.gateGradient, steps * batch * gateStride) }
  var hiddenGradient: UnsafeMutablePointer<Float> { buffer(.hiddenGradient, steps * batch * gateStride) }
  var stateGradient: UnsafeMutablePointer<Float> { buffer(.stateGradient, batch * width) }
  var cellGradient: UnsafeMutablePointer<Float> { buffer(.cellGradient, batch * width) }
}

/// One layer in one direction.
///
/// The products of all steps with the input's weights, and all gradients of weights, are one matrix product each; only that with the state's
/// weights comes step by step. States lie one after the other in time, those before the first step first, or last where time runs backward: then the
/// states that steps start from are one matrix too.
struct RecurrentLayer {
  private let op: RNN
  private let memory: RecurrentMemory
  private let layer: Int, direction: Int, columns: Int
  private let steps: Int, batch: Int, width: Int, rows: Int
  private let parameters: UnsafePointer<Float>
  private let at: (wx: Int, wh: Int, bx: Int, bh: Int)
  private let gates: UnsafeMutablePointer<Float>, states: UnsafeMutablePointer<Float>

  init(
    _ op: RNN, _ memory: RecurrentMemory, _ layer: Int, _ direction: Int, columns: Int, parameters: UnsafePointer<Float>, at: (wx: Int, wh: Int, bx: Int, bh: Int)
  ) {
    (self.op, self.memory, self.layer, self.direction, self.columns, self.parameters, self.at) = (op, memory, layer, direction, columns, parameters, at)
    (steps, batch) = memory.extents
    (width, rows) = (op.width, op.gates * op.width)
    (gates, states) = (memory.gates(layer, direction), memory.states(layer, direction))
  }

  private var isLSTM: Bool { op.mode == "lstm" }
  private var isGRU: Bool { op.mode == "gru" }
  private var isReversed: Bool { direction == 1 }
  private var usesVectors: Bool { OneDNN.isReady && VectorSupport.isAvailable }

  /// Where the states before and after step `t` lie.
  private func slots(_ t: Int) -> (before: Int, after: Int) { isReversed ? (t + 1, t) : (t, t + 1) }
  private var firstSlot: Int { isReversed ? steps : 0 }
  private var lastSlot: Int { isReversed ? 0 : steps }
  private func time(_ s: Int) -> Int { isReversed ? steps - 1 - s : s }

  func start(states given: UnsafePointer<Float>, cells: UnsafePointer<Float>?) {
    for n in 0..<batch { memcpy(states + (firstSlot * batch + n) * memory.stateStride, given + n * width, width * 4) }
    if let cells { memcpy(memory.cells(layer, direction) + firstSlot * batch * width, cells, batch * width * 4) }
  }

  func finish(states target: UnsafeMutablePointer<Float>, cells: UnsafeMutablePointer<Float>?) {
    for n in 0..<batch { memcpy(target + n * width, states + (lastSlot * batch + n) * memory.stateStride, width * 4) }
    if let cells { memcpy(cells, memory.cells(layer, direction) + lastSlot * batch * width, batch * width * 4) }
  }

  /// Everything of step `t` but the gradients.
  private func step(_ t: Int, output: UnsafeMutablePointer<Float>) -> RecurrentStep {
    let (before, after) = slots(t), stride = memory.stateStride
    var step = RecurrentStep(empty: gates)
    (step.batch, step.width, step.gateStride, step.stateStride) = (batch, width, memory.gateStride, stride)
    step.gates = gates + t * batch * memory.gateStride
    step.bias = UnsafePointer(memory.bias)
    step.statesBefore = UnsafePointer(states + before * batch * stride)
    step.states = states + after * batch * stride
    if isLSTM {
      let cells = memory.cells(layer, direction)
      step.cellsBefore = UnsafePointer(cells + before * batch * width)
      step.cells = cells + after * batch * width
    }
    if isLSTM || isGRU { step.cellTanh = memory.cellTanh(layer, direction) + t * batch * width }
    step.outputStride = width * op.directions
    step.output = output + t * batch * step.outputStride + direction * width
    return step
  }

  func forward(_ input: UnsafePointer<Float>, into output: UnsafeMutablePointer<Float>) {
    let stride = memory.gateStride, bx = parameters + at.bx, bh = parameters + at.bh, bias = memory.bias
    for k in 0..<rows { bias[k] = isGRU && k >= 2 * width ? bx[k] : bx[k] + bh[k] }
    if isGRU { memcpy(bias + rows, bh + 2 * width, width * 4) }
    StridedProduct.multiply(input, parameters + at.wx, rightTransposed: true, into: gates, m: steps * batch, n: rows, k: columns, stride: stride)
    for s in 0..<steps where !Interruption.isPending {
      let t = time(s)
      var step = step(t, output: output)
      if isGRU {
        step.hidden = memory.hidden
        step.hiddenBias = UnsafePointer(bias + rows)
      }
      // gru's reset gate comes between the two products: they stay apart.
      StridedProduct.multiply(
        step.statesBefore, parameters + at.wh, rightTransposed: true, into: isGRU ? step.hidden : step.gates, m: batch, n: rows, k: width,
        beta: isGRU ? 0 : 1, leftStride: memory.stateStride, stride: stride)
      switch (op.mode, usesVectors) {
      case ("lstm", true): step.lstm()
      case ("lstm", false): RecurrentReference.lstm(step)
      case ("gru", true): step.gru()
      case ("gru", false): RecurrentReference.gru(step)
      case (let mode, true): step.plain(rectifies: mode == "rnn_relu")
      case (let mode, false): RecurrentReference.plain(step, rectifies: mode == "rnn_relu")
      }
    }
  }

  /// - Parameters:
  ///   - gradient: of the layer's output.
  ///   - states, cells: gradients of the last states, where they are outputs.
  ///   - below: takes the gradient of the layer's input, added or not.
  ///   - target: takes the gradient of the parameters, added.
  func backward(
    _ gradient: UnsafePointer<Float>, states last: UnsafePointer<Float>?, cells lastCells: UnsafePointer<Float>?, into below: UnsafeMutablePointer<Float>?, adding: Bool,
    parameters target: UnsafeMutablePointer<Float>?
  ) {
    let stride = memory.gateStride, size = batch * width, dh = memory.stateGradient, dc = memory.cellGradient
    let dx = memory.gateGradient, dr = isGRU ? memory.hiddenGradient : dx
    for (sum, given) in [(dh, last), (dc, lastCells)] { if let given { memcpy(sum, given, size * 4) } else { memset(sum, 0, size * 4) } }
    // The state's weights with rows apart.
    let weights = memory.weights
    for row in 0..<rows { memcpy(weights + row * memory.stateStride, parameters + at.wh + row * width, width * 4) }
    for s in (0..<steps).reversed() where !Interruption.isPending {
      let t = time(s)
      var step = step(t, output: UnsafeMutablePointer(mutating: gradient))
      step.gateGradient = dx + t * batch * stride
      step.hiddenGradient = dr + t * batch * stride
      (step.stateGradient, step.cellGradient) = (dh, dc)
      switch (op.mode, usesVectors) {
      case ("lstm", true): step.lstmBackward()
      case ("lstm", false): RecurrentReference.lstmBackward(step)
      case ("gru", true): step.gruBackward()
      case ("gru", false): RecurrentReference.gruBackward(step)
      case (let mode, true): step.plainBackward(rectifies: mode == "rnn_relu")
      case (let mode, false): RecurrentReference.plainBackward(step, rectifies: mode == "rnn_relu")
      }
      // gru carries a part of the state's gradient past the gates.
      StridedProduct.multiply(
        step.hiddenGradient, UnsafePointer(weights), into: dh, m: batch, n: width, k: rows, beta: isGRU ? 1 : 0, leftStride: stride, rightStride: memory.stateStride)
    }
    let count = steps * batch
    if let target {
      let before = states + (isReversed ? batch * memory.stateStride : 0)
      StridedProduct.multiply(
        dr, transposed: true, UnsafePointer(before), into: target + at.wh, m: rows, n: width, k: count, beta: 1, leftStride: stride, rightStride: memory.stateStride)
      StridedProduct.multiply(dx, transposed: true, memory.inputs[layer]!, into: target + at.wx, m: rows, n: columns, k: count, beta: 1, leftStride: stride)
      Threads.split(rows, cost: count) { part in
        // Both biases of a sum have one gradient; only gru's last gate has two.
        withUnsafeTemporaryAllocation(of: Float.self, capacity: part.count) { sums in
          sums.initialize(repeating: 0)
          for i in 0..<count { for k in sums.indices { sums[k] += dx[i * stride + part.lowerBound + k] } }
          for k in part { target[at.bx + k] += sums[k - part.lowerBound] }
          for k in part where !isGRU || k < 2 * width { target[at.bh + k] += sums[k - part.lowerBound] }
        }
        if isGRU { for i in 0..<count { for k in part.clamped(to: 2 * width..<rows) { target[at.bh + k] += dr[i * stride + k] } } }
      }
    }
    if let below { StridedProduct.multiply(dx, parameters + at.wx, into: below, m: count, n: columns, k: rows, beta: adding ? 1 : 0, leftStride: stride) }
  }
}
