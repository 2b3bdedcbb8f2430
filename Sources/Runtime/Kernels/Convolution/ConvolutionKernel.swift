import VectorKernels

/// What a convolution reads in one run, and where its result may go.
struct ConvolutionOperands {
  let data: NDArray, filters: NDArray
  var bias: NDArray?
  /// Elements added to the result before the limits.
  var addend: NDArray?
  /// Nobody reads the addend after this, so the result may take its place.
  var consumesAddend = false
  /// The filters will be read again before somebody writes to them; what is made of them stays.
  var keepsFilters: Bool
  /// An array whose memory the result takes where it lies as the result does.
  var place: NDArray?
  /// Get the result's from a kernel that can gather them.
  var statistics: ChannelStatistics?

  init(
    _ data: NDArray, _ filters: NDArray, bias: NDArray? = nil, addend: NDArray? = nil, consumesAddend: Bool = false, keepsFilters: Bool, place: NDArray? = nil,
    statistics: ChannelStatistics? = nil
  ) {
    (self.data, self.filters, self.bias, self.addend, self.consumesAddend) = (data, filters, bias, addend, consumesAddend)
    (self.keepsFilters, self.place, self.statistics) = (keepsFilters, place, statistics)
  }
}

/// Computes convolutions of the shapes it was made for.
protocol ConvolutionKernel: AnyObject {
  /// The result.
  func forward(_ operands: ConvolutionOperands) throws -> LayoutMemory
}

/// Computes the gradients of convolutions of the shapes it was made for.
protocol ConvolutionGradientKernel: AnyObject {
  /// The gradient of the data.
  ///
  /// - Parameter keepsFilters: they will be read again before somebody writes to them; what is made of them stays.
  func backwardData(_ outputGradient: NDArray, _ filters: NDArray, keepsFilters: Bool) throws -> LayoutMemory

  /// Adds the gradient of the filters.
  func backwardFilters(_ data: NDArray, _ outputGradient: NDArray, into target: NDArray) throws
}
