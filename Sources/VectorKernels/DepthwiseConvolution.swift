import CVectors

/// A convolution of each channel by itself with 3x3 filters, of pictures with groups of channels side by side (`ChannelGroup`).
public struct DepthwiseConvolution {
  public let pictures: Int, channels: Int, height: Int, width: Int, outHeight: Int, outWidth: Int
  /// 1 or 2, the same in both directions.
  public let stride: Int
  /// Zeros above and on the left: 0 or 1.
  public let pad: (top: Int, left: Int)
  var blocks: Int { ChannelGroup.blocks(channels) }

  public init(pictures: Int, channels: Int, height: Int, width: Int, outHeight: Int, outWidth: Int, stride: Int, pad: (top: Int, left: Int)) {
    (self.pictures, self.channels, self.height, self.width) = (pictures, channels, height, width)
    (self.outHeight, self.outWidth, self.stride, self.pad) = (outHeight, outWidth, stride, pad)
  }

  /// Elements of arranged filters.
  public var filterCount: Int { blocks * 72 }

  /// The filters (C, 1, 3, 3) with eight channels side by side.
  public func arrangeFilters(_ w: UnsafePointer<Float>, into u: UnsafeMutablePointer<Float>) {
    for channel in 0..<blocks * 8 {
      for tap in 0..<9 { u[(channel / 8 * 9 + tap) * 8 + channel % 8] = channel < channels ? w[channel * 9 + tap] : 0 }
    }
  }

  /// y = convolution of x, plus bias, kept within `limits`; NaN stays NaN.
  ///
  /// - Parameters:
  ///   - x, y: aligned to 32 bytes.
  ///   - u: filters as `arrangeFilters` leaves them.
  ///   - bias: one element a channel.
  public func convolve(
    _ x: UnsafePointer<Float>, _ u: UnsafePointer<Float>, bias: UnsafePointer<Float>?, limits: ClosedRange<Float>?, into y: UnsafeMutablePointer<Float>, threads: Int
  ) {
    let parts = WorkerThreads.bands(of: pictures * blocks, rows: outHeight, overlap: 0, threads: threads), stop = StopFlag.current
    let range = VectorRange(limits), source = Lanes.pointer(x), target = Lanes.pointer(y), filters = Lanes.pointer(u)
    WorkerThreads.run(threads) { part in
      withUnsafeTemporaryAllocation(of: Lanes.self, capacity: (width + 2) * ChannelGroup.vectors) { zeros in
        zeros.initialize(repeating: .zero)
        for item in WorkerThreads.share(pictures * blocks * parts, part, of: threads) where stop?.isSet != true {
          let plane = item / parts, block = plane % blocks
          let planes = Planes(
            x: source + ChannelGroup.plane(plane, height * width), capacity: height, zeros: UnsafePointer(zeros.baseAddress!), filters: filters + block * 9,
            bias: Lanes(bias, block: block, of: channels), range: range)
          for row in WorkerThreads.share(outHeight, item % parts, of: parts) { computeRow(row, planes, into: target + ChannelGroup.plane(plane, outHeight * outWidth) + row * outWidth * ChannelGroup.vectors) }
        }
      }
    }
  }

  /// Where rows of eight channels come from, and what is done to their sums.
  struct Planes {
    let x: UnsafePointer<Lanes>
    /// Rows kept: row r lies at place r % capacity.
    let capacity: Int
    /// Stands for rows outside the picture.
    let zeros: UnsafePointer<Lanes>
    let filters: UnsafePointer<Lanes>
    let bias: Lanes
    let range: VectorRange
  }

  /// One row of the result.
  @inline(__always)
  func computeRow(_ row: Int, _ p: Planes, into y: UnsafeMutablePointer<Lanes>) {
    let top = row * stride - pad.top
    func source(_ k: Int) -> UnsafePointer<Lanes> { top + k >= 0 && top + k < height ? p.x + (top + k) % p.capacity * width * ChannelGroup.vectors : p.zeros }
    // Constants for the compiler.
    switch (stride, ChannelGroup.isWide) {
    case (1, false): compute(source(0), source(1), source(2), p, y, step: 1, n: 1)
    case (_, false): compute(source(0), source(1), source(2), p, y, step: 2, n: 1)
    case (1, true): compute(source(0), source(1), source(2), p, y, step: 1, n: 2)
    case (_, true): compute(source(0), source(1), source(2), p, y, step: 2, n: 2)
    }
  }

