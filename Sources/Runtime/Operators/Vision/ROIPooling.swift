import Glibc

/// The largest element in each cell of a grid laid over regions of interest.
///
/// Inputs: data (N, C, H, W), rois (R, 5) of image number, x1, y1, x2, y2. Output: (R, C) + pooled_size. Regions of a negative image
/// number give zeros. Source: MXNet 1.9.1 src/operator/roi_pooling.cc; Girshick 2015.
struct ROIPooling: Operator {
  static let name = "ROIPooling"
  static let summary = "Max-pools regions of interest to a fixed size. In R's order: data (w, h, channels, batch), rois (5, regions) of batch number, x1, y1, x2, y2; output (pw, ph, channels, regions)."
  let pooled: [Int]
  let scale: Float

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    pooled = try a.shape("pooled_size", "height and width of the output")
    scale = Float(try a.float("spatial_scale", in: 0...1, "extent of the data divided by that of the image the regions are in"))
    guard a.isDescribing || pooled.count == 2 && pooled.allSatisfy({ $0 > 0 && $0 < 100_000 }) else { throw RuntimeError("pooled_size \(Shape(pooled)) must be two positive extents", at: Self.name) }
  }

  var inputNames: [String] { ["data", "rois"] }
  var storedOutputCount: Int { 2 }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let data = try shapes.input(0, rank: 4...4, Self.name), let rois = try shapes.input(1, rank: 2...2, Self.name) else { return }
    guard rois[1] == 5 else { throw RuntimeError("ROIPooling needs rois of shape (R, 5), got \(rois)") }
    try shapes.setOutput(0, try Shape([rois[0], data[1]] + pooled).checked())
  }

  func forward(_ c: ForwardContext) throws {
    let data = c.inputs[0].shape, x = c.x(0), rois = c.x(1), y = c.y(0)
    var chosen = [Int32](repeating: -1, count: y.count)
    guard x.count <= Int(Int32.max) else { throw RuntimeError("ROIPooling: data \(data) is too large") }
    func edge(_ value: Float) -> Int { Int(max(-1e7, min(1e7, roundf((value.isFinite ? value : 0) * scale)))) }
    for r in 0..<c.inputs[1].shape[0] {
      let image = rois[r * 5].wholePart
      guard image < data[0] else { throw RuntimeError("ROIPooling: region \(r) is of image \(image), data is \(data)") }
      let left = edge(rois[r * 5 + 1]), top = edge(rois[r * 5 + 2])
      let height = Float(max(edge(rois[r * 5 + 4]) - top + 1, 1)) / Float(pooled[0]), width = Float(max(edge(rois[r * 5 + 3]) - left + 1, 1)) / Float(pooled[1])
      for k in 0..<data[1] { for ph in 0..<pooled[0] { for pw in 0..<pooled[1] {
        func limited(_ value: Float, _ first: Int, _ extent: Int) -> Int { min(max(Int(value) + first, 0), extent) }
        let rows = (limited(floorf(Float(ph) * height), top, data[2]), limited(ceilf(Float(ph + 1) * height), top, data[2]))
        let columns = (limited(floorf(Float(pw) * width), left, data[3]), limited(ceilf(Float(pw + 1) * width), left, data[3]))
        var best: Float = 0, at = -1
        if image >= 0, rows.0 < rows.1, columns.0 < columns.1 {
          best = -Float.greatestFiniteMagnitude
          for h in rows.0..<rows.1 { for w in columns.0..<columns.1 {
            let p = ((image * data[1] + k) * data[2] + h) * data[3] + w
            if x[p] > best { (best, at) = (x[p], p) }
          } }
        }
        let q = ((r * data[1] + k) * pooled[0] + ph) * pooled[1] + pw
        y[q] = best
        chosen[q] = Int32(at)
      } } }
    }
    c.memory.indices = chosen
  }

  func backward(_ c: BackwardContext) throws {
    guard let gx = c.gx(0) else { return }
    for (g, at) in zip(c.gy(0), c.memory.indices) where at >= 0 { gx[Int(at)] += g }
  }
}
