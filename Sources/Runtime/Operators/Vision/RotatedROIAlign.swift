import Glibc

/// Means of bilinear samples in each cell of a grid laid over rotated regions of interest. No gradient, as in MXNet.
///
/// Inputs: data (N, C, H, W), rois (R, 6) of image number, centre x, centre y, width, height, angle in degrees. Output: (R, C) + pooled_size.
/// Source: MXNet 1.9.1 src/operator/contrib/rroi_align.cc; Ma et al. 2018.
struct RotatedROIAlign: Operator {
  static let name = "_contrib_RROIAlign"
  static let summary = "Samples rotated regions of interest to a fixed size. In R's order: data (w, h, channels, batch), rois (6, regions) of batch number, centre x, centre y, width, height and degrees; output (pw, ph, channels, regions)."
  let pooled: [Int]
  let scale: Float
  let ratio: Int

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    pooled = try a.shape("pooled_size", "height and width of the output")
    scale = Float(try a.float("spatial_scale", in: 0...1, "extent of the data divided by that of the image the regions are in"))
    ratio = try a.int("sampling_ratio", default: -1, in: -1...1000, "samples of a cell along each side; as many as elements when not positive")
    guard a.isDescribing || pooled.count == 2 && pooled.allSatisfy({ $0 > 0 && $0 < 10_000 }) else { throw RuntimeError("pooled_size \(Shape(pooled)) must be two positive extents", at: Self.name) }
  }

  var inputNames: [String] { ["data", "rois"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let data = try shapes.input(0, rank: 4...4, Self.name), let rois = try shapes.input(1, rank: 2...2, Self.name) else { return }
    guard rois[1] == 6 else { throw RuntimeError("RROIAlign needs rois of shape (R, 6), got \(rois)") }
    try shapes.setOutput(0, try Shape([rois[0], data[1]] + pooled).checked())
  }

  func forward(_ c: ForwardContext) throws {
    let data = c.inputs[0].shape, x = c.x(0), rois = c.x(1), y = c.y(0), channels = data[1], plane = data[2] * data[3]
    let regions = try (0..<c.inputs[1].shape[0]).map { r -> [Float] in
      let roi = (0..<6).map { rois[r * 6 + $0] }, image = roi[0].wholePart
      guard image >= 0, image < data[0] else { throw RuntimeError("RROIAlign: region \(r) is of image \(image), data is \(data)") }
      guard roi.allSatisfy({ $0.isFinite && abs($0) < 1e6 }) else { throw RuntimeError("RROIAlign: region \(r) has a number that is not finite or beyond 1e6") }
      return roi
    }
    Threads.split(regions.count, cost: 16 * channels * pooled[0] * pooled[1]) { part in for r in part where !Interruption.isPending {
      let roi = regions[r], image = roi[0].wholePart
      let width = max(roi[3] * scale, 1), height = max(roi[4] * scale, 1), angle = roi[5] * .pi / 180
      let (sine, cosine) = (sinf(angle), cosf(angle)), cellWidth = width / Float(pooled[1]), cellHeight = height / Float(pooled[0])
      let rows = ratio > 0 ? ratio : Int(ceilf(cellHeight)), columns = ratio > 0 ? ratio : Int(ceilf(cellWidth)), share = 1 / Float(rows * columns)
      for i in 0..<pooled[0] { for j in 0..<pooled[1] {
        let cell = i * pooled[1] + j
        for a in 0..<rows { for b in 0..<columns {
          let v = -height / 2 + (Float(i) + (Float(a) + 0.5) / Float(rows)) * cellHeight, u = -width / 2 + (Float(j) + (Float(b) + 0.5) / Float(columns)) * cellWidth
          guard let corners = BilinearCorners(u * cosine + v * sine + roi[1] * scale, v * cosine - u * sine + roi[2] * scale, data[3], data[2]) else { continue }
          for k in 0..<channels {
            let base = (image * channels + k) * plane
            y[((r * channels + k) * pooled[0] * pooled[1]) + cell] += share * corners.weighted { x[base + $0] }
          }
        } }
      } }
    } }
  }
}

/// The four elements of a plane around a point, and their weights; nil where the point is more than one element outside.
struct BilinearCorners {
  let places: (Int, Int, Int, Int)
  let weights: (Float, Float, Float, Float)

  init?(_ x: Float, _ y: Float, _ width: Int, _ height: Int) {
    guard y >= -1, y <= Float(height), x >= -1, x <= Float(width) else { return nil }
    func pair(_ p: Float, _ extent: Int) -> (Int, Int, Float) {
      let p = max(p, 0), low = Int(p)
      return low >= extent - 1 ? (extent - 1, extent - 1, 0) : (low, low + 1, p - Float(low))
    }
    let v = pair(y, height), h = pair(x, width)
    places = (v.0 * width + h.0, v.0 * width + h.1, v.1 * width + h.0, v.1 * width + h.1)
    weights = ((1 - v.2) * (1 - h.2), (1 - v.2) * h.2, v.2 * (1 - h.2), v.2 * h.2)
  }

  private init(places: (Int, Int, Int, Int), weights: (Float, Float, Float, Float)) { (self.places, self.weights) = (places, weights) }

  func scaled(by factor: Float) -> BilinearCorners {
    BilinearCorners(places: places, weights: (weights.0 * factor, weights.1 * factor, weights.2 * factor, weights.3 * factor))
  }

  /// Calls `add` with each place and its share of g.
  @inline(__always) func spread(_ g: Float, _ add: (_ place: Int, _ share: Float) -> Void) {
    add(places.0, weights.0 * g)
    add(places.1, weights.1 * g)
    add(places.2, weights.2 * g)
    add(places.3, weights.3 * g)
  }

  @inline(__always) func weighted(_ element: (Int) -> Float) -> Float {
    weights.0 * element(places.0) + weights.1 * element(places.1) + weights.2 * element(places.2) + weights.3 * element(places.3)
  }
}
