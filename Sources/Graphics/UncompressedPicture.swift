/// Pictures without compression, from red, green, blue and opacity by rows.
enum UncompressedPicture {
  private static func little(_ value: Int, bytes: Int) -> [UInt8] { (0..<bytes).map { UInt8(value >> (8 * $0) & 255) } }

  /// A Windows bitmap of 24 bits a pixel; opacity is lost.
  static func bmp(_ pixels: [UInt8], width: Int, height: Int, resolution: Double) -> [UInt8] {
    let row = (width * 3 + 3) / 4 * 4, size = row * height, perMetre = Int((resolution / 0.0254).rounded())
    var bytes: [UInt8] = [0x42, 0x4D] + little(54 + size, bytes: 4) + little(0, bytes: 4) + little(54, bytes: 4)
    bytes += little(40, bytes: 4) + little(width, bytes: 4) + little(height, bytes: 4) + little(1, bytes: 2) + little(24, bytes: 2)
    bytes += little(0, bytes: 4) + little(size, bytes: 4) + little(perMetre, bytes: 4) + little(perMetre, bytes: 4) + little(0, bytes: 8)
    bytes.reserveCapacity(54 + size)
    for y in stride(from: height - 1, through: 0, by: -1) {
      for x in 0..<width {
        let place = (y * width + x) * 4
        bytes.append(pixels[place + 2])
        bytes.append(pixels[place + 1])
        bytes.append(pixels[place])
      }
      for _ in (width * 3)..<row { bytes.append(0) }
    }
    return bytes
  }

  /// A TIFF of one strip with 8 bits for each of red, green, blue and opacity.
  static func tiff(_ pixels: [UInt8], width: Int, height: Int, resolution: Double) -> [UInt8] {
    let short = 3, long = 4, rational = 5
    /// Tag, type, count, value or offset.
    let extra = 8 + pixels.count
    let bits = extra, resolutions = extra + 8, directory = extra + 16
    let entries: [(Int, Int, Int, Int)] = [
      (256, long, 1, width), (257, long, 1, height), (258, short, 4, bits), (259, short, 1, 1), (262, short, 1, 2), (273, long, 1, 8), (277, short, 1, 4),
      (278, long, 1, height), (279, long, 1, pixels.count), (282, rational, 1, resolutions), (283, rational, 1, resolutions), (296, short, 1, 2), (338, short, 1, 2),
    ]
    var bytes: [UInt8] = [0x49, 0x49, 42, 0] + little(directory, bytes: 4)
    bytes += pixels
    for _ in 0..<4 { bytes += little(8, bytes: 2) }
    bytes += little(Int((resolution * 100).rounded()), bytes: 4) + little(100, bytes: 4)
    bytes += little(entries.count, bytes: 2)
    for (tag, type, count, value) in entries { bytes += little(tag, bytes: 2) + little(type, bytes: 2) + little(count, bytes: 4) + little(value, bytes: 4) }
    return bytes + little(0, bytes: 4)
  }
}
