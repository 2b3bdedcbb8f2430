import Testing
import TestSupport

import Runtime

/// Results that are joined along their channels, of which predictions of one picture write each to its place.
extension OneDNNTests {
  private func layer(_ x: Symbol, _ filters: Int, _ kernel: Int, _ name: String) throws -> Symbol {
    let convolution = try Symbol.apply(
      "Convolution", positional: [x],
      attributes: [("kernel", "(\(kernel),\(kernel))"), ("pad", "(\(kernel / 2),\(kernel / 2))"), ("num_filter", String(filters))], name: name)
    return try Symbol.apply("Activation", positional: [convolution], attributes: [("act_type", "relu")], name: name + "a")
  }

  /// Branches of convolutions and pooling; some results are also read by others, joined twice, or read by two joints.
  private func joined(_ x: Symbol, _ random: inout Choices, _ name: String) throws -> Symbol {
    var branches: [Symbol] = []
    for k in 0..<random.pick([2, 3, 4]) {
      let filters = random.pick([16, 32, 48, 48, 20]), label = "\(name)b\(k)"
      switch random.pick([0, 1, 2, 3]) {
      case 0: branches.append(try Symbol.apply("Pooling", positional: [x], attributes: [("kernel", "(3,3)"), ("pad", "(1,1)"), ("pool_type", random.pick(["max", "avg"]))], name: label))
      case 1: branches.append(try layer(x, filters, 3, label))
      case 2: branches.append(try layer(layer(x, 16, 1, label + "r"), filters, random.pick([3, 5]), label))
      default: branches.append(try layer(x, filters, 1, label))
      }
    }
    if random.pick([0, 1, 2]) == 0 { branches.append(branches[0]) }
    let net = try Symbol.apply("Concat", positional: branches, attributes: [("dim", "1")], name: name)
    // Another reader of a branch, and of the joint.
    guard random.pick([0, 1, 2]) == 0 else { return net }
    let pooled = try Symbol.apply("Pooling", positional: [branches[0]], attributes: [("kernel", "(3,3)"), ("pad", "(1,1)"), ("pool_type", "max")], name: name + "q")
    return try Symbol.apply("Concat", positional: [net, pooled, layer(net, 32, 1, name + "n")], attributes: [("dim", "1")], name: name + "t")
  }

  @Test("networks of joined branches agree with the reference, for one picture and for several")
  func joinedBranches() throws {
    var random = Choices.seeded(43)
    for _ in 0..<25 {
      let size = random.pick([3, 7, 10])
      let net = try joined(joined(layer(.variable("data"), 32, 3, "first"), &random, "one"), &random, "two")
      try expectEqual(net, Shape([random.pick([1, 1, 1, 2]), random.pick([3, 16]), size, size]), "joined", inTraining: false)
    }
  }

  @Test("what a prediction gave stays as it was when the next one is made")
  func joinedResultsStay() throws {
    var random = Choices.seeded(47)
    let net = try joined(layer(.variable("data"), 32, 3, "first"), &random, "one")
    let executor = try Executor.simpleBind(net, shapes: ["data": [1, 16, 7, 7]]) { _ in .null }
    for array in executor.arguments { for i in 0..<array.count { array.floats[i] = Float(random.pick(Array(1...100))) / 100 - 0.5 } }
    try executor.forward(isTraining: false)
    let kept = executor.outputs[0].copy(), numbers = Array(executor.outputs[0].floatsForReading)
    executor.arguments[0].fill(1)
    try executor.forward(isTraining: false)
    #expect(Array(kept.floatsForReading) == numbers)
    #expect(Array(executor.outputs[0].floatsForReading) != numbers)
  }

  @Test("normalizations by moving statistics of row-major arrays of random shapes agree with the reference")
  func plainNormalization() throws {
    var random = Choices.seeded(53)
    for _ in 0..<30 {
      var net = try Symbol.variable("data").then("BatchNorm", ["fix_gamma": random.pick([0, 1])], name: "n")
      if random.pick([true, false]) { net = try Symbol.apply("Activation", positional: [net], attributes: [("act_type", "relu")]) }
      let data = Shape([random.pick([1, 2, 5]), random.pick([1, 3, 4])] + (0..<random.pick([1, 2, 3])).map { _ in random.pick([1, 3, 8, 17]) })
      try expectEqual(net, data, "normalization", inTraining: false)
    }
  }
}
