import CPictureCodecs
import Glibc

/// What is wrong with a picture file.
public struct PictureError: Error, CustomStringConvertible {
  /// Not there; not to be read; of no kind known; damaged in one of three kinds; not to be encoded; not to be written; too
  /// large for the memory there is.
  public enum Kind { case missing, unreadable, unknownKind, png, jpeg, bitmap, encoding, unwritable, memory }
  /// Of the file, or what stands for it in errors.
  public let path: String
  /// Without the path.
  public let message: String
  /// What a caller may want to tell apart.
  public let kind: Kind
  /// - Parameter path: of the file, or what stands for it in errors.
  public init(_ path: String, _ message: String, _ kind: Kind) {
    self.path = path
    self.message = message
    self.kind = kind
  }
  /// `path: message`.
  public var description: String { "\(path): \(message)" }
}

/// A picture in planar order: x fastest, then y, then depth, then channel, as R's arrays and CImg have it. Values from 0 to 1.
public struct Picture {
  /// Pixels of a row.
  public let width: Int
  /// Rows.
  public let height: Int
  /// Frames or slices; 1 for a plain picture.
  public let depth: Int
  /// 1 is grey, 2 grey with opacity, 3 colours, 4 colours with opacity, or inks where `isCMYK`.
  public let channels: Int
  /// The value of (x, y, z, c) is at ((c · depth + z) · height + y) · width + x.
  public var samples: [Double]
  /// True when the four channels are the inks of a JPEG, as stored.
  public var isCMYK = false
  /// What the decoder said of a file that is damaged but still shows something.
  public var damage: String?

  /// Traps unless there are as many samples as the extents say.
  public init(width: Int, height: Int, depth: Int = 1, channels: Int, samples: [Double]) {
    precondition(samples.count == width * height * depth * channels, "as many samples as the extents say")
    self.width = width
    self.height = height
    self.depth = depth
    self.channels = channels
    self.samples = samples
  }

  /// Reads a PNG, JPEG or BMP file; the kind is told by its first bytes.
  ///
  /// - Throws: `PictureError` naming the file and, for a damaged one, what is wrong.
  public static func load(_ path: String) throws -> Picture { try decode(try PictureFile.read(path), path) }

  /// A whole picture in red, green and blue or grey: damage is an error, inks are converted.
  public static func decode(_ bytes: [UInt8], _ path: String) throws -> Picture {
    let picture = try decodeAsStored(bytes, path)
    if let damage = picture.damage { throw PictureError(path, "damaged JPEG picture of \(bytes.count) bytes: \(damage)", .jpeg) }
    return picture.isCMYK ? picture.inRGB() : picture
  }

  /// The channels as the file has them; a file that ends early may still give a picture with `damage`.
  public static func decodeAsStored(_ bytes: [UInt8], _ path: String) throws -> Picture {
    try DecodedPicture.decode(bytes, path).picture()
  }

  /// Reads a PNG file in memory. Throws `PictureError`, with `path` in it, for a damaged file and one too large for the machine's memory.
  public static func decodePNG(_ bytes: [UInt8], _ path: String) throws -> Picture { try DecodedPicture.decodePNG(bytes, path).picture() }

  typealias Codec = (decoder: DecodedPicture.Decoder, error: PictureError.Kind)
  static let png: Codec = (picture_decode_png, .png), jpeg: Codec = (picture_decode_jpeg, .jpeg)

