import COneDNN

/// The sum of two arrays of one shape.
enum OneDNNSum {
  static func add(_ a: LayoutMemory, _ b: LayoutMemory) throws -> LayoutMemory {
    var first = a.layout.descriptor, result = a.layout.descriptor
    let other = b.layout == a.layout ? b : try b.reordered(to: a.layout)
    var second = other.layout.descriptor
    var operation = dnnl_binary_desc_t()
    try OneDNN.check(dnnl_binary_desc_init(&operation, dnnl_binary_add, &first, &second, &result), "dnnl_binary_desc_init")
    guard let primitive = try Primitive.make(&operation) else { throw RuntimeError("oneDNN has no kernel for sums") }
    let sum = try LayoutMemory(a.layout)
    try primitive.run([(Int32(DNNL_ARG_SRC_0), a), (Int32(DNNL_ARG_SRC_1), other), (Int32(DNNL_ARG_DST_0), sum)])
    return sum
  }
}

/// max(x, 0) in any layout.
final class OneDNNRectifier {
  private let layout: Layout
  private let forward: Primitive
  private var backward: Primitive?

  private init?(_ layout: Layout) throws {
    self.layout = layout
    var operation = dnnl_eltwise_desc_t()
    var data = layout.descriptor
    try OneDNN.check(
      dnnl_eltwise_forward_desc_init(&operation, dnnl_forward_training, dnnl_eltwise_relu_use_dst_for_bwd, &data, 0, 0), "dnnl_eltwise_forward_desc_init")
    guard let made = try Primitive.make(&operation) else { return nil }
    forward = made
  }

  /// False when oneDNN cannot.
  static func run(_ c: ForwardContext) throws -> Bool {
    let x = try c.inputs[0].memory()
    let kept = c.memory.prepared as? OneDNNRectifier
    guard let kernel = try kept.flatMap({ $0.layout == x.layout ? $0 : nil }) ?? OneDNNRectifier(x.layout) else { return false }
    c.memory.prepared = kernel
    let y = try LayoutMemory(kernel.layout)
    try kernel.forward.run([(Int32(DNNL_ARG_SRC_0), x), (Int32(DNNL_ARG_DST_0), y)])
    try c.outputs[0].become(y)
    return true
  }

  static func run(_ c: BackwardContext) throws -> Bool {
    guard let kernel = c.memory.prepared as? OneDNNRectifier, let target = c.inputGradients[0] else { return false }
    let extents = c.outputs[0].shape.extents
    let y = try c.outputs[0].memory(in: kernel.layout, extents: extents)
    let gy = try c.outputGradients[0].memory(in: kernel.layout, extents: extents)
    if kernel.backward == nil {
      var operation = dnnl_eltwise_desc_t()
      var data = kernel.layout.descriptor, difference = kernel.layout.descriptor
      try OneDNN.check(
        dnnl_eltwise_backward_desc_init(&operation, dnnl_eltwise_relu_use_dst_for_bwd, &difference, &data, 0, 0), "dnnl_eltwise_backward_desc_init")
      kernel.backward = try Primitive.make(&operation, hint: kernel.forward)
    }
    guard let primitive = kernel.backward else { return false }
    let gx = try LayoutMemory(kernel.layout)
    try primitive.run([(Int32(DNNL_ARG_DST_0), y), (Int32(DNNL_ARG_DIFF_DST_0), gy), (Int32(DNNL_ARG_DIFF_SRC_0), gx)])
    try target.add(gx)
    return true
  }
}
