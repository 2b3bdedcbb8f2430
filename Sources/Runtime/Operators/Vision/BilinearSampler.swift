/// Images read at the positions of a grid, bilinearly, zero outside.
///
/// Inputs: data (N, C, H, W), grid (N, 2, H', W') of x and y in -1 … 1. Output: (N, C, H', W').
/// Source: MXNet 1.9.1 src/operator/bilinear_sampler.cc.
struct BilinearSampler: Operator {
  static let name = "BilinearSampler"
  static let summary = "Reads images at the positions of a grid. In R's order: data (w, h, channels, batch), grid (w', h', 2, batch) of x and y in -1 to 1, output (w', h', channels, batch)."
  init(_ a: inout AttributeReader, inputCount: Int) throws { try a.engine("cudnn_off") }
  var inputNames: [String] { ["data", "grid"] }
  var storedOutputCount: Int { 2 }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let data = try shapes.input(0, rank: 4...4, Self.name), let grid = try shapes.input(1, rank: 4...4, Self.name) else { return }
    guard grid[0] == data[0], grid[1] == 2 else { throw RuntimeError("BilinearSampler needs a grid of shape (\(data[0]), 2, H, W) for data \(data), got \(grid)") }
    try shapes.setOutput(0, try Shape([data[0], data[1], grid[2], grid[3]]).checked())
  }

  func forward(_ c: ForwardContext) throws {
    let grid = c.inputs[1].shape
    BilinearSampling.sample(c.x(0).baseAddress!, c.inputs[0].shape, c.x(1).baseAddress!, count: grid[2] * grid[3], into: c.y(0).baseAddress!)
  }

  func backward(_ c: BackwardContext) throws {
    let grid = c.inputs[1].shape
    BilinearSampling.addGradients(
      c.x(0).baseAddress!, c.inputs[0].shape, c.x(1).baseAddress!, count: grid[2] * grid[3], c.gy(0).baseAddress!, into: c.gx(0)?.baseAddress, c.gx(1)?.baseAddress)
  }
}
