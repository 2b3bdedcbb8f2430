import Glibc
import VectorKernels

/// What a recurrent operator keeps from forward to backward and from one batch to the next: buffers, made once for a number of steps and a batch.
final class RecurrentMemory {
  private let steps: Int, batch: Int, width: Int, directions: Int, layerCount: Int
  /// Distances between rows of gates and of states: sixteen more than there are, so that no rows compete for one place in the cache.
  let gateStride: Int, stateStride: Int
  var inputs: [UnsafePointer<Float>?]
  var masks: [[Float]]
  /// What `arranged` was made from.
  private weak var source: Storage?
  private var sourceVersion = 0
  private var buffers: [Key: UnsafeMutableBufferPointer<Float>] = [:]

  private enum Item { case gates, hidden, states, cells, cellTanh, bias, weights, arranged, output, dropped, gradient, gateGradient, hiddenGradient, stateGradient, cellGradient }
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

  /// Whether `arranged` is of other parameters than these, or of an earlier version of them; from now on it is of these.
  func becomesStale(_ parameters: NDArray) -> Bool {
    let storage = parameters.storage, isCurrent = source === storage && sourceVersion == storage.version
    (source, sourceVersion) = (storage, storage.version)
    return !isCurrent
  }

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
  /// Products read up to five rows more of these and of gradients.
  func states(_ layer: Int, _ direction: Int) -> UnsafeMutablePointer<Float> { buffer(.states, ((steps + 1) * batch + 5) * stateStride, layer, direction) }
  func cells(_ layer: Int, _ direction: Int) -> UnsafeMutablePointer<Float> { buffer(.cells, (steps + 1) * batch * width, layer, direction) }
  func cellTanh(_ layer: Int, _ direction: Int) -> UnsafeMutablePointer<Float> { buffer(.cellTanh, steps * batch * width, layer, direction) }
  func output(_ layer: Int) -> UnsafeMutablePointer<Float> { buffer(.output, steps * batch * width * directions, layer) }
  func dropped(_ layer: Int, _ count: Int) -> UnsafeMutablePointer<Float> { buffer(.dropped, count, layer) }
  /// Two buffers are enough: a layer reads the one above and writes the one below.
  func gradient(_ layer: Int, _ count: Int) -> UnsafeMutablePointer<Float> { buffer(.gradient, count, layer % 2) }
  /// Of the sums, and gru's of the state's part of the last gate behind them.
  var bias: UnsafeMutablePointer<Float> { buffer(.bias, gateStride + width) }
  func weights(_ count: Int) -> UnsafeMutablePointer<Float> { buffer(.weights, count) }
  /// Kept from run to run for weights that stay.
  func arranged(_ layer: Int, _ direction: Int, _ count: Int) -> UnsafeMutablePointer<Float> { buffer(.arranged, count, layer, direction) }
  /// gru's products of one step with the state's weights, by `RecurrentReference`.
  var hidden: UnsafeMutablePointer<Float> { buffer(.hidden, batch * gateStride) }
  var gateGradient: UnsafeMutablePointer<Float> { buffer(.gateGradient, (steps * batch + 5) * gateStride) }
  var hiddenGradient: UnsafeMutablePointer<Float> { buffer(.hiddenGradient, (steps * batch + 5) * gateStride) }
  var stateGradient: UnsafeMutablePointer<Float> { buffer(.stateGradient, batch * width) }
  var cellGradient: UnsafeMutablePointer<Float> { buffer(.cellGradient, batch * width) }
}

/// One layer in one direction.
///
/// The products of all steps with the input's weights, and all gradients of weights, are one matrix product each; only that with the state's
/// weights comes step by step (`RecurrentWeights`). States lie one after the other in time, those before the first step first, or last where time runs backward: then the
/// states that steps start from are one matrix too.
struct RecurrentLayer {
  private let op: RNN
  private let memory: RecurrentMemory
  private let layer: Int, direction: Int, columns: Int
  private let steps: Int, batch: Int, width: Int, rows: Int
  private let parameters: UnsafePointer<Float>
  private let at: (wx: Int, wh: Int, bx: Int, bh: Int)
  private let gates: UnsafeMutablePointer<Float>, states: UnsafeMutablePointer<Float>, bias: UnsafeMutablePointer<Float>
  private let cells: UnsafeMutablePointer<Float>?, cellTanh: UnsafeMutablePointer<Float>?

