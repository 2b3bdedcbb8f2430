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
    _ = try Shape([e.height, new.width, e.channels]).checked()
    guard new.height > 0, new.width > 0 else { throw RuntimeError("resize of \(shapes.inputs[0]) leaves nothing of a side") }
    try shapes.setOutput(0, try Shape((shapes.inputs[0].rank == 4 ? [e.count] : []) + [new.height, new.width, e.channels]).checked())
  }

  var handlesTypes: Bool { true }

  func forward(_ c: ForwardContext) throws {
    let data = c.inputs[0], result = c.outputs[0], e = try extents(data.shape), new = target(e.height, e.width)
    let plane = e.height * e.width * e.channels, newPlane = new.height * new.width * e.channels
    switch data.dtype {
    case .uint8:
      let x = UnsafeRawBufferPointer(start: data.readPointer, count: data.count), y = result.rawPointer
      Threads.split(e.count, cost: plane) { part in
        for n in part {
          let picture = Pixels(width: e.width, height: e.height, channels: e.channels, bytes: Array(x[n * plane..<(n + 1) * plane])).resized(width: new.width, height: new.height, interpolation)
          picture.bytes.withUnsafeBytes { (y + n * newPlane).copyMemory(from: $0.baseAddress!, byteCount: newPlane) }
        }
      }
    case .float32: resize(data.floatsForReading.baseAddress!, result.floats.baseAddress!, e, new)
    case .float64:
      let source = data.cast(to: .float32), single = NDArray(zeros: result.shape)
      withExtendedLifetime(source) { resize(source.floatsForReading.baseAddress!, single.floats.baseAddress!, e, new) }
      try result.assign(from: single)
    case .float16, .int8, .int32, .int64, .bool: throw RuntimeError("resize takes pictures of uint8, float32 and float64, not of \(data.dtype.name)")
    }
  }

  private typealias Extents = (count: Int, height: Int, width: Int, channels: Int)

  /// What the elements along a side are made of.
  private struct Taps {
    let positions: [Int], weights: [Float]
    /// Of each new element, where its own begin.
    let starts: [Int]

    init(_ taps: [[(index: Int, weight: Float)]]) {
      positions = taps.joined().map(\.index)
      weights = taps.joined().map(\.weight)
      starts = taps.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    }
  }

  private func taps(_ e: Extents, _ new: (height: Int, width: Int)) -> (rows: Taps, columns: Taps) {
    func side(_ isVertical: Bool) -> Taps { Taps(interpolation.taps(vertical: isVertical, (e.width, e.height), to: (new.width, new.height)).map { $0.map { ($0.index, $0.weight) } }) }
    return (side(true), side(false))
  }

  private func resize(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ e: Extents, _ new: (height: Int, width: Int)) {
    let (rows, columns) = taps(e, new), length = new.width * e.channels
    let lines = UnsafeMutablePointer<Float>.allocate(capacity: e.height * length)
    defer { lines.deallocate() }
    for n in 0..<e.count where !Interruption.isPending {
      Threads.split(e.height, cost: 4 * length) { part in
        for r in part { ImageResize.widen(x + (n * e.height + r) * e.width * e.channels, lines + r * length, columns, e.channels) }
      }
      Threads.split(new.height, cost: 4 * length) { part in
        for i in part {
          let out = y + (n * new.height + i) * length
          out.update(repeating: 0, count: length)
          for t in rows.starts[i]..<rows.starts[i + 1] { ImageResize.add(lines + rows.positions[t] * length, out, rows.weights[t], length) }
        }
      }
    }
  }

  private static func widen(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ columns: Taps, _ channels: Int) {
    columns.positions.withUnsafeBufferPointer { positions in
      columns.weights.withUnsafeBufferPointer { weights in
        for j in 0..<(columns.starts.count - 1) {
          let taps = columns.starts[j]..<columns.starts[j + 1]
          for k in 0..<channels {
            var sum: Float = 0
            for t in taps { sum += x[positions[t] * channels + k] * weights[t] }
            y[j * channels + k] = sum
          }
        }
      }
    }
  }

  private static func add(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ weight: Float, _ count: Int) { for p in 0..<count { y[p] += x[p] * weight } }

  func backward(_ c: BackwardContext) throws {
    guard let gradient = c.inputGradients[0], !gradient.dtype.isInteger else { return }
    let single = gradient.dtype == .float32 ? gradient : NDArray(zeros: gradient.shape), gx = single.floats
    let heads = c.outputGradients[0].cast(to: .float32), gy = heads.floatsForReading
    let e = try extents(c.inputs[0].shape), new = target(e.height, e.width), (rows, columns) = taps(e, new)
    for n in 0..<e.count where !Interruption.isPending {
      for i in 0..<new.height {
        for j in 0..<new.width {
          for k in 0..<e.channels {
            let g = gy[((n * new.height + i) * new.width + j) * e.channels + k]
            for r in rows.starts[i]..<rows.starts[i + 1] {
              for q in columns.starts[j]..<columns.starts[j + 1] {
                gx[((n * e.height + rows.positions[r]) * e.width + columns.positions[q]) * e.channels + k] += g * rows.weights[r] * columns.weights[q]
              }
            }
          }
        }
      }
    }
    withExtendedLifetime(heads) {}
    if single !== gradient { try gradient.accumulate(single) }
  }
}
