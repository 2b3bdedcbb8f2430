/// Normalization by given statistics of row-major arrays: y = (x − mean) · scale + shift, kept within limits. Threads share the elements.
public struct PlainNormalization {
  /// Rows of `length` elements, row r of channel r % channels.
  public let rows: Int, length: Int
  /// One number a channel. The mean is taken off first: a shift folded into one constant loses digits where the mean is large.
  public let means: [Float], scales: [Float], shifts: [Float]

  public init(rows: Int, length: Int, means: [Float], scales: [Float], shifts: [Float]) {
    (self.rows, self.length, self.means, self.scales, self.shifts) = (rows, length, means, scales, shifts)
  }

  /// NaN stays NaN.
  public func apply(_ x: UnsafePointer<Float>, limits: ClosedRange<Float>?, into y: UnsafeMutablePointer<Float>, threads: Int) {
    let range = VectorRange(limits)
    WorkerThreads.balance(threads, over: rows * length) { share in
      var at = share.lowerBound
      while at < share.upperBound {
        let row = at / length, channel = row % means.count, end = min(share.upperBound, (row + 1) * length)
        let mean = Lanes(repeating: means[channel]), scale = Lanes(repeating: scales[channel]), shift = Lanes(repeating: shifts[channel])
        let source = UnsafeRawPointer(x), target = UnsafeMutableRawPointer(y)
        while at + 8 <= end {
          let value = source.loadUnaligned(fromByteOffset: at * 4, as: Lanes.self)
          target.storeBytes(of: range.limit((value - mean) * scale + shift), toByteOffset: at * 4, as: Lanes.self)
          at += 8
        }
        while at < end {
          y[at] = range.limit((Lanes(repeating: x[at]) - mean) * scale + shift)[0]
          at += 1
        }
      }
    }
  }
}
