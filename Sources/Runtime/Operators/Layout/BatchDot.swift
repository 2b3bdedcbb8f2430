/// Matrix products of corresponding matrices of two (B, m, k) and (B, k, n) arrays, each transposed when asked.
///
/// Source: MXNet 1.9.1 src/operator/tensor/dot-inl.h (batch_dot).
struct BatchDot: GenericOperator {
  static let name = "batch_dot"
  static let summary = "Matrix products of corresponding matrices."
  let ta: Bool
  let tb: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    ta = try a.bool("transpose_a", default: false, "use the transposes of lhs")
    tb = try a.bool("transpose_b", default: false, "use the transposes of rhs")
    _ = try a.string("forward_stype", default: "None", "storage of the output")
  }

  var inputNames: [String] { ["lhs", "rhs"] }

  private func extents(_ a: Shape, _ b: Shape) throws -> (batch: Int, m: Int, n: Int, k: Int) {
    guard a.rank == b.rank, a.rank >= 3, a.extents.dropLast(2) == b.extents.dropLast(2) else { throw RuntimeError("batch_dot shape error: \(a) X \(b)") }
    let d = a.rank - 2
    let (m, k) = ta ? (a[d + 1], a[d]) : (a[d], a[d + 1]), (other, n) = tb ? (b[d + 1], b[d]) : (b[d], b[d + 1])
    guard k == other else { throw RuntimeError("batch_dot shape error: \(a) X \(b)") }
    return (a.extents.dropLast(2).reduce(1, *), m, n, k)
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard shapes.inputs[0].isKnown, shapes.inputs[1].isKnown else { return }
    let (_, m, n, _) = try extents(shapes.inputs[0], shapes.inputs[1])
    try shapes.setOutput(0, try Shape(shapes.inputs[0].extents.dropLast(2) + [m, n]).checked())
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let (batch, m, n, k) = try extents(c.inputs[0].shape, c.inputs[1].shape)
    let a = c.x(0, T.self).baseAddress!, b = c.x(1, T.self).baseAddress!, y = c.y(0, T.self).baseAddress!
    for i in 0..<batch { MatrixProduct.multiply(a + i * m * k, transposed: ta, b + i * k * n, rightTransposed: tb, into: y + i * m * n, m: m, n: n, k: k) }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    let (batch, m, n, k) = try extents(c.inputs[0].shape, c.inputs[1].shape)
    let a = c.x(0, T.self).baseAddress!, b = c.x(1, T.self).baseAddress!, gy = c.gy(0, T.self).baseAddress!
    let ga = c.gx(0, T.self)?.baseAddress, gb = c.gx(1, T.self)?.baseAddress
    for i in 0..<batch {
      MatrixProduct.addGradients(
        a + i * m * k, transposed: ta, b + i * k * n, rightTransposed: tb, gy + i * m * n, into: ga.map { $0 + i * m * k }, gb.map { $0 + i * k * n },
        m: m, n: n, k: k)
    }
  }
}
