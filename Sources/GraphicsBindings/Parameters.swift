import Graphics
import Lang

/// Graphical parameters that `par` keeps for a device. Those with a place in `PlotPage` are handed to it when a page starts.
struct Parameters {
  var margins = [5.1, 4.1, 4.1, 2.1]
  var outerMargins = [0.0, 0.0, 0.0, 0.0]
  var grid = FigureGrid(rows: 1, columns: 1, byRow: true)
  /// Margins set in inches (`mai`, `omi`) stay as wide when the size of text changes.
  var marginsAreInches = false, outerMarginsAreInches = false
  var textScale = 1.0
  /// `textScale` when the page's regions were last made.
  var lineScale = 1.0 {
    didSet {
      if marginsAreInches { margins = margins.map { $0 * oldValue / lineScale } }
      if outerMarginsAreInches { outerMargins = outerMargins.map { $0 * oldValue / lineScale } }
    }
  }
  /// The family of the device, where `par("family")` is empty.
  var deviceFamily = ""
  var isNew = false
  /// `par(mfg = )` chose the next figure: it is drawn on the page as it is.
  var staysOnPage = false
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
    page.lineScale = lineScale
    page.pointSize = self["ps"]?.asDoubles().first ?? 12
    page.marginScale = self["mex"]?.asDoubles().first ?? 1
    page.isSquare = self["pty"]?.asStrings().first == "s"
    page.explicitFigure = explicitFigure
    page.explicitPlot = explicitPlot
  }
}
