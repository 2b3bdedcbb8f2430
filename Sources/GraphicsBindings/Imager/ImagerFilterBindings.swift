import Lang
import Pictures

/// Blurs, derivatives and correlation.
enum ImagerFilterBindings {
  static let all: [Builtin] = [
    Builtin("deriche", #"im, sigma, order = 0L, axis = "x", neumann = FALSE"#, """
      Deriche's recursive filter along an axis: smoothing, first or second derivative. Source: imager ?deriche.
      """) { call in
      Cimg.value(try call.picture(0).deriche(try call.double("sigma"), order: try order(call), along: try call.axis("axis"), try edges(call)))
    },
    Builtin("vanvliet", #"im, sigma, order = 0L, axis = "x", neumann = FALSE"#, """
      Young and van Vliet's recursive Gaussian along an axis: smoothing, first or second derivative. Source: imager ?vanvliet.
      """) { call in
      Cimg.value(try call.picture(0).vanVliet(Double(Float(try call.double("sigma"))), order: try order(call), along: try call.axis("axis"), try edges(call)))
    },
    Builtin(".isoblur", "im, sigma, neumann, gaussian", "Blurs all spatial axes alike.") { call in
      Cimg.value(try call.picture(0).blurred(Double(Float(try call.double("sigma"))), try edges(call), isGaussian: try call.flag("gaussian")))
    },
    Builtin("medianblur", "im, n, threshold = 0", "Median of the n × n pixels around each. Source: imager ?medianblur.") { call in
      Cimg.value(try call.picture(0).medianBlurred(try call.integer("n"), threshold: try call.double("threshold")))
    },
    Builtin("boxblur", "im, boxsize, neumann = TRUE", "Mean over a box; its size may be a fraction. Source: imager ?boxblur.") { call in
      let picture = try call.picture(0), size = Double(Float(try call.double("boxsize")))
      let s = size >= 0 ? size : -size * Double(max(picture.width, picture.height, picture.depth)) / 100
      return Cimg.value(picture.boxBlurred([s, s, s], try edges(call)))
    },
    Builtin("boxblur_xy", "im, sx, sy, neumann = TRUE", "Mean over a box. Source: imager ?boxblur_xy.") { call in
      Cimg.value(try call.picture(0).boxBlurred([try call.double("sx"), try call.double("sy"), 0], try edges(call)))
    },
    Builtin("imlap", "im", "Laplacian. Source: imager ?imlap.") { call in Cimg.value(try call.picture(0).laplacian()) },
    correlation("correlate", isConvolution: false),
    correlation("convolve", isConvolution: true),
    Builtin("get_gradient", #"im, axes = "", scheme = 3L"#, """
      Derivatives along each of `axes`: scheme -1 backward, 0 centered, 1 forward, 2 Sobel, 3 rotation invariant, 4 Deriche, 5 van Vliet.
      Source: imager ?get_gradient.
      """) { call in
      let picture = try call.picture(0), axes = try call.string("axes")
      let scheme = Picture.GradientScheme(rawValue: try call.integer("scheme")) ?? .centered
      return Cimg.list(try axes.map { letter in
        guard let axis = PictureAxis(String(letter)), axis != .c else { throw RError("get_gradient(): Invalid specified axes '\(axes)'.") }
        return picture.gradient(along: axis, scheme)
      })
    },
    Builtin("get_hessian", #"im, axes = """#, "Second derivatives along pairs of axes. Source: imager ?get_hessian.") { call in
      let picture = try call.picture(0), text = try call.string("axes"), axes = text.compactMap { PictureAxis(String($0)) }
      guard axes.count == text.count, axes.count % 2 == 0, !axes.contains(.c) else { throw RError("get_hessian(): Invalid specified axes '\(text)'.") }
      return Cimg.list(stride(from: 0, to: axes.count, by: 2).map { picture.hessian(axes[$0], axes[$0 + 1]) })
    },
  ]

  private static func correlation(_ name: String, isConvolution: Bool) -> Builtin {
    Builtin(name, "im, filter, dirichlet = TRUE, normalise = FALSE", """
      The picture \(isConvolution ? "convolved" : "correlated") with a small one; outside are zeros, or the edges with `dirichlet = FALSE`.
      Source: imager ?\(name).
      """) { call in
      Cimg.value(try call.picture(0).correlated(
        with: try Cimg.picture(try call[1]), try call.flag("dirichlet") ? .dirichlet : .neumann, normalizes: try call.flag("normalise"), isConvolution: isConvolution))
    }
  }

  private static func edges(_ call: BuiltinCall) throws -> Boundary { try call.flag("neumann") ? .neumann : .dirichlet }

  private static func order(_ call: BuiltinCall) throws -> Int {
    let order = try call.integer("order")
    guard (0...2).contains(order) else {
      throw RError("deriche(): Invalid specified order '\(order)' ('order' can be { 0=smoothing | 1=1st-derivative | 2=2nd-derivative }).")
    }
    return order
  }
}
