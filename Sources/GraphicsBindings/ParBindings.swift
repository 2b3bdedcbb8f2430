import Graphics
import Lang

/// `par`, `layout`, `split` of the page: reading and setting graphical parameters.
enum ParBindings {
  static let all: [Builtin] = [
    .drawing("par", "..., no.readonly = FALSE", "Reads and sets graphical parameters; returns the old values. Source: R ?par.", par),
    .drawing(".layout", "mat, widths = rep.int(1, ncol(mat)), heights = rep.int(1, nrow(mat)), respect = FALSE", "Divides the page into figures numbered by `mat`. Returns: their number. Source: R ?layout.", layout),
  ]

  static let readOnly: Set<String> = ["cin", "cra", "csi", "cxy", "din", "page"]
  /// Parameters that follow from or set the division of the page.
  static let geometry: Set<String> = [
    "cex", "fig", "fin", "mai", "mar", "mfcol", "mfg", "mfrow", "new", "oma", "omd", "omi", "pin", "plt", "usr", "xaxp", "xlog", "yaxp", "ylog",
  ]

  static func get(_ name: String, _ devices: Devices) throws -> Value? {
    let p = devices.parameters
    func page() throws -> PlotPage { try devices.pageForReading() }
    switch name {
    case "mar": return .vector(p.margins)
    case "oma": return .vector(p.outerMargins)
    case "cex": return .double(p.textScale)
    case "new": return .bool(p.isNew)
    case "mfrow", "mfcol": return .vector([Int32(p.grid.cells.count), Int32(p.grid.widths.count)])
    case "mfg":
      let page = try page(), rows = p.grid.cells.count, columns = p.grid.widths.count
      var place = (0, 0)
      for (r, row) in p.grid.cells.enumerated() { for (c, value) in row.enumerated() where value == page.currentFigure + 1 { place = (r, c) } }
      return .vector([Int32(place.0 + 1), Int32(place.1 + 1), Int32(rows), Int32(columns)])
    case "usr": return .vector(try page().usr)
    case "xlog": return .bool(try page().isLogX)
    case "ylog": return .bool(try page().isLogY)
    case "xaxp": return .vector([p.xaxp.first, p.xaxp.last, p.xaxp.intervals])
    case "yaxp": return .vector([p.yaxp.first, p.yaxp.last, p.yaxp.intervals])
    case "mai", "omi":
      let line = try page().lineHeight / page().canvas.unitsPerInch
      return .vector((name == "mai" ? p.margins : p.outerMargins).map { $0 * line })
    case "pin":
      let page = try page()
      return .vector([page.plotRegion.w / page.canvas.unitsPerInch, page.plotRegion.h / page.canvas.unitsPerInch])
    case "fin":
      let page = try page()
      return .vector([page.figureRegion.w / page.canvas.unitsPerInch, page.figureRegion.h / page.canvas.unitsPerInch])
    case "din":
      let canvas = try page().canvas
      return .vector([canvas.width / canvas.unitsPerInch, canvas.height / canvas.unitsPerInch])
    case "plt":
      let page = try page(), f = page.figureRegion, r = page.plotRegion
      return .vector([(r.x - f.x) / f.w, (r.right - f.x) / f.w, (f.bottom - r.bottom) / f.h, (f.bottom - r.y) / f.h])
    case "fig":
      // Shares of what the outer margins leave.
      let page = try page(), f = page.figureRegion, r = page.innerRegion
      return .vector([(f.x - r.x) / r.w, (f.right - r.x) / r.w, (r.bottom - f.bottom) / r.h, (r.bottom - f.y) / r.h])
    case "omd":
      let page = try page(), f = page.innerRegion, c = page.canvas
      return .vector([f.x / c.width, f.right / c.width, 1 - f.bottom / c.height, 1 - f.y / c.height])
    case "cin":
      let size = try page().devicePointSize / 72
      return .vector([0.9 * size, 1.2 * size])
    case "cra":
      let page = try page(), size = page.devicePointSize / 72 * page.canvas.unitsPerInch
      return .vector([0.9 * size, 1.2 * size])
    case "csi": return .double(1.2 * (try page().devicePointSize) / 72 * p.textScale)
    case "cxy":
      let page = try page(), r = page.plotRegion, size = page.devicePointSize / 72 * page.canvas.unitsPerInch
      return .vector([0.9 * size / r.w * (page.usr[1] - page.usr[0]), 1.2 * size / r.h * (page.usr[3] - page.usr[2])])
    case "page": return .bool(true)
    default: return p[name]
    }
  }

