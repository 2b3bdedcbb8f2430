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
    let positions = (indices.dtype == .float32 ? indices : indices.cast(to: .float64))
    let starts = positions.dtype == .float32
      ? try starts(positions.floatsForReading, count, data, strides, dimensions) : try starts(positions.elementsForReading(Double.self), count, data, strides, dimensions)
    return (starts, length)
  }

  private static func starts<T: Real>(_ positions: UnsafeBufferPointer<T>, _ count: Int, _ data: Shape, _ strides: [Int], _ dimensions: Int) throws -> [Int] {
    var starts = [Int](repeating: 0, count: count), isInside = true
    starts.withUnsafeMutableBufferPointer { starts in
      for d in 0..<dimensions {
        let extent = data[d], stride = strides[d]
        for j in 0..<count {
          let k = positions[d * count + j].wholePart, wrapped = k < 0 ? k + extent : k
          isInside = isInside && wrapped >= 0 && wrapped < extent
          starts[j] &+= wrapped &* stride
        }
      }
    }
    if isInside { return starts }
    for j in 0..<count {
      for d in 0..<dimensions {
        let k = positions[d * count + j].wholePart
        guard k >= -data[d], k < data[d] else { throw RuntimeError("index \(k) is out of bounds for axis \(d) with size \(data[d])") }
      }
    }
    return starts
  }

  func inferTypes(_ types: inout TypeSet) throws { try types.unify(inputs: [0]) }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let (starts, length) = try GatherND.offsets(c.inputs[1], in: c.inputs[0].shape), x = c.x(0, T.self), y = c.y(0, T.self)
    Threads.split(starts.count, cost: length + 4) { for j in $0 { for i in 0..<length { y[j * length + i] = x[starts[j] + i] } } }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    let (starts, length) = try GatherND.offsets(c.inputs[1], in: c.inputs[0].shape), gy = c.gy(0, T.self)
    for j in starts.indices { for i in 0..<length { gx[starts[j] + i] += gy[j * length + i] } }
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
    guard a.isDescribing || shape.isKnown && shape.extents.allSatisfy({ $0 > 0 }) else { throw RuntimeError("shape \(shape) must be positive", at: a.op) }
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
    y.update(repeating: 0)
    if accumulates { for j in starts.indices { for i in 0..<length { y[starts[j] + i] += x[j * length + i] } } } else {
      for j in starts.indices { for i in 0..<length { y[starts[j] + i] = x[j * length + i] } }
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    let (starts, length) = try GatherND.offsets(c.inputs[1], in: shape), gy = c.gy(0, T.self)
    Threads.split(starts.count, cost: length + 4) { for j in $0 { for i in 0..<length { gx[j * length + i] += gy[starts[j] + i] } } }
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
    guard shape.extents.dropFirst().allSatisfy({ $0 > 0 }) else { throw RuntimeError("shape \(shape) must be positive", at: a.op) }
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
    let x = c.x(0, T.self), y = c.y(0, T.self), extents = shape.extents, count = unravels ? x.count : y.count
    guard let from = x.baseAddress, let to = y.baseAddress else { return }
    Threads.split(count, cost: 8 * extents.count) { part in
      if unravels {
        for start in stride(from: part.lowerBound, to: part.upperBound, by: Ravel.block) {
          Ravel.unravel(from, to, start..<min(part.upperBound, start + Ravel.block), count, extents)
        }
      } else {
        for j in part {
          var position = 0
          for d in extents.indices { position = position &* extents[d] &+ x[d * count + j].wholePart }
          y[j] = T(position)
        }
      }
    }
  }

  private static let block = 256
  /// 1.5 · 2⁵²: what is added to it is rounded to whole numbers, which are the last bits of the sum.
  private static let wholeBits = 6_755_399_441_055_744.0

  /// Positions `part` of `count`: their coordinates, dimension by dimension, the last one first.
  private static func unravel<T: Real>(_ x: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, _ part: Range<Int>, _ count: Int, _ extents: [Int]) {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: block) { buffer in
      guard let rest = buffer.baseAddress else { return }
      // Without leaving early, so that processors compare several at once.
      var strange: Int32 = extents.allSatisfy { $0 < 1 << 22 } ? 0 : 1
      for j in part { strange |= x[j] >= 0 && x[j] < 1_073_741_824 ? 0 : 1 }
      guard strange == 0 else {
        for j in part {
          var rest = x[j].wholePart
          for d in stride(from: extents.count - 1, through: 1, by: -1) {
            let (quotient, remainder) = (rest / extents[d], rest % extents[d])
            y[d * count + j] = T(remainder)
            rest = quotient
          }
          y[j] = T(rest)
        }
        return
      }
      // As in `divide`, since conversions that look for numbers out of range are made one by one. The nearest whole number may lie above.
      for k in 0..<part.count {
        let value = Double(x[part.lowerBound + k]), sum = value + wholeBits
        rest[k] = Int32(truncatingIfNeeded: sum.bitPattern) &- (sum - wholeBits > value ? 1 : 0)
      }
      for d in stride(from: extents.count - 1, through: 1, by: -1) { divide(rest, Int32(extents[d]), y + d * count + part.lowerBound, part.count) }
      for k in 0..<part.count { y[part.lowerBound + k] = T(Int(rest[k])) }
    }
  }

  /// Numbers below 2³⁰ become their quotients, and their remainders are given: by a product with the reciprocal, rounded by
  /// `wholeBits`; it is off by one at most. Processors divide one whole number in the time of eight products.
  private static func divide<T: Real>(_ rest: UnsafeMutablePointer<Int32>, _ extent: Int32, _ remainders: UnsafeMutablePointer<T>, _ count: Int) {
    let reciprocal = 1 / Double(extent)
    for k in 0..<count {
      let value = rest[k]
      var quotient = Int32(truncatingIfNeeded: (Double(value) * reciprocal + wholeBits).bitPattern), remainder = value &- quotient &* extent
      let low: Int32 = remainder < 0 ? 1 : 0, high: Int32 = remainder >= extent ? 1 : 0
      quotient = quotient &- low &+ high
      remainder = remainder &+ (low &- high) &* extent
      rest[k] = quotient
      remainders[k] = T(Int(remainder))
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {}
}
