import CVectors

/// A convolution with 1x1 filters and stride 1 of pictures with groups of channels side by side (`ChannelGroup`), P pixels each: products
/// of six pixels by 16 filters, with AVX-512 fourteen by 32, whose sums stay in registers over all channels.
///
/// Threads share chunks of pixels, small enough to stay in the second cache while all panels of filters pass over them. Channels past the last one
/// are zero in both factors; filters past the last one are computed and not written.
public struct PointwiseConvolution {
  public let pictures: Int, channels: Int, filters: Int, pixels: Int
  var channelBlocks: Int { ChannelGroup.blocks(channels) }
  private var filterBlocks: Int { ChannelGroup.blocks(filters) }
  /// Of 16 filters.
  var panels: Int { (filters + 15) / 16 }
  /// Panels that are computed at a time.
  static let panelsAtOnce = ChannelGroup.isWide ? 2 : 1
  private let panelVectors: Int
  /// Of the channels that are summed.
  private var firstBlock = 0
  private static let cacheByteCount = 1 << 17

  public init(pictures: Int, channels: Int, filters: Int, pixels: Int) {
    (self.pictures, self.channels, self.filters, self.pixels) = (pictures, channels, filters, pixels)
    panelVectors = ChannelGroup.blocks(channels) * 16
  }

  /// The sums over some of the channels only.
  ///
  /// - Parameter blocks: of eight channels; `convolve` is given the data of the first of them.
  init(_ whole: PointwiseConvolution, summing blocks: Range<Int>) {
    (pictures, filters, pixels, panelVectors) = (whole.pictures, whole.filters, whole.pixels, whole.panelVectors)
    channels = min(whole.channels - blocks.lowerBound * 8, blocks.count * 8)
    firstBlock = blocks.lowerBound
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
    let layer = ConvolutionLayer(filters: u, bias: bias, count: filters, limits: limits)
    convolve(x, layer, addend: addend.map { Lanes.pointer($0) }, into: Lanes.pointer(y), threads: threads)
  }

  func convolve(_ x: UnsafePointer<Float>, _ layer: ConvolutionLayer, addend: UnsafePointer<Lanes>?, into y: UnsafeMutablePointer<Lanes>, threads: Int) {
    let groups = panelGroups, fitting = max(12, Self.cacheByteCount / (channelBlocks * 32)), stop = StopFlag.current
    let chunk = Self.chunk(of: pixels, fitting: fitting, times: pictures * groups, threads: threads), chunks = (pixels + chunk - 1) / chunk
    WorkerThreads.balance(threads, items: pictures * chunks * groups) { item, _ in
      if stop?.isSet == true { return }
      let panels = panelRange(item % groups, in: 0..<self.panels), place = item / groups, picture = place / chunks
      let start = picture * filterBlocks * pixels + ChannelGroup.plane(panels.lowerBound * 2, pixels), first = place % chunks * chunk
      let target = Target(
        y: y + start, addend: addend.map { $0 + start }, biases: layer.biases(of: panels), plane: pixels, hasSecond: panels.lowerBound * 2 + 1 < filterBlocks, range: layer.range)
      convolve(panels, pixels: first..<min(pixels, first + chunk), x + picture * channelBlocks * pixels * 8, layer.filters, target)
    }
  }

  /// All panels, those counted once that are computed at a time.
  var panelGroups: Int { (panels + Self.panelsAtOnce - 1) / Self.panelsAtOnce }

  /// Pixels that are computed at a time, in whole rounds of the products: no more than fit, and so few that each thread has eight pieces of work.
  ///
  /// - Parameter others: pieces of work a chunk makes.
  static func chunk(of pixels: Int, fitting: Int, times others: Int, threads: Int) -> Int {
    let pieces = max((pixels + fitting - 1) / fitting, (8 * threads + others - 1) / others), round = ChannelGroup.isWide ? 14 : 6
    return max(round, ((pixels + pieces - 1) / pieces + round - 1) / round * round)
  }

  /// The `group`-th panels of some that are computed at a time.
  func panelRange(_ group: Int, in all: Range<Int>) -> Range<Int> {
    let first = all.lowerBound + group * Self.panelsAtOnce
    return first..<min(all.upperBound, first + Self.panelsAtOnce)
  }

