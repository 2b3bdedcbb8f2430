import CVectors

/// What a recurrent layer's units are.
public enum RecurrentCell: Sendable {
  case lstm, gru, tanh, relu

  /// Sums of each unit.
  var gates: Int {
    switch self {
    case .lstm: 4
    case .gru: 3
    case .tanh, .relu: 1
    }
  }
}

/// One step in time of a recurrent layer for a batch.
///
/// Each field points to the step's first row; rows are `batch` many, of `width` elements for states and of gates side by side for sums.
/// Whole vectors are read: all fields but `output` have eight elements more behind the last row; products read up to five rows more of states
/// (`statesBefore`) and of `hiddenGradient`. `RecurrentReference` in Runtime has the same formulas in plain Swift.
@frozen
public struct RecurrentStep {
  /// Rows, and the elements of a state.
  public var batch = 0, width = 0
  /// Sums before the activations, which forward replaces by the activated gates.
  public var gates: UnsafeMutablePointer<Float>
  /// Elements between rows of `gates`, `hidden` and their gradients.
  public var gateStride = 0
  /// gru by `RecurrentReference`: products of the state with its weights, which come into the last gate after the reset gate.
  public var hidden: UnsafeMutablePointer<Float>
  /// Biases: input's and state's added together, but for gru's last gate.
  public var bias: UnsafePointer<Float>
  /// gru: the state's bias of the last gate.
  public var hiddenBias: UnsafePointer<Float>
  /// States the step begins with, rows `stateStride` apart; only gru's formulas read them.
  public var statesBefore: UnsafePointer<Float>
  /// States after the step, rows `stateStride` apart.
  public var states: UnsafeMutablePointer<Float>
  /// Elements between rows of states.
  public var stateStride = 0
  /// lstm: cells before and after, tanh of the cells; gru: `cellTanh` keeps what the reset gate multiplies.
  public var cellsBefore: UnsafePointer<Float>
  /// Cells after the step, `width` elements a row.
  public var cells: UnsafeMutablePointer<Float>
  /// Kept for backward, `width` elements a row.
  public var cellTanh: UnsafeMutablePointer<Float>
  /// Where the layer's output or its gradient lies, row by row.
  public var output: UnsafeMutablePointer<Float>
  /// Elements between rows of `output`.
  public var outputStride = 0

  // Backward:
  /// Gradient of the sums, and gru's of `hidden`.
  public var gateGradient: UnsafeMutablePointer<Float>
  /// gru: gradient of `hidden`, which backward fills.
  public var hiddenGradient: UnsafeMutablePointer<Float>
  /// The gradient of `hidden` of the step after this one; nil for the last.
  public var following: UnsafePointer<Float>?
  /// Gradients carried back in time, `width` elements a row.
  public var stateGradient: UnsafeMutablePointer<Float>
  /// lstm: gradient of the cells, which backward replaces by that of the cells before.
  public var cellGradient: UnsafeMutablePointer<Float>

  /// Emitted where it is called: a processor without AVX2 runs it too.
  @_alwaysEmitIntoClient
  public init(empty p: UnsafeMutablePointer<Float>) {
    (gates, hidden, bias, hiddenBias, statesBefore, states) = (p, p, UnsafePointer(p), UnsafePointer(p), UnsafePointer(p), p)
    (cellsBefore, cells, cellTanh, output, gateGradient, hiddenGradient, stateGradient, cellGradient) = (UnsafePointer(p), p, p, p, p, p, p, p)
  }

  /// Some rows and units, and what the products with the state's weights made of them.
  struct Part {
    let rows: Range<Int>, units: Range<Int>
    let products: UnsafeMutablePointer<Lanes>
    /// Vectors from one sum of a unit to the next, and from row to row.
    let gateDistance: Int, stride: Int

