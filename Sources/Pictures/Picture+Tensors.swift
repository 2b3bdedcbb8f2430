import Glibc

/// Tensors that tell, pixel by pixel, how steep a picture is and in which direction.
///
/// A field of symmetric tensors is a picture whose channels are the upper triangle row by row: xx, xy, yy of a flat picture, and
/// xx, xy, xz, yy, yz, zz of one with depth. Source: Tschumperlé, "Fast anisotropic smoothing of multi-valued images using
/// curvature-preserving PDE's", IJCV 68 (2006).
extension Picture {
  /// The axes a picture's filters run along: two of them where it is flat.
  var spatialAxes: [PictureAxis] { depth > 1 ? [.x, .y, .z] : [.x, .y] }

  /// The pairs of axes of a tensor's channels.
  static func tensorPairs(_ axes: [PictureAxis]) -> [(PictureAxis, PictureAxis)] {
    axes.indices.flatMap { i in (i..<axes.count).map { (axes[i], axes[$0]) } }
  }

  /// Products of the central differences along each pair of axes, summed over the channels.
  func structureTensors() -> Picture {
    let axes = spatialAxes, slopes = axes.map { gradient(along: $0, .centered).samples }, plane = width * height * depth
    let pairs = axes.indices.flatMap { i in (i..<axes.count).map { (i, $0) } }
    var sums = [Double](repeating: 0, count: plane * pairs.count)
    for (k, (i, j)) in pairs.enumerated() {
      for c in 0..<channels { for p in 0..<plane { sums[k * plane + p] += slopes[i][c * plane + p] * slopes[j][c * plane + p] } }
    }
    return Picture(width: width, height: height, depth: depth, channels: pairs.count, samples: sums)
  }

  /// Tensors that smooth along edges rather than across them, in single precision as CImg has them.
  ///
  /// Of the eigenvalues' sum s, directions along an edge get (1 + s)^(−sharpness), the one across it
  /// (1 + s)^(−sharpness / (1 − anisotropy)).
  /// - Parameters:
  ///   - gradientBlur, tensorBlur: standard deviations of the smoothing before and after the differences are taken.
  ///   - isRoot: the tensors' square roots.
  public func diffusionTensors(sharpness: Float, anisotropy: Float, gradientBlur: Double, tensorBlur: Double, isRoot: Bool) -> Picture {
    let along = (isRoot ? 0.5 : 1) * max(sharpness, 1e-5), steep = along / (1e-7 + 1 - anisotropy)
    var field = blurred(gradientBlur, .neumann, isGaussian: true).stretched(to: 255).structureTensors().blurred(tensorBlur, .neumann, isGaussian: true)
    let n = spatialAxes.count, plane = width * height * depth
    for p in 0..<plane {
      let (values, vectors) = field.eigen(p, n)
      let sum = values.reduce(Float(1)) { $0 + max(0, Float($1)) }, low = powf(sum, -along), high = powf(sum, -steep)
      let v = vectors.map { $0.map(Float.init) }
      var k = 0
      for i in 0..<n {
        for j in i..<n {
          // The first eigenvector points across the edge. With depth CImg, whose numbers these are, takes the last one for it.
          let across = n == 2 ? 0 : n - 1
          var part = high * v[across][i] * v[across][j]
          for e in 0..<n where e != across { part += low * v[e][i] * v[e][j] }
          field.samples[k * plane + p] = Double(part)
          k += 1
        }
      }
    }
    return field
  }

  /// All values moved and stretched to 0 … `top`; zeros where all are the same.
  private func stretched(to top: Double) -> Picture {
    guard let low = samples.min(), let high = samples.max() else { return self }
    var result = self
    for i in samples.indices { result.samples[i] = high == low ? 0 : (samples[i] - low) / (high - low) * top }
    return result
  }

  /// Eigenvalues of a field's tensor, the largest first, and their unit vectors.
  func eigen(_ pixel: Int, _ n: Int) -> (values: [Double], vectors: [[Double]]) {
    let plane = width * height * depth
    func part(_ k: Int) -> Double { samples[k * plane + pixel] }
    return n == 2 ? SymmetricMatrix.eigen(part(0), part(1), part(2)) : SymmetricMatrix.eigen((0..<6).map(part))
  }
}

/// Eigenvalues of small symmetric matrices.
private enum SymmetricMatrix {
  /// Of (a b; b c), in closed form.
  static func eigen(_ a: Double, _ b: Double, _ c: Double) -> (values: [Double], vectors: [[Double]]) {
    let sum = a + c, root = max(0, sum * sum - 4 * (a * c - b * b)).squareRoot(), large = 0.5 * (sum + root)
    let norm = ((large - a) * (large - a) + b * b).squareRoot()
    let (x, y) = norm > 0 ? (b / norm, (large - a) / norm) : (1, 0)
    return ([large, 0.5 * (sum - root)], [[x, y], [-y, x]])
  }

  /// Of a 3 × 3 matrix by its upper triangle: Jacobi's rotations (Golub and Van Loan, section 8.5).
  static func eigen(_ upper: [Double]) -> (values: [Double], vectors: [[Double]]) {
    var a = [[upper[0], upper[1], upper[2]], [upper[1], upper[3], upper[4]], [upper[2], upper[4], upper[5]]]
    var v = [[1.0, 0, 0], [0, 1, 0], [0, 0, 1]]
    for _ in 0..<30 {
      guard abs(a[0][1]) + abs(a[0][2]) + abs(a[1][2]) > 1e-15 * (abs(a[0][0]) + abs(a[1][1]) + abs(a[2][2])) else { break }
      for (p, q) in [(0, 1), (0, 2), (1, 2)] where a[p][q] != 0 {
        let ratio = (a[q][q] - a[p][p]) / (2 * a[p][q]), t = (ratio >= 0 ? 1 : -1) / (abs(ratio) + (ratio * ratio + 1).squareRoot())
        let cosine = 1 / (t * t + 1).squareRoot(), sine = t * cosine
        for k in 0..<3 { (a[k][p], a[k][q]) = (cosine * a[k][p] - sine * a[k][q], sine * a[k][p] + cosine * a[k][q]) }
        for k in 0..<3 { (a[p][k], a[q][k]) = (cosine * a[p][k] - sine * a[q][k], sine * a[p][k] + cosine * a[q][k]) }
        for k in 0..<3 { (v[k][p], v[k][q]) = (cosine * v[k][p] - sine * v[k][q], sine * v[k][p] + cosine * v[k][q]) }
      }
    }
    let order = [0, 1, 2].sorted { a[$0][$0] > a[$1][$1] }
    return (order.map { a[$0][$0] }, order.map { e in (0..<3).map { v[$0][e] } })
  }
}
