/// R's base graphics on a canvas: a page divided into figures, each with margins around a plot region in user coordinates.
public final class PlotPage {
  public let canvas: Canvas
  /// Margins in lines of text: bottom, left, top, right.
  public var margins = [5.1, 4.1, 4.1, 2.1]
  /// Outer margins in lines.
  public var outerMargins = [0.0, 0.0, 0.0, 0.0]
  /// Limits of the plot region: x1, x2, y1, y2.
  public var usr = [0.0, 1.0, 0.0, 1.0]
  public private(set) var rows = 1
  public private(set) var columns = 1
  public private(set) var fillsByRow = true
  /// Magnification of text and symbols that mfrow implies.
  public private(set) var layoutScale = 1.0
  public var pointSize = 12.0
  private var figure = -1
  private let background: Color
  public var keepsFigure = false
  public private(set) var hasPlot = false

  public init(_ canvas: Canvas, background: Color = .white) {
    self.canvas = canvas
    self.background = background
  }

  /// Divides the page; the next plot starts at its first figure.
  public func divide(rows: Int, columns: Int, byRow: Bool) {
    self.rows = max(1, rows)
    self.columns = max(1, columns)
    fillsByRow = byRow
    layoutScale = self.rows > 2 || self.columns > 2 ? 0.66 : self.rows == 2 && self.columns == 2 ? 0.83 : 1
    figure = -1
  }

  /// Whether the next plot needs a new page.
  public var isFull: Bool { figure + 1 >= rows * columns }
  public var isFresh: Bool { figure < 0 }

  /// Moves to the next figure. Call `startPage` first when the page is full.
  public func nextFigure() {
    hasPlot = true
    if keepsFigure, figure >= 0 {
      keepsFigure = false
      return
    }
    figure = (figure + 1) % (rows * columns)
  }

  public func restart() { figure = -1 }

  /// Device units of one line of margin text.
  public var lineHeight: Double { pointSize * layoutScale * 1.2 / 72 * canvas.unitsPerInch }

  /// The figure on the canvas: left, top, width, height.
  public var figureRegion: (x: Double, y: Double, w: Double, h: Double) {
    let line = lineHeight
    let left = outerMargins[1] * line, top = outerMargins[2] * line
    let w = canvas.width - left - outerMargins[3] * line, h = canvas.height - top - outerMargins[0] * line
    let index = max(0, figure)
    let row = fillsByRow ? index / columns : index % rows, column = fillsByRow ? index % columns : index / rows
    return (left + w * Double(column) / Double(columns), top + h * Double(row) / Double(rows), w / Double(columns), h / Double(rows))
  }

  /// The plot region on the canvas.
  public var plotRegion: (x: Double, y: Double, w: Double, h: Double) {
    let f = figureRegion, line = lineHeight
    return (f.x + margins[1] * line, f.y + margins[2] * line, f.w - (margins[1] + margins[3]) * line, f.h - (margins[0] + margins[2]) * line)
  }

  /// False when the margins leave no room: R's "figure margins too large".
  public var hasRoom: Bool { plotRegion.w > 0 && plotRegion.h > 0 }

  public func x(_ user: Double) -> Double { plotRegion.x + (user - usr[0]) / (usr[1] - usr[0]) * plotRegion.w }
  public func y(_ user: Double) -> Double { plotRegion.y + plotRegion.h - (user - usr[2]) / (usr[3] - usr[2]) * plotRegion.h }

  /// Runs `body` with drawing limited to the plot region.
  public func clipped(_ body: () throws -> Void) rethrows {
    let p = plotRegion
    try canvas.clipped(p.x, p.y, p.w, p.h, body)
  }

  /// Limits extended by 4 % on both sides, as axis style "r" has them; exact for "i".
  public static func extended(_ low: Double, _ high: Double, exact: Bool) -> (Double, Double) {
    if low == high {
      let room = low == 0 ? 1 : abs(low) * 0.4
      return (low - room * 1.08, high + room * 1.08)
    }
    let room = exact ? 0 : (high - low) * 0.04
    return (low - room, high + room)
  }
}

/// Tick positions.
public enum Ticks {
  /// About `count` + 1 round numbers covering `low`…`high`: steps of 1, 2 or 5 times a power of ten, as R's `pretty` chooses them.
  public static func pretty(_ low: Double, _ high: Double, count: Int = 5) -> [Double] {
    guard low.isFinite, high.isFinite else { return [] }
    var span = high - low
    if span == 0 { span = max(abs(low), 1) * 1e-7 * 1e7 * (low == 0 ? 1 : 0.2) }
    let cell = span / Double(max(1, count))
    let base = powerOfTen(below: cell)
    var unit = base
    // A larger step is preferred when it is nearer than the smaller one, with R's bias of 1.5 and 2.75.
    if 2 * base - cell < 1.5 * (cell - unit) {
      unit = 2 * base
      if 5 * base - cell < 2.75 * (cell - unit) {
        unit = 5 * base
        if 10 * base - cell < 1.5 * (cell - unit) { unit = 10 * base }
      }
    }
    var first = (low / unit + 1e-7).rounded(.down), last = (high / unit - 1e-7).rounded(.up)
    while first * unit > low + 1e-7 * unit { first -= 1 }
    while last * unit < high - 1e-7 * unit { last += 1 }
    guard last - first < 10_000 else { return [low, high] }
    return (0...Int(last - first)).map { k in
      let value = (first + Double(k)) * unit
      return abs(value) < 1e-14 * abs(unit * max(abs(first), abs(last))) ? 0 : value
    }
  }

  private static func powerOfTen(below x: Double) -> Double {
    var exponent = 0
    var p = 1.0
    if x >= 1 { while p * 10 <= x, exponent < 308 { p *= 10; exponent += 1 } } else { while p > x, exponent > -307 { exponent -= 1; p = 1; for _ in 0..<(-exponent) { p /= 10 } } }
    return p
  }

  /// Ticks of an axis with limits `low`…`high`: the pretty numbers inside.
  public static func axis(_ low: Double, _ high: Double, count: Int = 5) -> [Double] {
    let (a, b) = (Swift.min(low, high), Swift.max(low, high))
    let slack = (b - a) * 1e-7
    return pretty(a, b, count: count).filter { $0 >= a - slack && $0 <= b + slack }
  }
}
