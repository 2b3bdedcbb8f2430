import Runtime

/// Layers put together at random: odd numbers of channels, odd sizes, strides, groups and dilation, sums, branches and shared weights.
struct RandomGraph {
  /// Of samples (N, C, ...).
  private(set) var shape: Shape
  private(set) var symbol: Symbol

  private var random: Choices
  private var branches: [Symbol] = []
  private var layerCount = 0
  private var rank: Int
  /// Products that may still be spent.
  private var budget: Int
  /// Elements of a result.
  private let largest: Int

  private static let channels = [1, 2, 3, 5, 7, 8, 9, 15, 16, 17, 24, 32, 33, 48]

  /// - Parameter budget: of multiplications in a forward run, about.
  init(seed: UInt64, budget: Int) {
    random = Choices.seeded(seed &* 0x9E37_79B9_7F4A_7C15)
    for _ in 0..<4 { _ = random.pick([0]) }
    self.budget = budget
    largest = max(20_000, budget / 20)
    rank = random.pick([2, 2, 2, 2, 2, 2, 1, 3])
    let sizes = rank == 3 ? [1, 2, 3, 4, 5, 7] : [1, 2, 3, 4, 5, 7, 8, 9, 13, 14, 16, 17, 28, 31, 33, 40]
    let batch = random.pick([1, 1, 2, 2, 3, 10, 17, 20]), width = random.pick(Self.channels)
    var extents: [Int] = []
    for _ in 0..<rank { extents.append(random.pick(sizes)) }
    while batch * width * extents.reduce(1, *) > largest { for k in extents.indices { extents[k] = max(1, extents[k] / 2) } }
    shape = Shape([batch, width] + extents)
    symbol = .variable("data")
    for _ in 0..<random.pick([1, 2, 3, 4, 5, 6, 8]) { grow() }
    finish()
  }

  private func shape(of net: Symbol) -> Shape? { try? ShapeInference(net, known: ["data": shape]).shape(of: net.outputs[0]) }
  private mutating func chance(_ percent: Int) -> Bool { random.below(100) < percent }
  private mutating func extents(_ choices: [Int]) -> [Int] { (0..<rank).map { _ in random.pick(choices) } }
  private mutating func name(_ kind: String) -> String {
    layerCount += 1
    return "\(kind)\(layerCount)"
  }

  /// Adds a layer, or nothing where the drawn one does not fit.
  private mutating func grow() {
    guard let now = shape(of: symbol), now.extents.count == rank + 2 else { return }
    let kinds: [(Symbol, Shape, inout RandomGraph) throws -> Symbol?] = [
      { x, s, g in try g.convolution(x, s) }, { x, s, g in try g.convolution(x, s) }, { x, s, g in try g.convolution(x, s) }, { x, s, g in try g.bottleneck(x, s) },
      { x, s, g in try g.residual(x, s) }, { x, s, g in try g.residual(x, s) }, { x, s, g in try g.depthwise(x, s) }, { x, s, g in try g.normalized(x) }, { x, s, g in try g.activated(x) },
      { x, s, g in try g.pooled(x) }, { x, s, g in try g.concatenated(x, s) }, { x, s, g in try g.deconvolved(x) }, { x, s, g in try g.other(x, s) }, { x, s, g in try g.other(x, s) },
    ]
    guard let next = try? kinds[random.pick(Array(kinds.indices))](symbol, now, &self), let grown = shape(of: next), grown.count > 0, grown.count <= largest else { return }
    branches.append(next)
    symbol = next
  }

  /// A convolution with what may follow it; nil where it costs too much.
  private mutating func convolution(_ x: Symbol, _ s: Shape, filters: Int? = nil, kernel: [Int]? = nil, isSame: Bool = false, groups: Int? = nil, weight: Symbol? = nil) throws -> Symbol? {
    let width = s.extents[1]
    var groupCount = groups ?? (chance(20) ? random.pick([2, 3, 4, 8]) : 1)
    if width % groupCount != 0 { groupCount = 1 }
    var count = filters ?? random.pick(Self.channels)
    if count % groupCount != 0 { if filters == nil { count = groupCount * random.pick([1, 2, 3]) } else { groupCount = 1 } }
    let k = kernel ?? extents(random.pick([[1], [3], [3], [3], [1, 2, 3, 4, 5, 7]]))
    let stride = isSame ? extents([1]) : extents(random.pick([[1], [1], [2], [1, 2, 3]])), dilation = isSame ? extents([1]) : extents(random.pick([[1], [1], [1], [1, 2, 3]]))
    let pad = zip(k, dilation).map { isSame ? ($0 - 1) / 2 : random.pick([0, $1 * ($0 - 1) / 2, $1 * ($0 - 1)]) }
    let net = try x.then(
      "Convolution",
      ["kernel": .init(k), "stride": .init(stride), "dilate": .init(dilation), "pad": .init(pad), "num_filter": .init(count), "num_group": .init(groupCount), "no_bias": .init(weight != nil || chance(40))],
      with: weight.map { [$0] } ?? [], name: name("conv"))
    guard let made = shape(of: net) else { return nil }
    let cost = made.count * width / groupCount * k.reduce(1, *)
    guard cost <= budget else { return nil }
    budget -= cost
    return try followed(net)
  }

