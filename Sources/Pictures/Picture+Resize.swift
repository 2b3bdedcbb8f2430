import Glibc

/// How values between pixels are made when a picture's size changes. Raw values are CImg's numbers.
public enum Interpolation: Int {
  /// The samples in memory order, cut or filled up with zeros.
  case raw = -1
  /// The picture on a smaller or larger ground; the boundary condition says what surrounds it.
  case none = 0
  case nearest = 1
  /// Mean of the pixels that fall together; nearest when enlarging.
  case average = 2
  case linear = 3
  /// The pixels spread on a grid of zeros.
  case grid = 4
  case cubic = 5
  case lanczos = 6
}

/// Resizing one axis after the other, as CImg's `resize` does. Source: its documentation, and its results recorded in the tests.
extension Picture {
  /// - Parameter centering: 0 … 1 for each axis, where the picture stands on a larger ground.
  public func resized(to size: [Int], _ interpolation: Interpolation, _ boundary: Boundary = .dirichlet, centering: [Double] = [0, 0, 0, 0]) -> Picture {
    if size == extents { return self }
    let count = size.reduce(1, *)
    if samples.isEmpty { return Picture(extents: size, samples: [Double](repeating: 0, count: count)) }
    if interpolation == .raw {
      return Picture(extents: size, samples: Array(samples.prefix(count)) + [Double](repeating: 0, count: max(0, count - samples.count)))
    }
    var result = interpolation == .nearest && !size.contains(0) ? pickingNearest(width: size[0], height: size[1]) : self
    for axis in PictureAxis.allCases {
      let old = result.extents[axis.rawValue], new = size[axis.rawValue]
      if old != new { result = result.resized(along: axis, old, new, interpolation, boundary, centering[axis.rawValue]) }
    }
    return result
  }

  /// Both sides at once, so that no picture in between is written.
  private func pickingNearest(width newWidth: Int, height newHeight: Int) -> Picture {
    if newWidth == width, newHeight == height { return self }
    let columns = (0..<newWidth).map { $0 * width / newWidth }
    let count = newWidth * newHeight * depth * channels
    let result = [Double](unsafeUninitializedCapacity: count) { target, filled in
      samples.withUnsafeBufferPointer { source in
        columns.withUnsafeBufferPointer { columns in
          guard var to = target.baseAddress, let from = source.baseAddress else { return }
          for plane in 0..<(depth * channels) {
            for y in 0..<newHeight {
              let row = from + (plane * height + y * height / newHeight) * width
              for x in 0..<newWidth { to[x] = row[columns[x]] }
              to += newWidth
            }
          }
        }
      }
      filled = count
    }
    return Picture(width: newWidth, height: newHeight, depth: depth, channels: channels, samples: result)
  }

  private func resized(along axis: PictureAxis, _ old: Int, _ new: Int, _ interpolation: Interpolation, _ boundary: Boundary, _ centering: Double) -> Picture {
    switch interpolation {
    case .raw, .nearest: return selecting((0..<new).map { $0 * old / new }, along: axis)
    case .none:
      let start = Int(Double(Float(centering) * Float(new - old)))
      return selecting((0..<new).map { boundary.position($0 - start, old) }, along: axis)
    case .grid: return new < old ? selecting((0..<new).map { $0 * old / new }, along: axis) : selecting(Picture.grid(old, new, centering), along: axis)
    case .average: return new > old ? resized(along: axis, old, new, .nearest, boundary, 0) : combined(Picture.averages(old, new), along: axis)
    case .linear, .cubic, .lanczos:
      if old == 1 { return resized(along: axis, old, new, .nearest, boundary, 0) }
      if new < old { return resized(along: axis, old, new, .average, boundary, 0) }
      return combined(Picture.taps(old, new, interpolation, touchesEdges: boundary == .dirichlet), along: axis)
    }
  }

  /// Where the old pixels come to lie on a longer axis of zeros: a digital line from start to end.
  private static func grid(_ old: Int, _ new: Int, _ centering: Double) -> [Int?] {
    var error = Int(Double(2 * old) + centering * Double(new * 2 * old / old - 2 * old)), next = 0
    return (0..<new).map { _ in
      error -= 2 * old
      guard error <= 0, next < old else { return nil }
      error += 2 * new
      next += 1
      return next - 1
    }
  }

