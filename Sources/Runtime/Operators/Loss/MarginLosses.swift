import Glibc

/// Scores whose gradient is that of a support vector machine's hinge loss against the label (use_linear: L1, else squared).
///
/// Inputs: data (N, C), label (N). Output: data. Source: MXNet 1.9.1 src/operator/svm_output.cc.
struct SVMOutput: Operator {
  static let name = "SVMOutput"
  static let summary = "Scores with the gradient of the hinge loss. In R's order: data and output (classes, batch), label (batch) of class numbers from 0."
  let margin: Float
  let weight: Float
  let isLinear: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    margin = Float(try a.float("margin", default: 1, "wanted distance from the boundary"))
    weight = Float(try a.float("regularization_coefficient", default: 1, "multiplies the gradient"))
    isLinear = try a.bool("use_linear", default: false, "L1 hinge loss instead of L2")
  }

  var inputNames: [String] { ["data", "label"] }
  var isLoss: Bool { true }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let data = try shapes.input(0, rank: 2...2, Self.name) else { return }
    try shapes.setInput(1, [data[0]], "label")
    try shapes.setOutput(0, data)
  }

  func forward(_ c: ForwardContext) throws { try c.outputs[0].assign(from: c.inputs[0]) }

  func backward(_ c: BackwardContext) throws {
    guard let gx = c.gx(0) else { return }
    let classes = c.inputs[0].shape[1], y = c.y(0), label = c.x(1)
    let factor = isLinear ? weight : 2 * weight
    Threads.split(label.count, cost: 2 * classes) { rows in
      for n in rows {
        let k = label[n].wholePart, start = n * classes
        /// The gradient beyond what is there already, of the label's class (s = 1) or another one (−1).
        func step(_ p: Int, _ s: Float) -> Float {
          let short = margin - s * y[p]
          return short > 0 ? -s * factor * (isLinear ? 1 : short) : 0
        }
        let own = k >= 0 && k < classes ? gx[start + k] + step(start + k, 1) : 0
        for p in start..<start + classes { gx[p] += step(p, -1) }
        if k >= 0 && k < classes { gx[start + k] = own }
      }
    }
  }
}

/// The sum over the batch of −log softmax(data)[label], one number.
///
/// Inputs: data (N, C), label (N). Source: MXNet 1.9.1 src/operator/loss_binary_op-inl.h.
struct SoftmaxCrossEntropy: Operator {
  static let name = "softmax_cross_entropy"
  static let summary = "Sum of the cross-entropy of softmax with the labels. In R's order: data (classes, batch), label (batch) of class numbers from 0; output one number."
  init(_ a: inout AttributeReader, inputCount: Int) throws {}
  var inputNames: [String] { ["data", "label"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let data = try shapes.input(0, rank: 2...2, Self.name) else { return }
    try shapes.setInput(1, [data[0]], "label")
    try shapes.setOutput(0, [1])
  }

  private func probabilities(_ x: UnsafeBufferPointer<Float>, _ start: Int, _ classes: Int) -> [Float] {
    let row = x[start..<(start + classes)], top = row.max() ?? 0
    let powers = row.map { expf($0 - top) }, sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }

  func forward(_ c: ForwardContext) throws {
    let classes = c.inputs[0].shape[1], label = c.x(1)
    var loss: Float = 0
    for n in 0..<label.count {
      let p = probabilities(c.x(0), n * classes, classes), k = min(max(label[n].wholePart, 0), classes - 1)
      loss -= logf(max(p[k], 1e-8))
    }
    c.y(0)[0] = loss
  }

  func backward(_ c: BackwardContext) throws {
    guard let gx = c.gx(0) else { return }
    let classes = c.inputs[0].shape[1], label = c.x(1), g = c.gy(0)[0]
    for n in 0..<label.count {
      let p = probabilities(c.x(0), n * classes, classes), k = label[n].wholePart
      for j in 0..<classes { gx[n * classes + j] += g * (p[j] - (j == k ? 1 : 0)) }
    }
  }
}
