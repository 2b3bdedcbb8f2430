import Glibc
import Graphics
import Lang

/// The open devices of a session.
public final class Devices {
  struct Open {
    let number: Int
    let kind: CanvasKind
    /// May hold `%03d`: one file for each page.
    let path: String
    let width: Double
    let height: Double
    /// The sheet a page is drawn on; nil for one of the drawing's size.
    var paper: Canvas.Paper?
    /// All pages go into one file.
    var isOneFile: Bool
    let resolution: Double
    let pointSize: Double
    let background: Color
    var page: PlotPage?
    /// The colour its page was filled with.
    var painted: Color?
    /// The page was divided anew: the next plot begins another one.
    var mustTurn = false
    /// `par(new = TRUE)` was asked for before any plot.
    var startsWithNew = false
    var pageCount = 0
    /// JPEG quality from 0 to 1.
    var quality = 0.75
    /// The function that opened it.
    var name = ""
    /// True for the device the prompt opens by itself.
    var isShown = false
    /// How the terminal shows this device's pages; nil for files.
    var inline: TerminalPicture?
    /// The canvas's drawing count when the page was last shown or written.
    var shownCount = 0
    /// Takes each finished page's bytes; such a device writes no file.
    var sink: (([UInt8]) -> Void)?
    /// Kept while another device is current.
    var parameters = Parameters()
    /// What its page shows; nil when nothing is to be kept (`dev.control`).
    var display: DisplayList? = DisplayList()
  }

  var open: [Open] = []
  private(set) var current = 0
  /// Calls of drawing functions that are running: those within others are not kept.
  var drawingDepth = 0
  /// Pages kept by `recordPlot`.
  var recorded: [DisplayList] = []
  /// Settings of `par` that outlive pages.
  var parameters = Parameters()

  /// Makes another device the current one.
  func select(_ number: Int) {
    if let index = currentIndex { open[index].parameters = parameters }
    current = number
    if let index = currentIndex { parameters = open[index].parameters }
    hasPlot = currentPage.map { !$0.isFresh } ?? false
  }

  public static func of(_ interpreter: Interpreter) -> Devices {
    interpreter.state(Devices.self) {
      let devices = Devices()
      devices.isInteractive = interpreter.isInteractive
      devices.flush = { [unowned interpreter] in interpreter.output.flush() }
      if interpreter.isInteractive { interpreter.afterCommand = { [unowned devices] in devices.showDrawn() } }
      interpreter.atExit { devices.closeAll() }
      return devices
    }
  }

  func openDevice(
    _ kind: CanvasKind, path: String, width: Double, height: Double, paper: Canvas.Paper? = nil, resolution: Double = 72, pointSize: Double = 12, background: Color = .white, isOneFile: Bool = true
  ) {
    // The first free number from 2.
    let number = (2...(open.count + 2)).first { candidate in !open.contains { $0.number == candidate } } ?? 2
    open.append(Open(number: number, kind: kind, path: path, width: width, height: height, paper: paper, isOneFile: isOneFile && kind.isPaged, resolution: resolution, pointSize: pointSize, background: background))
    open[open.count - 1].name = kind.rawValue
    select(number)
    parameters = Parameters()
    parameters["bg"] = .string(Colors.name(background))
    parameters["ps"] = .integer(Int32(clamping: Int(pointSize.isFinite ? min(1e6, max(1, pointSize)) : 12)))
  }

  /// Names the device opened last, and says how it writes.
  func describe(name: String, quality: Double, family: String) {
    guard let index = currentIndex else { return }
    open[index].name = name
    open[index].quality = quality
    parameters.deviceFamily = family
  }

  /// Without a device, plots go to Rplots.pdf as in R's scripts; at the prompt to a picture that is shown or named when it is finished.
  func ensureOpen() throws {
    if open.isEmpty { openDefault() }
  }

  /// What opens the first device of a notebook's chunk.
  var opensDefault: ((Devices) -> Void)?

  /// Has plots drawn while no device is open go to `sink`, page by page.
  ///
  /// `width` and `height` are inches; `resolution` counts pixels of an inch.
  public func collect(width: Double, height: Double, resolution: Double, asSVG: Bool, _ sink: @escaping ([UInt8]) -> Void) {
    opensDefault = { devices in
      let scale = asSVG ? 1 : resolution
      devices.openDevice(asSVG ? .svg : .png, path: "", width: width * scale, height: height * scale, resolution: resolution)
      devices.open[devices.open.count - 1].sink = sink
    }
  }

