import Glibc

/// Pictures whose pixels are made from the pixels around them.
extension Picture {
  /// Mean over a box of `size` pixels along each spatial axis; the outermost pixels count in part. Negative sizes are percentages.
  public func boxBlurred(_ sizes: [Double], _ boundary: Boundary) -> Picture {
    var result = self
    for (axis, size) in zip([PictureAxis.x, .y, .z], sizes) where extents[axis.rawValue] > 1 {
      let s = Double(Float(size)), box = s >= 0 ? s : -s * Double(extents[axis.rawValue]) / 100
      guard box > 1, box < 1e9 else { continue }
      let half = Int(box - 1) / 2, part = (box - Double(2 * half + 1)) / 2
      result = result.mappingLines(along: axis) { line in
        let count = line.count, old = line
        func at(_ i: Int) -> Double { boundary.position(i, count).map { old[$0] } ?? 0 }
        var sum = 0.0
        for i in -half...half { sum += at(i) }
        for i in 0..<count {
          line[i] = (sum + part * (at(i - half - 1) + at(i + half + 1))) / box
          sum += at(i + half + 1) - at(i - half)
        }
      }
    }
    return result
  }

  /// Median of the n × n (× n) pixels around each that differ from it by no more than `threshold` (0: all).
  public func medianBlurred(_ n: Int, threshold: Double) -> Picture {
    if n <= 1 || samples.isEmpty { return self }
    let after = n / 2, before = n - after - 1
    var result = self, window: [Double] = []
    window.reserveCapacity(min(n, 1 << 10) * min(n, 1 << 10))
    var next = 0
    for c in 0..<channels {
      for z in 0..<depth {
        let deep = depth == 1 ? 0...0 : max(0, z - before)...min(depth - 1, z + after)
        for y in 0..<height {
          let rows = max(0, y - before)...min(height - 1, y + after)
          for x in 0..<width {
            let columns = max(0, x - before)...min(width - 1, x + after), middle = samples[next]
            window.removeAll(keepingCapacity: true)
            for r in deep {
              for q in rows {
                let base = ((c * depth + r) * height + q) * width
                for p in columns {
                  let v = samples[base + p]
                  if threshold <= 0 || abs(v - middle) <= threshold { window.append(v) }
                }
              }
            }
            result.samples[next] = window.isEmpty ? middle : Picture.median(&window)
            next += 1
          }
        }
      }
    }
    return result
  }

  /// The middle of the sorted values, or the mean of the two in the middle.
  static func median(_ values: inout [Double]) -> Double {
    values.sort { $0 < $1 || ($1.isNaN && !$0.isNaN) }
    let n = values.count
    return n % 2 == 1 ? values[n / 2] : (values[n / 2] + values[n / 2 - 1]) / 2
  }

  /// Correlation with a kernel whose middle is at (n − 1)/2 rounded down for even and odd extents; convolution turns the kernel round.
  ///
  /// - Parameter normalizes: divides by the norms of the kernel and of the pixels under it.
  public func correlated(with given: Picture, _ boundary: Boundary, normalizes: Bool, isConvolution: Bool, centersAsCImg: Bool = true) -> Picture {
    if samples.isEmpty || given.samples.isEmpty { return self }
    let count = max(channels, given.channels)
    var kernel = isConvolution ? given.mirrored(.x).mirrored(.y).mirrored(.z) : given
    var result = Picture(extents: [width, height, depth, count], samples: [Double](repeating: 0, count: width * height * depth * count))
    var k = [kernel.width, kernel.height, kernel.depth]
    var middle = k.map { isConvolution ? $0 / 2 : $0 / 2 - 1 + $0 % 2 }
    if centersAsCImg, boundary == .neumann, k[0] > 1, k[1] > 1, (k[2] == 1 && max(k[0], k[1]) <= 5) || k.max()! <= 3 {
      // CImg puts small kernels at the far end of an odd square first, which moves the middle of those that are not.
      let side = k.max()!, odd = side + 1 - side % 2
      kernel = kernel.resized(to: [odd, odd, k[2] > 1 ? odd : 1, kernel.channels], .none, centering: [1, 1, 1, 0])
      k = [odd, odd, kernel.depth]
      middle[0] = side / 2
      middle[1] = side / 2
    }
    let volume = k.reduce(1, *)
    // Positions along x are the same for every row.
    let columns = (0..<width).map { x in (0..<k[0]).map { boundary.position(x + $0 - middle[0], width) ?? -1 } }
    for c in 0..<count {
      let weights = Array(kernel.samples[(c % kernel.channels * volume)..<(c % kernel.channels * volume + volume)])
      let norm = weights.reduce(0) { $0 + $1 * $1 }
      let plane = c % channels * depth
      for z in 0..<depth {
        for y in 0..<height {
          for x in 0..<width {
            var sum = 0.0, square = 0.0
            for r in 0..<k[2] {
              guard let zz = boundary.position(z + r - middle[2], depth) else { continue }
              for q in 0..<k[1] {
                guard let yy = boundary.position(y + q - middle[1], height) else { continue }
                let base = ((plane + zz) * height + yy) * width, w = (r * k[1] + q) * k[0]
                for p in 0..<k[0] {
                  let xx = columns[x][p]
                  if xx < 0 { continue }
                  let v = samples[base + xx]
                  sum += weights[w + p] * v
                  if normalizes { square += v * v }
                }
              }
            }
            if normalizes { sum = square * norm == 0 ? 0 : sum / sqrt(square * norm) }
            result.samples[((c * depth + z) * height + y) * width + x] = sum
          }
        }
      }
    }
    return result
  }

