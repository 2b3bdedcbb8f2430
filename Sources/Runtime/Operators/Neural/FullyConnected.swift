import VectorKernels

/// Fully connected layer: y = x · wᵀ + b.
///
/// Inputs: data (N, …), weight (num_hidden, in), bias (num_hidden). Output: (N, num_hidden), or (…, num_hidden) without `flatten`.
/// dx = gy · w, dw = gyᵀ · x, db = Σ gy. Source: MXNet 1.9.1 src/operator/nn/fully_connected.cc.
struct FullyConnected: GenericOperator {
  static let name = "FullyConnected"
  static let summary = "A linear map of each row, with bias. In R's order: data (..., batch), whose other dimensions are joined to one of inputs; weight (inputs, num_hidden), bias (num_hidden), output (num_hidden, batch)."
  let hiddenCount: Int
  let hasBias: Bool
  let flattens: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    hiddenCount = try a.int("num_hidden", in: 1...100_000_000, "number of outputs")
    hasBias = try !a.bool("no_bias", default: false, "leave out the bias")
    flattens = try a.bool("flatten", default: true, "treat all but the first dimension as one")
  }

  var backwardReads: BackwardReads { .inputs }
  var samplewiseInputs: [Int]? { [0] }
  var inputNames: [String] { hasBias ? ["data", "weight", "bias"] : ["data", "weight"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    if hasBias { try shapes.setInput(2, [hiddenCount], "bias") }
    guard !data.extents.isEmpty else { return }
    let width = flattens ? data.rowCount : data.extents.last!
    try shapes.setInput(1, [hiddenCount, width], "weight")
    try shapes.setOutput(0, flattens ? [data[0], hiddenCount] : Shape(Array(data.extents.dropLast()) + [hiddenCount]))
  }

  private func extents(_ c: [NDArray]) -> (rows: Int, width: Int) {
    let width = c[1].shape[1]
    return (c[0].count / max(1, width), width)
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let (rows, width) = extents(c.inputs)
    if T.self == Float.self {
      let x = c.x(0).baseAddress!, w = c.x(1).baseAddress!, bias = hasBias ? c.x(2).baseAddress! : nil
      return StridedProduct.multiply(
        x, w, rightTransposed: true, into: c.outputs[0].floatsForOverwriting.baseAddress!, m: rows, n: hiddenCount, k: width, bias: bias)
    }
    let y = c.y(0, T.self).baseAddress!
    MatrixProduct.multiply(c.x(0, T.self).baseAddress!, c.x(1, T.self).baseAddress!, rightTransposed: true, into: y, m: rows, n: hiddenCount, k: width)
    guard hasBias else { return }
    let b = c.x(2, T.self)
    for row in 0..<rows where !Interruption.isPending { for j in 0..<hiddenCount { y[row * hiddenCount + j] += b[j] } }
  }

  /// Gradients that are still zero are written rather than added.
  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    let (rows, width) = extents(c.inputs)
    let gy = c.gy(0, T.self).baseAddress!
    if let (gx, weight) = c.gradient(0, T.self) { MatrixProduct.multiply(gy, c.x(1, T.self).baseAddress!, into: gx, m: rows, n: width, k: hiddenCount, beta: weight) }
    if let (gw, weight) = c.gradient(1, T.self) {
      MatrixProduct.multiply(gy, transposed: true, c.x(0, T.self).baseAddress!, into: gw, m: hiddenCount, n: width, k: rows, beta: weight)
    }
    guard hasBias else { return }
    if T.self == Float.self, VectorSupport.isAvailable, let sums = c.gx(2)?.baseAddress {
      let gy = c.gy(0).baseAddress!
      return Threads.split(hiddenCount, cost: rows) { ColumnSums.add(gy + $0.lowerBound, rows: rows, columns: $0.count, stride: hiddenCount, into: sums + $0.lowerBound) }
    }
    guard let sums = c.gx(2, T.self)?.baseAddress else { return }
    Threads.split(hiddenCount, cost: rows) { part in for row in 0..<rows { for j in part { sums[j] += gy[row * hiddenCount + j] } } }
  }
}
