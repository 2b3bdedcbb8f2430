import Graphics
import Lang

/// The open devices of a session.
final class Devices {
  struct Open {
    let number: Int
    let kind: CanvasKind
    /// May hold `%03d`: one file for each page.
    let path: String
    let width: Double
    let height: Double
    let resolution: Double
    let pointSize: Double
    let background: Color
    var page: PlotPage?
    var pageCount = 0
  }

  private(set) var open: [Open] = []
  private(set) var current = 0
  /// Settings of `par` that outlive pages.
  var parameters = Parameters()

  static func of(_ interpreter: Interpreter) -> Devices {
    interpreter.state(Devices.self) {
      let devices = Devices()
      interpreter.atExit { devices.closeAll() }
      return devices
    }
  }

  func openDevice(_ kind: CanvasKind, path: String, width: Double, height: Double, resolution: Double = 72, pointSize: Double = 12, background: Color = .white) {
    let number = (open.map(\.number).max() ?? 1) + 1
    open.append(Open(number: number, kind: kind, path: path, width: width, height: height, resolution: resolution, pointSize: pointSize, background: background))
    current = number
    parameters = Parameters()
  }

  /// The page to draw on; without a device, plots go to Rplots.pdf as in R's scripts.
  func page(startsPlot: Bool = false) throws -> PlotPage {
    if open.isEmpty { openDevice(.pdf, path: "Rplots.pdf", width: 7, height: 7) }
    guard let index = open.firstIndex(where: { $0.number == current }) else { throw RError("no active device") }
    if startsPlot, let page = open[index].page, page.isFull, !page.keepsFigure, !page.isFresh {
      if open[index].kind == .pdf {
        page.canvas.newPage(background: open[index].background)
        page.restart()
        open[index].pageCount += 1
      } else {
        try graphicsErrors { try page.canvas.finish() }
        open[index].page = nil
      }
    }
    if let page = open[index].page { return page }
    if !startsPlot { throw RError("plot.new has not been called yet") }
    open[index].pageCount += 1
    let device = open[index]
    let path = device.path.contains("%") ? DecimalText.printf("%.0f", Double(device.pageCount)).numbering(device.path) : device.path
    let page = try graphicsErrors {
      PlotPage(try Canvas(device.kind, path: path, width: device.width, height: device.height, resolution: device.resolution, background: device.background), background: device.background)
    }
    page.pointSize = device.pointSize
    parameters.apply(to: page)
    open[index].page = page
    return page
  }

  var currentPage: PlotPage? { open.first { $0.number == current }?.page }
  var currentPath: String? { open.first { $0.number == current }?.path }

  func close(_ number: Int) throws {
    guard let index = open.firstIndex(where: { $0.number == number }) else { throw RError("cannot shut down device 1 (the null device)") }
    let device = open.remove(at: index)
    current = open.last?.number ?? 0
    if let page = device.page { try graphicsErrors { try page.canvas.finish() } }
  }

  func closeAll() { while let device = open.last { try? close(device.number) } }
}

extension String {
  /// The `%03d` of a file name replaced by this number.
  fileprivate func numbering(_ pattern: String) -> String {
    guard let percent = pattern.firstIndex(of: "%"), let end = pattern[percent...].firstIndex(of: "d") else { return pattern }
    let width = Int(pattern[pattern.index(after: percent)..<end]) ?? 0
    return pattern[..<percent] + String(repeating: "0", count: max(0, width - count)) + self + pattern[pattern.index(after: end)...]
  }
}

/// Graphical parameters that `par` keeps.
struct Parameters {
  var margins = [5.1, 4.1, 4.1, 2.1]
  var outerMargins = [0.0, 0.0, 0.0, 0.0]
  var rows = 1, columns = 1, fillsByRow = true
  /// Everything else by name, as given: cex, col, las, lty, lwd, pch, bg …
  var values: [(name: String, value: Value)] = [
    ("cex", .double(1)), ("col", .string("black")), ("lty", .string("solid")), ("lwd", .double(1)), ("pch", .integer(1)), ("las", .integer(0)),
    ("bg", .string("white")), ("fg", .string("black")), ("bty", .string("o")), ("xaxt", .string("s")), ("yaxt", .string("s")), ("xpd", .bool(false)),
    ("family", .string("")), ("ps", .integer(12)), ("ann", .bool(true)), ("cex.axis", .double(1)), ("cex.lab", .double(1)), ("cex.main", .double(1.2)),
    ("xaxs", .string("r")), ("yaxs", .string("r")), ("font", .integer(1)), ("mgp", .vector([3.0, 1.0, 0.0] as [Double])), ("tck", .double(.na)), ("tcl", .double(-0.5)),
  ]

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
    if page.rows != rows || page.columns != columns || page.fillsByRow != fillsByRow { page.divide(rows: rows, columns: columns, byRow: fillsByRow) }
  }
}

func graphicsErrors<T>(_ body: () throws -> T) throws -> T {
  do { return try body() } catch let error as GraphicsError { throw RError(error.description) }
}
