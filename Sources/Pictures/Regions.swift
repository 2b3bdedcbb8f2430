import Glibc

/// Connected regions of a picture.
extension Picture {
  /// Number of the region each pixel belongs to, counted from 0 in memory order: neighbours whose values differ by no more than `tolerance`.
  ///
  /// - Parameter isDiagonal: 8 (26) neighbours in place of 4 (6).
  public func labelled(isDiagonal: Bool, tolerance: Double) -> Picture {
    let plane = width * height, count = plane * depth
    var parent = Array(0..<count)
    func root(_ i: Int) -> Int {
      var i = i
      while parent[i] != i {
        parent[i] = parent[parent[i]]
        i = parent[i]
      }
      return i
    }
    let limit = channels > 1 ? tolerance * tolerance : tolerance
    var steps: [(Int, Int, Int)] = []
    for dz in 0...1 { for dy in -1...1 { for dx in -1...1 where (dz, dy, dx) > (0, 0, 0) && (isDiagonal || abs(dx) + abs(dy) + dz == 1) { steps.append((dx, dy, dz)) } } }
    for z in 0..<depth {
      for y in 0..<height {
        for x in 0..<width {
          let here = (z * height + y) * width + x
          for (dx, dy, dz) in steps {
            let nx = x + dx, ny = y + dy, nz = z + dz
            guard nx >= 0, nx < width, ny >= 0, ny < height, nz < depth else { continue }
            let there = (nz * height + ny) * width + nx
            var difference = 0.0
            for c in 0..<channels {
              let d = samples[c * count + here] - samples[c * count + there]
              difference += channels > 1 ? d * d : abs(d)
            }
            if difference <= limit {
              let a = root(here), b = root(there)
              if a < b { parent[b] = a } else { parent[a] = b }
            }
          }
        }
      }
    }
    var numbers = [Int: Double](), labels = [Double](repeating: 0, count: count)
    for i in 0..<count {
      let r = root(i)
      let number = numbers[r] ?? Double(numbers.count)
      numbers[r] = number
      labels[i] = number
    }
    return Picture(extents: [width, height, depth, 1], samples: labels)
  }

  /// The pixels reached from a point through neighbours that differ from it by no more than `sigma` (Euclidean over channels).
  public func flooded(from point: [Int], sigma: Double, isDiagonal: Bool) -> [Bool] {
    let plane = width * height, count = plane * depth
    var inside = [Bool](repeating: false, count: count)
    guard point[0] >= 0, point[0] < width, point[1] >= 0, point[1] < height, point[2] >= 0, point[2] < depth else { return inside }
    let seed = (point[2] * height + point[1]) * width + point[0], limit = sigma * sigma
    func isNear(_ i: Int) -> Bool {
      var sum = 0.0
      for c in 0..<channels {
        let d = samples[c * count + i] - samples[c * count + seed]
        sum += d * d
      }
      return sum <= limit
    }
    var stack = [seed]
    inside[seed] = true
    while let at = stack.popLast() {
      let x = at % width, y = at / width % height, z = at / plane
      for dz in (z > 0 ? -1 : 0)...(z + 1 < depth ? 1 : 0) {
        for dy in (y > 0 ? -1 : 0)...(y + 1 < height ? 1 : 0) {
          for dx in (x > 0 ? -1 : 0)...(x + 1 < width ? 1 : 0) where isDiagonal || abs(dx) + abs(dy) + abs(dz) == 1 {
            let next = at + dz * plane + dy * width + dx
            if !inside[next], isNear(next) {
              inside[next] = true
              stack.append(next)
            }
          }
        }
      }
    }
    return inside
  }

  /// Colours pixels; an opacity below 1 mixes.
  public mutating func paint(_ mask: [Bool], _ color: [Double], opacity: Double) {
    let count = width * height * depth, weight = abs(opacity), keeps = 1 - max(opacity, 0)
    for c in 0..<channels { for i in 0..<count where mask[i] { samples[c * count + i] = opacity >= 1 ? color[c] : weight * color[c] + keeps * samples[c * count + i] } }
  }

  /// A rectangle between two corners in pixels, both included; in outline or filled.
  public mutating func drawRectangle(_ x0: Int, _ y0: Int, _ x1: Int, _ y1: Int, _ color: [Double], opacity: Double, isFilled: Bool) {
    let (left, right, top, bottom) = (min(x0, x1), max(x0, x1), min(y0, y1), max(y0, y1))
    var mask = [Bool](repeating: false, count: width * height * depth)
    guard right >= 0, bottom >= 0, left < width, top < height else { return }
    for z in 0..<depth {
      for y in max(0, top)...min(height - 1, bottom) {
        for x in max(0, left)...min(width - 1, right) where isFilled || y == top || y == bottom || x == left || x == right {
          mask[(z * height + y) * width + x] = true
        }
      }
    }
    paint(mask, color, opacity: opacity)
  }

  /// A circle by the midpoint algorithm. Source: J. Bresenham (1977).
  public mutating func drawCircle(_ x0: Int, _ y0: Int, radius: Int, _ color: [Double], opacity: Double, isFilled: Bool) {
    var mask = [Bool](repeating: false, count: width * height * depth)
    func dot(_ x: Int, _ y: Int) { if x >= 0, x < width, y >= 0, y < height { mask[y * width + x] = true } }
    func row(_ from: Int, _ to: Int, _ y: Int) { if isFilled { for x in max(0, from)...max(0, min(width - 1, to)) where x <= to { dot(x, y) } } else { dot(from, y); dot(to, y) } }
    guard radius >= 0, radius < 1 << 24, x0 - radius < width, x0 + radius >= 0, y0 - radius < height, y0 + radius >= 0 else { return }
    var x = 0, y = radius, f = 1 - radius, right = 0, below = -2 * radius
    row(x0 - radius, x0 + radius, y0)
    if !isFilled || radius > 0 { dot(x0, y0 - radius); dot(x0, y0 + radius) }
    while x < y {
      if f >= 0 {
        y -= 1
        below += 2
        f += below
      }
      x += 1
      right += 2
      f += right + 1
      for (dx, dy) in [(x, y), (y, x)] {
        row(x0 - dx, x0 + dx, y0 - dy)
        row(x0 - dx, x0 + dx, y0 + dy)
      }
    }
    paint(mask, color, opacity: opacity)
  }

  /// The box of pixels along an axis that are not all of the colour given; nil when none is left.
  public func autocropped(_ color: [Double], along axis: PictureAxis) -> Picture? {
    let count = extents[axis.rawValue], l = lines(along: axis), size = l.inner * l.count
    var low = count, high = -1
    let perChannel = width * height * depth
    for i in samples.indices where samples[i] != color[min(color.count - 1, i / perChannel)] {
      let position = i % size / l.inner
      low = min(low, position)
      high = max(high, position)
    }
    return high < 0 ? nil : selecting(Array(low...high), along: axis)
  }
}
