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

  /// Softmax of the lines of data, row after row.
  private func withProbabilities(_ data: NDArray, _ x: UnsafeBufferPointer<Float>, _ body: (_ p: UnsafePointer<Float>) -> Void) {
    guard let x = x.baseAddress else { return }
    let p = UnsafeMutablePointer<Float>.allocate(capacity: data.count)
    defer { p.deallocate() }
    SoftmaxLines(outer: data.shape[0], length: data.shape[1], inner: 1).forward(x, p)
    body(p)
  }

  func forward(_ c: ForwardContext) throws {
    let classes = c.inputs[0].shape[1], label = c.x(1), y = c.y(0)
    var loss: Float = 0
    withProbabilities(c.inputs[0], c.x(0)) { p in
      for n in 0..<label.count { loss -= logf(max(p[n * classes + min(max(label[n].wholePart, 0), classes - 1)], 1e-8)) }
    }
    y[0] = loss
  }

  func backward(_ c: BackwardContext) throws {
    guard let gx = c.gx(0)?.baseAddress else { return }
    let classes = c.inputs[0].shape[1], label = c.x(1), g = c.gy(0)[0]
    withProbabilities(c.inputs[0], c.x(0)) { p in
      Threads.split(label.count, cost: classes) { rows in
        for n in rows {
          let start = n * classes, k = label[n].wholePart
          // The label's own element is that of p − 1, not of p and then of −1.
          let own = k >= 0 && k < classes ? gx[start + k] + g * (p[start + k] - 1) : 0
          ElementLoops.addScaled(p + start, by: g, to: gx + start, classes)
          if k >= 0 && k < classes { gx[start + k] = own }
        }
      }
    }
  }
}
