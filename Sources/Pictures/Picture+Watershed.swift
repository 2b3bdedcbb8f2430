import Glibc

/// Regions that grow from seeds, and shapes that pixels vote for.
extension Picture {
  /// Every pixel takes the label of the region that reaches it first, regions growing where `priority` is highest. Pixels other than 0 are seeds.
  ///
  /// A pixel with labelled neighbours takes the label whose seed is nearest. Equal priorities leave a binary heap in CImg's order, on which results
  /// depend. Source: CImg::watershed.
  public func watershed(_ priority: Picture, isDiagonal: Bool) -> Picture {
    var result = self
    let plane = width * height * depth
    for c in 0..<channels { result.grow(c * plane, priority.samples, (c % priority.channels) * plane, isDiagonal) }
    return result
  }

  private mutating func grow(_ base: Int, _ priority: [Double], _ priorityBase: Int, _ isDiagonal: Bool) {
    let (w, h, d) = (width, height, depth)
    var owner = [Int](repeating: 0, count: w * h * d)
    var seeds: [(x: Int, y: Int, z: Int)] = []
    var queue = PixelQueue()
    // In CImg's order: along x, y and z first, then across.
    var steps = [(-1, 0, 0), (1, 0, 0), (0, -1, 0), (0, 1, 0)]
    if d > 1 { steps += [(0, 0, -1), (0, 0, 1)] }
    if isDiagonal {
      steps += [(-1, -1, 0), (1, -1, 0), (-1, 1, 0), (1, 1, 0)]
      if d > 1 {
        steps += [(-1, 0, -1), (1, 0, -1), (-1, 0, 1), (1, 0, 1), (0, -1, -1), (0, 1, -1), (0, -1, 1), (0, 1, 1)]
        steps += [(-1, -1, -1), (1, -1, -1), (-1, 1, -1), (1, 1, -1), (-1, -1, 1), (1, -1, 1), (-1, 1, 1), (1, 1, 1)]
      }
    }
    func place(_ i: Int) -> (x: Int, y: Int, z: Int) { (i % w, i / w % h, i / (w * h)) }
    func neighbours(_ i: Int, _ body: (Int) -> Void) {
      let (x, y, z) = place(i)
      for (dx, dy, dz) in steps {
        let (nx, ny, nz) = (x + dx, y + dy, z + dz)
        if nx >= 0, nx < w, ny >= 0, ny < h, nz >= 0, nz < d { body((nz * h + ny) * w + nx) }
      }
    }
    func enqueue(_ i: Int, _ label: Int) {
      guard owner[i] == 0 else { return }
      owner[i] = label
      queue.insert(i, Double(Float(priority[priorityBase + i])))
    }
    for i in owner.indices where samples[base + i] != 0 {
      seeds.append(place(i))
      let number = seeds.count
      neighbours(i) { n in if samples[base + n] == 0 { enqueue(n, number) } }
      owner[i] = number
    }
    while let i = queue.removeFirst() {
      let label = owner[i], (x, y, z) = place(i)
      var nearest = 0, least = Float.infinity, value = 0.0
      neighbours(i) { n in
        guard samples[base + n] != 0 else { return enqueue(n, label) }
        let seed = seeds[owner[n] - 1]
        let dx = Float(x - seed.x), dy = Float(y - seed.y), dz = Float(z - seed.z), distance = dx * dx + dy * dy + dz * dz
        if distance < least { (least, nearest, value) = (distance, owner[n], samples[base + (seed.z * h + seed.y) * w + seed.x]) }
      }
      samples[base + i] = value
      owner[i] = nearest
    }
  }

  /// Lines through the set pixels: rows are distances from the corner, shifted so that none is negative, columns the angles given.
  /// Source: imager ?hough_line.
  public func lineVotes(_ angles: [Double]) -> Picture {
    let rows = 2 * Int(Double(width * width + height * height).squareRoot().rounded(.up))
    var votes = Picture(extents: [rows, angles.count, 1, 1], samples: [Double](repeating: 0, count: rows * angles.count))
    let turns = angles.map { (cos: Glibc.cos($0), sin: Glibc.sin($0)) }
    for y in 0..<height {
      for x in 0..<width where samples[y * width + x] != 0 {
        for (k, turn) in turns.enumerated() {
          let row = Int((turn.cos * Double(x) + turn.sin * Double(y)).rounded()) + rows / 2
          if row >= 0, row < rows { votes.samples[k * rows + row] += 1 }
        }
      }
    }
    return votes
  }

  /// Centres of circles of a radius: each set pixel draws such a circle of opacity 0.1. Source: imager ?hough_circle.
  public func circleVotes(radius: Int) -> Picture {
    var votes = Picture(extents: [width, height, 1, 1], samples: [Double](repeating: 0, count: width * height))
    guard radius >= 0, radius < 1 << 20 else { return votes }
    var rim = Set<Int>()
    // The circle's pixels around its centre, each once.
    let side = 2 * radius + 1
    var stamp = Picture(extents: [side, side, 1, 1], samples: [Double](repeating: 0, count: side * side))
    stamp.drawCircle(radius, radius, radius: radius, [1], opacity: 1, isFilled: false)
    for i in stamp.samples.indices where stamp.samples[i] != 0 { rim.insert(i) }
    let offsets = rim.map { (x: $0 % side - radius, y: $0 / side - radius) }
    for y in 0..<height {
      for x in 0..<width where samples[y * width + x] != 0 {
        for offset in offsets {
          let (px, py) = (x + offset.x, y + offset.y)
          guard px >= 0, px < width, py >= 0, py < height else { continue }
          votes.samples[py * width + px] = 0.1 + 0.9 * votes.samples[py * width + px]
        }
      }
    }
    return votes
  }
}

/// Pixels by priority, the highest first: a binary heap that leaves equal ones in the order of CImg's.
private struct PixelQueue {
  private var items: [(pixel: Int, priority: Double)] = []

  mutating func insert(_ pixel: Int, _ priority: Double) {
    items.append((pixel, priority))
    var place = items.count - 1
    while place > 0, priority > items[(place + 1) / 2 - 1].priority {
      items.swapAt(place, (place + 1) / 2 - 1)
      place = (place + 1) / 2 - 1
    }
  }

  mutating func removeFirst() -> Int? {
    guard let first = items.first, let last = items.popLast() else { return nil }
    guard !items.isEmpty else { return first.pixel }
    items[0] = last
    var place = 0
    while true {
      let left = 2 * place + 1, right = left + 1
      let next: Int
      if right < items.count, last.priority < items[right].priority { next = items[left].priority > items[right].priority ? left : right }
      else if left < items.count, last.priority < items[left].priority { next = left } else { return first.pixel }
      items.swapAt(place, next)
      place = next
    }
  }
}
