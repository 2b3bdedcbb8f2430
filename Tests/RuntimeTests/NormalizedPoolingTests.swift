import Testing
import TestSupport

import Runtime

/// Normalization, relu and maximum pooling computed as one.
extension OneDNNTests {
  @Test("maxima of rectified normalizations of random shapes agree with the reference, and with what is computed one by one")
  func normalizedPooling() throws {
    var random = Choices.seeded(31)
    for turn in 0..<24 {
      let channels = random.pick([8, 9, 16, 24, 33, 64]), data = Shape([random.pick([1, 2, 3]), channels, random.pick([5, 7, 8, 12, 15]), random.pick([6, 7, 9, 16, 21])])
      let kernel = [random.pick([2, 3, 5]), random.pick([1, 2, 3, 5])], stride = kernel.map { k in random.pick([1, 2, 3].filter { $0 <= k }) }
      let pad = kernel.map { k in random.pick([0, 1, 2].filter { $0 < k }) }
      func text(_ a: [Int]) -> String { "(\(a[0]),\(a[1]))" }
      // A convolution before it brings the layout of groups; a bias would have no gradient but rounding.
      let source = try Symbol.variable("data").then("Convolution", ["kernel": "(1,1)", "num_filter": .init(channels), "no_bias": 1], name: "c")
      var net = try source.then("BatchNorm", ["fix_gamma": .init(random.pick([0, 1])), "eps": 1e-3], name: "n").then("Activation", ["act_type": "relu"], name: "r")
      let rectified = net
      net = try net.then(
        "Pooling",
        ["kernel": .init(stringLiteral: text(kernel)), "stride": .init(stringLiteral: text(stride)), "pad": .init(stringLiteral: text(pad)), "pool_type": "max",
          "pooling_convention": .init(stringLiteral: pad == [0, 0] ? random.pick(["valid", "full"]) : "valid")], name: "p")
      net = try net.then("Convolution", ["kernel": "(1,1)", "num_filter": 8], name: "d")
      // Another reader of the data, whose gradient is there before, or of what is pooled.
      if turn % 3 == 1 { net = try Symbol.group([net, source.then("Activation", ["act_type": "tanh"], name: "t")]) }
      if turn % 3 == 2 { net = Symbol.group([net, rectified]) }
      try expectEqual(net, data, "kernel \(kernel), stride \(stride), pad \(pad), \(turn % 3)")
    }
  }
}
