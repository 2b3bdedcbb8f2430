import Glibc

/// Softmax over the last dimension, or over dimension 1 at each position (mode "channel").
///
/// Source: MXNet 1.9.1 src/operator/nn/softmax_activation-inl.h.
struct SoftmaxActivation: GenericOperator {
  static let name = "SoftmaxActivation"
  static let summary = "Softmax of each sample. In R's order: data and output (classes, batch), or with mode \"channel\" (w, h, classes, batch)."
  let isChannel: Bool

  init(_ a: inout AttributeReader, inputCount: Int) throws { isChannel = false }
  init(isChannel: Bool) { self.isChannel = isChannel }
  var inputNames: [String] { ["data"] }
  var samplewiseInputs: [Int]? { [0] }

  func inferShapes(_ shapes: inout ShapeSet) throws {
    let rank = shapes.inputs[0].rank
    if isChannel, rank > 0, rank < 3 { throw RuntimeError("SoftmaxActivation: mode channel needs data of at least 3 dimensions, got \(shapes.inputs[0])") }
    try shapes.unifyAll()
  }

  private func layout(_ data: Shape) -> (outer: Int, length: Int, inner: Int) {
    isChannel ? (data[0], data[1], data.extents.dropFirst(2).reduce(1, *)) : (data.extents.dropLast().reduce(1, *), data.extents.last ?? 1, 1)
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    let (outer, length, inner) = layout(c.inputs[0].shape)
    guard outer * length * inner > 0 else { return }
    SoftmaxLines(outer: outer, length: length, inner: inner).forward(c.x(0, T.self).baseAddress!, c.y(0, T.self).baseAddress!)
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    let data = c.inputs[0].shape
    // MXNet's gradient is that of mode "channel", also in the other where data has more than two dimensions.
    let lines = SoftmaxLines(outer: data[0], length: data.rank > 1 ? data[1] : 1, inner: data.extents.dropFirst(2).reduce(1, *))
    guard gx.count > 0 else { return }
    lines.backward(c.y(0, T.self).baseAddress!, c.gy(0, T.self).baseAddress!, gx.baseAddress!)
  }
}
