import CVectors

/// Pooling of pictures with groups of channels side by side (`ChannelGroup`).
public struct BlockedPooling {
  /// An average divides by the window's elements in the picture or, where padding counts, by all up to the padded edge.
  public enum Kind { case maximum, average(countsPadding: Bool) }

  /// Pictures times blocks of eight channels (`ChannelGroup.blocks`).
  public let planes: Int
  /// Pixels of the pictures before and after.
  public let height: Int, width: Int, outHeight: Int, outWidth: Int
  /// Vertical, then horizontal; padding above and to the left.
  public let kernel: (Int, Int), stride: (Int, Int), pad: (Int, Int)
  /// What is taken of each window.
  public let kind: Kind

  /// Nothing is checked: the extents have to fit each other.
  public init(
    planes: Int, height: Int, width: Int, outHeight: Int, outWidth: Int, kernel: (Int, Int), stride: (Int, Int), pad: (Int, Int), kind: Kind
  ) {
    self.planes = planes
    (self.height, self.width, self.outHeight, self.outWidth) = (height, width, outHeight, outWidth)
    (self.kernel, self.stride, self.pad, self.kind) = (kernel, stride, pad, kind)
  }

  /// The part of a window that lies in the picture.
  @inline(__always)
  private func window(_ at: Int, _ stride: Int, _ pad: Int, _ kernel: Int, _ extent: Int) -> Range<Int> {
    let start = at * stride - pad
    let low = max(0, start)
    return low..<max(low, min(extent, start + kernel))
  }

  /// Elements a window counts when padding does: up to the padded edge.
  @inline(__always)
  private func paddedCount(_ at: Int, _ stride: Int, _ pad: Int, _ kernel: Int, _ extent: Int) -> Int {
    let start = at * stride - pad
    return min(start + kernel, extent + pad) - start
  }

  /// Fills `y`, which has `planes · outHeight · outWidth · 8` elements; both aligned to 32 bytes.
  ///
  /// Rows of a window are put together first, for all columns, and then the columns.
  public func forward(_ x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>, threads: Int) {
    let source = Lanes.pointer(x), target = Lanes.pointer(y), step = ChannelGroup.vectors
    // What sums are divided by: a factor for the row of windows and one for the column.
    func counts(_ rows: Bool, _ count: Int) -> [Float] {
      let (stride, pad, kernel, extent) = rows ? (stride.0, pad.0, kernel.0, height) : (stride.1, pad.1, kernel.1, width)
      return (0..<count).map { at in
        guard case .average(let countsPadding) = kind else { return 1 }
        return Float(countsPadding ? paddedCount(at, stride, pad, kernel, extent) : window(at, stride, pad, kernel, extent).count)
      }
    }
    let rowCounts = counts(true, outHeight), columnCounts = counts(false, outWidth)
    columnCounts.withUnsafeBufferPointer { columnCounts in
      WorkerThreads.balance(threads, over: planes / step) { groups in
        if ChannelGroup.isWide { return wide(groups, x, rowCounts, columnCounts.baseAddress!, into: y) }
        withUnsafeTemporaryAllocation(of: Lanes.self, capacity: max(1, width)) { line in
          for plane in groups.lowerBound * step..<groups.upperBound * step {
            let image = source + ChannelGroup.plane(plane, height * width), out = target + ChannelGroup.plane(plane, outHeight * outWidth)
            for i in 0..<outHeight {
              let rows = rows(of: i), row = out + i * outWidth * step, start = line.baseAddress!
              switch kind {
              case .maximum: pool(Largest.self, image, rows, start, into: row) { $0 }
              case .average: pool(Mean.self, image, rows, start, full: rowCounts[i], columnCounts.baseAddress, into: row) { $0 }
              }
            }
          }
        }
      }
    }
  }

  /// A row of windows.
  private var layout: nns_pooled { nns_pooled(width: width, results: outWidth, kernel: kernel.1, stride: stride.1, pad: pad.1) }

