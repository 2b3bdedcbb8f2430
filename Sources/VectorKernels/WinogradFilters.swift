import CVectors

/// Plain filters (filter, channel, 3, 3) on their way into the products.
struct WinogradFilterSource {
  let w: UnsafePointer<Float>
  /// Of the convolution that is computed: `isGradient` swaps them in `w`, and turns the filters by half a circle.
  let channels: Int, filters: Int
  let isGradient: Bool
  let tile: WinogradConvolution.Tile

  /// Channels whose filters are brought side by side at a time: those of 16 filters fill half of a first cache.
  private static let channelsAtOnce = 24

  /// Some rows of G g Gᵀ of 16 filters and `depth` channels: a matrix for each point with rows of 16 elements, `pitch` vectors apart.
  func transformPanel(_ panel: Int, depth: Int, into u: UnsafeMutablePointer<Lanes>, _ pitch: Int, rows: Range<Int>) {
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: Self.channelsAtOnce * 18 + 18) { scratch in
      let g = scratch.baseAddress!, half = g + Self.channelsAtOnce * 18
      for first in stride(from: 0, to: depth, by: Self.channelsAtOnce) {
        let count = min(Self.channelsAtOnce, depth - first)
        if ChannelGroup.isWide {
          arrangeWide(panel * 16, first, count, into: g)
          cvectors_wide_filters(Int32(tile.rawValue + 2), floats(g), count, floats(u + first * 2), pitch * 8, Int32(rows.lowerBound), Int32(rows.upperBound))
          continue
        }
        for side in 0..<2 { arrange(panel * 16 + side * 8, first, count, into: g + side * 9 * Self.channelsAtOnce, step: 1) }
        for k in 0..<count {
          for side in 0..<2 {
            let g = g + (side * Self.channelsAtOnce + k) * 9, u = u + (first + k) * 2 + side
            switch tile {
            case .fourByFour: TileTransform.filter(g, half, u, pitch, rows)
            case .twoByTwo: SmallTileTransform.filter(g, half, u, pitch, rows)
            }
          }
        }
      }
    }
  }

  private func floats(_ p: UnsafeMutablePointer<Lanes>) -> UnsafeMutablePointer<Float> { UnsafeMutableRawPointer(p).assumingMemoryBound(to: Float.self) }

  /// Sixteen filters side by side: nine rows of sixteen numbers for each of some channels.
  private func arrangeWide(_ filter: Int, _ channel: Int, _ count: Int, into g: UnsafeMutablePointer<Lanes>) {
    if filter + 16 > filters || channel + count > channels {
      for side in 0..<2 { arrange(filter + side * 8, channel, count, into: g + side, step: 2) }
    } else if isGradient {
      cvectors_wide_turned(w + (channel * filters + filter) * 9, filters * 9, count, floats(g))
    } else {
      cvectors_wide_side_by_side(w + (filter * channels + channel) * 9, channels * 9, count * 9, floats(g))
    }
  }

  /// Eight filters side by side: nine vectors, `step` apart, for each of some channels, zero past the last filter or channel.
  private func arrange(_ filter: Int, _ channel: Int, _ count: Int, into g: UnsafeMutablePointer<Lanes>, step s: Int) {
    guard filter + 8 <= filters else { return arrangeOneByOne(filter, channel, 0..<count, into: g, step: s) }
    let whole = max(0, min(count, channels - channel)) / 8 * 8
    if isGradient {
      let start = w + (channel * filters + filter) * 9
      for k in 0..<max(0, min(count, channels - channel)) {
        let row = start + k * filters * 9, next = row + 2 * filters * 9
        for line in 0..<5 { cvectors_prefetch(next + line * 16) }
        @inline(__always) func load(_ lane: Int) -> Lanes { UnsafeRawPointer(row + lane * 9).loadUnaligned(as: Lanes.self) }
        let g = g + k * 9 * s
        (g[8 * s], g[7 * s], g[6 * s], g[5 * s], g[4 * s], g[3 * s], g[2 * s], g[s]) = Lanes.transposed((load(0), load(1), load(2), load(3), load(4), load(5), load(6), load(7)))
        g[0] = Lanes(row[8], row[17], row[26], row[35], row[44], row[53], row[62], row[71])
      }
      return arrangeOneByOne(filter, channel, max(0, min(count, channels - channel))..<count, into: g, step: s)
    }
    // Filters of neighbouring channels lie one behind the other: eight filters' next eight elements at a time, whichever channel they are of.
    Lanes.sideBySide(w + (filter * channels + channel) * 9, channels * 9, whole * 9, into: UnsafeMutableRawPointer(g).assumingMemoryBound(to: Float.self), apart: 8 * s)
    arrangeOneByOne(filter, channel, whole..<count, into: g, step: s)
  }

  private func arrangeOneByOne(_ filter: Int, _ channel: Int, _ range: Range<Int>, into g: UnsafeMutablePointer<Lanes>, step: Int) {
    for k in range {
      for t in 0..<9 { g[(k * 9 + t) * step] = .zero }
      guard channel + k < channels else { continue }
      for lane in 0..<min(8, max(0, filters - filter)) {
        let start = w + (isGradient ? (channel + k) * filters + filter + lane : (filter + lane) * channels + channel + k) * 9
        for t in 0..<9 { g[(k * 9 + (isGradient ? 8 - t : t)) * step][lane] = start[t] }
      }
    }
  }
}

