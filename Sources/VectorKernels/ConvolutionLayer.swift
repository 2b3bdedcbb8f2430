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
}
