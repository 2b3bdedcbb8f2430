import Lang
import Pictures

/// Reading and writing pictures.
enum ImagerFileBindings {
  static let all: [Builtin] = [
    Builtin("load.image", "file", """
      Reads a PNG, JPEG or BMP picture: an array width × height × 1 × channels of values from 0 to 1. The bytes tell the kind; the name must
      end in .png, .jpg, .jpeg or .bmp. Returns: an object of class cimg. Source: imager ?load.image.
      """) { call in
      Cimg.value(try load(try call.string("file")))
    },
    Builtin(".load.images", "files", "Several pictures, decoded on all cores.") { call in
      let paths = try call.strings("files").map { $0 ?? "NA" }
      let results = Picture.concurrently(paths.count) { index in Result { try load(paths[index]) } }
      return Cimg.list(try results.map { try $0.get() })
    },
    Builtin("save.image", "im, file, quality = 0.7", """
      Writes a picture by the file's ending: png, jpeg, jpg or bmp. Values outside 0 … 1 are spread over it. `quality` is that of a JPEG.
      Source: imager ?save.image.
      """) { call in
      let value = try call[0]
      guard value.inherits("cimg") else { throw RError("First argument should be an image") }
      var picture = try Cimg.picture(value)
      if picture.depth > 1 { try call.warn("using save.image for videos is deprecated, please switch to save.video") }
      let path = FilePath.expanded(try call.string("file")), quality = try call.double("quality")
      guard let dot = path.lastIndex(of: "."), dot < path.index(before: path.endIndex), !path[dot...].contains("/") else {
        throw RError("Please provide a file extension (.png, .jpeg, etc.)")
      }
      let kind = String(path[path.index(after: dot)...])
      guard ["png", "jpeg", "jpg", "bmp"].contains(kind) else { throw RError("Unsupported output file format. Use jpg/png or install ImageMagick") }
      let (low, high) = (picture.samples.min() ?? 0, picture.samples.max() ?? 1)
      if high > 1 || low < 0 { for i in picture.samples.indices { picture.samples[i] = (picture.samples[i] - low) / (high - low) } }
      try Cimg.errors { try picture.save(path, quality: quality) }
      return call.invisible(.null)
    },
  ]

  static func load(_ given: String) throws -> Picture {
    if given.isEmpty { throw RError("File not found", hints: ["the file name is empty: system.file() found no such file"]) }
    let path = FilePath.expanded(given)
    return try Cimg.errors {
      let bytes = try PictureFile.read(path)
      let name = path.lowercased()
      guard [".png", ".bmp", ".jpeg", ".jpg"].contains(where: name.hasSuffix) else {
        throw RError("Unsupported file format. Please convert to jpeg/png/bmp or install image magick", hints: ["the file name should end in .png, .jpg, .jpeg or .bmp"])
      }
      return try Picture.decode(bytes, path)
    }
  }
}
