import COneDNN
import VectorKernels

/// Convolution in the layouts oneDNN likes best for its shapes.
final class OneDNNConvolution {
  struct Geometry: Hashable {
    var data: [Int], out: [Int]
    /// With the groups as first extent when there are several.
    var weights: [Int]
    var hasBias: Bool
    let stride: [Int], dilate: [Int], pad: [Int]
    /// What is done to the result, in runs without gradients: another array added, then each element kept within limits.
    var adds = false
    var limits: Limits?
    var isFused: Bool { adds || limits != nil }
    /// Multiplications and additions of one pass, as the definition counts them.
    var operations: Double { 2 * (out + weights.suffix(stride.count + 1)).reduce(1.0) { $0 * Double($1) } }
    var range: ClosedRange<Float>? { limits.map { $0.low...$0.high } }
  }

  let geometry: Geometry
  private let algorithm: dnnl_alg_kind_t
  /// Whether data and result have groups of channels side by side in the library's kernel, too.
  private let isBlocked: Bool
  /// The library's kernel forward, and where it wants its arrays' elements.
  private struct LibraryKernel {
    let forward: Primitive, source: Layout, weights: Layout, destination: Layout
  }
  private var made: LibraryKernel?
  private var backwardData: Primitive?
  private var backwardWeights: Primitive?
  /// What runs a pass that takes long some pictures at a time; nil where oneDNN cannot.
  private var parts: [ConvolutionChoice.Pass: ConvolutionParts?] = [:]

  /// Our own Winograd convolution of the shapes, and the gradients that take it.
  private let winograd: WinogradLayer?
  /// What computes a pass of the gradients.
  enum BackwardKernel {
    case own(WinogradLayer), library(OneDNNConvolution)
  }
  private var backwardKernels: [ConvolutionChoice.Pass: BackwardKernel] = [:]
  /// Passes that it computes itself. Among `backwardKernels` it would hold itself, and never be freed.
  private var ownPasses: Set<ConvolutionChoice.Pass> = []
  /// What forward takes of it, with tiles of either size.
  private var forwardWinograd: WinogradLayer?
  /// Our own convolution with 1x1 filters, where forward takes it.
  private var pointwise: PointwiseLayer?
  /// That with a stride.
  private var strided: StridedLayer?
  /// That which gathers what results see.
  private var gathered: GatheredLayer?
  /// And that of each channel by itself.
  private var depthwise: DepthwiseLayer?

  /// What computes the shapes in the least time.
  ///
  /// oneDNN's Winograd computes gradients only. Forward it is slower than ours, keeps all filters transformed, and its error of 7e-6 of a layer's largest
  /// output moved ResNet-18's fourth loss by 1.6e-4 of itself, where other roundings move it by 3e-5.
  ///
  /// - Parameters:
  ///   - whole: what the choice is made for, where `g` is some pictures of it.
  ///   - isTraining: gradients follow.
  static func chosen(_ g: Geometry, of whole: Geometry? = nil, isTraining: Bool = false) throws -> OneDNNConvolution? {
    let whole = whole ?? g
    if let layer = try PointwiseLayer(g) { return try chosen(g, of: whole, layer) }
    if let layer = try DepthwiseLayer(g) { return try chosen(g, of: whole, layer) }
    let isSquare = g.weights.suffix(g.stride.count).allSatisfy { $0 == 3 } && g.stride.count == 2 && g.weights.count == 4
    guard ConvolutionChoice.allowsWinograd, isSquare, (g.stride + g.dilate).allSatisfy({ $0 == 1 }) else { return try chosenDirectly(g, of: whole, isTraining: isTraining) }
    let choice = try ConvolutionChoice.choose(isTraining ? .forward : .inference, whole) { g in
      var candidates: [ConvolutionChoice.Candidate] = []
      let x = ConvolutionChoice.sample(g.data), w = ConvolutionChoice.sample(g.weights), b = g.hasBias ? NDArray(zeros: [g.out[1]]) : nil
      for (algorithm, layer) in [(ConvolutionChoice.Algorithm.winograd, try WinogradLayer(g)), (.smallWinograd, try WinogradLayer(g, isSmall: true))] {
        if let layer, layer.isForwardWorthwhile { candidates.append(.init(algorithm) { _ = try layer.forward(x, w, bias: b, keepsFilters: !isTraining) }) }
      }
      guard isTraining else { return try candidates + directCandidates(g, x, w, b, areRivals: !candidates.isEmpty) }
      if let kernel = try OneDNNConvolution(g, dnnl_convolution_direct) { candidates.append(.init(.direct) { _ = try kernel.forwardDirectly(x, w, bias: b, keepsFilters: false) }) }
      return candidates
    }
    if !isTraining, choice == .winograd || choice == .smallWinograd {
      let kernel = try OneDNNConvolution(own: g)
      kernel.forwardWinograd = choice == .winograd ? kernel.winograd : try WinogradLayer(g, isSmall: true)
      return kernel
    }
    let kernel = try OneDNNConvolution(g, dnnl_convolution_direct, isBlocked: choice == .blocked) ?? OneDNNConvolution(g, dnnl_convolution_auto)
    if choice == .winograd { kernel?.forwardWinograd = kernel?.winograd }
    return kernel
  }

