import CPictureCodecs
import Glibc

/// A picture of bytes as pipelines of training data take them: row by row, the channels of a pixel side by side, in the order red, green, blue.
public struct Pixels {
  /// Channels are 1, 3 or 4.
  public let width: Int, height: Int, channels: Int
  /// The value of (x, y, c) is at (y · width + x) · channels + c.
  public var bytes: [UInt8]

  /// Traps unless there are as many bytes as the extents say.
  public init(width: Int, height: Int, channels: Int, bytes: [UInt8]) {
    precondition(bytes.count == width * height * channels, "as many bytes as the extents say")
    (self.width, self.height, self.channels, self.bytes) = (width, height, channels, bytes)
  }

  /// Decodes a PNG, JPEG or BMP file in memory to `channels` channels: 1 is grey, 3 drops what is opaque, 4 are red, green, blue and opacity as stored.
  ///
  /// - Throws: `PictureError` for a damaged file, and where four channels are asked of a picture that has fewer.
  public static func decode(_ file: [UInt8], channels: Int, _ path: String) throws -> Pixels {
    let stored = try decodeBytes(file, path)
    let pixels: Pixels
    if let stored { pixels = stored } else {
      let picture = try Picture.decode(file, path)
      pixels = Pixels(width: picture.width, height: picture.height, channels: picture.channels, bytes: picture.interleavedBytes())
    }
    return try pixels.converted(to: channels, isPNG: file.starts(with: [0x89]), path)
  }

  /// Nil for files whose samples are not bytes, or inks.
  private static func decodeBytes(_ file: [UInt8], _ path: String) throws -> Pixels? {
    let isPNG = file.starts(with: [0x89, 0x50, 0x4E, 0x47])
    guard isPNG || file.starts(with: [0xFF, 0xD8]) else { return nil }
    var result = decoded_picture()
    let status = isPNG ? picture_decode_png(file, file.count, Picture.sampleLimit, &result) : picture_decode_jpeg(file, file.count, Picture.sampleLimit, &result)
    let message = withUnsafeBytes(of: result.message) { String(cString: $0.bindMemory(to: CChar.self).baseAddress!) }
    guard status == 0, let data = result.samples else { throw PictureError(path, message, isPNG ? .png : .jpeg) }
    defer { free(data) }
    guard message.isEmpty else { throw PictureError(path, "damaged JPEG picture of \(file.count) bytes: \(message)", .jpeg) }
    guard result.bits == 8, result.is_cmyk == 0 else { return nil }
    let count = Int(result.width) * Int(result.height) * Int(result.channels)
    return Pixels(width: Int(result.width), height: Int(result.height), channels: Int(result.channels), bytes: Array(UnsafeBufferPointer(start: data, count: count)))
  }

  private func converted(to wanted: Int, isPNG: Bool, _ path: String) throws -> Pixels {
    if channels == wanted { return self }
    guard wanted == 1 || wanted == 3 else { throw PictureError(path, "has \(channels) channels, \(wanted) are needed", .encoding) }
    let isGrey = channels < 3, count = width * height
    let converted = [UInt8](unsafeUninitializedCapacity: count * wanted) { target, filled in
      bytes.withUnsafeBufferPointer { source in
        for i in 0..<count {
          let pixel = source.baseAddress! + i * channels
          if wanted == 1 { target[i] = isGrey ? pixel[0] : isPNG ? Pixels.truncatedGrey(pixel) : Pixels.grey(pixel[0], pixel[1], pixel[2]) } else {
            for c in 0..<3 { target[i * 3 + c] = pixel[isGrey ? 0 : c] }
          }
        }
      }
      filled = count * wanted
    }
    return Pixels(width: width, height: height, channels: wanted, bytes: converted)
  }

  /// 0.299 r + 0.587 g + 0.114 b.
  static func grey(_ r: UInt8, _ g: UInt8, _ b: UInt8) -> UInt8 {
    let red = Int(r) * 4899, green = Int(g) * 9617, blue = Int(b) * 1868
    return UInt8((red + green + blue + 8192) >> 14)
  }

  /// As libpng makes grey: without rounding, also of the weights.
  private static func truncatedGrey(_ pixel: UnsafePointer<UInt8>) -> UInt8 {
    let red = Int(pixel[0]) * 9797, green = Int(pixel[1]) * 19234, blue = Int(pixel[2]) * 3737
    return pixel[0] == pixel[1] && pixel[1] == pixel[2] ? pixel[0] : UInt8((red + green + blue) >> 15)
  }

  /// The extents a PNG or JPEG file says it has, read from its header alone.
  public static func extents(_ file: UnsafeRawBufferPointer) -> (width: Int, height: Int)? {
    func number(_ at: Int, _ count: Int) -> Int { (0..<count).reduce(0) { $0 << 8 | Int(file[at + $1]) } }
    guard file.count > 24 else { return nil }
    if file[0] == 0x89 { return (number(16, 4), number(20, 4)) }
    guard file[0] == 0xFF, file[1] == 0xD8 else { return nil }
    var at = 2
    while at + 9 < file.count {
      guard file[at] == 0xFF else { return nil }
      let marker = file[at + 1]
      if marker == 0xFF {
        at += 1
        continue
      }
      // A frame's header; the other codes of its range are tables.
      if (0xC0...0xCF).contains(marker), marker != 0xC4, marker != 0xC8, marker != 0xCC { return (number(at + 7, 2), number(at + 5, 2)) }
      at += 2 + number(at + 2, 2)
    }
    return nil
  }

  /// The part of the picture at a place, which must lie inside.
  public func cropped(x: Int, y: Int, width newWidth: Int, height newHeight: Int) -> Pixels {
    if newWidth == width, newHeight == height { return self }
    precondition(x >= 0 && y >= 0 && x + newWidth <= width && y + newHeight <= height, "the part lies inside the picture")
    var result: [UInt8] = []
    result.reserveCapacity(newWidth * newHeight * channels)
    for row in y..<(y + newHeight) { result.append(contentsOf: bytes[((row * width + x) * channels)..<((row * width + x + newWidth) * channels)]) }
    return Pixels(width: newWidth, height: newHeight, channels: channels, bytes: result)
  }

  /// The picture on a larger ground of one value.
  public func bordered(left: Int, top: Int, right: Int, bottom: Int, fill: UInt8) -> Pixels {
    let newWidth = width + left + right, newHeight = height + top + bottom
    var result = [UInt8](repeating: fill, count: newWidth * newHeight * channels)
    for row in 0..<height {
      let source = row * width * channels, target = ((row + top) * newWidth + left) * channels
      result.replaceSubrange(target..<(target + width * channels), with: bytes[source..<(source + width * channels)])
    }
    return Pixels(width: newWidth, height: newHeight, channels: channels, bytes: result)
  }

  /// Left and right exchanged.
  public func mirrored() -> Pixels {
    var result = self
    for row in 0..<height {
      for x in 0..<width {
        for c in 0..<channels { result.bytes[(row * width + x) * channels + c] = bytes[(row * width + width - 1 - x) * channels + c] }
      }
    }
    return result
  }
}
