import COneDNN
import Glibc

/// Convolution in the layouts oneDNN likes best for its shapes.
final class OneDNNConvolution {
  struct Geometry: Hashable {
    let data: [Int], out: [Int]
    /// With the groups as first extent when there are several.
    let weights: [Int]
    var hasBias: Bool
    let stride: [Int], dilate: [Int], pad: [Int]
    /// Relu of the result, in runs without gradients.
    var rectifies = false
  }

  private let geometry: Geometry
  private let algorithm: dnnl_alg_kind_t
  private let forward: Primitive
  private let source: Layout, weights: Layout, destination: Layout
  private var backwardData: Primitive?
  private var backwardWeights: Primitive?

  /// The faster of Winograd's and the direct algorithm, measured once for each geometry. `NNS_WINOGRAD=0` keeps to the direct one.
  nonisolated(unsafe) private static var choices: [Geometry: Bool] = [:]
  private static let allowsWinograd = getenv("NNS_WINOGRAD").map { String(cString: $0) != "0" } ?? true

  private static func chosen(_ g: Geometry) throws -> OneDNNConvolution? {
    let square = g.weights.suffix(g.stride.count).allSatisfy { $0 == 3 } && g.stride.count == 2 && g.weights.count == 4
    guard allowsWinograd, square, (g.stride + g.dilate).allSatisfy({ $0 == 1 }) else { return try OneDNNConvolution(g, dnnl_convolution_auto) }
    if let usesWinograd = choices[g] { return try OneDNNConvolution(g, usesWinograd ? dnnl_convolution_winograd : dnnl_convolution_direct) }
    guard let direct = try OneDNNConvolution(g, dnnl_convolution_direct) else { return try OneDNNConvolution(g, dnnl_convolution_auto) }
    guard let winograd = try OneDNNConvolution(g, dnnl_convolution_winograd) else {
      choices[g] = false
      return direct
    }
    let isFaster = try winograd.nanoseconds() < direct.nanoseconds()
    choices[g] = isFaster
    return isFaster ? winograd : direct
  }

  /// The quicker of two forward runs on memory of its own.
  private func nanoseconds() throws -> UInt64 {
    let x = try LayoutMemory(source), w = try LayoutMemory(weights), y = try LayoutMemory(destination)
    x.clear()
    w.clear()
    var arguments = [(Int32(DNNL_ARG_SRC_0), x), (Int32(DNNL_ARG_WEIGHTS_0), w), (Int32(DNNL_ARG_DST_0), y)]
    if geometry.hasBias {
      let b = try LayoutMemory(Layout(plain: [geometry.out[1]]))
      b.clear()
      arguments.append((Int32(DNNL_ARG_BIAS), b))
    }
    var best = UInt64.max
    for _ in 0..<2 {
      let start = now()
      try forward.run(arguments)
      best = min(best, now() - start)
    }
    return best
  }

  private func now() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  private init?(_ g: Geometry, _ algorithm: dnnl_alg_kind_t) throws {
    geometry = g
    self.algorithm = algorithm
    var operation = dnnl_convolution_desc_t()
    var x = try Layout(any: g.data).descriptor, w = try Layout(any: g.weights).descriptor, y = try Layout(any: g.out).descriptor
    var b = try Layout(plain: [g.out[1]]).descriptor
    let status = withUnsafePointer(to: &b) { bias in
      dnnl_dilated_convolution_forward_desc_init(
        &operation, g.rectifies ? dnnl_forward_inference : dnnl_forward_training, algorithm, &x, &w, g.hasBias ? bias : nil, &y, g.strides, g.dilates, g.pads, g.padsAfter)
    }
    guard try OneDNN.supported(status, "dnnl_dilated_convolution_forward_desc_init"), let made = try OneDNNConvolution.make(&operation, rectifies: g.rectifies),
      let source = made.layout(dnnl_query_src_md), let weights = made.layout(dnnl_query_weights_md), let destination = made.layout(dnnl_query_dst_md)
    else { return nil }
    forward = made
    (self.source, self.weights, self.destination) = (source, weights, destination)
  }

  private static func make(_ operation: inout dnnl_convolution_desc_t, rectifies: Bool) throws -> Primitive? {
    guard rectifies else { return try Primitive.make(&operation) }
    var attributes: dnnl_primitive_attr_t?, chain: dnnl_post_ops_t?
    try OneDNN.check(dnnl_primitive_attr_create(&attributes), "dnnl_primitive_attr_create")
    defer { dnnl_primitive_attr_destroy(attributes) }
    try OneDNN.check(dnnl_post_ops_create(&chain), "dnnl_post_ops_create")
    defer { dnnl_post_ops_destroy(chain) }
    try OneDNN.check(dnnl_post_ops_append_eltwise(chain, 1, dnnl_eltwise_relu, 0, 0), "dnnl_post_ops_append_eltwise")
    try OneDNN.check(dnnl_primitive_attr_set_post_ops(attributes, chain), "dnnl_primitive_attr_set_post_ops")
    return try Primitive.make(&operation, attributes: attributes)
  }

