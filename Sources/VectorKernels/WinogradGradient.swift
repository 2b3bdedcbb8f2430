import CVectors

extension WinogradConvolution {
  /// How the sums over tiles are shared.
  private enum GradientPlan {
    /// Each thread sums over tiles of its own, a few at a time, for all filters: small filters.
    case sumsPerThread(tiles: Int)
    /// All tiles are transformed first, then each thread sums for filters of its own: large filters, few tiles.
    case filtersPerThread
    /// All threads share the 36 sums of some tiles, then of the next.
    case sharedSums(tiles: Int)
  }

  private func gradientPlan(threads: Int) -> GradientPlan {
    let tileBytes = points * (depth + panels * 16) * 4
    if filterCount * 4 <= 3_000_000, tileCount >= 48 * threads {
      // What one of the 36 sums reads should lie in the first cache.
      return .sumsPerThread(tiles: max(48, 40_000 / (tileBytes / points)))
    }
    return tileCount * tileBytes <= 8_000_000 ? .filtersPerThread : .sharedSums(tiles: max(48, 8_000_000 / tileBytes))
  }

  /// Panels and blocks of channels whose sums a thread makes at a time in `filtersPerThread`: all points of these stay in its second cache. Each panel reads
  /// all of V.
  private static let panelsAtOnce = 4, blocksAtOnce = 8

  /// Vectors between the sums of two points.
  private func sumPitch(_ panels: Int, blocks: Int? = nil) -> Int { RegisterProduct.padded((blocks ?? channelBlocks) * 8) * (panels * 2 + 2) + 2 }

  /// Scratch `filterGradient` needs, in elements.
  public func gradientScratchCount(threads: Int) -> Int {
    let vectors: Int
    switch gradientPlan(threads: threads) {
    case .sumsPerThread(let tiles):
      let (v, m) = pitches(tiles)
      vectors = (v + m + sumPitch(panels)) * threads
    case .filtersPerThread:
      let (v, m) = pitches(tileCount)
      vectors = v + m + sumPitch(Self.panelsAtOnce, blocks: Self.blocksAtOnce) * threads
    case .sharedSums(let tiles):
      let (v, m) = pitches(tiles)
      vectors = v + m + sumPitch(panels)
    }
    return vectors * points * 8
  }

