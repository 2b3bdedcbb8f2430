import Glibc

/// Regions that may hold objects, from scores and offsets of anchors at each position.
///
/// Inputs: cls_prob (N, 2 A, H, W), of which the second half counts; bbox_pred (N, 4 A, H, W); im_info (N, 3): height, width and scale
/// of each image. Output: (N · rpn_post_nms_top_n, 5) of image number and corners, and the scores. No gradient.
/// Source: MXNet 1.9.1 src/operator/contrib/proposal.cc, multi_proposal.cc; Ren et al. 2015.
enum Proposal {
  static let entries: [OperatorEntry] = [
    OperatorEntry("_contrib_Proposal", [], "Regions that may hold objects, from scores and offsets of anchors.") { a, _ in try make(&a, severalImages: false) },
    OperatorEntry("_contrib_MultiProposal", [], "Regions of several images that may hold objects.") { a, _ in try make(&a, severalImages: true) },
  ]

  private struct Options {
    let before, after, minimumExtent, stride: Int
    let threshold: Float
    let scales, ratios: [Float]
    let addsOffsets: Bool
  }

  private static func make(_ a: inout AttributeReader, severalImages: Bool) throws -> any Operator {
    let before = try a.int("rpn_pre_nms_top_n", default: 6000, "number of boxes looked at; all when not positive")
    let after = try a.int("rpn_post_nms_top_n", default: 300, in: 1...10_000_000, "number of boxes given")
    let threshold = Float(try a.float("threshold", default: 0.7, "boxes that overlap more are suppressed"))
    let minimum = try a.int("rpn_min_size", default: 16, in: 0...1_000_000, "smallest extent in the original image")
    let scales = try a.floats("scales", default: [4, 8, 16, 32], "extents of anchors in strides").map { Float($0) }
    let ratios = try a.floats("ratios", default: [0.5, 1, 2], "heights of anchors divided by widths").map { Float($0) }
    let stride = try a.int("feature_stride", default: 16, in: 1...1_000_000, "distance of positions in the image")
    let givesScores = try a.bool("output_score", default: false, "give the scores as a second output")
    let adds = try a.bool("iou_loss", default: false, "offsets are added to corners")
    guard a.isDescribing || !scales.isEmpty && !ratios.isEmpty && ratios.allSatisfy({ $0 > 0 }) else { throw RuntimeError("scales and positive ratios are needed", at: a.op) }
    let options = Options(before: before, after: after, minimumExtent: minimum, stride: stride, threshold: threshold, scales: scales, ratios: ratios, addsOffsets: adds)
    let op = a.op
    return PlainFunction(["cls_prob", "bbox_pred", "im_info"], outputs: ["output", "score"], visible: givesScores ? 2 : 1, shape: { s in
      let count = scales.count * ratios.count
      guard s[0].rank == 4, s[0][1] == 2 * count, s[1].extents == [s[0][0], 4 * count, s[0][2], s[0][3]], s[2].extents == [s[0][0], 3] else {
        throw RuntimeError("\(op) with \(count) anchors needs cls_prob (N, \(2 * count), H, W), bbox_pred (N, \(4 * count), H, W) and im_info (N, 3), got \(s[0]), \(s[1]) and \(s[2])")
      }
      guard severalImages || s[0][0] == 1 else { throw RuntimeError("Sorry, multiple images each device is not implemented.") }
      return [[s[0][0] * after, 5], [s[0][0] * after, 1]]
    }, { c in
      for n in 0..<c.inputs[0].shape[0] {
        let found = boxes(c, image: n, options)
        for i in 0..<after {
          let row = n * after + i
          // Too few are repeated.
          let kept = found.isEmpty ? nil : found[i % found.count]
          c.y(0)[row * 5] = Float(n)
          for (k, value) in (kept?.box.numbers(isCenter: false) ?? [0, 0, 0, 0]).enumerated() { c.y(0)[row * 5 + 1 + k] = value }
          c.y(1)[row] = kept?.score ?? 0
        }
      }
    })
  }

