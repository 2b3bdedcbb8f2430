import Glibc

/// Convolution whose window reads at learned fractional offsets from its places, weighted by a mask in the modulated form.
///
/// Inputs: data (N, C, H, W), offset (N, 2 · G · kernel, H', W') of y then x, for the modulated form mask (N, G · kernel, H', W'), weight, bias.
/// Source: MXNet 1.9.1 src/operator/contrib/deformable_convolution.cc, modulated_deformable_convolution.cc; Dai et al. 2017, Zhu et al. 2018.
struct DeformableConvolution: Operator {
  static let name = "_contrib_DeformableConvolution"
  static let summary = "Convolution whose window reads at learned offsets. In R's order: data (w, h, channels, batch), offset (w', h', 2 groups kw kh, batch) of y then x, weight and bias as of Convolution."
  let windows: Windows
  let filters: Int
  let groups: Int
  let offsetGroups: Int
  let hasBias: Bool
  /// With a mask, and zeros outside the image; without, positions near the edge read the edge.
  let isModulated: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws { try self.init(&a, isModulated: false) }
  init(_ a: inout AttributeReader, isModulated: Bool) throws {
    self.isModulated = isModulated
    let kernel = try a.shape("kernel", "height and width of the window")
    windows = Windows(
      kernel: kernel, stride: try a.shape("stride", default: [], "steps of the window"), dilate: try a.shape("dilate", default: [], "spacing of the window's elements"),
      pad: try a.shape("pad", default: [], "zeros added on each side"))
    filters = try a.int("num_filter", in: 1...100_000, "number of output channels")
    groups = try a.int("num_group", default: 1, in: 1...100_000, "groups of channels")
    offsetGroups = try a.int("num_deformable_group", default: 1, in: 1...100_000, "groups of channels with offsets of their own")
    hasBias = try !a.bool("no_bias", default: false, "leave out the bias")
    if isModulated { _ = try a.int("im2col_step", default: 64, "not used") }
    guard a.isDescribing || kernel.count == 2 && [windows.stride, windows.dilate, windows.pad].allSatisfy({ $0.count == 2 }) && (kernel + windows.stride + windows.dilate).allSatisfy({ $0 > 0 && $0 < 10_000 })
      && windows.pad.allSatisfy({ $0 >= 0 && $0 < 10_000 }) else { throw RuntimeError("kernel, stride, dilate and pad must be two positive extents", at: a.op) }
    guard filters % groups == 0 else { throw RuntimeError("num_filter \(filters) must divide by num_group \(groups)", at: a.op) }
  }

  var inputNames: [String] { ["data", "offset"] + (isModulated ? ["mask"] : []) + ["weight"] + (hasBias ? ["bias"] : []) }
  private var weightIndex: Int { isModulated ? 3 : 2 }
  private var size: Int { windows.kernel[0] * windows.kernel[1] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    if hasBias { try shapes.setInput(weightIndex + 1, [filters], "bias") }
    guard let data = try shapes.input(0, rank: 4...4, Self.name) else { return }
    guard data[1] % groups == 0, data[1] % offsetGroups == 0 else { throw RuntimeError("channels of data \(data) must divide by num_group \(groups) and num_deformable_group \(offsetGroups)") }
    let out = (0..<2).map { windows.outputExtent($0, data[$0 + 2]) }
    guard out.allSatisfy({ $0 > 0 }) else { throw RuntimeError("kernel size \(Shape(windows.kernel)) exceeds input \(data) with pad \(Shape(windows.pad))") }
    try shapes.setInput(1, Shape([data[0], 2 * offsetGroups * size] + out), "offset")
    if isModulated { try shapes.setInput(2, Shape([data[0], offsetGroups * size] + out), "mask") }
    try shapes.setInput(weightIndex, Shape([filters, data[1] / groups] + windows.kernel), "weight")
    try shapes.setOutput(0, Shape([data[0], filters] + out))
  }

  /// A fractional position in an image: the four elements around it (-1 for none) and their weights, with slopes along y and x.
  private struct Place {
    var elements = (-1, -1, -1, -1)
    var weights: (Float, Float, Float, Float) = (0, 0, 0, 0)
    var dy: (Float, Float, Float, Float) = (0, 0, 0, 0)
    var dx: (Float, Float, Float, Float) = (0, 0, 0, 0)

    init(_ y: Float, _ x: Float, height: Int, width: Int, clamps: Bool) {
      let first: Float = clamps ? 0 : -1
      guard clamps ? y >= first && x >= first : y > first && x > first, y < Float(height), x < Float(width) else { return }
      var (r, k) = (Int(floorf(y)), Int(floorf(x)))
      var (v, h) = (y - Float(r), x - Float(k))
      var (down, right) = (r + 1, k + 1)
      if clamps {
        if r >= height - 1 { (r, down, v) = (height - 1, height - 1, 0) }
        if k >= width - 1 { (k, right, h) = (width - 1, width - 1, 0) }
      }
      func at(_ r: Int, _ k: Int) -> Int { r >= 0 && k >= 0 && r < height && k < width ? r * width + k : -1 }
      elements = (at(r, k), at(r, right), at(down, k), at(down, right))
      weights = ((1 - v) * (1 - h), (1 - v) * h, v * (1 - h), v * h)
      dy = (-(1 - h), -h, 1 - h, h)
      dx = (-(1 - v), 1 - v, -v, v)
    }

