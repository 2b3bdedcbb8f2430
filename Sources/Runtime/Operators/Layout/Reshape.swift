/// The same elements with another shape.
///
/// Special extents: 0 copies the input's, -1 is inferred, -2 copies all that remain, -3 joins two, -4 splits one into the next two.
/// Source: MXNet 1.9.1 src/operator/tensor/matrix_op.cc.
struct Reshape: Operator {
  static let name = "Reshape"
  static let aliases = ["reshape"]
  static let summary = "Gives the elements another shape."
  let target: [Int]
  let reverses: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    let shape = try a.shape("shape", default: [], "the new shape, with special extents")
    reverses = try a.bool("reverse", default: false, "match special extents from the right")
    let old = try a.shape("target_shape", default: [], "older form of shape; 0 is inferred")
    _ = try a.bool("keep_highest", default: false, "older form: keep the first extent")
    target = shape.isEmpty ? old.map { $0 == 0 ? -1 : $0 } : shape
  }

  var inputNames: [String] { ["data"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    var data = shapes.inputs[0]
    // The other direction: the elements of a wholly known result tell the one extent that is missing.
    let made = target.allSatisfy { $0 > 0 } ? Shape(target) : shapes.outputs[0]
    if made.isKnown, let unknown = data.extents.firstIndex(of: 0), data.extents.filter({ $0 == 0 }).count == 1 {
      let rest = data.extents.reduce(1) { $1 == 0 ? $0 : $0 * $1 }
      guard made.count % rest == 0 else { throw RuntimeError("Target shape size is different to source. Target: \(made) Source: \(data)") }
      data[unknown] = made.count / rest
      try shapes.setInput(0, data, "data")
    }
    guard data.isKnown else { return }
    try shapes.setOutput(0, try resolved(data))
  }

  func resolved(_ data: Shape) throws -> Shape {
    let source = reverses ? Array(data.extents.reversed()) : data.extents
    let wanted = reverses ? Array(target.reversed()) : target
    var out: [Int] = []
    var position = 0, inferred: Int?
    var k = 0
    func next() throws -> Int {
      guard position < source.count else { throw RuntimeError("cannot reshape \(data) into \(Shape(target))") }
      position += 1
      return source[position - 1]
    }
    while k < wanted.count {
      switch wanted[k] {
      case 0: out.append(try next())
      case -1:
        guard inferred == nil else { throw RuntimeError("One and only one dim can be inferred, got \(Shape(target))") }
        inferred = out.count
        out.append(1)
        position += 1
      case -2:
        while position < source.count { out.append(try next()) }
      case -3: out.append(try next() * next())
      case -4:
        let extent = try next()
        guard k + 2 < wanted.count else { throw RuntimeError("-4 must be followed by two extents") }
        var a = wanted[k + 1], b = wanted[k + 2]
        if a == -1, b > 0 { a = extent / b } else if b == -1, a > 0 { b = extent / a }
        guard a > 0, b > 0, a * b == extent else { throw RuntimeError("cannot split extent \(extent) into \(wanted[k + 1]) and \(wanted[k + 2])") }
        out += [a, b]
        k += 2
      case let extent where extent > 0:
        out.append(extent)
        position += 1
      default: throw RuntimeError("invalid extent \(wanted[k]) in \(Shape(target))")
      }
      k += 1
    }
    if let inferred {
      let rest = out.reduce(1, *)
      guard rest > 0, data.count % rest == 0 else { throw RuntimeError("cannot reshape array of size \(data.count) into shape \(Shape(target))") }
      out[inferred] = data.count / rest
    }
    let result = Shape(reverses ? out.reversed() : out)
    guard result.checkedCount == data.count else { throw RuntimeError("Target shape size is different to source. Target: \(result) Source: \(data)") }
    return result
  }

  var handlesTypes: Bool { true }
  func forward(_ c: ForwardContext) throws { try c.outputs[0].assign(from: c.inputs[0]) }
  func backward(_ c: BackwardContext) throws { try c.addOutputGradient() }
}

extension BackwardContext {
  /// The gradient of an operator that only moves the elements' frame.
  func addOutputGradient() throws { try inputGradients[0]?.accumulate(outputGradients[0]) }
}

/// (N, …) to (N, product of the rest).
struct Flatten: Operator {
  static let name = "Flatten"
  static let aliases = ["flatten"]
  static let summary = "Joins all but the first dimension."
  init(_ a: inout AttributeReader, inputCount: Int) throws {}
  var inputNames: [String] { ["data"] }
  var samplewiseInputs: [Int]? { [0] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard !data.extents.isEmpty else { return }
    try shapes.setOutput(0, [data[0], data.rowCount])
  }

