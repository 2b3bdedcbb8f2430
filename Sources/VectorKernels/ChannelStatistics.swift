import CVectors

/// The mean and the (biased) variance of each channel of a convolution's results, gathered while they are written: who normalizes them need not read them for that.
///
/// Each part of the work sums by itself, around a mean of its own, and parts are joined in their order: the numbers do not depend on which thread was quick.
public final class ChannelStatistics {
  public private(set) var mean: [Float] = [], variance: [Float] = []

  public init() {}

  /// False until they were gathered.
  public var isKnown: Bool { !mean.isEmpty }

  /// Calls `body` with the sums of `parts` parts, all groups of channels of one after those of another, and joins what it has added to them.
  func gather(parts: Int, channels: Int, _ body: (UnsafeMutablePointer<nns_moments>) -> Void) {
    let groups = (channels + 15) / 16
    withUnsafeTemporaryAllocation(of: nns_moments.self, capacity: parts * groups) { moments in
      moments.initialize(repeating: nns_moments())
      body(moments.baseAddress!)
      mean = [Float](repeating: 0, count: channels)
      variance = mean
      for channel in 0..<channels {
        var count = 0.0, middle = 0.0, squares = 0.0
        for part in 0..<parts {
          withUnsafePointer(to: &moments[part * groups + channel / 16]) { part in
            let n = Double(part.pointee.count), lane = channel % 16
            if n == 0 { return }
            let sum = Self.lane(Double.self, part, \.sums, lane), shift = Double(Self.lane(Float.self, part, \.shift, lane))
            let distance = shift + sum / n - middle, all = count + n
            squares += Self.lane(Double.self, part, \.squares, lane) - sum * sum / n + distance * distance * count * n / all
            middle += distance * n / all
            count = all
          }
        }
        mean[channel] = Float(middle)
        variance[channel] = Float(max(0, squares / max(1, count)))
      }
    }
  }

  /// A number of one of the arrays of C, which are tuples here.
  private static func lane<Number, Numbers>(_: Number.Type, _ moments: UnsafePointer<nns_moments>, _ array: KeyPath<nns_moments, Numbers>, _ lane: Int) -> Number {
    UnsafeRawPointer(moments).advanced(by: MemoryLayout<nns_moments>.offset(of: array)!).assumingMemoryBound(to: Number.self)[lane]
  }
}
