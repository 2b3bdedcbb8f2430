import Graphics
import Lang

/// Sizes of text and conversions between coordinates.
enum MeasureBindings {
  static let all: [Builtin] = [
    Builtin("strwidth", #"s, units = "user", cex = NULL, font = NULL, vfont = NULL, ..."#, "Width of text. Source: R ?strwidth.") { try measure($0, isWidth: true) },
    Builtin("strheight", #"s, units = "user", cex = NULL, font = NULL, vfont = NULL, ..."#, "Height of text. Source: R ?strwidth.") { try measure($0, isWidth: false) },
    Builtin(".text.descent", "text, size, font, family", "How far the letters of a text of `size` points reach below its line, in inches.") { call in
      let devices = Devices.of(call.interpreter), page = try devices.currentPage ?? devices.page()
      let font = Canvas.Font(number: try call.integer("font"), family: try call.string("family")), size = try call.double("size")
      let deepest = try call.string("text").map { page.canvas.inkExtents(of: $0, size: size, font: font).descent }.max() ?? 0
      return .double(deepest / page.canvas.unitsPerInch)
    },
    Builtin(".has.plot", "", "Whether the current device has a plot to add to.") { call in .bool((try? Devices.of(call.interpreter).page()) != nil) },
    Builtin("grconvertX", #"x, from = "user", to = "user""#, "Horizontal coordinates from one system to another. Source: R ?grconvertX.") { try convert($0, "x") },
    Builtin("grconvertY", #"y, from = "user", to = "user""#, "Vertical coordinates from one system to another. Source: R ?grconvertX.") { try convert($0, "y") },
  ]

  private static func measure(_ call: BuiltinCall, isWidth: Bool) throws -> Value {
    let devices = Devices.of(call.interpreter), page = try devices.currentPage ?? devices.page(), settings = try Settings(call)
    let units = try call.string("units")
    guard let unit = ["user", "figure", "inches"].first(where: { $0.hasPrefix(units) }) else { throw RError("invalid units") }
    if unit == "user", page.isFresh { throw RError("plot.new has not been called yet") }
    let cex = call.optional("cex")?.asDoubles().first ?? 1
    guard cex.isFinite, cex > 0 else { throw RError("invalid 'cex' value") }
    let number = call.optional("font")?.asIntegers().first
    let font = settings.font(number.flatMap { $0 > 0 && $0 < 100 ? Int($0) : nil })
    let region = unit == "figure" ? page.figureRegion : page.plotRegion
    let scale: Double
    switch unit {
    case "inches": scale = 1 / page.canvas.unitsPerInch
    case "figure": scale = 1 / (isWidth ? region.w : region.h)
    default: scale = isWidth ? (page.usr[1] - page.usr[0]) / region.w : (page.usr[3] - page.usr[2]) / region.h
    }
    let lineHeight = settings.number("lheight")
    let value = try call["s"]
    return .vector(Label.list(value).map { label in
      guard let label else { return 0 }
      return scale * (isWidth ? label.width(page, cex: cex, font: font) : label.height(page, cex: cex, font: font, lineHeight: lineHeight))
    })
  }

  private static let systems = ["user", "inches", "device", "ndc", "", "nic", "nfc", "npc", "lines", "chars"]

  private static func convert(_ call: BuiltinCall, _ name: String) throws -> Value {
    let devices = Devices.of(call.interpreter), page = try devices.pageForReading()
    func system(_ argument: String) throws -> String {
      let text = try call.string(argument)
      guard let found = systems.first(where: { !$0.isEmpty && $0.hasPrefix(text) }) else {
        throw RError("'arg' should be one of ‘user’, ‘inches’, ‘device’, ‘ndc’, ‘nic’, ‘nfc’, ‘npc’, ‘lines’, ‘chars’")
      }
      return found
    }
    let from = try system("from"), to = try system("to"), isX = name == "x", canvas = page.canvas
    /// Origin and length of a system along the canvas, in canvas coordinates that grow as the system does.
    func frame(_ system: String) -> (start: Double, unit: Double) {
      func span(_ r: Region) -> (Double, Double) { isX ? (r.x, r.w) : (r.bottom, -r.h) }
      let whole = span(Region(x: 0, y: 0, w: canvas.width, h: canvas.height)), up: Double = isX ? 1 : -1
      switch system {
      case "inches": return (whole.0, up * canvas.unitsPerInch)
      case "device": return (0, 1)
      case "ndc": return whole
      case "nic": return span(page.innerRegion)
      case "nfc": return span(page.figureRegion)
      case "npc": return span(page.plotRegion)
      case "lines": return (whole.0, up * page.lineHeight)
      default: return (whole.0, up * page.characterHeight())
      }
    }
    let values = try call.doubles(name)
    let places = from == "user" ? (isX ? page.xs(values) : page.ys(values)) : values.map { frame(from).start + $0 * frame(from).unit }
    return .vector(places.map { to == "user" ? (isX ? page.userX($0) : page.userY($0)) : ($0 - frame(to).start) / frame(to).unit })
  }
}
