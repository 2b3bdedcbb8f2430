/// The transforms of one tile of 2x2 outputs and eight channels, between pictures and the 16 products: F(2x2, 3x3) with the points 0, 1, -1, ∞.
enum SmallTileTransform {
  /// v[point * pitch] = some rows of Bᵀ d B of the 4x4 window at (top, left) of a picture, zero outside it.
  ///
  /// `half` and `window` are scratch of 16 vectors each.
  @inline(__always)
  static func input(
    _ plane: UnsafePointer<Lanes>, _ height: Int, _ width: Int, _ top: Int, _ left: Int, _ half: UnsafeMutablePointer<Lanes>,
    _ window: UnsafeMutablePointer<Lanes>, _ v: UnsafeMutablePointer<Lanes>, _ pitch: Int, _ rows: Range<Int>
  ) {
    let (start, step, column) = TileWindow.start(plane, height, width, top, left, side: 4, window)
    for j in 0..<4 {
      let source = start + j * column
      let (t0, t1, t2, t3) = input(source[0], source[step], source[2 * step], source[3 * step])
      half[j] = t0
      half[4 + j] = t1
      half[8 + j] = t2
      half[12 + j] = t3
    }
    for i in rows {
      let h = half + i * 4, target = v + i * 4 * pitch
      let (t0, t1, t2, t3) = input(h[0], h[1], h[2], h[3])
      target[0] = t0
      target[pitch] = t1
      target[2 * pitch] = t2
      target[3 * pitch] = t3
    }
  }

  /// u[point * pitch] = some rows of G g Gᵀ of 3x3 filters, the first one at `u`; `half` is scratch of 12 vectors.
  @inline(__always)
  static func filter(_ g: UnsafePointer<Lanes>, _ half: UnsafeMutablePointer<Lanes>, _ u: UnsafeMutablePointer<Lanes>, _ pitch: Int, _ rows: Range<Int>) {
    for j in 0..<3 {
      let (t0, t1, t2, t3) = filter(g[j], g[3 + j], g[6 + j])
      half[j] = t0
      half[3 + j] = t1
      half[6 + j] = t2
      half[9 + j] = t3
    }
    for i in rows {
      let h = half + i * 3, row = u + (i - rows.lowerBound) * 4 * pitch
      let (t0, t1, t2, t3) = filter(h[0], h[1], h[2])
      row[0] = t0
      row[pitch] = t1
      row[2 * pitch] = t2
      row[3 * pitch] = t3
    }
  }

  /// The 2x2 tile Aᵀ m A + bias + addend, kept within limits, of which `rows` and `columns` are inside the picture, `width` and `step`
  /// vectors apart; `half` is scratch of 8 vectors.
  @inline(__always)
  static func output(
    _ m: UnsafePointer<Lanes>, _ pitch: Int, _ half: UnsafeMutablePointer<Lanes>, _ bias: Lanes, _ range: VectorRange, _ addend: UnsafePointer<Lanes>?,
    _ y: UnsafeMutablePointer<Lanes>, _ width: Int, _ step: Int, rows: Int, columns: Int
  ) {
    for j in 0..<4 {
      let source = m + j * pitch, step = 4 * pitch
      (half[j], half[4 + j]) = output(source[0], source[step], source[2 * step], source[3 * step])
    }
    for i in 0..<rows {
      let h = half + i * 4, target = y + i * width
      var (t0, t1) = output(h[0], h[1], h[2], h[3])
      t0 += bias
      t1 += bias
      if let addend {
        t0 += addend[i * width]
        if columns == 2 { t1 += addend[i * width + step] }
      }
      target[0] = range.limit(t0)
      if columns == 2 { target[step] = range.limit(t1) }
    }
  }

  /// Bᵀ d for one column of four.
  @inline(__always)
  private static func input(_ d0: Lanes, _ d1: Lanes, _ d2: Lanes, _ d3: Lanes) -> (Lanes, Lanes, Lanes, Lanes) { (d0 - d2, d1 + d2, d2 - d1, d1 - d3) }

  /// G g for one column of three.
  @inline(__always)
  private static func filter(_ g0: Lanes, _ g1: Lanes, _ g2: Lanes) -> (Lanes, Lanes, Lanes, Lanes) {
    let even = (g0 + g2) * 0.5, odd = g1 * 0.5
    return (g0, even + odd, even - odd, g2)
  }

  /// Aᵀ m for one column of four.
  @inline(__always)
  private static func output(_ m0: Lanes, _ m1: Lanes, _ m2: Lanes, _ m3: Lanes) -> (Lanes, Lanes) { (m0 + m1 + m2, m1 - m2 - m3) }
}
