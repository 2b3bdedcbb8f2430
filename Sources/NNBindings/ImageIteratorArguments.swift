import Lang
import Runtime

/// The arguments of iterators over pictures, by MXNet's names.
extension IteratorBindings {
  private static let records = [
    "path_imgrec", "path_imgidx", "path_imglist", "data_shape", "label_width", "shuffle", "seed", "seed_aug", "resize", "mirror", "scale", "mean_img", "mean", "mean_r", "mean_g",
    "mean_b", "mean_a", "std", "std_r", "std_g", "std_b", "std_a", "shuffle_chunk_size", "shuffle_chunk_seed", "inter_method", "aug_seq", "fill_value", "max_random_contrast",
    "max_random_illumination",
  ]
  private static let changes = [
    "rand_crop", "rand_mirror", "max_rotate_angle", "rotate", "rotate_list", "max_aspect_ratio", "min_aspect_ratio", "max_shear_ratio", "max_crop_size", "min_crop_size",
    "max_random_scale", "min_random_scale", "max_img_size", "min_img_size", "random_h", "random_s", "random_l", "pad", "brightness", "contrast", "saturation", "pca_noise",
    "random_resized_crop", "min_random_area", "max_random_area",
  ]
  private static let detection = [
    "label_pad_width", "label_pad_value", "rand_crop_prob", "min_crop_scales", "max_crop_scales", "min_crop_aspect_ratios", "max_crop_aspect_ratios", "min_crop_overlaps",
    "max_crop_overlaps", "min_crop_sample_coverages", "max_crop_sample_coverages", "min_crop_object_coverages", "max_crop_object_coverages", "num_crop_sampler", "crop_emit_mode",
    "emit_overlap_thresh", "max_crop_trials", "rand_pad_prob", "max_pad_scale", "resize_mode", "rand_mirror_prob", "max_random_hue", "random_hue_prob", "max_random_saturation",
    "random_saturation_prob", "random_illumination_prob", "random_contrast_prob",
  ]

  static func imageRecords(_ a: IteratorArguments, detects: Bool) throws -> Value {
    let types: [DType] = detects ? [] : [.float32, .uint8, .int8]
    try a.check(records + (detects ? detection : changes), types: types)
    let path = FilePath.expanded(try a.string("path_imgrec")), shape = try a.shape("data_shape")
    if let sequence = try a.optionalString("aug_seq"), let unknown = sequence.split(separator: ",").first(where: { !["aug_default", "det_aug_default"].contains($0) }) {
      throw RError("Cannot find image augmenter \(unknown)", hints: ["aug.seq is \"\(detects ? "det_aug_default" : "aug_default")\""])
    }
    var options = ImageRecordIterator.Options()
    if !detects { options.dtype = try a.type(types) { _ in "unknown dtype for ImageRecordIter2." } }
    options.batchSize = try a.int("batch_size", 1)
    options.labelWidth = max(1, try a.int("label_width", 1))
    options.shuffles = try a.bool("shuffle", false)
    options.seed = try a.int("seed", 0)
    options.indexPath = try a.optionalString("path_imgidx").map(FilePath.expanded)
    options.shuffleChunkSize = max(0, try a.int("shuffle_chunk_size", 0))
    options.shuffleChunkSeed = try a.int("shuffle_chunk_seed", 0)
    if a.has("seed_aug") { options.augmentationSeed = try a.int("seed_aug", 0) }
    options.roundsBatch = try a.bool("round_batch", true)
    options.scale = try a.float("scale", 1)
    options.mean = try ["r", "g", "b", "a"].map { try a.float("mean_" + $0, 0) }
    options.deviation = try ["r", "g", "b", "a"].map { try a.float("std_" + $0, 1) }
    if a.has("mean") { options.mean = try a.floats("mean") }
    if a.has("std") { options.deviation = try a.floats("std") }
    options.meanPath = try a.optionalString("mean_img").map(FilePath.expanded)
    options.listPath = try a.optionalString("path_imglist").map(FilePath.expanded)
    options.partCount = try a.int("num_parts", 1)
    options.part = try a.int("part_index", 0)
    options.threadCount = try a.int("preprocess_threads", 4)
    options.prefetchCount = min(64, try a.int("prefetch_buffer", 4))
    options.augmentation = try augmentation(a)
    if detects {
      options.detection = try detection(a)
      options.detectionWidth = max(0, try a.int("label_pad_width", 0))
      options.detectionFill = try a.float("label_pad_value", -1)
    }
    guard options.deviation.allSatisfy({ $0 != 0 }) else { throw RError("std.r, std.g and std.b must not be 0") }
    return try translating { .foreign(IteratorObject(try ImageRecordIterator(path: path, shape: shape, options: options))) }
  }

  private static func range<T: Comparable>(_ low: T, _ high: T, _ name: String) throws -> ClosedRange<T> {
    guard low <= high else { throw RError("min and max of \(name) must be in order, got \(low) and \(high)") }
    return low...high
  }

