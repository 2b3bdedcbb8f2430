import Glibc

/// Softmax or its logarithm along an axis: exp(x/t) / Σ exp(x/t).
///
/// Input: data (any shape). Output: same shape. dx = y (gy − Σ gy y) / t, or gy − softmax Σ gy for the logarithm.
/// Source: MXNet 1.9.1 src/operator/nn/softmax.cc.
struct Softmax: Operator {
  static let name = "softmax"
  static let summary = "Probabilities proportional to exp(x) along an axis."
  let axis: Int
  let temperature: Float
  let isLog: Bool
  /// −1 for softmin.
  let sign: Float

  init(_ a: inout AttributeReader, inputCount: Int) throws { try self.init(&a, isLog: false) }

  init(_ a: inout AttributeReader, isLog: Bool, isMin: Bool = false) throws {
    sign = isMin ? -1 : 1
    axis = try a.int("axis", default: -1, "the axis the probabilities are along")
    temperature = Float(try a.string("temperature", default: "None", "divides the input").filter { $0 != " " }) ?? 1
    _ = try a.string("dtype", default: "None", "type of the output")
    self.isLog = isLog
  }

  var inputNames: [String] { ["data"] }
  func inferShapes(_ shapes: inout ShapeSet) throws {
    try shapes.unifyAll()
    let rank = shapes.inputs[0].rank
    if rank > 0, axis >= rank || axis < -rank { throw RuntimeError("axis \(axis) is out of bounds for array of dimension \(rank)") }
  }

  private func layout(_ shape: Shape) -> (outer: Int, length: Int, inner: Int) {
    let k = axis < 0 ? axis + shape.rank : axis
    return (shape.extents[..<k].reduce(1, *), shape[k], shape.extents[(k + 1)...].reduce(1, *))
  }

  func forward(_ c: ForwardContext) throws {
    let (outer, length, inner) = layout(c.inputs[0].shape)
    let x = c.x(0), y = c.y(0)
    for o in 0..<outer { for i in 0..<inner {
      let base = o * length * inner + i
      var top = -Float.infinity
      for k in 0..<length { top = max(top, sign * x[base + k * inner]) }
      var sum: Float = 0
      for k in 0..<length {
        let e = expf((sign * x[base + k * inner] - top) / temperature)
        y[base + k * inner] = e
        sum += e
      }
      if isLog {
        let logSum = logf(sum)
        for k in 0..<length { y[base + k * inner] = (sign * x[base + k * inner] - top) / temperature - logSum }
      } else { for k in 0..<length { y[base + k * inner] /= sum } }
    } }
  }

  func backward(_ c: BackwardContext) throws {
    guard let gx = c.gx(0) else { return }
    let (outer, length, inner) = layout(c.inputs[0].shape)
    let y = c.y(0), gy = c.gy(0)
    for o in 0..<outer { for i in 0..<inner {
      let base = o * length * inner + i
      var sum: Float = 0
      for k in 0..<length { sum += isLog ? gy[base + k * inner] : gy[base + k * inner] * y[base + k * inner] }
      for k in 0..<length {
        let p = base + k * inner
        gx[p] += (isLog ? gy[p] - expf(y[p]) * sum : y[p] * (gy[p] - sum)) * sign / temperature
      }
    } }
  }
}
