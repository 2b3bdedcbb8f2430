/// Joins arrays along a dimension.
struct Concat: GenericOperator {
  static let name = "Concat"
  static let aliases = ["concat"]
  static let summary = "Joins arrays along a dimension."
  let axis: Int
  let count: Int

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    count = try a.int("num_args", default: inputCount, in: 1...100_000, "number of inputs")
    axis = try a.int("dim", default: 1, "the dimension")
  }

  var backwardReads: BackwardReads { [] }
  var samplewiseInputs: [Int]? { axis > 0 ? Array(0..<count) : nil }
  var inputNames: [String] { (0..<count).map { "arg\($0)" } }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let first = (shapes.inputs + shapes.outputs).first(where: { !$0.extents.isEmpty }) else { return }
    let k = axis < 0 ? axis + first.rank : axis
    guard k >= 0, k < first.rank else { throw RuntimeError("dim \(axis) is out of bounds for array of dimension \(first.rank)") }
    var common = first
    common[k] = 0
    var total = 0, open: [Int] = []
    for (i, shape) in shapes.inputs.enumerated() {
      if shape.extents.isEmpty {
        open.append(i)
        continue
      }
      guard shape.rank == first.rank else { throw RuntimeError("Concat: input \(i) has shape \(shape), the first \(first)") }
      if shape[k] == 0 { open.append(i) }
      total += shape[k]
      var rest = shape
      rest[k] = 0
      guard let merged = common.merged(with: rest) else { throw RuntimeError("Incompatible input shape: expected \(common), got \(rest)", hints: ["input \(i) of Concat; 0 stands for dimension \(k)"]) }
      common = merged
    }
    var joined = common
    if open.isEmpty { joined[k] = total }
    try shapes.setOutput(0, joined)
    // The other direction: what the arrays share, and the extent of the only one that is missing.
    joined[k] = 0
    joined = joined.merged(with: Shape(shapes.outputs[0].extents.indices.map { $0 == k ? 0 : shapes.outputs[0][$0] })) ?? joined
    for i in shapes.inputs.indices {
      joined[k] = open == [i] ? max(0, shapes.outputs[0][k] - total) : 0
      try shapes.setInput(i, joined, "arg\(i)")
    }
  }

  private func visit(_ inputs: [NDArray], _ out: Shape, _ body: (_ input: Int, _ from: Int, _ to: Int, _ length: Int) -> Void) {
    let k = axis < 0 ? axis + out.rank : axis
    let outer = out.extents[..<k].reduce(1, *), inner = out.extents[(k + 1)...].reduce(1, *)
    var offset = 0
    for (i, array) in inputs.enumerated() {
      let length = array.shape[k] * inner
      for o in 0..<outer { body(i, o * length, o * out[k] * inner + offset, length) }
      offset += length
    }
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    if T.self == Float.self, try BlockedConcat.run(c, axis: axis < 0 ? axis + c.outputs[0].shape.rank : axis) { return }
    let y = c.y(0, T.self).baseAddress!
    visit(c.inputs, c.outputs[0].shape) { i, from, to, length in (y + to).update(from: c.x(i, T.self).baseAddress! + from, count: length) }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    let gy = c.gy(0, T.self)
    visit(c.inputs, c.outputs[0].shape) { i, from, to, length in
      if let gx = c.gx(i, T.self) { for j in 0..<length { gx[from + j] += gy[to + j] } }
    }
  }
}

/// Splits an array along an axis into equal parts.
struct SliceChannel: GenericOperator {
  static let name = "SliceChannel"
  static let aliases = ["split"]
  static let summary = "Splits an array into equal parts along an axis."
  let count: Int
  let axis: Int
  let squeezes: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    count = try a.int("num_outputs", in: 1...100_000, "number of parts")
    axis = try a.int("axis", default: 1, "the axis")
    squeezes = try a.bool("squeeze_axis", default: false, "drop the axis when its parts have extent 1")
  }

  var inputNames: [String] { ["data"] }
  var outputNames: [String] { count == 1 ? ["output"] : (0..<count).map { "output\($0)" } }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard !data.extents.isEmpty else { return }
    let k = axis < 0 ? axis + data.rank : axis
    guard k >= 0, k < data.rank else { throw RuntimeError("axis \(axis) is out of bounds for array of dimension \(data.rank)") }
    guard data[k] % count == 0 else { throw RuntimeError("You are trying to split the \(k)-th axis of input tensor with shape \(data.inBrackets) into num_outputs=\(count) evenly sized chunks, but this is not possible because \(count) does not evenly divide \(data[k])") }
    var out = data.extents
    out[k] /= count
    if squeezes, data[k] > 0 {
      guard out[k] == 1 else { throw RuntimeError("If squeeze axis is True, the size of the sliced axis must be the same as num_outputs. Input shape=\(data.inBrackets), axis=\(k), num_outputs=\(count).") }
      out.remove(at: k)
    }
    for i in 0..<count { try shapes.setOutput(i, Shape(out)) }
  }

  private func visit(_ data: Shape, _ body: (_ part: Int, _ from: Int, _ to: Int, _ length: Int) -> Void) {
    let k = axis < 0 ? axis + data.rank : axis
    let outer = data.extents[..<k].reduce(1, *), inner = data.extents[(k + 1)...].reduce(1, *)
    let length = data[k] / count * inner
    Threads.split(outer, cost: count * length) { for o in $0 { for part in 0..<count { body(part, (o * count + part) * length, o * length, length) } } }
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let x = c.x(0, T.self).baseAddress!, y = c.outputs.indices.map { c.y($0, T.self).baseAddress! }
    visit(c.inputs[0].shape) { part, from, to, length in (y[part] + to).update(from: x + from, count: length) }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self)?.baseAddress else { return }
    let gy = c.outputGradients.indices.map { c.gy($0, T.self).baseAddress! }
    visit(c.inputs[0].shape) { part, from, to, length in
      let target = gx + from, source = gy[part] + to
      for j in 0..<length { target[j] += source[j] }
    }
  }
}
