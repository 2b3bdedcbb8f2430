/// The transforms of one tile of 4x4 outputs and eight channels, between pictures and the 36 products.
enum TileTransform {
  /// v[point * pitch] = some rows of Bᵀ d B of the 6x6 window at (top, left) of a picture, zero outside it.
  ///
  /// `half` and `window` are scratch of 36 vectors each.
  @inline(__always)
  static func input(
    _ plane: UnsafePointer<Lanes>, _ height: Int, _ width: Int, _ top: Int, _ left: Int, _ half: UnsafeMutablePointer<Lanes>,
    _ window: UnsafeMutablePointer<Lanes>, _ v: UnsafeMutablePointer<Lanes>, _ pitch: Int, _ rows: Range<Int>
  ) {
    let (start, step, column) = TileWindow.start(plane, height, width, top, left, side: 6, window)
    for j in 0..<6 {
      let source = start + j * column
      let (t0, t1, t2, t3, t4, t5) = WinogradTransform.input(
        source[0], source[step], source[2 * step], source[3 * step], source[4 * step], source[5 * step])
      half[j] = t0
      half[6 + j] = t1
      half[12 + j] = t2
      half[18 + j] = t3
      half[24 + j] = t4
      half[30 + j] = t5
    }
    for i in rows {
      let h = half + i * 6, target = v + i * 6 * pitch
      let (t0, t1, t2, t3, t4, t5) = WinogradTransform.input(h[0], h[1], h[2], h[3], h[4], h[5])
      target[0] = t0
      target[pitch] = t1
      target[2 * pitch] = t2
      target[3 * pitch] = t3
      target[4 * pitch] = t4
      target[5 * pitch] = t5
    }
  }

  /// u[point * pitch] = some rows of G g Gᵀ of 3x3 filters, the first one at `u`; `half` is scratch of 18 vectors.
  @inline(__always)
  static func filter(_ g: UnsafePointer<Lanes>, _ half: UnsafeMutablePointer<Lanes>, _ u: UnsafeMutablePointer<Lanes>, _ pitch: Int, _ rows: Range<Int>) {
    for j in 0..<3 {
      let (t0, t1, t2, t3, t4, t5) = WinogradTransform.filter(g[j], g[3 + j], g[6 + j])
      half[j] = t0
      half[3 + j] = t1
      half[6 + j] = t2
      half[9 + j] = t3
      half[12 + j] = t4
      half[15 + j] = t5
    }
    for i in rows {
      let h = half + i * 3, row = u + (i - rows.lowerBound) * 6 * pitch
      let (t0, t1, t2, t3, t4, t5) = WinogradTransform.filter(h[0], h[1], h[2])
      row[0] = t0
      row[pitch] = t1
      row[2 * pitch] = t2
      row[3 * pitch] = t3
      row[4 * pitch] = t4
      row[5 * pitch] = t5
    }
  }

  /// The 4x4 tile Aᵀ m A + bias + addend, kept within limits, of which `rows` and `columns` are inside the picture, `width` and `step` vectors apart.
  @inline(__always)
  static func output(
    _ m: UnsafePointer<Lanes>, _ pitch: Int, _ half: UnsafeMutablePointer<Lanes>, _ bias: Lanes, _ range: VectorRange, _ addend: UnsafePointer<Lanes>?,
    _ y: UnsafeMutablePointer<Lanes>, _ width: Int, _ step: Int, rows: Int, columns: Int
  ) {
    for j in 0..<6 {
      let source = m + j * pitch, step = 6 * pitch
      let (t0, t1, t2, t3) = WinogradTransform.output(
        source[0], source[step], source[2 * step], source[3 * step], source[4 * step], source[5 * step])
      half[j] = t0
      half[6 + j] = t1
      half[12 + j] = t2
      half[18 + j] = t3
    }
    for i in 0..<rows {
      let h = half + i * 6, target = y + i * width
      var (t0, t1, t2, t3) = WinogradTransform.output(h[0], h[1], h[2], h[3], h[4], h[5])
      t0 += bias
      t1 += bias
      t2 += bias
      t3 += bias
      if let addend {
        let a = addend + i * width
        t0 += a[0]
        if columns > 1 { t1 += a[step] }
        if columns > 2 { t2 += a[2 * step] }
        if columns > 3 { t3 += a[3 * step] }
      }
      target[0] = range.limit(t0)
      if columns > 1 { target[step] = range.limit(t1) }
      if columns > 2 { target[2 * step] = range.limit(t2) }
      if columns > 3 { target[3 * step] = range.limit(t3) }
    }
  }
}