  /// Some pixels of one picture by one panel of filters, with AVX-512 by one or two.
  func convolve(_ panels: Range<Int>, pixels range: Range<Int>, _ x: UnsafePointer<Float>, _ filters: UnsafePointer<Lanes>, _ target: Target) {
    let u = filters + panels.lowerBound * panelVectors + firstBlock * 16
    if ChannelGroup.isWide { return wide(panels, x, u, target, range) }
    // A panel may end with eight filters.
    let twelves = target.distance == nil ? range.count / 12 : 0, first = range.lowerBound + 12 * twelves
    for k in 0..<twelves { twelve(x + (range.lowerBound + 12 * k) * 8, u, target, range.lowerBound + 12 * k) }
    // Seven and eight pixels at the end as two fours: the last rows of a six would be wasted.
    let count = range.upperBound - first, sixes = count / 6 - (count > 6 && (1...2).contains(count % 6) ? 1 : 0)
    six(x + first * 8, u, target, first, times: sixes)
    var pixel = first + 6 * sixes
    while pixel < range.upperBound {
      four(x + pixel * 8, u, target, pixel, min(4, range.upperBound - pixel))
      pixel += 4
    }
  }

  /// Where sums go, and what is done to them on the way.
  struct Target {
    let y: UnsafeMutablePointer<Lanes>
    let addend: UnsafePointer<Lanes>?
    let biases: PanelBiases
    /// Pixels of a plane of the result, which tell how far its channels are apart.
    let plane: Int
    /// From the first eight filters to the next; nil where there are none.
    let distance: Int?
    let range: VectorRange
    var left: Lanes { biases.0 }
    var right: Lanes { biases.1 }

    init(y: UnsafeMutablePointer<Lanes>, addend: UnsafePointer<Lanes>?, biases: PanelBiases, plane: Int, hasSecond: Bool = true, range: VectorRange) {
      (self.y, self.addend, self.biases, self.plane, self.range) = (y, addend, biases, plane, range)
      distance = hasSecond ? ChannelGroup.plane(1, plane) : nil
    }

    /// Of kernels that work on eight channels.
    @inline(__always)
    func store(_ first: Lanes, _ pixel: Int) { y[pixel] = range.limit(addend == nil ? first : first + addend![pixel]) }

    @inline(__always)
    func store(_ first: Lanes, _ second: Lanes, _ pixel: Int) {
      store(first, pixel)
      if let distance { y[pixel + distance] = range.limit(addend == nil ? second : second + addend![pixel + distance]) }
    }
  }

  /// All the pixels, for processors with AVX-512.
  private func wide(_ panels: Range<Int>, _ x: UnsafePointer<Float>, _ filters: UnsafePointer<Lanes>, _ target: Target, _ range: Range<Int>) {
    var strides = nns_strides(
      row: 16, step: 1, depth: 16, block: pixels * 16, blocks: channelBlocks / 2, right: 16, panel: panelVectors * 8, result: 16, distance: target.plane * 16,
      ahead: panels.upperBound < self.panels ? panels.count * panelVectors * 8 : 0)
    func floats(_ p: UnsafePointer<Lanes>) -> UnsafePointer<Float> { UnsafeRawPointer(p).assumingMemoryBound(to: Float.self) }
    withUnsafeBytes(of: target.biases) { biases in
      var finish = nns_finish(
        biases: biases.assumingMemoryBound(to: Float.self).baseAddress, addend: target.addend.map { floats($0) + range.lowerBound * 16 }, low: target.range.low[0],
        high: target.range.high[0])
      let y = UnsafeMutableRawPointer(target.y).assumingMemoryBound(to: Float.self) + range.lowerBound * 16
      cvectors_wide_pixels(Int32(panels.count), range.count, x + range.lowerBound * 16, floats(filters), y, &strides, &finish)
    }
  }

