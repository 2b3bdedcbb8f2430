import Runtime
import Testing

/// Repeatable numbers between -1 and 1.
private func numbers(_ count: Int, seed: UInt64) -> [Float] {
  var state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493
  return (0..<count).map { _ in
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Float(Double(state >> 33) / Double(1 << 30)) - 1
  }
}

/// Compares the gradient of Σ output · fixed weights with central differences at each argument's first elements.
private func checkGradients(_ symbol: Symbol, data: Shape, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let executor = try Executor.simpleBind(symbol, shapes: ["data": data]) { _ in .write }
  for (k, array) in executor.arguments.enumerated() { array.setDoubles(numbers(array.count, seed: UInt64(k + 1)).map { Double($0) }) }
  for array in executor.auxiliary { array.fill(1) }
  try executor.forward(isTraining: true)
  let head = NDArray(numbers(executor.outputs[0].count, seed: 99), shape: executor.outputs[0].shape)
  func loss() throws -> Double {
    try executor.forward(isTraining: true)
    return zip(executor.outputs[0].doubles(), head.doubles()).reduce(0) { $0 + $1.0 * $1.1 }
  }
  try executor.backward(headGradients: [head])
  let computed = executor.gradients.map { $0?.doubles() ?? [] }
  let step = 1e-2
  for (k, array) in executor.arguments.enumerated() {
    for i in 0..<min(4, array.count) {
      let old = array.floats[i]
      array.floats[i] = old + Float(step)
      let above = try loss()
      array.floats[i] = old - Float(step)
      let below = try loss()
      array.floats[i] = old
      let expected = (above - below) / (2 * step)
      // Rounding of float32 sums divided by the step, and the curvature over it.
      let tolerance = 2e-2 * max(1, abs(expected))
      #expect(abs(computed[k][i] - expected) < tolerance, "\(executor.argumentNames[k])[\(i)]: \(computed[k][i]) against \(expected)", sourceLocation: sourceLocation)
    }
  }
}

@Suite("Gradients agree with finite differences", .ownGenerator)
struct GradientTests {
  private let data = Symbol.variable("data")

  @Test("of operators", arguments: [
    ("Convolution", ["kernel": "(3, 3)", "num_filter": "4", "pad": "(1, 1)", "stride": "(2, 2)"]),
    ("Convolution", ["kernel": "(3, 3)", "num_filter": "4", "num_group": "2", "dilate": "(2, 2)", "no_bias": "1"]),
    ("FullyConnected", ["num_hidden": "5"]), ("BatchNorm", ["fix_gamma": "0"]), ("Pooling", ["kernel": "(2, 2)", "pool_type": "avg", "stride": "(2, 2)"]),
    ("Pooling", ["kernel": "(3, 3)", "pool_type": "sum", "pad": "(1, 1)"]), ("Activation", ["act_type": "tanh"]), ("Activation", ["act_type": "softrelu"]),
    ("Activation", ["act_type": "softsign"]), ("softmax", ["axis": "1"]), ("log_softmax", [:]), ("mean", ["axis": "(1,)"]), ("norm", [:]),
    ("transpose", ["axes": "(1, 0, 3, 2)"]), ("sigmoid", [:]), ("square", [:]),
  ])
  func operators(name: String, attributes: [String: String]) throws {
    let symbol = try Symbol.apply(name, positional: [data], attributes: attributes.map { ($0.key, $0.value) }, name: "op")
    try checkGradients(symbol, data: [2, 4, 5, 6])
  }

  @Test("of broadcast products")
  func broadcasts() throws {
    let mean = try Symbol.apply("mean", positional: [data], attributes: [("axis", "(1,)"), ("keepdims", "1")])
    try checkGradients(try Symbol.apply("broadcast_mul", positional: [data, mean]), data: [3, 4])
  }
}

@Suite("Files of arrays", .ownGenerator)
struct ArrayFileTests {
  @Test("what is written is read back", arguments: DType.allCases)
  func roundTrip(type: DType) throws {
    let array = NDArray([0, 1, 1, 0, 1, 0], shape: [2, 3]).cast(to: type)
    let path = "/tmp/nns-array-\(type.name).params"
    try ArrayFile.save([("arg:a", array)], to: path)
    let read = try ArrayFile.load(path)
    #expect(read.count == 1)
    #expect(read[0].name == "arg:a")
    #expect(read[0].array.shape == array.shape)
    #expect(read[0].array.dtype == type)
    #expect(read[0].array.doubles() == array.doubles())
  }
}

