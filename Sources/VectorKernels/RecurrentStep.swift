import CVectors

/// One step in time of a recurrent layer for a batch: what lies between the products with the weights.
///
/// Each field points to the step's first row; rows are `batch` many, of `width` elements for states and of gates side by side for sums.
/// Whole vectors are read: all fields but `output` have eight elements more behind the last row.
/// `RecurrentReference` in Runtime has the same formulas in plain Swift.
@frozen
public struct RecurrentStep {
  /// Rows, and the elements of a state.
  public var batch = 0, width = 0
  /// Sums before the activations, which forward replaces by the activated gates.
  public var gates: UnsafeMutablePointer<Float>
  /// Elements between rows of `gates`, `hidden` and their gradients.
  public var gateStride = 0
  /// gru's products of the state with its weights, which come into the last gate after the reset gate.
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

  /// Threads share the rows where there is enough to do.
  @inline(__always)
  private func share(_ body: (_ row: Int) -> Void) {
    let threads = batch * width >= 2048 ? min(WorkerThreads.count, batch) : 1
    WorkerThreads.run(threads) { part in for row in WorkerThreads.share(batch, part, of: threads) { body(row) } }
  }

  @inline(__always)
  private func chunks(_ body: (_ j: Int, _ count: Int) -> Void) {
    var j = 0
    while j < width {
      body(j, min(8, width - j))
      j += 8
    }
  }

  /// Gates input, forget, candidate, output: c = f · c₀ + i · u, h = o · tanh c.
  public func lstm() {
    share { n in
      let g = gates + n * gateStride, before = cellsBefore + n * width, c = cells + n * width, y = cellTanh + n * width
      let h = states + n * stateStride, out = output + n * outputStride
      chunks { j, k in
        func sum(_ gate: Int) -> Lanes { Lanes(g + gate * width + j) + Lanes(bias + gate * width + j) }
        let i = VectorMath.sigmoid(sum(0)), f = VectorMath.sigmoid(sum(1)), u = VectorMath.tanh(sum(2)), o = VectorMath.sigmoid(sum(3))
        let cell = f * Lanes(before + j) + i * u, bounded = VectorMath.tanh(cell), state = o * bounded
        i.store(g + j, k)
        f.store(g + width + j, k)
        u.store(g + 2 * width + j, k)
        o.store(g + 3 * width + j, k)
        cell.store(c + j, k)
        bounded.store(y + j, k)
        state.store(h + j, k)
        state.store(out + j, k)
      }
    }
  }

  /// From the gradients of state, cell and output to those of the sums; `stateGradient` is left to the products.
  public func lstmBackward() {
    share { n in
      let g = gates + n * gateStride, d = gateGradient + n * gateStride, before = cellsBefore + n * width, y = cellTanh + n * width
      let dh = stateGradient + n * width, dc = cellGradient + n * width, out = output + n * outputStride
      chunks { j, k in
        let i = Lanes(g + j), f = Lanes(g + width + j), u = Lanes(g + 2 * width + j), o = Lanes(g + 3 * width + j)
        let bounded = Lanes(y + j), dy = Lanes(dh + j) + Lanes(out + j, k)
        let cell = Lanes(dc + j) + dy * o * (1 - bounded * bounded)
        (cell * u * i * (1 - i)).store(d + j, k)
        (cell * Lanes(before + j) * f * (1 - f)).store(d + width + j, k)
        (cell * i * (1 - u * u)).store(d + 2 * width + j, k)
        (dy * bounded * o * (1 - o)).store(d + 3 * width + j, k)
        (cell * f).store(dc + j, k)
      }
    }
  }

  /// Gates reset, update, candidate: h = (1 − z) · u + z · h₀, where the reset gate multiplies the state's product with its weights.
  public func gru() {
    share { n in
      let g = gates + n * gateStride, r = hidden + n * gateStride, kept = cellTanh + n * width
      let before = statesBefore + n * stateStride, h = states + n * stateStride, out = output + n * outputStride
      chunks { j, k in
        func sum(_ gate: Int) -> Lanes { Lanes(g + gate * width + j) + Lanes(r + gate * width + j) + Lanes(bias + gate * width + j) }
        let reset = VectorMath.sigmoid(sum(0)), z = VectorMath.sigmoid(sum(1))
        let part = Lanes(r + 2 * width + j) + Lanes(hiddenBias + j)
        let u = VectorMath.tanh(Lanes(g + 2 * width + j) + Lanes(bias + 2 * width + j) + reset * part)
        let state = (1 - z) * u + z * Lanes(before + j)
        part.store(kept + j, k)
        reset.store(g + j, k)
        z.store(g + width + j, k)
        u.store(g + 2 * width + j, k)
        state.store(h + j, k)
        state.store(out + j, k)
      }
    }
  }

  /// From the gradients of state and output to those of the sums and of `hidden`; `stateGradient` keeps what goes to the state before directly.
  public func gruBackward() {
    share { n in
      let g = gates + n * gateStride, d = gateGradient + n * gateStride, dr = hiddenGradient + n * gateStride
      let before = statesBefore + n * stateStride, kept = cellTanh + n * width, dh = stateGradient + n * width, out = output + n * outputStride
      chunks { j, k in
        let reset = Lanes(g + j), z = Lanes(g + width + j), u = Lanes(g + 2 * width + j)
        let dy = Lanes(dh + j) + Lanes(out + j, k), du = dy * (1 - z) * (1 - u * u)
        let first = du * Lanes(kept + j) * reset * (1 - reset), second = dy * (Lanes(before + j) - u) * z * (1 - z)
        first.store(d + j, k)
        second.store(d + width + j, k)
        du.store(d + 2 * width + j, k)
        first.store(dr + j, k)
        second.store(dr + width + j, k)
        (du * reset).store(dr + 2 * width + j, k)
        (dy * z).store(dh + j, k)
      }
    }
  }

  /// h = tanh of the sum, or relu.
  public func plain(rectifies: Bool) {
    share { n in
      let g = gates + n * gateStride, h = states + n * stateStride, out = output + n * outputStride
      chunks { j, k in
        let sum = Lanes(g + j) + Lanes(bias + j)
        let state = rectifies ? cvectors_greater(.zero, sum, .zero, sum) : VectorMath.tanh(sum)
        state.store(h + j, k)
        state.store(out + j, k)
      }
    }
  }

  /// From the gradients of state and output to that of the sums.
  public func plainBackward(rectifies: Bool) {
    share { n in
      let d = gateGradient + n * gateStride, h = states + n * stateStride, dh = stateGradient + n * width, out = output + n * outputStride
      chunks { j, k in
        let state = Lanes(h + j), dy = Lanes(dh + j) + Lanes(out + j, k)
        (rectifies ? cvectors_greater(state, .zero, dy, .zero) : dy * (1 - state * state)).store(d + j, k)
      }
    }
  }
}
