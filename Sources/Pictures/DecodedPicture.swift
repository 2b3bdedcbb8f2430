import CPictureCodecs
import Glibc

/// What a decoder made of a file, before it is spread into planes of numbers: bytes or 16-bit words, channels side by side.
public final class DecodedPicture {
  private let result: decoded_picture
  let message: String
  private let path: String

  typealias Decoder = (UnsafePointer<UInt8>?, Int, UInt64, UnsafeMutablePointer<decoded_picture>?) -> Int32

  init(_ bytes: [UInt8], _ path: String, _ kind: PictureError.Kind, byteLimit: UInt64, _ decoder: Decoder) throws {
    var result = decoded_picture()
    let status = decoder(bytes, bytes.count, byteLimit, &result)
    message = withUnsafeBytes(of: result.message) { String(cString: $0.bindMemory(to: CChar.self).baseAddress!) }
    self.result = result
    self.path = path
    guard status == 0, result.samples != nil else { throw PictureError(path, message, kind) }
  }

  /// 8-bit samples, channels side by side, row by row, that `fill` writes.
  init(width: Int, height: Int, channels: Int, _ path: String, fill: (UnsafeMutablePointer<UInt8>) throws -> Void) throws {
    let byteCount = max(1, width * height * channels)
    guard let data = malloc(byteCount)?.assumingMemoryBound(to: UInt8.self) else { throw PictureError(path, "no memory for \(byteCount) bytes", .memory) }
    var result = decoded_picture()
    (result.samples, result.width, result.height) = (data, UInt32(width), UInt32(height))
    (result.channels, result.bits) = (Int32(channels), 8)
    (self.result, self.path, message) = (result, path, "")
    try fill(data)
  }

  deinit { free(result.samples) }

  /// Reads a PNG, JPEG or BMP file in memory, with the channels that it has. A file that ends early may still give a picture with `damage`.
  public static func decode(_ bytes: [UInt8], _ path: String) throws -> DecodedPicture {
    if let codec = Picture.codec(of: bytes) { return try decode(bytes, path, codec) }
    if bytes.starts(with: [0x42, 0x4D]) { return try Bitmap.decode(bytes, path) }
    throw PictureError(path, bytes.isEmpty ? "the file is empty" : "not a PNG, JPEG or BMP picture (offset 0)", .unknownKind)
  }

  /// Reads a PNG file in memory, whatever its first bytes are.
  public static func decodePNG(_ bytes: [UInt8], _ path: String) throws -> DecodedPicture { try decode(bytes, path, Picture.png) }
  /// As `decodePNG`; a file that ends early gives a picture with `damage`, and inks stay inks.
  public static func decodeJPEG(_ bytes: [UInt8], _ path: String) throws -> DecodedPicture { try decode(bytes, path, Picture.jpeg) }

  private static func decode(_ bytes: [UInt8], _ path: String, _ codec: Picture.Codec) throws -> DecodedPicture {
    try DecodedPicture(bytes, path, codec.error, byteLimit: Picture.sampleLimit, codec.decoder)
  }

  /// Width, height, depth (1), channels.
  public var extents: [Int] { [Int(result.width), Int(result.height), 1, Int(result.channels)] }
  /// What the decoder said of a file that is damaged but still shows something.
  public var damage: String? { message.isEmpty ? nil : message }

  /// The bytes of what `picture().resized(to:_:)` makes by nearest pixels, plane by plane; nil for other than 8-bit pictures, or where no side is to be
  /// resized to something.
  public func nearestBytes(width newWidth: Int, height newHeight: Int) -> [UInt8]? {
    let width = Int(result.width), height = Int(result.height), channels = Int(result.channels), plane = newWidth * newHeight
    guard result.bits == 8, plane > 0, width > 0, height > 0, let data = result.samples else { return nil }
    let columns = (0..<newWidth).map { $0 * width / newWidth * channels }
    return [UInt8](unsafeUninitializedCapacity: plane * channels) { target, filled in
      columns.withUnsafeBufferPointer { columns in
        for y in 0..<newHeight {
          let row = data + y * height / newHeight * width * channels
          for c in 0..<channels {
            let to = target.baseAddress! + c * plane + y * newWidth, from = row + c
            for x in 0..<newWidth { to[x] = from[columns[x]] }
          }
        }
      }
      filled = plane * channels
    }
  }

  /// The bytes of an 8-bit picture plane by plane and column by column; nil for other pictures.
  public func columnBytes() -> [UInt8]? {
    let width = Int(result.width), height = Int(result.height), channels = Int(result.channels)
    guard result.bits == 8, let data = result.samples else { return nil }
    return [UInt8](unsafeUninitializedCapacity: width * height * channels) { target, filled in
      // In squares, so that neither side strides through memory for long.
      let side = 64
      for c in 0..<channels {
        for top in stride(from: 0, to: height, by: side) {
          for left in stride(from: 0, to: width, by: side) {
            for x in left..<min(width, left + side) {
              let to = target.baseAddress! + (c * width + x) * height
              for y in top..<min(height, top + side) { to[y] = data[(y * width + x) * channels + c] }
            }
          }
        }
      }
      filled = width * height * channels
    }
  }
  /// True when the file's colours are inks.
  public var isCMYK: Bool { result.is_cmyk != 0 }

  /// What the bytes of 8-bit pictures stand for.
  public static let levels = (0..<256).map { Double($0) / 255 }

  /// Throws `PictureError` when there is no memory for a double for each sample.
  public func picture() throws -> Picture {
    var picture = Picture(extents: extents, samples: try samples())
    picture.isCMYK = result.is_cmyk != 0
    picture.damage = damage
    return picture
  }

  /// Plane by plane, from 0 to 1. Throws `PictureError` when there is no memory for a double for each sample.
  public func samples() throws -> [Double] {
    let plane = Int(result.width) * Int(result.height), channels = Int(result.channels), data = result.samples!
    try Picture.checkMemory(samples: plane * channels, path)
    return [Double](unsafeUninitializedCapacity: plane * channels) { buffer, filled in
      if result.bits == 16 {
        let wide = UnsafeRawPointer(data).assumingMemoryBound(to: UInt16.self)
        for c in 0..<channels { for i in 0..<plane { buffer[c * plane + i] = Double(wide[i * channels + c]) / 65535 } }
      } else if plane > 0 { DecodedPicture.spread(data, plane, channels, into: buffer.baseAddress!) }
      filled = plane * channels
    }
  }

  private static func spread(_ data: UnsafePointer<UInt8>, _ plane: Int, _ channels: Int, into target: UnsafeMutablePointer<Double>) {
    levels.withUnsafeBufferPointer { levels in
      if channels == 3 {
        // One reading of the bytes for the three planes, not one for each.
        var source = data, red = target
        for _ in 0..<plane {
          red[0] = levels[Int(source[0])]
          red[plane] = levels[Int(source[1])]
          red[2 * plane] = levels[Int(source[2])]
          source += 3
          red += 1
        }
        return
      }
      for c in 0..<channels {
        var source = data + c, to = target + c * plane
        for _ in 0..<plane {
          to.pointee = levels[Int(source.pointee)]
          source += channels
          to += 1
        }
      }
    }
  }
}
