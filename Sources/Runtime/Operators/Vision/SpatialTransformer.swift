/// Images read through affine maps that a localization network gives.
///
/// Inputs: data (N, C, H, W), loc (N, 6). Output: (N, C) + target_shape. Source: MXNet 1.9.1 src/operator/spatial_transformer.cc;
/// Jaderberg et al. 2015.
struct SpatialTransformer: Operator {
  static let name = "SpatialTransformer"
  static let summary = "Transforms images by learned affine maps. In R's order: data (w, h, channels, batch), loc (6, batch), output (w', h', channels, batch) as target_shape says."
  let target: [Int]

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    target = try a.shape("target_shape", default: [0, 0], "height and width of the output; the data's when 0")
    _ = try a.choice("transform_type", ["affine"], "kind of map")
    _ = try a.choice("sampler_type", ["bilinear"], "kind of reading")
    try a.engine("cudnn_off")
    guard target.count == 2, target.allSatisfy({ $0 >= 0 }) else { throw RuntimeError("target_shape \(Shape(target)) must be two extents", at: Self.name) }
  }

  var inputNames: [String] { ["data", "loc"] }
  var storedOutputCount: Int { 3 }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let data = try shapes.input(0, rank: 4...4, Self.name) else { return }
    try shapes.setInput(1, [data[0], 6], "loc")
    try shapes.setOutput(0, try Shape([data[0], data[1], target[0] > 0 ? target[0] : data[2], target[1] > 0 ? target[1] : data[3]]).checked())
  }

  private func grid(_ maps: UnsafeBufferPointer<Float>, _ out: Shape) -> [Float] {
    var grid = [Float](repeating: 0, count: out[0] * 2 * out[2] * out[3])
    grid.withUnsafeMutableBufferPointer { AffineGrid.make(maps.baseAddress!, count: out[0], height: out[2], width: out[3], into: $0.baseAddress!) }
    return grid
  }

  func forward(_ c: ForwardContext) throws {
    let out = c.outputs[0].shape
    BilinearSampling.sample(c.x(0).baseAddress!, c.inputs[0].shape, grid(c.x(1), out), count: out[2] * out[3], into: c.y(0).baseAddress!)
  }

  func backward(_ c: BackwardContext) throws {
    let out = c.outputs[0].shape
    var gradient = [Float](repeating: 0, count: out[0] * 2 * out[2] * out[3])
    gradient.withUnsafeMutableBufferPointer {
      BilinearSampling.addGradients(
        c.x(0).baseAddress!, c.inputs[0].shape, grid(c.x(1), out), count: out[2] * out[3], c.gy(0).baseAddress!, into: c.gx(0)?.baseAddress, $0.baseAddress)
    }
    if let gMaps = c.gx(1) { AffineGrid.addGradient(gradient, count: out[0], height: out[2], width: out[3], into: gMaps.baseAddress!) }
  }
}
