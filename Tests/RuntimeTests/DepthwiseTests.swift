import Testing
import TestSupport

import Runtime

/// Convolutions of each channel by itself, alone and between those of 1x1 filters, against the reference kernels.
extension OneDNNTests {
  private func convolution(_ x: Symbol, filters: Int, kernel: Int, stride: Int = 1, pad: [Int] = [0, 0], groups: Int = 1, bias: Bool, name: String) throws -> Symbol {
    try Symbol.apply(
      "Convolution", positional: [x],
      attributes: [
        ("kernel", "(\(kernel),\(kernel))"), ("stride", "(\(stride),\(stride))"), ("pad", "(\(pad[0]),\(pad[1]))"), ("num_filter", String(filters)),
        ("num_group", String(groups)), ("no_bias", bias ? "0" : "1"),
      ], name: name)
  }

  private func followed(_ x: Symbol, _ random: inout Choices, _ name: String) throws -> Symbol {
    var net = x
    if random.pick([true, false]) { net = try Symbol.apply("BatchNorm", positional: [net], attributes: [("fix_gamma", "0")], name: name + "n") }
    switch random.pick([0, 1, 2]) {
    case 0: return net
    case 1: return try Symbol.apply("Activation", positional: [net], attributes: [("act_type", "relu")], name: name + "a")
    default: return try Symbol.apply("clip", positional: [net], attributes: [("a_min", "0"), ("a_max", "0.4")], name: name + "a")
    }
  }

  @Test("convolutions of each channel by itself agree with the reference for random shapes")
  func depthwiseOfRandomShapes() throws {
    try ConvolutionChoice.$forced.withValue(.depthwise) {
      var random = Choices.seeded(31)
      for _ in 0..<40 {
        let channels = random.pick([8, 9, 16, 20, 40]), data = Shape([random.pick([1, 2, 3]), channels, random.pick([3, 4, 5, 8, 15]), random.pick([3, 4, 7, 11, 14])])
        let stride = random.pick([1, 2]), pad = [random.pick([0, 1]), random.pick([0, 1])]
        let net = try convolution(.variable("data"), filters: channels, kernel: 3, stride: stride, pad: pad, groups: channels, bias: random.pick([true, false]), name: "d")
        try expectEqual(followed(net, &random, "d"), data, "stride \(stride), pad \(pad)")
      }
    }
  }

  /// Only predictions compute them as one.
  @Test(
    "and blocks of them with 1x1 filters before, behind, or both, with a sum at the end, computed as one or one after the other",
    arguments: [ConvolutionChoice.Algorithm.depthwiseBlock, .direct])
  func depthwiseBlocks(_ algorithm: ConvolutionChoice.Algorithm) throws {
    try ConvolutionChoice.$forced.withValue(algorithm) {
      var random = Choices.seeded(37)
      for _ in 0..<60 {
        let channels = random.pick([8, 12, 16, 24]), wide = random.pick([8, 17, 24, 48, 130, 200]), height = random.pick([3, 5, 8, 14, 40]), width = random.pick([3, 6, 7, 33])
        let stride = random.pick([1, 1, 2]), pad = [random.pick([0, 1, 1]), random.pick([0, 1, 1])], form = random.pick(["both", "both", "before", "behind"])
        let x = Symbol.variable("data"), middle = form == "behind" ? channels : wide
        var net = form == "behind" ? x : try followed(convolution(x, filters: wide, kernel: 1, bias: random.pick([true, false]), name: "e"), &random, "e")
        net = try followed(
          convolution(net, filters: middle, kernel: 3, stride: stride, pad: pad, groups: middle, bias: random.pick([true, false]), name: "d"), &random, "d")
        if form != "before" {
          net = try convolution(net, filters: channels, kernel: 1, bias: random.pick([true, false]), name: "p")
          if random.pick([true, false]) { net = try Symbol.apply("BatchNorm", positional: [net], attributes: [("fix_gamma", "0")], name: "pn") }
          if stride == 1, pad == [1, 1], random.pick([true, false]) { net = try net + x }
          if random.pick([true, false]) { net = try Symbol.apply("Activation", positional: [net], attributes: [("act_type", "relu")], name: "pa") }
        }
        try expectEqual(net, Shape([random.pick([1, 2, 5]), channels, height, width]), "\(form), \(wide) channels between, stride \(stride), pad \(pad)", inTraining: false)
      }
    }
  }

  @Test("changing any parameter of a block shows in the next prediction, and a watched inner output is the one by itself")
  func changedBlock() throws {
    try ConvolutionChoice.$forced.withValue(.depthwiseBlock) {
      var random = Choices.seeded(41)
      var net = try convolution(.variable("data"), filters: 24, kernel: 1, bias: true, name: "e")
      net = try Symbol.apply("BatchNorm", positional: [net], attributes: [("fix_gamma", "0")], name: "n")
      net = try convolution(net, filters: 24, kernel: 3, pad: [1, 1], groups: 24, bias: true, name: "d")
      net = try convolution(net, filters: 16, kernel: 1, bias: true, name: "p")
      let executor = try Executor.simpleBind(net, shapes: ["data": [2, 16, 9, 9]]) { _ in .null }
      func fill(_ array: NDArray) { for i in 0..<array.count { array.floats[i] = Float(random.pick(Array(1...100))) / 100 } }
      for array in executor.arguments + executor.auxiliary { fill(array) }
      /// The result, and the same by a new executor whose nodes run one by one since their outputs are watched.
      func compare(_ what: String) throws {
        try executor.forward(isTraining: false)
        let other = try Executor(
          net, arguments: executor.arguments.map { $0.copy() }, gradients: executor.arguments.map { _ in nil }, requests: executor.requests, auxiliary: executor.auxiliary.map { $0.copy() })
        var seen: [String] = []
        other.monitor = { name, _ in seen.append(name) }
        try other.forward(isTraining: false)
        #expect(seen == ["e_output", "n_output", "d_output", "p_output"])
        let x = Array(executor.outputs[0].floatsForReading), y = Array(other.outputs[0].floatsForReading), scale = y.map { abs($0) }.max() ?? 0
        #expect(zip(x, y).allSatisfy { abs($0 - $1) <= 1e-5 * scale }, "after \(what)")
      }
      try compare("binding")
      for (name, array) in zip(executor.argumentNames + executor.auxiliaryNames, executor.arguments + executor.auxiliary) {
        fill(array)
        try compare("a change of \(name)")
      }
    }
  }
}
