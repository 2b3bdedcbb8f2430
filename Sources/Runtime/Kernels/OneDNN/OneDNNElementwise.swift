import COneDNN
import VectorKernels

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

/// Activation functions in any layout, with the gradient from the output.
final class OneDNNActivation {
  private static let algorithms: [String: dnnl_alg_kind_t] = [
    "relu": dnnl_eltwise_relu_use_dst_for_bwd, "sigmoid": dnnl_eltwise_logistic_use_dst_for_bwd, "tanh": dnnl_eltwise_tanh_use_dst_for_bwd,
  ]
  private let layout: Layout
  private let algorithm: dnnl_alg_kind_t
  private let forward: Primitive
  private var backward: Primitive?

  private init?(_ layout: Layout, _ algorithm: dnnl_alg_kind_t) throws {
    self.layout = layout
    self.algorithm = algorithm
    var operation = dnnl_eltwise_desc_t()
    var data = layout.descriptor
    try OneDNN.check(
      dnnl_eltwise_forward_desc_init(&operation, dnnl_forward_training, algorithm, &data, 0, 0), "dnnl_eltwise_forward_desc_init")
    guard let made = try Primitive.make(&operation) else { return nil }
    forward = made
  }

  /// Whether a function of this name and shape is run here. Vectors and matrices keep the C library's functions, whose last digits
  /// are MXNet's.
  static func handles(_ kind: String, _ shape: Shape) -> Bool {
    OneDNN.isReady && algorithms[kind] != nil && (3...6).contains(shape.rank) && shape.count > 0
  }

  /// False when oneDNN cannot.
  static func run(_ kind: String, _ c: ForwardContext) throws -> Bool {
    guard let algorithm = algorithms[kind] else { return false }
    let x = try c.inputs[0].memory()
    let kept = c.memory.prepared as? OneDNNActivation
    guard let kernel = try kept.flatMap({ $0.layout == x.layout ? $0 : nil }) ?? OneDNNActivation(x.layout, algorithm) else { return false }
    c.memory.prepared = kernel
    let y = try c.outputs[0].takeMemory(in: kernel.layout) ?? LayoutMemory(kernel.layout)
    if kind == "tanh", VectorSupport.isAvailable {
      // Zero stays zero, so that padding may take part: 0.83 ns an element on one thread; oneDNN 2.6 takes 3.2.
      let source = x.elements, target = y.elements
      Threads.split(source.count, cost: 8) { VectorActivation.tanh(source.baseAddress!, target.baseAddress!, $0) }
    } else {
      try kernel.forward.run([(Int32(DNNL_ARG_SRC_0), x), (Int32(DNNL_ARG_DST_0), y)])
    }
    try c.outputs[0].become(y)
    return true
  }

  static func run(_ c: BackwardContext) throws -> Bool {
    guard let kernel = c.memory.prepared as? OneDNNActivation, let target = c.inputGradients[0] else { return false }
    let extents = c.outputs[0].shape.extents
    let y = try c.outputs[0].memory(in: kernel.layout, extents: extents)
    let gy = try c.outputGradients[0].memory(in: kernel.layout, extents: extents)
    if kernel.backward == nil {
      var operation = dnnl_eltwise_desc_t()
      var data = kernel.layout.descriptor, difference = kernel.layout.descriptor
      try OneDNN.check(
        dnnl_eltwise_backward_desc_init(&operation, kernel.algorithm, &difference, &data, 0, 0), "dnnl_eltwise_backward_desc_init")
      kernel.backward = try Primitive.make(&operation, hint: kernel.forward)
    }
    guard let primitive = kernel.backward else { return false }
    let gx = try LayoutMemory(kernel.layout)
    try primitive.run([(Int32(DNNL_ARG_DST_0), y), (Int32(DNNL_ARG_DIFF_DST_0), gy), (Int32(DNNL_ARG_DIFF_SRC_0), gx)])
    try target.add(gx)
    return true
  }
}
