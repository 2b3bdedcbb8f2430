import Glibc

/// Diagonals and triangles of matrices as vectors, and back.
enum MatrixDiagonals {
  static let entries: [OperatorEntry] = [
    OperatorEntry("_linalg_sumlogdiag", ["linalg_sumlogdiag"], "Sum of the logarithms of the diagonal.") { _, _ in
      MatrixFunction("_linalg_sumlogdiag", ["A"], shape: { s in _ = try MatrixFunction.square(s[0]); return [[]] }, { x in
        let sum = (0..<x[0].rows).reduce(0.0) { $0 + Glibc.log(x[0][$1, $1]) }
        return [Matrix(1, 1) { _, _ in sum }]
      }, { x, _, g in [Matrix(x[0].rows, x[0].rows) { $0 == $1 ? g[0][0, 0] / x[0][$0, $0] : 0 }] })
    },
    OperatorEntry("_linalg_extractdiag", ["linalg_extractdiag"], "A diagonal as a vector.") { a, _ in try extract(&a, "_linalg_extractdiag", isTriangle: false) },
    OperatorEntry("_linalg_makediag", ["linalg_makediag"], "A matrix with a vector as a diagonal.") { a, _ in try make(&a, "_linalg_makediag", isTriangle: false) },
    OperatorEntry("_linalg_extracttrian", ["linalg_extracttrian"], "A triangle as a vector, row by row.") { a, _ in try extract(&a, "_linalg_extracttrian", isTriangle: true) },
    OperatorEntry("_linalg_maketrian", ["linalg_maketrian"], "A matrix with a vector as a triangle, row by row.") { a, _ in try make(&a, "_linalg_maketrian", isTriangle: true) },
  ]

  /// Positions (row, column) of a diagonal, or of the triangle from it outwards.
  private struct Part {
    let offset: Int
    let isTriangle: Bool
    let isLower: Bool

    init(_ a: inout AttributeReader, isTriangle: Bool) throws {
      offset = try a.int("offset", default: 0, in: -1_000_000...1_000_000, "which diagonal, above the main one when positive")
      isLower = isTriangle ? try a.bool("lower", default: true, "the lower triangle, when offset is 0") : true
      self.isTriangle = isTriangle
    }

    func positions(_ n: Int) -> [(Int, Int)] {
      let goesUp = offset > 0 || offset == 0 && !isLower
      var result: [(Int, Int)] = []
      for i in 0..<n {
        // The upper triangle goes column by column: the lower one's transpose.
        if isTriangle { for j in 0..<n where goesUp ? i >= j + offset : j <= i + offset { result.append(goesUp ? (j, i) : (i, j)) } } else if i + offset >= 0, i + offset < n { result.append((i, i + offset)) }
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
    return MatrixFunction(name, ["A"], shape: { s in [[try part.count(try MatrixFunction.square(s[0]))]] }, { x in
      let places = part.positions(x[0].rows)
      return [Matrix(places.count, 1) { i, _ in x[0][places[i].0, places[i].1] }]
    }, { x, _, g in
      var result = Matrix(x[0].rows, x[0].rows)
      for (i, place) in part.positions(x[0].rows).enumerated() { result[place.0, place.1] = g[0][i, 0] }
      return [result]
    })
  }

  private static func make(_ a: inout AttributeReader, _ name: String, isTriangle: Bool) throws -> MatrixFunction {
    let part = try Part(&a, isTriangle: isTriangle)
    return MatrixFunction(name, ["A"], coreRank: 1, shape: { s in
      let n = try part.extent(s[0][0])
      return [[n, n]]
    }, { x in
      let n = try part.extent(x[0].rows)
      var result = Matrix(n, n)
      for (i, place) in part.positions(n).enumerated() { result[place.0, place.1] = x[0][i, 0] }
      return [result]
    }, { _, y, g in
      let places = part.positions(y[0].rows)
      return [Matrix(places.count, 1) { i, _ in g[0][places[i].0, places[i].1] }]
    })
  }
}
