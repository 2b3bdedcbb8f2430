/// The inputs that `scripts/record-operators` makes: real, positive, whole ones below N for "indexN", or regions of N images of side S for "roisNxS",
/// symmetric matrices with a heavy diagonal for "definite".
public enum RecordedNumbers {
  public static func make(_ count: Int, seed: UInt64, kind: String, side: Int) -> [Float] {
    if kind == "definite" {
      let values = make(count, seed: seed, kind: "real", side: 1)
      return values.indices.map { p in
        let i = p / side % side, j = p % side, mirrored = p - p % (side * side) + j * side + i
        return (values[p] + values[mirrored]) / 4 + (i == j ? Float(i + 2) : 0)
      }
    }
    var state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493
    let rois = kind.hasPrefix("rois") ? kind.dropFirst(4).split(separator: "x").compactMap { Float($0) } : []
    return (0..<count).map { i in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let x = Float(Double(state >> 33) / Double(1 << 30)) - 1
      if kind == "positive" { return abs(x) + 0.5 }
      if kind.hasPrefix("index"), let limit = Float(kind.dropFirst(5)) { return ((x + 1) / 2 * limit).rounded(.down) }
      if rois.count == 2 { return ((x + 1) / 2 * [rois[0], rois[1] / 2, rois[1] / 2, rois[1], rois[1]][i % 5]).rounded(.down) }
      return x
    }
  }
}
