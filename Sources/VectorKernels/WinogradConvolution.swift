import CVectors

/// Winograd's convolution with 3x3 filters and stride 1, on pictures with groups of channels side by side (`ChannelGroup`).
///
/// ```
/// pictures ─ Bᵀ d B ─▶ V (36, tile, channel) ┐
/// filters ── G g Gᵀ ─▶ U (36, filter/16, channel, 16) ┴ 36 products ─▶ M (36, tile, filter) ─ Aᵀ m A, bias, sum, relu ─▶ pictures
/// ```
/// Each 4x4 tile of outputs costs 36 multiplications for each pair of channels instead of 144. Tiles of 2x2 cost 16 instead of 36, and their filters
/// take less than half the memory: where tiles are few, reading filters is what takes time. Every stage works on vectors of eight channels, so nothing
/// is ever rearranged. Two ways to share work among threads:
/// - blocks of tiles, each through all stages by one thread, so that V and M stay in its cache (many tiles, small filters); with eight channels side by side for
///   some of the filters at a time, which lets threads share a single block, too;
/// - stage by stage, all tiles at once, threads sharing the products, so that large filters are read from memory once. A thread transforms what its
///   own products need (`PointTeams`), since what another core has just written takes long to come over.
///
/// Channels that fill up the last group must be zero in pictures; they come out as zero.
public struct WinogradConvolution: Hashable {
  /// Pictures.
  public let batch: Int
  /// Of the input.
  public let channels: Int, height: Int, width: Int
  /// Of the output.
  public let filters: Int, outHeight: Int, outWidth: Int
  /// Zeros above and to the left of pictures, 0 to 2; below and to the right the outputs' extents say.
  public let padTop: Int, padLeft: Int
  public let tile: Tile

  /// Outputs that are computed at once.
  public enum Tile: Int, Sendable {
    case twoByTwo = 2, fourByFour = 4
  }

  /// Nothing is checked: the extents have to fit each other.
  public init(
    batch: Int, channels: Int, height: Int, width: Int, filters: Int, outHeight: Int, outWidth: Int, padTop: Int, padLeft: Int, tile: Tile = .fourByFour
  ) {
    self.tile = tile
    self.batch = batch
    (self.channels, self.height, self.width) = (channels, height, width)
    (self.filters, self.outHeight, self.outWidth) = (filters, outHeight, outWidth)
    (self.padTop, self.padLeft) = (padTop, padLeft)
  }

  /// The convolution that carries a gradient of the outputs back to the inputs, with filters turned by half a circle; by tiles of 4x4.
  public var ofGradient: WinogradConvolution {
    WinogradConvolution(
      batch: batch, channels: filters, height: outHeight, width: outWidth, filters: channels, outHeight: height, outWidth: width,
      padTop: 2 - padTop, padLeft: 2 - padLeft)
  }

  /// Of the window a tile is computed from.
  var side: Int { tile.rawValue + 2 }
  /// Of that window: as many products.
  var points: Int { side * side }
  var channelBlocks: Int { ChannelGroup.blocks(channels) }
  var filterBlocks: Int { ChannelGroup.blocks(filters) }
  /// What one call of a transform takes.
  var channelGroups: Int { channelBlocks / ChannelGroup.vectors }
  var filterGroups: Int { filterBlocks / ChannelGroup.vectors }
  var depth: Int { channelBlocks * 8 }
  /// Of 16 filters.
  var panels: Int { (filterBlocks + 1) / 2 }
  var tileRows: Int { (outHeight + tile.rawValue - 1) / tile.rawValue }
  var tileColumns: Int { (outWidth + tile.rawValue - 1) / tile.rawValue }
  var tileCount: Int { batch * tileRows * tileColumns }

