import Glibc
import Graphics
import Lang
import Pictures

/// Base graphics: devices, parameters and drawing primitives. High-level plots are in `PlotLibrary`.
enum PlotBindings {
  static let all: [Builtin] = [
    device("png", .png, #"filename = "Rplot%03d.png", width = 480, height = 480, units = "px", pointsize = 12, bg = "white", res = NA, ..."#),
    device("jpeg", .jpeg, #"filename = "Rplot%03d.jpeg", width = 480, height = 480, units = "px", pointsize = 12, bg = "white", res = NA, ..."#),
    device("pdf", .pdf, #"filename = "Rplots.pdf", width = 7, height = 7, units = "in", pointsize = 12, bg = "transparent", res = NA, ..."#),
    device("svg", .svg, #"filename = "Rplot%03d.svg", width = 7, height = 7, units = "in", pointsize = 12, bg = "white", res = NA, ..."#),
    Builtin("dev.off", "which = NULL", "Closes a device and writes its file. Source: R ?dev.off.") { call in
      let devices = Devices.of(call.interpreter)
      try devices.close(try call.integer("which", default: devices.current))
      return .integers(IntegerVector([Int32(max(1, devices.current))], Attributes(names: [devices.current == 0 ? "null device" : deviceName(devices)])))
    },
    Builtin("dev.cur", "", "Number of the current device. Source: R ?dev.cur.") { call in
      let devices = Devices.of(call.interpreter)
      return .integers(IntegerVector([Int32(max(1, devices.current))], Attributes(names: [devices.current == 0 ? "null device" : deviceName(devices)])))
    },
    Builtin("graphics.off", "", "Closes all devices. Source: R ?graphics.off.") { call in
      Devices.of(call.interpreter).closeAll()
      return call.invisible(.null)
    },
    Builtin("dev.new", "...", "Opens Rplots.pdf. Source: R ?dev.new.") { call in
      Devices.of(call.interpreter).openDevice(.pdf, path: "Rplots.pdf", width: 7, height: 7)
      return call.invisible(.null)
    },
    Builtin("plot.new", "", "Starts a new figure. Source: R ?plot.new.") { call in
      let devices = Devices.of(call.interpreter)
      let page = try devices.page(startsPlot: true)
      page.nextFigure()
      (page.isLogX, page.isLogY) = (false, false)
      if !page.hasRoom { throw RError("figure margins too large") }
      page.usr = [0, 1, 0, 1]
      devices.updateAxes(page)
      return call.invisible(.null)
    },
    Builtin("plot.window", "xlim, ylim, log = \"\", asp = NA, ...", "Sets the user coordinates. Source: R ?plot.window.", window),
    Builtin(".draw.lines", "x, y, col, lty, lwd", "A line through points, clipped to the plot region.") { call in
      try drawing(call) { page, x, y in
        let stroke = try stroke(call, 0)
        page.clipped(false) { page.canvas.polyline(zip(page.xs(x), page.ys(y)).map { (x: $0.0, y: $0.1) }, stroke) }
      }
    },
    Builtin(".draw.segments", "x, y, x1, y1, col, lty, lwd", "Segments.") { call in
      let x1 = try call.doubles("x1"), y1 = try call.doubles("y1")
      return try drawing(call) { page, x, y in
        try page.clipped(false) {
          for i in x.indices {
            page.canvas.polyline([(page.x(x[i]), page.y(y[i])), (page.x(x1[i % x1.count]), page.y(y1[i % y1.count]))], try stroke(call, i))
          }
        }
      }
    },
    Builtin(".draw.points", "x, y, pch, col, bg, cex, lwd = 1", "Symbols at points.") { call in
      let kinds = try call["pch"], sizes = try call.doubles("cex"), width = try call.double("lwd")
      let colors = try Colors.colors(try call["col"]), fills = try Colors.colors(call.optional("bg"), default: .transparent)
      return try drawing(call) { page, x, y in
        let px = page.xs(x), py = page.ys(y)
        // Opaque symbols of one kind on the same half unit hide each other: each place is drawn once.
        let isUniform = x.count > 20_000 && kinds.count == 1 && sizes.count == 1 && colors.count == 1 && fills.count == 1 && colors[0].alpha == 1
        let columns = Int(page.canvas.width * 2) + 2, rows = Int(page.canvas.height * 2) + 2
        var taken = [Bool](repeating: false, count: isUniform ? columns * rows : 0)
        page.clipped(false) {
          for i in x.indices where px[i].isFinite && py[i].isFinite {
            if isUniform {
              guard px[i] >= 0, py[i] >= 0, px[i] * 2 < Double(columns - 1), py[i] * 2 < Double(rows - 1) else { continue }
              let place = Int(py[i] * 2) * columns + Int(px[i] * 2)
              if taken[place] { continue }
              taken[place] = true
            }
            Symbols.draw(kinds, i, page, x: px[i], y: py[i], size: sizes[i % sizes.count], color: colors[i % colors.count], fill: fills[i % fills.count], width: width)
          }
        }
      }
    },
    Builtin(".draw.polygon", "x, y, col, border, lty, lwd", "A filled polygon.") { call in
      let fill = try Colors.colors(call.optional("col"), default: .transparent)[0]
      let border = call.optional("border").map { $0.asLogicals().first == .na && !$0.isString ? Color.transparent : (try? Colors.colors($0)[0]) ?? .black } ?? .black
      return try drawing(call) { page, x, y in
        var outline = try stroke(call, 0)
        outline.color = border
        page.clipped(false) {
          var part: [(x: Double, y: Double)] = []
          for i in x.indices {
            if x[i].isNaN || y[i].isNaN { page.canvas.polygon(part, fill: fill, outline); part = [] } else { part.append((page.x(x[i]), page.y(y[i]))) }
          }
          page.canvas.polygon(part, fill: fill, outline)
        }
      }
    },
    Builtin(".draw.rect", "x, y, x1, y1, col, border, lty, lwd", "Rectangles.") { call in
      let x1 = try call.doubles("x1"), y1 = try call.doubles("y1")
      let fills = try Colors.colors(call.optional("col"), default: .transparent)
      let borders = try call.optional("border").map { $0.asLogicals().first == .na && !$0.isString ? [Color.transparent] : try Colors.colors($0) } ?? [.black]
      return try drawing(call) { page, x, y in
        try page.clipped(false) {
          for i in x.indices {
            let a = page.x(x[i]), b = page.x(x1[i % x1.count]), c = page.y(y[i]), d = page.y(y1[i % y1.count])
            var outline = try stroke(call, i)
            outline.color = borders[i % borders.count]
            page.canvas.polygon([(a, c), (b, c), (b, d), (a, d)], fill: fills[i % fills.count], outline)
          }
        }
      }
    },
    Builtin(".draw.text", "x, y, labels, col, cex, adj, pos, font, srt", "Text at points.") { call in
      let labels = try call.strings("labels"), sizes = try call.doubles("cex"), colors = try Colors.colors(try call["col"])
      let adjust = try call.doubles("adj"), position = call.optional("pos")?.asIntegers(), rotation = try call.double("srt"), font = try call.integer("font")
      return try drawing(call) { page, x, y in
        for i in 0..<max(x.count, labels.count) where !labels.isEmpty && !x.isEmpty {
          let size = sizes[i % sizes.count] * page.pointSize * page.textScale
          var px = page.x(x[i % x.count]), py = page.y(y[i % y.count])
          var h = adjust.first ?? 0.5
          var v: Double? = adjust.count > 1 && adjust[1].isFinite ? adjust[1] : nil
          let gap = 0.5 * page.canvas.textWidth("M", size: size)
          switch position?[i % position!.count] {
          case 1?: (h, v) = (0.5, 1); py += gap
          case 2?: (h, v) = (1, 0.5); px -= gap
          case 3?: (h, v) = (0.5, 0); py -= gap
          case 4?: (h, v) = (0, 0.5); px += gap
          default: break
          }
          page.canvas.text(labels[i % labels.count] ?? "NA", x: px, y: py, size: size, color: colors[i % colors.count], horizontal: h, vertical: v, rotation: rotation, font: Canvas.Font(number: font))
        }
      }
    },
    Builtin(".draw.mtext", "text, side, line, at, adj, cex, col, font, outer, las", "Text in a margin.", marginText),
    Builtin(".draw.axis", "side, at, labels, col, cex, las, tick, line, lwd, col.axis", "An axis with ticks and labels.", axis),
    Builtin(".draw.box", "col, bty", "The box around the plot region.") { call in
      let page = try Devices.of(call.interpreter).page()
      let p = page.plotRegion, stroke = Canvas.Stroke(try Colors.colors(try call["col"])[0])
      let right = p.x + p.w, bottom = p.y + p.h
      switch try call.string("bty") {
      case "n": break
      case "l", "L": page.canvas.polyline([(p.x, p.y), (p.x, bottom), (right, bottom)], stroke)
      case "7": page.canvas.polyline([(p.x, p.y), (right, p.y), (right, bottom)], stroke)
      case "c", "C": page.canvas.polyline([(right, p.y), (p.x, p.y), (p.x, bottom), (right, bottom)], stroke)
      case "u", "U": page.canvas.polyline([(p.x, p.y), (p.x, bottom), (right, bottom), (right, p.y)], stroke)
      default: page.canvas.polygon([(p.x, p.y), (right, p.y), (right, bottom), (p.x, bottom)], fill: nil, stroke)
      }
      return call.invisible(.null)
    },
    Builtin("rasterImage", "image, xleft, ybottom, xright, ytop, angle = 0, interpolate = TRUE, ...", "Draws a picture in a rectangle. Source: R ?rasterImage.") { call in
      let page = try Devices.of(call.interpreter).page()
      let (pixels, columns, rows) = try Pixels.of(try call[0], call)
      let left = page.x(try call.double("xleft")), right = page.x(try call.double("xright"))
      let bottom = page.y(try call.double("ybottom")), top = page.y(try call.double("ytop"))
      let interpolates = try call.flag("interpolate")
      page.clipped(false) { page.canvas.image(pixels, columns: columns, rows: rows, x: left, y: top, width: right - left, height: bottom - top, interpolates: interpolates) }
      return call.invisible(.null)
    },
    Builtin("axTicks", "side, ...", "Positions of an axis's ticks. Source: R ?axTicks.") { call in
      let devices = Devices.of(call.interpreter), page = try devices.page()
      let horizontal = try call.integer("side") % 2 == 1
      let isLog = horizontal ? page.isLogX : page.isLogY
      let low = horizontal ? page.usr[0] : page.usr[2], high = horizontal ? page.usr[1] : page.usr[3]
      let limits = isLog ? (pow(10, low), pow(10, high)) : (low, high)
      return .vector(Ticks.positions(horizontal ? devices.parameters.xaxp : devices.parameters.yaxp, limits: limits, isLog: isLog))
    },
    Builtin("pretty", "x, n = 5, min.n = n %/% 3, shrink.sml = 0.75, high.u.bias = 1.5, ...", "Round numbers covering the range of `x`. Source: R ?pretty.") { call in
      let x = try call.doubles("x").filter(\.isFinite)
      guard let low = x.min(), let high = x.max() else { return .vector([Double]()) }
      return .vector(Ticks.pretty(low, high, count: try call.integer("n", atLeast: 0)))
    },
    Builtin("strwidth", #"s, units = "user", cex = 1, ..."#, "Width of text. Source: R ?strwidth.") { call in
      let page = try Devices.of(call.interpreter).page()
      let size = page.pointSize * page.textScale * (try call.double("cex"))
      return .vector(try call.strings("s").map { page.canvas.textWidth($0 ?? "", size: size) / page.plotRegion.w * (page.usr[1] - page.usr[0]) })
    },
    Builtin("strheight", #"s, units = "user", cex = 1, ..."#, "Height of text. Source: R ?strwidth.") { call in
      let page = try Devices.of(call.interpreter).page()
      let h = page.lineHeight * 0.6 * (try call.double("cex")) / page.plotRegion.h * (page.usr[3] - page.usr[2])
      return .vector(try call.strings("s").map { _ in h })
    },
    Builtin(".color.rgb", "red, green, blue, alpha", "Hexadecimal colours from parts between 0 and 1.") { call in
      let parts = try ["red", "green", "blue", "alpha"].map { try call.doubles($0) }
      let n = parts.map(\.count).max() ?? 0
      if parts.contains(where: { $0.isEmpty }) { return .strings([String?]()) }
      return .strings(try (0..<n).map { i -> String? in
        let v = parts.map { $0[i % $0.count] }
        guard v.allSatisfy({ $0 >= 0 && $0 <= 1 }) else { throw RError("color intensity \(DecimalText.shortest(v.first { !($0 >= 0 && $0 <= 1) }!, digits: 6)), not in [0,1]") }
        let opaque = Color(v[0], v[1], v[2])
        return v[3] < 1 ? Colors.text(Color(v[0], v[1], v[2], v[3])) : Colors.text(opaque)
      })
    },
    Builtin("colors", "distinct = FALSE", "The 657 names of colours. Source: R ?colors.") { _ in .strings(ColorNames.all.map { Optional($0.name) }) },
    Builtin("colours", "distinct = FALSE", "The 657 names of colours. Source: R ?colors.") { _ in .strings(ColorNames.all.map { Optional($0.name) }) },
    Builtin("col2rgb", "col, alpha = FALSE", "Red, green and blue of colours. Source: R ?col2rgb.") { call in
      let colors = try Colors.colors(try call[0]), alpha = try call.flag("alpha")
      var attributes = Attributes()
      attributes.dim = [alpha ? 4 : 3, colors.count]
      attributes[.dimnames] = .list(ListVector([.strings(["red", "green", "blue"] + (alpha ? ["alpha"] : [])), .null]))
      return .integers(IntegerVector(colors.flatMap { c in ([c.red, c.green, c.blue] + (alpha ? [c.alpha] : [])).map { Int32(($0 * 255).rounded()) } }, attributes))
    },
  ]

  private static func deviceName(_ devices: Devices) -> String { devices.open.first { $0.number == devices.current }.map { $0.kind.rawValue } ?? "null device" }

  private static func device(_ name: String, _ kind: CanvasKind, _ formals: String) -> Builtin {
    Builtin(name, formals, "Opens a \(name.uppercased()) device; the file is written by dev.off(). Source: R ?\(name).") { call in
      var path = try call.string("filename")
      if let given = call.dots.first(where: { $0.name == "file" })?.value.asStrings().first { path = given ?? path }
      var width = try call.double("width"), height = try call.double("height")
      let resolution = try call.double("res")
      let dpi = resolution.isNaN ? 72 : resolution
      let factor: Double
      switch (kind, try call.string("units")) {
      case (.png, "in"), (.jpeg, "in"): factor = dpi
      case (.png, "cm"), (.jpeg, "cm"): factor = dpi / 2.54
      case (.png, "mm"), (.jpeg, "mm"): factor = dpi / 25.4
      default: factor = 1
      }
      width *= factor
      height *= factor
      guard width > 0, height > 0, width < 30_000, height < 30_000 else { throw RError("invalid 'width' or 'height'") }
      Devices.of(call.interpreter).openDevice(
        kind, path: FilePath.expanded(path), width: width, height: height, resolution: dpi, pointSize: try call.double("pointsize"),
        background: try Colors.colors(try call["bg"])[0])
      return call.invisible(.null)
    }
  }

  /// Coordinates of a drawing builtin whose first formals are x and y.
  private static func drawing(_ call: BuiltinCall, _ body: (PlotPage, [Double], [Double]) throws -> Void) throws -> Value {
    let page = try Devices.of(call.interpreter).page()
    let x = try call.doubles("x"), y = try call.doubles("y")
    if !x.isEmpty, !y.isEmpty {
      let n = max(x.count, y.count)
      try body(page, (0..<n).map { x[$0 % x.count] }, (0..<n).map { y[$0 % y.count] })
    }
    return call.invisible(.null)
  }

  private static func stroke(_ call: BuiltinCall, _ index: Int) throws -> Canvas.Stroke {
    let colors = try Colors.colors(call.optional("col"))
    let widths = try call.doubles("lwd")
    let type = try call["lty"]
    let dashes = Dashes.pattern(type, index)
    return Canvas.Stroke(colors[index % colors.count], width: dashes == nil ? 0 : widths.isEmpty ? 1 : widths[index % widths.count], dashes: dashes ?? [])
  }

  private static func marginText(_ call: BuiltinCall) throws -> Value {
    let page = try Devices.of(call.interpreter).page()
    let side = try call.integer("side"), line = try call.double("line"), size = try call.double("cex") * page.pointSize * page.textScale
    let color = try Colors.colors(try call["col"])[0], font = try call.integer("font"), las = try call.integer("las")
    let p = page.plotRegion, step = page.lineHeight
    let adjust = call.optional("adj")?.asDoubles().first ?? 0.5
    let at = call.optional("at")?.asDoubles()
    for (i, text) in try call.strings("text").enumerated() {
      guard let text else { continue }
      let share = adjust
      switch side {
      case 1, 3:
        let x = at.map { page.x($0[i % $0.count]) } ?? p.x + share * p.w
        let y = side == 1 ? p.y + p.h + (line + 1) * step - 0.25 * step : p.y - line * step - 0.2 * step
        page.canvas.text(text, x: x, y: y, size: size, color: color, horizontal: at == nil ? share : 0.5, vertical: 0, rotation: las >= 2 ? 90 : 0, font: Canvas.Font(number: font))
      default:
        let y = at.map { page.y($0[i % $0.count]) } ?? p.y + (1 - share) * p.h
        let x = side == 2 ? p.x - line * step - 0.2 * step : p.x + p.w + (line + 1) * step - 0.25 * step
        let upright = las == 1 || las == 2
        page.canvas.text(text, x: x, y: y, size: size, color: color, horizontal: upright ? (side == 2 ? 1 : 0) : at == nil ? share : 0.5, vertical: upright ? 0.5 : 0, rotation: upright ? 0 : 90, font: Canvas.Font(number: font))
      }
    }
    return call.invisible(.null)
  }

  private static func axis(_ call: BuiltinCall) throws -> Value {
    let page = try Devices.of(call.interpreter).page()
    let side = try call.integer("side"), at = try call.doubles("at").filter(\.isFinite), labels = try call.strings("labels")
    let p = page.plotRegion, step = page.lineHeight, las = try call.integer("las")
    let stroke = Canvas.Stroke(try Colors.colors(try call["col"])[0], width: try call.double("lwd"))
    let size = try call.double("cex") * page.pointSize * page.textScale
    let textColor = try Colors.colors(try call["col.axis"])[0]
    let offset = try call.double("line") * step
    let horizontal = side % 2 == 1
    let ticks = try call.flag("tick")
    let edge = side == 1 ? p.y + p.h + offset : side == 2 ? p.x - offset : side == 3 ? p.y - offset : p.x + p.w + offset
    let outward: Double = side == 1 || side == 4 ? 1 : -1
    let places = at.map { horizontal ? page.x($0) : page.y($0) }
    if ticks, let low = places.min(), let high = places.max() {
      page.canvas.polyline(horizontal ? [(low, edge), (high, edge)] : [(edge, low), (edge, high)], stroke)
      for place in places {
        let end = edge + outward * 0.5 * step
        page.canvas.polyline(horizontal ? [(place, edge), (place, end)] : [(edge, place), (end, place)], stroke)
      }
    }
    var lastEnd = -Double.infinity
    for (i, place) in places.enumerated() where i < labels.count {
      guard let text = labels[i], !text.isEmpty else { continue }
      let base = edge + outward * step
      if horizontal {
        let width = page.canvas.textWidth(text, size: size)
        if las >= 2 {
          page.canvas.text(text, x: place, y: base, size: size, color: textColor, horizontal: side == 1 ? 1 : 0, vertical: 0.5, rotation: 90)
        } else if place - width / 2 > lastEnd + 0.2 * size || lastEnd == -Double.infinity {
          // Labels that would touch the one before are left out.
          page.canvas.text(text, x: place, y: side == 1 ? base + 0.75 * step : base - 0.2 * step, size: size, color: textColor, horizontal: 0.5, vertical: 0)
          lastEnd = place + width / 2
        }
      } else if las == 1 || las == 2 {
        page.canvas.text(text, x: base, y: place, size: size, color: textColor, horizontal: side == 2 ? 1 : 0, vertical: 0.5)
      } else {
        page.canvas.text(text, x: side == 2 ? base - 0.2 * step : base + 0.75 * step, y: place, size: size, color: textColor, horizontal: 0.5, vertical: 0, rotation: 90)
      }
    }
    return call.invisible(.vector(at))
  }

  private static func window(_ call: BuiltinCall) throws -> Value {
    let devices = Devices.of(call.interpreter), page = try devices.page(), settings = Settings(call)
    var x = try call.doubles("xlim"), y = try call.doubles("ylim")
    let log = try call.string("log"), asp = try call.double("asp")
    guard log.allSatisfy({ "xy".contains($0) }) else { throw RError("invalid \"log=\(log)\" specification") }
    guard x.count == 2 else { throw RError("invalid 'xlim' value") }
    guard y.count == 2 else { throw RError("invalid 'ylim' value") }
    guard x.allSatisfy(\.isFinite) else { throw RError("need finite 'xlim' values") }
    guard y.allSatisfy(\.isFinite) else { throw RError("need finite 'ylim' values") }
    page.isLogX = log.contains("x")
    page.isLogY = log.contains("y")
    if (page.isLogX && x.contains { $0 <= 0 }) || (page.isLogY && y.contains { $0 <= 0 }) { throw RError("Logarithmic axis must have positive limits") }
    if page.isLogX { x = x.map { log10($0) } }
    if page.isLogY { y = y.map { log10($0) } }
    if asp.isFinite, asp > 0, log.isEmpty {
      let p = page.plotRegion, xDelta = abs(x[1] - x[0]) / asp, yDelta = abs(y[1] - y[0])
      var xRoom = 0.0, yRoom = 0.0
      if xDelta == 0, yDelta == 0 {
        yRoom = x[0] == 0 ? 1 : 0.4
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
    devices.updateAxes(page)
    return call.invisible(.null)
  }
}

/// Plotting symbols 0 to 25 and characters.
enum Symbols {
  static func draw(_ kinds: Value, _ index: Int, _ page: PlotPage, x: Double, y: Double, size: Double, color: Color, fill: Color, width: Double) {
    let canvas = page.canvas
    let points = page.pointSize * page.textScale * size
    if case .strings(let v) = kinds, v.count > 0 {
      if let text = v.elements[index % v.count] { canvas.text(String(text.prefix(1)), x: x, y: y, size: points, color: color, vertical: nil) }
      return
    }
    let r = 0.375 * page.symbolUnit(size * page.textScale)
    let stroke = Canvas.Stroke(color, width: width)
    let number = kinds.count == 0 ? 1 : Int(kinds.asIntegers()[index % kinds.count])
    func square(_ h: Double) -> [(x: Double, y: Double)] { [(x - h, y - h), (x + h, y - h), (x + h, y + h), (x - h, y + h)] }
    func diamond(_ h: Double) -> [(x: Double, y: Double)] { [(x, y - h), (x + h, y), (x, y + h), (x - h, y)] }
    func triangle(_ up: Double) -> [(x: Double, y: Double)] { [(x, y - up * 1.5551 * r), (x + 1.34677 * r, y + up * 0.77756 * r), (x - 1.34677 * r, y + up * 0.77756 * r)] }
    func plus(_ h: Double) { canvas.polyline([(x - h, y), (x + h, y)], stroke); canvas.polyline([(x, y - h), (x, y + h)], stroke) }
    func cross(_ h: Double) { canvas.polyline([(x - h, y - h), (x + h, y + h)], stroke); canvas.polyline([(x - h, y + h), (x + h, y - h)], stroke) }
    let side = r * 0.886, corner = r * 1.414
    switch number {
    case 0: canvas.polygon(square(side), fill: nil, stroke)
    case 2: canvas.polygon(triangle(1), fill: nil, stroke)
    case 3: plus(corner)
    case 4: cross(r)
    case 5: canvas.polygon(diamond(corner), fill: nil, stroke)
    case 6: canvas.polygon(triangle(-1), fill: nil, stroke)
    case 7: canvas.polygon(square(r), fill: nil, stroke); cross(r)
    case 8: plus(corner); cross(r)
    case 9: canvas.polygon(diamond(corner), fill: nil, stroke); plus(corner)
    case 10: canvas.circle(x, y, r, fill: nil, stroke); plus(r)
    case 11: canvas.polygon(triangle(1), fill: nil, stroke); canvas.polygon(triangle(-1), fill: nil, stroke)
    case 12: canvas.polygon(square(r), fill: nil, stroke); plus(r)
    case 13: canvas.circle(x, y, r, fill: nil, stroke); cross(r)
    case 14: canvas.polygon(square(side), fill: nil, stroke); canvas.polygon(triangle(1), fill: nil, stroke)
    case 15: canvas.polygon(square(r), fill: color, nil)
    case 16, 19: canvas.circle(x, y, r, fill: color, number == 19 ? stroke : nil)
    case 17: canvas.polygon(triangle(1), fill: color, nil)
    case 18: canvas.polygon(diamond(r), fill: color, nil)
    case 20: canvas.circle(x, y, r * 2 / 3, fill: color, stroke)
    case 21: canvas.circle(x, y, r, fill: fill, stroke)
    case 22: canvas.polygon(square(side), fill: fill, stroke)
    case 23: canvas.polygon(diamond(r * 1.2533), fill: fill, stroke)
    case 24: canvas.polygon(triangle(1), fill: fill, stroke)
    case 25: canvas.polygon(triangle(-1), fill: fill, stroke)
    case 46: canvas.circle(x, y, 0.5, fill: color, nil)
    case 32...126: canvas.text(String(Character(Unicode.Scalar(UInt8(number)))), x: x, y: y, size: points, color: color, vertical: nil)
    default: canvas.circle(x, y, r, fill: nil, stroke)
    }
  }
}

/// Pictures as rows of colours.
enum Pixels {
  /// A matrix of colours (as.raster), a matrix or array of numbers from 0 to 1, or a cimg.
  static func of(_ value: Value, _ call: BuiltinCall) throws -> (pixels: [Color], columns: Int, rows: Int) {
    guard let dim = value.dim, dim.count >= 2 else { throw RError("a raster needs a matrix or an array") }
    if value.inherits("cimg") {
      // cimg: width × height × depth × channels.
      let w = dim[0], h = dim[1], plane = w * h * dim[2], channels = dim[3], samples = value.asDoubles()
      let scale = (samples.max() ?? 0) > 1.0001 ? 1 / (samples.max() ?? 1) : 1
      let low = min(0, samples.min() ?? 0)
      func level(_ i: Int, _ c: Int) -> Double { let x = (samples[c * plane + i] - low) * scale; return x.isNaN ? 0 : max(0, min(1, x)) }
      return ((0..<(w * h)).map { i in channels >= 3 ? Color(level(i, 0), level(i, 1), level(i, 2), channels > 3 ? level(i, 3) : 1) : Color(level(i, 0), level(i, 0), level(i, 0)) }, w, h)
    }
    let rows = dim[0], columns = dim[1]
    if case .strings(let v) = value {
      // A raster object is stored by rows, a plain character matrix by columns.
      let byRow = value.inherits("raster")
      var known: [String: Color] = [:]
      let colors = try v.elements.map { text -> Color in
        guard let text else { return .transparent }
        if let color = known[text] { return color }
        let color = try Colors.color(text)
        known[text] = color
        return color
      }
      return ((0..<(rows * columns)).map { i in byRow ? colors[i] : colors[(i % columns) * rows + i / columns] }, columns, rows)
    }
    let samples = value.asDoubles(), plane = rows * columns
    let channels = dim.count > 2 ? dim[2] : 1
    if let bad = samples.first(where: { $0 < 0 || $0 > 1 }) { throw RError("color intensity \(DecimalText.shortest(bad, digits: 6)), not in [0,1]") }
    return ((0..<plane).map { k in
      let i = (k % columns) * rows + k / columns
      func level(_ c: Int) -> Double { let x = samples[c * plane + i]; return x.isNaN ? 0 : x }
      return channels >= 3 ? Color(level(0), level(1), level(2), channels > 3 ? level(3) : 1) : Color(level(0), level(0), level(0))
    }, columns, rows)
  }
}
