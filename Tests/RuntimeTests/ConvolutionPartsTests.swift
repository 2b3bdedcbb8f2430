import Testing
import TestSupport

import Runtime

/// Convolutions of some pictures at a time, between which Ctrl-C is seen.
extension OneDNNTests {
  private func inParts(_ algorithm: ConvolutionChoice.Algorithm, _ body: () throws -> Void) throws {
    try Interruption.$operationsAtOnce.withValue(1000) { try ConvolutionChoice.$forced.withValue(algorithm, operation: body) }
  }

  @Test("convolutions computed in parts of the batch agree with the reference, with groups, dilation, strides, bias and relu")
  func convolutionsInParts() throws {
    try inParts(.direct) {
      var random = Choices.seeded(31)
      for turn in 0..<40 {
        let groups = random.pick([1, 1, 2, 4]), batch = random.pick([1, 1, 2, 3, 4, 6])
        let data = Shape([batch, random.pick([4, 8, 12, 16]), random.pick([7, 9, 14]), random.pick([7, 8, 13])])
        let kernel = random.pick([1, 2, 3, 5]), dilate = kernel > 3 ? 1 : random.pick([1, 2]), filters = random.pick([4, 8, 16, 20, 32, 48])
        var net = try Symbol.apply(
          "Convolution", positional: [.variable("data")],
          attributes: [
            ("kernel", "(\(kernel),\(kernel))"), ("dilate", "(\(dilate),\(dilate))"), ("stride", random.pick(["(1,1)", "(2,2)"])), ("pad", "(1,1)"),
            ("num_filter", String(filters)), ("num_group", String(groups)), ("no_bias", random.pick(["0", "1"])),
          ], name: "c")
        if turn % 2 == 0 { net = try net.then("Activation", ["act_type": "relu"], name: "r") }
        try expectEqual(net, data, "kernel \(kernel), \(filters) filters, \(groups) groups")
      }
    }
  }

  @Test("a convolution that is stopped throws, and the next run is whole", arguments: [ConvolutionChoice.Algorithm.direct, .winograd, .strided])
  func stoppedConvolution(algorithm: ConvolutionChoice.Algorithm) throws {
    let flag = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    flag.initialize(to: 0)
    defer { flag.deallocate() }
    try inParts(algorithm) { try Interruption.withFlag(flag) { try checkStops(flag, stride: algorithm == .strided ? 2 : 1) } }
  }

  @Test("products computed some rows or columns at a time are those computed at once", arguments: [(300, 70, 40), (40, 500, 30), (90, 90, 200)])
  func productsInParts(m: Int, n: Int, k: Int) throws {
    let a = NDArray((0..<m * k).map { Float($0 % 19) / 19 - 0.5 }, shape: [m, k]), b = NDArray((0..<n * k).map { Float($0 % 23) / 23 - 0.4 }, shape: [k, n])
    for type in [DType.float32, .float64] {
      let left = a.cast(to: type), right = b.cast(to: type)
      for (ta, tb) in [("0", "0"), ("1", "0"), ("0", "1"), ("1", "1")] {
        let x = ta == "1" ? try Imperative.invoke("transpose", positional: [left])[0] : left, y = tb == "1" ? try Imperative.invoke("transpose", positional: [right])[0] : right
        func product() throws -> [Double] { try Imperative.invoke("dot", positional: [x, y], attributes: [("transpose_a", ta), ("transpose_b", tb)])[0].doubles() }
        let whole = try product(), parts = try Interruption.$operationsAtOnce.withValue(1e4, operation: product)
        #expect(zip(whole, parts).allSatisfy { abs($0 - $1) <= (type == .float32 ? 1e-5 : 1e-13) }, "\(type) \(ta) \(tb)")
        #expect(whole.contains { abs($0) > 0.1 })
      }
    }
  }

  @Test("operators that are stopped throw, and run again", arguments: ["dot", "FullyConnected", "Deconvolution", "Convolution"])
  func stoppedOperators(op: String) throws {
    let flag = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    flag.initialize(to: 1)
    defer { flag.deallocate() }
    let a = NDArray(zeros: [64, 64]), picture = NDArray(zeros: [1, 16, 9, 9])
    let attributes = [
      "FullyConnected": ["num_hidden": "64", "no_bias": "1"], "Deconvolution": ["kernel": "(3,3)", "num_filter": "16"],
      "Convolution": ["kernel": "(1,1)", "num_filter": "16", "no_bias": "1"],
    ]
    let inputs = [
      "dot": [a, a], "FullyConnected": [a, a], "Deconvolution": [picture, NDArray(zeros: [16, 16, 3, 3])], "Convolution": [picture, NDArray(zeros: [16, 16, 1, 1])],
    ]
    func run() throws { _ = try Imperative.invoke(op, positional: inputs[op]!, attributes: (attributes[op] ?? [:]).map { ($0.key, $0.value) }) }
    try Interruption.$operationsAtOnce.withValue(1000) {
      try Interruption.withFlag(flag) {
        #expect(throws: Interruption.Stopped.self) { try run() }
        flag.pointee = 0
        try run()
      }
    }
  }

  private func checkStops(_ flag: UnsafeMutablePointer<Int32>, stride: Int) throws {
    let net = try Symbol.variable("data").then("Convolution", ["kernel": "(3,3)", "pad": "(1,1)", "stride": stride == 2 ? "(2,2)" : "(1,1)", "num_filter": 16], name: "c")
    let executor = try Executor.simpleBind(net, shapes: ["data": [4, 16, 12, 12]]) { _ in .write }
    for array in executor.arguments { array.setDoubles((0..<array.count).map { Double($0 % 17) / 17 - 0.4 }) }
    let head = NDArray((0..<executor.outputs[0].count).map { Float($0 % 13) / 13 - 0.5 }, shape: executor.outputs[0].shape)
    func step() throws -> [[Double]] {
      try executor.forward(isTraining: true)
      let outputs = executor.outputs[0].doubles()
      try executor.backward(headGradients: [head])
      return [outputs] + executor.gradients.compactMap { $0?.doubles() }
    }
    let whole = try step(), parameters = executor.arguments.map { $0.doubles() }
    flag.pointee = 1
    #expect(throws: Interruption.Stopped.self) { try executor.forward(isTraining: true) }
    flag.pointee = 0
    try executor.forward(isTraining: true)
    flag.pointee = 1
    #expect(throws: Interruption.Stopped.self) { try executor.backward(headGradients: [head]) }
    flag.pointee = 0
    #expect(executor.arguments.map { $0.doubles() } == parameters)
    #expect(try step() == whole)
  }
}
