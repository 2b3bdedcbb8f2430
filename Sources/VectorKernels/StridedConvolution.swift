import CVectors

/// A convolution with a stride of two, or more, along rows of pictures, by Winograd's minimal filtering along these rows only.
///
/// Tap k of a filter's row meets columns of one phase only, those that leave the same rest as k when divided by the stride: of a row of seven taps four meet the
/// even columns of a padded row and three the odd ones, each by steps of one. Both phases are filtered with the same points, so that their sums are added before they become results:
/// ```
/// row ─ even columns ─ Bᵀ d ─▶ V (7, …) ┐        ┌ Σ over phases, rows of the filter and channels ─▶ M (7, tile, filter) ─ Aᵀ m, bias, sum, limits ─▶ 4 results
///     └ odd columns ── Bᵀ d ─▶ V (6, …) ┴ U = G g┘
/// ```
/// which are 13 products for four results instead of 28, for three taps 5 + 4 instead of 12. The height of the filters and the channels stay a plain sum. A thread takes blocks of
/// rows of results through all stages; V and M stay in its second cache.
///
/// Results, and data of at least eight channels, have groups of channels side by side (`ChannelGroup`); data of fewer are plain.
public struct StridedConvolution {
  public let batch: Int
  /// Of the input.
  public let channels: Int, height: Int, width: Int
  /// Of the output.
  public let filters: Int, outHeight: Int, outWidth: Int
  public let kernelHeight: Int, kernelWidth: Int
  public let strideY: Int, strideX: Int
  /// Zeros above and to the left of pictures; below and to the right the outputs' extents say.
  public let padTop: Int, padLeft: Int
  let transforms: StripTransforms

  /// Nil where the filters' rows are of no use: no stride, or taps for more points than transforms have. Else nothing is checked: the extents have to fit each other.
  public init?(
    batch: Int, channels: Int, height: Int, width: Int, filters: Int, outHeight: Int, outWidth: Int, kernelHeight: Int, kernelWidth: Int, strideY: Int, strideX: Int,
    padTop: Int, padLeft: Int
  ) {
    guard strideX > 1, kernelWidth > strideX, strideX <= 4, padLeft <= 32 else { return nil }
    let taps = (0..<strideX).map { (kernelWidth - $0 + strideX - 1) / strideX }
    func products(_ tile: Int) -> Int { (outWidth + tile - 1) / tile * taps.reduce(0) { $0 + tile + $1 - 1 } }
    // The tiles that take the fewest products, larger ones, whose filters are larger, too, where they save a fifteenth.
    guard let tile = StripTransforms.tiles(taps: taps[0]).min(by: { products($0) * 16 < products($1) * 15 }), products(tile) < outWidth * kernelWidth else { return nil }
    transforms = StripTransforms(taps: taps, tile: tile)
    self.batch = batch
    (self.channels, self.height, self.width) = (channels, height, width)
    (self.filters, self.outHeight, self.outWidth) = (filters, outHeight, outWidth)
    (self.kernelHeight, self.kernelWidth) = (kernelHeight, kernelWidth)
    (self.strideY, self.strideX) = (strideY, strideX)
    (self.padTop, self.padLeft) = (padTop, padLeft)
    isPlain = channels < 8
    (points, self.tile) = (transforms.points, tile)
    (groups, panels, tiles) = ((channels + lanes - 1) / lanes, (filters + lanes - 1) / lanes, (outWidth + tile - 1) / tile)
    depth = isPlain ? channels : groups * lanes
    panelPitch = transforms.phases.count * kernelHeight * depth * lanes + 16
    planes = isPlain ? 1 : strideY
    rowPitch = isPlain ? (tiles + 15) / 16 * 16 : depth % 256 == 0 ? depth + 16 : depth
    linePitch = isPlain ? channels * rowPitch : tiles * rowPitch
  }

  /// Numbers of a vector, and of a group of channels.
  let lanes = ChannelGroup.channels
  /// Whether data are plain.
  public let isPlain: Bool
  let tile: Int, points: Int
  let groups: Int
  /// Of a group of filters.
  let panels: Int
  /// Of a row of results.
  let tiles: Int
  /// Channels that are summed.
  let depth: Int
  /// Pieces of the depth that are summed before they are added to others: sums of a thousand products lose twice the digits of sums of two hundred, and what the
  /// transforms lose is a tenth of that.
  var partCount: Int { max(1, 192 / (isPlain ? kernelHeight * channels : depth)) }

  /// Numbers from one panel to the next, at any point; odd multiples of a line.
  let panelPitch: Int
  /// Elements of transformed filters.
  public var filterCount: Int { points * panels * panelPitch }

  /// Rows of pixels lie apart by phases of the stride, so that those of one row of the filter and all results are evenly spaced; plain ones lie as they are.
  let planes: Int
  /// Rows of pixels of one phase that `count` rows of results see.
  func planeRows(_ count: Int) -> Int { ((count - 1) * strideY + kernelHeight + planes - 1) / planes }
  /// Numbers a tile's channels take in V: never a multiple of a kilobyte.
  let rowPitch: Int
  /// Numbers of a row of pixels in V at one point.
  let linePitch: Int
  /// Numbers between two phases of rows of a picture in V.
  func planePitch(_ rows: Int) -> Int { planeRows(rows) * linePitch }
  /// Numbers between two points of V: an odd multiple of a line.
  func pointPitch(_ rows: Int) -> Int { (planes * planePitch(rows) + 15) / 32 * 32 + 16 }
  /// What a picture's rows take in V.
  func pictureCount(_ rows: Int) -> Int { pointPitch(rows) * points * transforms.phases.count }

