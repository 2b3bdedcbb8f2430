extension WinogradConvolution {
  /// U = G g Gᵀ of plain filters (filter, channel, 3, 3), for `convolve`.
  ///
  /// - Parameter isGradient: this is the convolution `ofGradient`: `w` are the filters of the original one, (channel, filter, 3, 3) here, to be turned.
  public func transformFilters(_ w: UnsafePointer<Float>, isGradient: Bool = false, into u: UnsafeMutablePointer<Float>, threads: Int) {
    let target = Lanes.pointer(u), pointStride = panels * depth * 2
    WorkerThreads.run(threads) { part in
      withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 9 + 18) { scratch in
        let g = scratch.baseAddress!, half = g + 9
        for item in WorkerThreads.share(panels * depth, part, of: threads) {
          let panel = item / depth, k = item - panel * depth
          // Both halves of a line of 16 filters together.
          for side in 0..<2 {
            let first = panel * 16 + side * 8
            let lanes = k < channels ? max(0, min(8, filters - first)) : 0
            for t in 0..<9 { g[t] = .zero }
            let elements = UnsafeMutableRawPointer(g).assumingMemoryBound(to: Float.self)
            for lane in 0..<lanes {
              let source = w + (isGradient ? k * filters + first + lane : (first + lane) * channels + k) * 9
              if isGradient { for t in 0..<9 { elements[t * 8 + lane] = source[8 - t] } } else { for t in 0..<9 { elements[t * 8 + lane] = source[t] } }
            }
            for j in 0..<3 {
              let (t0, t1, t2, t3, t4, t5) = WinogradTransform.filter(g[j], g[3 + j], g[6 + j])
              half[j] = t0
              half[3 + j] = t1
              half[6 + j] = t2
              half[9 + j] = t3
              half[12 + j] = t4
              half[15 + j] = t5
            }
            let start = target + item * 2 + side
            for i in 0..<6 {
              let h = half + i * 3, row = start + i * 6 * pointStride
              let (t0, t1, t2, t3, t4, t5) = WinogradTransform.filter(h[0], h[1], h[2])
              row[0] = t0
              row[pointStride] = t1
              row[2 * pointStride] = t2
              row[3 * pointStride] = t3
              row[4 * pointStride] = t4
              row[5 * pointStride] = t5
            }
          }
        }
      }
    }
  }
}