    /// Calls `body` for up to eight units of a row at a time, with the row's products at those units.
    @inline(__always)
    func forEach(_ body: (_ row: Int, _ unit: Int, _ count: Int, _ products: UnsafePointer<Lanes>) -> Void) {
      for row in rows {
        var j = units.lowerBound, line = UnsafePointer(products + (row - rows.lowerBound) * stride)
        while j < units.upperBound {
          body(row, j, min(8, units.upperBound - j), line)
          j += 8
          line += 1
        }
      }
    }
  }

  /// From sums to states.
  func activate(_ cell: RecurrentCell, _ part: Part) {
    switch cell {
    case .lstm where ChannelGroup.isWide: wide(part, cvectors_wide_lstm)
    case .gru where ChannelGroup.isWide: wide(part, cvectors_wide_gru)
    case .lstm: lstm(part)
    case .gru: gru(part)
    case .tanh: plain(part, rectifies: false)
    case .relu: plain(part, rectifies: true)
    }
  }

  /// From the gradients of state, cell and output to those of the sums. The products are the gradient of the state from the step that came after;
  /// `stateGradient` comes to it, and is left with what goes to the state before past the sums.
  func differentiate(_ cell: RecurrentCell, _ part: Part) {
    switch cell {
    case .lstm where ChannelGroup.isWide: wide(part, cvectors_wide_lstm_gradient)
    case .gru where ChannelGroup.isWide: wide(part, cvectors_wide_gru_gradient)
    case .lstm: lstmBackward(part)
    case .gru: gruBackward(part)
    case .tanh: plainBackward(part, rectifies: false)
    case .relu: plainBackward(part, rectifies: true)
    }
  }

  /// Row by row in kernels for sixteen units at once, which have the formulas below.
  @inline(__always)
  private func wide(_ part: Part, _ formula: (UnsafePointer<nns_recurrent>, Int) -> Void) {
    for n in part.rows {
      let j = part.units.lowerBound, at = n * width + j, state = n * stateStride + j, sums = n * gateStride + j
      var row = nns_recurrent(
        gates: gates + sums, bias: bias + j, hidden_bias: hiddenBias + j, states_before: statesBefore + state, cells_before: cellsBefore + at,
        products: UnsafeRawPointer(part.products + (n - part.rows.lowerBound) * part.stride).assumingMemoryBound(to: Float.self), states: states + state, cells: cells + at,
        kept: cellTanh + at, output: output + n * outputStride + j, gate_gradient: gateGradient + sums, hidden_gradient: hiddenGradient + sums,
        state_gradient: stateGradient + at, cell_gradient: cellGradient + at, width: width, distance: part.gateDistance * 8)
      formula(&row, part.units.count)
    }
  }

  /// Gates input, forget, candidate, output: c = f · c₀ + i · u, h = o · tanh c.
  private func lstm(_ part: Part) {
    part.forEach { n, j, k, r in
      let g = gates + n * gateStride + j, b = bias + j
      @inline(__always) func sum(_ gate: Int) -> Lanes { Lanes(g + gate * width) + r[gate * part.gateDistance] + Lanes(b + gate * width) }
      let i = VectorMath.sigmoid(sum(0)), f = VectorMath.sigmoid(sum(1)), u = VectorMath.tanh(sum(2)), o = VectorMath.sigmoid(sum(3)), at = n * width + j
      i.store(g, k)
      f.store(g + width, k)
      u.store(g + 2 * width, k)
      o.store(g + 3 * width, k)
      (f * Lanes(cellsBefore + at) + i * u).store(cells + at, k)
    }
    // Apart, so that the next units need not wait for all of this chain.
    part.forEach { n, j, k, _ in
      let at = n * width + j, bounded = VectorMath.tanh(Lanes(cells + at)), state = Lanes(gates + n * gateStride + 3 * width + j) * bounded
      bounded.store(cellTanh + at, k)
      state.store(states + n * stateStride + j, k)
      state.store(output + n * outputStride + j, k)
    }
  }

