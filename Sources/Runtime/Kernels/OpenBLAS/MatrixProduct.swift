import COpenBLAS

/// Matrix products on OpenBLAS, row-major.
enum MatrixProduct {
  /// c = alpha · op(a) · op(b) + beta · c, where op transposes when asked; op(a) is m × k, op(b) is k × n.
  static func multiply(
    _ a: UnsafePointer<Float>, transposed ta: Bool = false, _ b: UnsafePointer<Float>, rightTransposed tb: Bool = false,
    into c: UnsafeMutablePointer<Float>, m: Int, n: Int, k: Int, alpha: Float = 1, beta: Float = 0
  ) {
    guard m > 0, n > 0 else { return }
    cblas_sgemm(
      CblasRowMajor, ta ? CblasTrans : CblasNoTrans, tb ? CblasTrans : CblasNoTrans, Int32(m), Int32(n), Int32(k), alpha, a,
      Int32(ta ? m : k), b, Int32(tb ? k : n), beta, c, Int32(n))
  }
}