  var handlesTypes: Bool { true }
  func forward(_ c: ForwardContext) throws { try c.outputs[0].assign(from: c.inputs[0]) }
  func backward(_ c: BackwardContext) throws { try c.addOutputGradient() }
}

/// Inserts a dimension of extent 1.
struct ExpandDims: Operator {
  static let name = "expand_dims"
  static let summary = "Inserts a dimension of extent 1."
  let axis: Int
  init(_ a: inout AttributeReader, inputCount: Int) throws { axis = try a.int("axis", "where the dimension goes") }
  var inputNames: [String] { ["data"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    if shapes.inputs[0].extents.isEmpty, var made = shapes.outputs.first, !made.extents.isEmpty {
      made.extents.remove(at: try AxisLayout.index(axis, rank: made.rank))
      try shapes.setInput(0, made, "data")
    }
    let data = shapes.inputs[0]
    guard !data.extents.isEmpty else { return }
    let k = axis < 0 ? axis + data.rank + 1 : axis
    guard k >= 0, k <= data.rank else { throw RuntimeError("axis \(axis) is out of bounds for array of dimension \(data.rank)") }
    var out = data.extents
    out.insert(1, at: k)
    try shapes.setOutput(0, Shape(out))
  }

  var handlesTypes: Bool { true }
  func forward(_ c: ForwardContext) throws { try c.outputs[0].assign(from: c.inputs[0]) }
  func backward(_ c: BackwardContext) throws { try c.addOutputGradient() }
}

/// Permutes dimensions.
struct Transpose: GenericOperator {
  static let name = "transpose"
  static let summary = "Permutes the dimensions; reverses them by default."
  let axes: [Int]

  init(_ a: inout AttributeReader, inputCount: Int) throws { axes = try a.shape("axes", default: [], "the new order of dimensions") }
  init(axes: [Int]) { self.axes = axes }
  var inputNames: [String] { ["data"] }

  private func order(_ rank: Int) throws -> [Int] {
    if axes.isEmpty { return (0..<rank).reversed() }
    let order = axes.map { $0 < 0 ? $0 + rank : $0 }
    guard order.count == rank, Set(order) == Set(0..<rank) else { throw RuntimeError("axes \(Shape(axes)) are not a permutation of \(rank) dimensions") }
    return order
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    if let made = shapes.outputs.first, !made.extents.isEmpty {
      var data = made
      for (k, axis) in try order(made.rank).enumerated() { data[axis] = made[k] }
      try shapes.setInput(0, data, "data")
    }
    let data = shapes.inputs[0]
    guard !data.extents.isEmpty else { return }
    try shapes.setOutput(0, Shape(try order(data.rank).map { data[$0] }))
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let walk = TransposeWalk(c.inputs[0].shape, order: try order(c.inputs[0].shape.rank)), x = c.x(0, T.self).baseAddress!, y = c.y(0, T.self).baseAddress!
    walk.share { TransposeWalk.copy($0, x, y) }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self)?.baseAddress else { return }
    let walk = TransposeWalk(c.inputs[0].shape, order: try order(c.inputs[0].shape.rank)), gy = c.gy(0, T.self).baseAddress!
    walk.share { TransposeWalk.add($0, gy, gx) }
  }
}

/// Exchanges two dimensions.
struct SwapAxis: GenericOperator {
  static let name = "SwapAxis"
  static let aliases = ["swapaxes"]
  static let summary = "Exchanges two dimensions."
  let first: Int
  let second: Int

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    first = try a.int("dim1", default: 0, "one dimension, negative from the end")
    second = try a.int("dim2", default: 0, "the other")
  }

  var inputNames: [String] { ["data"] }
  private func transpose(_ rank: Int) throws -> Transpose {
    var axes = Array(0..<rank)
    axes.swapAt(try AxisLayout.index(first, rank: rank), try AxisLayout.index(second, rank: rank))
    return Transpose(axes: axes)
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let rank = (shapes.inputs + shapes.outputs).first(where: { !$0.extents.isEmpty })?.rank else { return }
    try transpose(rank).inferShapes(&shapes)
  }
  func forward<T: Real>(_ c: ForwardContext, in type: T.Type) throws { try transpose(c.inputs[0].shape.rank).forward(c, in: type) }
  func backward<T: Real>(_ c: BackwardContext, in type: T.Type) throws { try transpose(c.inputs[0].shape.rank).backward(c, in: type) }
}
