import Glibc

/// Factorizations by reflections and rotations. Loops run along rows, which vectors of numbers want: a reflection from the left is one sum of rows
/// and one change of each.
extension Matrix {
  /// H = 1 − factor · v vᵀ, which maps `x` to (`image`, 0, 0 …). Writes v over `x`; factor 0 where there is nothing to map.
  private static func reflection(_ x: UnsafeMutablePointer<Double>, _ count: Int) -> (factor: Double, image: Double) {
    var largest = 0.0
    for i in 0..<count { largest = max(largest, abs(x[i])) }
    guard count > 1, largest > 0 else { return (0, count > 0 ? x[0] : 0) }
    // Scaled, so that squares neither overflow nor vanish.
    var sum = 0.0
    for i in 0..<count {
      x[i] /= largest
      sum += x[i] * x[i]
    }
    let norm = x[0] >= 0 ? sum.squareRoot() : -sum.squareRoot()
    let square = sum + abs(x[0] * norm)
    x[0] += norm
    return (1 / square, -norm * largest)
  }

  /// Rows `m`, `stride` apart, of `width` elements become H times them; `sums` has room for a row.
  private static func reflect(
    _ m: UnsafeMutablePointer<Double>, stride: Int, rows: Int, width: Int, _ v: UnsafePointer<Double>, _ factor: Double, _ sums: UnsafeMutablePointer<Double>
  ) {
    guard factor != 0 else { return }
    for j in 0..<width { sums[j] = 0 }
    for i in 0..<rows { add(v[i], m + i * stride, to: sums, width) }
    for i in 0..<rows { add(-factor * v[i], sums, to: m + i * stride, width) }
  }

  private static func add(_ factor: Double, _ x: UnsafePointer<Double>, to y: UnsafeMutablePointer<Double>, _ count: Int) {
    for j in 0..<count { y[j] += factor * x[j] }
  }

  /// (x, y) become (c x − s y, s x + c y).
  private static func rotate(_ x: UnsafeMutablePointer<Double>, _ y: UnsafeMutablePointer<Double>, _ c: Double, _ s: Double, _ count: Int) {
    for j in 0..<count {
      let held = y[j]
      y[j] = s * x[j] + c * held
      x[j] = c * x[j] - s * held
    }
  }

  /// A = L Q with orthonormal rows of Q, by Householder reflections, for no more rows than columns.
  var lq: (q: Matrix, l: Matrix) {
    // Aᵀ = Qᵀ Lᵀ, so that reflections work along rows; Qᵀ = H1 … Hr times the first columns of the identity.
    let count = rows, length = columns
    var work = transposed, q = Matrix(length, count) { $0 == $1 ? 1 : 0 }
    var vectors = [Double](repeating: 0, count: count * length), factors = [Double](repeating: 0, count: count), sums = [Double](repeating: 0, count: count)
    work.elements.withUnsafeMutableBufferPointer { work in
      q.elements.withUnsafeMutableBufferPointer { q in
        vectors.withUnsafeMutableBufferPointer { vectors in
          sums.withUnsafeMutableBufferPointer { sums in
            guard let work = work.baseAddress, let q = q.baseAddress, let vectors = vectors.baseAddress, let sums = sums.baseAddress else { return }
            for k in 0..<count {
              let v = vectors + k * length + k, rest = length - k
              for i in 0..<rest { v[i] = work[(k + i) * count + k] }
              let (factor, image) = Matrix.reflection(v, rest)
              factors[k] = factor
              work[k * count + k] = image
              Matrix.reflect(work + k * count + k + 1, stride: count, rows: rest, width: count - k - 1, v, factor, sums)
            }
            for k in (0..<count).reversed() {
              Matrix.reflect(q + k * count + k, stride: count, rows: length - k, width: count - k, vectors + k * length + k, factors[k], sums)
            }
          }
        }
      }
    }
    let l = Matrix(count, count) { $1 <= $0 ? work[$1, $0] : 0 }
    return (q.transposed, l)
  }

