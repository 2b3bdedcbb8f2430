import Glibc

/// Recurrent layers over (T, N, I) data: rnn_relu, rnn_tanh, lstm (gates i, f, g, o) or gru (gates r, z, n).
///
/// Inputs: data, parameters (one vector: all weights i2h, h2h by layer and direction, then all biases alike), state
/// (layers · directions, N, H) and for lstm state_cell. Outputs: (T, N, directions · H), with state_outputs also the last states.
/// Source: MXNet 1.9.1 src/operator/rnn-inl.h, rnn_impl.h.
struct RNN: Operator {
  static let name = "RNN"
  static let summary = "Recurrent layers: rnn_relu, rnn_tanh, lstm or gru."
  let width: Int
  let layerCount: Int
  let mode: String
  let directions: Int
  let dropout: Float
  let showsStates: Bool

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
    _ = try a.bool("use_sequence_length", default: false, "not supported on the CPU")
    guard projection == nil, low == nil, high == nil else { throw RuntimeError("projection_size and lstm_state_clip_* are only available on GPUs", at: Self.name) }
  }

  private var gates: Int { mode == "lstm" ? 4 : mode == "gru" ? 3 : 1 }
  var inputNames: [String] { ["data", "parameters", "state"] + (mode == "lstm" ? ["state_cell"] : []) }
  var outputNames: [String] { !showsStates ? ["output"] : ["output", "state"] + (mode == "lstm" ? ["state_cell"] : []) }

  private func inputWidth(_ layer: Int, _ first: Int) -> Int { layer == 0 ? first : width * directions }

  /// Where the parameters of a layer and direction begin: input weights, state weights, input bias, state bias.
  private func offsets(_ layer: Int, _ direction: Int, _ first: Int) -> (wx: Int, wh: Int, bx: Int, bh: Int) {
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
    for k in 2..<inputNames.count { try shapes.setInput(k, state, inputNames[k]) }
    try shapes.setOutput(0, [data[0], data[1], directions * width])
    for k in 1..<max(1, outputNames.count) where k < outputNames.count { try shapes.setOutput(k, state) }
  }

  private func sigmoid(_ x: Float) -> Float { 1 / (1 + expf(-x)) }

  /// What forward keeps in `memory.arrays`: for each layer its input, then for each direction activated gates, the part of gru's n that
  /// comes from the state, cells and states (both from step -1 on), then the dropout mask of the layer's input.
  private func slot(_ layer: Int, _ direction: Int, _ item: Int) -> Int { layer * (2 + 4 * directions) + 1 + direction * 4 + item }
  private func maskSlot(_ layer: Int) -> Int { layer * (2 + 4 * directions) + 1 + directions * 4 }

  func forward(_ c: ForwardContext) throws {
    let data = c.inputs[0].shape, steps = data[0], batch = data[1], rows = gates * width, p = c.x(1).baseAddress!, size = batch * width
    var memory = [[Float]](repeating: [], count: layerCount * (2 + 4 * directions))
    var input = [Float](c.x(0))
    for layer in 0..<layerCount {
      if layer > 0, dropout > 0, c.isTraining {
        let keep = 1 - dropout
        let mask = RandomGenerator.shared.uniforms(input.count, 0, 1).map { $0 < keep ? 1 / keep : 0 as Float }
        for i in input.indices { input[i] *= mask[i] }
        memory[maskSlot(layer)] = mask
      }
      let columns = inputWidth(layer, data[2])
      var output = [Float](repeating: 0, count: steps * size * directions)
      for direction in 0..<directions {
        let at = offsets(layer, direction, data[2]), state = (layer * directions + direction) * size
        var gate = [Float](repeating: 0, count: steps * batch * rows), inner = [Float](repeating: 0, count: mode == "gru" ? steps * size : 0)
        var cells = [Float](repeating: 0, count: mode == "lstm" ? (steps + 1) * size : 0), states = [Float](repeating: 0, count: (steps + 1) * size)
        for i in 0..<size { states[i] = c.x(2)[state + i] }
        if mode == "lstm" { for i in 0..<size { cells[i] = c.x(3)[state + i] } }
        MatrixProduct.multiply(input, p + at.wx, rightTransposed: true, into: &gate, m: steps * batch, n: rows, k: columns)
        var recurrent = [Float](repeating: 0, count: batch * rows)
        for s in 0..<steps {
          let t = direction == 0 ? s : steps - 1 - s
          states.withUnsafeBufferPointer { h in
            MatrixProduct.multiply(h.baseAddress! + s * size, p + at.wh, rightTransposed: true, into: &recurrent, m: batch, n: rows, k: width)
          }
          for n in 0..<batch {
            for j in 0..<width {
              let g = (t * batch + n) * rows + j, q = n * width + j, r = n * rows + j
              func sum(_ k: Int) -> Float { gate[g + k * width] + p[at.bx + k * width + j] + recurrent[r + k * width] + p[at.bh + k * width + j] }
              let before = s * size + q, now = before + size
              switch mode {
              case "lstm":
                let i = sigmoid(sum(0)), f = sigmoid(sum(1)), u = tanhf(sum(2)), o = sigmoid(sum(3))
                cells[now] = f * cells[before] + i * u
                states[now] = o * tanhf(cells[now])
                gate[g] = i
                gate[g + width] = f
                gate[g + 2 * width] = u
                gate[g + 3 * width] = o
              case "gru":
                let reset = sigmoid(sum(0)), z = sigmoid(sum(1))
                let part = recurrent[r + 2 * width] + p[at.bh + 2 * width + j]
                let u = tanhf(gate[g + 2 * width] + p[at.bx + 2 * width + j] + reset * part)
                states[now] = (1 - z) * u + z * states[before]
                inner[t * size + q] = part
                gate[g] = reset
                gate[g + width] = z
                gate[g + 2 * width] = u
              case "rnn_relu": states[now] = max(0, sum(0))
              default: states[now] = tanhf(sum(0))
              }
              output[(t * batch + n) * width * directions + direction * width + j] = states[now]
            }
          }
        }
        if showsStates {
          for i in 0..<size { c.y(1)[state + i] = states[steps * size + i] }
          if mode == "lstm" { for i in 0..<size { c.y(2)[state + i] = cells[steps * size + i] } }
        }
        memory[slot(layer, direction, 0)] = gate
        memory[slot(layer, direction, 1)] = inner
        memory[slot(layer, direction, 2)] = cells
        memory[slot(layer, direction, 3)] = states
      }
      memory[slot(layer, 0, 0) - 1] = input
      input = output
    }
    for i in input.indices { c.y(0)[i] = input[i] }
    c.memory.arrays = memory
  }

  func backward(_ c: BackwardContext) throws {
    let data = c.inputs[0].shape, steps = data[0], batch = data[1], rows = gates * width, p = c.x(1).baseAddress!, size = batch * width
    let memory = c.memory.arrays
    guard memory.count == layerCount * (2 + 4 * directions) else { throw RuntimeError("RNN: backward before forward") }
    let gp = c.gx(1)?.baseAddress
    var gradient = [Float](c.gy(0))
    for layer in (0..<layerCount).reversed() {
      let columns = inputWidth(layer, data[2]), input = memory[slot(layer, 0, 0) - 1]
      var below = [Float](repeating: 0, count: input.count)
      for direction in 0..<directions {
        let at = offsets(layer, direction, data[2]), state = (layer * directions + direction) * size
        let gate = memory[slot(layer, direction, 0)], inner = memory[slot(layer, direction, 1)]
        let cells = memory[slot(layer, direction, 2)], states = memory[slot(layer, direction, 3)]
        var dh = [Float](repeating: 0, count: size), dc = dh
        if showsStates {
          for i in 0..<size { dh[i] = c.gy(1)[state + i] }
          if mode == "lstm" { for i in 0..<size { dc[i] = c.gy(2)[state + i] } }
        }
        // Gradients before the activations: from the input's side and, where gru's reset comes between, the state's.
        var dx = [Float](repeating: 0, count: steps * batch * rows)
        var dr = [Float](repeating: 0, count: batch * rows)
        for s in (0..<steps).reversed() {
          let t = direction == 0 ? s : steps - 1 - s
          for n in 0..<batch {
            for j in 0..<width {
              let g = (t * batch + n) * rows + j, q = n * width + j, r = n * rows + j, before = s * size + q, now = before + size
              let d = dh[q] + gradient[(t * batch + n) * width * directions + direction * width + j]
              dh[q] = 0
              switch mode {
              case "lstm":
                let i = gate[g], f = gate[g + width], u = gate[g + 2 * width], o = gate[g + 3 * width], y = tanhf(cells[now])
                let cell = dc[q] + d * o * (1 - y * y)
                dx[g] = cell * u * i * (1 - i)
                dx[g + width] = cell * cells[before] * f * (1 - f)
                dx[g + 2 * width] = cell * i * (1 - u * u)
                dx[g + 3 * width] = d * y * o * (1 - o)
                dc[q] = cell * f
                for k in 0..<4 { dr[r + k * width] = dx[g + k * width] }
              case "gru":
                let reset = gate[g], z = gate[g + width], u = gate[g + 2 * width]
                let du = d * (1 - z) * (1 - u * u)
                dx[g] = du * inner[t * size + q] * reset * (1 - reset)
                dx[g + width] = d * (states[before] - u) * z * (1 - z)
                dx[g + 2 * width] = du
                dh[q] = d * z
                dr[r] = dx[g]
                dr[r + width] = dx[g + width]
                dr[r + 2 * width] = du * reset
              default:
                let y = states[now]
                dx[g] = mode == "rnn_relu" ? (y > 0 ? d : 0) : d * (1 - y * y)
                dr[r] = dx[g]
              }
            }
          }
          MatrixProduct.multiply(dr, p + at.wh, into: &dh, m: batch, n: width, k: rows, beta: 1)
          if let gp {
            states.withUnsafeBufferPointer { h in
              MatrixProduct.multiply(dr, transposed: true, h.baseAddress! + s * size, into: gp + at.wh, m: rows, n: width, k: batch, beta: 1)
            }
            for n in 0..<batch { for k in 0..<rows { gp[at.bh + k] += dr[n * rows + k] } }
          }
        }
        if let gp {
          MatrixProduct.multiply(dx, transposed: true, input, into: gp + at.wx, m: rows, n: columns, k: steps * batch, beta: 1)
          for i in 0..<(steps * batch) { for k in 0..<rows { gp[at.bx + k] += dx[i * rows + k] } }
        }
        MatrixProduct.multiply(dx, p + at.wx, into: &below, m: steps * batch, n: columns, k: rows, beta: 1)
        if let gs = c.gx(2) { for i in 0..<size { gs[state + i] += dh[i] } }
        if mode == "lstm", let gs = c.gx(3) { for i in 0..<size { gs[state + i] += dc[i] } }
      }
      let mask = memory[maskSlot(layer)]
      for i in mask.indices { below[i] *= mask[i] }
      gradient = below
    }
    if let gx = c.gx(0) { for i in gx.indices { gx[i] += gradient[i] } }
  }
}
