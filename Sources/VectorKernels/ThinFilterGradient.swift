import CVectors

/// The gradient of a convolution's filters where pictures have one or two channels, as grey ones have.
///
/// dw(f, c, i, j) = Σ gy(n, f, y, x) · x(n, c, y · s + i, x · s + j). Filters lie eight side by side in the vectors; libraries put channels there
/// too and then compute with mostly zeros. Four columns of a filter are summed at once, over rows of gy that stay in the first cache; with AVX-512, of sixteen
/// filters at a time, up to five rows of four or five columns, which is what such a processor can add.
public struct ThinFilterGradient {
  /// Of the pictures; one or two channels.
  public let batch: Int, channels: Int, height: Int, width: Int
  /// Of the outputs.
  public let filters: Int, outHeight: Int, outWidth: Int
  /// Vertical, then horizontal; padding above and to the left.
  public let kernel: (Int, Int), stride: (Int, Int), pad: (Int, Int)

  /// Nothing is checked: the extents have to fit each other.
  public init(
    batch: Int, channels: Int, height: Int, width: Int, filters: Int, outHeight: Int, outWidth: Int, kernel: (Int, Int), stride: (Int, Int), pad: (Int, Int)
  ) {
    (self.batch, self.channels, self.height, self.width) = (batch, channels, height, width)
    (self.filters, self.outHeight, self.outWidth) = (filters, outHeight, outWidth)
    (self.kernel, self.stride, self.pad) = (kernel, stride, pad)
  }

  private var blocks: Int { ChannelGroup.blocks(filters) }
  /// Columns of a filter that are summed at once, and all of them, filled up to a multiple of that.
  private var columnsAtOnce: Int { ChannelGroup.isWide && kernel.1 % 5 == 0 ? 5 : 4 }
  private var columns: Int { (kernel.1 + columnsAtOnce - 1) / columnsAtOnce * columnsAtOnce }
  /// Of a picture with its padding, as far as any window or the columns that fill it up reach.
  private var rows: Int { (outHeight - 1) * stride.0 + kernel.0 }
  private var rowWidth: Int { (outWidth - 1) * stride.1 + columns }
  private var sumCount: Int { blocks * channels * kernel.0 * columns }

  /// Adds the gradient.
  ///
  /// - Parameters:
  ///   - x: pictures (N, C, H, W).
  ///   - gy: gradient of the outputs, with groups of channels side by side (`ChannelGroup`), aligned to 32 bytes.
  ///   - target: filters (F, C, height, width).
  public func add(_ x: UnsafePointer<Float>, _ gy: UnsafePointer<Float>, into target: UnsafeMutablePointer<Float>) {
    let threads = min(WorkerThreads.count, batch), count = sumCount
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: count * threads) { all in
      all.initialize(repeating: .zero)
      let sums = all.baseAddress!
      WorkerThreads.run(threads) { part in addPictures(WorkerThreads.share(batch, part, of: threads), x, Lanes.pointer(gy), into: sums + part * count) }
      for part in 1..<max(1, threads) { for i in 0..<count { sums[i] += sums[part * count + i] } }
      for f in 0..<filters {
        for line in 0..<channels * kernel.0 {
          let sum = sums + (f / ChannelGroup.channels * channels * kernel.0 + line) * columns * ChannelGroup.vectors + f % ChannelGroup.channels / 8
          for j in 0..<kernel.1 { target[(f * channels * kernel.0 + line) * kernel.1 + j] += sum[j * ChannelGroup.vectors][f % 8] }
        }
      }
    }
  }

  private func addPictures(_ pictures: Range<Int>, _ x: UnsafePointer<Float>, _ gy: UnsafePointer<Lanes>, into sums: UnsafeMutablePointer<Lanes>) {
    let band = max(1, 512 / outWidth)
    withUnsafeTemporaryAllocation(of: Float.self, capacity: channels * rows * rowWidth) { padded in
      padded.initialize(repeating: 0)
      for n in pictures {
        for c in 0..<channels {
          for row in max(0, pad.0)..<max(pad.0, min(rows, height + pad.0)) {
            let source = x + ((n * channels + c) * height + row - pad.0) * width, target = padded.baseAddress! + (c * rows + row) * rowWidth + pad.1
            for i in 0..<max(0, min(width, rowWidth - pad.1)) { target[i] = source[i] }
          }
        }
        if ChannelGroup.isWide {
          addGroups(of: n, UnsafePointer(padded.baseAddress!), gy, into: sums)
          continue
        }
        for block in 0..<blocks {
          let plane = gy + ChannelGroup.plane(n * blocks + block, outHeight * outWidth)
          for top in Swift.stride(from: 0, to: outHeight, by: band) {
            for c in 0..<channels { for i in 0..<kernel.0 { for j in Swift.stride(from: 0, to: columns, by: 4) {
              let sum = sums + ((block * channels + c) * kernel.0 + i) * columns + j
              addRows(top..<min(outHeight, top + band), plane, UnsafePointer(padded.baseAddress!) + (c * rows + i) * rowWidth + j, into: sum)
            } } }
          }
        }
      }
    }
  }

  /// Of one picture with its padding, sixteen filters at a time.
  private func addGroups(of n: Int, _ picture: UnsafePointer<Float>, _ gy: UnsafePointer<Lanes>, into sums: UnsafeMutablePointer<Lanes>) {
    let groups = blocks / ChannelGroup.vectors, line = columns * ChannelGroup.channels
    var layout = nns_thin(height: outHeight, width: outWidth, row: rowWidth, right: stride.1, down: stride.0 * rowWidth, pitch: line)
    for group in 0..<groups {
      let plane = UnsafeRawPointer(gy + (n * groups + group) * outHeight * outWidth * ChannelGroup.vectors).assumingMemoryBound(to: Float.self)
      for c in 0..<channels {
        let sum = UnsafeMutableRawPointer(sums).assumingMemoryBound(to: Float.self) + (group * channels + c) * kernel.0 * line
        for j in Swift.stride(from: 0, to: columns, by: columnsAtOnce) {
          cvectors_wide_thin(Int32(columnsAtOnce), kernel.0, plane, picture + c * rows * rowWidth + j, &layout, sum + j * ChannelGroup.channels)
        }
      }
    }
  }

  @inline(__always)
  private func addRows(_ range: Range<Int>, _ plane: UnsafePointer<Lanes>, _ picture: UnsafePointer<Float>, into sum: UnsafeMutablePointer<Lanes>) {
    var s0 = sum[0], s1 = sum[1], s2 = sum[2], s3 = sum[3]
    let step = stride.1
    for y in range {
      var g = plane + y * outWidth, p = picture + y * stride.0 * rowWidth
      for _ in 0..<outWidth {
        let gradient = g[0]
        s0 = s0.addingProduct(gradient, p[0])
        s1 = s1.addingProduct(gradient, p[1])
        s2 = s2.addingProduct(gradient, p[2])
        s3 = s3.addingProduct(gradient, p[3])
        g += 1
        p += step
      }
    }
    (sum[0], sum[1], sum[2], sum[3]) = (s0, s1, s2, s3)
  }
}
