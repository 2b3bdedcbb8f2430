/// Enlargement of (N, C, H, W) data: each element repeated ("nearest"), inputs joined as channels or summed; or learned ("bilinear").
///
/// Several inputs are each enlarged to the extents of the first times scale. "bilinear" is a deconvolution with one group for each channel,
/// kernel 2 scale − scale % 2, stride scale and pad ⌈(scale − 1) / 2⌉. Source: MXNet 1.9.1 src/operator/nn/upsampling-inl.h.
struct UpSampling: GenericOperator {
  static let name = "UpSampling"
  static let summary = "Enlarges data."
  let scale: Int
  let count: Int
  let sums: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws { try self.init(&a, count: inputCount) }

  private init(_ a: inout AttributeReader, count: Int) throws {
    scale = try a.int("scale", in: 1...1000, "factor of height and width")
    self.count = try a.int("num_args", default: max(1, count), in: 1...1000, "number of inputs")
    sums = try a.choice("multi_input_mode", default: "concat", ["concat", "sum"], "how several inputs are joined") == "sum"
    try a.engine("workspace")
  }

  /// The operator for `sample_type`.
  static func make(_ a: inout AttributeReader, _ inputCount: Int) throws -> any Operator {
    let kind = try a.choice("sample_type", default: a.isDescribing ? "nearest" : nil, ["bilinear", "nearest"], "how elements are made")
    let filters = try a.int("num_filter", default: 0, in: 0...100_000, "number of channels, for bilinear")
    if kind == "nearest" { return try UpSampling(&a, count: inputCount) }
    let made = try UpSampling(&a, count: inputCount), scale = made.scale
    let side = 2 * scale - scale % 2, pad = scale / 2
    var reader = AttributeReader("UpSampling", [
      "kernel": "(\(side), \(side))", "stride": "(\(scale), \(scale))", "pad": "(\(pad), \(pad))", "num_filter": "\(filters)", "num_group": "\(filters)", "no_bias": "1",
    ])
    return try Deconvolution(&reader, inputCount: 2)
  }

  var inputNames: [String] { count == 1 ? ["data"] : (0..<count).map { "arg\($0)" } }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    var channels = 0
    guard let first = try shapes.input(0, rank: 4...4, Self.name) else { return }
    let height = first[2] * scale, width = first[3] * scale
    for k in 0..<count {
      guard let data = try shapes.input(k, rank: 4...4, Self.name) else { return }
      guard data[0] == first[0], height % data[2] == 0, width % data[3] == 0, height / data[2] == width / data[3], !sums || data[1] == first[1] else {
        throw RuntimeError("UpSampling: input \(k) of shape \(data) does not go with the first, \(first)")
      }
      channels += data[1]
    }
    try shapes.setOutput(0, try Shape([first[0], sums ? first[1] : channels, height, width]).checked())
  }

  /// Rows of inputs, with the rows of the output they become: `factor` of them below each other, each element `factor` times.
  private func visit(_ inputs: [NDArray], _ out: Shape, _ body: (_ input: Int, _ factor: Int, _ width: Int, _ from: Int, _ to: Int) -> Void) {
    var first = 0
    for (k, array) in inputs.enumerated() {
      let data = array.shape, factor = out[2] / data[2], start = first
      Threads.split(data[0] * data[1], cost: out[2] * out[3]) { planes in
        for plane in planes {
          let to = plane / data[1] * out[1] + start + plane % data[1]
          for y in 0..<data[2] { body(k, factor, data[3], (plane * data[2] + y) * data[3], (to * out[2] + y * factor) * out[3]) }
        }
      }
      if !sums { first += data[1] }
    }
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let y = c.y(0, T.self), inputs = c.inputs.indices.map { c.x($0, T.self) }, adds = sums && count > 1
    if adds { for i in y.indices { y[i] = 0 } }
    visit(c.inputs, c.outputs[0].shape) { k, factor, width, from, to in
      let row = inputs[k].baseAddress! + from
      for line in 0..<factor {
        let target = y.baseAddress! + to + line * width * factor
        for x in 0..<width {
          for j in 0..<factor { if adds { target[x * factor + j] += row[x] } else { target[x * factor + j] = row[x] } }
        }
      }
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    let gy = c.gy(0, T.self), gradients = c.inputs.indices.map { c.gx($0, T.self) }
    visit(c.inputs, c.outputs[0].shape) { k, factor, width, from, to in
      guard let row = gradients[k]?.baseAddress else { return }
      for line in 0..<factor {
        let source = gy.baseAddress! + to + line * width * factor
        for x in 0..<width { for j in 0..<factor { row[from + x] += source[x * factor + j] } }
      }
    }
  }
}
