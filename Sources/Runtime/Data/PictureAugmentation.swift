import Glibc
import Pictures

/// How pictures are changed at random before they are used for training, and how their numbers are made.
///
/// Names and meanings are MXNet's: `resize`, then an affine map, padding, a crop to the data's shape, colours. Source: MXNet 1.9.1
/// src/io/image_aug_default.cc, iter_image_recordio_2.cc.
public struct AugmentationOptions {
  /// Length of the shorter side, before anything else; 0 keeps the size.
  public var resize = 0
  /// From any place of the picture instead of its middle.
  public var cropsRandomly = false
  /// A part of random area and proportions, stretched to the data's shape.
  public var cropsResized = false
  /// Share of the picture, for `cropsResized`; after ten parts that do not fit in, the crop is one of the data's shape.
  public var areas: ClosedRange<Float> = 1...1
  /// Degrees to either side.
  public var largestAngle = 0
  /// Instead of a random angle, where positive.
  public var angle = -1
  /// Instead of a random angle one of these.
  public var angles: [Int] = []
  /// Of the affine map, to either side.
  public var largestShear: Float = 0
  /// Width to height.
  public var proportions: ClosedRange<Float> = 1...1
  /// Factor of the affine map.
  public var scales: ClosedRange<Float> = 1...1
  /// Of the side of a square that is cut out and stretched to the data's shape.
  public var cropSizes: ClosedRange<Int>?
  /// Of the sides after the affine map.
  public var sides: ClosedRange<Float> = 0...1e10
  /// Pixels added at each side, after the affine map.
  public var padding = 0
  /// The grey of what padding and the affine map bring in.
  public var fill: UInt8 = 255
  /// OpenCV's number; 9 chooses by the change of size, 10 at random.
  public var interpolation = 1
  /// Largest changes to either side: hue in steps of two degrees, the others of 255. Only of pictures with three channels.
  public var hue = 0, saturationShift = 0, lightness = 0
  /// Largest changes of factors, which are 1 without: of all values, of distances to the mean grey, to each pixel's grey.
  public var brightness: Float = 0, contrast: Float = 0, saturation: Float = 0
  /// Of noise along the principal components of colour.
  public var colorNoise: Float = 0
  /// Swaps left and right of half of the pictures, drawn at random.
  public var mirrorsRandomly = false
  /// Swaps left and right of every picture.
  public var mirrors = false
  /// Of the numbers after the mean was taken off.
  public var largestContrast: Float = 0, largestIllumination: Float = 0
  /// Only the crop of the middle to the data's shape.
  public init() {}

  var warps: Bool {
    largestAngle > 0 || largestShear > 0 || angle > 0 || !angles.isEmpty || scales != 1...1 || !cropsResized && proportions != 1...1 || sides != 0...1e10
  }

  /// False where every picture gets the same treatment, whatever is drawn.
  var isRandom: Bool {
    warps || cropsRandomly || cropsResized || cropSizes != nil || interpolation == 10 || hue != 0 || saturationShift != 0 || lightness != 0 || brightness > 0
      || contrast > 0 || saturation > 0 || colorNoise > 0 || mirrorsRandomly || largestContrast != 0 || largestIllumination != 0
  }

  /// - Throws: for numbers no picture can be changed by.
  func check() throws {
    guard (0...4).contains(interpolation) || interpolation == 9 || interpolation == 10 else {
      throw RuntimeError("invalid inter_method: valid value 0,1,2,3,4,9,10", hints: ["got \(interpolation)"])
    }
    for (name, value) in [("max_rotate_angle", largestAngle), ("pad", padding), ("resize", resize)] where value < 0 || value > 1 << 16 {
      throw RuntimeError("\(name) must be between 0 and \(1 << 16), got \(value)")
    }
    for (name, value) in [("brightness", brightness), ("contrast", contrast), ("saturation", saturation), ("pca_noise", colorNoise), ("max_shear_ratio", largestShear)]
    where !(value >= 0 && value < 1e6) { throw RuntimeError("\(name) must be between 0 and 1e6, got \(value)") }
    if cropsResized, scales != 1...1 || cropSizes != nil || cropsRandomly {
      throw RuntimeError("Setting random_resized_crop to true conflicts with min_random_scale, max_random_scale, min_crop_size, max_crop_size, and rand_crop.")
    }
  }
}

