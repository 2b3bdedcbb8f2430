import Lang
import Pictures

/// Reading and writing pictures.
enum ImagerFileBindings {
  /// What a script that loads one picture after the other will ask for next, and has been decoded already.
  nonisolated(unsafe) private static var sequence = PictureSequence()
  private static let ahead = PicturesAhead()

  static let all: [Builtin] = [
    Builtin("load.image", "file", """
      Reads a PNG, JPEG or BMP picture: an array width × height × 1 × channels of values from 0 to 1. The bytes tell the kind; the name must
      end in .png, .jpg, .jpeg or .bmp. Returns: an object of class cimg. Source: imager ?load.image.
      """) { call in
      guard try call[0].count == 1 else { throw RError("the condition has length > 1", hints: ["several pictures: map_il(files, load.image)"], showsCall: false) }
      let path = try call.string("file")
      let coming = sequence.next(after: path, call.interpreter, count: ahead.limit).map(FilePath.expanded)
      let picture = try ahead.take(FilePath.expanded(path), preparing: coming) ?? load(path)
      if let damage = picture.damage { try call.warn("JPEG decompression: \(damage)") }
      return try Cimg.value(picture)
    },
    Builtin(".load.images", "files", "Several pictures, decoded on all cores.") { call in
      let paths = try call.strings("files").map { $0 ?? "NA" }
      let interrupt = call.interpreter.interruptFlag
      guard let results = Picture.concurrently(paths.count, isCancelled: { interrupt.pointee != 0 }, { index in Result { try load(paths[index]) } }) else {
        try call.interpreter.checkInterrupt()
        return .null
      }
      let pictures = try results.map { try $0.get() }
      for (path, picture) in zip(paths, pictures) { if let damage = picture.damage { try call.warn("JPEG decompression: \(damage) (\(path))") } }
      return Cimg.list(try pictures.map(Cimg.value))
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
      do { try picture.save(path, quality: quality) } catch let error as PictureError {
        throw PictureFileErrors.translated(error, call: Value(.call(Call(kind == "png" ? "writePNG" : "writeJPEG", [.symbol("."), .symbol("file")]))))
      }
      return call.invisible(.null)
    },
  ]

  /// The errors are those of the functions that imager calls: `wrap.url`, `read.bitmap`, and the readers of png, jpeg and bmp.
  static func load(_ given: String) throws -> DecodedPicture {
    let notFound = Value(.call(Call("wrap.url", [.symbol("file"), .symbol("load.image.internal")])))
    if given.isEmpty { throw RError("File not found", hints: ["the file name is empty: system.file() found no such file" + (SystemFile.isComplete ? "" : "; \(SystemFile.remedy)")], call: notFound) }
    let path = FilePath.expanded(given)
    do {
      let bytes = try PictureFile.read(path)
      let name = path.lowercased()
      guard [".png", ".bmp", ".jpeg", ".jpg"].contains(where: name.hasSuffix) else {
        throw RError("Unsupported file format. Please convert to jpeg/png/bmp or install image magick",
          hints: ["the file name should end in .png, .jpg, .jpeg or .bmp"], call: Value(.call(Call("fun", [.symbol("file")]))))
      }
      return try DecodedPicture.decode(bytes, path)
    } catch let error as PictureError {
      switch error.kind {
      case .missing: throw RError("File not found", hints: ["looked for: \(path)"], call: notFound)
      case .unknownKind:
        throw RError("File f: \(given) does not appear to be a PNG, BMP, JPEG, or TIFF", hints: [error.message], call: Value(.call(Call("read.bitmap", [.symbol("file")]))))
      default: throw PictureFileErrors.translated(error, call: Value(.call(Call("readfun", [.symbol("f"), .symbol("...")]))))
      }
    }
  }
}
