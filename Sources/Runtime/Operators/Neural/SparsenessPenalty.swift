/// The input itself; the gradient gets a penalty that draws each unit's mean activity towards a target.
///
/// Input: data (N, C) in 0 … 1; state: moving_avg (C), updated in backward. The penalty is that of KL(target ‖ activity).
/// Source: MXNet 1.9.1 src/operator/identity_attach_KL_sparse_reg-inl.h.
struct SparsenessPenalty: Operator {
  static let name = "IdentityAttachKLSparseReg"
  static let summary = "The input itself, with a penalty for activity that is not sparse. In R's order: data and output (units, batch) in 0 to 1; state moving_avg (units)."
  let target: Float
  let penalty: Float
  let momentum: Float

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    target = Float(try a.float("sparseness_target", default: 0.1, in: 0...1, "wanted mean activity"))
    penalty = Float(try a.float("penalty", default: 0.001, "factor of the penalty"))
    momentum = Float(try a.float("momentum", default: 0.9, in: 0...1, "share of the old mean"))
  }

  var inputNames: [String] { ["data"] }
  var auxiliaryNames: [String] { ["moving_avg"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard !data.extents.isEmpty else { return }
    guard data.rank >= 2 else { throw RuntimeError("\(Self.name) needs data of at least 2 dimensions, got \(data)") }
    if data[1] > 0 { try shapes.setInput(1, [data[1]], "moving_avg") }
    try shapes.setOutput(0, data)
  }

  func forward(_ c: ForwardContext) throws { try c.outputs[0].assign(from: c.inputs[0]) }

  func backward(_ c: BackwardContext) throws {
    let rows = c.inputs[0].shape[0], channels = c.inputs[1].count, width = c.inputs[0].shape.rowCount, inner = width / max(1, channels), x = c.x(0)
    let means = c.inputs[1].floats
    for k in 0..<channels {
      var sum: Double = 0
      for n in 0..<rows { for i in 0..<inner { sum += Double(x[n * width + k * inner + i]) } }
      means[k] = momentum * means[k] + (1 - momentum) * Float(sum / Double(rows * inner))
    }
    guard let gx = c.gx(0) else { return }
    let gy = c.gy(0)
    for i in gx.indices {
      let mean = means[i % width / inner]
      gx[i] += gy[i] + penalty * (-target / mean + (1 - target) / (1 - mean))
    }
  }
}
