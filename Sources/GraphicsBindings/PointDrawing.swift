import Glibc
import Graphics
import Lang

/// `plot.xy`: points, lines, both, steps and bars at coordinates.
enum PointDrawing {
  static func draw(_ call: BuiltinCall) throws -> Value {
    let page = try Devices.of(call.interpreter).page(), settings = try Settings(call)
    guard case .list(let xy) = try call["xy"], xy.count >= 2 else { throw RError("invalid plotting structure") }
    func part(_ name: String, _ index: Int) -> [Double] {
      let names = xy.attributes.names ?? []
      return xy.elements[names.firstIndex(of: name) ?? index].asDoubles()
    }
    let x = part("x", 0), y = part("y", 1)
    guard x.count == y.count else { throw RError("'x' and 'y' lengths differ in plot.xy()") }
    let types = try call["type"].asTexts(Value(.call(Call("as.character", [.symbol("type")]))))
    guard types.count == 1, let text = types[0], let type = text.first else { throw RError("invalid plot type") }
    if text.count > 1 { try call.warn("plot type '\(text)' will be truncated to first character") }
    guard "plbcohsSn".contains(type) else { throw RError("invalid plot type '\(type)'") }
    let pens = try Pens(settings, color: ShapeBindings.given(call, "col"), type: ShapeBindings.given(call, "lty"), width: ShapeBindings.given(call, "lwd"))
    guard type != "n", !x.isEmpty else { return call.invisible(.null) }
    let px = page.xs(x), py = page.ys(y)
    try page.clipped(settings.clip) {
      switch type {
      case "l", "o": page.canvas.polyline(zip(px, py).map { (x: $0, y: $1) }, try pens.pen(0))
      case "b", "c": try gappedLine(call, page, px, py, pens)
      case "s", "S": page.canvas.polyline(steps(px, py, firstAcross: type == "s"), try pens.pen(0))
      case "h":
        let r = page.plotRegion, foot = page.isLogY ? r.bottom : page.y(0)
        let isCrowded = px.count > 20_000 && pens.isUniform && pens.colors[0].alpha == 1
        for i in isCrowded ? outermost(px, py) : Array(px.indices) where px[i].isFinite && py[i].isFinite {
          page.canvas.polyline([(px[i], foot), (px[i], py[i])], try pens.pen(i))
        }
      default: break
      }
      if type == "p" || type == "b" || type == "o" { try points(call, page, settings, px, py, pens) }
    }
    return call.invisible(.null)
  }

  /// Of bars that stand on the same eighth of a device unit, those that reach highest and lowest.
  private static func outermost(_ x: [Double], _ y: [Double]) -> [Int] {
    var ends: [Int: (low: Int, high: Int)] = [:]
    for i in x.indices where x[i].isFinite && y[i].isFinite && abs(x[i]) < 1e6 {
      let column = Int((x[i] * 8).rounded(.down)), known = ends[column] ?? (i, i)
      ends[column] = (y[i] < y[known.low] ? i : known.low, y[i] > y[known.high] ? i : known.high)
    }
    return Set(ends.values.flatMap { [$0.low, $0.high] }).sorted()
  }

  private static func steps(_ x: [Double], _ y: [Double], firstAcross: Bool) -> [(x: Double, y: Double)] {
    var line: [(x: Double, y: Double)] = []
    line.reserveCapacity(2 * x.count)
    for i in x.indices {
      // A missing point has no step to or from it.
      if i > 0, [x[i], y[i], x[i - 1], y[i - 1]].allSatisfy(\.isFinite) { line.append(firstAcross ? (x[i], y[i - 1]) : (x[i - 1], y[i])) }
      line.append((x[i], y[i]))
    }
    return line
  }

  /// Lines that leave room for the points; parts shorter than that are left out.
  private static func gappedLine(_ call: BuiltinCall, _ page: PlotPage, _ x: [Double], _ y: [Double], _ pens: Pens) throws {
    // Half a letter, however large the points are.
    let gap = 0.5 * page.characterHeight(1)
    let pen = try pens.pen(0), isCrowded = x.count > 20_000 && pen.color.alpha == 1
    // What is drawn of each column of an eighth of a device unit.
    var drawn: [Int: (low: Double, high: Double)] = [:]
    for i in x.indices.dropFirst() {
      let a = (x: x[i - 1], y: y[i - 1]), b = (x: x[i], y: y[i])
      guard a.x.isFinite, a.y.isFinite, b.x.isFinite, b.y.isFinite else { continue }
      let dx = b.x - a.x, dy = b.y - a.y, length = hypot(dx, dy)
      guard length > 2 * gap else { continue }
      let share = gap / length
      if isCrowded, (a.x * 8).rounded(.down) == (b.x * 8).rounded(.down), abs(a.x) < 1e6 {
        let column = Int((a.x * 8).rounded(.down)), low = min(a.y, b.y) + gap, high = max(a.y, b.y) - gap, known = drawn[column] ?? (low, high)
        if drawn[column] != nil, low >= known.low, high <= known.high { continue }
        if low <= known.high, high >= known.low { drawn[column] = (min(low, known.low), max(high, known.high)) }
      }
      page.canvas.polyline([(a.x + share * dx, a.y + share * dy), (b.x - share * dx, b.y - share * dy)], pen)
    }
  }

  private static func points(_ call: BuiltinCall, _ page: PlotPage, _ settings: Settings, _ x: [Double], _ y: [Double], _ pens: Pens) throws {
    let styles = try PointStyles(call, settings, pens), font = settings.font()
    let indices = x.indices.filter { x[$0].isFinite && y[$0].isFinite }
    // As many as are kept to be told.
    if styles.hasFaults { for fault in indices.lazy.compactMap(styles.fault).prefix(50) { try call.warn(fault) } }
    if indices.count > 5000, settings.clip == false, let (distinct, looks) = try styles.looks(indices, limit: min(256, indices.count / 50)) {
      let crowd = SymbolCrowd(
        places: indices.map { (x[$0], y[$0]) }, looks: looks, lookCount: distinct.count, reach: distinct.map { $0.reach(page) }.max() ?? 0,
        isOpaque: distinct.map(\.isOpaque),
        isPlain: distinct.count == 1 && distinct[0].isPlain
      ) { distinct[$1].draw(on: $0, page, x: $2, y: $3, font: font) }
      return try graphicsErrors { try page.canvas.draw(crowd, clip: page.clip ?? page.plotRegion) }
    }
    let common = try styles.isUniform ? styles[0] : nil
    for i in indices { try (common ?? styles[i]).draw(on: page.canvas, page, x: x[i], y: y[i], font: font) }
  }
}
