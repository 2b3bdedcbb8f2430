import Glibc

/// Values between pixels, and pictures turned and warped with them.
///
/// Coordinates are single-precision numbers, as in CImg: its results depend on their rounding.
extension Picture {
  /// How a value between pixels is made: the nearest pixel's, of two in each direction, or of four.
  public enum Sampling: Int { case nearest, linear, cubic }

  /// The value at a point of a plane (one depth and channel).
  func value(_ fx: Float, _ fy: Float, _ plane: Int, _ sampling: Sampling, _ boundary: Boundary) -> Double {
    let base = plane * width * height
    func at(_ x: Int, _ y: Int) -> Double {
      guard let x = boundary.position(x, width), let y = boundary.position(y, height) else { return 0 }
      return samples[base + y * width + x]
    }
    func fold(_ v: Float, _ count: Int) -> Float {
      if v.isNaN { return 0 }
      switch boundary {
      case .dirichlet: return max(-4, min(v, Float(count) + 4))
      case .neumann: return max(0, min(v, Float(count - 1)))
      case .periodic: return sampling == .nearest ? max(-1e9, min(v, 1e9)) : Picture.modulo(v, Float(count) - 0.5)
      case .mirror:
        let m = Picture.modulo(v, Float(2 * count))
        return max(0, min(m < Float(count) ? m : Float(2 * count) - m - 1, Float(count - 1)))
      }
    }
    if sampling == .nearest {
      let limit: (Float) -> Float = { $0.isNaN ? 0 : max(-1e9, min($0, 1e9)) }
      return at(Int(Picture.round(limit(fx))), Int(Picture.round(limit(fy))))
    }
    let px = fold(fx, width), py = fold(fy, height)
    let x = Int(px.rounded(.down)), y = Int(py.rounded(.down))
    let dx = Double(px - Float(x)), dy = Double(py - Float(y))
    // Beyond the last pixel of a folded axis lies the last pixel itself.
    let inner = boundary == .mirror ? Boundary.neumann : boundary
    func inside(_ x: Int, _ y: Int) -> Double {
      guard let x = inner.position(x, width), let y = inner.position(y, height) else { return 0 }
      return samples[base + y * width + x]
    }
    if sampling == .linear {
      let cc = inside(x, y), nc = inside(x + 1, y), cn = inside(x, y + 1), nn = inside(x + 1, y + 1)
      return cc + dx * (nc - cc + dy * (cc + nn - cn - nc)) + dy * (cn - cc)
    }
    func cubic(_ t: Float, _ p: Double, _ c: Double, _ n: Double, _ a: Double) -> Double {
      let t1 = Double(t), t2 = Double(t * t), t3 = Double(t * t * t)
      return c + 0.5 * (t1 * (-p + n) + t2 * (2 * p - 5 * c + 4 * n - a) + t3 * (-p + 3 * c - 3 * n + a))
    }
    let column = (-1...2).map { row in cubic(px - Float(x), inside(x - 1, y + row), inside(x, y + row), inside(x + 1, y + row), inside(x + 2, y + row)) }
    return cubic(py - Float(y), column[0], column[1], column[2], column[3])
  }

  /// The value at a point of the first plane; beyond the edges they go on.
  public func value(atX x: Double, y: Double, _ sampling: Sampling) -> Double { value(Float(x), Float(y), 0, sampling, .neumann) }

  static func modulo(_ x: Float, _ m: Float) -> Float { Float(Double(x) - Double(m) * (Double(x) / Double(m)).rounded(.down)) }
  /// Halves go up.
  static func round(_ x: Float) -> Float { (x + 0.5).rounded(.down) }

  /// Turned clockwise by degrees about its middle, on a ground large enough; right angles are exact.
  public func rotated(by degrees: Double, _ sampling: Sampling, _ boundary: Boundary) -> Picture {
    if samples.isEmpty { return self }
    let angle = Picture.modulo(Float(degrees), 360)
    if boundary != .neumann, Picture.modulo(angle, 90) == 0 { return turned(quarters: Int(angle) / 90) }
    let radians = Float(Double(angle) * .pi / 180), c = Float(cos(Double(radians))), s = Float(sin(Double(radians)))
    let w = Float(width - 1), h = Float(height - 1)
    let newWidth = Int(Picture.round(1 + abs(w * c) + abs(h * s))), newHeight = Int(Picture.round(1 + abs(w * s) + abs(h * c)))
    return rotated(
      angle, sampling, boundary, size: (newWidth, newHeight), from: (0.5 * w, 0.5 * h), to: (0.5 * Float(newWidth - 1), 0.5 * Float(newHeight - 1)))
  }

