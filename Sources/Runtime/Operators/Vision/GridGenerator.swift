/// Sampling grids for `BilinearSampler`: of affine maps (N, 6), or of optical flow (N, 2, H, W) added to the identity.
///
/// Output: (N, 2, H, W), x then y in -1 … 1. Source: MXNet 1.9.1 src/operator/grid_generator-inl.h.
struct GridGenerator: Operator {
  static let name = "GridGenerator"
  static let summary = "Makes a grid of sampling positions. In R's order: affine maps (6, batch) or flow (w, h, 2, batch); output (w, h, 2, batch), x then y in -1 to 1."
  let isAffine: Bool
  let target: [Int]

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    isAffine = try a.choice("transform_type", ["affine", "warp"], "affine maps, or flow") == "affine"
    target = try a.shape("target_shape", default: [0, 0], "height and width of the grid, for affine")
    guard !isAffine || a.isDescribing || target.count == 2 && target.allSatisfy({ $0 > 0 }) else {
      throw RuntimeError("target_shape \(Shape(target)) must be two positive extents", at: Self.name)
    }
  }

  var inputNames: [String] { ["data"] }
  var storedOutputCount: Int { 2 }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    if isAffine {
      guard let data = try shapes.input(0, rank: 2...2, Self.name) else { return }
      guard data[1] == 6 else { throw RuntimeError("GridGenerator needs data of shape (N, 6) for affine, got \(data)") }
      return try shapes.setOutput(0, try Shape([data[0], 2] + target).checked())
    }
    guard let data = try shapes.input(0, rank: 4...4, Self.name) else { return }
    guard data[1] == 2 else { throw RuntimeError("GridGenerator needs data of shape (N, 2, H, W) for warp, got \(data)") }
    try shapes.setOutput(0, data)
  }

  func forward(_ c: ForwardContext) throws {
    let x = c.x(0), y = c.y(0), out = c.outputs[0].shape
    if isAffine { return AffineGrid.make(x.baseAddress!, count: out[0], height: out[2], width: out[3], into: y.baseAddress!) }
    let plane = out[2] * out[3]
    for i in y.indices {
      let isX = i / plane % 2 == 0, p = i % plane
      y[i] = (x[i] + Float(isX ? p % out[3] : p / out[3])) / (Float((isX ? out[3] : out[2]) - 1) / 2) - 1
    }
  }

  func backward(_ c: BackwardContext) throws {
    guard let gx = c.gx(0) else { return }
    let gy = c.gy(0), out = c.outputs[0].shape
    if isAffine { return AffineGrid.addGradient(gy.baseAddress!, count: out[0], height: out[2], width: out[3], into: gx.baseAddress!) }
    let plane = out[2] * out[3]
    for i in gx.indices { gx[i] += gy[i] / (Float((i / plane % 2 == 0 ? out[3] : out[2]) - 1) / 2) }
  }
}
