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

  /// The lines at one height, as long as they go, their points in the order in which R follows them (labels depend on it).
  ///
  /// Cells are walked column by column. A height equal to the level is taken to be a thousandth of the range above; where one corner is missing,
  /// the other three make a triangle. Source: R ?contourLines.
  public func lines(at level: Double) -> [[Point]] {
    let nx = x.count, ny = y.count
    guard nx > 1, ny > 1 else { return [] }
    var cells = cellSegments(level)
    var lines: [[Point]] = []
    /// Goes on from `end` into neighbouring cells until no segment is left.
    func follow(_ i: Int, _ j: Int, from start: Point) -> [Point] {
      var path: [Point] = [], cell = (i: i, j: j), end = start
      while true {
        let isUpright: Bool
        if end.y == y[cell.j] {
          guard cell.j > 0 else { return path }
          cell.j -= 1
          isUpright = true
        } else if end.x == x[cell.i] {
          guard cell.i > 0 else { return path }
          cell.i -= 1
          isUpright = false
        } else if cell.j + 1 < ny, end.y == y[cell.j + 1] {
          cell.j += 1
          isUpright = true
        } else if cell.i + 1 < nx, end.x == x[cell.i + 1] {
          cell.i += 1
          isUpright = false
        } else { return path }
        func touches(_ p: Point) -> Bool { isUpright ? p.y == end.y : p.x == end.x }
        let here = cell.i + cell.j * nx
        guard let found = cells[here].lastIndex(where: { touches($0.a) || touches($0.b) }) else { return path }
        let segment = cells[here].remove(at: found)
        end = touches(segment.a) ? segment.b : segment.a
        path.append(end)
      }
    }
    for i in 0..<(nx - 1) {
      for j in 0..<(ny - 1) {
        while let first = cells[i + j * nx].popLast() {
          let after = follow(i, j, from: first.b), before = follow(i, j, from: first.a)
          lines.append(before.reversed() + [first.a, first.b] + after)
        }
      }
    }
    return lines
  }

  private typealias Segment = (a: Point, b: Point)

  /// What the level cuts out of each cell, at `i + j * x.count`.
  private func cellSegments(_ level: Double) -> [[Segment]] {
    let nx = x.count, finite = z.filter(\.isFinite)
    var cells = [[Segment]](repeating: [], count: z.count)
    let above = 1e-3 * ((finite.max() ?? 0) - (finite.min() ?? 0))
    /// The share of the way from one height to another at which the level lies.
    func crossing(_ from: Double, _ to: Double) -> Double? { (from - level) * (to - level) < 0 ? (level - from) / (to - from) : nil }
    for i in 0..<(nx - 1) {
      let left = x[i], right = x[i + 1]
      for j in 0..<(y.count - 1) {
        let k = i + j * nx, low = y[j], high = y[j + 1]
        func height(_ value: Double) -> Double { value == level ? value + above : value }
        let ll = height(z[k]), hl = height(z[k + 1]), lh = height(z[k + nx]), hh = height(z[k + nx + 1])
        let missing = [ll, hl, lh, hh].filter { !$0.isFinite }.count
        guard missing < 2 else { continue }
        var points: [Point] = []
        if ll.isFinite, hl.isFinite, let f = crossing(ll, hl) { points.append((left + f * (right - left), low)) }
        if ll.isFinite, lh.isFinite, let f = crossing(ll, lh) { points.append((left, low + f * (high - low))) }
        if hl.isFinite, hh.isFinite, let f = crossing(hl, hh) { points.append((right, low + f * (high - low))) }
        if lh.isFinite, hh.isFinite, let f = crossing(lh, hh) { points.append((left + f * (right - left), high)) }
        if missing == 1 {
          // Across the cell, beside the missing corner.
          if ll.isFinite && hh.isFinite { if let f = crossing(ll, hh) { points.append((left + f * (right - left), low + f * (high - low))) } }
          else if let f = crossing(lh, hl) { points.append((left + f * (right - left), high + f * (low - high))) }
        }
        // A saddle: the two leftmost points hang together.
        if points.count == 4 { points.sort { $0.x < $1.x } }
        if points.count >= 2 { cells[k].append((points[0], points[1])) }
        if points.count == 4 { cells[k].append((points[2], points[3])) }
      }
    }
    return cells
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
