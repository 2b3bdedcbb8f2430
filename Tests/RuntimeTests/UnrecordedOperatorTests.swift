import Runtime
import Testing

/// Operators that MXNet 1.9.1 for Python cannot run by itself, against numbers worked out by hand.
@Suite("Operators without recorded cases", .ownGenerator)
struct UnrecordedOperatorTests {
  private func run(_ op: String, _ inputs: [NDArray], _ attributes: [(String, String)] = []) throws -> [Double] {
    try Imperative.invoke(op, positional: inputs, attributes: attributes.map { (name: $0.0, value: $0.1) })[0].doubles()
  }
  private func close(_ a: [Double], _ b: [Double]) -> Bool { a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) < 1e-6 } }
  private let matrix = NDArray([1, 2, 3, 4, 5, 6], shape: [3, 2])

  @Test("rows are kept, set and filled by index")
  func rows() throws {
    #expect(try run("_sparse_retain", [matrix, NDArray([0, 2], shape: [2])]) == [1, 2, 0, 0, 5, 6])
    #expect(try run("fill_element_0index", [matrix, NDArray([7, 8, 9], shape: [3]), NDArray([1, 0, 1], shape: [3])]) == [1, 7, 8, 4, 5, 9])
    #expect(try run("_onehot_encode", [NDArray([1, 0, 1], shape: [3]), matrix]) == [0, 1, 1, 0, 0, 1])
    #expect(try run("_scatter_set_nd", [matrix, NDArray([7, 8], shape: [2]), NDArray([0, 2, 1, 0], shape: [2, 2])], [("shape", "(3, 2)")]) == [1, 7, 3, 4, 8, 6])
  }

  @Test("pictures are mirrored")
  func flips() throws {
    let picture = NDArray([0, 1, 2, 3, 4, 5], shape: [2, 3, 1])
    #expect(try run("_image_flip_left_right", [picture]) == [2, 1, 0, 5, 4, 3])
    #expect(try run("_image_flip_top_bottom", [picture]) == [3, 4, 5, 0, 1, 2])
  }

  @Test("the gradient of resized pictures is the transposed map")
  func resized() throws {
    for method in 0...4 {
      for size in ["(3, 7)", "(2, 2)", "(4, 5)", "(9, 8)"] {
        let symbol = try Symbol.apply("_image_resize", positional: [.variable("data")], attributes: [("size", size), ("interp", "\(method)")], name: "op")
        let executor = try Executor.simpleBind(symbol, shapes: ["data": [5, 4, 3]]) { _ in .write }
        let picture = (0..<60).map { Double($0 * 37 % 60) / 60 }
        executor.arguments[0].setDoubles(picture)
        try executor.forward(isTraining: true)
        let heads = (0..<executor.outputs[0].count).map { Float($0 * 17 % 11) / 11 }
        try executor.backward(headGradients: [NDArray(heads, shape: executor.outputs[0].shape)])
        let above = zip(heads, executor.outputs[0].doubles()).reduce(0) { $0 + Double($1.0) * $1.1 }, below = zip(picture, executor.gradients[0]!.doubles()).reduce(0) { $0 + $1.0 * $1.1 }
        #expect(abs(above - below) < 1e-4 * max(1, abs(above)), "method \(method), \(size)")
      }
    }
  }

  @Test("arrays are compared and summed")
  func whole() throws {
    let other = NDArray([1, 2, 3, 4, 5, 6.001], shape: [3, 2])
    #expect(try run("_contrib_allclose", [matrix, other]) == [0])
    #expect(try run("_contrib_allclose", [matrix, other], [("rtol", "0.001")]) == [1])
    #expect(try run("_square_sum", [matrix], [("axis", "0")]) == [35, 56])
  }

  @Test("steps of AdaGrad divide by the root of the history")
  func steps() throws {
    let history = NDArray([3], shape: [1])
    #expect(close(try run("_sparse_adagrad_update", [NDArray([1], shape: [1]), NDArray([1], shape: [1]), history], [("lr", "0.5"), ("epsilon", "0")]), [0.75]))
    #expect(history.doubles() == [4])
    let rows = NDArray([3, 0], shape: [2, 1])
    #expect(close(try run("_contrib_group_adagrad_update", [NDArray([1, 1, 1, 1], shape: [2, 2]), NDArray([1, 1, 0, 0], shape: [2, 2]), rows], [("lr", "0.5"), ("epsilon", "0.000001")]), [0.75, 0.75, 1, 1]))
    #expect(rows.doubles() == [4, 0])
    _ = try run("reset_arrays", [rows], [("num_arrays", "1")])
    #expect(rows.doubles() == [0, 0])
  }

  @Test("a step of FTRL at rate 0 gives what is not a number, as in MXNet")
  func leaderAtRateZero() throws {
    func array(_ x: [Float]) -> NDArray { NDArray(x, shape: [x.count]) }
    let z = array([0, 0.1, 0.005, 0]), n = array([0, 0.2, 0, 0])
    let w = try Imperative.invoke("ftrl_update", positional: [array([1, 2, -3, 0]), array([0.5, -1, 0, 0.3]), z, n], attributes: [("lr", "0")])[0]
    #expect(w.doubles().allSatisfy { $0.isNaN })
    #expect(z.doubles().prefix(2) == [-.infinity, -.infinity] && z.doubles().dropFirst(2).allSatisfy { $0.isNaN })
    #expect(n.doubles() == [0.25, Double(Float(0.2) + 1), 0, Double(Float(0.3) * 0.3)])
  }

  @Test("the sparseness penalty draws the mean activity to its target")
  func sparseness() throws {
    let symbol = try Symbol.apply("IdentityAttachKLSparseReg", positional: [.variable("data")], attributes: [("penalty", "0.1"), ("sparseness_target", "0.2"), ("momentum", "0.5")], name: "op")
    #expect(symbol.auxiliaryStates == ["op_moving_avg"])
    let executor = try Executor.simpleBind(symbol, shapes: ["data": [2, 1]]) { _ in .write }
    executor.arguments[0].setDoubles([0.6, 0.2])
    executor.auxiliary[0].setDoubles([0.6])
    try executor.forward(isTraining: true)
    try executor.backward(headGradients: [NDArray([1, 2], shape: [2, 1])])
    // The mean is 0.4, the moving one 0.5: 0.1 · (−0.2 / 0.5 + 0.8 / 0.5) = 0.12.
    #expect(close(executor.auxiliary[0].doubles(), [0.5]))
    #expect(close(executor.gradients[0]!.doubles(), [1.12, 2.12]))
  }

  @Test("rows are kept where the mask is not 0")
  func mask() throws {
    #expect(try run("_contrib_boolean_mask", [matrix, NDArray([1, 0, 2], shape: [3])]) == [1, 2, 5, 6])
    #expect(throws: RuntimeError.self) { try run("_contrib_boolean_mask", [matrix, NDArray([0, 0, 0], shape: [3])]) }
    #expect(throws: RuntimeError.self) { try run("_contrib_boolean_mask", [matrix, NDArray([1, 0], shape: [2])]) }
  }

  /// Numbers as MXNet 1.9.1's `bind` gives them; its `simple_bind` refuses such graphs.
  @Test("a graph with a mask gets its shapes from the numbers, anew in each run")
  func maskInGraph() throws {
    let kept = try Symbol.apply("_contrib_boolean_mask", positional: [.variable("data"), .variable("index")], name: "kept")
    let net = try kept.then("FullyConnected", ["num_hidden": 2, "no_bias": true], name: "fc").then("sum", ["axis": 0])
    let executor = try Executor.simpleBind(net, shapes: ["data": [3, 2], "index": [3]]) { $0 == "index" ? .null : .write }
    executor[argument: "data"]?.setDoubles([1, 2, 3, 4, 5, 6])
    executor[argument: "fc_weight"]?.setDoubles([1, 0, 1, 1])
    for (index, sums, gradients) in [([1.0, 0, 2], [6.0, 14], [2.0, 1, 0, 0, 2, 1]), ([0, 1, 0], [3, 7], [0, 0, 2, 1, 0, 0])] {
      executor[argument: "index"]?.setDoubles(index)
      try executor.forward(isTraining: true)
      #expect(executor.outputs[0].doubles() == sums)
      try executor.backward(headGradients: [NDArray([1, 1], shape: [2])])
      #expect(executor[gradient: "data"]?.doubles() == gradients)
    }
    let rows = try Executor.simpleBind(kept, shapes: ["data": [3, 2], "index": [3]]) { _ in .null }
    rows.arguments[1].setDoubles([0, 1, 1])
    try rows.forward(isTraining: false)
    #expect(rows.outputs[0].shape == [2, 2])
    rows.arguments[1].setDoubles([0, 0, 0])
    let message = #expect(throws: RuntimeError.self) { try rows.forward(isTraining: false) }?.description
    #expect(message == "operator kept: no row is kept, and arrays without elements are not supported")
    #expect(throws: RuntimeError.self) { try rows.timeSteps() }
    let unfit = try kept.then("elemwise_add", with: [.variable("other")], name: "both")
    let bound = try Executor.simpleBind(unfit, shapes: ["data": [3, 2], "index": [3], "other": [2, 2]]) { _ in .null }
    bound.arguments[1].setDoubles([1, 0, 0])
    #expect(throws: RuntimeError.self) { try bound.forward(isTraining: false) }
  }

  @Test("deformable pooling of a ramp is the ramp at the cells' samples, moved by the offsets")
  func deformable() throws {
    // Element (y, x) is 10·y + x; the region covers 4 x 4 elements, each cell samples its upper left corner.
    let ramp = NDArray((0..<64).map { Float(10 * ($0 / 8) + $0 % 8) }, shape: [1, 1, 8, 8]), roi = NDArray([0, 1, 1, 4, 4], shape: [1, 5])
    let attributes = [("spatial_scale", "1"), ("output_dim", "1"), ("group_size", "1"), ("pooled_size", "2")]
    #expect(close(try run("_contrib_DeformablePSROIPooling", [ramp, roi], attributes + [("no_trans", "1")]), [5.5, 7.5, 25.5, 27.5]))
    // Offsets of a quarter and a half of the region's 4 elements, times 0.5.
    let trans = NDArray([0.25, 0, 0, 0, 0, 0, 0, 0.5], shape: [1, 2, 2, 2])
    #expect(close(try run("_contrib_DeformablePSROIPooling", [ramp, roi, trans], attributes + [("trans_std", "0.5")]), [6, 7.5, 25.5, 37.5]))
  }

  @Test("gradients of deformable pooling agree with finite differences")
  func deformableGradients() throws {
    let variables = ["data", "rois", "trans"].map { Symbol.variable($0) }
    let attributes = [("spatial_scale", "0.5"), ("output_dim", "2"), ("group_size", "2"), ("pooled_size", "2"), ("sample_per_part", "3"), ("trans_std", "0.3")]
    let symbol = try Symbol.apply("_contrib_DeformablePSROIPooling", positional: variables, attributes: attributes)
    let executor = try Executor.simpleBind(symbol, shapes: ["data": [1, 8, 5, 6], "rois": [2, 5], "trans": [2, 2, 2, 2]]) { _ in .write }
    for (k, array) in executor.arguments.enumerated() where k != 1 { try array.assign(from: NDArray(RecordedCase.numbers(array.count, seed: UInt64(k + 1), kind: "real"), shape: array.shape)) }
    executor[argument: "rois"]?.setDoubles([0, 1, 1, 7, 8, 0, 2, 0, 9, 6])
    let heads = RecordedCase.numbers(16, seed: 9, kind: "real")
    func loss() throws -> Double {
      try executor.forward(isTraining: true)
      return zip(executor.outputs[0].doubles(), heads).reduce(0) { $0 + $1.0 * Double($1.1) }
    }
    _ = try loss()
    try executor.backward(headGradients: [NDArray(heads, shape: [2, 2, 2, 2])])
    let gradients = executor.gradients.map { $0!.doubles() }, step: Float = 1 / 512
    for k in [0, 2] {
      for i in stride(from: 0, to: executor.arguments[k].count, by: 3) {
        let old = executor.arguments[k].floats[i]
        executor.arguments[k].floats[i] = old + step
        let above = try loss()
        executor.arguments[k].floats[i] = old - step
        let below = try loss()
        executor.arguments[k].floats[i] = old
        #expect(abs(gradients[k][i] - (above - below) / Double(2 * step)) < 5e-3, "input \(k)[\(i)]")
      }
    }
  }

  @Test("triangular systems of any extent are solved, from both sides and transposed", arguments: [1, 15, 16, 17, 33, 50])
  func triangles(n: Int) throws {
    let triangle = NDArray((0..<n * n).map { i in i / n == i % n ? 2 : Float(i * 37 % 19 - 9) / Float(10 * n) }, shape: [n, n])
    for (isRight, isTransposed, isLower) in [(0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1), (1, 0, 0), (1, 0, 1), (1, 1, 0), (1, 1, 1)] {
      let options = [("rightside", "\(isRight)"), ("transpose", "\(isTransposed)"), ("lower", "\(isLower)")], shape: Shape = isRight == 1 ? [3, n] : [n, 3]
      let known = NDArray((0..<3 * n).map { Float($0 * 29 % 23 - 11) }, shape: shape)
      let solved = NDArray(try run("_linalg_trsm", [triangle, known], options).map { Float($0) }, shape: shape)
      let product = try run("_linalg_trmm", [triangle, solved], options)
      #expect(zip(product, known.doubles()).allSatisfy { abs($0 - $1) < 1e-4 }, "\(options)")
    }
  }

  @Test("indices beyond 64 bits are the last row of an embedding")
  func farIndices() throws {
    let options = [("input_dim", "3"), ("output_dim", "2")]
    #expect(try run("Embedding", [NDArray([1e30, -1e30, .nan, 1], shape: [4]), matrix], options) == [5, 6, 1, 2, 1, 2, 3, 4])
  }
}
