/// Products (or distances) of patches of two images at all displacements up to a limit, averaged over the patch.
///
/// Inputs: data1, data2 (N, C, H, W). Output: (N, D², H', W') with D = 2 ⌊max_displacement / stride2⌋ + 1.
/// Source: MXNet 1.9.1 src/operator/correlation-inl.h; Dosovitskiy et al. 2015 (FlowNet).
struct Correlation: Operator {
  static let name = "Correlation"
  static let summary = "Correlates patches of two images. In R's order: data1 and data2 (w, h, channels, batch), output (w', h', D squared, batch) with D = 2 floor(max_displacement / stride2) + 1."
  let kernel: Int
  let displacement: Int
  let steps: (Int, Int)
  let pad: Int
  let multiplies: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    kernel = try a.int("kernel_size", default: 1, in: 1...9999, "extent of the patch, odd")
    displacement = try a.int("max_displacement", default: 1, in: 0...9999, "largest displacement")
    steps = (try a.int("stride1", default: 1, in: 1...9999, "step of positions"), try a.int("stride2", default: 1, in: 1...9999, "step of displacements"))
    pad = try a.int("pad_size", default: 0, in: 0...99999, "zeros added on each side")
    multiplies = try a.bool("is_multiply", default: true, "products; absolute differences otherwise")
    guard kernel % 2 == 1 else { throw RuntimeError("kernel_size \(kernel) must be odd", at: Self.name) }
  }

  var inputNames: [String] { ["data1", "data2"] }
  private var radius: Int { displacement / steps.1 }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let data = try shapes.input(0, rank: 4...4, Self.name) else { return }
    try shapes.setInput(1, data, "data2")
    let border = displacement + (kernel - 1) / 2
    let extents = data.extents[2...].map { ($0 + 2 * pad - 2 * border + steps.0 - 1) / steps.0 }
    guard extents.allSatisfy({ $0 >= 1 }), data.extents[2...].allSatisfy({ $0 + 2 * pad > 2 * border }) else {
      throw RuntimeError("Correlation: kernel_size and max_displacement do not fit in data \(data) with pad_size \(pad)")
    }
    let side = 2 * radius + 1
    try shapes.setOutput(0, try Shape([data[0], side * side] + extents).checked())
  }

  /// Calls `body` for each output and each pair of elements of its patches; -1 where an element is padding.
  private func visit(_ data: Shape, _ out: Shape, _ body: (_ output: Int, _ first: Int, _ second: Int) -> Void) {
    let side = 2 * radius + 1
    for n in 0..<out[0] { for t in 0..<out[1] { for i in 0..<out[2] { for j in 0..<out[3] {
      let q = ((n * out[1] + t) * out[2] + i) * out[3] + j
      let dx = (t % side - radius) * steps.1, dy = (t / side - radius) * steps.1
      for h in 0..<kernel { for w in 0..<kernel {
        let row = i * steps.0 + displacement + h - pad, column = j * steps.0 + displacement + w - pad
        func position(_ r: Int, _ k: Int, _ c: Int) -> Int { r >= 0 && r < data[2] && k >= 0 && k < data[3] ? ((n * data[1] + c) * data[2] + r) * data[3] + k : -1 }
        for c in 0..<data[1] { body(q, position(row, column, c), position(row + dy, column + dx, c)) }
      } }
    } } } }
  }

  func forward(_ c: ForwardContext) throws {
    let a = c.x(0), b = c.x(1), y = c.y(0), data = c.inputs[0].shape, count = Float(kernel * kernel * data[1])
    for i in y.indices { y[i] = 0 }
    visit(data, c.outputs[0].shape) { q, i, j in
      let u = i < 0 ? 0 : a[i], v = j < 0 ? 0 : b[j]
      y[q] += multiplies ? u * v : abs(u - v)
    }
    for i in y.indices { y[i] /= count }
  }

  func backward(_ c: BackwardContext) throws {
    let a = c.x(0), b = c.x(1), gy = c.gy(0), data = c.inputs[0].shape, count = Float(kernel * kernel * data[1]), ga = c.gx(0), gb = c.gx(1)
    visit(data, c.outputs[0].shape) { q, i, j in
      let u = i < 0 ? 0 : a[i], v = j < 0 ? 0 : b[j], g = gy[q] / count
      if i >= 0 { ga?[i] += multiplies ? g * v : u >= v ? g : -g }
      if j >= 0 { gb?[j] += multiplies ? g * u : u >= v ? -g : g }
    }
  }
}
