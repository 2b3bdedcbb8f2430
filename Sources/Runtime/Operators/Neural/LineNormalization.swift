/// Statistics shared by the normalizations of groups of elements: y = (x − mean) / √(var + eps).
enum Normalization {
  /// Mean and 1 / √(variance + eps) of the elements `start`, `start + step`, …
  static func statistics<T: Real>(_ x: UnsafeBufferPointer<T>, _ start: Int, _ step: Int, _ count: Int, _ eps: Float) -> (mean: T, inverse: T) {
    var sum = 0.0, squares = 0.0
    for k in 0..<count { sum += Double(x[start + k * step]) }
    let mean = sum / Double(count)
    for k in 0..<count {
      let d = Double(x[start + k * step]) - mean
      squares += d * d
    }
    return (T(mean), T(1 / (squares / Double(count) + Double(eps)).squareRoot()))
  }

  /// Σ gy and Σ gy · (x − mean) of neighbouring numbers, in four sums each that do not wait for one another.
  static func sums<T: Real>(_ x: UnsafePointer<T>, _ gy: UnsafePointer<T>, _ count: Int, _ mean: T) -> (gradient: T, product: T) {
    var a: (T, T, T, T) = (0, 0, 0, 0), b = a, i = 0
    while i + 4 <= count {
      a.0 += gy[i]
      a.1 += gy[i + 1]
      a.2 += gy[i + 2]
      a.3 += gy[i + 3]
      b.0 += gy[i] * (x[i] - mean)
      b.1 += gy[i + 1] * (x[i + 1] - mean)
      b.2 += gy[i + 2] * (x[i + 2] - mean)
      b.3 += gy[i + 3] * (x[i + 3] - mean)
      i += 4
    }
    while i < count {
      a.0 += gy[i]
      b.0 += gy[i] * (x[i] - mean)
      i += 1
    }
    return ((a.0 + a.1) + (a.2 + a.3), (b.0 + b.1) + (b.2 + b.3))
  }

  /// gx += gy · scale + (x − mean) · slope + shift.
  static func spread<T: Real>(_ x: UnsafePointer<T>, _ gy: UnsafePointer<T>, _ gx: UnsafeMutablePointer<T>, _ count: Int, _ mean: T, _ scale: T, _ slope: T, _ shift: T) {
    for i in 0..<count { gx[i] += gy[i] * scale + (x[i] - mean) * slope + shift }
  }
}

/// The gradients of y = (x − mean) / σ · gamma + beta along an axis, as `LayerNorm` needs them: lines are shared among threads, each with sums of its own
/// for gamma and beta. Over pointers, so that loops become vector code.
private struct LineGradients<T: Real> {
  let layout: AxisLayout
  let x: UnsafePointer<T>, gy: UnsafePointer<T>, gamma: UnsafePointer<T>, mean: UnsafePointer<T>, deviation: UnsafePointer<T>
  let gx: UnsafeMutablePointer<T>?

  /// Adds the gradients of gamma and beta to `parameters`, one after the other.
  func add(_ outer: Range<Int>, _ parameters: UnsafeMutablePointer<T>) {
    let length = layout.length
    if layout.inner == 1 {
      for o in outer { line(x + o * length, gy + o * length, gx.map { $0 + o * length }, mean[o], 1 / deviation[o], parameters, parameters + length) }
      return
    }
    withUnsafeTemporaryAllocation(of: T.self, capacity: 2 * layout.inner) { sums in for o in outer { rows(o, sums.baseAddress!, parameters, parameters + length) } }
  }

  /// Neighbouring numbers are a line.
  @inline(__always)
  private func line(
    _ x: UnsafePointer<T>, _ gy: UnsafePointer<T>, _ gx: UnsafeMutablePointer<T>?, _ mean: T, _ inverse: T, _ gGamma: UnsafeMutablePointer<T>, _ gBeta: UnsafeMutablePointer<T>
  ) {
    let count = layout.length
    var sum: T = 0, product: T = 0, others: (T, T) = (0, 0), k = 0
    for k in 0..<count {
      gGamma[k] += gy[k] * ((x[k] - mean) * inverse)
      gBeta[k] += gy[k]
    }
    guard let gx else { return }
    while k + 2 <= count {
      let g = gy[k] * gamma[k], h = gy[k + 1] * gamma[k + 1]
      sum += g
      others.0 += h
      product += g * ((x[k] - mean) * inverse)
      others.1 += h * ((x[k + 1] - mean) * inverse)
      k += 2
    }
    if k < count {
      sum += gy[k] * gamma[k]
      product += gy[k] * gamma[k] * ((x[k] - mean) * inverse)
    }
    let meanGradient = (sum + others.0) / T(count), slope = (product + others.1) / T(count)
    for k in 0..<count { gx[k] += (gy[k] * gamma[k] - meanGradient - (x[k] - mean) * inverse * slope) * inverse }
  }

