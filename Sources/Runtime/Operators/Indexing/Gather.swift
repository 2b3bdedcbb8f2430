/// Elements or slices at positions given as columns of coordinates: y[j] = data[indices[0, j], …, indices[M − 1, j]].
///
/// Inputs: data, indices (M, …). Output: the rest of indices' shape, then data's dimensions after the first M.
/// Source: MXNet 1.9.1 src/operator/tensor/indexing_op.h (gather_nd).
struct GatherND: GenericOperator {
  static let name = "gather_nd"
  static let summary = "Elements or slices at given coordinates."
  init(_ a: inout AttributeReader, inputCount: Int) throws {}
  var inputNames: [String] { ["data", "indices"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0], indices = shapes.inputs[1]
    guard data.isKnown, indices.isKnown else { return }
    guard indices[0] <= data.rank else { throw RuntimeError("gather_nd: indices \(indices) have more coordinates than data \(data) has dimensions") }
    let out = Array(indices.extents.dropFirst()) + Array(data.extents[indices[0]...])
    try shapes.setOutput(0, try Shape(out.isEmpty ? [1] : out).checked())
  }

  /// The first element of each addressed slice, and the slice's length.
  static func offsets(_ indices: NDArray, in data: Shape) throws -> (starts: [Int], length: Int) {
    let dimensions = indices.shape[0], count = indices.count / max(1, dimensions), strides = data.strides
    let length = data.extents[dimensions...].reduce(1, *)
    let positions = indices.dtype == .float32 ? indices.floatsForReading.map { Indexing.integer($0) } : indices.doubles().map { Indexing.integer($0) }
    let starts = try (0..<count).map { j -> Int in
      var start = 0
      for d in 0..<dimensions {
        let k = positions[d * count + j], wrapped = k < 0 ? k + data[d] : k
        guard wrapped >= 0, wrapped < data[d] else { throw RuntimeError("index \(k) is out of bounds for axis \(d) with size \(data[d])") }
        start += wrapped * strides[d]
      }
      return start
    }
    return (starts, length)
  }

  func inferTypes(_ types: inout TypeSet) throws { try types.unify(inputs: [0]) }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let (starts, length) = try GatherND.offsets(c.inputs[1], in: c.inputs[0].shape), x = c.x(0, T.self), y = c.y(0, T.self)
    for (j, start) in starts.enumerated() { for i in 0..<length { y[j * length + i] = x[start + i] } }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    let (starts, length) = try GatherND.offsets(c.inputs[1], in: c.inputs[0].shape), gy = c.gy(0, T.self)
    for (j, start) in starts.enumerated() { for i in 0..<length { gx[start + i] += gy[j * length + i] } }
  }
}

/// The inverse of `gather_nd`: data's slices set into zeros of a given shape (`_scatter_set_nd`: into another array).
///
/// Source: MXNet 1.9.1 src/operator/tensor/indexing_op.h (scatter_nd).
struct ScatterND: GenericOperator {
  static let name = "scatter_nd"
  static let summary = "Sets slices at given coordinates of an array of zeros."
  let shape: Shape
  /// Adds instead of setting: the gradient of gather_nd.
  let accumulates: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws { try self.init(&a, accumulates: false) }
  init(_ a: inout AttributeReader, accumulates: Bool) throws {
    shape = Shape(try a.shape("shape", "shape of the output"))
    self.accumulates = accumulates
    guard a.isDescribing || shape.isKnown && shape.extents.allSatisfy({ $0 > 0 }) else { throw RuntimeError("shape \(shape) must be positive", at: Self.name) }
    _ = try shape.checked()
  }

  var inputNames: [String] { ["data", "indices"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0], indices = shapes.inputs[1]
    if indices.isKnown {
      guard indices[0] <= shape.rank else { throw RuntimeError("scatter_nd: indices \(indices) have more coordinates than the shape \(shape) dimensions") }
      let wanted = Shape(Array(indices.extents.dropFirst()) + Array(shape.extents[indices[0]...]))
      if data.isKnown, data.count != wanted.count { throw RuntimeError("scatter_nd: data has shape \(data), indices \(indices) need \(wanted)") }
    }
    try shapes.setOutput(0, shape)
  }

  func inferTypes(_ types: inout TypeSet) throws { try types.unify(inputs: [0]) }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let (starts, length) = try GatherND.offsets(c.inputs[1], in: shape), x = c.x(0, T.self), y = c.y(0, T.self)
    for i in y.indices { y[i] = 0 }
    for (j, start) in starts.enumerated() {
      for i in 0..<length { if accumulates { y[start + i] += x[j * length + i] } else { y[start + i] = x[j * length + i] } }
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    let (starts, length) = try GatherND.offsets(c.inputs[1], in: shape), gy = c.gy(0, T.self)
    for (j, start) in starts.enumerated() { for i in 0..<length { gx[j * length + i] += gy[start + i] } }
  }
}

/// Columns of coordinates as positions in the flattened array, and back.
///
/// Source: MXNet 1.9.1 src/operator/tensor/ravel.h.
struct Ravel: GenericOperator {
  static let name = "_ravel_multi_index"
  static let aliases = ["ravel_multi_index"]
  static let summary = "Coordinates as positions in a flattened array."
  let shape: Shape
  let unravels: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws { try self.init(&a, unravels: false) }
  init(_ a: inout AttributeReader, unravels: Bool) throws {
    shape = Shape(try a.shape("shape", default: [], "shape of the array the positions are in"))
    self.unravels = unravels
    guard shape.extents.dropFirst().allSatisfy({ $0 > 0 }) else { throw RuntimeError("shape \(shape) must be positive", at: Self.name) }
    var known = shape
    if known.rank > 0, known[0] < 1 { known[0] = 1 }
    _ = try known.checked()
  }

  var inputNames: [String] { ["data"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard !data.extents.isEmpty else { return }
    guard shape.rank > 0 else { throw RuntimeError("Empty shape parameter for ravel operator.") }
    if unravels { return try shapes.setOutput(0, Shape([shape.rank] + data.extents)) }
    guard data[0] == shape.rank else { throw RuntimeError("First dimension of input of ravel operator does not match shape parameter dimension.") }
    try shapes.setOutput(0, data.rank == 1 ? [1] : Shape(Array(data.extents.dropFirst())))
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let x = c.x(0, T.self), y = c.y(0, T.self), rank = shape.rank
    if unravels {
      for (j, value) in x.enumerated() {
        var rest = Indexing.integer(value)
        for d in stride(from: rank - 1, through: 1, by: -1) {
          y[d * x.count + j] = T(rest % shape[d])
          rest /= shape[d]
        }
        y[j] = T(rest)
      }
    } else {
      for j in y.indices {
        var position = 0
        for d in 0..<rank { position = position &* shape[d] &+ Indexing.integer(x[d * y.count + j]) }
        y[j] = T(position)
      }
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {}
}
