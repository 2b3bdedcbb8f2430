import Glibc

/// Lines that fill a polygon: `density` lines an inch, tilted by `angle` degrees.
public struct Hatching {
  /// Lines an inch.
  public let density: Double
  /// Degrees, counter-clockwise from the horizontal.
  public let angle: Double
  /// - Parameter density: lines an inch.
  public init(density: Double, angle: Double) {
    self.density = density
    // A line has no beginning: half a turn is none.
    let rest = angle.truncatingRemainder(dividingBy: 180)
    self.angle = rest < 0 ? rest + 180 : rest
  }

  /// Pieces of the lines inside a polygon of canvas points.
  ///
  /// The lines run through multiples of their distance from `origin`, so that neighbouring shapes are hatched in step.
  public func lines(in polygon: [(x: Double, y: Double)], origin: (x: Double, y: Double), unitsPerInch: Double) -> [[(x: Double, y: Double)]] {
    guard density > 0, density.isFinite, angle.isFinite, polygon.count > 2 else { return [] }
    let spacing = unitsPerInch / min(density, 10_000), a = angle * .pi / 180
    // Along the line and across it, the canvas's y pointing down.
    let along = (x: cos(a), y: -sin(a)), across = (x: sin(a), y: cos(a))
    let turned = polygon.map { p -> (u: Double, v: Double) in
      let dx = p.x - origin.x, dy = p.y - origin.y
      return (dx * along.x + dy * along.y, dx * across.x + dy * across.y)
    }
    guard let low = turned.map(\.v).min(), let high = turned.map(\.v).max(), low.isFinite, high.isFinite, (high - low) / spacing < 100_000 else { return [] }
    var found: [[(x: Double, y: Double)]] = []
    var k = (low / spacing).rounded(.up)
    while k * spacing <= high {
      let v = k * spacing
      var crossings: [(u: Double, up: Int)] = []
      for i in turned.indices {
        let p = turned[i], q = turned[(i + 1) % turned.count]
        guard (p.v <= v) != (q.v <= v) else { continue }
        crossings.append((p.u + (v - p.v) / (q.v - p.v) * (q.u - p.u), q.v > p.v ? 1 : -1))
      }
      crossings.sort { $0.u < $1.u }
      var winding = 0
      for (i, crossing) in crossings.enumerated() {
        winding += crossing.up
        guard winding != 0, i + 1 < crossings.count else { continue }
        func point(_ u: Double) -> (x: Double, y: Double) { (origin.x + u * along.x + v * across.x, origin.y + u * along.y + v * across.y) }
        found.append([point(crossing.u), point(crossings[i + 1].u)])
      }
      k += 1
    }
    return found
  }
}
