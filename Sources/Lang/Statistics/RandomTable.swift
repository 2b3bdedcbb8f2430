import Glibc

/// Draws a table with given margins, cell by cell from the conditional distribution, walking outwards from its mode.
/// Source: W. M. Patefield, Applied Statistics 30 (1981) 91, AS 159, in R's order of draws.
struct RandomTable {
  private let rows: [Int], columns: [Int]
  private let logFactorial: [Double]

  init(rows: [Int], columns: [Int]) {
    (self.rows, self.columns) = (rows, columns)
    logFactorial = SpecialFunctions.logFactorials(through: rows.reduce(0, +))
  }

  /// Cells in column-major order.
  func next(_ uniform: () -> Double) -> [Int32] {
    var cells = [Int32](repeating: 0, count: rows.count * columns.count)
    var open = columns
    var left = rows.reduce(0, +)
    for l in 0..<(rows.count - 1) {
      var inRow = rows[l], beyond = left
      left -= inRow
      for m in 0..<(columns.count - 1) {
        let inColumn = open[m], here = beyond
        beyond -= inColumn
        guard here > 0 else {
          inRow = 0
          break
        }
        let cell = draw(inRow: inRow, inColumn: inColumn, total: here, uniform)
        cells[l + m * rows.count] = Int32(cell)
        inRow -= cell
        open[m] -= cell
      }
      cells[l + (columns.count - 1) * rows.count] = Int32(inRow)
    }
    for m in columns.indices {
      let above = (0..<(rows.count - 1)).reduce(0) { $0 + Int(cells[$1 + m * rows.count]) }
      cells[rows.count - 1 + m * rows.count] = Int32(columns[m] - above)
    }
    return cells
  }

  /// One cell of a row with `inRow` and a column with `inColumn` of `total` to deal.
  private func draw(inRow: Int, inColumn: Int, total: Int, _ uniform: () -> Double) -> Int {
    let others = total - inRow, slack = others - inColumn
    let f = logFactorial
    var target = uniform()
    while true {
      let mode = Int(Double(inRow) * (Double(inColumn) / Double(total)) + 0.5)
      var x = exp(f[inRow] + f[others] + f[total - inColumn] + f[inColumn] - f[total] - f[mode] - f[inColumn - mode] - f[inRow - mode] - f[slack + mode])
      if x >= target || x == 0 { return mode }
      var sum = x, y = x, up = mode, down = mode
      var isUpDone = false, isDownDone = false
      while !(isUpDone && isDownDone) {
        if !isUpDone {
          let ways = Double(inColumn - up) * Double(inRow - up)
          if ways == 0 { isUpDone = true } else {
            up += 1
            x *= ways / (Double(up) * Double(slack + up))
            sum += x
            if sum >= target { return up }
          }
        }
        if !isDownDone {
          let ways = Double(down) * Double(slack + down)
          if ways == 0 { isDownDone = true } else {
            down -= 1
            y *= ways / (Double(inColumn - down) * Double(inRow - down))
            sum += y
            if sum >= target { return down }
          }
        }
      }
      target = sum * uniform()
    }
  }
}
