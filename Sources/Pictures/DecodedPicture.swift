import CPictureCodecs
import Glibc

/// What a decoder made of a file, before it is spread into planes of numbers: bytes or 16-bit words, channels side by side.
final class DecodedPicture {
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

  deinit { free(result.samples) }

  /// What the bytes of 8-bit pictures stand for.
  private static let levels = (0..<256).map { Double($0) / 255 }

  /// Throws `PictureError` when there is no memory for a double for each sample.
  func picture() throws -> Picture {
    let plane = Int(result.width) * Int(result.height), channels = Int(result.channels), data = result.samples!
    try Picture.checkMemory(samples: plane * channels, path)
    let samples = [Double](unsafeUninitializedCapacity: plane * channels) { buffer, filled in
      if result.bits == 16 {
        let wide = UnsafeRawPointer(data).assumingMemoryBound(to: UInt16.self)
        for c in 0..<channels { for i in 0..<plane { buffer[c * plane + i] = Double(wide[i * channels + c]) / 65535 } }
      } else if plane > 0 { DecodedPicture.spread(data, plane, channels, into: buffer.baseAddress!) }
      filled = plane * channels
    }
    var picture = Picture(width: Int(result.width), height: Int(result.height), channels: channels, samples: samples)
    picture.isCMYK = result.is_cmyk != 0
    if !message.isEmpty { picture.damage = message }
    return picture
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
