import Glibc
import Graphics
import Lang

/// Colours from numbers and back.
enum ColorBindings {
  static let all: [Builtin] = [
    Builtin("rgb", "red, green, blue, alpha, names = NULL, maxColorValue = 1", "Hexadecimal colours from red, green and blue. Source: R ?rgb.", rgb),
    Builtin(".color.rgb", "red, green, blue, alpha", "Hexadecimal colours from parts between 0 and 1; without opacity for `alpha` NULL.") { call in
      try colors(call, ["red", "green", "blue"]) { v, _ in
        if let bad = v.first(where: { !($0 >= 0 && $0 <= 1) }) { throw RError("color intensity \(DecimalText.shortest(bad, digits: 7)), not in [0,1]") }
        return Color(v[0], v[1], v[2])
      }
    },
    Builtin("hsv", "h = 1, s = 1, v = 1, alpha = NULL", "Colours from hue, saturation and value. Source: R ?hsv.") { call in
      try colors(call, ["h", "s", "v"]) { v, _ in
        guard v.allSatisfy({ $0 >= 0 && $0 <= 1 }) else { throw RError("invalid hsv color") }
        return fromHSV(v[0], v[1], v[2])
      }
    },
    Builtin("hcl", "h = 0, c = 35, l = 85, alpha = NULL, fixup = TRUE", "Colours from hue, chroma and luminance. Source: R ?hcl.") { call in
      let fixup = try call.flag("fixup")
      return try colors(call, ["h", "c", "l"]) { v, _ in
        guard v.allSatisfy(\.isFinite) else { return nil }
        guard v[2] >= 0, v[2] <= 100, v[1] >= 0 else { throw RError("invalid hcl color") }
        return fromHCL(v[0], v[1], v[2], fixup: fixup)
      }
    },
    Builtin("gray", "level, alpha = NULL", "Greys from 0, black, to 1, white. Source: R ?gray.", gray),
    Builtin("grey", "level, alpha = NULL", "Greys from 0, black, to 1, white. Source: R ?gray.", gray),
    Builtin("colors", "distinct = FALSE", "The names of colours. Source: R ?colors.", names),
    Builtin("colours", "distinct = FALSE", "The names of colours. Source: R ?colors.", names),
    Builtin("col2rgb", "col, alpha = FALSE", "Red, green and blue of colours. Source: R ?col2rgb.") { call in
      var value = try call[0]
      if value.isList { value = try call.interpreter.callFunction("as.character", [value], environment: call.environment).with(.names, value.attribute(.names) ?? .null) }
      let colors = value.count == 0 ? [] : try Colors.colors(value, background: Devices.of(call.interpreter).parameters), alpha = try call.flag("alpha")
      var attributes = Attributes()
      attributes.dim = [alpha ? 4 : 3, colors.count]
      var columns: Value = .null
      if let names = value.names { columns = .strings(names) } else if case .strings(let v) = value, value.count > 1 || v.elements.first.map({ $0 != nil }) ?? false {
        columns = v.elements.allSatisfy { $0?.hasPrefix("#") ?? true } || value.names == nil ? .null : .strings(v.elements)
      }
      attributes[.dimnames] = .list(ListVector([.strings(["red", "green", "blue"] + (alpha ? ["alpha"] : [])), columns]))
      return .integers(IntegerVector(colors.flatMap { c in ([c.red, c.green, c.blue] + (alpha ? [c.alpha] : [])).map { Int32(($0 * 255).rounded()) } }, attributes))
    },
    Builtin(".rgb2hsv", "rgb", "Hue, saturation and value of columns of red, green and blue between 0 and 1.") { call in
      let x = try call.doubles("rgb")
      var result: [Double] = []
      for i in stride(from: 0, to: x.count - 2, by: 3) { result += toHSV(x[i], x[i + 1], x[i + 2]) }
      return .doubles(DoubleVector(result))
    },
    Builtin("palette", "value = NULL", "The colours that numbers stand for. Returns: those before. Source: R ?palette.") { call in
      let old = Value.strings(Colors.palette.map { Optional(Colors.name($0)) })
      guard let value = call.optional("value") else { return old }
      let texts = value.asStrings().compactMap { $0 }
      guard value.isString, !texts.isEmpty else { throw RError("invalid argument type") }
      if texts.count == 1 {
        let key = texts[0].lowercased().filter { $0.isLetter || $0.isNumber }
        guard let known = palettes[key] else {
          if (try? Colors.color(texts[0])) != nil { throw RError("unknown palette (need >= 2 colors)") }
          throw RError("unknown palette (need >= 2 colors)")
        }
        Colors.palette = try known.map { try Colors.color($0) }
      } else {
        guard texts.count <= 1024 else { throw RError("maximum number of colors is 1024") }
        Colors.palette = try texts.map { try Colors.color($0) }
      }
      return call.invisible(old)
    },
    Builtin("palette.pals", "", "Names of palettes. Source: R ?palette.colors.") { _ in
      .strings(["R3", "R4", "ggplot2", "Okabe-Ito", "Accent", "Dark 2", "Paired", "Pastel 1", "Pastel 2", "Set 1", "Set 2", "Set 3", "Tableau 10", "Classic Tableau", "Polychrome 36", "Alphabet"])
    },
    Builtin(".palette.colors", "name", "The colours of a named palette.") { call in
      let key = try call.string("name").lowercased().filter { $0.isLetter || $0.isNumber }
      guard let known = palettes[key] else { throw RError("'palette' does not match any given palette") }
      return .strings(known)
    },
  ]