/// What is done to one picture: drawn in the pictures' order, carried out by any thread.
struct Augmentation {
  enum Step {
    case resize(Int, Int, PixelInterpolation)
    case warp([Double], Int, Int, PixelInterpolation)
    case border(left: Int, top: Int, right: Int, bottom: Int)
    case mirror
    case crop(Int, Int, Int, Int)
    case scale(Float)
    case contrast(Float)
    case saturate(Float)
    case shift(hue: Int, lightness: Int, saturation: Int)
    case noise([Float])
  }

  private(set) var steps: [Step] = []
  /// The labels of the changed picture, where they change with it.
  var labels: [Float]?
  private(set) var isMirrored = false
  private(set) var contrast: Float = 1
  private(set) var illumination: Float = 0
  private(set) var width: Int, height: Int

  /// Only the first step: the shorter side as asked.
  init(resizing extents: (width: Int, height: Int), _ o: AugmentationOptions, _ twister: inout MersenneTwister) throws {
    (width, height) = extents
    guard width > 0, height > 0 else { throw RuntimeError("the picture is empty") }
    guard o.resize > 0 else { return }
    let size = height > width ? (o.resize, o.resize * height / width) : (o.resize * width / height, o.resize)
    try resize(size.0, size.1, o, &twister)
  }

  /// - Parameters:
  ///   - extents: of the picture.
  ///   - target: of the data.
  init(of extents: (width: Int, height: Int), to target: (width: Int, height: Int), _ o: AugmentationOptions, _ twister: inout MersenneTwister) throws {
    try self.init(resizing: extents, o, &twister)
    if o.warps { try warp(o, &twister) }
    if o.padding > 0 { border(left: o.padding, top: o.padding, right: o.padding, bottom: o.padding) }
    let isCut = try cutAndStretch(to: target, o, &twister)
    if !isCut { try crop(to: target, o, &twister) }
    changeColors(o, &twister)
    if o.mirrorsRandomly { isMirrored = twister.wideUnit() < 0.5 }
    isMirrored = isMirrored || o.mirrors
    contrast = twister.unit() * o.largestContrast * 2 - o.largestContrast + 1
    illumination = twister.unit() * o.largestIllumination * 2 - o.largestIllumination
  }

  private func interpolation(_ newWidth: Int, _ newHeight: Int, from old: (Int, Int)? = nil, _ o: AugmentationOptions, _ twister: inout MersenneTwister) -> PixelInterpolation {
    let (oldWidth, oldHeight) = old ?? (width, height)
    switch o.interpolation {
    case 9: return newWidth > oldWidth && newHeight > oldHeight ? .cubic : newWidth < oldWidth && newHeight < oldHeight ? .area : .linear
    case 10: return PixelInterpolation(rawValue: Int(twister.below(5))) ?? .linear
    default: return PixelInterpolation(rawValue: o.interpolation) ?? .linear
    }
  }

  private static func checkSize(_ width: Int, _ height: Int) throws {
    guard width > 0, height > 0, width < 1 << 20, height < 1 << 20, width * height < 1 << 28 else { throw RuntimeError("a picture of \(width) x \(height) is not possible") }
  }

  mutating func add(_ step: Step) { steps.append(step) }

  mutating func border(left: Int, top: Int, right: Int, bottom: Int) {
    steps.append(.border(left: left, top: top, right: right, bottom: bottom))
    width += left + right
    height += top + bottom
  }

  mutating func cut(_ x: Int, _ y: Int, _ newWidth: Int, _ newHeight: Int) {
    steps.append(.crop(x, y, newWidth, newHeight))
    (width, height) = (newWidth, newHeight)
  }

  mutating func resize(_ newWidth: Int, _ newHeight: Int, _ o: AugmentationOptions, _ twister: inout MersenneTwister) throws {
    try Augmentation.checkSize(newWidth, newHeight)
    steps.append(.resize(newWidth, newHeight, interpolation(newWidth, newHeight, o, &twister)))
    (width, height) = (newWidth, newHeight)
  }

