/// Sums of the columns of a matrix.
public enum ColumnSums {
  /// Adds to `sums` the columns of `rows` rows of `columns` elements, `stride` apart: 32 columns at a time, or 8, whose sums stay in registers.
  public static func add(_ x: UnsafePointer<Float>, rows: Int, columns: Int, stride: Int, into sums: UnsafeMutablePointer<Float>) {
    var column = 0
    while column + 32 <= columns {
      var p = x + column, a = Lanes.zero, b = Lanes.zero, c = Lanes.zero, d = Lanes.zero
      for _ in 0..<rows {
        a += Lanes(p)
        b += Lanes(p + 8)
        c += Lanes(p + 16)
        d += Lanes(p + 24)
        p += stride
      }
      let target = sums + column
      (Lanes(UnsafePointer(target)) + a).store(target, 8)
      (Lanes(UnsafePointer(target + 8)) + b).store(target + 8, 8)
      (Lanes(UnsafePointer(target + 16)) + c).store(target + 16, 8)
      (Lanes(UnsafePointer(target + 24)) + d).store(target + 24, 8)
      column += 32
    }
    while column + 8 <= columns {
      // Rows in turns, so that one addition does not wait for the other.
      var p = x + column, a = Lanes.zero, b = Lanes.zero, c = Lanes.zero, d = Lanes.zero, row = 0
      while row + 4 <= rows {
        a += Lanes(p)
        b += Lanes(p + stride)
        c += Lanes(p + 2 * stride)
        d += Lanes(p + 3 * stride)
        p += 4 * stride
        row += 4
      }
      while row < rows {
        a += Lanes(p)
        p += stride
        row += 1
      }
      (Lanes(UnsafePointer(sums + column)) + ((a + b) + (c + d))).store(sums + column, 8)
      column += 8
    }
    for column in column..<columns {
      var sum: Float = 0
      for row in 0..<rows { sum += x[row * stride + column] }
      sums[column] += sum
    }
  }
}
