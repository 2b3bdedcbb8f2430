import CCairo
import Glibc
import Pictures

/// What could not be drawn or written.
public struct GraphicsError: Error, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }
}

/// A colour with opacity, each part from 0 to 1.
public struct Color: Hashable, Sendable {
  public var red: Double, green: Double, blue: Double, alpha: Double
  public init(_ red: Double, _ green: Double, _ blue: Double, _ alpha: Double = 1) { (self.red, self.green, self.blue, self.alpha) = (red, green, blue, alpha) }
  public static let black = Color(0, 0, 0)
  public static let white = Color(1, 1, 1)
  public static let transparent = Color(1, 1, 1, 0)
}

/// The kind of file a device writes.
public enum CanvasKind: String, Sendable { case png, jpeg, svg, pdf }

/// Bytes that Cairo writes.
private final class ByteSink {
  var bytes: [UInt8] = []

  static let append: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, UInt32) -> cairo_status_t = { sink, data, count in
    guard let sink else { return CAIRO_STATUS_WRITE_ERROR }
    Unmanaged<ByteSink>.fromOpaque(sink).takeUnretainedValue().bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
    return CAIRO_STATUS_SUCCESS
  }
}

/// A page of a device, drawn by Cairo in units of 1/72 inch (PDF, SVG) or pixels (PNG, JPEG), y downwards.
///
/// The file is kept in memory, written beside its target and renamed when it is finished: a program that is stopped leaves nothing.
public final class Canvas {
  public let kind: CanvasKind
  public let width: Double
  public let height: Double
  /// Device units of one inch.
  public let unitsPerInch: Double
  /// Nil for a canvas whose file is only wanted in memory.
  private let path: String?
  /// What Cairo has written of a PDF or SVG file.
  private let written = ByteSink()
  private let surface: OpaquePointer
  private let cairo: OpaquePointer
  private var isFinished = false
  /// JPEG quality from 0 to 1.
  public var quality = 0.75
  public var filePath: String? { path }

