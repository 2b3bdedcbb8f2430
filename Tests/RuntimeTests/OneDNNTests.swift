import Testing
import TestSupport

import Runtime

/// Layers run by oneDNN against the reference kernels on random shapes, forward and backward.
@Suite(.serialized, .ownGenerator) struct OneDNNTests {
  /// Outputs and gradients of a bound symbol with repeatable inputs, twice over: the second run finds prepared layouts.
  ///
  /// - Parameter isTrained: arguments that want gradients in training.
  func run(_ symbol: Symbol, _ data: Shape, usesOneDNN: Bool, isTraining: Bool, isTrained: (String) -> Bool = { _ in true }) throws -> [[Double]] {
    try OneDNN.$scoped.withValue(usesOneDNN) {
      let executor = try Executor.simpleBind(symbol, shapes: ["data": data]) { isTraining && isTrained($0) ? .write : .null }
      var state: UInt64 = 42
      func next() -> Float {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Float(state >> 40) / Float(1 << 24) - 0.5
      }
      var results: [[Double]] = []
      for _ in 0..<2 {
        for array in executor.arguments { array.setDoubles((0..<array.count).map { _ in Double(next()) }) }
        for array in executor.auxiliary { array.setDoubles((0..<array.count).map { _ in Double(next() + 1) }) }
        try executor.forward(isTraining: isTraining)
        results.append(executor.outputs[0].doubles())
        guard isTraining else { continue }
        try executor.backward(headGradients: [NDArray((0..<executor.outputs[0].count).map { _ in next() }, shape: executor.outputs[0].shape)])
        results += executor.gradients.compactMap { $0?.doubles() } + executor.auxiliary.map { $0.doubles() }
      }
      return results
    }
  }

  func expectEqual(
    _ symbol: Symbol, _ data: Shape, _ what: String, inTraining: Bool = true, tolerance: Double = 1e-4, isTrained: (String) -> Bool = { _ in true }
  ) throws {
    for isTraining in inTraining ? [true, false] : [false] {
      let fast = try run(symbol, data, usesOneDNN: true, isTraining: isTraining, isTrained: isTrained)
      let reference = try run(symbol, data, usesOneDNN: false, isTraining: isTraining, isTrained: isTrained)
      #expect(fast.count == reference.count)
      for (part, (x, y)) in zip(fast, reference).enumerated() {
        let scale = y.map { abs($0) }.max() ?? 0
        // Winograd's transforms and sums in another order: 1e-4 of the largest element. A gradient that is zero but for rounding (that of a
        // bias before a normalization) is a sum of some hundred terms near 0.5, so nothing below 1e-5 is a difference.
        let worst = zip(x, y).map { abs($0 - $1) }.max() ?? 0
        #expect(worst <= tolerance * max(scale, 0.1), "\(what), data \(data), part \(part): \(worst) of \(scale)")
      }
    }
  }

  @Test("statistics of large batches are exact to the last place", arguments: [[6, 3, 64, 65], [5, 16, 40, 30], [7, 9, 61]])
  func statistics(extents: [Int]) throws {
    let net = try Symbol.variable("data").then("BatchNorm", ["fix_gamma": 0, "output_mean_var": 1], name: "bn")
    let executor = try Executor.simpleBind(net, shapes: ["data": Shape(extents)]) { _ in .write }
    let channels = extents[1], pixels = extents.dropFirst(2).reduce(1, *)
    var state: UInt64 = 3
    // Numbers far from zero, the later pictures farther.
    let values = (0..<extents.reduce(1, *)).map { i -> Float in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return 100 + 10 * Float(i / (channels * pixels)) + 60 * Float(Double(state >> 33) / Double(1 << 31))
    }
    try executor.arguments[0].assign(from: NDArray(values, shape: Shape(extents)))
    executor[argument: "bn_gamma"]?.fill(1)
    try executor.forward(isTraining: true)
    for c in 0..<channels {
      var mine: [Double] = []
      for n in 0..<extents[0] {
        let start: Int = (n * channels + c) * pixels
        for i in start..<(start + pixels) { mine.append(Double(values[i])) }
      }
      let size = Double(mine.count), mean: Double = mine.reduce(0, +) / size
      var squares = 0.0
      for v in mine { squares += (v - mean) * (v - mean) }
      let variance = squares / size
      let shown = executor.outputs[1].doubles()[c], inverse = executor.outputs[2].doubles()[c]
      #expect(abs(shown - mean) < 1e-5, "mean \(shown), exactly \(mean)")
      #expect(abs(inverse * (variance + 1e-3).squareRoot() - 1) < 3e-7, "\(inverse)")
    }
  }

