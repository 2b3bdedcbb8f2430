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

  /// The filters (C, 1, 3, 3) with the channels of a group side by side.
  public func arrangeFilters(_ w: UnsafePointer<Float>, into u: UnsafeMutablePointer<Float>) {
    let size = ChannelGroup.channels
    for channel in 0..<blocks * 8 {
      for tap in 0..<9 { u[(channel / size * 9 + tap) * size + channel % size] = channel < channels ? w[channel * 9 + tap] : 0 }
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
    let groups = blocks / ChannelGroup.vectors, parts = WorkerThreads.bands(of: pictures * groups, rows: outHeight, overlap: 0, threads: threads), stop = StopFlag.current
    let layer = ConvolutionLayer(filters: u, bias: bias, count: channels, limits: limits), source = Lanes.pointer(x), target = Lanes.pointer(y)
    WorkerThreads.balance(threads, over: pictures * groups * parts) { items in
      withUnsafeTemporaryAllocation(of: Lanes.self, capacity: (width + 2) * ChannelGroup.vectors) { zeros in
        zeros.initialize(repeating: .zero)
        for item in items where stop?.isSet != true {
          let plane = item / parts
          let planes = Planes(
            x: source + plane * ChannelGroup.vectors * height * width, capacity: height, zeros: UnsafePointer(zeros.baseAddress!), layer, group: plane % groups)
          let rows = target + plane * ChannelGroup.vectors * outHeight * outWidth
          for row in WorkerThreads.share(outHeight, item % parts, of: parts) { computeRow(row, planes, into: rows + row * outWidth * ChannelGroup.vectors) }
        }
      }
    }
  }

  /// Where rows of a group of channels come from, and what is done to their sums.
  struct Planes {
    let x: UnsafePointer<Lanes>
    /// Rows kept: row r lies at place r % capacity.
    let capacity: Int
    /// Stands for rows outside the picture.
    let zeros: UnsafePointer<Lanes>
    let filters: UnsafePointer<Lanes>
    /// Eight of them are a group without AVX-512.
    let biases: (Lanes, Lanes)
    var bias: Lanes { biases.0 }
    let range: VectorRange

    init(x: UnsafePointer<Lanes>, capacity: Int, zeros: UnsafePointer<Lanes>, _ layer: ConvolutionLayer, group: Int) {
      (self.x, self.capacity, self.zeros, range) = (x, capacity, zeros, layer.range)
      let block = group * ChannelGroup.vectors
      filters = layer.filters + block * 9
      biases = (layer.biases[block], ChannelGroup.isWide ? layer.biases[block + 1] : .zero)
    }
  }

  /// One row of the result.
  @inline(__always)
  func computeRow(_ row: Int, _ p: Planes, into y: UnsafeMutablePointer<Lanes>) {
    let top = row * stride - pad.top
    func source(_ k: Int) -> UnsafePointer<Lanes> { top + k >= 0 && top + k < height ? p.x + (top + k) % p.capacity * width * ChannelGroup.vectors : p.zeros }
    if ChannelGroup.isWide { return computeWideRow(source(0), source(1), source(2), p, y) }
    // Constants for the compiler.
    if stride == 1 { compute(source(0), source(1), source(2), p, y, step: 1) } else { compute(source(0), source(1), source(2), p, y, step: 2) }
  }

  private func computeWideRow(_ x0: UnsafePointer<Lanes>, _ x1: UnsafePointer<Lanes>, _ x2: UnsafePointer<Lanes>, _ p: Planes, _ y: UnsafeMutablePointer<Lanes>) {
    func floats(_ p: UnsafePointer<Lanes>) -> UnsafePointer<Float> { UnsafeRawPointer(p).assumingMemoryBound(to: Float.self) }
    withUnsafeBytes(of: p.biases) { biases in
      var layer = nns_depthwise(
        filters: floats(p.filters), biases: biases.assumingMemoryBound(to: Float.self).baseAddress, low: p.range.low[0], high: p.range.high[0], width: width, outWidth: outWidth,
        pad: pad.left)
      cvectors_wide_depthwise(floats(x0), floats(x1), floats(x2), &layer, UnsafeMutableRawPointer(y).assumingMemoryBound(to: Float.self), Int32(stride))
    }
  }

  /// Seven pixels at a time, which divides the widths of most networks; the last seven over again where fewer are left. Where the picture is narrower or
  /// padded otherwise, four at a time where no tap falls outside, and the others one by one.
  @inline(__always)
  private func compute(
    _ x0: UnsafePointer<Lanes>, _ x1: UnsafePointer<Lanes>, _ x2: UnsafePointer<Lanes>, _ p: Planes, _ y: UnsafeMutablePointer<Lanes>, step: Int
  ) {
    if pad.left == 1, outWidth >= 7, outWidth == (width - 1) / step + 1 {
      var column = 0
      while column < outWidth {
        let start = min(column, outWidth - 7), edges = (left: start > 0, right: (start + 6) * step + 1 < width)
        seven(x0 + step * start, x1 + step * start, x2 + step * start, p, y + start, edges, step: step)
        column = start + 7
      }
      return
    }
    // Columns from which all three taps are inside.
    let first = pad.left, end = min(outWidth, (width - 3 + pad.left) / step + 1)
    if width < 3 || end - first < 4 { return computeSingly(0..<outWidth, x0, x1, x2, p, y, step) }
    computeSingly(0..<first, x0, x1, x2, p, y, step)
    var column = first
    while column < end {
      let start = min(column, end - 4), left = (start * step - pad.left)
      DepthwiseConvolution.four(x0 + left, x1 + left, x2 + left, p.filters, p.bias, p.range, y + start, step)
      column = start + 4
    }
    computeSingly(end..<outWidth, x0, x1, x2, p, y, step)
  }

  @inline(__always)
  private func computeSingly(
    _ columns: Range<Int>, _ x0: UnsafePointer<Lanes>, _ x1: UnsafePointer<Lanes>, _ x2: UnsafePointer<Lanes>, _ p: Planes, _ y: UnsafeMutablePointer<Lanes>, _ step: Int
  ) {
    for column in columns {
      let left = column * step - pad.left, low = max(0, -left)
      var sum = p.bias
      for k in low..<max(low, min(3, width - left)) {
        sum = sum.addingProduct(x0[(left + k)], p.filters[k])
        sum = sum.addingProduct(x1[(left + k)], p.filters[3 + k])
        sum = sum.addingProduct(x2[(left + k)], p.filters[6 + k])
      }
      y[column] = p.range.limit(sum)
    }
  }

  /// Seven sums of every pixel or every second one, from rows at whose start the middle tap of the first one lies; `edges` tells whether there are elements
  /// before and behind.
  @inline(__always)
  private func seven(
    _ x0: UnsafePointer<Lanes>, _ x1: UnsafePointer<Lanes>, _ x2: UnsafePointer<Lanes>, _ p: Planes, _ y: UnsafeMutablePointer<Lanes>, _ edges: (left: Bool, right: Bool),
    step: Int
  ) {
    var a = p.bias, b = a, c = a, d = a, e = a, f = a, g = a
    @inline(__always)
    func addEvery(_ x: UnsafePointer<Lanes>, _ u: Lanes, _ v: Lanes, _ z: Lanes) {
      let x0 = x[0]
      a = a.addingProduct(x0, v); b = b.addingProduct(x0, u)
      let x1 = x[1]
      a = a.addingProduct(x1, z); b = b.addingProduct(x1, v); c = c.addingProduct(x1, u)
      let x2 = x[2]
      b = b.addingProduct(x2, z); c = c.addingProduct(x2, v); d = d.addingProduct(x2, u)
      let x3 = x[3]
      c = c.addingProduct(x3, z); d = d.addingProduct(x3, v); e = e.addingProduct(x3, u)
      let x4 = x[4]
      d = d.addingProduct(x4, z); e = e.addingProduct(x4, v); f = f.addingProduct(x4, u)
      let x5 = x[5]
      e = e.addingProduct(x5, z); f = f.addingProduct(x5, v); g = g.addingProduct(x5, u)
      let x6 = x[6]
      f = f.addingProduct(x6, z); g = g.addingProduct(x6, v)
      if edges.right { g = g.addingProduct(x[7], z) }
    }
    @inline(__always)
    func addEverySecond(_ x: UnsafePointer<Lanes>, _ u: Lanes, _ v: Lanes, _ z: Lanes) {
      a = a.addingProduct(x[0], v); b = b.addingProduct(x[2], v); c = c.addingProduct(x[4], v); d = d.addingProduct(x[6], v)
      e = e.addingProduct(x[8], v); f = f.addingProduct(x[10], v); g = g.addingProduct(x[12], v)
      let x1 = x[1], x3 = x[3], x5 = x[5]
      a = a.addingProduct(x1, z); b = b.addingProduct(x1, u)
      b = b.addingProduct(x3, z); c = c.addingProduct(x3, u)
      c = c.addingProduct(x5, z); d = d.addingProduct(x5, u)
      let x7 = x[7], x9 = x[9], x11 = x[11]
      d = d.addingProduct(x7, z); e = e.addingProduct(x7, u)
      e = e.addingProduct(x9, z); f = f.addingProduct(x9, u)
      f = f.addingProduct(x11, z); g = g.addingProduct(x11, u)
      if edges.right { g = g.addingProduct(x[13], z) }
    }
    @inline(__always)
    func add(_ x: UnsafePointer<Lanes>, _ w: UnsafePointer<Lanes>) {
      let u = w[0], v = w[1], z = w[2]
      if edges.left { a = a.addingProduct(x[-1], u) }
      if step == 1 { addEvery(x, u, v, z) } else { addEverySecond(x, u, v, z) }
    }
    add(x0, p.filters)
    add(x1, p.filters + 3)
    add(x2, p.filters + 6)
    DepthwiseConvolution.store(a, b, c, d, e, f, g, p.range, y)
  }

  @inline(__always)
  private static func store(
    _ a: Lanes, _ b: Lanes, _ c: Lanes, _ d: Lanes, _ e: Lanes, _ f: Lanes, _ g: Lanes, _ range: VectorRange, _ y: UnsafeMutablePointer<Lanes>
  ) {
    y[0] = range.limit(a)
    y[1] = range.limit(b)
    y[2] = range.limit(c)
    y[3] = range.limit(d)
    y[4] = range.limit(e)
    y[5] = range.limit(f)
    y[6] = range.limit(g)
  }

  @inline(__always)
  private static func four(
    _ x0: UnsafePointer<Lanes>, _ x1: UnsafePointer<Lanes>, _ x2: UnsafePointer<Lanes>, _ w: UnsafePointer<Lanes>, _ bias: Lanes, _ range: VectorRange,
    _ y: UnsafeMutablePointer<Lanes>, _ step: Int
  ) {
    var a = bias, b = bias, c = bias, d = bias
    @inline(__always)
    func add(_ x: UnsafePointer<Lanes>, _ w: UnsafePointer<Lanes>) {
      let u = w[0], v = w[1], z = w[2]
      a = a.addingProduct(x[0], u)
      b = b.addingProduct(x[step], u)
      c = c.addingProduct(x[2 * step], u)
      d = d.addingProduct(x[3 * step], u)
      a = a.addingProduct(x[1], v)
      b = b.addingProduct(x[(step + 1)], v)
      c = c.addingProduct(x[(2 * step + 1)], v)
      d = d.addingProduct(x[(3 * step + 1)], v)
      a = a.addingProduct(x[2], z)
      b = b.addingProduct(x[(step + 2)], z)
      c = c.addingProduct(x[(2 * step + 2)], z)
      d = d.addingProduct(x[(3 * step + 2)], z)
    }
    add(x0, w)
    add(x1, w + 3)
    add(x2, w + 6)
    y[0] = range.limit(a)
    y[1] = range.limit(b)
    y[2] = range.limit(c)
    y[3] = range.limit(d)
  }
}
