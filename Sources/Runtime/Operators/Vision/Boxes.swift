/// A box by its corners.
struct Box {
  var left, top, right, bottom: Float

  /// - Parameter isCenter: the four numbers are the centre and the extents.
  init(_ x: UnsafeBufferPointer<Float>, _ at: Int, isCenter: Bool) {
    let (a, b, c, d) = (x[at], x[at + 1], x[at + 2], x[at + 3])
    (left, top, right, bottom) = isCenter ? (a - c / 2, b - d / 2, a + c / 2, b + d / 2) : (a, b, c, d)
  }

  init(_ left: Float, _ top: Float, _ right: Float, _ bottom: Float) { (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom) }

  var area: Float { max(0, right - left) * max(0, bottom - top) }
  var center: (Float, Float) { ((left + right) / 2, (top + bottom) / 2) }
  var extent: (Float, Float) { (right - left, bottom - top) }
  /// The four numbers, as corners or as centre and extents.
  func numbers(isCenter: Bool) -> [Float] { isCenter ? [center.0, center.1, extent.0, extent.1] : [left, top, right, bottom] }

  /// Area of the intersection divided by that of the union.
  func overlap(_ other: Box) -> Float {
    let width = min(right, other.right) - max(left, other.left), height = min(bottom, other.bottom) - max(top, other.top)
    guard width > 0, height > 0 else { return 0 }
    let union = area + other.area - width * height
    return union > 0 ? width * height / union : 0
  }
}

/// Overlaps of boxes, non-maximum suppression, greedy matching. Source: MXNet 1.9.1 src/operator/contrib/bounding_box-inl.h.
enum BoxOperators {
  static let entries: [OperatorEntry] = [
    OperatorEntry("_contrib_box_iou", [], "Overlaps of all pairs of boxes.") { a, _ in
      let isCenter = try a.choice("format", default: "corner", ["center", "corner"], "what the four numbers are") == "center"
      return PlainFunction(["lhs", "rhs"], shape: { s in
        for shape in s where shape.extents.last != 4 { throw RuntimeError("box_iou needs boxes of 4 numbers in the last dimension, got shape \(shape)") }
        let out = s[0].extents.dropLast() + s[1].extents.dropLast()
        return [Shape(out.isEmpty ? [1] : Array(out))]
      }, { c in
        let rows = c.inputs[0].count / 4, columns = c.inputs[1].count / 4, left = c.x(0), right = c.x(1), y = c.y(0)
        Threads.split(rows, cost: columns * 8) { part in
          for i in part {
            let box = Box(left, i * 4, isCenter: isCenter)
            for j in 0..<columns { y[i * columns + j] = box.overlap(Box(right, j * 4, isCenter: isCenter)) }
          }
        }
      })
    },
    OperatorEntry("_contrib_box_nms", ["_contrib_box_non_maximum_suppression"], "Keeps the best of overlapping boxes.", nms),
    OperatorEntry("_contrib_bipartite_matching", [], "Greedy matching of rows and columns by score.") { a, _ in
      let isAscending = try a.bool("is_ascend", default: false, "smallest scores first"), threshold = Float(try a.float("threshold", "limit of scores"))
      let limit = try a.int("topk", default: -1, "largest number of matches; all when not positive")
      return PlainFunction(["data"], outputs: ["output0", "output1"], shape: { s in
        guard s[0].rank >= 2 else { throw RuntimeError("bipartite_matching needs at least 2 dimensions, got \(s[0])") }
        return [Shape(Array(s[0].extents.dropLast())), Shape(Array(s[0].extents.dropLast(2)) + [s[0].extents.last ?? 1])]
      }, { c in
        let data = c.inputs[0].shape, rows = data[data.rank - 2], columns = data[data.rank - 1], x = c.x(0)
        for i in c.y(0).indices { c.y(0)[i] = -1 }
        for i in c.y(1).indices { c.y(1)[i] = -1 }
        for b in 0..<(data.count / max(1, rows * columns)) {
          let base = b * rows * columns
          let order = (0..<(rows * columns)).filter { !x[base + $0].isNaN }.sorted { p, q in
            x[base + p] == x[base + q] ? p < q : isAscending ? x[base + p] < x[base + q] : x[base + p] > x[base + q]
          }
          var count = 0
          for p in order {
            let r = b * rows + p / columns, k = b * columns + p % columns
            guard c.y(0)[r] == -1, c.y(1)[k] == -1 else { continue }
            guard isAscending ? x[base + p] < threshold : x[base + p] > threshold else { break }
            c.y(0)[r] = Float(p % columns)
            c.y(1)[k] = Float(p / columns)
            count += 1
            if limit > 0, count > limit { break }  // MXNet stops one late
          }
        }
      })
    },
  ]

