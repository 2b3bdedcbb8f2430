import Glibc

/// R's base graphics on a canvas: a page divided into figures, each with margins around a plot region in user coordinates.
public final class PlotPage {
  /// Everything is drawn on it.
  public let canvas: Canvas
  /// Margins in lines of text: bottom, left, top, right.
  public var margins = [5.1, 4.1, 4.1, 2.1] { didSet { forgetRegions() } }
  /// Outer margins in lines.
  public var outerMargins = [0.0, 0.0, 0.0, 0.0] { didSet { forgetRegions() } }
  /// Limits of the plot region: x1, x2, y1, y2; logarithms on a logarithmic axis.
  public var usr = [0.0, 1.0, 0.0, 1.0]
  /// `par("xlog")`, `par("ylog")`: `usr` then holds logarithms to base 10.
  public var isLogX = false, isLogY = false
  /// `par("ps")`: the size of text.
  public var pointSize = 12.0
  /// The size of text the device was opened with, which margins follow.
  public var devicePointSize = 12.0 { didSet { forgetRegions() } }
  /// `par("cex")`: magnifies text, symbols and margins alike.
  public var textScale = 1.0
  /// `textScale` when the regions were last made: lines of margin stay as high as they were then.
  public var lineScale = 1.0 { didSet { forgetRegions() } }
  /// Lines of margin are `mex` times as high.
  public var marginScale = 1.0 { didSet { forgetRegions() } }
  /// `par("pty") == "s"`: the plot region is the largest square that fits, from the next figure on.
  public var isSquare = false
  private var figureIsSquare = false { didSet { forgetRegions() } }
  /// `par("fig")`: x1, x2, y1, y2 as shares of the page inside its outer margins, in place of a cell of the grid.
  public var explicitFigure: [Double]? { didSet { forgetRegions() } }
  /// `par("plt")`: shares of the figure, in place of margins.
  public var explicitPlot: [Double]? { didSet { forgetRegions() } }
  /// `par("mfrow")`, `layout()`; set by `divide`.
  public private(set) var grid = FigureGrid(rows: 1, columns: 1, byRow: true) { didSet { forgetRegions() } }
  private var figure = -1 { didSet { forgetRegions() } }

  private var knownFigure: Region?
  private var knownPlot: Region?
  private func forgetRegions() { (knownFigure, knownPlot) = (nil, nil) }
  /// `par(new = TRUE)`: the next plot is drawn over the last one.
  public var keepsFigure = false

  /// One figure, with R's margins.
  public init(_ canvas: Canvas) { self.canvas = canvas }

  /// Divides the page; the next plot starts at its first figure.
  public func divide(_ grid: FigureGrid) {
    self.grid = grid
    figure = -1
  }

  /// Whether the next plot needs a new page.
  public var isFull: Bool { figure + 1 >= grid.count || explicitFigure != nil }
  /// Nothing was plotted yet.
  public private(set) var isFresh = true
  /// Counted from 0.
  public var currentFigure: Int { max(0, figure) }

  /// Moves to the next figure. The caller starts a new page first when this one is full.
  public func nextFigure() {
    clip = nil
    isFresh = false
    figureIsSquare = isSquare
    if keepsFigure {
      keepsFigure = false
      if figure < 0 { figure = 0 }
      return
    }
    figure = explicitFigure != nil ? 0 : (figure + 1) % max(1, grid.count)
  }

  /// An empty page with the same division.
  public func startOver() {
    figure = -1
    isFresh = true
  }

  /// Goes to figure `number` (from 0), or before the first one for -1.
  public func moveTo(_ number: Int) { figure = number }

  /// Device units of one line of margin.
  public var lineHeight: Double { devicePointSize * lineScale * marginScale * 1.2 / 72 * canvas.unitsPerInch }
  /// The page inside the outer margins.
  public var innerRegion: Region {
    let line = lineHeight
    return Region(
      x: outerMargins[1] * line, y: outerMargins[2] * line, w: canvas.width - (outerMargins[1] + outerMargins[3]) * line,
      h: canvas.height - (outerMargins[0] + outerMargins[2]) * line)
  }

  /// The figure on the canvas.
  public var figureRegion: Region {
    if let knownFigure { return knownFigure }
    let found = findFigure()
    knownFigure = found
    return found
  }

  private func findFigure() -> Region {
    if let f = explicitFigure {
      let r = innerRegion
      return Region(x: r.x + f[0] * r.w, y: r.bottom - f[3] * r.h, w: (f[1] - f[0]) * r.w, h: (f[3] - f[2]) * r.h)
    }
    let inner = innerRegion
    var (widths, heights) = (extents(grid.widths, grid.absoluteWidths, inner.w), extents(grid.heights, grid.absoluteHeights, inner.h))
    if grid.respects {
      // One unit is as wide as high.
      func relative(_ sizes: [Double], _ absolute: Set<Int>) -> Double { sizes.indices.reduce(0) { absolute.contains($1) ? $0 : $0 + sizes[$1] } }
      func room(_ extents: [Double], _ absolute: Set<Int>) -> Double { extents.indices.reduce(0) { absolute.contains($1) ? $0 : $0 + extents[$1] } }
      let unit = min(
        room(widths, grid.absoluteWidths) / max(1e-9, relative(grid.widths, grid.absoluteWidths)),
        room(heights, grid.absoluteHeights) / max(1e-9, relative(grid.heights, grid.absoluteHeights)))
      for i in widths.indices where !grid.absoluteWidths.contains(i) { widths[i] = grid.widths[i] * unit }
      for i in heights.indices where !grid.absoluteHeights.contains(i) { heights[i] = grid.heights[i] * unit }
    }
    let left = inner.x + (inner.w - widths.reduce(0, +)) / 2, top = inner.y + (inner.h - heights.reduce(0, +)) / 2
    let number = max(0, figure) + 1
    var rows: [Int] = [], columns: [Int] = []
    for (r, row) in grid.cells.enumerated() { for (c, value) in row.enumerated() where value == number { rows.append(r); columns.append(c) } }
    guard let r1 = rows.min(), let r2 = rows.max(), let c1 = columns.min(), let c2 = columns.max() else { return inner }
    return Region(
      x: left + widths[..<c1].reduce(0, +), y: top + heights[..<r1].reduce(0, +), w: widths[c1...c2].reduce(0, +), h: heights[r1...r2].reduce(0, +))
  }

