/// Part of an array: begin … end with a step along each of the leading dimensions.
///
/// Input: data. Output: the part. Entries of begin and end may be None or negative (from the end); a negative step walks back.
/// Source: MXNet 1.9.1 src/operator/tensor/matrix_op-inl.h (SliceOp).
struct Slice: RearrangingOperator {
  static let name = "slice"
  static let aliases = ["crop"]
  static let summary = "A rectangular part of an array, with steps."
  let begin: [Int?]
  let end: [Int?]
  let step: [Int?]

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    begin = try a.optionalInts("begin", "first position along each dimension")
    end = try a.optionalInts("end", "position after the last along each dimension")
    step = try a.optionalInts("step", default: "()", "step along each dimension")
    guard begin.count == end.count, step.isEmpty || step.count == begin.count else {
      throw RuntimeError("begin, end and step must have the same number of entries", at: a.op)
    }
  }

  func tables(_ data: Shape) throws -> [[Int]] { try tables(data, mayBeEmpty: false) }

  /// Where the part's positions along each dimension lie.
  func tables(_ data: Shape, mayBeEmpty: Bool) throws -> [[Int]] {
    guard begin.count <= data.rank else { throw RuntimeError("slice has \(begin.count) ranges, the input \(data) only \(data.rank) dimensions") }
    let strides = data.strides
    return try (0..<data.rank).map { d in
      guard d < begin.count else { return Rearrangement.whole(data[d], strides[d]) }
      return try Slice.positions(begin[d], end[d], d < step.count ? step[d] ?? 1 : 1, extent: data[d], mayBeEmpty: mayBeEmpty).map { $0 * strides[d] }
    }
  }

  /// The positions from `begin` up to `end`.
  static func positions(_ begin: Int?, _ end: Int?, _ step: Int, extent: Int, mayBeEmpty: Bool = false) throws -> [Int] {
    guard step != 0 else { throw RuntimeError("slice: step must not be 0") }
    func resolved(_ value: Int?, _ missing: Int) -> Int {
      guard let value else { return missing }
      let shifted = value < 0 ? value + extent : value
      return step > 0 ? min(max(shifted, 0), extent) : min(max(shifted, -1), extent - 1)
    }
    let first = resolved(begin, step > 0 ? 0 : extent - 1), last = resolved(end, step > 0 ? extent : -1)
    let result = Array(stride(from: first, to: last, by: step))
    guard mayBeEmpty || !result.isEmpty else {
      throw RuntimeError("slice with begin=\(begin.map { "\($0)" } ?? "None"), end=\(end.map { "\($0)" } ?? "None"), step=\(step) is empty for a dimension of extent \(extent)")
    }
    return result
  }
}

/// Part of an array along one axis.
///
/// Source: MXNet 1.9.1 src/operator/tensor/matrix_op-inl.h (SliceAxis).
struct SliceAxis: RearrangingOperator {
  static let name = "slice_axis"
  static let summary = "Part of an array along one axis."
  let axis: Int
  let begin: Int
  let end: Int?

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    axis = try a.int("axis", "the axis, negative from the end")
    begin = try a.int("begin", "first position, negative from the end")
    end = try a.optionalInt("end", "position after the last; None for all")
  }

  func tables(_ data: Shape) throws -> [[Int]] {
    let k = try AxisLayout.index(axis, rank: data.rank), extent = data[k]
    let first = begin < 0 ? begin + extent : begin, last = end.map { $0 < 0 ? $0 + extent : $0 } ?? extent
    guard first >= 0, last <= extent, first < last else {
      throw RuntimeError("Invalid begin, end, get begin=\(begin), end=\(end.map { "\($0)" } ?? "None") for axis \(axis) of shape \(data)")
    }
    let strides = data.strides
    return (0..<data.rank).map { d in d == k ? (first..<last).map { $0 * strides[d] } : Rearrangement.whole(data[d], strides[d]) }
  }
}

/// The leading part of an array as large as another array.
///
/// Inputs: data, shape_like. Source: MXNet 1.9.1 src/operator/tensor/matrix_op-inl.h (SliceLike).
struct SliceLike: GenericOperator {
  static let name = "slice_like"
  static let summary = "The leading part of an array as large as another array."
  let axes: [Int]

  init(_ a: inout AttributeReader, inputCount: Int) throws { axes = try a.shape("axes", default: [], "axes that are cut; all when empty") }
  var inputNames: [String] { ["data", "shape_like"] }

  private func target(_ data: Shape, _ like: Shape) throws -> Shape {
    var out = data
    if axes.isEmpty {
      guard data.rank == like.rank else { throw RuntimeError("Input and shape_like must have the same number of dimensions, got \(data) and \(like)") }
    }
    for axis in axes.isEmpty ? Array(0..<data.rank) : axes {
      let k = try AxisLayout.index(axis, rank: data.rank)
      guard k < like.rank else { throw RuntimeError("axis \(axis) is out of bounds for shape_like \(like)") }
      guard like[k] <= data[k] else { throw RuntimeError("Slice axis \(k) with size \(like[k]) exceeds limit of input with size \(data[k])") }
      out[k] = like[k]
    }
    return out
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard shapes.inputs[0].isKnown, shapes.inputs[1].isKnown else { return }
    try shapes.setOutput(0, try target(shapes.inputs[0], shapes.inputs[1]))
  }

  private func tables(_ data: Shape, _ out: Shape) -> [[Int]] { zip(out.extents, data.strides).map(Rearrangement.whole) }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    Rearrangement.copy(tables(c.inputs[0].shape, c.outputs[0].shape), c.x(0, T.self).baseAddress!, c.y(0, T.self).baseAddress!, outside: 0)
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    Rearrangement.add(tables(c.inputs[0].shape, c.outputs[0].shape), c.gy(0, T.self).baseAddress!, gx.baseAddress!)
  }
}