  /// The kinds of finite differences, by CImg's numbers.
  public enum GradientScheme: Int { case backward = -1, centered, forward, sobel, rotationInvariant, deriche, vanVliet }

  /// Differences per pixel, of the picture's size; zeros along an axis of one pixel. The two recursive filters take a width of 0.
  public func gradient(along axis: PictureAxis, _ scheme: GradientScheme) -> Picture {
    let l = lines(along: axis)
    if l.count == 1 { return Picture(extents: extents, samples: [Double](repeating: 0, count: samples.count)) }
    switch scheme {
    case .deriche: return deriche(0, order: 1, along: axis, .neumann)
    case .vanVliet: return vanVliet(0, order: 1, along: axis, .neumann)
    case .sobel where axis != .z: return smoothedDifference(axis, side: 1, middle: 2)
    case .rotationInvariant where axis != .z:
      return smoothedDifference(axis, side: Double(0.25 * (2 - Float(2).squareRoot())), middle: Double(0.5 * (Float(2).squareRoot() - 1)))
    default: break
    }
    return mappingLines(along: axis) { line in
      let old = line, last = line.count - 1
      for i in old.indices {
        switch scheme {
        case .backward: line[i] = i == 0 ? 0 : old[i] - old[i - 1]
        case .forward: line[i] = i == last ? 0 : old[i + 1] - old[i]
        default: line[i] = (old[min(last, i + 1)] - old[max(0, i - 1)]) / 2
        }
      }
    }
  }

  private func smoothedDifference(_ axis: PictureAxis, side a: Double, middle b: Double) -> Picture {
    mapped { n in
      axis == .x ? -a * n.0 - b * n.3 - a * n.6 + a * n.2 + b * n.5 + a * n.8 : -a * n.0 - b * n.1 - a * n.2 + a * n.6 + b * n.7 + a * n.8
    }
  }

  typealias Neighbours = (Double, Double, Double, Double, Double, Double, Double, Double, Double)

  /// Every pixel from the 3 × 3 around it in its plane.
  private func mapped(_ body: (Neighbours) -> Double) -> Picture {
    var result = self, next = 0
    for plane in 0..<(depth * channels) {
      for y in 0..<height {
        for x in 0..<width {
          result.samples[next] = body(neighbours(x, y, plane))
          next += 1
        }
      }
    }
    return result
  }

  /// Second derivative along a pair of axes.
  public func hessian(_ first: PictureAxis, _ second: PictureAxis) -> Picture {
    let (a, b) = first.rawValue <= second.rawValue ? (first, second) : (second, first)
    let e = extents
    if e[a.rawValue] == 1 || e[b.rawValue] == 1 { return Picture(extents: e, samples: [Double](repeating: 0, count: samples.count)) }
    if a == b {
      return mappingLines(along: a) { line in
        let old = line, last = line.count - 1
        for i in old.indices { line[i] = i == 0 ? old[1] - old[0] : i == last ? old[last - 1] - old[last] : old[i + 1] + old[i - 1] - 2 * old[i] }
      }
    }
    func moved(_ axis: PictureAxis, _ step: Int) -> Picture {
      let count = e[axis.rawValue]
      return selecting((0..<count).map { max(0, min(count - 1, $0 + step)) }, along: axis)
    }
    let ahead = moved(a, 1), behind = moved(a, -1), count = e[b.rawValue]
    let up = (0..<count).map { Optional(min(count - 1, $0 + 1)) }, down = (0..<count).map { Optional(max(0, $0 - 1)) }
    let nn = ahead.selecting(up, along: b), np = ahead.selecting(down, along: b), pn = behind.selecting(up, along: b), pp = behind.selecting(down, along: b)
    return Picture(extents: e, samples: samples.indices.map { (nn.samples[$0] + pp.samples[$0] - np.samples[$0] - pn.samples[$0]) / 4 })
  }

  /// Sum of the second differences along the axes with more than one pixel (x only where there is one row).
  public func laplacian() -> Picture {
    let axes: [PictureAxis] = depth > 1 ? [.x, .y, .z] : height > 1 ? [.x, .y] : [.x]
    var sum = [Double](repeating: 0, count: samples.count)
    for axis in axes {
      let count = extents[axis.rawValue]
      for step in [1, -1] {
        let moved = selecting((0..<count).map { max(0, min(count - 1, $0 + step)) }, along: axis)
        for i in sum.indices { sum[i] += moved.samples[i] }
      }
    }
    for i in sum.indices { sum[i] -= Double(2 * axes.count) * samples[i] }
    return Picture(extents: extents, samples: sum)
  }
}
