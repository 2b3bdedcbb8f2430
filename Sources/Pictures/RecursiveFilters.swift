import Glibc

/// Gaussian blurs and derivatives by recursive filters: time does not depend on the width of the Gaussian.
///
/// Two filters run forwards and backwards over every line of an axis. Deriche's adds the two passes: y = y⁺ + y⁻ with second-order
/// recursions. Van Vliet's chains them with a third-order recursion; the backward pass starts from what Triggs and Sdika derive for a
/// signal that goes on as at its end. Sources: R. Deriche, Using Canny's criteria (1987); I. T. Young, L. J. van Vliet, M. van Ginkel,
/// Recursive Gabor filtering (2002); B. Triggs, M. Sdika, Boundary conditions for Young–van Vliet recursive filtering (2006).
extension Picture {
  /// - Parameters:
  ///   - sigma: standard deviation in pixels; negative is a percentage of the extent.
  ///   - order: 0 smooths, 1 and 2 are derivatives.
  public func deriche(_ sigma: Double, order: Int, along axis: PictureAxis, _ boundary: Boundary) -> Picture {
    let width = absolute(sigma, axis), s = max(width, Double(Float(0.1)))
    if samples.isEmpty || (width < Double(Float(0.1)) && order == 0) { return self }
    if let padded = padded(s, axis, boundary, { $0.deriche(s, order: order, along: axis, .neumann) }) { return padded }
    let alpha = Double(Float(1.695)) / s, e = exp(-alpha), e2 = exp(-2 * alpha)
    let b1 = -2 * e, b2 = e2
    let a: (Double, Double, Double, Double)
    switch order {
    case 0:
      let k = (1 - e) * (1 - e) / (1 + 2 * alpha * e - e2)
      a = (k, k * (alpha - 1) * e, k * (alpha + 1) * e, -k * e2)
    case 1:
      let k = -(1 - e) * (1 - e) * (1 - e) / (2 * (e + 1) * e)
      a = (0, k * e, -k * e, 0)
    default:
      let k = -(e2 - 1) / (2 * alpha * e)
      let n = -2 * (-1 + 3 * e - 3 * e * e + e * e * e) / (3 * e + 1 + 3 * e * e + e * e * e)
      a = (n, -n * (1 + k * alpha) * e, n * (1 - k * alpha) * e, -n * e2)
    }
    let forward = (a.0 + a.1) / (1 + b1 + b2), backward = (a.2 + a.3) / (1 + b1 + b2), continues = boundary == .neumann
    return mappingLines(along: axis) { line in
      let count = line.count
      var first = [Double](repeating: 0, count: count)
      var x1 = continues ? line[0] : 0, y1 = continues ? forward * line[0] : 0
      var y2 = y1
      for i in 0..<count {
        let y = a.0 * line[i] + a.1 * x1 - b1 * y1 - b2 * y2
        first[i] = y
        (x1, y2, y1) = (line[i], y1, y)
      }
      var next = continues ? line[count - 1] : 0, after = continues ? line[count - 1] : 0
      var z1 = continues ? backward * line[count - 1] : 0
      var z2 = z1
      for i in (0..<count).reversed() {
        let x = line[i], y = a.2 * next + a.3 * after - b1 * z1 - b2 * z2
        (after, next, z2, z1) = (next, x, z1, y)
        line[i] = first[i] + y
      }
    }
  }

  /// - Parameters:
  ///   - sigma: standard deviation in pixels; negative is a percentage of the extent. Below half a pixel Deriche's filter is taken.
  ///   - order: 0 smooths, 1 and 2 are derivatives.
  public func vanVliet(_ sigma: Double, order: Int, along axis: PictureAxis, _ boundary: Boundary) -> Picture {
    let width = absolute(sigma, axis)
    if samples.isEmpty || (width < Double(Float(0.1)) && order == 0) { return self }
    if width < 0.5 { return deriche(width, order: order, along: axis, boundary) }
    if let padded = padded(width, axis, boundary, { $0.vanVliet(width, order: order, along: axis, .neumann) }) { return padded }
    let m0 = 1.16680, m1 = 1.10783, m2 = 1.40586
    let q = width < Double(Float(3.556)) ? -0.2568 + 0.5784 * width + 0.0561 * width * width : 2.5091 + 0.9804 * (width - 3.556)
    let norm = m1 * m1 + m2 * m2, scale = (m0 + q) * (norm + 2 * m1 * q + q * q)
    let a1 = q * (2 * m0 * m1 + norm + (2 * m0 + 4 * m1) * q + 3 * q * q) / scale
    let a2 = -q * q * (m0 + 2 * m1 + 3 * q) / scale
    let a3 = q * q * q / scale
    let filter = RecursiveFilter(gain: m0 * norm / scale, a1: a1, a2: a2, a3: a3)
    return mappingLines(along: axis) { filter.run(on: &$0, order: order, continues: boundary == .neumann) }
  }

