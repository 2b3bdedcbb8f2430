import Glibc
import Graphics
import Lang

/// Drawing in the plot region: points, lines, areas, text, pictures.
enum ShapeBindings {
  static let all: [Builtin] = [
    .drawing("plot.xy", "xy, type, pch = par(\"pch\"), lty = par(\"lty\"), col = par(\"col\"), bg = NA, cex = 1, lwd = par(\"lwd\"), ...", "Points and lines of one of the types of `plot`. Source: R ?plot.xy.") { call in
      try PointDrawing.draw(call)
    },
    .drawing("segments", "x0, y0, x1 = x0, y1 = y0, col = par(\"fg\"), lty = par(\"lty\"), lwd = par(\"lwd\"), ...", "Line segments. Source: R ?segments.") { call in
      let page = try Devices.of(call.interpreter).page(), settings = try Settings(call)
      let (x0, y0, x1, y1) = try ends(call)
      let pens = try Pens(settings, color: given(call, "col"), type: given(call, "lty"), width: given(call, "lwd"), colorDefault: "fg")
      let n = count(x0, y0, x1, y1)
      let (px0, py0, px1, py1) = (page.xs(x0), page.ys(y0), page.xs(x1), page.ys(y1))
      try page.clipped(settings.clip) {
        for i in 0..<n {
          let a = (x: px0[i % px0.count], y: py0[i % py0.count]), b = (x: px1[i % px1.count], y: py1[i % py1.count])
          if a.x.isFinite, a.y.isFinite, b.x.isFinite, b.y.isFinite { page.canvas.polyline([a, b], try pens.pen(i)) }
        }
      }
      return call.invisible(.null)
    },
    .drawing("arrows", "x0, y0, x1 = x0, y1 = y0, length = 0.25, angle = 30, code = 2, col = par(\"fg\"), lty = par(\"lty\"), lwd = par(\"lwd\"), ...", "Arrows. Source: R ?arrows.", arrows),
    .drawing("rect", "xleft, ybottom, xright, ytop, density = NULL, angle = 45, col = NA, border = NULL, lty = par(\"lty\"), lwd = par(\"lwd\"), ...", "Rectangles, filled or hatched. Source: R ?rect.", rectangles),
    .drawing(".polygon", "x, y, density, angle, border, col, lty, ...", "A polygon, filled or hatched; parts are separated by NA.", polygon),
    .drawing("polypath", "x, y = NULL, border = NULL, col = NA, lty = par(\"lty\"), rule = \"winding\", ...", "A shape of several closed lines, some of which may be holes. Source: R ?polypath.") { call in
      let page = try Devices.of(call.interpreter).page(), settings = try Settings(call)
      var x = try call.doubles("x"), y = call.optional("y")?.asDoubles() ?? []
      if call.optional("y") == nil, case .list(let v) = try call["x"], v.count >= 2 { (x, y) = (v.elements[0].asDoubles(), v.elements[1].asDoubles()) }
      guard x.count == y.count else { throw RError("'x' and 'y' lengths differ") }
      let rule = try call.string("rule")
      guard rule == "winding" || rule == "evenodd" else { throw RError("Invalid fill rule") }
      let fill = try Colors.colors(call["col"], background: settings.base)[0], border = try borderColors(call, settings)[0]
      let pen = try settings.pen(border, type: given(call, "lty"))
      var parts: [[(x: Double, y: Double)]] = [[]]
      for (px, py) in zip(page.xs(x), page.ys(y)) { if px.isFinite, py.isFinite { parts[parts.count - 1].append((px, py)) } else if parts.last?.isEmpty == false { parts.append([]) } }
      page.clipped(settings.clip) { page.canvas.path(parts, isWinding: rule == "winding", fill: fill, pen) }
      return call.invisible(.null)
    },
    .drawing("int_abline", "a, b, h, v, untf, col = par(\"col\"), lty = par(\"lty\"), lwd = par(\"lwd\"), ...", "Straight lines through the plot: what `abline` draws.", straightLines),
    .drawing("text.default", "x, y = NULL, labels = NULL, adj = NULL, pos = NULL, offset = 0.5, vfont = NULL, cex = 1, col = NULL, font = NULL, ...", "Text at points. Source: R ?text.", text),
    .drawing("rasterImage", "image, xleft, ybottom, xright, ytop, angle = 0, interpolate = TRUE, ...", "Draws pictures in rectangles. Source: R ?rasterImage.") { call in
      let (pixels, columns, rows) = try Pixels.of(try call[0], call)
      let page = try Devices.of(call.interpreter).page(), settings = try Settings(call)
      let lefts = try call.doubles("xleft"), rights = try call.doubles("xright"), bottoms = try call.doubles("ybottom"), tops = try call.doubles("ytop")
      let angles = try call.doubles("angle"), interpolates = try call.flag("interpolate")
      guard !lefts.isEmpty, !rights.isEmpty, !bottoms.isEmpty, !tops.isEmpty, !angles.isEmpty else { throw RError("invalid image position") }
      page.clipped(settings.clip) {
        for i in 0..<max(lefts.count, rights.count, bottoms.count, tops.count) {
          let left = page.x(lefts[i % lefts.count]), right = page.x(rights[i % rights.count]), bottom = page.y(bottoms[i % bottoms.count]), top = page.y(tops[i % tops.count])
          page.canvas.image(
            pixels, columns: columns, rows: rows, x: left, y: top, width: right - left, height: bottom - top, interpolates: interpolates, rotation: angles[i % angles.count])
        }
      }
      return call.invisible(.null)
    },
    .drawing(".symbols", "x, y, kind, sizes, fg, bg, lwd, ...", "Circles (radius in inches) and ellipses.") { call in
      let page = try Devices.of(call.interpreter).page(), settings = try Settings(call)
      let x = page.xs(try call.doubles("x")), y = page.ys(try call.doubles("y")), sizes = try call.doubles("sizes")
      let pens = try Pens(settings, color: call.optional("fg"), width: call.optional("lwd"), colorDefault: "fg")
      let fills = try Colors.colors(call.optional("bg"), default: .transparent, background: settings.base)
      guard !sizes.isEmpty, x.count == y.count else { throw RError("invalid symbol parameter vector") }
      try page.clipped(settings.clip) {
        for i in x.indices where sizes[i % sizes.count].isFinite {
          page.canvas.circle(x[i], y[i], sizes[i % sizes.count] * page.canvas.unitsPerInch, fill: fills[i % fills.count], try pens.pen(i))
        }
      }
      return call.invisible(.null)
    },
  ]