  /// The same by tiles of 2x2 where 4x4 ones are so few that reading their filters takes about as long as the products: 16 a picture, up to three pictures.
  public var inSmallTiles: WinogradConvolution? {
    guard tile == .fourByFour, batch <= 3, tileRows * tileColumns <= 16 else { return nil }
    return WinogradConvolution(
      batch: batch, channels: channels, height: height, width: width, filters: filters, outHeight: outHeight, outWidth: outWidth, padTop: padTop,
      padLeft: padLeft, tile: .twoByTwo)
  }

  /// Vectors between two rows of M, each of which has all filters of a tile: never a power of two, whose rows would share a place in the cache.
  var rowVectors: Int { panels * 2 + 2 }
  /// The same of V, each of which has all channels; rows of less than a kilobyte are better close together.
  var inputRowVectors: Int { channelBlocks % 32 == 0 ? channelBlocks + 2 : channelBlocks }
  /// Vectors between two matrices of transformed filters.
  var filterPitch: Int { panels * depth * 2 + 2 }

  /// What the transformed filters take, in elements.
  public var filterCount: Int { points * filterPitch * 8 }

  /// Tiles that go through the stages together.
  struct Blocking {
    var tiles: Int
    var count: Int
    /// One thread takes a block through all stages; else all threads share each stage.
    var isPerThread: Bool
    /// Into as many groups the panels are cut; a thread makes the results of a block for one group after the other, from the inputs it has transformed once.
    var groups = 1

    /// The tiles of a block; the last ones may have none.
    func range(_ block: Int, of total: Int) -> Range<Int> { min(total, block * tiles)..<min(total, (block + 1) * tiles) }
  }

  func blocking(threads: Int) -> Blocking {
    // Threads by themselves never wait for each other, and read little of what another one has written.
    if !ChannelGroup.isWide, let blocking = blockingInGroups(threads: threads) { return blocking }
    let filterBytes = filterCount * 4
    // Elements of V and M for one tile.
    let tileBytes = points * (depth + panels * 16) * 4
    // Whole rounds of the kernels' fourteen rows.
    let perThread = max(28, 600_000 / tileBytes / 14 * 14), blocks = (tileCount + perThread - 1) / perThread
    // Filters are read once a block: that must stay below what the products cost.
    if ChannelGroup.isWide, filterBytes <= 3_000_000, blocks >= threads {
      let count = (blocks + threads - 1) / threads * threads
      return Blocking(tiles: (tileCount + count - 1) / count, count: count, isPerThread: true)
    }
    let shared = max(48, (filterBytes > 3_000_000 ? 24_000_000 : 8_000_000) / tileBytes)
    let count = (tileCount + shared - 1) / shared
    return Blocking(tiles: (tileCount + count - 1) / count, count: count, isPerThread: false)
  }

  /// For kernels of eight channels: blocks of tiles whose transformed inputs stay in a thread's cache beside the products of one group of panels. Nil where large
  /// filters would be read for several blocks.
  private func blockingInGroups(threads: Int) -> Blocking? {
    let cacheByteCount = 450_000, fewest = 24
    let most = max(fewest, min(cacheByteCount / (points * depth * 4), (tileCount + threads - 1) / threads)), blocks = (tileCount + most - 1) / most
    let even = (tileCount + blocks - 1) / blocks
    // Kernels compute six rows or four: a few tiles more or less than the others leave less to waste.
    func computed(_ tiles: Int) -> Int { tileCount / tiles * RegisterProduct.computed(tiles) + RegisterProduct.computed(tileCount % tiles) }
    let tiles = min(tileCount, (even...even + 5).min { computed($0) < computed($1) } ?? even), count = (tileCount + tiles - 1) / tiles
    // Plain filters are transformed by threads that share the stages.
    if filterCount * 4 > 3_000_000, count > 1 || transformsQuickly(isTraining: true) { return nil }
    let fitting = (panels * points * 64 * tiles + cacheByteCount - 1) / cacheByteCount
    // Four pieces a thread, as one may be quicker than another.
    return Blocking(tiles: tiles, count: count, isPerThread: true, groups: min(panels, max(fitting, (4 * threads + count - 1) / count)))
  }

