import Glibc
import Graphics
import Lang

/// Lines of equal height with their labels where R puts them.
///
/// A label takes the stretch of its line that is as long as it is and whose slope varies least (`flattest`), or the end nearer to an edge of the plot
/// (`edge`), if it then lies on the page and on no earlier label; the line is left out there. `simple` writes over the line's end.
struct ContourDrawing {
  private typealias Place = (x: Double, y: Double)
  private enum Method: Int { case simple = 1, edge, flattest }

  private let page: PlotPage
  private let method: Method
  private let cex: Double
  private let font: Canvas.Font
  private let lineHeight: Double
  private let usesStrokes: Bool
  /// The corners of the labels written.
  private var taken: [[Place]] = []

  static func draw(_ call: BuiltinCall) throws -> Value {
    let page = try Devices.of(call.interpreter).page(), settings = try Settings(call)
    let tracer = try SurfaceBindings.tracer(call), levels = try call.doubles("levels"), labels = Label.list(call.optional("labels"))
    guard let method = Method(rawValue: try call.integer("method")) else { throw call.invalid("method") }
    let pens = try Pens(settings, color: call.optional("col"), type: call.optional("lty"), width: call.optional("lwd"))
    let cex = try call.double("labcex") / page.textScale, isLabelled = try call.flag("drawlabels") && cex > 0
    var drawing = ContourDrawing(page: page, method: method, cex: cex, font: settings.font(), lineHeight: settings.number("lheight"), usesStrokes: try call.flag("vfont"))
    try page.clipped(settings.clip) {
      for (k, level) in levels.enumerated() where level.isFinite {
        let pen = try pens.pen(k)
        for line in tracer.lines(at: level) {
          if isLabelled, !labels.isEmpty, let label = labels[k % labels.count] { drawing.draw(line, pen, label) } else { page.canvas.polyline(drawing.places(line), pen) }
        }
      }
    }
    return call.invisible(.null)
  }

  private func places(_ line: [ContourTracer.Point]) -> [Place] { line.map { (page.x($0.x), page.y($0.y)) } }

  private mutating func draw(_ line: [ContourTracer.Point], _ pen: Canvas.Stroke, _ label: Label) {
    let places = places(line), canvas = page.canvas, size = page.points(cex)
    var padded = label
    if case .text(let text) = label { padded = .text(" \(text) ") }
    var strokes: String?, width = padded.width(page, cex: cex, font: font), height = padded.height(page, cex: cex, font: font, lineHeight: lineHeight)
    if usesStrokes, case .text(let text) = padded, let wide = StrokeFont.width(text, size: size) { (strokes, width, height) = (text, wide, StrokeFont.height(size: size)) }
    func write(_ at: Place, _ horizontal: Double, _ angle: Double) {
      if let strokes {
        let back = horizontal * width
        StrokeFont.draw(strokes, on: canvas, x: at.x - back * cos(angle), y: at.y + back * sin(angle), size: size, angle: angle, color: pen.color)
      } else {
        padded.draw(page, x: at.x, y: at.y, cex: cex, color: pen.color, font: font, horizontal: horizontal, vertical: 0.5, rotation: angle * 180 / .pi)
      }
    }
    guard width > 0, places.count > 1 else { return }
    if method == .simple {
      canvas.polyline(places, pen)
      write(startsNearer(line) ? places[0] : places[places.count - 1], 0.5, 0)
      return
    }
    guard let gap = method == .edge ? endGap(line, places, width, height) : flattestGap(line, places, width, height) else {
      canvas.polyline(places, pen)
      return
    }
    if gap.first > 0 { canvas.polyline(Array(places[...gap.first]), pen) }
    if gap.last < places.count - 1 { canvas.polyline(Array(places[gap.last...]), pen) }
    let a = places[gap.first], b = places[gap.last], share = width / hypot(b.x - a.x, b.y - a.y)
    taken.append(corners(a, b, width, height))
    // The label stands at the end of its gap that is nearer to an edge, a bit of line fills the rest.
    let standsAtLast = lastIsNearer(line[gap.first], line[gap.last])
    let (near, far) = standsAtLast ? (b, a) : (a, b)
    let inner: Place = (near.x + (far.x - near.x) * share, near.y + (far.y - near.y) * share)
    if share < 1 { canvas.polyline([standsAtLast ? far : inner, standsAtLast ? inner : far], pen) }
    let runsRight = line[gap.first].x < line[gap.last].x
    let (from, to) = runsRight == standsAtLast ? (inner, near) : (near, inner)
    write(from, 0, atan2(from.y - to.y, to.x - from.x))
  }