  /// What goes through all stages at once: some rows of results of some pictures, of which either is all or one. As many blocks as make nearly equal work for all threads.
  struct Blocking {
    /// In a block, at most.
    var rows: Int, pictures: Int
    /// Pieces of all rows and of all pictures.
    var bands = 1, sets = 1
    /// Rows of M whose sums at all points are made before they become results.
    var together: Int
    /// And panels of filters; an even number.
    var panels: Int
  }

  /// Numbers that may lie in a second cache: of two megabytes, or half a megabyte.
  private static let cacheCount = ChannelGroup.isWide ? 450_000 : 110_000

  private func blocking(threads: Int) -> Blocking {
    let most = areLarge ? 450_000 : Self.cacheCount * 4 / 9
    var result = Blocking(rows: outHeight, pictures: 1, together: 28, panels: 2)
    if pictureCount(outHeight) > most || batch < threads {
      var bands = batch < threads ? min(outHeight, (threads + batch - 1) / batch) : 1
      while bands < outHeight, pictureCount((outHeight + bands - 1) / bands) > most || batch * bands % threads != 0 { bands += 1 }
      (result.rows, result.bands, result.sets) = ((outHeight + bands - 1) / bands, bands, batch)
    } else {
      let fitting = max(1, most / pictureCount(outHeight)), fewest = (batch + fitting - 1) / fitting
      result.sets = min(batch, (fewest + threads - 1) / threads * threads)
      result.pictures = (batch + result.sets - 1) / result.sets
    }
    if areLarge {
      result.together = result.rows * tiles * result.pictures
      result.panels = max(2, min((panels + 1) / 2 * 2, Self.cacheCount * 5 / 9 / (result.together * points * lanes) / 2 * 2))
    }
    return result
  }

  /// Two panels of filters that a second cache keeps serve few rows at a time, whose sums stay in the first one. Larger ones are read once for all rows of a block, point by
  /// point, so that of V only what belongs to one point has to stay.
  var areLarge: Bool { panelPitch * 2 * points >= Self.cacheCount / 3 }

  /// Rows of products whose sums registers hold.
  static let rowsAtOnce = ChannelGroup.isWide ? 14 : 6
  func sumCount(_ blocking: Blocking) -> Int { sumPitch(blocking) * points }
  func sumPitch(_ blocking: Blocking) -> Int { (blocking.together + Self.rowsAtOnce) * blocking.panels * lanes + 16 }
  private func threadCount(_ blocking: Blocking) -> Int { pictureCount(blocking.rows) * blocking.pictures + sumCount(blocking) + lineCount + 32 * 16 }
  /// A plain row with what surrounds it.
  var lineCount: Int { isPlain ? ((tiles + 15) / 16 * 16 + 1) * tile * strideX + 48 : 0 }

  /// Scratch `convolve` needs, in elements.
  public func scratchCount(threads: Int) -> Int { threadCount(blocking(threads: threads)) * threads }

  /// y = convolution of x, plus bias, plus `addend`, kept within `limits`; NaN stays NaN. Left undone where `StopFlag.current` is set on the way.
  ///
  /// - Parameters:
  ///   - u: filters as `transformFilters` leaves them.
  ///   - bias: one element a filter.
  ///   - addend: lies as the result does, and may be it.
  ///   - scratch: `scratchCount` elements.
  ///   - statistics: get the outputs', with AVX-512.
  public func convolve(
    _ x: UnsafePointer<Float>, _ u: UnsafePointer<Float>, bias: UnsafePointer<Float>?, addend: UnsafePointer<Float>?, limits: ClosedRange<Float>?,
    into y: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Float>, gathering statistics: ChannelStatistics? = nil, threads: Int
  ) {
    func run(_ moments: UnsafeMutablePointer<nns_moments>?) {
      convolve(x, u, bias: bias, addend: addend, limits: limits, into: y, scratch: scratch, moments: moments, threads: threads)
    }
    let blocking = blocking(threads: threads)
    if let statistics, ChannelGroup.isWide { statistics.gather(parts: blocking.sets * blocking.bands, channels: filters) { run($0) } } else { run(nil) }
  }

  /// - Parameter moments: of each block and panel.
  private func convolve(
    _ x: UnsafePointer<Float>, _ u: UnsafePointer<Float>, bias: UnsafePointer<Float>?, addend: UnsafePointer<Float>?, limits: ClosedRange<Float>?,
    into y: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Float>, moments: UnsafeMutablePointer<nns_moments>?, threads: Int
  ) {
    let blocking = blocking(threads: threads), stop = StopFlag.current, count = threadCount(blocking)
    withUnsafeTemporaryAllocation(of: Float.self, capacity: panels * lanes) { biases in
      for f in 0..<panels * lanes { biases[f] = f < filters ? bias?[f] ?? 0 : 0 }
      WorkerThreads.balance(threads, items: blocking.sets * blocking.bands) { item, thread in
        if stop?.isSet == true { return }
        let v = scratch + thread * count
        let block = Block(
          pictures: WorkerThreads.share(batch, item / blocking.bands, of: blocking.sets), rows: WorkerThreads.share(outHeight, item % blocking.bands, of: blocking.bands))
        let m = v + pictureCount(blocking.rows) * blocking.pictures
        for picture in block.pictures {
          let v = v + (picture - block.pictures.lowerBound) * pictureCount(blocking.rows)
          if isPlain { transformPlain(x, picture, block.rows, blocking, into: v, line: m + sumCount(blocking)) } else { transformGroups(x, picture, block.rows, blocking, into: v) }
        }
        multiply(block, blocking, v, u, m, UnsafePointer(biases.baseAddress!), addend, limits, into: y, moments.map { $0 + item * panels })
      }
    }
  }

  /// Rows of results of some pictures, which a thread takes through all stages.
  struct Block {
    let pictures: Range<Int>, rows: Range<Int>
  }
}