  /// The argument where the caller gave one.
  static func given(_ call: BuiltinCall, _ name: String) -> Value? { call.isSupplied(name) ? call.optional(name) : nil }

  private static func ends(_ call: BuiltinCall) throws -> ([Double], [Double], [Double], [Double]) {
    let x0 = try call.doubles("x0"), y0 = try call.doubles("y0")
    guard call.isSupplied("x1") || call.isSupplied("y1") else { throw RError("one of 'x1' and 'y1' must be given") }
    let x1 = call.isSupplied("x1") ? try call.doubles("x1") : x0, y1 = call.isSupplied("y1") ? try call.doubles("y1") : y0
    return (x0, y0, x1, y1)
  }
  private static func count(_ vectors: [Double]...) -> Int { vectors.contains { $0.isEmpty } ? 0 : vectors.map(\.count).max() ?? 0 }

  private static func arrows(_ call: BuiltinCall) throws -> Value {
    let page = try Devices.of(call.interpreter).page(), settings = try Settings(call)
    let (x0, y0, x1, y1) = try ends(call)
    let length = try call.double("length"), angle = try call.double("angle"), code = try call.integer("code")
    guard length.isFinite, length >= 0 else { throw RError("invalid arrow head length") }
    guard angle.isFinite else { throw RError("invalid arrow head angle") }
    guard (0...3).contains(code) else { throw RError("invalid arrow head specification") }
    let pens = try Pens(settings, color: given(call, "col"), type: given(call, "lty"), width: given(call, "lwd"), colorDefault: "fg")
    let canvas = page.canvas, head = length * canvas.unitsPerInch, spread = angle * .pi / 180
    try page.clipped(settings.clip) {
      for i in 0..<count(x0, y0, x1, y1) {
        let a = (x: page.x(x0[i % x0.count]), y: page.y(y0[i % y0.count])), b = (x: page.x(x1[i % x1.count]), y: page.y(y1[i % y1.count]))
        guard a.x.isFinite, a.y.isFinite, b.x.isFinite, b.y.isFinite else { continue }
        let pen = try pens.pen(i)
        canvas.polyline([a, b], pen)
        guard code > 0, length > 0 else { continue }
        // Shorter than a thousandth of an inch.
        if hypot(b.x - a.x, b.y - a.y) < 1e-3 * canvas.unitsPerInch {
          try call.warn("zero-length arrow is of indeterminate angle and so skipped")
          continue
        }
        func point(_ from: (x: Double, y: Double), _ to: (x: Double, y: Double)) {
          let back = atan2(from.y - to.y, from.x - to.x)
          canvas.polyline(
            [(to.x + head * cos(back - spread), to.y + head * sin(back - spread)), to, (to.x + head * cos(back + spread), to.y + head * sin(back + spread))], pen)
        }
        if code & 1 != 0 { point(b, a) }
        if code & 2 != 0 { point(a, b) }
      }
    }
    return call.invisible(.null)
  }