  @Test("convolutions of random shapes agree with the reference, whatever is chosen", arguments: [nil, ConvolutionChoice.Algorithm.blocked, .direct, .strided, .gathered])
  func convolutions(_ algorithm: ConvolutionChoice.Algorithm?) throws { try ConvolutionChoice.$forced.withValue(algorithm) { try compareConvolutions() } }

  private func compareConvolutions() throws {
    var random = Choices.seeded(7)
    for _ in 0..<40 {
      let rank = random.pick([1, 2, 2, 2, 3]), groups = random.pick([1, 1, 2, 3])
      let kernel = (0..<rank).map { _ in random.pick([1, 2, 3, 5]) }
      let pad = kernel.map { random.pick([0, $0 / 2, 1]) }, stride = kernel.map { _ in random.pick([1, 1, 2, 3]) }, dilate = kernel.map { _ in random.pick([1, 1, 2]) }
      let channels = groups * random.pick([1, 3, 8, 16]), filters = groups * random.pick([1, 4, 8, 17])
      let extents = (0..<rank).map { d in (kernel[d] - 1) * dilate[d] + 1 + random.pick([0, 3, 8]) }
      let data = Shape([random.pick([1, 2, 5]), channels] + extents)
      func text(_ x: [Int]) -> String { "(" + x.map(String.init).joined(separator: ",") + ")" }
      let symbol = try Symbol.apply(
        "Convolution", positional: [.variable("data")],
        attributes: [("kernel", text(kernel)), ("pad", text(pad)), ("stride", text(stride)), ("dilate", text(dilate)), ("num_filter", String(filters)),
          ("num_group", String(groups)), ("no_bias", random.pick(["0", "1"]))], name: "c")
      try expectEqual(symbol, data, "kernel \(kernel) pad \(pad) stride \(stride) dilate \(dilate) groups \(groups) filters \(filters)")
    }
  }

  @Test("margins wider than the picture, of which choosing an algorithm may not measure the first rows only", arguments: ["(1,1)", "(2,2)"])
  func wideMargins(stride: String) throws {
    let symbol = try Symbol.variable("data").then("Convolution", ["kernel": "(3,3)", "pad": "(60,60)", "stride": AttributeValue(stringLiteral: stride), "num_filter": 48], name: "c").then(
      "Activation", ["act_type": "relu"], name: "r")
    for batch in [1, 4] { try expectEqual(symbol, [batch, stride == "(1,1)" ? 40 : 160, 10, 4], "batch \(batch)", inTraining: false) }
  }

  @Test("convolutions of pictures with one or two channels, by filters of any size, agree with the reference")
  func greyPictures() throws {
    var random = Choices.seeded(23)
    for _ in 0..<40 {
      let kernel = [random.pick([1, 2, 3, 4, 5, 5, 7, 10, 11]), random.pick([1, 2, 3, 4, 5, 5, 7, 10, 11])], stride = [random.pick([1, 1, 2, 3]), random.pick([1, 1, 2, 3])]
      let pad = kernel.map { random.pick([0, $0 / 2]) }, filters = random.pick([1, 8, 16, 17, 20, 33])
      let data = Shape([random.pick([1, 2, 5]), random.pick([1, 1, 2])] + kernel.map { $0 + random.pick([0, 3, 9]) })
      func text(_ x: [Int]) -> String { "(\(x[0]),\(x[1]))" }
      let symbol = try Symbol.apply(
        "Convolution", positional: [.variable("data")],
        attributes: [("kernel", text(kernel)), ("pad", text(pad)), ("stride", text(stride)), ("num_filter", String(filters)), ("no_bias", random.pick(["0", "1"]))], name: "c")
      try expectEqual(symbol, data, "kernel \(kernel) pad \(pad) stride \(stride) filters \(filters)")
    }
  }

