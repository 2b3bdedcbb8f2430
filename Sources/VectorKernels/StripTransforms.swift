import CVectors

/// The transforms of minimal filtering along a row, F(tile, taps), of several phases of a stride with the same points (Toom and Cook): y = Aᵀ Σ ((G g) ∘ (Bᵀ d)).
///
/// With finite points a₀ … and infinity, Aᵀ has the powers of the points as columns; row p of G has those of a_p over Π (a_p − a_j), that of infinity takes the last tap. Row p of
/// Bᵀ has the coefficients of Π (x − a_j) over all finite j ≠ p, that of infinity those of the product over all. A phase with fewer taps takes the first of the points, and infinity.
final class StripTransforms {
  let tile: Int
  /// Of the phase with most taps: sums that results are made of.
  let points: Int
  let phases: [Phase]
  /// Eight powers from the 0th on of one of each pair of points, and of a point without another.
  let powers: UnsafeMutablePointer<Float>

  struct Phase {
    let taps: Int, points: Int
    /// Bᵀ, row by row.
    let input: UnsafeMutablePointer<Float>
    /// G, row by row.
    let filter: UnsafeMutablePointer<Float>

    /// Among the points of all phases.
    func slot(_ point: Int, of all: Int) -> Int { point == points - 1 ? all - 1 : point }
  }

  /// The finite points besides 0, by their number: pairs ±a first. Chosen by the largest error of a layer, which for 64 channels is 1e-6 of its largest result (three taps), of a plain sum 6e-7.
  private static let finite: [Int: [Double]] = [3: [1.25, -1.25, -0.5], 4: [0.75, -0.75, 1.5, -1.5], 5: [0.5, -0.5, 1, -1, 2], 6: [0.5, -0.5, 1, -1, 2, -2]]

  /// Results that can be made at once.
  static func tiles(taps: Int) -> [Int] { [4, 5].filter { finite[$0 + taps - 3] != nil } }

  init(taps: [Int], tile: Int) {
    self.tile = tile
    points = tile + taps[0] - 1
    let finite = [0] + StripTransforms.finite[points - 2]!
    phases = taps.map { StripTransforms.phase(taps: $0, tile: tile, finite) }
    let pairs = (points - 2) / 2, singles = points % 2
    powers = .allocate(capacity: 8 * (pairs + singles))
    for k in 0..<pairs + singles {
      var power = 1.0
      for i in 0..<8 {
        powers[k * 8 + i] = Float(power)
        power *= finite[1 + 2 * k]
      }
    }
  }

  deinit {
    for phase in phases {
      phase.input.deallocate()
      phase.filter.deallocate()
    }
    powers.deallocate()
  }

  private static func phase(taps: Int, tile: Int, _ finite: [Double]) -> Phase {
    let points = tile + taps - 1, finite = finite.prefix(points - 1)
    /// Coefficients of the product of (x - a), the lowest first.
    func product(without skipped: Int?) -> [Double] {
      var result = [1.0]
      for (j, a) in finite.enumerated() where j != skipped {
        var next = [0.0] + result
        for k in result.indices { next[k] -= a * result[k] }
        result = next
      }
      return result
    }
    let input = UnsafeMutablePointer<Float>.allocate(capacity: points * points)
    input.initialize(repeating: 0, count: points * points)
    let filter = UnsafeMutablePointer<Float>.allocate(capacity: points * taps)
    filter.initialize(repeating: 0, count: points * taps)
    for p in 0..<points {
      for (k, c) in product(without: p < points - 1 ? p : nil).enumerated() { input[p * points + k] = Float(c) }
      guard p < points - 1 else { continue }
      var power = 1 / finite.enumerated().reduce(1.0) { $1.offset == p ? $0 : $0 * (finite[p] - $1.element) }
      for k in 0..<taps {
        filter[p * taps + k] = Float(power)
        power *= finite[p]
      }
    }
    filter[points * taps - 1] = 1
    return Phase(taps: taps, points: points, input: input, filter: filter)
  }

  /// Phases that have a point, the first ones.
  func phasesAt(_ point: Int) -> Int { point == points - 1 ? phases.count : phases.prefix { point < $0.points - 1 }.count }
}