  private static func kernel(_ g: Geometry, _ memory: NodeMemory) throws -> OneDNNConvolution? {
    if let kept = memory.prepared as? OneDNNConvolution, kept.geometry == g { return kept }
    let made = try chosen(g)
    memory.prepared = made
    return made
  }

  /// False when oneDNN has no kernel for the shapes.
  static func run(_ g: Geometry, _ c: ForwardContext) throws -> Bool {
    guard let kernel = try kernel(g, c.memory) else { return false }
    var arguments = [
      (Int32(DNNL_ARG_SRC_0), try c.inputs[0].memory(in: kernel.source, extents: g.data)),
      (Int32(DNNL_ARG_WEIGHTS_0), try c.inputs[1].memory(in: kernel.weights, extents: g.weights)),
    ]
    if g.hasBias { arguments.append((Int32(DNNL_ARG_BIAS), try c.inputs[2].memory())) }
    let y = try LayoutMemory(kernel.destination)
    arguments.append((Int32(DNNL_ARG_DST_0), y))
    try kernel.forward.run(arguments)
    try c.outputs[0].become(y)
    return true
  }

  static func run(_ g: Geometry, _ c: BackwardContext) throws -> Bool {
    guard let kernel = try kernel(g, c.memory) else { return false }
    let biasTarget = g.hasBias ? c.inputGradients[2] : nil
    if c.inputGradients[1] != nil || biasTarget != nil { guard try kernel.prepareBackwardWeights() != nil else { return false } }
    if c.inputGradients[0] != nil { guard try kernel.prepareBackwardData() != nil else { return false } }
    if let primitive = kernel.backwardWeights, c.inputGradients[1] != nil || biasTarget != nil,
      let wantedSource = primitive.layout(dnnl_query_src_md), let wantedGradient = primitive.layout(dnnl_query_diff_dst_md),
      let given = primitive.layout(dnnl_query_diff_weights_md)
    {
      let gw = try LayoutMemory(given)
      var arguments = [
        (Int32(DNNL_ARG_SRC_0), try c.inputs[0].memory(in: wantedSource, extents: g.data)),
        (Int32(DNNL_ARG_DIFF_DST_0), try c.outputGradients[0].memory(in: wantedGradient, extents: g.out)),
        (Int32(DNNL_ARG_DIFF_WEIGHTS_0), gw),
      ]
      var gb: LayoutMemory?
      if g.hasBias {
        let made = try LayoutMemory(Layout(plain: [g.out[1]]))
        gb = made
        arguments.append((Int32(DNNL_ARG_DIFF_BIAS), made))
      }
      try primitive.run(arguments)
      if let target = c.inputGradients[1] {
        // Groups split an extent: the plain array has them joined.
        if g.weights.count == target.shape.rank { try target.add(gw) } else {
          let joined = NDArray(zeros: target.shape)
          try gw.copy(to: LayoutMemory(Layout(plain: g.weights), borrowing: joined.rawPointer, of: joined.storage))
          try target.add(joined.memory())
        }
      }
      if let gb, let biasTarget { try biasTarget.add(gb) }
    }
    if let primitive = kernel.backwardData, let target = c.inputGradients[0], let wantedWeights = primitive.layout(dnnl_query_weights_md),
      let wantedGradient = primitive.layout(dnnl_query_diff_dst_md), let given = primitive.layout(dnnl_query_diff_src_md)
    {
      let gx = try LayoutMemory(given)
      try primitive.run([
        (Int32(DNNL_ARG_WEIGHTS_0), try c.inputs[1].memory(in: wantedWeights, extents: g.weights)),
        (Int32(DNNL_ARG_DIFF_DST_0), try c.outputGradients[0].memory(in: wantedGradient, extents: g.out)),
        (Int32(DNNL_ARG_DIFF_SRC_0), gx),
      ])
      try target.add(gx)
    }
    return true
  }

  private func prepareBackwardData() throws -> Primitive? {
    if let backwardData { return backwardData }
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
    let g = geometry
    var operation = dnnl_convolution_desc_t()
    var x = try Layout(any: g.data).descriptor, gw = try Layout(any: g.weights).descriptor, gy = try Layout(any: g.out).descriptor
    var gb = try Layout(plain: [g.out[1]]).descriptor
    let status = withUnsafePointer(to: &gb) { bias in
      dnnl_dilated_convolution_backward_weights_desc_init(
        &operation, algorithm, &x, &gw, g.hasBias ? bias : nil, &gy, g.strides, g.dilates, g.pads, g.padsAfter)
    }
    try OneDNN.check(status, "dnnl_dilated_convolution_backward_weights_desc_init")
    backwardWeights = try Primitive.make(&operation, hint: forward)
    return backwardWeights
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