  private static func par(_ call: BuiltinCall) throws -> Value {
    let devices = Devices.of(call.interpreter)
    try devices.ensureOpen()
    var given: [(String?, Value)] = []
    for (name, value) in call.dots {
      if name == nil, case .list(let v) = value { given += zip(v.attributes.names ?? [], v.elements).map { ($0, $1) } } else if !(name == nil && value.isNull) { given.append((name?.text, value)) }
    }
    // A whole set of parameters is put back: what follows from margins and division is not set again.
    let names = Set(given.compactMap(\.0))
    if names.isSuperset(of: ["mar", "plt", "mfrow"]) {
      given.removeAll { ["fin", "pin", "plt", "mai", "omi", "omd", "mfcol", "mfg"].contains($0.0) || ($0.0 == "fig" && $0.1.asDoubles() == [0, 1, 0, 1]) }
      given.sort { $0.0 == "mfrow" && $1.0 != "mfrow" }
    }
    let known = devices.parameters.values.map(\.name)
    if call.dots.isEmpty {
      let names = (known + geometry + (try call.flag("no.readonly") ? [] : readOnly)).sorted { $0 == "xlog" ? true : $1 == "xlog" ? false : $0 == "ylog" ? true : $1 == "ylog" ? false : $0 < $1 }
      return .list(try names.map { try get($0, devices) ?? .null }, names: names.map { Optional($0) })
    }
    var changed: [String?] = [], old: [Value] = []
    var sets = false
    for (name, value) in given {
      guard let name else {
        guard value.isString else {
          try call.warn("argument \(given.firstIndex { $0.0 == nil && !$0.1.isString }.map { $0 + 1 } ?? 1) does not name a graphical parameter")
          changed.append(nil)
          old.append(.null)
          continue
        }
        for key in value.asStrings() {
          let found = try get(key ?? "NA", devices)
          if found == nil { try call.warn("\"\(key ?? "NA")\" is not a graphical parameter") }
          changed.append(key)
          old.append(found ?? .null)
        }
        continue
      }
      sets = true
      guard let before = try get(name, devices) else {
        if ["type", "homocex", "gamma"].contains(name) {
          try call.warn("graphical parameter \"\(name)\" is obsolete")
          continue
        }
        try call.warn("\"\(name)\" is not a graphical parameter")
        continue
      }
      if readOnly.contains(name) {
        try call.warn("graphical parameter \"\(name)\" cannot be set")
        continue
      }
      changed.append(name)
      old.append(before)
      try set(name, value, devices)
    }
    let result = Value.list(old, names: changed)
    if sets { return call.invisible(result) }
    return old.count == 1 ? old[0] : result
  }

