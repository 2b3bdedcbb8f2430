/// Limits each element: y = min(max(x, a_min), a_max); dx = gy where a_min ≤ x ≤ a_max. NaN stays NaN.
///
/// Input: data (any shape). Output: same shape. Elements are taken in whatever layout they lie in.
/// Source: MXNet 1.9.1 src/operator/tensor/matrix_op-inl.h (clip).
struct Clip: GenericOperator {
  static let name = "clip"
  static let summary = "Limits each element to a_min … a_max."
  let low: Double
  let high: Double

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    low = try a.float("a_min", "smallest value")
    high = try a.float("a_max", "largest value")
  }

  var backwardReads: BackwardReads { .inputs }
  var samplewiseInputs: [Int]? { [0] }
  var inputNames: [String] { ["data"] }
  func inferShapes(_ shapes: inout ShapeSet) throws { try shapes.unifyAll() }

  /// Blocked layouts pad with zeros, which must stay zeros.
  private func keepsLayout(_ shape: Shape) -> Bool { OneDNN.isReady && low <= 0 && high >= 0 && (3...6).contains(shape.rank) && shape.count > 0 }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    if T.self == Float.self, keepsLayout(c.inputs[0].shape) {
      let x = try c.inputs[0].memory(), y = try LayoutMemory(x.layout)
      limit(UnsafeBufferPointer<Float>(x.elements), y.elements)
      return try c.outputs[0].become(y)
    }
    limit(c.x(0, T.self), c.y(0, T.self))
  }

  private func limit<T: Real>(_ x: UnsafeBufferPointer<T>, _ y: UnsafeMutableBufferPointer<T>) {
    let low = T(low), high = T(high)
    guard let source = x.baseAddress, let target = y.baseAddress else { return }
    for i in 0..<min(x.count, y.count) {
      let value = source[i]
      target[i] = value > high ? high : value < low ? low : value
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let target = c.inputGradients[0] else { return }
    if T.self == Float.self, keepsLayout(target.shape) {
      let x = try c.inputs[0].memory(), gy = try c.outputGradients[0].memory(in: x.layout, extents: target.shape.extents), gx = try LayoutMemory(x.layout)
      guard let value = x.elements.baseAddress, let from = gy.elements.baseAddress, let to = gx.elements.baseAddress else { return }
      let low = Float(low), high = Float(high)
      // Both loads come first, so that the loop becomes vector code.
      for i in 0..<gx.elements.count {
        let x = value[i], g = from[i]
        to[i] = x >= low && x <= high ? g : 0
      }
      return try target.add(gx)
    }
    let x = c.x(0, T.self), gy = c.gy(0, T.self), gx = target.elements(T.self), low = T(low), high = T(high)
    for i in gx.indices where x[i] >= low && x[i] <= high { gx[i] += gy[i] }
  }
}
