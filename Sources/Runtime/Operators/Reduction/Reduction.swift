import Glibc

/// Sums and the like over some axes.
struct Reduction: GenericOperator {
  static let name = "reduction"
  static let summary = ""
  enum Kind { case sum, mean, product, max, min, nanSum, nanProduct }
  let kind: Kind
  let axes: [Int]
  let keepsAxes: Bool
  let excludes: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws { try self.init(&a, .sum) }
  init(_ a: inout AttributeReader, _ kind: Kind) throws {
    self.kind = kind
    axes = try a.shape("axis", default: [], "axes to reduce; all when empty")
    keepsAxes = try a.bool("keepdims", default: false, "keep reduced axes with extent 1")
    excludes = try a.bool("exclude", default: false, "reduce all axes but those given")
  }

  var inputNames: [String] { ["data"] }

  private func reduced(_ rank: Int) throws -> [Bool] {
    var flags = [Bool](repeating: axes.isEmpty, count: rank)
    for axis in axes {
      let k = axis < 0 ? axis + rank : axis
      guard k >= 0, k < rank else { throw RuntimeError("axis \(axis) is out of bounds for array of dimension \(rank)") }
      flags[k] = true
    }
    return excludes && !axes.isEmpty ? flags.map { !$0 } : flags
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard !data.extents.isEmpty else { return }
    let flags = try reduced(data.rank)
    let out = keepsAxes ? zip(data.extents, flags).map { $1 ? 1 : $0 } : zip(data.extents, flags).filter { !$1 }.map(\.0)
    try shapes.setOutput(0, Shape(out.isEmpty ? [1] : out))
  }

  /// The output position of each input position.
  private func visit(_ shape: Shape, _ body: (_ input: Int, _ output: Int) -> Void) throws {
    let flags = try reduced(shape.rank)
    var strides = [Int](repeating: 0, count: shape.rank)
    var step = 1
    for d in stride(from: shape.rank - 1, through: 0, by: -1) where !flags[d] {
      strides[d] = step
      step *= shape[d]
    }
    var index = [Int](repeating: 0, count: shape.rank)
    var q = 0
    for i in 0..<shape.count {
      body(i, q)
      var d = shape.rank - 1
      while d >= 0 {
        index[d] += 1
        q += strides[d]
        if index[d] < shape[d] { break }
        q -= strides[d] * shape[d]
        index[d] = 0
        d -= 1
      }
    }
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let x = c.x(0, T.self), y = c.y(0, T.self)
    let size = Double(x.count) / Double(max(1, y.count))
    var totals = [Double](repeating: kind == .product || kind == .nanProduct ? 1 : kind == .max ? -.infinity : kind == .min ? .infinity : 0, count: y.count)
    try visit(c.inputs[0].shape) { i, q in
      let value = Double(x[i])
      switch kind {
      case .sum, .mean: totals[q] += value
      case .product: totals[q] *= value
      case .max: totals[q] = Swift.max(totals[q], value)
      case .min: totals[q] = Swift.min(totals[q], value)
      case .nanSum: if !value.isNaN { totals[q] += value }
      case .nanProduct: if !value.isNaN { totals[q] *= value }
      }
    }
    for q in y.indices { y[q] = T(kind == .mean ? totals[q] / size : totals[q]) }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    let x = c.x(0, T.self), y = c.y(0, T.self), gy = c.gy(0, T.self)
    let size = T(x.count) / T(max(1, y.count))
    try visit(c.inputs[0].shape) { i, q in
      switch kind {
      case .sum: gx[i] += gy[q]
      case .mean: gx[i] += gy[q] / size
      case .product: gx[i] += gy[q] * y[q] / x[i]
      case .max, .min: if x[i] == y[q] { gx[i] += gy[q] }
      case .nanSum: if !x[i].isNaN { gx[i] += gy[q] }
      case .nanProduct: if !x[i].isNaN { gx[i] += gy[q] * y[q] / x[i] }
      }
    }
  }
}