  /// The gradient of the filters, plain (filter, channel, 3, 3), from inputs `x` and the gradient `gy` of the outputs, both with groups of channels
  /// side by side: Gᵀ [Σ over tiles (Bᵀ d B) ⊙ (A gy Aᵀ)] G, the transpose of the forward pass.
  public func filterGradient(
    _ x: UnsafePointer<Float>, _ gy: UnsafePointer<Float>, into gw: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Float>, threads: Int
  ) {
    let memory = Lanes.pointer(scratch), points = points, stop = StopFlag.current, teams = PointTeams(threads, side: side)
    func stages(_ pitch: (v: Int, m: Int)) -> Stages {
      Stages(shape: self, grid: TileGrid(self), x: Lanes.pointer(x), bias: UnsafePointer(memory), addend: nil, range: VectorRange(nil), y: memory, pitch: pitch, rowVectors: rowVectors)
    }
    let gradients = UnsafePointer(Lanes.pointer(gy))
    switch gradientPlan(threads: threads) {
    case .sumsPerThread(let size):
      let pitch = pitches(size), stages = stages(pitch), sumPitch = sumPitch(panels), perThread = (pitch.v + pitch.m + sumPitch) * points
      WorkerThreads.run(threads) { part in
        let v = memory + part * perThread, m = v + pitch.v * points, sums = m + pitch.m * points
        let mine = WorkerThreads.share(tileCount, part, of: threads)
        for start in stride(from: mine.lowerBound, to: mine.upperBound, by: size) {
          if stop?.isSet == true { break }
          let tiles = start..<min(mine.upperBound, start + size)
          stages.transformInput(tiles, 0..<tiles.count * channelGroups, rows: 0..<side, into: v)
          stages.transformGradient(gradients, tiles, 0..<tiles.count * panels, rows: 0..<side, into: m)
          stages.sum(tiles, 0..<points, 0..<panels, 0..<channelBlocks, v, m, into: sums, sumPitch, adding: start > mine.lowerBound)
        }
      }
      let sums = memory + (pitch.v + pitch.m) * points
      WorkerThreads.balance(threads, over: filterGroups) { groups in
        transformBack(sums, sumPitch, panels * 2 + 2, parts: threads, perThread, into: gw, blocks(of: groups), from: 0, channels: 0..<channels)
      }
    case .filtersPerThread:
      let pitch = pitches(tileCount), stages = stages(pitch), v = memory, m = v + pitch.v * points, sums = m + pitch.m * points
      // As many pairs of a tile and channels of either as make equal pieces.
      WorkerThreads.balance(threads, over: tileCount) { tiles in
        stages.transformInput(0..<tileCount, tiles.lowerBound * channelGroups..<tiles.upperBound * channelGroups, rows: 0..<side, into: v)
        stages.transformGradient(gradients, 0..<tileCount, tiles.lowerBound * panels..<tiles.upperBound * panels, rows: 0..<side, into: m)
      }
      let atOnce = Self.panelsAtOnce, groups = (panels + atOnce - 1) / atOnce, sumPitch = sumPitch(atOnce, blocks: Self.blocksAtOnce)
      WorkerThreads.balance(threads, items: groups) { group, thread in
        let mine = sums + thread * sumPitch * points
        let range = group * atOnce..<min(panels, (group + 1) * atOnce)
        for first in stride(from: 0, to: channelBlocks, by: Self.blocksAtOnce) where stop?.isSet != true {
          let blocks = first..<min(channelBlocks, first + Self.blocksAtOnce)
          stages.sum(0..<tileCount, 0..<points, range, blocks, v, m, into: mine, sumPitch, from: first, adding: false)
          transformBack(
            mine, sumPitch, range.count * 2 + 2, parts: 1, 0, into: gw, range.lowerBound * 2..<min(filterBlocks, range.upperBound * 2), from: range.lowerBound * 2,
            channels: first * 8..<min(channels, blocks.upperBound * 8))
        }
      }
    case .sharedSums(let size):
      let pitch = pitches(size), stages = stages(pitch), v = memory, m = v + pitch.v * points, sums = m + pitch.m * points, sumPitch = sumPitch(panels)
      for start in stride(from: 0, to: tileCount, by: size) {
        if stop?.isSet == true { break }
        let tiles = start..<min(tileCount, start + size)
        WorkerThreads.run(threads) { part in
          stages.transformInput(tiles, teams.share(tiles.count * channelGroups, part), rows: teams.rows(part), into: v)
          stages.transformGradient(gradients, tiles, teams.share(tiles.count * panels, part), rows: teams.rows(part), into: m)
        }
        WorkerThreads.balance(threads, of: { teams.points($0) }) { part, points in
          stages.sum(tiles, points, 0..<panels, teams.share(channelBlocks, part), v, m, into: sums, sumPitch, adding: start > 0)
        }
      }
      WorkerThreads.balance(threads, over: filterGroups) { groups in
        transformBack(sums, sumPitch, panels * 2 + 2, parts: 1, 0, into: gw, blocks(of: groups), from: 0, channels: 0..<channels)
      }
    }
  }

  private func blocks(of groups: Range<Int>) -> Range<Int> { groups.lowerBound * ChannelGroup.vectors..<groups.upperBound * ChannelGroup.vectors }

