import Lang
import Pictures

/// imager's functions on class `cimg`: arrays of width × height × depth × channels with values from 0 to 1.
enum PictureBindings {
  static let all: [Builtin] = [
    Builtin("load.image", "file", "Reads a PNG, JPEG or BMP picture. Source: imager ?load.image.") { call in
      let path = try call.string("file")
      if path.isEmpty { throw RError("File not found", hints: ["the file name is empty: system.file() found no such file"]) }
      let expanded = FilePath.expanded(path)
      return cimg(try pictureErrors { try Picture.load(expanded) })
    },
    Builtin("save.image", "im, file, quality = 0.7", "Writes a picture by the file's ending. Source: imager ?save.image.") { call in
      let picture = try picture(try call[0]), path = FilePath.expanded(try call.string("file")), quality = try call.double("quality")
      try pictureErrors { try picture.save(path, quality: quality) }
      return call.invisible(.null)
    },
    Builtin("resize", "im, size_x = -100L, size_y = -100L, size_z = -100L, size_c = -100L, interpolation_type = 1L, boundary_conditions = 0L, centering_x = 0, centering_y = 0, centering_z = 0, centering_c = 0", """
      A picture of another size; negative sizes are percentages. Interpolation: 1 nearest. Source: imager ?resize.
      """) { call in
      let source = try picture(try call[0])
      func size(_ name: String, _ old: Int) throws -> Int {
        let given = try call.double(name)
        let value = given < 0 ? (Double(old) * -given / 100).rounded() : given
        guard value >= 1, value < 100_000 else { throw RError("invalid '\(name)' argument") }
        return Int(value)
      }
      let kind = try call.integer("interpolation_type")
      guard kind == 1 else { throw RError("interpolation_type \(kind) is not available; 1 (nearest) is") }
      return cimg(source.resizedNearest(width: try size("size_x", source.width), height: try size("size_y", source.height)))
    },
    Builtin("as.cimg", "obj, ...", "A picture from a matrix or array. Source: imager ?as.cimg.") { call in
      let x = try call[0]
      if x.inherits("cimg") { return x }
      var dim = x.dim ?? [x.count]
      guard x.isNumeric || x.type == .logical, dim.count <= 4 else { throw RError("cannot make a picture of this object") }
      if dim.count == 3 { try call.warn("Assuming third dimension corresponds to \(dim[2] == 3 ? "colour" : "time/depth")") }
      if dim.count == 3 { dim = dim[2] == 1 || dim[2] == 3 ? [dim[0], dim[1], 1, dim[2]] : dim + [1] }
      while dim.count < 4 { dim.append(1) }
      var attributes = Attributes()
      attributes[.class] = .strings(["cimg", "imager_array", "numeric"])
      attributes.dim = dim
      return .doubles(DoubleVector(x.asDoubles(), attributes))
    },
    Builtin("as.array.cimg", "x, ...", "The picture's values as a plain array.") { call in
      var attributes = Attributes()
      attributes.dim = try call[0].dim
      return .doubles(DoubleVector(try call[0].asDoubles(), attributes))
    },
    Builtin("print.cimg", "x, ...", "Prints a picture's size.") { call in
      let dim = try call[0].dim ?? []
      guard dim.count == 4 else { return .null }
      call.write("Image. Width: \(dim[0]) pix Height: \(dim[1]) pix Depth: \(dim[2]) Colour channels: \(dim[3]) \n")
      return call.invisible(try call[0])
    },
    extent("width", 0), extent("height", 1), extent("depth", 2), extent("spectrum", 3),
    Builtin("grayscale", #"im, method = "Luma", drop = TRUE"#, "A grey picture. Source: imager ?grayscale.") { call in
      let source = try picture(try call[0])
      guard source.channels >= 3 else { return try call[0] }
      let plane = source.width * source.height * source.depth
      let samples = (0..<plane).map { i -> Float in
        let red = source.samples[i], green = source.samples[plane + i], blue = source.samples[2 * plane + i]
        return 0.3 * red + 0.59 * green + 0.11 * blue
      }
      return cimg(Picture(width: source.width, height: source.height, depth: source.depth, channels: 1, samples: samples))
    },
  ]

  private static func extent(_ name: String, _ index: Int) -> Builtin {
    Builtin(name, "im", "The picture's \(name). Source: imager ?\(name).") { call in
      guard let dim = try call[0].dim, dim.count == 4 else { throw RError("not a picture") }
      return .int(dim[index])
    }
  }

  static func cimg(_ picture: Picture) -> Value {
    var attributes = Attributes()
    attributes[.class] = .strings(["cimg", "imager_array", "numeric"])
    attributes.dim = [picture.width, picture.height, picture.depth, picture.channels]
    return .doubles(DoubleVector(picture.samples.map { Double($0) }, attributes))
  }

  static func picture(_ value: Value) throws -> Picture {
    guard let dim = value.dim, dim.count == 4, value.isNumeric else { throw RError("not a picture: an array of width, height, depth and channels is needed") }
    return Picture(width: dim[0], height: dim[1], depth: dim[2], channels: dim[3], samples: value.asDoubles().map { Float($0) })
  }

  static func pictureErrors<T>(_ body: () throws -> T) throws -> T {
    do { return try body() } catch let error as PictureError {
      throw RError(error.message == "File not found" ? "File not found" : error.message, hints: ["looked for: \(error.path)"])
    }
  }
}