  /// - Parameters:
  ///   - width, height: pixels for PNG and JPEG, inches for PDF and SVG.
  public init(_ kind: CanvasKind, path: String?, width: Double, height: Double, resolution: Double = 72, background: Color = .white) throws {
    guard width > 0, height > 0, width * (kind == .pdf || kind == .svg ? 72 : 1) < 30_000, height * (kind == .pdf || kind == .svg ? 72 : 1) < 30_000 else {
      throw GraphicsError("invalid 'width' or 'height' of a device: \(width) x \(height)")
    }
    self.kind = kind
    self.path = path
    unitsPerInch = kind == .pdf || kind == .svg ? 72 : resolution
    let scale: Double = kind == .pdf || kind == .svg ? 72 : 1
    self.width = width * scale
    self.height = height * scale
    if let path { try Canvas.probe(path) }
    let sink = Unmanaged.passUnretained(written).toOpaque()
    switch kind {
    case .png, .jpeg: surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(self.width), Int32(self.height))
    case .svg: surface = cairo_svg_surface_create_for_stream(ByteSink.append, sink, self.width, self.height)
    case .pdf: surface = cairo_pdf_surface_create_for_stream(ByteSink.append, sink, self.width, self.height)
    }
    cairo = cairo_create(surface)
    fill(background)
  }

  deinit {
    cairo_destroy(cairo)
    cairo_surface_destroy(surface)
  }

  private func fill(_ color: Color) {
    guard color.alpha > 0 else { return }
    source(color)
    cairo_paint(cairo)
  }

  /// Grows with everything drawn.
  public private(set) var drawingCount = 0

  private func source(_ color: Color) {
    drawingCount += 1
    cairo_set_source_rgba(cairo, color.red, color.green, color.blue, color.alpha)
  }

  /// Another page of a PDF; for one-page kinds the caller makes a new canvas.
  public func newPage(background: Color = .white) {
    cairo_show_page(cairo)
    fill(background)
  }

  /// Ends drawing and puts the file in its place.
  public func finish() throws {
    guard !isFinished else { return }
    let bytes = try encoded()
    if let path { try Canvas.write(bytes, to: path) }
  }

  /// Ends drawing and returns the file's bytes.
  public func encoded() throws -> [UInt8] {
    guard !isFinished else { return written.bytes }
    isFinished = true
    cairo_surface_flush(surface)
    switch kind {
    case .png: try check(cairo_surface_write_to_png_stream(surface, ByteSink.append, Unmanaged.passUnretained(written).toOpaque()))
    case .jpeg: written.bytes = try picture().jpeg(path ?? "picture", quality: quality)
    case .svg, .pdf:
      cairo_surface_finish(surface)
      try check(cairo_surface_status(surface))
    }
    return written.bytes
  }

  private static func temporary(_ path: String) -> String { "\(path).\(getpid()).tmp" }

  /// Throws when a file cannot be made at `path`; leaves nothing.
  private static func probe(_ path: String) throws {
    guard let probe = fopen(temporary(path), "wb") else { throw GraphicsError("cannot open file '\(path)'") }
    fclose(probe)
    unlink(temporary(path))
  }

  /// Writes beside the target and renames.
  public static func write(_ bytes: [UInt8], to path: String) throws {
    let temporary = self.temporary(path)
    func failed() -> GraphicsError {
      let reason = String(cString: strerror(errno))
      unlink(temporary)
      return GraphicsError("cannot open file '\(path)': \(reason)")
    }
    guard let file = fopen(temporary, "wb") else { throw failed() }
    let count = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, count == bytes.count, rename(temporary, path) == 0 else { throw failed() }
  }

  private func check(_ status: cairo_status_t) throws {
    guard status == CAIRO_STATUS_SUCCESS else { throw GraphicsError("cannot write '\(path ?? "picture")': \(String(cString: cairo_status_to_string(status)))") }
  }

  /// The pixels drawn so far (PNG and JPEG canvases).
  private func picture() -> Picture {
    let w = Int(width), h = Int(height), stride = Int(cairo_image_surface_get_stride(surface))
    var samples = [Float](repeating: 1, count: w * h * 3)
    if let data = cairo_image_surface_get_data(surface) {
      for y in 0..<h { for x in 0..<w { for c in 0..<3 { samples[c * w * h + y * w + x] = Float(data[y * stride + x * 4 + 2 - c]) / 255 } } }
    }
    return Picture(width: w, height: h, channels: 3, samples: samples)
  }

  // MARK: Drawing

  /// The end of a line: `par("lend")`.
  public enum Cap: Sendable { case round, butt, square }

  /// `par("font")` and `par("family")`.
  public struct Font: Sendable {
    public var number: Int, family: String
    public init(number: Int = 1, family: String = "") { (self.number, self.family) = (number, family) }
  }

  public struct Stroke {
    public var color: Color
    public var width: Double
    /// Lengths of dashes and gaps in line widths; empty for a solid line.
    public var dashes: [Double]
    public var cap = Cap.round
    public init(_ color: Color, width: Double = 1, dashes: [Double] = []) { (self.color, self.width, self.dashes) = (color, width, dashes) }
  }

  /// Restricts drawing to a rectangle until `body` returns.
  public func clipped(_ x: Double, _ y: Double, _ w: Double, _ h: Double, _ body: () throws -> Void) rethrows {
    cairo_save(cairo)
    cairo_rectangle(cairo, x, y, w, h)
    cairo_clip(cairo)
    defer { cairo_restore(cairo) }
    try body()
  }

  private func apply(_ stroke: Stroke) {
    let unit = unitsPerInch / 96 * stroke.width
    source(stroke.color)
    cairo_set_line_width(cairo, unit)
    cairo_set_line_cap(cairo, stroke.cap == .round ? CAIRO_LINE_CAP_ROUND : stroke.cap == .butt ? CAIRO_LINE_CAP_BUTT : CAIRO_LINE_CAP_SQUARE)
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND)
    let dashes = stroke.dashes.map { $0 * unit }
    cairo_set_dash(cairo, dashes, Int32(dashes.count), 0)
  }

  /// A line through points; a point that is not finite interrupts it.
  public func polyline(_ points: [(x: Double, y: Double)], _ stroke: Stroke) {
    guard stroke.color.alpha > 0, stroke.width > 0 else { return }
    var isDown = false
    for point in points.count > 20_000 ? thinned(points) : points {
      guard point.x.isFinite, point.y.isFinite else { isDown = false; continue }
      let x = max(-1e6, min(1e6, point.x)), y = max(-1e6, min(1e6, point.y))
      if isDown { cairo_line_to(cairo, x, y) } else { cairo_move_to(cairo, x, y) }
      isDown = true
    }
    apply(stroke)
    cairo_stroke(cairo)
  }

  /// Of many points in one column of half a device unit the first, lowest, highest and last: the line looks the same.
  private func thinned(_ points: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
    var result: [(x: Double, y: Double)] = []
    var start = 0
    func column(_ p: (x: Double, y: Double)) -> Double { (p.x * 2).rounded(.down) }
    while start < points.count {
      guard points[start].x.isFinite, points[start].y.isFinite else {
        result.append(points[start])
        start += 1
        continue
      }
      let here = column(points[start])
      var end = start, low = start, high = start
      while end + 1 < points.count, points[end + 1].y.isFinite, points[end + 1].x.isFinite, column(points[end + 1]) == here {
        end += 1
        if points[end].y < points[low].y { low = end }
        if points[end].y > points[high].y { high = end }
      }
      for k in Set([start, low, high, end]).sorted() { result.append(points[k]) }
      start = end + 1
    }
    return result
  }

  public func polygon(_ points: [(x: Double, y: Double)], fill color: Color?, _ stroke: Stroke?) {
    let finite = points.filter { $0.x.isFinite && $0.y.isFinite }
    guard let first = finite.first else { return }
    cairo_move_to(cairo, first.x, first.y)
    for point in finite.dropFirst() { cairo_line_to(cairo, point.x, point.y) }
    cairo_close_path(cairo)
    paint(color, stroke)
  }

  public func circle(_ x: Double, _ y: Double, _ radius: Double, fill color: Color?, _ stroke: Stroke?) {
    guard x.isFinite, y.isFinite else { return }
    cairo_new_sub_path(cairo)
    cairo_arc(cairo, x, y, max(0.1, radius), 0, 2 * Double.pi)
    paint(color, stroke)
  }

  private func paint(_ color: Color?, _ stroke: Stroke?) {
    if let color, color.alpha > 0 {
      source(color)
      if stroke == nil { cairo_fill(cairo) } else { cairo_fill_preserve(cairo) }
    }
    if let stroke, stroke.color.alpha > 0 {
      apply(stroke)
      cairo_stroke(cairo)
    } else { cairo_new_path(cairo) }
  }

  /// Text at a point. `horizontal` 0 puts the point left of it, 0.5 in its middle, 1 right; `vertical` 0 at its baseline, 1 at the top of a
  /// capital letter of its last line, nil in the middle of its own ink. `rotation` in degrees, counter-clockwise. `size` in points.
  public func text(
    _ text: String, x: Double, y: Double, size: Double, color: Color, horizontal: Double = 0.5, vertical: Double? = 0.5, rotation: Double = 0, font: Font = Font()
  ) {
    guard x.isFinite, y.isFinite, !text.isEmpty, size > 0, color.alpha > 0 else { return }
    cairo_save(cairo)
    cairo_translate(cairo, x, y)
    cairo_rotate(cairo, -rotation * .pi / 180)
    source(color)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let lineHeight = size * 1.2 * unitsPerInch / 72
    for (k, line) in lines.enumerated() where !line.isEmpty {
      guard let layout = layout(String(line), size, font) else { continue }
      defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
      var ink = PangoRectangle(), logical = PangoRectangle()
      pango_layout_get_pixel_extents(layout, &ink, &logical)
      let baseline = Double(pango_layout_get_baseline(layout)) / 1024
      let up: Double
      if let vertical {
        up = vertical * (capitalHeight(size, font) + Double(lines.count - 1) * lineHeight)
      } else if lines.count > 1 {
        up = 0.5 * (capitalHeight(size, font) + Double(lines.count - 1) * lineHeight)
      } else {
        // Ascent of the tallest letter less descent of the deepest.
        up = 0.5 * (baseline - Double(ink.y) - max(0, Double(ink.y + ink.height) - baseline))
      }
      let below = Double(lines.count - 1 - k) * lineHeight
      cairo_move_to(cairo, -horizontal * Double(logical.width), up - below - baseline)
      pango_cairo_show_layout(cairo, layout)
    }
    cairo_restore(cairo)
  }

  private var capitals: [String: Double] = [:]

  /// Height of a capital M in device units.
  public func capitalHeight(_ size: Double, _ font: Font = Font()) -> Double {
    let key = "\(size) \(font.number) \(font.family)"
    if let known = capitals[key] { return known }
    guard let layout = layout("M", size, font) else { return size }
    defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
    var ink = PangoRectangle(), logical = PangoRectangle()
    pango_layout_get_pixel_extents(layout, &ink, &logical)
    let height = Double(pango_layout_get_baseline(layout)) / 1024 - Double(ink.y)
    capitals[key] = height
    return height
  }

  static let sansFonts = "Helvetica, Arial, Liberation Sans, DejaVu Sans, Noto Sans CJK TC, sans-serif"

  private func layout(_ text: String, _ size: Double, _ font: Font) -> OpaquePointer? {
    guard let layout = pango_cairo_create_layout(cairo) else { return nil }
    let families: String
    switch font.family {
    case "", "sans", "Helvetica": families = Canvas.sansFonts
    case "serif", "Times": families = "Times, Liberation Serif, DejaVu Serif, serif"
    case "mono", "Courier": families = "Courier, Liberation Mono, DejaVu Sans Mono, monospace"
    default: families = font.family.replacing(",", with: " ") + ", " + Canvas.sansFonts
    }
    let description = pango_font_description_from_string(font.number == 5 ? "Symbol, DejaVu Sans" : families)
    pango_font_description_set_absolute_size(description, size * unitsPerInch / 72 * 1024)
    if font.number == 2 || font.number == 4 { pango_font_description_set_weight(description, PANGO_WEIGHT_BOLD) }
    if font.number == 3 || font.number == 4 { pango_font_description_set_style(description, PANGO_STYLE_OBLIQUE) }
    pango_layout_set_font_description(layout, description)
    pango_font_description_free(description)
    pango_layout_set_text(layout, text, -1)
    return layout
  }

  /// Text centred vertically on a point, `units` device units high.
  public func plainText(_ text: String, x: Double, y: Double, units: Double, color: Color, bold: Bool = false, horizontal: Double = 0.5) {
    self.text(text, x: x, y: y, size: units * 72 / unitsPerInch, color: color, horizontal: horizontal, vertical: nil, font: Font(number: bold ? 2 : 1))
  }

  /// Draws with the origin at a point and lengths multiplied.
  public func scaled(_ scale: Double, x: Double, y: Double, _ body: () -> Void) {
    cairo_save(cairo)
    cairo_translate(cairo, x, y)
    cairo_scale(cairo, scale, scale)
    body()
    cairo_restore(cairo)
  }

  public func ellipse(_ x: Double, _ y: Double, _ a: Double, _ b: Double, fill color: Color?, _ stroke: Stroke?) {
    guard x.isFinite, y.isFinite, a > 0, b > 0 else { return }
    cairo_save(cairo)
    cairo_translate(cairo, x, y)
    cairo_scale(cairo, a, b)
    cairo_new_sub_path(cairo)
    cairo_arc(cairo, 0, 0, 1, 0, 2 * Double.pi)
    cairo_restore(cairo)
    paint(color, stroke)
  }

  /// A line through points that leaves and enters each of them along the layers' direction.
  public func smoothLine(_ points: [(x: Double, y: Double)], sideways: Bool, _ stroke: Stroke) {
    guard let first = points.first else { return }
    cairo_move_to(cairo, first.x, first.y)
    for (a, b) in zip(points, points.dropFirst()) {
      let half = sideways ? (b.x - a.x) / 2 : (b.y - a.y) / 2
      if sideways { cairo_curve_to(cairo, a.x + half, a.y, b.x - half, b.y, b.x, b.y) } else { cairo_curve_to(cairo, a.x, a.y + half, b.x, b.y - half, b.x, b.y) }
    }
    apply(stroke)
    cairo_stroke(cairo)
  }

  /// Width of a text in device units: that of its widest line.
  public func textWidth(_ text: String, size: Double, font: Font = Font()) -> Double {
    var widest = 0.0
    for line in text.split(separator: "\n") {
      guard let layout = layout(String(line), size, font) else { continue }
      defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
      var w: Int32 = 0, h: Int32 = 0
      pango_layout_get_pixel_size(layout, &w, &h)
      widest = max(widest, Double(w))
    }
    return widest
  }

  /// Pixels, first row on top, stretched over a rectangle.
  public func image(_ pixels: [Color], columns: Int, rows: Int, x: Double, y: Double, width w: Double, height h: Double, interpolates: Bool) {
    guard columns > 0, rows > 0, pixels.count == columns * rows, w != 0, h != 0 else { return }
    guard let image = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(columns), Int32(rows)) else { return }
    defer { cairo_surface_destroy(image) }
    guard cairo_surface_status(image) == CAIRO_STATUS_SUCCESS, let data = cairo_image_surface_get_data(image) else { return }
    let stride = Int(cairo_image_surface_get_stride(image))
    func byte(_ value: Double) -> UInt8 { UInt8(max(0, min(255, (value * 255).rounded()))) }
    for row in 0..<rows { for column in 0..<columns {
      let color = pixels[row * columns + column], place = row * stride + column * 4
      data[place] = byte(color.blue * color.alpha)
      data[place + 1] = byte(color.green * color.alpha)
      data[place + 2] = byte(color.red * color.alpha)
      data[place + 3] = byte(color.alpha)
    } }
    cairo_surface_mark_dirty(image)
    cairo_save(cairo)
    cairo_translate(cairo, x, y)
    cairo_scale(cairo, w / Double(columns), h / Double(rows))
    cairo_set_source_surface(cairo, image, 0, 0)
    cairo_pattern_set_filter(cairo_get_source(cairo), interpolates ? CAIRO_FILTER_BILINEAR : CAIRO_FILTER_NEAREST)
    cairo_pattern_set_extend(cairo_get_source(cairo), CAIRO_EXTEND_PAD)
    cairo_rectangle(cairo, 0, 0, Double(columns), Double(rows))
    cairo_fill(cairo)
    cairo_restore(cairo)
  }
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
