import Glibc

/// Affine maps as OpenCV computes them: places have 5 binary digits, weights 15.
extension Pixels {
  /// The picture moved by x' = m₀x + m₁y + m₂, y' = m₃x + m₄y + m₅; what comes from outside has the value `fill`.
  public func warped(_ m: [Double], width newWidth: Int, height newHeight: Int, _ given: PixelInterpolation, fill: UInt8) -> Pixels {
    let determinant = m[0] * m[4] - m[1] * m[3], d = determinant == 0 ? 0 : 1 / determinant
    let a = m[4] * d, b = -m[1] * d, c = -m[3] * d, e = m[0] * d
    let dx = -a * m[2] - b * m[5], dy = -c * m[2] - e * m[5]
    /// In units of 1/1024, inside what sums of two hold.
    func fixed(_ x: Double) -> Int { x.isNaN ? 0 : Int(max(-1e9, min(1e9, (x * 1024).rounded(.toNearestOrEven)))) }
    let interpolation = given == .area ? .linear : given
    let size = interpolation == .cubic ? 4 : interpolation == .lanczos ? 8 : 2
    let table = (0..<32).map { Pixels.weights(interpolation, Float($0) / 32) }
    let across = (0..<newWidth).map { (fixed(a * Double($0)), fixed(c * Double($0))) }
    let rounding = interpolation == .nearest ? 512 : 16
    var result = [UInt8](repeating: fill, count: newWidth * newHeight * channels)
    for y in 0..<newHeight {
      let x0 = fixed(b * Double(y) + dx) + rounding, y0 = fixed(e * Double(y) + dy) + rounding
      for x in 0..<newWidth {
        let sx = x0 + across[x].0, sy = y0 + across[x].1, out = (y * newWidth + x) * channels
        if interpolation == .nearest {
          let px = sx >> 10, py = sy >> 10
          if px >= 0, px < width, py >= 0, py < height { for k in 0..<channels { result[out + k] = bytes[(py * width + px) * channels + k] } }
          continue
        }
        let left = (sx >> 10) - size / 2 + 1, top = (sy >> 10) - size / 2 + 1, u = table[(sx >> 5) & 31], v = table[(sy >> 5) & 31]
        if left >= width || top >= height || left + size <= 0 || top + size <= 0 { continue }
        for k in 0..<channels {
          var sum: Float = 0
          for j in 0..<size {
            let py = top + j
            for i in 0..<size {
              let px = left + i
              let value = px >= 0 && px < width && py >= 0 && py < height ? bytes[(py * width + px) * channels + k] : fill
              sum += (u[i] * v[j] * 32768).rounded(.toNearestOrEven) * Float(value)
            }
          }
          result[out + k] = UInt8(clamping: Int(sum + 16384) >> 15)
        }
      }
    }
    return Pixels(width: newWidth, height: newHeight, channels: channels, bytes: result)
  }
}
