/// Transposed convolution over one to three spatial dimensions: the gradient of a convolution with respect to its data.
///
/// Inputs: data (N, C, …), weight (C, num_filter / num_group, …kernel), bias (num_filter).
/// Output extent: stride (extent − 1) + dilate (kernel − 1) + 1 − 2 pad + adj, or target_shape, from which pad and adj follow.
/// Source: MXNet 1.9.1 src/operator/nn/deconvolution-inl.h.
struct Deconvolution: GenericOperator {
  static let name = "Deconvolution"
  static let summary = "Transposed convolution of (N, C, …) data with learned filters. In R's order: data (w, h, channels, batch), weight (kw, kh, num_filter / num_group, channels), bias (num_filter), output (w', h', num_filter, batch) with w' = stride (w - 1) + dilate (kw - 1) + 1 - 2 pad + adj."
  let windows: Windows
  let adjustment: [Int]
  let target: [Int]
  let filterCount: Int
  let groupCount: Int
  let hasBias: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    let kernel = try a.shape("kernel", "extents of the window: (w,), (h, w) or (d, h, w)"), rank = kernel.count
    windows = Windows(
      kernel: kernel, stride: try a.shape("stride", default: [], "steps of the window in the output"),
      dilate: try a.shape("dilate", default: [], "spacing of the window's elements"), pad: try a.shape("pad", default: [], "elements cut from each side"))
    let adj = try a.shape("adj", default: [], "elements added at the end")
    adjustment = adj.isEmpty ? [Int](repeating: 0, count: rank) : adj
    target = try a.shape("target_shape", default: [], "the output's spatial extents, instead of pad and adj")
    filterCount = try a.int("num_filter", in: 1...100_000, "number of output channels")
    groupCount = try a.int("num_group", default: 1, in: 1...100_000, "number of groups of channels")
    try a.engine("workspace")
    hasBias = try !a.bool("no_bias", default: true, "leave out the bias")
    try a.engine("cudnn_tune", "cudnn_off", "layout")
    guard a.isDescribing || (1...3).contains(rank) else { throw RuntimeError("kernel must have 1, 2 or 3 extents", at: Self.name) }
    let all = [windows.stride, windows.dilate, windows.pad, adjustment]
    guard all.allSatisfy({ $0.count == rank }), target.isEmpty || target.count == rank, (kernel + windows.stride + windows.dilate).allSatisfy({ $0 > 0 && $0 < 100_000 }),
      (windows.pad + adjustment + target).allSatisfy({ $0 >= 0 && $0 < 1 << 31 }) else {
      throw RuntimeError("kernel \(Shape(kernel)), stride, dilate, pad, adj and target_shape must have the same number of extents and not be negative", at: Self.name)
    }
    for d in 0..<rank where target.isEmpty && adjustment[d] >= windows.stride[d] { throw RuntimeError("adj \(Shape(adjustment)) must be smaller than stride \(Shape(windows.stride))", at: Self.name) }
    guard filterCount % groupCount == 0 else { throw RuntimeError("num_filter \(filterCount) must divide by num_group \(groupCount)", at: Self.name) }
  }

  var backwardReads: BackwardReads { .inputs }
  var inputNames: [String] { hasBias ? ["data", "weight", "bias"] : ["data", "weight"] }

  /// The window with pad as it follows from target_shape, and the output's extents.
  private func resolved(_ data: Shape) throws -> (Windows, [Int]) {
    var result = windows, extents: [Int] = []
    for d in windows.kernel.indices {
      let full = windows.stride[d] * (data[d + 2] - 1) + windows.dilate[d] * (windows.kernel[d] - 1) + 1
      if target.contains(where: { $0 != 0 }) {
        let excess = full - target[d]
        guard excess >= 0 else { throw RuntimeError("Deconvolution: too big target shape \(Shape(target)) for data \(data)") }
        result.pad[d] = (excess + 1) / 2
        extents.append(target[d])
      } else { extents.append(full - 2 * windows.pad[d] + adjustment[d]) }
    }
    guard extents.allSatisfy({ $0 > 0 }) else { throw RuntimeError("Deconvolution: pad \(Shape(windows.pad)) leaves nothing of data \(data)") }
    return (result, extents)
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard !data.extents.isEmpty else { return }
    guard data.rank == windows.kernel.count + 2 else { throw RuntimeError("Input data should be \(windows.kernel.count + 2)D for a \(windows.kernel.count)D kernel, got shape \(data)") }
    guard data[1] % groupCount == 0 else { throw RuntimeError("input channels \(data[1]) must divide by num_group \(groupCount)") }
    if data[1] > 0 { try shapes.setInput(1, Shape([data[1], filterCount / groupCount] + windows.kernel), "weight") }
    if hasBias { try shapes.setInput(2, [filterCount], "bias") }
    guard data.extents.dropFirst(2).allSatisfy({ $0 > 0 }) else { return }
    try shapes.setOutput(0, try Shape([data[0], filterCount] + resolved(data).1).checked())
  }

  /// Calls `body` for each sample and group, with the starts of its data, weights and output.
  private func visit(_ data: Shape, _ out: Shape, _ body: (_ x: Int, _ w: Int, _ y: Int) -> Void) {
    let channels = data[1] / groupCount, filters = filterCount / groupCount
    let plane = data.extents.dropFirst(2).reduce(1, *), outPlane = out.extents.dropFirst(2).reduce(1, *)
    let kernelCount = windows.kernel.reduce(1, *)
    for n in 0..<data[0] { for g in 0..<groupCount where !Interruption.isPending {
      body((n * groupCount + g) * channels * plane, g * channels * filters * kernelCount, (n * groupCount + g) * filters * outPlane)
    } }
  }

  /// The convolution from the output to the data, for oneDNN; nil where it does not run.
  private func reversed(_ data: Shape, _ out: Shape) throws -> ConvolutionGeometry? {
    guard OneDNN.isReady, data.count > 0, out.count > 0 else { return nil }
    let windows = try resolved(data).0, filters = filterCount / groupCount
    return ConvolutionGeometry(
      data: out.extents, out: data.extents, weights: (groupCount == 1 ? [data[1]] : [groupCount, data[1] / groupCount]) + [filters] + windows.kernel, hasBias: false,
      stride: windows.stride, dilate: windows.dilate, pad: windows.pad)
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    if T.self == Float.self, let geometry = try reversed(c.inputs[0].shape, c.outputs[0].shape), try PlannedConvolution.runTransposed(geometry, c) { return }
    let data = c.inputs[0].shape, out = c.outputs[0].shape, window = try resolved(data).0.cubic
    let channels = data[1] / groupCount, filters = filterCount / groupCount, rows = filters * windows.kernel.reduce(1, *)
    let input = Windows.spatial(data), output = Windows.spatial(out), plane = input.reduce(1, *), outPlane = output.reduce(1, *)
    let x = c.x(0, T.self).baseAddress!, w = c.x(1, T.self).baseAddress!, y = c.y(0, T.self)
    let bias = hasBias ? c.x(2, T.self) : nil
    for plane in 0..<y.count / max(1, outPlane) where !Interruption.isPending {
      (y.baseAddress! + plane * outPlane).update(repeating: bias?[plane % filterCount] ?? 0, count: outPlane)
    }
    let columns = UnsafeMutablePointer<T>.allocate(capacity: rows * plane)
    defer { columns.deallocate() }
    visit(data, out) { px, pw, py in
      MatrixProduct.multiply(w + pw, transposed: true, x + px, into: columns, m: rows, n: plane, k: channels)
      window.rollAdding(columns, channels: filters, input: output, output: input, into: y.baseAddress! + py)
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    if T.self == Float.self, let geometry = try reversed(c.inputs[0].shape, c.outputs[0].shape), try PlannedConvolution.runTransposed(geometry, c) { return }
    let data = c.inputs[0].shape, out = c.outputs[0].shape, window = try resolved(data).0.cubic
    let channels = data[1] / groupCount, filters = filterCount / groupCount, rows = filters * windows.kernel.reduce(1, *)
    let input = Windows.spatial(data), output = Windows.spatial(out), plane = input.reduce(1, *), outPlane = output.reduce(1, *)
    let x = c.x(0, T.self).baseAddress!, w = c.x(1, T.self).baseAddress!, gy = c.gy(0, T.self)
    let columns = UnsafeMutablePointer<T>.allocate(capacity: rows * plane)
    defer { columns.deallocate() }
    visit(data, out) { px, pw, py in
      window.unroll(gy.baseAddress! + py, channels: filters, input: output, output: input, into: columns)
      if let gx = c.gx(0, T.self) { MatrixProduct.multiply(w + pw, columns, into: gx.baseAddress! + px, m: channels, n: plane, k: rows, beta: 1) }
      if let gw = c.gx(1, T.self) { MatrixProduct.multiply(x + px, columns, rightTransposed: true, into: gw.baseAddress! + pw, m: channels, n: rows, k: plane, beta: 1) }
    }
    guard hasBias, let gb = c.gx(2, T.self) else { return }
    for plane in 0..<gy.count / max(1, outPlane) where !Interruption.isPending {
      // Sums of whole planes, and their sum: fewer roundings.
      var sum: T = 0
      for i in plane * outPlane..<(plane + 1) * outPlane { sum += gy[i] }
      gb[plane % filterCount] += sum
    }
  }
}
