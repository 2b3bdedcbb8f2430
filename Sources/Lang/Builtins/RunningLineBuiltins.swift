/// Running lines, the smoother inside Friedman's super smoother.
enum RunningLineBuiltins {
  static let all: [Builtin] = [
    Builtin(".runningLines", "x, y, w, span, periodic, tiny, errors", """
      Lines fitted to the nearest `span` of the points on both sides of each; `x` ascending, on a circle of circumference 1 when `periodic`.
      Returns: the values at `x`, then (when `errors`) the absolute residuals each point would have from the line through the others.
      Source: J. H. Friedman (1984), A variable span scatterplot smoother, LCS technical report 5.
      """) { call in
      let x = try call.doubles("x"), y = try call.doubles("y"), w = try call.doubles("w")
      return .vector(smooth(x, y, w, span: try call.double("span"), isPeriodic: try call.flag("periodic"), tiny: try call.double("tiny"), errors: try call.flag("errors")))
    },
  ]

  /// Sums of a window that points enter and leave, as means and moments about them.
  private struct Window {
    var xMean = 0.0, yMean = 0.0, variance = 0.0, covariance = 0.0, weight = 0.0

    mutating func enter(_ x: Double, _ y: Double, _ w: Double) {
      let before = weight
      weight += w
      if weight > 0 {
        xMean = (before * xMean + w * x) / weight
        yMean = (before * yMean + w * y) / weight
      }
      let moment = before > 0 ? weight * w * (x - xMean) / before : 0
      variance += moment * (x - xMean)
      covariance += moment * (y - yMean)
    }

    mutating func leave(_ x: Double, _ y: Double, _ w: Double) {
      let before = weight
      weight -= w
      let moment = weight > 0 ? before * w * (x - xMean) / weight : 0
      variance -= moment * (x - xMean)
      covariance -= moment * (y - yMean)
      if weight > 0 {
        xMean = (before * xMean - w * x) / weight
        yMean = (before * yMean - w * y) / weight
      }
    }
  }

  private static func smooth(_ x: [Double], _ y: [Double], _ w: [Double], span: Double, isPeriodic: Bool, tiny: Double, errors: Bool) -> [Double] {
    let n = x.count
    let half = max(2, Int(0.5 * span * Double(n) + 0.5))
    let width = min(n, 2 * half + 1)
    var window = Window()
    // A point of the circle by an index that may lie outside, with the turns it is away.
    // The first window on a circle lies one point behind: it moves on before the first line.
    func point(_ index: Int) -> (at: Int, x: Double) {
      if index < 0 { return (index + n, x[index + n] - 1) }
      if index >= n { return (index - n, x[index - n] + 1) }
      return (index, x[index])
    }
    for k in 0..<width {
      let p = isPeriodic ? point(k - half - 1) : point(k)
      window.enter(p.x, y[p.at], w[p.at])
    }
    var out = [Double](repeating: 0, count: errors ? 2 * n : n)
    for j in 0..<n {
      let (old, new) = (j - half - 1, j + half)
      if isPeriodic || (old >= 0 && new < n) {
        let (gone, come) = (point(old), point(new))
        window.leave(gone.x, y[gone.at], w[gone.at])
        window.enter(come.x, y[come.at], w[come.at])
      }
      let slope = window.variance > tiny ? window.covariance / window.variance : 0
      out[j] = slope * (x[j] - window.xMean) + window.yMean
      if errors {
        var lever = window.weight > 0 ? 1 / window.weight : 0
        if window.variance > tiny { lever += (x[j] - window.xMean) * (x[j] - window.xMean) / window.variance }
        let left = 1 - w[j] * lever
        out[n + j] = left > 0 ? abs(y[j] - out[j]) / left : j > 0 ? out[n + j - 1] : 0
      }
    }
    // Points with the same x have the same value.
    var j = 0
    while j < n {
      let first = j
      var (sum, weight) = (out[j] * w[j], w[j])
      while j < n - 1, x[j + 1] <= x[j] {
        j += 1
        sum += w[j] * out[j]
        weight += w[j]
      }
      if j > first { for k in first...j { out[k] = weight > 0 ? sum / weight : 0 } }
      j += 1
    }
    return out
  }
}