  private static func augmentation(_ a: IteratorArguments) throws -> AugmentationOptions {
    var o = AugmentationOptions()
    o.resize = max(0, try a.int("resize", 0))
    o.cropsRandomly = try a.bool("rand_crop", false)
    o.cropsResized = try a.bool("random_resized_crop", false)
    o.areas = try range(try a.float("min_random_area", 1), try a.float("max_random_area", 1), "random_area")
    o.largestAngle = try a.int("max_rotate_angle", 0)
    o.angle = try a.int("rotate", -1)
    if a.has("rotate_list") { o.angles = try a.floats("rotate_list").map { Int(max(-36_000, min(36_000, $0))) } }
    o.largestShear = try a.float("max_shear_ratio", 0)
    let proportion = try a.float("max_aspect_ratio", 0)
    o.proportions = try a.has("min_aspect_ratio") ? range(try a.float("min_aspect_ratio", 0), proportion, "aspect_ratio") : range(1 - proportion, 1 + proportion, "aspect_ratio")
    o.scales = try range(try a.float("min_random_scale", 1), try a.float("max_random_scale", 1), "random_scale")
    let sizes = (try a.int("min_crop_size", -1), try a.int("max_crop_size", -1))
    if sizes != (-1, -1) { o.cropSizes = try range(sizes.0, sizes.1, "crop_size") }
    o.sides = try range(try a.float("min_img_size", 0), try a.float("max_img_size", 1e10), "img_size")
    o.padding = try a.int("pad", 0)
    o.fill = UInt8(clamping: try a.int("fill_value", 255))
    o.interpolation = try a.int("inter_method", 1)
    (o.hue, o.saturationShift, o.lightness) = (try a.int("random_h", 0), try a.int("random_s", 0), try a.int("random_l", 0))
    (o.brightness, o.contrast, o.saturation) = (try a.float("brightness", 0), try a.float("contrast", 0), try a.float("saturation", 0))
    o.colorNoise = try a.float("pca_noise", 0)
    o.mirrorsRandomly = try a.bool("rand_mirror", false)
    o.mirrors = try a.bool("mirror", false)
    o.largestContrast = try a.float("max_random_contrast", 0)
    o.largestIllumination = try a.float("max_random_illumination", 0)
    return o
  }

  private static func detection(_ a: IteratorArguments) throws -> DetectionAugmentationOptions {
    var o = DetectionAugmentationOptions()
    o.resize = max(0, try a.int("resize", 0))
    o.cropProbability = try a.float("rand_crop_prob", 0)
    let count = try a.int("num_crop_sampler", 1)
    guard (0...1000).contains(count) else { throw RError("invalid 'num_crop_sampler' argument") }
    /// One value for all samplers or one each.
    func values(_ name: String, _ fallback: Float) throws -> [Float] {
      let given = a.has(name) ? try a.floats(name) : [fallback]
      guard given.count == 1 || given.count == count else { throw RError("# of parameters/crop_samplers mismatch: '\(name)' has \(given.count) values for \(count) samplers") }
      return given.count == 1 ? [Float](repeating: given[0], count: count) : given
    }
    func ranges(_ name: String, _ low: Float, _ high: Float) throws -> [ClosedRange<Float>] {
      try zip(values("min_crop_" + name, low), values("max_crop_" + name, high)).map { try range($0, $1, "crop_" + name) }
    }
    let scales = try ranges("scales", 0, 1), proportions = try ranges("aspect_ratios", 1, 1), overlaps = try ranges("overlaps", 0, 1)
    let samples = try ranges("sample_coverages", 0, 1), objects = try ranges("object_coverages", 0, 1), trials = try values("max_crop_trials", 25)
    o.samplers = (0..<count).map { k in
      var s = DetectionAugmentationOptions.CropSampler()
      (s.scales, s.proportions, s.overlaps, s.sampleCoverages, s.objectCoverages, s.trials) = (scales[k], proportions[k], overlaps[k], samples[k], objects[k], Int(max(-1, min(1e6, trials[k]))))
      return s
    }
    switch try a.optionalString("crop_emit_mode") ?? "center" {
    case "center": break
    case "overlap": o.emitsByOverlap = try a.float("emit_overlap_thresh", 0.3)
    case let other: throw RError("Invalid Input: '\(other)', valid values are: {'center', 'overlap'}")
    }
    (o.padProbability, o.largestPadScale) = (try a.float("rand_pad_prob", 0), try a.float("max_pad_scale", 1))
    o.hue = (try a.int("max_random_hue", 0), try a.float("random_hue_prob", 0))
    o.saturation = (try a.int("max_random_saturation", 0), try a.float("random_saturation_prob", 0))
    o.lightness = (try a.int("max_random_illumination", 0), try a.float("random_illumination_prob", 0))
    o.contrast = (try a.float("max_random_contrast", 0), try a.float("random_contrast_prob", 0))
    o.mirrorProbability = try a.float("rand_mirror_prob", 0)
    o.fill = UInt8(clamping: try a.int("fill_value", 127))
    o.interpolation = try a.int("inter_method", 1)
    let mode = try a.optionalString("resize_mode") ?? "force"
    guard let fitting = DetectionAugmentationOptions.Fit(rawValue: mode) else { throw RError("Invalid Input: '\(mode)', valid values are: {'fit', 'force', 'shrink'}") }
    o.fitting = fitting
    return o
  }
}