  /// The anchors around position (0, 0), corners counted as pixels.
  private static func anchors(_ o: Options) -> [Box] {
    let side = Float(o.stride), centre = 0.5 * (side - 1)
    return o.ratios.flatMap { ratio in
      o.scales.map { scale in
        let root = floorf(floorf(side * side / ratio).squareRoot() + 0.5)
        let width = root * scale, height = floorf(root * ratio + 0.5) * scale
        return Box(centre - 0.5 * (width - 1), centre - 0.5 * (height - 1), centre + 0.5 * (width - 1), centre + 0.5 * (height - 1))
      }
    }
  }

  private static func boxes(_ c: ForwardContext, image n: Int, _ o: Options) -> [(score: Float, box: Box)] {
    let anchors = anchors(o), count = anchors.count, height = c.inputs[0].shape[2], width = c.inputs[0].shape[3], plane = height * width
    let scores = c.x(0), offsets = c.x(1), info = Array(c.x(2)[(n * 3)..<(n * 3 + 3)])
    let realHeight = (info[0] / Float(o.stride)).wholePart, realWidth = (info[1] / Float(o.stride)).wholePart
    let smallest = Float(o.minimumExtent) * info[2]
    var found: [(score: Float, box: Box)] = []
    for h in 0..<height { for w in 0..<width { for k in 0..<count {
      let x = Float(w * o.stride), y = Float(h * o.stride)
      func offset(_ i: Int) -> Float { offsets[((n * count + k) * 4 + i) * plane + h * width + w] }
      var score = scores[((n * 2 + 1) * count + k) * plane + h * width + w]
      var box = Box(anchors[k].left + x, anchors[k].top + y, anchors[k].right + x, anchors[k].bottom + y)
      if o.addsOffsets {
        box = Box(box.left + offset(0), box.top + offset(1), box.right + offset(2), box.bottom + offset(3))
      } else {
        let wide = box.right - box.left + 1, high = box.bottom - box.top + 1
        let cx = offset(0) * wide + box.left + 0.5 * (wide - 1), cy = offset(1) * high + box.top + 0.5 * (high - 1)
        let halfWidth = 0.5 * (expf(offset(2)) * wide - 1), halfHeight = 0.5 * (expf(offset(3)) * high - 1)
        box = Box(cx - halfWidth, cy - halfHeight, cx + halfWidth, cy + halfHeight)
      }
      func limited(_ value: Float, _ extent: Float) -> Float { max(min(value, extent - 1), 0) }
      box = Box(limited(box.left, info[1]), limited(box.top, info[0]), limited(box.right, info[1]), limited(box.bottom, info[0]))
      if h >= realHeight || w >= realWidth { score = -1 }
      if box.right - box.left + 1 < smallest || box.bottom - box.top + 1 < smallest {
        box = Box(box.left - smallest / 2, box.top - smallest / 2, box.right + smallest / 2, box.bottom + smallest / 2)
        score = -1
      }
      found.append((score, box))
    } } }
    let order = found.indices.sorted { found[$0].score == found[$1].score ? $0 < $1 : found[$0].score > found[$1].score }
    var kept: [(score: Float, box: Box)] = []
    for index in order.prefix(o.before > 0 ? o.before : found.count) {
      guard kept.count < o.after else { break }
      let box = found[index].box
      if kept.contains(where: { pixelOverlap($0.box, box) > o.threshold }) { continue }
      kept.append(found[index])
    }
    return kept
  }

  /// Intersection over union where corners belong to the box.
  private static func pixelOverlap(_ a: Box, _ b: Box) -> Float {
    func area(_ box: Box) -> Float { (box.right - box.left + 1) * (box.bottom - box.top + 1) }
    let width = max(0, min(a.right, b.right) - max(a.left, b.left) + 1), height = max(0, min(a.bottom, b.bottom) - max(a.top, b.top) + 1)
    return width * height / (area(a) + area(b) - width * height)
  }
}
