import CPictureCodecs
import Glibc

/// What is wrong with a picture file.
public struct PictureError: Error, CustomStringConvertible {
  public let path: String
  public let message: String
  public init(_ path: String, _ message: String) {
    self.path = path
    self.message = message
  }
  public var description: String { "\(path): \(message)" }
}

/// A picture in planar order: x fastest, then y, then depth, then channel, as R's arrays and CImg have it. Values from 0 to 1.
public struct Picture {
  public let width: Int
  public let height: Int
  public let depth: Int
  public let channels: Int
  public var samples: [Double]

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

  public static func decode(_ bytes: [UInt8], _ path: String) throws -> Picture {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return try decode(bytes, path, "PNG", picture_decode_png) }
    if bytes.starts(with: [0xFF, 0xD8]) { return try decode(bytes, path, "JPEG", picture_decode_jpeg) }
    if bytes.starts(with: [0x42, 0x4D]) { return try Bitmap.decode(bytes, path) }
    throw PictureError(path, bytes.isEmpty ? "the file is empty" : "not a PNG, JPEG or BMP picture (offset 0)")
  }

  /// What the bytes of 8-bit pictures stand for.
  private static let levels = (0..<256).map { Double($0) / 255 }

  private typealias Decoder = (UnsafePointer<UInt8>?, Int, UnsafeMutablePointer<decoded_picture>?) -> Int32

  private static func decode(_ bytes: [UInt8], _ path: String, _ kind: String, _ decoder: Decoder) throws -> Picture {
    var result = decoded_picture()
    guard decoder(bytes, bytes.count, &result) == 0, let data = result.samples else {
      let message = withUnsafeBytes(of: result.message) { String(cString: $0.bindMemory(to: CChar.self).baseAddress!) }
      throw PictureError(path, "damaged \(kind) picture of \(bytes.count) bytes: \(message)")
    }
    defer { free(data) }
    let plane = Int(result.width) * Int(result.height), channels = Int(result.channels)
    let samples = [Double](unsafeUninitializedCapacity: plane * channels) { buffer, filled in
      if result.bits == 16 {
        let wide = UnsafeRawPointer(data).assumingMemoryBound(to: UInt16.self)
        for c in 0..<channels { for i in 0..<plane { buffer[c * plane + i] = Double(wide[i * channels + c]) / 65535 } }
      } else {
        Picture.levels.withUnsafeBufferPointer { levels in
          for c in 0..<channels {
            var source = data + c, target = buffer.baseAddress! + c * plane
            for _ in 0..<plane {
              target.pointee = levels[Int(source.pointee)]
              source += channels
              target += 1
            }
          }
        }
      }
      filled = plane * channels
    }
    return Picture(width: Int(result.width), height: Int(result.height), channels: channels, samples: samples)
  }

  /// The samples as bytes, interleaved, clamped to 0…1.
  func interleavedBytes() -> [UInt8] {
    let plane = width * height
    var bytes = [UInt8](repeating: 0, count: plane * channels)
    for c in 0..<channels { for i in 0..<plane {
      let value = samples[c * plane * depth + i] * 255
      bytes[i * channels + c] = value.isNaN ? 0 : UInt8(max(0, min(255, value.rounded())))
    } }
    return bytes
  }

  /// The picture as a PNG file.
  public func png(_ path: String = "picture") throws -> [UInt8] {
    guard (1...4).contains(channels), width > 0, height > 0 else { throw PictureError(path, "a PNG has 1 to 4 channels, not \(channels)") }
    return try encode(path) { picture_encode_png($0, UInt32(width), UInt32(height), Int32(channels), $1, $2, $3) }
  }

  /// The picture as a JPEG file; `quality` from 0 to 1.
  public func jpeg(_ path: String = "picture", quality: Double = 0.7) throws -> [UInt8] {
    guard channels == 1 || channels == 3, width > 0, height > 0 else { throw PictureError(path, "a JPEG has 1 or 3 channels, not \(channels)") }
    return try encode(path) { picture_encode_jpeg($0, UInt32(width), UInt32(height), Int32(channels), Int32(max(1, min(100, quality * 100))), $1, $2, $3) }
  }

  private func encode(
    _ path: String, _ encoder: (UnsafePointer<UInt8>, UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>, UnsafeMutablePointer<Int>, UnsafeMutablePointer<CChar>) -> Int32
  ) throws -> [UInt8] {
    var out: UnsafeMutablePointer<UInt8>?
    var count = 0
    var message = [CChar](repeating: 0, count: 256)
    guard encoder(interleavedBytes(), &out, &count, &message) == 0, let out else { throw PictureError(path, String(cString: message)) }
    defer { free(out) }
    return Array(UnsafeBufferPointer(start: out, count: count))
  }

  /// Writes a PNG, JPEG or BMP by the file's ending; the old file stays until the new one is complete.
  public func save(_ path: String, quality: Double = 0.7) throws {
    let lower = path.lowercased()
    let bytes: [UInt8]
    if lower.hasSuffix(".jpg") || lower.hasSuffix(".jpeg") { bytes = try jpeg(path, quality: quality) } else if lower.hasSuffix(".bmp") { bytes = Bitmap.encode(self) } else if lower.hasSuffix(".png") { bytes = try png(path) } else {
      throw PictureError(path, "the ending must be .png, .jpg, .jpeg or .bmp")
    }
    try PictureFile.write(bytes, path)
  }
}
