import Lang
import Pictures

/// Colour spaces. Red, green and blue are from 0 to 1 here, the other spaces on CImg's scales.
enum ImagerColorBindings {
  static let all: [Builtin] = [
    conversion("RGBtoHSL", [.rgbToHSL], 255), conversion("HSLtoRGB", [.hslToRGB], 1, 255), conversion("RGBtoHSV", [.rgbToHSV], 255),
    conversion("HSVtoRGB", [.hsvToRGB], 1, 255), conversion("RGBtoHSI", [.rgbToHSI], 255), conversion("HSItoRGB", [.hsiToRGB], 1, 255),
    conversion("RGBtoYCbCr", [.rgbToYCbCr], 255), conversion("YCbCrtoRGB", [.yCbCrToRGB], 1, 255), conversion("RGBtoYUV", [.rgbToYUV], 255),
    conversion("YUVtoRGB", [.yuvToRGB], 1, 255), conversion("RGBtoXYZ", [.rgbToXYZ], 255), conversion("XYZtoRGB", [.xyzToRGB], 1, 255),
    conversion("XYZtoLab", [.xyzToLab]), conversion("LabtoXYZ", [.labToXYZ]), conversion("RGBtoLab", [.rgbToXYZ, .xyzToLab], 255),
    conversion("LabtoRGB", [.labToXYZ, .xyzToRGB], 1, 255),
    Builtin("RGBtosRGB", "im", "Linear values as sRGB; both from 0 to 255, as in the original. Source: imager ?RGBtosRGB.") { call in
      Cimg.value(try call.picture(0).encodedAsSRGB())
    },
    Builtin("sRGBtoRGB", "im", "sRGB values as linear ones; both from 0 to 255, as in the original. Source: imager ?sRGBtoRGB.") { call in
      Cimg.value(try call.picture(0).decodedFromSRGB())
    },
    Builtin("LabtosRGB", "im", "CIE Lab as sRGB. Source: imager ?LabtosRGB.") { call in
      let picture = try converted(call, [.labToXYZ, .xyzToRGB], 1, 1).encodedAsSRGB()
      return Cimg.value(Picture(extents: picture.extents, samples: picture.samples.map { $0 / 255 }))
    },
    Builtin("sRGBtoLab", "im", "sRGB as CIE Lab. Source: imager ?sRGBtoLab.") { call in
      let picture = try call.picture(0)
      let linear = Picture(extents: picture.extents, samples: picture.samples.map { $0 * 255 }).decodedFromSRGB()
      guard let lab = linear.converted([.rgbToXYZ, .xyzToLab]) else { throw notColored("sRGBtoLab") }
      return Cimg.value(lab)
    },
  ]

  private static func conversion(_ name: String, _ steps: [ColorConversion], _ scale: Double = 1, _ divisor: Double = 1) -> Builtin {
    Builtin(name, "im", "Conversion between colour spaces, pixel by pixel. Source: imager ?\(name).") { call in Cimg.value(try converted(call, steps, scale, divisor)) }
  }

  private static func converted(_ call: BuiltinCall, _ steps: [ColorConversion], _ scale: Double, _ divisor: Double) throws -> Picture {
    guard let result = try call.picture(0).converted(steps, scale: scale, divisor: divisor) else { throw notColored(call.builtin.name) }
    return result
  }

  private static func notColored(_ name: String) -> RError {
    RError("\(name)(): Instance is not a \(name.components(before: "to")) image.", hints: ["three colour channels are needed"])
  }
}

extension String {
  /// What stands before the first `word`.
  fileprivate func components(before word: String) -> Substring { range(of: word).map { self[..<$0.lowerBound] } ?? self[...] }
  private func range(of word: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(word) }.map { $0..<index($0, offsetBy: word.count) }
  }
}