  /// Some groups, for processors with AVX-512.
  private func wide(_ groups: Range<Int>, _ x: UnsafePointer<Float>, _ rowCounts: [Float], _ columnCounts: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>) {
    var layout = layout, isMaximum: Int32 = 0
    if case .maximum = kind { isMaximum = 1 }
    withUnsafeTemporaryAllocation(of: Float.self, capacity: max(1, width) * 16) { line in
      for group in groups {
        let image = x + group * height * width * 16, out = y + group * outHeight * outWidth * 16
        for i in 0..<outHeight {
          let rows = window(i, stride.0, pad.0, kernel.0, height)
          cvectors_wide_pool(
            isMaximum, image + rows.lowerBound * width * 16, rows.count, &layout, rowCounts[i], columnCounts, line.baseAddress!, out + i * outWidth * 16)
        }
      }
    }
  }

  /// A row of maxima of what `element` makes of the data of one plane, which is computed on the way.
  ///
  /// - Parameter line: scratch of `width` vectors.
  @inline(__always)
  func maxima(
    ofRow i: Int, _ image: UnsafePointer<Lanes>, into results: UnsafeMutablePointer<Lanes>, line: UnsafeMutablePointer<Lanes>, element: (_ value: Lanes) -> Lanes
  ) {
    pool(Largest.self, image, rows(of: i), line, into: results + i * outWidth * ChannelGroup.vectors, element)
  }

  /// The rows of the picture that the windows of a row of results reach.
  @inline(__always)
  func rows(of i: Int) -> Range<Int> { window(i, stride.0, pad.0, kernel.0, height) }

  /// One row of results.
  ///
  /// - Parameters:
  ///   - rows: of the windows.
  ///   - line: takes a row of vectors.
  ///   - full, counts: what a mean's sum is divided by: the product of the row's and the column's.
  ///   - element: what is pooled, of an element of the picture.
  @inline(__always)
  private func pool<Rule: PoolingRule>(
    _: Rule.Type, _ image: UnsafePointer<Lanes>, _ rows: Range<Int>, _ line: UnsafeMutablePointer<Lanes>, full: Float = 1,
    _ counts: UnsafePointer<Float>? = nil, into results: UnsafeMutablePointer<Lanes>, _ element: (Lanes) -> Lanes
  ) {
    let step = ChannelGroup.vectors, width = width, first = image + rows.lowerBound * width * step, second = first + width * step, third = second + width * step
    switch rows.count {
    case 0: for c in 0..<width { line[c] = Rule.ofNone }
    case 1: for c in 0..<width { line[c] = element(first[c &* step]) }
    case 2: for c in 0..<width { line[c] = Rule.join(element(first[c &* step]), element(second[c &* step])) }
    default: for c in 0..<width { line[c] = Rule.join(Rule.join(element(first[c &* step]), element(second[c &* step])), element(third[c &* step])) }
    }
    for row in rows.dropFirst(3) {
      let next = image + row * width * step
      for c in 0..<width { line[c] = Rule.join(line[c], element(next[c &* step])) }
    }
    // Windows that lie in the picture as a whole.
    let stride = stride.1, pad = pad.1, kernel = kernel.1, outWidth = outWidth
    let start = min(outWidth, (pad + stride - 1) / stride), end = max(start, min(outWidth, width + pad < kernel ? 0 : (width + pad - kernel) / stride + 1))
    poolAtEdge(Rule.self, 0..<start, line, full, counts, into: results)
    switch kernel {
    case 2:
      for j in start..<end {
        let at = line + (j &* stride &- pad)
        results[j &* step] = Rule.finish(Rule.join(at[0], at[1]), full, counts, j)
      }
    case 3:
      for j in start..<end {
        let at = line + (j &* stride &- pad)
        results[j &* step] = Rule.finish(Rule.join(Rule.join(at[0], at[1]), at[2]), full, counts, j)
      }
    default:
      for j in start..<end {
        let at = line + (j &* stride &- pad)
        var value = at[0]
        for c in 1..<max(1, kernel) { value = Rule.join(value, at[c]) }
        results[j &* step] = Rule.finish(value, full, counts, j)
      }
    }
    poolAtEdge(Rule.self, end..<outWidth, line, full, counts, into: results)
  }