  private static let palettes: [String: [String]] = [
    "default": Colors.standardPalette, "r4": ["#000000", "#DF536B", "#61D04F", "#2297E6", "#28E2E5", "#CD0BBC", "#F5C710", "#9E9E9E"],
    "r3": ["#000000", "#FF0000", "#00CD00", "#0000FF", "#00FFFF", "#FF00FF", "#FFFF00", "#BEBEBE"],
    "ggplot2": ["#000000", "#F8766D", "#00BA38", "#619CFF", "#00BFC4", "#F564E3", "#B79F00", "#9E9E9E"],
    "okabeito": ["#000000", "#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7", "#999999"],
    "accent": ["#7FC97F", "#BEAED4", "#FDC086", "#FFFF99", "#386CB0", "#F0027F", "#BF5B17", "#666666"],
    "dark2": ["#1B9E77", "#D95F02", "#7570B3", "#E7298A", "#66A61E", "#E6AB02", "#A6761D", "#666666"],
    "paired": ["#A6CEE3", "#1F78B4", "#B2DF8A", "#33A02C", "#FB9A99", "#E31A1C", "#FDBF6F", "#FF7F00", "#CAB2D6", "#6A3D9A", "#FFFF99", "#B15928"],
    "pastel1": ["#FBB4AE", "#B3CDE3", "#CCEBC5", "#DECBE4", "#FED9A6", "#FFFFCC", "#E5D8BD", "#FDDAEC", "#F2F2F2"],
    "pastel2": ["#B3E2CD", "#FDCDAC", "#CBD5E8", "#F4CAE4", "#E6F5C9", "#FFF2AE", "#F1E2CC", "#CCCCCC"],
    "set1": ["#E41A1C", "#377EB8", "#4DAF4A", "#984EA3", "#FF7F00", "#FFFF33", "#A65628", "#F781BF", "#999999"],
    "set2": ["#66C2A5", "#FC8D62", "#8DA0CB", "#E78AC3", "#A6D854", "#FFD92F", "#E5C494", "#B3B3B3"],
    "set3": ["#8DD3C7", "#FFFFB3", "#BEBADA", "#FB8072", "#80B1D3", "#FDB462", "#B3DE69", "#FCCDE5", "#D9D9D9", "#BC80BD", "#CCEBC5", "#FFED6F"],
    "tableau10": ["#4E79A7", "#F28E2B", "#E15759", "#76B7B2", "#59A14F", "#EDC948", "#B07AA1", "#FF9DA7", "#9C755F", "#BAB0AC"],
    "classictableau": ["#1F77B4", "#FF7F0E", "#2CA02C", "#D62728", "#9467BD", "#8C564B", "#E377C2", "#7F7F7F", "#BCBD22", "#17BECF"],
  ]

  private static func gray(_ call: BuiltinCall) throws -> Value {
    try colors(call, ["level"]) { v, _ in
      guard v[0] >= 0, v[0] <= 1 else { throw RError("invalid gray level, must be in [0,1].") }
      return Color(v[0], v[0], v[0])
    }
  }

  private static func rgb(_ call: BuiltinCall) throws -> Value {
    let top = try call.double("maxColorValue")
    guard top > 0, top.isFinite else { throw RError("invalid value of 'maxColorValue'") }
    let first = try call["red"]
    var parts: [[Double]]
    if !call.isSupplied("green"), !call.isSupplied("blue") {
      // Three columns of a matrix or data frame.
      if case .list(let columns) = first, first.isDataFrame {
        guard columns.count >= 3 else { throw RError("at least 3 columns needed") }
        parts = columns.elements.prefix(3).map { $0.asDoubles() }
      } else {
        guard let dim = first.dim, dim.count == 2 else { throw RError("argument \"green\" is missing, with no default") }
        guard dim[1] >= 3 else { throw RError("at least 3 columns needed") }
        let all = first.asDoubles()
        parts = (0..<3).map { Array(all[($0 * dim[0])..<(($0 + 1) * dim[0])]) }
      }
    } else { parts = [first.asDoubles(), try call.doubles("green"), try call.doubles("blue")] }
    let alphas = call.isSupplied("alpha") ? call.optional("alpha")?.asDoubles() : nil
    if let alphas { parts.append(alphas) }
    guard !parts.contains(where: { $0.isEmpty }) else { return .strings([String?]()) }
    let n = parts.map(\.count).max() ?? 0, isWhole = top == 255
    let texts = try (0..<n).map { i -> String? in
      let v = try parts.enumerated().map { k, part -> Double in
        let x = isWhole ? part[i % part.count].rounded(.towardZero) : part[i % part.count]
        let share = x / top
        guard share >= 0, share <= 1 else {
          throw RError("\(k == 3 ? "alpha level" : "color intensity") \(x.isNaN ? "NA" : DecimalText.shortest(isWhole ? x : share, digits: 7)), not in \(isWhole ? "0:255" : "[0,1]")")
        }
        return share
      }
      return Colors.text(Color(v[0], v[1], v[2], v.count > 3 ? v[3] : 1), alwaysOpacity: v.count > 3)
    }
    guard let names = call.optional("names")?.asStrings(), names.count == n else { return .strings(texts) }
    return .strings(StringVector(texts, Attributes(names: names)))
  }