  /// Sums of products as they are, or, with a stride, by phases.
  private static func chosenDirectly(_ g: Geometry, of whole: Geometry, isTraining: Bool) throws -> OneDNNConvolution? {
    let strided = try StridedLayer(g)
    let choice = isTraining && strided == nil ? .direct : try ConvolutionChoice.choose(isTraining ? .forward : .inference, whole) { g in
      let x = ConvolutionChoice.sample(g.data), w = ConvolutionChoice.sample(g.weights), b = g.hasBias ? NDArray(zeros: [g.out[1]]) : nil
      var own: [ConvolutionChoice.Candidate] = []
      if let strided, let layer = try StridedLayer(g), strided.isWorthwhile || ConvolutionChoice.forced != nil { own.append(.init(.strided) { _ = try layer.forward(x, w, bias: b, keepsFilters: !isTraining) }) }
      guard isTraining else {
        if own.isEmpty || ConvolutionChoice.forced != nil, let layer = try GatheredLayer(g) { own.append(.init(.gathered) { _ = try layer.forward(x, w, bias: b, keepsFilters: true) }) }
        return try own + directCandidates(g, x, w, b, areRivals: !own.isEmpty)
      }
      guard let kernel = try OneDNNConvolution(g, dnnl_convolution_auto) else { return [] }
      return own + [.init(.direct) { _ = try kernel.forwardDirectly(x, w, bias: b, keepsFilters: false) }]
    }
    if !isTraining, choice == .strided || choice == .gathered {
      let kernel = try OneDNNConvolution(own: g)
      if choice == .strided { kernel.strided = strided } else { kernel.gathered = try GatheredLayer(g) }
      return kernel
    }
    if choice == .blocked, let kernel = try OneDNNConvolution(g, dnnl_convolution_direct, isBlocked: true) { return kernel }
    let kernel = try OneDNNConvolution(g, dnnl_convolution_auto)
    if choice == .strided { kernel?.strided = strided }
    return kernel
  }

  /// The library's sums in the layout that other kernels read and write, and, where it likes another one better, in that, which has to be brought there and
  /// back; the filters stay.
  ///
  /// - Parameter areRivals: of others, which may be so much quicker that these need not be made.
  private static func directCandidates(_ g: Geometry, _ x: NDArray, _ w: NDArray, _ b: NDArray?, areRivals: Bool) throws -> [ConvolutionChoice.Candidate] {
    func work(_ kernel: OneDNNConvolution, _ source: Layout, _ destination: Layout) throws -> ConvolutionChoice.Candidate.Work {
      let data = try x.memory().reordered(to: source)
      return {
        try x.become(data)
        let y = try kernel.forwardDirectly(x, w, bias: b, keepsFilters: true)
        if !(y.layout == destination) { _ = try y.reordered(to: destination) }
      }
    }
    let blocked = ConvolutionChoice.Candidate.late(.blocked) {
      guard let kernel = try OneDNNConvolution(g, dnnl_convolution_direct, isBlocked: true), let library = kernel.made else { return nil }
      return try work(kernel, library.source, library.destination)
    }
    let free = ConvolutionChoice.Candidate.late(.direct) {
      guard let usual = try OneDNNConvolution(g, dnnl_convolution_direct, isBlocked: true)?.made, let kernel = try OneDNNConvolution(g, dnnl_convolution_auto), let library = kernel.made,
        !(library.source == usual.source && library.destination == usual.destination)
      else { return nil }
      return try work(kernel, usual.source, usual.destination)
    }
    if areRivals { return [blocked, free] }
    return try [blocked, free].compactMap { candidate in try candidate.prepare().map { .init(candidate.algorithm, $0) } }
  }