  /// Six pixels at a time from `pixel` on. Eight times ask for the lines of the panel that comes next, of which nobody knows otherwise before it is needed, and all for the
  /// next six pixels, which another core may have written.
  @inline(never)
  private func six(_ x: UnsafePointer<Float>, _ filters: UnsafePointer<Lanes>, _ target: Target, _ pixel: Int, times: Int) {
    let stride = pixels &* 8, range = target.range, distance = target.distance ?? 0, areBare = target.distance != nil && target.addend == nil
    var next = filters + panelVectors, x = x, y = target.y + pixel, pixel = pixel
    for _ in 0..<times {
      var c00 = target.left, c01 = target.right, c10 = c00, c11 = c01, c20 = c00, c21 = c01, c30 = c00, c31 = c01, c40 = c00, c41 = c01, c50 = c00, c51 = c01
      var block = x, u = filters
      for _ in 0..<channelBlocks {
        cvectors_prefetch(next)
        next += 2
        cvectors_prefetch(block + 48)
        cvectors_prefetch(block + 64)
        cvectors_prefetch(block + 80)
        for k in 0..<8 {
          let v = block + k, left = u[0], right = u[1]
          c00 = c00.addingProduct(left, v[0]); c01 = c01.addingProduct(right, v[0])
          c10 = c10.addingProduct(left, v[8]); c11 = c11.addingProduct(right, v[8])
          c20 = c20.addingProduct(left, v[16]); c21 = c21.addingProduct(right, v[16])
          c30 = c30.addingProduct(left, v[24]); c31 = c31.addingProduct(right, v[24])
          c40 = c40.addingProduct(left, v[32]); c41 = c41.addingProduct(right, v[32])
          c50 = c50.addingProduct(left, v[40]); c51 = c51.addingProduct(right, v[40])
          u += 2
        }
        block += stride
      }
      if areBare {
        // Limits cost as much as a channel: one test for all.
        let second = y + distance
        y[0] = range.limit(c00)
        y[1] = range.limit(c10)
        y[2] = range.limit(c20)
        y[3] = range.limit(c30)
        y[4] = range.limit(c40)
        y[5] = range.limit(c50)
        second[0] = range.limit(c01)
        second[1] = range.limit(c11)
        second[2] = range.limit(c21)
        second[3] = range.limit(c31)
        second[4] = range.limit(c41)
        second[5] = range.limit(c51)
      } else {
        target.store(c00, c01, pixel)
        target.store(c10, c11, pixel &+ 1)
        target.store(c20, c21, pixel &+ 2)
        target.store(c30, c31, pixel &+ 3)
        target.store(c40, c41, pixel &+ 4)
        target.store(c50, c51, pixel &+ 5)
      }
      x += 48
      y += 6
      pixel &+= 6
    }
  }

  /// Twelve pixels from `pixel` on by the first eight filters of a panel that has no others.
  @inline(never)
  private func twelve(_ x: UnsafePointer<Float>, _ u: UnsafePointer<Lanes>, _ target: Target, _ pixel: Int) {
    var c0 = target.left, c1 = c0, c2 = c0, c3 = c0, c4 = c0, c5 = c0, c6 = c0, c7 = c0, c8 = c0, c9 = c0, c10 = c0, c11 = c0
    var block = x, u = u
    for _ in 0..<channelBlocks {
      for k in 0..<8 {
        let v = block + k, filters = u[0]
        c0 = c0.addingProduct(filters, v[0])
        c1 = c1.addingProduct(filters, v[8])
        c2 = c2.addingProduct(filters, v[16])
        c3 = c3.addingProduct(filters, v[24])
        c4 = c4.addingProduct(filters, v[32])
        c5 = c5.addingProduct(filters, v[40])
        c6 = c6.addingProduct(filters, v[48])
        c7 = c7.addingProduct(filters, v[56])
        c8 = c8.addingProduct(filters, v[64])
        c9 = c9.addingProduct(filters, v[72])
        c10 = c10.addingProduct(filters, v[80])
        c11 = c11.addingProduct(filters, v[88])
        u += 2
      }
      block += pixels * 8
    }
    target.store(c0, pixel)
    target.store(c1, pixel + 1)
    target.store(c2, pixel + 2)
    target.store(c3, pixel + 3)
    target.store(c4, pixel + 4)
    target.store(c5, pixel + 5)
    target.store(c6, pixel + 6)
    target.store(c7, pixel + 7)
    target.store(c8, pixel + 8)
    target.store(c9, pixel + 9)
    target.store(c10, pixel + 10)
    target.store(c11, pixel + 11)
  }

  /// Four pixels from `pixel` on, of which the first `count` are written; the others repeat the last of them.
  @inline(never)
  private func four(_ x: UnsafePointer<Float>, _ u: UnsafePointer<Lanes>, _ target: Target, _ pixel: Int, _ count: Int) {
    var c00 = target.left, c01 = target.right, c10 = c00, c11 = c01, c20 = c00, c21 = c01, c30 = c00, c31 = c01
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