  private func extents(_ sizes: [Double], _ absolute: Set<Int>, _ room: Double) -> [Double] {
    let centimetre = canvas.unitsPerInch / 2.54
    let fixed = absolute.reduce(0) { $0 + sizes[$1] * centimetre }
    let total = sizes.indices.filter { !absolute.contains($0) }.reduce(0) { $0 + sizes[$1] }
    return sizes.indices.map { absolute.contains($0) ? sizes[$0] * centimetre : total > 0 ? sizes[$0] / total * max(0, room - fixed) : 0 }
  }

  /// The plot region on the canvas.
  public var plotRegion: Region {
    if let knownPlot { return knownPlot }
    let found = findPlot()
    knownPlot = found
    return found
  }

  private func findPlot() -> Region {
    let f = figureRegion, line = lineHeight
    var p: Region
    if let e = explicitPlot {
      p = Region(x: f.x + e[0] * f.w, y: f.y + (1 - e[3]) * f.h, w: (e[1] - e[0]) * f.w, h: (e[3] - e[2]) * f.h)
    } else {
      p = Region(x: f.x + margins[1] * line, y: f.y + margins[2] * line, w: f.w - (margins[1] + margins[3]) * line, h: f.h - (margins[0] + margins[2]) * line)
    }
    if figureIsSquare {
      let side = min(p.w, p.h)
      p = Region(x: p.x + (p.w - side) / 2, y: p.y + (p.h - side) / 2, w: side, h: side)
    }
    return p
  }

  /// What keeps the regions from fitting into each other, in R's words; nil when there is room.
  public var fault: String? {
    let inner = innerRegion, f = figureRegion, p = plotRegion, rounding = 1e-6 * canvas.width
    if inner.w <= 0 || inner.h <= 0 { return "outer margins too large (figure region too small)" }
    if f.w <= 0 || f.h <= 0 || f.x < -rounding || f.y < -rounding || f.right > canvas.width + rounding || f.bottom > canvas.height + rounding { return "figure region too large" }
    if p.w <= 0 || p.h <= 0 { return "figure margins too large" }
    if p.x < f.x - rounding || p.y < f.y - rounding || p.right > f.right + rounding || p.bottom > f.bottom + rounding { return "plot region too large" }
    return nil
  }

  /// The canvas place of a user coordinate; not finite where the axis has no such value.
  public func x(_ user: Double) -> Double {
    let p = plotRegion
    return p.x + ((isLogX ? log10(user) : user) - usr[0]) / (usr[1] - usr[0]) * p.w
  }
  /// The canvas place of a user coordinate, y downwards.
  public func y(_ user: Double) -> Double {
    let p = plotRegion
    return p.y + p.h - ((isLogY ? log10(user) : user) - usr[2]) / (usr[3] - usr[2]) * p.h
  }

  /// Canvas places of many user coordinates.
  public func xs(_ user: [Double]) -> [Double] {
    let p = plotRegion, scale = p.w / (usr[1] - usr[0]), shift = p.x - usr[0] * scale
    return isLogX ? user.map { log10($0) * scale + shift } : user.map { $0 * scale + shift }
  }
  /// Canvas places of many user coordinates, y downwards.
  public func ys(_ user: [Double]) -> [Double] {
    let p = plotRegion, scale = p.h / (usr[3] - usr[2]), shift = p.y + p.h + usr[2] * scale
    return isLogY ? user.map { shift - log10($0) * scale } : user.map { shift - $0 * scale }
  }

  /// User coordinates of a place on the canvas.
  public func userX(_ place: Double) -> Double {
    let p = plotRegion, value = usr[0] + (place - p.x) / p.w * (usr[1] - usr[0])
    return isLogX ? pow(10, value) : value
  }
  /// User coordinates of a place on the canvas.
  public func userY(_ place: Double) -> Double {
    let p = plotRegion, value = usr[2] + (p.y + p.h - place) / p.h * (usr[3] - usr[2])
    return isLogY ? pow(10, value) : value
  }

  /// Runs `body` with drawing limited to the plot region (false), the figure (true) or the page (nil): `par("xpd")`.
  public func clipped(_ xpd: Bool?, _ body: () throws -> Void) rethrows {
    guard let xpd else { return try body() }
    if !xpd, let c = clip { return try canvas.clipped(c.x, c.y, c.w, c.h, body) }
    let r = xpd ? figureRegion : plotRegion
    try canvas.clipped(r.x, r.y, r.w, r.h, body)
  }
  /// The rectangle given to `clip()`, until the next figure.
  public var clip: Region?

  /// Device units of text of magnification `cex`.
  public func points(_ cex: Double) -> Double { pointSize * textScale * cex }
  /// Height of a line of text of magnification `cex`, in device units: the unit "chars".
  /// Symbols follow the device's size of text, whatever `par("ps")` says.
  public func characterHeight(_ cex: Double = 1) -> Double { devicePointSize * textScale * cex * 1.2 / 72 * canvas.unitsPerInch }
}
