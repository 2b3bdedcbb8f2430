import Glibc

/// Softmax whose gradient is that of the cross-entropy with the label: (p − onehot(label)) · grad_scale.
///
/// Inputs: data (N, C, …), label (N, …) of class numbers, or probabilities of the data's shape. Output: probabilities.
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
      if isMultiOutput, shapes.inputs[1].isKnown, shapes.inputs[1].count == label.reduce(1, *) {} else { try shapes.setInput(1, Shape(label), "label") }
    }
    try shapes.setOutput(0, data)
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let (outer, classes, inner) = layout(c.inputs[0].shape)
    let x = c.x(0, T.self), y = c.y(0, T.self)
    for o in 0..<outer { for i in 0..<inner {
      let base = o * classes * inner + i
      var top = -T.infinity, sum: T = 0
      for k in 0..<classes { top = max(top, x[base + k * inner]) }
      for k in 0..<classes {
        let e = T.exp(x[base + k * inner] - top)
        y[base + k * inner] = e
        sum += e
      }
      for k in 0..<classes { y[base + k * inner] /= sum }
    } }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    let (outer, classes, inner) = layout(c.inputs[0].shape)
    let label = c.x(1, T.self), y = c.y(0, T.self)
    var g = [T](repeating: 0, count: y.count)
    let smoothing = T(smoothing), ignored = T(ignoreLabel.rounded(.towardZero)), others = T(max(1, classes - 1))
    var valid = 0
    if c.inputs[1].shape == c.inputs[0].shape {
      for i in y.indices { g[i] = y[i] - label[i] }
      valid = outer
    } else {
      for o in 0..<outer { for i in 0..<inner {
        let wanted = label[o * inner + i]
        let base = o * classes * inner + i
        if usesIgnore, wanted == ignored { continue }
        valid += 1
        let k = wanted.isFinite ? Int(wanted) : -1
        for j in 0..<classes {
          var target: T = 0
          if j == k { target = 1 - smoothing } else if smoothing != 0 { target = smoothing / others }
          g[base + j * inner] = y[base + j * inner] - target
        }
      } }
    }
    var factor = T(scale)
    // Positions share the gradient unless valid ones are counted.
    if normalization != "valid" { factor /= T(inner) }
    if normalization == "batch" { factor /= T(outer) } else if normalization == "valid" { factor /= T(max(1, valid)) }
    for i in gx.indices { gx[i] += g[i] * factor * (usesOutGradient ? c.gy(0, T.self)[i] : 1) }
  }
}
