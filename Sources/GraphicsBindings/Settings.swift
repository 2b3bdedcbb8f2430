import Graphics
import Lang

/// The parameters in force in one call: those given in its `...`, else those of `par`.
struct Settings {
  private let inline: [(name: String, value: Value)]
  let base: Parameters

  /// Warns of arguments that are no graphical parameters.
  init(_ call: BuiltinCall) throws {
    base = Devices.of(call.interpreter).parameters
    var given: [(name: String, value: Value)] = []
    for (name, value) in call.dots {
      guard let name else { continue }
      given.append((name.text, value))
      if !Settings.isKnown(name.text, base) { try call.warn("\"\(name.text)\" is not a graphical parameter") }
      if ParameterCheck.inline.contains(name.text), !value.isNull { _ = try ParameterCheck(name: name.text, value: value).accepted(background: base) }
    }
    inline = given
  }

  private static let arguments: Set<String> = ["asp", "main", "sub", "xlab", "ylab", "xlim", "ylim"]
  private static func isKnown(_ name: String, _ base: Parameters) -> Bool {
    arguments.contains(name) || base[name] != nil || ParBindings.geometry.contains(name) || ParBindings.readOnly.contains(name)
  }

  /// Given in the call itself.
  func given(_ name: String) -> Value? { inline.first { $0.name == name }.flatMap { $0.value.count > 0 ? $0.value : nil } }
  func value(_ name: String) -> Value? { given(name) ?? base[name] }
  func number(_ name: String, _ fallback: Double = 1) -> Double {
    guard let x = value(name)?.asDoubles().first, !x.isNaN else { return fallback }
    return x
  }
  func numbers(_ name: String, _ fallback: [Double] = [1]) -> [Double] { value(name)?.asDoubles() ?? fallback }
  func integer(_ name: String, _ fallback: Int = 0) -> Int {
    let x = number(name, Double(fallback))
    return x.isFinite && abs(x) < 1e9 ? Int(x) : fallback
  }
  func text(_ name: String, _ fallback: String = "") -> String { (value(name)?.asStrings().first ?? nil) ?? fallback }
  func color(_ name: String) throws -> Color { try Colors.colors(value(name), background: base).first ?? .black }
  func flag(_ name: String) -> Bool { value(name)?.asLogicals().first == .true }

  /// Where drawing is kept: false the plot region, true the figure, nil the page.
  var clip: Bool? {
    guard let value = value("xpd") else { return false }
    switch value.asLogicals().first {
    case .true?: return true
    case .false?: return false
    default: return nil
    }
  }
  /// Text in margins is cut at the figure at most.
  var marginClip: Bool? { clip == nil ? nil : true }

  var cap: Canvas.Cap {
    switch text("lend", "round") {
    case "butt", "1": return .butt
    case "square", "2": return .square
    default: return .round
    }
  }
  var join: Canvas.Join {
    switch text("ljoin", "round") {
    case "mitre", "1": return .mitre
    case "bevel", "2": return .bevel
    default: return .round
    }
  }

  /// A pen. A width that is missing, or the type "blank", draws nothing.
  func pen(_ color: Color, width: Double? = nil, type: Value? = nil, index: Int = 0) throws -> Canvas.Stroke {
    let dashes = try LineTypes.pattern(type ?? value("lty") ?? .int(1), index)
    let w = width ?? number("lwd")
    var stroke = Canvas.Stroke(color, width: dashes == nil || !w.isFinite || w < 0 ? 0 : w, dashes: dashes ?? [])
    (stroke.cap, stroke.join) = (cap, join)
    stroke.mitreLimit = max(1, min(1000, number("lmitre", 10)))
    return stroke
  }

  func font(_ number: Int? = nil, named name: String = "font") -> Canvas.Font { Canvas.Font(number: number ?? integer(name, 1), family: family) }

  private var family: String {
    let family = text("family")
    return family.isEmpty ? base.deviceFamily : family
  }
}

/// What cycles along the elements of a drawing call: colours, widths and types of lines.
struct Pens {
  let colors: [Color]
  private let widths: [Double]
  private let types: Value
  private let settings: Settings

  /// Arguments that are absent come from the settings.
  init(_ settings: Settings, color: Value?, type: Value? = nil, width: Value? = nil, colorDefault: String = "col") throws {
    self.settings = settings
    colors = try Colors.colors(color ?? settings.value(colorDefault), background: settings.base)
    let given = (width ?? settings.value("lwd"))?.asDoubles() ?? []
    widths = given.isEmpty ? [settings.number("lwd")] : given
    types = type.flatMap { $0.count > 0 ? $0 : nil } ?? settings.value("lty") ?? .int(1)
  }

  func pen(_ index: Int) throws -> Canvas.Stroke {
    try settings.pen(colors[index % colors.count], width: widths[index % widths.count], type: types, index: index)
  }
  /// Equal for elements that get the same pen.
  struct Key: Hashable { let color: Color, width: Double, type: Int }
  func key(_ index: Int) -> Key { Key(color: colors[index % colors.count], width: widths[index % widths.count], type: index % max(1, types.count)) }
  /// All elements alike.
  var isUniform: Bool { colors.count == 1 && widths.count == 1 && types.count == 1 }
}