/// L1 or L2 norm over some axes.
struct Norm: GenericOperator {
  static let name = "norm"
  static let summary = "L1 or L2 norm."
  let order: Int
  let sums: Reduction
  let type: DType?

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    order = try a.int("ord", default: 2, in: 1...2, "1 or 2")
    sums = try Reduction(&a, .sum)
    type = try a.type("out_dtype", default: nil, "type of the output")
  }

  var namesTypes: Bool { type != nil && type != .float32 }
  func inferTypes(_ types: inout TypeSet) throws {
    guard let type else { return try types.unify() }
    try types.setOutput(0, type)
  }

  var inputNames: [String] { ["data"] }
  func inferShapes(_ shapes: inout ShapeSet) throws { try sums.inferShapes(&shapes) }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let powers = NDArray(zeros: c.inputs[0].shape, dtype: c.inputs[0].dtype)
    let x = c.x(0, T.self), p = powers.elements(T.self), y = c.y(0, T.self)
    for i in x.indices { p[i] = order == 1 ? abs(x[i]) : x[i] * x[i] }
    try sums.forward(ForwardContext(inputs: [powers], outputs: c.outputs, isTraining: c.isTraining, memory: c.memory), in: T.self)
    if order == 2 { for i in y.indices { y[i] = y[i].squareRoot() } }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    let spread = NDArray(zeros: c.inputs[0].shape, dtype: c.inputs[0].dtype)
    let scaled = c.outputGradients[0].copy(), norms = c.y(0, T.self), factors = scaled.elements(T.self)
    if order == 2 { for i in factors.indices { factors[i] /= max(norms[i], 1e-30) } }
    try sums.backward(BackwardContext(inputs: c.inputs, outputs: c.outputs, outputGradients: [scaled], inputGradients: [spread], isTraining: c.isTraining, memory: c.memory), in: T.self)
    let x = c.x(0, T.self), shares = spread.elements(T.self)
    for i in x.indices {
      let slope: T = order == 2 ? x[i] : x[i] > 0 ? 1 : x[i] < 0 ? -1 : 0
      gx[i] += shares[i] * slope
    }
  }
}

/// Position of the largest or smallest element along an axis.
struct ArgumentOfExtreme: GenericOperator {
  static let name = "argmax"
  static let summary = "Position of the extreme element."
  let axis: Int?
  let keepsAxes: Bool
  let isMax: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws { try self.init(&a, isMax: true) }
  init(_ a: inout AttributeReader, isMax: Bool) throws {
    axis = try a.optionalInt("axis", "the axis; all elements when None")
    keepsAxes = try a.bool("keepdims", default: false, "keep the axis with extent 1")
    self.isMax = isMax
  }

  var inputNames: [String] { ["data"] }

  private func layout(_ shape: Shape) -> (outer: Int, length: Int, inner: Int) {
    guard let axis else { return (1, shape.count, 1) }
    let k = axis < 0 ? axis + shape.rank : axis
    return (shape.extents[..<k].reduce(1, *), shape[k], shape.extents[(k + 1)...].reduce(1, *))
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard !data.extents.isEmpty else { return }
    guard let axis else { return try shapes.setOutput(0, Shape(keepsAxes ? [Int](repeating: 1, count: data.rank) : [1])) }
    let k = axis < 0 ? axis + data.rank : axis
    guard k >= 0, k < data.rank else { throw RuntimeError("axis \(axis) is out of bounds for array of dimension \(data.rank)") }
    var out = data.extents
    if keepsAxes { out[k] = 1 } else { out.remove(at: k) }
    try shapes.setOutput(0, Shape(out.isEmpty ? [1] : out))
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let (outer, length, inner) = layout(c.inputs[0].shape)
    let x = c.x(0, T.self), y = c.y(0, T.self)
    for o in 0..<outer { for i in 0..<inner {
      var best = 0
      for k in 1..<max(1, length) where k < length {
        let value = x[(o * length + k) * inner + i], current = x[(o * length + best) * inner + i]
        if isMax ? value > current : value < current { best = k }
      }
      y[o * inner + i] = T(best)
    } }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {}
}

enum ReductionOperators {
  static let entries: [OperatorEntry] = [
    OperatorEntry("sum", ["sum_axis"], "Sum over axes.") { r, _ in try Reduction(&r, .sum) },
    OperatorEntry("mean", [], "Mean over axes.") { r, _ in try Reduction(&r, .mean) },
    OperatorEntry("prod", [], "Product over axes.") { r, _ in try Reduction(&r, .product) },
    OperatorEntry("max", ["max_axis"], "Maximum over axes.") { r, _ in try Reduction(&r, .max) },
    OperatorEntry("min", ["min_axis"], "Minimum over axes.") { r, _ in try Reduction(&r, .min) },
    OperatorEntry("nansum", [], "Sum over axes, NaN left out.") { r, _ in try Reduction(&r, .nanSum) },
    OperatorEntry("nanprod", [], "Product over axes, NaN left out.") { r, _ in try Reduction(&r, .nanProduct) },
    OperatorEntry(Norm.self),
    OperatorEntry("moments", [], "Mean and variance over axes.", Moments.make),
    OperatorEntry("argmax_channel", [], "Position of the largest element of each row.") { _, _ in Moments.argmaxChannel },
    OperatorEntry("argmax", [], "Position of the largest element.") { r, _ in try ArgumentOfExtreme(&r, isMax: true) },
    OperatorEntry("argmin", [], "Position of the smallest element.") { r, _ in try ArgumentOfExtreme(&r, isMax: false) },
  ] + WholeArrayFunctions.entries
}
