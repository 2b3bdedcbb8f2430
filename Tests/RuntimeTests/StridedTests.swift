import Testing
import TestSupport

import Runtime

/// Our own convolutions with strides against the reference kernels.
extension OneDNNTests {
  @Test("convolutions with strides of random shapes agree with the reference, with bias, relu and a sum in the same pass")
  func stridedOfRandomShapes() throws {
    try ConvolutionChoice.$forced.withValue(.strided) {
      var random = Choices.seeded(37)
      for _ in 0..<60 {
        let across = random.pick([3, 3, 5, 7]), down = random.pick([1, 2, 3, 5, 7]), stride = [random.pick([1, 2, 2, 3]), random.pick([2, 2, 2, 3, 4])], pad = [random.pick([0, 1, 3]), random.pick([0, 1, 3])]
        let channels = random.pick([1, 3, 4, 8, 16, 20, 40]), filters = random.pick([8, 9, 16, 24, 33, 64])
        let data = Shape([random.pick([1, 2, 5]), channels, down + random.pick([0, 1, 6, 13, 24]), across + random.pick([0, 1, 5, 11, 14, 30, 61])])
        var net = try Symbol.apply(
          "Convolution", positional: [.variable("data")],
          attributes: [
            ("kernel", "(\(down),\(across))"), ("stride", "(\(stride[0]),\(stride[1]))"), ("pad", "(\(pad[0]),\(pad[1]))"), ("num_filter", String(filters)),
            ("no_bias", random.pick(["0", "1"])),
          ], name: "c")
        if random.pick([true, false]) { net = try net + Symbol.apply("Activation", positional: [net], attributes: [("act_type", "tanh")]) }
        if random.pick([true, false]) { net = try net.then("Activation", ["act_type": "relu"], name: "r") }
        try expectEqual(net, data, "\(filters) filters of \(down) x \(across), stride \(stride), pad \(pad)", tolerance: 1e-5)
      }
    }
  }

  @Test("convolutions with strides and filters larger than a second cache, and of many rows, agree with the reference", arguments: [1, 2, 3])
  func largeStrided(threads: Int32) throws {
    try ConvolutionChoice.$forced.withValue(.strided) {
      for (data, filters, kernel) in [(Shape([5, 136, 15, 14]), 72, 3), ([2, 256, 7, 7], 264, 3), ([1, 48, 9, 30], 40, 7), ([2, 3, 65, 61], 24, 7)] {
        let size = AttributeValue(stringLiteral: "(\(kernel),\(kernel))"), attributes: KeyValuePairs<String, AttributeValue> = ["kernel": size, "pad": "(1,1)", "stride": "(2,2)", "num_filter": AttributeValue(integerLiteral: filters)]
        let net = try Symbol.variable("data").then("Convolution", attributes, name: "c").then("Activation", ["act_type": "relu"], name: "r")
        try Processor.withThreads(threads) { try expectEqual(net, data, "\(filters) filters of \(kernel) x \(kernel)", tolerance: 1e-5) }
      }
    }
  }
}