  /// `border`: NULL is the foreground, NA or FALSE none, TRUE the foreground.
  private static func borderColors(_ call: BuiltinCall, _ settings: Settings) throws -> [Color] {
    guard let border = call.optional("border") else { return [try settings.color("fg")] }
    switch border {
    case .logical(.true): return [try settings.color("fg")]
    case .logical(.false), .logical(.na): return [.transparent]
    default: return try Colors.colors(border, background: settings.base)
    }
  }

  private static func rectangles(_ call: BuiltinCall) throws -> Value {
    let page = try Devices.of(call.interpreter).page(), settings = try Settings(call)
    let x0 = try call.doubles("xleft"), y0 = try call.doubles("ybottom"), x1 = try call.doubles("xright"), y1 = try call.doubles("ytop")
    let n = count(x0, y0, x1, y1)
    if n == 0 {
      if x0.isEmpty, y0.isEmpty { return call.invisible(.null) }
      throw RError("invalid rectangle specification")
    }
    let density = call.optional("density")?.asDoubles() ?? [], angles = try call.doubles("angle")
    let isHatched = density.contains { $0 > 0 }
    let colorValue = try call["col"]
    let fills = try Colors.colors(colorValue, default: .transparent, background: settings.base)
    let borders = try borderColors(call, settings)
    let pens = try Pens(settings, color: nil, type: given(call, "lty"), width: given(call, "lwd"))
    let (px0, py0, px1, py1) = (page.xs(x0), page.ys(y0), page.xs(x1), page.ys(y1))
    try page.clipped(settings.clip) {
      // Borders of hatched areas come over all of them.
      var outlines: [(corners: [(x: Double, y: Double)], pen: Canvas.Stroke)] = []
      for i in 0..<n {
        let (a, b, c, d) = (px0[i % px0.count], px1[i % px1.count], py0[i % py0.count], py1[i % py1.count])
        guard a.isFinite, b.isFinite, c.isFinite, d.isFinite else { continue }
        var pen = try pens.pen(i)
        pen.color = borders[i % borders.count]
        let fill = fills[i % fills.count]
        if isHatched {
          let corners = [(x: a, y: c), (x: b, y: c), (x: b, y: d), (x: a, y: d)]
          var ink = pen
          // Hatching without a colour is black.
          ink.color = fill.alpha > 0 ? fill : try settings.color("fg")
          if ink.width <= 0 { ink.width = 1 }
          let spacing = density[i % density.count]
          let lines = Hatching(density: spacing, angle: angles[i % max(1, angles.count)]).lines(in: corners, origin: origin(page), unitsPerInch: page.canvas.unitsPerInch)
          for line in lines { page.canvas.polyline(line, ink) }
          if spacing < 0 || spacing.isNaN { page.canvas.polygon(corners, fill: fill, nil) }
          // The border is as the lines unless said otherwise.
          switch call.optional("border") {
          case nil, .logical(.true)?: pen.color = ink.color
          default: break
          }
          outlines.append((corners, pen))
        } else { page.canvas.rectangle(a, c, b - a, d - c, fill: fill, pen) }
      }
      for outline in outlines { page.canvas.polygon(outline.corners, fill: nil, outline.pen) }
    }
    return call.invisible(.null)
  }

  /// The canvas place of the user coordinates 0, 0, from which hatching counts.
  private static func origin(_ page: PlotPage) -> (x: Double, y: Double) {
    let x = page.x(page.isLogX ? 1 : 0), y = page.y(page.isLogY ? 1 : 0)
    return (x.isFinite && abs(x) < 1e7 ? x : 0, y.isFinite && abs(y) < 1e7 ? y : 0)
  }