  private static func chosen(_ g: Geometry, of whole: Geometry, _ layer: PointwiseLayer) throws -> OneDNNConvolution? {
    let choice = try ConvolutionChoice.choose(.inference, whole) { g in
      guard let own = try PointwiseLayer(g) else { return [] }
      let x = ConvolutionChoice.sample(g.data), w = ConvolutionChoice.sample(g.weights)
      let candidates: [ConvolutionChoice.Candidate] = [
        .init(.pointwise) { _ = try own.forward(x, w, bias: nil, keepsFilters: true) },
        .late(.direct) { try OneDNNConvolution(g, dnnl_convolution_direct, isBlocked: true).map { direct in { _ = try direct.forwardDirectly(x, w, bias: nil, keepsFilters: true) } } },
      ]
      // The library's gains with pictures.
      return whole.hasFewPictures ? candidates : candidates.reversed()
    }
    guard choice == .pointwise else { return try OneDNNConvolution(g, dnnl_convolution_direct, isBlocked: true) ?? OneDNNConvolution(g, dnnl_convolution_auto) }
    let kernel = try OneDNNConvolution(own: g)
    kernel.pointwise = layer
    return kernel
  }

  private static func chosen(_ g: Geometry, of whole: Geometry, _ layer: DepthwiseLayer) throws -> OneDNNConvolution? {
    let choice = try ConvolutionChoice.choose(.inference, whole) { g in
      guard let own = try DepthwiseLayer(g), let direct = try OneDNNConvolution(g, dnnl_convolution_auto) else { return [] }
      let x = ConvolutionChoice.sample(g.data), w = ConvolutionChoice.sample(g.weights)
      return [.init(.depthwise) { _ = try own.forward(x, w, bias: nil, keepsFilters: true) }, .init(.direct) { _ = try direct.forwardDirectly(x, w, bias: nil, keepsFilters: true) }]
    }
    guard choice == .depthwise else { return try OneDNNConvolution(g, dnnl_convolution_auto) }
    let kernel = try OneDNNConvolution(own: g)
    kernel.depthwise = layer
    return kernel
  }

  /// What computes the gradient of the data or of the filters in the least time; nil where nothing can.
  func backwardKernel(_ pass: ConvolutionChoice.Pass) throws -> BackwardKernel? {
    if ownPasses.contains(pass) { return .library(self) }
    if let known = backwardKernels[pass] { return known }
    func canCompute(_ kernel: OneDNNConvolution) throws -> Bool { try (pass == .data ? kernel.prepareBackwardData() : kernel.prepareBackwardWeights()) != nil }
    let choice = winograd == nil ? .direct : try ConvolutionChoice.choose(pass, geometry) { g in
      var candidates: [ConvolutionChoice.Candidate] = []
      let x = ConvolutionChoice.sample(g.data), w = ConvolutionChoice.sample(g.weights), gy = ConvolutionChoice.sample(g.out), gw = NDArray(zeros: Shape(g.weights))
      func add(_ algorithm: ConvolutionChoice.Algorithm, _ kind: dnnl_alg_kind_t) throws {
        guard let kernel = try OneDNNConvolution(g, kind), try canCompute(kernel) else { return }
        candidates.append(.init(algorithm) {
          if pass == .data { _ = try kernel.backwardDataDirectly(gy, w, keepsFilters: false) } else {
            gw.storage.clear()
            try Self.add(kernel.backwardFiltersDirectly(x, gy), g, to: gw)
          }
        })
      }
      try add(.libraryWinograd, dnnl_convolution_winograd)
      if let layer = try WinogradLayer(g) {
        candidates.append(.init(.winograd) {
          if pass == .data { _ = try layer.backwardData(gy, w) } else {
            gw.storage.clear()
            try layer.backwardFilters(x, gy, into: gw)
          }
        })
      }
      try add(.direct, dnnl_convolution_direct)
      return candidates
    }
    let kernel: BackwardKernel
    if choice == .winograd, let winograd {
      kernel = .own(winograd)
    } else if choice == .libraryWinograd, let other = try OneDNNConvolution(geometry, dnnl_convolution_winograd), try canCompute(other) {
      kernel = .library(other)
    } else if try canCompute(self) {
      ownPasses.insert(pass)
      return .library(self)
    } else { return nil }
    backwardKernels[pass] = kernel
    return kernel
  }

