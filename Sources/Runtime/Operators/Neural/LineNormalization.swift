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
    let layout = try AxisLayout(c.inputs[0].shape, axis), x = c.x(0, T.self), gamma = c.x(1, T.self), beta = c.x(2, T.self), y = c.y(0, T.self)
    layout.forEachLine { line, start in
      let (mean, inverse) = Normalization.statistics(x, start, layout.inner, layout.length, eps)
      c.y(1, T.self)[line] = mean
      c.y(2, T.self)[line] = 1 / inverse
      for k in 0..<layout.length {
        let p = start + k * layout.inner
        y[p] = (x[p] - mean) * inverse * gamma[k] + beta[k]
      }
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    let layout = try AxisLayout(c.inputs[0].shape, axis), x = c.x(0, T.self), gamma = c.x(1, T.self), gy = c.gy(0, T.self), count = T(layout.length)
    layout.forEachLine { line, start in
      let mean = c.y(1, T.self)[line], inverse = 1 / c.y(2, T.self)[line]
      var sum: T = 0, product: T = 0
      for k in 0..<layout.length {
        let p = start + k * layout.inner, g = gy[p] * gamma[k], h = (x[p] - mean) * inverse
        sum += g
        product += g * h
        c.gx(1, T.self)?[k] += gy[p] * h
        c.gx(2, T.self)?[k] += gy[p]
      }
      guard let gx = c.gx(0, T.self) else { return }
      for k in 0..<layout.length {
        let p = start + k * layout.inner, h = (x[p] - mean) * inverse
        gx[p] += (gy[p] * gamma[k] - sum / count - h * product / count) * inverse
      }
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
    let size = data[1] / groups * plane, x = c.x(0, T.self), gamma = c.x(1, T.self), beta = c.x(2, T.self), y = c.y(0, T.self)
    for g in 0..<(data[0] * groups) {
      let (mean, inverse) = Normalization.statistics(x, g * size, 1, size, eps)
      c.y(1, T.self)[g] = mean
      c.y(2, T.self)[g] = 1 / inverse
      for p in (g * size)..<((g + 1) * size) {
        y[p] = (x[p] - mean) * inverse * gamma[g % groups] + beta[g % groups]
      }
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    let data = c.inputs[0].shape, groups = groupCount ?? data[1], plane = data.extents.dropFirst(2).reduce(1, *)
    let size = data[1] / groups * plane, x = c.x(0, T.self), gamma = c.x(1, T.self), gy = c.gy(0, T.self), count = T(size)
    for g in 0..<(data[0] * groups) {
      let mean = c.y(1, T.self)[g], inverse = 1 / c.y(2, T.self)[g]
      var sum: T = 0, product: T = 0
      for p in (g * size)..<((g + 1) * size) {
        let h = (x[p] - mean) * inverse
        sum += gy[p] * gamma[g % groups]
        product += gy[p] * gamma[g % groups] * h
        c.gx(1, T.self)?[g % groups] += gy[p] * h
        c.gx(2, T.self)?[g % groups] += gy[p]
      }
      guard let gx = c.gx(0, T.self) else { continue }
      for p in (g * size)..<((g + 1) * size) {
        let h = (x[p] - mean) * inverse
        gx[p] += (gy[p] * gamma[g % groups] - sum / count - h * product / count) * inverse
      }
    }
  }
}
