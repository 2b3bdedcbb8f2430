import Glibc

/// Means of bilinear samples in each cell of a grid laid over regions of interest, where each cell reads channels of its own at an offset that is learned.
///
/// Inputs: data (N, output_dim · group², H, W), rois (R, 5), trans (R, 2 · classes, part, part): offsets x and y as shares of the region's extents, times
/// trans_std; none with no_trans. Outputs: (R, output_dim, pooled, pooled), and how many samples each cell had, which is not seen.
/// Source: MXNet 1.9.1 src/operator/contrib/deformable_psroi_pooling.cu; Dai et al. 2017.
struct DeformablePSROIPooling: Operator {
  static let name = "_contrib_DeformablePSROIPooling"
  static let summary = "Averages regions of interest at learned offsets, each cell over channels of its own. In R's order: data (w, h, output_dim times group squared, batch), rois (5, regions), trans (part, part, 2 classes, regions)."
  let scale: Float
  let channels: Int
  let group: Int
  let pooled: Int
  let part: Int
  let samples: Int
  let spread: Float
  let isFixed: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    scale = Float(try a.float("spatial_scale", in: 0...1, "extent of the data divided by that of the image the regions are in"))
    channels = try a.int("output_dim", in: 1...1_000_000, "number of output channels")
    group = try a.int("group_size", in: 1...10_000, "cells along each side that have channels of their own")
    pooled = try a.int("pooled_size", in: 1...10_000, "height and width of the output")
    let given = try a.int("part_size", default: 0, in: 0...10_000, "cells along each side that have offsets of their own; pooled_size when 0")
    part = given == 0 ? pooled : given
    samples = try a.int("sample_per_part", default: 1, in: 1...1000, "samples of a cell along each side")
    spread = Float(try a.float("trans_std", default: 0, in: 0...1, "multiplies the offsets"))
    isFixed = try a.bool("no_trans", default: false, "no offsets")
  }

  var inputNames: [String] { isFixed ? ["data", "rois"] : ["data", "rois", "trans"] }
  var outputNames: [String] { ["output", "top_count"] }
  var visibleOutputCount: Int { 1 }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let data = try shapes.input(0, rank: 4...4, Self.name), let rois = try shapes.input(1, rank: 2...2, Self.name) else { return }
    guard rois[1] == 5 else { throw RuntimeError("DeformablePSROIPooling needs rois of shape (R, 5), got \(rois)") }
    guard data[1] == channels * group * group else { throw RuntimeError("DeformablePSROIPooling needs \(channels * group * group) channels, data is \(data)") }
    if !isFixed, let trans = try shapes.input(2, rank: 4...4, Self.name) {
      guard trans[0] == rois[0], trans[1] >= 2, trans[1] % 2 == 0, channels % (trans[1] / 2) == 0, trans[2] == part, trans[3] == part else {
        throw RuntimeError("DeformablePSROIPooling needs trans of shape (\(rois[0]), 2 · classes, \(part), \(part)), got \(trans)")
      }
    }
    for k in 0..<2 { try shapes.setOutput(k, try Shape([rois[0], channels, pooled, pooled]).checked()) }
  }

  /// One output cell: the samples inside the data, the plane they are of, and where its offset stands in `trans`.
  private struct Cell {
    let output: Int
    let base: Int
    let points: [(x: Float, y: Float)]
    let offset: Int?
    let width: Float
    let height: Float
  }

  private func visit(_ data: Shape, _ rois: UnsafeBufferPointer<Float>, _ trans: UnsafeBufferPointer<Float>?, _ classes: Int, _ body: (Cell) -> Void) throws {
    for r in 0..<(rois.count / 5) {
      let image = rois[r * 5].wholePart
      guard image >= 0, image < data[0] else { throw RuntimeError("DeformablePSROIPooling: region \(r) is of image \(image), data is \(data)") }
      func edge(_ k: Int, _ plus: Float) -> Float { (roundf(max(-1e6, min(1e6, rois[r * 5 + k].isFinite ? rois[r * 5 + k] : 0))) + plus) * scale - 0.5 }
      let left = edge(1, 0), top = edge(2, 0), width = max(edge(3, 1) - left, 0.1), height = max(edge(4, 1) - top, 0.1)
      let cellWidth = width / Float(pooled), cellHeight = height / Float(pooled)
      for k in 0..<channels { for i in 0..<pooled { for j in 0..<pooled {
        func share(_ p: Int, _ count: Int) -> Int { min(p * count / pooled, count - 1) }
        var (shiftX, shiftY): (Float, Float) = (0, 0), offset: Int?
        if let trans {
          let place = (((r * classes + k / (channels / classes)) * 2) * part + share(i, part)) * part + share(j, part)
          (shiftX, shiftY, offset) = (trans[place] * spread * width, trans[place + part * part] * spread * height, place)
        }
        var points: [(x: Float, y: Float)] = []
        for a in 0..<samples { for b in 0..<samples {
          let x = Float(j) * cellWidth + left + shiftX + Float(b) * cellWidth / Float(samples), y = Float(i) * cellHeight + top + shiftY + Float(a) * cellHeight / Float(samples)
          guard x >= -0.5, x <= Float(data[3]) - 0.5, y >= -0.5, y <= Float(data[2]) - 0.5 else { continue }
          points.append((max(0, min(x, Float(data[3] - 1))), max(0, min(y, Float(data[2] - 1)))))
        } }
        let channel = (k * group + share(i, group)) * group + share(j, group)
        body(Cell(output: ((r * channels + k) * pooled + i) * pooled + j, base: (image * data[1] + channel) * data[2] * data[3], points: points, offset: offset, width: width, height: height))
      } } }
    }
  }

  private func classes(_ inputs: [NDArray]) -> Int { isFixed ? 1 : inputs[2].shape[1] / 2 }

  func forward(_ c: ForwardContext) throws {
    let data = c.inputs[0].shape, x = c.x(0), y = c.y(0), count = c.y(1)
    try visit(data, c.x(1), isFixed ? nil : c.x(2), classes(c.inputs)) { cell in
      var sum: Float = 0
      for point in cell.points { if let corners = BilinearCorners(point.x, point.y, data[3], data[2]) { sum += corners.weighted { x[cell.base + $0] } } }
      y[cell.output] = cell.points.isEmpty ? 0 : sum / Float(cell.points.count)
      count[cell.output] = Float(cell.points.count)
    }
  }

  func backward(_ c: BackwardContext) throws {
    let data = c.inputs[0].shape, x = c.x(0), gy = c.gy(0), gx = c.gx(0), gt = isFixed ? nil : c.gx(2), spread = spread, area = part * part
    try visit(data, c.x(1), isFixed ? nil : c.x(2), classes(c.inputs)) { cell in
      let g = gy[cell.output] / Float(max(1, cell.points.count))
      for point in cell.points {
        guard let corners = BilinearCorners(point.x, point.y, data[3], data[2]) else { continue }
        let p = corners.places, w = corners.weights
        if let gx {
          gx[cell.base + p.0] += g * w.0
          gx[cell.base + p.1] += g * w.1
          gx[cell.base + p.2] += g * w.2
          gx[cell.base + p.3] += g * w.3
        }
        guard let gt, let offset = cell.offset else { continue }
        let e = (x[cell.base + p.0], x[cell.base + p.1], x[cell.base + p.2], x[cell.base + p.3]), right = point.x - floorf(point.x), down = point.y - floorf(point.y)
        gt[offset] += ((e.3 - e.2) * down + (e.1 - e.0) * (1 - down)) * spread * g * cell.width
        gt[offset + area] += ((e.3 - e.1) * right + (e.2 - e.0) * (1 - right)) * spread * g * cell.height
      }
    }
  }
}
