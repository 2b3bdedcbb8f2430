import Glibc
import Lang
import Runtime

/// An iterator over files as a value: `reset`, `iter.next`, `value`, `num.pad`.
final class IteratorObject: ForeignObject {
  private let iterator: any DataIterator
  private var batch: Batch?
  private var position = 0

  init(_ iterator: any DataIterator) { self.iterator = iterator }
  override var classNames: [String] { ["Rcpp_MXNativeDataIter"] }
  override var classPackage: String? { "mxnet" }
  override var printed: String { "C++ object of class 'MXNativeDataIter'" }
  override var memberNames: [String] { ["reset", "iter.next", "value", "num.pad"] }

  override func member(_ name: String, _ interpreter: Interpreter) throws -> Value? {
    func method(_ body: @escaping (BuiltinCall) throws -> Value) -> Value {
      .builtin(Builtin(name, "", "Method \(name) of an iterator.") { call in try translating { try body(call) } })
    }
    switch name {
    case "reset":
      return method { call in
        try self.iterator.reset()
        self.batch = nil
        self.position = 0
        TrainingProgress.iteratorBegins(call.interpreter)
        return call.invisible(.null)
      }
    case "iter.next":
      return method { call in
        self.batch = try self.iterator.next()
        self.position += 1
        if self.batch != nil { TrainingProgress.iteratorMoved(to: self.position, of: nil, call.interpreter) }
        return .bool(self.batch != nil)
      }
    case "value":
      return method { _ in
        guard let batch = self.batch else { throw RError("Read Iter at end or before iter.next is called") }
        return .list([.foreign(ArrayObject(batch.data)), .foreign(ArrayObject(batch.label))], names: ["data", "label"])
      }
    case "num.pad": return method { _ in .int(self.batch?.padding ?? 0) }
    default: return nil
    }
  }
}

