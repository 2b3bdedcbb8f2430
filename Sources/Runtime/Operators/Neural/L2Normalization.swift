/// Division by the Euclidean norm: of each sample ("instance"), each position's channels ("channel") or each channel ("spatial").
///
/// y = x / √(Σ x² + eps); dx = (gy − y Σ gy y) / norm. The norm is a hidden output.
/// Source: MXNet 1.9.1 src/operator/l2_normalization-inl.h.
struct L2Normalization: GenericOperator {
  static let name = "L2Normalization"
  static let summary = "Divides by the Euclidean norm. In R's order: data and output (w, h, channels, batch); the norm is that of each sample, of the channels at each position, or of each channel, as `mode` says."
  let eps: Float
  let mode: String

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    eps = Float(try a.float("eps", default: 1e-10, "added to the sum of squares"))
    mode = try a.choice("mode", default: "instance", ["channel", "instance", "spatial"], "which elements share a norm")
  }

  var inputNames: [String] { ["data"] }
  var outputNames: [String] { ["output", "norm"] }
  var visibleOutputCount: Int { 1 }

  private func layout(_ data: Shape) -> (outer: Int, length: Int, inner: Int) {
    let plane = data.extents.dropFirst(2).reduce(1, *)
    switch mode {
    case "channel": return (data[0], data[1], plane)
    case "spatial": return (data[0] * data[1], plane, 1)
    default: return (data[0], data.rowCount, 1)
    }
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard !data.extents.isEmpty else { return }
    guard data.rank >= (mode == "instance" ? 2 : 3) || mode == "instance" else { throw RuntimeError("L2Normalization: mode \(mode) needs data of at least 3 dimensions, got \(data)") }
    try shapes.setOutput(0, data)
    let (outer, _, inner) = layout(data)
    if data.isKnown { try shapes.setOutput(1, inner == 1 ? [outer] : [outer, inner]) }
  }

  /// Σ x², in eight sums that do not wait for one another.
  private static func squares<T: Real>(_ x: UnsafePointer<T>, _ count: Int) -> T {
    var s0: T = 0, s1: T = 0, s2: T = 0, s3: T = 0, s4: T = 0, s5: T = 0, s6: T = 0, s7: T = 0, k = 0
    while k + 8 <= count {
      s0 += x[k] * x[k]
      s1 += x[k + 1] * x[k + 1]
      s2 += x[k + 2] * x[k + 2]
      s3 += x[k + 3] * x[k + 3]
      s4 += x[k + 4] * x[k + 4]
      s5 += x[k + 5] * x[k + 5]
      s6 += x[k + 6] * x[k + 6]
      s7 += x[k + 7] * x[k + 7]
      k += 8
    }
    while k < count {
      s0 += x[k] * x[k]
      k += 1
    }
    let low: T = (s0 + s1) + (s2 + s3), high: T = (s4 + s5) + (s6 + s7)
    return low + high
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let lines = AxisLayout(layout(c.inputs[0].shape)), x = c.x(0, T.self), y = c.y(0, T.self), norms = c.y(1, T.self), step = lines.inner, eps = T(eps)
    if step == 1, let x = x.baseAddress, let y = y.baseAddress {
      return lines.shareLines { line, start in
        let norm = (L2Normalization.squares(x + start, lines.length) + eps).squareRoot()
        norms[line] = norm
        ElementLoops.map(x + start, y + start, 0..<lines.length) { $0 / norm }
      }
    }
    lines.shareLines { line, start in
      var sum: T = 0, others: T = 0, k = 0
      // Two sums that do not wait for one another.
      while k + 2 <= lines.length {
        sum += x[start + k * step] * x[start + k * step]
        others += x[start + (k + 1) * step] * x[start + (k + 1) * step]
        k += 2
      }
      if k < lines.length { sum += x[start + k * step] * x[start + k * step] }
      let norm = (sum + others + eps).squareRoot()
      norms[line] = norm
      for k in 0..<lines.length { y[start + k * step] = x[start + k * step] / norm }
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    let lines = AxisLayout(layout(c.inputs[0].shape)), y = c.y(0, T.self), gy = c.gy(0, T.self), norms = c.y(1, T.self), step = lines.inner
    lines.shareLines { line, start in
      var sum: T = 0
      for k in 0..<lines.length { sum += gy[start + k * step] * y[start + k * step] }
      for k in 0..<lines.length { gx[start + k * step] += (gy[start + k * step] - y[start + k * step] * sum) / norms[line] }
    }
  }
}
