/// Plain filters (filter, channel, 3, 3) on their way into the products.
struct WinogradFilterSource {
  let w: UnsafePointer<Float>
  /// Of the convolution that is computed: `isGradient` swaps them in `w`, and turns the filters by half a circle.
  let channels: Int, filters: Int
  let isGradient: Bool
  let tile: WinogradConvolution.Tile

  /// Eight filters' elements of one channel, one vector for each of the nine places; zero past the last filter or channel.
  @inline(__always)
  func load(_ first: Int, _ channel: Int, into g: UnsafeMutablePointer<Lanes>) {
    let step = isGradient ? 9 : channels * 9
    let start = w + (isGradient ? channel * filters + first : first * channels + channel) * 9
    guard channel < channels, first + 8 <= filters else {
      for t in 0..<9 { g[t] = .zero }
      guard channel < channels else { return }
      for lane in 0..<max(0, filters - first) {
        for t in 0..<9 { g[isGradient ? 8 - t : t][lane] = start[lane * step + t] }
      }
      return
    }
    @inline(__always) func row(_ lane: Int) -> Lanes { UnsafeRawPointer(start + lane * step).loadUnaligned(as: Lanes.self) }
    let (t0, t1, t2, t3, t4, t5, t6, t7) = Lanes.transposed((row(0), row(1), row(2), row(3), row(4), row(5), row(6), row(7)))
    let last = Lanes(
      start[8], start[step + 8], start[2 * step + 8], start[3 * step + 8], start[4 * step + 8], start[5 * step + 8], start[6 * step + 8], start[7 * step + 8])
    if isGradient {
      (g[8], g[7], g[6], g[5], g[4], g[3], g[2], g[1], g[0]) = (t0, t1, t2, t3, t4, t5, t6, t7, last)
    } else {
      (g[0], g[1], g[2], g[3], g[4], g[5], g[6], g[7], g[8]) = (t0, t1, t2, t3, t4, t5, t6, t7, last)
    }
  }

  /// G g Gᵀ of 16 filters and `depth` channels: a matrix for each point with rows of 16 elements, `pitch` vectors apart.
  func transformPanel(_ panel: Int, depth: Int, into u: UnsafeMutablePointer<Lanes>, _ pitch: Int) {
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 9 + 18) { scratch in
      let g = scratch.baseAddress!, half = g + 9
      for k in 0..<depth {
        for side in 0..<2 {
          load(panel * 16 + side * 8, k, into: g)
          switch tile {
          case .fourByFour: TileTransform.filter(g, half, u + k * 2 + side, pitch)
          case .twoByTwo: SmallTileTransform.filter(g, half, u + k * 2 + side, pitch)
          }
        }
      }
    }
  }
}

extension SIMD8 where Scalar == Float {
  typealias Eight = (Self, Self, Self, Self, Self, Self, Self, Self)

  /// Rows to columns. An element's place, row and column as six bits, turns by one bit in each round; three rounds exchange row and column.
  @inline(__always)
  static func transposed(_ rows: Eight) -> Eight { round(round(round(rows))) }

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
        source.transformPanel(panel, depth: depth, into: target + panel * depth * 2, filterPitch)
      }
    }
  }
}
