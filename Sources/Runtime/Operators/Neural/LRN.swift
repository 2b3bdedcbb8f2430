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

  /// s to the power −beta, which by default is −3/4, times as many more of s.
  @inline(__always)
  private func power<T: Real>(_ s: T, less whole: Bool) -> T {
    guard beta == 0.75 else { return T.pow(s, whole ? -T(beta) - 1 : -T(beta)) }
    let root = s.squareRoot(), result = 1 / (root * root.squareRoot())
    return whole ? result / s : result
  }

  /// total[i] = Σ over the window's channels of terms[channel · plane + i].
  private static func sum<T: Real>(_ terms: UnsafePointer<T>, _ window: Range<Int>, _ plane: Int, into total: UnsafeMutablePointer<T>) {
    total.update(repeating: 0, count: plane)
    for j in window {
      let row = terms + j * plane
      for i in 0..<plane { total[i] += row[i] }
    }
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let data = c.inputs[0].shape, plane = data[2] * data[3], size = data[1] * plane, x = c.x(0, T.self), y = c.y(0, T.self), s = c.y(1, T.self)
    let knorm = T(knorm), factor = T(alpha) / T(self.size)
    Threads.split(data[0], cost: size * 8) { samples in
      withUnsafeTemporaryAllocation(of: T.self, capacity: size + plane) { scratch in
        let squares = scratch.baseAddress!, total = squares + size
        for n in samples {
          let start = n * size
          for i in 0..<size { squares[i] = x[start + i] * x[start + i] }
          for k in 0..<data[1] {
            LRN.sum(squares, window(k, data[1]), plane, into: total)
            for i in 0..<plane {
              let p = start + k * plane + i, scale: T = knorm + factor * total[i]
              s[p] = scale
              y[p] = x[p] * power(scale, less: false)
            }
          }
        }
      }
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    let data = c.inputs[0].shape, plane = data[2] * data[3], size = data[1] * plane, x = c.x(0, T.self), s = c.y(1, T.self), gy = c.gy(0, T.self)
    let factor: T = 2 * T(alpha) * T(beta) / T(self.size)
    Threads.split(data[0], cost: size * 16) { samples in
      withUnsafeTemporaryAllocation(of: T.self, capacity: size + plane) { scratch in
        let terms = scratch.baseAddress!, total = terms + size
        for n in samples {
          let start = n * size
          for i in 0..<size { terms[i] = gy[start + i] * x[start + i] * power(s[start + i], less: true) }
          for k in 0..<data[1] {
            LRN.sum(terms, window(k, data[1]), plane, into: total)
            for i in 0..<plane {
              let p = start + k * plane + i, slope: T = gy[p] * power(s[p], less: false) - factor * x[p] * total[i]
              gx[p] += slope
            }
          }
        }
      }
    }
  }
}
