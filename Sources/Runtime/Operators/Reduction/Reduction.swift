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

  func walk(_ shape: Shape) throws -> ReductionWalk { ReductionWalk(shape, reduced: try reduced(shape.rank)) }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let x = c.x(0, T.self).baseAddress!, y = c.y(0, T.self), walk = try walk(c.inputs[0].shape), n = y.count
    let totals: [Double]
    switch kind {
    case .sum: totals = walk.fold(x, from: 0, results: n, { $0 + $1 }, { $0 })
    case .mean: totals = walk.fold(x, from: 0, results: n, { $0 + $1 }, { $0 }).map { $0 / (Double(walk.count) / Double(max(1, n))) }
    case .product: totals = walk.fold(x, from: 1, results: n, { $0 * $1 }, { $0 })
    case .max: totals = walk.fold(x, from: -.infinity, results: n, { $1 > $0 ? $1 : $0 }, { $0.isNaN ? -.infinity : $0 })
    case .min: totals = walk.fold(x, from: .infinity, results: n, { $1 < $0 ? $1 : $0 }, { $0.isNaN ? .infinity : $0 })
    case .nanSum: totals = walk.fold(x, from: 0, results: n, { $0 + $1 }, { $0.isNaN ? 0 : $0 })
    case .nanProduct: totals = walk.fold(x, from: 1, results: n, { $0 * $1 }, { $0.isNaN ? 1 : $0 })
    }
    for q in y.indices { y[q] = T(totals[q]) }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self)?.baseAddress else { return }
    let x = c.x(0, T.self).baseAddress!, y = c.y(0, T.self).baseAddress!, gy = c.gy(0, T.self).baseAddress!, walk = try walk(c.inputs[0].shape)
    let loop: Pass<T>, factor = T(c.outputGradients[0].count) / T(max(1, walk.count))
    switch kind {
    case .sum: loop = Reduction.pass { _, _ in 1 }
    case .mean: loop = Reduction.pass { _, _ in factor }
    case .product: loop = Reduction.pass { $1 / $0 }
    case .max, .min: loop = Reduction.pass { $0 == $1 ? 1 : 0 }
    case .nanSum: loop = Reduction.pass { x, _ in x.isNaN ? 0 : 1 }
    case .nanProduct: loop = Reduction.pass { $0.isNaN ? 0 : $1 / $0 }
    }
    walk.shareElements { p, q, length in loop(x + p, y + q, gy + q, gx + p, length, walk.sumsRuns) }
  }

  /// gx += gy · slope(x, y) along a run, whose elements have one y and gy (`stays`) or one each.
  private typealias Pass<T: Real> = (_ x: UnsafePointer<T>, _ y: UnsafePointer<T>, _ gy: UnsafePointer<T>, _ gx: UnsafeMutablePointer<T>, _ count: Int, _ stays: Bool) -> Void

  @inline(__always) private static func pass<T: Real>(_ slope: @escaping (_ x: T, _ y: T) -> T) -> Pass<T> {
    { x, y, gy, gx, count, stays in
      if stays {
        let y = y[0], gy = gy[0]
        for i in 0..<count { gx[i] += gy * slope(x[i], y) }
      } else { for i in 0..<count { gx[i] += gy[i] * slope(x[i], y[i]) } }
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
    let power = order == 1 ? UnaryLoops<T>({ abs($0) }, nil).forward : UnaryLoops<T>({ $0 * $0 }, nil).forward
    Threads.split(x.count) { power(x.baseAddress!, p.baseAddress!, $0) }
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
    let loop = order == 2 ? UnaryLoops<T>({ $0 }, { x, _ in x }).backward! : UnaryLoops<T>({ $0 }, { x, _ in x > 0 ? 1 : x < 0 ? -1 : 0 }).backward!
    Threads.split(x.count) { loop(x.baseAddress!, x.baseAddress!, shares.baseAddress!, gx.baseAddress!, $0) }
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
    let x = c.x(0, T.self).baseAddress!, y = c.y(0, T.self).baseAddress!
    if inner == 1 { return Threads.split(outer, cost: length) { for o in $0 { y[o] = T(ArgumentOfExtreme.position(x + o * length, length, isMax: isMax)) } } }
    // Line after line, beside the best value so far of each place.
    Threads.split(outer * inner, cost: length) { part in
      for o in part.lowerBound / inner...(part.upperBound - 1) / inner {
        let mine = max(part.lowerBound - o * inner, 0)..<min(part.upperBound - o * inner, inner)
        ArgumentOfExtreme.positions(x + o * length * inner, y + o * inner, mine, length: length, inner: inner, isMax: isMax)
      }
    }
  }

  /// Of the first element that no other one exceeds; NaN exceeds none, and none NaN.
  private static func position<T: Real>(_ x: UnsafePointer<T>, _ count: Int, isMax: Bool) -> Int {
    var best = 0, extreme = x[0]
    if isMax {
      for k in 1..<max(1, count) where x[k] > extreme { (best, extreme) = (k, x[k]) }
    } else {
      for k in 1..<max(1, count) where x[k] < extreme { (best, extreme) = (k, x[k]) }
    }
    return best
  }

  private static func positions<T: Real>(_ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, _ part: Range<Int>, length: Int, inner: Int, isMax: Bool) {
    var extremes = [T](repeating: 0, count: part.count)
    extremes.withUnsafeMutableBufferPointer { extremes in
      let extremes = extremes.baseAddress!
      for (j, i) in part.enumerated() { (y[i], extremes[j]) = (0, x[i]) }
      for k in 1..<max(1, length) {
        let line = x + k * inner + part.lowerBound, place = T(k), y = y + part.lowerBound
        for j in 0..<part.count {
          let value = line[j], isBetter = isMax ? value > extremes[j] : value < extremes[j]
          y[j] = isBetter ? place : y[j]
          extremes[j] = isBetter ? value : extremes[j]
        }
      }
    }
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