  private mutating func warp(_ o: AugmentationOptions, _ twister: inout MersenneTwister) throws {
    let shear = twister.unit() * o.largestShear * 2 - o.largestShear
    var angle = Int(twister.below(UInt32(2 * o.largestAngle + 1))) - o.largestAngle
    if o.angle > 0 { angle = o.angle }
    if !o.angles.isEmpty { angle = o.angles[Int(twister.below(UInt32(o.angles.count)))] }
    let a = Float(cos(Double(angle) / 180 * Double.pi)), b = Float(sin(Double(angle) / 180 * Double.pi))
    var scale: Float = 1, ratio: Float = 1
    if !o.cropsResized {
      scale = twister.unit() * (o.scales.upperBound - o.scales.lowerBound) + o.scales.lowerBound
      ratio = twister.unit() * (o.proportions.upperBound - o.proportions.lowerBound) + o.proportions.lowerBound
    }
    let hs = 2 * scale / (1 + ratio), ws = ratio * hs
    let newWidth = max(o.sides.lowerBound, min(o.sides.upperBound, scale * Float(width))), newHeight = max(o.sides.lowerBound, min(o.sides.upperBound, scale * Float(height)))
    guard newWidth < 1e6, newHeight < 1e6 else { throw RuntimeError("a picture of \(newWidth) x \(newHeight) is not possible") }
    try Augmentation.checkSize(Int(newWidth), Int(newHeight))
    let m0 = hs * a - shear * b * ws, m3 = -b * ws, m1 = hs * b + shear * a * ws, m4 = a * ws
    let m2 = (newWidth - (m0 * Float(width) + m1 * Float(height))) / 2, m5 = (newHeight - (m3 * Float(width) + m4 * Float(height))) / 2
    steps.append(.warp([m0, m1, m2, m3, m4, m5].map { Double($0) }, Int(newWidth), Int(newHeight), interpolation(Int(newWidth), Int(newHeight), o, &twister)))
    (width, height) = (Int(newWidth), Int(newHeight))
  }

  /// A part of another size, stretched to the data's shape. False where the options ask for none, or no part was found.
  private mutating func cutAndStretch(to target: (width: Int, height: Int), _ o: AugmentationOptions, _ twister: inout MersenneTwister) throws -> Bool {
    if o.cropsResized {
      guard o.areas != 1...1 || o.proportions != 1...1 else { return false }
      guard o.proportions.lowerBound > 0 else { throw RuntimeError("random_resized_crop needs min_aspect_ratio above 0") }
      let area = Float(width * height)
      for _ in 0..<10 {
        let part = area * twister.uniform(o.areas), ratio = twister.uniform(o.proportions)
        guard part > 0, part < 1e12, ratio > 0, part / ratio < 1e12, part * ratio < 1e12 else { continue }
        var h = Int((part / ratio).squareRoot().rounded(.toNearestOrAwayFromZero)), w = Int((part * ratio).squareRoot().rounded(.toNearestOrAwayFromZero))
        if twister.unit() > 0.5 { swap(&w, &h) }
        guard h <= height, w <= width, h > 0, w > 0 else { continue }
        let y = Int(twister.below(UInt32(height - h + 1))), x = Int(twister.below(UInt32(width - w + 1)))
        cut(x, y, w, h, stretchedTo: target, o, &twister)
        return true
      }
      return false
    }
    guard let sizes = o.cropSizes else { return false }
    guard width >= sizes.upperBound, height >= sizes.upperBound, sizes.lowerBound > 0 else {
      throw RuntimeError("input image size smaller than max_crop_size", hints: ["\(width) x \(height), max_crop_size \(sizes.upperBound)"])
    }
    let side = sizes.lowerBound + Int(twister.below(UInt32(sizes.count)))
    let (x, y) = place(width - side, height - side, o, &twister)
    cut(x, y, side, side, stretchedTo: target, o, &twister)
    return true
  }

  private mutating func cut(_ x: Int, _ y: Int, _ w: Int, _ h: Int, stretchedTo target: (width: Int, height: Int), _ o: AugmentationOptions, _ twister: inout MersenneTwister) {
    steps += [.crop(x, y, w, h), .resize(target.width, target.height, interpolation(target.width, target.height, from: (w, h), o, &twister))]
    (width, height) = target
  }

