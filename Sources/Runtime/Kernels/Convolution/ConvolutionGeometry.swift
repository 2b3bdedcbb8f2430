/// The shapes of a convolution, and what is done to its result.
struct ConvolutionGeometry: Hashable {
  var data: [Int], out: [Int]
  /// With the groups as first extent when there are several.
  var weights: [Int]
  var hasBias: Bool
  let stride: [Int], dilate: [Int], pad: [Int]
  /// What is done to the result, in runs without gradients: another array added, then each element kept within limits.
  var adds = false
  var limits: Limits?
  var isFused: Bool { adds || limits != nil }
  /// Multiplications and additions of one pass, as the definition counts them.
  var operations: Double { 2 * (out + weights.suffix(stride.count + 1)).reduce(1.0) { $0 * Double($1) } }
  var range: ClosedRange<Float>? { limits.map { $0.low...$0.high } }

  /// Whether each result sees one place only.
  var isOfPoints: Bool { weights.suffix(stride.count).allSatisfy { $0 == 1 } }

  /// Whether filters are 3x3, in one group, and results and what they see lie side by side.
  var isSquareOfThree: Bool { weights.count == 4 && stride.count == 2 && weights[2] == 3 && weights[3] == 3 && (stride + dilate).allSatisfy { $0 == 1 } }

  /// Whether filters are read for so few pictures that they come from far away each time.
  var hasFewPictures: Bool { data[0] < 4 }

  /// The convolution by itself of another number of pictures: what is done to the result takes every algorithm as long, but the library has other kernels
  /// for convolutions to which something is done.
  func alone(batch: Int) -> ConvolutionGeometry {
    var copy = self
    (copy.hasBias, copy.adds, copy.limits) = (false, false, isFused ? Limits(low: 0, high: .infinity) : nil)
    copy.data[0] = batch
    copy.out[0] = batch
    return copy
  }
}