  /// Distances in V and M between two products, in vectors; odd multiples of a line, so that they do not compete for one place in the cache.
  func pitches(_ tiles: Int, rowVectors: Int? = nil) -> (v: Int, m: Int) {
    (RegisterProduct.padded(tiles) * inputRowVectors + 2, RegisterProduct.padded(tiles) * (rowVectors ?? self.rowVectors) + 2)
  }

  /// Vectors between two rows of M that have one group of panels.
  private func groupRowVectors(_ blocking: Blocking) -> Int { (panels + blocking.groups - 1) / blocking.groups * 2 + 2 }

  /// How threads share the products. Plain filters come from main memory to the one thread that transforms them, whichever points it multiplies them at, and what it
  /// makes of them is its own; teams by points would read all of them each.
  private func teams(_ filters: Filters, threads: Int) -> PointTeams {
    if case .plain = filters, !ChannelGroup.isWide { return PointTeams(threads, side: side, isOne: true) }
    return PointTeams(threads, side: side)
  }

  /// Panels of plain filters that a thread transforms and uses at a time: what they become is about as large as a second cache.
  private var panelsAtOnce: Int { ChannelGroup.isWide ? 4 : max(1, 1_200_000 / (points * depth * 64)) }
  private var groupPitch: Int { panelsAtOnce * depth * 2 + 2 }
  /// Vectors a thread's transformed filters take, and a gap: a processor that sees equal distances fetches lines ahead, which another thread writes.
  private func groupVectors(_ teams: PointTeams) -> Int { groupPitch * (points / teams.count + 16) }

  /// Scratch `convolve` needs, in elements: that of plain filters has room for transformed ones.
  public func scratchCount(for filters: Filters, threads: Int) -> Int {
    let blocking = blocking(threads: threads), (v, m) = pitches(blocking.tiles, rowVectors: groupRowVectors(blocking))
    var vectors = (v + m) * points * (blocking.isPerThread ? threads : 1)
    if case .plain = filters { vectors += groupVectors(teams(filters, threads: threads)) * threads }
    return vectors * 8
  }

  /// True where transforming the filters takes little beside the products, so that they need not be kept: memory of four times their size is saved.
  /// With many tiles kept ones are small beside the pictures, and a few hundredths quicker.
  public func transformsQuickly(isTraining: Bool) -> Bool {
    // Without AVX-512 reading kept filters of few tiles takes about as long as making them; up to three pictures there are `inSmallTiles`.
    let fewest = !ChannelGroup.isWide && batch > 3 ? 16 : 36
    return tile == .fourByFour && tileCount >= fewest && filterCount * 4 > (isTraining || tileCount < 144 ? 3_000_000 : 12_000_000)
  }

  /// Where the filters come from: transformed before, or plain and transformed on the way, as many at a time as the last cache holds.
  public enum Filters {
    case transformed(UnsafePointer<Float>)
    case plain(UnsafePointer<Float>, isGradient: Bool)
  }