  private static func names(_ call: BuiltinCall) throws -> Value {
    guard try call.flag("distinct") else { return .strings(ColorNames.all.map { Optional($0.name) }) }
    var seen: Set<UInt32> = []
    return .strings(ColorNames.all.filter { seen.insert($0.value).inserted }.map { Optional($0.name) })
  }

  /// Colours from recycled vectors, with the opacities of `alpha`. Missing values give NA.
  private static func colors(_ call: BuiltinCall, _ names: [String], _ make: ([Double], Int) throws -> Color?) throws -> Value {
    let parts = try names.map { try call.doubles($0) }, alphas = call.optional("alpha")?.asDoubles()
    if parts.contains(where: { $0.isEmpty }) || alphas?.isEmpty == true { return .strings([String?]()) }
    let n = max(parts.map(\.count).max() ?? 0, alphas?.count ?? 0)
    return .strings(try (0..<n).map { i -> String? in
      guard let color = try make(parts.map { $0[i % $0.count] }, i) else { return nil }
      guard let alphas else { return Colors.text(color) }
      let alpha = alphas[i % alphas.count]
      guard alpha >= 0, alpha <= 1 else { throw RError("alpha level \(DecimalText.shortest(alpha, digits: 7)), not in [0,1]") }
      return Colors.text(Color(color.red, color.green, color.blue, alpha), alwaysOpacity: true)
    })
  }

  static func fromHSV(_ h: Double, _ s: Double, _ v: Double) -> Color {
    var whole = 0.0
    let t = 6 * modf(h, &whole)
    let i = Int(t.rounded(.down)), f = t - Double(i)
    let p1 = v * (1 - s), p2 = v * (1 - s * f), p3 = v * (1 - s * (1 - f))
    switch i {
    case 0: return Color(v, p3, p1)
    case 1: return Color(p2, v, p1)
    case 2: return Color(p1, v, p3)
    case 3: return Color(p1, p2, v)
    case 4: return Color(p3, p1, v)
    default: return Color(v, p1, p2)
    }
  }

  static func toHSV(_ r: Double, _ g: Double, _ b: Double) -> [Double] {
    let high = max(r, g, b), low = min(r, g, b), delta = high - low
    guard high > 0, delta > 0 else { return [0, 0, high] }
    var h = r == high ? (g - b) / delta : g == high ? 2 + (b - r) / delta : 4 + (r - g) / delta
    // Red wins a tie with blue, as in the original's order of cases.
    h /= 6
    if h < 0 { h += 1 }
    return [h, delta / high, high]
  }

  /// Polar CIE-LUV with the white point of D65 (u' 0.1978, v' 0.4683) to sRGB.
  static func fromHCL(_ hue: Double, _ chroma: Double, _ luminance: Double, fixup: Bool) -> Color? {
    guard luminance > 0 else { return Color(0, 0, 0) }
    let angle = hue * .pi / 180
    let y = luminance > 7.999592 ? pow((luminance + 16) / 116, 3) : luminance / 903.3
    let u = chroma * cos(angle) / (13 * luminance) + 0.1978398, v = chroma * sin(angle) / (13 * luminance) + 0.4683363
    let x = 9 * y * u / (4 * v), z = -x / 3 - 5 * y + 3 * y / v
    func gamma(_ c: Double) -> Double { c > 0.00304 ? 1.055 * pow(c, 1 / 2.4) - 0.055 : 12.92 * c }
    let parts = [gamma(3.240479 * x - 1.537150 * y - 0.498535 * z), gamma(-0.969256 * x + 1.875992 * y + 0.041556 * z), gamma(0.055648 * x - 0.204043 * y + 1.057311 * z)]
    let isInside = parts.allSatisfy { ($0 * 255 + 0.5).rounded(.down) >= 0 && ($0 * 255 + 0.5).rounded(.down) <= 255 }
    if !isInside, !fixup { return nil }
    let fixed = parts.map { max(0, min(1, $0)) }
    return Color(fixed[0], fixed[1], fixed[2])
  }
}
