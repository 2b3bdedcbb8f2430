/// Matrix product of the last dimension of lhs with the first of rhs.
struct Dot: GenericOperator {
  static let name = "dot"
  static let summary = "Matrix product."
  let transposesLeft: Bool
  let transposesRight: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    transposesLeft = try a.bool("transpose_a", default: false, "use the transpose of lhs")
    transposesRight = try a.bool("transpose_b", default: false, "use the transpose of rhs")
    _ = try a.string("forward_stype", default: "None", "storage of the output")
  }

  var inputNames: [String] { ["lhs", "rhs"] }

  /// m, k of lhs and k, n of rhs after transposition.
  private func extents(_ a: Shape, _ b: Shape) throws -> (m: Int, k: Int, n: Int, out: [Int]) {
    guard a.rank > 0, b.rank > 0 else { throw RuntimeError("dot needs arrays") }
    let k = transposesLeft ? a[0] : a.extents.last!
    let other = transposesRight ? b.extents.last! : b[0]
    guard k == other else { throw RuntimeError("dot shape error: \(a) X \(b)") }
    let left = transposesLeft ? Array(a.extents.dropFirst()) : Array(a.extents.dropLast())
    let right = transposesRight ? Array(b.extents.dropLast()) : Array(b.extents.dropFirst())
    let out = left + right
    return (left.reduce(1, *), k, right.reduce(1, *), out.isEmpty ? [1] : out)
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard shapes.inputs[0].isKnown, shapes.inputs[1].isKnown else { return }
    try shapes.setOutput(0, Shape(try extents(shapes.inputs[0], shapes.inputs[1]).out))
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let (m, k, n, _) = try extents(c.inputs[0].shape, c.inputs[1].shape)
    MatrixProduct.multiply(c.x(0, T.self).baseAddress!, transposed: transposesLeft, c.x(1, T.self).baseAddress!, rightTransposed: transposesRight, into: c.y(0, T.self).baseAddress!, m: m, n: n, k: k)
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    let (m, k, n, _) = try extents(c.inputs[0].shape, c.inputs[1].shape)
    MatrixProduct.addGradients(
      c.x(0, T.self).baseAddress!, transposed: transposesLeft, c.x(1, T.self).baseAddress!, rightTransposed: transposesRight, c.gy(0, T.self).baseAddress!,
      into: c.gx(0, T.self)?.baseAddress, c.gx(1, T.self)?.baseAddress, m: m, n: n, k: k)
  }
}

/// Rows of a table chosen by index.
struct Embedding: GenericOperator {
  static let name = "Embedding"
  static let aliases = ["_contrib_SparseEmbedding"]
  static let summary = "Looks rows of the weight up by index."
  let inputCount: Int
  let width: Int
  let type: DType?

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    self.inputCount = try a.int("input_dim", in: 1...1_000_000_000, "number of rows")
    width = try a.int("output_dim", in: 1...1_000_000_000, "length of a row")
    type = try a.type(default: nil)
    _ = try a.bool("sparse_grad", default: false, "not used")
  }

  var inputNames: [String] { ["data", "weight"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    try shapes.setInput(1, [inputCount, width], "weight")
    let data = shapes.inputs[0]
    if !data.extents.isEmpty { try shapes.setOutput(0, Shape(data.extents + [width])) }
  }

  func inferTypes(_ types: inout TypeSet) throws {
    if let type, type != .float32 { try types.setInput(1, type) }
    try types.unify(inputs: [1])
  }

  private func row<T: Real>(_ x: T) -> Int { min(max(0, x.wholePart), inputCount - 1) }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let x = c.x(0, T.self), w = c.x(1, T.self).baseAddress!, y = c.y(0, T.self).baseAddress!
    for i in x.indices { (y + i * width).update(from: w + row(x[i]) * width, count: width) }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gw = c.gx(1, T.self) else { return }
    let x = c.x(0, T.self), gy = c.gy(0, T.self)
    // A row may be looked up often: threads share columns.
    Threads.split(width, cost: x.count) { columns in
      for i in x.indices {
        let to = row(x[i]) * width, from = i * width
        for j in columns { gw[to + j] += gy[from + j] }
      }
    }
  }
}
