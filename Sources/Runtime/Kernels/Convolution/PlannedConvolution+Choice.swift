/// Which kernels there are for shapes, and the quickest of them.
extension PlannedConvolution {
  private typealias Candidate = ConvolutionChoice.Candidate

  /// What computes the shapes in the least time; nil where nothing but the reference does.
  ///
  /// oneDNN's Winograd computes gradients only. Forward it is slower than ours, keeps all filters transformed, and its error of 7e-6 of a layer's largest
  /// output moved ResNet-18's fourth loss by 1.6e-4 of itself, where other roundings move it by 3e-5.
  ///
  /// - Parameters:
  ///   - whole: what the choice is made for, where `g` is some pictures of it.
  ///   - isTraining: gradients follow.
  static func chosen(_ g: ConvolutionGeometry, of whole: ConvolutionGeometry? = nil, isTraining: Bool = false) throws -> PlannedConvolution? {
    try kernel(g, of: whole ?? g, isTraining: isTraining).map { PlannedConvolution(g, $0) }
  }

  private static func kernel(_ g: ConvolutionGeometry, of whole: ConvolutionGeometry, isTraining: Bool) throws -> (any ConvolutionKernel)? {
    if let layer = try PointwiseLayer(g) { return try pointwise(g, of: whole, layer) }
    if let layer = try DepthwiseLayer(g) { return try depthwise(g, of: whole, layer) }
    if ConvolutionChoice.allowsWinograd, g.isSquareOfThree { return try square(g, of: whole, isTraining: isTraining) }
    return try spread(g, of: whole, isTraining: isTraining)
  }

  private static func pointwise(_ g: ConvolutionGeometry, of whole: ConvolutionGeometry, _ layer: PointwiseLayer) throws -> (any ConvolutionKernel)? {
    let choice = try ConvolutionChoice.choose(.inference, whole) { g in
      guard let own = try PointwiseLayer(g) else { return [] }
      let samples = Samples(g)
      let candidates = [samples.candidate(.pointwise, own), Candidate.late(.direct) { try OneDNNConvolution(g, .blocked).map(samples.work) }]
      // The library's gains with pictures.
      return whole.hasFewPictures ? candidates : candidates.reversed()
    }
    return choice == .pointwise ? layer : try OneDNNConvolution(g, .blocked) ?? OneDNNConvolution(g, .automatic)
  }

  private static func depthwise(_ g: ConvolutionGeometry, of whole: ConvolutionGeometry, _ layer: DepthwiseLayer) throws -> (any ConvolutionKernel)? {
    let choice = try ConvolutionChoice.choose(.inference, whole) { g in
      guard let own = try DepthwiseLayer(g), let library = try OneDNNConvolution(g, .automatic) else { return [] }
      let samples = Samples(g)
      return [samples.candidate(.depthwise, own), samples.candidate(.direct, library)]
    }
    return choice == .depthwise ? layer : try OneDNNConvolution(g, .automatic)
  }

  /// 3x3 filters, of which Winograd's convolutions save most products.
  private static func square(_ g: ConvolutionGeometry, of whole: ConvolutionGeometry, isTraining: Bool) throws -> (any ConvolutionKernel)? {
    let choice = try ConvolutionChoice.choose(isTraining ? .forward : .inference, whole) { g in
      let samples = Samples(g, keepsFilters: !isTraining)
      var candidates: [Candidate] = []
      if let layer = try WinogradLayer(g), layer.isForwardWorthwhile { candidates.append(samples.candidate(.winograd, layer)) }
      if isTraining {
        if let library = try OneDNNConvolution(g, .direct) { candidates.append(samples.candidate(.direct, library)) }
        return candidates
      }
      if let layer = try WinogradLayer(g, isSmall: true), layer.isForwardWorthwhile { candidates.append(samples.candidate(.smallWinograd, layer)) }
      return try candidates + sums(g, samples, areRivals: !candidates.isEmpty)
    }
    switch choice {
    case .winograd: return try WinogradLayer(g)
    case .smallWinograd: return try WinogradLayer(g, isSmall: true)
    case .blocked: return try OneDNNConvolution(g, .blocked) ?? OneDNNConvolution(g, .automatic)
    default: return try OneDNNConvolution(g, .direct) ?? OneDNNConvolution(g, .automatic)
    }
  }