    func value(_ image: UnsafePointer<Float>, _ w: (Float, Float, Float, Float)) -> Float {
      (elements.0 < 0 ? 0 : image[elements.0] * w.0) + (elements.1 < 0 ? 0 : image[elements.1] * w.1) + (elements.2 < 0 ? 0 : image[elements.2] * w.2) + (elements.3 < 0 ? 0 : image[elements.3] * w.3)
    }

    func add(_ g: Float, _ image: UnsafeMutablePointer<Float>) {
      if elements.0 >= 0 { image[elements.0] += g * weights.0 }
      if elements.1 >= 0 { image[elements.1] += g * weights.1 }
      if elements.2 >= 0 { image[elements.2] += g * weights.2 }
      if elements.3 >= 0 { image[elements.3] += g * weights.3 }
    }
  }

  /// Calls `body` with each entry of the unrolled matrix of image `n`: its row, column, channel, place, and where offset and mask lie.
  private func visit(_ data: Shape, _ out: Shape, _ offset: UnsafeBufferPointer<Float>, image n: Int, _ body: (_ row: Int, _ column: Int, _ channel: Int, _ place: Place, _ offsetAt: Int, _ maskAt: Int) -> Void) {
    let positions = out[2] * out[3], perGroup = data[1] / offsetGroups
    for group in 0..<offsetGroups { for p in 0..<size { for column in 0..<positions {
      let maskAt = ((n * offsetGroups + group) * size + p) * positions + column
      let offsetAt = ((n * offsetGroups + group) * size + p) * 2 * positions + column
      let y = Float(column / out[3] * windows.stride[0] - windows.pad[0] + p / windows.kernel[1] * windows.dilate[0]) + offset[offsetAt]
      let x = Float(column % out[3] * windows.stride[1] - windows.pad[1] + p % windows.kernel[1] * windows.dilate[1]) + offset[offsetAt + positions]
      let place = Place(y, x, height: data[2], width: data[3], clamps: !isModulated)
      for channel in group * perGroup..<(group + 1) * perGroup { body(channel * size + p, column, channel, place, offsetAt, maskAt) }
    } } }
  }

  private func columns(_ c: [NDArray], _ out: Shape, image n: Int) -> [Float] {
    let data = c[0].shape, x = c[0].floatsForReading.baseAddress! + n * data.rowCount, mask = isModulated ? c[2].floatsForReading : nil, positions = out[2] * out[3]
    var result = [Float](repeating: 0, count: data[1] * size * positions)
    visit(data, out, c[1].floatsForReading, image: n) { row, column, channel, place, _, maskAt in
      result[row * positions + column] = place.value(x + channel * data[2] * data[3], place.weights) * (mask?[maskAt] ?? 1)
    }
    return result
  }

  func forward(_ c: ForwardContext) throws {
    let out = c.outputs[0].shape, data = c.inputs[0].shape, positions = out[2] * out[3], rows = data[1] / groups * size, each = filters / groups
    let w = c.x(weightIndex).baseAddress!, y = c.y(0).baseAddress!
    for n in 0..<data[0] {
      let columns = columns(c.inputs, out, image: n)
      columns.withUnsafeBufferPointer { matrix in
        for g in 0..<groups {
          MatrixProduct.multiply(w + g * each * rows, matrix.baseAddress! + g * rows * positions, into: y + (n * filters + g * each) * positions, m: each, n: positions, k: rows)
        }
      }
      if hasBias { for f in 0..<filters { for p in 0..<positions { y[(n * filters + f) * positions + p] += c.x(weightIndex + 1)[f] } } }
    }
  }

  func backward(_ c: BackwardContext) throws {
    let out = c.outputs[0].shape, data = c.inputs[0].shape, positions = out[2] * out[3], rows = data[1] / groups * size, each = filters / groups, plane = data[2] * data[3]
    let w = c.x(weightIndex).baseAddress!, gy = c.gy(0).baseAddress!, mask = isModulated ? c.x(2) : nil
    var gradient = [Float](repeating: 0, count: data[1] * size * positions)
    for n in 0..<data[0] {
      let columns = columns(c.inputs, out, image: n)
      for g in 0..<groups {
        let source = gy + (n * filters + g * each) * positions
        if let gw = c.gx(weightIndex) {
          columns.withUnsafeBufferPointer {
            MatrixProduct.multiply(source, $0.baseAddress! + g * rows * positions, rightTransposed: true, into: gw.baseAddress! + g * each * rows, m: each, n: rows, k: positions, beta: 1)
          }
        }
        gradient.withUnsafeMutableBufferPointer {
          MatrixProduct.multiply(w + g * each * rows, transposed: true, source, into: $0.baseAddress! + g * rows * positions, m: rows, n: positions, k: each)
        }
      }
      let x = c.x(0).baseAddress! + n * data.rowCount, gx = c.gx(0).map { $0.baseAddress! + n * data.rowCount }
      let gOffset = c.gx(1), gMask = isModulated ? c.gx(2) : nil
      visit(data, out, c.x(1), image: n) { row, column, channel, place, offsetAt, maskAt in
        let g = gradient[row * positions + column], weighted = g * (mask?[maskAt] ?? 1), image = x + channel * plane
        if let gx { place.add(weighted, gx + channel * plane) }
        gOffset?[offsetAt] += weighted * place.value(image, place.dy)
        gOffset?[offsetAt + positions] += weighted * place.value(image, place.dx)
        gMask?[maskAt] += g * place.value(image, place.weights)
      }
      if hasBias, let gb = c.gx(weightIndex + 1) { for f in 0..<filters { for p in 0..<positions { gb[f] += gy[(n * filters + f) * positions + p] } } }
    }
  }
}
