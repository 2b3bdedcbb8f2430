import Testing
import TestSupport

import Runtime

/// Predictions of large batches, some samples at a time, against the nodes one by one.
@Suite struct PortionTests {
  /// The executor of `net` with random parameters, and the same of copied arrays that runs node by node since it is watched.
  private func bind(_ net: Symbol, _ shapes: [String: Shape], seed: UInt64) throws -> (executor: Executor, watched: Executor) {
    let executor = try Executor.simpleBind(net, shapes: shapes) { _ in .null }
    var random = Choices.seeded(seed)
    let numbers = Array(1...100)
    for (name, array) in zip(executor.argumentNames + executor.auxiliaryNames, executor.arguments + executor.auxiliary) {
      // The pattern of large arrays repeats after a prime number of elements.
      let drawn = (0..<min(array.count, 997)).map { _ in Float(random.pick(numbers)) / 100 - (name.hasSuffix("var") ? 0 : 0.4) }
      let elements = array.floats
      for i in elements.indices { elements[i] = drawn[i % drawn.count] }
    }
    let watched = try Executor(
      net, arguments: executor.arguments.map { $0.copy() }, gradients: executor.gradients, requests: executor.requests, auxiliary: executor.auxiliary.map { $0.copy() })
    watched.monitor = { _, _ in }
    return (executor, watched)
  }

  private func expectEqual(_ pair: (executor: Executor, watched: Executor), _ what: String) throws {
    try pair.executor.forward(isTraining: false)
    try pair.watched.forward(isTraining: false)
    for (a, b) in zip(pair.executor.outputs, pair.watched.outputs) {
      let x = Array(a.floatsForReading), y = Array(b.floatsForReading), scale = y.map { abs($0) }.max() ?? 0
      #expect(scale > 0 && zip(x, y).allSatisfy { abs($0 - $1) <= 2e-5 * scale }, "\(what)")
    }
  }

  private func stem(_ kind: String) throws -> Symbol {
    try Symbol.variable("data").then("Convolution", ["kernel": "(3,3)", "pad": "(1,1)", "num_filter": 16], name: "c")
      .then("BatchNorm", ["fix_gamma": 0], name: "n").then("Activation", ["act_type": "relu"], name: "r")
      .then("Pooling", ["kernel": "(3,3)", "stride": "(2,2)", "pad": "(1,1)", "pool_type": AttributeValue(stringLiteral: kind)], name: "p")
  }

  @Test("convolutions and the pooling behind them go through some pictures at a time", arguments: [("max", 10), ("avg", 7)])
  func stems(_ kind: String, _ batch: Int) throws {
    let net = try stem(kind).then("Pooling", ["global_pool": 1, "kernel": "(1,1)", "pool_type": "avg"], name: "g")
    let pair = try bind(net, ["data": [batch, 3, 242, 238]], seed: 5)
    #expect(pair.executor.planDescription.contains("c + n + r + p: "))
    try expectEqual(pair, "\(kind) of \(batch)")
    for e in [pair.executor, pair.watched] {
      let elements = e.arguments[0].floats
      for i in elements.indices { elements[i] = Float(i % 31) }
    }
    try expectEqual(pair, "other data")
  }

  @Test("a large batch takes the memory of a part, and a changed parameter is seen by all of them")
  func portions() throws {
    let left = try stem("max")
    let right = try left.then("Convolution", ["kernel": "(1,1)", "num_filter": 8], name: "d").then("Dropout", ["p": 0.5], name: "drop")
    let joined = try Symbol.apply("Concat", positional: [left, right], attributes: [("num_args", "2"), ("dim", "1")], name: "j")
    let net = try joined.then("Pooling", ["global_pool": 1, "kernel": "(1,1)", "pool_type": "avg"], name: "g").then("Flatten", name: "f")
      .then("FullyConnected", ["num_hidden": 5], name: "fc").then("SoftmaxOutput", name: "softmax")
    let pair = try bind(net, ["data": [36, 3, 88, 90]], seed: 9)
    // Three parts of twelve.
    #expect(pair.executor.memory.peak < pair.watched.memory.results / 3)
    try expectEqual(pair, "bound")
    for name in ["c_weight", "n_gamma", "fc_bias"] {
      for e in [pair.executor, pair.watched] { let array = e.arguments[e.argumentNames.firstIndex(of: name)!]; for i in 0..<array.count { array.floats[i] += 0.25 } }
      try expectEqual(pair, "after a change of \(name)")
    }
  }

  @Test("operators that look across samples keep a batch whole")
  func mixing() throws {
    let features = try stem("max").then("Pooling", ["global_pool": 1, "kernel": "(1,1)", "pool_type": "avg"], name: "g").then("Flatten", name: "f")
    let mean = try features.then("mean", ["axis": 0, "keepdims": 1], name: "m")
    for net in [try features.then("softmax", ["axis": 0], name: "s"), try features.then("broadcast_mul", with: [mean], name: "b"), mean] {
      try expectEqual(bind(net, ["data": [24, 3, 104, 104]], seed: 3), net.outputNames.joined())
    }
  }
}
