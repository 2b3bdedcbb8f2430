import Glibc

/// Conversions between colour spaces, on CImg's scales: red, green and blue from 0 to 255, hue in degrees, saturation and value from 0 to 1,
/// Y Cb Cr from 0 to 255, CIE Lab with L from 0 to 100, XYZ under illuminant D65.
public enum ColorConversion: String, CaseIterable {
  case rgbToHSV, hsvToRGB, rgbToHSL, hslToRGB, rgbToHSI, hsiToRGB, rgbToYCbCr, yCbCrToRGB, rgbToYUV, yuvToRGB, rgbToXYZ, xyzToRGB, xyzToLab, labToXYZ

  /// One pixel; the numbers are the three channels.
  func callAsFunction(_ a: Double, _ b: Double, _ c: Double) -> (Double, Double, Double) {
    switch self {
    case .rgbToHSV:
      let high = max(a, b, c), chroma = high - min(a, b, c)
      return (ColorConversion.hue(a, b, c, high, chroma), high <= 0 ? 0 : chroma / high, high / 255)
    case .rgbToHSL:
      let high = max(a, b, c), low = min(a, b, c), chroma = high - low, l = (high + low) / 2 / 255
      return (ColorConversion.hue(a, b, c, high, chroma), l == 1 || l == 0 ? 0 : chroma / (1 - abs(2 * l - 1)) / 255, l)
    case .rgbToHSI:
      let high = max(a, b, c), low = min(a, b, c), sum = a + b + c
      return (ColorConversion.hue(a, b, c, high, high - low), sum <= 0 ? 0 : 1 - 3 * low / sum, sum / (3 * 255))
    case .hsvToRGB:
      let h = ColorConversion.modulo(a / 60, 6), chroma = c * b
      return ColorConversion.sextant(h, chroma, chroma * (1 - abs(ColorConversion.modulo(h, 2) - 1)), c - chroma, 255)
    case .hslToRGB:
      let h = ColorConversion.modulo(a / 60, 6), chroma = (1 - abs(2 * c - 1)) * b
      return ColorConversion.sextant(h, chroma, chroma * (1 - abs(ColorConversion.modulo(h, 2) - 1)), c - chroma / 2, 255)
    case .hsiToRGB:
      let h = ColorConversion.modulo(a / 60, 6), z = 1 - abs(ColorConversion.modulo(h, 2) - 1), chroma = c * b / (1 + z)
      return ColorConversion.sextant(h, chroma, chroma * z, c * (1 - b) / 3, 3 * 255)
    case .rgbToYCbCr:
      return (
        cut((66 * a + 129 * b + 25 * c + 128) / 256 + 16), cut((-38 * a - 74 * b + 112 * c + 128) / 256 + 128),
        cut((112 * a - 94 * b - 18 * c + 128) / 256 + 128)
      )
    case .yCbCrToRGB:
      let y = a - 16, u = b - 128, v = c - 128
      return (cut((298 * y + 409 * v + 128) / 256), cut((298 * y - 100 * u - 208 * v + 128) / 256), cut((298 * y + 516 * u + 128) / 256))
    case .rgbToYUV:
      let r = a / 255, g = b / 255, blue = c / 255
      let y = single(0.299) * r + single(0.587) * g + single(0.114) * blue
      return (y, single(0.492) * (blue - y), 0.877 * (r - y))
    case .yuvToRGB:
      return (cut((a + single(1.14) * c) * 255), cut((a - single(0.395) * b - single(0.581) * c) * 255), cut((a + single(2.032) * b) * 255))
    case .rgbToXYZ:
      let r = a / 255, g = b / 255, blue = c / 255
      return (
        0.4124564 * r + 0.3575761 * g + 0.1804375 * blue, 0.2126729 * r + 0.7151522 * g + 0.0721750 * blue,
        0.0193339 * r + 0.1191920 * g + 0.9503041 * blue
      )
    case .xyzToRGB:
      let x = a * 255, y = b * 255, z = c * 255
      return (
        cut(3.2404542 * x - 1.5371385 * y - 0.4985314 * z), cut(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z),
        cut(0.0556434 * x - 0.2040259 * y + 1.0572252 * z)
      )
    case .xyzToLab:
      let white = ColorConversion.rgbToXYZ(255, 255, 255)
      func f(_ t: Double) -> Double { 24389 * t > 216 ? cbrt(t) : (24389 * t / 27 + 16) / 116 }
      let x = f(a / white.0), y = f(b / white.1), z = f(c / white.2)
      return (max(0, min(100, 116 * y - 16)), 500 * (x - y), 200 * (y - z))
    case .labToXYZ:
      let white = ColorConversion.rgbToXYZ(255, 255, 255)
      let y = (a + 16) / 116, z = y - c / 200, x = b / 500 + y
      func f(_ t: Double) -> Double { 24389 * t > 216 ? t * t * t : (116 * t - 16) * 27 / 24389 }
      return (f(x) * white.0, (27 * a > 216 ? y * y * y : 27 * a / 24389) * white.1, f(z) * white.2)
    }
  }

