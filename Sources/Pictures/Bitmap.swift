/// Windows bitmaps: 1, 4, 8 bits with palette, 24 and 32 bits, not compressed.
enum Bitmap {
  static func decode(_ bytes: [UInt8], _ path: String) throws -> DecodedPicture {
    func number(_ offset: Int, _ size: Int) throws -> Int {
      guard offset + size <= bytes.count else { throw PictureError(path, "the file is truncated at offset \(bytes.count)", .bitmap) }
      return (0..<size).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
    let dataOffset = try number(10, 4), headerSize = try number(14, 4)
    let width = Int(Int32(truncatingIfNeeded: try number(18, 4)))
    let signedHeight = Int(Int32(truncatingIfNeeded: try number(22, 4)))
    let bits = try number(28, 2), compression = try number(30, 4)
    let height = abs(signedHeight)
    guard headerSize >= 40, [1, 4, 8, 24, 32].contains(bits), compression == 0 || (compression == 3 && bits == 32) else {
      throw PictureError(path, "this kind of BMP is not supported (\(bits) bits, compression \(compression))", .bitmap)
    }
    let rowBytes = (width * bits + 31) / 32 * 4
    guard width > 0, height > 0, width < 1 << 20, height < 1 << 20, dataOffset + rowBytes * height <= bytes.count else {
      throw PictureError(path, "the size in the header is more than the file can hold", .bitmap)
    }
    let palette = 14 + headerSize
    // Eight bits without colours are one channel; 32 bits have a fourth, as imager reads them.
    let isGrey = bits == 8 && (0..<256).allSatisfy { level in
      let entry = palette + 4 * level
      return entry + 3 <= min(bytes.count, dataOffset) && (0..<3).allSatisfy { bytes[entry + $0] == level }
    }
    let channels = isGrey ? 1 : bits == 32 ? 4 : 3, order = [2, 1, 0, 3]
    return try DecodedPicture(width: width, height: height, channels: channels, path) { samples in
      for y in 0..<height {
        let row = dataOffset + (signedHeight > 0 ? height - 1 - y : y) * rowBytes
        for x in 0..<width {
          var pixel: Int
          if bits >= 24 { pixel = row + x * bits / 8 } else {
            let byte = Int(bytes[row + x * bits / 8])
            let shift = bits == 8 ? 0 : bits == 4 ? (x % 2 == 0 ? 4 : 0) : 7 - x % 8
            pixel = palette + ((byte >> shift) & ((1 << bits) - 1)) * 4
            guard pixel + 3 <= bytes.count else { throw PictureError(path, "a colour outside the palette", .bitmap) }
          }
          for c in 0..<channels { samples[(y * width + x) * channels + c] = bytes[pixel + order[c]] }
        }
      }
    }
  }

  static func encode(_ picture: Picture) -> [UInt8] {
    let rowBytes = (picture.width * 3 + 3) / 4 * 4
    var bytes: [UInt8] = [0x42, 0x4D]
    func put(_ value: Int, _ size: Int) { for k in 0..<size { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * k))) } }
    put(54 + rowBytes * picture.height, 4)
    put(0, 4)
    put(54, 4)
    for (value, size) in [(40, 4), (picture.width, 4), (picture.height, 4), (1, 2), (24, 2), (0, 4), (rowBytes * picture.height, 4), (2835, 4), (2835, 4), (0, 4), (0, 4)] { put(value, size) }
    let pixels = picture.interleavedBytes()
    for y in (0..<picture.height).reversed() {
      for x in 0..<picture.width {
        let base = (y * picture.width + x) * picture.channels
        for c in [2, 1, 0] { bytes.append(pixels[base + min(c, picture.channels - 1)]) }
      }
      for _ in 0..<(rowBytes - picture.width * 3) { bytes.append(0) }
    }
    return bytes
  }
}