  /// - Parameter isBlocked: data and result have groups of channels side by side, but data of few channels, which are plain; else they lie as the library
  ///   likes best.
  init?(_ g: Geometry, _ algorithm: dnnl_alg_kind_t, isBlocked: Bool = false) throws {
    (geometry, self.algorithm, self.isBlocked) = (g, algorithm, isBlocked)
    winograd = ConvolutionChoice.allowsWinograd ? try WinogradLayer(g) : nil
    guard try library() != nil else { return nil }
  }

  /// One that a kernel of our own computes forward. The library's, without its Winograd, is made where gradients need it.
  private init(own g: Geometry) throws {
    (geometry, algorithm, isBlocked) = (g, dnnl_convolution_direct, false)
    winograd = ConvolutionChoice.allowsWinograd ? try WinogradLayer(g) : nil
  }

  /// Nil where the library has none.
  private func library() throws -> LibraryKernel? {
    if let made { return made }
    let g = geometry
    var operation = dnnl_convolution_desc_t()
    if isBlocked, g.data.count != 4 || g.out[1] < 8 { return nil }
    var x = try (!isBlocked ? Layout(any: g.data) : g.data[1] < 8 ? Layout.plain(g.data) : Layout.blocked(g.data)).descriptor, w = try Layout(any: g.weights).descriptor
    var y = try (isBlocked ? Layout.blocked(g.out) : Layout(any: g.out)).descriptor
    var b = try Layout.plain([g.out[1]]).descriptor
    let status = withUnsafePointer(to: &b) { bias in
      dnnl_dilated_convolution_forward_desc_init(
        &operation, g.isFused ? dnnl_forward_inference : dnnl_forward_training, algorithm, &x, &w, g.hasBias ? bias : nil, &y, g.strides, g.dilates, g.pads, g.padsAfter)
    }
    guard try OneDNN.supported(status, "dnnl_dilated_convolution_forward_desc_init"), let forward = try OneDNNConvolution.make(&operation, g),
      let source = forward.layout(dnnl_query_src_md), let weights = forward.layout(dnnl_query_weights_md), let destination = forward.layout(dnnl_query_dst_md)
    else { return nil }
    made = LibraryKernel(forward: forward, source: source, weights: weights, destination: destination)
    return made
  }

  private static func make(_ operation: inout dnnl_convolution_desc_t, _ g: Geometry) throws -> Primitive? {
    guard g.isFused else { return try Primitive.make(&operation) }
    var attributes: dnnl_primitive_attr_t?, chain: dnnl_post_ops_t?
    try OneDNN.check(dnnl_primitive_attr_create(&attributes), "dnnl_primitive_attr_create")
    defer { dnnl_primitive_attr_destroy(attributes) }
    try OneDNN.check(dnnl_post_ops_create(&chain), "dnnl_post_ops_create")
    defer { dnnl_post_ops_destroy(chain) }
    if g.adds { try OneDNN.check(dnnl_post_ops_append_sum(chain, 1), "dnnl_post_ops_append_sum") }
    if let limits = g.limits {
      let isRelu = limits == Limits(low: 0, high: .infinity)
      try OneDNN.check(
        dnnl_post_ops_append_eltwise(chain, 1, isRelu ? dnnl_eltwise_relu : dnnl_eltwise_clip, isRelu ? 0 : limits.low, isRelu ? 0 : limits.high),
        "dnnl_post_ops_append_eltwise")
    }
    try OneDNN.check(dnnl_primitive_attr_set_post_ops(attributes, chain), "dnnl_primitive_attr_set_post_ops")
    return try Primitive.make(&operation, attributes: attributes)
  }

  private static func kernel(_ g: Geometry, _ memory: NodeMemory, isTraining: Bool) throws -> OneDNNConvolution? {
    if let kept = memory.prepared as? OneDNNConvolution, kept.geometry == g { return kept }
    let made = try chosen(g, isTraining: isTraining)
    memory.prepared = made
    return made
  }

  /// False when there is no kernel for the shapes.
  static func run(_ g: Geometry, _ c: ForwardContext) throws -> Bool {
    guard let kernel = try kernel(g, c.memory, isTraining: c.keepsForBackward) else { return false }
    let statistics = c.gathersStatistics ? ChannelStatistics() : nil
    try c.outputs[0].become(kernel.forward(
      c.inputs[0], c.inputs[1], bias: g.hasBias ? c.inputs[2] : nil, keepsFilters: !c.keepsForBackward, place: c.outputs[0], gathering: statistics))
    c.outputs[0].keep(statistics)
    if !c.keepsForBackward { c.inputs[1].storage.dropPlain() }
    return true
  }

