import Glibc

/// Bilinear reading of (N, C, H, W) images at fractional positions; everything outside is zero.
enum BilinearSampling {
  /// The two rows or columns around a position, -1 when outside, and the weight of the first.
  struct Neighbours {
    let first: Int
    let second: Int
    let weight: Float

    /// - Parameter position: in -1 … 1 over `extent` elements, as grids give it.
    init(_ position: Float, _ extent: Int) {
      let real = (position + 1) * Float(extent - 1) / 2, low = floorf(real)
      guard low >= -1, low < Float(extent) else { (first, second, weight) = (-1, -1, 0); return }
      let k = Int(low)
      first = k
      second = k + 1 < extent ? k + 1 : -1
      weight = 1 - (real - low)
    }
  }

  /// Calls `body` for each output position with its neighbours: image `n`, position `p` of `count`.
  private static func visit(_ grid: UnsafePointer<Float>, _ data: Shape, count: Int, _ body: (_ n: Int, _ p: Int, _ rows: Neighbours, _ columns: Neighbours) -> Void) {
    for n in 0..<data[0] {
      for p in 0..<count { body(n, p, Neighbours(grid[(n * 2 + 1) * count + p], data[2]), Neighbours(grid[n * 2 * count + p], data[3])) }
    }
  }

  /// - Parameters:
  ///   - grid: (N, 2, …) positions, x then y.
  ///   - count: output positions of each image.
  static func sample(_ x: UnsafePointer<Float>, _ data: Shape, _ grid: UnsafePointer<Float>, count: Int, into y: UnsafeMutablePointer<Float>) {
    let plane = data[2] * data[3], channels = data[1], width = data[3]
    visit(grid, data, count: count) { n, p, rows, columns in
      for c in 0..<channels {
        let image = x + (n * channels + c) * plane
        func value(_ r: Int, _ k: Int) -> Float { r >= 0 && k >= 0 ? image[r * width + k] : 0 }
        let above = value(rows.first, columns.first) * columns.weight + value(rows.first, columns.second) * (1 - columns.weight)
        let below = value(rows.second, columns.first) * columns.weight + value(rows.second, columns.second) * (1 - columns.weight)
        y[(n * channels + c) * count + p] = above * rows.weight + below * (1 - rows.weight)
      }
    }
  }

  /// Adds the gradients of the images and of the grid.
  static func addGradients(
    _ x: UnsafePointer<Float>, _ data: Shape, _ grid: UnsafePointer<Float>, count: Int, _ gy: UnsafePointer<Float>, into gx: UnsafeMutablePointer<Float>?,
    _ gGrid: UnsafeMutablePointer<Float>?
  ) {
    let plane = data[2] * data[3], channels = data[1], width = data[3]
    visit(grid, data, count: count) { n, p, rows, columns in
      var dx: Float = 0, dy: Float = 0
      for c in 0..<channels {
        let base = (n * channels + c) * plane, g = gy[(n * channels + c) * count + p]
        func value(_ r: Int, _ k: Int) -> Float { r >= 0 && k >= 0 ? x[base + r * width + k] : 0 }
        let a = value(rows.first, columns.first), b = value(rows.first, columns.second), d = value(rows.second, columns.first), e = value(rows.second, columns.second)
        dx += g * (rows.weight * (b - a) + (1 - rows.weight) * (e - d))
        dy += g * (columns.weight * (d - a) + (1 - columns.weight) * (e - b))
        guard let gx else { continue }
        func add(_ r: Int, _ k: Int, _ w: Float) { if r >= 0, k >= 0 { gx[base + r * width + k] += g * w } }
        add(rows.first, columns.first, rows.weight * columns.weight)
        add(rows.first, columns.second, rows.weight * (1 - columns.weight))
        add(rows.second, columns.first, (1 - rows.weight) * columns.weight)
        add(rows.second, columns.second, (1 - rows.weight) * (1 - columns.weight))
      }
      gGrid?[n * 2 * count + p] += dx * Float(data[3] - 1) / 2
      gGrid?[(n * 2 + 1) * count + p] += dy * Float(data[2] - 1) / 2
    }
  }
}

/// Grids of an affine map: positions -1 … 1 of an (H, W) target, mapped by rows (a b c; d e f) to source positions.
enum AffineGrid {
  private static func coordinate(_ k: Int, _ extent: Int) -> Float { extent > 1 ? -1 + Float(k) * 2 / Float(extent - 1) : -1 }

  /// Rows of grids are shared among threads.
  static func make(_ maps: UnsafePointer<Float>, count: Int, height: Int, width: Int, into grid: UnsafeMutablePointer<Float>) {
    let across = (0..<width).map { coordinate($0, width) }
    across.withUnsafeBufferPointer { across in
      Threads.split(count * 2 * height, cost: width * 2) { rows in
        for row in rows {
          let m = maps + row / height * 3, y = coordinate(row % height, height)
          line(m[0], across.baseAddress!, m[1] * y, m[2], grid + row * width, width)
        }
      }
    }
  }

  private static func line(_ slope: Float, _ x: UnsafePointer<Float>, _ vertical: Float, _ offset: Float, _ grid: UnsafeMutablePointer<Float>, _ width: Int) {
    for k in 0..<width { grid[k] = slope * x[k] + vertical + offset }
  }

  static func addGradient(_ gGrid: UnsafePointer<Float>, count: Int, height: Int, width: Int, into gMaps: UnsafeMutablePointer<Float>) {
    let across = (0..<width).map { coordinate($0, width) }
    across.withUnsafeBufferPointer { across in
      Threads.split(count * 2, cost: height * width * 2) { maps in
        for map in maps {
          var total = (x: 0.0, y: 0.0, offset: 0.0)
          for i in 0..<height {
            let sums = lineSums(gGrid + (map * height + i) * width, across.baseAddress!, width)
            total.x += Double(sums.weighted)
            total.y += Double(sums.plain * coordinate(i, height))
            total.offset += Double(sums.plain)
          }
          gMaps[map * 3] += Float(total.x)
          gMaps[map * 3 + 1] += Float(total.y)
          gMaps[map * 3 + 2] += Float(total.offset)
        }
      }
    }
  }

  /// Σ g · x and Σ g, four at a time.
  private static func lineSums(_ g: UnsafePointer<Float>, _ x: UnsafePointer<Float>, _ width: Int) -> (weighted: Float, plain: Float) {
    var weighted = SIMD4<Float>.zero, plain = SIMD4<Float>.zero, k = 0
    while k + 4 <= width {
      let lanes = UnsafeRawPointer(g + k).loadUnaligned(as: SIMD4<Float>.self)
      weighted += lanes * UnsafeRawPointer(x + k).loadUnaligned(as: SIMD4<Float>.self)
      plain += lanes
      k += 4
    }
    var sums = (weighted.sum(), plain.sum())
    while k < width {
      sums = (sums.0 + g[k] * x[k], sums.1 + g[k])
      k += 1
    }
    return sums
  }
}
