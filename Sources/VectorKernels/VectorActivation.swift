/// Activations of the elements in a range.
public enum VectorActivation {
  /// 1 / (1 + exp(−x)); `y` may be `x`.
  public static func sigmoid(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ range: Range<Int>) {
    each(x, y, range) { VectorMath.sigmoid($0) }
  }

  /// Of each element; `y` may be `x`.
  public static func tanh(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ range: Range<Int>) {
    each(x, y, range) { VectorMath.tanh($0) }
  }

  @inline(__always)
  private static func each(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ range: Range<Int>, _ f: (Lanes) -> Lanes) {
    var i = range.lowerBound
    while i + 8 <= range.upperBound {
      f(Lanes(x + i)).store(y + i, 8)
      i += 8
    }
    if i < range.upperBound { f(Lanes(x + i, range.upperBound - i)).store(y + i, range.upperBound - i) }
  }
}
