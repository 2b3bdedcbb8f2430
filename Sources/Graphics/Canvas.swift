import CCairo
import Glibc
import Pictures

/// What could not be drawn or written.
public struct GraphicsError: Error, CustomStringConvertible {
  /// In R's words where it has some.
  public let description: String
  /// - Parameter description: the whole message.
  public init(_ description: String) { self.description = description }
}

/// A colour with opacity, each part from 0 to 1.
public struct Color: Hashable, Sendable {
  /// Not multiplied by the opacity; an `alpha` of 1 is opaque.
  public var red: Double, green: Double, blue: Double, alpha: Double
  /// Opaque where no opacity is given.
  public init(_ red: Double, _ green: Double, _ blue: Double, _ alpha: Double = 1) { (self.red, self.green, self.blue, self.alpha) = (red, green, blue, alpha) }
  /// Opaque.
  public static let black = Color(0, 0, 0)
  /// Opaque.
  public static let white = Color(1, 1, 1)
  /// R's `"transparent"`: white that is not seen.
  public static let transparent = Color(1, 1, 1, 0)
}

/// The kind of file a device writes.
public enum CanvasKind: String, Sendable {
  case png, jpeg, bmp, tiff, svg, pdf, postscript
  /// Measured in inches and drawn in points; the others are pixels.
  public var isVector: Bool { self == .svg || self == .pdf || self == .postscript }
  /// Holds many pages.
  public var isPaged: Bool { self == .pdf || self == .postscript }
}

/// Bytes that Cairo writes.
private final class ByteSink {
  var bytes: [UInt8] = []

  static let append: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, UInt32) -> cairo_status_t = { sink, data, count in
    guard let sink else { return CAIRO_STATUS_WRITE_ERROR }
    Unmanaged<ByteSink>.fromOpaque(sink).takeUnretainedValue().bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
    return CAIRO_STATUS_SUCCESS
  }
}

/// A page of a device, drawn by Cairo in units of 1/72 inch (PDF, SVG) or pixels, y downwards.
///
/// The file is kept in memory, written beside its target and renamed when it is finished: a program that is stopped leaves nothing.
public final class Canvas {
  /// As given when the canvas was opened.
  public let kind: CanvasKind
  /// In device units: whole pixels, or points.
  public let width: Double
  /// In device units: whole pixels, or points.
  public let height: Double
  /// Device units of one inch.
  public let unitsPerInch: Double
  /// Nil for a canvas whose file is only wanted in memory.
  private let path: String?
  private let paper: Paper?
  /// What Cairo has written of a PDF or SVG file.
  private let written = ByteSink()
  let surface: OpaquePointer
  let cairo: OpaquePointer
  private var isFinished = false
  /// Shapes are added to one path (`gathering`), which is painted as the last of them.
  var isGathering = false
  var gathered: (fill: Color?, stroke: Stroke?)?
  /// How `turned` has moved and turned what is drawn now.
  var turn: (angle: Double, x: Double, y: Double)?
  /// JPEG quality from 0 to 1.
  public var quality = 0.75
  /// Nil for a canvas whose file is only wanted in memory.
  public var filePath: String? { path }

  /// A sheet of paper with the drawing somewhere on it, in inches.
  public struct Paper {
    let width: Double, height: Double, left: Double, top: Double, isTurned: Bool
    /// - Parameters:
    ///   - width, height: of the sheet as it lies in the printer.
    ///   - left, top: where the drawing's corner lies, seen as the drawing is.
    ///   - isTurned: the drawing's right edge is up.
    public init(width: Double, height: Double, left: Double, top: Double, isTurned: Bool = false) {
      (self.width, self.height, self.left, self.top, self.isTurned) = (width, height, left, top, isTurned)
    }
  }

