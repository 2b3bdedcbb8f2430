import COneDNN

/// Convolution by the library, forward and both gradients.
final class OneDNNConvolution: ConvolutionKernel, ConvolutionGradientKernel {
  /// Sums of products with arrays where the library likes them best, and with groups of channels side by side (but data of few channels, which are plain);
  /// what the library would choose; its Winograd.
  enum Method { case direct, blocked, automatic, winograd }

  private let geometry: ConvolutionGeometry
  private let method: Method
  private let primitive: Primitive
  /// Where it wants its arrays' elements.
  let source: Layout, destination: Layout
  private let weights: Layout
  private var backwardData: Primitive?
  private var backwardWeights: Primitive?
  /// What runs a pass that takes long some pictures at a time; nil where oneDNN cannot.
  private var parts: [ConvolutionChoice.Pass: ConvolutionParts?] = [:]

  /// Nil where the library has none for the shapes.
  init?(_ g: ConvolutionGeometry, _ method: Method) throws {
    if method == .blocked, g.data.count != 4 || g.out[1] < 8 { return nil }
    var operation = dnnl_convolution_desc_t()
    let isBlocked = method == .blocked
    var x = try (!isBlocked ? Layout(any: g.data) : g.data[1] < 8 ? Layout.plain(g.data) : Layout.blocked(g.data)).descriptor, w = try Layout(any: g.weights).descriptor
    var y = try (isBlocked ? Layout.blocked(g.out) : Layout(any: g.out)).descriptor
    var b = try Layout.plain([g.out[1]]).descriptor
    let status = withUnsafePointer(to: &b) { bias in
      dnnl_dilated_convolution_forward_desc_init(
        &operation, g.forwardKind, method.algorithm, &x, &w, g.hasBias ? bias : nil, &y, g.strides, g.dilates, g.pads, g.padsAfter)
    }
    guard try OneDNN.supported(status, "dnnl_dilated_convolution_forward_desc_init"), let primitive = try OneDNNConvolution.make(&operation, g),
      let source = primitive.layout(dnnl_query_src_md), let weights = primitive.layout(dnnl_query_weights_md), let destination = primitive.layout(dnnl_query_dst_md)
    else { return nil }
    (geometry, self.method, self.primitive, self.source, self.weights, self.destination) = (g, method, primitive, source, weights, destination)
  }

  /// Nil where the library cannot compute the gradient of that pass.
  convenience init?(_ g: ConvolutionGeometry, _ method: Method, for pass: ConvolutionChoice.Pass) throws {
    try self.init(g, method)
    guard try canCompute(pass) else { return nil }
  }

  /// Whether there is a gradient of that pass; its kernel is made.
  func canCompute(_ pass: ConvolutionChoice.Pass) throws -> Bool { try (pass == .data ? preparedBackwardData() : preparedBackwardWeights()) != nil }

  func forward(_ operands: ConvolutionOperands) throws -> LayoutMemory {
    // oneDNN adds to what lies in the destination.
    let taken = operands.consumesAddend ? operands.addend?.takeMemory(in: destination) : nil
    let y = try taken ?? operands.place?.takeMemory(in: destination) ?? LayoutMemory(destination)
    if taken == nil { if let addend = operands.addend { try addend.memory(extents: geometry.out).copy(to: y) } else if geometry.adds { y.clear() } }
    var arguments = [
      (Int32(DNNL_ARG_SRC_0), try operands.data.memory(in: source, extents: geometry.data)),
      (Int32(DNNL_ARG_WEIGHTS_0), try operands.filters.memory(in: weights, extents: geometry.weights, isKept: operands.keepsFilters)), (Int32(DNNL_ARG_DST_0), y),
    ]
    if let bias = operands.bias { arguments.append((Int32(DNNL_ARG_BIAS), try bias.memory())) }
    try run(.forward, primitive, arguments)
    return y
  }

  func backwardData(_ outputGradient: NDArray, _ filters: NDArray, keepsFilters: Bool) throws -> LayoutMemory {
    guard let primitive = try preparedBackwardData(), let wantedWeights = primitive.layout(dnnl_query_weights_md), let wantedGradient = primitive.layout(dnnl_query_diff_dst_md),
      let given = primitive.layout(dnnl_query_diff_src_md)
    else { throw RuntimeError("oneDNN has no kernel for the gradient of the data") }
    let gx = try LayoutMemory(given)
    try run(.data, primitive, [
      (Int32(DNNL_ARG_WEIGHTS_0), try filters.memory(in: wantedWeights, extents: geometry.weights, isKept: keepsFilters)),
      (Int32(DNNL_ARG_DIFF_DST_0), try outputGradient.memory(in: wantedGradient, extents: geometry.out)), (Int32(DNNL_ARG_DIFF_SRC_0), gx),
    ])
    return gx
  }

