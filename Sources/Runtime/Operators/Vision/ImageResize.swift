import Pictures

/// Pictures (H, W, C) or batches (N, H, W, C) in another size, as OpenCV resizes bytes and floats. The gradient, which MXNet lacks, is the transposed map.
///
/// Source: MXNet 1.9.1 src/operator/image/resize-inl.h.
struct ImageResize: Operator {
  static let name = "_image_resize"
  static let summary = "Pictures in another size. In R's order: data (channels, w, h) or (channels, w, h, batch)."
  let size: [Int]
  let keepsRatio: Bool
  let interpolation: PixelInterpolation

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    size = try a.shape("size", default: [], "(width, height), or one number for both")
    keepsRatio = try a.bool("keep_ratio", default: false, "one number is the length of the shorter side")
    let method = try a.int("interp", default: 1, in: 0...4, "0 nearest, 1 linear, 2 cubic, 3 area, 4 Lanczos")
    interpolation = PixelInterpolation(rawValue: method) ?? .linear
    guard (1...2).contains(size.count), size.allSatisfy({ (1...1 << 20).contains($0) }) else {
      throw RuntimeError("size needs one or two positive numbers, (width, height)", at: a.op, hints: ["got \(Shape(size))"])
    }
  }

  var inputNames: [String] { ["data"] }

  private func extents(_ s: Shape) throws -> (count: Int, height: Int, width: Int, channels: Int) {
    guard (3...4).contains(s.rank) else { throw RuntimeError("resize needs a picture (height, width, channels) or a batch of them, got \(s)") }
    return (s.rank == 4 ? s[0] : 1, s[s.rank - 3], s[s.rank - 2], s[s.rank - 1])
  }

  private func target(_ height: Int, _ width: Int) -> (height: Int, width: Int) {
    if size.count == 2 { return (size[1], size[0]) }
    guard keepsRatio else { return (size[0], size[0]) }
    return height > width ? (height * size[0] / width, size[0]) : (size[0], width * size[0] / height)
  }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard shapes.inputs[0].isKnown else { return }
    let e = try extents(shapes.inputs[0]), new = target(e.height, e.width)
    guard new.height > 0, new.width > 0 else { throw RuntimeError("resize of \(shapes.inputs[0]) leaves nothing of a side") }
    try shapes.setOutput(0, try Shape((shapes.inputs[0].rank == 4 ? [e.count] : []) + [new.height, new.width, e.channels]).checked())
  }

  func forward(_ c: ForwardContext) throws {
    let e = try extents(c.inputs[0].shape), new = target(e.height, e.width), x = c.x(0), y = c.y(0), type = c.type(of: 0)
    let plane = e.height * e.width * e.channels, newPlane = new.height * new.width * e.channels
    switch type {
    case .uint8:
      for n in 0..<e.count {
        let picture = Pixels(width: e.width, height: e.height, channels: e.channels, bytes: x[n * plane..<(n + 1) * plane].map { UInt8($0) })
        for (i, byte) in picture.resized(width: new.width, height: new.height, interpolation).bytes.enumerated() { y[n * newPlane + i] = Float(byte) }
      }
    case .float32, .float64:
      let rows = interpolation.taps(vertical: true, (e.width, e.height), to: (new.width, new.height)), columns = interpolation.taps(vertical: false, (e.width, e.height), to: (new.width, new.height))
      var lines = [Float](repeating: 0, count: e.height * new.width * e.channels)
      for n in 0..<e.count {
        for r in 0..<e.height {
          for (j, taps) in columns.enumerated() {
            for k in 0..<e.channels {
              lines[(r * new.width + j) * e.channels + k] = taps.reduce(0) { $0 + x[n * plane + (r * e.width + $1.index) * e.channels + k] * $1.weight }
            }
          }
        }
        let length = new.width * e.channels
        for (i, taps) in rows.enumerated() {
          for p in 0..<length { y[n * newPlane + i * length + p] = taps.reduce(0) { $0 + lines[$1.index * length + p] * $1.weight } }
        }
      }
    default: throw RuntimeError("resize takes pictures of uint8, float32 and float64, not of \(type.name)")
    }
  }

  func backward(_ c: BackwardContext) throws {
    guard let gx = c.gx(0) else { return }
    let e = try extents(c.inputs[0].shape), new = target(e.height, e.width), gy = c.gy(0)
    let rows = interpolation.taps(vertical: true, (e.width, e.height), to: (new.width, new.height)), columns = interpolation.taps(vertical: false, (e.width, e.height), to: (new.width, new.height))
    for n in 0..<e.count {
      for (i, rowTaps) in rows.enumerated() {
        for (j, columnTaps) in columns.enumerated() {
          for k in 0..<e.channels {
            let g = gy[((n * new.height + i) * new.width + j) * e.channels + k]
            for row in rowTaps { for column in columnTaps { gx[((n * e.height + row.index) * e.width + column.index) * e.channels + k] += g * row.weight * column.weight } }
          }
        }
      }
    }
  }
}
