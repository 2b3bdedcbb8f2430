import CVectors

/// A convolution with 1x1 filters and stride 1 of pictures with eight channels side by side, (N, C/8, P, 8) to (N, F/8, P, 8), P pixels each: products
/// of six pixels by 16 filters, whose sums stay in registers over all channels.
///
/// Threads share chunks of pixels, small enough to stay in the second cache while all panels of filters pass over them. Channels past the last one
/// are zero in both factors; filters past the last one are computed and not written.
public struct PointwiseConvolution {
  public let pictures: Int, channels: Int, filters: Int, pixels: Int
  private var channelBlocks: Int { (channels + 7) / 8 }
  private var filterBlocks: Int { (filters + 7) / 8 }
  /// Of 16 filters.
  private var panels: Int { (filters + 15) / 16 }
  private var panelVectors: Int { channelBlocks * 16 }
  private static let cacheByteCount = 1 << 17

  public init(pictures: Int, channels: Int, filters: Int, pixels: Int) {
    (self.pictures, self.channels, self.filters, self.pixels) = (pictures, channels, filters, pixels)
  }

  /// Elements of arranged filters.
  public var filterCount: Int { panels * panelVectors * 8 }

  /// The filters (F, C) in panels of 16, a row for each channel.
  public func arrangeFilters(_ w: UnsafePointer<Float>, into u: UnsafeMutablePointer<Float>) {
    for panel in 0..<panels {
      let target = u + panel * panelVectors * 8
      for k in 0..<channelBlocks * 8 {
        for lane in 0..<16 {
          let filter = panel * 16 + lane
          target[k * 16 + lane] = filter < filters && k < channels ? w[filter * channels + k] : 0
        }
      }
    }
  }

