import Glibc

/// How a page is divided into figures: a grid whose cells hold figure numbers.
public struct FigureGrid {
  /// Figure numbers by row; 0 for cells left empty.
  public var cells: [[Int]]
  /// Relative; in centimetres for those in `absoluteWidths` and `absoluteHeights`.
  public var widths: [Double], heights: [Double]
  /// Columns and rows, from 0, whose extent is in centimetres.
  public var absoluteWidths: Set<Int> = [], absoluteHeights: Set<Int> = []
  /// One unit is as wide as it is high: `layout(respect = TRUE)`.
  public var respects = false

  /// Equal cells, one for each figure: `par("mfrow")`, and `par("mfcol")` where `byRow` is false.
  public init(rows: Int, columns: Int, byRow: Bool) {
    cells = (0..<rows).map { r in (0..<columns).map { c in byRow ? r * columns + c + 1 : c * rows + r + 1 } }
    widths = [Double](repeating: 1, count: columns)
    heights = [Double](repeating: 1, count: rows)
  }
  /// `layout()`: a figure may take several cells.
  public init(cells: [[Int]], widths: [Double], heights: [Double]) { (self.cells, self.widths, self.heights) = (cells, widths, heights) }

  /// Of figures; at least 1 where there are cells.
  public var count: Int { cells.joined().max() ?? 1 }
  /// Magnification of text that the division implies.
  public var textScale: Double { cells.count > 2 || widths.count > 2 ? 0.66 : cells.count == 2 && widths.count == 2 ? 0.83 : 1 }
}

/// A rectangle of the canvas: left, top, width, height.
public struct Region {
  /// In device units, y downwards.
  public var x: Double, y: Double, w: Double, h: Double
  /// From its upper left corner.
  public init(x: Double, y: Double, w: Double, h: Double) { (self.x, self.y, self.w, self.h) = (x, y, w, h) }
  /// The right edge.
  public var right: Double { x + w }
  /// The lower edge.
  public var bottom: Double { y + h }
}
