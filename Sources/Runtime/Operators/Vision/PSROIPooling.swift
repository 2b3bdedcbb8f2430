import Glibc

/// Means in each cell of a grid laid over regions of interest, where each cell reads channels of its own.
///
/// Inputs: data (N, output_dim · group², H, W), rois (R, 5). Output: (R, output_dim, pooled_size, pooled_size).
/// Source: MXNet 1.9.1 src/operator/contrib/psroi_pooling.cc; Dai et al. 2016.
struct PSROIPooling: Operator {
  static let name = "_contrib_PSROIPooling"
  static let summary = "Averages regions of interest, each cell over channels of its own. In R's order: data (w, h, output_dim times group squared, batch), rois (5, regions) of batch number, x1, y1, x2, y2; output (pooled_size, pooled_size, output_dim, regions)."
  let scale: Float
  let channels: Int
  let pooled: Int
  let group: Int

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    scale = Float(try a.float("spatial_scale", in: 0...1, "extent of the data divided by that of the image the regions are in"))
    channels = try a.int("output_dim", in: 1...1_000_000, "number of output channels")
    pooled = try a.int("pooled_size", in: 1...10_000, "height and width of the output")
    let given = try a.int("group_size", default: 0, in: 0...10_000, "cells along each side; pooled_size when 0")
    group = given == 0 ? pooled : given
  }

  var inputNames: [String] { ["data", "rois"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let data = try shapes.input(0, rank: 4...4, Self.name), let rois = try shapes.input(1, rank: 2...2, Self.name) else { return }
    guard rois[1] == 5 else { throw RuntimeError("PSROIPooling needs rois of shape (R, 5), got \(rois)") }
    guard data[1] == channels * group * group else { throw RuntimeError("PSROIPooling needs \(channels * group * group) channels, data is \(data)") }
    try shapes.setOutput(0, try Shape([rois[0], channels, pooled, pooled]).checked())
  }

  /// Calls `body` with each output, the elements of its cell and the share 1 / count.
  private func visit(_ data: Shape, _ rois: UnsafeBufferPointer<Float>, _ body: (_ output: Int, _ input: Int, _ share: Float) -> Void) throws {
    for r in 0..<(rois.count / 5) {
      let image = rois[r * 5].wholePart
      guard image >= 0, image < data[0] else { throw RuntimeError("PSROIPooling: region \(r) is of image \(image), data is \(data)") }
      func edge(_ k: Int, _ plus: Float) -> Float { (roundf(max(-1e6, min(1e6, rois[r * 5 + k].isFinite ? rois[r * 5 + k] : 0))) + plus) * scale }
      let left = edge(1, 0), top = edge(2, 0)
      let cellWidth = max(edge(3, 1) - left, 0.1) / Float(pooled), cellHeight = max(edge(4, 1) - top, 0.1) / Float(pooled)
      func cell(_ i: Int, _ size: Float, _ start: Float, _ extent: Int) -> Range<Int> {
        let low = min(max(Int(floorf(Float(i) * size + start)), 0), extent), high = min(max(Int(ceilf(Float(i + 1) * size + start)), 0), extent)
        return low..<max(low, high)
      }
      for k in 0..<channels { for i in 0..<pooled { for j in 0..<pooled {
        let rows = cell(i, cellHeight, top, data[2]), columns = cell(j, cellWidth, left, data[3])
        guard !rows.isEmpty, !columns.isEmpty else { continue }
        let channel = (k * group + min(i * group / pooled, group - 1)) * group + min(j * group / pooled, group - 1)
        let output = ((r * channels + k) * pooled + i) * pooled + j, share = 1 / Float(rows.count * columns.count)
        for y in rows { for x in columns { body(output, ((image * data[1] + channel) * data[2] + y) * data[3] + x, share) } }
      } } }
    }
  }

  func forward(_ c: ForwardContext) throws {
    let x = c.x(0), y = c.y(0)
    for i in y.indices { y[i] = 0 }
    try visit(c.inputs[0].shape, c.x(1)) { y[$0] += x[$1] * $2 }
  }

  func backward(_ c: BackwardContext) throws {
    guard let gx = c.gx(0) else { return }
    let gy = c.gy(0)
    try visit(c.inputs[0].shape, c.x(1)) { gx[$1] += gy[$0] * $2 }
  }
}