  private func place(_ spareX: Int, _ spareY: Int, _ o: AugmentationOptions, _ twister: inout MersenneTwister) -> (Int, Int) {
    guard o.cropsRandomly else { return (spareX / 2, spareY / 2) }
    let y = Int(twister.below(UInt32(spareY + 1)))
    return (Int(twister.below(UInt32(spareX + 1))), y)
  }

  /// A part of the data's shape; a picture that is too small is enlarged.
  private mutating func crop(to target: (width: Int, height: Int), _ o: AugmentationOptions, _ twister: inout MersenneTwister) throws {
    let chosen = interpolation(target.width, target.height, o, &twister)
    func enlarge(_ newWidth: Int, _ newHeight: Int) throws -> (Int, Int) {
      try Augmentation.checkSize(newWidth, newHeight)
      return (newWidth, newHeight)
    }
    if height < target.height {
      (width, height) = try enlarge(Int(Float(target.height) / Float(height) * Float(width)), target.height)
      steps.append(.resize(width, height, chosen))
    }
    if width < target.width {
      (width, height) = try enlarge(target.width, Int(Float(target.width) / Float(width) * Float(height)))
      steps.append(.resize(width, height, chosen))
    }
    guard height >= target.height, width >= target.width else { throw RuntimeError("input image size smaller than input shape") }
    let (x, y) = place(width - target.width, height - target.height, o, &twister)
    cut(x, y, target.width, target.height)
  }

  /// Eigenvectors of the colours of ImageNet's pictures times their eigenvalues, by red, green, blue.
  static let components: [[Float]] = [
    [55.46 * -0.5675, 4.794 * 0.7192, 1.148 * 0.4009], [55.46 * -0.5808, 4.794 * -0.0045, 1.148 * -0.8140], [55.46 * -0.5836, 4.794 * -0.6948, 1.148 * 0.4203],
  ]

  private mutating func changeColors(_ o: AugmentationOptions, _ twister: inout MersenneTwister) {
    if o.brightness > 0 || o.contrast > 0 || o.saturation > 0 {
      let factors = [o.brightness, o.contrast, o.saturation].map { 1 + twister.uniform(-$0...$0) }
      var order = [0, 1, 2]
      twister.shuffle(&order)
      for k in order { steps.append([.scale(factors[0]), .contrast(factors[1]), .saturate(factors[2])][k]) }
    }
    if o.hue != 0 || o.saturationShift != 0 || o.lightness != 0 {
      /// Something between a uniform and a normal number.
      func part() -> Float {
        let first = twister.unit()
        return (first + 4 * twister.unit()) / 5
      }
      let h = part(), s = part(), l = part()
      func whole(_ x: Float, _ limit: Int) -> Int { Int(x * Float(limit) * 2 - Float(limit)) }
      steps.append(.shift(hue: whole(h, o.hue), lightness: whole(l, o.lightness), saturation: whole(s, o.saturationShift)))
    }
    if o.colorNoise > 0 {
      let (first, second) = twister.normalPair(), third = twister.normalPair().0
      let alphas = [first, second, third].map { $0 * o.colorNoise }
      steps.append(.noise(Augmentation.components.map { row in zip(row, alphas).reduce(0) { $0 + $1.0 * $1.1 } }))
    }
  }

  func apply(to picture: Pixels, fill: UInt8) -> Pixels {
    steps.reduce(picture) { p, step in
      switch step {
      case .resize(let w, let h, let method): return p.resized(width: w, height: h, method)
      case .warp(let m, let w, let h, let method): return p.warped(m, width: w, height: h, method, fill: fill)
      case .border(let left, let top, let right, let bottom): return p.bordered(left: left, top: top, right: right, bottom: bottom, fill: fill)
      case .mirror: return p.mirrored()
      case .crop(let x, let y, let w, let h): return p.cropped(x: x, y: y, width: w, height: h)
      case .scale(let factor): return p.scaled(by: factor, plus: 0)
      case .contrast(let factor): return p.scaled(by: factor, plus: (1 - factor) * p.greyMean())
      case .saturate(let factor): return p.saturated(by: factor)
      case .shift(let hue, let lightness, let saturation): return p.shifted(hue: hue, lightness: lightness, saturation: saturation)
      case .noise(let offsets): return p.channels == 3 ? p.adding(offsets) : p
      }
    }
  }
}