  private static func set(_ name: String, _ value: Value, _ devices: Devices) throws {
    let isNumber = value.isNumeric || value.type == .logical
    let numbers = isNumber ? value.asDoubles() : []
    func wrong() -> RError { RError("invalid value specified for graphical parameter \"\(name)\"") }
    func need(_ count: Int, _ isFine: (Double) -> Bool = { $0.isFinite }) throws {
      guard value.count == count else { throw RError("graphical parameter \"\(name)\" has the wrong length") }
      guard isNumber, numbers.allSatisfy(isFine) else { throw wrong() }
    }
    func needFlag() throws -> Bool {
      guard value.count == 1 else { throw RError("graphical parameter \"\(name)\" has the wrong length") }
      guard let flag = value.asLogicals().first, flag != .na, !value.isString else { throw wrong() }
      return flag == .true
    }
    let parameters = devices.parameters
    if settingRegions.contains(name) {
      devices.parameters.lineScale = parameters.textScale
      devices.currentPage?.lineScale = parameters.textScale
    }
    switch name {
    case "mar", "mai":
      try need(4) { $0.isFinite && $0 >= 0 }
      let line = name == "mai" ? try inchesPerLine(devices) : 1
      devices.parameters.margins = numbers.map { $0 / line }
      devices.parameters.marginsAreInches = name == "mai"
      devices.parameters.explicitPlot = nil
    case "oma", "omi":
      try need(4) { $0.isFinite && $0 >= 0 }
      let line = name == "omi" ? try inchesPerLine(devices) : 1
      devices.parameters.outerMargins = numbers.map { $0 / line }
      devices.parameters.outerMarginsAreInches = name == "omi"
      devices.parameters.explicitFigure = nil
    case "omd":
      try need(4) { $0 >= 0 && $0 <= 1 }
      guard numbers[0] < numbers[1], numbers[2] < numbers[3] else { throw wrong() }
      let canvas = try devices.pageForReading().canvas, line = try inchesPerLine(devices) * canvas.unitsPerInch
      devices.parameters.outerMargins = [
        numbers[2] * canvas.height / line, numbers[0] * canvas.width / line, (1 - numbers[3]) * canvas.height / line, (1 - numbers[1]) * canvas.width / line,
      ]
    case "mfrow", "mfcol":
      try need(2) { $0 >= 1 && $0 < 1000 }
      try devices.divide(FigureGrid(rows: Int(numbers[0]), columns: Int(numbers[1]), byRow: name == "mfrow"))
    case "mfg":
      guard numbers.count == 2 || numbers.count == 4 else { throw RError("parameter \"mfg\" has the wrong length") }
      guard numbers.allSatisfy({ $0 >= 1 && $0 < 1000 }) else { throw wrong() }
      let cells = parameters.grid.cells, r = Int(numbers[0]) - 1, c = Int(numbers[1]) - 1
      guard r < cells.count, c < cells[r].count else { throw RError("parameter \"\(r < cells.count ? "j" : "i")\" in \"mfg\" is out of range") }
      // The next plot goes there, on the page as it is.
      devices.currentPage?.moveTo(cells[r][c] - 2)
      devices.parameters.staysOnPage = true
    case "cex":
      try need(1) { $0 > 0 && $0.isFinite }
      devices.parameters.textScale = numbers[0]
    case "new":
      devices.parameters.isNew = try needFlag()
    case "usr":
      try need(4)
      guard numbers[0] != numbers[1], numbers[2] != numbers[3] else { throw wrong() }
      let page = try devices.pageForReading()
      page.usr = numbers
      devices.updateAxes(page)
    case "xlog": try devices.pageForReading().isLogX = try needFlag()
    case "ylog": try devices.pageForReading().isLogY = try needFlag()
    case "xaxp", "yaxp":
      try need(3)
      let axp = (first: numbers[0], last: numbers[1], intervals: numbers[2])
      if name == "xaxp" { devices.parameters.xaxp = axp } else { devices.parameters.yaxp = axp }
    case "fig":
      try need(4) { $0 >= -0.01 && $0 <= 1.01 }
      guard numbers[0] < numbers[1], numbers[2] < numbers[3] else { throw wrong() }
      devices.parameters.explicitFigure = numbers
    case "fin":
      try need(2) { $0.isFinite && $0 > 0 }
      let page = try devices.pageForReading(), f = page.figureRegion, r = page.innerRegion, inch = page.canvas.unitsPerInch
      let w = numbers[0] * inch / r.w / 2, h = numbers[1] * inch / r.h / 2
      let x = (f.x + f.w / 2 - r.x) / r.w, y = (r.bottom - f.y - f.h / 2) / r.h
      devices.parameters.explicitFigure = [x - w, x + w, y - h, y + h]
    case "plt":
      try need(4)
      devices.parameters.explicitPlot = numbers
    case "pin":
      try need(2) { $0 > 0 && $0.isFinite }
      let page = try devices.pageForReading(), f = page.figureRegion, r = page.plotRegion, inch = page.canvas.unitsPerInch
      let w = numbers[0] * inch / f.w, h = numbers[1] * inch / f.h
      let x = (r.x + r.w / 2 - f.x) / f.w, y = 1 - (r.y + r.h / 2 - f.y) / f.h
      devices.parameters.explicitPlot = [x - w / 2, x + w / 2, y - h / 2, y + h / 2]
    default:
      guard value.count > 0 else { throw wrong() }
      let checked = try ParameterCheck(name: name, value: value).accepted(background: parameters)
      devices.parameters[name] = checked
      // The foreground is the colour of points and lines too.
      if name == "fg" { devices.parameters["col"] = checked }
    }
    if let page = devices.currentPage { devices.parameters.apply(to: page) }
  }

