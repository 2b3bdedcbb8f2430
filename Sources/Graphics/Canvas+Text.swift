import CCairo
import Glibc

/// Text, set by Pango: fonts come from fontconfig, and letters a font lacks from others.
///
/// Widths and heights are those of R's Cairo devices: whole device units, a line as high as a capital M.
extension Canvas {
  /// `par("font")` and `par("family")`.
  public struct Font: Hashable, Sendable {
    /// 1 plain, 2 bold, 3 italic, 4 both, 5 symbols; the family is empty for the device's own.
    public var number: Int, family: String
    /// Plain letters of the device's own family.
    public init(number: Int = 1, family: String = "") { (self.number, self.family) = (number, family) }
    /// Fonts 2 and 4.
    public var isBold: Bool { number == 2 || number == 4 }
    /// Fonts 3 and 4.
    public var isItalic: Bool { number == 3 || number == 4 }
  }

  struct CharacterKey: Hashable { let character: Character, size: Double, font: Font }

  /// Text at a point. `horizontal` 0 puts the point left of it, 0.5 in its middle, 1 right; `vertical` 0 at its baseline, 1 at the top of a
  /// capital letter of its last line, nil in the middle of its own ink. `rotation` in degrees, counter-clockwise. `size` in points;
  /// lines are `lineHeight` × 1.2 × size apart.
  public func text(
    _ text: String, x: Double, y: Double, size: Double, color: Color, horizontal: Double = 0.5, vertical: Double? = 0.5, rotation: Double = 0, font: Font = Font(),
    lineHeight: Double = 1
  ) {
    guard x.isFinite, y.isFinite, abs(x) < 1e6, abs(y) < 1e6, horizontal.isFinite, rotation.isFinite, !text.isEmpty, size > 0, size.isFinite, color.alpha > 0 else { return }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let angle = rotation * .pi / 180, step = size * 1.2 * lineHeight * unitsPerInch / 72
    source(color)
    for (k, line) in lines.enumerated() where !line.isEmpty {
      let up: Double
      if lines.count > 1 {
        up = (1 - (vertical ?? 0.5)) * Double(lines.count - 1) * step - Double(k) * step - (vertical ?? 0.5) * capitalHeight(size, font)
      } else if let vertical { up = -vertical * capitalHeight(size, font) } else { up = -0.5 * middle(of: String(line), size, font) }
      guard let layout = layout(String(line), size, font) else { continue }
      defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
      let (ink, logical) = extents(layout)
      _ = ink
      cairo_save(cairo)
      cairo_move_to(cairo, x - up * sin(angle), y - up * cos(angle))
      if rotation != 0 { cairo_rotate(cairo, -angle) }
      cairo_rel_move_to(cairo, -Double(logical.x) - horizontal * Double(logical.width), Double(logical.y))
      pango_cairo_show_layout(cairo, layout)
      cairo_restore(cairo)
    }
    cairo_new_path(cairo)
  }

  /// Ink and logical rectangles of a line, relative to its baseline.
  private func extents(_ layout: OpaquePointer) -> (ink: PangoRectangle, logical: PangoRectangle) {
    var ink = PangoRectangle(), logical = PangoRectangle()
    if let line = pango_layout_get_line_readonly(layout, 0) { pango_layout_line_get_pixel_extents(line, &ink, &logical) }
    return (ink, logical)
  }

  /// Ascent of the tallest letter less descent of the deepest.
  private func middle(of text: String, _ size: Double, _ font: Font) -> Double {
    var up = -Double.infinity, down = -Double.infinity
    for character in text {
      let metric = inkExtents(of: character, size: size, font: font)
      up = max(up, metric.ascent)
      down = max(down, metric.descent)
    }
    return up.isFinite ? up - down : 0
  }

  /// How far a character's ink reaches above and below the baseline.
  public func inkExtents(of character: Character, size: Double, font: Font = Font()) -> (ascent: Double, descent: Double) {
    let key = CharacterKey(character: character, size: size, font: font)
    if let known = characterExtents[key] { return known }
    guard let layout = layout(String(character), size, font) else { return (0, 0) }
    defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
    let ink = extents(layout).ink
    let found = (ascent: Double(-ink.y), descent: Double(ink.y + ink.height))
    if characterExtents.count > 5000 { characterExtents = [:] }
    characterExtents[key] = found
    return found
  }

  /// Height of a capital M in device units.
  public func capitalHeight(_ size: Double, _ font: Font = Font()) -> Double { inkExtents(of: "M", size: size, font: font).ascent }

  /// Height of a text: from the baseline of its last line to the top of a capital letter of its first.
  public func textHeight(_ text: String, size: Double, font: Font = Font(), lineHeight: Double = 1) -> Double {
    let breaks = text.utf8.reduce(0) { $0 + ($1 == 10 ? 1 : 0) }
    return Double(breaks) * lineHeight * 1.2 * size * unitsPerInch / 72 + capitalHeight(size, font)
  }