  /// Windows of which a part may lie outside of the picture.
  @inline(__always)
  private func poolAtEdge<Rule: PoolingRule>(
    _: Rule.Type, _ columns: Range<Int>, _ line: UnsafePointer<Lanes>, _ full: Float, _ counts: UnsafePointer<Float>?, into results: UnsafeMutablePointer<Lanes>
  ) {
    for j in columns {
      let window = window(j, stride.1, pad.1, kernel.1, width)
      var value = window.isEmpty ? Rule.ofNone : line[window.lowerBound]
      for c in window.dropFirst() { value = Rule.join(value, line[c]) }
      results[j * ChannelGroup.vectors] = Rule.finish(value, full, counts, j)
    }
  }

  /// Adds the gradient of the inputs of maximum pooling: each output's goes to the first element of its window that equals it.
  public func backwardMaximum(_ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>, _ gy: UnsafePointer<Float>, into gx: UnsafeMutablePointer<Float>, threads: Int) {
    let source = Lanes.pointer(x), results = Lanes.pointer(y), gradients = Lanes.pointer(gy), target = Lanes.pointer(gx), step = ChannelGroup.vectors
    WorkerThreads.run(threads) { part in
      for group in WorkerThreads.share(planes / step, part, of: threads) {
        // Row by row, for all channels of a group: their lines are in the cache then.
        let start = group * step * height * width, image = source + start, to = target + start, place = group * step * outHeight * outWidth
        var cleared = 0
        func clear(to row: Int) {
          for p in cleared * width * step..<max(cleared, row) * width * step { to[p] = .zero }
          cleared = max(cleared, row)
        }
        for i in 0..<outHeight {
          let rows = window(i, stride.0, pad.0, kernel.0, height)
          clear(to: min(height, rows.upperBound))
          if ChannelGroup.isWide {
            var layout = layout
            let first = (start + rows.lowerBound * width * step) * 8, result = (place + i * outWidth * step) * 8
            cvectors_wide_maximum_gradient(x + first, gx + first, rows.count, &layout, y + result, gy + result)
            continue
          }
          for lane in 0..<step {
            for j in 0..<outWidth {
              let columns = window(j, stride.1, pad.1, kernel.1, width), result = place + (i * outWidth + j) * step + lane
              let best = results[result]
              var left = gradients[result]
              for row in rows {
                for column in columns {
                  let at = (row * width + column) * step + lane
                  to[at] += cvectors_equal(image[at], best, left, .zero)
                  left = cvectors_equal(image[at], best, .zero, left)
                }
              }
            }
          }
        }
        clear(to: height)
      }
    }
  }
}

/// What becomes of a window's elements, of eight channels at once.
private protocol PoolingRule {
  /// Of a window without elements.
  static var ofNone: Lanes { get }
  static func join(_ a: Lanes, _ b: Lanes) -> Lanes
  /// - Parameters:
  ///   - full, counts: as in `BlockedPooling.pool`; looked at for means only.
  static func finish(_ value: Lanes, _ full: Float, _ counts: UnsafePointer<Float>?, _ column: Int) -> Lanes
}

private enum Largest: PoolingRule {
  @inline(__always) static var ofNone: Lanes { Lanes(repeating: -.greatestFiniteMagnitude) }
  @inline(__always) static func join(_ a: Lanes, _ b: Lanes) -> Lanes { cvectors_larger(a, b) }
  @inline(__always) static func finish(_ value: Lanes, _: Float, _: UnsafePointer<Float>?, _: Int) -> Lanes { value }
}

private enum Mean: PoolingRule {
  @inline(__always) static var ofNone: Lanes { .zero }
  @inline(__always) static func join(_ a: Lanes, _ b: Lanes) -> Lanes { a + b }
  @inline(__always) static func finish(_ value: Lanes, _ full: Float, _ counts: UnsafePointer<Float>?, _ column: Int) -> Lanes { value / (full * counts.unsafelyUnwrapped[column]) }
}