  /// Gᵀ u G of the sums of blocks of eight filters and some channels, of which block `from` and the first channel begin at `sums`, into the plain gradient.
  /// The sums are those of `parts` threads, `partPitch` vectors apart.
  private func transformBack(
    _ sums: UnsafePointer<Lanes>, _ pitch: Int, _ rowVectors: Int, parts: Int, _ partPitch: Int, into gw: UnsafeMutablePointer<Float>,
    _ blocks: Range<Int>, from first: Int, channels range: Range<Int>
  ) {
    if ChannelGroup.isWide { return transformWideBack(sums, pitch, rowVectors, parts: parts, partPitch, into: gw, blocks, from: first, channels: range) }
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 18 + 9 + 36) { scratch in
      let half = scratch.baseAddress!, g = half + 18, total = g + 9
      for block in blocks {
        for channel in range {
          let source = sums + (channel - range.lowerBound) * rowVectors + (block - first)
          for point in 0..<points {
            var sum = source[point * pitch]
            for part in 1..<max(1, parts) { sum += source[part * partPitch + point * pitch] }
            total[point] = sum
          }
          for j in 0..<6 {
            let column = total + j, step = 6
            let (t0, t1, t2) = WinogradTransform.filterGradient(
              column[0], column[step], column[2 * step], column[3 * step], column[4 * step], column[5 * step])
            half[j] = t0
            half[6 + j] = t1
            half[12 + j] = t2
          }
          for i in 0..<3 {
            let h = half + i * 6
            (g[i * 3], g[i * 3 + 1], g[i * 3 + 2]) = WinogradTransform.filterGradient(h[0], h[1], h[2], h[3], h[4], h[5])
          }
          let target = gw + (block * 8 * channels + channel) * 9, step = channels * 9
          if block * 8 + 8 <= filters {
            let rows = Lanes.transposed((g[0], g[1], g[2], g[3], g[4], g[5], g[6], g[7]))
            @inline(__always) func store(_ lane: Int, _ row: Lanes) {
              UnsafeMutableRawPointer(target + lane * step).storeBytes(of: row, as: Lanes.self)
              target[lane * step + 8] = g[8][lane]
            }
            store(0, rows.0); store(1, rows.1); store(2, rows.2); store(3, rows.3); store(4, rows.4); store(5, rows.5); store(6, rows.6); store(7, rows.7)
          } else {
            for lane in 0..<max(0, filters - block * 8) { for t in 0..<9 { target[lane * step + t] = g[t][lane] } }
          }
        }
      }
    }
  }

  /// Sixteen filters at a time.
  private func transformWideBack(
    _ sums: UnsafePointer<Lanes>, _ pitch: Int, _ rowVectors: Int, parts: Int, _ partPitch: Int, into gw: UnsafeMutablePointer<Float>,
    _ blocks: Range<Int>, from first: Int, channels range: Range<Int>
  ) {
    let atOnce = 32
    withUnsafeTemporaryAllocation(byteCount: atOnce * 9 * 64, alignment: 64) { memory in
      let g = memory.baseAddress!.assumingMemoryBound(to: Float.self)
      for block in stride(from: blocks.lowerBound, to: blocks.upperBound, by: 2) {
        for start in stride(from: range.lowerBound, to: range.upperBound, by: atOnce) {
          let count = min(atOnce, range.upperBound - start), source = sums + (start - range.lowerBound) * rowVectors + (block - first)
          cvectors_wide_filter_gradients(
            UnsafeRawPointer(source).assumingMemoryBound(to: Float.self), pitch * 8, rowVectors * 8, parts, partPitch * 8, count, g)
          let target = gw + (block * 8 * channels + start) * 9
          if block * 8 + 16 <= filters {
            cvectors_wide_one_by_one(g, count * 9, target, channels * 9)
          } else {
            for lane in 0..<max(0, filters - block * 8) { for t in 0..<count * 9 { target[lane * channels * 9 + t] = g[t * 16 + lane] } }
          }
        }
      }
    }
  }
}

extension WinogradConvolution.Stages {
  /// Σ over tiles of v · m for some points, panels and blocks of channels; sums hold rows of the channels from block `first` on with those panels side by side.
  func sum(
    _ tiles: Range<Int>, _ points: Range<Int>, _ panels: Range<Int>, _ channels: Range<Int>, _ v: UnsafePointer<Lanes>, _ m: UnsafePointer<Lanes>, into sums: UnsafeMutablePointer<Lanes>,
    _ sumPitch: Int, from first: Int = 0, adding: Bool
  ) {
    let strides = RegisterProduct.Strides(row: 1, depth: shape.inputRowVectors * 8, right: shape.rowVectors, result: panels.count * 2 + 2)
    for point in points {
      let summed = grid.tiles(atRow: point / shape.side, column: point % shape.side, of: tiles), first = (tile: summed.lowerBound - tiles.lowerBound, block: first)
      let left = UnsafeRawPointer(v + point * pitch.v + first.tile * shape.inputRowVectors + channels.lowerBound).assumingMemoryBound(to: Float.self)
      let target = sums + point * sumPitch + (channels.lowerBound - first.block) * 8 * strides.result
      RegisterProduct.multiply(
        rows: channels.count * 8, depth: summed.count, left, m + point * pitch.m + first.tile * shape.rowVectors + panels.lowerBound * 2, into: target, strides, adding: adding,
        panels: panels.count, apart: 2)
    }
  }

