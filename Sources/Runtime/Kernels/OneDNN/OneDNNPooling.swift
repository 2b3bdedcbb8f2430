import COneDNN

/// Maximum and average pooling in any layout.
final class OneDNNPooling {
  struct Geometry: Equatable {
    let data: [Int], out: [Int], kernel: [Int], stride: [Int], pad: [Int]
    let isMaximum: Bool, countsPadding: Bool
  }

  private let geometry: Geometry
  private let layout: Layout
  private let forward: Primitive
  private let destination: Layout
  private var backward: Primitive?
  /// Where the maxima of the last forward run were.
  private var workspace: LayoutMemory?

  private static func algorithm(_ g: Geometry) -> dnnl_alg_kind_t {
    g.isMaximum ? dnnl_pooling_max : g.countsPadding ? dnnl_pooling_avg_include_padding : dnnl_pooling_avg_exclude_padding
  }

  /// Runs without a gradient to come keep no places of maxima.
  private let isTraining: Bool

  private init?(_ g: Geometry, _ layout: Layout, isTraining: Bool) throws {
    geometry = g
    self.isTraining = isTraining
    self.layout = layout
    var operation = dnnl_pooling_desc_t()
    var x = layout.descriptor, y = try Layout(any: g.out).descriptor
    let status = dnnl_pooling_forward_desc_init(
      &operation, isTraining ? dnnl_forward_training : dnnl_forward_inference, OneDNNPooling.algorithm(g), &x, &y, g.strides, g.kernels, g.pads, g.padsAfter)
    guard try OneDNN.supported(status, "dnnl_pooling_forward_desc_init"), let made = try Primitive.make(&operation),
      let destination = made.layout(dnnl_query_dst_md)
    else { return nil }
    forward = made
    self.destination = destination
  }

  static func run(_ g: Geometry, _ c: ForwardContext) throws -> Bool {
    let x = try c.inputs[0].memory()
    let kept = (c.memory.prepared as? OneDNNPooling).flatMap { $0.geometry == g && $0.layout == x.layout && $0.isTraining == c.keepsForBackward ? $0 : nil }
    guard let kernel = try kept ?? OneDNNPooling(g, x.layout, isTraining: c.keepsForBackward) else { return false }
    c.memory.prepared = kernel
    let y = try LayoutMemory(kernel.destination)
    var arguments = [(Int32(DNNL_ARG_SRC_0), x), (Int32(DNNL_ARG_DST_0), y)]
    if g.isMaximum, c.keepsForBackward, let layout = kernel.forward.layout(dnnl_query_workspace_md), layout.byteCount > 0 {
      let workspace = try LayoutMemory(layout)
      kernel.workspace = workspace
      arguments.append((Int32(DNNL_ARG_WORKSPACE), workspace))
    }
    try kernel.forward.run(arguments)
    try c.outputs[0].become(y)
    return true
  }

  static func run(_ g: Geometry, _ c: BackwardContext) throws -> Bool {
    guard let kernel = c.memory.prepared as? OneDNNPooling, kernel.geometry == g, let target = c.inputGradients[0] else { return false }
    if kernel.backward == nil {
      var operation = dnnl_pooling_desc_t()
      var gx = kernel.layout.descriptor, gy = kernel.destination.descriptor
      try OneDNN.check(
        dnnl_pooling_backward_desc_init(&operation, OneDNNPooling.algorithm(g), &gx, &gy, g.strides, g.kernels, g.pads, g.padsAfter),
        "dnnl_pooling_backward_desc_init")
      kernel.backward = try Primitive.make(&operation, hint: kernel.forward)
    }
    guard let primitive = kernel.backward else { return false }
    let gx = try LayoutMemory(kernel.layout)
    var arguments = [
      (Int32(DNNL_ARG_DIFF_DST_0), try c.outputGradients[0].memory(in: kernel.destination, extents: g.out)), (Int32(DNNL_ARG_DIFF_SRC_0), gx),
    ]
    if let workspace = kernel.workspace { arguments.append((Int32(DNNL_ARG_WORKSPACE), workspace)) }
    try primitive.run(arguments)
    try target.add(gx)
    return true
  }
}

extension OneDNNPooling.Geometry {
  fileprivate var strides: [Int64] { stride.map { Int64($0) } }
  fileprivate var kernels: [Int64] { kernel.map { Int64($0) } }
  fileprivate var pads: [Int64] { pad.map { Int64($0) } }
  fileprivate var padsAfter: [Int64] {
    kernel.indices.map { d in Int64((out[d + 2] - 1) * stride[d] + kernel[d] - data[d + 2] - pad[d]) }
  }
}
