/// Changes of colour of pictures with red, green and blue.
extension Pixels {
  /// Adds to hue (0 … 180), lightness and saturation (0 … 255), each kept in its range.
  public func shifted(hue: Int, lightness: Int, saturation: Int) -> Pixels {
    guard channels == 3 else { return self }
    var result = self
    for i in stride(from: 0, to: bytes.count, by: 3) {
      var (h, l, s) = Pixels.hls(bytes[i], bytes[i + 1], bytes[i + 2])
      h = max(0, min(180, h + hue))
      l = max(0, min(255, l + lightness))
      s = max(0, min(255, s + saturation))
      (result.bytes[i], result.bytes[i + 1], result.bytes[i + 2]) = Pixels.rgb(h, l, s)
    }
    return result
  }

  private static let unit: Float = 1 / 255

  /// The nearest byte; what is not a number is 0.
  private static func byte(_ x: Float) -> Int { Int(max(0, min(255, x.isNaN ? 0 : x)).rounded(.toNearestOrEven)) }

  /// In the order of OpenCV's operations: hues of whole numbers often lie halfway between two bytes, where the last bit decides.
  private static func hls(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> (Int, Int, Int) {
    let r = Float(red) * unit, g = Float(green) * unit, b = Float(blue) * unit
    let high = max(r, g, b), low = min(r, g, b), range = high - low, l = (high + low) / 2
    guard range > Float.ulpOfOne else { return (0, byte(l * 255), 0) }
    let s = l < 0.5 ? range / (high + low) : range / (2 - (high + low))
    let degrees = 60 / range
    var h = high == r ? (g - b) * degrees : high == g ? (b - r) * degrees + 120 : (r - g) * degrees + 240
    if h < 0 { h += 360 }
    return (byte(h / 2), byte(l * 255), byte(s * 255))
  }

  private static func rgb(_ hue: Int, _ lightness: Int, _ saturation: Int) -> (UInt8, UInt8, UInt8) {
    let l = Float(lightness) * unit, s = Float(saturation) * unit
    guard saturation > 0 else { return (UInt8(lightness), UInt8(lightness), UInt8(lightness)) }
    let high = l <= 0.5 ? l * (1 + s) : l + s - l * s, low = 2 * l - high
    let place = Float(hue % 180) * (6 / 180), sector = min(5, Int(place)), part = place - Float(sector)
    let falling = low + (high - low) * (1 - part), rising = low + (high - low) * part
    let (r, g, b) = [(high, rising, low), (falling, high, low), (low, high, rising), (low, falling, high), (rising, low, high), (high, low, falling)][sector]
    return (UInt8(byte(r * 255)), UInt8(byte(g * 255)), UInt8(byte(b * 255)))
  }

  /// Each value times `factor` plus `offset`.
  public func scaled(by factor: Float, plus offset: Float) -> Pixels {
    let table = (0..<256).map { UInt8(Pixels.byte(Float($0) * factor + offset)) }
    var result = self
    for i in bytes.indices { result.bytes[i] = table[Int(bytes[i])] }
    return result
  }

  /// The grey values of the pixels, the channels weighed in the order in which they lie in OpenCV's pictures (blue first) although called red first.
  private func greys() -> [UInt8] { (0..<width * height).map { Pixels.grey(bytes[$0 * 3 + 2], bytes[$0 * 3 + 1], bytes[$0 * 3]) } }

  /// The mean grey value.
  public func greyMean() -> Float {
    guard channels == 3, !bytes.isEmpty else { return 0 }
    return Float(Double(greys().reduce(0) { $0 + Int($1) }) / Double(width * height))
  }

  /// Mixed with its grey picture: `factor` 1 is the picture, 0 grey.
  public func saturated(by factor: Float) -> Pixels {
    guard channels == 3 else { return self }
    let grey = greys()
    var result = self
    for i in bytes.indices { result.bytes[i] = UInt8(Pixels.byte(Float(bytes[i]) * factor + Float(grey[i / 3]) * (1 - factor))) }
    return result
  }

  /// A number added to each channel; fractions are cut.
  public func adding(_ offsets: [Float]) -> Pixels {
    var result = self
    for i in bytes.indices { result.bytes[i] = UInt8(max(0, min(255, Float(bytes[i]) + offsets[i % channels]))) }
    return result
  }
}
