import Glibc

/// How far the parts of one picture have moved to be where another shows them.
///
/// Horn and Schunck's variational flow (Artificial Intelligence 17, 1981), from coarse pictures to fine ones: of
/// (I₁(x) − I₂(x + u))² + smoothness · |∇u|² each pixel takes a step down, neighbours already moved included. Single precision where CImg has it.
extension Picture {
  /// What the search for a displacement obeys.
  public struct DisplacementSearch {
    /// Weight of the field's smoothness; negative smooths along edges of the field only.
    public var smoothness: Float = 0.1
    /// A scale is finished when the energy falls by less than 10^(−precision).
    public var precision: Float = 5
    /// How many sizes, each 1.5 times the one before; 0 takes as many as are useful.
    public var scales = 0
    /// Most steps of one scale.
    public var steps = 10_000
    /// Tells I₂(x) = I₁(x − u) instead of I₂(x + u) = I₁(x).
    public var isBackward = false
    /// As CImg has them.
    public init() {}
  }

  /// The field of displacements, x and y as its two channels; nil where `isCancelled` says so.
  ///
  /// Both pictures are flat and of the same size.
  public func displacement(from source: Picture, _ search: DisplacementSearch, isCancelled: () -> Bool) -> Picture? {
    precondition(depth == 1 && extents == source.extents, "flat pictures of one size")
    var field = FlowField(width: width, height: height)
    guard let low = samples.min(), let high = samples.max(), let sourceLow = source.samples.min(), let sourceHigh = source.samples.max() else { return field.picture }
    let useful = Int((log(Double(min(width, height)) / 8) / log(1.5)).rounded(.up))
    var isFirst = true
    for scale in stride(from: (search.scales > 0 ? min(search.scales, 100) : max(0, useful)) - 1, through: 0, by: -1) {
      let factor = Float(pow(1.5, Double(scale))), w = max(1, Int(Float(width) / factor)), h = max(1, Int(Float(height) / factor))
      if w < 5, h < 5 { continue }
      func scaled(_ picture: Picture, _ low: Double, _ high: Double) -> Picture {
        var small = picture.resized(to: [w, h, 1, channels], .average)
        let span = high == low ? 1 : Double(Float(high) - Float(low))
        for i in small.samples.indices { small.samples[i] = (small.samples[i] - Double(Float(low))) / span }
        return small
      }
      field = isFirst ? FlowField(width: w, height: h) : field.enlarged(width: w, height: h)
      isFirst = false
      guard field.settle(from: scaled(source, sourceLow, sourceHigh), to: scaled(self, low, high), search, isCancelled) else { return nil }
    }
    return field.picture
  }
}

/// A displacement of each pixel.
private struct FlowField {
  let width: Int, height: Int
  /// All of x, then all of y.
  private var parts: [Float]

  init(width: Int, height: Int) {
    (self.width, self.height) = (width, height)
    parts = [Float](repeating: 0, count: 2 * width * height)
  }

  var picture: Picture { Picture(width: width, height: height, channels: 2, samples: parts.map(Double.init)) }

  func enlarged(width newWidth: Int, height newHeight: Int) -> FlowField {
    var result = FlowField(width: newWidth, height: newHeight), half = picture
    for i in half.samples.indices { half.samples[i] = Double(parts[i] * 1.5) }
    result.parts = half.resized(to: [newWidth, newHeight, 1, 2], .linear).samples.map(Float.init)
    return result
  }

  /// The sum of differences of neighbours, and their weights, that pull a component at a pixel; `energy` is what it adds.
  private func pull(_ base: Int, _ x: Int, _ y: Int, _ smoothness: Float) -> (force: Float, weight: Float, energy: Float) {
    let left = max(0, x - 1), right = min(width - 1, x + 1), up = max(0, y - 1), down = min(height - 1, y + 1)
    func u(_ x: Int, _ y: Int) -> Float { parts[base + y * width + x] }
    let ux = 0.5 * (u(right, y) - u(left, y)), uy = 0.5 * (u(x, down) - u(x, up)), uxx = u(right, y) + u(left, y), uyy = u(x, down) + u(x, up)
    if smoothness >= 0 { return (smoothness * (uxx + uyy), 4 * smoothness, ux * ux + uy * uy) }
    let square = ux * ux + uy * uy, norm = square.squareRoot(), cube = 1e-5 + square * norm
    let a = uy * uy / cube, b = -2 * ux * uy / cube, c = ux * ux / cube
    // CImg's mixed difference takes one corner twice.
    let uxy = 0.25 * (u(right, down) + u(left, up) - u(right, up) - u(right, up))
    return (-smoothness * (a * uxx + b * uxy + c * uyy), -2 * smoothness * (a + c), norm)
  }

  /// Steps until the energy no longer falls; false where `isCancelled` said so.
  mutating func settle(from first: Picture, to second: Picture, _ search: Picture.DisplacementSearch, _ isCancelled: () -> Bool) -> Bool {
    let moving = search.isBackward ? first : second, plane = width * height, limit = Float(pow(10, -Double(search.precision)))
    let slopes = [moving.gradient(along: .x, .centered), moving.gradient(along: .y, .centered)], sign: Float = search.isBackward ? -1 : 1
    var step: Float = 2, energy = Float.greatestFiniteMagnitude
    for _ in 0..<max(0, search.steps) {
      if isCancelled() { return false }
      var sum: Float = 0
      for y in 0..<height {
        for x in 0..<width {
          let here = y * width + x, px = Float(x) + sign * parts[here], py = Float(y) + sign * parts[plane + here]
          var difference: Float = 0, roughness: Float = 0
          for c in 0..<first.channels {
            let at = moving.value(px, py, c, .linear, .neumann), fixed = (search.isBackward ? second : first).samples[c * plane + here]
            difference += Float(search.isBackward ? at - fixed : fixed - at)
          }
          for k in 0..<2 {
            let (force, weight, part) = pull(k * plane, x, y, search.smoothness)
            let moved = Double(parts[k * plane + here]) + Double(step) * (Double(difference) * slopes[k].value(px, py, 0, .linear, .neumann) + Double(force))
            parts[k * plane + here] = Float(moved) / (1 + weight * step)
            roughness += part
          }
          // Nothing comes from outside of the picture.
          let (column, row) = (Float(x), Float(y))
          if search.isBackward {
            parts[here] = max(column - Float(width), min(column, parts[here]))
            parts[plane + here] = max(row - Float(height), min(row, parts[plane + here]))
          } else {
            parts[here] = max(-column, min(Float(width) - column, parts[here]))
            parts[plane + here] = max(-row, min(Float(height) - row, parts[plane + here]))
          }
          sum += difference * difference + abs(search.smoothness) * roughness
        }
      }
      let change = (sum - energy) / Float(plane)
      if change <= 0, -change < limit { break }
      if change > 0 { step *= 0.5 }
      energy = sum
    }
    return true
  }
}
