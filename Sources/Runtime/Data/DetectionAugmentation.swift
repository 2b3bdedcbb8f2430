import Pictures

/// How pictures and the boxes of the objects in them are changed together.
///
/// Names, defaults and order are those of MXNet's detection iterator. Lists have one entry for each crop sampler. Source: MXNet 1.9.1
/// src/io/image_det_aug_default.cc.
public struct DetectionAugmentationOptions {
  /// A way of cropping: a random box of some scale and proportions that objects have to overlap enough.
  public struct CropSampler {
    /// Square root of the box's share of the picture.
    public var scales: ClosedRange<Float> = 0...1
    /// Width to height, in pixels.
    public var proportions: ClosedRange<Float> = 1...1
    /// Intersection over union of the box and an object.
    public var overlaps: ClosedRange<Float> = 0...1
    /// Share of the box an object covers.
    public var sampleCoverages: ClosedRange<Float> = 0...1
    /// Share of an object the box covers.
    public var objectCoverages: ClosedRange<Float> = 0...1
    /// Boxes drawn before the next sampler has its turn; at most 10,000.
    public var trials = 25
    /// Any square box.
    public init() {}
  }

  /// How a picture takes the data's size: stretched to it; made smaller where it is larger, or resized to just fit in, with its proportions kept.
  /// What it does not cover of the data is 0.
  public enum Fit: String { case force, shrink, fit }

  /// Length of the shorter side, before anything else; 0 keeps the size.
  public var resize = 0
  /// Of trying to crop at all.
  public var cropProbability: Float = 0
  /// Tried in random order until one finds a box; the picture stays whole where none does.
  public var samplers = [CropSampler()]
  /// Drop objects whose overlap with the crop is less than this share of them, instead of those whose centre is outside.
  public var emitsByOverlap: Float?
  /// Of putting the picture somewhere on a larger one, of `fill`, and the largest factor of its sides, below 100.
  public var padProbability: Float = 0, largestPadScale: Float = 1
  /// Largest change and its probability.
  public var hue: (Int, Float) = (0, 0), saturation: (Int, Float) = (0, 0), lightness: (Int, Float) = (0, 0)
  /// Largest change of a factor of all values, and its probability.
  public var contrast: (Float, Float) = (0, 0)
  /// Of swapping left and right.
  public var mirrorProbability: Float = 0
  /// The grey of what padding adds.
  public var fill: UInt8 = 127
  /// OpenCV's number; 9 chooses by the change of size, 10 at random.
  public var interpolation = 1
  /// Comes last, after cropping.
  public var fitting = Fit.force
  /// No change but the stretching to the data's size.
  public init() {}

  var isRandom: Bool {
    cropProbability > 0 || padProbability > 0 || mirrorProbability > 0 || interpolation == 10 || hue.1 > 0 || saturation.1 > 0 || lightness.1 > 0 || contrast.1 > 0
  }

  func check() throws {
    for sampler in samplers {
      guard sampler.scales.lowerBound >= 0, sampler.scales.upperBound <= 1, sampler.proportions.lowerBound >= 0 else {
        throw RuntimeError("crop scales must be within 0 and 1, crop aspect ratios positive")
      }
      guard (0...10_000).contains(sampler.trials) else { throw RuntimeError("max_crop_trials must be between 0 and 10000, got \(sampler.trials)") }
    }
    guard largestPadScale.isFinite, largestPadScale < 100 else { throw RuntimeError("max_pad_scale must be below 100, got \(largestPadScale)") }
    var common = AugmentationOptions()
    (common.resize, common.interpolation) = (resize, interpolation)
    try common.check()
  }
}

/// A rectangle in shares of a picture.
private struct Region {
  var x: Float, y: Float, width: Float, height: Float
  var area: Float { width * height }

  func intersection(_ b: Region) -> Float {
    let left = max(x, b.x), top = max(y, b.y), w = min(x + width, b.x + b.width) - left, h = min(y + height, b.y + b.height) - top
    return w > 0 && h > 0 ? w * h : 0
  }
}

