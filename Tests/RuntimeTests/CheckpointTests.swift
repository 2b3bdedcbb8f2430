import Runtime
import TestSupport
import Testing

@Suite("A network from Swift: trained, saved, trained on", .serialized, .ownGenerator)
struct CheckpointTests {
  private func net(classes: Int, head: String) throws -> Symbol {
    try Symbol.variable("data").then("Convolution", ["kernel": [3, 3], "num_filter": 6, "pad": [1, 1]], name: "conv")
      .then("BatchNorm", ["fix_gamma": false], name: "bn").then("Activation", ["act_type": "relu"]).then("Pooling", ["kernel": [2, 2], "stride": [2, 2], "pool_type": "max"])
      .then("Flatten").then("FullyConnected", ["num_hidden": AttributeValue(classes)], name: head).then("SoftmaxOutput", name: "softmax")
  }

  /// Pictures with a bright quarter, whose place is the label.
  private func samples() throws -> (NDArray, NDArray) {
    let data = NDArray(zeros: [64, 1, 8, 8]), label = NDArray(zeros: [64])
    data.setDoubles((0..<64 * 64).map { i in
      let (n, y, x) = (i / 64, i / 8 % 8, i % 8)
      return (y < 4) == (n % 4 < 2) && (x < 4) == (n % 2 == 0) ? 1 : Double(i * 7919 % 101) / 300
    })
    label.setDoubles((0..<64).map { Double($0 % 4) })
    return (data, label)
  }

  private func bound(_ net: Symbol, fixed: [String] = []) throws -> Executor {
    try Executor.simpleBind(net, shapes: ["data": [16, 1, 8, 8]]) { ["data", "softmax_label"].contains($0) || fixed.contains($0) ? .null : .write }
  }

  private func train(_ executor: Executor, passes: Int) throws -> Double {
    let (data, label) = try samples(), batches = try ArrayIterator(data, label: label, batchSize: 16, shuffles: true, seed: 3)
    let optimizer = Optimizer(.sgd(momentum: 0.9), learningRate: 0.05, gradientScale: 1.0 / 16)
    var accuracy = Metric.accuracy()
    for _ in 0..<passes {
      accuracy.reset()
      batches.reset()
      while let batch = try batches.next() {
        try executor[argument: "data"]?.assign(from: batch.data)
        try executor[argument: "softmax_label"]?.assign(from: batch.label)
        try executor.forward(isTraining: true)
        try executor.backward()
        try optimizer.update(executor)
        try accuracy.update(labels: batch.label, predictions: executor.outputs[0])
      }
    }
    return accuracy.value
  }

  @Test("a checkpoint predicts the same; a new last layer learns on fixed ones; other batch sizes share the parameters")
  func checkpoint() throws {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    RandomGenerator.shared.reseed(1)
    let executor = try bound(net(classes: 4, head: "fc"))
    try Initializer.xavier().fill(executor)
    #expect(try train(executor, passes: 8) > 0.95)
    try Checkpoint.save(executor, inputs: ["data", "softmax_label"], prefix: folder + "/quarters", epoch: 8)

    let saved = try Checkpoint(prefix: folder + "/quarters", epoch: 8), again = try bound(saved.symbol)
    #expect(saved.parameters.keys.sorted() == ["bn_beta", "bn_gamma", "conv_bias", "conv_weight", "fc_bias", "fc_weight"])
    #expect(try saved.restore(again) == [])
    let input = try #require(executor[argument: "data"])
    try again[argument: "data"]?.assign(from: input)
    try executor.forward(isTraining: false)
    try again.forward(isTraining: false)
    #expect(again[output: "softmax_output"]?.doubles() == executor.outputs[0].doubles())

    let single = try again.reshaped(["data": [1, 1, 8, 8]], allowsOthers: true)
    #expect(single[argument: "fc_weight"] === again[argument: "fc_weight"])
    try single[argument: "data"]?.assign(from: input.slice(2..<3))
    try single.forward(isTraining: false)
    for (a, b) in zip(single.outputs[0].doubles(), executor.outputs[0].doubles()[8..<12]) { #expect(abs(a - b) < 1e-5) }

    let tuned = try bound(net(classes: 4, head: "new"), fixed: ["conv_weight", "conv_bias", "bn_gamma", "bn_beta"])
    try Initializer.xavier().fill(tuned)
    #expect(try saved.restore(tuned) == ["new_weight", "new_bias"])
    #expect(try train(tuned, passes: 8) > 0.9)
    #expect(tuned[argument: "conv_weight"]?.doubles() == saved.parameters["conv_weight"]?.doubles())
    var watched: [String] = []
    tuned.monitor = { name, _ in watched.append(name) }
    try tuned.forward(isTraining: false)
    #expect(watched.count == 7 && watched.first == "conv_output" && watched.last == "softmax_output", "\(watched)")

    let narrow = try bound(net(classes: 3, head: "fc"))
    #expect(throws: RuntimeError.self) { try saved.restore(narrow) }
    #expect(throws: RuntimeError.self) { try Checkpoint.save(executor, inputs: ["image"], prefix: folder + "/x", epoch: 0) }
    #expect(throws: RuntimeError.self) { try Checkpoint(prefix: folder + "/quarters", epoch: 9) }
  }
}
