import Glibc

/// How a page is divided into figures: a grid whose cells hold figure numbers.
public struct FigureGrid {
  /// Figure numbers by row; 0 for cells left empty.
  public var cells: [[Int]]
  /// Relative, or in centimetres where `isAbsolute`.
  public var widths: [Double], heights: [Double]
  public var absoluteWidths: Set<Int> = [], absoluteHeights: Set<Int> = []
  public var respects = false

  public init(rows: Int, columns: Int, byRow: Bool) {
    cells = (0..<rows).map { r in (0..<columns).map { c in byRow ? r * columns + c + 1 : c * rows + r + 1 } }
    widths = [Double](repeating: 1, count: columns)
    heights = [Double](repeating: 1, count: rows)
  }
  public init(cells: [[Int]], widths: [Double], heights: [Double]) { (self.cells, self.widths, self.heights) = (cells, widths, heights) }

  public var count: Int { cells.joined().max() ?? 1 }
  /// Magnification of text that the division implies.
  public var textScale: Double { cells.count > 2 || widths.count > 2 ? 0.66 : cells.count == 2 && widths.count == 2 ? 0.83 : 1 }
}

/// A rectangle of the canvas: left, top, width, height.
public struct Region {
  public var x: Double, y: Double, w: Double, h: Double
  public init(x: Double, y: Double, w: Double, h: Double) { (self.x, self.y, self.w, self.h) = (x, y, w, h) }
  public var right: Double { x + w }
  public var bottom: Double { y + h }
}
