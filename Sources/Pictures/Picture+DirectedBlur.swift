import Glibc

/// Smoothing along the lines that a field of tensors leaves, so that edges stay.
extension Picture {
  /// How a field of tensors smooths.
  public struct DirectedBlur {
    /// How strongly; negative is a percentage of the longest side.
    public var amplitude: Float
    /// Length of a step along a line, in pixels.
    public var step: Float = 0.8
    /// Degrees between the directions lines start in; 0 or less diffuses step by step instead.
    public var angle: Float = 30
    /// Lines are this many standard deviations long.
    public var precision: Float = 2
    /// The nearest pixel's value, one of two in each direction, or that half a step ahead (Runge and Kutta).
    public var interpolation = 0
    /// All pixels of a line count alike, not by a bell curve.
    public var isFast = true
    /// - Parameter amplitude: how strongly; negative is a percentage of the longest side.
    public init(amplitude: Float) { self.amplitude = amplitude }
  }

  /// Values are means along lines that start in all directions and follow `field` (square roots of tensors): Tschumperlé's line
  /// integral convolution (2006), with CImg's steps. Results stay between the old extremes.
  ///
  /// - Parameter isCancelled: asked for every direction; nil comes back where it says so.
  public func blurred(along field: Picture, _ blur: DirectedBlur, isCancelled: () -> Bool) -> Picture? {
    let amplitude = blur.amplitude >= 0 ? blur.amplitude : -blur.amplitude * Float(max(width, height, depth)) / 100
    guard blur.step >= 0, let low = samples.min(), let high = samples.max() else { return self }
    guard blur.angle > 0 else { return diffused(along: field, steps: Int(min(1e6, amplitude.rounded())), by: Double(blur.step), isCancelled) }
    let starts = LineStart.all(every: blur.angle, isDeep: depth > 1)
    var sums = [Double](repeating: 0, count: samples.count)
    for start in starts {
      if isCancelled() { return nil }
      LineField(field, start, blur.step).addMeans(of: self, blur, deviation: (2 * amplitude).squareRoot(), to: &sums)
    }
    var result = self
    for i in sums.indices { result.samples[i] = max(low, min(high, sums[i] / Double(starts.count))) }
    return result
  }

  /// Second differences in the field's directions, the largest of them `step` each time.
  private func diffused(along field: Picture, steps: Int, by step: Double, _ isCancelled: () -> Bool) -> Picture? {
    var result = self
    let plane = width * height * depth
    for _ in 0..<steps {
      if isCancelled() { return nil }
      var velocity = [Double](repeating: 0, count: samples.count)
      for (k, (a, b)) in Picture.tensorPairs(spatialAxes).enumerated() {
        let second = result.hessian(a, b).samples, weight: Double = a == b ? 1 : 2
        for i in second.indices { velocity[i] += weight * field.samples[k * plane + i % plane] * second[i] }
      }
      let fastest = velocity.reduce(0) { max($0, abs($1)) }
      guard fastest > 0 else { break }
      for i in velocity.indices { result.samples[i] += velocity[i] * (step / fastest) }
    }
    return result
  }
}

/// A direction lines start in.
private struct LineStart {
  let x: Float, y: Float, z: Float

  /// Round a circle, or over a sphere in circles that have fewer directions near the poles.
  static func all(every degrees: Float, isDeep: Bool) -> [LineStart] {
    func radians(_ angle: Float) -> Float { Float(Double(angle) * Double.pi / 180) }
    func angles(from: Float, below: Float, every: Float) -> [Float] {
      var result: [Float] = [], angle = from
      while angle < below, result.count < 1_000_000 {
        result.append(angle)
        angle += every
      }
      return result
    }
    guard isDeep else {
      return angles(from: Picture.modulo(360, degrees) / 2, below: 360, every: degrees).map { LineStart(x: Float(cos(Double(radians($0)))), y: Float(sin(Double(radians($0)))), z: 0) }
    }
    return angles(from: Picture.modulo(180, degrees) / 2, below: Float(180).nextUp, every: degrees).flatMap { phi -> [LineStart] in
      let rise = radians(phi), width = cos(rise), between = degrees / width
      return angles(from: 0, below: 360, every: between < 1 ? 360 : between).map {
        LineStart(x: cos(radians($0)) * width, y: sin(radians($0)) * width, z: sin(rise))
      }
    }
  }
}

/// The steps of lines that start in one direction, and how far each goes. Single precision where CImg has it: lines depend on its rounding.
private struct LineField {
  let width: Int, height: Int, depth: Int
  /// Steps along x, y and z of each pixel.
  let steps: [[Float]]
  /// How long the tensor makes a step, of each pixel.
  let lengths: [Float]

