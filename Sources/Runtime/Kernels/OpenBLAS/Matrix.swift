import COpenBLAS
import Glibc

/// A row-major matrix of doubles, for linear algebra on small matrices; products run on OpenBLAS.
struct Matrix {
  let rows: Int
  let columns: Int
  var elements: [Double]

  init(_ rows: Int, _ columns: Int, _ element: (_ i: Int, _ j: Int) -> Double = { _, _ in 0 }) {
    (self.rows, self.columns) = (rows, columns)
    elements = []
    elements.reserveCapacity(rows * columns)
    for i in 0..<rows { for j in 0..<columns { elements.append(element(i, j)) } }
  }

  init(identity n: Int) { self.init(n, n) { $0 == $1 ? 1 : 0 } }

  subscript(i: Int, j: Int) -> Double {
    get { elements[i * columns + j] }
    set { elements[i * columns + j] = newValue }
  }

  var transposed: Matrix { Matrix(columns, rows) { self[$1, $0] } }
  func transposed(if flag: Bool) -> Matrix { flag ? transposed : self }
  /// The part on and below the diagonal, or on and above it; zero elsewhere.
  func triangle(lower: Bool) -> Matrix { Matrix(rows, columns) { i, j in (lower ? j <= i : j >= i) ? self[i, j] : 0 } }
  /// The lower triangle mirrored upwards.
  var mirrored: Matrix { Matrix(rows, columns) { self[max($0, $1), min($0, $1)] } }

  static func * (a: Matrix, b: Matrix) -> Matrix {
    var c = Matrix(a.rows, b.columns)
    guard a.rows > 0, b.columns > 0, a.columns > 0 else { return c }
    cblas_dgemm(
      CblasRowMajor, CblasNoTrans, CblasNoTrans, Int32(a.rows), Int32(b.columns), Int32(a.columns), 1, a.elements, Int32(a.columns), b.elements,
      Int32(b.columns), 0, &c.elements, Int32(b.columns))
    return c
  }

  static func * (s: Double, a: Matrix) -> Matrix { Matrix(a.rows, a.columns) { s * a[$0, $1] } }
  static func + (a: Matrix, b: Matrix) -> Matrix { Matrix(a.rows, a.columns) { a[$0, $1] + b[$0, $1] } }

  /// The lower Cholesky factor of a symmetric matrix whose lower triangle is given; nil unless it is positive definite.
  var cholesky: Matrix? {
    var l = Matrix(rows, rows)
    for j in 0..<rows {
      for i in j..<rows {
        var sum = self[i, j]
        for k in 0..<j { sum -= l[i, k] * l[j, k] }
        if i == j {
          guard sum > 0 else { return nil }
          l[j, j] = sum.squareRoot()
        } else { l[i, j] = sum / l[j, j] }
      }
    }
    return l
  }

  /// Rows in pivoted order with the factors of P A = L U in one matrix, the order, and the permutation's sign.
  private var decomposed: (factors: Matrix, order: [Int], sign: Double) {
    var lu = self, order = Array(0..<rows), sign = 1.0
    for k in 0..<rows {
      var pivot = k
      for i in k..<rows where abs(lu[i, k]) > abs(lu[pivot, k]) { pivot = i }
      if pivot != k {
        for j in 0..<rows { (lu[k, j], lu[pivot, j]) = (lu[pivot, j], lu[k, j]) }
        order.swapAt(k, pivot)
        sign = -sign
      }
      guard lu[k, k] != 0 else { continue }
      for i in (k + 1)..<max(k + 1, rows) {
        lu[i, k] /= lu[k, k]
        for j in (k + 1)..<rows { lu[i, j] -= lu[i, k] * lu[k, j] }
      }
    }
    return (lu, order, sign)
  }

  /// The determinant's sign and the logarithm of its absolute value.
  var signedLogDeterminant: (sign: Double, log: Double) {
    let (lu, _, sign) = decomposed
    return (0..<rows).reduce((sign, 0.0)) { result, k in
      let d = lu[k, k]
      return (result.0 * (d > 0 ? 1 : d < 0 ? -1 : 0), result.1 + Glibc.log(abs(d)))
    }
  }