  /// Width of a text in device units: that of its widest line.
  public func textWidth(_ text: String, size: Double, font: Font = Font()) -> Double {
    var widest = 0.0
    for line in text.split(separator: "\n") {
      guard let layout = layout(String(line), size, font) else { continue }
      defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
      widest = max(widest, Double(extents(layout).logical.width))
    }
    return widest
  }

  static let sansFonts = "Helvetica, Arial, Liberation Sans, DejaVu Sans, Noto Sans CJK TC, sans-serif"

  private func layout(_ text: String, _ size: Double, _ font: Font) -> OpaquePointer? {
    guard let layout = pango_cairo_create_layout(cairo) else { return nil }
    let families: String
    switch font.family {
    case "", "sans", "Helvetica": families = "Helvetica"
    case "serif", "Times": families = "Times"
    case "mono", "Courier": families = "Courier"
    case "symbol": families = "Symbol"
    default: families = font.family.replacing(",", with: " ")
    }
    guard let description = pango_font_description_new() else { return layout }
    pango_font_description_set_family(description, families)
    // Larger letters than the largest page are not seen.
    pango_font_description_set_absolute_size(description, max(1, min(20_000, size * unitsPerInch / 72)) * 1024)
    if font.isBold { pango_font_description_set_weight(description, PANGO_WEIGHT_BOLD) }
    if font.isItalic { pango_font_description_set_style(description, PANGO_STYLE_OBLIQUE) }
    pango_layout_set_font_description(layout, description)
    pango_font_description_free(description)
    pango_layout_set_text(layout, font.number == 5 ? SymbolFont.unicode(text) : text, -1)
    return layout
  }

  /// Text centred vertically on a point, `units` device units high.
  public func plainText(_ text: String, x: Double, y: Double, units: Double, color: Color, bold: Bool = false, horizontal: Double = 0.5) {
    self.text(text, x: x, y: y, size: units * 72 / unitsPerInch, color: color, horizontal: horizontal, vertical: nil, font: Font(number: bold ? 2 : 1))
  }
}

/// Adobe's Symbol encoding: `font = 5`.
enum SymbolFont {
  private static let letters: [Character: Character] = [
    "a": "α", "b": "β", "c": "χ", "d": "δ", "e": "ε", "f": "φ", "g": "γ", "h": "η", "i": "ι", "j": "ϕ", "k": "κ", "l": "λ", "m": "μ", "n": "ν", "o": "ο", "p": "π",
    "q": "θ", "r": "ρ", "s": "σ", "t": "τ", "u": "υ", "v": "ϖ", "w": "ω", "x": "ξ", "y": "ψ", "z": "ζ", "A": "Α", "B": "Β", "C": "Χ", "D": "Δ", "E": "Ε", "F": "Φ",
    "G": "Γ", "H": "Η", "I": "Ι", "J": "ϑ", "K": "Κ", "L": "Λ", "M": "Μ", "N": "Ν", "O": "Ο", "P": "Π", "Q": "Θ", "R": "Ρ", "S": "Σ", "T": "Τ", "U": "Υ", "V": "ς",
    "W": "Ω", "X": "Ξ", "Y": "Ψ", "Z": "Ζ", "\"": "∀", "$": "∃", "'": "∋", "*": "∗", "-": "−", "@": "≅", "\\": "∴", "^": "⊥", "~": "∼",
    "\u{A3}": "≤", "\u{A5}": "∞", "\u{B1}": "±", "\u{B3}": "≥", "\u{B4}": "×", "\u{B5}": "∝", "\u{B6}": "∂", "\u{B7}": "•", "\u{B8}": "÷", "\u{B9}": "≠", "\u{BB}": "≈",
    "\u{D2}": "®", "\u{D3}": "©", "\u{D5}": "∏", "\u{D6}": "√", "\u{E5}": "∑", "\u{F2}": "∫",
  ]
  static func unicode(_ text: String) -> String { String(text.map { letters[$0] ?? $0 }) }
}

/// Widths of texts without a canvas.
final class TextMeasure {
  private let surface: OpaquePointer
  private let cairo: OpaquePointer

  init() {
    surface = cairo_image_surface_create(CAIRO_FORMAT_A8, 1, 1)
    cairo = cairo_create(surface)
  }
  deinit {
    cairo_destroy(cairo)
    cairo_surface_destroy(surface)
  }

  /// Width of a text `size` units high.
  func width(_ text: String, size: Double) -> Double {
    guard let layout = pango_cairo_create_layout(cairo) else { return 0 }
    defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
    let font = pango_font_description_from_string(Canvas.sansFonts)
    pango_font_description_set_absolute_size(font, size * 1024)
    pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD)
    pango_layout_set_font_description(layout, font)
    pango_font_description_free(font)
    pango_layout_set_text(layout, text, -1)
    var w: Int32 = 0, h: Int32 = 0
    pango_layout_get_size(layout, &w, &h)
    return Double(w) / 1024
  }
}
