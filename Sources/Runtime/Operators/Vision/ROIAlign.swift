import Glibc

/// Means of bilinear samples in each cell of a grid laid over regions of interest.
///
/// Inputs: data (N, C, H, W), rois (R, 5) of image number, x1, y1, x2, y2. Output: (R, C) + pooled_size.
/// Source: MXNet 1.9.1 src/operator/contrib/roi_align.cc; He et al. 2017.
struct ROIAlign: Operator {
  static let name = "_contrib_ROIAlign"
  static let summary = "Samples regions of interest to a fixed size. In R's order: data (w, h, channels, batch), rois (5, regions) of batch number, x1, y1, x2, y2; output (pw, ph, channels, regions)."
  let pooled: [Int]
  let scale: Float
  let ratio: Int
  let isSensitive: Bool
  let isAligned: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    pooled = try a.shape("pooled_size", "height and width of the output")
    scale = Float(try a.float("spatial_scale", in: 0...1, "extent of the data divided by that of the image the regions are in"))
    ratio = try a.int("sample_ratio", default: -1, in: -1...1000, "samples of a cell along each side; as many as elements when not positive")
    isSensitive = try a.bool("position_sensitive", default: false, "each cell reads channels of its own")
    isAligned = try a.bool("aligned", default: false, "shift regions by half an element")
    guard a.isDescribing || pooled.count == 2 && pooled.allSatisfy({ $0 > 0 && $0 < 10_000 }) else { throw RuntimeError("pooled_size \(Shape(pooled)) must be two positive extents", at: Self.name) }
  }

  var inputNames: [String] { ["data", "rois"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let data = try shapes.input(0, rank: 4...4, Self.name), let rois = try shapes.input(1, rank: 2...2, Self.name) else { return }
    guard rois[1] == 5 else { throw RuntimeError("ROIAlign needs rois of shape (R, 5), got \(rois)") }
    let cells = isSensitive ? pooled[0] * pooled[1] : 1
    guard data[1] % cells == 0 else { throw RuntimeError("ROIAlign: \(data[1]) channels do not divide by \(cells) cells") }
    try shapes.setOutput(0, try Shape([rois[0], data[1] / cells] + pooled).checked())
  }

  /// Calls `body` with each output, the elements read for it and their weights.
  private func visit(_ data: Shape, _ rois: UnsafeBufferPointer<Float>, _ out: Shape, _ body: (_ output: Int, _ input: Int, _ weight: Float) -> Void) throws {
    let shift: Float = isAligned ? 0.5 : 0
    for r in 0..<out[0] {
      let image = rois[r * 5].wholePart
      guard image < data[0] else { throw RuntimeError("ROIAlign: region \(r) is of image \(image), data is \(data)") }
      let box = (1...4).map { rois[r * 5 + $0] * scale - shift }
      guard image >= 0, box.allSatisfy({ $0.isFinite && abs($0) < 1e6 }) else { continue }
      var height = box[3] - box[1], width = box[2] - box[0]
      if !isAligned { (height, width) = (max(height, 1), max(width, 1)) }
      let cell = (height / Float(pooled[0]), width / Float(pooled[1]))
      let rows = ratio > 0 ? ratio : max(0, Int(ceilf(cell.0))), columns = ratio > 0 ? ratio : max(0, Int(ceilf(cell.1))), count = Float(max(1, rows * columns))
      for i in 0..<pooled[0] { for j in 0..<pooled[1] { for a in 0..<rows { for b in 0..<columns {
        let y = box[1] + (Float(i) + (Float(a) + 0.5) / Float(rows)) * cell.0, x = box[0] + (Float(j) + (Float(b) + 0.5) / Float(columns)) * cell.1
        guard let corners = BilinearCorners(x, y, data[3], data[2]) else { continue }
        for k in 0..<out[1] {
          let channel = isSensitive ? (k * pooled[0] + i) * pooled[1] + j : k, base = (image * data[1] + channel) * data[2] * data[3]
          let q = ((r * out[1] + k) * pooled[0] + i) * pooled[1] + j
          body(q, base + corners.places.0, corners.weights.0 / count)
          body(q, base + corners.places.1, corners.weights.1 / count)
          body(q, base + corners.places.2, corners.weights.2 / count)
          body(q, base + corners.places.3, corners.weights.3 / count)
        }
      } } } }
    }
  }

  func forward(_ c: ForwardContext) throws {
    let x = c.x(0), y = c.y(0)
    for i in y.indices { y[i] = 0 }
    try visit(c.inputs[0].shape, c.x(1), c.outputs[0].shape) { y[$0] += x[$1] * $2 }
  }

  func backward(_ c: BackwardContext) throws {
    guard let gx = c.gx(0) else { return }
    let gy = c.gy(0)
    try visit(c.inputs[0].shape, c.x(1), c.outputs[0].shape) { gx[$1] += gy[$0] * $2 }
  }
}