  private static func polygon(_ call: BuiltinCall) throws -> Value {
    let page = try Devices.of(call.interpreter).page(), settings = try Settings(call)
    let x = page.xs(try call.doubles("x")), y = page.ys(try call.doubles("y"))
    let density = call.optional("density")?.asDoubles() ?? [], angles = try call.doubles("angle")
    let isHatched = density.contains { $0 > 0 }
    let fills = try Colors.colors(try call["col"], default: .transparent, background: settings.base), borders = try borderColors(call, settings)
    let pens = try Pens(settings, color: nil, type: call.optional("lty"), width: settings.given("lwd"))
    try page.clipped(settings.clip) {
      var part: [(x: Double, y: Double)] = [], index = 0, outlines: [(corners: [(x: Double, y: Double)], pen: Canvas.Stroke)] = []
      func finish() throws {
        guard !part.isEmpty else { return }
        var pen = try pens.pen(index)
        let fill = fills[index % fills.count]
        // The border of a hatched area is in its colour.
        pen.color = isHatched && call.optional("border") == nil && fill.alpha > 0 ? fill : borders[index % borders.count]
        if isHatched {
          var ink = pen
          ink.color = fill.alpha > 0 ? fill : try settings.color("fg")
          let spacing = density[index % density.count]
          for line in Hatching(density: spacing, angle: angles[index % max(1, angles.count)]).lines(
            in: part, origin: origin(page), unitsPerInch: page.canvas.unitsPerInch)
          { page.canvas.polyline(line, ink) }
          if spacing < 0 || spacing.isNaN { page.canvas.polygon(part, fill: fill, nil) }
          outlines.append((part, pen))
        } else { page.canvas.polygon(part, fill: fill, pen) }
        part = []
        index += 1
      }
      for i in x.indices { if x[i].isFinite, y[i].isFinite { part.append((x[i], y[i])) } else { try finish() } }
      try finish()
      for outline in outlines { page.canvas.polygon(outline.corners, fill: nil, outline.pen) }
    }
    return call.invisible(.null)
  }

  private static func straightLines(_ call: BuiltinCall) throws -> Value {
    let page = try Devices.of(call.interpreter).page(), settings = try Settings(call)
    let pens = try Pens(settings, color: call.optional("col"), type: call.optional("lty"), width: call.optional("lwd"))
    for name in ["a", "b", "h", "v"] {
      if let given = call.optional(name), !given.isVector, !given.isNull { throw RError("cannot coerce type '\(given.type.typeName)' to vector of type 'double'") }
    }
    let untransformed = try call.flag("untf"), r = page.plotRegion, canvas = page.canvas
    let isWide = settings.clip != false
    let left = isWide ? 0 : r.x, right = isWide ? canvas.width : r.right, top = isWide ? 0 : r.y, bottom = isWide ? canvas.height : r.bottom
    try page.clipped(settings.clip) {
      var oblique = 0
      if let a = call.optional("a")?.asDoubles(), !a.isEmpty {
        let b: [Double]
        if let given = call.optional("b")?.asDoubles(), !given.isEmpty { b = given } else {
          guard a.count == 2 else { throw RError("invalid a=, b= specification") }
          b = [a[1]]
        }
        let intercepts = call.optional("b") == nil ? [a[0]] : a
        oblique = max(intercepts.count, b.count)
        for i in 0..<oblique {
          let intercept = intercepts[i % intercepts.count], slope = b[i % b.count]
          guard intercept.isFinite, slope.isFinite else { throw RError("'a' and 'b' must be finite") }
          if untransformed, page.isLogX || page.isLogY {
            let points = (0...100).map { k -> (x: Double, y: Double) in
              let place = left + (right - left) * Double(k) / 100, x = page.userX(place)
              return (place, page.y(intercept + slope * x))
            }
            canvas.polyline(points, try pens.pen(i))
          } else {
            // On logarithmic axes the line is straight in the logarithms.
            func y(_ place: Double) -> Double {
              let x = page.usr[0] + (place - r.x) / r.w * (page.usr[1] - page.usr[0])
              return r.bottom - (intercept + slope * x - page.usr[2]) / (page.usr[3] - page.usr[2]) * r.h
            }
            canvas.polyline([(left, y(left)), (right, y(right))], try pens.pen(i))
          }
        }
      }
      // Pens go on from one kind of line to the next.
      var index = oblique
      for h in call.optional("h")?.asDoubles() ?? [] {
        let place = page.y(h)
        if place.isFinite { canvas.polyline([(left, place), (right, place)], try pens.pen(index)) }
        index += 1
      }
      for v in call.optional("v")?.asDoubles() ?? [] {
        let place = page.x(v)
        if place.isFinite { canvas.polyline([(place, bottom), (place, top)], try pens.pen(index)) }
        index += 1
      }
    }
    return call.invisible(.null)
  }

