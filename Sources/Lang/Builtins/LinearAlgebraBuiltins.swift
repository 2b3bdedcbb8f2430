import COpenBLAS

/// Decompositions on LAPACK, as the pieces that the library functions `solve`, `svd`, `eigen` … are made of. They return NULL or a
/// number instead of throwing, so that the library function can complain in its own name.
enum LinearAlgebraBuiltins {
  static let all: [Builtin] = [
    Builtin("polyroot", "z", "Zeros of the polynomial whose coefficients `z` are, lowest power first. Source: R ?polyroot.") { call in
      let z = try call[0]
      guard z.isNumeric || z.type == .complex || z.type == .logical else { throw RError("unimplemented type '\(z.type.typeName)' in 'polyroot'\n") }
      var coefficients = z.asComplexes()
      while let last = coefficients.last, last.re == 0, last.im == 0 { coefficients.removeLast() }
      guard coefficients.allSatisfy({ $0.re.isFinite && $0.im.isFinite }) else { throw RError("invalid polynomial coefficient") }
      if coefficients.count < 2 { return .complexes(ComplexVector([])) }
      guard let zeros = PolynomialRoots.zeros(of: coefficients.reversed().map { ($0.re, $0.im) }) else { throw RError("root finding code failed") }
      return .complexes(ComplexVector(zeros.map { Complex($0.re, $0.im) }))
    },
    Builtin(".qrCompact", "x, tol", "LINPACK's QR.") { call in
      let (x, n, p) = try matrix(call, "x")
      let result = HouseholderQR(x, rows: n, columns: p, tolerance: try call.double("tol"))
      return .list([made(result.qr, n, p), .integer(Int32(result.rank)), .doubles(DoubleVector(result.qraux)), .integers(IntegerVector(result.pivot))], names: ["qr", "rank", "qraux", "pivot"])
    },
    Builtin(".qrApply", "qr, rank, qraux, y, transposed", "Q·y or Qᵀ·y.") { call in
      let (x, n, p) = try matrix(call, "qr")
      let (y, m, k) = try matrix(call, "y")
      let aux = try call.doubles("qraux")
      guard m == n else { throw RError("'qr' and 'y' must have the same number of rows") }
      let rank = min(try call.integer("rank", atLeast: 0), p, aux.count)
      let q = HouseholderQR(qr: x, rows: n, columns: p, rank: rank, qraux: aux)
      return made(q.apply(to: y, transposed: try call.flag("transposed")), n, k)
    },
    Builtin(".laSolve", "a, b, tol", "The solution; an index where U is zero; or minus the reciprocal condition number.") { call in
      let (given, n, _) = try square(call, "a")
      let (sides, m, k) = try matrix(call, "b")
      guard m == n else { throw RError("'b' must be compatible with 'a'") }
      if n == 0 || k == 0 { return made(sides, n, k) }
      let tolerance = try call.double("tol")
      return try AbandonableWork.value(operations: AbandonableWork.cubic(n, n + k)) {
        var a = given, b = sides
        var order = Int32(n), count = Int32(k), info: Int32 = 0, pivots = [Int32](repeating: 0, count: n)
        var norm = oneNorm(a, n, n)
        dgesv_(&order, &count, &a, &order, &pivots, &b, &order, &info)
        if info > 0 { return .integer(info) }
        if tolerance > 0 {
          var rcond = 0.0, work = [Double](repeating: 0, count: 4 * n), iwork = [Int32](repeating: 0, count: n), kind = CChar(49)
          dgecon_(&kind, &order, a, &order, &norm, &rcond, &work, &iwork, &info)
          if rcond < tolerance { return .double(-rcond) }
        }
        return made(b, n, k)
      }
    },
    Builtin(".laRcond", "x", "Reciprocal condition number in the one-norm.") { call in
      let (given, n, _) = try square(call, "x")
      return try AbandonableWork.value(operations: AbandonableWork.cubic(n, n)) {
        var a = given
        if n == 0 { return .double(.infinity) }
        var order = Int32(n), info: Int32 = 0, pivots = [Int32](repeating: 0, count: n), norm = oneNorm(a, n, n)
        dgetrf_(&order, &order, &a, &order, &pivots, &info)
        if info > 0 { return .double(0) }
        var rcond = 0.0, work = [Double](repeating: 0, count: 4 * n), iwork = [Int32](repeating: 0, count: n), kind = CChar(49)
        dgecon_(&kind, &order, a, &order, &norm, &rcond, &work, &iwork, &info)
        return .double(rcond)
      }
    },
    Builtin(".laLU", "x", "Diagonal of U and the sign of the row exchanges.") { call in
      let (given, n, _) = try square(call, "x")
      return try AbandonableWork.value(operations: AbandonableWork.cubic(n, n)) {
        var a = given
        var order = Int32(n), info: Int32 = 0, pivots = [Int32](repeating: 0, count: max(1, n))
        if n > 0 { dgetrf_(&order, &order, &a, &order, &pivots, &info) }
        let swaps = (0..<n).filter { pivots[$0] != Int32($0 + 1) }.count
        return .list([.doubles(DoubleVector((0..<n).map { a[$0 * n + $0] })), .integer(swaps % 2 == 0 ? 1 : -1)])
      }
    },
    Builtin(".laChol", "x", "The upper factor, or the order of the minor that is not positive.") { call in
      let (given, n, _) = try square(call, "x")
      return try AbandonableWork.value(operations: AbandonableWork.cubic(n, n)) {
        var a = given
        for j in 0..<n { for i in (j + 1)..<max(j + 1, n) { a[j * n + i] = 0 } }
        var order = Int32(n), info: Int32 = 0, upper = CChar(85)
        if n > 0 { dpotrf_(&upper, &order, &a, &order, &info) }
        return info > 0 ? .integer(info) : made(a, n, n)
      }
    },
    Builtin(".laCholInverse", "x", "The inverse from its upper factor, or the zero pivot.") { call in
      let (given, n, _) = try square(call, "x")
      return try AbandonableWork.value(operations: AbandonableWork.cubic(n, n)) {
        var a = given
        var order = Int32(n), info: Int32 = 0, upper = CChar(85)
        if n > 0 { dpotri_(&upper, &order, &a, &order, &info) }
        for j in 0..<n { for i in (j + 1)..<max(j + 1, n) { a[j * n + i] = a[i * n + j] } }
        return info > 0 ? .integer(info) : made(a, n, n)
      }
    },
    Builtin(".laSvd", "x, jobz", "Singular values and vectors.", singularValues),
    Builtin(".laEigenSymmetric", "x, vectors", "Eigenvalues, ascending, and vectors.", symmetricEigen),
    Builtin(".laEigenGeneral", "x, vectors", "Eigenvalues (real and imaginary parts) and vectors as LAPACK packs them.", generalEigen),
    Builtin(".laTriangular", "r, x, k, upper, transposed", "Solves a triangular system; an index where the diagonal is zero.") { call in
      let (r, n, columns) = try matrix(call, "r")
      var (x, rows, count) = try matrix(call, "x")
      let k = try call.integer("k", atLeast: 0)
      guard k <= n, k <= columns, k <= rows else { throw RError("invalid 'k' argument") }
      if k == 0 { return made([], 0, count) }
      for i in 0..<k where r[i * n + i] == 0 { return .integer(Int32(i + 1)) }
      let isUpper = try call.flag("upper"), isTransposed = try call.flag("transposed")
      if k * k * count <= 1 << 20 {
        solveTriangular(r, n, k, isUpper: isUpper, isTransposed: isTransposed, &x, rows, count)
      } else {
        cblas_dtrsm(
          CblasColMajor, CblasLeft, isUpper ? CblasUpper : CblasLower, isTransposed ? CblasTrans : CblasNoTrans, CblasNonUnit, Int32(k), Int32(count), 1, r, Int32(n),
          &x, Int32(rows))
      }
      var result: [Double] = []
      for j in 0..<count { result += x[(j * rows)..<(j * rows + k)] }
      return made(result, k, count)
    },
  ]