  /// Some rows of A gy Aᵀ of tiles, zero outside the picture and in the block that fills up the last panel; `work` counts pairs of a tile and a panel.
  func transformGradient(_ gy: UnsafePointer<Lanes>, _ tiles: Range<Int>, _ work: Range<Int>, rows: Range<Int>, into m: UnsafeMutablePointer<Lanes>) {
    if ChannelGroup.isWide { return transformWideGradient(gy, tiles, work, rows: rows, into: m) }
    let blocks = shape.filterBlocks, all = shape.panels * 2, rowVectors = shape.rowVectors, area = shape.outHeight * shape.outWidth, pixel = ChannelGroup.vectors
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 24 + 16) { scratch in
      let half = scratch.baseAddress!, window = half + 24
      for item in work.lowerBound * 2..<work.upperBound * 2 {
        let local = item / all, block = item - local * all
        let target = m + local * rowVectors + block
        guard block < blocks else {
          for point in rows.lowerBound * shape.side..<rows.upperBound * shape.side { target[point * pitch.m] = .zero }
          continue
        }
        let place = grid.place(tiles.lowerBound + local), row = place.row, column = place.column
        let width = shape.outWidth
        var source = gy + place.image * blocks * area + ChannelGroup.plane(block, area) + (row * width + column) * pixel, step = width * pixel, next = pixel
        let inside = (rows: min(place.size.rows, shape.outHeight - row), columns: min(place.size.columns, width - column))
        if inside.rows < 4 || inside.columns < 4 {
          for i in 0..<4 {
            for j in 0..<4 { window[i * 4 + j] = i < inside.rows && j < inside.columns ? source[(i * width + j) * pixel] : .zero }
          }
          source = UnsafePointer(window)
          (step, next) = (4, 1)
        }
        TileTransform.gradient(source, step, next, half, target, pitch.m, rows)
      }
    }
  }
}

extension WinogradConvolution.Stages {
  /// For processors with AVX-512, where blocks fill panels; `work` counts as above.
  private func transformWideGradient(_ gy: UnsafePointer<Lanes>, _ tiles: Range<Int>, _ work: Range<Int>, rows: Range<Int>, into m: UnsafeMutablePointer<Lanes>) {
    let groups = shape.filterGroups, area = shape.outHeight * shape.outWidth
    var layout = nns_tiles(plane: area * 16, height: shape.outHeight, width: shape.outWidth, pitch: pitch.m * 8, ahead: 0)
    eachTile(work, pieces: groups) { local, range in
      let place = grid.place(tiles.lowerBound + local)
      let source = gy + ((place.image * groups + range.lowerBound) * area + place.row * shape.outWidth + place.column) * 2
      cvectors_wide_tile_gradient(
        Self.floats(source), &layout, Int32(min(place.size.rows, shape.outHeight - place.row)), Int32(min(place.size.columns, shape.outWidth - place.column)), range.count,
        Self.floats(m + local * shape.rowVectors + range.lowerBound * 2), Int32(rows.lowerBound), Int32(rows.upperBound))
    }
  }
}

extension TileTransform {
  /// m[point * pitch] = some rows of A y Aᵀ of a 4x4 tile whose rows are `step` vectors apart, and its columns `column`.
  @inline(__always)
  static func gradient(_ y: UnsafePointer<Lanes>, _ step: Int, _ column: Int, _ half: UnsafeMutablePointer<Lanes>, _ m: UnsafeMutablePointer<Lanes>, _ pitch: Int, _ rows: Range<Int>) {
    for j in 0..<4 {
      let y = y + j * column
      let (t0, t1, t2, t3, t4, t5) = WinogradTransform.outputGradient(y[0], y[step], y[2 * step], y[3 * step])
      half[j] = t0
      half[4 + j] = t1
      half[8 + j] = t2
      half[12 + j] = t3
      half[16 + j] = t4
      half[20 + j] = t5
    }
    for i in rows {
      let h = half + i * 4, target = m + i * 6 * pitch
      let (t0, t1, t2, t3, t4, t5) = WinogradTransform.outputGradient(h[0], h[1], h[2], h[3])
      target[0] = t0
      target[pitch] = t1
      target[2 * pitch] = t2
      target[3 * pitch] = t3
      target[4 * pitch] = t4
      target[5 * pitch] = t5
    }
  }
}