  /// Normalization, activation, both or none behind a convolution.
  private mutating func followed(_ x: Symbol) throws -> Symbol {
    let net = chance(55) ? try normalized(x) : x
    return chance(55) ? try activated(net) : net
  }

  private mutating func normalized(_ x: Symbol) throws -> Symbol {
    try x.then(
      "BatchNorm", ["fix_gamma": .init(chance(40)), "use_global_stats": .init(chance(20)), "eps": .init(random.pick([1e-3, 2e-5, 1e-2])), "momentum": .init(random.pick([0.9, 0.5, 0]))], name: name("bn"))
  }

  private mutating func activated(_ x: Symbol) throws -> Symbol {
    switch random.below(9) {
    case 0...4: try x.then("Activation", ["act_type": "relu"], name: name("relu"))
    case 5: try x.then("clip", ["a_min": 0, "a_max": .init(random.pick([0.4, 6]))], name: name("clip"))
    case 6: try x.then("Activation", ["act_type": .init(stringLiteral: random.pick(["sigmoid", "tanh", "softrelu", "softsign"]))], name: name("act"))
    case 7: try x.then("LeakyReLU", ["act_type": .init(stringLiteral: random.pick(["leaky", "elu", "gelu", "selu", "prelu"]))], name: name("leaky"))
    default: try x.then("relu", name: name("relu"))
    }
  }

  private mutating func pooled(_ x: Symbol) throws -> Symbol {
    let kind = random.pick(["max", "max", "avg", "avg", "sum", "lp"])
    if chance(15) { return try x.then("Pooling", ["global_pool": 1, "kernel": .init(extents([2])), "pool_type": .init(stringLiteral: kind), "p_value": 2], name: name("global")) }
    let kernel = extents([1, 2, 3, 3, 4, 5]), isFull = chance(33), stride = extents(random.pick([[1], [2], [1, 2, 3]]))
    let pad = kernel.map { isFull ? random.pick([0, 0, $0 / 2]) : random.pick([0, 0, $0 / 2, $0 / 2, $0 + 1]) }
    let net = try x.then(
      "Pooling",
      ["kernel": .init(kernel), "stride": .init(stride), "pad": .init(pad), "pool_type": .init(stringLiteral: kind), "p_value": 2, "count_include_pad": .init(chance(50)),
        "pooling_convention": .init(stringLiteral: isFull ? "full" : "valid")], name: name("pool"))
    // The maximum of a window wholly beside the picture is the least number, behind which nothing could be compared.
    guard kind == "max", let read = shape(of: x), let made = shape(of: net) else { return net }
    let isBeside = kernel.indices.contains { pad[$0] >= kernel[$0] || (made[$0 + 2] - 1) * stride[$0] - pad[$0] >= read[$0 + 2] }
    return isBeside ? try net.then("clip", ["a_min": -9, "a_max": 9], name: name("clip")) : net
  }

  /// 1x1 filters, one for each channel, 1x1 filters, and the sum where shapes allow.
  private mutating func bottleneck(_ x: Symbol, _ s: Shape) throws -> Symbol? {
    let wide = random.pick([8, 15, 16, 24, 33])
    guard let first = try convolution(x, s, filters: wide, kernel: extents([1]), isSame: true, groups: 1), let middle = shape(of: first), let spread = try depthwise(first, middle),
      let seen = shape(of: spread), let last = try convolution(spread, seen, filters: s.extents[1], kernel: extents([1]), isSame: true, groups: 1) else { return nil }
    return shape(of: last) == s ? try last + x : last
  }

  private mutating func depthwise(_ x: Symbol, _ s: Shape) throws -> Symbol? {
    try convolution(x, s, filters: s.extents[1] * random.pick([1, 1, 1, 2]), kernel: extents(random.pick([[3], [3], [5], [1, 2, 3]])), isSame: chance(50), groups: s.extents[1])
  }

  /// One or two convolutions that keep the shape, and the sum with what they read.
  private mutating func residual(_ x: Symbol, _ s: Shape) throws -> Symbol? {
    guard var net = try convolution(x, s, filters: chance(50) ? s.extents[1] : random.pick(Self.channels), kernel: extents([random.pick([1, 3])]), isSame: true) else { return nil }
    if chance(50) || shape(of: net) != s, let now = shape(of: net) {
      guard let second = try convolution(net, now, filters: s.extents[1], kernel: extents([random.pick([1, 3, 3])]), isSame: true) else { return nil }
      net = second
    }
    guard shape(of: net) == s else { return nil }
    let sum = chance(50) ? try net + x : try x.then(random.pick(["elemwise_add", "broadcast_add", "_plus"]), with: [net])
    return chance(60) ? try sum.then("Activation", ["act_type": "relu"], name: name("relu")) : sum
  }

