import Graphics
import Lang

/// Graphical parameters that `par` keeps for a device. Those with a place in `PlotPage` are handed to it when a page starts.
struct Parameters {
  var margins = [5.1, 4.1, 4.1, 2.1]
  var outerMargins = [0.0, 0.0, 0.0, 0.0]
  var grid = FigureGrid(rows: 1, columns: 1, byRow: true)
  var textScale = 1.0
  var isNew = false
  var explicitFigure: [Double]?
  var explicitPlot: [Double]?
  /// Everything else by name, as given: col, las, lty, lwd, pch, bg …
  var values: [(name: String, value: Value)] = [
    ("adj", .double(0.5)), ("ann", .bool(true)), ("ask", .bool(false)), ("bg", .string("white")), ("bty", .string("o")),
    ("cex.axis", .double(1)), ("cex.lab", .double(1)), ("cex.main", .double(1.2)), ("cex.sub", .double(1)),
    ("col", .string("black")), ("col.axis", .string("black")), ("col.lab", .string("black")), ("col.main", .string("black")), ("col.sub", .string("black")),
    ("crt", .double(0)), ("err", .int(0)), ("family", .string("")), ("fg", .string("black")),
    ("font", .int(1)), ("font.axis", .int(1)), ("font.lab", .int(1)), ("font.main", .int(2)), ("font.sub", .int(1)),
    ("lab", .vector([5, 5, 7] as [Int32])), ("las", .int(0)), ("lend", .string("round")), ("lheight", .double(1)), ("ljoin", .string("round")),
    ("lmitre", .double(10)), ("lty", .string("solid")), ("lwd", .double(1)), ("mex", .double(1)), ("mgp", .vector([3.0, 1.0, 0.0] as [Double])),
    ("mkh", .double(0.001)), ("pch", .int(1)), ("ps", .int(12)), ("pty", .string("m")), ("smo", .double(1)), ("srt", .double(0)), ("tck", .double(.na)), ("tcl", .double(-0.5)),
    ("xaxs", .string("r")), ("xaxt", .string("s")), ("xpd", .bool(false)), ("yaxs", .string("r")), ("yaxt", .string("s")), ("ylbias", .double(0.2)),
  ]
  /// First and last tick and number of intervals of the axes of the last plot.
  var xaxp = (first: 0.0, last: 1.0, intervals: 5.0), yaxp = (first: 0.0, last: 1.0, intervals: 5.0)

  subscript(name: String) -> Value? {
    get { values.first { $0.name == name }?.value }
    set {
      guard let newValue else { return }
      if let index = values.firstIndex(where: { $0.name == name }) { values[index].value = newValue } else { values.append((name, newValue)) }
    }
  }

  func apply(to page: PlotPage) {
    page.margins = margins
    page.outerMargins = outerMargins
    page.textScale = textScale
    page.marginScale = self["mex"]?.asDoubles().first ?? 1
    page.isSquare = self["pty"]?.asStrings().first == "s"
    page.explicitFigure = explicitFigure
    page.explicitPlot = explicitPlot
  }
}

/// The parameters in force in one call: those given in its `...`, else those of `par`.
struct Settings {
  let inline: [(name: Name?, value: Value)]
  let base: Parameters

  init(_ call: BuiltinCall) { (inline, base) = (call.dots, Devices.of(call.interpreter).parameters) }

  func value(_ name: String) -> Value? {
    if let given = inline.first(where: { $0.name?.text == name })?.value, given.count > 0 { return given }
    return base[name]
  }
  /// Given in the call itself.
  func given(_ name: String) -> Value? { inline.first { $0.name?.text == name }.flatMap { $0.value.count > 0 ? $0.value : nil } }
  func number(_ name: String, _ fallback: Double = 1) -> Double { value(name)?.asDoubles().first ?? fallback }
  func numbers(_ name: String, _ fallback: [Double] = [1]) -> [Double] { value(name)?.asDoubles() ?? fallback }
  func integer(_ name: String, _ fallback: Int = 0) -> Int {
    let x = number(name, Double(fallback))
    return x.isFinite && abs(x) < 1e9 ? Int(x) : fallback
  }
  func text(_ name: String, _ fallback: String = "") -> String { (value(name)?.asStrings().first ?? nil) ?? fallback }
  func colors(_ name: String) throws -> [Color] { try Colors.colors(value(name)) }
  func color(_ name: String) throws -> Color { try colors(name).first ?? .black }

  /// Where drawing is kept: false the plot region, true the figure, nil the page.
  var clip: Bool? {
    guard let value = value("xpd") else { return false }
    switch value.asLogicals().first {
    case .true?: return true
    case .false?: return false
    default: return nil
    }
  }

  /// The pen for element `index` of what is drawn. Width 0 for no line.
  func stroke(_ index: Int, color: String = "col") throws -> Canvas.Stroke {
    let colors = try self.colors(color), widths = numbers("lwd")
    let dashes = Dashes.pattern(value("lty") ?? .int(1), index)
    var stroke = Canvas.Stroke(colors[index % colors.count], width: dashes == nil ? 0 : widths.isEmpty ? 1 : widths[index % widths.count], dashes: dashes ?? [])
    stroke.cap = cap
    return stroke
  }

  private var cap: Canvas.Cap {
    guard let value = base["lend"] ?? nil else { return .round }
    let text = (given("lend") ?? value).asStrings().first ?? "round"
    return text == "butt" || text == "1" ? .butt : text == "square" || text == "2" ? .square : .round
  }

  func font(_ name: String) -> Canvas.Font { Canvas.Font(number: integer(name, 1), family: text("family")) }
}

/// Line types.
enum Dashes {
  /// Dash lengths in line widths; nil for no line at all.
  static func pattern(_ value: Value, _ index: Int) -> [Double]? {
    guard value.count > 0 else { return [] }
    let text: String
    if case .strings(let v) = value { text = v.elements[index % v.count] ?? "blank" } else {
      let kinds = ["solid", "dashed", "dotted", "dotdash", "longdash", "twodash"]
      let number = value.asDoubles()[index % value.count]
      text = number.isFinite && number >= 1 && number < 1e9 ? kinds[(Int(number) - 1) % 6] : "blank"
    }
    switch text {
    case "blank", "0": return nil
    case "solid", "1": return []
    case "dashed", "2": return [4, 4]
    case "dotted", "3": return [1, 3]
    case "dotdash", "4": return [1, 3, 4, 3]
    case "longdash", "5": return [7, 3]
    case "twodash", "6": return [2, 2, 6, 2]
    default: return text.compactMap { $0.hexDigitValue.map { Double($0) } }
    }
  }
}