/// The labels of a picture with objects: header width, object width, further header; then for each object class, left, top, right, bottom and more.
private struct DetectionLabel {
  struct Object {
    var left: Float, top: Float, right: Float, bottom: Float
    let id: Float, extra: [Float]
    var box: Region { Region(x: left, y: top, width: right - left, height: bottom - top) }

    func projected(into b: Region) -> Object {
      Object(left: max(0, (left - b.x) / b.width), top: max(0, (top - b.y) / b.height), right: min(1, (right - b.x) / b.width), bottom: min(1, (bottom - b.y) / b.height), id: id, extra: extra)
    }
  }

  let header: [Float]
  var objects: [Object] = []

  init(_ raw: [Float]) throws {
    guard raw.count >= 7, raw[0] >= 2, raw[0] <= Float(raw.count), raw[1] >= 5, raw[1] <= Float(raw.count) else {
      throw RuntimeError("a label of objects is its header's width (2 or more), the width of an object (5 or more), and the objects; got \(raw.prefix(7))")
    }
    let start = Int(raw[0]), width = Int(raw[1])
    guard (raw.count - start) % width == 0 else { throw RuntimeError("\(raw.count - start) numbers behind the header are not objects of \(width)") }
    header = Array(raw[..<start])
    for at in stride(from: start, to: raw.count, by: width) {
      let object = Object(left: raw[at + 1], top: raw[at + 2], right: raw[at + 3], bottom: raw[at + 4], id: raw[at], extra: Array(raw[(at + 5)..<(at + width)]))
      if object.right > object.left, object.bottom > object.top { objects.append(object) }
    }
  }

  var values: [Float] { header + objects.flatMap { [$0.id, $0.left, $0.top, $0.right, $0.bottom] + $0.extra } }

  /// False when the box does not overlap the objects as asked; else they are those of the crop.
  mutating func crop(_ box: Region, _ sampler: DetectionAugmentationOptions.CropSampler, emitsByOverlap: Float?) -> Bool {
    if objects.isEmpty { return true }
    let all: ClosedRange<Float> = 0...1
    func fits(_ object: Object) -> Bool {
      let b = object.box, common = box.intersection(b)
      func isIn(_ value: Float, _ range: ClosedRange<Float>) -> Bool { range == all || !(value < range.lowerBound || value > range.upperBound) }
      let union = common <= 0 ? 0 : common / (box.area + b.area - common)
      return isIn(union, sampler.overlaps) && isIn(common / box.area, sampler.sampleCoverages) && isIn(common / b.area, sampler.objectCoverages)
    }
    let isFree = sampler.overlaps == all && sampler.sampleCoverages == all && sampler.objectCoverages == all
    guard isFree || objects.contains(where: fits) else { return false }
    let kept = objects.filter { object in
      if let threshold = emitsByOverlap { return box.intersection(object.box) / object.box.area > threshold }
      let x = (object.left + object.right) * 0.5, y = (object.top + object.bottom) * 0.5
      return box.x <= x && x < box.x + box.width && box.y <= y && y < box.y + box.height
    }
    guard !kept.isEmpty else { return false }
    objects = kept.map { $0.projected(into: box) }
    return true
  }
}