  @Test("transposed convolutions of random shapes agree with the reference")
  func transposedConvolutions() throws {
    var random = Choices.seeded(17)
    for _ in 0..<40 {
      let rank = random.pick([1, 2, 2, 2, 3]), groups = random.pick([1, 1, 2, 3])
      let kernel = (0..<rank).map { _ in random.pick([1, 2, 3, 3, 4]) }, stride = kernel.map { _ in random.pick([1, 1, 2, 3]) }, dilate = kernel.map { _ in random.pick([1, 1, 2]) }
      let adj = stride.map { random.pick([0, $0 - 1]) }
      let pad = (0..<rank).map { d -> Int in min(random.pick([0, 1]), dilate[d] * (kernel[d] - 1) / 2) }
      let channels = groups * random.pick([1, 3, 8, 16]), filters = groups * random.pick([1, 4, 8, 17])
      let extents = (0..<rank).map { _ in random.pick([1, 3, 8, 13]) }
      func text(_ x: [Int]) -> String { "(" + x.map(String.init).joined(separator: ",") + ")" }
      var attributes = [
        ("kernel", text(kernel)), ("stride", text(stride)), ("dilate", text(dilate)), ("num_filter", String(filters)), ("num_group", String(groups)), ("no_bias", random.pick(["0", "1"])),
      ]
      if random.pick([true, false, false]) {
        // Less than the whole, which then loses unequal ends.
        let target = (0..<rank).map { d -> Int in
          let whole: Int = stride[d] * (extents[d] - 1) + dilate[d] * (kernel[d] - 1) + 1
          return max(1, whole - random.pick([0, 1]))
        }
        attributes.append(("target_shape", text(target)))
      } else { attributes += [("pad", text(pad)), ("adj", text(adj))] }
      let symbol = try Symbol.apply("Deconvolution", positional: [.variable("data")], attributes: attributes, name: "d")
      try expectEqual(symbol, Shape([random.pick([1, 2, 5]), channels] + extents), "\(attributes)")
    }
  }

  @Test("the gradient of a maximum goes to the first of the elements that have it")
  func equalMaxima() throws {
    var random = Choices.seeded(29)
    for (kernel, stride, pad) in [(2, 2, 0), (3, 2, 1), (3, 1, 0), (4, 3, 2)] {
      let (planes, height, width) = (40, 9, 8), data = Shape([2, 20, height, width])
      // A convolution that changes nothing brings the channels side by side.
      let same = try Symbol.variable("data").then("Convolution", ["kernel": [1, 1], "num_filter": 20, "no_bias": 1], name: "c")
      let net = try Symbol.apply(
        "Pooling", positional: [same],
        attributes: [("kernel", "(\(kernel),\(kernel))"), ("stride", "(\(stride),\(stride))"), ("pad", "(\(pad),\(pad))"), ("pool_type", "max")], name: "p")
      let executor = try Executor.simpleBind(net, shapes: ["data": data]) { _ in .write }
      let x = (0..<data.count).map { _ in random.pick([Float(0), 0.5, 1]) }
      try executor.arguments[0].assign(from: NDArray(x, shape: data))
      executor[argument: "c_weight"]?.setDoubles((0..<400).map { $0 % 21 == 0 ? 1 : 0 })
      try executor.forward(isTraining: true)
      let result = executor.outputs[0].shape, gy = (0..<result.count).map { _ in random.number() }
      try executor.backward(headGradients: [NDArray(gy, shape: result)])
      var wanted = [Float](repeating: 0, count: data.count)
      for p in 0..<planes { for i in 0..<result[2] { for j in 0..<result[3] {
        var best: Int?
        for r in max(0, i * stride - pad)..<min(height, i * stride - pad + kernel) {
          for c in max(0, j * stride - pad)..<min(width, j * stride - pad + kernel) {
            let at = (p * height + r) * width + c
            if best.map({ x[at] > x[$0] }) ?? true { best = at }
          }
        }
        if let best { wanted[best] += gy[(p * result[2] + i) * result[3] + j] }
      } } }
      let found = executor.gradients[0]!.doubles()
      #expect(zip(found, wanted).allSatisfy { abs($0 - Double($1)) < 1e-5 }, "kernel \(kernel), stride \(stride), pad \(pad)")
    }
  }