  var determinant: Double {
    let (lu, _, sign) = decomposed
    return (0..<rows).reduce(sign) { $0 * lu[$1, $1] }
  }

  /// The inverse; nil for a singular matrix.
  var inverse: Matrix? {
    let (lu, order, _) = decomposed
    guard (0..<rows).allSatisfy({ lu[$0, $0] != 0 }) else { return nil }
    var result = Matrix(rows, rows) { order[$0] == $1 ? 1 : 0 }
    for c in 0..<rows {
      for i in 0..<rows { for k in 0..<i { result[i, c] -= lu[i, k] * result[k, c] } }
      for i in stride(from: rows - 1, through: 0, by: -1) {
        for k in (i + 1)..<max(i + 1, rows) { result[i, c] -= lu[i, k] * result[k, c] }
        result[i, c] /= lu[i, i]
      }
    }
    return result
  }

  /// A = L Q with orthonormal rows of Q, by Householder reflections, for no more rows than columns.
  var lq: (q: Matrix, l: Matrix) {
    var work = self, q = Matrix(identity: columns)
    for k in 0..<rows {
      let norm = (k..<columns).reduce(0) { $0 + work[k, $1] * work[k, $1] }.squareRoot()
      guard norm > 0, k + 1 < columns else { continue }
      var v = (k..<columns).map { work[k, $0] }
      v[0] += v[0] >= 0 ? norm : -norm
      let square = v.reduce(0) { $0 + $1 * $1 }
      func reflect(_ m: inout Matrix, _ row: Int) {
        let dot = v.indices.reduce(0) { $0 + m[row, k + $1] * v[$1] } * 2 / square
        for i in v.indices { m[row, k + i] -= dot * v[i] }
      }
      for row in 0..<rows { reflect(&work, row) }
      for row in 0..<columns { reflect(&q, row) }
    }
    // work = A H1 … Hk and q = H1 … Hk, so A = work · qᵀ.
    let l = Matrix(rows, rows) { $1 <= $0 ? work[$0, $1] : 0 }
    return (Matrix(rows, columns) { q[$1, $0] }, l)
  }

  /// Eigenvalues in rising order and eigenvectors as rows of a symmetric matrix, by Jacobi rotations; the largest element of each is positive.
  var eigen: (vectors: Matrix, values: [Double]) {
    var a = mirrored, v = Matrix(identity: rows)
    let scale = elements.reduce(0) { max($0, abs($1)) }
    for _ in 0..<60 {
      var off = 0.0
      for i in 0..<rows { for j in 0..<i { off = max(off, abs(a[i, j])) } }
      if !(off > 1e-15 * scale) { break }
      for p in 0..<rows { for q in (p + 1)..<max(p + 1, rows) where a[p, q] != 0 {
        let theta = (a[q, q] - a[p, p]) / (2 * a[p, q])
        let t = (theta >= 0 ? 1.0 : -1.0) / (abs(theta) + (theta * theta + 1).squareRoot()), c = 1 / (t * t + 1).squareRoot(), s = t * c
        for k in 0..<rows { (a[k, p], a[k, q]) = (c * a[k, p] - s * a[k, q], s * a[k, p] + c * a[k, q]) }
        for k in 0..<rows { (a[p, k], a[q, k]) = (c * a[p, k] - s * a[q, k], s * a[p, k] + c * a[q, k]) }
        for k in 0..<rows { (v[p, k], v[q, k]) = (c * v[p, k] - s * v[q, k], s * v[p, k] + c * v[q, k]) }
      } }
    }
    let order = (0..<rows).sorted { a[$0, $0] < a[$1, $1] }
    let signs = order.map { row -> Double in
      var best = 0
      for k in 0..<rows where abs(v[row, k]) > abs(v[row, best]) { best = k }
      return v[row, best] < 0 ? -1 : 1
    }
    return (Matrix(rows, rows) { signs[$0] * v[order[$0], $1] }, order.map { a[$0, $0] })
  }
}
