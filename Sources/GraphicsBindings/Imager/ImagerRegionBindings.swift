import Lang
import Pictures

/// Morphology, distances, regions and simple drawing.
enum ImagerRegionBindings {
  static let all: [Builtin] = [
    element("erode", dilates: false), element("dilate", dilates: true),
    box("erode_rect", dilates: false), box("dilate_rect", dilates: true),
    square("erode_square", [false]), square("dilate_square", [true]), square("mopening_square", [false, true]), square("mclosing_square", [true, false]),
    chain("mopening", [false, true]), chain("mclosing", [true, false]),
    Builtin(".morph", "px, element, dilates, boundary", "Erosion or dilation by a structuring element.") { call in
      let boundary: Boundary = try call.flag("boundary") ? .neumann : .dirichlet
      return like(try call[0], try call.picture(0).morphed(with: try Cimg.picture(try call[1]), dilates: try call.flag("dilates"), boundary))
    },
    Builtin("label", "im, high_connectivity = FALSE, tolerance = 0", "Number of the connected region of each pixel. Source: imager ?label.") { call in
      Cimg.value(try call.picture(0).labelled(isDiagonal: try call.flag("high_connectivity"), tolerance: try call.double("tolerance")))
    },
    Builtin("distance_transform", "im, value, metric = 2L", """
      Distance of each pixel from the nearest one equal to `value`: metric 0 Chebyshev, 1 Manhattan, 2 Euclidean, 3 squared.
      Source: imager ?distance_transform.
      """) { call in
      Cimg.value(try call.picture(0).distances(from: try call.double("value"), metric: try call.integer("metric")))
    },
    Builtin(".flood", "im, x, y, z, sigma, high_connexity", "The pixels like a seed and connected to it.") { call in
      let picture = try call.picture(0)
      let inside = picture.flooded(from: [try call.integer("x") - 1, try call.integer("y") - 1, try call.integer("z") - 1], sigma: try call.double("sigma"), isDiagonal: try call.flag("high_connexity"))
      return Cimg.pixset(inside.map { Logical($0) }, [picture.width, picture.height, picture.depth, 1])
    },
    Builtin(".bucketfill", "im, x, y, z, color, opacity, sigma, high_connexity", "Colours the pixels like a seed and connected to it.") { call in
      var picture = try call.picture(0)
      let inside = picture.flooded(from: [try call.integer("x") - 1, try call.integer("y") - 1, try call.integer("z") - 1], sigma: try call.double("sigma"), isDiagonal: try call.flag("high_connexity"))
      picture.paint(inside, try call.doubles("color"), opacity: try call.double("opacity"))
      return Cimg.value(picture)
    },
    Builtin(".draw.circles", "im, x, y, radius, color, opacity, filled", "Circles on a picture; a row of `color` for each.") { call in
      var picture = try call.picture(0)
      let xs = try call.doubles("x"), ys = try call.doubles("y"), radii = try call.doubles("radius"), colors = try call.doubles("color"), opacity = try call.doubles("opacity")
      for i in xs.indices {
        guard let x = Int(exactly: xs[i].rounded(.towardZero)), let y = Int(exactly: ys[i].rounded(.towardZero)), let r = Int(exactly: radii[i].rounded(.towardZero)), max(abs(x), abs(y)) < 1 << 31 else { throw RError("circles need finite positions") }
        picture.drawCircle(x - 1, y - 1, radius: r, (0..<picture.channels).map { colors[$0 * xs.count + i] }, opacity: opacity[i], isFilled: try call.flag("filled"))
      }
      return Cimg.value(picture)
    },
    Builtin(".draw.rectangles", "im, x0, y0, x1, y1, color, opacity, filled", "Rectangles on a picture.") { call in
      var picture = try call.picture(0)
      let corners = try ["x0", "y0", "x1", "y1"].map { try call.integers($0).map { Int($0) } }
      for i in corners[0].indices {
        picture.drawRectangle(corners[0][i] - 1, corners[1][i] - 1, corners[2][i] - 1, corners[3][i] - 1, try call.doubles("color"), opacity: try call.double("opacity"), isFilled: try call.flag("filled"))
      }
      return Cimg.value(picture)
    },
  ]

  /// A pixel set for a pixel set, a picture for a picture.
  private static func like(_ value: Value, _ picture: Picture) -> Value { value.type == .logical ? Cimg.pixset(picture) : Cimg.value(picture) }

  private static func element(_ name: String, dilates: Bool) -> Builtin {
    Builtin(name, "im, mask, boundary_conditions = TRUE, real_mode = FALSE", "\(dilates ? "Dilation" : "Erosion") by a structuring element. Source: imager ?\(name).") { call in
      Cimg.value(try call.picture(0).morphed(with: try Cimg.picture(try call[1]), dilates: dilates, try edges(call), isReal: try call.flag("real_mode")))
    }
  }

  private static func box(_ name: String, dilates: Bool) -> Builtin {
    Builtin(name, "im, sx, sy, sz = 1L", "\(dilates ? "Dilation" : "Erosion") by a box. Source: imager ?\(name).") { call in
      like(try call[0], try call.picture(0).morphed(box: [try call.integer("sx"), try call.integer("sy"), try call.integer("sz")], dilates: dilates))
    }
  }

  private static func square(_ name: String, _ steps: [Bool]) -> Builtin {
    Builtin(name, "im, size", "Morphology with a square. Source: imager ?\(name).") { call in
      let size = try call.integer("size")
      return like(try call[0], steps.reduce(try call.picture(0)) { $0.morphed(box: [size, size, size], dilates: $1) })
    }
  }

  private static func chain(_ name: String, _ steps: [Bool]) -> Builtin {
    Builtin(name, "im, mask, boundary_conditions = TRUE, real_mode = FALSE", "Morphological \(steps[0] ? "closing" : "opening"). Source: imager ?\(name).") { call in
      let mask = try Cimg.picture(try call[1]), boundary = try edges(call), isReal = try call.flag("real_mode")
      return Cimg.value(steps.reduce(try call.picture(0)) { $0.morphed(with: mask, dilates: $1, boundary, isReal: isReal) })
    }
  }

  private static func edges(_ call: BuiltinCall) throws -> Boundary { try call.flag("boundary_conditions") ? .neumann : .dirichlet }
}
