import Glibc

/// Anchor boxes of a single-shot detector: made for each position, and turned into detections.
///
/// Source: MXNet 1.9.1 src/operator/contrib/multibox_prior.cc, multibox_detection.cc; Liu et al. 2016.
enum MultiBox {
  static let entries: [OperatorEntry] = [
    OperatorEntry("_contrib_MultiBoxPrior", [], "Anchor boxes around each position.", prior),
    OperatorEntry("_contrib_MultiBoxDetection", [], "Detections from class probabilities and offsets of anchors.", detection),
  ]

  private static func prior(_ a: inout AttributeReader, _ inputCount: Int) throws -> any Operator {
    let sizes = try a.floats("sizes", default: [1], "extents of boxes"), ratios = try a.floats("ratios", default: [1], "widths divided by heights"), clips = try a.bool("clip", default: false, "limit boxes to the image")
    let steps = try a.floats("steps", default: [-1, -1], "distances of positions, y then x; from the data's extents when not positive"), offsets = try a.floats("offsets", default: [0.5, 0.5], "place in a step, y then x")
    guard steps.count == 2, offsets.count == 2, !sizes.isEmpty, !ratios.isEmpty, ratios.allSatisfy({ $0 > 0 }) else { throw RuntimeError("sizes and positive ratios are needed, two steps and two offsets", at: a.op) }
    let count = sizes.count + ratios.count - 1
    return PlainFunction(["data"], shape: { s in
      guard s[0].rank >= 4 else { throw RuntimeError("MultiBoxPrior needs data of 4 dimensions, got \(s[0])") }
      return [[1, try Shape([s[0][2], s[0][3], count]).checked().count, 4]]
    }, { c in
      let height = c.inputs[0].shape[2], width = c.inputs[0].shape[3], y = c.y(0)
      let stepY = steps[0] > 0 ? Float(steps[0]) : 1 / Float(height), stepX = steps[1] > 0 ? Float(steps[1]) : 1 / Float(width)
      var p = 0
      for r in 0..<height { for k in 0..<width { for n in 0..<count {
        let size = Float(n < sizes.count ? sizes[n] : sizes[0]), ratio = Float(n < sizes.count ? ratios[0] : ratios[n - sizes.count + 1]).squareRoot()
        let w = size * Float(height) / Float(width) * ratio / 2, h = size / ratio / 2, x = (Float(k) + Float(offsets[1])) * stepX, z = (Float(r) + Float(offsets[0])) * stepY
        for value in [x - w, z - h, x + w, z + h] {
          y[p] = clips ? max(0, min(1, value)) : value
          p += 1
        }
      } } }
    })
  }

  private static func detection(_ a: inout AttributeReader, _ inputCount: Int) throws -> any Operator {
    let clips = try a.bool("clip", default: true, "limit boxes to the image"), threshold = Float(try a.float("threshold", default: 0.01, "smallest probability"))
    _ = try a.int("background_id", default: 0, "class of the background")
    let overlap = Float(try a.float("nms_threshold", default: 0.5, "boxes that overlap as much are suppressed")), forces = try a.bool("force_suppress", default: false, "suppress across classes")
    let v = try a.floats("variances", default: [0.1, 0.1, 0.2, 0.2], "factors of the offsets").map { Float($0) }, limit = try a.int("nms_topk", default: -1, "number of boxes looked at; all when not positive")
    guard v.count == 4 else { throw RuntimeError("variances must be 4 numbers", at: a.op) }
    return PlainFunction(["cls_prob", "loc_pred", "anchor"], shape: { s in
      guard s[0].rank == 3, s[1].rank == 2, s[2].rank == 3, s[1][0] == s[0][0], s[1][1] == 4 * s[0][2], s[2].extents == [1, s[0][2], 4] else {
        throw RuntimeError("MultiBoxDetection needs cls_prob (N, C, A), loc_pred (N, 4 A) and anchor (1, A, 4), got \(s[0]), \(s[1]) and \(s[2])")
      }
      return [[s[0][0], s[0][2], 6]]
    }, { c in
      let classes = c.inputs[0].shape[1], anchors = c.inputs[0].shape[2], x = c.x(0), offsets = c.x(1), y = c.y(0)
      for n in 0..<c.inputs[0].shape[0] {
        var found: [(id: Float, score: Float, box: Box)] = []
        for k in 0..<anchors {
          var best = 0, score: Float = -1
          for j in 1..<max(1, classes) where x[(n * classes + j) * anchors + k] > score { (best, score) = (j, x[(n * classes + j) * anchors + k]) }
          guard best > 0, score >= threshold else { continue }
          let anchor = Box(c.x(2), k * 4, isCenter: false).numbers(isCenter: true), p = (n * anchors + k) * 4
          let cx = offsets[p] * v[0] * anchor[2] + anchor[0], cy = offsets[p + 1] * v[1] * anchor[3] + anchor[1]
          let w = expf(offsets[p + 2] * v[2]) * anchor[2] / 2, h = expf(offsets[p + 3] * v[3]) * anchor[3] / 2
          func limited(_ value: Float) -> Float { clips ? max(0, min(1, value)) : value }
          found.append((Float(best - 1), score, Box(limited(cx - w), limited(cy - h), limited(cx + w), limited(cy + h))))
        }
        if overlap > 0, overlap <= 1 {
          let order = found.indices.sorted { found[$0].score == found[$1].score ? $0 < $1 : found[$0].score > found[$1].score }
          found = order.map { found[$0] }
          let kept = limit > 0 ? min(limit, found.count) : found.count
          for i in kept..<found.count { found[i].id = -1 }
          for i in 0..<kept where found[i].id >= 0 {
            for j in (i + 1)..<max(i + 1, kept) where found[j].id >= 0 && (forces || found[i].id == found[j].id) && found[i].box.overlap(found[j].box) >= overlap { found[j].id = -1 }
          }
        }
        for k in 0..<anchors {
          let row = k < found.count ? [found[k].id, found[k].score] + found[k].box.numbers(isCenter: false) : [Float](repeating: -1, count: 6)
          for (i, value) in row.enumerated() { y[(n * anchors + k) * 6 + i] = value }
        }
      }
    })
  }
}