  static func run(_ g: Geometry, _ c: BackwardContext) throws -> Bool {
    guard let kernel = try kernel(g, c.memory, isTraining: true) else { return false }
    if let target = c.inputGradients[1] {
      if let thin = ThinFilterGradient(g) {
        let gy = try c.outputGradients[0].memory(in: Layout.blocked(g.out), extents: g.out)
        thin.add(c.x(0).baseAddress!, UnsafePointer(gy.elements.baseAddress!), into: target.floats.baseAddress!)
      } else if let chosen = try kernel.backwardKernel(.filters) {
        switch chosen {
        case .own(let layer): try layer.backwardFilters(c.inputs[0], c.outputGradients[0], into: target)
        case .library(let kernel): try add(kernel.backwardFiltersDirectly(c.inputs[0], c.outputGradients[0]), g, to: target)
        }
      } else { return false }
    }
    if g.hasBias, let target = c.inputGradients[2] { try target.add(ChannelSums.of(c.outputGradients[0])) }
    if let target = c.inputGradients[0] {
      switch try kernel.backwardKernel(.data) {
      case .own(let layer)?: try target.add(layer.backwardData(c.outputGradients[0], c.inputs[1]))
      case .library(let kernel)?: try target.add(kernel.backwardDataDirectly(c.outputGradients[0], c.inputs[1], keepsFilters: c.inputGradients[1] == nil))
      case nil: return false
      }
    }
    return true
  }

  /// Adds the gradient of the filters to an array of them.
  static func add(_ gw: LayoutMemory, _ g: Geometry, to target: NDArray) throws {
    // Groups split an extent: the plain array has them joined.
    if let plain = try target.memoryForOverwriting(extents: g.weights) { try gw.copy(to: plain) } else if g.weights.count == target.shape.rank {
      try target.add(gw)
    } else {
      let joined = NDArray(zeros: target.shape)
      try gw.copy(to: joined.memoryForWriting(extents: g.weights))
      try target.add(joined.memory())
    }
  }

  /// - Parameter keepsFilters: the filters will be read again before somebody writes to them; what is made of them stays.
  /// - Parameter place: an array whose memory the result takes where it lies as the result does.
  /// - Parameter statistics: get the result's from a kernel that can gather them.
  func forward(
    _ data: NDArray, _ filters: NDArray, bias: NDArray?, addend: NDArray? = nil, consumesAddend: Bool = false, keepsFilters: Bool, place: NDArray? = nil,
    gathering statistics: ChannelStatistics? = nil
  ) throws -> LayoutMemory {
    if let pointwise { return try pointwise.forward(data, filters, bias: bias, addend: addend, consumesAddend: consumesAddend, keepsFilters: keepsFilters, place: place) }
    if let strided {
      return try strided.forward(
        data, filters, bias: bias, addend: addend, consumesAddend: consumesAddend, keepsFilters: keepsFilters, place: place, gathering: statistics)
    }
    if let gathered { return try gathered.forward(data, filters, bias: bias, addend: addend, consumesAddend: consumesAddend, keepsFilters: keepsFilters, place: place) }
    if let depthwise { return try depthwise.forward(data, filters, bias: bias, keepsFilters: keepsFilters) }
    if let layer = forwardWinograd, keepsFilters || !layer.isSmall {
      return try layer.forward(
        data, filters, bias: bias, addend: addend, consumesAddend: consumesAddend, keepsFilters: keepsFilters, place: place, gathering: statistics)
    }
    return try forwardDirectly(data, filters, bias: bias, addend: addend, consumesAddend: consumesAddend, keepsFilters: keepsFilters, place: place)
  }