  init(_ field: Picture, _ start: LineStart, _ step: Float) {
    (width, height, depth) = (field.width, field.height, field.depth)
    let plane = width * height * depth, isDeep = depth > 1, n = isDeep ? 3 : 2
    var steps = [[Float]](repeating: [Float](repeating: 0, count: plane), count: n), lengths = [Float](repeating: 0, count: plane)
    let vx = Double(start.x), vy = Double(start.y), vz = Double(start.z)
    for p in 0..<plane {
      func tensor(_ k: Int) -> Double { field.samples[k * plane + p] }
      let v: [Float] = isDeep
        ? [Float(tensor(0) * vx + tensor(1) * vy + tensor(2) * vz), Float(tensor(1) * vx + tensor(3) * vy + tensor(4) * vz), Float(tensor(2) * vx + tensor(4) * vy + tensor(5) * vz)]
        : [Float(tensor(0) * vx + tensor(1) * vy), Float(tensor(1) * vx + tensor(2) * vy)]
      let norm = v.reduce(0) { hypot($0, $1) }
      lengths[p] = isDeep ? norm + 1e-5 : max(1e-5, norm)
      for k in 0..<n { steps[k][p] = v[k] * (step / lengths[p]) }
    }
    (self.steps, self.lengths) = (steps, lengths)
  }

  /// The step at a point between pixels.
  private func step(_ axis: Int, _ x: Float, _ y: Float, _ z: Float) -> Float {
    Float(LineField.linear(x, y, z, width, height, depth) { Double(steps[axis][$0]) })
  }

  /// A value of two pixels in each direction; beyond the edges they go on.
  private static func linear(_ x: Float, _ y: Float, _ z: Float, _ width: Int, _ height: Int, _ depth: Int, _ at: (Int) -> Double) -> Double {
    func place(_ v: Float, _ count: Int) -> (first: Int, second: Int, share: Double) {
      let v = max(0, min(v, Float(count - 1))), first = Int(v)
      return (first, min(first + 1, count - 1), Double(v - Float(first)))
    }
    let px = place(x, width), py = place(y, height), pz = place(z, depth)
    func row(_ y: Int, _ z: Int) -> Double {
      let base = (z * height + y) * width, a = at(base + px.first)
      return a + px.share * (at(base + px.second) - a)
    }
    func slice(_ z: Int) -> Double {
      let a = row(py.first, z)
      return py.share == 0 ? a : a + py.share * (row(py.second, z) - a)
    }
    let a = slice(pz.first)
    return pz.share == 0 ? a : a + pz.share * (slice(pz.second) - a)
  }

  func addMeans(of picture: Picture, _ blur: Picture.DirectedBlur, deviation: Float, to sums: inout [Double]) {
    let plane = width * height * depth, channels = picture.channels, right = Float(width - 1), bottom = Float(height - 1), back = Float(depth - 1)
    var total = [Double](repeating: 0, count: channels)
    for pixel in 0..<plane {
      let sigma = lengths[pixel] * deviation, length = blur.precision * sigma
      var x = Float(pixel % width), y = Float(pixel / width % height), z = Float(pixel / (width * height)), way: Float = 0, weights: Float = 0
      for c in 0..<channels { total[c] = 0 }
      while way < length, x >= 0, x <= right, y >= 0, y <= bottom, z >= 0, z <= back {
        let weight = blur.isFast ? 1 : exp(-way * way / (2 * sigma * sigma))
        let u: Float, v: Float, w: Float
        if blur.interpolation == 0 {
          let here = (Int(z + 0.5) * height + Int(y + 0.5)) * width + Int(x + 0.5)
          for c in 0..<channels { total[c] += Double(weight) * picture.samples[c * plane + here] }
          (u, v, w) = (steps[0][here], steps[1][here], depth > 1 ? steps[2][here] : 0)
        } else {
          for c in 0..<channels { total[c] += Double(weight) * LineField.linear(x, y, z, width, height, depth) { picture.samples[c * plane + $0] } }
          var (hx, hy, hz) = (x, y, z)
          if blur.interpolation != 1 {
            // The step of the point half a step ahead.
            hx += 0.5 * step(0, x, y, z)
            hy += 0.5 * step(1, x, y, z)
            if depth > 1 { hz += 0.5 * step(2, x, y, z) }
          }
          (u, v, w) = (step(0, hx, hy, hz), step(1, hx, hy, hz), depth > 1 ? step(2, hx, hy, hz) : 0)
        }
        weights += weight
        x += u
        y += v
        z += w
        // A step of no length would never end.
        guard blur.step > 0 else { break }
        way += blur.step
      }
      for c in 0..<channels { sums[c * plane + pixel] += weights > 0 ? total[c] / Double(weights) : picture.samples[c * plane + pixel] }
    }
  }
}
