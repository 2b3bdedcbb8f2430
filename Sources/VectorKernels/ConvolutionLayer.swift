/// Filters as their convolution arranges them, one bias a filter, and limits of the result.
public struct ConvolutionLayer {
  let filters: UnsafePointer<Lanes>
  let biases: [Lanes]
  let range: VectorRange

  public init(filters: UnsafePointer<Float>, bias: UnsafePointer<Float>?, count: Int, limits: ClosedRange<Float>?) {
    self.filters = Lanes.pointer(filters)
    biases = (0..<(count + 15) / 16 * 2).map { Lanes(bias, block: $0, of: count) }
    range = VectorRange(limits)
  }

  /// The biases of up to two panels of 16 filters, eight at a time.
  func biases(of panels: Range<Int>) -> PanelBiases {
    func vector(_ k: Int) -> Lanes { panels.lowerBound * 2 + k < biases.count ? biases[panels.lowerBound * 2 + k] : .zero }
    return (vector(0), vector(1), vector(2), vector(3))
  }
}

/// Of two panels of 16 filters.
typealias PanelBiases = (Lanes, Lanes, Lanes, Lanes)
