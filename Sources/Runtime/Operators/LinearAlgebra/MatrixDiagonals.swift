import Glibc

/// Diagonals and triangles of matrices as vectors, and back.
enum MatrixDiagonals {
  static let entries: [OperatorEntry] = [
    OperatorEntry("_linalg_sumlogdiag", ["linalg_sumlogdiag"], "Sum of the logarithms of the diagonal.") { _, _ in
      MatrixFunction("_linalg_sumlogdiag", shape: { s in _ = try MatrixFunction.square(s[0]); return [[]] }, .logDiagonal(LogarithmsOfDiagonal()))
    },
    OperatorEntry("_linalg_extractdiag", ["linalg_extractdiag"], "A diagonal as a vector.") { a, _ in try extract(&a, "_linalg_extractdiag", isTriangle: false) },
    OperatorEntry("_linalg_makediag", ["linalg_makediag"], "A matrix with a vector as a diagonal.") { a, _ in try make(&a, "_linalg_makediag", isTriangle: false) },
    OperatorEntry("_linalg_extracttrian", ["linalg_extracttrian"], "A triangle as a vector, row by row.") { a, _ in try extract(&a, "_linalg_extracttrian", isTriangle: true) },
    OperatorEntry("_linalg_maketrian", ["linalg_maketrian"], "A matrix with a vector as a triangle, row by row.") { a, _ in try make(&a, "_linalg_maketrian", isTriangle: true) },
  ]

  /// Positions (row, column) of a diagonal, or of the triangle from it outwards.
  struct Part {
    let offset: Int
    let isTriangle: Bool
    let isLower: Bool

    init(_ a: inout AttributeReader, isTriangle: Bool) throws {
      offset = try a.int("offset", default: 0, in: -1_000_000...1_000_000, "which diagonal, above the main one when positive")
      isLower = isTriangle ? try a.bool("lower", default: true, "the lower triangle, when offset is 0") : true
      self.isTriangle = isTriangle
    }

    /// Places of the part's elements in an n × n matrix.
    func places(_ n: Int) -> [Int] {
      guard isTriangle else { return (max(0, -offset)..<max(0, -offset, min(n, n - offset))).map { $0 * n + $0 + offset } }
      let goesUp = offset > 0 || offset == 0 && !isLower
      var result: [Int] = []
      result.reserveCapacity(n * (n + 1) / 2)
      for i in 0..<n {
        // The upper triangle goes column by column: the lower one's transpose.
        for j in 0..<n where goesUp ? i >= j + offset : j <= i + offset { result.append(goesUp ? j * n + i : i * n + j) }
      }
      return result
    }

    /// Elements of the part of an n × n matrix.
    func count(_ n: Int) throws -> Int {
      let side = n - abs(offset)
      guard side > 0 else { throw RuntimeError("offset \(offset) is outside a matrix of \(n) × \(n)") }
      return isTriangle ? side * (side + 1) / 2 : side
    }

    /// The extent of the matrix with a part of `count` elements.
    func extent(_ count: Int) throws -> Int {
      if !isTriangle { return count + abs(offset) }
      let side = Int((Double(8 * min(count, 1 << 50) + 1).squareRoot() - 1) / 2)
      guard side * (side + 1) / 2 == count else { throw RuntimeError("a triangle has not \(count) elements") }
      return side + abs(offset)
    }
  }

  private static func extract(_ a: inout AttributeReader, _ name: String, isTriangle: Bool) throws -> MatrixFunction {
    let part = try Part(&a, isTriangle: isTriangle)
    return MatrixFunction(name, shape: { s in [[try part.count(try MatrixFunction.square(s[0]))]] }, .part(Extraction(part: part, isInverse: false)))
  }

  private static func make(_ a: inout AttributeReader, _ name: String, isTriangle: Bool) throws -> MatrixFunction {
    let part = try Part(&a, isTriangle: isTriangle)
    return MatrixFunction(name, coreRank: 1, shape: { s in
      let n = try part.extent(s[0][0])
      return [[n, n]]
    }, .part(Extraction(part: part, isInverse: true)))
  }

  /// The elements of a part as a vector, or the inverse: each is the other's gradient.
  struct Extraction: InPlaceMatrices {
    let part: Part
    let isInverse: Bool

    /// Calls `body`, on several threads, with the places in matrices and vectors that belong together.
    private func visit(_ batch: Int, extent n: Int, _ body: (_ matrix: Int, _ vector: Int) -> Void) {
      let places = part.places(n), count = places.count
      Threads.split(batch, cost: count) { for b in $0 { for i in 0..<count { body(b * n * n + places[i], b * count + i) } } }
    }

    func forward<T: Real>(_ c: ForwardContext, batch: Int, left: [Int], result: [Int], in _: T.Type) {
      let x = c.x(0, T.self), y = c.y(0, T.self)
      guard isInverse else { return visit(batch, extent: left[0]) { y[$1] = x[$0] } }
      y.update(repeating: 0)
      visit(batch, extent: result[0]) { y[$0] = x[$1] }
    }

    func backward<T: Real>(_ c: BackwardContext, batch: Int, left: [Int], result: [Int], in _: T.Type) {
      guard let gx = c.gx(0, T.self) else { return }
      let gy = c.gy(0, T.self)
      if isInverse { visit(batch, extent: result[0]) { gx[$1] += gy[$0] } } else { visit(batch, extent: left[0]) { gx[$0] += gy[$1] } }
    }
  }

  struct LogarithmsOfDiagonal: InPlaceMatrices {
    func forward<T: Real>(_ c: ForwardContext, batch: Int, left: [Int], result: [Int], in _: T.Type) {
      let x = c.x(0, T.self), y = c.y(0, T.self), n = left[0]
      Threads.split(batch, cost: n * 16) { part in
        for b in part { y[b] = T((0..<n).reduce(0.0) { $0 + Glibc.log(Double(x[b * n * n + $1 * (n + 1)])) }) }
      }
    }

    func backward<T: Real>(_ c: BackwardContext, batch: Int, left: [Int], result: [Int], in _: T.Type) {
      guard let gx = c.gx(0, T.self) else { return }
      let x = c.x(0, T.self), gy = c.gy(0, T.self), n = left[0]
      for b in 0..<batch { for p in stride(from: b * n * n, to: (b + 1) * n * n, by: n + 1) { gx[p] += gy[b] / x[p] } }
    }
  }
}
