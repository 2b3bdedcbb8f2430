import Testing
import TestSupport

import Runtime

/// Our own convolutions of what results see, gathered, against the reference kernels.
extension OneDNNTests {
  private func expectGathered(_ data: Shape, filters: Int, kernel: (Int, Int), stride: (Int, Int), dilate: (Int, Int), pad: (Int, Int), _ random: inout Choices) throws {
    var net = try Symbol.apply(
      "Convolution", positional: [.variable("data")],
      attributes: [
        ("kernel", "(\(kernel.0),\(kernel.1))"), ("stride", "(\(stride.0),\(stride.1))"), ("dilate", "(\(dilate.0),\(dilate.1))"), ("pad", "(\(pad.0),\(pad.1))"),
        ("num_filter", String(filters)), ("no_bias", random.pick(["0", "1"])),
      ], name: "c")
    if random.pick([true, false]) { net = try net + Symbol.apply("Activation", positional: [net], attributes: [("act_type", "tanh")]) }
    if random.pick([true, false]) { net = try net.then("Activation", ["act_type": "relu"], name: "r") }
    try expectEqual(net, data, "\(filters) filters of \(kernel), stride \(stride), dilate \(dilate), pad \(pad)", inTraining: false, tolerance: 1e-5)
  }

  @Test("gathered convolutions of random shapes agree with the reference, with bias, relu and a sum in the same pass")
  func gatheredOfRandomShapes() throws {
    try ConvolutionChoice.$forced.withValue(.gathered) {
      var random = Choices.seeded(41)
      for _ in 0..<80 {
        let kernel = (random.pick([1, 2, 3, 5, 7]), random.pick([2, 3, 3, 4, 7])), stride = (random.pick([1, 2, 3]), random.pick([1, 2, 2, 3, 4])), dilate = (random.pick([1, 1, 2, 3]), random.pick([1, 1, 2]))
        // Margins may be wider than filters, and pictures smaller than these.
        let pad = (random.pick([0, 1, 3, 8]), random.pick([0, 1, 3, 8]))
        func extent(_ kernel: Int, _ dilate: Int, _ pad: Int) -> Int { max(1, (kernel - 1) * dilate + 1 - 2 * pad) + random.pick([0, 1, 5, 12, 23]) }
        let data = Shape([random.pick([1, 2, 3, 5]), random.pick([8, 9, 16, 20, 40, 72]), extent(kernel.0, dilate.0, pad.0), extent(kernel.1, dilate.1, pad.1)])
        try expectGathered(data, filters: random.pick([8, 9, 16, 24, 33, 64]), kernel: kernel, stride: stride, dilate: dilate, pad: pad, &random)
      }
    }
  }

  @Test("those of more than is gathered at once, of many pictures, and with filters larger than a second cache agree with the reference", arguments: [1, 2, 3])
  func largeGathered(threads: Int32) throws {
    try ConvolutionChoice.$forced.withValue(.gathered) {
      var random = Choices.seeded(43)
      for (data, filters, kernel, stride) in [(Shape([1, 72, 41, 59]), 16, 5, 1), ([2, 40, 45, 50], 24, 5, 1), ([7, 16, 30, 29], 20, 3, 2), ([3, 264, 13, 14], 136, 3, 2), ([1, 8, 90, 700], 8, 7, 1)] {
        try Processor.withThreads(threads) {
          try expectGathered(data, filters: filters, kernel: (kernel, kernel), stride: (stride, stride), dilate: (1, 1), pad: (1, 1), &random)
        }
      }
    }
  }

  @Test("one that is stopped throws, and the next run is whole")
  func stoppedGathered() throws {
    let flag = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    flag.initialize(to: 0)
    defer { flag.deallocate() }
    let net = try Symbol.variable("data").then("Convolution", ["kernel": "(3,3)", "pad": "(1,1)", "stride": "(2,2)", "num_filter": 16], name: "c")
    let executor = try Executor.simpleBind(net, shapes: ["data": [3, 16, 12, 12]])
    for array in executor.arguments { array.setDoubles((0..<array.count).map { Double($0 % 17) / 17 - 0.4 }) }
    try ConvolutionChoice.$forced.withValue(.gathered) {
      try Interruption.withFlag(flag) {
        try executor.forward(isTraining: false)
        let whole = executor.outputs[0].doubles()
        #expect(whole.contains { abs($0) > 0.1 })
        flag.pointee = 1
        #expect(throws: Interruption.Stopped.self) { try executor.forward(isTraining: false) }
        flag.pointee = 0
        try executor.forward(isTraining: false)
        #expect(executor.outputs[0].doubles() == whole)
      }
    }
  }
}
