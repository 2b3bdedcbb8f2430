import Glibc

/// Erosion, dilation, distances and regions.
extension Picture {
  /// Smallest (or largest) value under a structuring element whose pixels other than 0 count.
  ///
  /// - Parameter isReal: the element's values are subtracted (added) first, as grey-scale morphology has it.
  public func morphed(with element: Picture, dilates: Bool, _ boundary: Boundary, isReal: Bool = false) -> Picture {
    if samples.isEmpty || element.samples.isEmpty { return self }
    let k = [element.width, element.height, element.depth]
    // An even element's extra pixel lies behind for erosion and ahead for dilation.
    let before = k.map { dilates ? $0 / 2 : $0 - $0 / 2 - 1 }
    let count = max(channels, element.channels), volume = k.reduce(1, *)
    var result = Picture(extents: [width, height, depth, count], samples: [Double](repeating: 0, count: width * height * depth * count))
    for c in 0..<count {
      let plane = c % channels * depth, base = c % element.channels * volume
      var offsets: [(x: Int, y: Int, z: Int, weight: Double)] = []
      for i in 0..<volume where isReal || element.samples[base + i] != 0 {
        let x = i % k[0], y = i / k[0] % k[1], z = i / (k[0] * k[1])
        let sign = dilates ? -1 : 1
        offsets.append((sign * (x - (dilates ? k[0] - 1 - before[0] : before[0])), sign * (y - (dilates ? k[1] - 1 - before[1] : before[1])), sign * (z - (dilates ? k[2] - 1 - before[2] : before[2])), element.samples[base + i]))
      }
      for z in 0..<depth {
        for y in 0..<height {
          for x in 0..<width {
            var extreme = dilates ? -Double.greatestFiniteMagnitude : Double.greatestFiniteMagnitude
            for o in offsets {
              var v = 0.0
              if let px = boundary.position(x + o.x, width), let py = boundary.position(y + o.y, height), let pz = boundary.position(z + o.z, depth) {
                v = samples[((plane + pz) * height + py) * width + px]
              }
              if isReal { v += dilates ? o.weight : -o.weight }
              if dilates ? v > extreme : v < extreme { extreme = v }
            }
            result.samples[((c * depth + z) * height + y) * width + x] = extreme
          }
        }
      }
    }
    return result
  }

  /// The same with a box, one axis after the other; pixels outside do not count. A box that reaches over the line from its first pixel
  /// gives all pixels the line's extreme, as CImg's does.
  public func morphed(box: [Int], dilates: Bool) -> Picture {
    var result = self
    for (axis, size) in zip([PictureAxis.x, .y, .z], box) where size > 1 && extents[axis.rawValue] > 1 {
      let behind = dilates ? size / 2 : size - size / 2 - 1, ahead = size - 1 - behind
      result = result.mappingLines(along: axis) { line in
        let old = line, last = old.count - 1
        if (dilates ? size - size / 2 - 1 : size / 2 + 1) >= last {
          let extreme = (dilates ? old.max() : old.min()) ?? 0
          for i in old.indices { line[i] = extreme }
          return
        }
        for i in old.indices {
          var extreme = old[i]
          for j in max(0, i - behind)...min(last, i + ahead) where dilates ? old[j] > extreme : old[j] < extreme { extreme = old[j] }
          line[i] = extreme
        }
      }
    }
    return result
  }

  /// Distance of each pixel from the nearest one that has `value`. - Parameter metric: 0 Chebyshev, 1 Manhattan, 2 Euclidean, 3 its square.
  ///
  /// Source: P. Felzenszwalb, D. Huttenlocher, Distance transforms of sampled functions (2012) for the Euclidean metrics.
  public func distances(from value: Double, metric: Int, whenAbsent: Double = .greatestFiniteMagnitude) -> Picture {
    guard samples.contains(value) else { return Picture(extents: extents, samples: [Double](repeating: whenAbsent, count: samples.count)) }
    let far = 99999999.0
    var result = Picture(extents: extents, samples: samples.map { $0 == value ? 0 : far })
    for axis in [PictureAxis.x, .y, .z] where extents[axis.rawValue] > 1 {
      result = result.mappingLines(along: axis) { line in
        switch metric {
        case 0: Picture.chebyshev(&line)
        case 1:
          for i in line.indices.dropFirst() { line[i] = min(line[i], line[i - 1] + 1) }
          for i in line.indices.dropLast().reversed() { line[i] = min(line[i], line[i + 1] + 1) }
        default: Picture.lowerEnvelope(&line)
        }
      }
    }
    return metric == 2 || metric > 3 ? Picture(extents: extents, samples: result.samples.map { $0.squareRoot() }) : result
  }

  /// min over j of max(|i − j|, f(j)).
  private static func chebyshev(_ line: inout [Double]) {
    let f = line
    for i in f.indices {
      var best = f[i], reach = 1
      while Double(reach) < best {
        if i - reach >= 0 { best = min(best, max(Double(reach), f[i - reach])) }
        if i + reach < f.count { best = min(best, max(Double(reach), f[i + reach])) }
        if i - reach < 0, i + reach >= f.count { break }
        reach += 1
      }
      line[i] = best
    }
  }

  /// min over j of (i − j)² + f(j): the lower envelope of parabolas.
  private static func lowerEnvelope(_ line: inout [Double]) {
    let f = line, n = f.count
    var vertices = [0], starts = [-Double.infinity]
    for q in 1..<max(1, n) {
      while true {
        let p = vertices[vertices.count - 1]
        let crossing = ((f[q] + Double(q * q)) - (f[p] + Double(p * p))) / Double(2 * (q - p))
        if crossing > starts[starts.count - 1] || vertices.count == 1 && crossing == -.infinity {
          vertices.append(q)
          starts.append(crossing)
          break
        }
        vertices.removeLast()
        starts.removeLast()
        if vertices.isEmpty {
          vertices = [q]
          starts = [-.infinity]
          break
        }
      }
    }
    var k = 0
    for i in 0..<n {
      while k + 1 < vertices.count, starts[k + 1] < Double(i) { k += 1 }
      let d = Double(i - vertices[k])
      line[i] = d * d + f[vertices[k]]
    }
  }
}
