import VectorKernels

/// The sums over all pictures and places of each channel of a convolution's data gradient, without that gradient.
///
/// A filter's element meets every result whose window has that element inside the picture, so the sum is Σ w(f, c, i, j) · Σ gy(f, ·) over those results: one
/// pass over gy, where the gradient itself takes as many operations as the convolution. A normalization of the network's input asks for no more.
enum DataGradientSums {
  /// Nil but for two spatial dimensions.
  static func of(_ g: ConvolutionGeometry, _ outputGradient: NDArray, _ filters: NDArray) throws -> [Double]? {
    guard g.stride.count == 2, g.data.count == 4 else { return nil }
    let sums = try tapSums(g, outputGradient), w = filters.floatsForReading
    let groups = g.weights.count == 5 ? g.weights[0] : 1, perGroup = g.out[1] / groups, channels = g.data[1] / groups, taps = g.weights.suffix(2).reduce(1, *)
    var result = [Double](repeating: 0, count: g.data[1])
    for f in 0..<g.out[1] {
      for c in 0..<channels {
        var sum = 0.0
        for tap in 0..<taps { sum += Double(w[(f * channels + c) * taps + tap]) * sums[f * taps + tap] }
        result[f / perGroup * channels + c] += sum
      }
    }
    return result
  }

  /// For each filter and element of its window the sum of gy over the results that element takes part in.
  private static func tapSums(_ g: ConvolutionGeometry, _ outputGradient: NDArray) throws -> [Double] {
    let filters = g.out[1], height = g.out[2], width = g.out[3], kernel = Array(g.weights.suffix(2)), taps = kernel[0] * kernel[1]
    let rows = (0..<kernel[0]).map { results(g, 0, $0) }, columns = (0..<kernel[1]).map { results(g, 1, $0) }
    let gy = try outputGradient.memory(in: Layout.blocked(g.out), extents: g.out), x = UnsafeRawPointer(gy.start).assumingMemoryBound(to: SIMD8<Float>.self)
    let blocks = ChannelGroup.blocks(filters), planes = g.out[0] * blocks / ChannelGroup.vectors, threads = max(1, min(WorkerThreads.count, planes)), step = ChannelGroup.vectors
    var sums = [SIMD8<Double>](repeating: .zero, count: threads * blocks * taps)
    sums.withUnsafeMutableBufferPointer { all in
      nonisolated(unsafe) let all = all
      WorkerThreads.run(threads) { part in
        withUnsafeTemporaryAllocation(of: SIMD8<Float>.self, capacity: kernel[1]) { inRow in
          for plane in WorkerThreads.share(planes, part, of: threads) {
            for block in plane * step..<(plane + 1) * step {
              let source = x + ChannelGroup.plane(block, height * width), target = all.baseAddress! + (part * blocks + block % blocks) * taps
              for y in 0..<height {
                let row = source + y * width * step
                var whole = SIMD8<Float>.zero
                for p in 0..<width { whole += row[p * step] }
                for (j, range) in columns.enumerated() {
                  var sum = range.count * 2 < width ? SIMD8<Float>.zero : whole
                  if range.count * 2 < width { for p in range { sum += row[p * step] } } else {
                    for p in 0..<range.lowerBound { sum -= row[p * step] }
                    for p in range.upperBound..<width { sum -= row[p * step] }
                  }
                  inRow[j] = sum
                }
                for (i, range) in rows.enumerated() where range.contains(y) { for j in columns.indices { target[i * columns.count + j] += SIMD8<Double>(inRow[j]) } }
              }
            }
          }
        }
      }
    }
    var result = [Double](repeating: 0, count: filters * taps)
    for f in 0..<filters { for tap in 0..<taps { for part in 0..<threads { result[f * taps + tap] += sums[(part * blocks + f / 8) * taps + tap][f % 8] } } }
    return result
  }

  /// The results along a dimension whose window has its element `tap` inside the picture.
  private static func results(_ g: ConvolutionGeometry, _ d: Int, _ tap: Int) -> Range<Int> {
    let stride = g.stride[d], offset = tap * g.dilate[d] - g.pad[d], extent = g.data[d + 2]
    let first = offset < 0 ? (-offset + stride - 1) / stride : 0, last = extent - 1 - offset
    let end = last < 0 ? 0 : min(g.out[d + 2], last / stride + 1)
    return min(first, end)..<end
  }
}