  /// Systems of a size at which a user reads the digits: in the order of the reference BLAS, so that these do not depend on the processor.
  private static func solveTriangular(_ r: [Double], _ n: Int, _ k: Int, isUpper: Bool, isTransposed: Bool, _ x: inout [Double], _ rows: Int, _ count: Int) {
    for first in stride(from: 0, to: count * rows, by: rows) {
      for step in 0..<k {
        // From the bottom where what is solved first stands there.
        let i = isUpper == isTransposed ? step : k - 1 - step
        let others = isUpper ? 0..<i : i + 1..<k
        if isTransposed {
          var sum = x[first + i]
          for j in others { sum -= r[i * n + j] * x[first + j] }
          x[first + i] = sum / r[i * n + i]
        } else if x[first + i] != 0 {
          x[first + i] /= r[i * n + i]
          for j in others { x[first + j] -= x[first + i] * r[i * n + j] }
        }
      }
    }
  }

  private static func matrix(_ call: BuiltinCall, _ name: String) throws -> (elements: [Double], rows: Int, columns: Int) {
    let value = try call[name]
    guard value.isNumeric || value.type == .logical, !value.isFactor else { throw RError("'\(name)' must be a numeric matrix") }
    let dim = value.dim ?? [value.count, 1]
    guard dim.count == 2, dim[0] < 2147483647, dim[1] < 2147483647 else { throw RError("'\(name)' must be a numeric matrix") }
    return (value.asDoubles(), dim[0], dim[1])
  }

  private static func square(_ call: BuiltinCall, _ name: String) throws -> (elements: [Double], rows: Int, columns: Int) {
    let result = try matrix(call, name)
    guard result.rows == result.columns else { throw RError("'\(name)' must be a square matrix") }
    return result
  }

  private static func made(_ x: [Double], _ rows: Int, _ columns: Int) -> Value {
    var attributes = Attributes()
    attributes.dim = [rows, columns]
    return .doubles(DoubleVector(x, attributes))
  }

