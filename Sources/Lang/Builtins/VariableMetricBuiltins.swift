/// Steps of the variable metric method, summed element by element in the order of R's `vmmin`, so that iterations and counts come out as R's do.
enum VariableMetricBuiltins {
  static let all: [Builtin] = [
    Builtin(".metricDirection", "metric, gradient", "Where to search, minus the metric times the gradient, then its slope.") { call in
      let (metric, gradient) = (try call[0].asDoubles(), try call[1].asDoubles())
      let n = gradient.count
      guard metric.count == n * n else { throw RError("the metric is not that of the gradient") }
      var direction = [Double](repeating: 0, count: n + 1)
      for i in 0..<n {
        var s = 0.0
        for j in 0..<n { s -= metric[i + j * n] * gradient[j] }
        direction[i] = s
        direction[n] += s * gradient[i]
      }
      return .vector(direction)
    },
    Builtin(".metricUpdate", "metric, step, change", "The metric after a step on which the gradient changed, or NULL where the step would not leave it positive.") { call in
      var metric = try call[0].asDoubles()
      let (step, change) = (try call[1].asDoubles(), try call[2].asDoubles())
      let n = step.count
      guard change.count == n, metric.count == n * n else { throw RError("the metric is not that of the step") }
      var d1 = 0.0
      for i in 0..<n { d1 += step[i] * change[i] }
      guard d1 > 0 else { return .null }
      var image = [Double](repeating: 0, count: n)
      var d2 = 0.0
      for i in 0..<n {
        var s = 0.0
        for j in 0..<n { s += metric[i + j * n] * change[j] }
        image[i] = s
        d2 += s * change[i]
      }
      d2 = 1 + d2 / d1
      for i in 0..<n {
        for j in 0...i {
          metric[i + j * n] += (d2 * step[i] * step[j] - image[i] * step[j] - step[i] * image[j]) / d1
          metric[j + i * n] = metric[i + j * n]
        }
      }
      return .vector(metric)
    },
  ]
}