  func forwardDirectly(
    _ data: NDArray, _ filters: NDArray, bias: NDArray?, addend: NDArray? = nil, consumesAddend: Bool = false, keepsFilters: Bool, place: NDArray? = nil
  ) throws -> LayoutMemory {
    guard let library = try library() else { throw RuntimeError("oneDNN has no kernel for the convolution") }
    // oneDNN adds to what lies in the destination.
    let taken = consumesAddend ? addend?.takeMemory(in: library.destination) : nil
    let y = try taken ?? place?.takeMemory(in: library.destination) ?? LayoutMemory(library.destination)
    if taken == nil { if let addend { try addend.memory(extents: geometry.out).copy(to: y) } else if geometry.adds { y.clear() } }
    var arguments = [
      (Int32(DNNL_ARG_SRC_0), try data.memory(in: library.source, extents: geometry.data)),
      (Int32(DNNL_ARG_WEIGHTS_0), try filters.memory(in: library.weights, extents: geometry.weights, isKept: keepsFilters)), (Int32(DNNL_ARG_DST_0), y),
    ]
    if let bias { arguments.append((Int32(DNNL_ARG_BIAS), try bias.memory())) }
    try run(.forward, library.forward, arguments)
    return y
  }

  /// Needs `prepareBackwardData`.
  func backwardDataDirectly(_ outputGradient: NDArray, _ filters: NDArray, keepsFilters: Bool) throws -> LayoutMemory {
    guard let primitive = backwardData, let wantedWeights = primitive.layout(dnnl_query_weights_md), let wantedGradient = primitive.layout(dnnl_query_diff_dst_md),
      let given = primitive.layout(dnnl_query_diff_src_md)
    else { throw RuntimeError("oneDNN has no kernel for the gradient of the data") }
    let gx = try LayoutMemory(given)
    try run(.data, primitive, [
      (Int32(DNNL_ARG_WEIGHTS_0), try filters.memory(in: wantedWeights, extents: geometry.weights, isKept: keepsFilters)),
      (Int32(DNNL_ARG_DIFF_DST_0), try outputGradient.memory(in: wantedGradient, extents: geometry.out)), (Int32(DNNL_ARG_DIFF_SRC_0), gx),
    ])
    return gx
  }

  /// Needs `prepareBackwardWeights`.
  func backwardFiltersDirectly(_ data: NDArray, _ outputGradient: NDArray) throws -> LayoutMemory {
    guard let primitive = backwardWeights, let wantedSource = primitive.layout(dnnl_query_src_md), let wantedGradient = primitive.layout(dnnl_query_diff_dst_md),
      let given = primitive.layout(dnnl_query_diff_weights_md)
    else { throw RuntimeError("oneDNN has no kernel for the gradient of the filters") }
    let gw = try LayoutMemory(given)
    try run(.filters, primitive, [
      (Int32(DNNL_ARG_SRC_0), try data.memory(in: wantedSource, extents: geometry.data)),
      (Int32(DNNL_ARG_DIFF_DST_0), try outputGradient.memory(in: wantedGradient, extents: geometry.out)), (Int32(DNNL_ARG_DIFF_WEIGHTS_0), gw),
    ])
    return gw
  }

  private func run(_ pass: ConvolutionChoice.Pass, _ whole: Primitive, _ arguments: [(Int32, LayoutMemory)]) throws {
    let batch = geometry.data[0], pictures = ConvolutionParts.pictures(geometry), filters = ConvolutionParts.filters(geometry), all = geometry.out[1]
    guard pictures < batch || filters < all else { return try whole.run(arguments) }
    if parts[pass] == nil {
      parts[pass] = .some(try part(pass, whole, pictures, filters).map {
        ConvolutionParts(primitive: $0, pictures: pictures, batches: batch / pictures, filters: filters < all ? filters : nil, groups: all / filters)
      })
    }
    if let parts = parts[pass] ?? nil { return try parts.run(arguments) }
    try whole.run(arguments)
  }