extension SIMD8 where Scalar == Float {
  typealias Eight = (Self, Self, Self, Self, Self, Self, Self, Self)

  /// Rows to columns. An element's place, row and column as six bits, turns by one bit in each round; three rounds exchange row and column.
  @inline(__always)
  static func transposed(_ rows: Eight) -> Eight { round(round(round(rows))) }

  /// Eight rows of `count` numbers, a multiple of eight, `step` apart, become vectors of eight, `apart` from each other.
  @inline(__always)
  static func sideBySide(_ rows: UnsafePointer<Float>, _ step: Int, _ count: Int, into columns: UnsafeMutablePointer<Float>, apart: Int) {
    for t in stride(from: 0, to: count, by: 8) {
      @inline(__always) func load(_ lane: Int) -> Self { UnsafeRawPointer(rows + lane * step + t).loadUnaligned(as: Self.self) }
      @inline(__always) func store(_ column: Self, _ k: Int) { UnsafeMutableRawPointer(columns + (t + k) * apart).storeBytes(of: column, as: Self.self) }
      let turned = transposed((load(0), load(1), load(2), load(3), load(4), load(5), load(6), load(7)))
      // As much again of the rows is asked for, each line of memory once.
      let ahead = rows + t + count + (t & 8) / 2 * step
      for lane in 0..<4 { cvectors_prefetch(ahead + lane * step) }
      store(turned.0, 0)
      store(turned.1, 1)
      store(turned.2, 2)
      store(turned.3, 3)
      store(turned.4, 4)
      store(turned.5, 5)
      store(turned.6, 6)
      store(turned.7, 7)
    }
  }

  @inline(__always)
  private static func round(_ r: Eight) -> Eight {
    @inline(__always) func pair(_ a: Self, _ b: Self) -> SIMD16<Float> { SIMD16(lowHalf: a, highHalf: b) }
    let a = pair(r.0, r.1), b = pair(r.2, r.3), c = pair(r.4, r.5), d = pair(r.6, r.7)
    return (a.evenHalf, b.evenHalf, c.evenHalf, d.evenHalf, a.oddHalf, b.oddHalf, c.oddHalf, d.oddHalf)
  }
}

extension WinogradConvolution {
  /// U = G g Gᵀ of plain filters, for `convolve`.
  ///
  /// - Parameter isGradient: this is the convolution `ofGradient`: `w` are the filters of the original one, (channel, filter, 3, 3) here, to be turned.
  public func transformFilters(_ w: UnsafePointer<Float>, isGradient: Bool = false, into u: UnsafeMutablePointer<Float>, threads: Int) {
    let source = WinogradFilterSource(w: w, channels: channels, filters: filters, isGradient: isGradient, tile: tile), target = Lanes.pointer(u)
    WorkerThreads.run(threads) { part in
      for panel in WorkerThreads.share(panels, part, of: threads) {
        source.transformPanel(panel, depth: depth, into: target + panel * depth * 2, filterPitch, rows: 0..<side)
      }
    }
  }
}
