import Foundation
import Runtime
import Testing

@Suite("Executors", .ownGenerator)
struct ExecutorTests {
  private func product() throws -> Symbol { try Symbol.variable("a") * Symbol.variable("b") }

  @Test("gradients are written, added or left alone as each argument asks")
  func requests() throws {
    let a = NDArray([2, 3], shape: [2]), b = NDArray([5, 7], shape: [2])
    let executor = try Executor(product(), arguments: [a, b], gradients: [NDArray([1, 1], shape: [2]), NDArray([1, 1], shape: [2])], requests: [.write, .add], auxiliary: [])
    for _ in 0..<2 {
      try executor.forward(isTraining: true)
      try executor.backward(headGradients: [NDArray([1, 10], shape: [2])])
    }
    #expect(executor[gradient: "a"]?.doubles() == [5, 70])
    #expect(executor[gradient: "b"]?.doubles() == [5, 61])
    let none = try Executor(product(), arguments: [a, b], gradients: [nil, NDArray([1, 1], shape: [2])], requests: [.null, .write], auxiliary: [])
    try none.forward(isTraining: true)
    try none.backward()
    #expect(none[gradient: "a"] == nil)
    #expect(none[gradient: "b"]?.doubles() == [2, 3])
  }

  @Test("an argument used twice gets the sum, and executors share arrays")
  func shared() throws {
    let a = NDArray([3], shape: [1]), square = try Symbol.variable("a") * Symbol.variable("a")
    #expect(square.arguments == ["a", "a"])
    let x = Symbol.variable("a"), twice = try x * x
    let first = try Executor(twice, arguments: [a], gradients: [NDArray(zeros: [1])], requests: [.write], auxiliary: [])
    let second = try Executor(twice, arguments: [a], gradients: [nil], requests: [.null], auxiliary: [])
    try first.forward(isTraining: true)
    try first.backward()
    #expect(first.gradients[0]?.doubles() == [6])
    a.setDoubles([4])
    try second.forward(isTraining: false)
    #expect(second.outputs[0].doubles() == [16])
  }

  @Test("a monitor sees every node's output")
  func monitor() throws {
    let net = try Symbol.variable("data").then("square", name: "s").then("sum", name: "t")
    let executor = try Executor.simpleBind(net, shapes: ["data": [2]]) { _ in .write }
    executor[argument: "data"]?.setDoubles([1, 2])
    var seen: [String: [Double]] = [:]
    executor.monitor = { seen[$0] = $1.doubles() }
    try executor.forward(isTraining: false)
    #expect(seen == ["s_output": [1, 4], "t_output": [5]])
  }

