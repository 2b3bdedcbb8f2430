/// Convolution over one, two or three spatial dimensions, with groups and dilation.
///
/// Inputs: data (N, C, …), weight (num_filter, C / num_group, …kernel), bias (num_filter). Output: (N, num_filter, …).
/// y = Σ w · x over the window + b; gradients by the transposed products of the unrolled input.
/// Errors: kernel larger than the padded input; channels not divisible by the groups.
/// Source: MXNet 1.9.1 src/operator/nn/convolution.cc.
struct Convolution: GenericOperator {
  static let name = "Convolution"
  static let aliases = ["Convolution_v1"]
  static let summary = "N-dimensional convolution of (N, C, …) data with learned filters. In R's order: data (w, h, channels, batch), kernel (kw, kh), weight (kw, kh, channels / groups, filters), bias (filters), output (w', h', filters, batch) with w' = floor((w + 2 pad - dilate (kw - 1) - 1) / stride) + 1."
  let windows: Windows
  let filterCount: Int
  let groupCount: Int
  let hasBias: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    let kernel = try a.shape("kernel", "extents of the window: (w,), (h, w) or (d, h, w)")
    windows = Windows(
      kernel: kernel, stride: try a.shape("stride", default: [], "steps of the window"),
      dilate: try a.shape("dilate", default: [], "spacing of the window's elements"), pad: try a.shape("pad", default: [], "zeros added on each side"))
    filterCount = try a.int("num_filter", in: 1...100_000, "number of output channels")
    groupCount = try a.int("num_group", default: 1, in: 1...100_000, "number of groups of channels")
    try a.engine("workspace")
    hasBias = try !a.bool("no_bias", default: false, "leave out the bias")
    try a.engine("cudnn_tune", "cudnn_off", "layout")
    guard a.isDescribing || (1...3).contains(kernel.count) else { throw RuntimeError("kernel must have 1, 2 or 3 extents", at: Self.name) }
    guard kernel.allSatisfy({ $0 > 0 && $0 < 10_000 }), windows.stride.allSatisfy({ $0 > 0 }), windows.dilate.allSatisfy({ $0 > 0 }) else { throw RuntimeError("kernel, stride and dilate must be positive", at: Self.name) }
    guard windows.stride.count == kernel.count, windows.pad.count == kernel.count, windows.dilate.count == kernel.count, windows.pad.allSatisfy({ $0 >= 0 && $0 < 100_000 }) else {
      throw RuntimeError("kernel \(Shape(kernel)), stride, dilate and pad must have the same number of extents", at: Self.name)
    }
  }

  var backwardReads: BackwardReads { .inputs }
  var samplewiseInputs: [Int]? { [0] }
  var inputNames: [String] { hasBias ? ["data", "weight", "bias"] : ["data", "weight"] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard !data.extents.isEmpty else { return }
    guard data.rank == windows.kernel.count + 2 else {
      throw RuntimeError("Input data should be \(windows.kernel.count + 2)D for a \(windows.kernel.count)D kernel, got shape \(data)")
    }
    if data[1] > 0 {
      guard data[1] % groupCount == 0, filterCount % groupCount == 0 else { throw RuntimeError("input channels \(data[1]) and num_filter \(filterCount) must divide by num_group \(groupCount)") }
    }
    try shapes.setInput(1, Shape([filterCount, data[1] / groupCount] + windows.kernel), "weight")
    if hasBias { try shapes.setInput(2, [filterCount], "bias") }
    var out = [data[0], filterCount]
    for d in windows.kernel.indices {
      if data[d + 2] == 0 { out.append(0); continue }
      let extent = windows.outputExtent(d, data[d + 2])
      guard extent > 0 else { throw RuntimeError("kernel size \(Shape(windows.kernel)) exceeds input \(data) with pad \(Shape(windows.pad))") }
      out.append(extent)
    }
    try shapes.setOutput(0, Shape(out))
  }

  private struct Geometry {
    let input: [Int], output: [Int]
    let channels: Int, rows: Int, positions: Int, filters: Int
  }

  private func geometry(_ data: Shape, _ out: Shape) -> Geometry {
    let input = Windows.spatial(data), output = Windows.spatial(out)
    let channels = data[1] / groupCount
    return Geometry(
      input: input, output: output, channels: channels, rows: channels * windows.kernel.reduce(1, *), positions: output.reduce(1, *),
      filters: filterCount / groupCount)
  }

  /// What oneDNN needs to know; nil where it does not run.
  private func prepared(_ c: [NDArray], _ out: Shape) -> ConvolutionGeometry? { prepared(c[0].shape, c[1].shape, out) }

  /// The same by shapes.
  func prepared(_ data: Shape, _ filters: Shape, _ out: Shape) -> ConvolutionGeometry? {
    guard OneDNN.isReady, data.count > 0, out.count > 0 else { return nil }
    let weights = filters.extents
    return ConvolutionGeometry(
      data: data.extents, out: out.extents,
      weights: groupCount == 1 ? weights : [groupCount, filterCount / groupCount] + weights.dropFirst(), hasBias: hasBias, stride: windows.stride,
      dilate: windows.dilate, pad: windows.pad)
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    if T.self == Float.self, let geometry = prepared(c.inputs, c.outputs[0].shape), try PlannedConvolution.run(geometry, c) { return }
    let g = geometry(c.inputs[0].shape, c.outputs[0].shape)
    let cubic = windows.cubic
    let x = c.x(0, T.self).baseAddress!, w = c.x(1, T.self).baseAddress!, y = c.y(0, T.self).baseAddress!
    let columns = UnsafeMutablePointer<T>.allocate(capacity: max(1, g.rows * g.positions))
    defer { columns.deallocate() }
    let imageCount = g.input.reduce(1, *)
    for n in 0..<c.inputs[0].shape[0] {
      for group in 0..<groupCount {
        let image = x + (n * groupCount + group) * g.channels * imageCount
        cubic.unroll(image, channels: g.channels, input: g.input, output: g.output, into: columns)
        let out = y + (n * groupCount + group) * g.filters * g.positions
        MatrixProduct.multiply(w + group * g.filters * g.rows, columns, into: out, m: g.filters, n: g.positions, k: g.rows)
      }
      if hasBias {
        let b = c.x(2, T.self)
        for f in 0..<filterCount {
          let row = y + (n * filterCount + f) * g.positions
          for p in 0..<g.positions { row[p] += b[f] }
        }
      }
    }
  }

  func channelSumsOfGradient(_ c: BackwardContext) throws -> [Double]? {
    guard c.inputs.allSatisfy({ $0.dtype == .float32 }), let geometry = prepared(c.inputs, c.outputs[0].shape) else { return nil }
    return try DataGradientSums.of(geometry, c.outputGradients[0], c.inputs[1])
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    if T.self == Float.self, let geometry = prepared(c.inputs, c.outputs[0].shape), try PlannedConvolution.run(geometry, c) { return }
    let g = geometry(c.inputs[0].shape, c.outputs[0].shape)
    let cubic = windows.cubic
    let x = c.x(0, T.self).baseAddress!, w = c.x(1, T.self).baseAddress!, gy = c.gy(0, T.self).baseAddress!
    let columns = UnsafeMutablePointer<T>.allocate(capacity: max(1, g.rows * g.positions))
    defer { columns.deallocate() }
    let imageCount = g.input.reduce(1, *)
    for n in 0..<c.inputs[0].shape[0] {
      for group in 0..<groupCount {
        let plane = (n * groupCount + group) * g.channels * imageCount
        let gradient = gy + (n * groupCount + group) * g.filters * g.positions
        if let gw = c.gx(1, T.self) {
          cubic.unroll(x + plane, channels: g.channels, input: g.input, output: g.output, into: columns)
          MatrixProduct.multiply(
            gradient, columns, rightTransposed: true, into: gw.baseAddress! + group * g.filters * g.rows, m: g.filters, n: g.rows, k: g.positions, beta: 1)
        }
        if let gx = c.gx(0, T.self) {
          MatrixProduct.multiply(w + group * g.filters * g.rows, transposed: true, gradient, into: columns, m: g.rows, n: g.positions, k: g.filters)
          cubic.rollAdding(columns, channels: g.channels, input: g.input, output: g.output, into: gx.baseAddress! + plane)
        }
      }
      if hasBias, let gb = c.gx(2, T.self) {
        for f in 0..<filterCount {
          let row = gy + (n * filterCount + f) * g.positions
          var sum: T = 0
          for p in 0..<g.positions { sum += row[p] }
          gb[f] += sum
        }
      }
    }
  }
}
