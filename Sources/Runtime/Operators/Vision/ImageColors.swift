/// Changes of light and colour of one picture (H, W, C) of one or three channels, by given numbers and by numbers drawn at random. Results of bytes
/// are cut off to 0 … 255 after each change; the gradient is passed on unchanged. Where MXNet leaves the result of a picture with one channel
/// as the memory was, it is the picture.
///
/// Source: MXNet 1.9.1 src/operator/image/image_random-inl.h.
enum ImageColors {
  static let entries: [OperatorEntry] = [
    OperatorEntry("_image_adjust_lighting", [], "Adds to red, green and blue along the principal components of the colours of photographs.") { a, _ in
      let alpha = try a.floats("alpha", default: nil, "how far along each of the three components").map { Float($0) }
      guard alpha.count == 3 else { throw RuntimeError("alpha needs three numbers, got \(alpha.count)", at: a.op) }
      return change(a.op) { [.light(alpha)] }
    },
    factor("_image_random_brightness", "Multiplies by a random factor.") { .scale($0) },
    factor("_image_random_contrast", "Multiplies the distances to the mean grey by a random factor.") { .contrast($0) },
    factor("_image_random_saturation", "Mixes with grey: a random factor of 1 is the picture.") { .saturate($0) },
    factor("_image_random_hue", "Turns the colours by a random part of the circle.") { .turn($0) },
    OperatorEntry("_image_random_color_jitter", [], "Brightness, contrast, saturation and hue changed at random, in random order.") { a, _ in
      let names = ["brightness", "contrast", "saturation", "hue"]
      let limits = try names.map { Float(try a.float($0, "largest change of the \($0)")) }
      return change(a.op) {
        RandomGenerator.shared.withSequence { t in
          var order = [0, 1, 2, 3]
          t.shuffle(&order)
          return order.filter { limits[$0] > 0 }.map { k in
            let drawn = t.unit() * (2 * limits[k]) - limits[k]
            return [.scale(1 + drawn), .contrast(1 + drawn), .saturate(1 + drawn), .turn(drawn)][k]
          }
        }
      }
    },
    OperatorEntry("_image_random_lighting", [], "Noise along the principal components of the colours of photographs.") { a, _ in
      let deviation = Float(try a.float("alpha_std", default: 0.05, "standard deviation of the noise"))
      return change(a.op) {
        RandomGenerator.shared.withSequence { t in
          let (first, second) = t.normalPair(), third = t.normalPair().0
          return [.light([first, second, third].map { $0 * deviation })]
        }
      }
    },
  ]

  private enum Step {
    case scale(Float)
    case contrast(Float)
    case saturate(Float)
    case turn(Float)
    case light([Float])
  }

  private static func factor(_ name: String, _ summary: String, _ step: @escaping (Float) -> Step) -> OperatorEntry {
    OperatorEntry(name, [], summary) { a, _ in
      let low = Float(try a.float("min_factor", in: 0...Double.infinity, "smallest factor")), high = Float(try a.float("max_factor", in: 0...Double.infinity, "largest factor"))
      return change(a.op) { [step(RandomGenerator.shared.withSequence { $0.unit() * (high - low) + low })] }
    }
  }

  /// Throws unless it is a picture of one or three channels.
  static func check(_ shape: Shape, _ op: String) throws {
    guard shape.rank == 3 else { throw RuntimeError("\(op) needs a picture (height, width, channels), got \(shape)") }
    guard shape[2] == 1 || shape[2] == 3 else { throw RuntimeError("\(op) needs one or three channels in the last dimension, got \(shape)") }
  }

  private static func change(_ op: String, _ steps: @escaping () -> [Step]) -> PlainFunction {
    PlainFunction(["data"], shape: { s in
      try check(s[0], op)
      return s
    }, { c in
      let isBytes = c.type(of: 0) == .uint8, x = c.x(0).baseAddress!, y = c.y(0).baseAddress!, count = c.y(0).count, channels = c.inputs[0].shape[2]
      // The first step reads the picture, the others what it became.
      var source = x
      for step in steps() {
        apply(step, source, y, count, channels: channels)
        if isBytes { Threads.split(count) { cut(y, $0) } }
        source = UnsafePointer(y)
      }
      if source == x { y.update(from: x, count: count) }
    }, gradient: { c in
      if let gx = c.gx(0) { Threads.split(gx.count) { Rearrangement.addLine(c.gy(0).baseAddress! + $0.lowerBound, gx.baseAddress! + $0.lowerBound, $0.count) } }
    })
  }