  /// The primitive of a pass for fewer pictures or filters, in the layouts of the one for all.
  private func part(_ pass: ConvolutionChoice.Pass, _ whole: Primitive, _ pictures: Int, _ filters: Int) throws -> Primitive? {
    let queries: (dnnl_query_t, dnnl_query_t, dnnl_query_t)
    switch pass {
    case .data: queries = (dnnl_query_diff_src_md, dnnl_query_weights_md, dnnl_query_diff_dst_md)
    case .filters: queries = (dnnl_query_src_md, dnnl_query_diff_weights_md, dnnl_query_diff_dst_md)
    default: queries = (dnnl_query_src_md, dnnl_query_weights_md, dnnl_query_dst_md)
    }
    let g = geometry
    func lessPictures(_ layout: Layout?) -> Layout? { pictures < g.data[0] ? layout?.pictures(pictures) : layout }
    func lessFilters(_ layout: Layout?, axis: Int) -> Layout? { filters < g.out[1] ? layout?.channels(filters, axis: axis) : layout }
    guard var x = lessPictures(whole.layout(queries.0))?.descriptor, var w = lessFilters(whole.layout(queries.1), axis: 0)?.descriptor,
      var y = lessFilters(lessPictures(whole.layout(queries.2)), axis: 1)?.descriptor
    else { return nil }
    var operation = dnnl_convolution_desc_t()
    var b = try Layout.plain([filters]).descriptor
    let status: dnnl_status_t
    switch pass {
    case .data: status = dnnl_dilated_convolution_backward_data_desc_init(&operation, algorithm, &x, &w, &y, g.strides, g.dilates, g.pads, g.padsAfter)
    case .filters: status = dnnl_dilated_convolution_backward_weights_desc_init(&operation, algorithm, &x, &w, nil, &y, g.strides, g.dilates, g.pads, g.padsAfter)
    default:
      status = withUnsafePointer(to: &b) { bias in
        dnnl_dilated_convolution_forward_desc_init(
          &operation, g.isFused ? dnnl_forward_inference : dnnl_forward_training, algorithm, &x, &w, g.hasBias ? bias : nil, &y, g.strides, g.dilates, g.pads, g.padsAfter)
      }
    }
    guard try OneDNN.supported(status, "dnnl_dilated_convolution_desc_init") else { return nil }
    return pass == .forward ? try OneDNNConvolution.make(&operation, g) : try Primitive.make(&operation, hint: made?.forward)
  }

  private func prepareBackwardData() throws -> Primitive? {
    if let backwardData { return backwardData }
    guard let forward = try library()?.forward else { return nil }
    let g = geometry
    var operation = dnnl_convolution_desc_t()
    var gx = try Layout(any: g.data).descriptor, w = try Layout(any: g.weights).descriptor, gy = try Layout(any: g.out).descriptor
    try OneDNN.check(
      dnnl_dilated_convolution_backward_data_desc_init(&operation, algorithm, &gx, &w, &gy, g.strides, g.dilates, g.pads, g.padsAfter),
      "dnnl_dilated_convolution_backward_data_desc_init")
    backwardData = try Primitive.make(&operation, hint: forward)
    return backwardData
  }

  private func prepareBackwardWeights() throws -> Primitive? {
    if let backwardWeights { return backwardWeights }
    guard let forward = try library()?.forward else { return nil }
    let g = geometry
    var operation = dnnl_convolution_desc_t()
    var x = try Layout(any: g.data).descriptor, gw = try Layout(any: g.weights).descriptor, gy = try Layout(any: g.out).descriptor
    try OneDNN.check(
      dnnl_dilated_convolution_backward_weights_desc_init(&operation, algorithm, &x, &gw, nil, &gy, g.strides, g.dilates, g.pads, g.padsAfter),
      "dnnl_dilated_convolution_backward_weights_desc_init")
    backwardWeights = try Primitive.make(&operation, hint: forward)
    return backwardWeights
  }
}

extension ThinFilterGradient {
  /// Nil where the shapes are not its.
  fileprivate init?(_ g: OneDNNConvolution.Geometry) {
    guard VectorSupport.isAvailable, g.weights.count == 4, g.data[1] <= 2, g.stride.count == 2, g.dilate == [1, 1], g.data.allSatisfy({ $0 > 0 }), g.out.allSatisfy({ $0 > 0 })
    else { return nil }
    self.init(
      batch: g.data[0], channels: g.data[1], height: g.data[2], width: g.data[3], filters: g.out[1], outHeight: g.out[2], outWidth: g.out[3],
      kernel: (g.weights[2], g.weights[3]), stride: (g.stride[0], g.stride[1]), pad: (g.pad[0], g.pad[1]))
  }
}

extension OneDNNConvolution.Geometry {
  fileprivate var strides: [Int64] { stride.map { Int64($0) } }
  fileprivate var dilates: [Int64] { dilate.map { Int64($0 - 1) } }
  fileprivate var pads: [Int64] { pad.map { Int64($0) } }
  /// What the windows reach beyond the far edge; negative where they stop short of it.
  fileprivate var padsAfter: [Int64] {
    stride.indices.map { d in
      let kernel = weights[weights.count - stride.count + d]
      return Int64((out[d + 2] - 1) * stride[d] + (kernel - 1) * dilate[d] + 1 - data[d + 2] - pad[d])
    }
  }
}
