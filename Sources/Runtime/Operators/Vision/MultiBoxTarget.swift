import Glibc

/// What a single-shot detector should have said: for each anchor a class and offsets, from the true boxes.
///
/// Inputs: anchor (1, A, 4), label (N, L, ≥ 5) of class and corners, ended by class −1, cls_pred (N, C, A). Outputs: loc_target and
/// loc_mask (N, 4 A), cls_target (N, A). Each true box takes its best anchor; other anchors take the box they overlap enough.
/// Source: MXNet 1.9.1 src/operator/contrib/multibox_target.cc; Liu et al. 2016.
struct MultiBoxTarget: Operator {
  static let name = "_contrib_MultiBoxTarget"
  static let summary = "Classes and offsets that anchors should be given, from true boxes. In R's order: anchor (4, anchors, 1), label (5 or more, boxes, batch) of class and corners, cls_pred (anchors, classes, batch)."
  let overlapLimit: Float
  let ignored: Float
  let miningRatio: Float
  let miningLimit: Float
  let fewestNegatives: Int
  let variances: [Float]

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    overlapLimit = Float(try a.float("overlap_threshold", default: 0.5, "anchors that overlap a box more belong to it"))
    ignored = Float(try a.float("ignore_label", default: -1, "class of anchors that do not count"))
    miningRatio = Float(try a.float("negative_mining_ratio", default: -1, "background anchors for each positive one; all when not positive"))
    miningLimit = Float(try a.float("negative_mining_thresh", default: 0.5, "background anchors overlap less"))
    fewestNegatives = try a.int("minimum_negative_samples", default: 0, "least number of background anchors")
    variances = try a.floats("variances", default: [0.1, 0.1, 0.2, 0.2], "divisors of the offsets").map { Float($0) }
    guard variances.count == 4 else { throw RuntimeError("variances must be 4 numbers", at: Self.name) }
  }

  var inputNames: [String] { ["anchor", "label", "cls_pred"] }
  var outputNames: [String] { ["loc_target", "loc_mask", "cls_target"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let anchor = try shapes.input(0, rank: 3...3, Self.name), let label = try shapes.input(1, rank: 3...3, Self.name), let cls = try shapes.input(2, rank: 3...3, Self.name) else { return }
    guard anchor[0] == 1, anchor[2] == 4, label[2] >= 5, cls[0] == label[0], cls[2] == anchor[1] else {
      throw RuntimeError("MultiBoxTarget needs anchor (1, A, 4), label (N, L, 5) and cls_pred (N, C, A), got \(anchor), \(label) and \(cls)")
    }
    try shapes.setOutput(0, [label[0], 4 * anchor[1]])
    try shapes.setOutput(1, [label[0], 4 * anchor[1]])
    try shapes.setOutput(2, [label[0], anchor[1]])
  }

  func forward(_ c: ForwardContext) throws {
    let count = c.inputs[0].shape[1]
    let anchors = (0..<count).map { Box(c.x(0), $0 * 4, isCenter: false) }
    for k in 0..<2 { for i in c.y(k).indices { c.y(k)[i] = 0 } }
    for i in c.y(2).indices { c.y(2)[i] = ignored }
    for n in 0..<c.inputs[1].shape[0] { assign(c, image: n, anchors) }
  }

  private func assign(_ c: ForwardContext, image n: Int, _ anchors: [Box]) {
    let rows = c.inputs[1].shape[1], width = c.inputs[1].shape[2], labels = c.x(1), count = anchors.count
    func start(_ row: Int) -> Int { (n * rows + row) * width }
    let valid = (0..<rows).first { labels[start($0)] == -1 } ?? rows
    guard valid > 0 else { return }
    let boxes = (0..<valid).map { Box(labels, start($0) + 1, isCenter: false) }
    let overlaps = anchors.map { anchor in boxes.map { anchor.overlap($0) } }
    var matches = [(overlap: Float, box: Int)](repeating: (-1, -1), count: count)
    var isPositive = [Bool](repeating: false, count: count), isTaken = [Bool](repeating: false, count: valid)
    while isTaken.contains(false) {
      var best: (anchor: Int, box: Int)?, most: Float = 1e-6
      for i in 0..<count where !isPositive[i] { for j in 0..<valid where !isTaken[j] && overlaps[i][j] > most { (best, most) = ((i, j), overlaps[i][j]) } }
      guard let best else { break }
      matches[best.anchor] = (most, best.box)
      isPositive[best.anchor] = true
      isTaken[best.box] = true
    }
    for i in 0..<count where !isPositive[i] {
      for j in 0..<valid where overlaps[i][j] > matches[i].overlap { matches[i] = (overlaps[i][j], j) }
      if overlapLimit > 0, matches[i].overlap > overlapLimit { isPositive[i] = true }
    }
    var isNegative = isPositive.map { !$0 }
    if miningRatio > 0 { isNegative = mined(c, image: n, isPositive, matches.map(\.overlap)) }
    for i in 0..<count {
      if isPositive[i] {
        c.y(2)[n * count + i] = labels[start(matches[i].box)] + 1
        let from = anchors[i].numbers(isCenter: true), to = boxes[matches[i].box].numbers(isCenter: true), p = (n * count + i) * 4
        let offsets = [(to[0] - from[0]) / from[2], (to[1] - from[1]) / from[3], logf(to[2] / from[2]), logf(to[3] / from[3])]
        for k in 0..<4 {
          c.y(0)[p + k] = offsets[k] / variances[k]
          c.y(1)[p + k] = 1
        }
      } else if isNegative[i] {
        c.y(2)[n * count + i] = 0
      }
    }
  }

  /// The background anchors whose background probability is smallest.
  private func mined(_ c: ForwardContext, image n: Int, _ isPositive: [Bool], _ overlaps: [Float]) -> [Bool] {
    let classes = c.inputs[2].shape[1], count = isPositive.count, x = c.x(2), positives = isPositive.filter { $0 }.count
    var wanted = Int(min(Float(count - positives), Float(positives) * miningRatio))
    wanted = max(wanted, min(fewestNegatives, count))
    var candidates: [(probability: Float, anchor: Int)] = []
    for i in 0..<count where !isPositive[i] && overlaps[i] < miningLimit {
      let values = (0..<classes).map { x[(n * classes + $0) * count + i] }, top = values.max() ?? 0
      candidates.append((expf(values[0] - top) / values.reduce(0) { $0 + expf($1 - top) }, i))
    }
    candidates.sort { $0.probability == $1.probability ? $0.anchor < $1.anchor : $0.probability < $1.probability }
    var result = [Bool](repeating: false, count: count)
    for candidate in candidates.prefix(wanted) { result[candidate.anchor] = true }
    return result
  }

  func backward(_ c: BackwardContext) throws {}
}
