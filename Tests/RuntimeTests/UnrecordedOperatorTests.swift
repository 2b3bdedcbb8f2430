import Runtime
import Testing

/// Operators that MXNet 1.9.1 for Python cannot run by itself, against numbers worked out by hand.
@Suite("Operators without recorded cases")
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
}