  /// y = convolution of x, plus bias, plus `addend`, kept within `limits`; left undone where `StopFlag.current` is set on the way.
  ///
  /// - Parameters:
  ///   - x, y, addend: pictures with groups of channels side by side, aligned to 32 bytes.
  ///   - filters: plain ones only where threads share the stages (`transformsQuickly`).
  ///   - bias: one element a filter.
  ///   - scratch: `scratchCount` elements, aligned to 64 bytes.
  ///   - lines: what is done to the inputs on the way, where `RectifiedLines` are available.
  ///   - statistics: get the outputs', with AVX-512.
  public func convolve(
    _ x: UnsafePointer<Float>, _ filters: Filters, bias: UnsafePointer<Float>?, addend: UnsafePointer<Float>?, limits: ClosedRange<Float>?,
    into y: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Float>, rectifying lines: RectifiedLines? = nil, gathering statistics: ChannelStatistics? = nil,
    threads: Int
  ) {
    func run(_ moments: UnsafeMutablePointer<nns_moments>?) {
      func run(_ lines: UnsafePointer<Float>?) {
        convolve(x, filters, bias: bias, addend: addend, limits: limits, into: y, scratch: scratch, lines: lines, moments: moments, threads: threads)
      }
      if let lines { lines.numbers.withUnsafeBufferPointer { run($0.baseAddress!) } } else { run(nil) }
    }
    if let statistics, ChannelGroup.isWide { statistics.gather(parts: blocking(threads: threads).count, channels: self.filters) { run($0) } } else { run(nil) }
  }

  /// - Parameter moments: of each block of tiles and group of filters.
  private func convolve(
    _ x: UnsafePointer<Float>, _ filters: Filters, bias: UnsafePointer<Float>?, addend: UnsafePointer<Float>?, limits: ClosedRange<Float>?,
    into y: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Float>, lines: UnsafePointer<Float>?, moments: UnsafeMutablePointer<nns_moments>?, threads: Int
  ) {
    let blocking = blocking(threads: threads), rowVectors = groupRowVectors(blocking), pitch = pitches(blocking.tiles, rowVectors: rowVectors), stop = StopFlag.current, teams = teams(filters, threads: threads)
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: filterBlocks) { biases in
      for block in 0..<filterBlocks { biases[block] = Lanes(bias, block: block, of: self.filters) }
      let stages = Stages(
        shape: self, grid: TileGrid(self), x: Lanes.pointer(x), lines: lines, bias: UnsafePointer(biases.baseAddress!), addend: addend.map(Lanes.pointer),
        range: VectorRange(limits), y: Lanes.pointer(y), pitch: pitch, rowVectors: rowVectors)
      let vectors = Lanes.pointer(scratch)
      if blocking.isPerThread, case .transformed(let u) = filters {
        let u = Matrices(start: Lanes.pointer(u), pitch: filterPitch, panels: 0..<panels, points: 0..<points)
        withUnsafeTemporaryAllocation(of: Int.self, capacity: threads * 8) { transformed in
          transformed.initialize(repeating: -1)
          WorkerThreads.balance(threads, items: blocking.count * blocking.groups) { item, thread in
            let block = item / blocking.groups, tiles = blocking.range(block, of: tileCount)
            if tiles.isEmpty || stop?.isSet == true { return }
            let v = vectors + thread * (pitch.v + pitch.m) * points, m = v + pitch.v * points
            if transformed[thread * 8] != block {
              stages.transformInput(tiles, 0..<tiles.count * channelGroups, rows: 0..<side, into: v)
              transformed[thread * 8] = block
            }
            let group = WorkerThreads.share(panels, item % blocking.groups, of: blocking.groups)
            for point in 0..<points { stages.multiply(tiles, point, of: 0..<points, group, v, u, into: m - group.lowerBound * 2) }
            let some = group.lowerBound * 2 / ChannelGroup.vectors..<min(filterGroups, group.upperBound * 2 / ChannelGroup.vectors)
            stages.transformOutput(tiles, 0..<tiles.count * some.count, of: some, m - group.lowerBound * 2, moments.map { $0 + block * filterGroups })
          }
        }
      } else {
        precondition(!blocking.isPerThread, "filters have to be transformed before")
        let v = vectors, m = v + pitch.v * points
        for block in 0..<blocking.count {
          let tiles = blocking.range(block, of: tileCount)
          if tiles.isEmpty || stop?.isSet == true { continue }
          WorkerThreads.balance(threads, of: { teams.share(tiles.count * channelGroups, $0) }) { part, work in
            stages.transformInput(tiles, work, rows: teams.rows(part), into: v)
          }
          switch filters {
          case .transformed(let u):
            let u = Matrices(start: Lanes.pointer(u), pitch: filterPitch, panels: 0..<panels, points: 0..<points)
            WorkerThreads.balance(threads, pieces: { teams.points($0).count }) { part, piece, _ in
              let points = teams.points(part)
              stages.multiply(tiles, points.lowerBound + piece, of: points, teams.share(panels, part), v, u, into: m)
            }
          case .plain(let w, let isGradient):
            let source = WinogradFilterSource(w: w, channels: channels, filters: self.filters, isGradient: isGradient, tile: tile), u = m + stages.pitch.m * points
            let atOnce = panelsAtOnce, pitch = groupPitch
            // A thread multiplies by what it made itself.
            WorkerThreads.balance(threads, pieces: { (teams.share(panels, $0).count + atOnce - 1) / atOnce }) { part, piece, thread in
              let mine = teams.share(panels, part), first = mine.lowerBound + piece * atOnce, group = first..<min(mine.upperBound, first + atOnce)
              let rows = teams.rows(part), points = teams.points(part), u = u + thread * groupVectors(teams)
              for panel in group { source.transformPanel(panel, depth: depth, into: u + (panel - first) * depth * 2, pitch, rows: rows) }
              let made = Matrices(start: UnsafePointer(u), pitch: pitch, panels: group, points: points)
              for point in points { stages.multiply(tiles, point, of: points, group, v, made, into: m) }
            }
          }
          guard let moments else {
            WorkerThreads.balance(threads, over: tiles.count * filterGroups) { stages.transformOutput(tiles, $0, of: 0..<filterGroups, m) }
            continue
          }
          // One thread sums all tiles of a group.
          WorkerThreads.balance(threads, items: filterGroups) { group, _ in
            for local in 0..<tiles.count {
              let item = local * filterGroups + group
              stages.transformOutput(tiles, item..<item + 1, of: 0..<filterGroups, m, moments + block * filterGroups)
            }
          }
        }
      }
    }
  }
}

