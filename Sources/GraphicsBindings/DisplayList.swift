import Lang

/// What was drawn on a page, so that it can be drawn again: `dev.copy`, `recordPlot`.
struct DisplayList {
  /// A call of a drawing function, with evaluated arguments.
  struct Drawing {
    let call: BuiltinCall
    let body: (BuiltinCall) throws -> Value
  }

  /// Settings when the page began.
  private(set) var start = Parameters()
  private(set) var drawings: [Drawing] = []
  /// False when the page holds more than is kept.
  private(set) var isComplete = true
  /// Elements of the arguments kept.
  private var elementCount = 0
  /// A program that draws on one page for hours would keep all it ever drew.
  private static let elementLimit = 10_000_000, drawingLimit = 200_000

  mutating func clear(_ parameters: Parameters) {
    self = DisplayList()
    start = parameters
  }

  mutating func append(_ drawing: Drawing) {
    guard isComplete else { return }
    func size(_ value: Value) -> Int {
      guard case .list(let list) = value else { return value.count }
      return list.elements.reduce(0) { $0 + size($1) }
    }
    elementCount += drawing.call.values.reduce(0) { $0 + ($1.map(size) ?? 0) } + drawing.call.dots.reduce(0) { $0 + size($1.value) }
    drawings.append(drawing)
    if elementCount > DisplayList.elementLimit || drawings.count > DisplayList.drawingLimit { (isComplete, drawings) = (false, []) }
  }
}

extension Builtin {
  /// A builtin that draws or changes how is drawn: its calls are kept with the page.
  static func drawing(_ name: String, _ formals: String, _ help: @autoclosure @escaping () -> String, _ body: @escaping (BuiltinCall) throws -> Value) -> Builtin {
    Builtin(name, formals, help()) { call in try Devices.of(call.interpreter).draw(DisplayList.Drawing(call: call, body: body)) }
  }
}

extension Devices {
  func draw(_ drawing: DisplayList.Drawing) throws -> Value {
    drawingDepth += 1
    defer { drawingDepth -= 1 }
    let result = try drawing.body(drawing.call)
    // `par` that only asks changes nothing.
    let isQuestion = drawing.call.builtin.name == "par" && !drawing.call.dots.contains { $0.name != nil || $0.value.type == .list }
    if drawingDepth == 1, !isQuestion, let index = currentIndex { open[index].display?.append(drawing) }
    return result
  }

  /// Draws a page on the current device, as a page of its own.
  func replay(_ display: DisplayList) throws {
    guard display.isComplete else { throw RError("the page holds too many drawings to be drawn again") }
    guard let index = currentIndex else { throw RError("no active device") }
    let kept = ["bg", "ps", "family"].map { (name: $0, value: parameters[$0]) }, family = parameters.deviceFamily
    parameters = display.start
    parameters.deviceFamily = family
    for (name, value) in kept { parameters[name] = value }
    if let page = open[index].page {
      open[index].mustTurn = !page.isFresh
      page.divide(display.start.grid)
    }
    for drawing in display.drawings { _ = try draw(drawing) }
  }
}
