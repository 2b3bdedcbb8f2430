/// An operator whose arithmetic is written once for `Float` and `Double`.
///
/// Float32 arrays are computed in `Float`; arrays of any other type in `Double`, converted before and after (`TypedExecution`).
protocol GenericOperator: Operator {
  func forward<T: Real>(_ c: ForwardContext, in type: T.Type) throws
  func backward<T: Real>(_ c: BackwardContext, in type: T.Type) throws
  /// `forward` in `Double`, and `backward`: compiled for each operator, where a call through `any GenericOperator` would run code for no type in particular.
  func forwardInDoubles(_ c: ForwardContext) throws
  func backwardInDoubles(_ c: BackwardContext) throws
  /// Computes with whole numbers where doubles would not be exact; false when it does not.
  func forwardExactly(_ c: ForwardContext) -> Bool
  /// The operator for inputs of these types.
  func prepared(for types: [DType]) -> any Operator
}

extension GenericOperator {
  func forward(_ c: ForwardContext) throws { try forward(c, in: Float.self) }
  func backward(_ c: BackwardContext) throws { try backward(c, in: Float.self) }
  func forwardInDoubles(_ c: ForwardContext) throws { try forward(c, in: Double.self) }
  func backwardInDoubles(_ c: BackwardContext) throws { try backward(c, in: Double.self) }
  func forwardExactly(_ c: ForwardContext) -> Bool { false }
  func prepared(for types: [DType]) -> any Operator { self }
}

extension ForwardContext {
  func x<T: Real>(_ index: Int, _: T.Type) -> UnsafeBufferPointer<T> { inputs[index].elementsForReading(T.self) }
  func y<T: Real>(_ index: Int, _: T.Type) -> UnsafeMutableBufferPointer<T> { outputs[index].elements(T.self) }
}

extension BackwardContext {
  func x<T: Real>(_ index: Int, _: T.Type) -> UnsafeBufferPointer<T> { inputs[index].elementsForReading(T.self) }
  func y<T: Real>(_ index: Int, _: T.Type) -> UnsafeBufferPointer<T> { outputs[index].elementsForReading(T.self) }
  func gy<T: Real>(_ index: Int, _: T.Type) -> UnsafeBufferPointer<T> { outputGradients[index].elementsForReading(T.self) }
  func gx<T: Real>(_ index: Int, _: T.Type) -> UnsafeMutableBufferPointer<T>? { inputGradients[index]?.elements(T.self) }
}

extension NDArray {
  private func check<T: Real>(_: T.Type) { precondition(dtype == (T.self == Float.self ? .float32 : .float64), "the array holds \(T.self)") }

  /// The elements of a float32 or float64 array.
  func elements<T: Real>(_: T.Type) -> UnsafeMutableBufferPointer<T> {
    check(T.self)
    return UnsafeMutableBufferPointer(start: rawPointer.assumingMemoryBound(to: T.self), count: count)
  }

  /// The elements of a float32 or float64 array, all of which the caller is going to write: what they were is not made or kept.
  func elementsForOverwriting<T: Real>(_: T.Type) -> UnsafeMutableBufferPointer<T> {
    check(T.self)
    guard isWholeStorage else { return elements(T.self) }
    return UnsafeMutableBufferPointer(start: storage.plainForOverwriting.assumingMemoryBound(to: T.self), count: count)
  }

  /// The elements of a float32 or float64 array, only to be read.
  func elementsForReading<T: Real>(_: T.Type) -> UnsafeBufferPointer<T> {
    check(T.self)
    return UnsafeBufferPointer(start: readPointer.assumingMemoryBound(to: T.self), count: count)
  }
}
