/// Windows of images as columns of a matrix, and (col2im) columns added back into images: each is the other's gradient.
///
/// im2col: (N, C, …) to (N, C · kernel, positions). col2im: (N, C · kernel, positions) to (N, C) + output_size.
/// Source: MXNet 1.9.1 src/operator/nn/im2col-inl.h.
struct Im2col: Operator {
  static let name = "im2col"
  static let summary = "Windows of images as columns of a matrix. In R's order: data (w, h, channels, batch), output (positions, channels times kw times kh, batch); col2im goes back."
  let windows: Windows
  /// The images' extents, for col2im.
  let target: [Int]?

  init(_ a: inout AttributeReader, inputCount: Int) throws { try self.init(&a, isInverse: false) }

  init(_ a: inout AttributeReader, isInverse: Bool) throws {
    target = isInverse ? try a.shape("output_size", "extents of the images") : nil
    let kernel = try a.shape("kernel", "extents of the window")
    windows = Windows(
      kernel: kernel, stride: try a.shape("stride", default: [], "steps of the window"), dilate: try a.shape("dilate", default: [], "spacing of the window's elements"),
      pad: try a.shape("pad", default: [], "zeros added on each side"))
    if a.isDescribing { return }
    let parts = [kernel, windows.stride, windows.dilate, windows.pad, target ?? kernel]
    guard (1...3).contains(kernel.count), parts.allSatisfy({ $0.count == kernel.count }) else { throw RuntimeError("kernel \(Shape(kernel)), stride, dilate, pad and output_size must have the same number of extents, 1 to 3", at: a.op) }
    guard (kernel + windows.stride + windows.dilate + (target ?? [])).allSatisfy({ $0 > 0 && $0 < 100_000 }), windows.pad.allSatisfy({ $0 >= 0 && $0 < 100_000 }) else {
      throw RuntimeError("kernel, stride, dilate and output_size must be positive", at: a.op)
    }
  }

  var inputNames: [String] { ["data"] }

  /// The images' shape and the extents of positions.
  private func extents(_ images: Shape) throws -> (image: [Int], positions: [Int]) {
    let image = Windows.spatial(images), cubic = windows.cubic, positions = (0..<3).map { cubic.outputExtent($0, image[$0]) }
    guard positions.allSatisfy({ $0 > 0 }) else { throw RuntimeError("kernel \(Shape(windows.kernel)) exceeds the padded input \(images)") }
    return (image, positions)
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let size = windows.kernel.reduce(1, *)
    if let target {
      guard let data = try shapes.input(0, rank: 3...3, "col2im") else { return }
      guard data[1] % size == 0 else { throw RuntimeError("col2im: \(data) does not divide into windows of \(size)") }
      let images = try Shape([data[0], data[1] / size] + target).checked(), positions = try extents(images).positions.reduce(1, *)
      guard positions == data[2] else { throw RuntimeError("col2im: output_size \(Shape(target)) has \(positions) positions, data is \(data)") }
      return try shapes.setOutput(0, images)
    }
    guard let data = try shapes.input(0, rank: (windows.kernel.count + 2)...(windows.kernel.count + 2), Self.name) else { return }
    try shapes.setOutput(0, try Shape([data[0], data[1] * size, try extents(data).positions.reduce(1, *)]).checked())
  }

  private func unroll(_ images: UnsafePointer<Float>, _ shape: Shape, into columns: UnsafeMutablePointer<Float>, adding: Bool) throws {
    let (image, positions) = try extents(shape), length = shape[1] * windows.kernel.reduce(1, *) * positions.reduce(1, *)
    var one = [Float](repeating: 0, count: length)
    for n in 0..<shape[0] {
      one.withUnsafeMutableBufferPointer { windows.cubic.unroll(images + n * shape.rowCount, channels: shape[1], input: image, output: positions, into: $0.baseAddress!) }
      for i in 0..<length { if adding { columns[n * length + i] += one[i] } else { columns[n * length + i] = one[i] } }
    }
  }

  private func roll(_ columns: UnsafePointer<Float>, _ shape: Shape, into images: UnsafeMutablePointer<Float>) throws {
    let (image, positions) = try extents(shape), length = shape[1] * windows.kernel.reduce(1, *) * positions.reduce(1, *)
    for n in 0..<shape[0] {
      windows.cubic.rollAdding(columns + n * length, channels: shape[1], input: image, output: positions, into: images + n * shape.rowCount)
    }
  }

  func forward(_ c: ForwardContext) throws {
    let x = c.x(0).baseAddress!, y = c.y(0)
    if target == nil { return try unroll(x, c.inputs[0].shape, into: y.baseAddress!, adding: false) }
    for i in y.indices { y[i] = 0 }
    try roll(x, c.outputs[0].shape, into: y.baseAddress!)
  }

  func backward(_ c: BackwardContext) throws {
    guard let gx = c.gx(0)?.baseAddress, let gy = c.gy(0).baseAddress else { return }
    if target == nil { try roll(gy, c.inputs[0].shape, into: gx) } else { try unroll(gy, c.outputs[0].shape, into: gx, adding: true) }
  }
}