  /// Seven pixels at a time, which divides the widths of most networks; the last seven over again where fewer are left. Where the picture is narrower or
  /// padded otherwise, four at a time where no tap falls outside, and the others one by one.
  @inline(__always)
  private func compute(
    _ x0: UnsafePointer<Lanes>, _ x1: UnsafePointer<Lanes>, _ x2: UnsafePointer<Lanes>, _ p: Planes, _ y: UnsafeMutablePointer<Lanes>, step: Int, n: Int
  ) {
    if pad.left == 1, outWidth >= 7, outWidth == (width - 1) / step + 1 {
      var column = 0
      while column < outWidth {
        let start = min(column, outWidth - 7), edges = (left: start > 0, right: (start + 6) * step + 1 < width)
        seven(x0 + step * start * n, x1 + step * start * n, x2 + step * start * n, p, y + start * n, edges, step: step, n: n)
        column = start + 7
      }
      return
    }
    // Columns from which all three taps are inside.
    let first = pad.left, end = min(outWidth, (width - 3 + pad.left) / step + 1)
    if width < 3 || end - first < 4 { return computeSingly(0..<outWidth, x0, x1, x2, p, y, step, n) }
    computeSingly(0..<first, x0, x1, x2, p, y, step, n)
    var column = first
    while column < end {
      let start = min(column, end - 4), left = (start * step - pad.left) * n
      DepthwiseConvolution.four(x0 + left, x1 + left, x2 + left, p.filters, p.bias, p.range, y + start * n, step, n)
      column = start + 4
    }
    computeSingly(end..<outWidth, x0, x1, x2, p, y, step, n)
  }

  @inline(__always)
  private func computeSingly(
    _ columns: Range<Int>, _ x0: UnsafePointer<Lanes>, _ x1: UnsafePointer<Lanes>, _ x2: UnsafePointer<Lanes>, _ p: Planes, _ y: UnsafeMutablePointer<Lanes>, _ step: Int,
    _ n: Int
  ) {
    for column in columns {
      let left = column * step - pad.left, low = max(0, -left)
      var sum = p.bias
      for k in low..<max(low, min(3, width - left)) {
        sum = sum.addingProduct(x0[(left + k) * n], p.filters[k])
        sum = sum.addingProduct(x1[(left + k) * n], p.filters[3 + k])
        sum = sum.addingProduct(x2[(left + k) * n], p.filters[6 + k])
      }
      y[column * n] = p.range.limit(sum)
    }
  }

