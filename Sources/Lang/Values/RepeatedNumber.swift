/// One number over and over, as a script makes an array that it then fills.
final class RepeatedNumber: DeferredDoubles {
  let number: Double

  init(_ number: Double, count: Int) {
    self.number = number
    super.init(count: count)
  }

  override func doubles() -> [Double] { [Double](stoppablyRepeating: number, count: count) }

  /// How many are deferred: fewer are made as soon, and of more, space is asked for before each call.
  private static let counts = 1 << 16...100_000_000

  /// A vector of `count` times the same.
  static func vector(_ number: Double, count: Int, _ attributes: Attributes = Attributes()) -> DoubleVector {
    counts.contains(count)
      ? DoubleVector(RepeatedNumber(number, count: count), attributes) : DoubleVector([Double](stoppablyRepeating: number, count: count), attributes)
  }
}
