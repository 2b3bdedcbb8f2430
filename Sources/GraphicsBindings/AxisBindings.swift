import Glibc
import Graphics
import Lang

/// Axes: ticks, labels, and where they go.
enum AxisBindings {
  static let all: [Builtin] = [
    .drawing(
      "axis", "side, at = NULL, labels = TRUE, tick = TRUE, line = NA, pos = NA, outer = FALSE, font = NA, lty = \"solid\", lwd = 1, lwd.ticks = lwd, col = NULL, col.ticks = NULL, hadj = NA, padj = NA, gap.axis = NA, ...",
      "An axis with ticks and labels. Returns: where the ticks are. Source: R ?axis.", axis),
    Builtin("axTicks", "side, axp = NULL, usr = NULL, log = NULL, nintLog = NULL", "Positions of an axis's ticks. Source: R ?axTicks.") { call in
      let devices = Devices.of(call.interpreter), page = try devices.pageForReading()
      let side = try call.integer("side"), horizontal = side % 2 == 1
      guard (1...4).contains(side) else { throw RError("'side' must be in {1:4}") }
      let isLog = call.optional("log")?.asLogicals().first.map { $0 == .true } ?? (horizontal ? page.isLogX : page.isLogY)
      var usr = horizontal ? [page.usr[0], page.usr[1]] : [page.usr[2], page.usr[3]]
      if let given = call.optional("usr")?.asDoubles(), given.count == 2 { usr = given }
      var axp = horizontal ? devices.parameters.xaxp : devices.parameters.yaxp
      if let given = call.optional("axp")?.asDoubles(), given.count == 3 { axp = (given[0], given[1], given[2]) }
      let count = call.optional("nintLog")?.asDoubles().first ?? lab(devices.parameters["lab"], horizontal)
      return .vector(Ticks.positions(axp, limits: isLog ? (pow(10, usr[0]), pow(10, usr[1])) : (usr[0], usr[1]), isLog: isLog, count: Int(max(1, min(1000, count)))))
    },
    Builtin("axisTicks", "usr, log, axp = NULL, nint = 5", "Positions of ticks for limits `usr`. Source: R ?axisTicks.") { call in
      let usr = try call.doubles("usr"), isLog = try call.flag("log"), count = try call.integer("nint", atLeast: 1)
      guard usr.count == 2, usr.allSatisfy(\.isFinite) else { throw call.invalid("usr") }
      let limits = isLog ? (pow(10, usr[0]), pow(10, usr[1])) : (usr[0], usr[1])
      var axp = isLog ? Ticks.logAxis(limits.0, limits.1, count: min(count, 1000)) : Ticks.axis(limits.0, limits.1, count: min(count, 1000))
      if let given = call.optional("axp")?.asDoubles(), given.count >= 2 { axp = (given[0], given[1], given.count > 2 ? given[2] : axp.intervals) }
      return .vector(Ticks.positions(axp, limits: limits, isLog: isLog, count: count))
    },
    Builtin("pretty.default", "x, n = 5L, min.n = n %/% 3, shrink.sml = 0.75, high.u.bias = 1.5, u5.bias = 0.5 + 1.5 * high.u.bias, eps.correct = 0L, ...", "Round numbers covering the range of `x`. Source: R ?pretty.") { call in
      let x = try call.doubles("x").filter(\.isFinite)
      guard let low = x.min(), let high = x.max() else { return .vector([Double]()) }
      let n = try call.integer("n", atLeast: 0)
      guard n <= 1_000_000 else { throw call.invalid("n") }
      let least = call.isSupplied("min.n") ? try call.integer("min.n", atLeast: 0) : nil
      if let least, least > n { throw call.invalid("min.n") }
      let bias = try call.double("high.u.bias"), shrink = try call.double("shrink.sml")
      guard bias >= 0, shrink > 0 else { throw call.invalid(bias >= 0 ? "shrink.sml" : "high.u.bias") }
      return .vector(Ticks.pretty(low, high, count: n, atLeast: least, bias: bias, shrink: shrink))
    },
  ]

  private static func lab(_ value: Value?, _ horizontal: Bool) -> Double {
    let counts = value?.asDoubles() ?? []
    return counts.count > 1 ? counts[horizontal ? 0 : 1] : 5
  }