@Suite("The random generator", .ownGenerator)
struct RandomTests {
  @Test("mx.set.seed(0); mx.runif(5, -1, 1) draws MXNet's numbers")
  func uniform() {
    let generator = RandomGenerator(seed: 0)
    let expected: [Float] = [0.09762704, 0.18568921, 0.43037868, 0.68853152, 0.20552671]
    for (drawn, recorded) in zip(generator.uniforms(5, -1, 1), expected) { #expect(abs(drawn - recorded) < 1e-7) }
  }
}

@Suite("Samplers", .serialized, .ownGenerator)
struct SamplerTests {
  /// mx.random.seed(7), then six numbers.
  @Test("draw what MXNet 1.9.1 draws with seed 7", arguments: [
    ("_random_exponential", ["lam": "2"], [0.279797, 1.24758, 0.825072, 3.03899, 0.69234, 0.173636]),
    ("_random_gamma", ["alpha": "2.5", "beta": "2"], [7.15257, 2.49937, 6.82842, 4.35452, 10.0107, 7.10161]),
    ("_random_gamma", ["alpha": "0.5", "beta": "2"], [4.51209, 0.0158211, 3.72412, 2.98919, 3.20122, 0.00986261]),
    ("_random_poisson", ["lam": "3"], [6, 1, 7, 4, 2, 2]), ("_random_poisson", ["lam": "30"], [22, 26, 32, 41, 38, 34]),
    ("_random_negative_binomial", ["k": "4", "p": "0.3"], [12, 10, 18, 5, 11, 5]),
    ("_random_generalized_negative_binomial", ["mu": "4", "alpha": "0.3"], [5, 3, 6, 1, 12, 1]), ("_random_randint", ["low": "0", "high": "1000"], [819, 101, 872, 455, 463, 433]),
  ])
  func scalars(name: String, attributes: [String: String], expected: [Double]) throws {
    RandomGenerator.shared.reseed(7)
    let drawn = try Imperative.invoke(name, positional: [], attributes: attributes.map { ($0.key, $0.value) } + [("shape", "(6,)")])[0].doubles()
    for (a, b) in zip(drawn, expected) { #expect(abs(a - b) <= 1e-5 * abs(b), "\(drawn)") }
  }

  @Test("with parameters from arrays, choices by probability and shuffles too")
  func arrays() throws {
    func check(_ name: String, _ inputs: [NDArray], _ shape: String, _ expected: [Double]) throws {
      RandomGenerator.shared.reseed(7)
      let drawn = try Imperative.invoke(name, positional: inputs, attributes: shape.isEmpty ? [] : [("shape", shape)])[0].doubles()
      for (a, b) in zip(drawn, expected) { #expect(abs(a - b) <= 1e-5 * abs(b), "\(name): \(drawn)") }
    }
    try check("_sample_uniform", [NDArray([0, 10], shape: [2]), NDArray([1, 20], shape: [2])], "(3,)", [0.428559, 0.917516, 0.807978, 19.9771, 17.496, 12.9339])
    try check("_sample_gamma", [NDArray([0.5, 3], shape: [2]), NDArray([1, 2], shape: [2])], "(3,)", [2.25605, 0.00791053, 1.86206, 12.1584, 2.29289, 8.57165])
    try check("_sample_multinomial", [NDArray([0.1, 0.2, 0.7, 0.3, 0.3, 0.4], shape: [2, 3])], "(4,)", [2, 2, 2, 2, 2, 0, 1, 0])
    try check("_shuffle", [NDArray([0, 1, 2, 3, 4, 5, 6, 7], shape: [8])], "", [1, 0, 6, 7, 5, 4, 2, 3])
  }

  @Test("say which parameter is out of range")
  func ranges() {
    #expect(throws: RuntimeError.self) { try Imperative.invoke("_random_gamma", positional: [], attributes: [("alpha", "nan")]) }
    #expect(throws: RuntimeError.self) { try Imperative.invoke("_random_randint", positional: [], attributes: [("low", "5"), ("high", "5")]) }
    #expect(throws: RuntimeError.self) { try Imperative.invoke("_random_poisson", positional: [], attributes: [("shape", "(100000000, 100000000)")]) }
  }
}

@Suite("Operators of a host", .serialized, .ownGenerator)
struct CustomOperatorTests {
  @Test("run the registered closures forward and backward")
  func cubes() throws {
    CustomOperator.register("cube") { attributes in
      let factor = Float(attributes["factor"] ?? "") ?? 1
      return CustomOperator.Definition(inferShapes: { ($0, $0) }) { inputs, _ in
        [NDArray(inputs[0].doubles().map { factor * Float($0 * $0 * $0) }, shape: inputs[0].shape)]
      } backward: { gradients, inputs, _ in
        [NDArray(zip(gradients[0].doubles(), inputs[0].doubles()).map { factor * Float($0 * 3 * $1 * $1) }, shape: inputs[0].shape)]
      }
    }
    let symbol = try Symbol.apply("Custom", positional: [.variable("data")], attributes: [("op_type", "cube"), ("factor", "2")], name: "op")
    try checkGradients(symbol, data: [2, 3])
  }

  @Test("name the types that are registered when one is not")
  func unknown() {
    #expect(throws: RuntimeError.self) { try Symbol.apply("Custom", positional: [.variable("data")], attributes: [("op_type", "missing")]) }
  }

  @Test("and the spatial and matrix operators agree with finite differences", arguments: [
    ("_contrib_AdaptiveAvgPooling2D", ["output_size": "(2, 3)"]), ("_contrib_BilinearResize2D", ["height": "7", "width": "3"]), ("im2col", ["kernel": "(2, 2)", "pad": "(1, 0)"]),
    ("_contrib_div_sqrt_dim", [:]), ("moments", ["axes": "(1,)"]), ("softmin", ["axis": "1"]), ("_linalg_syrk", [:]), ("_linalg_extractdiag", ["offset": "1"]),
  ])
  func differences(name: String, attributes: [String: String]) throws {
    let symbol = try Symbol.apply(name, positional: [.variable("data")], attributes: attributes.map { ($0.key, $0.value) }, name: "op")
    try checkGradients(try symbol.output(0), data: [2, 3, 4, 4])
  }
}