  private static func nms(_ a: inout AttributeReader, _ inputCount: Int) throws -> any Operator {
    let overlap = Float(try a.float("overlap_thresh", default: 0.5, "boxes that overlap more are suppressed")), valid = Float(try a.float("valid_thresh", default: 0, "boxes must score more"))
    let limit = try a.int("topk", default: -1, "number of boxes looked at; all when not positive"), start = try a.int("coord_start", default: 2, in: 0...100_000, "place of the four coordinates")
    let score = try a.int("score_index", default: 1, in: 0...100_000, "place of the score"), id = try a.int("id_index", default: -1, in: -1...100_000, "place of the class; none below 0")
    let background = try a.int("background_id", default: -1, "class that is left out"), forces = try a.bool("force_suppress", default: false, "suppress across classes")
    let input = try a.choice("in_format", default: "corner", ["center", "corner"], "what the four numbers are"), output = try a.choice("out_format", default: "corner", ["center", "corner"], "what the output's are")
    func check(_ data: Shape) throws {
      guard data.rank >= 2, let width = data.extents.last, max(start + 4, score + 1, id + 1) <= width else { throw RuntimeError("box_nms: coord_start \(start), score_index \(score) and id_index \(id) do not fit in boxes of data \(data)") }
    }
    var function = PlainFunction(["data"], shape: { s in
      try check(s[0])
      return s
    }, { c in
      let data = c.inputs[0].shape, boxes = data[data.rank - 2], width = data[data.rank - 1], x = c.x(0), y = c.y(0)
      for i in y.indices { y[i] = -1 }
      var sources: [Int32] = []
      for b in 0..<(data.count / max(1, boxes * width)) {
        func row(_ k: Int) -> Int { (b * boxes + k) * width }
        var order = (0..<boxes).filter { x[row($0) + score] > valid && (id < 0 || background < 0 || x[row($0) + id] != Float(background)) }
        order.sort { p, q in x[row(p) + score] == x[row(q) + score] ? p < q : x[row(p) + score] > x[row(q) + score] }
        if limit > 0, order.count > limit { order.removeSubrange(limit...) }
        var kept: [(Int, Box)] = []
        for k in order {
          let box = Box(x, row(k) + start, isCenter: input == "center")
          if kept.contains(where: { (forces || id < 0 || x[row($0.0) + id].wholePart == x[row(k) + id].wholePart) && box.overlap($0.1) > overlap }) { continue }
          let to = row(kept.count)
          for i in 0..<width { y[to + i] = x[row(k) + i] }
          if input != output { for (i, value) in box.numbers(isCenter: output == "center").enumerated() { y[to + start + i] = value } }
          sources += [Int32(truncatingIfNeeded: b * boxes + kept.count), Int32(truncatingIfNeeded: b * boxes + k)]
          kept.append((k, box))
        }
      }
      c.memory.indices = sources
    }, gradient: { c in
      guard let gx = c.gx(0), let width = c.inputs[0].shape.extents.last else { return }
      let gy = c.gy(0), sources = c.memory.indices
      for p in stride(from: 0, to: sources.count - 1, by: 2) { for i in 0..<width { gx[Int(sources[p + 1]) * width + i] += gy[Int(sources[p]) * width + i] } }
    })
    // MXNet keeps where boxes came from as a second output.
    function.storedOutputCount = 2
    return function
  }
}
