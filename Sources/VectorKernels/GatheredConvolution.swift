import CVectors

/// A convolution with any stride and dilation as one with 1x1 filters: what each result sees is gathered first (im2col), one plane of pixels for each tap of the filters.
/// ```
/// x (C, H, W) ─ tap (0, 0), tap (0, 1), … ─▶ g (taps · C, outH · outW) ─ PointwiseConvolution ─▶ y
/// ```
/// Sums are those of the definition, so that filters take the memory of plain ones: of few pictures they come from main memory each time, and the products ask for them ahead.
///
/// Data and results have groups of channels side by side (`ChannelGroup`).
public struct GatheredConvolution {
  public let batch: Int
  /// Of the input.
  public let channels: Int, height: Int, width: Int
  /// Of the output.
  public let filters: Int, outHeight: Int, outWidth: Int
  public let kernelHeight: Int, kernelWidth: Int
  public let strideY: Int, strideX: Int
  public let dilateY: Int, dilateX: Int
  /// Zeros above and to the left of pictures; below and to the right the outputs' extents say.
  public let padTop: Int, padLeft: Int

  /// Of what is gathered at once: all of some pictures or some rows of one.
  private let pictures: Int, rows: Int
  /// Blocks of eight channels of a tap.
  private let blocks: Int
  private let product: PointwiseConvolution
  /// Bytes that are gathered at once where more than a picture is too many: half of them stay in the second cache of each of two cores.
  private static let gatheredByteCount = 1 << 20
  /// Bytes of a chunk of pixels at all taps, which a second cache keeps while filters pass over it.
  private static let chunkByteCount = ChannelGroup.isWide ? 1 << 20 : 1 << 19
  /// Blocks of channels summed at once, an even number: of a panel of filters a first cache keeps these.
  private static let blocksAtOnce = 32

  /// Nothing is checked: the extents have to fit each other.
  public init(
    batch: Int, channels: Int, height: Int, width: Int, filters: Int, outHeight: Int, outWidth: Int, kernelHeight: Int, kernelWidth: Int, strideY: Int, strideX: Int, dilateY: Int,
    dilateX: Int, padTop: Int, padLeft: Int
  ) {
    self.batch = batch
    (self.channels, self.height, self.width) = (channels, height, width)
    (self.filters, self.outHeight, self.outWidth) = (filters, outHeight, outWidth)
    (self.kernelHeight, self.kernelWidth) = (kernelHeight, kernelWidth)
    (self.strideY, self.strideX, self.dilateY, self.dilateX) = (strideY, strideX, dilateY, dilateX)
    (self.padTop, self.padLeft) = (padTop, padLeft)
    blocks = ChannelGroup.blocks(channels)
    let rowByteCount = kernelHeight * kernelWidth * blocks * 32 * outWidth, fitting = max(1, 2 * Self.gatheredByteCount / rowByteCount)
    pictures = min(batch, max(1, Self.gatheredByteCount / (rowByteCount * outHeight)))
    // Nearly equal bands.
    let bands = (outHeight + fitting - 1) / fitting
    rows = (outHeight + bands - 1) / bands
    product = PointwiseConvolution(pictures: pictures, channels: kernelHeight * kernelWidth * blocks * 8, filters: filters, pixels: rows * outWidth)
  }

  /// Elements of arranged filters.
  public var filterCount: Int { product.filterCount }

  /// The filters (F, C, rows, columns) in panels of 16, a row for each tap and channel.
  public func arrangeFilters(_ w: UnsafePointer<Float>, into u: UnsafeMutablePointer<Float>, threads: Int) {
    let taps = kernelHeight * kernelWidth, depth = blocks * 8, atOnce = 32
    WorkerThreads.balance(threads, items: product.panels * 2) { half, _ in
      let some = max(0, min(8, filters - half * 8)), target = Lanes.pointer(u) + (half / 2 * taps * depth * 2 + half % 2)
      withUnsafeTemporaryAllocation(of: Lanes.self, capacity: atOnce * taps) { columns in
        let columns = columns.baseAddress!, numbers = UnsafeMutableRawPointer(columns).assumingMemoryBound(to: Float.self)
        for first in stride(from: 0, to: depth, by: atOnce) {
          let count = min(atOnce, depth - first), inside = max(0, min(count, channels - first)) * taps, start = w + (half * 8 * channels + first) * taps
          // Neighbouring numbers of eight filters become rows.
          let whole = some == 8 ? inside / 8 * 8 : 0
          Lanes.sideBySide(start, channels * taps, whole, into: numbers, apart: 8)
          for t in whole..<count * taps { for lane in 0..<8 { numbers[t * 8 + lane] = lane < some && t < inside ? start[lane * channels * taps + t] : 0 } }
          for tap in 0..<taps { for c in 0..<count { target[(tap * depth + first + c) * 2] = columns[c * taps + tap] } }
        }
      }
    }
  }

  /// Scratch `convolve` needs, in elements.
  public var scratchCount: Int { pictures * gatheredCount }
  /// Elements of what is gathered of a picture.
  private var gatheredCount: Int { product.channelBlocks * product.pixels * 8 }

