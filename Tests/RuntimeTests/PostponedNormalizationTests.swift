import Testing
import TestSupport

import Runtime

/// Normalizations whose statistics a convolution gathers on the way, and which the next one computes as it reads.
extension OneDNNTests {
  @Test(
    "convolutions before and after rectified normalizations of random shapes agree with the reference, trained and with fixed features",
    arguments: [ConvolutionChoice.Algorithm.winograd, .smallWinograd, nil])
  func postponedNormalization(_ algorithm: ConvolutionChoice.Algorithm?) throws {
    var random = Choices.seeded(37)
    for turn in 0..<15 {
      let channels = random.pick([8, 16, 24, 40]), filters = random.pick([8, 16, 33, 48])
      // Few pictures in blocks that threads have for themselves, many channels in stages that they share.
      let data = Shape([random.pick([1, 2, 4]), random.pick([channels, channels, 264]), random.pick([3, 7, 13, 14, 30]), random.pick([4, 6, 14, 29])])
      func layer(_ x: Symbol, _ filters: Int, _ name: String, _ kernel: Int = 3) throws -> Symbol {
        try x.then(
          "Convolution", ["kernel": .init(stringLiteral: "(\(kernel),\(kernel))"), "pad": .init(stringLiteral: "(\(kernel / 2),\(kernel / 2))"), "num_filter": .init(filters), "no_bias": 1],
          name: name)
      }
      func normalized(_ x: Symbol, _ name: String) throws -> Symbol {
        try x.then("BatchNorm", ["fix_gamma": .init(random.pick([0, 1])), "eps": 1e-3], name: "\(name)n").then("Activation", ["act_type": "relu"], name: "\(name)r")
      }
      var net = try layer(.variable("data"), filters, "a")
      let rectified = try normalized(net, "a")
      let inner = try layer(rectified, filters, "b")
      switch turn % 5 {
      case 0: net = inner
      // Of a sum, which is part of the step.
      case 1: net = try inner + net
      // Another convolution that cannot do it on the way.
      case 2: net = try inner + layer(rectified, filters, "s", 1)
      // Or comes first, while what is added to it is another step that reads the same.
      case 3:
        let step = try inner.then("BatchNorm", ["use_global_stats": 1, "eps": 1e-3], name: "g").then("Activation", ["act_type": "relu"], name: "gr")
        net = try layer(rectified, filters, "s", 1) + step
      // Another reader that is none.
      default: net = try inner + rectified
      }
      net = try layer(normalized(net, "c"), 8, "d", random.pick([1, 3]))
      let last = try net.then("Convolution", ["kernel": "(1,1)", "num_filter": 4], name: "last")
      for isFixed in [false, true] {
        try ConvolutionChoice.$forced.withValue(algorithm) {
          try expectEqual(last, data, "\(filters) filters, \(turn % 5), fixed \(isFixed)") { !isFixed || $0.hasPrefix("last") }
        }
      }
    }
  }
}