  private func fromEdge(_ p: ContourTracer.Point) -> (x: Double, y: Double) {
    (min(p.x - page.usr[0], page.usr[1] - p.x), min(p.y - page.usr[2], page.usr[3] - p.y))
  }

  private func startsNearer(_ line: [ContourTracer.Point]) -> Bool {
    let start = fromEdge(line[0]), end = fromEdge(line[line.count - 1])
    return min(start.x, start.y) < min(end.x, end.y)
  }

  private func lastIsNearer(_ first: ContourTracer.Point, _ last: ContourTracer.Point) -> Bool {
    let a = fromEdge(first), b = fromEdge(last)
    var isLast = a.x >= b.x
    var least = min(a.x, b.x)
    if a.y < least { (isLast, least) = (false, a.y) }
    return isLast || b.y < least
  }

  private func endGap(_ line: [ContourTracer.Point], _ places: [Place], _ width: Double, _ height: Double) -> (first: Int, last: Int)? {
    let fromStart = startsNearer(line), end = places.count - 1
    func distance(_ n: Int) -> Double {
      let (a, b) = fromStart ? (places[0], places[n]) : (places[end], places[end - n])
      return hypot(a.x - b.x, a.y - b.y)
    }
    guard let n = (1...end).first(where: { distance($0) >= width }) else { return nil }
    let gap = fromStart ? (first: 0, last: n) : (first: end - n, last: end)
    return isFree(corners(places[gap.first], places[gap.last], width, height)) ? gap : nil
  }

  private func flattestGap(_ line: [ContourTracer.Point], _ places: [Place], _ width: Double, _ height: Double) -> (first: Int, last: Int)? {
    var best: (first: Int, last: Int)?, lowest = 9_999_999.0
    for first in places.indices {
      var distance = 0.0, slopes = 0.0, squares = 0.0, last = first
      while last + 1 < places.count - 1, distance < width {
        last += 1
        distance = hypot(places[last].x - places[first].x, places[last].y - places[first].y)
        let dx = line[last].x - line[last - 1].x
        slopes += (line[last].y - line[last - 1].y) / (dx == 0 ? 1 : dx)
        // R adds the squares of the sums.
        squares += slopes * slopes
      }
      guard distance >= width else { break }
      let n = Double(last - first), variance = (squares - slopes * slopes / n) / n
      if variance < lowest, isFree(corners(places[first], places[last], width, height)) { (best, lowest) = ((first, last), variance) }
    }
    return best
  }

  /// A label from one place to another, one line's height to both sides.
  private func corners(_ a: Place, _ b: Place, _ width: Double, _ height: Double) -> [Place] {
    let dx = (b.x - a.x) * height / width, dy = (b.y - a.y) * height / width
    return [(a.x + dy, a.y - dx), (a.x - dy, a.y + dx), (b.x - dy, b.y + dx), (b.x + dy, b.y - dx)]
  }

  /// Whether all corners lie on the page and no side crosses one of an earlier label.
  private func isFree(_ label: [Place]) -> Bool {
    guard label.allSatisfy({ $0.x >= 0 && $0.x <= page.canvas.width && $0.y >= 0 && $0.y <= page.canvas.height }) else { return false }
    func cross(_ o: Place, _ p: Place, _ q: Place) -> Double { (p.x - o.x) * (q.y - o.y) - (p.y - o.y) * (q.x - o.x) }
    return !taken.contains { other in
      label.indices.contains { i in
        let a = label[i], b = label[(i + 1) % 4]
        return other.indices.contains { j in
          let c = other[j], d = other[(j + 1) % 4]
          return cross(a, b, c) * cross(a, b, d) <= 0 && cross(c, d, a) * cross(c, d, b) <= 0 && cross(a, b, c) != cross(a, b, d)
        }
      }
    }
  }
}
