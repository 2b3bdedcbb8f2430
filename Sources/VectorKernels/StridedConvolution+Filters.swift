import CVectors

extension StridedConvolution {
  /// Neighbouring numbers of as many filters as a vector has numbers, `step` apart, become rows.
  func sideBySide(_ w: UnsafePointer<Float>, _ step: Int, _ count: Int, _ g: UnsafeMutablePointer<Float>) {
    if ChannelGroup.isWide { return cvectors_wide_side_by_side(w, step, count, g) }
    let whole = count / 8 * 8
    Lanes.sideBySide(w, step, whole, into: g, apart: 8)
    for t in whole..<count { for lane in 0..<8 { g[t * 8 + lane] = w[lane * step + t] } }
  }

  /// The filters (F, C, rows, columns), transformed.
  public func transformFilters(_ w: UnsafePointer<Float>, into u: UnsafeMutablePointer<Float>, threads: Int) {
    let area = kernelHeight * kernelWidth, atOnce = max(1, 288 / area)
    WorkerThreads.balance(threads, items: panels) { panel, _ in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: atOnce * area * lanes) { scratch in
        let g = scratch.baseAddress!
        for first in stride(from: 0, to: depth, by: atOnce) {
          let count = min(atOnce, depth - first), inside = max(0, min(count, channels - first)), some = min(lanes, filters - panel * lanes)
          let start = w + (panel * lanes * channels + first) * area
          if some == lanes, inside > 0 {
            sideBySide(start, channels * area, inside * area, g)
          } else {
            for t in 0..<inside * area { for lane in 0..<lanes { g[t * lanes + lane] = lane < some ? start[lane * channels * area + t] : 0 } }
          }
          for t in inside * area * lanes..<count * area * lanes { g[t] = 0 }
          for q in transforms.phases.indices { transform(q, g, first, count, panel, into: u) }
        }
      }
    }
  }

  /// G g of one phase, of some channels of a panel, whose taps lie as rows.
  private func transform(_ q: Int, _ g: UnsafePointer<Float>, _ first: Int, _ count: Int, _ panel: Int, into u: UnsafeMutablePointer<Float>) {
    let phase = transforms.phases[q], taps = phase.taps, step = strideX * lanes, channel = kernelHeight * kernelWidth * lanes
    for p in 0..<phase.points {
      let numbers = phase.filter + p * taps, matrix = u + (phase.slot(p, of: points) * panels + panel) * panelPitch
      for row in 0..<kernelHeight {
        var source = g + (row * kernelWidth + q) * lanes, target = matrix + ((q * kernelHeight + row) * depth + first) * lanes
        for _ in 0..<count {
          for lane in stride(from: 0, to: lanes, by: 8) {
            var sum = Lanes.zero
            for k in 0..<taps { sum = sum.addingProduct(UnsafeRawPointer(source + k * step + lane).loadUnaligned(as: Lanes.self), numbers[k]) }
            UnsafeMutableRawPointer(target + lane).storeBytes(of: sum, as: Lanes.self)
          }
          source += channel
          target += lanes
        }
      }
    }
  }
}