extension SIMD8 where Scalar == Float {
  static func pointer(_ p: UnsafePointer<Float>) -> UnsafePointer<Self> { UnsafeRawPointer(p).assumingMemoryBound(to: Self.self) }
  static func pointer(_ p: UnsafeMutablePointer<Float>) -> UnsafeMutablePointer<Self> { UnsafeMutableRawPointer(p).assumingMemoryBound(to: Self.self) }
}

extension WinogradConvolution {
  /// The matrices of transformed filters of some panels, one for each of some points, `pitch` vectors apart.
  struct Matrices {
    let start: UnsafePointer<Lanes>
    let pitch: Int
    let panels: Range<Int>, points: Range<Int>
  }

  /// The three stages of a convolution, each on a range of its work.
  struct Stages {
    let shape: WinogradConvolution
    let grid: TileGrid
    let x: UnsafePointer<Lanes>
    /// Of `RectifiedLines`.
    var lines: UnsafePointer<Float>?
    let bias: UnsafePointer<Lanes>, addend: UnsafePointer<Lanes>?
    let range: VectorRange
    let y: UnsafeMutablePointer<Lanes>
    let pitch: (v: Int, m: Int)
    /// Between two rows of M.
    let rowVectors: Int

    /// Calls `body` with each tile that `work` touches, and its pieces there; `work` counts pairs of a tile and one of `pieces` pieces.
    @inline(__always)
    func eachTile(_ work: Range<Int>, pieces: Int, _ body: (_ local: Int, _ range: Range<Int>) -> Void) {
      var item = work.lowerBound
      while item < work.upperBound {
        let local = item / pieces, first = item - local * pieces, count = min(work.upperBound - item, pieces - first)
        body(local, first..<first + count)
        item += count
      }
    }

