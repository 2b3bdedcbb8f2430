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

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let (outer, length, inner) = layout(c.inputs[0].shape), x = c.x(0, T.self), y = c.y(0, T.self)
    for o in 0..<outer { for i in 0..<inner {
      let start = o * length * inner + i
      var sum: T = 0
      for k in 0..<length { sum += x[start + k * inner] * x[start + k * inner] }
      let norm = (sum + T(eps)).squareRoot()
      c.y(1, T.self)[o * inner + i] = norm
      for k in 0..<length { y[start + k * inner] = x[start + k * inner] / norm }
    } }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    let (outer, length, inner) = layout(c.inputs[0].shape), y = c.y(0, T.self), gy = c.gy(0, T.self)
    for o in 0..<outer { for i in 0..<inner {
      let start = o * length * inner + i, norm = c.y(1, T.self)[o * inner + i]
      var sum: T = 0
      for k in 0..<length { sum += gy[start + k * inner] * y[start + k * inner] }
      for k in 0..<length { gx[start + k * inner] += (gy[start + k * inner] - y[start + k * inner] * sum) / norm }
    } }
  }
}