  /// Eigenvalues in rising order and eigenvectors as rows of a symmetric matrix whose lower triangle is given; the largest element of each is positive.
  ///
  /// Reflections make the matrix tridiagonal, then steps of QL with Wilkinson's shift make it diagonal (Golub and Van Loan, Matrix Computations, 8.3).
  var eigen: (vectors: Matrix, values: [Double]) {
    let n = rows
    guard n > 0 else { return (self, []) }
    var diagonal = [Double](repeating: 0, count: n), beside = diagonal, q = Matrix(identity: n), work = mirrored
    work.elements.withUnsafeMutableBufferPointer { work in
      q.elements.withUnsafeMutableBufferPointer { q in
        Matrix.tridiagonalize(work.baseAddress!, n, &diagonal, &beside, into: q.baseAddress!)
      }
    }
    var v = q.transposed
    v.elements.withUnsafeMutableBufferPointer { Matrix.diagonalize(&diagonal, &beside, $0.baseAddress!, n) }
    let order = (0..<n).sorted { diagonal[$0] < diagonal[$1] }
    let signs = order.map { row -> Double in
      var best = 0
      for k in 0..<n where abs(v[row, k]) > abs(v[row, best]) { best = k }
      return v[row, best] < 0 ? -1 : 1
    }
    return (Matrix(n, n) { signs[$0] * v[order[$0], $1] }, order.map { diagonal[$0] })
  }

  /// A = Q T Qᵀ with T tridiagonal; `q` is the identity before.
  private static func tridiagonalize(_ a: UnsafeMutablePointer<Double>, _ n: Int, _ diagonal: inout [Double], _ beside: inout [Double], into q: UnsafeMutablePointer<Double>) {
    var factors = [Double](repeating: 0, count: n)
    withUnsafeTemporaryAllocation(of: Double.self, capacity: n) { buffer in
      let p = buffer.baseAddress!
      for k in 0..<n {
        diagonal[k] = a[k * n + k]
        let rest = n - k - 1, v = a + k * n + k + 1, block = a + (k + 1) * n + k + 1
        guard rest > 0 else { continue }
        let (factor, image) = reflection(v, rest)
        (factors[k], beside[k]) = (factor, image)
        guard factor != 0 else { continue }
        // H B H = B − v wᵀ − w vᵀ with w = p − ½ factor (p · v) v and p = factor · B v.
        for j in 0..<rest { p[j] = 0 }
        for i in 0..<rest { add(factor * v[i], block + i * n, to: p, rest) }
        var product = 0.0
        for j in 0..<rest { product += p[j] * v[j] }
        add(-0.5 * factor * product, v, to: p, rest)
        for i in 0..<rest {
          add(-v[i], p, to: block + i * n, rest)
          add(-p[i], v, to: block + i * n, rest)
        }
      }
      for k in (0..<max(0, n - 1)).reversed() { reflect(q + (k + 1) * n + k + 1, stride: n, rows: n - k - 1, width: n - k - 1, a + k * n + k + 1, factors[k], p) }
    }
  }

  /// Eigenvalues of a tridiagonal matrix take the place of its diagonal; `v` is multiplied by the rotations, so that its rows become eigenvectors.
  private static func diagonalize(_ d: inout [Double], _ e: inout [Double], _ v: UnsafeMutablePointer<Double>, _ n: Int) {
    for l in 0..<n {
      // Three steps are usual; what is not a number never gets there.
      for _ in 0..<60 {
        var m = l
        while m + 1 < n, !(abs(e[m]) <= .ulpOfOne * (abs(d[m]) + abs(d[m + 1]))) { m += 1 }
        guard m > l else { break }
        var g = (d[l + 1] - d[l]) / (2 * e[l]), r = Glibc.hypot(g, 1), s = 1.0, c = 1.0, p = 0.0, isSplit = false
        g = d[m] - d[l] + e[l] / (g + (g >= 0 ? r : -r))
        for i in stride(from: m - 1, through: l, by: -1) {
          let f = s * e[i], b = c * e[i]
          r = Glibc.hypot(f, g)
          e[i + 1] = r
          if r == 0 {
            d[i + 1] -= p
            isSplit = true
            break
          }
          s = f / r
          c = g / r
          g = d[i + 1] - p
          r = (d[i] - g) * s + 2 * c * b
          p = s * r
          d[i + 1] = g + p
          g = c * r - b
          rotate(v + i * n, v + (i + 1) * n, c, s, n)
        }
        if !isSplit {
          d[l] -= p
          e[l] = g
        }
        e[m] = 0
      }
    }
  }
}
