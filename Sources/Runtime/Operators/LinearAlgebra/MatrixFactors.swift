/// Factorizations and what is computed with them: Cholesky (potrf, potri), triangular systems (trsm), LQ (gelqf), eigenvectors (syevd),
/// inverse and determinants.
enum MatrixFactors {
  static let entries: [OperatorEntry] = [
    OperatorEntry("_linalg_potrf", ["linalg_potrf"], "Cholesky factor of a symmetric positive-definite matrix.") { a, _ in
      let isLower = try a.bool("lower", default: true, "the factor is lower triangular")
      return MatrixFunction("_linalg_potrf", ["A"], shape: { s in let n = try MatrixFunction.square(s[0]); return [[n, n]] }, { x in
        guard let l = x[0].transposed(if: !isLower).cholesky else { throw RuntimeError("_linalg_potrf: the matrix is not positive definite") }
        return [l.transposed(if: !isLower)]
      }, { _, y, g in
        // P is the lower triangle of Lᵀ gL mirrored; gA = ½ L⁻ᵀ P L⁻¹ (Murray 2016, equation 10).
        let l = y[0].transposed(if: !isLower), inverse = try MatrixFunction.inverse(l, "_linalg_potrf")
        return [0.5 * (Matrix.product(inverse, transposed: true, Matrix.product(l, transposed: true, g[0], rightTransposed: !isLower).mirrored) * inverse)]
      })
    },
    OperatorEntry("_linalg_potri", ["linalg_potri"], "Inverse of a matrix from its Cholesky factor.") { a, _ in
      let isLower = try a.bool("lower", default: true, "the factor is lower triangular")
      return MatrixFunction("_linalg_potri", ["A"], shape: { s in let n = try MatrixFunction.square(s[0]); return [[n, n]] }, { x in
        let inverse = try MatrixFunction.inverse(x[0].triangle(lower: isLower).transposed(if: !isLower), "_linalg_potri")
        return [Matrix.product(inverse, transposed: true, inverse)]
      }, { x, y, g in
        let l = x[0].triangle(lower: isLower).transposed(if: !isLower)
        return [(-1 * (y[0] * (g[0] + g[0].transposed) * y[0] * l)).triangle(lower: true).transposed(if: !isLower)]
      })
    },
    OperatorEntry("_linalg_trsm", ["linalg_trsm"], "Solution of op(A) X = alpha B with a triangular A.") { a, _ in
      let o = try TriangularOptions(&a)
      return MatrixFunction("_linalg_trsm", ["A", "B"], shape: o.shape, { x in
        [o.alpha * (try o.solve(x[0], x[1]))]
      }, { x, y, g in
        let solved = try o.solve(x[0], g[0], transposed: true)
        let gA = Matrix.product(o.isRight ? y[0] : solved, transposed: o.isRight, o.isRight ? solved : y[0], rightTransposed: !o.isRight)
        return [-1 * gA.transposed(if: o.isTransposed).triangle(lower: o.isLower), o.alpha * solved]
      })
    },
    OperatorEntry("_linalg_gelqf", ["linalg_gelqf"], "A = L Q: Q with orthonormal rows, L lower triangular.") { _, _ in
      MatrixFunction("_linalg_gelqf", ["A"], outputs: ["output0", "output1"], shape: { s in
        guard s[0][0] <= s[0][1] else { throw RuntimeError("no more rows than columns are needed, got \(s[0][0]) × \(s[0][1])") }
        return [s[0], [s[0][0], s[0][0]]]
      }, { x in
        let (q, l) = x[0].lq
        return [q, l]
      }, { _, y, g in
        let middle = y[1].transposed * g[1] + -1 * (g[0] * y[0].transposed)
        return [try MatrixFunction.inverse(y[1], "_linalg_gelqf").transposed * (g[0] + middle.mirrored * y[0])]
      })
    },
    OperatorEntry("_linalg_syevd", ["linalg_syevd"], "Eigenvectors as rows, and eigenvalues, of a symmetric matrix.") { _, _ in
      MatrixFunction("_linalg_syevd", ["A"], outputs: ["output0", "output1"], shape: { s in
        let n = try MatrixFunction.square(s[0])
        return [[n, n], [n]]
      }, { x in
        let (u, values) = x[0].eigen
        return [u, Matrix(values.count, 1) { i, _ in values[i] }]
      }, { _, y, g in
        let u = y[0], x = g[0] * u.transposed, n = u.rows
        let inner = Matrix(n, n) { i, j in
          if i == j { return g[1][i, 0] }
          let gap = y[1][i, 0] - y[1][j, 0]
          return 0.5 * (x[i, j] - x[j, i]) / (abs(gap) > 1e-12 ? gap : 1e-12)
        }
        return [u.transposed * inner * u]
      })
    },
    OperatorEntry("_linalg_inverse", ["linalg_inverse"], "Inverse of a matrix.") { _, _ in
      MatrixFunction("_linalg_inverse", ["A"], shape: { s in let n = try MatrixFunction.square(s[0]); return [[n, n]] }, { [try MatrixFunction.inverse($0[0], "_linalg_inverse")] }, { _, y, g in
        [-1 * Matrix.product(Matrix.product(y[0], transposed: true, g[0]), y[0], rightTransposed: true)]
      })
    },
    OperatorEntry("_linalg_det", ["linalg_det"], "Determinant of a matrix.") { _, _ in
      MatrixFunction("_linalg_det", ["A"], shape: { s in _ = try MatrixFunction.square(s[0]); return [[]] }, { x in [Matrix(1, 1) { _, _ in x[0].determinant }] }, { x, y, g in
        [(x[0].inverse.map { g[0][0, 0] * y[0][0, 0] * $0.transposed }) ?? Matrix(x[0].rows, x[0].rows)]
      })
    },
    OperatorEntry("_linalg_slogdet", ["linalg_slogdet"], "Sign and logarithm of the absolute value of the determinant.") { _, _ in
      MatrixFunction("_linalg_slogdet", ["A"], outputs: ["output0", "output1"], shape: { s in _ = try MatrixFunction.square(s[0]); return [[], []] }, { x in
        let (sign, log) = x[0].signedLogDeterminant
        return [Matrix(1, 1) { _, _ in sign }, Matrix(1, 1) { _, _ in log }]
      }, { x, _, g in
        [(x[0].inverse.map { g[1][0, 0] * $0.transposed }) ?? Matrix(x[0].rows, x[0].rows)]
      })
    },
  ]
}
