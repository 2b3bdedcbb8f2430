import COpenBLAS

/// Matrix products, row-major.
///
/// Those of float32 are `StridedProduct`'s, on the threads that convolutions run on; those of doubles OpenBLAS's.
enum MatrixProduct {
  /// c = alpha · op(a) · op(b) + beta · c, where op transposes when asked; op(a) is m × k, op(b) is k × n.
  static func multiply<T: Real>(
    _ a: UnsafePointer<T>, transposed ta: Bool = false, _ b: UnsafePointer<T>, rightTransposed tb: Bool = false,
    into c: UnsafeMutablePointer<T>, m: Int, n: Int, k: Int, alpha: T = 1, beta: T = 0
  ) {
    guard m > 0, n > 0 else { return }
    T.multiply(a, transposed: ta, b, rightTransposed: tb, into: c, m: m, n: n, k: k, alpha: alpha, beta: beta)
  }

  /// Adds the gradients of y = alpha · op(a) · op(b), given that of y, into `ga` and `gb` where they are wanted.
  static func addGradients<T: Real>(
    _ a: UnsafePointer<T>, transposed ta: Bool, _ b: UnsafePointer<T>, rightTransposed tb: Bool, _ gy: UnsafePointer<T>,
    into ga: UnsafeMutablePointer<T>?, _ gb: UnsafeMutablePointer<T>?, m: Int, n: Int, k: Int, alpha: T = 1
  ) {
    if let ga {
      if ta { multiply(b, transposed: tb, gy, rightTransposed: true, into: ga, m: k, n: m, k: n, alpha: alpha, beta: 1) } else {
        multiply(gy, b, rightTransposed: !tb, into: ga, m: m, n: k, k: n, alpha: alpha, beta: 1)
      }
    }
    if let gb {
      if tb { multiply(gy, transposed: true, a, rightTransposed: ta, into: gb, m: n, n: k, k: m, alpha: alpha, beta: 1) } else {
        multiply(a, transposed: !ta, gy, into: gb, m: k, n: n, k: m, alpha: alpha, beta: 1)
      }
    }
  }
}

extension Float {
  /// As `MatrixProduct.multiply`, by `StridedProduct`; `c` is read only where `beta` is not 0.
  public static func multiply(
    _ a: UnsafePointer<Float>, transposed ta: Bool, _ b: UnsafePointer<Float>, rightTransposed tb: Bool, into c: UnsafeMutablePointer<Float>, m: Int, n: Int, k: Int, alpha: Float, beta: Float
  ) {
    StridedProduct.multiply(a, transposed: ta, b, rightTransposed: tb, into: c, m: m, n: n, k: k, alpha: alpha, beta: beta)
  }
}

extension Double {
  /// As `MatrixProduct.multiply`, by OpenBLAS; `c` is read only where `beta` is not 0.
  public static func multiply(
    _ a: UnsafePointer<Double>, transposed ta: Bool, _ b: UnsafePointer<Double>, rightTransposed tb: Bool, into c: UnsafeMutablePointer<Double>, m: Int, n: Int, k: Int, alpha: Double, beta: Double
  ) {
    let aStride = ta ? m : k, bStride = tb ? k : n
    ProductParts.forEach(m: m, n: n, k: k, (aStride, ta), (bStride, tb), resultStride: n, weight: 2) { piece in
      cblas_dgemm(
        CblasRowMajor, ta ? CblasTrans : CblasNoTrans, tb ? CblasTrans : CblasNoTrans, Int32(piece.rows), Int32(piece.columns), Int32(k), alpha,
        a + piece.left, Int32(aStride), b + piece.right, Int32(bStride), beta, c + piece.result, Int32(n))
    }
  }
}
