import Lang
import Pictures

/// The packages jpeg and png: pictures as arrays of rows × columns × planes from 0 to 1.
enum PictureArrayBindings {
  static let packages: [PackageSource] = [
    PackageSource("jpeg", version: "0.1-10", builtins: [readJPEG, writeJPEG]),
    PackageSource("png", version: "0.1-8", builtins: [readPNG, writePNG]),
  ]

  private static let readJPEG = Builtin("readJPEG", "source, native = FALSE", """
    Reads a JPEG from a file or a raw vector: rows × columns × planes from 0 to 1, a matrix when grey. Inks keep four planes and the attribute
    color.space. `native = TRUE` gives a nativeRaster. Source: jpeg ?readJPEG.
    """) { call in
    let (bytes, path) = try source(call)
    let file = try decoded { try DecodedPicture.decodeJPEG(bytes, path) }
    if let damage = file.damage { try call.warn("JPEG decompression: \(damage)") }
    if try call.flag("native") { return native(try decoded { try file.picture() }, channels: file.extents[3]) }
    return try array(file, [(.init("color.space"), file.isCMYK ? .string("CMYK") : .null)])
  }

  private static let readPNG = Builtin("readPNG", "source, native = FALSE, info = FALSE", """
    Reads a PNG from a file or a raw vector: rows × columns × planes from 0 to 1, a matrix when grey. `info = TRUE` adds an attribute with its
    size, bits, colour type, resolution and texts. Source: png ?readPNG.
    """) { call in
    let (bytes, path) = try source(call)
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]) else {
      throw try call[0].type == .raw ? RError("libpng error: Not a PNG file") : RError("file is not in PNG format", hints: ["in \(path)"])
    }
    let file = try decoded { try DecodedPicture.decodePNG(bytes, path) }
    let facts = PNGChunks(bytes)
    var extra: [(Name, Value)] = []
    if try call.flag("info") {
      extra.append((Name("info"), information(facts, file)))
      if let saved = facts.texts.first(where: { $0.key == "R.metadata" }) {
        extra.append((Name("metadata"), try call.interpreter.callFunction("unserialize", [.raws(RawVector(Array(saved.value.utf8)))], environment: call.environment)))
      }
    }
    guard try call.flag("native") else { return try array(file, extra) }
    if facts.bitDepth == 16 { try call.warn("Image uses 16-bit channels but R native format only supports 8-bit, truncating LSB.") }
    guard case .integers(let pixels) = native(try decoded { try file.picture() }, channels: 4) else { return .null }
    var attributes = pixels.attributes
    for (name, value) in extra { attributes[name] = value }
    return .integers(IntegerVector(pixels.elements, attributes))
  }

  /// The bytes of the first argument: a raw vector, or the file it names.
  private static func source(_ call: BuiltinCall) throws -> ([UInt8], String) {
    let value = try call[0]
    if case .raws(let v) = value { return (v.elements, "raw vector") }
    guard case .strings(let v) = value, let path = v.elements.first ?? nil else {
      throw RError("invalid 'path' argument", call: Value(.call(Call("path.expand", [.symbol("source")]))))
    }
    let expanded = FilePath.expanded(path)
    return (try decoded { try PictureFile.read(expanded) }, expanded)
  }

  static func decoded<T>(_ body: () throws -> T) throws -> T {
    do { return try body() } catch let error as PictureError { throw PictureFileErrors.translated(error) }
  }

  /// Rows × columns, and planes when there is more than one. Samples of 8 bits stay bytes until a script looks at them.
  private static func array(_ file: DecodedPicture, _ extra: [(Name, Value)]) throws -> Value {
    try decoded { try Picture.checkMemory(samples: file.extents.reduce(1, *), "read") }
    guard let bytes = file.columnBytes() else { return try array(try decoded { try file.picture() }, extra) }
    var attributes = Attributes()
    let (w, h, channels) = (file.extents[0], file.extents[1], file.extents[3])
    attributes.dim = channels == 1 ? [h, w] : [h, w, channels]
    for (name, value) in extra where !value.isNull { attributes[name] = value }
    return .doubles(DoubleVector(LevelNumbers(bytes, levels: DecodedPicture.levels), attributes))
  }

  /// Rows × columns, and planes when there is more than one.
  static func array(_ picture: Picture, _ extra: [(Name, Value)] = []) throws -> Value {
    let (w, h) = (picture.width, picture.height), plane = w * h
    try decoded { try Picture.checkMemory(samples: picture.samples.count, "read") }
    let samples = [Double](unsafeUninitializedCapacity: picture.samples.count) { target, filled in
      picture.samples.withUnsafeBufferPointer { source in
        for c in 0..<picture.channels {
          for x in 0..<w {
            let out = c * plane + x * h
            for y in 0..<h { target[out + y] = source[c * plane + y * w + x] }
          }
        }
      }
      filled = picture.samples.count
    }
    var attributes = Attributes()
    attributes.dim = picture.channels == 1 ? [h, w] : [h, w, picture.channels]
    for (name, value) in extra where !value.isNull { attributes[name] = value }
    return .doubles(DoubleVector(samples, attributes))
  }

  /// A picture of the array's rows and columns.
  static func picture(_ value: Value) throws -> Picture {
    guard case .doubles(let v) = value, let dim = value.dim, dim.count == 2 || dim.count == 3 else { throw RError("image must be a matrix or array of raw or real numbers") }
    let (h, w) = (dim[0], dim[1]), planes = dim.count > 2 ? dim[2] : 1
    let samples = v.elements
    var result = [Double](repeating: 0, count: samples.count)
    for c in 0..<planes { for x in 0..<w { for y in 0..<h { result[(c * h + y) * w + x] = samples[(c * w + x) * h + y] } } }
    return Picture(width: w, height: h, channels: planes, samples: result)
  }

  /// Pixels as integers of alpha, blue, green and red, row by row.
  private static func native(_ picture: Picture, channels: Int) -> Value {
    let plane = picture.width * picture.height, c = picture.channels
    func byte(_ k: Int, _ i: Int) -> UInt32 { UInt32(picture.samples[k * plane + i] * 255) }
    let pixels = (0..<plane).map { i -> Int32 in
      let r = byte(0, i), g = c > 2 ? byte(1, i) : r, b = c > 2 ? byte(2, i) : r, a = c == 2 || c == 4 ? byte(c - 1, i) : 255
      return Int32(bitPattern: a << 24 | b << 16 | g << 8 | r)
    }
    var attributes = Attributes()
    attributes.dim = [picture.height, picture.width]
    attributes[.class] = .string("nativeRaster")
    attributes[Name("channels")] = .int(channels)
    return .integers(IntegerVector(pixels, attributes))
  }

  private static func information(_ facts: PNGChunks, _ file: DecodedPicture) -> Value {
    let kinds = [0: "gray", 2: "RGB", 3: "palette", 4: "gray + alpha", 6: "RGBA"]
    var values: [(String, Value)] = [
      ("dim", .vector([Int32(file.extents[0]), Int32(file.extents[1])])), ("bit.depth", .int(facts.bitDepth)), ("color.type", .string(kinds[facts.colorType] ?? "unknown")),
    ]
    if let gamma = facts.gamma { values.append(("gamma", .double(gamma))) }
    if let d = facts.density {
      if d.isMetric { values.append(("dpi", .vector([Double(d.x) / 39.37, Double(d.y) / 39.37].map { ($0 * 1e4).rounded() / 1e4 }))) } else {
        values.append(("asp", .double(Double(d.x) / Double(max(1, d.y)))))
      }
    }
    let texts = facts.texts.filter { $0.key != "R.metadata" }
    if !texts.isEmpty {
      var attributes = Attributes()
      attributes[.names] = .strings(texts.map(\.key))
      values.append(("text", .strings(StringVector(texts.map(\.value), attributes))))
    }
    return .list(values.map(\.1), names: values.map(\.0))
  }

  private static let writePNG = Builtin("writePNG", "image, target = raw(), dpi = NULL, asp = NULL, text = NULL, metadata = NULL", """
    Writes a matrix or array of values from 0 to 1, raw samples or a nativeRaster as a PNG: to a file, a connection, or as a raw vector.
    Source: png ?writePNG.
    """) { call in
    let (bytes, w, h, channels) = try samples(try call[0])
    guard w > 0, h > 0 else { throw RError("libpng error: Invalid IHDR data", hints: ["the picture has no pixels"]) }
    var file = try decoded { try Picture.encodePNG(bytes, w, h, channels) }
    var chunks: [(type: String, data: [UInt8])] = []
    if call.optional("dpi") != nil, call.optional("asp") != nil { throw RError("`asp' and `dpi' are mutually exclusive") }
    if let given = call.optional("dpi") {
      let dpi = given.asDoubles()
      guard given.isNumeric, (1...2).contains(dpi.count) else { throw RError("invalid `dpi' specification - must be NULL or a numeric vector of length 1 or 2") }
      let dots = [dpi[0], dpi[dpi.count - 1]].map { UInt32(max(0, min(4e9, ($0 / 0.0254).rounded(.down)))) }
      chunks.append(("pHYs", PNGChunks.big(dots[0]) + PNGChunks.big(dots[1]) + [1]))
    } else if let asp = call.optional("asp")?.asDoubles().first { chunks.append(("pHYs", PNGChunks.big(UInt32(max(0, min(4e9, asp)))) + PNGChunks.big(1) + [0])) }
    if let text = call.optional("text") {
      guard text.names != nil else { throw RError("libpng error: tEXt: invalid keyword", hints: ["`text` is a character vector with names"]) }
      for (key, value) in zip(text.names ?? [], text.isList ? text.asElements().map { $0.asStrings().first ?? nil } : text.asStrings()) {
        chunks.append(("tEXt", Array((key ?? "").utf8) + [0] + Array((value ?? "NA").utf8)))
      }
    }
    if let metadata = call.optional("metadata") {
      let saved = try call.interpreter.callFunction("serialize", [metadata, .null, .bool(true)], environment: call.environment)
      if case .raws(let v) = saved { chunks.append(("tEXt", Array("R.metadata".utf8) + [0] + v.elements)) }
    }
    if !chunks.isEmpty { file = PNGChunks.inserting(chunks, in: file) }
    return try deliver(file, call)
  }

  private static let writeJPEG = Builtin("writeJPEG", #"image, target = raw(), quality = 0.7, bg = "white", color.space"#, """
    Writes a matrix or array of values from 0 to 1, raw samples or a nativeRaster as a JPEG: to a file, a connection, or as a raw vector.
    Where it is not opaque, `bg` shows. Source: jpeg ?writeJPEG.
    """) { call in
    let space = call.isSupplied("color.space") ? call.optional("color.space") : try call[0].attribute("color.space"), wantsInk = space?.asStrings().first == "CMYK"
    var (bytes, w, h, channels) = try samples(try call[0], roundsOpacity: wantsInk)
    guard w > 0, h > 0 else { throw RError("JPEG decompression error: Empty JPEG image (DNL not supported)") }
    let isInk = channels == 4 && wantsInk
    if channels == 2 || channels == 4 && !isInk {
      let ground = try Colors.color(try call.strings("bg").first.flatMap { $0 } ?? "white")
      let levels = [ground.red, ground.green, ground.blue].map { Int(($0 * 255).rounded()) }, colors = channels - 1
      bytes = (0..<(w * h)).flatMap { i -> [UInt8] in
        let a = Int(bytes[i * channels + colors])
        return (0..<colors).map { c in UInt8((Int(bytes[i * channels + c]) * a + levels[c] * (255 - a)) / 255) }
      }
      channels = colors
    }
    return try deliver(try decoded { try Picture.encodeJPEG(bytes, w, h, channels, quality: try quality(call), isBaseline: false) }, call)
  }

  private static func quality(_ call: BuiltinCall) throws -> Double {
    let value = try call["quality"]
    if value.isString, (value.asStrings().first ?? nil).flatMap(Double.init) == nil { try call.warn("NAs introduced by coercion") }
    let quality = value.isString ? (value.asStrings().first ?? nil).flatMap(Double.init) : value.asDoubles().first
    return quality.map { $0.isNaN ? 0.7 : $0 } ?? 0.7
  }

  /// To the file or connection given, or back as a raw vector. A file is complete or absent.
  private static func deliver(_ bytes: [UInt8], _ call: BuiltinCall) throws -> Value {
    let target = call.optional("target")
    if let target, target.inherits("connection") {
      _ = try call.interpreter.callFunction("writeBin", [.raws(RawVector(bytes)), target], environment: call.environment)
    } else if let target, target.type != .raw {
      guard case .strings(let v) = target, let path = v.elements.first ?? nil else { throw RError("invalid target") }
      try decoded { try PictureFile.write(bytes, FilePath.expanded(path)) }
    } else { return call.invisible(.raws(RawVector(bytes))) }
    return call.invisible(.null)
  }

  /// Interleaved bytes of an array, of raw samples (planes first) or of a nativeRaster.
  ///
  /// - Parameter roundsOpacity: the opacity of an array is rounded as its colours are, not cut off.
  private static func samples(_ value: Value, roundsOpacity: Bool = true) throws -> (bytes: [UInt8], width: Int, height: Int, channels: Int) {
    guard let dim = value.dim else { throw RError("image must be a matrix or array of raw or real numbers") }
    if value.inherits("nativeRaster"), case .integers(let v) = value, dim.count == 2 {
      let channels = value.attribute("channels")?.asIntegers().first.map(Int.init) ?? 4
      let kept = (1...4).contains(channels) ? channels : 4
      let bytes = v.elements.flatMap { pixel -> [UInt8] in
        let p = UInt32(bitPattern: pixel), all = [UInt8(truncatingIfNeeded: p), UInt8(truncatingIfNeeded: p >> 8), UInt8(truncatingIfNeeded: p >> 16), UInt8(truncatingIfNeeded: p >> 24)]
        return kept == 2 ? [all[0], all[3]] : Array(all[..<kept])
      }
      return (bytes, dim[1], dim[0], kept)
    }
    if case .raws(let v) = value {
      guard dim.count == 3, dim[0] == 4 else { throw RError("Only RGBA format is supported as raw data") }
      return (v.elements, dim[1], dim[2], 4)
    }
    let picture = try picture(value)
    guard (1...4).contains(picture.channels) else { throw RError("image must have either 1 (grayscale), 2 (GA), 3 (RGB) or 4 (RGBA) planes") }
    var bytes = picture.interleavedBytes()
    let c = picture.channels, plane = picture.width * picture.height
    if !roundsOpacity, c == 2 || c == 4 {
      for i in 0..<plane { bytes[i * c + c - 1] = UInt8(max(0, min(255, picture.samples[(c - 1) * plane + i] * 255))) }
    }
    return (bytes, picture.width, picture.height, c)
  }
}
