/// Products (or distances) of patches of two images at all displacements up to a limit, averaged over the patch.
///
/// Inputs: data1, data2 (N, C, H, W). Output: (N, D², H', W') with D = 2 ⌊max_displacement / stride2⌋ + 1.
/// Source: MXNet 1.9.1 src/operator/correlation-inl.h; Dosovitskiy et al. 2015 (FlowNet).
struct Correlation: Operator {
  static let name = "Correlation"
  static let summary = "Correlates patches of two images. In R's order: data1 and data2 (w, h, channels, batch), output (w', h', D squared, batch) with D = 2 floor(max_displacement / stride2) + 1."
  let kernel: Int
  let displacement: Int
  let steps: (Int, Int)
  let pad: Int
  let multiplies: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    kernel = try a.int("kernel_size", default: 1, in: 1...9999, "extent of the patch, odd")
    displacement = try a.int("max_displacement", default: 1, in: 0...9999, "largest displacement")
    steps = (try a.int("stride1", default: 1, in: 1...9999, "step of positions"), try a.int("stride2", default: 1, in: 1...9999, "step of displacements"))
    pad = try a.int("pad_size", default: 0, in: 0...99999, "zeros added on each side")
    multiplies = try a.bool("is_multiply", default: true, "products; absolute differences otherwise")
    guard kernel % 2 == 1 else { throw RuntimeError("kernel_size \(kernel) must be odd", at: Self.name) }
  }

  var inputNames: [String] { ["data1", "data2"] }
  var storedOutputCount: Int { 3 }
  private var radius: Int { displacement / steps.1 }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    guard let data = try shapes.input(0, rank: 4...4, Self.name) else { return }
    try shapes.setInput(1, data, "data2")
    let border = displacement + (kernel - 1) / 2
    let extents = data.extents[2...].map { ($0 + 2 * pad - 2 * border + steps.0 - 1) / steps.0 }
    guard extents.allSatisfy({ $0 >= 1 }), data.extents[2...].allSatisfy({ $0 + 2 * pad > 2 * border }) else {
      throw RuntimeError("Correlation: kernel_size and max_displacement do not fit in data \(data) with pad_size \(pad)")
    }
    _ = try Shape([data[0], data[1], data[2] + 2 * pad, data[3] + 2 * pad]).checked()
    let side = 2 * radius + 1
    try shapes.setOutput(0, try Shape([data[0], side * side] + extents).checked())
  }

  /// With zeros around each plane, so that no patch ends outside.
  private func padded(_ x: UnsafePointer<Float>, _ data: Shape) -> [Float] {
    let height = data[2] + 2 * pad, width = data[3] + 2 * pad
    var result = [Float](repeating: 0, count: data[0] * data[1] * height * width)
    result.withUnsafeMutableBufferPointer { y in
      for plane in 0..<(data[0] * data[1]) {
        for row in 0..<data[2] { (y.baseAddress! + (plane * height + row + pad) * width + pad).update(from: x + (plane * data[2] + row) * data[3], count: data[3]) }
      }
    }
    return result
  }

  /// Adds the inner part of padded planes.
  private func addInner(_ x: [Float], _ data: Shape, _ y: UnsafeMutablePointer<Float>) {
    let height = data[2] + 2 * pad, width = data[3] + 2 * pad
    x.withUnsafeBufferPointer { x in
      for plane in 0..<(data[0] * data[1]) {
        for row in 0..<data[2] { Rearrangement.addLine(x.baseAddress! + (plane * height + row + pad) * width + pad, y + (plane * data[2] + row) * data[3], data[3]) }
      }
    }
  }

  /// Calls `body` with the lines that meet: where a line of results begins, and those of the padded arrays, whose elements are a `stride1` apart.
  private func visit(_ data: Shape, _ out: Shape, _ maps: Range<Int>, _ body: (_ output: Int, _ first: Int, _ second: Int) -> Void) {
    let side = 2 * radius + 1, height = data[2] + 2 * pad, width = data[3] + 2 * pad
    for map in maps where !Interruption.isPending {
      let n = map / out[1], t = map % out[1], dx = (t % side - radius) * steps.1, dy = (t / side - radius) * steps.1
      for i in 0..<out[2] {
        for h in 0..<kernel {
          for channel in 0..<data[1] {
            let row = (n * data[1] + channel) * height + i * steps.0 + displacement + h
            for w in 0..<kernel { body((map * out[2] + i) * out[3], row * width + displacement + w, (row + dy) * width + displacement + w + dx) }
          }
        }
      }
    }
  }

  func forward(_ c: ForwardContext) throws {
    let data = c.inputs[0].shape, out = c.outputs[0].shape, y = c.y(0).baseAddress!, share = 1 / Float(kernel * kernel * data[1])
    let step = steps.0, length = out[3], multiplies = multiplies
    padded(c.x(0).baseAddress!, data).withUnsafeBufferPointer { a in
      padded(c.x(1).baseAddress!, data).withUnsafeBufferPointer { b in
        Threads.split(out[0] * out[1], cost: out[2] * out[3] * data[1] * kernel * kernel) { maps in
          let mine = y + maps.lowerBound * out[2] * out[3], count = maps.count * out[2] * out[3]
          mine.update(repeating: 0, count: count)
          visit(data, out, maps) { Correlation.line(a.baseAddress! + $1, b.baseAddress! + $2, step, y + $0, length, multiplies) }
          for i in 0..<count { mine[i] *= share }
        }
      }
    }
  }

  private static func line(_ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ step: Int, _ y: UnsafeMutablePointer<Float>, _ count: Int, _ multiplies: Bool) {
    if multiplies, step == 1 { for j in 0..<count { y[j] += a[j] * b[j] } } else if multiplies { for j in 0..<count { y[j] += a[j * step] * b[j * step] } } else {
      for j in 0..<count { y[j] += abs(a[j * step] - b[j * step]) }
    }
  }

  func backward(_ c: BackwardContext) throws {
    let data = c.inputs[0].shape, out = c.outputs[0].shape, gy = c.gy(0).baseAddress!, share = 1 / Float(kernel * kernel * data[1])
    let step = steps.0, length = out[3], multiplies = multiplies
    let a = padded(c.x(0).baseAddress!, data), b = padded(c.x(1).baseAddress!, data)
    var ga = [Float](repeating: 0, count: a.count), gb = ga
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        ga.withUnsafeMutableBufferPointer { ga in
          gb.withUnsafeMutableBufferPointer { gb in
            let (ga, gb) = (ga.baseAddress!, gb.baseAddress!)
            // A picture's gradients are one thread's.
            Threads.split(out[0], cost: out[1] * out[2] * out[3] * data[1] * kernel * kernel) { part in
              visit(data, out, part.lowerBound * out[1]..<part.upperBound * out[1]) {
                Correlation.gradients(a.baseAddress! + $1, b.baseAddress! + $2, step, gy + $0, ga + $1, gb + $2, length, share, multiplies)
              }
            }
          }
        }
      }
    }
    if let gx = c.gx(0)?.baseAddress { addInner(ga, data, gx) }
    if let gx = c.gx(1)?.baseAddress { addInner(gb, data, gx) }
  }

  private static func gradients(
    _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ step: Int, _ gy: UnsafePointer<Float>, _ ga: UnsafeMutablePointer<Float>, _ gb: UnsafeMutablePointer<Float>, _ count: Int, _ share: Float,
    _ multiplies: Bool
  ) {
    if multiplies, step == 1 {
      for j in 0..<count {
        let g = gy[j] * share
        ga[j] += g * b[j]
        gb[j] += g * a[j]
      }
    } else if multiplies {
      for j in 0..<count {
        let g = gy[j] * share
        ga[j * step] += g * b[j * step]
        gb[j * step] += g * a[j * step]
      }
    } else {
      for j in 0..<count {
        let g = a[j * step] >= b[j * step] ? gy[j] * share : -gy[j] * share
        ga[j * step] += g
        gb[j * step] -= g
      }
    }
  }
}
