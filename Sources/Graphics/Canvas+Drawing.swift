import CCairo
import Glibc

/// Lines, shapes and pictures.
extension Canvas {
  /// The end of a line: `par("lend")`.
  public enum Cap: Sendable { case round, butt, square }
  /// The corner of a line: `par("ljoin")`.
  public enum Join: Sendable { case round, mitre, bevel }

  /// How lines and outlines look.
  public struct Stroke {
    /// Nothing is drawn where its opacity is 0.
    public var color: Color
    /// In device units.
    public var width: Double
    /// Lengths of dashes and gaps in line widths; empty for a solid line.
    public var dashes: [Double]
    /// `par("lend")`.
    public var cap = Cap.round
    /// `par("ljoin")`.
    public var join = Join.round
    /// `par("lmitre")`: sharper corners are cut off.
    public var mitreLimit = 10.0
    /// Round ends and corners, as R has them.
    public init(_ color: Color, width: Double = 1, dashes: [Double] = []) { (self.color, self.width, self.dashes) = (color, width, dashes) }
    /// False where drawing it would leave nothing.
    public var isVisible: Bool { color.alpha > 0 && width > 0 }
  }

  /// Restricts drawing to a rectangle until `body` returns.
  public func clipped(_ x: Double, _ y: Double, _ w: Double, _ h: Double, _ body: () throws -> Void) rethrows {
    cairo_save(cairo)
    cairo_rectangle(cairo, x, y, w, h)
    cairo_clip(cairo)
    defer { cairo_restore(cairo) }
    try body()
  }

