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

  init(_ rows: Int, _ columns: Int, elements: [Double]) { (self.rows, self.columns, self.elements) = (rows, columns, elements) }

  init(identity n: Int) { self.init(n, n) { $0 == $1 ? 1 : 0 } }

  subscript(i: Int, j: Int) -> Double {
    get { elements[i * columns + j] }
    set { elements[i * columns + j] = newValue }
  }

  /// Of elements made row by row: `fill(i, row)`.
  private init(_ rows: Int, _ columns: Int, rowwise fill: (_ i: Int, _ row: UnsafeMutablePointer<Double>) -> Void) {
    self.init(rows, columns, elements: [Double](unsafeUninitializedCapacity: rows * columns) { buffer, filled in
      filled = rows * columns
      guard filled > 0, let start = buffer.baseAddress else { return }
      for i in 0..<rows { fill(i, start + i * columns) }
    })
  }

  var transposed: Matrix {
    elements.withUnsafeBufferPointer { x in
      let step = columns, count = rows
      return Matrix(columns, rows, rowwise: { i, row in for j in 0..<count { row[j] = x[j * step + i] } })
    }
  }
  func transposed(if flag: Bool) -> Matrix { flag ? transposed : self }
  /// The part on and below the diagonal, or on and above it; zero elsewhere.
  func triangle(lower: Bool) -> Matrix {
    elements.withUnsafeBufferPointer { x in
      let count = columns
      return Matrix(rows, columns, rowwise: { i, row in for j in 0..<count { row[j] = (lower ? j <= i : j >= i) ? x[i * count + j] : 0 } })
    }
  }
  /// The lower triangle mirrored upwards.
  var mirrored: Matrix {
    elements.withUnsafeBufferPointer { x in
      let count = columns
      return Matrix(rows, columns, rowwise: { i, row in for j in 0..<count { row[j] = x[max(i, j) * count + min(i, j)] } })
    }
  }

  static func * (a: Matrix, b: Matrix) -> Matrix { product(a, b) }

  /// Matrices up to this extent are multiplied by the thread that asks: a batch of them is shared among threads.
  static let smallExtent = 160
  /// OpenBLAS starts threads of its own above so many multiplications.
  private static let multiplicationsOfOneThread = 1 << 18

  /// op(a) · op(b), where op transposes when asked.
  static func product(_ a: Matrix, transposed ta: Bool = false, _ b: Matrix, rightTransposed tb: Bool = false) -> Matrix {
    let (m, k) = ta ? (a.columns, a.rows) : (a.rows, a.columns), n = tb ? b.rows : b.columns
    guard m > 0, n > 0, k > 0 else { return Matrix(m, n) }
    return Matrix(m, n, elements: [Double](unsafeUninitializedCapacity: m * n) { c, filled in
      filled = m * n
      a.elements.withUnsafeBufferPointer { x in
        b.elements.withUnsafeBufferPointer { y in multiply(1, Factor(x.baseAddress!, a.columns, ta), Factor(y.baseAddress!, b.columns, tb), 0, into: c.baseAddress!, m: m, n: n, k: k) }
      }
    })
  }

  /// A factor of a product: where it begins, the distance of its rows, and whether it is read transposed.
  private struct Factor {
    let start: UnsafePointer<Double>, stride: Int, isTransposed: Bool
    init(_ start: UnsafePointer<Double>, _ stride: Int, _ isTransposed: Bool = false) { (self.start, self.stride, self.isTransposed) = (start, stride, isTransposed) }
  }

  /// c = alpha · op(a) · op(b) + beta · c, where c is m × n with nothing between its rows; small ones on the caller's thread.
  private static func multiply(
    _ alpha: Double, _ a: Factor, _ b: Factor, _ beta: Double, into c: UnsafeMutablePointer<Double>, m: Int, n: Int, k: Int
  ) {
    let rows = max(m, n, k) <= smallExtent ? max(8, multiplicationsOfOneThread / (n * k)) : m
    for start in stride(from: 0, to: m, by: rows) {
      cblas_dgemm(
        CblasRowMajor, a.isTransposed ? CblasTrans : CblasNoTrans, b.isTransposed ? CblasTrans : CblasNoTrans, Int32(min(rows, m - start)), Int32(n), Int32(k), alpha,
        a.start + start * (a.isTransposed ? 1 : a.stride), Int32(a.stride), b.start, Int32(b.stride), beta, c + start * n, Int32(n))
    }
  }

  static func * (s: Double, a: Matrix) -> Matrix { s == 1 ? a : Matrix(a.rows, a.columns, elements: a.elements.map { s * $0 }) }
  static func + (a: Matrix, b: Matrix) -> Matrix {
    a.elements.withUnsafeBufferPointer { x in
      b.elements.withUnsafeBufferPointer { y in
        let count = a.columns
        return Matrix(a.rows, a.columns, rowwise: { i, row in for j in 0..<count { row[j] = x[i * count + j] + y[i * count + j] } })
      }
    }
  }

  /// X of op(T) X = B or X op(T) = B, where this is B and T a triangle of a square matrix; nil where T is singular.
  func solved(by t: Matrix, lower: Bool, transposed: Bool, onRight: Bool) -> Matrix? {
    guard (0..<t.rows).allSatisfy({ t[$0, $0] != 0 }) else { return nil }
    guard rows > 0, columns > 0 else { return self }
    // X op(T) = B is op(T)ᵀ Xᵀ = Bᵀ.
    if onRight { return self.transposed.solved(by: t, lower: lower, transposed: !transposed, onRight: false)?.transposed }
    var x = self
    let n = rows, width = columns
    x.elements.withUnsafeMutableBufferPointer { x in
      t.elements.withUnsafeBufferPointer { Matrix.substitute($0.baseAddress!, isTransposed: transposed, lower != transposed, x.baseAddress!, n, width) }
    }
    return x
  }

  /// Solves op(T) X = B in the place of B (n × columns), some rows at a time: from them goes what the solved ones contribute, a product; what is
  /// left is a small triangle. OpenBLAS's own solver starts threads even for small systems, which those who share a batch of them wait for.
  private static func substitute(_ t: UnsafePointer<Double>, isTransposed: Bool, _ goesDown: Bool, _ x: UnsafeMutablePointer<Double>, _ n: Int, _ columns: Int) {
    let block = 16
    func place(_ i: Int, _ j: Int) -> Int { isTransposed ? j * n + i : i * n + j }
    for step in stride(from: 0, to: n, by: block) {
      let part = goesDown ? step..<min(n, step + block) : max(0, n - step - block)..<(n - step), solved = goesDown ? 0..<step : (n - step)..<n
      if !solved.isEmpty {
        let known = Factor(x + solved.lowerBound * columns, columns), weights = Factor(t + place(part.lowerBound, solved.lowerBound), n, isTransposed)
        multiply(-1, weights, known, 1, into: x + part.lowerBound * columns, m: part.count, n: columns, k: solved.count)
      }
      for k in 0..<part.count {
        let i = goesDown ? part.lowerBound + k : part.upperBound - 1 - k, row = x + i * columns
        for j in goesDown ? part.lowerBound..<i : i + 1..<part.upperBound {
          let factor = t[place(i, j)], other = x + j * columns
          for c in 0..<columns { row[c] -= factor * other[c] }
        }
        let divisor = t[place(i, i)]
        for c in 0..<columns { row[c] /= divisor }
      }
    }
  }

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
    var factors = elements, order = Array(0..<rows), sign = 1.0
    let n = rows
    factors.withUnsafeMutableBufferPointer { buffer in
      guard let lu = buffer.baseAddress else { return }
      for k in 0..<n {
        var pivot = k
        for i in k..<n where abs(lu[i * n + k]) > abs(lu[pivot * n + k]) { pivot = i }
        let upper = lu + k * n
        if pivot != k {
          let other = lu + pivot * n
          for j in 0..<n { (upper[j], other[j]) = (other[j], upper[j]) }
          order.swapAt(k, pivot)
          sign = -sign
        }
        guard upper[k] != 0 else { continue }
        for i in (k + 1)..<max(k + 1, n) {
          let row = lu + i * n, factor = row[k] / upper[k]
          row[k] = factor
          for j in (k + 1)..<n { row[j] -= factor * upper[j] }
        }
      }
    }
    return (Matrix(n, n, elements: factors), order, sign)
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
    let n = rows
    result.elements.withUnsafeMutableBufferPointer { buffer in
      guard let x = buffer.baseAddress else { return }
      lu.elements.withUnsafeBufferPointer { lu in
        func subtract(_ factor: Double, _ source: UnsafePointer<Double>, _ target: UnsafeMutablePointer<Double>) { for c in 0..<n { target[c] -= factor * source[c] } }
        for i in 0..<n { for k in 0..<i { subtract(lu[i * n + k], x + k * n, x + i * n) } }
        for i in stride(from: n - 1, through: 0, by: -1) {
          for k in (i + 1)..<max(i + 1, n) { subtract(lu[i * n + k], x + k * n, x + i * n) }
          let row = x + i * n, divisor = lu[i * n + i]
          for c in 0..<n { row[c] /= divisor }
        }
      }
    }
    return result
  }
}