  /// Turned about a point, on a ground of the same size.
  public func rotated(by degrees: Double, aboutX x: Double, y: Double, _ sampling: Sampling, _ boundary: Boundary) -> Picture {
    rotated(Float(degrees), sampling, boundary, size: (width, height), from: (Float(x), Float(y)), to: (Float(x), Float(y)))
  }

  private func rotated(_ degrees: Float, _ sampling: Sampling, _ boundary: Boundary, size: (Int, Int), from: (Float, Float), to: (Float, Float)) -> Picture {
    let radians = Float(Double(degrees) * .pi / 180), c = Float(cos(Double(radians))), s = Float(sin(Double(radians)))
    var result: [Double] = []
    result.reserveCapacity(size.0 * size.1 * depth * channels)
    for plane in 0..<(depth * channels) {
      for y in 0..<size.1 {
        let yc = Float(y) - to.1
        for x in 0..<size.0 {
          let xc = Float(x) - to.0
          result.append(value(from.0 + xc * c + yc * s, from.1 - xc * s + yc * c, plane, sampling, boundary))
        }
      }
    }
    return Picture(width: size.0, height: size.1, depth: depth, channels: channels, samples: result)
  }

  /// Turned clockwise by right angles.
  public func turned(quarters: Int) -> Picture {
    switch quarters & 3 {
    case 1: return permuted([.y, .x, .z, .c]).mirrored(.x)
    case 2: return mirrored(.x).mirrored(.y)
    case 3: return permuted([.y, .x, .z, .c]).mirrored(.y)
    default: return self
    }
  }

  /// The picture moved by a field of vectors.
  ///
  /// - Parameters:
  ///   - field: its channels are x and, if there, y coordinates.
  ///   - mode: 0 pixels come from the absolute position, 1 from a distance back; 2 and 3 send them there.
  public func warped(by field: Picture, mode: Int, _ sampling: Sampling, _ boundary: Boundary) -> Picture {
    let plane = field.width * field.height
    if mode >= 2 { return splattered(by: field, isRelative: mode == 3, sampling) }
    var result: [Double] = []
    result.reserveCapacity(plane * depth * channels)
    for c in 0..<channels {
      for z in 0..<field.depth {
        for y in 0..<field.height {
          for x in 0..<field.width {
            let i = (z * field.height + y) * field.width + x
            let u = Float(field.samples[i]), v = field.channels > 1 ? Float(field.samples[plane * field.depth + i]) : 0
            let px = mode == 1 ? Float(x) - u : u, py = field.channels > 1 ? (mode == 1 ? Float(y) - v : v) : Float(y)
            result.append(value(px, py, c * depth + min(z, depth - 1), sampling, boundary))
          }
        }
      }
    }
    return Picture(width: field.width, height: field.height, depth: field.depth, channels: channels, samples: result)
  }

  /// Pixels put at their targets: each is mixed into the four pixels around it by its share there.
  private func splattered(by field: Picture, isRelative: Bool, _ sampling: Sampling) -> Picture {
    let plane = width * height
    var result = Picture(extents: extents, samples: [Double](repeating: 0, count: samples.count))
    for y in 0..<min(height, field.height) {
      for x in 0..<min(width, field.width) {
        let i = y * field.width + x
        let u = Float(field.samples[i]), v = field.channels > 1 ? Float(field.samples[field.width * field.height * field.depth + i]) : 0
        let px = isRelative ? Float(x) + u : u, py = field.channels > 1 ? (isRelative ? Float(y) + v : v) : Float(y)
        guard px.isFinite, py.isFinite, abs(px) < 1e9, abs(py) < 1e9 else { continue }
        var targets: [(Int, Int, Double)] = [(Int(Picture.round(px)), Int(Picture.round(py)), 1)]
        if sampling != .nearest {
          let left = Int(px.rounded(.down)), top = Int(py.rounded(.down)), dx = Double(px - Float(left)), dy = Double(py - Float(top))
          targets = [(left, top, (1 - dx) * (1 - dy)), (left + 1, top, dx * (1 - dy)), (left, top + 1, (1 - dx) * dy), (left + 1, top + 1, dx * dy)]
        }
        for (tx, ty, weight) in targets where tx >= 0 && tx < width && ty >= 0 && ty < height && weight > 0 {
          for k in 0..<(depth * channels) {
            let at = k * plane + ty * width + tx
            result.samples[at] = weight * samples[k * plane + y * width + x] + (1 - weight) * result.samples[at]
          }
        }
      }
    }
    return result
  }
}
