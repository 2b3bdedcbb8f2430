import Glibc
import Graphics
import Lang

/// The frame of a plot: new figures, coordinates, boxes, titles and text in the margins.
enum FrameBindings {
  static let all: [Builtin] = [
    .drawing("plot.new", "", "Starts a new figure. Source: R ?plot.new.") { call in
      let devices = Devices.of(call.interpreter)
      let page = try devices.page(startsPlot: true)
      if page.isFresh, devices.startsWithNew { try call.warn("calling par(new=TRUE) with no plot") }
      page.nextFigure()
      (page.isLogX, page.isLogY) = (false, false)
      if let fault = page.fault {
        page.moveTo(page.currentFigure - 1)
        throw RError(fault, hints: ["the device is \(sizes(page)): make it larger, or the margins smaller with par(mar = )"])
      }
      let (x1, x2) = Ticks.limits(0, 1, exact: devices.parameters["xaxs"]?.asStrings().first == "i")
      let (y1, y2) = Ticks.limits(0, 1, exact: devices.parameters["yaxs"]?.asStrings().first == "i")
      page.usr = [x1, x2, y1, y2]
      devices.updateAxes(page)
      return call.invisible(.null)
    },
    .drawing("plot.window", "xlim, ylim, log = \"\", asp = NA, ...", "Sets the user coordinates. Source: R ?plot.window.", window),
    .drawing("clip", "x1, x2, y1, y2", "Keeps drawing to a rectangle until the next plot. Source: R ?clip.") { call in
      let page = try Devices.of(call.interpreter).page()
      let (x1, x2) = (page.x(try call.double("x1")), page.x(try call.double("x2"))), (y1, y2) = (page.y(try call.double("y1")), page.y(try call.double("y2")))
      guard x1.isFinite, x2.isFinite, y1.isFinite, y2.isFinite else { throw RError("invalid clipping region") }
      page.clip = Region(x: min(x1, x2), y: min(y1, y2), w: abs(x2 - x1), h: abs(y2 - y1))
      return call.invisible(.null)
    },
    .drawing("box", #"which = "plot", lty = "solid", ..."#, "A box around the plot, figure or page. Source: R ?box.", box),
    .drawing("mtext", "text, side = 3, line = 0, outer = FALSE, at = NA, adj = NA, padj = NA, cex = NA, col = NA, font = NA, ...", "Text in a margin. Source: R ?mtext.", marginText),
    .drawing("title", "main = NULL, sub = NULL, xlab = NULL, ylab = NULL, line = NA, outer = FALSE, ...", "Titles of a plot and its axes. Source: R ?title.", title),
    Builtin(".page.grid", "", "Rows and columns of figures, and the current one.") { call in
      let page = try Devices.of(call.interpreter).pageForReading()
      return .vector([Int32(page.grid.cells.count), Int32(page.grid.widths.count), Int32(page.currentFigure)])
    },
  ]

  private static func sizes(_ page: PlotPage) -> String {
    let c = page.canvas
    func text(_ x: Double) -> String { DecimalText.shortest(x, digits: 3) }
    return c.kind.isVector ? "\(text(c.width / 72)) × \(text(c.height / 72)) inches" : "\(text(c.width)) × \(text(c.height)) pixels"
  }

  private static func window(_ call: BuiltinCall) throws -> Value {
    let devices = Devices.of(call.interpreter), page = try devices.page(), settings = try Settings(call)
    let xValue = try call["xlim"], yValue = try call["ylim"]
    var x = xValue.isString ? [] : xValue.asDoubles(), y = yValue.isString ? [] : yValue.asDoubles()
    let log = try call.has("log") ? call.string("log") : "", asp = try call.double("asp")
    guard log.allSatisfy({ "xy".contains($0) }) else { throw RError("invalid \"log=\(log)\" specification") }
    guard x.count == 2 else { throw RError("invalid 'xlim' value") }
    guard y.count == 2 else { throw RError("invalid 'ylim' value") }
    guard x.allSatisfy(\.isFinite) else { throw RError("need finite 'xlim' values") }
    guard y.allSatisfy(\.isFinite) else { throw RError("need finite 'ylim' values") }
    let isLogX = log.contains("x"), isLogY = log.contains("y")
    if (isLogX && x.contains { $0 <= 0 }) || (isLogY && y.contains { $0 <= 0 }) { throw RError("Logarithmic axis must have positive limits") }
    (page.isLogX, page.isLogY) = (isLogX, isLogY)
    if isLogX { x = x.map { log10($0) } }
    if isLogY { y = y.map { log10($0) } }
    if asp.isFinite, asp > 0, log.isEmpty {
      let p = page.plotRegion, xDelta = abs(x[1] - x[0]) / asp, yDelta = abs(y[1] - y[0])
      var xRoom = 0.0, yRoom = 0.0
      if xDelta == 0, yDelta == 0 {
        yRoom = (x[0] == 0 ? 1 : 0.4) * asp
        xRoom = yRoom * asp
      } else {
        let scale = min(p.w / xDelta, p.h / yDelta)
        xRoom = 0.5 * (p.w / scale - xDelta) * asp
        yRoom = 0.5 * (p.h / scale - yDelta)
      }
      if x[1] < x[0] { xRoom = -xRoom }
      if y[1] < y[0] { yRoom = -yRoom }
      x = [x[0] - xRoom, x[1] + xRoom]
      y = [y[0] - yRoom, y[1] + yRoom]
    }
    let (x1, x2) = Ticks.limits(x[0], x[1], exact: settings.text("xaxs", "r") == "i"), (y1, y2) = Ticks.limits(y[0], y[1], exact: settings.text("yaxs", "r") == "i")
    page.usr = [x1, x2, y1, y2]
    devices.updateAxes(page, lab: settings.value("lab"))
    return call.invisible(.null)
  }

  private static func box(_ call: BuiltinCall) throws -> Value {
    let page = try Devices.of(call.interpreter).page(), settings = try Settings(call)
    let which = try call.string("which")
    guard let kind = ["plot", "figure", "inner", "outer"].first(where: { $0.hasPrefix(which) }) else { throw call.invalid("which") }
    let color = try settings.given("col").map { try Colors.colors($0, background: settings.base)[0] } ?? settings.color("fg")
    let stroke = try settings.pen(color, type: try call["lty"])
    let canvas = page.canvas
    let p: Region
    switch kind {
    case "figure": p = page.figureRegion
    case "inner": p = page.innerRegion
    case "outer": p = Region(x: 0, y: 0, w: canvas.width, h: canvas.height)
    default: p = page.plotRegion
    }
    let right = p.right, bottom = p.bottom
    page.clipped(nil) {
      switch kind == "plot" ? settings.text("bty", "o") : "o" {
      case "n", "N": break
      case "l", "L": canvas.polyline([(p.x, p.y), (p.x, bottom), (right, bottom)], stroke)
      case "7": canvas.polyline([(right, bottom), (right, p.y), (p.x, p.y)], stroke)
      case "c", "C", "[": canvas.polyline([(right, p.y), (p.x, p.y), (p.x, bottom), (right, bottom)], stroke)
      case "]": canvas.polyline([(p.x, p.y), (right, p.y), (right, bottom), (p.x, bottom)], stroke)
      case "u", "U": canvas.polyline([(p.x, p.y), (p.x, bottom), (right, bottom), (right, p.y)], stroke)
      default: canvas.polygon([(p.x, bottom), (right, bottom), (right, p.y), (p.x, p.y)], fill: nil, stroke)
      }
    }
    return call.invisible(.null)
  }

  private static func marginText(_ call: BuiltinCall) throws -> Value {
    let page = try Devices.of(call.interpreter).page(), settings = try Settings(call)
    let labels = Label.list(try call["text"])
    func numbers(_ name: String) throws -> [Double] {
      let found = try call[name].asDoubles()
      return found.isEmpty ? [.na] : found
    }
    let sides = try numbers("side"), lines = try numbers("line"), outers = try call.logicals("outer"), ats = try numbers("at")
    let adjusts = try numbers("adj"), vertical = try numbers("padj"), sizes = try numbers("cex"), fonts = try numbers("font")
    let colorValue = try call["col"]
    let colors = colorValue.count == 1 && colorValue.asLogicals().first == .na && !colorValue.isString ? [try settings.color("col")] : try Colors.colors(colorValue, background: settings.base)
    guard !labels.isEmpty else { return call.invisible(.null) }
    guard sides.allSatisfy({ $0.isFinite }) else { throw call.invalid("side") }
    let count = max(labels.count, sides.count, lines.count, ats.count, adjusts.count, sizes.count)
    let las = settings.integer("las")
    for i in 0..<count {
      guard let label = labels[i % labels.count] else { continue }
      let side = Int(sides[i % sides.count]), line = lines[i % lines.count], outer = outers.isEmpty ? false : outers[i % outers.count] == .true
      guard (1...4).contains(side), line.isFinite else { continue }
      let isHorizontal = side % 2 == 1, at = ats[i % ats.count]
      let isParallel = las == 0 || (las == 1 && isHorizontal) || (las == 3 && !isHorizontal)
      var adjust = adjusts[i % adjusts.count]
      if !adjust.isFinite {
        if isParallel { adjust = settings.number("adj", 0.5) } else { adjust = side == 1 || side == 2 ? 1 : 0 }
      }
      let region = outer ? page.innerRegion : page.plotRegion
      // Text along an axis is placed by `adj`, text across in the middle.
      let share = isParallel ? adjust : 0.5
      let place: Double
      if at.isFinite {
        if outer { place = isHorizontal ? region.x + at * region.w : region.bottom - at * region.h } else { place = isHorizontal ? page.x(at) : page.y(at) }
      } else { place = isHorizontal ? region.x + share * region.w : region.bottom - share * region.h }
      let size = sizes[i % sizes.count], number = fonts[i % fonts.count]
      page.clipped(outer ? nil : settings.marginClip) {
        MarginText(page: page, settings: settings, side: side, las: las, isOuter: outer).draw(
          label, line: line, place: place, horizontal: adjust, vertical: vertical[i % vertical.count], cex: (size.isFinite ? size : 1) / page.textScale,
          color: colors[i % colors.count], font: settings.font(number.isFinite && number >= 1 && number < 100 ? Int(number) : nil))
      }
    }
    return call.invisible(.null)
  }

  /// One title: a label, or a list of a label and the parameters to write it with.
  private static func title(_ call: BuiltinCall) throws -> Value {
    let page = try Devices.of(call.interpreter).page(), settings = try Settings(call)
    let line = try call["line"].asDoubles().first ?? .na, outer = try call["outer"].asLogicals().first == .true
    let adjust = settings.number("adj", 0.5)
    let region = outer ? page.innerRegion : page.plotRegion
    let mgp = settings.numbers("mgp", [3, 1, 0]).first ?? 3
    try page.clipped(outer ? nil : settings.marginClip == nil ? nil : true) {
      for (name, kind) in [("main", "main"), ("sub", "sub"), ("xlab", "lab"), ("ylab", "lab")] {
        guard var value = call.optional(name) else { continue }
        var cex = settings.number("cex." + kind, 1), font = settings.font(named: "font." + kind), color = try settings.color("col." + kind)
        if case .list(let parts) = value, !value.isDataFrame {
          let names = parts.attributes.names ?? []
          for (k, part) in parts.elements.enumerated() {
            switch k < names.count ? names[k] : nil {
            case "cex"?: cex = part.asDoubles().first ?? cex
            case "col"?: color = try Colors.colors(part)[0]
            case "font"?: font.number = Int(part.asIntegers().first ?? 1)
            default: if k == 0 { value = part }
            }
          }
        }
        let labels = Label.list(value)
        let margin = MarginText(page: page, settings: settings, side: name == "main" ? 3 : name == "ylab" ? 2 : 1, las: 0, isOuter: outer)
        for (i, label) in labels.enumerated() {
          guard let label, !label.isEmpty else { continue }
          if name == "main" {
            let lines = outer ? page.outerMargins[2] : page.margins[2]
            let base = (line.isFinite ? line : 0.5 * lines) + 0.5 * Double(labels.count - 1) - Double(i)
            label.draw(
              page, x: region.x + adjust * region.w, y: margin.coordinate(base), cex: cex, color: color, font: font, horizontal: adjust, vertical: line.isFinite ? 0 : 0.5,
              lineHeight: settings.number("lheight"))
          } else {
            let base = line.isFinite ? line : name == "sub" ? mgp + 1 : mgp
            let place = name == "ylab" ? region.bottom - adjust * region.h : region.x + adjust * region.w
            margin.draw(
              label, line: base + (name == "ylab" ? -Double(i) : Double(i)), place: place, horizontal: adjust, vertical: 0, cex: cex, color: color, font: font)
          }
        }
      }
    }
    return call.invisible(.null)
  }
}

/// Text along a side of the plot, so many lines away from it.
struct MarginText {
  let page: PlotPage
  let settings: Settings
  let side: Int
  let las: Int
  var isOuter = false

