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

  private struct Region {
    let image: Int, left, top, cellWidth, cellHeight: Float, rows, columns: Int
  }

  /// The regions with the number of their outputs' rows; without those that lie nowhere, whose outputs are 0.
  private func regions(_ data: Shape, _ rois: UnsafeBufferPointer<Float>, count: Int) throws -> [(number: Int, region: Region)] {
    let shift: Float = isAligned ? 0.5 : 0
    return try (0..<count).compactMap { r in
      let image = rois[r * 5].wholePart
      guard image < data[0] else { throw RuntimeError("ROIAlign: region \(r) is of image \(image), data is \(data)") }
      let box = (1...4).map { rois[r * 5 + $0] * scale - shift }
      guard image >= 0, box.allSatisfy({ $0.isFinite && abs($0) < 1e6 }) else { return nil }
      var height = box[3] - box[1], width = box[2] - box[0]
      if !isAligned { (height, width) = (max(height, 1), max(width, 1)) }
      let cellWidth = width / Float(pooled[1]), cellHeight = height / Float(pooled[0])
      return (r, Region(
        image: image, left: box[0], top: box[1], cellWidth: cellWidth, cellHeight: cellHeight,
        rows: ratio > 0 ? ratio : max(0, Int(ceilf(cellHeight))), columns: ratio > 0 ? ratio : max(0, Int(ceilf(cellWidth)))))
    }
  }

  /// Calls `body` with each cell of a region and the samples of one of its rows, weighted so that those of all rows make a mean.
  private func visit(_ r: Region, _ data: Shape, _ body: (_ cell: Int, _ samples: [BilinearCorners]) -> Void) {
    let share = 1 / Float(max(1, r.rows * r.columns))
    var samples: [BilinearCorners] = []
    for i in 0..<pooled[0] { for j in 0..<pooled[1] { for a in 0..<r.rows where !Interruption.isPending {
      let y = r.top + (Float(i) + (Float(a) + 0.5) / Float(r.rows)) * r.cellHeight
      samples.removeAll(keepingCapacity: true)
      for b in 0..<r.columns {
        let x = r.left + (Float(j) + (Float(b) + 0.5) / Float(r.columns)) * r.cellWidth
        if let corners = BilinearCorners(x, y, data[3], data[2]) { samples.append(corners.scaled(by: share)) }
      }
      if !samples.isEmpty { body(i * pooled[1] + j, samples) }
    } } }
  }

  /// Where the plane begins that an output channel reads for a cell.
  private func plane(_ image: Int, _ channel: Int, _ cell: Int, _ data: Shape) -> Int {
    (image * data[1] + (isSensitive ? channel * pooled[0] * pooled[1] + cell : channel)) * data[2] * data[3]
  }

  func forward(_ c: ForwardContext) throws {
    let data = c.inputs[0].shape, channels = c.outputs[0].shape[1], cells = pooled[0] * pooled[1], regions = try regions(data, c.x(1), count: c.inputs[1].shape[0])
    guard let x = c.x(0).baseAddress, let y = c.y(0).baseAddress else { return }
    y.update(repeating: 0, count: c.outputs[0].count)
    Threads.split(regions.count, cost: 16 * channels * cells) { part in
      for (number, region) in regions[part] {
        visit(region, data) { cell, samples in
          for k in 0..<channels {
            let plane = x + plane(region.image, k, cell, data), q = (number * channels + k) * cells + cell
            for sample in samples { y[q] += sample.weighted { plane[$0] } }
          }
        }
      }
    }
  }

  /// Threads share the channels: regions may overlap.
  func backward(_ c: BackwardContext) throws {
    guard let gx = c.gx(0)?.baseAddress, let gy = c.gy(0).baseAddress else { return }
    let data = c.inputs[0].shape, channels = c.outputs[0].shape[1], cells = pooled[0] * pooled[1], regions = try regions(data, c.x(1), count: c.inputs[1].shape[0])
    Threads.split(channels, cost: 16 * regions.count * cells) { part in
      for (number, region) in regions {
        visit(region, data) { cell, samples in
          for k in part {
            let plane = gx + plane(region.image, k, cell, data), g = gy[(number * channels + k) * cells + cell]
            for sample in samples { sample.spread(g) { plane[$0] += $1 } }
          }
        }
      }
    }
  }
}