  func apply(_ stroke: Stroke) {
    // A line of width 1 is 1/96 inch wide.
    let unit = unitsPerInch / 96
    source(stroke.color)
    cairo_set_line_width(cairo, max(0.01, min(stroke.width, 1e5)) * unit)
    switch stroke.cap {
    case .round: cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND)
    case .butt: cairo_set_line_cap(cairo, CAIRO_LINE_CAP_BUTT)
    case .square: cairo_set_line_cap(cairo, CAIRO_LINE_CAP_SQUARE)
    }
    switch stroke.join {
    case .round: cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND)
    case .mitre: cairo_set_line_join(cairo, CAIRO_LINE_JOIN_MITER)
    case .bevel: cairo_set_line_join(cairo, CAIRO_LINE_JOIN_BEVEL)
    }
    cairo_set_miter_limit(cairo, stroke.mitreLimit)
    let dashes = stroke.dashes.map { $0 * unit * max(1, stroke.width) }
    cairo_set_dash(cairo, dashes, Int32(dashes.count), 0)
  }

  /// Coordinates that Cairo's fixed numbers hold.
  private func bounded(_ x: Double) -> Double { max(-1e6, min(1e6, x)) }

  /// A line through points; a point that is not finite interrupts it.
  public func polyline(_ points: [(x: Double, y: Double)], _ stroke: Stroke) {
    guard stroke.isVisible else { return }
    var isDown = false, isDrawn = false
    func finish() {
      if isGathering {
        gathered = (nil, stroke)
        (isDown, isDrawn) = (false, false)
        return
      }
      if isDrawn {
        apply(stroke)
        if let turn {
          // Lines are written in the page's coordinates, like letters.
          cairo_save(cairo)
          if turn.angle != 0 { cairo_rotate(cairo, turn.angle) }
          cairo_translate(cairo, -turn.x, -turn.y)
          cairo_stroke(cairo)
          cairo_restore(cairo)
        } else { cairo_stroke(cairo) }
      }
      cairo_new_path(cairo)
      (isDown, isDrawn) = (false, false)
    }
    for point in points.count > 20_000 ? thinned(points) : points {
      guard point.x.isFinite, point.y.isFinite else {
        finish()
        continue
      }
      if isDown { cairo_line_to(cairo, bounded(point.x), bounded(point.y)) } else { cairo_move_to(cairo, bounded(point.x), bounded(point.y)) }
      isDrawn = isDown
      isDown = true
    }
    finish()
  }

  /// Of many points in one column of half a device unit the first, lowest, highest and last: the line looks the same.
  private func thinned(_ points: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
    var result: [(x: Double, y: Double)] = []
    var start = 0
    func column(_ p: (x: Double, y: Double)) -> Double { (p.x * 2).rounded(.down) }
    while start < points.count {
      guard points[start].x.isFinite, points[start].y.isFinite else {
        result.append(points[start])
        start += 1
        continue
      }
      let here = column(points[start])
      var end = start, low = start, high = start
      while end + 1 < points.count, points[end + 1].y.isFinite, points[end + 1].x.isFinite, column(points[end + 1]) == here {
        end += 1
        if points[end].y < points[low].y { low = end }
        if points[end].y > points[high].y { high = end }
      }
      var last = -1
      for k in [start, min(low, high), max(low, high), end] where k > last {
        result.append(points[k])
        last = k
      }
      start = end + 1
    }
    return result
  }

  /// A closed shape; points that are not finite are left out.
  public func polygon(_ points: [(x: Double, y: Double)], fill color: Color?, _ stroke: Stroke?) {
    var isDown = false
    for point in points where point.x.isFinite && point.y.isFinite {
      if isDown { cairo_line_to(cairo, bounded(point.x), bounded(point.y)) } else { cairo_move_to(cairo, bounded(point.x), bounded(point.y)) }
      isDown = true
    }
    guard isDown else { return }
    cairo_close_path(cairo)
    paint(color, stroke)
  }

  /// A shape of several closed lines; `isWinding` false fills by the even-odd rule.
  public func path(_ parts: [[(x: Double, y: Double)]], isWinding: Bool, fill color: Color?, _ stroke: Stroke?) {
    for part in parts {
      var isDown = false
      for point in part where point.x.isFinite && point.y.isFinite {
        if isDown { cairo_line_to(cairo, bounded(point.x), bounded(point.y)) } else { cairo_move_to(cairo, bounded(point.x), bounded(point.y)) }
        isDown = true
      }
      if isDown { cairo_close_path(cairo) }
    }
    cairo_set_fill_rule(cairo, isWinding ? CAIRO_FILL_RULE_WINDING : CAIRO_FILL_RULE_EVEN_ODD)
    paint(color, stroke)
    cairo_set_fill_rule(cairo, CAIRO_FILL_RULE_WINDING)
  }

  /// From a corner, in device units; `w` and `h` may be negative. Nothing where a number is not finite.
  public func rectangle(_ x: Double, _ y: Double, _ w: Double, _ h: Double, fill color: Color?, _ stroke: Stroke?) {
    guard x.isFinite, y.isFinite, w.isFinite, h.isFinite else { return }
    let left = bounded(x), top = bounded(y)
    // Corners in the order they are given: dashes begin at the first.
    cairo_rectangle(cairo, left, top, bounded(x + w) - left, bounded(y + h) - top)
    paint(color, stroke)
  }

  /// In device units; the radius is at least half of one. Nothing where a number is not finite.
  public func circle(_ x: Double, _ y: Double, _ radius: Double, fill color: Color?, _ stroke: Stroke?) {
    guard x.isFinite, y.isFinite, radius.isFinite else { return }
    cairo_new_sub_path(cairo)
    cairo_arc(cairo, bounded(x), bounded(y), max(0.5, min(1e6, radius)), 0, 2 * Double.pi)
    paint(color, stroke)
  }

  /// Half axes `a` and `b` in device units. Nothing where they are not positive or the centre is not finite.
  public func ellipse(_ x: Double, _ y: Double, _ a: Double, _ b: Double, fill color: Color?, _ stroke: Stroke?) {
    guard x.isFinite, y.isFinite, a > 0, b > 0 else { return }
    cairo_save(cairo)
    cairo_translate(cairo, x, y)
    cairo_scale(cairo, a, b)
    cairo_new_sub_path(cairo)
    cairo_arc(cairo, 0, 0, 1, 0, 2 * Double.pi)
    cairo_restore(cairo)
    paint(color, stroke)
  }

  /// Fills end at whole pixels, so that neighbours leave no seam; lines are smoothed.
  private func paint(_ color: Color?, _ stroke: Stroke?) {
    if isGathering {
      gathered = (color, stroke)
      return
    }
    let isStroked = stroke?.isVisible ?? false
    if let color, color.alpha > 0 {
      source(color)
      cairo_set_antialias(cairo, CAIRO_ANTIALIAS_NONE)
      if isStroked { cairo_fill_preserve(cairo) } else { cairo_fill(cairo) }
      cairo_set_antialias(cairo, CAIRO_ANTIALIAS_DEFAULT)
    }
    if isStroked, let stroke {
      apply(stroke)
      cairo_stroke(cairo)
    } else { cairo_new_path(cairo) }
  }

  /// Paints all that `body` draws at once, which must be opaque shapes with the same outline and inside.
  func gathering(_ body: () -> Void) {
    isGathering = true
    body()
    isGathering = false
    if let (fill, stroke) = gathered { paint(fill, stroke) }
    gathered = nil
  }

  /// Draws with the origin at a point and lengths multiplied.
  public func scaled(_ scale: Double, x: Double, y: Double, _ body: () -> Void) { stretched(scale, scale, x: x, y: y, body) }

  /// Draws with the origin at a point and lengths multiplied, other ones across than down.
  public func stretched(_ across: Double, _ down: Double, x: Double, y: Double, _ body: () -> Void) {
    cairo_save(cairo)
    cairo_translate(cairo, x, y)
    cairo_scale(cairo, across, down)
    body()
    cairo_restore(cairo)
  }

  /// Draws with the origin at a point, turned by `rotation` degrees counter-clockwise.
  public func turned(_ rotation: Double, x: Double, y: Double, _ body: () -> Void) {
    cairo_save(cairo)
    cairo_translate(cairo, x, y)
    let angle = rotation * .pi / 180
    if rotation != 0 { cairo_rotate(cairo, -angle) }
    turn = (angle, x, y)
    body()
    turn = nil
    cairo_restore(cairo)
  }

  /// A line through points that leaves and enters each of them along the layers' direction.
  public func smoothLine(_ points: [(x: Double, y: Double)], sideways: Bool, _ stroke: Stroke) {
    guard let first = points.first else { return }
    cairo_move_to(cairo, first.x, first.y)
    for (a, b) in zip(points, points.dropFirst()) {
      let half = sideways ? (b.x - a.x) / 2 : (b.y - a.y) / 2
      if sideways { cairo_curve_to(cairo, a.x + half, a.y, b.x - half, b.y, b.x, b.y) } else { cairo_curve_to(cairo, a.x, a.y + half, b.x, b.y - half, b.x, b.y) }
    }
    apply(stroke)
    cairo_stroke(cairo)
  }

  /// Pixels, first row on top, stretched over a rectangle that is turned by `rotation` degrees counter-clockwise around its bottom left corner.
  public func image(
    _ pixels: [Color], columns: Int, rows: Int, x: Double, y: Double, width w: Double, height h: Double, interpolates: Bool, rotation: Double = 0
  ) {
    guard columns > 0, rows > 0, columns < 32_767, rows < 32_767, pixels.count == columns * rows, w != 0, h != 0, x.isFinite, y.isFinite, w.isFinite, h.isFinite else { return }
    guard let image = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(columns), Int32(rows)) else { return }
    defer { cairo_surface_destroy(image) }
    guard cairo_surface_status(image) == CAIRO_STATUS_SUCCESS, let data = cairo_image_surface_get_data(image) else { return }
    let stride = Int(cairo_image_surface_get_stride(image))
    func byte(_ value: Double) -> UInt8 { UInt8(max(0, min(255, (value * 255).rounded()))) }
    for row in 0..<rows {
      for column in 0..<columns {
        let color = pixels[row * columns + column], place = row * stride + column * 4
        data[place] = byte(color.blue * color.alpha)
        data[place + 1] = byte(color.green * color.alpha)
        data[place + 2] = byte(color.red * color.alpha)
        data[place + 3] = byte(color.alpha)
      }
    }
    drawingCount += 1
    cairo_surface_mark_dirty(image)
    cairo_save(cairo)
    if rotation != 0 {
      cairo_translate(cairo, x, y + h)
      cairo_rotate(cairo, -rotation * .pi / 180)
      cairo_translate(cairo, 0, -h)
    } else { cairo_translate(cairo, x, y) }
    cairo_scale(cairo, w / Double(columns), h / Double(rows))
    cairo_set_source_surface(cairo, image, 0, 0)
    cairo_pattern_set_filter(cairo_get_source(cairo), interpolates ? CAIRO_FILTER_BILINEAR : CAIRO_FILTER_NEAREST)
    if interpolates { cairo_pattern_set_extend(cairo_get_source(cairo), CAIRO_EXTEND_PAD) }
    cairo_rectangle(cairo, 0, 0, Double(columns), Double(rows))
    cairo_clip(cairo)
    cairo_paint(cairo)
    cairo_restore(cairo)
  }
}