  /// Seven sums of every pixel or every second one, from rows at whose start the middle tap of the first one lies; `edges` tells whether there are elements
  /// before and behind.
  @inline(__always)
  private func seven(
    _ x0: UnsafePointer<Lanes>, _ x1: UnsafePointer<Lanes>, _ x2: UnsafePointer<Lanes>, _ p: Planes, _ y: UnsafeMutablePointer<Lanes>, _ edges: (left: Bool, right: Bool),
    step: Int, n: Int
  ) {
    var a = p.bias, b = a, c = a, d = a, e = a, f = a, g = a
    @inline(__always)
    func addEvery(_ x: UnsafePointer<Lanes>, _ u: Lanes, _ v: Lanes, _ z: Lanes) {
      let x0 = x[0]
      a = a.addingProduct(x0, v); b = b.addingProduct(x0, u)
      let x1 = x[n]
      a = a.addingProduct(x1, z); b = b.addingProduct(x1, v); c = c.addingProduct(x1, u)
      let x2 = x[2 * n]
      b = b.addingProduct(x2, z); c = c.addingProduct(x2, v); d = d.addingProduct(x2, u)
      let x3 = x[3 * n]
      c = c.addingProduct(x3, z); d = d.addingProduct(x3, v); e = e.addingProduct(x3, u)
      let x4 = x[4 * n]
      d = d.addingProduct(x4, z); e = e.addingProduct(x4, v); f = f.addingProduct(x4, u)
      let x5 = x[5 * n]
      e = e.addingProduct(x5, z); f = f.addingProduct(x5, v); g = g.addingProduct(x5, u)
      let x6 = x[6 * n]
      f = f.addingProduct(x6, z); g = g.addingProduct(x6, v)
      if edges.right { g = g.addingProduct(x[7 * n], z) }
    }
    @inline(__always)
    func addEverySecond(_ x: UnsafePointer<Lanes>, _ u: Lanes, _ v: Lanes, _ z: Lanes) {
      a = a.addingProduct(x[0], v); b = b.addingProduct(x[2 * n], v); c = c.addingProduct(x[4 * n], v); d = d.addingProduct(x[6 * n], v)
      e = e.addingProduct(x[8 * n], v); f = f.addingProduct(x[10 * n], v); g = g.addingProduct(x[12 * n], v)
      let x1 = x[n], x3 = x[3 * n], x5 = x[5 * n]
      a = a.addingProduct(x1, z); b = b.addingProduct(x1, u)
      b = b.addingProduct(x3, z); c = c.addingProduct(x3, u)
      c = c.addingProduct(x5, z); d = d.addingProduct(x5, u)
      let x7 = x[7 * n], x9 = x[9 * n], x11 = x[11 * n]
      d = d.addingProduct(x7, z); e = e.addingProduct(x7, u)
      e = e.addingProduct(x9, z); f = f.addingProduct(x9, u)
      f = f.addingProduct(x11, z); g = g.addingProduct(x11, u)
      if edges.right { g = g.addingProduct(x[13 * n], z) }
    }
    @inline(__always)
    func add(_ x: UnsafePointer<Lanes>, _ w: UnsafePointer<Lanes>) {
      let u = w[0], v = w[1], z = w[2]
      if edges.left { a = a.addingProduct(x[-n], u) }
      if step == 1 { addEvery(x, u, v, z) } else { addEverySecond(x, u, v, z) }
    }
    add(x0, p.filters)
    add(x1, p.filters + 3)
    add(x2, p.filters + 6)
    DepthwiseConvolution.store(a, b, c, d, e, f, g, p.range, y, n)
  }

  @inline(__always)
  private static func store(
    _ a: Lanes, _ b: Lanes, _ c: Lanes, _ d: Lanes, _ e: Lanes, _ f: Lanes, _ g: Lanes, _ range: VectorRange, _ y: UnsafeMutablePointer<Lanes>,
    _ n: Int
  ) {
    y[0] = range.limit(a)
    y[n] = range.limit(b)
    y[2 * n] = range.limit(c)
    y[3 * n] = range.limit(d)
    y[4 * n] = range.limit(e)
    y[5 * n] = range.limit(f)
    y[6 * n] = range.limit(g)
  }

  @inline(__always)
  private static func four(
    _ x0: UnsafePointer<Lanes>, _ x1: UnsafePointer<Lanes>, _ x2: UnsafePointer<Lanes>, _ w: UnsafePointer<Lanes>, _ bias: Lanes, _ range: VectorRange,
    _ y: UnsafeMutablePointer<Lanes>, _ step: Int, _ n: Int
  ) {
    var a = bias, b = bias, c = bias, d = bias
    @inline(__always)
    func add(_ x: UnsafePointer<Lanes>, _ w: UnsafePointer<Lanes>) {
      let u = w[0], v = w[1], z = w[2]
      a = a.addingProduct(x[0], u)
      b = b.addingProduct(x[step * n], u)
      c = c.addingProduct(x[2 * step * n], u)
      d = d.addingProduct(x[3 * step * n], u)
      a = a.addingProduct(x[n], v)
      b = b.addingProduct(x[(step + 1) * n], v)
      c = c.addingProduct(x[(2 * step + 1) * n], v)
      d = d.addingProduct(x[(3 * step + 1) * n], v)
      a = a.addingProduct(x[2 * n], z)
      b = b.addingProduct(x[(step + 2) * n], z)
      c = c.addingProduct(x[(2 * step + 2) * n], z)
      d = d.addingProduct(x[(3 * step + 2) * n], z)
    }
    add(x0, w)
    add(x1, w + 3)
    add(x2, w + 6)
    y[0] = range.limit(a)
    y[n] = range.limit(b)
    y[2 * n] = range.limit(c)
    y[3 * n] = range.limit(d)
  }
}
