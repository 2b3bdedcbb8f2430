/// One element of each line along an axis, chosen by an index: y[…] = data[…, index[…], …].
///
/// Inputs: data, index (data's shape without the axis, or with extent 1). Gradient for data only.
/// Source: MXNet 1.9.1 src/operator/tensor/broadcast_reduce_op.h (pick).
struct Pick: GenericOperator {
  static let name = "pick"
  static let aliases = ["choose_element_0index"]
  static let summary = "One element of each line along an axis, chosen by index."
  let axis: Int?
  let keepsAxis: Bool
  let wraps: Bool
  let names: [String]

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    let text = try a.string("axis", default: "-1", "the axis; the flattened array when None")
    if text == "None" { axis = nil } else {
      guard let value = Int(text) else { throw RuntimeError("Invalid Parameter format for axis expect int or None but value='\(text)'", at: Self.name) }
      axis = value
    }
    keepsAxis = try a.bool("keepdims", default: false, "keep the axis with extent 1")
    wraps = try a.choice("mode", default: "clip", ["clip", "wrap"], "what is done about indices out of range") == "wrap"
    names = ["data", "index"]
  }

  /// `batch_take`: a matrix's element of each row.
  init(batch: Void) { (axis, keepsAxis, wraps, names) = (1, false, false, ["a", "indices"]) }

  var inputNames: [String] { names }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard data.isKnown else { return }
    guard let axis else { return try shapes.setOutput(0, keepsAxis ? Shape([Int](repeating: 1, count: data.rank)) : [1]) }
    let k = try AxisLayout.index(axis, rank: data.rank)
    var kept = data, dropped = data
    kept[k] = 1
    dropped.extents.remove(at: k)
    if dropped.extents.isEmpty { dropped = [1] }
    let index = shapes.inputs[1]
    if index.isKnown {
      guard index == kept || index == dropped else { throw RuntimeError("pick: index has shape \(index), data \(data) needs \(dropped) or \(kept)") }
    } else { try shapes.setInput(1, index.rank == kept.rank ? kept : dropped, names[1]) }
    try shapes.setOutput(0, keepsAxis ? kept : dropped)
  }

  /// Calls `body`, on several threads, for each line that has an index; `index` tells it.
  @inline(__always)
  private func visit(_ data: Shape, _ indexCount: Int, _ index: (Int) -> Int, _ body: (_ input: Int, _ output: Int) -> Void) throws {
    let layout = try axis.map { try AxisLayout(data, $0) } ?? AxisLayout(flat: data.count), length = layout.length, inner = layout.inner, wraps = wraps
    Threads.split(min(layout.outer * inner, indexCount), cost: 8) { part in
      if inner == 1, !wraps {
        for line in part { body(line * length + min(max(index(line), 0), length - 1), line) }
        return
      }
      for line in part {
        let wanted = index(line), start = inner == 1 ? line * length : line / inner * length * inner + line % inner
        body(start + (wraps ? ((wanted % length) + length) % length : min(max(wanted, 0), length - 1)) * inner, line)
      }
    }
  }

  func inferTypes(_ types: inout TypeSet) throws { try types.unify(inputs: [0]) }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let x = c.x(0, T.self), y = c.y(0, T.self), index = c.x(1, T.self)
    try visit(c.inputs[0].shape, index.count, { index[$0].wholePart }) { y[$1] = x[$0] }
  }

  /// Numbers chosen by whole ones, as `batch_take` has them: neither is converted.
  func forwardExactly(_ c: ForwardContext) -> Bool {
    guard c.inputs[0].dtype == .float32, c.inputs[1].dtype == .int32, c.outputs[0].dtype == .float32 else { return false }
    let x = c.x(0), y = c.y(0), index = UnsafeBufferPointer(start: c.inputs[1].readPointer.assumingMemoryBound(to: Int32.self), count: c.inputs[1].count)
    return (try? visit(c.inputs[0].shape, index.count, { Int(index[$0]) }) { y[$1] = x[$0] }) != nil
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    let gy = c.gy(0, T.self), index = c.x(1, T.self)
    try visit(c.inputs[0].shape, index.count, { index[$0].wholePart }) { gx[$0] += gy[$1] }
  }
}

/// A copy of lhs in which element rhs[i] of row i is mhs[i].
///
/// Source: MXNet 1.9.1 src/ndarray/ndarray_function.h (fill_element_0index).
struct FillElement: Operator {
  static let name = "fill_element_0index"
  static let summary = "Sets one element of each row, chosen by index."
  init(_ a: inout AttributeReader, inputCount: Int) throws {}
  var inputNames: [String] { ["lhs", "mhs", "rhs"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let data = try shapes.input(0, rank: 2...2, Self.name) else { return }
    try shapes.setInput(1, [data[0]], "mhs")
    try shapes.setInput(2, [data[0]], "rhs")
    try shapes.setOutput(0, data)
  }

  func forward(_ c: ForwardContext) throws {
    try c.outputs[0].assign(from: c.inputs[0])
    let columns = c.inputs[0].shape[1], y = c.y(0)
    for i in 0..<c.inputs[0].shape[0] {
      let k = c.x(2)[i].wholePart
      guard k >= 0, k < columns else { throw RuntimeError("fill_element_0index: index \(k) is out of bounds for \(columns) columns") }
      y[i * columns + k] = c.x(1)[i]
    }
  }
}
