import Testing
import TestSupport

import Runtime

/// Our own Winograd convolutions against the reference kernels, in every pass and every way of sharing work among threads.
extension OneDNNTests {
  private func convolution(_ data: Shape, filters: Int, pad: [Int], bias: Bool) throws -> Symbol {
    try Symbol.apply(
      "Convolution", positional: [.variable("data")],
      attributes: [("kernel", "(3,3)"), ("pad", "(\(pad[0]),\(pad[1]))"), ("num_filter", String(filters)), ("no_bias", bias ? "0" : "1")], name: "c")
  }

  @Test("Winograd convolutions of random shapes agree with the reference", arguments: [ConvolutionChoice.Algorithm.winograd, .smallWinograd])
  func winogradOfRandomShapes(_ algorithm: ConvolutionChoice.Algorithm) throws {
    try ConvolutionChoice.$forced.withValue(algorithm) {
      var random = Choices.seeded(23)
      for _ in 0..<30 {
        let data = Shape([random.pick([1, 2, 3]), random.pick([8, 9, 15, 16, 24, 40]), random.pick([3, 4, 5, 7, 9, 14]), random.pick([3, 4, 6, 8, 13])])
        let filters = random.pick([8, 9, 16, 17, 24, 33]), pad = [random.pick([0, 1, 2]), random.pick([0, 1, 2])]
        try expectEqual(try convolution(data, filters: filters, pad: pad, bias: random.pick([true, false])), data, "\(filters) filters, pad \(pad)")
        // With a sum and relu in the same pass.
        let x = Symbol.variable("data"), added = try convolution(data, filters: data[1], pad: [1, 1], bias: true) + x
        try expectEqual(try Symbol.apply("Activation", positional: [added], attributes: [("act_type", "relu")]), data, "a sum")
      }
    }
  }

  @Test(
    "and so do those with many tiles, with large filters, and with few tiles and large filters",
    arguments: [([2, 16, 60, 60], 16), ([1, 264, 14, 14], 96), ([1, 128, 30, 30], 200), ([1, 520, 5, 7], 72), ([1, 64, 24, 24], 384), ([1, 40, 27, 27], 168), ([4, 152, 7, 7], 152), ([6, 300, 6, 5], 90)], [ConvolutionChoice.Algorithm.winograd, .smallWinograd])
  func winogradOfLargeShapes(_ shape: ([Int], Int), _ algorithm: ConvolutionChoice.Algorithm) throws {
    let (extents, filters) = shape
    for threads in [1, 2, 3] as [Int32] {
      try Processor.withThreads(threads) {
        try ConvolutionChoice.$forced.withValue(algorithm) {
          try expectEqual(try convolution(Shape(extents), filters: filters, pad: [1, 1], bias: true), Shape(extents), "\(filters) filters, \(threads) threads")
        }
      }
    }
  }

  @Test("convolutions with 1x1 filters of random shapes agree with the reference, with bias, relu and a sum in the same pass")
  func pointwiseOfRandomShapes() throws {
    try ConvolutionChoice.$forced.withValue(.pointwise) {
      var random = Choices.seeded(29)
      for _ in 0..<40 {
        let channels = random.pick([8, 9, 16, 23, 40, 300]), data = Shape([random.pick([1, 2, 5]), channels, random.pick([1, 2, 3, 7, 14, 25]), random.pick([1, 3, 5, 7, 8])])
        let filters = random.pick([8, 11, 16, 17, 24, 33, channels]), bias = random.pick([true, false]), x = Symbol.variable("data")
        func layer(_ input: Symbol, _ filters: Int, _ name: String) throws -> Symbol {
          try Symbol.apply("Convolution", positional: [input], attributes: [("kernel", "(1,1)"), ("num_filter", String(filters)), ("no_bias", bias ? "0" : "1")], name: name)
        }
        var net = try layer(x, filters, "c")
        if random.pick([true, false]) { net = try Symbol.apply("BatchNorm", positional: [net], attributes: [("fix_gamma", "0")], name: "n") }
        if filters == channels, random.pick([true, false]) { net = try net + (random.pick([true, false]) ? x : Symbol.apply("Activation", positional: [x], attributes: [("act_type", "tanh")])) }
        if random.pick([true, false]) { net = try Symbol.apply("Activation", positional: [net], attributes: [("act_type", "relu")]) }
        try expectEqual(layer(net, 8, "last"), data, "\(filters) filters")
      }
    }
  }
}