  /// Lines lie side by side: each row has one number of all of them.
  private func rows(_ o: Int, _ sums: UnsafeMutablePointer<T>, _ gGamma: UnsafeMutablePointer<T>, _ gBeta: UnsafeMutablePointer<T>) {
    let inner = layout.inner, count = layout.length, mean = self.mean + o * inner, deviation = self.deviation + o * inner, products = sums + inner
    sums.update(repeating: 0, count: 2 * inner)
    for k in 0..<count {
      let at = (o * count + k) * inner, x = self.x + at, gy = self.gy + at, factor = gamma[k]
      var own: T = 0, plain: T = 0
      for i in 0..<inner {
        let h = (x[i] - mean[i]) / deviation[i]
        sums[i] += gy[i] * factor
        products[i] += gy[i] * factor * h
        own += gy[i] * h
        plain += gy[i]
      }
      gGamma[k] += own
      gBeta[k] += plain
    }
    guard let gx else { return }
    for k in 0..<count {
      let at = (o * count + k) * inner, x = self.x + at, gy = self.gy + at, gx = gx + at, factor = gamma[k]
      for i in 0..<inner { gx[i] += (gy[i] * factor - sums[i] / T(count) - (x[i] - mean[i]) / deviation[i] * products[i] / T(count)) / deviation[i] }
    }
  }
}

/// Layer normalization along one axis, scaled by gamma and moved by beta.
///
/// Inputs: data, gamma, beta (extent of the axis). Outputs: data's shape, and hidden mean and deviation of each line.
/// dx = (g − mean(g) − x̂ · mean(g x̂)) / σ with g = gy · gamma. Source: MXNet 1.9.1 src/operator/nn/layer_norm.cc.
struct LayerNorm: GenericOperator {
  static let name = "LayerNorm"
  static let summary = "Normalizes along one axis. gamma and beta have the extent of the axis, which counts as MXNet's: -1 is the first dimension of R's arrays. The output has the shape of the data."
  let axis: Int
  let eps: Float
  let showsStatistics: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    axis = try a.int("axis", default: -1, "the axis that is normalized")
    eps = Float(try a.float("eps", default: 1e-5, "added to the variance"))
    showsStatistics = try a.bool("output_mean_var", default: false, "also return mean and deviation")
  }

  var inputNames: [String] { ["data", "gamma", "beta"] }
  var outputNames: [String] { ["output", "mean", "std"] }
  var visibleOutputCount: Int { showsStatistics ? 3 : 1 }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard !data.extents.isEmpty else { return }
    let k = try AxisLayout.index(axis, rank: data.rank)
    try shapes.setInput(1, [data[k]], "gamma")
    try shapes.setInput(2, [data[k]], "beta")
    try shapes.setOutput(0, data)
    var line = data
    line[k] = 1
    try shapes.setOutput(1, line)
    try shapes.setOutput(2, line)
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let layout = try AxisLayout(c.inputs[0].shape, axis), x = c.x(0, T.self), gamma = c.x(1, T.self), beta = c.x(2, T.self)
    let y = c.y(0, T.self), means = c.y(1, T.self), deviations = c.y(2, T.self), length = layout.length, inner = layout.inner
    Threads.split(layout.outer * inner, cost: 4 * length) { lines in
      for line in lines {
        let start = line / inner * length * inner + line % inner, (mean, inverse) = Normalization.statistics(x, start, inner, length, eps)
        means[line] = mean
        deviations[line] = 1 / inverse
        for k in 0..<length {
          let p = start + k * inner
          y[p] = (x[p] - mean) * inverse * gamma[k] + beta[k]
        }
      }
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    let layout = try AxisLayout(c.inputs[0].shape, axis), length = layout.length
    guard let x = c.x(0, T.self).baseAddress, let gamma = c.x(1, T.self).baseAddress, let gy = c.gy(0, T.self).baseAddress, let mean = c.y(1, T.self).baseAddress,
      let deviation = c.y(2, T.self).baseAddress
    else { return }
    let gradients = LineGradients(layout: layout, x: x, gy: gy, gamma: gamma, mean: mean, deviation: deviation, gx: c.gx(0, T.self)?.baseAddress)
    let parts = c.inputs[0].count < 1 << 14 ? 1 : min(Threads.count, layout.outer)
    var parameters = [T](repeating: 0, count: parts * 2 * length)
    parameters.withUnsafeMutableBufferPointer { parameters in
      let parameters = parameters.baseAddress!
      Threads.split(parts, cost: c.inputs[0].count * 4) {
        for part in $0 { gradients.add(layout.outer * part / parts..<layout.outer * (part + 1) / parts, parameters + part * 2 * length) }
      }
    }
    for (input, first) in [(1, 0), (2, length)] {
      guard let target = c.gx(input, T.self) else { continue }
      for part in 0..<parts { for k in 0..<length { target[k] += parameters[part * 2 * length + first + k] } }
    }
  }
}

