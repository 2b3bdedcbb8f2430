/// A sliding window over one to three spatial dimensions, as convolution and pooling use it.
struct Windows {
  var kernel: [Int]
  var stride: [Int]
  var dilate: [Int]
  var pad: [Int]

  init(kernel: [Int], stride: [Int], dilate: [Int], pad: [Int]) {
    let rank = kernel.count
    self.kernel = kernel
    self.stride = stride.isEmpty ? [Int](repeating: 1, count: rank) : stride
    self.dilate = dilate.isEmpty ? [Int](repeating: 1, count: rank) : dilate
    self.pad = pad.isEmpty ? [Int](repeating: 0, count: rank) : pad
  }

  /// The window with spatial rank 3: leading dimensions of extent 1.
  var cubic: Windows {
    let missing = 3 - kernel.count
    func extend(_ values: [Int], _ filler: Int) -> [Int] { [Int](repeating: filler, count: max(0, missing)) + values }
    return Windows(kernel: extend(kernel, 1), stride: extend(stride, 1), dilate: extend(dilate, 1), pad: extend(pad, 0))
  }

  /// Output extent along dimension `d` of an input of `extent`.
  func outputExtent(_ d: Int, _ extent: Int, ceiling: Bool = false) -> Int {
    let span = extent + 2 * pad[d] - (dilate[d] * (kernel[d] - 1) + 1)
    if span < 0 { return 0 }
    return (ceiling ? (span + stride[d] - 1) / stride[d] : span / stride[d]) + 1
  }

  /// Three spatial extents from a shape (N, C, …).
  static func spatial(_ shape: Shape) -> [Int] {
    let extents = Array(shape.extents.dropFirst(2))
    return [Int](repeating: 1, count: 3 - extents.count) + extents
  }

  /// Unrolls `channels` images (D, H, W) into a matrix (channels · window) × positions. Positions outside are zero.
  func unroll<T: Real>(_ image: UnsafePointer<T>, channels: Int, input: [Int], output: [Int], into columns: UnsafeMutablePointer<T>) {
    let insides = insideColumns(input[2], output[2])
    visit(channels: channels, input: input, output: output) { row, base, sourceRow, ow in
      let destination = columns + row * output[0] * output[1] * output[2] + base
      let (inside, first, step) = insides[ow]
      guard sourceRow >= 0 else { return destination.update(repeating: 0, count: output[2]) }
      let source = image + sourceRow + first
      destination.update(repeating: 0, count: inside.lowerBound)
      if step == 1 { (destination + inside.lowerBound).update(from: source + inside.lowerBound, count: inside.count) } else { for x in inside { destination[x] = source[x * step] } }
      (destination + inside.upperBound).update(repeating: 0, count: output[2] - inside.upperBound)
    }
  }

  /// Adds a matrix of unrolled gradients back into the images.
  func rollAdding<T: Real>(_ columns: UnsafePointer<T>, channels: Int, input: [Int], output: [Int], into image: UnsafeMutablePointer<T>) {
    let insides = insideColumns(input[2], output[2])
    visit(channels: channels, input: input, output: output) { row, base, targetRow, ow in
      guard targetRow >= 0 else { return }
      let source = columns + row * output[0] * output[1] * output[2] + base
      let (inside, first, step) = insides[ow], target = image + targetRow + first
      if step == 1 { for x in inside { target[x] += source[x] } } else { for x in inside { target[x * step] += source[x] } }
    }
  }

  /// For each column of the kernel: which of the output's columns read one inside of lines of `extent`, and that column as first + step · x.
  private func insideColumns(_ extent: Int, _ count: Int) -> [(inside: Range<Int>, first: Int, step: Int)] {
    (0..<kernel[2]).map { ow in
      let first = ow * dilate[2] - pad[2], step = stride[2]
      let low = min(count, first < 0 ? (-first + step - 1) / step : 0)
      return (low..<max(low, min(count, first < extent ? (extent - first + step - 1) / step : 0)), first, step)
    }
  }

  /// For each row of the unrolled matrix and each output line: where the line starts, and the input line (or -1) it reads. Threads share the channels.
  /// After Ctrl-C not for all: what is made then is of no use.
  @inline(__always)
  private func visit(channels: Int, input: [Int], output: [Int], _ body: (_ row: Int, _ base: Int, _ inputRow: Int, _ kernelColumn: Int) -> Void) {
    let window = kernel[0] * kernel[1] * kernel[2]
    Threads.split(channels, cost: window * output[0] * output[1] * output[2]) { part in for c in part where !Interruption.isPending {
      var row = c * window
      for kd in 0..<kernel[0] {
        for kh in 0..<kernel[1] {
          for kw in 0..<kernel[2] {
            for d in 0..<output[0] {
              let z = d * stride[0] - pad[0] + kd * dilate[0]
              for h in 0..<output[1] {
                let y = h * stride[1] - pad[1] + kh * dilate[1]
                let inside = z >= 0 && z < input[0] && y >= 0 && y < input[1]
                body(row, (d * output[1] + h) * output[2], inside ? ((c * input[0] + z) * input[1] + y) * input[2] : -1, kw)
              }
            }
            row += 1
          }
        }
      }
    } }
  }
}