  private mutating func concatenated(_ x: Symbol, _ s: Shape) throws -> Symbol? {
    var parts: [Symbol] = []
    for _ in 0..<random.pick([2, 3]) {
      if chance(20) { parts.append(x) } else if let part = try convolution(x, s, kernel: extents([random.pick([1, 3])]), isSame: true) { parts.append(part) }
    }
    guard let first = parts.first else { return nil }
    return try first.then("Concat", ["num_args": .init(parts.count), "dim": 1], with: Array(parts.dropFirst()), name: name("concat"))
  }

  private mutating func deconvolved(_ x: Symbol) throws -> Symbol? {
    let stride = extents(random.pick([[1], [2], [1, 2, 3]])), kernel = stride.map { max($0, random.pick([1, 2, 3, 4])) }
    let filters = random.pick([1, 2, 3, 5, 8, 17]), groups = random.pick([1, 1, 1, 2])
    let pad = kernel.map { random.pick([0, ($0 - 1) / 2]) }
    let net = try x.then(
      "Deconvolution",
      ["kernel": .init(kernel), "stride": .init(stride), "pad": .init(pad), "num_filter": .init(filters * groups), "num_group": .init(groups), "no_bias": .init(chance(50))], name: name("deconv"))
    guard let made = shape(of: net), let read = shape(of: x) else { return nil }
    let cost = made.count * read.extents[1] * kernel.reduce(1, *)
    guard cost <= budget else { return nil }
    budget -= cost
    return chance(50) ? try followed(net) : net
  }

  private mutating func other(_ x: Symbol, _ s: Shape) throws -> Symbol? {
    switch random.below(14) {
    case 0: return rank == 2 ? try x.then("LRN", ["nsize": .init(random.pick([1, 3, 5])), "alpha": 0.01], name: name("lrn")) : nil
    case 1: return try x.then("InstanceNorm", name: name("in"))
    case 2: return try x.then("L2Normalization", ["mode": .init(stringLiteral: random.pick(["instance", "channel", "spatial"]))], name: name("l2"))
    case 3: return try x.then("LayerNorm", ["axis": .init(random.pick([1, -1]))], name: name("ln"))
    case 4: return rank == 2 ? try x.then("UpSampling", ["scale": 2, "sample_type": "nearest", "num_args": 1], name: name("up")) : nil
    case 5: return try x.then("Dropout", ["p": 0], name: name("drop"))
    case 6:
      guard s.extents[1] % 2 == 0 else { return nil }
      let parts = try x.then("SliceChannel", ["num_outputs": 2], name: name("slice"))
      return chance(50) ? try parts.output(0) * parts.output(1) : try parts.output(random.pick([0, 1]))
    case 7: return try x.then("broadcast_mul", with: [try x.then("mean", ["axis": 1, "keepdims": 1])])
    case 8: return try x.then("square") - x.then("_mul_scalar", ["scalar": 0.5])
    case 9: return rank > 1 ? try x.then("SwapAxis", ["dim1": 2, "dim2": 3], name: name("swap")) : nil
    case 10: return try x.then("slice_axis", ["axis": 1, "begin": .init(s.extents[1] / 3), "end": .init(s.extents[1])], name: name("axis"))
    case 11 where rank == 2:
      return try x.then("Pad", ["mode": .init(stringLiteral: random.pick(["constant", "edge"])), "pad_width": .init([0, 0, 0, 0, 1, 2, 0, 1])], name: name("pad"))
    case 12:
      // One array of weights in two layers.
      let weight = Symbol.variable(name("shared") + "_weight"), kernel = extents([3])
      guard let first = try convolution(x, s, filters: s.extents[1], kernel: kernel, isSame: true, groups: 1, weight: weight) else { return nil }
      return try convolution(first, s, filters: s.extents[1], kernel: kernel, isSame: true, groups: 1, weight: weight)
    default: return try x.then("GroupNorm", ["num_groups": .init(s.extents[1] % 3 == 0 ? 3 : 1)], name: name("gn"))
    }
  }

  private mutating func finish() {
    let ended: Symbol?
    switch random.below(9) {
    case 0: ended = try? symbol.then("FullyConnected", ["num_hidden": .init(random.pick([1, 3, 17]))], name: "fc")
    case 1: ended = try? symbol.then("Flatten", name: "flat").then("FullyConnected", ["num_hidden": 5], name: "fc").then("SoftmaxOutput", name: "softmax")
    case 2: ended = branches.isEmpty ? nil : Symbol.group([branches[random.pick(Array(branches.indices))], symbol])
    case 3: ended = Symbol(symbol.internals.outputs.filter { !$0.node.isVariable })
    case 4: ended = try? symbol.then("SoftmaxOutput", ["multi_output": 1], name: "softmax")
    case 5: ended = try? symbol.then("mean", ["axis": .init(Array(2..<(rank + 2)))]).then("LinearRegressionOutput", name: "linear")
    default: ended = nil
    }
    if let ended, !ended.outputs.isEmpty, (try? ShapeInference(ended, known: ["data": shape]).isComplete) == true { symbol = ended }
    if symbol.outputs[0].node.isVariable { symbol = (try? symbol.then("Activation", ["act_type": "relu"], name: "only")) ?? symbol }
  }
}
