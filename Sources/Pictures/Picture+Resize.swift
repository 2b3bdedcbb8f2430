/// Pictures made from others: interpolated and cropped.
extension Picture {
  /// Scaled in both directions, to no less than the given extents. Interpolates linearly.
  public func scaledLinear(by factor: Double, atLeast: (width: Int, height: Int) = (1, 1)) -> Picture {
    resizedLinear(
      width: max(atLeast.width, Int((Double(width) * factor).rounded())), height: max(atLeast.height, Int((Double(height) * factor).rounded())))
  }

  /// Linear interpolation between pixel centres.
  public func resizedLinear(width newWidth: Int, height newHeight: Int) -> Picture {
    if newWidth == width, newHeight == height { return self }
    func weights(_ old: Int, _ new: Int) -> [(Int, Int, Float)] {
      (0..<new).map { i in
        let at = max(0, (Float(i) + 0.5) * Float(old) / Float(new) - 0.5)
        let low = min(Int(at), old - 1)
        return (low, min(low + 1, old - 1), at - Float(low))
      }
    }
    let columns = weights(width, newWidth), rows = weights(height, newHeight)
    var result = [Float](repeating: 0, count: newWidth * newHeight * depth * channels)
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
    return Picture(width: newWidth, height: newHeight, depth: depth, channels: channels, samples: result)
  }

  /// The largest square in the middle.
  public func centerSquare() -> Picture {
    let side = min(width, height), left = (width - side) / 2, top = (height - side) / 2
    var result: [Float] = []
    result.reserveCapacity(side * side * depth * channels)
    for plane in 0..<(depth * channels) {
      for y in 0..<side {
        let row = plane * width * height + (top + y) * width + left
        result.append(contentsOf: samples[row..<(row + side)])
      }
    }
    return Picture(width: side, height: side, depth: depth, channels: channels, samples: result)
  }
}
