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

  /// The element of input k that the output's row takes, in its column.
  private func rows(_ inputs: [NDArray], _ row: Int) -> [Int] {
    var rest = row, result = [Int](repeating: 0, count: count)
    for k in stride(from: count - 1, through: 0, by: -1) {
      result[k] = rest % inputs[k].shape[0]
      rest /= inputs[k].shape[0]
    }
    return result
  }

  func forward(_ c: ForwardContext) throws {
    let columns = c.outputs[0].shape[1], y = c.y(0)
    for row in 0..<c.outputs[0].shape[0] {
      let chosen = rows(c.inputs, row)
      for j in 0..<columns { y[row * columns + j] = (0..<count).reduce(1) { $0 * c.x($1)[chosen[$1] * columns + j] } }
    }
  }

  func backward(_ c: BackwardContext) throws {
    let columns = c.outputs[0].shape[1], gy = c.gy(0)
    for row in 0..<c.outputs[0].shape[0] {
      let chosen = rows(c.inputs, row)
      for k in 0..<count {
        guard let gx = c.gx(k) else { continue }
        for j in 0..<columns { gx[chosen[k] * columns + j] += (0..<count).reduce(gy[row * columns + j]) { $1 == k ? $0 : $0 * c.x($1)[chosen[$1] * columns + j] } }
      }
    }
  }
}

enum LinearAlgebraOperators {
  static let entries: [OperatorEntry] = MatrixProducts.entries + MatrixFactors.entries + MatrixDiagonals.entries + [OperatorEntry(KhatriRao.self)]
}