  /// Filters with a stride, dilation or other sizes.
  private static func spread(_ g: ConvolutionGeometry, of whole: ConvolutionGeometry, isTraining: Bool) throws -> (any ConvolutionKernel)? {
    let strided = try StridedLayer(g)
    let choice = isTraining && strided == nil ? .direct : try ConvolutionChoice.choose(isTraining ? .forward : .inference, whole) { g in
      let samples = Samples(g, keepsFilters: !isTraining)
      var own: [Candidate] = []
      if let strided, let layer = try StridedLayer(g), strided.isWorthwhile || ConvolutionChoice.forced != nil { own.append(samples.candidate(.strided, layer)) }
      if isTraining {
        guard let library = try OneDNNConvolution(g, .automatic) else { return [] }
        return own + [samples.candidate(.direct, library)]
      }
      if own.isEmpty || ConvolutionChoice.forced != nil, let layer = try GatheredLayer(g) { own.append(samples.candidate(.gathered, layer)) }
      return try own + sums(g, samples, areRivals: !own.isEmpty)
    }
    switch choice {
    case .strided: return strided
    case .gathered: return try GatheredLayer(g)
    case .blocked: return try OneDNNConvolution(g, .blocked) ?? OneDNNConvolution(g, .automatic)
    default: return try OneDNNConvolution(g, .automatic)
    }
  }

  /// The library's sums in the layout that other kernels read and write, and, where it likes another one better, in that, which has to be brought there and
  /// back; the filters stay.
  ///
  /// - Parameter areRivals: of others, which may be so much quicker that these need not be made.
  private static func sums(_ g: ConvolutionGeometry, _ samples: Samples, areRivals: Bool) throws -> [Candidate] {
    func work(_ kernel: OneDNNConvolution, from source: Layout, to destination: Layout) throws -> Candidate.Work {
      let data = try samples.data.memory().reordered(to: source)
      return {
        try samples.data.become(data)
        let y = try kernel.forward(samples.operands)
        if !(y.layout == destination) { _ = try y.reordered(to: destination) }
      }
    }
    let blocked = Candidate.late(.blocked) { try OneDNNConvolution(g, .blocked).map { try work($0, from: $0.source, to: $0.destination) } }
    let free = Candidate.late(.direct) {
      guard let usual = try OneDNNConvolution(g, .blocked), let kernel = try OneDNNConvolution(g, .automatic),
        !(kernel.source == usual.source && kernel.destination == usual.destination)
      else { return nil }
      return try work(kernel, from: usual.source, to: usual.destination)
    }
    if areRivals { return [blocked, free] }
    return try [blocked, free].compactMap { candidate in try candidate.prepare().map { Candidate(candidate.algorithm, $0) } }
  }

  /// Which algorithm computes a gradient in the least time.
  static func choice(_ pass: ConvolutionChoice.Pass, _ g: ConvolutionGeometry) throws -> ConvolutionChoice.Algorithm {
    guard ConvolutionChoice.allowsWinograd, try WinogradLayer(g) != nil else { return .direct }
    return try ConvolutionChoice.choose(pass, g) { g in
      let x = ConvolutionChoice.sample(g.data), w = ConvolutionChoice.sample(g.weights), gy = ConvolutionChoice.sample(g.out), gw = NDArray(zeros: Shape(g.weights))
      func candidate(_ algorithm: ConvolutionChoice.Algorithm, _ kernel: (any ConvolutionGradientKernel)?) -> Candidate? {
        guard let kernel else { return nil }
        if pass == .data { return Candidate(algorithm) { _ = try kernel.backwardData(gy, w, keepsFilters: false) } }
        return Candidate(algorithm) {
          gw.storage.clear()
          try kernel.backwardFilters(x, gy, into: gw)
        }
      }
      return try [
        candidate(.libraryWinograd, OneDNNConvolution(g, .winograd, for: pass)), candidate(.winograd, WinogradLayer(g)), candidate(.direct, OneDNNConvolution(g, .direct, for: pass)),
      ].compactMap { $0 }
    }
  }

  /// Arrays to measure convolutions by themselves with.
  private struct Samples {
    let data: NDArray
    let operands: ConvolutionOperands

    init(_ g: ConvolutionGeometry, keepsFilters: Bool = true) {
      data = ConvolutionChoice.sample(g.data)
      operands = ConvolutionOperands(data, ConvolutionChoice.sample(g.weights), keepsFilters: keepsFilters)
    }

    func work(_ kernel: any ConvolutionKernel) -> Candidate.Work { { [operands] in _ = try kernel.forward(operands) } }
    func candidate(_ algorithm: ConvolutionChoice.Algorithm, _ kernel: any ConvolutionKernel) -> Candidate { Candidate(algorithm, work(kernel)) }
  }
}