  /// y = convolution of x, plus bias, plus `addend`, kept within `limits`; NaN stays NaN.
  ///
  /// - Parameters:
  ///   - x, y, addend: aligned to 32 bytes; `addend` may be `y`.
  ///   - u: filters as `arrangeFilters` leaves them.
  ///   - bias: one element a filter.
  public func convolve(
    _ x: UnsafePointer<Float>, _ u: UnsafePointer<Float>, bias: UnsafePointer<Float>?, addend: UnsafePointer<Float>?, limits: ClosedRange<Float>?,
    into y: UnsafeMutablePointer<Float>, threads: Int
  ) {
    let fitting = max(12, Self.cacheByteCount / (channelBlocks * 32))
    let pieces = max((pixels + fitting - 1) / fitting, (8 * threads + pictures * panels - 1) / (pictures * panels))
    let chunk = max(6, ((pixels + pieces - 1) / pieces + 5) / 6 * 6), chunks = (pixels + chunk - 1) / chunk
    let vectors = Lanes.pointer(u), low = Lanes(repeating: limits?.lowerBound ?? -.infinity), high = Lanes(repeating: limits?.upperBound ?? .infinity)
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: panels * 2) { biases in
      for block in 0..<panels * 2 {
        var lanes = Lanes.zero
        if let bias { for lane in 0..<min(8, max(0, filters - block * 8)) { lanes[lane] = bias[block * 8 + lane] } }
        biases[block] = lanes
      }
      let start = UnsafePointer(biases.baseAddress!)
      WorkerThreads.run(threads) { part in
        for item in WorkerThreads.share(pictures * chunks * panels, part, of: threads) {
          let panel = item % panels, place = item / panels, picture = place / chunks
          let target = Target(
            y: Lanes.pointer(y) + (picture * filterBlocks + panel * 2) * pixels, addend: addend.map { Lanes.pointer($0) + (picture * filterBlocks + panel * 2) * pixels },
            left: start[panel * 2], right: start[panel * 2 + 1], distance: panel * 2 + 1 < filterBlocks ? pixels : nil, low: low, high: high)
          let source = x + picture * channelBlocks * pixels * 8, u = vectors + panel * panelVectors
          var pixel = place % chunks * chunk
          let end = min(pixels, pixel + chunk)
          while pixel < end {
            let left = end - pixel
            // 7 and 8 as two fours: the last rows of a six would be wasted.
            if left == 7 || left == 8 || left <= 4 {
              four(source + pixel * 8, u, target, pixel, min(4, left))
              pixel += 4
            } else {
              six(source + pixel * 8, u, target, pixel, min(6, left))
              pixel += 6
            }
          }
        }
      }
    }
  }

  /// Where sums go, and what is done to them on the way.
  private struct Target {
    let y: UnsafeMutablePointer<Lanes>
    let addend: UnsafePointer<Lanes>?
    let left: Lanes, right: Lanes
    /// From the first eight filters to the next; nil where there are none.
    let distance: Int?
    let low: Lanes, high: Lanes

    @inline(__always)
    func store(_ first: Lanes, _ second: Lanes, _ pixel: Int) {
      store(first + left, pixel)
      if let distance { store(second + right, pixel + distance) }
    }

    @inline(__always)
    private func store(_ sum: Lanes, _ place: Int) {
      var value = sum
      if let addend { value += addend[place] }
      value = cvectors_greater(low, value, low, value)
      y[place] = cvectors_greater(value, high, high, value)
    }
  }

  /// Six pixels from `pixel` on, of which the first `count` are written; the others repeat the last of them.
  @inline(never)
  private func six(_ x: UnsafePointer<Float>, _ u: UnsafePointer<Lanes>, _ target: Target, _ pixel: Int, _ count: Int) {
    var c00 = Lanes.zero, c01 = Lanes.zero, c10 = Lanes.zero, c11 = Lanes.zero, c20 = Lanes.zero, c21 = Lanes.zero
    var c30 = Lanes.zero, c31 = Lanes.zero, c40 = Lanes.zero, c41 = Lanes.zero, c50 = Lanes.zero, c51 = Lanes.zero
    let last = (count - 1) * 8, r1 = min(8, last), r2 = min(16, last), r3 = min(24, last), r4 = min(32, last), r5 = min(40, last)
    var block = x, u = u
    for _ in 0..<channelBlocks {
      for k in 0..<8 {
        let v = block + k, left = u[0], right = u[1]
        c00 = c00.addingProduct(left, v[0]); c01 = c01.addingProduct(right, v[0])
        c10 = c10.addingProduct(left, v[r1]); c11 = c11.addingProduct(right, v[r1])
        c20 = c20.addingProduct(left, v[r2]); c21 = c21.addingProduct(right, v[r2])
        c30 = c30.addingProduct(left, v[r3]); c31 = c31.addingProduct(right, v[r3])
        c40 = c40.addingProduct(left, v[r4]); c41 = c41.addingProduct(right, v[r4])
        c50 = c50.addingProduct(left, v[r5]); c51 = c51.addingProduct(right, v[r5])
        u += 2
      }
      block += pixels * 8
    }
    target.store(c00, c01, pixel)
    if count > 1 { target.store(c10, c11, pixel + 1) }
    if count > 2 { target.store(c20, c21, pixel + 2) }
    if count > 3 { target.store(c30, c31, pixel + 3) }
    if count > 4 { target.store(c40, c41, pixel + 4) }
    if count > 5 { target.store(c50, c51, pixel + 5) }
  }

  /// Four pixels likewise.
  @inline(never)
  private func four(_ x: UnsafePointer<Float>, _ u: UnsafePointer<Lanes>, _ target: Target, _ pixel: Int, _ count: Int) {
    var c00 = Lanes.zero, c01 = Lanes.zero, c10 = Lanes.zero, c11 = Lanes.zero
    var c20 = Lanes.zero, c21 = Lanes.zero, c30 = Lanes.zero, c31 = Lanes.zero
    let last = (count - 1) * 8, r1 = min(8, last), r2 = min(16, last), r3 = min(24, last)
    var block = x, u = u
    for _ in 0..<channelBlocks {
      for k in 0..<8 {
        let v = block + k, left = u[0], right = u[1]
        c00 = c00.addingProduct(left, v[0]); c01 = c01.addingProduct(right, v[0])
        c10 = c10.addingProduct(left, v[r1]); c11 = c11.addingProduct(right, v[r1])
        c20 = c20.addingProduct(left, v[r2]); c21 = c21.addingProduct(right, v[r2])
        c30 = c30.addingProduct(left, v[r3]); c31 = c31.addingProduct(right, v[r3])
        u += 2
      }
      block += pixels * 8
    }
    target.store(c00, c01, pixel)
    if count > 1 { target.store(c10, c11, pixel + 1) }
    if count > 2 { target.store(c20, c21, pixel + 2) }
    if count > 3 { target.store(c30, c31, pixel + 3) }
  }
}