  /// - Parameters:
  ///   - width, height: pixels for PNG and JPEG, inches for PDF and SVG.
  ///   - paper: what a PDF or PostScript drawing lies on; nil for a page of the drawing's size.
  public init(_ kind: CanvasKind, path: String?, width: Double, height: Double, resolution: Double = 72, background: Color = .white, paper: Paper? = nil) throws {
    let scale: Double = kind.isVector ? 72 : 1
    guard width > 0, height > 0, width * scale < 30_000, height * scale < 30_000 else {
      throw GraphicsError("invalid 'width' or 'height' of a device: \(width) x \(height)")
    }
    self.kind = kind
    self.path = path
    self.paper = kind.isPaged ? paper : nil
    unitsPerInch = kind.isVector ? 72 : resolution
    self.width = kind.isVector ? width * scale : max(1, width.rounded(.down))
    self.height = kind.isVector ? height * scale : max(1, height.rounded(.down))
    if let path, !Canvas.canWrite(path) { throw GraphicsError("could not open file '\(path)'") }
    let sink = Unmanaged.passUnretained(written).toOpaque()
    switch kind {
    case .png, .jpeg, .bmp, .tiff: surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(self.width), Int32(self.height))
    case .svg: surface = cairo_svg_surface_create_for_stream(ByteSink.append, sink, self.width, self.height)
    case .postscript: surface = cairo_ps_surface_create_for_stream(ByteSink.append, sink, paper.map { $0.width * 72 } ?? self.width, paper.map { $0.height * 72 } ?? self.height)
    case .pdf: surface = cairo_pdf_surface_create_for_stream(ByteSink.append, sink, paper.map { $0.width * 72 } ?? self.width, paper.map { $0.height * 72 } ?? self.height)
    }
    cairo = cairo_create(surface)
    let status = cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else { throw GraphicsError("unable to start device: \(String(cString: cairo_status_to_string(status)))") }
    if let paper = self.paper {
      if paper.isTurned {
        cairo_translate(cairo, 0, paper.height * 72)
        cairo_rotate(cairo, -.pi / 2)
      }
      cairo_translate(cairo, paper.left * 72, paper.top * 72)
    }
    if kind == .jpeg || kind == .bmp { fill(.white) }
    fill(background)
  }

  var characterExtents: [CharacterKey: (ascent: Double, descent: Double)] = [:]

  deinit {
    cairo_destroy(cairo)
    cairo_surface_destroy(surface)
  }

  private func fill(_ color: Color) {
    guard color.alpha > 0 else { return }
    source(color)
    guard paper != nil else { return cairo_paint(cairo) }
    cairo_rectangle(cairo, 0, 0, width, height)
    cairo_fill(cairo)
  }

  /// Starts over with another background.
  public func repaint(_ color: Color) {
    cairo_save(cairo)
    cairo_set_operator(cairo, CAIRO_OPERATOR_SOURCE)
    source(color.alpha > 0 ? color : Color(0, 0, 0, 0))
    cairo_paint(cairo)
    cairo_restore(cairo)
  }

  /// Grows with everything drawn.
  public internal(set) var drawingCount = 0

  func source(_ color: Color) {
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
    case .bmp: written.bytes = UncompressedPicture.bmp(try pixels(), width: Int(width), height: Int(height), resolution: unitsPerInch)
    case .tiff: written.bytes = UncompressedPicture.tiff(try pixels(), width: Int(width), height: Int(height), resolution: unitsPerInch)
    case .svg, .pdf, .postscript:
      cairo_surface_finish(surface)
      try check(cairo_surface_status(surface))
    }
    return written.bytes
  }

  /// The page so far as a PNG, of a canvas that is drawn on further.
  public func snapshot() throws -> [UInt8] {
    let sink = ByteSink()
    cairo_surface_flush(surface)
    try check(cairo_surface_write_to_png_stream(surface, ByteSink.append, Unmanaged.passUnretained(sink).toOpaque()))
    return sink.bytes
  }

  private static func temporary(_ path: String) -> String { "\(path).\(getpid()).tmp" }

  /// Whether a file can be made at `path`; leaves nothing.
  public static func canWrite(_ path: String) -> Bool {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return false }
    if PictureFile.isDevice(path) { return access(path, W_OK) == 0 }
    guard let probe = fopen(temporary(path), "wb") else { return false }
    fclose(probe)
    unlink(temporary(path))
    return true
  }

  /// Writes beside the target and renames.
  public static func write(_ bytes: [UInt8], to path: String) throws {
    let isDirect = PictureFile.isDevice(path), temporary = isDirect ? path : self.temporary(path)
    func failed() -> GraphicsError {
      let reason = String(cString: strerror(errno))
      if !isDirect { unlink(temporary) }
      return GraphicsError("cannot open file '\(path)': \(reason)")
    }
    guard let file = fopen(temporary, "wb") else { throw failed() }
    let count = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, count == bytes.count, isDirect || rename(temporary, path) == 0 else { throw failed() }
  }

  private func check(_ status: cairo_status_t) throws {
    guard status == CAIRO_STATUS_SUCCESS else { throw GraphicsError("cannot write '\(path ?? "picture")': \(String(cString: cairo_status_to_string(status)))") }
  }

  /// Red, green, blue and opacity of the pixels drawn so far, by rows.
  public func pixels() throws -> [UInt8] {
    let w = Int(width), h = Int(height), stride = Int(cairo_image_surface_get_stride(surface))
    cairo_surface_flush(surface)
    guard let data = cairo_image_surface_get_data(surface) else { throw GraphicsError("no pixels to write") }
    var bytes = [UInt8](repeating: 0, count: w * h * 4)
    for y in 0..<h {
      for x in 0..<w {
        let place = y * stride + x * 4, alpha = Int(data[place + 3]), out = (y * w + x) * 4
        // Cairo's colours are multiplied by their opacity.
        for c in 0..<3 { bytes[out + c] = alpha == 0 ? 0 : UInt8(min(255, Int(data[place + 2 - c]) * 255 / alpha)) }
        bytes[out + 3] = UInt8(alpha)
      }
    }
    return bytes
  }

  /// The pixels drawn so far (PNG and JPEG canvases).
  private func picture() -> Picture {
    let w = Int(width), h = Int(height), stride = Int(cairo_image_surface_get_stride(surface))
    var samples = [Double](repeating: 1, count: w * h * 3)
    if let data = cairo_image_surface_get_data(surface) {
      for y in 0..<h { for x in 0..<w { for c in 0..<3 { samples[c * w * h + y * w + x] = Double(data[y * stride + x * 4 + 2 - c]) / 255 } } }
    }
    return Picture(width: w, height: h, channels: 3, samples: samples)
  }
}