  private static func oneNorm(_ a: [Double], _ rows: Int, _ columns: Int) -> Double {
    (0..<columns).reduce(0.0) { largest, j in max(largest, a[(j * rows)..<((j + 1) * rows)].reduce(0) { $0 + abs($1) }) }
  }

  private static func singularValues(_ call: BuiltinCall) throws -> Value {
    let (given, n, p) = try matrix(call, "x")
    let job = try call.string("jobz")
    // LAPACK takes small letters, too, and has a way to write into the matrix: neither fits the memory made here.
    guard ["N", "S", "A"].contains(job) else { throw RError("argument 'jobz' must be a character string of \"N\", \"S\" or \"A\"") }
    return try AbandonableWork.value(operations: AbandonableWork.cubic(n, p, factor: 10)) {
      var a = given
      let k = min(n, p)
      var jobz = CChar(bitPattern: job.utf8.first!)
      let left = job == "A" ? n : job == "S" ? k : 0, right = job == "A" ? p : job == "S" ? k : 0
      var d = [Double](repeating: 0, count: max(1, k)), u = [Double](repeating: 0, count: max(1, n * left)), vt = [Double](repeating: 0, count: max(1, right * p))
      var m = Int32(n), columns = Int32(p), ldvt = Int32(max(1, right)), info: Int32 = 0, size: Int32 = -1
      var work = [0.0], iwork = [Int32](repeating: 0, count: max(1, 8 * k))
      dgesdd_(&jobz, &m, &columns, &a, &m, &d, &u, &m, &vt, &ldvt, &work, &size, &iwork, &info)
      size = Int32(work[0])
      work = [Double](repeating: 0, count: max(1, Int(size)))
      dgesdd_(&jobz, &m, &columns, &a, &m, &d, &u, &m, &vt, &ldvt, &work, &size, &iwork, &info)
      if info != 0 { throw RError("error code \(info) from Lapack routine 'dgesdd'") }
      return .list([.doubles(DoubleVector(d)), made(u, n, left), made(vt, right, p)], names: ["d", "u", "vt"])
    }
  }

  private static func symmetricEigen(_ call: BuiltinCall) throws -> Value {
    let (given, n, _) = try square(call, "x")
    let wants = try call.flag("vectors")
    return try AbandonableWork.value(operations: AbandonableWork.cubic(n, n, factor: 5)) {
      var a = given
      var jobz = CChar(wants ? 86 : 78), range = CChar(65), lower = CChar(76)
      var order = Int32(n), zero = 0.0, none: Int32 = 0, found: Int32 = 0, info: Int32 = 0
      var w = [Double](repeating: 0, count: max(1, n)), z = [Double](repeating: 0, count: max(1, wants ? n * n : 1)), support = [Int32](repeating: 0, count: max(1, 2 * n))
      var work = [0.0], iwork: [Int32] = [0], size: Int32 = -1, isize: Int32 = -1
      dsyevr_(&jobz, &range, &lower, &order, &a, &order, &zero, &zero, &none, &none, &zero, &found, &w, &z, &order, &support, &work, &size, &iwork, &isize, &info)
      size = Int32(work[0])
      isize = iwork[0]
      work = [Double](repeating: 0, count: max(1, Int(size)))
      iwork = [Int32](repeating: 0, count: max(1, Int(isize)))
      dsyevr_(&jobz, &range, &lower, &order, &a, &order, &zero, &zero, &none, &none, &zero, &found, &w, &z, &order, &support, &work, &size, &iwork, &isize, &info)
      if info != 0 { throw RError("error code \(info) from Lapack routine 'dsyevr'") }
      return .list([.doubles(DoubleVector(w)), wants ? made(z, n, n) : .null], names: ["values", "vectors"])
    }
  }

  private static func generalEigen(_ call: BuiltinCall) throws -> Value {
    let (given, n, _) = try square(call, "x")
    let wants = try call.flag("vectors")
    return try AbandonableWork.value(operations: AbandonableWork.cubic(n, n, factor: 20)) {
      var a = given
      var jobl = CChar(78), jobr = CChar(wants ? 86 : 78), order = Int32(n), one: Int32 = 1, info: Int32 = 0, size: Int32 = -1
      var re = [Double](repeating: 0, count: max(1, n)), im = re, left = [0.0], right = [Double](repeating: 0, count: max(1, n * n)), work = [0.0]
      dgeev_(&jobl, &jobr, &order, &a, &order, &re, &im, &left, &one, &right, &order, &work, &size, &info)
      size = Int32(work[0])
      work = [Double](repeating: 0, count: max(1, Int(size)))
      dgeev_(&jobl, &jobr, &order, &a, &order, &re, &im, &left, &one, &right, &order, &work, &size, &info)
      if info != 0 { throw RError("error code \(info) from Lapack routine 'dgeev'") }
      return .list([.doubles(DoubleVector(re)), .doubles(DoubleVector(im)), wants ? made(right, n, n) : .null], names: ["re", "im", "vectors"])
    }
  }
}