  @Test("types are inferred in both directions, and unequal ones refused by name")
  func types() throws {
    let net = try Symbol.variable("data").then("FullyConnected", ["num_hidden": 2], name: "fc").then("Cast", ["dtype": "float16"], name: "half")
    let executor = try Executor.simpleBind(net, shapes: ["data": [1, 3]], types: ["fc_weight": .float64]) { _ in .write }
    #expect(executor.arguments.map(\.dtype) == [.float64, .float64, .float64])
    #expect(executor.outputs[0].dtype == .float16)
    do {
      _ = try Executor.simpleBind(net, shapes: ["data": [1, 3]], types: ["fc_weight": .float64, "data": .float32]) { _ in .write }
      Issue.record("unequal types were bound")
    } catch { #expect("\(error)".contains("Incompatible attr in node fc at 1-th input: expected float32, got float64"), "\(error)") }
  }

  @Test("the plan tells steps and bytes")
  func plan() throws {
    let net = try Symbol.variable("data").then("FullyConnected", ["num_hidden": 4], name: "fc").then("relu", name: "r").then("sum", name: "s")
    let executor = try Executor.simpleBind(net, shapes: ["data": [2, 3]]) { _ in .null }
    #expect(executor.memory.arguments == (6 + 12 + 4) * 4)
    #expect(executor.memory.results == (8 + 8 + 1) * 4)
    #expect(executor.memory.peak == 64)
    #expect(executor.planDescription.contains("fc: FullyConnected (4, 2) float32, 32 bytes"))
    #expect(executor.planDescription.contains("at most 64 alive at once, at r"))
  }

  @Test("an executor of another batch size shares parameters, gradients and states")
  func reshape() throws {
    let net = try Symbol.variable("data").then("FullyConnected", ["num_hidden": 2], name: "fc").then("BatchNorm", ["fix_gamma": 0], name: "bn").then("sum", name: "s")
    let big = try Executor.simpleBind(net, shapes: ["data": [4, 3]]) { $0 == "data" ? .null : .add }
    let small = try big.reshaped(["data": [2, 3]])
    #expect(small.arguments[0].shape == [2, 3] && big.arguments[0].shape == [4, 3])
    #expect(zip(big.arguments, small.arguments).dropFirst().allSatisfy { $0 === $1 } && zip(big.auxiliary, small.auxiliary).allSatisfy { $0 === $1 })
    for executor in [big, small] {
      for k in 0..<2 { executor.arguments[k].setDoubles((0..<executor.arguments[k].count).map { Double($0 % 5) }) }
      executor[argument: "bn_gamma"]?.setDoubles([1, 1])
      try executor.forward(isTraining: true)
      try executor.backward()
    }
    #expect(small[gradient: "bn_beta"]?.doubles() == [6, 6])
    do {
      _ = try big.reshaped(["data": [2, 5]])
      Issue.record("the weight's shape was changed")
    } catch { #expect("\(error)".contains("Shape of unspecified array 'fc_weight' changed from (2, 3) to (2, 5)"), "\(error)") }
    #expect(try big.reshaped(["data": [2, 5]], allowsOthers: true).arguments[1].shape == [2, 5])
    #expect(throws: RuntimeError.self) { try big.reshaped(["date": [2, 3]]) }
  }

  @Test("gradients that cannot be kept are refused when binding")
  func gradientArrays() throws {
    let net = try Symbol.variable("a").then("square"), x = NDArray([1, 2], shape: [2])
    func words(_ gradients: [NDArray?], _ requests: [GradientRequest]) -> String {
      do { _ = try Executor(net, arguments: [x], gradients: gradients, requests: requests, auxiliary: []) } catch { return "\(error)" }
      return ""
    }
    #expect(words([NDArray(zeros: [3])], [.write]) == "the gradient of 'a' has shape (3,), the argument (2,)")
    #expect(words([nil], [.add]) == "the gradient of 'a' is to be kept (add), but no array was given for it")
    #expect(words([], [.write]).hasPrefix("1 arguments need as many gradients and requests, 0 and 1 were given"))
    #expect(words([nil], [.null]) == "")
  }

  @Test("an argument's own array can take its gradient; one array can be two arguments")
  func aliases() throws {
    let x = NDArray([1, 2, 3], shape: [3]), a = Symbol.variable("a")
    let squares = try Executor(a.then("square"), arguments: [x], gradients: [x], requests: [.write], auxiliary: [])
    try squares.forward(isTraining: true)
    try squares.backward()
    #expect(x.doubles() == [2, 4, 6])
    let sum = NDArray(zeros: [3]), product = try Executor(a * Symbol.variable("b"), arguments: [x, x], gradients: [sum, sum], requests: [.add, .add], auxiliary: [])
    try product.forward(isTraining: true)
    try product.backward()
    #expect(sum.doubles() == [4, 8, 12])
  }

  @Test("unknown operators list near names; shapes for names the symbol does not have are told")
  func nearNames() throws {
    func words(_ body: () throws -> Any) -> String { do { _ = try body(); return "" } catch { return "\(error)" } }
    #expect(words { try Symbol.variable("a").then("Convolutoin") } == "operator Convolutoin is not known\n  did you mean Convolution?")
    #expect(words { try Symbol.variable("a").then("softmaxoutput") }.hasPrefix("operator softmaxoutput is not known\n  did you mean SoftmaxOutput"))
    #expect(words { try Symbol.variable("a").then("_contrib_quantized_conv") } == "operator _contrib_quantized_conv is not known: networks quantized to 8 bits are not supported\n  use the float32 network it was made of")
    #expect(words { try Symbol.variable("a").then("qqqqqqqq") } == "operator qqqqqqqq is not known")
    #expect(words { try Executor.simpleBind(Symbol.variable("a").then("square"), shapes: ["x": [2]]) { _ in .null } }.hasSuffix("\n  unknown: a\n  shapes were given for x, which the symbol does not have"))
  }

  @Test("operators of any number of inputs are written with it, as MXNet's reader wants")
  func countedInputs() throws {
    let a = Symbol.variable("a"), net = try a.then("Concat", with: [Symbol.variable("b")], name: "both").then("add_n", with: [a], name: "sum")
    #expect(net.json.contains(#""attrs": {"num_args": "2"}"#))
    #expect(net.nodes.filter { $0.attribute("num_args") == "2" }.map(\.name) == ["both", "sum"])
  }

  /// Without the gradient of the data, a normalization of it is given sums of channels; with it, the whole gradient.
  @Test("the shift of normalized data has the same gradient by sums", arguments: [
    ["kernel": "(7,7)", "stride": "(2,2)", "pad": "(3,3)", "num_filter": "18"], ["kernel": "(3,2)", "num_filter": "8", "dilate": "(2,1)", "pad": "(0,1)"],
    ["kernel": "(1,1)", "stride": "(3,2)", "num_filter": "4"], ["kernel": "(3,3)", "pad": "(4,1)", "num_filter": "6", "num_group": "3", "no_bias": "True"],
    ["kernel": "(5,1)", "stride": "(1,4)", "pad": "(9,0)", "num_filter": "20"],
  ])
  func channelSums(_ attributes: [String: String]) throws {
    let normalized = try Symbol.variable("data").then("BatchNorm", ["fix_gamma": "True"], name: "norm")
    let net = try Symbol.apply("Convolution", positional: [normalized], attributes: attributes.map { ($0.key, $0.value) }, name: "conv").then("LinearRegressionOutput", name: "loss")
    func shiftGradient(_ data: GradientRequest) throws -> [Double] {
      let executor = try Executor.simpleBind(net, shapes: ["data": [3, 6, 17, 23]]) { $0 == "data" ? data : $0 == "loss_label" ? .null : .write }
      for (k, array) in executor.arguments.enumerated() { array.setDoubles((0..<array.count).map { sin(Double($0 * 7 + k)) * 0.5 }) }
      try executor.forward(isTraining: true)
      try executor.backward()
      return try #require(executor.gradients[2]).doubles()
    }
    let whole = try shiftGradient(.write), sums = try shiftGradient(.null), largest = whole.map(abs).max() ?? 0
    #expect(largest > 0)
    for (a, b) in zip(whole, sums) { #expect(abs(a - b) < 1e-4 * largest) }
  }

  private struct Watched { weak var storage: Storage? }

  @Test("10,000 steps of training leave no array behind")
  func flatMemory() throws {
    let net = try Symbol.variable("data").then("FullyConnected", ["num_hidden": 8], name: "f1").then("Activation", ["act_type": "tanh"], name: "a1").then("FullyConnected", ["num_hidden": 2], name: "f2")
      .then("SoftmaxOutput", name: "softmax")
    let executor = try Executor.simpleBind(net, shapes: ["data": [4, 4]]) { $0 == "data" || $0 == "softmax_label" ? .null : .write }
    for (k, array) in executor.arguments.enumerated() { array.setDoubles((0..<array.count).map { sin(Double($0 + k)) * 0.3 }) }
    executor[argument: "softmax_label"]?.setDoubles([0, 1, 0, 1])
    var watched: [Watched] = []
    func step() throws {
      try executor.forward(isTraining: true)
      try executor.backward()
      for (weight, gradient) in zip(executor.arguments, executor.gradients) {
        guard let gradient else { continue }
        let stepped = try Imperative.invoke("sgd_update", positional: [weight, gradient], attributes: [(name: "lr", value: "0.1")])[0]
        watched.append(Watched(storage: stepped.storage))
        try weight.assign(from: stepped)
      }
    }
    let before = executor.memory.results
    for _ in 0..<10_000 {
      try step()
      if watched.count > 4000 {
        #expect(watched.allSatisfy { $0.storage == nil })
        watched.removeAll()
      }
    }
    #expect(executor.memory.results == before)
    #expect(executor.outputs[0].doubles()[0] > 0.9)
  }
}