  /// What `collect` began, to be gone on with after another collection within it.
  public struct Collection { fileprivate let opensDefault: ((Devices) -> Void)? }
  public var collection: Collection {
    get { Collection(opensDefault: opensDefault) }
    set { opensDefault = newValue.opensDefault }
  }

  /// Ends what `collect` began: its open page is handed over.
  public func endCollecting() throws {
    opensDefault = nil
    while let device = open.first(where: { $0.sink != nil }) { try close(device.number) }
  }

  /// Grows with every drawing on the page being collected.
  public var drawingCount: Int { open.first { $0.sink != nil }.map { ($0.page?.canvas.drawingCount ?? 0) + ($0.pageCount << 32) } ?? 0 }

  func openDefault() {
    if let opensDefault { return opensDefault(self) }
    if isInteractive {
      let inline = TerminalPicture.supported()
      openDevice(.png, path: inline == nil ? "Rplots%03d.png" : "", width: 480, height: 480)
      open[open.count - 1].isShown = true
      open[open.count - 1].inline = inline
    } else { openDevice(.pdf, path: "Rplots.pdf", width: 7, height: 7, background: .transparent) }
  }

  /// True at the prompt.
  var isInteractive = false

  var currentIndex: Int? { open.firstIndex { $0.number == current } }

  /// The page to draw on.
  func page(startsPlot: Bool = false) throws -> PlotPage {
    if !startsPlot {
      guard let page = currentPage, hasPlot else { throw RError("plot.new has not been called yet") }
      return page
    }
    try ensureOpen()
    guard let index = currentIndex else { throw RError("no active device") }
    hasPlot = true
    if let page = open[index].page {
      page.keepsFigure = parameters.isNew
      parameters.isNew = false
      if page.isFull || open[index].mustTurn, !page.keepsFigure, !page.isFresh, !parameters.staysOnPage { try turnPage(index) }
      parameters.staysOnPage = false
      open[index].mustTurn = false
    }
    let isNew = parameters.isNew
    let page = try freshPage(index)
    if page.isFresh {
      open[index].startsWithNew = isNew
      // The background may have been set after the page was made.
      let background = try background(index)
      if background != open[index].painted {
        page.canvas.repaint(background)
        open[index].painted = background
      }
    }
    parameters.isNew = false
    if !page.keepsFigure { parameters.lineScale = parameters.textScale }
    parameters.apply(to: page)
    return page
  }

  /// The page as it is, made if there is none: for `par("pin")` before the first plot.
  func pageForReading() throws -> PlotPage {
    try ensureOpen()
    guard let index = currentIndex else { throw RError("no active device") }
    return try freshPage(index)
  }

  private var hasPlot = false

  /// `par("bg")`, or the device's where that is transparent.
  private func background(_ index: Int) throws -> Color {
    let color = try Colors.colors(parameters["bg"]).first ?? .white
    return color.alpha == 0 && !open[index].kind.isVector ? open[index].background : color
  }

  /// Whether the page being started was asked to keep a plot that is not there.
  var startsWithNew: Bool { currentIndex.map { open[$0].startsWithNew } ?? false }

  private func turnPage(_ index: Int) throws {
    guard let page = open[index].page else { return }
    if open[index].isOneFile {
      let background = try background(index)
      page.canvas.newPage(background: background)
      open[index].painted = background
      page.startOver()
      open[index].display?.clear(parameters)
    } else {
      open[index].page = nil
      try finish(page, index)
    }
  }

  private func finish(_ page: PlotPage, _ index: Int) throws {
    if let sink = open[index].sink { return sink(try graphicsErrors { try page.canvas.encoded() }) }
    if open[index].inline != nil { return try show(page, index) }
    try graphicsErrors { try page.canvas.finish() }
    if open[index].isShown, page.canvas.drawingCount != open[index].shownCount, let path = page.canvas.filePath { tell(path) }
  }

  /// What the prompt's device shows of the command that has just ended.
  private func showDrawn() {
    guard isatty(0) == 1, let index = open.firstIndex(where: \.isShown), let page = open[index].page, !page.isFresh else { return }
    do {
      if open[index].inline != nil { return try show(page, index) }
      guard page.canvas.drawingCount != open[index].shownCount, let path = page.canvas.filePath else { return }
      let isFirst = open[index].shownCount == 0
      open[index].shownCount = page.canvas.drawingCount
      try graphicsErrors { try Canvas.write(try page.canvas.snapshot(), to: path) }
      if isFirst { tell(path) }
    } catch { fputs("\(error)\n", stderr) }
  }