  private var region: Region { isOuter ? page.innerRegion : page.plotRegion }
  var isParallel: Bool { las == 0 || (las == 1 && side % 2 == 1) || (las == 3 && side % 2 == 0) }

  /// The canvas coordinate across the side of a line of margin.
  func coordinate(_ line: Double) -> Double {
    let r = region, step = line * page.lineHeight
    switch side {
    case 1: return r.bottom + step
    case 2: return r.x - step
    case 3: return r.y - step
    default: return r.right + step
    }
  }

  /// `place` is the canvas coordinate along the side. `vertical` moves across the reading direction; not a number for the usual place.
  func draw(_ label: Label, line: Double, place: Double, horizontal: Double, vertical: Double, cex: Double, color: Color, font: Canvas.Font) {
    let bias = settings.number("ylbias", 0.2), line = isParallel ? line + (side == 1 || side == 4 ? (1 - bias) / page.marginScale : bias / page.marginScale) : line
    let across = coordinate(line)
    let rotation: Double = side % 2 == 1 ? (isParallel ? 0 : 90) : (isParallel ? 90 : 0)
    let lift = vertical.isFinite ? vertical : isParallel ? 0 : 0.5
    label.draw(
      page, x: side % 2 == 1 ? place : across, y: side % 2 == 1 ? across : place, cex: cex, color: color, font: font, horizontal: horizontal, vertical: lift,
      rotation: rotation, lineHeight: settings.number("lheight"))
  }
}
