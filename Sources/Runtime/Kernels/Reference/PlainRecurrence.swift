/// Recurrent layers number by number, for arrays that are not float32; what the forward run leaves for the gradient lies here.
final class PlainRecurrence<T: Real> {
  /// One layer in one direction, in the order of its steps.
  private struct Pass {
    /// After their functions, (step, sample, gate · width).
    var gates: [T]
    /// Before the first step and after each.
    var states: [T], cells: [T]
    /// tanh of lstm's cells; of gru's last gate what the reset gate multiplies.
    var parts: [T]
  }

  private let op: RNN
  private let steps: Int, batch: Int, width: Int, rows: Int, firstWidth: Int
  private var inputs: [[T]] = []
  private var masks: [[T]] = []
  private var passes: [[Pass]] = []

  private init(_ op: RNN, _ data: Shape) {
    (self.op, steps, batch, firstWidth) = (op, data[0], data[1], data[2])
    (width, rows) = (op.width, op.gates * op.width)
  }

  private func time(_ step: Int, _ direction: Int) -> Int { direction == 1 ? steps - 1 - step : step }
  private static func sigmoid(_ x: T) -> T { 1 / (1 + T.exp(-x)) }

  static func run(_ op: RNN, _ c: ForwardContext) {
    let run = PlainRecurrence(op, c.inputs[0].shape)
    c.memory.prepared = run
    run.forward(c)
  }

  static func run(_ op: RNN, _ c: BackwardContext) throws {
    guard let run = c.memory.prepared as? PlainRecurrence else { throw RuntimeError("RNN: backward before forward") }
    run.backward(c)
  }

  private func forward(_ c: ForwardContext) {
    var input = Array(c.x(0, T.self))
    let size = batch * width, outWidth = op.directions * width
    for layer in 0..<op.layerCount {
      var mask: [T] = []
      if layer > 0, op.dropout > 0, c.isTraining {
        let keep = 1 - op.dropout
        mask = RandomGenerator.shared.uniforms(input.count, 0, 1).map { $0 < keep ? 1 / T(keep) : 0 }
        for i in input.indices { input[i] *= mask[i] }
      }
      inputs.append(input)
      masks.append(mask)
      var output = [T](repeating: 0, count: steps * batch * outWidth), made: [Pass] = []
      for direction in 0..<op.directions {
        let state = (layer * op.directions + direction) * size
        let cells = op.mode == "lstm" ? Array(c.x(3, T.self)[state..<(state + size)]) : [T](repeating: 0, count: size)
        let pass = forward(layer, direction, input, c.x(1, T.self), states: Array(c.x(2, T.self)[state..<(state + size)]), cells: cells)
        for s in 0..<steps { for n in 0..<batch { for j in 0..<width {
          output[(time(s, direction) * batch + n) * outWidth + direction * width + j] = pass.states[((s + 1) * batch + n) * width + j]
        } } }
        if op.showsStates {
          for i in 0..<size { c.y(1, T.self)[state + i] = pass.states[steps * size + i] }
          if op.mode == "lstm" { for i in 0..<size { c.y(2, T.self)[state + i] = pass.cells[steps * size + i] } }
        }
        made.append(pass)
      }
      passes.append(made)
      input = output
    }
    let y = c.y(0, T.self)
    for i in y.indices { y[i] = input[i] }
  }

  private func forward(_ layer: Int, _ direction: Int, _ x: [T], _ p: UnsafeBufferPointer<T>, states: [T], cells: [T]) -> Pass {
    let columns = op.inputWidth(layer, firstWidth), at = op.offsets(layer, direction, firstWidth), size = batch * width
    var pass = Pass(gates: [T](repeating: 0, count: steps * batch * rows), states: states, cells: cells, parts: [T](repeating: 0, count: steps * size))
    for s in 0..<steps {
      for n in 0..<batch {
        let row = (time(s, direction) * batch + n) * columns, before = (s * batch + n) * width, g = (s * batch + n) * rows
        func product(_ k: Int) -> T { (0..<columns).reduce(p[at.bx + k]) { $0 + p[at.wx + k * columns + $1] * x[row + $1] } }
        func hidden(_ k: Int) -> T { (0..<width).reduce(p[at.bh + k]) { $0 + p[at.wh + k * width + $1] * pass.states[before + $1] } }
        for j in 0..<width {
          func sum(_ gate: Int) -> T { product(gate * width + j) + hidden(gate * width + j) }
          switch op.mode {
          case "lstm":
            let i = Self.sigmoid(sum(0)), f = Self.sigmoid(sum(1)), u = T.tanh(sum(2)), o = Self.sigmoid(sum(3)), cell = f * pass.cells[before + j] + i * u
            for (gate, value) in [i, f, u, o].enumerated() { pass.gates[g + gate * width + j] = value }
            pass.cells.append(cell)
            pass.parts[before + j] = T.tanh(cell)
            pass.states.append(o * pass.parts[before + j])
          case "gru":
            let reset = Self.sigmoid(sum(0)), z = Self.sigmoid(sum(1)), part = hidden(2 * width + j), u = T.tanh(product(2 * width + j) + reset * part)
            for (gate, value) in [reset, z, u].enumerated() { pass.gates[g + gate * width + j] = value }
            pass.parts[before + j] = part
            pass.states.append((1 - z) * u + z * pass.states[before + j])
          default:
            let total = sum(0)
            pass.states.append(op.mode == "rnn_relu" ? (total < 0 ? 0 : total) : T.tanh(total))
          }
        }
      }
    }
    return pass
  }

