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
        guard let batch = self.batch else { throw RError("Iterator is not at a batch: call iter.next() first") }
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
        round.batch = TRUE. Source: MXNet 1.x ImageRecordIter.
        """) { call in try imageRecords(IteratorArguments(call), call) }
    } + [
      Builtin("mx.io.ImageDetRecordIter", "...", """
        Batches of the pictures in a record file with any number of labels each, stretched to the data shape. A label row is channels, height, \
        width, the number of labels, the labels, and `label.pad.value` (-1) up to `label.pad.width`. Other arguments as of mx.io.ImageRecordIter. \
        Source: MXNet 1.x ImageDetRecordIter.
        """) { call in try imageRecords(IteratorArguments(call), detects: true, call) },
      Builtin("mx.io.LibSVMIter", "...", """
        Batches of the rows of a LibSVM file, as dense arrays. Arguments: data.libsvm, data.shape, label.libsvm, label.shape = 1, batch.size,
        round.batch = TRUE. Source: MXNet 1.x LibSVMIter.
        """) { call in
        let a = IteratorArguments(call)
        try a.check(["data_libsvm", "data_shape", "label_libsvm", "label_shape"])
        let data = FilePath.expanded(try a.string("data_libsvm")), label = try a.optionalString("label_libsvm").map(FilePath.expanded)
        let shape = try a.shape("data_shape"), labelShape = a.has("label_shape") ? try a.shape("label_shape") : [1]
        let size = try a.int("batch_size", 1), rounds = try a.bool("round_batch", true)
        return try translating {
          .foreign(IteratorObject(
            try LibSVMIterator(dataPath: data, dataShape: shape, labelPath: label == "NULL" ? nil : label, labelShape: labelShape, batchSize: size, roundsBatch: rounds)))
        }
      },
      Builtin("mx.io.CSVIter", "...", """
        Batches of the rows of a CSV file. Arguments: data.csv, data.shape, label.csv, label.shape = 1, batch.size, round.batch = TRUE.
        Source: MXNet 1.x CSVIter.
        """) { call in
        let a = IteratorArguments(call)
        try a.check(["data_csv", "data_shape", "label_csv", "label_shape"])
        let data = FilePath.expanded(try a.string("data_csv")), label = try a.optionalString("label_csv").map(FilePath.expanded)
        let shape = try a.shape("data_shape"), labelShape = a.has("label_shape") ? try a.shape("label_shape") : [1]
        let size = try a.int("batch_size", 1), rounds = try a.bool("round_batch", true)
        return try translating {
          .foreign(IteratorObject(
            try CSVIterator(dataPath: data, dataShape: shape, labelPath: label == "NULL" ? nil : label, labelShape: labelShape, batchSize: size, roundsBatch: rounds)))
        }
      },
      Builtin("mx.io.MNISTIter", "...", """
        Batches of MNIST digits from idx files (plain or gz). Arguments: image, label, batch.size = 128, shuffle = TRUE, flat = FALSE, seed = 0,
        silent. Source: MXNet 1.x MNISTIter.
        """) { call in
        let a = IteratorArguments(call)
        try a.check(["image", "label", "shuffle", "flat", "seed", "input_shape", "data_shape", "input_flat"])
        let image = FilePath.expanded(try a.optionalString("image") ?? "./train-images-idx3-ubyte")
        let label = FilePath.expanded(try a.optionalString("label") ?? "./train-labels-idx1-ubyte")
        let size = try a.int("batch_size", 128), shuffles = try a.bool("shuffle", true), flat = try a.bool("flat", false), seed = try a.int("seed", 0)
        return try translating {
          .foreign(IteratorObject(
            try MNISTIterator(imagePath: image, labelPath: label, batchSize: size, shuffles: shuffles, isFlat: flat, seed: seed)))
        }
      },
      Builtin("im2rec", """
        image_lst, root, output_rec, label_width = 1, pack_label = 0, new_size = -1, nsplit = 1, partid = 0, center_crop = 0, quality = 80, color_mode = 1, \
        unchanged = 0, inter_method = 1, encoding = ".jpg"
        """, "Writes a record file from a list of pictures (lines index, label, path, separated by tabs). Source: mxnet R package.") { call in
        let list = FilePath.expanded(try call.string("image_lst")), root = FilePath.expanded(try call.string("root")), output = FilePath.expanded(try call.string("output_rec"))
        let width = try call.integer("label_width", atLeast: 1), size = try call.integer("new_size"), quality = try call.integer("quality")
        let crops = try call.integer("center_crop") != 0, keeps = try call.integer("unchanged") != 0, encoding = try call.string("encoding")
        let count = try translating {
          try ImageRecordWriter.write(list: list, root: root, to: output, labelWidth: width, newSize: size, centerCrop: crops, quality: quality, keepsBytes: keeps, encoding: encoding)
        }
        return call.invisible(.int(count))
      },
      Builtin("print.Rcpp_MXNativeDataIter", "x, ...", "Prints an iterator.") { call in
        call.write(ForeignText.object("MXNativeDataIter", try call[0]))
        return call.invisible(try call[0])
      },
    ]

  private static func imageRecords(_ a: IteratorArguments, detects: Bool = false, _ call: BuiltinCall) throws -> Value {
    try a.check([
      "path_imgrec", "path_imgidx", "path_imglist", "data_shape", "label_width", "shuffle", "seed", "resize", "rand_crop", "rand_mirror", "mirror", "scale", "mean_img",
      "mean", "mean_r", "mean_g", "mean_b", "mean_a", "std", "std_r", "std_g", "std_b", "std_a", "label_pad_width", "label_pad_value", "shuffle_chunk_size",
      "shuffle_chunk_seed", "inter_method", "aug_seq",
    ], withoutEffect: [
      "max_rotate_angle", "max_aspect_ratio", "min_aspect_ratio", "max_shear_ratio", "max_crop_size", "min_crop_size", "max_random_scale", "min_random_scale",
      "max_img_size", "min_img_size", "random_h", "random_s", "random_l", "rotate", "fill_value", "pad", "max_random_contrast", "max_random_illumination",
      "brightness", "contrast", "saturation", "pca_noise", "random_resized_crop", "min_random_area", "max_random_area", "rand_gray", "rand_crop_prob",
      "min_crop_scales", "max_crop_scales", "min_crop_aspect_ratios", "max_crop_aspect_ratios", "min_crop_overlaps", "max_crop_overlaps",
      "min_crop_sample_coverages", "max_crop_sample_coverages", "min_crop_object_coverages", "max_crop_object_coverages", "num_crop_sampler",
      "crop_emit_mode", "emit_overlap_thresh", "max_crop_trials", "rand_pad_prob", "max_pad_scale", "resize_mode", "rand_mirror_prob", "max_random_hue", "random_hue_prob",
      "max_random_saturation", "random_saturation_prob", "random_illumination_prob", "random_contrast_prob",
    ], call)
    let path = FilePath.expanded(try a.string("path_imgrec")), shape = try a.shape("data_shape")
    var options = ImageRecordIterator.Options()
    options.batchSize = try a.int("batch_size", 1)
    options.labelWidth = max(1, try a.int("label_width", 1))
    options.shuffles = try a.bool("shuffle", false)
    options.seed = try a.int("seed", 0)
    options.resize = try a.int("resize", 0)
    options.cropsRandomly = try a.bool("rand_crop", false)
    options.mirrorsRandomly = try a.bool("rand_mirror", false)
    options.mirrors = try a.bool("mirror", false)
    options.roundsBatch = try a.bool("round_batch", true)
    options.scale = try a.float("scale", 1)
    options.mean = try ["r", "g", "b"].map { try a.float("mean_" + $0, 0) }
    options.deviation = try ["r", "g", "b"].map { try a.float("std_" + $0, 1) }
    if a.has("mean") { options.mean = try a.floats("mean") }
    if a.has("std") { options.deviation = try a.floats("std") }
    options.meanPath = try a.optionalString("mean_img").map(FilePath.expanded)
    options.listPath = try a.optionalString("path_imglist").map(FilePath.expanded)
    if detects {
      options.stretches = true
      options.detectionWidth = max(0, try a.int("label_pad_width", 0))
      options.detectionFill = try a.float("label_pad_value", -1)
    }
    guard options.deviation.allSatisfy({ $0 != 0 }) else { throw RError("std.r, std.g and std.b must not be 0") }
    return try translating { .foreign(IteratorObject(try ImageRecordIterator(path: path, shape: shape, options: options))) }
  }
}

/// The named arguments of an iterator, dots read as underscores.
private struct IteratorArguments {
  private var values: [String: Value] = [:]
  init(_ call: BuiltinCall) {
    for (name, value) in call.dots { if let name { values[name.text.underscored] = value } }
  }

  /// Throws for names that are none of `used`, of `withoutEffect` or of what only steers threads; warns of `withoutEffect`.
  func check(_ used: [String], withoutEffect: [String] = [], _ call: BuiltinCall? = nil) throws {
    let common = ["batch_size", "round_batch", "silent", "verbose", "prefetch_buffer", "preprocess_threads", "num_parts", "part_index", "dtype", "ctx", "data_name", "label_name"]
    for name in values.keys.sorted() where !used.contains(name) && !common.contains(name) {
      if withoutEffect.contains(name) {
        try call?.warn("\(name) has no effect: pictures are resized, cropped, mirrored and normalized only")
        continue
      }
      throw RError(
        "Cannot find argument '\(name)', Possible Arguments:\n----------------\n" + (used + common).sorted().joined(separator: ", "),
        hints: Suggestion.nearest(to: name, among: used + common).map { ["did you mean \($0)?"] } ?? [])
    }
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
