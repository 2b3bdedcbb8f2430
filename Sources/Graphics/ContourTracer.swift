/// Lines of equal height on a grid.
public struct ContourTracer {
  /// Places along the two sides of the grid.
  public let x: [Double], y: [Double]
  /// Heights by columns: element `i + j * x.count` lies at `x[i]`, `y[j]`.
  public let z: [Double]

  /// - Parameter z: `x.count * y.count` heights, x varying fastest; those that are not finite are missing corners.
  public init(x: [Double], y: [Double], z: [Double]) { (self.x, self.y, self.z) = (x, y, z) }

  /// In the units of the grid.
  public typealias Point = (x: Double, y: Double)


  /// The lines at one height, as long as they go. Cells with a missing corner are left out.
  public func lines(at level: Double) -> [[Point]] {
    guard x.count > 1, y.count > 1 else { return [] }
    // A height equal to the level is taken to be just above.
    let nx = x.count
    func height(_ i: Int, _ j: Int) -> Double { z[i + j * nx] - level }
    var segments: [(Key, Key)] = []
    var points: [Key: Point] = [:]
    func between(_ a: (key: CornerKey, x: Double, y: Double, h: Double), _ b: (key: CornerKey, x: Double, y: Double, h: Double)) -> Key {
      let key = Key(a.key, b.key)
      if points[key] == nil {
        let t = a.h == b.h ? 0.5 : a.h / (a.h - b.h)
        points[key] = (a.x + t * (b.x - a.x), a.y + t * (b.y - a.y))
      }
      return key
    }
    for j in 0..<(y.count - 1) {
      for i in 0..<(nx - 1) {
        let h = [height(i, j), height(i + 1, j), height(i + 1, j + 1), height(i, j + 1)]
        guard h.allSatisfy(\.isFinite) else { continue }
        let above = h.filter { $0 >= 0 }.count
        if above == 0 || above == 4 { continue }
        let corners = [(i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1)].enumerated().map { k, c in (key: CornerKey(2 * c.0, 2 * c.1), x: x[c.0], y: y[c.1], h: h[k]) }
        var ends: [Key] = []
        for k in 0..<4 where (h[k] >= 0) != (h[(k + 1) % 4] >= 0) { ends.append(between(corners[k], corners[(k + 1) % 4])) }
        if ends.count == 2 { segments.append((ends[0], ends[1])) } else {
          // A saddle: the height of the middle decides which corners hang together.
          let joinsFirst = (h.reduce(0, +) / 4 >= 0) == (h[0] >= 0)
          segments.append(joinsFirst ? (ends[0], ends[1]) : (ends[3], ends[0]))
          segments.append(joinsFirst ? (ends[2], ends[3]) : (ends[1], ends[2]))
        }
      }
    }
    return join(segments, points)
  }

  private struct CornerKey: Hashable, Comparable {
    let i: Int32, j: Int32
    init(_ i: Int, _ j: Int) { (self.i, self.j) = (Int32(i), Int32(j)) }
    static func < (a: CornerKey, b: CornerKey) -> Bool { a.i != b.i ? a.i < b.i : a.j < b.j }
  }
  private struct Key: Hashable {
    let a: CornerKey, b: CornerKey
    init(_ p: CornerKey, _ q: CornerKey) { (a, b) = p < q ? (p, q) : (q, p) }
  }

  private func join(_ segments: [(Key, Key)], _ points: [Key: Point]) -> [[Point]] {
    var at: [Key: [Int]] = [:]
    for (k, segment) in segments.enumerated() {
      at[segment.0, default: []].append(k)
      at[segment.1, default: []].append(k)
    }
    var isUsed = [Bool](repeating: false, count: segments.count)
    /// Goes on from `end` until no segment is left.
    func follow(_ start: Key) -> [Key] {
      var path: [Key] = [], here = start
      while let next = at[here]?.first(where: { !isUsed[$0] }) {
        isUsed[next] = true
        here = segments[next].0 == here ? segments[next].1 : segments[next].0
        path.append(here)
      }
      return path
    }
    var lines: [[Point]] = []
    for k in segments.indices where !isUsed[k] {
      isUsed[k] = true
      let forward = follow(segments[k].1), backward = follow(segments[k].0)
      let path = backward.reversed() + [segments[k].0, segments[k].1] + forward
      lines.append(path.compactMap { points[$0] })
    }
    return lines
  }

  /// The parts of the grid's cells between two heights, as polygons.
  public func bands(from low: Double, to high: Double) -> [[Point]] {
    var polygons: [[Point]] = []
    let nx = x.count
    guard nx > 1, y.count > 1, low < high else { return [] }
    for j in 0..<(y.count - 1) {
      for i in 0..<(nx - 1) {
        var shape: [(x: Double, y: Double, h: Double)] = [
          (x[i], y[j], z[i + j * nx]), (x[i + 1], y[j], z[i + 1 + j * nx]), (x[i + 1], y[j + 1], z[i + 1 + (j + 1) * nx]), (x[i], y[j + 1], z[i + (j + 1) * nx]),
        ]
        guard shape.allSatisfy({ $0.h.isFinite }) else { continue }
        shape = ContourTracer.cut(shape, at: low, keepsAbove: true)
        shape = ContourTracer.cut(shape, at: high, keepsAbove: false)
        if shape.count > 2 { polygons.append(shape.map { ($0.x, $0.y) }) }
      }
    }
    return polygons
  }

  private static func cut(_ shape: [(x: Double, y: Double, h: Double)], at level: Double, keepsAbove: Bool) -> [(x: Double, y: Double, h: Double)] {
    var kept: [(x: Double, y: Double, h: Double)] = []
    for k in shape.indices {
      let a = shape[k], b = shape[(k + 1) % shape.count]
      let isIn = keepsAbove ? a.h >= level : a.h <= level, isNextIn = keepsAbove ? b.h >= level : b.h <= level
      if isIn { kept.append(a) }
      if isIn != isNextIn {
        let t = (level - a.h) / (b.h - a.h)
        kept.append((a.x + t * (b.x - a.x), a.y + t * (b.y - a.y), level))
      }
    }
    return kept
  }
}