  private func cut(_ v: Double) -> Double { max(0, min(255, v)) }
  /// A constant that CImg has in single precision.
  private func single(_ v: Float) -> Double { Double(v) }

  private static func modulo(_ x: Double, _ m: Double) -> Double { x.isFinite ? x - m * (x / m).rounded(.down) : .nan }

  private static func hue(_ r: Double, _ g: Double, _ b: Double, _ high: Double, _ chroma: Double) -> Double {
    60 * (chroma == 0 ? 0 : high == r ? modulo((g - b) / chroma, 6) : high == g ? (b - r) / chroma + 2 : (r - g) / chroma + 4)
  }

  private static func sextant(_ h: Double, _ c: Double, _ x: Double, _ m: Double, _ scale: Double) -> (Double, Double, Double) {
    let rgb: (Double, Double, Double)
    switch h {
    case ..<1: rgb = (c, x, 0)
    case ..<2: rgb = (x, c, 0)
    case ..<3: rgb = (0, c, x)
    case ..<4: rgb = (0, x, c)
    case ..<5: rgb = (x, 0, c)
    default: rgb = (c, 0, x)
    }
    return ((rgb.0 + m) * scale, (rgb.1 + m) * scale, (rgb.2 + m) * scale)
  }
}

extension Picture {
  /// Each pixel through the conversions one after the other; `scale` and `unscale` multiply before and after.
  ///
  /// - Throws: when there are not three channels.
  public func converted(_ steps: [ColorConversion], scale: Double = 1, divisor: Double = 1) -> Picture? {
    guard channels == 3 else { return nil }
    let plane = width * height * depth
    var result = self
    for i in 0..<plane {
      var (a, b, c) = (samples[i] * scale, samples[plane + i] * scale, samples[2 * plane + i] * scale)
      for step in steps { (a, b, c) = step(a, b, c) }
      result.samples[i] = a / divisor
      result.samples[plane + i] = b / divisor
      result.samples[2 * plane + i] = c / divisor
    }
    return result
  }
}

/// The transfer function of sRGB on samples from 0 to 255.
extension Picture {
  /// Linear light to sRGB; results are cut off at 0 and 255.
  public func encodedAsSRGB() -> Picture {
    let power = Double(Float(0.416667)), slope = Double(Float(12.92)), factor = Double(Float(1.055)), offset = Double(Float(0.055))
    return mapping { v in (v <= Double(Float(0.0031308)) ? v * slope : factor * pow(v, power) - offset) }
  }

  /// sRGB to linear light; results are cut off at 0 and 255.
  public func decodedFromSRGB() -> Picture {
    let slope = Double(Float(12.92)), factor = Double(Float(1.055)), offset = Double(Float(0.055)), power = Double(Float(2.4))
    return mapping { v in v <= Double(Float(0.04045)) ? v / slope : pow((v + offset) / factor, power) }
  }

  private func mapping(_ body: (Double) -> Double) -> Picture {
    Picture(extents: extents, samples: samples.map { max(0, min(255, body($0 / 255) * 255)) })
  }
}

extension Picture {
  /// One channel of luminance, 0.299 red + 0.587 green + 0.114 blue.
  public func inGrey() -> Picture {
    guard channels >= 3 else { return self }
    let plane = width * height * depth
    return Picture(
      width: width, height: height, depth: depth, channels: 1,
      samples: (0..<plane).map { 0.299 * samples[$0] + 0.587 * samples[plane + $0] + 0.114 * samples[2 * plane + $0] })
  }
}
