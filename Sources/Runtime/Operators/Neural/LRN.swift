import Glibc

/// Local response normalization across channels: y = x · s^−beta with s = knorm + alpha / nsize · Σ x² over nsize channels.
///
/// Input: data (N, C, …). dx = gy s^−beta − 2 alpha beta / nsize · x Σ gy x s^(−beta − 1). The scale s is a hidden output.
/// Source: MXNet 1.9.1 src/operator/nn/lrn-inl.h.
struct LRN: GenericOperator {
  static let name = "LRN"
  static let summary = "Normalizes by the squares of neighbouring channels. In R's order: data and output (w, h, channels, batch)."
  let alpha: Float
  let beta: Float
  let knorm: Float
  let size: Int

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    alpha = Float(try a.float("alpha", default: 1e-4, "weight of the squares"))
    beta = Float(try a.float("beta", default: 0.75, "the power"))
    knorm = Float(try a.float("knorm", default: 2, "added to the squares"))
    size = try a.int("nsize", in: 1...100_001, "number of channels, odd")
    guard a.isDescribing || size % 2 == 1 else { throw RuntimeError("LRN only supports odd values for nsize, got \(size)", at: Self.name) }
  }

  var inputNames: [String] { ["data"] }
  var samplewiseInputs: [Int]? { [0] }
  var outputNames: [String] { ["output", "tmp_norm"] }
  var visibleOutputCount: Int { 1 }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard !data.extents.isEmpty else { return }
    guard data.rank == 4 else { throw RuntimeError("LRN needs data of 4 dimensions, got \(data)") }
    try shapes.setOutput(0, data)
    try shapes.setOutput(1, data)
  }

  private func window(_ k: Int, _ channels: Int) -> Range<Int> { max(0, k - size / 2)..<min(channels, k + size / 2 + 1) }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let data = c.inputs[0].shape, plane = data[2] * data[3], x = c.x(0, T.self), y = c.y(0, T.self), s = c.y(1, T.self)
    for n in 0..<data[0] { for k in 0..<data[1] { for i in 0..<plane {
      var sum: T = 0
      for j in window(k, data[1]) {
        let value = x[(n * data[1] + j) * plane + i]
        sum += value * value
      }
      let p = (n * data[1] + k) * plane + i
      s[p] = T(knorm) + T(alpha) / T(size) * sum
      y[p] = x[p] * T.pow(s[p], -T(beta))
    } } }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    let data = c.inputs[0].shape, plane = data[2] * data[3], x = c.x(0, T.self), s = c.y(1, T.self), gy = c.gy(0, T.self)
    let factor = 2 * T(alpha) * T(beta) / T(size)
    for n in 0..<data[0] { for k in 0..<data[1] { for i in 0..<plane {
      var sum: T = 0
      for j in window(k, data[1]) {
        let q = (n * data[1] + j) * plane + i
        sum += gy[q] * x[q] * T.pow(s[q], -T(beta) - 1)
      }
      let p = (n * data[1] + k) * plane + i
      gx[p] += gy[p] * T.pow(s[p], -T(beta)) - factor * x[p] * sum
    } } }
  }
}
