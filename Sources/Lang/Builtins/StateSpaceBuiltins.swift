import Glibc

/// Kalman filters of linear state space models.
enum StateSpaceBuiltins {
  static let all: [Builtin] = [
    Builtin(".kalman", "z, T, Z, V, P, n.ahead", """
      Filters `z`, observed without noise as Z·a, where a moves by T with innovations of covariance V, from a = 0 with covariance P.
      Returns: standardised residuals; the innovations' variance and mean log determinant, of observations whose gain is below 1e4 (later
      than the diffuse ones); forecasts and their variances in units of the innovations' variance. Source: Durbin and Koopman (2001), 4.3.
      """) { call in
      let z = try call.doubles("z"), transition = try call.doubles("T"), observed = try call.doubles("Z"), noise = try call.doubles("V")
      let ahead = try call.integer("n.ahead", atLeast: 0), size = observed.count
      guard transition.count == size * size, noise.count == size * size else { throw RError("'T' and 'V' must be square matrices of the size of 'Z'") }
      var filter = KalmanFilter(transition: transition, observed: observed, noise: noise, covariance: try call.doubles("P"))
      var residuals: [Double] = [], squares = 0.0, logs = 0.0, used = 0
      for (time, value) in z.enumerated() {
        if time & 0x3F == 0 { try Interrupt.check() }
        filter.advance(movesCovariance: time > 0)
        guard !value.isNaN else {
          residuals.append(.na)
          continue
        }
        let (error, gain) = filter.update(value)
        residuals.append(error / gain.squareRoot())
        if gain < 1e4 {
          used += 1
          squares += error * error / gain
          logs += log(gain)
        }
      }
      var forecasts: [Double] = [], variances: [Double] = []
      for _ in 0..<ahead {
        filter.advance(movesCovariance: true)
        let (mean, variance) = filter.prediction
        forecasts.append(mean)
        variances.append(variance)
      }
      let count = Double(max(1, used))
      return .list(
        [.vector(residuals), .double(squares / count), .double(logs / count), .int(used), .vector(forecasts), .vector(variances)],
        names: ["residuals", "sigma2", "logdet", "used", "pred", "var"])
    }
  ]
}

/// The state of a filter: matrices column by column.
private struct KalmanFilter {
  let transition: [Double], observed: [Double], noise: [Double]
  var covariance: [Double]
  private var state: [Double]
  private var size: Int { observed.count }

  init(transition: [Double], observed: [Double], noise: [Double], covariance: [Double]) {
    (self.transition, self.observed, self.noise, self.covariance) = (transition, observed, noise, covariance)
    state = [Double](repeating: 0, count: observed.count)
  }

  /// a = T·a, P = T·P·Tᵀ + V.
  mutating func advance(movesCovariance: Bool) {
    let n = size
    state = (0..<n).map { i in (0..<n).reduce(0) { $0 + transition[i + $1 * n] * state[$1] } }
    guard movesCovariance else { return }
    // T is sparse: rows name the few states each state comes from.
    var half = [Double](repeating: 0, count: n * n), whole = noise
    for k in 0..<n {
      for i in 0..<n where transition[i + k * n] != 0 { for j in 0..<n { half[i + j * n] += transition[i + k * n] * covariance[k + j * n] } }
    }
    for k in 0..<n {
      for j in 0..<n where transition[j + k * n] != 0 { for i in 0..<n { whole[i + j * n] += half[i + k * n] * transition[j + k * n] } }
    }
    covariance = whole
  }

  /// The observation expected now and its variance.
  var prediction: (mean: Double, variance: Double) {
    let mean = zip(observed, state).reduce(0) { $0 + $1.0 * $1.1 }
    return (mean, zip(observed, weights).reduce(0) { $0 + $1.0 * $1.1 })
  }

  /// P·Z.
  private var weights: [Double] { (0..<size).map { i in (0..<size).reduce(0) { $0 + covariance[i + $1 * size] * observed[$1] } } }

  /// Takes an observation in; the error of its prediction and that error's variance.
  mutating func update(_ value: Double) -> (error: Double, gain: Double) {
    let (mean, gain) = prediction, weights = weights, error = value - mean
    for i in 0..<size {
      state[i] += weights[i] * error / gain
      for j in 0..<size { covariance[i + j * size] -= weights[i] * weights[j] / gain }
    }
    return (error, gain)
  }
}
