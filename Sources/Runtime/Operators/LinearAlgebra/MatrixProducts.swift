/// Products of matrices: gemm (α op(A) op(B) + β C), gemm2 (without C), syrk (α A Aᵀ), trmm (with a triangular factor).
enum MatrixProducts {
  static let entries: [OperatorEntry] = [
    OperatorEntry("_linalg_gemm", ["linalg_gemm"], "alpha op(A) op(B) + beta C.") { a, _ in try gemm(&a, adds: true) },
    OperatorEntry("_linalg_gemm2", ["linalg_gemm2"], "alpha op(A) op(B).") { a, _ in try gemm(&a, adds: false) },
    OperatorEntry("_linalg_syrk", ["linalg_syrk"], "alpha A Aᵀ, or alpha Aᵀ A.") { a, _ in
      let t = try a.bool("transpose", default: false, "Aᵀ A instead"), alpha = try a.float("alpha", default: 1, "factor")
      return MatrixFunction("_linalg_syrk", ["A"], shape: { [[$0[0][t ? 1 : 0], $0[0][t ? 1 : 0]]] }, { x in
        [alpha * Matrix.product(x[0], transposed: t, x[0], rightTransposed: !t)]
      }, { x, _, g in
        let both = g[0] + g[0].transposed
        return [alpha * (t ? x[0] * both : both * x[0])]
      })
    },
    OperatorEntry("_linalg_trmm", ["linalg_trmm"], "Product with a triangular matrix A.") { a, _ in
      let o = try TriangularOptions(&a)
      return MatrixFunction("_linalg_trmm", ["A", "B"], shape: o.shape, { x in
        let t = o.factor(x[0])
        return [o.alpha * (o.isRight ? x[1] * t : t * x[1])]
      }, { x, _, g in
        let t = o.factor(x[0]), gA = Matrix.product(o.isRight ? x[1] : g[0], transposed: o.isRight, o.isRight ? g[0] : x[1], rightTransposed: !o.isRight)
        let gB = o.isRight ? Matrix.product(g[0], t, rightTransposed: true) : Matrix.product(t, transposed: true, g[0])
        return [o.alpha * gA.transposed(if: o.isTransposed).triangle(lower: o.isLower), o.alpha * gB]
      })
    },
  ]

  private static func gemm(_ a: inout AttributeReader, adds: Bool) throws -> MatrixFunction {
    let ta = try a.bool("transpose_a", default: false, "use Aᵀ"), tb = try a.bool("transpose_b", default: false, "use Bᵀ")
    let alpha = try a.float("alpha", default: 1, "factor of the product"), beta = adds ? try a.float("beta", default: 1, "factor of C") : 0
    let axis = try a.int("axis", default: -2, "the dimension of rows")
    var function = MatrixFunction(adds ? "_linalg_gemm" : "_linalg_gemm2", adds ? ["A", "B", "C"] : ["A", "B"], rowAxis: axis, shape: { s in
      let (m, k) = ta ? (s[0][1], s[0][0]) : (s[0][0], s[0][1]), (other, n) = tb ? (s[1][1], s[1][0]) : (s[1][0], s[1][1])
      guard k == other else { throw RuntimeError("inner extents \(k) of A and \(other) of B differ") }
      guard !adds || s[2] == [m, n] else { throw RuntimeError("C is \(s[2][0]) × \(s[2][1]), the product \(m) × \(n)") }
      return [[m, n]]
    }, { x in
      let product = alpha * Matrix.product(x[0], transposed: ta, x[1], rightTransposed: tb)
      return [adds ? product + beta * x[2] : product]
    }, { x, _, g in
      let ga = ta ? Matrix.product(x[1], transposed: tb, g[0], rightTransposed: true) : Matrix.product(g[0], x[1], rightTransposed: !tb)
      let gb = tb ? Matrix.product(g[0], transposed: true, x[0], rightTransposed: ta) : Matrix.product(x[0], transposed: !ta, g[0])
      return [alpha * ga, alpha * gb] + (adds ? [beta * g[0]] : [])
    })
    function.inPlace = .product(PlainProduct(ta: ta, tb: tb, alpha: alpha, beta: adds ? beta : nil))
    return function
  }
}

/// y = alpha · op(A) · op(B) + beta · C for matrices that lie one behind the other, computed where they are.
struct PlainProduct: InPlaceMatrices {
  let ta: Bool, tb: Bool
  let alpha: Double
  /// Nil where there is no C.
  let beta: Double?

  func forward<T: Real>(_ c: ForwardContext, batch: Int, left: [Int], result: [Int], in _: T.Type) {
    let (m, n, k) = (result[0], result[1], ta ? left[0] : left[1])
    let a = c.x(0, T.self).baseAddress!, b = c.x(1, T.self).baseAddress!, y = c.y(0, T.self).baseAddress!
    if beta != nil { y.update(from: c.x(2, T.self).baseAddress!, count: batch * m * n) }
    for i in 0..<batch where !Interruption.isPending {
      MatrixProduct.multiply(a + i * m * k, transposed: ta, b + i * k * n, rightTransposed: tb, into: y + i * m * n, m: m, n: n, k: k, alpha: T(alpha), beta: T(beta ?? 0))
    }
  }

  func backward<T: Real>(_ c: BackwardContext, batch: Int, left: [Int], result: [Int], in _: T.Type) {
    let (m, n, k) = (result[0], result[1], ta ? left[0] : left[1])
    let a = c.x(0, T.self).baseAddress!, b = c.x(1, T.self).baseAddress!, gy = c.gy(0, T.self).baseAddress!, ga = c.gx(0, T.self)?.baseAddress, gb = c.gx(1, T.self)?.baseAddress
    for i in 0..<batch where !Interruption.isPending {
      MatrixProduct.addGradients(
        a + i * m * k, transposed: ta, b + i * k * n, rightTransposed: tb, gy + i * m * n, into: ga.map { $0 + i * m * k }, gb.map { $0 + i * k * n }, m: m, n: n, k: k, alpha: T(alpha))
    }
    guard let beta, let gc = c.gx(2, T.self)?.baseAddress else { return }
    let factor = T(beta)
    for i in 0..<(batch * m * n) { gc[i] += factor * gy[i] }
  }
}

/// The attributes of operators with a triangular matrix A.
struct TriangularOptions {
  let isTransposed: Bool
  let isRight: Bool
  let isLower: Bool
  let alpha: Double

  init(_ a: inout AttributeReader) throws {
    isTransposed = try a.bool("transpose", default: false, "use Aᵀ")
    isRight = try a.bool("rightside", default: false, "A stands on the right")
    isLower = try a.bool("lower", default: true, "A is lower triangular")
    alpha = try a.float("alpha", default: 1, "factor")
  }

  func factor(_ a: Matrix) -> Matrix { a.triangle(lower: isLower).transposed(if: isTransposed) }

  /// X of op(A) X = B, or of X op(A) = B; of the transposed op(A) when asked.
  func solve(_ a: Matrix, _ b: Matrix, transposed: Bool = false) throws -> Matrix {
    guard let x = b.solved(by: a, lower: isLower, transposed: transposed != isTransposed, onRight: isRight) else { throw RuntimeError("_linalg_trsm: the matrix is singular") }
    return x
  }

  func shape(_ s: [[Int]]) throws -> [[Int]] {
    let n = try MatrixFunction.square(s[0])
    guard s[1][isRight ? 1 : 0] == n else { throw RuntimeError("A is \(n) × \(n), B \(s[1][0]) × \(s[1][1])") }
    return [s[1]]
  }
}
