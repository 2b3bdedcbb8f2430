/// A long diagram cut between layers into strips that stand side by side, so that it stays legible on a page.
///
/// `along` is the direction in which arrows run, `across` the other; both in the diagram's own coordinates.
struct DiagramStrips {
  struct Strip {
    /// What of the diagram it shows.
    let along: ClosedRange<Double>
    var across: ClosedRange<Double>
    var breadth: Double { across.upperBound - across.lowerBound }
    var length: Double { along.upperBound - along.lowerBound }
  }

  let strips: [Strip]
  let scale: Double
  /// Between strips.
  static let gap = 24.0
  private static let mostStrips = 24

  /// The cut that allows the largest scale on a page of `room`; one strip unless cutting gains a third at least.
  ///
  /// - Parameter cuts: where the diagram may be cut, ascending.
  /// - Parameter parts: places of the boxes and of the arrows' bends.
  init(length: Double, breadth: Double, cuts: [Double], parts: [(along: Double, across: ClosedRange<Double>)], room: (along: Double, across: Double)) {
    func made(_ count: Int) -> DiagramStrips {
      var edges = [0.0]
      for k in 1..<count {
        let target = length * Double(k) / Double(count)
        if let cut = cuts.min(by: { abs($0 - target) < abs($1 - target) }), cut > edges[edges.count - 1] { edges.append(cut) }
      }
      edges.append(length)
      var strips = zip(edges, edges.dropFirst()).map { Strip(along: $0...$1, across: 0...breadth) }
      if count > 1 {
        for k in strips.indices {
          let inside = parts.filter { strips[k].along.contains($0.along) }.map(\.across)
          if let low = inside.map(\.lowerBound).min(), let high = inside.map(\.upperBound).max() { strips[k].across = (low - 4)...(high + 4) }
        }
      }
      let total = strips.reduce(DiagramStrips.gap * Double(strips.count - 1)) { $0 + $1.breadth }
      return DiagramStrips(strips: strips, scale: min(room.along / (strips.map(\.length).max() ?? 1), room.across / total))
    }
    let whole = made(1)
    guard whole.scale < 0.8, cuts.count > 2 else {
      self = whole
      return
    }
    let best = (2...DiagramStrips.mostStrips).map(made).max { $0.scale < $1.scale }!
    self = best.scale > whole.scale * 4 / 3 ? best : whole
  }

  private init(strips: [Strip], scale: Double) {
    self.strips = strips
    self.scale = scale
  }
}