/// Iterators over CSV, MNIST and record files. Shapes are in R's order; names may have dots or underscores.
enum IteratorBindings {
  static let all: [Builtin] =
    ["mx.io.ImageRecordIter", "mx.io.ImageRecordIter_v1", "mx.io.ImageRecordUInt8Iter", "mx.io.ImageRecordUInt8Iter_v1", "mx.io.ImageRecordInt8Iter"].map { name in
      Builtin(name, "...", """
        Batches of the pictures in a record file. Arguments: path.imgrec, data.shape = c(width, height, channels), batch.size, label.width = 1,
        shuffle = FALSE, seed = 0, resize, rand.crop, rand.mirror, mirror, mean.r, mean.g, mean.b, std.r, std.g, std.b, scale = 1,
        round.batch = TRUE, mean.img, path.imglist, path.imgidx (with it shuffle takes all records together, without those of 8 MB at a time),
        shuffle.chunk.size (MB: read in pieces of that size in random order), shuffle.chunk.seed = 0, num.parts, part.index, preprocess.threads = 4, prefetch.buffer = 4; changes of the picture:
        max.rotate.angle, rotate, max.shear.ratio, min.random.scale, max.random.scale, min.aspect.ratio, max.aspect.ratio, min.img.size, max.img.size,
        pad, fill.value, min.crop.size, max.crop.size, random.resized.crop, min.random.area, max.random.area, inter.method, brightness, contrast,
        saturation, random.h, random.s, random.l, pca.noise, max.random.contrast, max.random.illumination, seed.aug. Source: MXNet 1.x ImageRecordIter.
        """) { call in try imageRecords(IteratorArguments(call), detects: false) }
    } + [
      Builtin("mx.io.ImageDetRecordIter", "...", """
        Batches of the pictures in a record file with the boxes of objects each, stretched to the data shape. A label row is channels, height, \
        width, the number of labels, the labels, and `label.pad.value` (-1) up to `label.pad.width`. Other arguments as of mx.io.ImageRecordIter. \
        Source: MXNet 1.x ImageDetRecordIter.
        """) { call in try imageRecords(IteratorArguments(call), detects: true) },
      Builtin("mx.io.LibSVMIter", "...", """
        Batches of the rows of a LibSVM file, as dense arrays. Arguments: data.libsvm, data.shape, label.libsvm, label.shape = 1, batch.size,
        round.batch = TRUE, num.parts = 1, part.index = 0. Source: MXNet 1.x LibSVMIter.
        """) { call in
        let a = IteratorArguments(call)
        try a.check(["data_libsvm", "data_shape", "label_libsvm", "label_shape"])
        let data = FilePath.expanded(try a.string("data_libsvm")), label = try a.optionalString("label_libsvm").map(FilePath.expanded)
        let shape = try a.shape("data_shape"), labelShape = a.has("label_shape") ? try a.shape("label_shape") : [1]
        let size = try a.int("batch_size", 1), rounds = try a.bool("round_batch", true), part = try a.int("part_index", 0), partCount = try a.int("num_parts", 1)
        return try translating {
          .foreign(IteratorObject(
            try LibSVMIterator(dataPath: data, dataShape: shape, labelPath: label == "NULL" ? nil : label, labelShape: labelShape, batchSize: size, roundsBatch: rounds, part: part, partCount: partCount)))
        }
      },
      Builtin("mx.io.CSVIter", "...", """
        Batches of the rows of a CSV file. Arguments: data.csv, data.shape, label.csv, label.shape = 1, batch.size, round.batch = TRUE,
        dtype = "float32" (or int32, int64). Source: MXNet 1.x CSVIter.
        """) { call in
        let a = IteratorArguments(call)
        let types: [DType] = [.float32, .int32, .int64]
        try a.check(["data_csv", "data_shape", "label_csv", "label_shape"], types: types)
        let type = try a.type(types) { "\($0) is not supported for CSVIter" }
        let data = FilePath.expanded(try a.string("data_csv")), label = try a.optionalString("label_csv").map(FilePath.expanded)
        let shape = try a.shape("data_shape"), labelShape = a.has("label_shape") ? try a.shape("label_shape") : [1]
        let size = try a.int("batch_size", 1), rounds = try a.bool("round_batch", true)
        return try translating {
          .foreign(IteratorObject(
            try CSVIterator(dataPath: data, dataShape: shape, labelPath: label == "NULL" ? nil : label, labelShape: labelShape, dtype: type, batchSize: size, roundsBatch: rounds)))
        }
      },
      Builtin("mx.io.MNISTIter", "...", """
        Batches of MNIST digits from idx files (plain or gz). Arguments: image, label, batch.size = 128, shuffle = TRUE, flat = FALSE, seed = 0,
        silent, num.parts = 1, part.index = 0. Source: MXNet 1.x MNISTIter.
        """) { call in
        let a = IteratorArguments(call)
        try a.check(["image", "label", "shuffle", "flat", "seed", "input_shape", "data_shape", "input_flat"])
        let image = FilePath.expanded(try a.optionalString("image") ?? "./train-images-idx3-ubyte")
        let label = FilePath.expanded(try a.optionalString("label") ?? "./train-labels-idx1-ubyte")
        let size = try a.int("batch_size", 128), shuffles = try a.bool("shuffle", true), flat = try a.bool("flat", false), seed = try a.int("seed", 0)
        let part = try a.int("part_index", 0), partCount = try a.int("num_parts", 1)
        return try translating {
          .foreign(IteratorObject(
            try MNISTIterator(imagePath: image, labelPath: label, batchSize: size, shuffles: shuffles, isFlat: flat, seed: seed, part: part, partCount: partCount)))
        }
      },
      Builtin("im2rec", """
        image_lst, root, output_rec, label_width = 1, pack_label = 0, new_size = -1, nsplit = 1, partid = 0, center_crop = 0, quality = 95, color_mode = 1, \
        unchanged = 0, inter_method = 1, encoding = ".jpg"
        """, "Writes a record file from a list of pictures (lines index, label, path, separated by tabs). Source: mxnet R package.") { call in
        let list = FilePath.expanded(try call.string("image_lst")), root = FilePath.expanded(try call.string("root")), output = FilePath.expanded(try call.string("output_rec"))
        var options = ImageRecordWriter.Options()
        options.labelWidth = try call.integer("label_width", atLeast: 1)
        options.newSize = try call.integer("new_size")
        options.quality = try call.integer("quality")
        options.cropsCenter = try call.integer("center_crop") != 0
        options.keepsBytes = try call.integer("unchanged") != 0
        options.isGrey = try call.integer("color_mode") == 0
        options.encoding = try call.string("encoding")
        guard [".jpg", ".png"].contains(options.encoding) else { throw RError("encoding must be \".jpg\" or \".png\", got \"\(options.encoding)\"") }
        options.partCount = try call.integer("nsplit", atLeast: 1)
        options.part = try call.integer("partid", atLeast: 0)
        guard options.part < options.partCount || options.partCount == 1 else { throw RError("partid must be less than nsplit, got \(options.part)") }
        let count = try translating { try ImageRecordWriter.write(list: list, root: root, to: output, options: options) }
        return call.invisible(.int(count))
      },
      Builtin("print.Rcpp_MXNativeDataIter", "x, ...", "Prints an iterator.") { call in
        call.write(ForeignText.object("MXNativeDataIter", try call[0]))
        return call.invisible(try call[0])
      },
    ]
}