  /// The library that reads a file of these first bytes.
  static func codec(of bytes: [UInt8]) -> Codec? {
    bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) ? png : bytes.starts(with: [0xFF, 0xD8]) ? jpeg : nil
  }

  /// A picture's samples, as doubles, may take half of the machine's memory.
  static let sampleLimit = UInt64(sysconf(Int32(_SC_PHYS_PAGES))) * UInt64(sysconf(Int32(_SC_PAGESIZE))) / 16

  /// Swift's arrays end the program where no memory is left: asked for here, it is an error in R's words.
  public static func checkMemory(samples: Int, _ path: String) throws {
    let byteCount = samples * 8
    guard byteCount > 1 << 26 else { return }
    guard let memory = malloc(byteCount) else {
      let megabytes = Double(byteCount) / 1_048_576, isLarge = megabytes > 1024, tenths = Int(((isLarge ? megabytes / 1024 : megabytes) * 10).rounded())
      throw PictureError(path, "cannot allocate vector of size \(tenths / 10).\(tenths % 10) \(isLarge ? "Gb" : "Mb")", .memory)
    }
    free(memory)
  }

  /// Inks, which Adobe's programs store inverted, as red, green and blue.
  public func inRGB() -> Picture {
    guard channels == 4 else { return self }
    let plane = width * height * depth
    return Picture(width: width, height: height, depth: depth, channels: 3, samples: (0..<(3 * plane)).map { samples[$0] * samples[3 * plane + $0 % plane] })
  }

  /// The samples as bytes, interleaved, clamped to 0…1.
  public func interleavedBytes() -> [UInt8] {
    let plane = width * height
    var bytes = [UInt8](repeating: 0, count: plane * channels)
    for c in 0..<channels { for i in 0..<plane {
      let value = samples[c * plane * depth + i] * 255
      bytes[i * channels + c] = value.isNaN ? 0 : UInt8(max(0, min(255, value + 0.5)))
    } }
    return bytes
  }

  /// The picture as a PNG file.
  public func png(_ path: String = "picture") throws -> [UInt8] {
    guard (1...4).contains(channels), width > 0, height > 0 else { throw PictureError(path, "image must have either 1 (grayscale), 2 (GA), 3 (RGB) or 4 (RGBA) planes", .encoding) }
    return try Picture.encodePNG(interleavedBytes(), width, height, channels, path)
  }

  /// The picture as a JPEG file; `quality` from 0 to 1. Four channels are inks.
  public func jpeg(_ path: String = "picture", quality: Double = 0.7) throws -> [UInt8] {
    guard [1, 3, 4].contains(channels), width > 0, height > 0 else { throw PictureError(path, "a JPEG has 1, 3 or 4 channels, not \(channels)", .encoding) }
    return try Picture.encodeJPEG(interleavedBytes(), width, height, channels, quality: quality, path)
  }

  /// - Parameter bytes: interleaved, row by row; 1 to 4 channels.
  public static func encodePNG(_ bytes: [UInt8], _ width: Int, _ height: Int, _ channels: Int, _ path: String = "picture") throws -> [UInt8] {
    try encode(path) { picture_encode_png(bytes, UInt32(width), UInt32(height), Int32(channels), $0, $1, $2) }
  }

  /// - Parameters:
  ///   - bytes: interleaved, row by row; 1, 3 or 4 channels, four being inks.
  ///   - quality: from 0 to 1.
  ///   - isBaseline: any decoder reads it; else the lowest qualities have tables of 16 bits.
  public static func encodeJPEG(
    _ bytes: [UInt8], _ width: Int, _ height: Int, _ channels: Int, quality: Double, isBaseline: Bool = true, _ path: String = "picture"
  ) throws -> [UInt8] {
    let percent = Int32(max(1, min(100, quality.isNaN ? 1 : quality * 100 + 0.5)))
    return try encode(path) { picture_encode_jpeg(bytes, UInt32(width), UInt32(height), Int32(channels), percent, isBaseline ? 1 : 0, $0, $1, $2) }
  }

  private static func encode(
    _ path: String, _ encoder: (UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>, UnsafeMutablePointer<Int>, UnsafeMutablePointer<CChar>) -> Int32
  ) throws -> [UInt8] {
    var out: UnsafeMutablePointer<UInt8>?
    var count = 0
    var message = [CChar](repeating: 0, count: 256)
    guard encoder(&out, &count, &message) == 0, let out else { throw PictureError(path, String(cString: message), .encoding) }
    defer { free(out) }
    return Array(UnsafeBufferPointer(start: out, count: count))
  }

  /// Writes a PNG, JPEG or BMP by the file's ending; the old file stays until the new one is complete.
  public func save(_ path: String, quality: Double = 0.7) throws {
    let lower = path.lowercased()
    let bytes: [UInt8]
    if lower.hasSuffix(".jpg") || lower.hasSuffix(".jpeg") {
      bytes = try (channels == 2 || channels == 4 && !isCMYK ? onWhite() : self).jpeg(path, quality: quality)
    } else if lower.hasSuffix(".bmp") { bytes = Bitmap.encode(self) } else if lower.hasSuffix(".png") { bytes = try png(path) } else {
      throw PictureError(path, "the ending must be .png, .jpg, .jpeg or .bmp", .encoding)
    }
    try PictureFile.write(bytes, path)
  }

  /// The last channel as opacity before a ground of one colour (white by default).
  public func onWhite(_ ground: [Double] = [1, 1, 1]) -> Picture {
    let plane = width * height * depth, colors = channels - 1
    var result = Picture(width: width, height: height, depth: depth, channels: colors, samples: Array(samples.prefix(colors * plane)))
    for i in result.samples.indices {
      let opacity = max(0, min(1, samples[colors * plane + i % plane]))
      result.samples[i] = max(0, min(1, result.samples[i])) * opacity + ground[min(ground.count - 1, i / plane)] * (1 - opacity)
    }
    return result
  }
}
