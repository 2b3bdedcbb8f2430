import VectorKernels

/// Sums over all pictures and places of each channel: the gradient of a bias.
enum ChannelSums {
  static func of(_ array: NDArray) throws -> LayoutMemory {
    let extents = array.shape.extents, channels = extents[1], inner = extents.dropFirst(2).reduce(1, *)
    let result = try LayoutMemory(Layout(plain: [channels]))
    let sums = result.start
    let memory = try array.memory()
    if extents.count == 4, let blocked = try? Layout(blocked: extents), memory.layout == blocked {
      let blocks = ChannelGroup.blocks(channels), step = ChannelGroup.vectors
      let x = UnsafeRawPointer(memory.start).assumingMemoryBound(to: SIMD8<Float>.self)
      for block in 0..<blocks {
        var total = SIMD8<Double>.zero
        for n in 0..<extents[0] {
          // A picture's sum is short enough for single precision.
          var sum = SIMD8<Float>.zero
          let plane = x + ChannelGroup.plane(n * blocks + block, inner)
          for p in 0..<inner { sum += plane[p * step] }
          total += SIMD8<Double>(sum)
        }
        for lane in 0..<min(8, max(0, channels - block * 8)) { sums[block * 8 + lane] = Float(total[lane]) }
      }
      return result
    }
    let x = array.floatsForReading
    for c in 0..<channels {
      var total = 0.0
      for n in 0..<extents[0] {
        for p in (n * channels + c) * inner..<(n * channels + c + 1) * inner { total += Double(x[p]) }
      }
      sums[c] = Float(total)
    }
    return result
  }
}