  @Test("pooling of random shapes agrees with the reference")
  func pooling() throws {
    var random = Choices.seeded(11)
    for _ in 0..<40 {
      let rank = random.pick([1, 2, 2, 3])
      let kernel = (0..<rank).map { _ in random.pick([1, 2, 3]) }
      func text(_ x: [Int]) -> String { "(" + x.map(String.init).joined(separator: ",") + ")" }
      let attributes = [
        ("kernel", text(kernel)), ("pad", text(kernel.map { random.pick([0, $0 / 2]) })), ("stride", text(kernel.map { _ in random.pick([1, 2, 3]) })),
        ("pool_type", random.pick(["max", "avg", "sum", "lp"])), ("pooling_convention", random.pick(["valid", "full"])),
        ("global_pool", random.pick(["0", "0", "1"])), ("count_include_pad", random.pick(["0", "1"])),
      ]
      let symbol = try Symbol.apply("Pooling", positional: [.variable("data")], attributes: attributes, name: "p")
      try expectEqual(symbol, Shape([random.pick([1, 3]), random.pick([1, 3, 8, 20])] + kernel.map { $0 + random.pick([0, 3, 6]) }), "\(attributes)")
    }
  }

  @Test("pooling of pictures with eight channels side by side agrees with the reference for random shapes")
  func pooledBlocks() throws {
    try ConvolutionChoice.$forced.withValue(.winograd) {
      var random = Choices.seeded(13)
      for _ in 0..<60 {
        let kernel = [random.pick([1, 2, 3, 3, 5]), random.pick([1, 2, 3, 3, 5, 7])], data = Shape([random.pick([1, 2]), 8, random.pick([5, 8, 13]), random.pick([7, 9, 14])])
        let filters = random.pick([8, 17])
        var net = try Symbol.apply("Convolution", positional: [.variable("data")], attributes: [("kernel", "(3,3)"), ("pad", "(1,1)"), ("num_filter", String(filters))], name: "c")
        let attributes: [(name: String, value: String)] = [
          ("kernel", "(\(kernel[0]),\(kernel[1]))"), ("pad", "(\(random.pick([0, kernel[0] / 2])),\(random.pick([0, kernel[1] / 2])))"),
          ("stride", "(\(random.pick([1, 2, 3])),\(random.pick([1, 1, 2, 3])))"), ("pool_type", random.pick(["max", "avg"])),
          ("pooling_convention", random.pick(["valid", "full"])), ("global_pool", random.pick(["0", "0", "0", "1"])), ("count_include_pad", random.pick(["0", "1"])),
        ]
        net = try Symbol.apply("Pooling", positional: [net], attributes: attributes, name: "p")
        try expectEqual(net, data, "\(filters) channels, \(attributes)")
      }
    }
  }

  @Test("a residual unit, whose layouts travel from layer to layer, agrees with the reference")
  func residualUnit() throws {
    for (data, fixesGamma, usesGlobal) in [(Shape([4, 16, 9, 9]), "0", "0"), (Shape([2, 3, 8, 8]), "1", "0"), (Shape([3, 8, 7, 5]), "0", "1")] {
      let x = Symbol.variable("data")
      let normalized = try Symbol.apply("BatchNorm", positional: [x], attributes: [("fix_gamma", fixesGamma), ("use_global_stats", usesGlobal), ("eps", "2e-05")], name: "bn")
      let rectified = try Symbol.apply("Activation", positional: [normalized], attributes: [("act_type", "relu")], name: "relu")
      let convolved = try Symbol.apply(
        "Convolution", positional: [rectified], attributes: [("kernel", "(3,3)"), ("pad", "(1,1)"), ("num_filter", String(data[1])), ("no_bias", "1")], name: "conv")
      let sum = try Symbol.apply("_plus", positional: [convolved, x], name: "sum")
      let clipped = try Symbol.apply("clip", positional: [sum], attributes: [("a_min", "-0.25"), ("a_max", "0.5")], name: "clip")
      let bent = try Symbol.apply("Activation", positional: [clipped], attributes: [("act_type", "tanh")], name: "tanh")
      let again = try Symbol.apply("_plus", positional: [bent, rectified], name: "again")
      try expectEqual(again, data, "residual unit of \(data)")
    }
  }