  private func backward(_ c: BackwardContext) {
    let size = batch * width
    var gradient = Array(c.gy(0, T.self))
    for layer in (0..<op.layerCount).reversed() {
      var below = [T](repeating: 0, count: inputs[layer].count)
      for direction in 0..<op.directions {
        let state = (layer * op.directions + direction) * size
        func last(_ k: Int) -> [T] { op.showsStates && (k == 1 || op.mode == "lstm") ? Array(c.gy(k, T.self)[state..<(state + size)]) : [T](repeating: 0, count: size) }
        let (states, cells) = backward(layer, direction, gradient, c.x(1, T.self), states: last(1), cells: last(2), below: &below, parameters: c.gx(1, T.self))
        if let target = c.gx(2, T.self) { for i in 0..<size { target[state + i] += states[i] } }
        if op.mode == "lstm", let target = c.gx(3, T.self) { for i in 0..<size { target[state + i] += cells[i] } }
      }
      for i in masks[layer].indices { below[i] *= masks[layer][i] }
      gradient = below
    }
    if let target = c.gx(0, T.self) { for i in target.indices { target[i] += gradient[i] } }
  }

  /// - Returns: gradients of the first state and cell.
  private func backward(
    _ layer: Int, _ direction: Int, _ gradient: [T], _ p: UnsafeBufferPointer<T>, states: [T], cells: [T], below: inout [T], parameters: UnsafeMutableBufferPointer<T>?
  ) -> ([T], [T]) {
    let columns = op.inputWidth(layer, firstWidth), at = op.offsets(layer, direction, firstWidth), pass = passes[layer][direction], outWidth = op.directions * width
    var dh = states, dc = cells
    for s in (0..<steps).reversed() {
      for n in 0..<batch {
        let t = time(s, direction), row = (t * batch + n) * columns, before = (s * batch + n) * width, g = (s * batch + n) * rows
        var dx = [T](repeating: 0, count: rows), carried = [T](repeating: 0, count: width)
        // gru's last gate sees the state through the reset gate.
        var dr = dx
        for j in 0..<width {
          let dy = dh[n * width + j] + gradient[(t * batch + n) * outWidth + direction * width + j], after = pass.states[((s + 1) * batch + n) * width + j]
          func gate(_ k: Int) -> T { pass.gates[g + k * width + j] }
          switch op.mode {
          case "lstm":
            let i = gate(0), f = gate(1), u = gate(2), o = gate(3), y = pass.parts[before + j], cell = dc[n * width + j] + dy * o * (1 - y * y)
            dx[j] = cell * u * i * (1 - i)
            dx[width + j] = cell * pass.cells[before + j] * f * (1 - f)
            dx[2 * width + j] = cell * i * (1 - u * u)
            dx[3 * width + j] = dy * y * o * (1 - o)
            dc[n * width + j] = cell * f
          case "gru":
            let reset = gate(0), z = gate(1), u = gate(2), du = dy * (1 - z) * (1 - u * u)
            dx[j] = du * pass.parts[before + j] * reset * (1 - reset)
            dx[width + j] = dy * (pass.states[before + j] - u) * z * (1 - z)
            dx[2 * width + j] = du
            carried[j] = dy * z
          default: dx[j] = op.mode == "rnn_relu" ? (after > 0 ? dy : 0) : dy * (1 - after * after)
          }
        }
        dr = dx
        if op.mode == "gru" { for j in 0..<width { dr[2 * width + j] *= pass.gates[g + j] } }
        for j in 0..<width { dh[n * width + j] = (0..<rows).reduce(carried[j]) { $0 + dr[$1] * p[at.wh + $1 * width + j] } }
        for k in 0..<rows {
          for j in 0..<columns { below[row + j] += dx[k] * p[at.wx + k * columns + j] }
          guard let parameters else { continue }
          for j in 0..<columns { parameters[at.wx + k * columns + j] += dx[k] * inputs[layer][row + j] }
          for j in 0..<width { parameters[at.wh + k * width + j] += dr[k] * pass.states[before + j] }
          parameters[at.bx + k] += dx[k]
          parameters[at.bh + k] += dr[k]
        }
      }
    }
    return (dh, dc)
  }
}
