/// Pictures scaled by whole factors, and as training pipelines do.
extension Picture {
  /// Half the size: every second pixel of a 3 × 3 Gaussian-like mean. Source: CImg `resize_halfXY`.
  public func halved() -> Picture {
    let corner = Double(Float(0.07842776544)), edge = Double(Float(0.1231940459)), center = Double(Float(0.1935127547))
    var result: [Double] = []
    result.reserveCapacity(width / 2 * (height / 2) * depth * channels)
    for plane in 0..<(depth * channels) {
      for y in stride(from: 1, to: height / 2 * 2, by: 2) {
        for x in stride(from: 1, to: width / 2 * 2, by: 2) {
          let n = neighbours(x, y, plane)
          result.append(
            n.0 * corner + n.1 * edge + n.2 * corner + n.3 * edge + n.4 * center + n.5 * edge + n.6 * corner + n.7 * edge + n.8 * corner)
        }
      }
    }
    return Picture(extents: [width / 2, height / 2, depth, channels], samples: result)
  }

  /// The 3 × 3 pixels around a position, rows from above, edges repeated.
  @inline(__always)
  func neighbours(_ x: Int, _ y: Int, _ plane: Int) -> (Double, Double, Double, Double, Double, Double, Double, Double, Double) {
    let base = plane * width * height
    let left = max(0, x - 1), right = min(width - 1, x + 1)
    let above = base + max(0, y - 1) * width, here = base + y * width, below = base + min(height - 1, y + 1) * width
    return (
      samples[above + left], samples[above + x], samples[above + right], samples[here + left], samples[here + x], samples[here + right],
      samples[below + left], samples[below + x], samples[below + right]
    )
  }

  /// Twice the size without blurring edges. Source: the Scale2x algorithm.
  public func doubled() -> Picture {
    var result = Picture(extents: [width * 2, height * 2, depth, channels], samples: [Double](repeating: 0, count: samples.count * 4))
    for plane in 0..<(depth * channels) {
      for y in 0..<height {
        for x in 0..<width {
          let (_, b, _, d, e, f, _, h, _) = neighbours(x, y, plane)
          let differs = b != h && d != f
          let at = (plane * height + y) * 4 * width + 2 * x
          result.samples[at] = differs && d == b ? d : e
          result.samples[at + 1] = differs && b == f ? f : e
          result.samples[at + 2 * width] = differs && d == h ? d : e
          result.samples[at + 2 * width + 1] = differs && h == f ? f : e
        }
      }
    }
    return result
  }

  /// Three times the size without blurring edges. Source: the Scale3x algorithm.
  public func tripled() -> Picture {
    var result = Picture(extents: [width * 3, height * 3, depth, channels], samples: [Double](repeating: 0, count: samples.count * 9))
    for plane in 0..<(depth * channels) {
      for y in 0..<height {
        for x in 0..<width {
          let (a, b, c, d, e, f, g, h, i) = neighbours(x, y, plane)
          var out = [Double](repeating: e, count: 9)
          if b != h && d != f {
            if d == b { out[0] = d }
            if (d == b && e != c) || (b == f && e != a) { out[1] = b }
            if b == f { out[2] = f }
            if (d == b && e != g) || (d == h && e != a) { out[3] = d }
            if (b == f && e != i) || (h == f && e != c) { out[5] = f }
            if d == h { out[6] = d }
            if (d == h && e != i) || (h == f && e != g) { out[7] = h }
            if h == f { out[8] = f }
          }
          for row in 0..<3 { for column in 0..<3 { result.samples[((plane * height + y) * 3 + row) * 3 * width + 3 * x + column] = out[row * 3 + column] } }
        }
      }
    }
    return result
  }

  /// Scaled in both directions, to no less than the given extents. Interpolates linearly.
  public func scaledLinear(by factor: Double, atLeast: (width: Int, height: Int) = (1, 1)) -> Picture {
    resizedLinear(
      width: max(atLeast.width, Int((Double(width) * factor).rounded())), height: max(atLeast.height, Int((Double(height) * factor).rounded())))
  }

  /// Linear interpolation between pixel centres, edges repeated.
  public func resizedLinear(width newWidth: Int, height newHeight: Int) -> Picture {
    if newWidth == width, newHeight == height { return self }
    func weights(_ old: Int, _ new: Int) -> [(Int, Int, Double)] {
      (0..<new).map { i in
        let at = max(0, (Double(i) + 0.5) * Double(old) / Double(new) - 0.5)
        let low = min(Int(at), old - 1)
        return (low, min(low + 1, old - 1), at - Double(low))
      }
    }
    let columns = weights(width, newWidth), rows = weights(height, newHeight)
    var result = [Double](repeating: 0, count: newWidth * newHeight * depth * channels)
    samples.withUnsafeBufferPointer { samples in
      var next = 0
      for plane in 0..<(depth * channels) {
        let base = plane * width * height
        for (top, bottom, v) in rows {
          for (left, right, u) in columns {
            let a = samples[base + top * width + left], b = samples[base + top * width + right]
            let c = samples[base + bottom * width + left], d = samples[base + bottom * width + right]
            let upper = a + (b - a) * u, lower = c + (d - c) * u
            result[next] = upper + (lower - upper) * v
            next += 1
          }
        }
      }
    }
    return Picture(width: newWidth, height: newHeight, depth: depth, channels: channels, samples: result)
  }

  /// The largest square in the middle.
  public func centerSquare() -> Picture {
    let side = min(width, height), left = (width - side) / 2, top = (height - side) / 2
    return selecting(Array(left..<(left + side)), along: .x).selecting(Array(top..<(top + side)), along: .y)
  }
}