    /// The same with where each of the tiles' results begin, and those of the tile that comes next.
    @inline(__always)
    private func eachPlace(
      _ tiles: Range<Int>, _ work: Range<Int>, pieces: Int, _ body: (_ local: Int, _ place: TileGrid.Place, _ next: TileGrid.Place?, _ range: Range<Int>) -> Void
    ) {
      var known: (tile: Int, place: TileGrid.Place)?
      eachTile(work, pieces: pieces) { local, range in
        let tile = tiles.lowerBound + local, place = known.flatMap { $0.tile == tile ? $0.place : nil } ?? grid.place(tile)
        let next = tile + 1 < tiles.upperBound ? grid.place(tile + 1) : nil
        known = next.map { (tile + 1, $0) }
        body(local, place, next, range)
      }
    }

    /// Some rows of Bᵀ d B of tiles; `work` counts pairs of a tile and a group of channels.
    func transformInput(_ tiles: Range<Int>, _ work: Range<Int>, rows: Range<Int>, into v: UnsafeMutablePointer<Lanes>) {
      if ChannelGroup.isWide { return transformWideInput(tiles, work, rows: rows, into: v) }
      let blocks = shape.channelBlocks, area = shape.height * shape.width
      withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 72) { scratch in
        let half = scratch.baseAddress!, window = half + 36
        eachTile(work, pieces: blocks) { local, range in
          let place = grid.place(tiles.lowerBound + local), top = place.row - shape.padTop, left = place.column - shape.padLeft
          for block in range {
            let plane = x + place.image * blocks * area + ChannelGroup.plane(block, area), target = v + local * shape.inputRowVectors + block
            switch shape.tile {
            case .fourByFour: TileTransform.input(plane, shape.height, shape.width, top, left, half, window, target, pitch.v, rows)
            case .twoByTwo: SmallTileTransform.input(plane, shape.height, shape.width, top, left, half, window, target, pitch.v, rows)
            }
          }
        }
      }
    }

    static func floats(_ p: UnsafePointer<Lanes>) -> UnsafePointer<Float> { UnsafeRawPointer(p).assumingMemoryBound(to: Float.self) }
    static func floats(_ p: UnsafeMutablePointer<Lanes>) -> UnsafeMutablePointer<Float> { UnsafeMutableRawPointer(p).assumingMemoryBound(to: Float.self) }

    /// For processors with AVX-512.
    private func transformWideInput(_ tiles: Range<Int>, _ work: Range<Int>, rows: Range<Int>, into v: UnsafeMutablePointer<Lanes>) {
      let groups = shape.channelGroups, area = shape.height * shape.width
      var layout = nns_tiles(plane: area * 16, height: shape.height, width: shape.width, pitch: pitch.v * 8, ahead: 0)
      func start(_ place: TileGrid.Place) -> Int { (place.image * groups * area + place.row * shape.width + place.column) * 16 }
      eachPlace(tiles, work, pieces: groups) { local, place, next, range in
        let group = range.lowerBound
        layout.ahead = next.map { start($0) - start(place) } ?? 0
        cvectors_wide_tile_input(
          Int32(place.size.rows + 2), Int32(place.size.columns + 2), Self.floats(x) + (place.image * groups + group) * area * 16, &layout,
          lines.map { $0 + group * 48 }, place.row - shape.padTop, place.column - shape.padLeft, range.count,
          Self.floats(v) + local * shape.inputRowVectors * 8 + group * 16, Int32(rows.lowerBound), Int32(rows.upperBound))
      }
    }

