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
      let isBytes = c.type(of: 0) == .uint8, y = c.y(0)
      _ = y.update(from: c.x(0))
      for step in steps() {
        apply(step, y, channels: c.inputs[0].shape[2])
        if isBytes { for i in y.indices { y[i] = max(0, min(255, y[i])).rounded(.towardZero) } }
      }
    }, gradient: { c in
      if let gx = c.gx(0) { for i in gx.indices { gx[i] += c.gy(0)[i] } }
    })
  }

  private static let grey: [Float] = [0.299, 0.587, 0.114]

  private static func apply(_ step: Step, _ y: UnsafeMutableBufferPointer<Float>, channels: Int) {
    switch step {
    case .scale(let factor): for i in y.indices { y[i] *= factor }
    case .contrast(let factor):
      var sum: Float = 0
      for i in y.indices { sum += channels == 3 ? y[i] * grey[i % 3] : y[i] }
      let offset = (1 - factor) * (sum / Float(y.count / channels))
      for i in y.indices { y[i] = y[i] * factor + offset }
    case _ where channels == 1: return
    case .saturate(let factor):
      // MXNet's grey is blue's part only.
      for p in stride(from: 0, to: y.count, by: 3) {
        let offset = y[p + 2] * grey[2] * (1 - factor)
        for i in p..<(p + 3) { y[i] = offset + y[i] * factor }
      }
    case .turn(let part):
      for p in stride(from: 0, to: y.count, by: 3) { (y[p], y[p + 1], y[p + 2]) = turned(y[p], y[p + 1], y[p + 2], by: part * 360) }
    case .light(let alpha):
      let offsets = Augmentation.components.map { row in row[0] * alpha[0] + row[1] * alpha[1] + row[2] * alpha[2] }
      for i in y.indices { y[i] += offsets[i % 3] }
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
    let (x, y, z) = [(upper, rising, lower), (falling, upper, lower), (lower, upper, rising), (lower, falling, upper), (rising, lower, upper), (upper, lower, falling)][sector]
    return (x * 255, y * 255, z * 255)
  }
}