  /// y = convolution of x, plus bias, plus `addend`, kept within `limits`; NaN stays NaN. Left undone where `StopFlag.current` is set on the way.
  ///
  /// - Parameters:
  ///   - x, y, addend, scratch: aligned to a vector; `addend` may be `y`.
  ///   - u: filters as `arrangeFilters` leaves them.
  ///   - bias: one element a filter.
  ///   - scratch: `scratchCount` elements.
  public func convolve(
    _ x: UnsafePointer<Float>, _ u: UnsafePointer<Float>, bias: UnsafePointer<Float>?, addend: UnsafePointer<Float>?, limits: ClosedRange<Float>?,
    into y: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Float>, threads: Int
  ) {
    let layer = ConvolutionLayer(filters: u, bias: bias, count: filters, limits: limits), stop = StopFlag.current
    for first in stride(from: 0, to: batch, by: pictures) {
      let some = first..<min(batch, first + pictures)
      for top in stride(from: 0, to: outHeight, by: rows) where stop?.isSet != true {
        let band = top..<min(outHeight, top + rows)
        gather(x, some, band, into: scratch, threads: threads)
        multiply(scratch, some, band, layer, addend: addend.map { Lanes.pointer($0) }, into: Lanes.pointer(y), threads: threads)
      }
    }
  }

  /// The planes of all taps and groups of channels.
  private func gather(_ x: UnsafePointer<Float>, _ some: Range<Int>, _ band: Range<Int>, into g: UnsafeMutablePointer<Float>, threads: Int) {
    let groups = blocks / ChannelGroup.vectors, planes = kernelHeight * kernelWidth * groups, lanes = ChannelGroup.channels
    WorkerThreads.balance(threads, over: some.count * planes) { items in
      for item in items {
        let picture = item / planes, plane = item % planes, group = plane % groups, tap = plane / groups
        let source = x + ((some.lowerBound + picture) * groups + group) * height * width * lanes
        let target = g + picture * gatheredCount + plane * product.pixels * lanes
        // Results whose window has the tap within the picture.
        let left = tap % kernelWidth * dilateX - padLeft, first = min(outWidth, max(0, (strideX - 1 - left) / strideX)), last = max(first, min(outWidth, (width - left + strideX - 1) / strideX))
        for row in band {
          let line = target + (row - band.lowerBound) * outWidth * lanes, y = row * strideY + tap / kernelWidth * dilateY - padTop
          guard y >= 0, y < height, first < last else {
            line.update(repeating: 0, count: outWidth * lanes)
            continue
          }
          line.update(repeating: 0, count: first * lanes)
          (line + last * lanes).update(repeating: 0, count: (outWidth - last) * lanes)
          Self.copy(source + (y * width + first * strideX + left) * lanes, step: strideX * ChannelGroup.vectors, last - first, to: line + first * lanes)
        }
      }
    }
  }

  /// Pixels, some vectors apart, side by side.
  private static func copy(_ x: UnsafePointer<Float>, step: Int, _ count: Int, to y: UnsafeMutablePointer<Float>) {
    let vectors = ChannelGroup.vectors
    if step == vectors { return y.update(from: x, count: count * vectors * 8) }
    var source = Lanes.pointer(x), target = Lanes.pointer(y)
    for _ in 0..<count {
      for k in 0..<vectors { target[k] = source[k] }
      source += step
      target += vectors
    }
  }

  /// The sums over taps and channels, some of them at a time.
  private func multiply(
    _ g: UnsafePointer<Float>, _ some: Range<Int>, _ band: Range<Int>, _ layer: ConvolutionLayer, addend: UnsafePointer<Lanes>?, into y: UnsafeMutablePointer<Lanes>, threads: Int
  ) {
    let depth = product.channelBlocks, pixels = band.count * outWidth, plane = outHeight * outWidth, filterBlocks = ChannelGroup.blocks(filters), none = VectorRange(nil)
    let parts = (depth + Self.blocksAtOnce - 1) / Self.blocksAtOnce, blocksOfPart = (depth + 2 * parts - 1) / (2 * parts) * 2
    let groups = product.panelGroups, fitting = max(1, Self.chunkByteCount / (depth * 32)), stop = StopFlag.current
    let chunk = PointwiseConvolution.chunk(of: pixels, fitting: fitting, times: some.count * groups, threads: threads), chunks = (pixels + chunk - 1) / chunk
    WorkerThreads.balance(threads, items: some.count * chunks * groups) { item, _ in
      if stop?.isSet == true { return }
      let panels = product.panelRange(item % groups, in: 0..<product.panels), picture = item / groups / chunks, first = item / groups % chunks * chunk
      let start = (some.lowerBound + picture) * filterBlocks * plane + ChannelGroup.plane(panels.lowerBound * 2, plane) + band.lowerBound * outWidth * ChannelGroup.vectors
      for from in stride(from: 0, to: depth, by: blocksOfPart) {
        let sums = PointwiseConvolution(product, summing: from..<min(depth, from + blocksOfPart))
        let target = PointwiseConvolution.Target(
          y: y + start, addend: from > 0 ? UnsafePointer(y + start) : addend.map { $0 + start }, biases: from > 0 ? (.zero, .zero, .zero, .zero) : layer.biases(of: panels), plane: plane,
          hasSecond: panels.lowerBound * 2 + 1 < filterBlocks, range: from + blocksOfPart < depth ? none : layer.range)
        sums.convolve(panels, pixels: first..<min(pixels, first + chunk), g + picture * gatheredCount + from * product.pixels * 8, layer.filters, target)
      }
    }
  }
}
