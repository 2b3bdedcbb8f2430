import Glibc
import VectorKernels

/// Activation functions: relu, sigmoid, tanh, softrelu, softsign.
///
/// Input: data (any shape). Output: same shape. Gradients from the output where that suffices, softsign from the input.
/// Source: MXNet 1.9.1 src/operator/nn/activation.cc.
struct Activation: GenericOperator {
  static let name = "Activation"
  static let summary = "A non-linear function of each element. The output has the shape of the data."
  let kind: String

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    kind = try a.choice("act_type", ["relu", "sigmoid", "softrelu", "softsign", "tanh"], "the function")
  }

  var backwardReads: BackwardReads { kind == "softsign" ? [.inputs, .outputs] : .outputs }
  var samplewiseInputs: [Int]? { [0] }
  var inputNames: [String] { ["data"] }
  func inferShapes(_ shapes: inout ShapeSet) throws { try shapes.unifyAll() }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    if T.self == Float.self, isOneDNNs(c.inputs[0]), try OneDNNActivation.run(kind, c) { return }
    // The gradient goes the way this run goes.
    c.memory.prepared = nil
    if T.self == Float.self, runVectors(c) { return }
    let x = c.x(0, T.self), y = c.outputs[0].elementsForOverwriting(T.self)
    switch kind {
    // NaN stays NaN; written so that the loop becomes vector code.
    case "relu": Threads.split(x.count) { Activation.rectify(y.baseAddress!, x.baseAddress!, $0) }
    case "sigmoid": Threads.split(x.count, cost: 8) { for i in $0 { y[i] = 1 / (1 + T.exp(-x[i])) } }
    case "tanh": Threads.split(x.count, cost: 8) { for i in $0 { y[i] = T.tanh(x[i]) } }
    case "softrelu": Threads.split(x.count, cost: 8) { for i in $0 { y[i] = x[i] > 20 ? x[i] : T.log1p(T.exp(x[i])) } }
    default: Threads.split(x.count) { for i in $0 { y[i] = x[i] / (1 + abs(x[i])) } }
    }
  }

  /// Arrays in a layout of the library's, and small ones. What lies row-major comes out so, and is not copied.
  private func isOneDNNs(_ data: NDArray) -> Bool { OneDNNActivation.handles(kind, data.shape) && !(usesVectors(data) && data.liesRowMajor) }

  private func usesVectors(_ data: NDArray) -> Bool { data.count >= 4096 && OneDNN.isReady && VectorSupport.isAvailable }

  /// Large arrays; small ones keep the C library's functions, whose last digits are MXNet's.
  private func runVectors(_ c: ForwardContext) -> Bool {
    guard ["sigmoid", "softrelu", "tanh"].contains(kind), usesVectors(c.inputs[0]) else { return false }
    let x = c.x(0).baseAddress!, y = c.outputs[0].floatsForOverwriting.baseAddress!, kind = kind
    Threads.split(c.inputs[0].count, cost: 8) {
      switch kind {
      case "tanh": VectorActivation.tanh(x, y, $0)
      case "sigmoid": VectorActivation.sigmoid(x, y, $0)
      default: VectorActivation.softplus(x, y, $0)
      }
    }
    return true
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard c.inputGradients[0] != nil else { return }
    if T.self == Float.self, OneDNNActivation.handles(kind, c.inputs[0].shape), try OneDNNActivation.run(c) { return }
    if T.self == Float.self, kind == "softrelu", usesVectors(c.inputs[0]), let gx = c.gx(0) {
      let y = c.y(0).baseAddress!, gy = c.gy(0).baseAddress!
      return Threads.split(gx.count, cost: 8) { VectorActivation.softplusGradient(y, gy, gx.baseAddress!, $0) }
    }
    let x = c.x(0, T.self), y = c.y(0, T.self), gy = c.gy(0, T.self)
    guard let (gx, weight) = c.gradient(0, T.self) else { return }
    switch kind {
    // A factor instead of a choice: signs nobody can foretell made a branch cost ten times as much.
    case "relu": Threads.split(y.count) { Activation.spread(y.baseAddress!, gy.baseAddress!, gx, $0, weight) { $0 > 0 ? 1 : 0 } }
    case "sigmoid": Threads.split(y.count) { Activation.spread(y.baseAddress!, gy.baseAddress!, gx, $0, weight) { $0 * (1 - $0) } }
    case "tanh": Threads.split(y.count) { Activation.spread(y.baseAddress!, gy.baseAddress!, gx, $0, weight) { 1 - $0 * $0 } }
    case "softrelu": Threads.split(y.count, cost: 8) { Activation.spread(y.baseAddress!, gy.baseAddress!, gx, $0, weight) { 1 - T.exp(-$0) } }
    default: Threads.split(y.count) { Activation.spread(x.baseAddress!, gy.baseAddress!, gx, $0, weight) { 1 / ((1 + abs($0)) * (1 + abs($0))) } }
    }
  }

  // Loops over pointers that are arguments: a closure's captured ones might point at what the loop writes and are read again each time,
  // which keeps the loop from becoming vector code.

  private static func rectify<T: Real>(_ y: UnsafeMutablePointer<T>, _ x: UnsafePointer<T>, _ part: Range<Int>) {
    for i in part { y[i] = x[i] <= 0 ? 0 : x[i] }
  }

  /// gx = weight · gx + gy · slope(y), where the weight is 0 or 1.
  @inline(__always) private static func spread<T: Real>(
    _ y: UnsafePointer<T>, _ gy: UnsafePointer<T>, _ gx: UnsafeMutablePointer<T>, _ part: Range<Int>, _ weight: T, _ slope: (T) -> T
  ) {
    if weight == 0 { for i in part { gx[i] = gy[i] * slope(y[i]) } } else { for i in part { gx[i] += gy[i] * slope(y[i]) } }
  }
}