  private static func axis(_ call: BuiltinCall) throws -> Value {
    let devices = Devices.of(call.interpreter), page = try devices.page(), settings = try Settings(call)
    let side = try call.integer("side")
    guard (1...4).contains(side) else { throw RError("invalid axis number \(side)") }
    let horizontal = side % 2 == 1, isLog = horizontal ? page.isLogX : page.isLogY
    let usr = horizontal ? [page.usr[0], page.usr[1]] : [page.usr[2], page.usr[3]]
    let limits = isLog ? (pow(10, usr[0]), pow(10, usr[1])) : (usr[0], usr[1])
    let labelValue = try call["labels"]
    // Positions.
    var at: [Double]
    let given = call.optional("at")
    if let given { at = given.asDoubles() } else {
      var axp = horizontal ? devices.parameters.xaxp : devices.parameters.yaxp
      if let inline = settings.given(horizontal ? "xaxp" : "yaxp")?.asDoubles(), inline.count == 3 { axp = (inline[0], inline[1], inline[2]) }
      at = Ticks.positions(axp, limits: limits, isLog: isLog, count: Int(max(1, min(1000, lab(settings.value("lab"), horizontal)))))
    }
    var labels: [Label?] = []
    let isAutomatic: Bool
    switch labelValue {
    case .logical(let flag):
      isAutomatic = flag == .true
    case .null: isAutomatic = true
    default:
      isAutomatic = labelValue.count == 0
      labels = Label.list(labelValue)
      if !isAutomatic {
        guard given != nil else { throw RError("'labels' is supplied and not 'at'") }
        guard at.count == labels.count else { throw RError("'at' and 'labels' lengths differ, \(at.count) != \(labels.count)") }
      }
    }
    let finite = at.indices.filter { at[$0].isFinite }
    guard !finite.isEmpty else { throw RError("no locations are finite") }
    if finite.count < at.count {
      if !labels.isEmpty { labels = finite.map { labels[$0] } }
      at = finite.map { at[$0] }
    }
    // A missing value is no label.
    if case .logicals(let v) = labelValue, v.elements.allSatisfy({ $0 == .na }) { labels = labels.map { _ in nil } }
    if isAutomatic, labels.isEmpty { labels = try numberTexts(at, call).map { .text($0) } }
    if settings.text(horizontal ? "xaxt" : "yaxt", "s") == "n" { return call.invisible(.vector(at)) }
    // Where the line is: lines of margin from the plot, or a coordinate across.
    let outer = try call["outer"].asLogicals().first == .true
    let mgp = settings.numbers("mgp", [3, 1, 0])
    let line = try call.double("line"), pos = try call.double("pos")
    let labelLines = mgp.count > 1 ? mgp[1] : 1, lineLines = mgp.count > 2 ? mgp[2] : 0
    let font = try call["font"].asDoubles().first ?? .na
    let las = settings.integer("las")
    let margin = MarginText(page: page, settings: settings, side: side, las: las, isOuter: outer)
    let outward: Double = side == 1 || side == 4 ? 1 : -1
    let edge: Double
    if pos.isFinite { edge = horizontal ? page.y(pos) : page.x(pos) } else { edge = margin.coordinate(line.isFinite ? line : lineLines) }
    guard edge.isFinite else { return call.invisible(.vector(at)) }
    let zero = margin.coordinate(0)
    let labelLine = pos.isFinite ? (edge - zero) * outward / page.lineHeight + labelLines - lineLines : line.isFinite ? line + labelLines - lineLines : labelLines
    // Ticks within the plot, or in the outer margin within the figures.
    let region = outer ? page.innerRegion : page.plotRegion
    let places = at.map { horizontal ? page.x($0) : page.y($0) }
    let low = horizontal ? region.x : region.y, high = horizontal ? region.right : region.bottom
    let slack = 1e-6 * (high - low)
    func isInside(_ place: Double) -> Bool { place.isFinite && place >= low - slack && place <= high + slack }
    let tick = try call["tick"].asLogicals().first != .false
    let fg = try settings.color("fg")
    func pick(_ name: String, _ fallback: Color) throws -> Color { try call.optional(name).map { try Colors.colors($0, background: settings.base)[0] } ?? fallback }
    let lineColor = try pick("col", fg), tickColor = try pick("col.ticks", lineColor)
    let width = try call.double("lwd"), tickWidth = call.has("lwd.ticks") && call.isSupplied("lwd.ticks") ? try call.double("lwd.ticks") : width
    page.clipped(nil) { () -> Void in
      let drawn = places.indices.filter { places[$0].isFinite }
      if tick, let least = drawn.min(by: { at[$0] < at[$1] }), let greatest = drawn.max(by: { at[$0] < at[$1] }) {
        let (first, last) = (places[least], places[greatest])
        if let pen = try? settings.pen(lineColor, width: width, type: try call["lty"]), width > 0 {
          let a = max(low, min(high, first)), b = max(low, min(high, last))
          page.canvas.polyline(horizontal ? [(a, edge), (b, edge)] : [(edge, a), (edge, b)], pen)
        }
        if let pen = try? settings.pen(tickColor, width: tickWidth, type: try call["lty"]), tickWidth > 0 {
          let (length, isGrid) = tickLength(page, settings, region, outward, horizontal)
          for place in places where isInside(place) {
            let end = isGrid ? (side == 1 ? region.y : side == 2 ? region.right : side == 3 ? region.bottom : region.x) : edge + length
            page.canvas.polyline(horizontal ? [(place, edge), (place, end)] : [(edge, place), (end, place)], pen)
          }
        }
      }
    }
    // Labels, left out where they would touch the one before.
    let cex = settings.number("cex.axis"), textColor = try settings.color("col.axis")
    let textFont = settings.font(font.isFinite && font >= 1 && font < 100 ? Int(font) : nil, named: "font.axis")
    let isParallel = margin.isParallel
    let gapShare = try call.double("gap.axis")
    let gap = page.canvas.textWidth("m", size: page.points(cex), font: textFont) * (gapShare.isNaN ? (isParallel ? 1 : 0.25) : gapShare)
    let hadj = try call["hadj"].asDoubles(), padj = try call["padj"].asDoubles()
    var lastEnd = -Double.infinity
    let isReversed = ((places.first ?? 0) > (places.last ?? 0)) == horizontal && places.first != places.last
    let order = isReversed ? Array(places.indices.reversed()) : Array(places.indices)
    for i in order where i < labels.count && isInside(places[i]) {
      guard let label = labels[i], !label.isEmpty else { continue }
      // Along the axis as coordinates grow: to the right, or up.
      let along = horizontal ? places[i] : -places[i]
      let extent = isParallel ? label.width(page, cex: cex, font: textFont) : label.height(page, cex: cex, font: textFont, lineHeight: settings.number("lheight"))
      let start = along - extent / 2
      guard start - lastEnd >= gap else { continue }
      lastEnd = along + extent / 2
      let sideways: Double = isParallel ? 0.5 : side == 1 || side == 2 ? 1 : 0
      let h = hadj.isEmpty || !hadj[i % hadj.count].isFinite ? sideways : hadj[i % hadj.count]
      let v = padj.isEmpty || !padj[i % padj.count].isFinite ? Double.nan : padj[i % padj.count]
      margin.draw(label, line: labelLine, place: places[i], horizontal: h, vertical: v, cex: cex, color: textColor, font: textFont)
    }
    return call.invisible(.vector(at))
  }

  /// How far a tick reaches from the axis (positive right and down), or true for lines across the plot (`tck = 1`).
  private static func tickLength(_ page: PlotPage, _ settings: Settings, _ region: Region, _ outward: Double, _ horizontal: Bool) -> (Double, Bool) {
    let tck = settings.number("tck", .nan)
    if tck.isFinite {
      if tck > 0.5 || tck == 1 { return (-outward * tck * (horizontal ? region.h : region.w), tck == 1) }
      return (-outward * tck * min(region.w, region.h), false)
    }
    let lines = settings.number("tcl", -0.5)
    return (-outward * lines * page.lineHeight, false)
  }

  /// Numbers with the same number of decimals, as `format` writes them.
  private static func numberTexts(_ at: [Double], _ call: BuiltinCall) throws -> [String] {
    guard let format = try call.interpreter.findFunction("format", in: call.interpreter.base) else { return at.map { DecimalText.shortest($0, digits: 7) } }
    let result = try call.interpreter.apply(format, [(nil, .vector(at)), (Name("trim"), .bool(true)), (Name("digits"), .integer(7))], environment: call.environment)
    return result.asStrings().map { $0 ?? "NA" }
  }
}
