import Glibc

/// Images resized bilinearly, to given extents, by factors, or to those of a second input.
///
/// Input: (N, C, H, W). With align_corners the corners keep their place. Source: MXNet 1.9.1 src/operator/contrib/bilinear_resize-inl.h.
struct BilinearResize: Operator {
  static let name = "_contrib_BilinearResize2D"
  static let summary = "Resizes images bilinearly. In R's order: data (w, h, channels, batch), output (w', h', channels, batch)."
  let height: Int
  let width: Int
  let scales: (Double?, Double?)
  let mode: String
  let aligns: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    height = try a.int("height", default: 1, in: 1...1_000_000, "height of the output")
    width = try a.int("width", default: 1, in: 1...1_000_000, "width of the output")
    scales = (try a.optionalFloat("scale_height", "factor of the height"), try a.optionalFloat("scale_width", "factor of the width"))
    mode = try a.choice("mode", default: "size", ["like", "odd_scale", "size", "to_even_down", "to_even_up", "to_odd_down", "to_odd_up"], "how the extents are found")
    aligns = try a.bool("align_corners", default: true, "corners keep their place")
    for scale in [scales.0, scales.1] { if let scale, !(scale > 0 && scale < 1e6) { throw RuntimeError("scale \(scale) must be positive", at: Self.name) } }
  }

  var inputNames: [String] { mode == "like" ? ["data", "like"] : ["data"] }

  private func extent(_ extent: Int, _ given: Int, _ scale: Double?) -> Int {
    let scaled = { (n: Int) in Int(Double(n) * (scale ?? 1)) }
    switch mode {
    case "odd_scale": return extent % 2 == 0 ? scaled(extent) : scaled(extent - 1) + 1
    case "to_even_down": return extent - extent % 2
    case "to_even_up": return extent + extent % 2
    case "to_odd_down": return extent - (1 - extent % 2)
    case "to_odd_up": return extent + (1 - extent % 2)
    default: return scales.0 == nil || scales.1 == nil ? given : scaled(extent)
    }
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let data = try shapes.input(0, rank: 4...4, Self.name) else { return }
    var out = [extent(data[2], height, scales.0), extent(data[3], width, scales.1)]
    if mode == "like" {
      guard let like = try shapes.input(1, rank: 4...4, Self.name) else { return }
      out = [like[2], like[3]]
    }
    guard out.allSatisfy({ $0 > 0 }) else { throw RuntimeError("\(Self.name): the output of data \(data) would be empty") }
    try shapes.setOutput(0, try Shape([data[0], data[1]] + out).checked())
  }

  /// For each output row or column: the two read and the weight of the second.
  private func table(_ from: Int, _ to: Int) -> [(first: Int, second: Int, weight: Float)] {
    let step: Float = to == 1 ? 0 : aligns ? Float(from - 1) / Float(to - 1) : Float(from) / Float(to)
    return (0..<to).map { i in
      let real = aligns ? Float(i) * step : max(0, (Float(i) + 0.5) * step - 0.5), low = min(max(Int(real), 0), from - 1)
      return (low, min(low + 1, from - 1), real - Float(low))
    }
  }

  private func visit(_ data: Shape, _ out: Shape, _ body: (_ output: Int, _ input: Int, _ weight: Float) -> Void) {
    let rows = table(data[2], out[2]), columns = table(data[3], out[3])
    for plane in 0..<(data[0] * data[1]) { for (i, r) in rows.enumerated() { for (j, k) in columns.enumerated() {
      let q = (plane * out[2] + i) * out[3] + j, above = (plane * data[2] + r.first) * data[3], below = (plane * data[2] + r.second) * data[3]
      body(q, above + k.first, (1 - r.weight) * (1 - k.weight))
      body(q, above + k.second, (1 - r.weight) * k.weight)
      body(q, below + k.first, r.weight * (1 - k.weight))
      body(q, below + k.second, r.weight * k.weight)
    } } }
  }

  func forward(_ c: ForwardContext) throws {
    let x = c.x(0), y = c.y(0)
    for i in y.indices { y[i] = 0 }
    visit(c.inputs[0].shape, c.outputs[0].shape) { y[$0] += x[$1] * $2 }
  }

  func backward(_ c: BackwardContext) throws {
    guard let gx = c.gx(0) else { return }
    let gy = c.gy(0)
    visit(c.inputs[0].shape, c.outputs[0].shape) { gx[$1] += gy[$0] * $2 }
  }
}