  /// Parameters that make the regions of the page anew.
  private static let settingRegions: Set<String> = ["mar", "mai", "oma", "omi", "omd", "mfrow", "mfcol", "fig", "fin", "plt", "pin", "pty", "mex", "ps"]

  private static func inchesPerLine(_ devices: Devices) throws -> Double {
    let page = try devices.pageForReading()
    return page.lineHeight / page.canvas.unitsPerInch
  }

  private static func layout(_ call: BuiltinCall) throws -> Value {
    let matrix = try call.integers("mat").map { Int($0) }
    let dim = try call["mat"].dim ?? [1, matrix.count]
    guard dim.count == 2, dim[0] > 0, dim[1] > 0 else { throw RError("invalid layout matrix") }
    guard dim[0] <= 200 else { throw RError("too many rows in layout, limit 200") }
    guard dim[1] <= 200 else { throw RError("too many columns in layout, limit 200") }
    let (rows, columns) = (dim[0], dim[1])
    let count = matrix.max() ?? 1
    for number in 1...max(1, count) where !matrix.contains(number) { throw RError("layout matrix must contain at least one reference\nto each of the values {1 ... \(count)}\n") }
    func sizes(_ name: String, _ n: Int) throws -> ([Double], Set<Int>) {
      guard call.isSupplied(name), let value = call.optional(name) else { return ([Double](repeating: 1, count: n), []) }
      var absolute: Set<Int> = []
      let texts = value.asStrings()
      let numbers = texts.enumerated().map { index, text -> Double in
        guard let text else { return 1 }
        if text.hasSuffix(" cm") {
          absolute.insert(index)
          return Double(text.dropLast(3)) ?? 1
        }
        return Double(text) ?? 1
      }
      guard !numbers.isEmpty, numbers.allSatisfy({ $0.isFinite && $0 >= 0 }) else { throw RError("invalid value specified for graphical parameter \"\(name)\"") }
      return ((0..<n).map { $0 < numbers.count ? numbers[$0] : 1 }, absolute)
    }
    var grid = FigureGrid(cells: (0..<rows).map { r in (0..<columns).map { c in matrix[c * rows + r] } }, widths: [], heights: [])
    (grid.widths, grid.absoluteWidths) = try sizes("widths", columns)
    (grid.heights, grid.absoluteHeights) = try sizes("heights", rows)
    grid.respects = try call["respect"].asLogicals().contains { $0 == .true } || (try call["respect"].asDoubles().contains { $0 == 1 })
    let devices = Devices.of(call.interpreter)
    try devices.ensureOpen()
    try devices.divide(grid)
    return call.invisible(.int(count))
  }
}