/// Normalization of each group of channels of each sample; one group for each channel is instance normalization.
///
/// Inputs: data (N, C, …), gamma, beta (one for each group).
/// Source: MXNet 1.9.1 src/operator/nn/group_norm.cc, src/operator/instance_norm-inl.h.
struct GroupNorm: GenericOperator {
  static let name = "GroupNorm"
  static let summary = "Normalizes groups of channels of each sample. In R's order: data and output (w, h, channels, batch); gamma and beta have one number for each group."
  /// nil: as many as channels.
  let groupCount: Int?
  let eps: Float
  let showsStatistics: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    groupCount = try a.int("num_groups", default: 1, in: 1...1_000_000, "number of groups of channels")
    eps = Float(try a.float("eps", default: 1e-5, "added to the variance"))
    showsStatistics = try a.bool("output_mean_var", default: false, "also return mean and deviation")
  }

  /// InstanceNorm.
  init(instance a: inout AttributeReader) throws {
    groupCount = nil
    eps = Float(try a.float("eps", default: 1e-3, "added to the variance"))
    showsStatistics = false
  }

  var inputNames: [String] { ["data", "gamma", "beta"] }
  var outputNames: [String] { ["output", "mean", "std"] }
  var visibleOutputCount: Int { showsStatistics ? 3 : 1 }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard !data.extents.isEmpty else { return }
    guard data.rank >= 3 else { throw RuntimeError("\(groupCount == nil ? "InstanceNorm" : "GroupNorm") needs data of at least 3 dimensions, got \(data)") }
    let groups = groupCount ?? data[1]
    if groups > 0, data[1] % groups != 0 { throw RuntimeError("GroupNorm: \(data[1]) channels do not divide by num_groups \(groups)") }
    try shapes.setInput(1, [groups], "gamma")
    try shapes.setInput(2, [groups], "beta")
    try shapes.setOutput(0, data)
    try shapes.setOutput(1, [data[0], groups])
    try shapes.setOutput(2, [data[0], groups])
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let data = c.inputs[0].shape, groups = groupCount ?? data[1], plane = data.extents.dropFirst(2).reduce(1, *)
    let size = data[1] / groups * plane, x = c.x(0, T.self), gamma = c.x(1, T.self), beta = c.x(2, T.self), y = c.y(0, T.self), means = c.y(1, T.self), deviations = c.y(2, T.self)
    Threads.split(data[0] * groups, cost: 4 * size) { lines in
      for g in lines {
        let (mean, inverse) = Normalization.statistics(x, g * size, 1, size, eps)
        means[g] = mean
        deviations[g] = 1 / inverse
        for p in (g * size)..<((g + 1) * size) { y[p] = (x[p] - mean) * inverse * gamma[g % groups] + beta[g % groups] }
      }
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    let data = c.inputs[0].shape, groups = groupCount ?? data[1], size = data.count / max(1, data[0] * groups), lines = data[0] * groups
    guard let x = c.x(0, T.self).baseAddress, let gy = c.gy(0, T.self).baseAddress else { return }
    let gamma = c.x(1, T.self), means = c.y(1, T.self), deviations = c.y(2, T.self), gx = c.gx(0, T.self)?.baseAddress
    // Of each line, what it adds to the gradients of gamma and beta: groups of several samples share theirs.
    var parameters = [T](repeating: 0, count: 2 * lines)
    parameters.withUnsafeMutableBufferPointer { parameters in
      let parameters = parameters.baseAddress!
      Threads.split(lines, cost: 4 * size) { part in
        for g in part {
          let mean = means[g], inverse = 1 / deviations[g], factor = gamma[g % groups], (sum, product) = Normalization.sums(x + g * size, gy + g * size, size, mean)
          parameters[2 * g] = product * inverse
          parameters[2 * g + 1] = sum
          guard let gx else { continue }
          let slope = -factor * product * inverse * inverse * inverse / T(size), shift = -factor * sum / T(size) * inverse
          Normalization.spread(x + g * size, gy + g * size, gx + g * size, size, mean, factor * inverse, slope, shift)
        }
      }
    }
    let gGamma = c.gx(1, T.self), gBeta = c.gx(2, T.self)
    for g in 0..<lines {
      gGamma?[g % groups] += parameters[2 * g]
      gBeta?[g % groups] += parameters[2 * g + 1]
    }
  }
}