  private static func text(_ call: BuiltinCall) throws -> Value {
    let page = try Devices.of(call.interpreter).page(), settings = try Settings(call)
    var x: [Double], y: [Double]
    let xValue = try call["x"]
    if let given = call.optional("y") {
      if given.type == .expression { throw RError("'labels' or another text must be named: 'y' is no coordinate") }
      if xValue.isString || given.isString { try call.warn("NAs introduced by coercion") }
      (x, y) = (xValue.asDoubles(), given.asDoubles())
    } else {
      let xy = try call.interpreter.findFunction("xy.coords", in: call.interpreter.base).map {
        try call.interpreter.apply($0, [(nil, xValue), (Name("recycle"), .bool(true)), (Name("setLab"), .bool(false))], environment: call.environment)
      }
      guard case .list(let parts)? = xy else { throw RError("no coordinates were supplied") }
      (x, y) = (parts.elements[0].asDoubles(), parts.elements[1].asDoubles())
    }
    let labels = call.optional("labels").map { Label.list($0) } ?? (0..<x.count).map { .text("\($0 + 1)") }
    guard !x.isEmpty, !y.isEmpty else {
      if x.isEmpty, y.isEmpty { throw RError("no coordinates were supplied") }
      return call.invisible(.null)
    }
    guard !labels.isEmpty else { throw RError("zero-length 'labels' specified") }
    var horizontal = 0.5, vertical: Double?
    if let given = call.optional("adj"), given.isString { throw RError("invalid 'adj' value") }
    if let adjust = call.optional("adj")?.asDoubles() {
      if let first = adjust.first, first.isFinite { horizontal = first }
      if adjust.count > 1, adjust[1].isFinite { vertical = adjust[1] }
    } else if call.optional("adj") == nil, let base = settings.value("adj")?.asDoubles().first { horizontal = base }
    let positions = call.optional("pos")?.asIntegers()
    if let positions, positions.isEmpty || positions.contains(where: { !(1...4).contains($0) }) { throw RError("invalid 'pos' value") }
    let rotation = settings.number("srt", 0)
    let sizes = try call.doubles("cex"), offset = try call.double("offset")
    let colors = try call.optional("col").map { try Colors.colors($0, background: settings.base) } ?? [try settings.color("col")]
    let fonts = call.optional("font")?.asIntegers() ?? []
    // Only `par` sets it.
    let lineHeight = settings.base["lheight"]?.asDoubles().first ?? 1
    let n = max(x.count, y.count), count = max(n, labels.count)
    let px = page.xs(x), py = page.ys(y)
    page.clipped(settings.clip) {
      for i in 0..<count {
        guard let label = labels[i % labels.count] else { continue }
        let size = sizes.isEmpty || !sizes[i % sizes.count].isFinite ? 1 : sizes[i % sizes.count]
        var (tx, ty) = (px[i % px.count], py[i % py.count])
        var (h, v) = (horizontal, vertical)
        if let positions {
          // Letters of the page's size, however large the text is.
          let gap = offset * page.characterHeight()
          // A third of a capital's height is its middle, by the eye.
          switch positions[i % positions.count] {
          case 1: (h, v) = (0.5, 1 - (0.5 - 1.0 / 3)); ty += gap
          case 2: (h, v) = (1, 1.0 / 3); tx -= gap
          case 3: (h, v) = (0.5, 0); ty -= gap
          default: (h, v) = (0, 1.0 / 3); tx += gap
          }
        }
        let number = fonts.isEmpty || fonts[i % fonts.count] == .na ? nil : Int(fonts[i % fonts.count])
        label.draw(
          page, x: tx, y: ty, cex: size, color: colors[i % colors.count], font: settings.font(number), horizontal: h, vertical: v, rotation: rotation, lineHeight: lineHeight)
      }
    }
    return call.invisible(.null)
  }
}
