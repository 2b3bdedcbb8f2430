/// Pooling over one to three spatial dimensions.
///
/// Input: data (N, C, …). Output: (N, C, …) with extents by the convention "valid" (round down) or "full" (round up).
/// Average pooling divides by the window clipped to the padded input, or to the input itself without `count_include_pad`.
/// Source: MXNet 1.9.1 src/operator/nn/pooling.cc.
struct Pooling: GenericOperator {
  static let name = "Pooling"
  static let aliases = ["Pooling_v1"]
  static let summary = "Maximum, average, sum or Lp norm of each window. In R's order: data (w, h, channels, batch), output (w', h', channels, batch) with w' = floor((w + 2 pad - kw) / stride) + 1, rounded up with pooling_convention 'full'; (1, 1, channels, batch) with global_pool."
  let windows: Windows
  private enum Kind: String { case max, avg, sum, lp }
  private let kind: Kind
  let isGlobal: Bool
  let isFull: Bool
  let countsPadding: Bool
  let p: Int

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    isGlobal = try a.bool("global_pool", default: false, "pool over the whole spatial extent")
    windows = Windows(
      kernel: try a.shape("kernel", default: [], "extents of the window"), stride: try a.shape("stride", default: [], "steps of the window"),
      dilate: [], pad: try a.shape("pad", default: [], "padding on each side"))
    kind = Kind(rawValue: try a.choice("pool_type", default: "max", ["max", "avg", "sum", "lp"], "what is computed of each window")) ?? .max
    let convention = try a.choice("pooling_convention", default: "valid", ["valid", "full", "same"], "how output extents are rounded")
    isFull = convention == "full"
    countsPadding = try a.bool("count_include_pad", default: true, "count padding in averages")
    p = try a.optionalInt("p_value", "exponent of Lp pooling: 1, 2 or 3") ?? 2
    try a.engine("cudnn_off", "layout")
    guard kind != .lp || (1...3).contains(p) else { throw RuntimeError("p value of \(p) is not supported yet...", at: Self.name, hints: ["p_value must be 1, 2 or 3"]) }
    guard isGlobal || a.isDescribing || (!windows.kernel.isEmpty && windows.kernel.allSatisfy { $0 > 0 } && windows.stride.allSatisfy { $0 > 0 }
      && windows.stride.count == windows.kernel.count && windows.pad.count == windows.kernel.count) else {
      throw RuntimeError("kernel, stride and pad must be positive and of the same number of extents", at: Self.name)
    }
  }

  var inputNames: [String] { ["data"] }
  var samplewiseInputs: [Int]? { [0] }
  /// MXNet's builds with MKL keep where maxima came from as a second output.
  var storedOutputCount: Int { kind == .max && windows.kernel.count == 2 ? 2 : 1 }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let data = shapes.inputs[0]
    guard !data.extents.isEmpty else { return }
    guard (3...5).contains(data.rank) else { throw RuntimeError("Pooling: Input data should be 3D, 4D or 5D, got \(data)") }
    if isGlobal { return try shapes.setOutput(0, Shape([data[0], data[1]] + [Int](repeating: 1, count: data.rank - 2))) }
    guard data.rank == windows.kernel.count + 2 else { throw RuntimeError("kernel \(Shape(windows.kernel)) does not fit data of shape \(data)") }
    var out = [data[0], data[1]]
    for d in windows.kernel.indices {
      guard windows.kernel[d] <= data[d + 2] + 2 * windows.pad[d] || data[d + 2] == 0 else { throw RuntimeError("kernel size (\(windows.kernel[d])) exceeds input (\(data[d + 2]) padded to \(data[d + 2] + 2 * windows.pad[d]))") }
      out.append(data[d + 2] == 0 ? 0 : windows.outputExtent(d, data[d + 2], ceiling: isFull))
    }
    try shapes.setOutput(0, Shape(out))
  }

  private func grid(_ data: Shape, _ out: Shape) -> WindowGrid {
    let input = Windows.spatial(data), output = Windows.spatial(out)
    let w = isGlobal ? Windows(kernel: input, stride: [1, 1, 1], dilate: [], pad: [0, 0, 0]) : windows.cubic
    return WindowGrid(input: input, spans: (0..<3).map { d in
      (0..<output[d]).map { o in
        let start = o * w.stride[d] - w.pad[d], low = max(start, 0), high = max(low, min(start + w.kernel[d], input[d]))
        return WindowGrid.Span(range: low..<high, size: countsPadding ? min(start + w.kernel[d], input[d] + w.pad[d]) - start : high - low)
      }
    })
  }

  /// Of maxima over small windows of pictures; nil for other pooling.
  func maxima(_ data: Shape, _ out: Shape) -> OneDNNPooling.Geometry? {
    guard kind == .max, data.rank == 4, !isGlobal, windows.kernel.allSatisfy({ $0 <= 5 }) else { return nil }
    return prepared(data, out)
  }

  private func prepared(_ data: Shape, _ out: Shape) -> OneDNNPooling.Geometry? {
    guard OneDNN.isReady, kind == .max || kind == .avg, data.count > 0, out.count > 0, !isFull || kind == .max else { return nil }
    let spatial = Array(data.extents.dropFirst(2))
    let kernel = isGlobal ? spatial : windows.kernel
    let pad = isGlobal ? spatial.map { _ in 0 } : windows.pad
    // A window wholly in the padding has rules of its own.
    guard zip(kernel, pad).allSatisfy({ $0 > $1 }) else { return nil }
    let geometry = OneDNNPooling.Geometry(
      data: data.extents, out: out.extents, kernel: kernel, stride: isGlobal ? spatial.map { _ in 1 } : windows.stride, pad: pad,
      isMaximum: kind == .max, countsPadding: countsPadding)
    let last = kernel.indices.allSatisfy { d in (out[d + 2] - 1) * geometry.stride[d] - pad[d] < data[d + 2] }
    return last ? geometry : nil
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    if T.self == Float.self, let geometry = prepared(c.inputs[0].shape, c.outputs[0].shape) {
      if try BlockedPoolingLayer.run(geometry, c) { return }
      if try OneDNNPooling.run(geometry, c) { return }
    }
    let data = c.inputs[0].shape, grid = grid(data, c.outputs[0].shape), planes = data[0] * data[1]
    let x = c.x(0, T.self).baseAddress!, y = c.y(0, T.self).baseAddress!
    switch kind {
    case .max: grid.fold(WindowMaximum.self, x, y, planes: planes, empty: -T.greatestFiniteMagnitude)
    case .avg: grid.fold(WindowMean.self, x, y, planes: planes)
    case .lp where p == 2: grid.fold(WindowNorm2.self, x, y, planes: planes)
    case .lp where p == 3: grid.fold(WindowNorm3.self, x, y, planes: planes)
    case .sum, .lp: grid.fold(WindowSum.self, x, y, planes: planes)
    }
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    if T.self == Float.self, let geometry = prepared(c.inputs[0].shape, c.outputs[0].shape) {
      if try BlockedPoolingLayer.run(geometry, c) { return }
      if try OneDNNPooling.run(geometry, c) { return }
    }
    guard let gx = c.gx(0, T.self)?.baseAddress else { return }
    let data = c.inputs[0].shape, grid = grid(data, c.outputs[0].shape), planes = data[0] * data[1]
    let x = c.x(0, T.self).baseAddress!, y = c.y(0, T.self).baseAddress!, gy = c.gy(0, T.self).baseAddress!
    switch kind {
    case .max: grid.passToMaximum(x, y, gy, gx, planes: planes)
    case .avg: grid.spread(WindowMean.self, x, y, gy, gx, planes: planes)
    case .lp where p == 2: grid.spread(WindowNorm2.self, x, y, gy, gx, planes: planes)
    case .lp where p == 3: grid.spread(WindowNorm3.self, x, y, gy, gx, planes: planes)
    case .sum, .lp: grid.spread(WindowSum.self, x, y, gy, gx, planes: planes)
    }
  }
}
