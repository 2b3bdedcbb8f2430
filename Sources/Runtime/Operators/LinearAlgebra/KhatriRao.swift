/// Column-wise Kronecker product of matrices with equally many columns.
///
/// Inputs: any number of (m_k, n). Output: (Π m_k, n). Source: MXNet 1.9.1 src/operator/contrib/krprod.h.
struct KhatriRao: Operator {
  static let name = "khatri_rao"
  static let summary = "Column-wise Kronecker product of matrices. In R's order: matrices (n, m1), (n, m2), ..., output (n, m1 m2 ...)."
  let count: Int

  init(_ a: inout AttributeReader, inputCount: Int) throws { count = try a.int("num_args", default: max(1, inputCount), in: 1...1000, "number of inputs") }
  var inputNames: [String] { (0..<count).map { "arg\($0)" } }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    var rows = 1
    guard let first = try shapes.input(0, rank: 2...2, Self.name) else { return }
    for k in 0..<count {
      guard let matrix = try shapes.input(k, rank: 2...2, Self.name) else { return }
      guard matrix[1] == first[1] else { throw RuntimeError("khatri_rao: input \(k) of shape \(matrix) has not the columns of the first, \(first)") }
      let (product, overflow) = rows.multipliedReportingOverflow(by: matrix[0])
      guard !overflow else { throw RuntimeError("khatri_rao: the result has too many elements") }
      rows = product
    }
    try shapes.setOutput(0, try Shape([rows, first[1]]).checked())
  }

  /// The row of each input that goes into a row of the result.
  private func rows(_ extents: [Int], _ row: Int) -> [Int] {
    var rest = row, result = [Int](repeating: 0, count: count)
    for k in stride(from: count - 1, through: 0, by: -1) {
      result[k] = rest % extents[k]
      rest /= extents[k]
    }
    return result
  }

  func forward(_ c: ForwardContext) throws {
    let columns = c.outputs[0].shape[1], y = c.y(0).baseAddress!, extents = c.inputs.map { $0.shape[0] }, x = c.inputs.indices.map { c.x($0).baseAddress! }
    Threads.split(c.outputs[0].shape[0], cost: columns * count) { part in
      for row in part {
        let chosen = rows(extents, row), line = y + row * columns
        line.update(from: x[0] + chosen[0] * columns, count: columns)
        for k in 1..<max(1, count) { KhatriRao.multiply(line, x[k] + chosen[k] * columns, columns) }
      }
    }
  }

  func backward(_ c: BackwardContext) throws {
    let columns = c.outputs[0].shape[1], gy = c.gy(0).baseAddress!, extents = c.inputs.map { $0.shape[0] }, x = c.inputs.indices.map { c.x($0).baseAddress! }
    // Threads have columns of their own: different rows of the result add to one row of an input.
    Threads.split(columns, cost: c.outputs[0].shape[0] * count * count) { part in
      let product = UnsafeMutablePointer<Float>.allocate(capacity: part.count)
      defer { product.deallocate() }
      for k in 0..<count {
        guard let gx = c.gx(k)?.baseAddress else { continue }
        for row in 0..<c.outputs[0].shape[0] {
          let chosen = rows(extents, row)
          product.update(from: gy + row * columns + part.lowerBound, count: part.count)
          for other in 0..<count where other != k { KhatriRao.multiply(product, x[other] + chosen[other] * columns + part.lowerBound, part.count) }
          Rearrangement.addLine(product, gx + chosen[k] * columns + part.lowerBound, part.count)
        }
      }
    }
  }

  private static func multiply(_ y: UnsafeMutablePointer<Float>, _ x: UnsafePointer<Float>, _ count: Int) { for j in 0..<count { y[j] *= x[j] } }
}

enum LinearAlgebraOperators {
  static let entries: [OperatorEntry] = MatrixProducts.entries + MatrixFactors.entries + MatrixDiagonals.entries + [OperatorEntry(KhatriRao.self)]
}
