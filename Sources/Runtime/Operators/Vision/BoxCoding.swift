import Glibc

/// Boxes as offsets from anchors, and back. Source: MXNet 1.9.1 src/operator/contrib/bounding_box-inl.h (box_encode, box_decode).
enum BoxCoding {
  static let entries: [OperatorEntry] = [
    OperatorEntry("_contrib_box_encode", [], "Offsets of matched boxes from anchors, and which of them count.") { _, _ in
      PlainFunction(["samples", "matches", "anchors", "refs", "means", "stds"], outputs: ["output0", "output1"], shape: { s in
        guard s[0].rank == 2, s[1] == s[0], s[2].extents == s[0].extents + [4], s[3].rank == 3, s[3][0] == s[0][0], s[3][2] == 4, s[4].count == 4, s[5].count == 4 else {
          throw RuntimeError("box_encode needs samples and matches (B, N), anchors (B, N, 4), refs (B, M, 4), means and stds (4)")
        }
        return [s[2], s[2]]
      }, { c in
        let count = c.inputs[0].shape[1], references = c.inputs[3].shape[1]
        for p in 0..<c.inputs[0].count {
          let match = Indexing.integer(c.x(1)[p]), counts = c.x(0)[p] > 0.5
          guard match >= 0, match < references else { throw RuntimeError("box_encode: match \(match) is out of bounds for \(references) boxes") }
          let to = Box(c.x(3), (p / count * references + match) * 4, isCenter: false).numbers(isCenter: true), from = Box(c.x(2), p * 4, isCenter: false).numbers(isCenter: true)
          let offsets = [(to[0] - from[0]) / from[2], (to[1] - from[1]) / from[3], logf(to[2] / from[2]), logf(to[3] / from[3])]
          for k in 0..<4 {
            c.y(0)[p * 4 + k] = counts ? (offsets[k] - c.x(4)[k]) / c.x(5)[k] : 0
            c.y(1)[p * 4 + k] = counts ? 1 : 0
          }
        }
      })
    },
    OperatorEntry("_contrib_box_decode", [], "Boxes from offsets and anchors.") { a, _ in
      let scales = try (0..<4).map { Float(try a.float("std\($0)", default: 1, "factor of offset \($0)")) }
      let limit = Float(try a.float("clip", default: -1, "largest offset of extents; none when negative"))
      let isCenter = try a.choice("format", default: "center", ["center", "corner"], "what the anchors' numbers are") == "center"
      return PlainFunction(["data", "anchors"], shape: { s in
        guard s[0].rank == 3, s[0][2] == 4, s[1].extents == [1, s[0][1], 4] else { throw RuntimeError("box_decode needs data (B, N, 4) and anchors (1, N, 4), got \(s[0]) and \(s[1])") }
        return [s[0]]
      }, { c in
        let count = c.inputs[0].shape[1]
        for p in 0..<(c.inputs[0].count / 4) {
          let anchor = Box(c.x(1), p % count * 4, isCenter: isCenter).numbers(isCenter: true), d = (0..<4).map { c.x(0)[p * 4 + $0] * scales[$0] }
          func extent(_ k: Int) -> Float { expf(limit > 0 ? min(d[k], limit) : d[k]) * anchor[k] / 2 }
          let cx = d[0] * anchor[2] + anchor[0], cy = d[1] * anchor[3] + anchor[1], w = extent(2), h = extent(3)
          for (k, value) in [cx - w, cy - h, cx + w, cy + h].enumerated() { c.y(0)[p * 4 + k] = value }
        }
      })
    },
  ]
}