  /// One new sample: old positions with their weights.
  private struct Combination {
    var positions: [Int]
    var weights: [Double]
    var divisor = 1.0
  }

  /// Each new pixel covers old/new pixels, those at its ends in part.
  private static func averages(_ old: Int, _ new: Int) -> [Combination] {
    var result: [Combination] = [], current = Combination(positions: [], weights: [], divisor: Double(old))
    var needed = old, left = new, position = 0
    while result.count < new {
      let share = min(needed, left)
      current.positions.append(position)
      current.weights.append(Double(share))
      needed -= share
      left -= share
      if needed == 0 {
        result.append(current)
        current = Combination(positions: [], weights: [], divisor: Double(old))
        needed = old
      }
      if left == 0 {
        position += 1
        left = new
      }
    }
    return result
  }

  /// Positions step by (old − 1)/(new − 1) when the first and last pixels are kept, by old/new otherwise.
  private static func taps(_ old: Int, _ new: Int, _ interpolation: Interpolation, touchesEdges: Bool) -> [Combination] {
    let step = touchesEdges ? Double(old - 1) / Double(new - 1) : Double(old) / Double(new)
    var at = 0.0
    return (0..<new).map { _ in
      let p = Int(at), t = at - Double(p), last = old - 1
      at = min(Double(last), at + step)
      switch interpolation {
      case .cubic:
        let t2 = t * t, t3 = t2 * t
        return Combination(
          positions: [max(0, p - 1), p, min(last, p + 1), min(last, p + 2)],
          weights: [0.5 * (-t + 2 * t2 - t3), 1 + 0.5 * (-5 * t2 + 3 * t3), 0.5 * (t + 4 * t2 - 3 * t3), 0.5 * (-t2 + t3)])
      case .lanczos:
        let w = (-2...2).map { lanczos(t - Double($0)) }
        return Combination(
          positions: [max(0, p - 2), max(0, p - 1), p, min(last, p + 1), min(last, p + 2)], weights: w, divisor: w[1] + w[2] + w[3] + w[4])
      default: return Combination(positions: [p, min(last, p + 1)], weights: [1 - t, t])
      }
    }
  }

  /// sinc(x) sinc(x/2) for |x| < 2, in single precision as CImg computes it.
  private static func lanczos(_ position: Double) -> Double {
    let x = Float(position)
    if x <= -2 || x >= 2 { return 0 }
    if x == 0 { return 1 }
    // Float.pi is rounded towards zero.
    let a = Float(Double.pi) * x, b = 0.5 * a
    return Double(sinf(a) * sinf(b) / (a * b))
  }

  private func combined(_ combinations: [Combination], along axis: PictureAxis) -> Picture {
    let l = lines(along: axis), new = combinations.count
    var shape = extents
    shape[axis.rawValue] = new
    let result = [Double](unsafeUninitializedCapacity: l.inner * new * l.outer) { target, filled in
      samples.withUnsafeBufferPointer { source in
        for block in 0..<l.outer {
          let base = block * l.count * l.inner
          for (k, combination) in combinations.enumerated() {
            let out = (block * new + k) * l.inner, divisor = combination.divisor
            if l.inner == 1 {
              var sum = 0.0
              for j in combination.positions.indices { sum += combination.weights[j] * source[base + combination.positions[j]] }
              target[out] = divisor == 1 ? sum : sum / divisor
              continue
            }
            for (j, position) in combination.positions.enumerated() {
              let row = base + position * l.inner, weight = combination.weights[j]
              if j == 0 { for i in 0..<l.inner { target[out + i] = weight * source[row + i] } } else {
                for i in 0..<l.inner { target[out + i] += weight * source[row + i] }
              }
            }
            if divisor != 1 { for i in 0..<l.inner { target[out + i] /= divisor } }
          }
        }
      }
      filled = l.inner * new * l.outer
    }
    return Picture(extents: shape, samples: result)
  }
}