  /// Blurs all three spatial axes alike. - Parameter isGaussian: van Vliet's filter, else Deriche's.
  public func blurred(_ sigma: Double, _ boundary: Boundary, isGaussian: Bool) -> Picture {
    let s = sigma >= 0 ? sigma : -sigma * Double(max(width, height, depth)) / 100
    var result = self
    for axis in [PictureAxis.x, .y, .z] where extents[axis.rawValue] > 1 {
      result = isGaussian ? result.vanVliet(s, order: 0, along: axis, boundary) : result.deriche(s, order: 0, along: axis, boundary)
    }
    return result
  }

  private func absolute(_ sigma: Double, _ axis: PictureAxis) -> Double {
    let s = Double(Float(sigma))
    return s >= 0 ? s : -s * Double(extents[axis.rawValue]) / 100
  }

  /// Periodic and mirrored ends: the filter runs on a longer picture, and the middle is kept.
  private func padded(_ sigma: Double, _ axis: PictureAxis, _ boundary: Boundary, _ filter: (Picture) -> Picture) -> Picture? {
    guard boundary == .periodic || boundary == .mirror else { return nil }
    let border = Int((1 + 3 * sigma).rounded()), count = extents[axis.rawValue]
    let longer = selecting((-border..<(count + border)).map { boundary.position($0, count) }, along: axis)
    return filter(longer).selecting(Array(border..<(border + count)), along: axis)
  }

  /// Runs `body` over every line of an axis.
  func mappingLines(along axis: PictureAxis, _ body: (inout [Double]) -> Void) -> Picture {
    let l = lines(along: axis)
    if l.count == 0 || samples.isEmpty { return self }
    var result = self, line = [Double](repeating: 0, count: l.count)
    for block in 0..<l.outer {
      for i in 0..<l.inner {
        let base = block * l.count * l.inner + i
        for k in 0..<l.count { line[k] = samples[base + k * l.inner] }
        body(&line)
        for k in 0..<l.count { result.samples[base + k * l.inner] = line[k] }
      }
    }
    return result
  }
}

/// v[n] = x[n] + a₁ v[n−1] + a₂ v[n−2] + a₃ v[n−3], forwards, then the same backwards times the squared gain.
///
/// Derivatives take differences of the signal on the way (order 1: forwards, order 2: in both passes) and end with a zero, as CImg's do.
private struct RecursiveFilter {
  let gain: Double
  let a1: Double
  let a2: Double
  let a3: Double

  func run(on line: inout [Double], order: Int, continues: Bool) {
    let count = line.count, square = gain * gain
    guard count > 1 || order == 0 else {
      line[0] = 0
      return
    }
    let last = order == 0 && continues ? line[count - 1] : 0
    let begin = order == 0 && continues ? line[0] / gain : 0
    var v = (begin, begin, begin)
    // The two samples before the present one, of the signal as it was.
    var before = continues ? line[0] : 0, here = before
    for n in 0..<(order == 0 ? count : count - 1) {
      let x: Double
      if order == 0 { x = line[n] } else {
        let next = line[n + 1]
        x = order == 1 ? 0.5 * (next - before) : here - before
        (before, here) = (here, next)
      }
      let value = x + a1 * v.0 + a2 * v.1 + a3 * v.2
      line[n] = value
      v = (value, v.0, v.1)
    }
    var y = start(v, last, square)
    line[count - 1] = y.0
    for n in stride(from: count - 2, through: order == 0 ? 0 : 1, by: -1) {
      var x = line[n]
      if order == 2 {
        x = before - here
        (before, here) = (here, line[n - 1])
      }
      let value = x * square + a1 * y.0 + a2 * y.1 + a3 * y.2
      line[n] = value
      y = (value, y.0, y.1)
    }
    if order > 0 { line[0] = 0 }
  }

  /// The last three values of the backward pass when the signal goes on as `last` for ever.
  private func start(_ v: (Double, Double, Double), _ last: Double, _ square: Double) -> (Double, Double, Double) {
    let rest = 1 - a1 - a2 - a3, u = last / rest, w = u / rest
    let d = [v.0 - u, v.1 - u, v.2 - u]
    let scale = 1 / ((1 + a1 - a2 + a3) * (1 - a1 - a2 - a3) * (1 + a2 + (a1 - a3) * a3))
    let m: [[Double]] = [
      [-a3 * a1 + 1 - a3 * a3 - a2, (a3 + a1) * (a2 + a3 * a1), a3 * (a1 + a3 * a2)],
      [a1 + a3 * a2, -(a2 - 1) * (a2 + a3 * a1), -a3 * (a3 * a1 + a3 * a3 + a2 - 1)],
      [a3 * a1 + a2 + a1 * a1 - a2 * a2, a1 * a2 + a3 * a2 * a2 - a1 * a3 * a3 - a3 * a3 * a3 - a3 * a2 + a3, a3 * (a1 + a3 * a2)],
    ]
    let y = m.map { row in (scale * row[0] * d[0] + scale * row[1] * d[1] + scale * row[2] * d[2] + w) * square }
    return (y[0], y[1], y[2])
  }
}
