import COpenBLAS

extension Matrix {
  /// U and Vᵀ of A = U Σ Vᵀ, as many singular vectors as the smaller extent. Throws where LAPACK's iterations do not come to an end, as for numbers that are none.
  func singularVectors() throws -> (left: Matrix, right: Matrix) {
    // LAPACK's matrices lie column by column.
    var a = transposed.elements, job = CChar(UInt8(ascii: "S")), info: Int32 = 0, size: Int32 = -1, room = [0.0]
    let count = Swift.min(rows, columns)
    var m = Int32(rows), n = Int32(columns), k = Int32(count), values = [Double](repeating: 0, count: count), integers = [Int32](repeating: 0, count: 8 * count)
    var u = [Double](repeating: 0, count: rows * count), v = [Double](repeating: 0, count: count * columns)
    for _ in 0..<2 {
      dgesdd_(&job, &m, &n, &a, &m, &values, &u, &m, &v, &k, &room, &size, &integers, &info)
      // The first call only tells how much room the second one wants.
      if size < 0 { (size, room) = (Int32(room[0]), [Double](repeating: 0, count: Int(room[0]))) }
    }
    guard info == 0 else { throw RuntimeError("the singular vectors of a matrix of shape \(Shape([rows, columns])) were not found", hints: ["LAPACK's dgesdd returned \(info)"]) }
    return (Matrix(count, rows, elements: u).transposed, Matrix(columns, count, elements: v).transposed)
  }
}
