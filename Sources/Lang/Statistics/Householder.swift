/// QR decomposition in the compact form of LINPACK's dqrdc: R above the diagonal, Householder vectors on and below it with their
/// first elements in `qraux`. Columns nearly dependent on earlier ones move to the end (limited pivoting), so the rank is found.
struct HouseholderQR {
  var qr: [Double]
  let rows: Int
  let columns: Int
  var rank: Int
  var qraux: [Double]
  var pivot: [Int32]

  init(_ x: [Double], rows n: Int, columns p: Int, tolerance: Double) {
    (qr, rows, columns) = (x, n, p)
    pivot = (0..<p).map { Int32($0 + 1) }
    var norms = (0..<p).map { HouseholderQR.norm(x[($0 * n)..<(($0 + 1) * n)]) }
    var reference = norms.map { $0 == 0 ? 1 : $0 }
    var original = norms
    var k = p
    for l in 0..<min(n, p) where !Interrupt.isPending {
      // A column whose remaining norm became negligible goes to the end.
      while l < k, norms[l] < reference[l] * tolerance {
        for i in 0..<n {
          let moved = qr[l * n + i]
          for j in l..<(p - 1) { qr[j * n + i] = qr[(j + 1) * n + i] }
          qr[(p - 1) * n + i] = moved
        }
        pivot.append(pivot.remove(at: l))
        norms.append(norms.remove(at: l))
        original.append(original.remove(at: l))
        reference.append(reference.remove(at: l))
        k -= 1
      }
      if l == n - 1 { break }
      let start = l * n + l, end = (l + 1) * n
      var length = HouseholderQR.norm(qr[start..<end])
      if length == 0 { continue }
      if qr[start] != 0 { length = qr[start] < 0 ? -length : length }
      for i in start..<end { qr[i] /= length }
      qr[start] += 1
      for j in (l + 1)..<max(l + 1, p) {
        let offset = (j - l) * n
        var product = 0.0
        for i in start..<end { product += qr[i] * qr[i + offset] }
        let t = -product / qr[start]
        for i in start..<end { qr[i + offset] += t * qr[i] }
        if norms[j] == 0 { continue }
        let share = abs(qr[j * n + l]) / norms[j]
        let left = max(0, 1 - share * share)
        // Recompute the norm when updating it would lose half the digits.
        if left < 1e-6 {
          norms[j] = HouseholderQR.norm(qr[(j * n + l + 1)..<((j + 1) * n)])
          original[j] = norms[j]
        } else { norms[j] *= left.squareRoot() }
      }
      norms[l] = qr[start]
      qr[start] = -length
    }
    rank = min(k, n)
    qraux = norms
  }

  /// Rebuilt from its parts.
  init(qr: [Double], rows: Int, columns: Int, rank: Int, qraux: [Double]) {
    (self.qr, self.rows, self.columns, self.rank, self.qraux) = (qr, rows, columns, rank, qraux)
    pivot = []
  }

  private static func norm(_ x: ArraySlice<Double>) -> Double {
    var scale = 0.0, sum = 1.0
    for value in x where value != 0 {
      let a = abs(value)
      if scale < a {
        sum = 1 + sum * (scale / a) * (scale / a)
        scale = a
      } else { sum += (a / scale) * (a / scale) }
    }
    return scale * sum.squareRoot()
  }

  /// Q·y, or Qᵀ·y when `transposed`, for each column of `y`.
  func apply(to y: [Double], transposed: Bool) -> [Double] {
    var y = y
    let count = min(rank, rows - 1)
    guard count > 0, rows > 0 else { return y }
    let order = transposed ? Array(0..<count) : Array((0..<count).reversed())
    for column in 0..<(y.count / rows) {
      let base = column * rows
      for j in order where j < qraux.count && qraux[j] != 0 {
        // The vector's first element is in qraux.
        var product = qraux[j] * y[base + j]
        for i in (j + 1)..<max(j + 1, rows) { product += qr[j * rows + i] * y[base + i] }
        let t = -product / qraux[j]
        y[base + j] += t * qraux[j]
        for i in (j + 1)..<max(j + 1, rows) { y[base + i] += t * qr[j * rows + i] }
      }
    }
    return y
  }
}