extension Augmentation {
  /// Draws the changes of a picture with objects.
  init(of extents: (width: Int, height: Int), label raw: [Float], to target: (width: Int, height: Int), _ o: DetectionAugmentationOptions, _ twister: inout MersenneTwister) throws {
    var common = AugmentationOptions()
    (common.resize, common.interpolation) = (o.resize, o.interpolation)
    try self.init(resizing: extents, common, &twister)
    var label = try DetectionLabel(raw)
    changeColors(o, &twister)
    if o.mirrorProbability > 0, twister.unit() < o.mirrorProbability {
      add(.mirror)
      for k in label.objects.indices { (label.objects[k].left, label.objects[k].right) = (1 - label.objects[k].right, 1 - label.objects[k].left) }
    }
    if o.padProbability > 0, o.largestPadScale > 1, twister.unit() < o.padProbability { pad(&label, o, &twister) }
    if o.cropProbability > 0, !o.samplers.isEmpty, twister.unit() < o.cropProbability { crop(&label, o, &twister) }
    switch o.fitting {
    case .force: try resize(target.width, target.height, common, &twister)
    case .shrink where height <= target.height && width <= target.width: break
    case .shrink, .fit:
      let ratio = min(Float(target.height) / Float(height), Float(target.width) / Float(width))
      try resize(Int(ratio * Float(width)), Int(ratio * Float(height)), common, &twister)
    }
    labels = label.values
  }

  private mutating func changeColors(_ o: DetectionAugmentationOptions, _ twister: inout MersenneTwister) {
    guard o.hue.1 > 0 || o.saturation.1 > 0 || o.lightness.1 > 0 || o.contrast.1 > 0 else { return }
    func whole(_ limit: Int) -> Int { Int(twister.uniform(-1...1) * Float(limit)) }
    var h = whole(o.hue.0), s = whole(o.saturation.0), l = whole(o.lightness.0)
    var c = twister.uniform(-1...1) * o.contrast.0
    if !(twister.unit() < o.hue.1) { h = 0 }
    if !(twister.unit() < o.saturation.1) { s = 0 }
    if !(twister.unit() < o.lightness.1) { l = 0 }
    if !(twister.unit() < o.contrast.1) { c = 0 }
    if h != 0 || s != 0 || l != 0 { add(.shift(hue: h, lightness: l, saturation: s)) }
    if abs(c) > 1e-3 { add(.scale(c + 1)) }
  }

  private mutating func pad(_ label: inout DetectionLabel, _ o: DetectionAugmentationOptions, _ twister: inout MersenneTwister) {
    let scale = twister.uniform(1...o.largestPadScale)
    guard scale >= 1.05 else { return }
    let x = twister.uniform(0...(scale - 1)), y = twister.uniform(0...(scale - 1))
    label.objects = label.objects.map { $0.projected(into: Region(x: -x, y: -y, width: scale, height: scale)) }
    let w = Float(width), h = Float(height)
    border(left: Int(x * w), top: Int(y * h), right: max(0, Int((scale - x - 1) * w)), bottom: max(0, Int((scale - y - 1) * h)))
  }

  private mutating func crop(_ label: inout DetectionLabel, _ o: DetectionAugmentationOptions, _ twister: inout MersenneTwister) {
    var order = Array(o.samplers.indices)
    twister.shuffle(&order)
    for k in order {
      let sampler = o.samplers[k]
      for _ in 0..<sampler.trials {
        let proportion = Float(width) / Float(height)
        let scale = twister.uniform(sampler.scales) + 1e-12
        let low = max(sampler.proportions.lowerBound / proportion, scale * scale), high = min(sampler.proportions.upperBound / proportion, 1 / (scale * scale))
        let ratio = (twister.unit() * (high - low) + low).squareRoot()
        let w = min(1, scale * ratio), h = min(1, scale / ratio)
        let x = twister.unit() * (1 - w), y = twister.unit() * (1 - h)
        let pixels = [x * Float(width), y * Float(height), w * Float(width), h * Float(height)]
        guard pixels.allSatisfy({ $0.isFinite && $0 >= 0 }), label.crop(Region(x: x, y: y, width: w, height: h), sampler, emitsByOverlap: o.emitsByOverlap) else { continue }
        let newWidth = Int(pixels[2]), newHeight = Int(pixels[3])
        guard newWidth > 0, newHeight > 0 else { continue }
        cut(min(Int(pixels[0]), width - newWidth), min(Int(pixels[1]), height - newHeight), newWidth, newHeight)
        return
      }
    }
  }
}
