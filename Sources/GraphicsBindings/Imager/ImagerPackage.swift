import Lang
import Pictures

/// The package imager: pictures of class `cimg`, pixel sets, and CImg's filters on them.
enum ImagerPackage {
  static let source = PackageSource(
    "imager", version: "1.0.3", requires: ["magrittr"],
    builtins: [
      ImagerFileBindings.all, ImagerTransformBindings.all, ImagerFilterBindings.all, ImagerColorBindings.all, ImagerRegionBindings.all,
      ImagerReductionBindings.all, ImagerShapeBindings.all, ImagerFlowBindings.all,
    ].flatMap { $0 },
    library: [ImagerClassLibrary.source, ImagerPartLibrary.source, ImagerPixelSetLibrary.source, ImagerShapeLibrary.source, ImagerListLibrary.source, ImagerPlotLibrary.source, ImagerExchangeLibrary.source],
    masks: [("package:magrittr", ["add"]), ("package:stats", ["convolve", "spectrum"]), ("package:graphics", ["frame"]), ("package:base", ["save.image"])],
    classes: ["cimg", "pixset", "imlist", "imager_array"],
    methods: ["as.cimg.function", "as.cimg.array", "as.cimg.numeric", "as.cimg.double", "as.cimg.logical", "as.cimg.matrix", "as.cimg.vector",
      "as.cimg.data.frame", "as.cimg.raster", "as.pixset.array", "as.pixset.logical", "as.imlist.list", "display.list"])
}

/// Values of class `cimg` and `pixset` as pictures and back.
enum Cimg {
  static let classNames = Value.strings(["cimg", "imager_array", "numeric"])
  static let pixsetNames = Value.strings(["pixset", "imager_array", "numeric"])

  static func value(_ picture: Picture) -> Value {
    var attributes = Attributes()
    attributes[.class] = classNames
    attributes.dim = picture.extents
    return .doubles(DoubleVector(picture.samples, attributes))
  }

  /// The picture of a file. Its bytes become doubles when somebody looks at them: a script may want it smaller first.
  static func value(_ decoded: DecodedPicture) throws -> Value {
    let file = try PictureArrayBindings.decoded { try DecodedSamples(decoded) }
    var attributes = Attributes()
    attributes[.class] = classNames
    attributes.dim = decoded.extents
    return .doubles(DoubleVector(file, attributes))
  }

  /// Bytes plane by plane, which stand for 0 to 1.
  static func value(_ bytes: [UInt8], _ extents: [Int]) -> Value {
    var attributes = Attributes()
    attributes[.class] = classNames
    attributes.dim = extents
    return .doubles(DoubleVector(LevelNumbers(bytes, levels: DecodedPicture.levels), attributes))
  }

  static func list(_ pictures: [Value]) -> Value {
    var attributes = Attributes()
    attributes[.class] = .strings(["imlist", "list"])
    return .list(ListVector(pictures, attributes))
  }

  static func pixset(_ picture: Picture) -> Value { pixset(picture.samples.map { Logical($0 != 0) }, picture.extents) }

  static func pixset(_ elements: [Logical], _ extents: [Int]) -> Value {
    var attributes = Attributes()
    attributes[.class] = pixsetNames
    attributes.dim = extents
    return .logicals(LogicalVector(elements, attributes))
  }

  static func list(_ pictures: [Picture], _ make: (Picture) -> Value = value) -> Value {
    list(pictures.map(make))
  }

  static func picture(_ value: Value) throws -> Picture {
    guard value.isNumeric || value.type == .logical else { throw RError("Not compatible with requested type: [type=\(value.type.typeName); target=double].") }
    guard let dim = value.dim, dim.count == 4 else { throw RError("Expecting a four-dimensional array") }
    return Picture(extents: dim, samples: value.asDoubles())
  }
}

extension BuiltinCall {
  func picture(_ index: Int) throws -> Picture { try Cimg.picture(try self[index]) }

  func axis(_ name: String) throws -> PictureAxis {
    let text = try string(name)
    guard let axis = PictureAxis(text) else { throw RError("Invalid specified axis '\(text)'.") }
    return axis
  }

  func boundary(_ name: String) throws -> Boundary {
    let number = try integer(name)
    guard let boundary = Boundary(rawValue: number) else { throw RError("invalid '\(name)' argument", hints: ["one of 0 (zeros), 1 (nearest edge), 2 (periodic), 3 (mirrored), not \(number)"]) }
    return boundary
  }
}