  private static func cut(_ y: UnsafeMutablePointer<Float>, _ part: Range<Int>) { for i in part { y[i] = max(0, min(255, y[i])).rounded(.towardZero) } }

  private static let grey: [Float] = [0.299, 0.587, 0.114]

  private static func apply(_ step: Step, _ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ count: Int, channels: Int) {
    switch step {
    case .scale(let factor): Threads.split(count) { line(x, y, $0, factor, 0) }
    case .contrast(let factor):
      var sum: Float = 0
      if channels == 3 {
        for p in stride(from: 0, to: count, by: 3) { sum += x[p] * grey[0] + x[p + 1] * grey[1] + x[p + 2] * grey[2] }
      } else {
        for i in 0..<count { sum += x[i] }
      }
      let offset = (1 - factor) * (sum / Float(count / channels))
      Threads.split(count) { line(x, y, $0, factor, offset) }
    case _ where channels == 1: if x != UnsafePointer(y) { y.update(from: x, count: count) }
    case .saturate(let factor):
      // MXNet's grey is blue's part only.
      let share = grey[2] * (1 - factor)
      eachPixel(x, y, count, cost: 4) { r, g, b in
        let offset = b * share
        return (offset + r * factor, offset + g * factor, offset + b * factor)
      }
    case .turn(let part): eachPixel(x, y, count, cost: 40) { turned($0, $1, $2, by: part * 360) }
    case .light(let alpha):
      let offsets = Augmentation.components.map { row in row[0] * alpha[0] + row[1] * alpha[1] + row[2] * alpha[2] }, (red, green, blue) = (offsets[0], offsets[1], offsets[2])
      eachPixel(x, y, count, cost: 4) { ($0 + red, $1 + green, $2 + blue) }
    }
  }

  private static func line(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ part: Range<Int>, _ factor: Float, _ offset: Float) { for i in part { y[i] = x[i] * factor + offset } }

  /// - Parameter cost: operations of a pixel.
  @inline(__always)
  private static func eachPixel(
    _ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ count: Int, cost: Int, _ f: (_ red: Float, _ green: Float, _ blue: Float) -> (Float, Float, Float)
  ) {
    Threads.split(count / 3, cost: cost) { part in
      for p in stride(from: 3 * part.lowerBound, to: 3 * part.upperBound, by: 3) { (y[p], y[p + 1], y[p + 2]) = f(x[p], x[p + 1], x[p + 2]) }
    }
  }

  /// The colour with its hue turned by `degrees`; greys stay.
  private static func turned(_ red: Float, _ green: Float, _ blue: Float, by degrees: Float) -> (Float, Float, Float) {
    let r = red / 255, g = green / 255, b = blue / 255, high = max(r, g, b), low = min(r, g, b), range = high - low, l = (high + low) * 0.5
    guard range > Float.ulpOfOne else { return (l * 255, l * 255, l * 255) }
    let s = l < 0.5 ? range / (high + low) : range / (2 - high - low)
    guard s != 0 else { return (l * 255, l * 255, l * 255) }
    var hue = high == r ? (g - b) * (60 / range) : high == g ? (b - r) * (60 / range) + 120 : (r - g) * (60 / range) + 240
    if hue < 0 { hue += 360 }
    let upper = l <= 0.5 ? l * (1 + s) : l + s - l * s, lower = 2 * l - upper
    var place = ((hue + degrees) / 60).truncatingRemainder(dividingBy: 6)
    if place < 0 { place += 6 }
    guard place.isFinite else { return (.nan, .nan, .nan) }
    let sector = min(5, Int(place)), part = place - Float(sector)
    let falling = lower + (upper - lower) * (1 - part), rising = lower + (upper - lower) * part
    let (x, y, z) =
      switch sector {
      case 0: (upper, rising, lower)
      case 1: (falling, upper, lower)
      case 2: (lower, upper, rising)
      case 3: (lower, falling, upper)
      case 4: (rising, lower, upper)
      default: (upper, lower, falling)
      }
    return (x * 255, y * 255, z * 255)
  }
}