  func backwardFilters(_ data: NDArray, _ outputGradient: NDArray, into target: NDArray) throws {
    guard let primitive = try preparedBackwardWeights(), let wantedSource = primitive.layout(dnnl_query_src_md), let wantedGradient = primitive.layout(dnnl_query_diff_dst_md),
      let given = primitive.layout(dnnl_query_diff_weights_md)
    else { throw RuntimeError("oneDNN has no kernel for the gradient of the filters") }
    let gw = try LayoutMemory(given)
    try run(.filters, primitive, [
      (Int32(DNNL_ARG_SRC_0), try data.memory(in: wantedSource, extents: geometry.data)),
      (Int32(DNNL_ARG_DIFF_DST_0), try outputGradient.memory(in: wantedGradient, extents: geometry.out)), (Int32(DNNL_ARG_DIFF_WEIGHTS_0), gw),
    ])
    // Groups split an extent: the plain array has them joined.
    if let plain = try target.memoryForOverwriting(extents: geometry.weights) { try gw.copy(to: plain) } else if geometry.weights.count == target.shape.rank {
      try target.add(gw)
    } else {
      let joined = NDArray(zeros: target.shape)
      try gw.copy(to: joined.memoryForWriting(extents: geometry.weights))
      try target.add(joined.memory())
    }
  }

  private static func make(_ operation: inout dnnl_convolution_desc_t, _ g: ConvolutionGeometry) throws -> Primitive? {
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
    case .data: status = dnnl_dilated_convolution_backward_data_desc_init(&operation, method.algorithm, &x, &w, &y, g.strides, g.dilates, g.pads, g.padsAfter)
    case .filters: status = dnnl_dilated_convolution_backward_weights_desc_init(&operation, method.algorithm, &x, &w, nil, &y, g.strides, g.dilates, g.pads, g.padsAfter)
    default:
      status = withUnsafePointer(to: &b) { bias in
        dnnl_dilated_convolution_forward_desc_init(
          &operation, g.forwardKind, method.algorithm, &x, &w, g.hasBias ? bias : nil, &y, g.strides, g.dilates, g.pads, g.padsAfter)
      }
    }
    guard try OneDNN.supported(status, "dnnl_dilated_convolution_desc_init") else { return nil }
    return pass == .forward ? try OneDNNConvolution.make(&operation, g) : try Primitive.make(&operation, hint: primitive)
  }

  private func preparedBackwardData() throws -> Primitive? {
    if let backwardData { return backwardData }
    let g = geometry
    var operation = dnnl_convolution_desc_t()
    var gx = try Layout(any: g.data).descriptor, w = try Layout(any: g.weights).descriptor, gy = try Layout(any: g.out).descriptor
    try OneDNN.check(
      dnnl_dilated_convolution_backward_data_desc_init(&operation, method.algorithm, &gx, &w, &gy, g.strides, g.dilates, g.pads, g.padsAfter),
      "dnnl_dilated_convolution_backward_data_desc_init")
    backwardData = try Primitive.make(&operation, hint: primitive)
    return backwardData
  }

  private func preparedBackwardWeights() throws -> Primitive? {
    if let backwardWeights { return backwardWeights }
    let g = geometry
    var operation = dnnl_convolution_desc_t()
    var x = try Layout(any: g.data).descriptor, gw = try Layout(any: g.weights).descriptor, gy = try Layout(any: g.out).descriptor
    try OneDNN.check(
      dnnl_dilated_convolution_backward_weights_desc_init(&operation, method.algorithm, &x, &gw, nil, &gy, g.strides, g.dilates, g.pads, g.padsAfter),
      "dnnl_dilated_convolution_backward_weights_desc_init")
    backwardWeights = try Primitive.make(&operation, hint: primitive)
    return backwardWeights
  }
}

extension OneDNNConvolution.Method {
  fileprivate var algorithm: dnnl_alg_kind_t {
    switch self {
    case .direct, .blocked: return dnnl_convolution_direct
    case .automatic: return dnnl_convolution_auto
    case .winograd: return dnnl_convolution_winograd
    }
  }
}

extension ConvolutionGeometry {
  /// The library has other kernels for what no gradient follows.
  fileprivate var forwardKind: dnnl_prop_kind_t { isFused ? dnnl_forward_inference : dnnl_forward_training }
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
