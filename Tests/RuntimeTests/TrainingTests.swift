import Foundation
import Runtime
import Testing

/// Optimizers, schedules, initializers, metrics and the store against `Fixtures/training.json`, recorded from MXNet 1.9.1 by `scripts/record-training`.
@Suite("Training gives what MXNet gives", .serialized, .ownGenerator)
struct TrainingTests {
  struct Recorded: Decodable {
    let optimizers: [Run], schedules: [String: [Double]], initializers: [String: [String]], metrics: [Score], store: [[String]]
  }
  struct Run: Decodable, CustomTestStringConvertible {
    let name: String, options: [String: Double], common: [String: Double], steps: [[[String]]]
    var testDescription: String { "\(name) \(options) \(common.isEmpty ? "" : "limited")" }
  }
  struct Score: Decodable {
    let name: String, value: Double
    init(from decoder: Decoder) throws {
      var list = try decoder.unkeyedContainer()
      (name, value) = (try list.decode(String.self), try list.decode(Double.self))
    }
  }

  static let recorded: Recorded? = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/training.json")
    return try? JSONDecoder().decode(Recorded.self, from: Data(contentsOf: path))
  }()

  private func array(_ shape: Shape, _ seed: Int, _ kind: String = "real") -> NDArray {
    guard kind == "simplex" else { return NDArray(RecordedCase.numbers(shape.count, seed: UInt64(seed), kind: kind), shape: shape) }
    var values = RecordedCase.numbers(shape.count, seed: UInt64(seed), kind: "real").map { ($0 + 1) / 2 + 0.1 }
    for row in 0..<shape[0] {
      let places = (row * shape[1])..<((row + 1) * shape[1]), sum = values[places].reduce(0, +)
      for i in places { values[i] /= sum }
    }
    return NDArray(values, shape: shape)
  }

  private func expectClose(_ computed: [Double], _ expected: [String], _ what: String, tolerance: Double = 2e-6) {
    #expect(computed.count == expected.count)
    for (i, (a, text)) in zip(computed, expected).enumerated() {
      guard let b = Double(text), abs(a - b) <= tolerance * max(1, abs(b)) else {
        Issue.record("\(what)[\(i)]: \(a) against \(text)")
        return
      }
    }
  }

  private func rule(_ run: Run) -> OptimizerRule? {
    let o = run.options, momentum = o["momentum"] ?? 0
    func large(_ growth: OptimizerRule.RateGrowth) -> OptimizerRule {
      func whole(_ name: String, _ fallback: Int) -> Int { o[name].map { Int($0) } ?? fallback }
      return .lbsgd(
        momentum: momentum, batchScale: whole("batch_scale", 1), growth: growth, warmupEpochs: whole("warmup_epochs", 5), updatesPerEpoch: whole("updates_per_epoch", 32),
        firstEpoch: whole("begin_epoch", 0))
    }
    return switch run.name {
    case "sgd": .sgd(momentum: momentum)
    case "nag": .nag(momentum: momentum)
    case "signum": .signum(momentum: o["momentum"] ?? 0.9, decoupledDecay: o["wd_lh"] ?? 0)
    case "sgld": .sgld()
    case "dcasgd": .dcasgd(momentum: momentum)
    case "lars": .lars(momentum: momentum)
    case "adam": .adam()
    case "adamax": .adamax()
    case "nadam": .nadam()
    case "adagrad": .adagrad()
    case "adadelta": .adadelta()
    case "rmsprop": .rmsprop(isCentered: o["centered"] == 1, weightLimit: o["clip_weights"])
    case "ftrl": .ftrl()
    case "ftml": .ftml()
    case "lamb": .lamb(lowerBound: o["lower_bound"], upperBound: o["upper_bound"], correctsBias: o["bias_correction"] != 0)
    case "lbsgd": large(.linear)
    case "lbsgd power2": large(.squared)
    case "lbsgd sqrt": large(.squareRoot)
    case "lbsgd lars": large(.layerwise)
    default: nil
    }
  }

  @Test("five steps of every optimizer on a weight and a bias, plain and with decay, scale, limit and schedule", arguments: recorded?.optimizers ?? [])
  func optimizer(_ run: Run) throws {
    let made = rule(run), rule = try #require(made), names = ["fc_weight", "fc_bias"], shapes: [Shape] = [[3, 4], [3]]
    RandomGenerator.shared.reseed(3)
    let optimizer = Optimizer(
      rule, learningRate: 0.1, weightDecay: run.common["wd"] ?? 0, gradientScale: run.common["rescale_grad"] ?? 1, gradientLimit: run.common["clip_gradient"],
      schedule: run.common.isEmpty ? nil : try LearningRateSchedule(base: 0.1, .factor(0.5, every: 2)))
    let weights = shapes.indices.map { array(shapes[$0], $0 + 1) }
    for (step, expected) in run.steps.enumerated() {
      for k in weights.indices { try optimizer.update(names[k], weight: weights[k], gradient: array(shapes[k], 10 * step + k + 1)) }
      for k in weights.indices { expectClose(weights[k].doubles(), expected[k], "\(names[k]) after step \(step + 1)") }
    }
    #expect(optimizer.stepCount == 5)
  }

  @Test("rates of the first twenty steps")
  func schedules() throws {
    let made: [String: LearningRateSchedule] = [
      "factor": try LearningRateSchedule(base: 0.2, .factor(0.5, every: 3)), "factor floor": try LearningRateSchedule(base: 0.2, .factor(0.1, every: 2, floor: 0.003)),
      "factor warm": try LearningRateSchedule(base: 0.2, .factor(0.5, every: 4), warmupSteps: 5, warmupRate: 0.02), "steps": try LearningRateSchedule(base: 0.2, .steps([3, 7, 8], factor: 0.1)),
      "steps constant": try LearningRateSchedule(base: 0.2, .steps([9, 12], factor: 0.5), warmupSteps: 4, warmupRate: 0.01, isWarmupConstant: true),
      "polynomial": try LearningRateSchedule(base: 0.2, .polynomial(last: 15, final: 0.01)), "polynomial warm": try LearningRateSchedule(base: 0.2, .polynomial(power: 3, last: 15), warmupSteps: 4),
      "cosine": try LearningRateSchedule(base: 0.2, .cosine(last: 15, final: 0.05)), "cosine warm": try LearningRateSchedule(base: 0.2, .cosine(last: 12), warmupSteps: 3, warmupRate: 0.1),
    ]
    let expected = try #require(Self.recorded).schedules
    #expect(Set(made.keys) == Set(expected.keys))
    for (name, schedule) in made {
      for (k, rate) in (expected[name] ?? []).enumerated() { #expect(abs(schedule.rate(at: k + 1) - rate) < 1e-14, "\(name) at step \(k + 1): \(schedule.rate(at: k + 1)) against \(rate)") }
    }
  }

  @Test("schedules that make no sense are refused")
  func badSchedules() {
    #expect(throws: RuntimeError.self) { try LearningRateSchedule(.factor(0.5, every: 0)) }
    #expect(throws: RuntimeError.self) { try LearningRateSchedule(.factor(1.5, every: 3)) }
    #expect(throws: RuntimeError.self) { try LearningRateSchedule(.steps([3, 3], factor: 0.5)) }
    #expect(throws: RuntimeError.self) { try LearningRateSchedule(.steps([], factor: 0.5)) }
    #expect(throws: RuntimeError.self) { try LearningRateSchedule(.cosine(last: 3), warmupSteps: 3) }
    #expect(throws: RuntimeError.self) { try LearningRateSchedule(base: 0.1, .cosine(last: 3), warmupSteps: 1, warmupRate: 0.2) }
  }

  @Test("first values of a seed")
  func initializers() throws {
    let rules = try Initializer.mixed([("fc1_w", .constant(2)), (".*bias", .uniform(scale: 0.5)), (".*", .normal(deviation: 0.2))])
    let made: [String: (Initializer, String, Shape)] = [
      "uniform": (.uniform(scale: 0.1), "a_weight", [4, 5]), "normal": (.normal(deviation: 0.2), "a_weight", [4, 5]), "xavier": (.xavier(), "a_weight", [6, 3, 2, 2]),
      "xavier normal in": (.xavier(isNormal: true, fan: .input, magnitude: 2), "a_weight", [6, 5]), "xavier out": (.xavier(fan: .output, magnitude: 2.34), "a_weight", [6, 5]),
      "msra": (.msra(fan: .output, slope: 0.1), "a_weight", [4, 3]), "bilinear": (.bilinear(), "a_weight", [2, 1, 4, 5]), "constant": (.constant(0.7), "a_weight", [3]),
      "bias": (.uniform(scale: 0.1), "a_bias", [3]), "gamma": (.uniform(scale: 0.1), "a_gamma", [3]), "mean": (.uniform(scale: 0.1), "a_moving_mean", [3]),
      "variance": (.uniform(scale: 0.1), "a_moving_var", [3]), "lstm bias": (.lstmBias(forget: 0.5), "a_bias", [8]), "lstm bias rows": (.lstmBias(forget: 0.5), "a_bias", [4, 3]),
      "orthogonal": (.orthogonal(), "a_weight", [3, 5]), "orthogonal tall": (.orthogonal(scale: 2, isNormal: true), "a_weight", [5, 3]),
      "orthogonal filters": (.orthogonal(scale: 0.7), "a_weight", [4, 3, 2, 2]), "orthogonal square": (.orthogonal(), "a_weight", [4, 4]),
      "rule one": (rules, "fc1_weight", [4]), "rule two": (rules, "fc2_bias", [4]), "rule three": (rules, "fc2_weight", [2, 3]),
      "lstm": (.fusedRNN(.xavier(), width: 3, layerCount: 2, mode: "lstm", isBidirectional: true, forget: 0.7), "parameters", [432]),
      "gru": (.fusedRNN(.normal(deviation: 0.1), width: 2, layerCount: 1, mode: "gru"), "parameters", [48]), "tanh": (.uniform(scale: 0.1), "parameters", [26]),
      "described": (.uniform(scale: 0.5), "a_bias", [3]), "described name": (.uniform(scale: 0.5), "odd", [3]), "described rule": (rules, "fc2_weight", [2, 2]),
    ]
    let described = [
      "tanh": #"["fusedrnn", {"init": null, "num_hidden": 2, "num_layers": 2, "mode": "rnn_tanh", "bidirectional": false, "forget_bias": 1.0}]"#,
      "described": #"["normal", {"sigma": 0.3}]"#, "described name": "one", "described rule": #"["constant", {"value": 0.3}]"#,
    ]
    let expected = try #require(Self.recorded).initializers
    #expect(Set(made.keys) == Set(expected.keys))
    for (name, (initializer, parameter, shape)) in made {
      RandomGenerator.shared.reseed(11)
      let array = NDArray(zeros: shape)
      try initializer.fill(array, named: parameter, described: described[name])
      expectClose(array.doubles(), try #require(expected[name]), name, tolerance: 1e-7)
    }
  }

  @Test("what variables say of their first values comes before names, but not before loaded arrays")
  func describedVariables() throws {
    let net = try Symbol.variable("data", attributes: [("__init__", "one")]).then("LeakyReLU", ["act_type": "prelu"], name: "p").then("BatchNorm", name: "n")
    let executor = try Executor.simpleBind(net, shapes: ["data": [2, 3]]) { _ in .write }
    try Initializer.uniform().fill(executor)
    #expect(executor[argument: "data"]?.doubles() == [1, 1, 1, 1, 1, 1])
    #expect(executor[argument: "p_gamma"]?.doubles() == [0.25, 0.25, 0.25])
    #expect(executor[state: "n_moving_var"]?.doubles() == [1, 1, 1])
    try Initializer.load(["p_gamma": NDArray([1, 2, 3], shape: [3])], otherwise: .uniform()).fill(executor)
    #expect(executor[argument: "p_gamma"]?.doubles() == [1, 2, 3])
    #expect(executor[argument: "data"]?.doubles() == [1, 1, 1, 1, 1, 1])
  }

  @Test("descriptions, patterns and layers that make no sense are refused")
  func badInitializers() throws {
    for text in ["", "[", "xaver", #"["normal", {"sigma": "big"}]"#, #"["normal", {"sgima": 1}]"#, #"["xavier", {"factor_type": "mid"}]"#, #"["fusedrnn", {"num_hidden": 1e30, "num_layers": 1}]"#, "[1]", #"["fusedrnn", {}]"#] {
      #expect(throws: RuntimeError.self, "\(text)") { try Initializer(described: text) }
    }
    #expect(throws: RuntimeError.self) { try Initializer.mixed([("(", .uniform())]) }
    #expect(throws: RuntimeError.self) { try Initializer.mixed([("a", .uniform())]).fill(NDArray(zeros: [2]), named: "b_weight") }
    for (width, count, mode) in [(3, 1, "lstm"), (0, 1, "gru"), (2, 0, "gru"), (2, 1, "rnn")] {
      #expect(throws: RuntimeError.self) { try Initializer.fusedRNN(.uniform(), width: width, layerCount: count, mode: mode).fill(NDArray(zeros: [49]), named: "parameters") }
    }
  }

  @Test("orthogonal weights are; loaded ones are found by name; odd names and shapes are refused")
  func otherInitializers() throws {
    for shape: Shape in [[3, 5], [5, 3]] {
      let array = NDArray(zeros: shape)
      try Initializer.orthogonal(scale: 2).fill(array, named: "a_weight")
      let v = array.doubles(), isWide = shape[0] < shape[1]
      for p in 0..<3 { for q in 0..<3 {
        let product = (0..<5).reduce(0.0) { $0 + (isWide ? v[p * 5 + $1] * v[q * 5 + $1] : v[$1 * 3 + p] * v[$1 * 3 + q]) }
        #expect(abs(product - (p == q ? 4 : 0)) < 1e-5)
      } }
    }
    let saved = NDArray([1, 2], shape: [2]), array = NDArray(zeros: [2])
    try Initializer.load(["arg:a_bias": saved]).fill(array, named: "a_bias")
    #expect(array.doubles() == [1, 2])
    #expect(throws: RuntimeError.self) { try Initializer.load([:]).fill(array, named: "a_bias") }
    #expect(throws: RuntimeError.self) { try Initializer.load(["a_bias": saved]).fill(NDArray(zeros: [3]), named: "a_bias") }
    #expect(throws: RuntimeError.self) { try Initializer.uniform().fill(array, named: "alpha") }
    #expect(throws: RuntimeError.self) { try Initializer.xavier().fill(array, named: "a_weight") }
  }

  @Test("metrics over three batches")
  func metrics() throws {
    var classes: [Metric] = [.accuracy(), .topKAccuracy(2), .topKAccuracy(3), .perplexity(), .perplexity(ignoring: 1), .crossEntropy(), .negativeLogLikelihood(), .pcc()]
    var binary: [Metric] = [.f1(), .f1(byBatch: false), .mcc(), .mcc(byBatch: false)], numbers: [Metric] = [.mae(), .mse(), .rmse(), .pearson(), .loss()]
    #expect(classes[0].value.isNaN)
    for seed in [0, 10, 20] {
      for k in classes.indices { try classes[k].update(labels: array([6], seed + 1, "index4"), predictions: array([6, 4], seed + 2, "simplex")) }
      for k in binary.indices { try binary[k].update(labels: array([6], seed + 3, "index2"), predictions: array([6, 2], seed + 4, "simplex")) }
      for k in numbers.indices { try numbers[k].update(labels: array([6, 1], seed + 5), predictions: array([6, 1], seed + 6)) }
    }
    let expected = try #require(Self.recorded).metrics, all = classes + binary + numbers
    #expect(all.map(\.name) == expected.map(\.name))
    for (metric, score) in zip(all, expected) { #expect(abs(metric.value - score.value) < 1e-6, "\(metric.name): \(metric.value) against \(score.value)") }
    #expect(throws: RuntimeError.self) { try classes[5].update(labels: NDArray([4], shape: [1]), predictions: NDArray(zeros: [1, 4])) }
  }

  @Test("the store sums what devices push, and steps by its optimizer")
  func store() throws {
    let store = KeyValueStore(), expected = try #require(Self.recorded).store, shape: Shape = [2, 3], out = NDArray(zeros: shape)
    try store.initialize("w", array(shape, 1))
    try store.initialize("v", array(shape, 1))
    func pulled(_ k: Int, _ key: String = "w") throws {
      try store.pull(key, into: [out])
      expectClose(out.doubles(), expected[k], "pull \(k)")
    }
    try pulled(0)
    try store.push("w", [2, 3, 4].map { array(shape, $0) })
    try pulled(1)
    let optimizer = Optimizer(.sgd(momentum: 0.9), learningRate: 0.1)
    store.setOptimizer(optimizer)
    for step in 0..<3 {
      try store.push("v", [5, 6].map { array(shape, 10 * step + $0) })
      try pulled(2 + step, "v")
    }
    #expect(optimizer.state(of: "v").count == 1)
    #expect(throws: RuntimeError.self) { try store.initialize("w", out) }
    #expect(throws: RuntimeError.self) { try store.pull("u", into: [out]) }
    #expect(throws: RuntimeError.self) { try store.push("w", [NDArray(zeros: [2])]) }
  }
}