  init(
    _ op: RNN, _ memory: RecurrentMemory, _ layer: Int, _ direction: Int, columns: Int, parameters: UnsafePointer<Float>, at: (wx: Int, wh: Int, bx: Int, bh: Int)
  ) {
    (self.op, self.memory, self.layer, self.direction, self.columns, self.parameters, self.at) = (op, memory, layer, direction, columns, parameters, at)
    (steps, batch) = memory.extents
    (width, rows) = (op.width, op.gates * op.width)
    (gates, states, bias) = (memory.gates(layer, direction), memory.states(layer, direction), memory.bias)
    cells = op.cell == .lstm ? memory.cells(layer, direction) : nil
    cellTanh = op.cell == .lstm || op.cell == .gru ? memory.cellTanh(layer, direction) : nil
  }

  private var cell: RecurrentCell { op.cell }
  private var isLSTM: Bool { cell == .lstm }
  private var isGRU: Bool { cell == .gru }
  private var isReversed: Bool { direction == 1 }
  private var usesVectors: Bool { OneDNN.isReady && VectorSupport.isAvailable }

  /// Where the states before and after step `t` lie.
  private func slots(_ t: Int) -> (before: Int, after: Int) { isReversed ? (t + 1, t) : (t, t + 1) }
  private var firstSlot: Int { isReversed ? steps : 0 }
  private var lastSlot: Int { isReversed ? 0 : steps }
  private func time(_ s: Int) -> Int { isReversed ? steps - 1 - s : s }

  func start(states given: UnsafePointer<Float>, cells givenCells: UnsafePointer<Float>?) {
    for n in 0..<batch { memcpy(states + (firstSlot * batch + n) * memory.stateStride, given + n * width, width * 4) }
    if let givenCells, let cells { memcpy(cells + firstSlot * batch * width, givenCells, batch * width * 4) }
  }

  func finish(states target: UnsafeMutablePointer<Float>, cells cellTarget: UnsafeMutablePointer<Float>?) {
    for n in 0..<batch { memcpy(target + n * width, states + (lastSlot * batch + n) * memory.stateStride, width * 4) }
    if let cellTarget, let cells { memcpy(cellTarget, cells + lastSlot * batch * width, batch * width * 4) }
  }

  /// Everything of step `t` but the gradients. Threads call it.
  private func step(_ t: Int, output: UnsafeMutablePointer<Float>) -> RecurrentStep {
    let (before, after) = slots(t), stride = memory.stateStride
    var step = RecurrentStep(empty: gates)
    (step.batch, step.width, step.gateStride, step.stateStride) = (batch, width, memory.gateStride, stride)
    step.gates = gates + t * batch * memory.gateStride
    step.bias = UnsafePointer(bias)
    step.statesBefore = UnsafePointer(states + before * batch * stride)
    step.states = states + after * batch * stride
    if let cells {
      step.cellsBefore = UnsafePointer(cells + before * batch * width)
      step.cells = cells + after * batch * width
    }
    if let cellTanh { step.cellTanh = cellTanh + t * batch * width }
    step.outputStride = width * op.directions
    step.output = output + t * batch * step.outputStride + direction * width
    return step
  }

  /// - Parameter arranging: whether the weights may have changed since the last run.
  func forward(_ input: UnsafePointer<Float>, into output: UnsafeMutablePointer<Float>, arranging: Bool) {
    let stride = memory.gateStride, bx = parameters + at.bx, bh = parameters + at.bh
    for k in 0..<rows { bias[k] = isGRU && k >= 2 * width ? bx[k] : bx[k] + bh[k] }
    if isGRU { memcpy(bias + rows, bh + 2 * width, width * 4) }
    StridedProduct.multiply(input, parameters + at.wx, rightTransposed: true, into: gates, m: steps * batch, n: rows, k: columns, stride: stride)
    let weights = RecurrentWeights(cell, width: width), arranged = memory.arranged(layer, direction, weights.count)
    /// The s-th step in the order they run.
    func made(_ s: Int) -> RecurrentStep {
      var step = step(time(s), output: output)
      step.hiddenBias = UnsafePointer(bias + rows)
      return step
    }
    guard usesVectors else {
      for s in 0..<steps where !Interruption.isPending { forwardPlainly(made(s)) }
      return
    }
    if arranging { weights.arrange(parameters + at.wh, into: arranged, threads: WorkerThreads.count) }
    weights.forward(steps, batch: batch, arranged, threads: WorkerThreads.count, step: made)
  }

  private func forwardPlainly(_ given: RecurrentStep) {
    var step = given
    step.hidden = memory.hidden
    // gru's reset gate comes between the two products: they stay apart.
    StridedProduct.multiply(
      step.statesBefore, parameters + at.wh, rightTransposed: true, into: isGRU ? step.hidden : step.gates, m: batch, n: rows, k: width,
      beta: isGRU ? 0 : 1, leftStride: memory.stateStride, stride: memory.gateStride)
    RecurrentReference.activate(step, cell)
  }