/// The named arguments of an iterator, dots read as underscores.
struct IteratorArguments {
  fileprivate var values: [String: Value] = [:]
  private let call: BuiltinCall
  init(_ call: BuiltinCall) {
    self.call = call
    for (name, value) in call.dots { if let name { values[name.text.underscored] = value } }
  }

  /// Throws for names that are none of `used` or of what only steers threads.
  ///
  /// - Parameter types: of the data that the iterator can make; float32 only where there are none.
  func check(_ used: [String], types: [DType] = []) throws {
    guard call.dots.allSatisfy({ $0.name != nil }) else { throw RError("Need to pass parameters in key=value style.", hints: ["arguments: \(used.joined(separator: ", "))"]) }
    let common = ["batch_size", "round_batch", "silent", "verbose", "prefetch_buffer", "preprocess_threads", "num_parts", "part_index", "dtype", "ctx", "data_name", "label_name", "device_id"]
    for name in values.keys.sorted() where !used.contains(name) && !common.contains(name) {
      throw RError(
        "Cannot find argument '\(name)', Possible Arguments:\n----------------\n" + (used + common).sorted().joined(separator: ", "),
        hints: Suggestion.nearest(to: name, among: used + common).map { ["did you mean \($0)?"] } ?? [])
    }
    if let type = try optionalString("dtype") {
      let known = ["bfloat16", "float16", "float32", "float64", "int32", "int64", "int8", "uint8"]
      guard known.contains(type) else { throw RError("Invalid Input: '\(type)', valid values are: {\(known.map { "'\($0)'" }.joined(separator: ", "))}") }
      let inC = ["float64": "double", "uint8": "unsigned char", "int8": "signed char", "int32": "int", "int64": "long long"][type] ?? type
      guard type == "float32" || !types.isEmpty else {
        throw RError("TBlob.get_with_shape: data type do not match specified type.Expected: \(inC) v.s. given float", hints: ["this iterator makes float32 only, dtype was '\(type)'"])
      }
    }
  }

  /// The argument `dtype`, float32 where it is not given. Throws for a type the iterator does not make.
  func type(_ types: [DType], _ message: (String) -> String) throws -> DType {
    guard let name = try optionalString("dtype") else { return .float32 }
    guard let type = DType(name: name), types.contains(type) else { throw RError(message(name), hints: ["dtype is one of \(types.map(\.name).joined(separator: ", "))"]) }
    return type
  }

  func floats(_ name: String) throws -> [Float] {
    let numbers = values[name]?.asDoubles() ?? []
    guard !numbers.isEmpty, numbers.allSatisfy(\.isFinite) else { throw RError("invalid '\(name)' argument") }
    return numbers.map { Float($0) }
  }

  func has(_ name: String) -> Bool { values[name].map { !$0.isNull } ?? false }
  func optionalString(_ name: String) throws -> String? {
    guard let value = values[name], !value.isNull else { return nil }
    guard case .strings(let v) = value, let text = v.elements.first ?? nil else { throw RError("invalid '\(name)' argument") }
    return text
  }
  func string(_ name: String) throws -> String {
    guard let text = try optionalString(name) else { throw RError("Required parameter \(name) of string is not presented") }
    return text
  }
  func float(_ name: String, _ fallback: Float) throws -> Float {
    guard let value = values[name], !value.isNull else { return fallback }
    guard let number = value.asDoubles().first, number.isFinite else { throw RError("invalid '\(name)' argument") }
    return Float(number)
  }
  func int(_ name: String, _ fallback: Int) throws -> Int {
    guard let value = values[name], !value.isNull else { return fallback }
    guard let number = value.asDoubles().first, number.isFinite, abs(number) < 1e9 else { throw RError("invalid '\(name)' argument") }
    return Int(number)
  }
  func bool(_ name: String, _ fallback: Bool) throws -> Bool {
    guard let value = values[name], !value.isNull else { return fallback }
    guard let flag = value.asLogicals().first, flag == .true || flag == .false else { throw RError("invalid '\(name)' argument") }
    return flag == .true
  }
  func shape(_ name: String) throws -> Shape {
    guard let value = values[name], !value.isNull else { throw RError("Required parameter \(name) of Shape(tuple) is not presented") }
    let extents = value.asDoubles()
    guard !extents.isEmpty, extents.allSatisfy({ $0.isFinite && $0 >= 1 && $0 < 1e9 }) else { throw RError("invalid '\(name)' argument") }
    return Shape(extents.map { Int($0) }.reversed())
  }
}
