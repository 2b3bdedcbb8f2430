import Glibc
import Lang
import Pictures

/// Pictures resized, turned, moved and put together.
enum ImagerTransformBindings {
  static let all: [Builtin] = [
    Builtin("resize", "im, size_x = -100L, size_y = -100L, size_z = -100L, size_c = -100L, interpolation_type = 1L, boundary_conditions = 0L, centering_x = 0, centering_y = 0, centering_z = 0, centering_c = 0", """
      A picture of another size; negative sizes are percentages. `interpolation_type`: -1 raw memory, 0 none (new ground filled by
      `boundary_conditions`: 0 zeros, 1 edges, 2 periodic, 3 mirrored), 1 nearest, 2 average, 3 linear, 4 grid, 5 cubic, 6 Lanczos. When a side
      shrinks, 3, 5 and 6 average. Source: imager ?resize. Examples: resize(load.image(file), 224, 224)
      """, resize),
    Builtin("resize_doubleXY", "im", "Twice the size by the Scale2x algorithm. Source: imager ?resize_doubleXY.") { call in Cimg.value(try call.picture(0).doubled()) },
    Builtin("resize_tripleXY", "im", "Three times the size by the Scale3x algorithm. Source: imager ?resize_doubleXY.") { call in Cimg.value(try call.picture(0).tripled()) },
    Builtin("resize_halfXY", "im", "Half the size. Source: imager ?resize_doubleXY.") { call in Cimg.value(try call.picture(0).halved()) },
    Builtin("mirror", "im, axis", "The picture mirrored along x, y, z or c. Source: imager ?mirror.") { call in
      Cimg.value(try call.picture(0).mirrored(try call.axis("axis")))
    },
    Builtin("imshift", "im, delta_x = 0L, delta_y = 0L, delta_z = 0L, delta_c = 0L, boundary_conditions = 0L", """
      Moves the content by whole pixels; what comes in is 0, the edge (1), the other side (2) or mirrored (3). Source: imager ?imshift.
      """) { call in
      let delta = try ["delta_x", "delta_y", "delta_z", "delta_c"].map { try call.integer($0) }
      return Cimg.value(try call.picture(0).shifted(by: delta, try call.boundary("boundary_conditions")))
    },
    Builtin("permute_axes", "im, perm", #"The axes in another order, for instance "yxzc". Source: imager ?permute_axes."#) { call in
      let text = try call.string("perm"), order = text.compactMap { PictureAxis(String($0)) }
      guard text.count == 4, Set(order).count == 4 else { throw RError("Invalid specified permutation '\(text)'.") }
      return Cimg.value(try call.picture(0).permuted(order))
    },
    Builtin("imrotate", "im, angle, cx, cy, interpolation = 1L, boundary = 0L", """
      Turned clockwise by degrees, on a ground large enough; with `cx` and `cy` about that point, on the same ground. `interpolation`: 0
      nearest, 1 linear, 2 cubic. Source: imager ?imrotate.
      """) { call in
      let picture = try call.picture(0), angle = try call.double("angle"), kind = try sampling(call), boundary = try call.boundary("boundary")
      guard call.isSupplied("cx") == call.isSupplied("cy") else { throw RError("You must specify both cx and cy") }
      guard call.isSupplied("cx") else { return Cimg.value(picture.rotated(by: angle, kind, boundary)) }
      return Cimg.value(picture.rotated(by: angle, aboutX: try call.double("cx"), y: try call.double("cy"), kind, boundary))
    },
    Builtin("rotate_xy", "im, angle, cx, cy, interpolation = 1L, boundary_conditions = 0L", "Turned about a point on the same ground. Source: imager ?rotate_xy.") { call in
      Cimg.value(try call.picture(0).rotated(
        by: try call.double("angle"), aboutX: try call.double("cx"), y: try call.double("cy"), try sampling(call), try call.boundary("boundary_conditions")))
    },
    Builtin("warp", "im, warpfield, mode = 0L, interpolation = 1L, boundary_conditions = 0L", """
      The picture moved by a field: mode 0 takes pixels from absolute positions, 1 from relative ones, 2 and 3 send them there.
      Source: imager ?warp.
      """) { call in
      var field = try Cimg.picture(try call[1])
      let mode = try call.integer("mode")
      if mode == 0 || mode == 2 { for i in field.samples.indices { field.samples[i] -= 1 } }
      return Cimg.value(try call.picture(0).warped(by: field, mode: mode, try sampling(call), try call.boundary("boundary_conditions")))
    },
    Builtin("autocrop", #"im, color, axes = "zyx""#, """
      Cuts off edges of one colour: that of the first pixel, or `color` (values or a name). Source: imager ?autocrop.
      """) { call in
      var picture = try call.picture(0)
      let plane = picture.width * picture.height * picture.depth
      var color = (0..<picture.channels).map { picture.samples[$0 * plane] }
      if let given = call.optional("color") {
        if case .strings(let names) = given, let name = names.elements.first ?? nil {
          let c = try Colors.color(name)
          color = [c.red, c.green, c.blue]
        } else { color = given.asDoubles() }
      }
      for letter in try call.string("axes") {
        guard let axis = PictureAxis(String(letter)), let cropped = picture.autocropped(color, along: axis) else { continue }
        picture = cropped
      }
      return Cimg.value(picture)
    },
    Builtin(".im.append", "imlist, axis", "Pictures or pixel sets side by side.") { call in
      let axis = try call.axis("axis"), items = try call[0].asElements()
      let joined = Picture.appending(try items.map(Cimg.picture), along: axis)
      return items.allSatisfy { $0.type == .logical } ? Cimg.pixset(joined) : Cimg.value(joined)
    },
    Builtin(".im.split", "im, axis, nb", "Slices or blocks along an axis.") { call in
      let isSet = try call[0].type == .logical
      return Cimg.list(try call.picture(0).split(along: try call.axis("axis"), parts: try call.integer("nb")), isSet ? { Cimg.pixset($0) } : { Cimg.value($0) })
    },
    Builtin(".im.draw", "im, sprite, x, y, z, opacity", "One picture on another.") { call in
      var picture = try call.picture(0)
      picture.draw(try Cimg.picture(try call[1]), at: [try call.integer("x"), try call.integer("y"), try call.integer("z"), 0], opacity: try call.double("opacity"))
      return Cimg.value(picture)
    },
    Builtin(".im.coordinate", "im, axis", "The coordinate of every pixel along an axis, from 1.") { call in
      guard let dim = try call[0].dim, dim.count == 4 else { throw RError("Expecting a four-dimensional array") }
      let axis = try call.axis("axis").rawValue, inner = dim[..<axis].reduce(1, *), count = dim[axis]
      return Cimg.value(Picture(extents: dim, samples: (0..<dim.reduce(1, *)).map { Double($0 / inner % count + 1) }))
    },
    Builtin(".im.interpolate", "im, x, y, cubic", "Values at points, counted from 0, of one plane; outside the edge goes on.") { call in
      let picture = try call.picture(0), xs = try call.doubles("x"), ys = try call.doubles("y"), kind: Picture.Sampling = try call.flag("cubic") ? .cubic : .linear
      guard picture.samples.count > 0 else { return .vector([Double]()) }
      return .vector(zip(xs, ys).map { picture.value(atX: $0, y: $1, kind) })
    },
  ]

  private static func sampling(_ call: BuiltinCall) throws -> Picture.Sampling {
    guard let kind = Picture.Sampling(rawValue: try call.integer("interpolation")) else { throw RError("invalid 'interpolation' argument", hints: ["0 nearest, 1 linear, 2 cubic"]) }
    return kind
  }

  private static let physicalByteCount = Double(sysconf(Int32(_SC_PHYS_PAGES))) * Double(sysconf(Int32(_SC_PAGESIZE)))

  private static func resize(_ call: BuiltinCall) throws -> Value {
    let file = DecodedSamples.whole(try call[0])
    let extents = try file?.extents ?? call.picture(0).extents
    let size = try zip(["size_x", "size_y", "size_z", "size_c"], extents).map { name, old in
      let given = try call.integer(name)
      guard abs(given) < 1 << 31 else { throw call.invalid(name) }
      return given == 0 ? 0 : max(1, given > 0 ? given : -given * old / 100)
    }
    let number = try call.integer("interpolation_type")
    guard let kind = Interpolation(rawValue: number) else {
      throw RError("resize(): Invalid specified interpolation \(number) (should be { -1=raw | 0=none | 1=nearest | 2=average | 3=linear | 4=grid | 5=cubic | 6=lanczos }).")
    }
    let centering = try ["centering_x", "centering_y", "centering_z", "centering_c"].map { try call.double($0) }
    guard centering.allSatisfy({ (0...1).contains($0) }) else {
      let texts = centering.map { DecimalText.shortest($0, digits: 6) }.joined(separator: ",")
      throw RError("resize(): Specified centering arguments (\(texts)) are outside range [0,1].")
    }
    let pixels = size.reduce(1.0) { $0 * Double($1) }
    guard pixels * 8 < physicalByteCount * 0.8 else {
      throw RError("cannot allocate vector of size \(DecimalText.printf("%.1f", pixels * 8 / 1_073_741_824)) Gb", showsCall: false)
    }
    if size.contains(0) { return Cimg.value(Picture(extents: [0, 0, 0, 0], samples: [])) }
    if kind == .nearest, size[2...] == extents[2...], let bytes = file?.nearestBytes(width: size[0], height: size[1]) { return Cimg.value(bytes, size) }
    return Cimg.value(try call.picture(0).resized(to: size, kind, try call.boundary("boundary_conditions"), centering: centering))
  }
}