  private func lstmBackward(_ part: Part) {
    part.forEach { n, j, k, r in
      let g = gates + n * gateStride + j, d = gateGradient + n * gateStride + j, at = n * width + j
      let i = Lanes(g), f = Lanes(g + width), u = Lanes(g + 2 * width), o = Lanes(g + 3 * width)
      let bounded = Lanes(cellTanh + at), dy = r[0] + Lanes(stateGradient + at) + Lanes(output + n * outputStride + j, k)
      let cell = Lanes(cellGradient + at) + dy * o * (1 - bounded * bounded)
      (cell * u * i * (1 - i)).store(d, k)
      (cell * Lanes(cellsBefore + at) * f * (1 - f)).store(d + width, k)
      (cell * i * (1 - u * u)).store(d + 2 * width, k)
      (dy * bounded * o * (1 - o)).store(d + 3 * width, k)
      (cell * f).store(cellGradient + at, k)
      Lanes.zero.store(stateGradient + at, k)
    }
  }

  /// Gates reset, update, candidate: h = (1 − z) · u + z · h₀, where the reset gate multiplies the state's product with its weights.
  private func gru(_ part: Part) {
    part.forEach { n, j, k, r in
      let g = gates + n * gateStride + j, b = bias + j
      @inline(__always) func sum(_ gate: Int) -> Lanes { Lanes(g + gate * width) + r[gate * part.gateDistance] + Lanes(b + gate * width) }
      let reset = VectorMath.sigmoid(sum(0)), z = VectorMath.sigmoid(sum(1)), inner = r[2 * part.gateDistance] + Lanes(hiddenBias + j)
      let u = VectorMath.tanh(Lanes(g + 2 * width) + Lanes(b + 2 * width) + reset * inner)
      let state = (1 - z) * u + z * Lanes(statesBefore + n * stateStride + j)
      inner.store(cellTanh + n * width + j, k)
      reset.store(g, k)
      z.store(g + width, k)
      u.store(g + 2 * width, k)
      state.store(states + n * stateStride + j, k)
      state.store(output + n * outputStride + j, k)
    }
  }

  private func gruBackward(_ part: Part) {
    part.forEach { n, j, k, r in
      let g = gates + n * gateStride + j, d = gateGradient + n * gateStride + j, dr = hiddenGradient + n * gateStride + j, at = n * width + j
      let reset = Lanes(g), z = Lanes(g + width), u = Lanes(g + 2 * width)
      let dy = r[0] + Lanes(stateGradient + at) + Lanes(output + n * outputStride + j, k), du = dy * (1 - z) * (1 - u * u)
      let first = du * Lanes(cellTanh + at) * reset * (1 - reset), second = dy * (Lanes(statesBefore + n * stateStride + j) - u) * z * (1 - z)
      first.store(d, k)
      second.store(d + width, k)
      du.store(d + 2 * width, k)
      first.store(dr, k)
      second.store(dr + width, k)
      (du * reset).store(dr + 2 * width, k)
      (dy * z).store(stateGradient + at, k)
    }
  }

  /// h = tanh of the sum, or relu.
  private func plain(_ part: Part, rectifies: Bool) {
    part.forEach { n, j, k, r in
      let sum = Lanes(gates + n * gateStride + j) + r[0] + Lanes(bias + j)
      let state = rectifies ? cvectors_greater(.zero, sum, .zero, sum) : VectorMath.tanh(sum)
      state.store(states + n * stateStride + j, k)
      state.store(output + n * outputStride + j, k)
    }
  }

  private func plainBackward(_ part: Part, rectifies: Bool) {
    part.forEach { n, j, k, r in
      let at = n * width + j, state = Lanes(states + n * stateStride + j), dy = r[0] + Lanes(stateGradient + at) + Lanes(output + n * outputStride + j, k)
      (rectifies ? cvectors_greater(state, .zero, dy, .zero) : dy * (1 - state * state)).store(gateGradient + n * gateStride + j, k)
      Lanes.zero.store(stateGradient + at, k)
    }
  }
}
