import CVectors

/// The least and the largest value elements may have.
struct VectorRange {
  let low: Lanes, high: Lanes

  init(_ limits: ClosedRange<Float>?) {
    low = Lanes(repeating: limits?.lowerBound ?? -.infinity)
    high = Lanes(repeating: limits?.upperBound ?? .infinity)
  }

  /// NaN stays NaN.
  @inline(__always)
  func limit(_ x: Lanes) -> Lanes {
    let raised = cvectors_greater(low, x, low, x)
    return cvectors_greater(raised, high, high, raised)
  }
}

extension SIMD8 where Scalar == Float {
  /// Eight elements of a bias, one a channel: zero past the last channel, and where there is none.
  init(_ bias: UnsafePointer<Float>?, block: Int, of channels: Int) {
    let count = Swift.min(8, channels - block * 8)
    self = bias.flatMap { count > 0 ? Self($0 + block * 8, count) : nil } ?? .zero
  }
}
