import VectorKernels

/// Sums over all pictures and places of each channel: the gradient of a bias.
enum ChannelSums {
  static func of(_ array: NDArray) throws -> LayoutMemory {
    let extents = array.shape.extents, channels = extents[1], inner = extents.dropFirst(2).reduce(1, *)
    let result = try LayoutMemory(Layout.plain([channels]))
    let sums = result.start
    let memory = try array.memory()
    if extents.count == 4, let blocked = try? Layout.blocked(extents), memory.layout == blocked {
      let group = ChannelGroup.channels, groups = (channels + group - 1) / group
      // A picture's sum is short enough for single precision.
      withUnsafeTemporaryAllocation(of: Float.self, capacity: extents[0] * groups * group) { pictures in
        let all = pictures.baseAddress!
        all.initialize(repeating: 0, count: pictures.count)
        Threads.split(extents[0] * groups, cost: inner * group) { planes in
          for plane in planes {
            let x = memory.start + plane * inner * group, sum = all + plane * group
            if VectorSupport.isAvailable { ColumnSums.add(x, rows: inner, columns: group, stride: group, into: sum) } else {
              for p in 0..<inner { for lane in 0..<group { sum[lane] += x[p * group + lane] } }
            }
          }
        }
        for channel in 0..<channels {
          sums[channel] = Float((0..<extents[0]).reduce(0.0) { $0 + Double(all[$1 * groups * group + channel]) })
        }
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