  /// - Parameters:
  ///   - gradient: of the layer's output.
  ///   - states, cells: gradients of the last states, where they are outputs.
  ///   - below: takes the gradient of the layer's input, added or not.
  ///   - parameters: takes the gradient of the parameters, added where what is there counts.
  ///   - toFirstState: whether anybody wants the gradient of the state before the first step.
  func backward(
    _ gradient: UnsafePointer<Float>, states last: UnsafePointer<Float>?, cells lastCells: UnsafePointer<Float>?, into below: UnsafeMutablePointer<Float>?, adding: Bool,
    parameters gradients: (target: UnsafeMutablePointer<Float>, weight: Float)?, toFirstState: Bool
  ) {
    let stride = memory.gateStride, size = batch * width, dh = memory.stateGradient, dc = memory.cellGradient
    let dx = memory.gateGradient, dr = isGRU ? memory.hiddenGradient : dx
    for (sum, given) in [(dh, last), (dc, lastCells)] { if let given { memcpy(sum, given, size * 4) } else { memset(sum, 0, size * 4) } }
    /// The s-th step in the order they run, the last one first.
    func made(_ s: Int) -> RecurrentStep {
      let t = time(steps - 1 - s)
      var step = step(t, output: UnsafeMutablePointer(mutating: gradient))
      step.gateGradient = dx + t * batch * stride
      step.hiddenGradient = dr + t * batch * stride
      (step.stateGradient, step.cellGradient) = (dh, dc)
      step.following = s > 0 ? UnsafePointer(dr + time(steps - s) * batch * stride) : nil
      return step
    }
    if usesVectors {
      let weights = RecurrentWeights(cell, width: width), arranged = memory.weights(weights.count)
      weights.arrangeTransposed(parameters + at.wh, into: arranged, threads: WorkerThreads.count)
      weights.backward(steps, batch: batch, arranged, threads: WorkerThreads.count, step: made)
    } else {
      for s in 0..<steps where !Interruption.isPending {
        let step = made(s)
        if let following = step.following { addStateGradient(following) }
        RecurrentReference.differentiate(step, cell)
      }
    }
    if toFirstState { addStateGradient(dr + time(0) * batch * stride) }
    let count = steps * batch
    if let (target, weight) = gradients {
      let before = states + (isReversed ? batch * memory.stateStride : 0)
      StridedProduct.multiply(
        dr, transposed: true, UnsafePointer(before), into: target + at.wh, m: rows, n: width, k: count, beta: weight, leftStride: stride, rightStride: memory.stateStride)
      StridedProduct.multiply(dx, transposed: true, memory.inputs[layer]!, into: target + at.wx, m: rows, n: columns, k: count, beta: weight, leftStride: stride)
      Threads.split(rows, cost: count) { part in
        let (bx, bh) = (target + at.bx, target + at.bh)
        if weight == 0 { for bias in [bx, bh] { (bias + part.lowerBound).update(repeating: 0, count: part.count) } }
        // Both biases of a sum have one gradient; only gru's last gate has two.
        withUnsafeTemporaryAllocation(of: Float.self, capacity: part.count) { sums in
          sums.initialize(repeating: 0)
          addColumns(part, of: dx, count, into: sums.baseAddress!)
          for k in part { bx[k] += sums[k - part.lowerBound] }
          for k in part where !isGRU || k < 2 * width { bh[k] += sums[k - part.lowerBound] }
        }
        guard isGRU, case let last = part.clamped(to: 2 * width..<rows), !last.isEmpty else { return }
        addColumns(last, of: dr, count, into: bh + last.lowerBound)
      }
    }
    if let below { StridedProduct.multiply(dx, parameters + at.wx, into: below, m: count, n: columns, k: rows, beta: adding ? 1 : 0, leftStride: stride) }
  }

  /// Adds some columns of `count` rows of gradients of sums.
  private func addColumns(_ columns: Range<Int>, of gradients: UnsafePointer<Float>, _ count: Int, into sums: UnsafeMutablePointer<Float>) {
    let first = gradients + columns.lowerBound, stride = memory.gateStride
    if usesVectors { return ColumnSums.add(first, rows: count, columns: columns.count, stride: stride, into: sums) }
    for i in 0..<count { for k in 0..<columns.count { sums[k] += first[i * stride + k] } }
  }

  /// What the gradient of a step's sums adds to that of the state before it.
  private func addStateGradient(_ hiddenGradient: UnsafePointer<Float>) {
    StridedProduct.multiply(hiddenGradient, parameters + at.wh, into: memory.stateGradient, m: batch, n: width, k: rows, beta: 1, leftStride: memory.gateStride)
  }
}
