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
        let samples = c.x(0), matches = c.x(1), anchors = c.x(2), boxes = c.x(3), means = c.x(4), deviations = c.x(5), y = c.y(0), masks = c.y(1)
        for k in 0..<matches.count where !(matches[k] > -1 && matches[k] < Float(references)) {
          throw RuntimeError("box_encode: match \(matches[k].wholePart) is out of bounds for \(references) boxes")
        }
        Threads.split(samples.count, cost: 32) { part in
          for p in part {
            // What does not count stays zero.
            guard samples[p] > 0.5 else {
              for k in p * 4..<p * 4 + 4 { (y[k], masks[k]) = (0, 0) }
              continue
            }
            let to = Box(boxes, (p / count * references + matches[p].wholePart) * 4, isCenter: false), from = Box(anchors, p * 4, isCenter: false)
            let (x, toX) = (from.center, to.center), (extent, toExtent) = (from.extent, to.extent), at = p * 4
            y[at] = ((toX.0 - x.0) / extent.0 - means[0]) / deviations[0]
            y[at + 1] = ((toX.1 - x.1) / extent.1 - means[1]) / deviations[1]
            y[at + 2] = (logf(toExtent.0 / extent.0) - means[2]) / deviations[2]
            y[at + 3] = (logf(toExtent.1 / extent.1) - means[3]) / deviations[3]
            for k in at..<at + 4 { masks[k] = 1 }
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
        let count = c.inputs[0].shape[1], x = c.x(0), anchors = c.x(1), y = c.y(0), s = (scales[0], scales[1], scales[2], scales[3])
        Threads.split(x.count / 4, cost: 32) { part in
          for p in part {
            let anchor = Box(anchors, p % count * 4, isCenter: isCenter), at = p * 4, middle = anchor.center, extent = anchor.extent
            func half(_ offset: Float, _ extent: Float) -> Float { expf(limit > 0 ? min(offset, limit) : offset) * extent / 2 }
            let cx = x[at] * s.0 * extent.0 + middle.0, cy = x[at + 1] * s.1 * extent.1 + middle.1
            let w = half(x[at + 2] * s.2, extent.0), h = half(x[at + 3] * s.3, extent.1)
            (y[at], y[at + 1], y[at + 2], y[at + 3]) = (cx - w, cy - h, cx + w, cy + h)
          }
        }
      })
    },
  ]
}
