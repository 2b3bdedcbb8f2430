import Glibc
import VectorKernels

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

  /// powers[i] = s[i] to the power −beta, which by default is −3/4, times as many more of s. Two loops: a choice inside would keep it from vectors.
  private func power<T: Real>(_ s: UnsafePointer<T>, less whole: Bool, _ count: Int, into powers: UnsafeMutablePointer<T>) {
    if beta == 0.75, let s = s as? UnsafePointer<Float>, let powers = powers as? UnsafeMutablePointer<Float>, VectorSupport.isAvailable {
      VectorActivation.lessThreeQuarters(s, powers, 0..<count)
    } else if beta == 0.75 {
      for i in 0..<count {
        let root = s[i].squareRoot()
        powers[i] = 1 / (root * root.squareRoot())
      }
    } else {
      let exponent = -T(beta)
      for i in 0..<count { powers[i] = T.pow(s[i], exponent) }
    }
    if whole { for i in 0..<count { powers[i] /= s[i] } }
  }

  /// total[i] = Σ over the window's channels of terms[channel · plane + i].
  private static func sum<T: Real>(_ terms: UnsafePointer<T>, _ window: Range<Int>, _ plane: Int, into total: UnsafeMutablePointer<T>) {
    // Three rows at first, then two by two, so that the total is read and written less often.
    var j = window.lowerBound
    func row(_ k: Int) -> UnsafePointer<T> { terms + k * plane }
    if window.count >= 3 {
      start(row(j), row(j + 1), row(j + 2), total, plane)
      j += 3
    } else { total.update(repeating: 0, count: plane) }
    while j + 2 <= window.upperBound {
      add(row(j), row(j + 1), total, plane)
      j += 2
    }
    if j < window.upperBound { ElementLoops.addScaled(row(j), by: 1, to: total, plane) }
  }

  private static func start<T: Real>(_ a: UnsafePointer<T>, _ b: UnsafePointer<T>, _ c: UnsafePointer<T>, _ total: UnsafeMutablePointer<T>, _ count: Int) {
    for i in 0..<count { total[i] = (a[i] + b[i]) + c[i] }
  }

  private static func add<T: Real>(_ a: UnsafePointer<T>, _ b: UnsafePointer<T>, _ total: UnsafeMutablePointer<T>, _ count: Int) {
    for i in 0..<count { total[i] = (total[i] + a[i]) + b[i] }
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let data = c.inputs[0].shape, plane = data[2] * data[3], size = data[1] * plane
    let knorm = T(knorm), factor = T(alpha) / T(self.size)
    guard size > 0, let x = c.x(0, T.self).baseAddress, let y = c.y(0, T.self).baseAddress, let s = c.y(1, T.self).baseAddress else { return }
    Threads.split(data[0], cost: size * 8) { samples in
      withUnsafeTemporaryAllocation(of: T.self, capacity: size + plane) { scratch in
        let squares = scratch.baseAddress!, powers = squares + size
        for n in samples where !Interruption.isPending {
          for i in 0..<size { squares[i] = x[n * size + i] * x[n * size + i] }
          for k in 0..<data[1] {
            let start = n * size + k * plane, x = x + start, y = y + start, s = s + start
            LRN.sum(squares, window(k, data[1]), plane, into: s)
            for i in 0..<plane { s[i] = knorm + factor * s[i] }
            power(s, less: false, plane, into: powers)
            for i in 0..<plane { y[i] = x[i] * powers[i] }
          }
        }
      }
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    let data = c.inputs[0].shape, plane = data[2] * data[3], size = data[1] * plane
    guard size > 0, let gx = c.gx(0, T.self)?.baseAddress, let x = c.x(0, T.self).baseAddress, let s = c.y(1, T.self).baseAddress, let gy = c.gy(0, T.self).baseAddress else { return }
    let factor: T = 2 * T(alpha) * T(beta) / T(self.size)
    Threads.split(data[0], cost: size * 16) { samples in
      withUnsafeTemporaryAllocation(of: T.self, capacity: size + 2 * plane) { scratch in
        let terms = scratch.baseAddress!, total = terms + size, powers = total + plane
        for n in samples where !Interruption.isPending {
          power(s + n * size, less: true, size, into: terms)
          for i in 0..<size { terms[i] *= gy[n * size + i] * x[n * size + i] }
          for k in 0..<data[1] {
            let start = n * size + k * plane, x = x + start, gy = gy + start, gx = gx + start
            LRN.sum(terms, window(k, data[1]), plane, into: total)
            power(s + start, less: false, plane, into: powers)
            for i in 0..<plane { gx[i] += gy[i] * powers[i] - factor * x[i] * total[i] }
          }
        }
      }
    }
  }
}
