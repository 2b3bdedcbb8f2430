import VectorKernels

/// Recurrent layers over (T, N, I) data: rnn_relu, rnn_tanh, lstm (gates i, f, g, o) or gru (gates r, z, n).
///
/// Inputs: data, parameters (one vector: all weights i2h, h2h by layer and direction, then all biases alike), state
/// (layers · directions, N, H) and for lstm state_cell. Outputs: (T, N, directions · H), with state_outputs also the last states.
/// Source: MXNet 1.9.1 src/operator/rnn-inl.h, rnn_impl.h.
struct RNN: GenericOperator {
  static let name = "RNN"
  static let summary = "Recurrent layers: rnn_relu, rnn_tanh, lstm or gru. In R's order: data (inputs, batch, steps), parameters one vector of all weights and then all biases, state and for lstm state_cell (state_size, batch, num_layers times directions), output (state_size times directions, batch, steps)."
  let width: Int
  let layerCount: Int
  let mode: String
  let directions: Int
  let dropout: Float
  let showsStates: Bool
  /// One more input, which MXNet reads on GPUs only.
  let takesLengths: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    width = try a.int("state_size", in: 1...1_000_000, "length of a state")
    layerCount = try a.int("num_layers", in: 1...1000, "number of stacked layers")
    mode = try a.choice("mode", ["gru", "lstm", "rnn_relu", "rnn_tanh"], "the kind of cell")
    directions = try a.bool("bidirectional", default: false, "also run backward in time") ? 2 : 1
    dropout = Float(try a.float("p", default: 0, in: 0...0.999_999, "probability of dropping an element between layers"))
    showsStates = try a.bool("state_outputs", default: false, "also return the last states")
    let projection = try a.optionalInt("projection_size", "length of a projected state; not supported on the CPU")
    let low = try a.optionalFloat("lstm_state_clip_min", "not supported on the CPU"), high = try a.optionalFloat("lstm_state_clip_max", "not supported on the CPU")
    _ = try a.bool("lstm_state_clip_nan", default: false, "not used")
    takesLengths = try a.bool("use_sequence_length", default: false, "take lengths of sequences as one more input; not read on the CPU")
    guard projection == nil, low == nil, high == nil else { throw RuntimeError("projection_size and lstm_state_clip_* are only available on GPUs", at: Self.name) }
  }

  var cell: RecurrentCell {
    switch mode {
    case "lstm": .lstm
    case "gru": .gru
    case "rnn_relu": .relu
    default: .tanh
    }
  }

  var gates: Int { mode == "lstm" ? 4 : mode == "gru" ? 3 : 1 }
  private var stateNames: [String] { ["state"] + (mode == "lstm" ? ["state_cell"] : []) }
  var inputNames: [String] { ["data", "parameters"] + stateNames + (takesLengths ? ["sequence_length"] : []) }
  var outputNames: [String] { ["output"] + (showsStates ? stateNames : []) }

  func inputWidth(_ layer: Int, _ first: Int) -> Int { layer == 0 ? first : width * directions }

  /// Where the parameters of a layer and direction begin: input weights, state weights, input bias, state bias.
  func offsets(_ layer: Int, _ direction: Int, _ first: Int) -> (wx: Int, wh: Int, bx: Int, bh: Int) {
    let rows = gates * width
    var weights = 0
    for l in 0..<layer { weights += directions * rows * (inputWidth(l, first) + width) }
    let one = rows * (inputWidth(layer, first) + width)
    weights += direction * one
    let bias = weightCount(first) + (layer * directions + direction) * 2 * rows
    return (weights, weights + rows * inputWidth(layer, first), bias, bias + rows)
  }

  private func weightCount(_ first: Int) -> Int { (0..<layerCount).reduce(0) { $0 + directions * gates * width * (inputWidth($1, first) + width) } }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let data = try shapes.input(0, rank: 3...3, Self.name) else { return }
    let count = weightCount(data[2]) + layerCount * directions * 2 * gates * width
    try shapes.setInput(1, try Shape([count]).checked(), "parameters")
    let state = Shape([layerCount * directions, data[1], width])
    for (k, name) in stateNames.enumerated() { try shapes.setInput(2 + k, state, name) }
    if takesLengths { try shapes.setInput(2 + stateNames.count, [data[1]], "sequence_length") }
    try shapes.setOutput(0, [data[0], data[1], directions * width])
    for k in 1..<max(1, outputNames.count) where k < outputNames.count { try shapes.setOutput(k, state) }
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    guard T.self == Float.self else { return PlainRecurrence<T>.run(self, c) }
    let data = c.inputs[0].shape, steps = data[0], batch = data[1], p = c.x(1).baseAddress!, size = batch * width
    let memory = RecurrentMemory.of(c.memory, self, steps: steps, batch: batch)
    let isStale = memory.becomesStale(c.inputs[1])
    var input = c.x(0).baseAddress!
    for layer in 0..<layerCount {
      let count = steps * batch * inputWidth(layer, data[2])
      if layer > 0, dropout > 0, c.isTraining {
        let keep = 1 - dropout
        let mask = RandomGenerator.shared.uniforms(count, 0, 1).map { $0 < keep ? 1 / keep : 0 as Float }
        let dropped = memory.dropped(layer, count)
        for i in 0..<count { dropped[i] = input[i] * mask[i] }
        memory.masks[layer] = mask
        input = UnsafePointer(dropped)
      } else {
        memory.masks[layer] = []
      }
      memory.inputs[layer] = input
      let output = layer == layerCount - 1 ? c.y(0).baseAddress! : memory.output(layer)
      for direction in 0..<directions {
        let at = offsets(layer, direction, data[2]), state = (layer * directions + direction) * size
        let pass = RecurrentLayer(self, memory, layer, direction, columns: inputWidth(layer, data[2]), parameters: p, at: at)
        pass.start(states: c.x(2).baseAddress! + state, cells: mode == "lstm" ? c.x(3).baseAddress! + state : nil)
        pass.forward(input, into: output, arranging: isStale)
        if showsStates { pass.finish(states: c.y(1).baseAddress! + state, cells: mode == "lstm" ? c.y(2).baseAddress! + state : nil) }
      }
      input = UnsafePointer(output)
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard T.self == Float.self else { return try PlainRecurrence<T>.run(self, c) }
    let data = c.inputs[0].shape, steps = data[0], batch = data[1], size = batch * width, p = c.x(1).baseAddress!
    guard let memory = c.memory.prepared as? RecurrentMemory, memory.fits(steps, batch), memory.inputs[0] != nil else { throw RuntimeError("RNN: backward before forward") }
    memory.inputs[0] = c.x(0).baseAddress!
    var gradient = c.gy(0).baseAddress!
    let target = c.gradient(1)
    for layer in (0..<layerCount).reversed() {
      let columns = inputWidth(layer, data[2]), count = steps * batch * columns
      // The gradient of the data is added to what is there; those between layers are our own.
      let bottom = layer == 0 ? c.gradient(0) : (memory.gradient(layer, count), 0)
      let below = bottom?.target, first = bottom?.weight ?? 0
      for direction in 0..<directions {
        let at = offsets(layer, direction, data[2]), state = (layer * directions + direction) * size
        let pass = RecurrentLayer(self, memory, layer, direction, columns: columns, parameters: p, at: at)
        pass.backward(
          gradient, states: showsStates ? c.gy(1).baseAddress! + state : nil, cells: showsStates && mode == "lstm" ? c.gy(2).baseAddress! + state : nil,
          into: below, adding: direction > 0 || first == 1, parameters: target, toFirstState: c.inputGradients[2] != nil)
        if let gs = c.gx(2) { for i in 0..<size { gs[state + i] += memory.stateGradient[i] } }
        if mode == "lstm", let gs = c.gx(3) { for i in 0..<size { gs[state + i] += memory.cellGradient[i] } }
      }
      if let below, layer > 0 {
        let mask = memory.masks[layer]
        for i in mask.indices { below[i] *= mask[i] }
        gradient = UnsafePointer(below)
      }
    }
  }
}
