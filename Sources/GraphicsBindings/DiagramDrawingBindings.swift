import Graphics
import Lang

/// Diagrams in DOT: drawn on a device, as SVG text, as files. Work-alikes of DiagrammeR, DiagrammeRsvg and htmlwidgets.
enum DiagramDrawingBindings {
  static let all: [Builtin] = [
    Builtin(".diagram.svg", "diagram, width = NULL, height = NULL", "A diagram in DOT drawn as SVG text.") { call in
      let drawing = try drawing(call)
      let (w, h) = size(drawing, call.optional("width").map { $0.asDoubles().first ?? .nan }, call.optional("height").map { $0.asDoubles().first ?? .nan })
      return try graphicsErrors {
        let canvas = try Canvas(.svg, path: nil, width: w / 72, height: h / 72)
        drawing.draw(on: canvas, x: 0, y: 0, width: w, height: h, color: color)
        return .string(String(decoding: try canvas.encoded(), as: UTF8.self))
      }
    },
    .drawing(".diagram.draw", "diagram", "Draws a diagram in DOT on the whole of the current device.") { call in
      let drawing = try drawing(call)
      let page = try Devices.of(call.interpreter).page(startsPlot: true)
      page.nextFigure()
      let f = page.figureRegion
      drawing.draw(on: page.canvas, x: f.x, y: f.y, width: f.w, height: f.h, color: color)
      return call.invisible(.null)
    },
    Builtin(".display", "type, text", "Shows SVG or HTML in a notebook; FALSE elsewhere.") { call in
      guard let display = call.interpreter.display else { return .bool(false) }
      display(try call.string("type"), try call.string("text"))
      return .bool(true)
    },
    Builtin(".write.whole", "text, file", "Writes a text file that is complete or absent.") { call in
      let text = try call.string("text"), path = FilePath.expanded(try call.string("file"))
      try graphicsErrors { try Canvas.write(Array(text.utf8), to: path) }
      return call.invisible(.null)
    },
  ]

  private static func drawing(_ call: BuiltinCall) throws -> DiagramDrawing {
    let text = try call.string("diagram")
    return try graphicsErrors { DiagramDrawing(try DotDiagram(text)) }
  }

  private static func color(_ text: String) -> Color? { try? Colors.color(text) }

  /// The size wanted in points; a missing side keeps proportions, both missing mean natural size. Cairo's limit is 30,000.
  private static func size(_ drawing: DiagramDrawing, _ width: Double?, _ height: Double?) -> (Double, Double) {
    var w = drawing.width, h = drawing.height
    if let width, width > 0 { (w, h) = (width, height ?? h * width / w) } else if let height, height > 0 { (w, h) = (w * height / h, height) }
    let shrink = min(1, 29_000 / max(w, h))
    return (max(1, w * shrink), max(1, h * shrink))
  }
}
