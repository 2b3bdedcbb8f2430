/// Dropout: in training each element is zeroed with probability p and the rest scaled by 1 / (1 − p).
///
/// Input: data (any shape). Output: same shape. Keeps the mask for backward. Source: MXNet 1.9.1 src/operator/nn/dropout.cc.
struct Dropout: GenericOperator {
  static let name = "Dropout"
  static let summary = "Zeroes random elements in training. What is left is multiplied by 1 / (1 - p); outside training nothing changes. The output has the shape of the data."
  let p: Float
  let isAlways: Bool
  let axes: [Int]

  init(_ a: inout AttributeReader, inputCount: Int) throws {
    p = Float(try a.float("p", default: 0.5, in: 0...1, "probability of zeroing an element"))
    isAlways = try a.choice("mode", default: "training", ["training", "always"], "when elements are dropped") == "always"
    axes = try a.shape("axes", default: [], "axes along which one mask is shared")
    try a.engine("cudnn_off")
  }

  var backwardReads: BackwardReads { [] }
  var samplewiseInputs: [Int]? { isAlways ? nil : [0] }
  /// Files count the mask, too.
  var storedOutputCount: Int { 2 }
  var inputNames: [String] { ["data"] }
  func inferShapes(_ shapes: inout ShapeSet) throws {
    try shapes.unifyAll()
    let rank = shapes.inputs[0].rank
    if rank > 0 { for axis in axes { _ = try AxisLayout.index(axis, rank: rank) } }
  }

  /// Which number of a mask with extent 1 along `axes` each element takes; nil when every element has its own.
  private func shares(_ data: Shape) throws -> (count: Int, places: [Int])? {
    if axes.isEmpty { return nil }
    var mask = data
    for axis in axes { mask[try AxisLayout.index(axis, rank: data.rank)] = 1 }
    var places = [Int](repeating: 0, count: data.count)
    BinaryFunction.visit(data, mask, data) { i, _, q in places[i] = q }
    return (mask.count, places)
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    guard c.isTraining || isAlways, p > 0 else {
      c.memory.arrays = []
      return try c.outputs[0].take(c.inputs[0])
    }
    let x = c.x(0, T.self), y = c.y(0, T.self)
    let keep = 1 - p
    let shared = try shares(c.inputs[0].shape)
    var mask: [Float] = RandomGenerator.shared.uniforms(shared?.count ?? x.count, 0, 1).map { $0 < keep ? 1 / keep : 0 }
    if let shared { mask = shared.places.map { mask[$0] } }
    for i in x.indices { y[i] = x[i] * T(mask[i]) }
    c.memory.arrays = [mask]
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    let gy = c.gy(0, T.self)
    if let mask = c.memory.arrays.first { for i in gx.indices { gx[i] += gy[i] * T(mask[i]) } } else { for i in gx.indices { gx[i] += gy[i] } }
  }
}
