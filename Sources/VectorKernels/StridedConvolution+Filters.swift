import CVectors

extension StridedConvolution {
  /// The filters (F, C, rows, columns), transformed.
  public func transformFilters(_ w: UnsafePointer<Float>, into u: UnsafeMutablePointer<Float>, threads: Int) {
    let area = kernelHeight * kernelWidth, atOnce = max(1, 288 / area)
    WorkerThreads.balance(threads, items: panels) { panel, _ in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: atOnce * area * 16) { scratch in
        let g = scratch.baseAddress!
        for first in stride(from: 0, to: depth, by: atOnce) {
          let count = min(atOnce, depth - first), inside = max(0, min(count, channels - first)), lanes = min(16, filters - panel * 16)
          let start = w + (panel * 16 * channels + first) * area
          if lanes == 16, inside > 0 {
            cvectors_wide_side_by_side(start, channels * area, inside * area, g)
          } else {
            for t in 0..<inside * area { for lane in 0..<16 { g[t * 16 + lane] = lane < lanes ? start[lane * channels * area + t] : 0 } }
          }
          for t in inside * area * 16..<count * area * 16 { g[t] = 0 }
          for k in 0..<count {
            for row in 0..<kernelHeight {
              for (q, phase) in transforms.phases.enumerated() {
                let place = ((q * kernelHeight + row) * depth + first + k) * 16, taps = g + ((k * kernelHeight + row) * kernelWidth + q) * 16
                for p in 0..<phase.points {
                  let target = u + (phase.slot(p, of: points) * panels + panel) * panelPitch + place
                  transforms.filter(phase, p, taps, step: strideX * 16, into: target)
                }
              }
            }
          }
        }
      }
    }
  }
}