  @Test("convolution, normalization and relu run as one agree with the reference, and see every changed argument")
  func foldedConvolution() throws {
    for (bias, gamma, data) in [("0", "0", Shape([2, 8, 9, 9])), ("1", "1", Shape([1, 3, 7, 5])), ("1", "0", Shape([3, 16, 6, 6]))] {
      let convolved = try Symbol.apply(
        "Convolution", positional: [.variable("data")], attributes: [("kernel", "(3,3)"), ("pad", "(1,1)"), ("num_filter", "9"), ("no_bias", bias)], name: "conv")
      let normalized = try Symbol.apply("BatchNorm", positional: [convolved], attributes: [("fix_gamma", gamma)], name: "bn")
      try expectEqual(normalized, data, "convolution and normalization")
      try expectEqual(try Symbol.apply("Activation", positional: [normalized], attributes: [("act_type", "relu")], name: "relu"), data, "and relu")
    }
  }

  @Test("filters are read, and trained, after each algorithm has prepared them for predictions", arguments: [ConvolutionChoice.Algorithm.winograd, .smallWinograd, .blocked, .direct])
  func preparedFilters(algorithm: ConvolutionChoice.Algorithm) throws {
    let symbol = try Symbol.apply("Convolution", positional: [.variable("data")], attributes: [("kernel", "(3,3)"), ("pad", "(1,1)"), ("num_filter", "32")], name: "c")
    let executor = try Executor.simpleBind(symbol, shapes: ["data": [2, 32, 14, 14]]) { _ in .write }
    for argument in executor.arguments {
      for i in 0..<argument.count {
        let step = (i * 7 + 3) % 11
        argument.floats[i] = Float(step - 5) / 8
      }
    }
    let filters = executor.arguments[1].doubles()
    try ConvolutionChoice.$forced.withValue(algorithm) { try executor.forward(isTraining: false) }
    let predicted = executor.outputs[0].doubles()
    // Other shapes prepare the same filters again, from what is left of them.
    for other in [ConvolutionChoice.Algorithm.direct, .blocked, .winograd] {
      let reshaped = try executor.reshaped(["data": [other == .direct ? 3 : other == .winograd ? 4 : 5, 32, 14, 14]])
      reshaped.arguments[0].fill(0.5)
      try ConvolutionChoice.$forced.withValue(other) { try reshaped.forward(isTraining: false) }
      #expect(reshaped.outputs[0].doubles().allSatisfy { $0.isFinite })
    }
    try executor.forward(isTraining: true)
    let head = NDArray(zeros: executor.outputs[0].shape)
    head.fill(1)
    try executor.backward(headGradients: [head])
    #expect(zip(predicted, executor.outputs[0].doubles()).allSatisfy { abs($0 - $1) < 1e-3 })
    #expect(executor.arguments[1].doubles() == filters)
  }

  @Test("writing an argument makes its prepared copies stale")
  func staleCopies() throws {
    let symbol = try Symbol.apply("Convolution", positional: [.variable("data")], attributes: [("kernel", "(3,3)"), ("num_filter", "8"), ("no_bias", "1")], name: "c")
    let executor = try Executor.simpleBind(symbol, shapes: ["data": [1, 8, 6, 6]]) { _ in .null }
    executor.arguments[0].fill(1)
    executor.arguments[1].fill(1)
    try executor.forward(isTraining: false)
    #expect(executor.outputs[0].doubles().allSatisfy { abs($0 - 72) < 1e-3 })
    executor.arguments[1].floats[0] = 2
    try executor.forward(isTraining: false)
    #expect((executor.outputs[0].doubles()[0] - 73).magnitude < 1e-3)
    executor.arguments[1].fill(0)
    try executor.forward(isTraining: false)
    #expect(executor.outputs[0].doubles().allSatisfy { $0 == 0 })
  }
}

/// A small generator with a fixed seed, so that failures repeat.
struct Choices {
  private var state: UInt64
  static func seeded(_ seed: UInt64) -> Choices { .init(state: seed) }
  private init(state: UInt64) { self.state = state }
  mutating func pick<T>(_ choices: [T]) -> T {
    choices[below(choices.count)]
  }
  /// Between -1 and 1.
  mutating func number() -> Float { Float(below(20_001)) / 10_000 - 1 }
  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
