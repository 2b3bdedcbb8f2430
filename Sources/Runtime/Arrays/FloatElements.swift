/// The elements of an array of floats of any width, read and written as float32, by several threads at once: the array itself must not be asked for
/// its memory by two threads. Valid while the array is held and nobody writes to it otherwise.
struct FloatElements {
  private let address: UnsafeMutableRawPointer
  private let dtype: DType

  init(reading array: NDArray) { self.init(UnsafeMutableRawPointer(mutating: array.readPointer), array.dtype) }
  init(writing array: NDArray) { self.init(array.rawPointer, array.dtype) }

  private init(_ address: UnsafeMutableRawPointer, _ dtype: DType) {
    precondition(!dtype.isInteger, "the array holds floats")
    (self.address, self.dtype) = (address, dtype)
  }

  private func elements<T>(from start: Int) -> UnsafeMutablePointer<T> { address.assumingMemoryBound(to: T.self) + start }

  /// The elements in `range`.
  func read(_ range: Range<Int>, into y: UnsafeMutablePointer<Float>) {
    switch dtype {
    case .float16:
      let bits: UnsafeMutablePointer<UInt16> = elements(from: range.lowerBound)
      for i in 0..<range.count { y[i] = HalfFloat.float(from: bits[i]) }
    case .float64:
      let x: UnsafeMutablePointer<Double> = elements(from: range.lowerBound)
      for i in 0..<range.count { y[i] = Float(x[i]) }
    default: y.update(from: elements(from: range.lowerBound), count: range.count)
    }
  }

  /// Makes `x` the elements in `range`.
  func write(_ x: UnsafePointer<Float>, into range: Range<Int>) {
    switch dtype {
    case .float16:
      let bits: UnsafeMutablePointer<UInt16> = elements(from: range.lowerBound)
      for i in 0..<range.count { bits[i] = HalfFloat.bits(from: x[i]) }
    case .float64:
      let y: UnsafeMutablePointer<Double> = elements(from: range.lowerBound)
      for i in 0..<range.count { y[i] = Double(x[i]) }
    default: (elements(from: range.lowerBound) as UnsafeMutablePointer<Float>).update(from: x, count: range.count)
    }
  }
}