    private func transformWideOutput(
      _ tiles: Range<Int>, _ work: Range<Int>, of some: Range<Int>, _ m: UnsafePointer<Lanes>, _ moments: UnsafeMutablePointer<nns_moments>?
    ) {
      let groups = shape.filterGroups, area = shape.outHeight * shape.outWidth, limits = self.range
      var layout = nns_tiles(plane: area * 16, height: shape.outHeight, width: shape.outWidth, pitch: pitch.m * 8, ahead: 0)
      func start(_ place: TileGrid.Place) -> Int { (place.image * groups * area + place.row * shape.outWidth + place.column) * 16 }
      eachPlace(tiles, work, pieces: some.count) { local, place, next, range in
        let group = some.lowerBound + range.lowerBound, origin = start(place), begin = origin + group * area * 16
        layout.ahead = next.map { start($0) - origin } ?? 0
        let rows = min(place.size.rows, shape.outHeight - place.row), columns = min(place.size.columns, shape.outWidth - place.column)
        cvectors_wide_tile_output(
          Int32(place.size.rows + 2), Int32(place.size.columns + 2), Self.floats(m) + local * rowVectors * 8 + group * 16, &layout, range.count, Self.floats(bias) + group * 16,
          addend.map { Self.floats($0) + begin }, Self.floats(y) + begin, Int32(rows), Int32(columns), limits.low[0], limits.high[0],
          moments.map { $0 + group })
      }
    }

    /// The products of some panels of filters of one of the points that a thread takes one after the other, of the tiles that have it.
    func multiply(
      _ tiles: Range<Int>, _ point: Int, of points: Range<Int>, _ panels: Range<Int>, _ v: UnsafePointer<Lanes>, _ u: Matrices, into m: UnsafeMutablePointer<Lanes>
    ) {
      let depth = shape.depth, rows = grid.tiles(atRow: point / shape.side, column: point % shape.side, of: tiles), first = rows.lowerBound - tiles.lowerBound
      if rows.isEmpty { return }
      let strides = RegisterProduct.Strides(row: shape.inputRowVectors * 8, depth: 1, right: 2, result: rowVectors)
      let left = UnsafeRawPointer(v + point * pitch.v + first * shape.inputRowVectors).assumingMemoryBound(to: Float.self)
      let right = u.start + (point - u.points.lowerBound) * u.pitch, target = m + point * pitch.m + first * rowVectors
      RegisterProduct.multiply(
        rows: rows.count, depth: depth, left, right + (panels.lowerBound - u.panels.lowerBound) * depth * 2, into: target + panels.lowerBound * 2, strides, panels: panels.count,
        apart: depth * 2, asksAhead: true, toNext: point + 1 < points.upperBound ? u.pitch : nil)
    }

    /// Aᵀ m A of tiles into the pictures; `work` counts pairs of a tile and one of some groups of filters. With AVX-512 the results are added to the moments of their
    /// groups.
    func transformOutput(
      _ tiles: Range<Int>, _ work: Range<Int>, of some: Range<Int>, _ m: UnsafePointer<Lanes>, _ moments: UnsafeMutablePointer<nns_moments>? = nil
    ) {
      if ChannelGroup.isWide { return transformWideOutput(tiles, work, of: some, m, moments) }
      let blocks = shape.filterBlocks, area = shape.outHeight * shape.outWidth, step = ChannelGroup.vectors
      withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 24) { scratch in
        let half = scratch.baseAddress!
        for item in work {
          let local = item / some.count, block = some.lowerBound + item - local * some.count
          let place = grid.place(tiles.lowerBound + local)
          let start = place.image * blocks * area + ChannelGroup.plane(block, area) + (place.row * shape.outWidth + place.column) * step
          let source = m + local * rowVectors + block, addend = addend.map { $0 + start }
          let rows = min(place.size.rows, shape.outHeight - place.row), columns = min(place.size.columns, shape.outWidth - place.column)
          switch shape.tile {
          case .fourByFour:
            TileTransform.output(source, pitch.m, half, bias[block], range, addend, y + start, shape.outWidth * step, step, rows: rows, columns: columns)
          case .twoByTwo:
            SmallTileTransform.output(source, pitch.m, half, bias[block], range, addend, y + start, shape.outWidth * step, step, rows: rows, columns: columns)
          }
        }
      }
    }
  }
}
