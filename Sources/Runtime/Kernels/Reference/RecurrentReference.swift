import Glibc
import VectorKernels

/// The formulas of `RecurrentStep` in plain Swift, on any processor.
enum RecurrentReference {
  private static func sigmoid(_ x: Float) -> Float { 1 / (1 + expf(-x)) }

  /// From sums to states.
  static func activate(_ step: RecurrentStep, _ cell: RecurrentCell) {
    switch cell {
    case .lstm: lstm(step)
    case .gru: gru(step)
    case .tanh: plain(step, rectifies: false)
    case .relu: plain(step, rectifies: true)
    }
  }

  /// From the gradients of state, cell and output to those of the sums; `stateGradient` is left with what goes to the state before past the sums.
  static func differentiate(_ step: RecurrentStep, _ cell: RecurrentCell) {
    switch cell {
    case .lstm: lstmBackward(step)
    case .gru: gruBackward(step)
    case .tanh: plainBackward(step, rectifies: false)
    case .relu: plainBackward(step, rectifies: true)
    }
  }

  private static func lstm(_ s: RecurrentStep) {
    let width = s.width
    for n in 0..<s.batch { for j in 0..<width {
      let g = s.gates + n * s.gateStride + j, q = n * width + j
      func sum(_ gate: Int) -> Float { g[gate * width] + s.bias[gate * width + j] }
      let i = sigmoid(sum(0)), f = sigmoid(sum(1)), u = tanhf(sum(2)), o = sigmoid(sum(3))
      s.cells[q] = f * s.cellsBefore[q] + i * u
      s.cellTanh[q] = tanhf(s.cells[q])
      (g[0], g[width], g[2 * width], g[3 * width]) = (i, f, u, o)
      s.states[n * s.stateStride + j] = o * s.cellTanh[q]
      s.output[n * s.outputStride + j] = o * s.cellTanh[q]
    } }
  }

  private static func lstmBackward(_ s: RecurrentStep) {
    let width = s.width
    for n in 0..<s.batch { for j in 0..<width {
      let g = s.gates + n * s.gateStride + j, d = s.gateGradient + n * s.gateStride + j, q = n * width + j
      let i = g[0], f = g[width], u = g[2 * width], o = g[3 * width], y = s.cellTanh[q], dy = s.stateGradient[q] + s.output[n * s.outputStride + j]
      let cell = s.cellGradient[q] + dy * o * (1 - y * y)
      d[0] = cell * u * i * (1 - i)
      d[width] = cell * s.cellsBefore[q] * f * (1 - f)
      d[2 * width] = cell * i * (1 - u * u)
      d[3 * width] = dy * y * o * (1 - o)
      s.cellGradient[q] = cell * f
      s.stateGradient[q] = 0
    } }
  }

  private static func gru(_ s: RecurrentStep) {
    let width = s.width
    for n in 0..<s.batch { for j in 0..<width {
      let g = s.gates + n * s.gateStride + j, r = s.hidden + n * s.gateStride + j, q = n * width + j
      func sum(_ gate: Int) -> Float { g[gate * width] + r[gate * width] + s.bias[gate * width + j] }
      let reset = sigmoid(sum(0)), z = sigmoid(sum(1)), part = r[2 * width] + s.hiddenBias[j]
      let u = tanhf(g[2 * width] + s.bias[2 * width + j] + reset * part), state = (1 - z) * u + z * s.statesBefore[n * s.stateStride + j]
      s.cellTanh[q] = part
      (g[0], g[width], g[2 * width]) = (reset, z, u)
      s.states[n * s.stateStride + j] = state
      s.output[n * s.outputStride + j] = state
    } }
  }

  private static func gruBackward(_ s: RecurrentStep) {
    let width = s.width
    for n in 0..<s.batch { for j in 0..<width {
      let g = s.gates + n * s.gateStride + j, d = s.gateGradient + n * s.gateStride + j, dr = s.hiddenGradient + n * s.gateStride + j, q = n * width + j
      let reset = g[0], z = g[width], u = g[2 * width], dy = s.stateGradient[q] + s.output[n * s.outputStride + j], du = dy * (1 - z) * (1 - u * u)
      d[0] = du * s.cellTanh[q] * reset * (1 - reset)
      d[width] = dy * (s.statesBefore[n * s.stateStride + j] - u) * z * (1 - z)
      d[2 * width] = du
      (dr[0], dr[width], dr[2 * width]) = (d[0], d[width], du * reset)
      s.stateGradient[q] = dy * z
    } }
  }

  private static func plain(_ s: RecurrentStep, rectifies: Bool) {
    for n in 0..<s.batch { for j in 0..<s.width {
      let sum = s.gates[n * s.gateStride + j] + s.bias[j], state = rectifies ? (sum < 0 ? 0 : sum) : tanhf(sum)
      s.states[n * s.stateStride + j] = state
      s.output[n * s.outputStride + j] = state
    } }
  }

  private static func plainBackward(_ s: RecurrentStep, rectifies: Bool) {
    for n in 0..<s.batch { for j in 0..<s.width {
      let state = s.states[n * s.stateStride + j], dy = s.stateGradient[n * s.width + j] + s.output[n * s.outputStride + j]
      s.gateGradient[n * s.gateStride + j] = rectifies ? (state > 0 ? dy : 0) : dy * (1 - state * state)
      s.stateGradient[n * s.width + j] = 0
    } }
  }
}
