/// Counts of elements in bins, comparisons of whole arrays, and positions of elements.
///
/// Source: MXNet 1.9.1 src/operator/tensor/histogram.cc, contrib/allclose_op-inl.h, contrib/index_array-inl.h.
enum WholeArrayFunctions {
  static let entries: [OperatorEntry] = [
    OperatorEntry("_histogram", ["histogram"], "Counts of elements in bins, and the edges of the bins.") { a, inputCount in
      let count = try a.optionalInt("bin_cnt", "number of bins of equal width"), range = try a.floats("range", default: [], "limits of the bins")
      if let count {
        guard range.count == 2, range[0] < range[1], (range[1] - range[0]).isFinite, count > 0, count < 100_000_000 else { throw RuntimeError("null range is not supported", at: a.op) }
        return PlainFunction(["data"], outputs: ["output0", "output1"], shape: { _ in [[count], [count + 1]] }, { c in
          let low = range[0], high = range[1], width = high - low
          for i in 0...count { c.y(1)[i] = i == count ? Float(high) : Float((low * Double(count - i) + high * Double(i)) / Double(count)) }
          try fill(c, Array(c.y(1))) { value in
            guard Double(value) >= low, Double(value) <= high else { return nil }
            return min(count - 1, max(0, Int((Double(value) - low) * Double(count) / width)))
          }
        }, types: types)
      }
      return PlainFunction(["data", "bins"], outputs: ["output0", "output1"], shape: { s in
        guard s[1].rank == 1, s[1][0] >= 2 else { throw RuntimeError("histogram needs at least two edges of bins, got \(s[1])") }
        return [[s[1][0] - 1], s[1]]
      }, { c in
        try c.outputs[1].assign(from: c.inputs[1])
        let edges = Array(c.x(1))
        try fill(c, edges) { value in
          guard let last = edges.last, value >= edges[0], value <= last else { return nil }
          return edges.firstIndex { $0 > value }.map { $0 - 1 } ?? edges.count - 2
        }
      }, types: types)
    },
    OperatorEntry("_contrib_allclose", [], "1 when all elements are close: |a - b| ≤ atol + rtol |b|.") { a, _ in
      let rtol = Float(try a.float("rtol", default: 1e-5, "relative tolerance")), atol = Float(try a.float("atol", default: 1e-8, "absolute tolerance"))
      let equalsNaN = try a.bool("equal_nan", default: true, "NaN equals NaN")
      return PlainFunction(["a", "b"], shape: { s in
        _ = try PlainFunction.common(s, "allclose")
        return [[1]]
      }, { c in
        c.y(0)[0] = zip(c.x(0), c.x(1)).allSatisfy { $0 == $1 || abs($0 - $1) <= atol + rtol * abs($1) || equalsNaN && $0.isNaN && $1.isNaN } ? 1 : 0
      })
    },
    OperatorEntry("_contrib_index_array", [], "The coordinates of each element.") { a, _ in
      let given = try a.optionalInts("axes", default: "None", "axes whose coordinates are given; all when None").compactMap { $0 }
      func axes(_ s: Shape) throws -> [Int] { given.isEmpty ? Array(0..<s.rank) : try given.map { try AxisLayout.index($0, rank: s.rank) } }
      return PlainFunction(["data"], shape: { [Shape($0[0].extents + [try axes($0[0]).count])] }, { c in
        let shape = c.inputs[0].shape, axes = try axes(shape), strides = shape.strides, y = c.outputs[0].rawPointer.assumingMemoryBound(to: Int64.self)
        Threads.split(shape.count, cost: 2 * axes.count) { part in
          for (k, d) in axes.enumerated() {
            // A coordinate stays for a stride of elements.
            var i = part.lowerBound
            while i < part.upperBound {
              let value = i / strides[d], end = min(part.upperBound, (value + 1) * strides[d]), coordinate = Int64(value % shape[d])
              for j in i..<end { y[j * axes.count + k] = coordinate }
              i = end
            }
          }
        }
      }, types: { try $0.setOutput(0, .int64) }, handlesTypes: true)
    },
    OperatorEntry("_square_sum", [], "Sum of squares over axes.") { a, _ in SquareSum(sums: try Reduction(&a, .sum)) },
  ]

  private static func types(_ set: inout TypeSet) throws {
    try set.setOutput(0, .int64)
    try set.unify(outputs: [1])
  }

  private static func fill(_ c: ForwardContext, _ edges: [Float], _ bin: (Float) -> Int?) throws {
    let y = c.y(0)
    for i in y.indices { y[i] = 0 }
    for value in c.x(0) { if let k = bin(value) { y[k] += 1 } }
  }
}

/// Sum of squares over axes: dx = 2 x gy.
struct SquareSum: Operator {
  static let name = "_square_sum"
  static let summary = "Sum of squares over axes."
  let sums: Reduction

  init(sums: Reduction) { self.sums = sums }
  init(_ a: inout AttributeReader, inputCount: Int) throws { sums = try Reduction(&a, .sum) }
  var inputNames: [String] { ["data"] }
  func inferShapes(_ shapes: inout ShapeSet) throws { try sums.inferShapes(&shapes) }

  func forward(_ c: ForwardContext) throws {
    let squares = NDArray(c.x(0).map { $0 * $0 }, shape: c.inputs[0].shape)
    try sums.forward(ForwardContext(inputs: [squares], outputs: c.outputs, isTraining: c.isTraining, memory: c.memory))
  }

  func backward(_ c: BackwardContext) throws {
    guard let gx = c.gx(0) else { return }
    let spread = NDArray(zeros: c.inputs[0].shape)
    try sums.backward(BackwardContext(inputs: c.inputs, outputs: c.outputs, outputGradients: c.outputGradients, inputGradients: [spread], isTraining: c.isTraining, memory: c.memory))
    for i in gx.indices { gx[i] += 2 * c.x(0)[i] * spread.floats[i] }
  }
}