  /// Puts the page between the terminal's lines, once for each state.
  private func show(_ page: PlotPage, _ index: Int) throws {
    guard let kind = open[index].inline, page.canvas.drawingCount != open[index].shownCount else { return }
    open[index].shownCount = page.canvas.drawingCount
    flush()
    let bytes = kind.text(showing: try graphicsErrors { try page.canvas.snapshot() })
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { write(1, $0.baseAddress! + sent, $0.count - sent) }
      if count <= 0 { return }
      sent += count
    }
  }

  /// Empties the language's output before pictures are written past it.
  private var flush: () -> Void = {}

  /// Says which file holds a finished plot, to somebody at a terminal: transcripts of piped sessions stay as R's.
  private func tell(_ path: String) { if isatty(0) == 1 { fputs("plot in '\(path)'\n", stderr) } }

  private func freshPage(_ index: Int) throws -> PlotPage {
    if let page = open[index].page { return page }
    open[index].pageCount += 1
    open[index].shownCount = 0
    let device = open[index]
    let path = PageNames.name(device.path, page: device.pageCount)
    open[index].painted = try background(index)
    let page = try graphicsErrors {
      PlotPage(try Canvas(device.kind, path: device.sink == nil && device.inline == nil ? path : nil, width: device.width, height: device.height, resolution: device.resolution, background: try background(index), paper: device.paper))
    }
    page.devicePointSize = device.pointSize
    page.canvas.quality = device.quality
    page.divide(parameters.grid)
    parameters.apply(to: page)
    open[index].page = page
    open[index].display?.clear(parameters)
    return page
  }

  /// A new division: the next plot begins its first figure, on a new page if something was drawn.
  func divide(_ grid: FigureGrid) throws {
    parameters.grid = grid
    parameters.textScale = grid.textScale
    parameters.lineScale = grid.textScale
    parameters.explicitFigure = nil
    guard let index = currentIndex, let page = open[index].page else { return }
    if !page.isFresh { open[index].mustTurn = true }
    page.divide(grid)
    parameters.apply(to: page)
  }

  /// The ticks that follow from the page's limits.
  func updateAxes(_ page: PlotPage, lab: Value? = nil) {
    let lab = (lab ?? parameters["lab"])?.asDoubles() ?? [5, 5]
    func axp(_ low: Double, _ high: Double, _ isLog: Bool, _ count: Double) -> (first: Double, last: Double, intervals: Double) {
      let n = count.isFinite && count >= 1 && count < 1000 ? Int(count) : 5
      return isLog ? Ticks.logAxis(pow(10, low), pow(10, high), count: n) : Ticks.axis(low, high, count: n)
    }
    parameters.xaxp = axp(page.usr[0], page.usr[1], page.isLogX, lab.first ?? 5)
    parameters.yaxp = axp(page.usr[2], page.usr[3], page.isLogY, lab.count > 1 ? lab[1] : 5)
  }

  var currentPage: PlotPage? { open.first { $0.number == current }?.page }
  var currentPath: String? { open.first { $0.number == current }?.path }

  func close(_ number: Int) throws {
    guard let index = open.firstIndex(where: { $0.number == number }) else {
      throw RError(number <= 1 ? "cannot shut down device 1 (the null device)" : "no such device: \(number)")
    }
    let device = open.remove(at: index)
    if number == current {
      // The next one by number, then the first.
      let numbers = open.map(\.number).sorted()
      current = numbers.first { $0 > number } ?? numbers.first ?? 0
      parameters = currentIndex.map { open[$0].parameters } ?? Parameters()
      hasPlot = currentPage.map { !$0.isFresh } ?? false
    }
    if let page = device.page, device.pageCount > 0, !page.isFresh || device.kind.isVector {
      if let sink = device.sink {
        if !page.isFresh { sink(try graphicsErrors { try page.canvas.encoded() }) }
        return
      }
      if device.inline != nil { return }
      try graphicsErrors { try page.canvas.finish() }
      if device.isShown, page.canvas.drawingCount != device.shownCount, let path = page.canvas.filePath { tell(path) }
    }
  }

  func closeAll() { while let device = open.last { try? close(device.number) } }
}

func graphicsErrors<T>(_ body: () throws -> T) throws -> T {
  do { return try body() } catch let error as GraphicsError { throw RError(error.description) }
}
