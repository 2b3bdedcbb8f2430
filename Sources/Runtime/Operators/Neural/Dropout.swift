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

  /// How elements meet those of the mask, whose extents along `axes` are 1, and how many those are.
  private func walk(_ data: Shape) throws -> (BroadcastWalk, count: Int) {
    var mask = data
    for axis in axes { mask[try AxisLayout.index(axis, rank: data.rank)] = 1 }
    return (BroadcastWalk(data, mask, data), mask.count)
  }

  func forward<T: Real>(_ c: ForwardContext, in _: T.Type) throws {
    guard c.isTraining || isAlways, p > 0 else {
      c.memory.arrays = []
      return try c.outputs[0].take(c.inputs[0])
    }
    let keep = 1 - p, factor = 1 / keep, (walk, count) = try walk(c.inputs[0].shape)
    let mask: [Float] = RandomGenerator.shared.fill(count) { twister, _ in twister.unit() < keep ? factor : 0 }
    let x = c.x(0, T.self), y = c.y(0, T.self)
    mask.withUnsafeBufferPointer { mask in
      walk.share { i, p, q, count in
        if walk.bStays {
          let factor = T(mask[q])
          for k in 0..<count { y[i + k] = x[p + k] * factor }
        } else { for k in 0..<count { y[i + k] = x[p + k] * T(mask[q + k]) } }
      }
    }
    c.memory.arrays = [mask]
  }

  func backward<T: Real>(_ c: BackwardContext, in _: T.Type) throws {
    guard let gx = c.gx(0, T.self) else { return }
    let gy = c.gy(0, T.self), (walk, _) = try walk(c.outputGradients[0].shape)
    guard let mask = c.memory.arrays.first else { return Threads.split(gx.count) { for i in $0 { gx[i] += gy[i] } } }
    mask.withUnsafeBufferPointer { mask in
      walk.share { i, p, q, count in
        if walk.bStays {
          let factor = T(mask[q])
          for k in 0..<count { gx[i + k] += gy[p + k] * factor }
        } else { for k in 0..<count { gx[i + k] += gy[p + k] * T(mask[q + k]) } }
      }
    }
  }
}
