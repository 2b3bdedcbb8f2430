/// Gradient descent with momentum: d = clip(rescale · g), m = momentum · m − decay · w − lr · d, w + m. Source: MXNet 1.2.1 src/operator/optimizer_op-inl.h.
public struct MomentumStep {
  let lr: Float, momentum: Float, decay: Float, rescale: Float, limit: Float

  /// - Parameter limit: of a rescaled gradient's elements, either sign; infinite for none.
  public init(lr: Float, momentum: Float, decay: Float, rescale: Float, limit: Float) {
    (self.lr, self.momentum, self.decay, self.rescale, self.limit) = (lr, momentum, decay, rescale, limit)
  }

  /// The elements in a range; `out` may be `w`. Plain pointers and selections, so that the loop becomes vector code.
  func run(_ w: UnsafePointer<Float>, _ g: UnsafePointer<Float>, _ m: UnsafeMutablePointer<Float>, _ out: UnsafeMutablePointer<Float>, _ range: Range<Int>) {
    for i in range {
      let d = (g[i] * rescale).limited(to: limit)
      let step = momentum * m[i] - decay * w[i] - lr * d
      m[i] = step
      out[i] = w[i] + step
    }
  }

  /// Changes `weight` and `state` in place.
  public func update(_ weight: NDArray, _ gradient: NDArray, state: NDArray) {
    guard weight.count > 0, weight.count == gradient.count, weight.count == state.count else { return }
    let g = gradient.floatsForReading.baseAddress!, m = state.floats.baseAddress!, w = weight.floats.baseAddress!
    Threads.split(weight.count) { run(w, g, m, w, $0) }
  }

  /// A new array with the weights after the step; `state` changes in place.
  public func apply(_ weight: NDArray, _ gradient: NDArray, state: NDArray) -> NDArray {
    let result = NDArray(zeros: weight.shape)
    guard weight.count > 0 else { return result }
    let w = weight.floatsForReading.baseAddress!, g = gradient.floatsForReading.baseAddress!, m = state.floats.baseAddress!
    let out = result.storage.plainForOverwriting.assumingMemoryBound(to: Float.self)
    Threads.split(weight.count) { run(w, g, m, out, $0) }
    return result
  }
}
