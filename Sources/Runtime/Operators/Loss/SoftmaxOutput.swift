import Glibc

/// Softmax whose gradient is that of the cross-entropy with the label: (p − onehot(label)) · grad_scale.
///
/// Inputs: data (N, C, …), label (N, …) of class numbers, or probabilities of the data's shape. Output: probabilities.
/// As in MXNet the gradient for probabilities is (p − label) · grad_scale whatever the normalization, multi_output does not smooth, and valid labels
/// are those that differ from ignore_label with or without use_ignore.
/// Source: MXNet 1.9.1 src/operator/softmax_output-inl.h.
struct SoftmaxOutput: GenericOperator {
  static let name = "SoftmaxOutput"
  static let aliases = ["Softmax"]
  static let summary = "Softmax with the gradient of cross-entropy. In R's order: data (classes, batch), or with multi_output (w, h, classes, batch); label (batch) or (w, h, batch) of class numbers from 0; output probabilities in the shape of the data."
  let scale: Float
  let ignoreLabel: Float
  let usesIgnore: Bool
  let isMultiOutput: Bool
  let preservesShape: Bool
  let normalization: String
  let usesOutGradient: Bool
  let smoothing: Float

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    scale = Float(try a.float("grad_scale", default: 1, "multiplies the gradient"))
    ignoreLabel = Float(try a.float("ignore_label", default: -1, "label without gradient, with use_ignore"))
    isMultiOutput = try a.bool("multi_output", default: false, "softmax over dimension 1 at each position")
    usesIgnore = try a.bool("use_ignore", default: false, "give ignore_label no gradient")
    preservesShape = try a.bool("preserve_shape", default: false, "softmax over the last dimension")
    normalization = try a.choice("normalization", default: "null", ["batch", "null", "valid"], "divides the gradient by the batch or the valid labels")
    usesOutGradient = try a.bool("out_grad", default: false, "multiply by the gradient from above")
    smoothing = Float(try a.float("smooth_alpha", default: 0, in: 0...1, "label smoothing"))
  }

  var inputNames: [String] { ["data", "label"] }
  var samplewiseInputs: [Int]? { [0, 1] }
  var isLoss: Bool { true }

  private func layout(_ data: Shape) -> (outer: Int, classes: Int, inner: Int) {
    if isMultiOutput { return (data[0], data[1], data.extents.dropFirst(2).reduce(1, *)) }
    if preservesShape { return (data.extents.dropLast().reduce(1, *), data.extents.last!, 1) }
    return (data[0], data.rowCount, 1)
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard !data.extents.isEmpty else { return }
    guard data.rank >= 2 || shapes.inputs[1].isKnown else { throw RuntimeError("SoftmaxOutput needs data of at least 2 dimensions, got \(data)") }
    if shapes.inputs[1] != data {
      // Of the label of data with more dimensions only the first numbers count where the softmax goes over all of a sample.
      let label: [Int] = isMultiOutput ? [data[0]] + data.extents.dropFirst(2) : Array(data.extents.dropLast())
      if isMultiOutput, shapes.inputs[1].isKnown, shapes.inputs[1].count == label.reduce(1, *) {} else if isMultiOutput, shapes.inputs[1].extents.isEmpty {
        // A label nobody has given a shape has all positions of a sample in one row.
        try shapes.setInput(1, [data[0], label.dropFirst().reduce(1, *)], "label")
      } else { try shapes.setInput(1, Shape(label), "label") }
    }
    let (outer, _, inner) = layout(data)
    if shapes.inputs[1].isKnown, shapes.inputs[1].count < outer * inner {
      throw RuntimeError("SoftmaxOutput needs \(outer * inner) labels for data of shape \(data), got a label of shape \(shapes.inputs[1])")
    }
    try shapes.setOutput(0, data)
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let (outer, classes, inner) = layout(c.inputs[0].shape)
    guard outer * classes * inner > 0 else { return }
    SoftmaxLines(outer: outer, length: classes, inner: inner).forward(c.x(0, T.self).baseAddress!, c.y(0, T.self).baseAddress!)
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    let (outer, classes, inner) = layout(c.inputs[0].shape)
    let label = c.x(1, T.self), y = c.y(0, T.self)
    let hasProbabilities = c.inputs[1].shape == c.inputs[0].shape, ignored = T(ignoreLabel.rounded(.towardZero))
    let gy = usesOutGradient ? c.gy(0, T.self) : nil
    guard !hasProbabilities else {
      for i in gx.indices { gx[i] += (y[i] - label[i]) * T(scale) * (gy?[i] ?? 1) }
      return
    }
    var factor = T(scale)
    switch normalization {
    case "valid": factor /= T(max(1, (0..<outer * inner).reduce(0) { $0 + (label[$1] == ignored ? 0 : 1) }))
    // Positions share the gradient unless valid ones are counted.
    case "batch": factor /= T(inner * outer)
    default: factor /= T(inner)
    }
    let scale = factor, smoothing = isMultiOutput ? 0 : T(smoothing), other = smoothing == 0 ? 0 : smoothing / T(max(1, classes - 1))
    Threads.split(outer, cost: classes * inner) { outer in
      for o in outer {
        for j in 0..<classes {
          let base = (o * classes + j) * inner
          for i in 0..<inner {
            let wanted = label[o * inner + i]
            if usesIgnore, wanted == ignored { continue }
            let target = wanted.isFinite && T(j) == wanted.rounded(.towardZero) ? 1 - smoothing : other, slope = (y[base + i] - target) * scale
            gx[base + i] += gy == nil ? slope : slope * gy![base + i]
          }
        }
      }
    }
  }
}
