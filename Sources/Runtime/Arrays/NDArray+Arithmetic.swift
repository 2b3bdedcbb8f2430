/// Arithmetic on arrays. Every result is a new array; shapes broadcast as MXNet's `broadcast_…` operators do: extents of 1 stretch.
extension NDArray {
  /// An array of `elements`, converted to `dtype` as `setDoubles` does. Throws unless their number fits `shape`.
  public convenience init(doubles elements: [Double], shape: Shape, dtype: DType = .float32) throws {
    guard shape.checkedCount == elements.count else { throw RuntimeError("\(elements.count) elements do not fit shape \(shape)") }
    self.init(zeros: shape, dtype: dtype)
    setDoubles(elements)
  }

  /// What operator `op` makes of this array as its first input: `try x.then("softmax", ["axis": 1])`. Throws what the operator throws.
  ///
  /// - Parameter others: its further inputs, in order.
  public func then(_ op: String, _ attributes: KeyValuePairs<String, AttributeValue> = [:], with others: [NDArray] = []) throws -> NDArray {
    try Imperative.invoke(op, positional: [self] + others, attributes: attributes.map { ($0.key, $0.value.text) })[0]
  }

  /// Sums of elements. Throws where the shapes do not broadcast.
  public static func + (a: NDArray, b: NDArray) throws -> NDArray { try a.then("broadcast_add", with: [b]) }
  /// As `+`.
  public static func - (a: NDArray, b: NDArray) throws -> NDArray { try a.then("broadcast_sub", with: [b]) }
  /// As `+`; products of elements, not of matrices.
  public static func * (a: NDArray, b: NDArray) throws -> NDArray { try a.then("broadcast_mul", with: [b]) }
  /// As `+`.
  public static func / (a: NDArray, b: NDArray) throws -> NDArray { try a.then("broadcast_div", with: [b]) }

  /// Each element and a number; arrays of whole numbers take the number without its fraction.
  public static func + (a: NDArray, b: Double) throws -> NDArray { try a.then("_plus_scalar", ["scalar": AttributeValue(b)]) }
  /// As `array + number`.
  public static func - (a: NDArray, b: Double) throws -> NDArray { try a.then("_minus_scalar", ["scalar": AttributeValue(b)]) }
  /// As `array + number`.
  public static func * (a: NDArray, b: Double) throws -> NDArray { try a.then("_mul_scalar", ["scalar": AttributeValue(b)]) }
  /// As `array + number`.
  public static func / (a: NDArray, b: Double) throws -> NDArray { try a.then("_div_scalar", ["scalar": AttributeValue(b)]) }
  /// As `array + number`.
  public static func + (a: Double, b: NDArray) throws -> NDArray { try b + a }
  /// As `array + number`.
  public static func - (a: Double, b: NDArray) throws -> NDArray { try b.then("_rminus_scalar", ["scalar": AttributeValue(a)]) }
  /// As `array + number`.
  public static func * (a: Double, b: NDArray) throws -> NDArray { try b * a }
  /// As `array + number`.
  public static func / (a: Double, b: NDArray) throws -> NDArray { try b.then("_rdiv_scalar", ["scalar": AttributeValue(a)]) }
  /// Each element with the other sign.
  public static prefix func - (a: NDArray) throws -> NDArray { try a.then("negative") }

  /// A reduction of MXNet's.
  public enum Reduction: String {
    case sum, mean, max, min, product = "prod", norm
  }

  /// Reduces along `axes`, all of them when empty, which gives shape `(1,)`. Negative axes count from the end; throws for axes there are not.
  public func reduced(_ reduction: Reduction, axes: [Int] = [], keepsAxes: Bool = false) throws -> NDArray {
    try then(reduction.rawValue, axes.isEmpty ? ["keepdims": AttributeValue(keepsAxes)] : ["axis": AttributeValue(axes), "keepdims": AttributeValue(keepsAxes)])
  }

  /// Matrix product `(n, k)` by `(k, m)`; of arrays of more dimensions, over the last of this and the first of `other`.
  public func matrixProduct(_ other: NDArray) throws -> NDArray { try then("dot", with: [other]) }

  /// Dimensions in another order; reversed when `axes` is empty.
  public func transposed(_ axes: [Int] = []) throws -> NDArray { try then("transpose", axes.isEmpty ? [:] : ["axes": AttributeValue(axes)]) }

  /// One element by an index for each dimension, from 0; traps outside the shape.
  public subscript(_ indices: Int...) -> Double {
    get { (try? reshaped([count]).slice(place(indices)..<(place(indices) + 1)).doubles()[0]) ?? .nan }
    set { try? reshaped([count]).slice(place(indices)..<(place(indices) + 1)).setDoubles([newValue]) }
  }

  private func place(_ indices: [Int]) -> Int {
    precondition(indices.count == shape.rank && zip(indices, shape.extents).allSatisfy { $0 >= 0 && $0 < $1 }, "the index \(indices) lies in shape \(shape)")
    return zip(indices, shape.extents).reduce(0) { $0 * $1.1 + $1.0 }
  }
}
