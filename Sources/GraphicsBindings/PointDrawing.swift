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
    let typeValue = try call["type"]
    guard case .strings(let v) = typeValue, v.count == 1, let text = v.elements[0] ?? nil, let type = text.first else { throw RError("invalid plot type") }
    if text.count > 1 { try call.warn("plot type '\(text)' will be truncated to first character") }
    guard "plbcohsSn".contains(type) else { throw RError("invalid plot type '\(text)'") }
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
        for i in px.indices where px[i].isFinite && py[i].isFinite { page.canvas.polyline([(px[i], foot), (px[i], py[i])], try pens.pen(i)) }
      default: break
      }
      if type == "p" || type == "b" || type == "o" { try points(call, page, settings, px, py, pens) }
    }
    return call.invisible(.null)
  }

  private static func steps(_ x: [Double], _ y: [Double], firstAcross: Bool) -> [(x: Double, y: Double)] {
    var line: [(x: Double, y: Double)] = []
    line.reserveCapacity(2 * x.count)
    for i in x.indices {
      if i > 0 { line.append(firstAcross ? (x[i], y[i - 1]) : (x[i - 1], y[i])) }
      line.append((x[i], y[i]))
    }
    return line
  }

  /// Lines that leave room for the points; parts shorter than that are left out.
  private static func gappedLine(_ call: BuiltinCall, _ page: PlotPage, _ x: [Double], _ y: [Double], _ pens: Pens) throws {
    let sizes = try call.doubles("cex"), gap = 0.5 * page.characterHeight(sizes.first.map { $0.isFinite ? $0 : 1 } ?? 1)
    let pen = try pens.pen(0)
    for i in x.indices.dropFirst() {
      let a = (x: x[i - 1], y: y[i - 1]), b = (x: x[i], y: y[i])
      guard a.x.isFinite, a.y.isFinite, b.x.isFinite, b.y.isFinite else { continue }
      let dx = b.x - a.x, dy = b.y - a.y, length = hypot(dx, dy)
      guard length > 2 * gap else { continue }
      let share = gap / length
      page.canvas.polyline([(a.x + share * dx, a.y + share * dy), (b.x - share * dx, b.y - share * dy)], pen)
    }
  }

  private static func points(_ call: BuiltinCall, _ page: PlotPage, _ settings: Settings, _ x: [Double], _ y: [Double], _ pens: Pens) throws {
    let kinds = try Kinds(ShapeBindings.given(call, "pch") ?? settings.value("pch") ?? .int(1))
    var sizes = try call.doubles("cex")
    if sizes.isEmpty { sizes = [1] }
    let fillValue = try call["bg"], fills = try Colors.colors(fillValue, default: .transparent, background: settings.base)
    let canvas = page.canvas, colors = pens.colors
    if x.count > 5000, kinds.count == 1, sizes.count == 1, pens.isUniform, fills.count == 1, colors[0].alpha == 1, fills[0].alpha == 0 || fills[0].alpha == 1, settings.clip == false,
      case .symbol(let number) = kinds[0], sizes[0].isFinite, sizes[0] >= 0
    {
      var pen = try pens.pen(0)
      pen.dashes = []
      if pen.width == 0 { pen.width = settings.number("lwd") }
      let size = page.characterHeight(sizes[0]), fill = fills[0], symbol = PlotSymbol(number)
      let reach = size * 0.5 + pen.width * canvas.unitsPerInch / 96 + 1
      let places = zip(x, y).lazy.filter { $0.isFinite && $1.isFinite }.map { (x: $0, y: $1) }
      let isDone = try graphicsErrors { try canvas.stamp(at: Array(places), reach: reach, clip: page.clip ?? page.plotRegion) { symbol.draw(on: $0, x: $1, y: $2, size: size, fill: fill, pen) } }
      if isDone { return }
    }
    // Opaque symbols of one kind on the same half unit hide each other: each place is drawn once.
    let isUniform = x.count > 20_000 && kinds.count == 1 && sizes.count == 1 && pens.isUniform && fills.count == 1 && colors[0].alpha == 1
    let columns = Int(canvas.width * 2) + 2, rows = Int(canvas.height * 2) + 2
    var taken = [Bool](repeating: false, count: isUniform ? columns * rows : 0)
    var pen = try pens.pen(0)
    pen.dashes = []
    let solid = Value.int(1)
    for i in x.indices where x[i].isFinite && y[i].isFinite {
      if isUniform {
        guard x[i] >= 0, y[i] >= 0, x[i] * 2 < Double(columns - 1), y[i] * 2 < Double(rows - 1) else { continue }
        let place = Int(y[i] * 2) * columns + Int(x[i] * 2)
        if taken[place] { continue }
        taken[place] = true
      } else if !pens.isUniform {
        pen = try pens.pen(i)
        // Types of line are for lines: a blank one does not hide the symbols.
        if pen.width == 0 { pen = try settings.pen(pen.color, width: settings.number("lwd"), type: solid) }
        pen.dashes = []
      } else if pen.width == 0 { pen.width = settings.number("lwd") }
      let size = sizes[i % sizes.count]
      guard size.isFinite, size >= 0 else { continue }
      switch kinds[i] {
      case .symbol(let number):
        PlotSymbol(number).draw(on: canvas, x: x[i], y: y[i], size: page.characterHeight(size), fill: fills[i % fills.count], pen)
      case .dot:
        // A hundredth of an inch, but not less than a pixel.
        let half = max(0.5, 0.005 * canvas.unitsPerInch * size)
        canvas.rectangle(x[i] - half, y[i] - half, 2 * half, 2 * half, fill: pen.color, nil)
      case .letter(let letter):
        canvas.text(letter, x: x[i], y: y[i], size: page.points(size), color: pen.color, horizontal: 0.5, vertical: nil, font: settings.font())
      case .none: break
      }
    }
  }

  /// `pch` taken apart.
  private struct Kinds {
    enum Kind { case symbol(Int), dot, letter(String), none }
    private let kinds: [Kind]
    var count: Int { kinds.count }
    subscript(index: Int) -> Kind { kinds[index % kinds.count] }

    init(_ value: Value) throws {
      let found: [Kind]
      if case .strings(let v) = value {
        found = v.elements.map { text in
          guard let text, let first = text.first else { return .none }
          return first == "." ? .dot : .letter(String(first))
        }
      } else {
        let isNumber = value.isNumeric || value.type == .logical || value.isFactor
        guard isNumber else { throw RError("invalid plotting symbol") }
        found = value.asDoubles().map { number in
          guard number.isFinite, abs(number) < 2e9 else { return .none }
          switch Int(number) {
          case 0...25: return .symbol(Int(number))
          case 46: return .dot
          case 32...: return Unicode.Scalar(UInt32(number)).map { .letter(String(Character($0))) } ?? .none
          case ..<0: return Unicode.Scalar(UInt32(-number)).map { .letter(String(Character($0))) } ?? .none
          default: return .none
          }
        }
      }
      kinds = found.isEmpty ? [.symbol(1)] : found
    }
  }
}
