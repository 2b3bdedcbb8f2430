import Lang
import Pictures

/// Filters that follow a picture's edges, and how far its parts have moved.
enum ImagerFlowBindings {
  static let all: [Builtin] = [
    Builtin("imsharpen", #"im, amplitude, type = "diffusion", edge = 1, alpha = 0, sigma = 0"#, """
      Sharper by `amplitude`: inverse diffusion, or with type = "shock" values that flow away from edges steeper than `edge`, found after smoothing by
      `alpha` and with tensors smoothed by `sigma`. Results stay between the picture's extremes. Source: imager ?imsharpen.
      """) { call in
      let picture = try call.picture(0), amplitude = Float(try call.double("amplitude"))
      switch try call.string("type") {
      case "diffusion": return Cimg.value(picture.sharpened(amplitude: amplitude))
      case "shock":
        return Cimg.value(picture.shocked(
          amplitude: amplitude, edge: Float(try call.double("edge")), gradientBlur: try single(call, "alpha"), tensorBlur: try single(call, "sigma")))
      case let other: throw RError("Unknown sharpening method", hints: ["type is \"diffusion\" or \"shock\", not \"\(other)\""])
      }
    },
    Builtin("diffusion_tensors", "im, sharpness = 0.7, anisotropy = 0.6, alpha = 0.6, sigma = 1.1, is_sqrt = FALSE", """
      Tensors that smooth along edges rather than across them, as channels xx, xy, yy (xx, xy, xz, yy, yz, zz of a picture with depth).
      Source: imager ?diffusion_tensors.
      """) { call in Cimg.value(try tensors(call, try call.picture(0), isRoot: try call.flag("is_sqrt"))) },
    Builtin("blur_anisotropic", """
      im, amplitude, sharpness = 0.7, anisotropy = 0.6, alpha = 0.6, sigma = 1.1, dl = 0.8, da = 30, gauss_prec = 2, interpolation_type = 0L, fast_approx = TRUE
      """, """
      Smoothing along edges, which stay: means along lines with steps of `dl` pixels that start every `da` degrees. Source: imager ?blur_anisotropic.
      """) { call in
      let picture = try call.picture(0)
      var blur = Picture.DirectedBlur(amplitude: Float(try call.double("amplitude")))
      (blur.step, blur.angle, blur.precision) = (Float(try call.double("dl")), Float(try call.double("da")), Float(try call.double("gauss_prec")))
      (blur.interpolation, blur.isFast) = (try call.integer("interpolation_type"), try call.flag("fast_approx"))
      guard blur.amplitude.isFinite, abs(blur.amplitude) < 1e9 else { throw call.invalid("amplitude") }
      let interrupt = call.interpreter.interruptFlag
      let field = try tensors(call, picture, isRoot: blur.interpolation != 3)
      guard let result = picture.blurred(along: field, blur, isCancelled: { interrupt.pointee != 0 }) else {
        try call.interpreter.checkInterrupt()
        return .null
      }
      return Cimg.value(result)
    },
    Builtin("displacement", "sourceIm, destIm, smoothness = 0.1, precision = 5, nb_scales = 0L, iteration_max = 10000L, is_backward = FALSE", """
      How far each part of `destIm` has moved to be where `sourceIm` shows it: channels x and y, in pixels. Flat pictures of one size.
      Source: imager ?displacement.
      """) { call in
      let picture = try call.picture(0), other = try Cimg.picture(try call[1])
      guard picture.extents == other.extents else { throw RError("displacement(): Instance and source image have different dimensions.") }
      guard picture.depth == 1 else { throw RError("displacement(): pictures with depth are not supported", hints: ["frame by frame: frames(im)"]) }
      var search = Picture.DisplacementSearch()
      (search.smoothness, search.precision) = (Float(try call.double("smoothness")), Float(try call.double("precision")))
      guard search.precision >= 0 else { throw RError("displacement(): Invalid specified precision \(search.precision) (should be >=0)") }
      (search.scales, search.steps, search.isBackward) = (try call.integer("nb_scales", atLeast: 0), try call.integer("iteration_max", atLeast: 0), try call.flag("is_backward"))
      let interrupt = call.interpreter.interruptFlag
      guard let result = picture.displacement(from: other, search, isCancelled: { interrupt.pointee != 0 }) else {
        try call.interpreter.checkInterrupt()
        return .null
      }
      return Cimg.value(result)
    },
  ]

  private static func single(_ call: BuiltinCall, _ name: String) throws -> Double { Double(Float(try call.double(name))) }

  private static func tensors(_ call: BuiltinCall, _ picture: Picture, isRoot: Bool) throws -> Picture {
    func width(_ name: String) throws -> Double {
      let given = try single(call, name)
      return given >= 0 ? given : -given * Double(max(picture.width, picture.height, picture.depth)) / 100
    }
    return picture.diffusionTensors(
      sharpness: Float(try call.double("sharpness")), anisotropy: Float(try call.double("anisotropy")), gradientBlur: try width("alpha"), tensorBlur: try width("sigma"),
      isRoot: isRoot)
  }
}
